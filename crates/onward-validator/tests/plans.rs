//! What was announced for a later day, and is brought forward, put off or called off: the gate
//! accepts it, what `log --write` writes too, and the state is that of the plan that held at last.

mod gated;

use std::collections::BTreeMap;

use gated::gated;
use onward_history::{restored, state_at};
use onward_report::{Finding, Severity};
use onward_schema::{Date, Disclosure};
use onward_source::{Format, Origin};
use onward_validator::{Preset, Settings, Version, amend, amendment};
use serde_json::{Value, json};

/// A list on which `honeycomb` is, with what was announced of it on 2026-03-01.
fn base(announced: &Value, effective: &str) -> Value {
    json!({
        "format": 1,
        "publisher": { "name": "Northwind" },
        "language": "en",
        "updated": "2026-03-01",
        "notice": { "days": 30 },
        "subprocessors": [
            { "id": "aurora", "name": "Aurora", "purposes": ["hosting"], "locations": ["DE"] },
            {
                "id": "honeycomb", "name": "Honeycomb", "country": "FR",
                "purposes": ["monitoring"], "locations": ["DE", "IE"],
            },
        ],
        "baseline": ["aurora", "honeycomb"],
        "changelog": [
            { "date": "2026-03-01", "effective": effective, "changes": [announced] },
            { "date": "2026-01-10", "changes": [{ "type": "published", "list": "subprocessors" }] },
        ],
    })
}

/// How a list is edited when a plan shows.
type Showing = fn(&mut Value);

/// What can be announced of `honeycomb`.
fn plans() -> Vec<(Value, Showing)> {
    vec![
        (json!({ "type": "removed", "subject": "honeycomb" }), |list| {
            list["subprocessors"].as_array_mut().expect("a list").remove(1);
        }),
        (json!({ "type": "replaced", "subject": "honeycomb", "by": "aurora" }), |list| {
            list["subprocessors"].as_array_mut().expect("a list").remove(1);
        }),
        (
            json!({
                "type": "renamed", "subject": "honeycomb", "before": "Honeycomb", "after": "Hive",
            }),
            |list| list["subprocessors"][1]["name"] = "Hive".into(),
        ),
        (
            json!({
                "type": "changed", "subject": "honeycomb",
                "country": { "before": "FR", "after": "BE" },
            }),
            |list| list["subprocessors"][1]["country"] = "BE".into(),
        ),
        (
            json!({
                "type": "changed", "subject": "honeycomb", "locations": { "removed": ["IE"] },
            }),
            |list| list["subprocessors"][1]["locations"] = json!(["DE"]),
        ),
    ]
}

/// The document with a new entry, and a tombstone if `honeycomb` is gone.
fn with_entry(document: &Value, date: &str, effective: &str, changes: &Value) -> Value {
    let mut document = document.clone();
    let entry = json!({ "date": date, "effective": effective, "changes": changes });
    document["changelog"].as_array_mut().expect("a changelog").insert(0, entry);
    document["updated"] = date.into();
    if document["subprocessors"].as_array().expect("a list").len() == 1 {
        let mut tombstone = json!({
            "kind": "subprocessor", "id": "honeycomb", "name": "Honeycomb", "left": effective,
        });
        if changes[0]["type"] == "replaced" {
            tombstone["successor"] = "aurora".into();
        }
        document["former"] = json!([tombstone]);
    }
    document
}

fn day(day: &str) -> Date {
    day.parse().expect("a date")
}

fn version(document: &Value) -> Version {
    let text = serde_json::to_vec_pretty(document).expect("JSON");
    Version::read(text, Format::Json, Origin::default()).expect("a disclosure")
}

/// The errors of the gate, and the warning about plans, as of a day.
fn found(before: &Value, after: &Value, on: &str) -> Vec<String> {
    let findings = gated(before, after, on);
    let is_told = |finding: &&Finding| {
        finding.severity == Severity::Error || finding.rule.name == "overdue-plan"
    };
    let told = findings.iter().filter(is_told);
    told.map(|finding| format!("{}: {}", finding.rule.name, finding.message)).collect()
}

