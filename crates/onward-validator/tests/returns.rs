//! A party that left and came back, compared with a base from before.

mod gated;

use gated::gated;
use onward_history::restored;
use onward_report::{Finding, Severity};
use onward_schema::Disclosure;
use serde_json::{Value, json};

fn before() -> Value {
    json!({
        "format": 1,
        "publisher": { "name": "Northwind" },
        "language": "en",
        "updated": "2026-01-10",
        "notice": { "days": 30 },
        "subprocessors": [
            { "id": "honeycomb", "name": "Honeycomb", "purposes": ["ai"], "locations": ["DE"] },
        ],
        "baseline": ["honeycomb"],
        "changelog": [{ "date": "2026-01-10", "changes": [{ "type": "confirmed" }] }],
    })
}

/// It left, and is back in France too, under another name.
fn after(effective: &str) -> Value {
    let mut after = before();
    after["updated"] = "2026-05-01".into();
    after["subprocessors"][0]["locations"] = json!(["DE", "FR"]);
    after["subprocessors"][0]["name"] = "Hive".into();
    let log = after["changelog"].as_array_mut().expect("a changelog");
    log.insert(
        0,
        json!({
            "date": "2026-03-01", "changes": [{ "type": "removed", "subject": "honeycomb" }],
        }),
    );
    log.insert(
        0,
        json!({
            "date": "2026-05-01", "effective": effective,
            "changes": [{ "type": "added", "subject": "honeycomb" }],
        }),
    );
    after
}

fn errors(document: &Value) -> Vec<Finding> {
    let findings = gated(&before(), document, "2026-05-01").into_iter();
    findings.filter(|finding| finding.severity == Severity::Error).collect()
}

#[test]
fn its_return_records_what_is_other_than_before() {
    let told = errors(&after("2026-05-31"));
    assert!(told.is_empty(), "{told:#?}");
    let told = errors(&after("2026-05-30"));
    let told: Vec<&str> = told.iter().map(|finding| finding.rule.name).collect();
    assert_eq!(told, ["notice-too-short"]);
    // Without its return, its departure is no reason to be another.
    let mut without = after("2026-05-31");
    without["changelog"].as_array_mut().expect("a changelog").remove(0);
    assert!(errors(&without).iter().any(|finding| finding.rule.name == "unrecorded-change"));
}

#[test]
fn its_tombstone_must_go() {
    let mut left = after("2026-05-31");
    left["former"] = json!([{
        "kind": "subprocessor", "id": "honeycomb", "name": "Honeycomb", "left": "2026-03-01",
    }]);
    let told = errors(&left);
    assert_eq!(told.len(), 1, "{told:#?}");
    let help = told[0].help.as_deref().unwrap_or_default();
    assert!(help.starts_with("take the tombstone away if the party is back"), "{help}");
}

/// How it stood before it left, nobody knows: what the list shows is how it came back.
#[test]
fn how_it_stood_before_is_lost() {
    let document: Disclosure = serde_json::from_value(after("2026-05-31")).expect("a disclosure");
    let then = restored(&document, "2026-02-01".parse().expect("a date"));
    assert_eq!(then.lost.len(), 1);
    assert_eq!(then.document.subprocessors, []);
    let now = restored(&document, "2026-05-01".parse().expect("a date"));
    assert_eq!(now.lost, Vec::<String>::new());
    assert_eq!(now.document.subprocessors, document.subprocessors);
}
