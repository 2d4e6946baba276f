//! Single events on the seed page, for every kind of change that the format knows: the gate finds
//! each where no entry says so, has nothing to add where one does, and finds an entry that is about
//! another party, another member, the other direction, or another day.

use std::collections::BTreeMap;

use onward_report::{Finding, Input, Severity};
use onward_samples::edited;
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Base, Preset, Settings, Version, check, gate};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The day on which the entries are published, and for which the gate looks.
const TODAY: &str = "2026-11-01";

/// A day before the bases were published, and after all their entries but the newest.
const EARLIER: &str = "2023-10-30";

/// An event of `events/events.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    name: String,
    #[serde(default)]
    of: Option<String>,
    #[serde(default)]
    base: Map<String, Value>,
    edits: Map<String, Value>,
    changes: Vec<Value>,
    finds: String,
}

fn yaml<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let document = read(text.into(), Format::Yaml, Shape::ANY).expect("readable YAML");
    document.deserialize().expect("of this shape")
}

fn events() -> Vec<Event> {
    yaml(include_str!("events/events.yaml"))
}

fn seed(name: Option<&str>) -> Value {
    match name {
        None => {
            let text = include_str!("../../../fixtures/zoom/subprocessors.json");
            serde_json::from_str(text).expect("JSON")
        }
        Some("minimal") => yaml(include_str!("../../../fixtures/minimal.yaml")),
        Some(other) => panic!("there is no seed {other}"),
    }
}

/// The document with edits made in it; `@id` is the path of a party.
fn with(document: &Value, edits: &Map<String, Value>) -> Value {
    edits.iter().fold(document.clone(), |document, (path, value)| {
        let path = match path.strip_prefix('@') {
            Some(rest) => {
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                format!("{}{}", place(&document, &rest[..end]), &rest[end..])
            }
            None => path.clone(),
        };
        edited(&document, &path, value).unwrap_or_else(|error| panic!("{error}"))
    })
}

fn place(document: &Value, id: &str) -> String {
    for list in ["subprocessors", "affiliates"] {
        let mut parties = document[list].as_array().into_iter().flatten();
        if let Some(index) = parties.position(|party| party["id"] == id) {
            return format!("{list}[{index}]");
        }
    }
    panic!("there is no party {id}");
}

/// The document with an entry of today on top of its changelog.
fn with_entry(document: &Value, changes: &[Value]) -> Value {
    let mut document = document.clone();
    let entry = json!({ "date": TODAY, "changes": changes });
    document["changelog"].as_array_mut().expect("a changelog").insert(0, entry);
    document["updated"] = TODAY.into();
    document
}

/// The document with an entry that claims to be older than the base, which no reader has seen.
fn with_late_entry(document: &Value, changes: &[Value]) -> Value {
    let mut document = document.clone();
    let entry = json!({ "date": EARLIER, "changes": changes });
    let log = document["changelog"].as_array_mut().expect("a changelog");
    let index = log.len().min(1);
    log.insert(index, entry);
    document
}

fn settings() -> Settings {
    Settings::new(TODAY.parse().expect("a date"), Preset::Recommended)
}

fn base_of(document: &Value) -> Base {
    let text = serde_json::to_vec(document).expect("JSON");
    let version = Version::read(text, Format::Json, Origin::default());
    let version = version.unwrap_or_else(|none| panic!("no disclosure: {:?}", none.1));
    Base { name: "main".to_owned(), path: "main:list".to_owned(), version }
}

/// What the gate finds: errors, and whatever it finds only because there is a base.
fn found(base: &Value, document: &Value) -> Vec<Finding> {
    let text = serde_json::to_vec(document).expect("JSON");
    let base = base_of(base);
    let (_, findings) = gate(text, Format::Json, Origin::default(), Some(&base), &settings());
    let is_telling = |finding: &Finding| {
        finding.severity == Severity::Error || finding.rule.input == Input::Base
    };
    findings.into_iter().filter(is_telling).collect()
}

/// What is wrong with the document itself, whatever it came from.
fn own(document: &Value) -> Vec<(&'static str, String)> {
    let text = serde_json::to_vec(document).expect("JSON");
    let (_, findings) = check(text, Format::Json, Origin::default(), &settings());
    let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.rule.name, finding.message)).collect()
}

/// An event, laid out.
struct Case {
    event: Event,
    base: Value,
    edited: Value,
    /// What is wrong with the later version with its entry, by itself.
    own: Vec<(&'static str, String)>,
}

impl Case {
    fn all() -> Vec<Self> {
        let cases = events().into_iter().map(|event| {
            let base = with(&seed(event.of.as_deref()), &event.base);
            let edited = with(&base, &event.edits);
            let own = own(&with_entry(&edited, &event.changes));
            Self { event, base, edited, own }
        });
        cases.collect()
    }

