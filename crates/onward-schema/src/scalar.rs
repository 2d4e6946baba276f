//! Constrained scalars: each refuses bad values when it is read, and says the same in the schema.
//!
//! The patterns are written in the part of regular expressions that RE2, ECMAScript, Python,
//! Java and Rust share, anchored at both ends. What reads a value here is plain code; a test
//! holds the two against each other.

use std::{borrow::Cow, fmt, ops::Deref, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Value, json};

/// A value that a constrained string does not accept: what was expected in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused(pub(crate) &'static str);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl std::error::Error for Refused {}

/// A schema that refuses line breaks: where a language's `$` also matches before a final one, a
/// pattern alone does not.
pub(crate) fn no_line_break() -> Value {
    json!({ "not": { "pattern": "[\\r\\n]" } })
}

/// Defines a string type that accepts what its pattern matches.
macro_rules! string_type {
    (
        $(#[doc = $doc:literal])+
        $name:ident,
        title: $title:literal,
        expected: $expected:literal,
        accepts: $accepts:expr,
        schema: $schema:tt $(,)?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The string itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Refused;

            fn from_str(text: &str) -> Result<Self, Refused> {
                let accepts: fn(&str) -> bool = $accepts;
                if accepts(text) { Ok(Self(text.into())) } else { Err(Refused($expected)) }
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(FromText { expected: $expected, read: Self::from_str })
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                string_schema($title, concat!($($doc),+), &json!($schema))
            }
        }
    };
}

/// The schema of a string type: its constraints, and no line break where one is a pattern.
pub(crate) fn string_schema(title: &str, description: &str, constraints: &Value) -> Schema {
    let mut schema = json_schema!({
        "title": title,
        "description": description.trim(),
        "type": "string",
    });
    let mut constraints = constraints.clone();
    if let (Some(constraints), Some(object)) = (constraints.as_object_mut(), schema.as_object_mut())
    {
        object.append(constraints);
        if object.contains_key("pattern")
            && let Value::Object(mut not) = no_line_break()
        {
            object.append(&mut not);
        }
    }
    schema
}

/// Reads a value from a string.
pub(crate) struct FromText<T> {
    pub(crate) expected: &'static str,
    pub(crate) read: fn(&str) -> Result<T, Refused>,
}

impl<T> de::Visitor<'_> for FromText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

string_type! {
    /// A string that is not empty.
    NonEmptyString,
    title: "Text that is not empty",
    expected: "a string that is not empty",
    accepts: |text| !text.is_empty(),
    schema: { "minLength": 1 },
}

string_type! {
    /// A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
    Id,
    title: "Id",
    expected: "an id in kebab case such as `amazon-web-services`",
    accepts: is_kebab_case,
    schema: { "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "examples": ["amazon-web-services"] },
}

string_type! {
    /// A language tag: a language, optionally a script and a country or area, such as `pt-BR`.
    LanguageTag,
    title: "Language tag",
    expected: "a language tag such as `nl` or `pt-BR`",
    accepts: is_language_tag,
    schema: {
        "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        "examples": ["nl", "pt-BR", "zh-Hant-TW"],
    },
}

impl LanguageTag {
    /// The primary language subtag, such as `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

string_type! {
    /// A link: `http` or `https`, without blanks or control characters.
    Url,
    title: "Link",
    expected: "a link that begins with `https://`",
    accepts: is_link,
    schema: { "pattern": "^https?://[^\\x00-\\x20\\x7f-\\xa0]+$", "examples": ["https://example.com/privacy"] },
}

string_type! {
    /// An e-mail address.
    Email,
    title: "E-mail address",
    expected: "an e-mail address such as `privacy@example.com`",
    accepts: is_email,
    schema: {
        "pattern": "^[A-Za-z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?)+$",
        "examples": ["privacy@example.com"],
    },
}

string_type! {
    /// A subdivision of a country in the notation of ISO 3166-2, such as `US-DE` for Delaware.
    Subdivision,
    title: "Subdivision",
    expected: "an ISO 3166-2 code such as `US-DE`",
    accepts: is_subdivision,
    schema: { "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$", "examples": ["US-DE"] },
}

impl Subdivision {
    /// The country part of the code, which need not be a country.
    pub fn country_code(&self) -> &str {
        &self.0[..2]
    }
}

string_type! {
    /// A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
    Lei,
    title: "Legal entity identifier",
    expected: "a legal entity identifier of twenty letters and digits",
    accepts: is_lei,
    schema: { "pattern": "^[A-Z0-9]{18}[0-9]{2}$", "examples": ["529900T8BM49AURSDO55"] },
}

pub(crate) fn is_kebab_case(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    text.split('-').all(is_word)
}

fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    parts.next_if(|part| is_script(part));
    parts.next_if(|part| is_area(part));
    parts.next().is_none()
}

fn is_script(part: &str) -> bool {
    let (first, rest) = part.as_bytes().split_first().unwrap_or((&b' ', &[]));
    part.len() == 4 && first.is_ascii_uppercase() && rest.iter().all(u8::is_ascii_lowercase)
}

fn is_area(part: &str) -> bool {
    (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
        || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.contains(|c| matches!(c, '\0'..=' ' | '\x7f'..='\u{a0}'))
    })
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let is_local = |b: u8| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b);
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    !local.is_empty()
        && local.bytes().all(is_local)
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

fn is_subdivision(text: &str) -> bool {
    let Some((country, rest)) = text.split_once('-') else {
        return false;
    };
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=3).contains(&rest.len())
        && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn is_lei(text: &str) -> bool {
    text.len() == 20
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.bytes().skip(18).all(|b| b.is_ascii_digit())
}