/// What `honeycomb` was on a day, by the state and by the document as it stood.
fn stood(document: &Value, on: &str) -> Value {
    let document: Disclosure = serde_json::from_value(document.clone()).expect("a disclosure");
    let state = state_at(&document, day(on));
    let name = state.parties.iter().find(|(id, _)| id.as_str() == "honeycomb");
    let name = name.map(|(_, party)| party.name.to_owned());
    let restored = restored(&document, day(on));
    let mut parties = restored.document.subprocessors.iter();
    let party = parties.find(|party| party.id.as_str() == "honeycomb");
    let shown = party.map(|party| json!([&party.name, &party.country, &party.locations]));
    if restored.lost.is_empty() {
        assert_eq!(name.is_some(), shown.is_some(), "{on}");
    }
    json!({ "name": name, "shown": shown })
}

/// How the list shows it before and after a plan.
fn before_and_after(base: &Value, edit: Showing) -> [Value; 2] {
    let mut edited = base.clone();
    edit(&mut edited);
    [base, &edited].map(|document| {
        let party = &document["subprocessors"][1];
        if party.is_null() {
            json!({ "name": null, "shown": null })
        } else {
            let shown = json!([party["name"], party["country"], party["locations"]]);
            json!({ "name": party["name"], "shown": shown })
        }
    })
}

#[test]
fn brought_forward() {
    for (plan, edit) in plans() {
        let base = base(&plan, "2026-06-01");
        let mut edited = base.clone();
        edit(&mut edited);
        let told = found(&base, &edited, "2026-05-20");
        assert!(told[0].contains("which is announced for 2026-06-01"), "{told:#?}");

        let after = with_entry(&edited, "2026-05-20", "2026-05-20", &json!([plan]));
        assert_eq!(found(&base, &after, "2026-05-20"), Vec::<String>::new(), "{plan}");
        assert_eq!(found(&base, &after, "2026-07-01"), Vec::<String>::new(), "{plan}");
        let [was, is] = before_and_after(&base, edit);
        if !is["name"].is_null() {
            assert_eq!(stood(&after, "2026-05-19"), was, "{plan}");
        }
        assert_eq!(stood(&after, "2026-05-20"), is, "{plan}");
        assert_eq!(stood(&after, "2026-06-02"), is, "{plan}");
    }
}

#[test]
fn what_is_written_for_an_early_edit_passes() {
    for (plan, edit) in plans() {
        let base = base(&plan, "2026-06-01");
        let mut edited = base.clone();
        edit(&mut edited);
        let settings = Settings::new(day("2026-05-20"), Preset::Recommended);
        let lacks = version(&edited);
        let lacked = amendment(&version(&base).disclosure, &lacks.disclosure, &settings);
        let text = amend(&lacks, &lacked).expect("room");
        let after: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(found(&base, &after, "2026-05-20"), Vec::<String>::new(), "{plan}\n{text}");
    }
}

#[test]
fn put_off() {
    for (plan, edit) in plans() {
        let base = base(&plan, "2026-06-01");
        let later = with_entry(&base, "2026-05-20", "2026-07-01", &json!([plan]));
        assert_eq!(found(&base, &later, "2026-05-20"), Vec::<String>::new(), "{plan}");
        assert_eq!(found(&later, &later, "2026-06-15"), Vec::<String>::new(), "{plan}");
        let told = found(&later, &later, "2026-07-01");
        assert!(told.iter().all(|told| told.starts_with("overdue-plan")), "{told:#?}");
        assert_eq!(told.len(), 1, "{plan}");

        let [was, is] = before_and_after(&base, edit);
        let mut done = later.clone();
        edit(&mut done);
        if is["name"].is_null() {
            done["former"] = json!([{
                "kind": "subprocessor", "id": "honeycomb", "name": "Honeycomb",
                "left": "2026-07-01", "last": base["subprocessors"][1],
            }]);
            if plan["type"] == "replaced" {
                done["former"][0]["successor"] = "aurora".into();
            }
        }
        assert_eq!(found(&later, &done, "2026-07-01"), Vec::<String>::new(), "{plan}");
        let told = found(&later, &done, "2026-06-15");
        assert!(told[0].starts_with("unrecorded-change"), "{plan} {told:#?}");
        assert_eq!(stood(&done, "2026-06-15"), was, "{plan}");
        assert_eq!(stood(&done, "2026-07-01"), is, "{plan}");
    }
}

