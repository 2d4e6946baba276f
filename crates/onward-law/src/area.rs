//! Areas: where data may be, as a disclosure can state it.

use std::{borrow::Cow, fmt};

use onward_derive::Codes;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{Country, CountrySet, generated};

/// An area that is no single country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum Region {
    /// The European Union: its member states.
    #[code("EU")]
    Eu,
    /// The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
    #[code("EEA")]
    Eea,
    /// Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).
    Europe,
    /// North America (UN M49 021, and MX).
    NorthAmerica,
    /// Latin America and the Caribbean (UN M49 419).
    LatinAmerica,
    /// Asia (UN M49 142).
    Asia,
    /// Asia and Oceania (UN M49 142 and 009).
    AsiaPacific,
    /// Oceania (UN M49 009).
    Oceania,
    /// The Middle East (UN M49 145, and EG and IR).
    MiddleEast,
    /// Africa (UN M49 002).
    Africa,
    /// Anywhere in the world.
    Worldwide,
    /// The customer picks the region.
    CustomerChosen,
    /// The source does not say where.
    Unstated,
}

impl Region {
    /// The countries it is made of; none for `customer-chosen` and `unstated`.
    pub fn countries(self) -> CountrySet {
        generated::region(self)
    }

    /// Whether it is a part of the world as vendors name them, rather than a union of states or
    /// a statement that takes the place of an area.
    pub fn is_macro_region(self) -> bool {
        !matches!(self, Self::Eu | Self::Eea | Self::CustomerChosen | Self::Unstated)
    }
}

/// Where data may be: a country, or an area that is no single country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// A country.
    Country(Country),
    /// A union, a part of the world, or a statement that takes the place of an area.
    Region(Region),
}

impl Area {
    /// Every area: the countries in the order of their codes, then the regions.
    pub fn all() -> impl Iterator<Item = Self> {
        let regions = Region::ALL.iter().copied().map(Self::Region);
        Country::all().map(Self::Country).chain(regions)
    }

    /// The area with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        let country = Country::from_code(code).map(Self::Country);
        country.or_else(|| Region::from_code(code).map(Self::Region))
    }

    /// The code as it is written.
    pub fn code(self) -> &'static str {
        match self {
            Self::Country(country) => country.code(),
            Self::Region(region) => region.code(),
        }
    }

    /// The English name of a country, what a region means.
    pub fn description(self) -> &'static str {
        match self {
            Self::Country(country) => country.name(),
            Self::Region(region) => region.definition(),
        }
    }

    /// The countries it is made of; none for `customer-chosen` and `unstated`.
    pub fn countries(self) -> CountrySet {
        match self {
            Self::Country(country) => country.into(),
            Self::Region(region) => region.countries(),
        }
    }

    /// Whether the area equals the other or lies in it. `customer-chosen` and `unstated` lie in
    /// nothing but themselves, and nothing else lies in them.
    pub fn lies_in(self, other: Self) -> bool {
        let countries = self.countries();
        self == other || (!countries.is_empty() && other.countries().contains_all(&countries))
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Country> for Area {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

impl From<Region> for Area {
    fn from(region: Region) -> Self {
        Self::Region(region)
    }
}

impl Serialize for Area {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Area {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Area;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an area: a country code such as `NL`, or a region such as `EEA`")
            }
            fn visit_str<E: de::Error>(self, code: &str) -> Result<Area, E> {
                Area::from_code(code)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(code), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl JsonSchema for Area {
    fn schema_name() -> Cow<'static, str> {
        "Area".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Area",
            "description": "Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a statement that takes the place of an area.",
            "examples": ["NL", "EEA", "worldwide"],
            "type": "string",
            "oneOf": Self::all()
                .map(|area| json_schema!({ "const": area.code(), "description": area.description() }))
                .collect::<Vec<_>>(),
        })
    }
}
