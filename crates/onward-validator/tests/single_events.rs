//! Single events on the seed page, for every kind of change that the format knows: the gate finds
//! each where no entry says so, has nothing to add where one does, and finds an entry that is about
//! another party, another member, the other direction, or another day.

mod gated;

use std::collections::BTreeMap;

use gated::gated;
use onward_report::{Finding, Input, Severity};
use onward_samples::edited;
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Preset, Settings, check};
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
    #[serde(default)]
    undirected: bool,
    #[serde(default)]
    also: Vec<String>,
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

fn settings(day: &str) -> Settings {
    Settings::new(day.parse().expect("a date"), Preset::Recommended)
}

/// What the gate finds as of a day: errors, and whatever it finds only because there is a base.
fn found_on(day: &str, base: &Value, document: &Value) -> Vec<Finding> {
    let is_telling = |finding: &Finding| {
        finding.severity == Severity::Error || finding.rule.input == Input::Base
    };
    gated(base, document, day).into_iter().filter(is_telling).collect()
}

/// The names of the rules of what the gate finds as of a day.
fn rules_on(day: &str, base: &Value, document: &Value) -> Vec<&'static str> {
    let found = found_on(day, base, document);
    found.iter().map(|finding| finding.rule.name).collect()
}

/// What is wrong with the document itself, whatever it came from.
fn own(document: &Value) -> Vec<(&'static str, String)> {
    let text = serde_json::to_vec(document).expect("JSON");
    let (_, findings) = check(text, Format::Json, Origin::default(), &settings(TODAY));
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
        let mut found = found_on(TODAY, &self.base, document);
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
        if !found.iter().map(|finding| finding.rule.name).eq(&case.event.also) {
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
                change.insert("subject".into(), another(subject).into());
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
                change.insert("into".into(), "zvc-japan".into());
            }),
            "replaced" => add("by another", &|change| {
                change.insert("by".into(), "stripe".into());
            }),
            "renamed" => {
                add("the other direction", &|change| swap(change, ["before", "after"]));
                add("another name", &|change| {
                    change.insert("after".into(), "Another".into());
                });
                add("another name before", &|change| {
                    change.insert("before".into(), "Another".into());
                });
            }
            "revised" => add("another part", &|change| {
                let part = if change["part"] == "notice" { "obligations" } else { "notice" };
                change.insert("part".into(), part.into());
            }),
            "corrected" if change.get("fields").is_some() => {
                add("another field", &|change| {
                    change.insert("fields".into(), json!(["retention"]));
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
        let is_sayable =
            |(what, _): &(String, _)| !(case.event.undirected && what.ends_with("direction"));
        let mut versions: Vec<(String, Value)> = untrue(&case.event.changes)
            .into_iter()
            .filter(is_sayable)
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
    insta::assert_json_snapshot!(told);
}

/// A seed that promises thirty days of notice, with an entry of 2026-10-01.
fn announcing(effective: &str, changes: &Value) -> Value {
    let notice = yaml("notice.days: 30\nupdated: 2026-10-01\n");
    let mut document = with(&seed(None), &notice);
    let entry = json!({ "date": "2026-10-01", "effective": effective, "changes": changes });
    document["changelog"].as_array_mut().expect("a changelog").insert(0, entry);
    document
}

fn with_yaml(document: &Value, edits: &str) -> Value {
    with(document, &yaml(edits))
}

#[test]
fn a_pending_change_falls_due() {
    for (change, edits) in [
        (
            json!({ "type": "changed", "subject": "servicenow", "locations": { "removed": ["US"] } }),
            "'@servicenow.locations': [DE]",
        ),
        (
            json!({ "type": "renamed", "subject": "twilio", "before": "Twilio", "after": "Twilio SendGrid" }),
            "'@twilio.name': Twilio SendGrid",
        ),
        (
            json!({ "type": "removed", "subject": "zendesk", "reason": "ended" }),
            "'@zendesk': ~\n'former[^]': { kind: subprocessor, id: zendesk, name: Zendesk, left: 2026-11-10 }",
        ),
        (json!({ "type": "revised", "part": "authorization" }), "authorization: general"),
    ] {
        let base = announcing("2026-11-10", &json!([change]));
        let edited = with_yaml(&base, edits);
        // The day before, nothing has fallen due, and what is shown is not recorded.
        let early = rules_on("2026-11-09", &base, &edited);
        assert_eq!(early, ["unrecorded-change"], "{change}");
        // On the day the list is edited, and neither an entry nor `updated` is.
        for day in ["2026-11-10", "2027-01-31"] {
            assert_eq!(rules_on(day, &base, &edited), Vec::<&str>::new(), "{change}");
        }
        // What nobody announced is found all the same.
        let more = with_yaml(&edited, "'@stripe.locations[+]': IE");
        assert_eq!(rules_on("2026-11-10", &base, &more), ["unrecorded-change"], "{change}");
    }
}

#[test]
fn a_correction_that_widens_is_asked_about() {
    let base = with_yaml(&seed(None), "'@openai.training': never");
    for (edits, field, widens) in [
        ("'@stripe.locations[+]': IE", "locations", true),
        ("'@servicenow.locations': [DE]", "locations", false),
        ("'@cloudflare.data[+]': logs", "data", true),
        ("'@stripe.data[3]': ~", "data", false),
        ("'@twilio.subjects[+]': customers", "subjects", true),
        ("'@google-firebase.condition': ~", "condition", true),
        ("'@apple.condition.choice': opt-in", "condition", false),
        ("'@openai.training': allowed", "training", true),
    ] {
        let edited = with_yaml(&base, edits);
        let subject = edits[2..].split('.').next().expect("a subject");
        let change = json!({ "type": "corrected", "subject": subject, "fields": [field] });
        let rules = rules_on(TODAY, &base, &with_entry(&edited, &[change]));
        let expected = if widens { vec!["widening-correction"] } else { vec![] };
        assert_eq!(rules, expected, "{edits}");
    }
}

/// What widens must be announced as long before as is promised; what does not need not be.
#[test]
fn notice_is_asked_of_what_widens() {
    let base = with_yaml(&seed(None), "notice.days: 30");
    let joins = "'subprocessors[+]': { id: quill, name: Quill, purposes: [ai], locations: [DE] }";
    let leaves = "'@zendesk': ~\n'former[^]': \
                  { kind: subprocessor, id: zendesk, name: Zendesk, left: 2026-11-01 }";
    let location =
        json!({ "type": "changed", "subject": "stripe", "locations": { "added": ["IE"] } });
    let added = |reason: &str| json!({ "type": "added", "subject": "quill", "reason": reason });
    let removed = json!({ "type": "removed", "subject": "zendesk", "reason": "ended" });
    for (edits, change, effective, is_short) in [
        ("'@stripe.locations[+]': IE", &location, "2026-11-30", true),
        ("'@stripe.locations[+]': IE", &location, "2026-12-01", false),
        (joins, &added("engaged"), "2026-11-30", true),
        (joins, &added("engaged"), "2026-12-01", false),
        (joins, &added("omission"), "2026-11-01", false),
        (joins, &added("transparency"), "2026-11-01", false),
        (leaves, &removed, "2026-11-01", false),
    ] {
        for shortened in [None, Some(29), Some(60)] {
            let mut changes = vec![change.clone()];
            let mut edited = with_yaml(&base, edits);
            if let Some(days) = shortened {
                edited["notice"]["days"] = days.into();
                changes.push(json!({ "type": "revised", "part": "notice" }));
            }
            let mut document = with_entry(&edited, &changes);
            document["changelog"][0]["effective"] = effective.into();
            // The longer of the two promises holds.
            let is_exempt = !is_short && effective == "2026-11-01";
            let is_short = is_short || (shortened == Some(60) && !is_exempt);
            let expected = if is_short { vec!["notice-too-short"] } else { vec![] };
            let rules = rules_on(TODAY, &base, &document);
            assert_eq!(rules, expected, "{change} {effective} {shortened:?}");
        }
    }
}
