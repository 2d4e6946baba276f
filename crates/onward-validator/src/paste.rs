//! Entries and tombstones as they are written in a document, for readers to paste.

use onward_schema::{Entry, Tombstone};
use onward_source::{Format, element};
use serde::Serialize;

/// The entry as an element of the changelog, as a document in the format writes it.
pub(crate) fn entry(entry: &Entry, format: Format) -> String {
    written("changelog", entry, format)
}

/// The tombstone as an element of the former parties.
pub(crate) fn tombstone(tombstone: &Tombstone, format: Format) -> String {
    written("former", tombstone, format)
}

fn written<T: Serialize>(list: &str, value: &T, format: Format) -> String {
    element(list, &serde_json::to_value(value).unwrap_or_default(), format)
}
