//! Which entries of an earlier version a later one has still.

use onward_history::Entries;
use onward_schema::Disclosure;
use serde_json::{Value, json};

/// The entries of two versions with these languages and changelogs laid beside each other: for each
/// of the earlier one, whether the later one has it.
fn kept(before: (&str, Value), after: (&str, Value)) -> Vec<bool> {
    let document = |(language, entry): (&str, Value)| -> Disclosure {
        let document = json!({
            "format": 1,
            "publisher": { "name": "Northwind" },
            "language": language,
            "updated": "2026-05-01",
            "subprocessors": [],
            "changelog": [entry],
        });
        serde_json::from_value(document).expect("a disclosure")
    };
    let entries = Entries::new(&document(before), &document(after));
    entries.kept.iter().map(Option::is_some).collect()
}

fn noted(note: impl Into<Value>) -> Value {
    json!({ "date": "2026-05-01", "changes": [{ "type": "confirmed" }], "note": note.into() })
}

fn retained(before: impl Into<Value>) -> Value {
    let retention = json!({ "before": before.into(), "after": "Ninety days." });
    let change = json!({ "type": "changed", "subject": "postbox", "retention": retention });
    json!({ "date": "2026-05-01", "changes": [change] })
}

#[test]
fn a_note_may_gain_languages() {
    let (one, two) = (noted("Read."), noted(json!({ "en": "Read.", "nl": "Gelezen." })));
    assert_eq!(kept(("en", one.clone()), ("en", two.clone())), [true]);
    assert_eq!(kept(("en", two), ("en", one)), [false]);
}

#[test]
fn the_spelling_of_a_text_does_not_matter() {
    for (plain, map) in [
        (noted("Read."), noted(json!({ "en": "Read." }))),
        (retained("A month."), retained(json!({ "en": "A month." }))),
    ] {
        assert_eq!(kept(("en", plain.clone()), ("en", map.clone())), [true]);
        assert_eq!(kept(("en", map), ("en", plain)), [true]);
    }
}

#[test]
fn what_is_not_touched_is_the_same_in_a_document_of_another_language() {
    for entry in [noted("Read."), retained("A month.")] {
        assert_eq!(kept(("en", entry.clone()), ("en-GB", entry)), [true]);
    }
}

#[test]
fn what_says_something_else_is_another() {
    for (before, after) in [
        (noted("Read."), noted("Read again.")),
        (noted(json!({ "en": "Read." })), noted(json!({ "nl": "Read." }))),
        (retained("A month."), retained("Two months.")),
        (retained(json!({ "en": "A month." })), retained(json!({ "nl": "A month." }))),
    ] {
        assert_eq!(kept(("en", before), ("en", after)), [false]);
    }
    // The map names the language that the text was in; the plain string names another now.
    let (map, plain) = (noted(json!({ "en": "Read." })), noted("Read."));
    assert_eq!(kept(("en", map), ("nl", plain)), [false]);
}
