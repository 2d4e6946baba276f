//! JSON values with no null in them, and their text.

use std::fmt::{self, Write as _};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Map,
    raw::Raw,
    read::{At, Issues, Read, Write},
};

/// A JSON value with no null in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object, its keys in their order.
    Object(Map<String, Json>),
}

/// A JSON number: an integer where it is one within 64 bits, and else the nearest of 64 bits.
#[derive(Clone, Copy, Debug)]
pub struct Number(Kind);

#[derive(Clone, Copy, Debug)]
enum Kind {
    Integer(i64),
    Float(f64),
}

impl Number {
    /// The number as an integer, if it is one within 64 bits.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Kind::Integer(value) => Some(value),
            // Exact: powers of two.
            Kind::Float(value) if value.fract() == 0.0 && value.abs() < 9_223_372_036_854_775_808.0 => {
                #[expect(clippy::cast_possible_truncation, reason = "it has no fraction and fits")]
                Some(value as i64)
            }
            Kind::Float(_) => None,
        }
    }

    /// The number, or the nearest that has 64 bits.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        match self.0 {
            #[expect(clippy::cast_precision_loss, reason = "the nearest is what is asked for")]
            Kind::Integer(value) => value as f64,
            Kind::Float(value) => value,
        }
    }

    /// A number with a fraction or an exponent; nothing for what JSON cannot write.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Kind::Float(value)))
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Kind::Integer(value))
    }
}

/// Numbers are equal by value: `30.0` is `30`.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.as_i64(), other.as_i64()) {
            (None, None) => self.as_f64().total_cmp(&other.as_f64()).is_eq(),
            (this, other) => this == other,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Integer(value) => value.fmt(f),
            // The shortest text that reads as the same number.
            Kind::Float(value) => write!(f, "{value:?}"),
        }
    }
}

/// The text of the value, without blanks.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => value.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::String(text) => quoted(text, f),
            Self::Array(items) => {
                f.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        f.write_char(',')?;
                    }
                    item.fmt(f)?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (index, (key, value)) in members.iter().enumerate() {
                    if index > 0 {
                        f.write_char(',')?;
                    }
                    quoted(key, f)?;
                    f.write_char(':')?;
                    value.fmt(f)?;
                }
                f.write_char('}')
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            control if control < ' ' => write!(f, "\\u{:04x}", u32::from(control))?,
            other => f.write_char(other)?,
        }
    }
    f.write_char('"')
}

impl Read for Json {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            Raw::Null => {
                issues.add(at, "null is no value: leave the key out");
                None
            }
            Raw::Boolean(value) => Some(Self::Boolean(value)),
            Raw::Number(number) => Some(Self::Number(number)),
            Raw::String(text) => Some(Self::String(text)),
            Raw::Array(items) => {
                let mut read = Some(Vec::with_capacity(items.len()));
                for (index, item) in items.into_iter().enumerate() {
                    let item = Self::read(item, &at.index(index), issues);
                    read = read.zip(item).map(|(mut read, item)| {
                        read.push(item);
                        read
                    });
                }
                read.map(Self::Array)
            }
            Raw::Object(_) => Map::read(raw, at, issues).map(Self::Object),
        }
    }
}

impl Write for Json {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Self {
        self.clone()
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Kind::Integer(value) => serializer.serialize_i64(value),
            Kind::Float(value) => serializer.serialize_f64(value),
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => serializer.collect_map(members.iter()),
        }
    }
}

/// serde's traits for types that are read and written as JSON.
macro_rules! impl_serde {
    ($($name:ident),* $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let json = $crate::read::written(self).map_err(serde::ser::Error::custom)?;
                json.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::read::deserialize(deserializer)
            }
        }
    )*};
}
pub(crate) use impl_serde;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::read::deserialize(deserializer)
    }
}
