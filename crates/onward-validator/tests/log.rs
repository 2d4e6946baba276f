//! What `log --write` writes: the gate finds nothing in it that it can mend, nothing else is
//! broken, and a second time there is nothing to write.

mod versions;

use std::collections::{BTreeMap, BTreeSet};

use onward_report::{Finding, Severity};
use onward_schema::{Date, Disclosure, Id, Party};
use onward_source::{Format, Origin};
use onward_validator::{
    Base, Preset, Settings, Version, amend, amendment, canonical, first_amendment, gate,
};
use proptest::prelude::*;
use serde_json::json;
use versions::{Grafts, after_all, fixtures, in_json};

/// The rules whose findings an entry, a tombstone or another `updated` mends.
const MENDED: [&str; 4] =
    ["unrecorded-change", "updated-not-advanced", "updated-mismatch", "lost-tombstone"];

/// The groups of the rules that hold the changelog against the lists and an earlier version.
const IS_ABOUT_CHANGES: [&str; 2] = ["Changelog", "Against an earlier version"];

/// The errors that the gate finds, by rule.
fn errors(version: &Version, base: &Disclosure, settings: &Settings) -> BTreeMap<String, usize> {
    let base =
        Base { name: "the base".to_owned(), path: "base".to_owned(), version: in_json(base) };
    let text = version.document.source().text().as_bytes().to_vec();
    let format = version.document.format();
    let (_, findings) = gate(text, format, Origin::default(), Some(&base), settings);
    let mut errors = BTreeMap::new();
    // What is written repeats values of the base, and whether those can be is for other rules.
    let is_about_changes = |finding: &&Finding| {
        IS_ABOUT_CHANGES.contains(&finding.rule.group)
            || ["dangling-reference", "duplicate-id"].contains(&finding.rule.name)
    };
    let findings = findings.iter().filter(is_about_changes);
    for finding in findings.filter(|finding| finding.severity == Severity::Error) {
        *errors.entry(finding.rule.name.to_owned()).or_default() += 1;
    }
    errors
}

/// What is wrong after what is missing was written; nothing is.
fn check(base: &Disclosure, version: &Version, day: Date) -> Result<(), String> {
    let settings = Settings::new(day, Preset::Recommended);
    let lacked = amendment(base, &version.disclosure, &settings);
    let text = amend(version, &lacked).ok_or("the layout leaves no room")?;
    let format = version.document.format();
    let written = Version::read(text.clone().into_bytes(), format, Origin::default())
        .map_err(|_| format!("no disclosure:\n{text}"))?;
    let is_in_form = |version: &Version| {
        let written = canonical(&version.document, format).expect("it can be written");
        written.text == version.document.source().text()
    };
    if is_in_form(version) && !is_in_form(&written) {
        return Err(format!("its form is lost:\n{text}"));
    }
    let again = amendment(base, &written.disclosure, &settings);
    if !again.is_empty() {
        return Err(format!("a second time: {again:#?}\nafter {lacked:#?}"));
    }
    let (before, after) = (errors(version, base, &settings), errors(&written, base, &settings));
    for (rule, count) in &after {
        let is_mended = MENDED.contains(&rule.as_str());
        if is_mended || *count > before.get(rule).copied().unwrap_or(0) {
            let entries = serde_json::to_string(&lacked.entries).expect("JSON");
            return Err(format!("{rule}: {before:?} then {after:?}\n{entries}"));
        }
    }
    Ok(())
}

/// The ids of all parties and tombstones, if no two have one.
fn ids(document: &Disclosure) -> Option<BTreeSet<&Id>> {
    let former = document.former().iter().map(|tombstone| &tombstone.id);
    let all: Vec<&Id> = document.parties().map(Party::id).chain(former).collect();
    let ids: BTreeSet<&Id> = all.iter().copied().collect();
    (ids.len() == all.len()).then_some(ids)
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..Default::default() }
}

/// Whether the changelog of a document explains its lists.
fn is_explained(version: &Version) -> bool {
    let settings = Settings::new(after_all(&[&version.disclosure]), Preset::Recommended);
    let document = &version.document;
    let text = document.source().text().as_bytes().to_vec();
    let (_, findings) = gate(text, document.format(), Origin::default(), None, &settings);
    findings.iter().all(|finding| {
        finding.severity == Severity::Info || !IS_ABOUT_CHANGES.contains(&finding.rule.group)
    })
}

fn explained() -> impl Iterator<Item = (String, Version)> {
    fixtures().into_iter().filter(|(_, version)| is_explained(version))
}

/// The keys that tell of the past, which nobody edits with the list.
const PAST: [&str; 4] = ["changelog", "former", "baseline", "updated"];

