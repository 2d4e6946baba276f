//! `x-…` keys: what a publisher adds to the format for itself.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, SeqAccess, Visitor},
    ser::SerializeMap as _,
};
use serde_json::{Number, json};

/// The `x-…` keys of an object, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extensions(Vec<(String, ExtensionValue)>);

impl Extensions {
    /// What the keys look like, as a portable regular expression.
    pub const KEY_PATTERN: &'static str = "^x-[a-z0-9]+(-[a-z0-9]+)*$";

    /// Whether the key is one of a publisher's own.
    pub fn is_key(key: &str) -> bool {
        key.strip_prefix("x-").is_some_and(crate::scalar::is_kebab_case)
    }

    /// The keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = &(String, ExtensionValue)> {
        self.0.iter()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&ExtensionValue> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Reads the value of a key, once.
    pub(crate) fn insert_from<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if self.get(key).is_some() {
            return Err(de::Error::custom(format_args!("duplicate field `{key}`")));
        }
        self.0.push((key.to_owned(), map.next_value()?));
        Ok(())
    }

    /// Lets the schema of an object accept the keys.
    pub(crate) fn describe(schema: &mut Schema, generator: &mut SchemaGenerator) {
        let value = generator.subschema_for::<ExtensionValue>();
        schema.insert("patternProperties".to_owned(), json!({ Self::KEY_PATTERN: value }));
        // Where a language's `$` also matches before a final line break, the pattern alone would
        // let such a key through.
        schema.insert("propertyNames".to_owned(), crate::scalar::no_line_break());
    }
}

/// Any JSON value with no null in it.
#[derive(Clone, Debug, PartialEq)]
pub enum ExtensionValue {
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<ExtensionValue>),
    /// An object, its keys in their order.
    Object(Vec<(String, ExtensionValue)>),
}

impl Serialize for ExtensionValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(values) => values.serialize(serializer),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for ExtensionValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor;
        impl<'de> Visitor<'de> for ValueVisitor {
            type Value = ExtensionValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value but null")
            }
            fn visit_bool<E>(self, value: bool) -> Result<ExtensionValue, E> {
                Ok(ExtensionValue::Boolean(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<ExtensionValue, E> {
                Ok(ExtensionValue::Number(value.into()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<ExtensionValue, E> {
                Ok(ExtensionValue::Number(value.into()))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<ExtensionValue, E> {
                Number::from_f64(value)
                    .map(ExtensionValue::Number)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
            }
            fn visit_str<E>(self, value: &str) -> Result<ExtensionValue, E> {
                Ok(ExtensionValue::Text(value.to_owned()))
            }
            fn visit_string<E>(self, value: String) -> Result<ExtensionValue, E> {
                Ok(ExtensionValue::Text(value))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<ExtensionValue, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element()? {
                    values.push(value);
                }
                Ok(ExtensionValue::List(values))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ExtensionValue, A::Error> {
                let mut members: Vec<(String, ExtensionValue)> = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    if members.iter().any(|(known, _)| *known == key) {
                        return Err(de::Error::custom(format_args!("duplicate field `{key}`")));
                    }
                    members.push((key, map.next_value()?));
                }
                Ok(ExtensionValue::Object(members))
            }
        }
        deserializer.deserialize_any(ValueVisitor)
    }
}

impl JsonSchema for ExtensionValue {
    fn schema_name() -> Cow<'static, str> {
        "ExtensionValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<Self>();
        json_schema!({
            "title": "Extension value",
            "description": "What a publisher's own `x-` key holds: any value with no null in it.",
            "type": ["string", "number", "boolean", "array", "object"],
            "items": value,
            "additionalProperties": value,
        })
    }
}
