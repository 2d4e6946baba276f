//! Every alteration of the seed page's changelog is found, or listed in
//! `seeded/unnoticed.yaml` with the reason why one document alone cannot show it.

use std::collections::{BTreeMap, BTreeSet};

use onward_report::Severity;
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Preset, Settings, check};
use serde_json::{Value, json};

fn seed() -> Value {
    serde_json::from_str(include_str!("../../../fixtures/zoom/subprocessors.json")).expect("JSON")
}

/// The alterations that go unnoticed, by reason.
fn listed() -> BTreeMap<String, Vec<String>> {
    let text = include_str!("seeded/unnoticed.yaml");
    let document = read(text.into(), Format::Yaml, Shape::ANY).expect("readable YAML");
    document.deserialize().expect("reasons, each with alterations")
}

fn errors(document: &Value) -> BTreeSet<(&'static str, String)> {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Strict);
    let text = serde_json::to_vec(document).expect("JSON");
    let (_, findings) = check(text, Format::Json, Origin::default(), &settings);
    let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.rule.name, finding.message)).collect()
}

/// An alteration, with what it is called.
struct Alteration {
    name: String,
    document: Value,
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A change or an entry removed, a type, a subject or a member altered: each for every change.
fn alterations(seed: &Value) -> Vec<Alteration> {
    let mut alterations = Vec::new();
    let entries = seed["changelog"].as_array().expect("a changelog");
    for (index, entry) in entries.iter().enumerate() {
        let date = text(&entry["date"]);
        let mut removed = seed.clone();
        removed["changelog"].as_array_mut().expect("entries").remove(index);
        let name = format!("entry {index} of {date} taken away");
        alterations.push(Alteration { name, document: removed });

        let changes = entry["changes"].as_array().expect("changes");
        for (position, change) in changes.iter().enumerate() {
            let what = [&change["type"], &change["subject"]].map(text).join(" ");
            let mut add = |how: &str, alter: &dyn Fn(&mut Vec<Value>)| {
                let mut document = seed.clone();
                let log = document["changelog"].as_array_mut().expect("entries");
                let changes = log[index]["changes"].as_array_mut().expect("changes");
                alter(changes);
                // Whoever takes away the only change of an entry takes away the entry.
                if changes.is_empty() {
                    log.remove(index);
                    document["updated"] = document["changelog"][0]["date"].clone();
                }
                let name = format!("{date} {} {how}", what.trim());
                alterations.push(Alteration { name, document });
            };
            add("taken away", &|changes| drop(changes.remove(position)));
            if change.get("subject").is_none() {
                for kind in ["clarified", "unspecified", "published"] {
                    if kind != change["type"] {
                        let list = &change["list"];
                        add(&format!("as {kind}"), &|changes| {
                            changes[position] = json!({ "type": kind, "list": list });
                        });
                    }
                }
                continue;
            }
            add("of zoom-events-host", &|changes| {
                changes[position]["subject"] = "zoom-events-host".into();
            });
            add("of zendesk", &|changes| changes[position]["subject"] = "zendesk".into());
            add("of zvc-uk", &|changes| changes[position]["subject"] = "zvc-uk".into());
            for kind in ["added", "removed", "corrected", "confirmed"] {
                if kind != change["type"] {
                    let subject = &change["subject"];
                    add(&format!("as {kind}"), &|changes| {
                        changes[position] = json!({ "type": kind, "subject": subject });
                    });
                }
            }
            if change.get("locations").is_some() {
                add("with CA", &|changes| changes[position]["locations"]["added"] = json!(["CA"]));
                add("as a leaving", &|changes| {
                    let members = changes[position]["locations"]["added"].take();
                    changes[position]["locations"] = json!({ "removed": members });
                });
            }
            if change.get("into").is_some() {
                add("into zvc-uk", &|changes| changes[position]["into"] = "zvc-uk".into());
                add("into openai", &|changes| changes[position]["into"] = "openai".into());
            }
        }
    }
    alterations
}

#[test]
fn every_alteration_is_found_or_listed() {
    let seed = seed();
    let before = errors(&seed);
    let unnoticed: BTreeSet<String> = alterations(&seed)
        .into_iter()
        .filter(|alteration| errors(&alteration.document).is_subset(&before))
        .map(|alteration| alteration.name)
        .collect();
    let listed: BTreeSet<String> = listed().into_values().flatten().collect();
    let new: Vec<_> = unnoticed.difference(&listed).collect();
    let found: Vec<_> = listed.difference(&unnoticed).collect();
    assert!(new.is_empty() && found.is_empty(), "unnoticed: {new:#?}\nfound: {found:#?}");
}

/// How far the replay of one document reaches: of 29 changes ten can be taken away unseen, of 11
/// entries two.
#[test]
fn ten_changes_and_two_entries_can_go_unnoticed() {
    let seed = seed();
    let before = errors(&seed);
    let removals = |of_entries: bool| {
        let of_kind = alterations(&seed).into_iter().filter(move |alteration| {
            let name = &alteration.name;
            name.ends_with(" taken away") && name.starts_with("entry") == of_entries
        });
        of_kind.map(|alteration| errors(&alteration.document).is_subset(&before))
    };
    let (changes, unseen) =
        (removals(false).count(), removals(false).filter(|quiet| *quiet).count());
    assert_eq!((changes, unseen), (29, 10));
    let (entries, unseen) = (removals(true).count(), removals(true).filter(|quiet| *quiet).count());
    assert_eq!((entries, unseen), (11, 2));
}
