//! Bounded integers, read by value: `30.0` is 30.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An integer from `MIN` to `MAX`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bounded<const MIN: u16, const MAX: u16>(u16);

/// A number of days, at most ten years of them.
pub type Days = Bounded<0, 3650>;

/// A number of parties.
pub type Count = Bounded<0, 3650>;

/// A module of the standard contractual clauses of 2021: 1 controller to controller,
/// 2 controller to processor, 3 processor to processor, 4 processor to controller.
pub type Module = Bounded<1, 4>;

/// The version of the format that a document is written in.
pub type FormatVersion = Bounded<1, 1>;

impl<const MIN: u16, const MAX: u16> Bounded<MIN, MAX> {
    /// The integer, if it is within the bounds.
    pub fn new(value: u16) -> Option<Self> {
        (MIN..=MAX).contains(&value).then_some(Self(value))
    }

    /// The integer.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl<const MIN: u16, const MAX: u16> fmt::Display for Bounded<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const MIN: u16, const MAX: u16> Serialize for Bounded<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.0)
    }
}

impl<'de, const MIN: u16, const MAX: u16> Deserialize<'de> for Bounded<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<const MIN: u16, const MAX: u16>;
        impl<const MIN: u16, const MAX: u16> de::Visitor<'_> for Visitor<MIN, MAX> {
            type Value = Bounded<MIN, MAX>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an integer from {MIN} to {MAX}")
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
                let small = u16::try_from(value).ok().and_then(Bounded::new);
                small.ok_or_else(|| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
                let small = u16::try_from(value).ok().and_then(Bounded::new);
                small.ok_or_else(|| E::invalid_value(de::Unexpected::Signed(value), &self))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
                #[expect(clippy::float_cmp, reason = "only the very same value is the integer")]
                let whole = (MIN..=MAX).find(|whole| f64::from(*whole) == value);
                whole
                    .map(Bounded)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
            }
        }
        deserializer.deserialize_u16(Visitor)
    }
}

impl<const MIN: u16, const MAX: u16> JsonSchema for Bounded<MIN, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("IntegerFrom{MIN}To{MAX}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        if MIN == MAX {
            return json_schema!({ "type": "integer", "const": MIN });
        }
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}
