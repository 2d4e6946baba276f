//! Ways in which what widens would reach a list without having been announced in time.

mod gated;

use gated::gated;
use onward_report::{Finding, Severity};
use serde_json::{Value, json};

const TODAY: &str = "2026-11-02";

fn base() -> Value {
    json!({
        "format": 1,
        "publisher": { "name": "Northwind" },
        "language": "en",
        "updated": "2026-01-01",
        "notice": { "days": 30 },
        "subprocessors": [{
            "id": "aurora", "name": "Aurora", "purposes": ["hosting"], "locations": ["DE"],
            "training": "never",
            "condition": { "choice": "opt-in", "by": "customer" },
        }],
        "baseline": ["aurora"],
        "changelog": [
            { "date": "2026-01-01", "changes": [{ "type": "published", "list": "subprocessors" }] },
        ],
    })
}

/// The document with entries of today on top, and others at the bottom.
fn with(document: &Value, today: &[Value], long_ago: &[Value]) -> Value {
    let mut document = document.clone();
    let log = document["changelog"].as_array_mut().expect("a changelog");
    log.insert(0, json!({ "date": TODAY, "changes": today }));
    log.extend(long_ago.iter().cloned());
    document["updated"] = TODAY.into();
    document
}

/// The rules by which the gate refuses the later version.
fn refused_by(before: &Value, after: &Value) -> Vec<&'static str> {
    let findings = gated(before, after, TODAY);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding: &Finding| finding.rule.name).collect()
}

#[test]
fn by_a_return_that_is_made_up() {
    let mut after = base();
    after["subprocessors"][0]["locations"] = json!(["DE", "FR"]);
    after["subprocessors"][0]["training"] = "allowed".into();
    let long_ago = [
        json!({ "date": "2025-02-01", "changes": [{ "type": "added", "subject": "aurora" }] }),
        json!({ "date": "2025-01-01", "changes": [{ "type": "removed", "subject": "aurora" }] }),
    ];
    let after = with(&after, &[json!({ "type": "confirmed" })], &long_ago);
    assert_eq!(refused_by(&base(), &after), ["unrecorded-change", "unrecorded-change"]);
}

#[test]
fn by_a_plan_of_long_ago() {
    for (field, change) in [
        ("training", json!({ "before": "never", "after": "allowed" })),
        ("condition", json!({ "before": { "choice": "opt-in", "by": "customer" } })),
    ] {
        let plan = json!({
            "date": "2025-01-01", "effective": "2025-02-01",
            "changes": [{ "type": "changed", "subject": "aurora", field: change }],
        });
        let after = with(&base(), &[json!({ "type": "confirmed" })], &[plan]);
        assert_eq!(refused_by(&base(), &after), ["notice-too-short"], "{field}");
    }
}

#[test]
fn by_way_of_a_value_that_says_nothing() {
    for (field, changes, shown) in [
        (
            "training",
            [json!({ "before": "never" }), json!({ "after": "allowed" })],
            json!("allowed"),
        ),
        (
            "condition",
            [
                json!({
                    "before": { "choice": "opt-in", "by": "customer" },
                    "after": { "by": "customer" },
                }),
                json!({
                    "before": { "by": "customer" },
                    "after": { "choice": "opt-out", "by": "customer" },
                }),
            ],
            json!({ "choice": "opt-out", "by": "customer" }),
        ),
    ] {
        let mut after = base();
        after["subprocessors"][0][field] = shown;
        let changes: Vec<Value> = changes
            .into_iter()
            .map(|change| json!({ "type": "changed", "subject": "aurora", field: change }))
            .collect();
        let after = with(&after, &changes, &[]);
        assert_eq!(refused_by(&base(), &after), ["notice-too-short"], "{field}");
    }
}
