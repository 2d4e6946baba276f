//! A serde deserializer over the tree.

use std::fmt;

use serde::{
    Deserialize,
    de::{self, DeserializeSeed, Deserializer, Visitor, value::BorrowedStrDeserializer},
    forward_to_deserialize_any,
};

use crate::{Document, NodeId, Value, tree::Entry};

/// Why a type could not be read from a document.
#[derive(Debug)]
pub struct DeserializeError {
    message: String,
    node: Option<NodeId>,
}

impl DeserializeError {
    /// The innermost node that was being read.
    pub fn node(&self) -> Option<NodeId> {
        self.node
    }

    fn at(mut self, node: NodeId) -> Self {
        self.node.get_or_insert(node);
        self
    }
}

impl fmt::Display for DeserializeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DeserializeError {}

impl de::Error for DeserializeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), node: None }
    }
}

impl Document {
    /// Reads a type from the whole document.
    pub fn deserialize<'de, T: Deserialize<'de>>(&'de self) -> Result<T, DeserializeError> {
        T::deserialize(Cursor { document: self, node: self.root() })
    }
}

/// A node, for reading.
#[derive(Clone, Copy)]
struct Cursor<'de> {
    document: &'de Document,
    node: NodeId,
}

impl<'de> Deserializer<'de> for Cursor<'de> {
    type Error = DeserializeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        let Self { document, node } = self;
        let read = match document.value(node) {
            Value::Null => visitor.visit_unit(),
            Value::Boolean(value) => visitor.visit_bool(value),
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::Number(number) => visit_number(number, visitor),
            Value::Array => {
                visitor.visit_seq(Items { document, items: document.items(node).iter() })
            }
            Value::Object => {
                let entries = document.entries(node).iter();
                visitor.visit_map(Members { document, entries, value: None })
            }
        };
        read.map_err(|error| error.at(node))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        match self.document.value(self.node) {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, DeserializeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DeserializeError> {
        match self.document.value(self.node) {
            Value::Text(text) => {
                let code: BorrowedStrDeserializer<'_, DeserializeError> =
                    BorrowedStrDeserializer::new(text);
                code.deserialize_enum(name, variants, visitor).map_err(|error| error.at(self.node))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A number as the kind that holds it: an integer where it is written as one and fits.
fn visit_number<'de, V: Visitor<'de>>(
    number: &str,
    visitor: V,
) -> Result<V::Value, DeserializeError> {
    if let Ok(value) = number.parse::<u64>() {
        return visitor.visit_u64(value);
    }
    if let Ok(value) = number.parse::<i64>() {
        return visitor.visit_i64(value);
    }
    match number.parse::<f64>() {
        Ok(value) => visitor.visit_f64(value),
        Err(error) => Err(de::Error::custom(error)),
    }
}

struct Items<'de> {
    document: &'de Document,
    items: std::slice::Iter<'de, NodeId>,
}

impl<'de> de::SeqAccess<'de> for Items<'de> {
    type Error = DeserializeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DeserializeError> {
        let Some(node) = self.items.next() else {
            return Ok(None);
        };
        seed.deserialize(Cursor { document: self.document, node: *node }).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Members<'de> {
    document: &'de Document,
    entries: std::slice::Iter<'de, Entry>,
    value: Option<NodeId>,
}

impl<'de> de::MapAccess<'de> for Members<'de> {
    type Error = DeserializeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DeserializeError> {
        let Some(entry) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(entry.value);
        seed.deserialize(BorrowedStrDeserializer::new(self.document.string(entry.key))).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<T::Value, DeserializeError> {
        let node = self.value.take().ok_or_else(|| de::Error::custom("a value before its key"))?;
        seed.deserialize(Cursor { document: self.document, node })
    }
}
