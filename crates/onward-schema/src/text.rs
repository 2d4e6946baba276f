//! Prose, in one language or several.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor},
    ser::SerializeMap as _,
};
use serde_json::Value;

use crate::{Extensions, LanguageTag, NonEmptyString};

/// Prose: a string in the document's authoritative language, or one string for each language.
///
/// Line breaks are allowed, Markdown and HTML are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// In the document's `language`.
    Plain(NonEmptyString),
    /// In these languages, in their order; at least one.
    Translated(Translations),
}

/// One string for each of at least one language, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translations(Vec<(LanguageTag, NonEmptyString)>);

impl Translations {
    /// The languages with their strings.
    pub fn iter(&self) -> impl Iterator<Item = &(LanguageTag, NonEmptyString)> {
        self.0.iter()
    }
}

impl Text {
    /// Every string with its language; `authoritative` is that of a plain one.
    pub fn in_languages<'a>(
        &'a self,
        authoritative: &'a LanguageTag,
    ) -> impl Iterator<Item = (&'a LanguageTag, &'a str)> {
        let (plain, translated) = match self {
            Self::Plain(text) => (Some((authoritative, text.as_str())), &[][..]),
            Self::Translated(Translations(texts)) => (None, texts.as_slice()),
        };
        let translated = translated.iter().map(|(language, text)| (language, text.as_str()));
        plain.into_iter().chain(translated)
    }

    /// Whether the two have a string in common in one language. A plain string is compared with
    /// those of every language.
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(this), Self::Plain(other)) => this == other,
            (Self::Plain(plain), Self::Translated(texts))
            | (Self::Translated(texts), Self::Plain(plain)) => {
                texts.iter().any(|(_, text)| text == plain)
            }
            (Self::Translated(these), Self::Translated(others)) => {
                these.iter().any(|text| others.iter().any(|other| text == other))
            }
        }
    }

    /// The string, if the text is in the `authoritative` language alone: what a plain string says.
    pub fn as_plain(&self, authoritative: &LanguageTag) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text.as_str()),
            Self::Translated(Translations(texts)) => match texts.as_slice() {
                [(language, text)] if language == authoritative => Some(text.as_str()),
                _ => None,
            },
        }
    }

    /// The string in this language, if there is one.
    pub fn in_language<'a>(
        &'a self,
        language: &LanguageTag,
        authoritative: &'a LanguageTag,
    ) -> Option<&'a str> {
        let mut texts = self.in_languages(authoritative);
        texts.find(|(tag, _)| *tag == language).map(|(_, text)| text)
    }
}

/// The keys of the format that hold a text, or the text before a change and after it.
const KEYS: [&str; 6] = ["text", "partial", "retention", "title", "role", "note"];

/// Writes each text that is in the `authoritative` language alone as a plain string, which is its
/// shortest spelling, in what a type of this crate was written as. The publisher's own keys are
/// left as they are.
pub fn spell_plainly(written: &mut Value, authoritative: &LanguageTag) {
    match written {
        Value::Array(items) => {
            for item in items {
                spell_plainly(item, authoritative);
            }
        }
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                if KEYS.contains(&key.as_str()) {
                    make_plain(value, authoritative);
                    for side in ["before", "after"] {
                        if let Some(text) = value.get_mut(side) {
                            make_plain(text, authoritative);
                        }
                    }
                } else if !Extensions::is_key(key) {
                    spell_plainly(value, authoritative);
                }
            }
        }
        _ => {}
    }
}

fn make_plain(text: &mut Value, authoritative: &LanguageTag) {
    if let Value::Object(languages) = text
        && languages.len() == 1
        && let Some(plain) = languages.get(authoritative.as_str())
    {
        *text = plain.clone();
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(text) => text.serialize(serializer),
            Self::Translated(texts) => {
                let mut map = serializer.serialize_map(Some(texts.0.len()))?;
                for (language, text) in &texts.0 {
                    map.serialize_entry(language, text)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or an object with one string for each language")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                text.parse().map(Text::Plain).map_err(E::custom)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts: Vec<(LanguageTag, NonEmptyString)> = Vec::new();
                while let Some(language) = map.next_key::<LanguageTag>()? {
                    if texts.iter().any(|(known, _)| *known == language) {
                        return Err(de::Error::custom(format_args!(
                            "duplicate field `{language}`"
                        )));
                    }
                    texts.push((language, map.next_value()?));
                }
                if texts.is_empty() {
                    return Err(de::Error::custom("a text needs at least one language"));
                }
                Ok(Text::Translated(Translations(texts)))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Text",
            "description": "Prose: a string in the document's authoritative language, or one string for each language. Line breaks are allowed, Markdown and HTML are not.",
            "examples": ["Sends e-mail.", { "en": "Sends e-mail.", "nl": "Verstuurt e-mail." }],
            "oneOf": [
                generator.subschema_for::<NonEmptyString>(),
                generator.subschema_for::<Translations>(),
            ],
        })
    }
}

impl JsonSchema for Translations {
    fn schema_name() -> Cow<'static, str> {
        "Translations".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Translations",
            "description": "One string for each language, by language tag.",
            "type": "object",
            "propertyNames": generator.subschema_for::<LanguageTag>(),
            "additionalProperties": generator.subschema_for::<NonEmptyString>(),
            "minProperties": 1,
        })
    }
}
