//! Where a walk is, and what it finds there.

use std::fmt::Write as _;

use serde_json::Value;

use crate::{
    change::{Change, Source},
    shape::{Arrays, Record},
};

/// A step from a value to one within it.
#[derive(Clone)]
pub(crate) enum Hop<'a> {
    Item {
        a: &'a Arrays,
        b: &'a Arrays,
    },
    Member {
        a: &'a Record,
        b: Option<&'a Record>,
        key: String,
        /// What the tag must be, where the record leaves it open.
        tag: Option<(String, String)>,
    },
}

/// Where a walk is.
#[derive(Clone, Default)]
pub(crate) struct Place<'a> {
    /// As a reader of documents would say it.
    pub(crate) label: String,
    /// The name of the innermost definition.
    pub(crate) definition: Option<String>,
    pub(crate) path: Vec<Hop<'a>>,
}

impl<'a> Place<'a> {
    pub(crate) fn item(&self, a: &'a Arrays, b: &'a Arrays) -> Self {
        let mut place = self.clone();
        place.label.push_str("[]");
        place.path.push(Hop::Item { a, b });
        place
    }

    pub(crate) fn member(&self, pair: &Pair<'a>, key: &str, label: &str) -> Self {
        let mut place = self.clone();
        if !place.label.is_empty() {
            place.label.push('.');
        }
        place.label.push_str(label);
        place.path.push(Hop::Member {
            a: pair.a,
            b: Some(pair.b),
            key: key.to_owned(),
            tag: pair.tag.clone(),
        });
        place
    }

    pub(crate) fn marked(&self, mark: &str) -> Self {
        let mut place = self.clone();
        if !place.label.is_empty() {
            place.label.push(' ');
        }
        let _ = write!(place.label, "({mark})");
        place
    }
}

/// A record and what takes its values in the other version.
#[derive(Clone)]
pub(crate) struct Pair<'a> {
    pub(crate) a: &'a Record,
    pub(crate) b: &'a Record,
    /// The tag by which they were paired, and its value.
    pub(crate) tag: Option<(String, String)>,
}

/// A difference as one walk sees it.
pub(crate) struct Escape<'a> {
    pub(crate) place: Place<'a>,
    pub(crate) change: Change,
    /// The key, code, variant or kind that it is about.
    pub(crate) subject: Option<String>,
    /// What it was, and what it is.
    pub(crate) values: Option<(String, String)>,
    pub(crate) source: Source,
    pub(crate) value: Escaped,
}

/// What escapes.
pub(crate) enum Escaped {
    /// A value that only the first version accepts.
    Value(Value),
    /// Why it is not known whether any does.
    Undecided(String),
    /// Nothing: documents stay accepted, the difference is one of generated source.
    Nothing,
}

/// Which of the two versions a walk takes its values from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// From the old one: what escapes was accepted before.
    Removed,
    /// From the new one: what escapes was not accepted before.
    Added,
}
