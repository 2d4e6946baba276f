//! Entries, tombstones and members as they are written in a document, for readers to paste.

use onward_schema::{Entry, Member, Tombstone};
use onward_source::{Format, element, flow};
use serde::Serialize;

/// The entry as an element of the changelog, as a document in the format writes it.
pub(crate) fn entry(entry: &Entry, format: Format) -> String {
    written("changelog", entry, format)
}

/// The tombstone as an element of the former parties.
pub(crate) fn tombstone(tombstone: &Tombstone, format: Format) -> String {
    written("former", tombstone, format)
}

/// A member as an entry names it, in code marks.
pub(crate) fn member(member: Member<'_>) -> String {
    let facts = onward_history::facts(member);
    match facts.as_str() {
        Some(code) => format!("`{code}`"),
        None => format!("`{}`", flow(&facts, Format::Yaml)),
    }
}

fn written<T: Serialize>(list: &str, value: &T, format: Format) -> String {
    element(list, &serde_json::to_value(value).unwrap_or_default(), format)
}
