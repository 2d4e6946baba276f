//! A document as it stood on a day says of itself what is missing from it.

use onward_schema::{Date, Disclosure};
use onward_validator::at;
use serde_json::{Value, json};

fn day(day: &str) -> Date {
    day.parse().expect("a date")
}

fn document(language: &str, more: Value) -> Disclosure {
    let mut document = json!({
        "format": 1,
        "publisher": { "name": "Northwind" },
        "language": language,
        "updated": "2026-06-01",
        "subprocessors": [
            { "id": "host", "name": "New Host", "purposes": ["hosting"], "locations": ["FR"] },
        ],
        "affiliates": [],
        "former": [
            {
                "kind": "subprocessor", "id": "mail", "name": "Mail", "left": "2026-05-01",
                "last": { "id": "mail", "name": "Mail", "purposes": ["email"], "locations": ["IE"] },
            },
            { "kind": "subprocessor", "id": "post", "name": "Post", "left": "2026-05-01" },
            { "kind": "subprocessor", "id": "ship", "name": "Ship", "left": "2026-05-01", "successor": "post" },
        ],
        "changelog": [
            {
                "date": "2026-06-01",
                "changes": [
                    { "type": "renamed", "subject": "host", "before": "Host", "after": "New Host" },
                    {
                        "type": "changed", "subject": "host",
                        "locations": { "added": ["FR"], "removed": ["DE"] },
                        "retention": { "before": "A month." },
                    },
                    { "type": "revised", "part": "notice" },
                    { "type": "published", "list": "affiliates" },
                ],
            },
            {
                "date": "2026-05-01",
                "changes": [
                    { "type": "removed", "subject": "mail" },
                    { "type": "removed", "subject": "post" },
                    { "type": "replaced", "subject": "ship", "by": "post" },
                ],
            },
            { "date": "2026-04-01", "changes": [{ "type": "added", "subject": "post" }] },
            { "date": "2026-03-01", "changes": [{ "type": "confirmed" }] },
        ],
    });
    if let (Some(document), Value::Object(more)) = (document.as_object_mut(), more) {
        document.extend(more);
    }
    serde_json::from_value(document).expect("a disclosure")
}

#[test]
fn what_changed_later_is_taken_back() {
    let then = at(&document("en", json!({})), day("2026-04-15"));
    insta::assert_snapshot!(serde_json::to_string_pretty(&then).expect("JSON"));
}

#[test]
fn nothing_is_missing_on_the_last_day() {
    let document = document("en", json!({ "partial": "Some." }));
    assert_eq!(at(&document, day("2026-06-01")), document);
}

/// What is missing is told in English, beside what the document says of it in its languages.
#[test]
fn partial_in_its_languages() {
    let partial = |language: &str, partial: Value| {
        let more = if partial.is_null() { json!({}) } else { json!({ "partial": partial }) };
        let then = at(&document(language, more), day("2026-05-15"));
        serde_json::to_value(then.partial).expect("JSON")
    };
    let gaps = "The list of affiliates was published after 2026-05-15. \
                `notice` was revised later, and here is as of 2026-06-01.";
    assert_eq!(partial("en-GB", json!(null)), gaps);
    assert_eq!(partial("en", json!("Some.")), format!("Some. {gaps}"));
    assert_eq!(partial("nl", json!(null)), json!({ "en": gaps }));
    assert_eq!(partial("nl", json!("Deels.")), json!({ "nl": "Deels.", "en": gaps }));
    assert_eq!(
        partial("nl", json!({ "nl": "Deels.", "en": "Some." })),
        json!({ "nl": "Deels.", "en": format!("Some. {gaps}") })
    );
}
