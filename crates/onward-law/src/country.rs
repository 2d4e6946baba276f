//! Countries: the closed list of ISO 3166-1, and sets of them.

use std::{borrow::Cow, cmp::Ordering, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::generated::{COUNTRIES, SUBDIVISIONS};

/// A country: an officially assigned ISO 3166-1 alpha-2 code, such as `NL`.
///
/// Equal codes are equal countries; the order is that of the codes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

/// What the table of countries says of one.
pub(crate) struct CountryFacts {
    pub(crate) alpha2: &'static str,
    pub(crate) language: &'static str,
    pub(crate) name: &'static str,
}

impl Country {
    /// How many countries there are.
    pub const COUNT: usize = COUNTRIES.len();

    /// Every country, in the order of the codes.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        #[expect(clippy::cast_possible_truncation, reason = "there are fewer than 256")]
        (0..Self::COUNT).map(|index| Self(index as u8))
    }

    /// The country with this alpha-2 code, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        let index = COUNTRIES.binary_search_by(|facts| facts.alpha2.cmp(code));
        index.ok().and_then(|index| u8::try_from(index).ok()).map(Self)
    }

    /// The alpha-2 code.
    pub fn code(self) -> &'static str {
        self.facts().alpha2
    }

    /// The English name, as in Unicode CLDR.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// The tag of the language that is most likely meant where the country's code stands for one:
    /// `ja` for `JP`, `de-AT` for `AT` (Unicode CLDR, likely subtags).
    pub fn likely_language(self) -> &'static str {
        self.facts().language
    }

    /// What follows the hyphen in the codes of its subdivisions, in their order: `BY` of `DE-BY`
    /// (ISO 3166-2, groupings included).
    pub fn subdivisions(self) -> impl Iterator<Item = &'static str> {
        let codes = SUBDIVISIONS[usize::from(self.0)];
        (0..codes.len()).step_by(CODE_LENGTH).map(|start| subdivision(codes, start))
    }

    /// Whether it has the subdivision whose code goes on like this after the hyphen.
    pub fn has_subdivision(self, rest: &str) -> bool {
        let codes = SUBDIVISIONS[usize::from(self.0)];
        let (mut low, mut high) = (0, codes.len() / CODE_LENGTH);
        while low < high {
            let middle = low.midpoint(high);
            match subdivision(codes, middle * CODE_LENGTH).cmp(rest) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return true,
                Ordering::Greater => high = middle,
            }
        }
        false
    }

    fn facts(self) -> &'static CountryFacts {
        &COUNTRIES[usize::from(self.0)]
    }
}

/// How many bytes of the table a subdivision takes.
const CODE_LENGTH: usize = 3;

fn subdivision(codes: &str, start: usize) -> &str {
    codes[start..start + CODE_LENGTH].trim_ascii_end()
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A string that is no country's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCountry;

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an ISO 3166-1 alpha-2 code")
    }
}

impl std::error::Error for UnknownCountry {}

impl std::str::FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        Self::from_code(code).ok_or(UnknownCountry)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Country;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an ISO 3166-1 alpha-2 country code such as `NL`")
            }
            fn visit_str<E: de::Error>(self, code: &str) -> Result<Country, E> {
                Country::from_code(code)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(code), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl JsonSchema for Country {
    fn schema_name() -> Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Country",
            "description": "A country: an officially assigned ISO 3166-1 alpha-2 code.",
            "examples": ["NL"],
            "type": "string",
            "oneOf": Self::all()
                .map(|country| json_schema!({ "const": country.code(), "description": country.name() }))
                .collect::<Vec<_>>(),
        })
    }
}

/// A set of countries.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct CountrySet([u64; 4]);

impl CountrySet {
    /// The set of the countries at these places of the table.
    pub(crate) const fn from_indices(indices: &[u8]) -> Self {
        let mut bits = [0; 4];
        let mut next = 0;
        while next < indices.len() {
            let index = indices[next];
            bits[(index / 64) as usize] |= 1 << (index % 64);
            next += 1;
        }
        Self(bits)
    }

    /// Whether the country is in the set.
    pub fn contains(&self, country: Country) -> bool {
        self.0[usize::from(country.0 / 64)] & (1 << (country.0 % 64)) != 0
    }

    /// Whether every country of the other set is in this one.
    pub fn contains_all(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).all(|(mine, theirs)| theirs & !mine == 0)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0 == [0; 4]
    }

    /// The countries, in the order of the codes.
    pub fn iter(&self) -> impl Iterator<Item = Country> {
        Country::all().filter(|country| self.contains(*country))
    }
}

impl FromIterator<Country> for CountrySet {
    fn from_iter<I: IntoIterator<Item = Country>>(countries: I) -> Self {
        let mut set = Self::default();
        for Country(index) in countries {
            set.0[usize::from(index / 64)] |= 1 << (index % 64);
        }
        set
    }
}

impl From<Country> for CountrySet {
    fn from(country: Country) -> Self {
        Self::from_indices(&[country.0])
    }
}

impl fmt::Debug for CountrySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
