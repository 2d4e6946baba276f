//! Where data are, and which part of a country somebody is registered in.

use std::{borrow::Cow, fmt, str::FromStr};

use onward_derive::{Codes, Record};
use onward_law::{Area, Country};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;

use crate::{
    Condition, NonEmpty, NonEmptyString, Subdivision,
    record::Shorthand,
    scalar::{FromText, Refused, string_schema},
};

/// Where data are stored, processed or accessed from. An area alone is written as a string.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(
    shorthand,
    examples = r#"["NL", { "area": "SE", "cloudRegion": "aws:eu-north-1", "activities": ["storage"] }]"#
)]
pub struct Location {
    /// The country, or the area that is no single country.
    pub area: Area,
    /// The part of the country, in the notation of ISO 3166-2; groupings are included.
    pub subdivision: Option<Subdivision>,
    /// The city.
    pub city: Option<NonEmptyString>,
    /// The region of a cloud provider, such as `aws:eu-north-1`.
    pub cloud_region: Option<NonEmptyString>,
    /// What happens there. Absent: the source does not say.
    pub activities: Option<NonEmpty<Activity>>,
    /// When data are there. Absent means always when the party processes.
    pub condition: Option<Condition>,
}

impl Shorthand for Location {
    type Code = Area;

    fn expand(area: Area) -> Self {
        Self {
            area,
            subdivision: None,
            city: None,
            cloud_region: None,
            activities: None,
            condition: None,
        }
    }

    fn abbreviate(&self) -> Option<Area> {
        match self {
            Self {
                area,
                subdivision: None,
                city: None,
                cloud_region: None,
                activities: None,
                condition: None,
            } => Some(*area),
            _ => None,
        }
    }
}

/// What happens with data at a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum Activity {
    /// They are stored there.
    #[code(concept = "dpv:Store")]
    Storage,
    /// They are processed there.
    Processing,
    /// They are accessed from there.
    #[code(concept = "dpv:Access")]
    Access,
}

/// A country, or a part of one in the notation of ISO 3166-2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountryOrSubdivision {
    /// A country.
    Country(Country),
    /// A part of a country.
    Subdivision(Subdivision),
}

const EXPECTED: &str = "a country code such as `NL`, or an ISO 3166-2 code such as `US-DE`";

impl FromStr for CountryOrSubdivision {
    type Err = Refused;

    fn from_str(code: &str) -> Result<Self, Refused> {
        let country = Country::from_code(code).map(Self::Country);
        let code = country.or_else(|| code.parse().ok().map(Self::Subdivision));
        code.ok_or(Refused(EXPECTED))
    }
}

impl fmt::Display for CountryOrSubdivision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(country) => country.fmt(f),
            Self::Subdivision(subdivision) => subdivision.fmt(f),
        }
    }
}

impl Serialize for CountryOrSubdivision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CountryOrSubdivision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText { expected: EXPECTED, read: Self::from_str })
    }
}

impl JsonSchema for CountryOrSubdivision {
    fn schema_name() -> Cow<'static, str> {
        "CountryOrSubdivision".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let countries: Vec<&str> = Country::all().map(Country::code).collect();
        let pattern = format!("^({}|[A-Z]{{2}}-[A-Z0-9]{{1,3}})$", countries.join("|"));
        let constraints = json!({ "pattern": pattern, "examples": ["NL", "US-DE"] });
        string_schema(
            "Country or subdivision",
            "An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.",
            &constraints,
        )
    }
}