/// The texts of the fixtures, as what somebody made of another version.
#[test]
fn every_layout() {
    let grafts = Grafts::new();
    let mut written = 0;
    for (index, (name, version)) in explained().enumerate() {
        for seed in 0..6 {
            let seed = (index * 10 + seed) as u64;
            let base = grafts.edited(&version.disclosure, seed, &PAST);
            // Who joins or leaves here would contradict the baseline.
            let is_same = ids(&base).is_some() && ids(&base) == ids(&version.disclosure);
            if !is_same || !is_explained(&in_json(&base)) {
                continue;
            }
            let day = after_all(&[&base, &version.disclosure]);
            check(&base, &version, day).unwrap_or_else(|error| panic!("{name} {seed}: {error}"));
            written += 1;
        }
    }
    assert!(written > 200, "only {written}");
}

/// The version in its canonical form.
fn in_form(version: &Version, format: Format) -> Version {
    let text = canonical(&version.document, format).expect("it can be written").text;
    Version::read(text.into_bytes(), format, Origin::default()).expect("a disclosure")
}

/// Whatever somebody makes of the fixtures.
#[test]
fn every_edit() {
    let grafts = Grafts::new();
    let bases: Vec<Disclosure> = explained().map(|(_, version)| version.disclosure).collect();
    proptest!(config(400), |(seed: u32, index: prop::sample::Index)| {
        let base = index.get(&bases);
        let formats = [Format::Json, Format::Yaml, Format::Toml];
        let format = formats[seed as usize % formats.len()];
        let version = in_form(&in_json(&grafts.edited(base, seed.into(), &PAST)), format);
        prop_assume!(ids(base).is_some() && ids(&version.disclosure).is_some());
        let day = after_all(&[base, &version.disclosure]);
        let held = check(base, &version, day);
        prop_assert!(held.is_ok(), "{}", held.unwrap_err());
    });
}

/// The document with something announced of one of its parties for sixty days later; none if it
/// has no party.
fn with_plan(document: &Disclosure, seed: u32) -> Option<Disclosure> {
    let day = after_all(&[document]);
    let party = document.parties().nth(seed as usize % document.parties().count().max(1))?;
    let (id, shown) = (party.id(), serde_json::to_value(party).expect("JSON"));
    let mut change = json!({ "type": "changed", "subject": id });
    match seed / 7 % 4 {
        0 => change["type"] = "removed".into(),
        1 => {
            change["type"] = "renamed".into();
            change["before"] = shown["name"].clone();
            change["after"] = "Hive".into();
        }
        2 if shown.get("purposes").is_none() => return None,
        2 => {
            change["website"] = json!({ "after": "https://hive.example" });
            if let Some(website) = shown.get("website") {
                change["website"]["before"] = website.clone();
            }
        }
        _ => change["locations"] = json!({ "removed": [shown["locations"].get(0)?] }),
    }
    let mut planned = serde_json::to_value(document).expect("JSON");
    let entry = json!({ "date": day, "effective": day.days_later(60), "changes": [change] });
    planned["changelog"].as_array_mut()?.insert(0, entry);
    planned["updated"] = json!(day);
    serde_json::from_value(planned).ok()
}

/// Whatever somebody makes of them while something is announced whose day has not come.
#[test]
fn every_edit_under_a_plan() {
    let grafts = Grafts::new();
    let bases: Vec<Disclosure> = explained().map(|(_, version)| version.disclosure).collect();
    proptest!(config(400), |(seed: u32, index: prop::sample::Index, days in 0..60u16)| {
        let base = with_plan(index.get(&bases), seed);
        prop_assume!(base.is_some());
        let base = base.expect("it is");
        let version = in_json(&grafts.edited(&base, seed.into(), &PAST));
        prop_assume!(ids(&base).is_some() && ids(&version.disclosure).is_some());
        // The plan may be as new as the edits.
        let unplanned = index.get(&bases);
        let base = if seed % 2 == 0 { unplanned } else { &base };
        let held = check(base, &version, version.disclosure.updated.days_later(days));
        prop_assert!(held.is_ok(), "{}", held.unwrap_err());
    });
}

/// A list that is new to the tool gets its baseline, and nothing else.
#[test]
fn of_a_new_list() {
    for (name, version) in fixtures() {
        let lacked = first_amendment(&version.disclosure);
        assert_eq!(lacked.baseline.is_some(), version.disclosure.baseline.is_none(), "{name}");
        let text = amend(&version, &lacked).unwrap_or_else(|| panic!("{name}: no room"));
        let format = version.document.format();
        let written = Version::read(text.into_bytes(), format, Origin::default()).expect("read");
        assert!(first_amendment(&written.disclosure).is_empty(), "{name}");
    }
}

/// An edit of the seed page that once was not recorded: a registration that says its kind alone has
/// no shorthand.
#[test]
fn an_edit_that_once_was_not_recorded() {
    let grafts = Grafts::new();
    for (name, base) in explained() {
        let version = in_json(&grafts.edited(&base.disclosure, 4_029_758_759, &PAST));
        if ids(&base.disclosure).is_none() || ids(&version.disclosure).is_none() {
            continue;
        }
        let day = after_all(&[&base.disclosure, &version.disclosure]);
        check(&base.disclosure, &version, day).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