    /// What the gate finds in a later version, less what is wrong with it by itself.
    fn found(&self, document: &Value) -> Vec<Finding> {
        let mut found = found(&self.base, document);
        found.retain(|finding| {
            !self.own.iter().any(|own| (own.0, &own.1) == (finding.rule.name, &finding.message))
        });
        found
    }
}

fn shown(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{}: {}", finding.rule.name, finding.message)).collect()
}

#[test]
fn what_nothing_records_is_the_one_thing_that_is_found() {
    let mut wrong = Vec::new();
    let cases = Case::all();
    for case in &cases {
        let found = case.found(&case.edited);
        let is_told = |finding: &Finding| {
            finding.rule.name == "unrecorded-change" && finding.message.contains(&case.event.finds)
        };
        if found.len() != 1 || !is_told(&found[0]) {
            wrong.push((case.event.name.clone(), shown(&found)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(cases.len() >= 55, "{} events", cases.len());
}

#[test]
fn what_an_entry_records_is_not_found() {
    let mut wrong = Vec::new();
    for case in Case::all() {
        let found = case.found(&with_entry(&case.edited, &case.event.changes));
        if !found.is_empty() {
            wrong.push((case.event.name, shown(&found)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Another party of the same list.
fn another(id: &str) -> &'static str {
    match id {
        _ if id.starts_with("zvc") || id.starts_with("zoom-s") => "zvc-france",
        "workvivo" | "keybase" => "zvc-india",
        "taskus" => "stripe",
        _ => "taskus",
    }
}

/// Another member of a list, one that no party has.
fn another_member(field: &str) -> Option<Value> {
    Some(match field {
        "locations" | "registrations" => json!("KE"),
        "purposes" => json!("training"),
        "data" => json!("employment"),
        "subjects" => json!("patients"),
        "transfers" => json!("code-of-conduct"),
        "safeguards" => json!({ "kind": "contract", "title": "Another" }),
        "products" => json!("zoom-video-communications"),
        _ => return None,
    })
}

/// Entries that are not true, each with what is wrong about it.
fn untrue(changes: &[Value]) -> Vec<(String, Vec<Value>)> {
    let mut untrue = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        let mut add = |what: &str, edit: &dyn Fn(&mut Map<String, Value>)| {
            let mut changes = changes.to_vec();
            edit(changes[index].as_object_mut().expect("a change"));
            untrue.push((what.to_owned(), changes));
        };
        if let Some(subject) = change["subject"].as_str() {
            add("another subject", &|change| {
                drop(change.insert("subject".into(), another(subject).into()))
            });
        }
        let swap = |change: &mut Map<String, Value>, keys: [&str; 2]| {
            let [one, other] = keys.map(|key| change.shift_remove(key));
            let [first, second] = keys;
            change.extend(one.map(|value| (second.to_owned(), value)));
            change.extend(other.map(|value| (first.to_owned(), value)));
        };
        match change["type"].as_str().expect("a type") {
            "added" => add("the other direction", &|change| {
                change.insert("type".into(), "removed".into());
                change.shift_remove("reason");
            }),
            "removed" => add("the other direction", &|change| {
                change.insert("type".into(), "added".into());
                change.shift_remove("reason");
            }),
            "merged" => add("into another", &|change| {
                drop(change.insert("into".into(), "zvc-japan".into()))
            }),
            "replaced" => {
                add("by another", &|change| drop(change.insert("by".into(), "stripe".into())))
            }
            "renamed" => {
                add("the other direction", &|change| swap(change, ["before", "after"]));
                add("another name", &|change| {
                    drop(change.insert("after".into(), "Another".into()))
                });
                add("another name before", &|change| {
                    drop(change.insert("before".into(), "Another".into()))
                });
            }
            "revised" => add("another part", &|change| {
                let part = if change["part"] == "notice" { "obligations" } else { "notice" };
                change.insert("part".into(), part.into());
            }),
            "corrected" if change.get("fields").is_some() => {
                add("another field", &|change| {
                    drop(change.insert("fields".into(), json!(["retention"])))
                });
            }
            "published" => add("another list", &|change| {
                change.insert("list".into(), "subprocessors".into());
            }),
            "changed" => {
                let fields = change.as_object().expect("a change").keys();
                for field in fields.filter(|key| !["type", "subject"].contains(&key.as_str())) {
                    let of_field = |change: &mut Map<String, Value>| {
                        change[field].as_object().expect("a field").clone()
                    };
                    let keys = if change[field].get("added").is_some()
                        || change[field].get("removed").is_some()
                    {
                        ["added", "removed"]
                    } else {
                        ["before", "after"]
                    };
                    add(&format!("{field} in the other direction"), &|change| {
                        let mut inner = of_field(change);
                        swap(&mut inner, keys);
                        change.insert(field.clone(), inner.into());
                    });
                    if let Some(member) = another_member(field) {
                        add(&format!("another of {field}"), &|change| {
                            let mut inner = of_field(change);
                            let key = if inner.contains_key("added") { "added" } else { "removed" };
                            inner.insert(key.into(), json!([member]));
                            change.insert(field.clone(), inner.into());
                        });
                    }
                }
            }
            _ => {}
        }
    }
    untrue
}

/// What the gate says of each entry that is not true: whoever changes a rule looks at it.
#[test]
fn what_an_untrue_entry_says_is_found() {
    let mut silent = Vec::new();
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    for case in Case::all() {
        let mut versions: Vec<(String, Value)> = untrue(&case.event.changes)
            .into_iter()
            .map(|(what, changes)| (what, with_entry(&case.edited, &changes)))
            .collect();
        let late = with_late_entry(&case.edited, &case.event.changes);
        versions.push(("an older day".to_owned(), late));
        for (what, document) in versions {
            count += 1;
            let found = case.found(&document);
            let is_error = |finding: &Finding| finding.severity == Severity::Error;
            if !found.iter().any(is_error) {
                silent.push((case.event.name.clone(), what.clone(), shown(&found)));
            }
            let mut rules: Vec<&str> = found.iter().map(|finding| finding.rule.name).collect();
            rules.sort_unstable();
            told.entry(case.event.name.clone())
                .or_default()
                .push(format!("{what}: {}", rules.join(", ")));
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
    assert!(count >= 150, "{count} untrue entries");
    insta::assert_yaml_snapshot!(told);
}
