//! What a schema accepts, kind by kind of JSON: the form in which two versions are compared.
//!
//! References are resolved and unions are sorted by the kind of value and by tag, so a definition
//! that was renamed, split or written out is no difference.

use std::fmt;

use serde_json::Value;

use crate::strings::Condition;

/// A schema's index among the shapes of its version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Node(pub(crate) usize);

/// The values that a schema accepts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    /// The name of its definition, if it has one.
    pub(crate) name: Option<String>,
    pub(crate) null: bool,
    /// The booleans that are accepted.
    pub(crate) booleans: Vec<bool>,
    pub(crate) numbers: Option<Numbers>,
    pub(crate) strings: Option<Strings>,
    pub(crate) arrays: Option<Arrays>,
    /// Several if a tag tells them apart.
    pub(crate) records: Vec<Record>,
    /// The property that tells the records apart.
    pub(crate) tag: Option<String>,
}

/// Numbers within bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub(crate) whole: bool,
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
    /// Whether the schema names the one number that it accepts.
    pub(crate) constant: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Strings {
    pub(crate) conditions: Vec<Condition>,
    /// Whether the schema names the one string that it accepts.
    pub(crate) constant: bool,
}

impl Strings {
    /// The codes, if that is what the strings are.
    pub(crate) fn codes(&self) -> Option<&[String]> {
        match &self.conditions[..] {
            [Condition::OneOf(codes)] => Some(codes),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Arrays {
    /// Any value, if nothing is said.
    pub(crate) items: Node,
    pub(crate) least: u64,
    pub(crate) most: Option<u64>,
}

#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// The name of its definition, if it has one.
    pub(crate) name: Option<String>,
    /// Where it stands in the schema: a JSON Pointer, which tells records apart.
    pub(crate) pointer: String,
    pub(crate) properties: Vec<Property>,
    pub(crate) required: Vec<String>,
    /// What keys that are not declared may be, and hold.
    pub(crate) others: Vec<Others>,
    /// What every key must be.
    pub(crate) names: Vec<Condition>,
    pub(crate) least: u64,
    pub(crate) most: Option<u64>,
}

#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) key: String,
    pub(crate) node: Node,
    pub(crate) default: Option<Value>,
}

/// Keys that are not declared, and what they hold.
#[derive(Clone, Debug)]
pub(crate) struct Others {
    /// What the keys are, beyond what all keys must be.
    pub(crate) keys: Vec<Condition>,
    pub(crate) node: Node,
    /// Whether these are the keys that no pattern names.
    pub(crate) rest: bool,
}

impl Record {
    pub(crate) fn property(&self, key: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.key == key)
    }

    pub(crate) fn requires(&self, key: &str) -> bool {
        self.required.iter().any(|other| other == key)
    }

    /// That a key is none of those that are declared.
    pub(crate) fn undeclared(&self) -> Condition {
        Condition::NoneOf(self.properties.iter().map(|property| property.key.clone()).collect())
    }

    /// What the keys of one kind are, all conditions together.
    pub(crate) fn keys_of(&self, others: &Others) -> Vec<Condition> {
        self.names.iter().chain(&others.keys).cloned().chain([self.undeclared()]).collect()
    }
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    pub(crate) const ALL: [Self; 6] =
        [Self::String, Self::Number, Self::Boolean, Self::Array, Self::Object, Self::Null];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        })
    }
}

impl Shape {
    /// Whether there are values of a kind.
    pub(crate) fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Null => self.null,
            Kind::Boolean => !self.booleans.is_empty(),
            Kind::Number => self.numbers.is_some(),
            Kind::String => self.strings.is_some(),
            Kind::Array => self.arrays.is_some(),
            Kind::Object => !self.records.is_empty(),
        }
    }

    /// How many kinds of values there are.
    pub(crate) fn kinds(&self) -> usize {
        Kind::ALL.into_iter().filter(|kind| self.has(*kind)).count()
    }
}
