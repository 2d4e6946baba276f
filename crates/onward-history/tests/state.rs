//! The state of both lists at a date.

use std::collections::BTreeSet;

use onward_history::{State, state_at};
use onward_schema::{Date, Disclosure, List, Member};
use serde_json::json;

fn seed() -> Disclosure {
    let text = include_str!("../../../fixtures/zoom/subprocessors.json");
    serde_json::from_str(text).expect("a disclosure")
}

fn day(day: &str) -> Date {
    day.parse().expect("a date")
}

/// A line for each party: its list, its id, its name and its members.
fn lines(state: &State<'_>) -> BTreeSet<String> {
    let parties = state.parties.iter().map(|(id, party)| {
        let list = if party.list == List::Affiliates { "affiliate" } else { "subprocessor" };
        let members = party.members.iter().map(|member| {
            let sign = if member.present { '+' } else { '-' };
            let stated = match member.member {
                Member::Location(location) => location.area.to_string(),
                other => format!("{other:?}"),
            };
            format!(" {sign}{} {stated}", member.field.code())
        });
        format!("{list} {id} ({}){}", party.name, members.collect::<String>())
    });
    parties.chain(state.unknown.iter().map(|list| format!("{} unknown", list.key()))).collect()
}

/// Of each day what differs from the one before, as lines that begin with a sign.
fn told(document: &Disclosure, days: &[&str]) -> String {
    let mut told = Vec::new();
    let mut before = BTreeSet::new();
    for on in days {
        let now = lines(&state_at(document, day(on)));
        told.push((*on).to_owned());
        told.extend(before.difference(&now).map(|line| format!("  - {line}")));
        told.extend(now.difference(&before).map(|line| format!("  + {line}")));
        before = now;
    }
    told.join("\n")
}

#[test]
fn the_seed_day_by_day() {
    let seed = seed();
    let mut days: Vec<String> = seed.changelog.iter().map(|entry| entry.date.to_string()).collect();
    days.push("2020-10-13".to_owned());
    days.sort();
    days.dedup();
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    insta::assert_snapshot!(told(&seed, &days));
}

#[test]
fn today_the_state_is_what_the_lists_show() {
    let seed = seed();
    let state = state_at(&seed, day("2026-11-01"));
    let stated = state.parties.iter();
    let stated: BTreeSet<String> =
        stated.map(|(id, party)| format!("{} {id} {}", party.list.key(), party.name)).collect();
    let listed = seed.parties();
    let listed: BTreeSet<String> = listed
        .map(|party| format!("{} {} {}", party.list().key(), party.id(), party.name()))
        .collect();
    assert_eq!(stated, listed);
    assert_eq!(state.unknown, []);
    let lacking = state.parties.values().flat_map(|party| &party.members).filter(|m| !m.present);
    assert_eq!(lacking.count(), 0, "every member that the log added is still there");
}

/// Who joins shows from `date`; who leaves and a new name show from `effective`; a member that
/// was corrected is uncertain before.
#[test]
fn when_a_change_shows() {
    let document: Disclosure = serde_json::from_value(json!({
        "format": 1,
        "publisher": { "name": "Northwind" },
        "language": "en",
        "updated": "2026-04-01",
        "subprocessors": [
            { "id": "host", "name": "New Host", "purposes": ["hosting"], "locations": ["DE", "FR"] },
            { "id": "mail", "name": "Mail", "purposes": ["email"], "locations": ["IE"] },
        ],
        "former": [
            { "kind": "subprocessor", "id": "post", "name": "Post", "left": "2026-05-01", "successor": "mail" },
        ],
        "changelog": [
            {
                "date": "2026-04-01",
                "effective": "2026-05-01",
                "changes": [
                    { "type": "added", "subject": "mail" },
                    { "type": "replaced", "subject": "post", "by": "mail" },
                    { "type": "renamed", "subject": "host", "before": "Old Host", "after": "New Host" },
                    { "type": "changed", "subject": "host", "locations": { "added": ["FR"], "removed": ["US"] } },
                ],
            },
            { "date": "2026-02-01", "changes": [{ "type": "corrected", "subject": "host", "fields": ["locations"] }] },
            { "date": "2026-01-01", "changes": [{ "type": "changed", "subject": "host", "locations": { "added": ["US"] } }] },
        ],
    }))
    .expect("a disclosure");
    let days = ["2025-12-31", "2026-01-01", "2026-02-01", "2026-04-01", "2026-04-30", "2026-05-01"];
    insta::assert_snapshot!(told(&document, &days));
}