#[test]
fn called_off() {
    for (plan, edit) in plans() {
        let base = base(&plan, "2026-06-01");
        let correction = json!([{ "type": "corrected", "subject": "honeycomb" }]);
        let after = with_entry(&base, "2026-05-20", "2026-05-20", &correction);
        for on in ["2026-05-20", "2026-06-15"] {
            assert_eq!(found(&base, &after, on), Vec::<String>::new(), "{plan}");
            let [was, _] = before_and_after(&base, edit);
            assert_eq!(stood(&after, on), was, "{plan} {on}");
        }
        // What is done all the same has fallen due no more.
        let mut edited = after.clone();
        edit(&mut edited);
        let told = found(&after, &edited, "2026-06-15");
        assert!(told[0].starts_with("unrecorded-change"), "{plan} {told:#?}");
    }
}

/// The list before anything was announced.
fn unplanned() -> Value {
    let mut document = base(&json!({ "type": "confirmed" }), "2026-03-01");
    document["changelog"].as_array_mut().expect("a changelog").remove(0);
    document["updated"] = "2026-01-10".into();
    document
}

/// A plan and what became of it, told since the same base.
#[test]
fn told_and_told_anew_since_the_base() {
    for (plan, edit) in plans() {
        let before = unplanned();
        let planned = base(&plan, "2026-06-01");
        let correction = json!([{ "type": "corrected", "subject": "honeycomb" }]);
        let mut edited = planned.clone();
        edit(&mut edited);
        for (what, after) in [
            ("put off", with_entry(&planned, "2026-05-20", "2026-07-01", &json!([plan]))),
            ("called off", with_entry(&planned, "2026-05-20", "2026-05-20", &correction)),
            ("made earlier", with_entry(&edited, "2026-05-20", "2026-05-20", &json!([plan]))),
        ] {
            assert_eq!(found(&before, &after, "2026-05-20"), Vec::<String>::new(), "{what} {plan}");
        }
        // Until it shows, other things may change.
        let more = json!([{
            "type": "changed", "subject": "honeycomb", "purposes": { "added": ["hosting"] },
        }]);
        let mut after = planned.clone();
        after["subprocessors"][1]["purposes"] = json!(["monitoring", "hosting"]);
        let after = with_entry(&after, "2026-05-20", "2026-05-20", &more);
        assert_eq!(found(&before, &after, "2026-05-20"), Vec::<String>::new(), "{plan}");
        assert_eq!(found(&planned, &after, "2026-05-20"), Vec::<String>::new(), "{plan}");
    }
}

/// Two plans for one value, one after the other.
#[test]
fn one_plan_after_another() {
    let first = json!({
        "type": "changed", "subject": "honeycomb", "country": { "before": "FR", "after": "BE" },
    });
    let second = json!([{
        "type": "changed", "subject": "honeycomb", "country": { "before": "BE", "after": "NL" },
    }]);
    let one = base(&first, "2026-04-01");
    let both = with_entry(&one, "2026-03-10", "2026-05-01", &second);
    assert_eq!(found(&one, &both, "2026-03-10"), Vec::<String>::new());
    assert_eq!(found(&unplanned(), &both, "2026-03-10"), Vec::<String>::new());
    let mut shown = both.clone();
    shown["subprocessors"][1]["country"] = "BE".into();
    assert_eq!(found(&both, &shown, "2026-04-01"), Vec::<String>::new());
    let mut shown_at_last = both.clone();
    shown_at_last["subprocessors"][1]["country"] = "NL".into();
    assert_eq!(found(&shown, &shown_at_last, "2026-05-01"), Vec::<String>::new());
    for (on, country) in [("2026-03-31", "FR"), ("2026-04-01", "BE"), ("2026-05-01", "NL")] {
        assert_eq!(stood(&shown_at_last, on)["shown"][1], country, "{on}");
    }
}

