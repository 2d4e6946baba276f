//! The keywords of a schema, each looked at with its place, and none passed over.

use std::fmt;

use serde_json::{Map, Value};

use crate::shape::Kind;

/// Something in a schema that the comparison does not understand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// Where in the schema: a JSON Pointer, behind `#`.
    pub place: String,
    /// What it is, and what would do.
    pub reason: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

impl std::error::Error for Unsupported {}

pub(crate) type Result<T> = std::result::Result<T, Unsupported>;

/// What says nothing about which values are accepted. A default is read with its property.
pub(crate) const ANNOTATIONS: &[&str] =
    &["$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default"];

/// The keywords that speak of values of one kind.
pub(crate) const KEYWORDS: &[(&str, Kind)] = &[
    ("pattern", Kind::String),
    ("not", Kind::String),
    ("minLength", Kind::String),
    ("maxLength", Kind::String),
    ("minimum", Kind::Number),
    ("maximum", Kind::Number),
    ("items", Kind::Array),
    ("minItems", Kind::Array),
    ("maxItems", Kind::Array),
    ("properties", Kind::Object),
    ("required", Kind::Object),
    ("patternProperties", Kind::Object),
    ("propertyNames", Kind::Object),
    ("additionalProperties", Kind::Object),
    ("minProperties", Kind::Object),
    ("maxProperties", Kind::Object),
];

/// A schema's keywords, with its place.
pub(crate) struct Keywords<'s, 'p> {
    pub(crate) pointer: &'p str,
    pub(crate) map: &'s Map<String, Value>,
}

pub(crate) fn refuse<T>(pointer: &str, reason: impl Into<String>) -> Result<T> {
    Err(Unsupported { place: format!("#{pointer}"), reason: reason.into() })
}

pub(crate) fn below(pointer: &str, key: impl fmt::Display) -> String {
    let key = key.to_string().replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{key}")
}

impl<'s> Keywords<'s, '_> {
    pub(crate) fn get(&self, key: &str) -> Option<(String, &'s Value)> {
        self.map.get(key).map(|value| (below(self.pointer, key), value))
    }

    pub(crate) fn count(&self, key: &str) -> Result<Option<u64>> {
        match self.get(key) {
            None => Ok(None),
            Some((place, value)) => match value.as_u64() {
                Some(count) => Ok(Some(count)),
                None => refuse(&place, "a count is expected"),
            },
        }
    }

    pub(crate) fn text(&self, key: &str) -> Result<Option<&'s str>> {
        match self.get(key) {
            None => Ok(None),
            Some((place, value)) => match value.as_str() {
                Some(text) => Ok(Some(text)),
                None => refuse(&place, "a string is expected"),
            },
        }
    }

    pub(crate) fn list(&self, key: &str) -> Result<Option<(String, &'s [Value])>> {
        match self.get(key) {
            None => Ok(None),
            Some((place, value)) => match value.as_array() {
                Some(items) => Ok(Some((place, items))),
                None => refuse(&place, "a list is expected"),
            },
        }
    }

    pub(crate) fn members(&self, key: &str) -> Result<Vec<(String, &'s str, &'s Value)>> {
        let Some((place, value)) = self.get(key) else {
            return Ok(Vec::new());
        };
        let Some(members) = value.as_object() else {
            return refuse(&place, "an object is expected");
        };
        Ok(members.iter().map(|(key, value)| (below(&place, key), key.as_str(), value)).collect())
    }

    /// Refuses every keyword but these and those that only describe.
    pub(crate) fn only(&self, known: &[&str]) -> Result<()> {
        for key in self.map.keys().map(String::as_str) {
            if !known.contains(&key) && !ANNOTATIONS.contains(&key) {
                let place = below(self.pointer, key);
                let kind = KEYWORDS.iter().find(|(keyword, _)| *keyword == key);
                return match kind {
                    Some((_, kind)) => refuse(&place, format!("no {kind} is accepted here")),
                    None => refuse(&place, "this keyword cannot be compared here"),
                };
            }
        }
        Ok(())
    }
}
