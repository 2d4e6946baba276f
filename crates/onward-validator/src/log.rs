//! What a changelog lacks, written into the text of its document.

use onward_history::{Amendment, amended, missing_baseline};
use onward_schema::{Disclosure, Id, Tombstone};
use onward_source::{Document, Edit, NewMember, Origin, Path};
use serde::Serialize;
use serde_json::Value;

use crate::{Version, canonical};

/// What a document lacks that is new to those who look: of what happened before its changelog
/// began, its baseline tells.
pub fn first_amendment(document: &Disclosure) -> Amendment {
    Amendment { baseline: missing_baseline(document), ..Amendment::default() }
}

/// The text of a document with what it lacked: the entries at the top of the changelog, the
/// tombstones at the end of the others. Everything else stays byte for byte, and what was in its
/// canonical form is in it still.
///
/// Nothing if the layout leaves no room for it, or the text would not say what it should.
pub fn amend(version: &Version, amendment: &Amendment) -> Option<String> {
    let mut edited: Option<Version> = None;
    for edit in edits(&version.disclosure, amendment) {
        edited = Some(edit_one(&edited.as_ref().unwrap_or(version).document, &edit)?);
    }
    let edited = edited.as_ref().unwrap_or(version);
    if edited.disclosure != amended(&version.disclosure, amendment) {
        return None;
    }
    let form = |version: &Version| {
        let written = canonical(&version.document, version.document.format());
        written.ok().map(|written| written.text)
    };
    let text = |version: &Version| version.document.source().text().to_owned();
    let was_in_form = form(version).is_some_and(|form| form == text(version));
    let in_form = was_in_form.then(|| form(edited)).flatten();
    Some(in_form.unwrap_or_else(|| text(edited)))
}

/// The document with one edit made.
fn edit_one(document: &Document, edit: &Edit) -> Option<Version> {
    let edits = std::slice::from_ref(edit);
    let text = document.replacements(edits)?.apply(document.source().text());
    let edited = Version::read(text.into_bytes(), document.format(), Origin::default()).ok()?;
    document.agrees(edits, &edited.document).then_some(edited)
}

/// The edits that write what is missing, to be made one after the other.
fn edits(document: &Disclosure, amendment: &Amendment) -> Vec<Edit> {
    let key = |key: &'static str| Path::root().join(key);
    let mut edits = Vec::new();
    if !amendment.entries.is_empty() {
        edits.push(Edit::Insert(key("changelog"), 0, values(&amendment.entries)));
    }
    if let Some(updated) = amendment.updated {
        edits.push(Edit::Replace(key("updated"), updated.to_string()));
    }
    let former = document.former();
    if !amendment.tombstones.is_empty() {
        let tombstones = values(&amendment.tombstones);
        edits.push(match document.former {
            Some(_) => Edit::Insert(key("former"), former.len(), tombstones),
            None => add("former", Value::Array(tombstones), "changelog"),
        });
    }
    let returned = |one: &&Tombstone| amendment.returned.contains(&one.id);
    if !amendment.returned.is_empty()
        && amendment.tombstones.is_empty()
        && former.iter().filter(returned).count() == former.len()
    {
        edits.push(Edit::Remove(key("former")));
    } else {
        let gone = former.iter().enumerate().filter(|(_, one)| returned(one));
        edits.extend(gone.rev().map(|(index, _)| Edit::Remove(key("former").join(index))));
    }
    if let Some(baseline) = &amendment.baseline {
        let ids: Vec<Value> = baseline.iter().map(|id| Value::from(Id::as_str(id))).collect();
        let before = if document.former.is_some() { "former" } else { "changelog" };
        edits.push(add("baseline", Value::Array(ids), before));
    }
    edits
}

fn values<T: Serialize>(elements: &[T]) -> Vec<Value> {
    elements.iter().map(|element| serde_json::to_value(element).unwrap_or_default()).collect()
}

/// A new key of the document, in front of one that it has.
fn add(key: &str, value: Value, before: &str) -> Edit {
    let before = Some(before.to_owned());
    Edit::Add(Path::root(), NewMember { key: key.to_owned(), value, before })
}
