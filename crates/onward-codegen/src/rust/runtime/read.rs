//! Reading with every issue and its place, and writing.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

use crate::{Json, raw::Raw};

/// Something in a document that must not be there, or that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Where: a JSON Pointer to the key or value, or to the object that lacks a key.
    pub path: String,
    /// What is wrong, for a person.
    pub message: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

/// Why a document is refused: its issues, of which there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid(Vec<Issue>);

impl Invalid {
    /// Every issue, in the order of the document.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.0
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, issue) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            issue.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}

/// Issues, as they are found.
#[derive(Debug, Default)]
pub(crate) struct Issues(Vec<Issue>);

impl Issues {
    pub(crate) fn add(&mut self, at: &At<'_>, message: impl Into<String>) {
        self.0.push(Issue { path: at.pointer(), message: message.into() });
    }

    pub(crate) fn wrong_kind(&mut self, at: &At<'_>, expected: &str, found: &Raw) {
        self.add(at, format!("{expected} is expected here, not {}", found.kind()));
    }

    pub(crate) fn unknown_key(&mut self, at: &At<'_>, key: &str) {
        self.add(at, format!("`{key}` is no key of this object"));
    }

    /// An object with fewer keys than it needs.
    pub(crate) fn at_least(&mut self, at: &At<'_>, least: usize, found: usize) -> Option<()> {
        if found >= least {
            return Some(());
        }
        self.add(at, format!("at least {least} of the keys must be given"));
        None
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    fn into_result<T>(self, value: Option<T>) -> Result<T, Invalid> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(Invalid(self.0)),
        }
    }
}

/// A place in a document: the way to it from the root.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl At<'_> {
    pub(crate) const ROOT: At<'static> = At { parent: None, step: Step::Index(0) };

    pub(crate) fn key<'a>(&'a self, key: &'a str) -> At<'a> {
        At { parent: Some(self), step: Step::Key(key) }
    }

    pub(crate) fn index(&self, index: usize) -> At<'_> {
        At { parent: Some(self), step: Step::Index(index) }
    }

    fn pointer(&self) -> String {
        let Some(parent) = self.parent else {
            return String::new();
        };
        let pointer = parent.pointer();
        match self.step {
            Step::Key(key) => format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => format!("{pointer}/{index}"),
        }
    }
}

/// What can be read from JSON; each issue is noted with its place.
pub(crate) trait Read: Sized {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self>;
}

/// What can be written as JSON.
pub(crate) trait Write {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json;
}

/// Reads a JSON text.
pub(crate) fn parse<T: Read>(text: &[u8]) -> Result<T, Invalid> {
    let mut issues = Issues::default();
    let raw = Raw::parse(text, &mut issues);
    let value = raw.and_then(|raw| T::read(raw, &At::ROOT, &mut issues));
    issues.into_result(value)
}

/// The value as JSON.
pub(crate) fn written<T: Write>(value: &T) -> Result<Json, Invalid> {
    let mut issues = Issues::default();
    let json = value.write(&At::ROOT, &mut issues);
    issues.into_result(Some(json))
}

/// Reads from any format that serde reads.
pub(crate) fn deserialize<'de, T: Read, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let raw = Raw::deserialize(deserializer)?;
    let mut issues = Issues::default();
    let value = T::read(raw, &At::ROOT, &mut issues);
    issues.into_result(value).map_err(de::Error::custom)
}

/// The members of an object; an issue, and none, if it is something else.
pub(crate) fn members(
    raw: Raw,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<Vec<(String, Raw)>> {
    match raw {
        Raw::Object(members) => Some(members),
        other => {
            issues.wrong_kind(at, "an object", &other);
            None
        }
    }
}

/// What the tag of an object says; an issue, and nothing, if it is not there.
pub(crate) fn tag<'r>(
    members: &'r [(String, Raw)],
    tag: &str,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<&'r str> {
    match members.iter().find(|(key, _)| key == tag) {
        Some((_, Raw::String(value))) => Some(value),
        Some((_, other)) => {
            issues.wrong_kind(&at.key(tag), "a string", other);
            None
        }
        None => {
            issues.add(at, format!("the key `{tag}` is missing: it tells what this is"));
            None
        }
    }
}

/// The value of a key, while an object is read.
pub(crate) enum Slot<T> {
    /// The key has not been seen.
    Absent,
    /// The key was there; nothing, if its value had an issue.
    Seen(Option<T>),
}

impl<T: Read> Slot<T> {
    pub(crate) fn fill(&mut self, raw: Raw, at: &At<'_>, issues: &mut Issues) {
        if matches!(self, Self::Seen(_)) {
            issues.add(at, "the key stands twice in this object");
            *self = Self::Seen(None);
        } else {
            *self = Self::Seen(T::read(raw, at, issues));
        }
    }

    /// The value; an issue if the key is absent.
    pub(crate) fn required(self, key: &str, at: &At<'_>, issues: &mut Issues) -> Option<T> {
        match self {
            Self::Seen(value) => value,
            Self::Absent => {
                issues.add(at, format!("the key `{key}` is missing"));
                None
            }
        }
    }

    /// The value; nothing if the key is absent, or its value had an issue.
    pub(crate) fn optional(self) -> Option<T> {
        match self {
            Self::Seen(value) => value,
            Self::Absent => None,
        }
    }
}

impl Slot<String> {
    /// An issue, if the value is not this one.
    pub(crate) fn literal(self, key: &str, value: &str, at: &At<'_>, issues: &mut Issues) {
        if let Some(found) = self.required(key, at, issues).filter(|found| found != value) {
            issues.add(&at.key(key), format!("`{found}` is not `{value}`"));
        }
    }
}

/// The members of an object, as they are written.
#[derive(Default)]
pub(crate) struct Writing {
    members: crate::Map<String, Json>,
}

impl Writing {
    pub(crate) fn put(&mut self, key: &str, value: Json) {
        self.members.push(key.to_owned(), value);
    }

    pub(crate) fn add<T: Write>(
        &mut self,
        key: &str,
        value: &T,
        at: &At<'_>,
        issues: &mut Issues,
    ) {
        self.put(key, value.write(&at.key(key), issues));
    }

    pub(crate) fn add_if<T: Write>(
        &mut self,
        key: &str,
        value: Option<&T>,
        at: &At<'_>,
        issues: &mut Issues,
    ) {
        if let Some(value) = value {
            self.add(key, value, at, issues);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.members.len()
    }

    pub(crate) fn finish(self) -> Json {
        Json::Object(self.members)
    }
}