/// What was announced, was not done, and is called off after its day, or put off.
#[test]
fn called_off_after_its_day() {
    for (plan, edit) in plans() {
        let base = base(&plan, "2026-04-01");
        let [was, is] = before_and_after(&base, edit);
        let correction = json!({ "type": "corrected", "subject": "honeycomb" });
        let off = with_entry(&base, "2026-04-10", "2026-04-10", &json!([correction]));
        for on in ["2026-04-10", "2026-05-01"] {
            assert_eq!(found(&base, &off, on), Vec::<String>::new(), "{plan}");
            assert_eq!(stood(&off, on), was, "{plan} {on}");
        }
        assert_eq!(stood(&off, "2026-04-05")["shown"], was["shown"], "{plan}");
        let mut all_the_same = off.clone();
        edit(&mut all_the_same);
        let told = found(&off, &all_the_same, "2026-05-01");
        assert!(told[0].starts_with("unrecorded-change"), "{plan} {told:#?}");
        let put_off = with_entry(&base, "2026-04-10", "2026-05-01", &json!([correction, plan]));
        assert_eq!(found(&base, &put_off, "2026-04-10"), Vec::<String>::new(), "{plan}");
        assert_eq!(stood(&put_off, "2026-04-20"), was, "{plan}");
        if !is["name"].is_null() {
            let mut done = put_off.clone();
            edit(&mut done);
            assert_eq!(found(&put_off, &done, "2026-05-01"), Vec::<String>::new(), "{plan}");
            assert_eq!(stood(&done, "2026-05-01"), is, "{plan}");
        }
    }
}

/// A correction that names no fields may be of the name.
#[test]
fn a_name_is_corrected() {
    let plan = json!({
        "type": "renamed", "subject": "honeycomb", "before": "Honeycomb", "after": "Hive",
    });
    let mut base = base(&plan, "2026-03-01");
    base["subprocessors"][1]["name"] = "Hive".into();
    let mut after = base.clone();
    after["subprocessors"][1]["name"] = "Honeycomb".into();
    let changes = json!([{ "type": "corrected", "subject": "honeycomb" }]);
    let after = with_entry(&after, "2026-04-10", "2026-04-10", &changes);
    assert_eq!(found(&base, &after, "2026-04-10"), Vec::<String>::new());
    for (on, name) in
        [("2026-02-01", "Honeycomb"), ("2026-03-01", "Hive"), ("2026-04-10", "Honeycomb")]
    {
        assert_eq!(stood(&after, on)["name"], name, "{on}");
    }
}

/// A correction is about something: what is other than in the base, or a plan.
#[test]
fn a_correction_of_nothing_is_not_true() {
    let plan = json!({
        "type": "changed", "subject": "honeycomb", "country": { "before": "FR", "after": "BE" },
    });
    let base = base(&plan, "2026-06-01");
    for correction in [
        json!([{ "type": "corrected", "subject": "honeycomb", "fields": ["locations"] }]),
        json!([{ "type": "corrected", "subject": "aurora" }]),
    ] {
        let after = with_entry(&base, "2026-05-20", "2026-05-20", &correction);
        let told = found(&base, &after, "2026-05-20");
        assert!(told[0].starts_with("misrecorded-change"), "{told:#?}");
    }
}

/// A departure that was announced, was not carried out, and is called off after its day.
#[test]
fn called_off_too_late() {
    let plan = json!({ "type": "removed", "subject": "honeycomb" });
    let base = base(&plan, "2026-06-01");
    assert_eq!(found(&base, &base, "2026-06-10").len(), 1);
    let changes = json!([{ "type": "corrected", "subject": "honeycomb" }]);
    let after = with_entry(&base, "2026-06-10", "2026-06-10", &changes);
    assert_eq!(found(&base, &after, "2026-06-10"), Vec::<String>::new());
    // And is announced again.
    let again = with_entry(&after, "2026-06-10", "2026-08-01", &json!([plan]));
    assert_eq!(found(&base, &again, "2026-06-10"), Vec::<String>::new());
    assert_eq!(stood(&again, "2026-07-31")["name"], "Honeycomb");
}

/// A party that left before the base was published cannot leave once more.
#[test]
fn what_has_shown_cannot_be_told_anew() {
    for (plan, _) in plans().into_iter().take(4) {
        let base = base(&plan, "2026-03-01");
        let after = with_entry(&base, "2026-05-20", "2026-07-01", &json!([plan]));
        let by_rule: BTreeMap<String, usize> = found(&base, &after, "2026-05-20").into_iter().fold(
            BTreeMap::new(),
            |mut all, told| {
                *all.entry(told.split(':').next().unwrap_or_default().to_owned()).or_default() += 1;
                all
            },
        );
        let rules = ["removed-while-absent", "rename-chain-broken", "stale-before-value"];
        assert!(rules.iter().any(|rule| by_rule.contains_key(*rule)), "{plan} {by_rule:?}");
    }
}
