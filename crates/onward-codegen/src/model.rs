//! The intermediate form: what a schema says, in the terms that languages have.

use serde_json::Value;

/// What a schema says.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The name of the type of a whole document.
    pub root: String,
    /// Every type: that of a document first, then as the schema defines them.
    pub types: Vec<Definition>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// The name, in `PascalCase`.
    pub name: String,
    /// The name as a person would say it.
    pub title: String,
    /// What it is, in a sentence or more.
    pub docs: String,
    /// Values that are of the type.
    pub examples: Vec<Value>,
    /// What values of the type are like.
    pub shape: Shape,
}

/// What values of a type are like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An object with known keys.
    Record(Record),
    /// One of a closed list of strings.
    Codes(Vec<Code>),
    /// A string, constrained.
    Text(Text),
    /// An object in one of several forms that a tag tells apart, or a string in its place.
    Union(Union),
    /// An object whose keys are data.
    Map(Map),
    /// Any JSON value with no null in it.
    Json,
    /// Another name for a type.
    Alias(Type),
}

/// An object with known keys. It has no other keys, extensions excepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The keys, in the order in which they are written.
    pub fields: Vec<Field>,
    /// Keys of the publisher's own, if they are allowed.
    pub extensions: Option<Extensions>,
    /// How many keys there are at least.
    pub least: usize,
}

/// A key of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The key, as it is written.
    pub key: String,
    /// What it holds, in a sentence or more.
    pub docs: String,
    /// Whether it must be there. One that is not there has no value; no value is ever null.
    pub required: bool,
    /// The type of the value.
    pub kind: Type,
}

/// Keys of a record that the schema does not name.
#[derive(Clone, Debug, PartialEq)]
pub struct Extensions {
    /// What such a key looks like.
    pub key: Text,
    /// The type of the values.
    pub value: Type,
}

/// A code, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, as it is written.
    pub value: String,
    /// What it means, in a sentence or more.
    pub docs: String,
}

/// What a string must be like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// A regular expression in the part of the language that RE2, ECMAScript, Python, Java and
    /// Rust share, from `^` to `$`.
    pub pattern: Option<String>,
    /// The least number of Unicode code points.
    pub least: usize,
    /// The greatest number of Unicode code points.
    pub most: Option<usize>,
    /// Whether line breaks are refused. `$` matches before a final one in some languages, so a
    /// pattern alone does not say it.
    pub one_line: bool,
}

/// An object in one of several forms, or a string in its place. One token tells which it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union {
    /// The type (of codes or text) that a string has, if a string is allowed.
    pub text: Option<String>,
    /// What an object is.
    pub object: Branch,
}

/// What an object is where a union has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Branch {
    /// Of one type: a record or a map.
    One(String),
    /// Of the record that the value of the tag names.
    Tagged {
        /// The key that tells which.
        tag: String,
        /// The records, each with its value of the tag.
        variants: Vec<Variant>,
    },
}

/// A record of a tagged union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The value of the tag.
    pub value: String,
    /// The name of the record's type; the tag is one of its fields, a [`Type::Literal`].
    pub record: String,
}

/// An object whose keys are data.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The name of the type of the keys: text or codes.
    pub key: String,
    /// The type of the values.
    pub value: Type,
    /// How many keys there are at least.
    pub least: usize,
}

/// The type of a value where it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A type with a name of its own.
    Named(String),
    /// A string with no constraint.
    String,
    /// This string and no other: a tag.
    Literal(String),
    /// True or false.
    Boolean,
    /// An integer within bounds, which are included. A number with a fraction of zero is one.
    Integer {
        /// The least.
        least: i32,
        /// The greatest.
        most: i32,
    },
    /// A list.
    List {
        /// The type of the elements.
        item: Box<Type>,
        /// How many there are at least.
        least: usize,
    },
}

impl Model {
    /// The type of that name.
    ///
    /// # Panics
    ///
    /// If there is none: every name within a model that was read leads to a type.
    pub fn find(&self, name: &str) -> &Definition {
        let found = self.types.iter().find(|definition| definition.name == name);
        found.unwrap_or_else(|| panic!("there is no type {name}"))
    }

    /// Whether a value of the type, by that name, may hold another of the same type.
    pub fn is_recursive(&self, name: &str) -> bool {
        let mut seen = vec![];
        let mut open = self.names_in(name);
        while let Some(next) = open.pop() {
            if next == name {
                return true;
            }
            if !seen.contains(&next) {
                seen.push(next);
                open.extend(self.names_in(next));
            }
        }
        false
    }

    /// The names of the types that the definition of a type mentions.
    pub(crate) fn names_in(&self, name: &str) -> Vec<&str> {
        match &self.find(name).shape {
            Shape::Record(record) => {
                let fields = record.fields.iter().map(|field| &field.kind);
                let extensions = record.extensions.iter().map(|extensions| &extensions.value);
                fields.chain(extensions).filter_map(Type::name).collect()
            }
            Shape::Union(union) => {
                union.text.as_deref().into_iter().chain(union.object.names()).collect()
            }
            Shape::Map(map) => std::iter::once(map.key.as_str()).chain(map.value.name()).collect(),
            Shape::Alias(kind) => kind.name().into_iter().collect(),
            Shape::Codes(_) | Shape::Text(_) | Shape::Json => Vec::new(),
        }
    }

    /// Every record that is a variant of a tagged union, by name, with the union and the value of
    /// the tag.
    pub fn variant_of(&self, record: &str) -> Option<(&Definition, &Variant)> {
        self.types.iter().find_map(|definition| match &definition.shape {
            Shape::Union(Union { object: Branch::Tagged { variants, .. }, .. }) => {
                let variant = variants.iter().find(|variant| variant.record == record)?;
                Some((definition, variant))
            }
            _ => None,
        })
    }
}

impl Branch {
    /// The names of the types that an object may have.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::One(name) => vec![name],
            Self::Tagged { variants, .. } => {
                variants.iter().map(|variant| variant.record.as_str()).collect()
            }
        }
    }
}

impl Type {
    /// The name of the type, or of that of the elements of a list.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List { item, .. } => item.name(),
            _ => None,
        }
    }
}
