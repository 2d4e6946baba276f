//! What `log --write` writes: the gate finds nothing in it that it can mend, nothing else is
//! broken, and a second time there is nothing to write.

mod versions;

use std::collections::BTreeMap;

use onward_report::Severity;
use onward_schema::{Date, Disclosure};
use onward_source::{Format, Origin};
use onward_validator::{Base, Preset, Settings, Version, amend, amendment, first_amendment, gate};
use proptest::prelude::*;
use versions::{Grafts, after_all, fixtures, in_json};

/// The rules whose findings an entry, a tombstone or another `updated` mends.
const MENDED: [&str; 4] =
    ["unrecorded-change", "updated-not-advanced", "updated-mismatch", "lost-tombstone"];

/// The errors that the gate finds, by rule.
fn errors(version: &Version, base: &Disclosure, settings: &Settings) -> BTreeMap<String, usize> {
    let base = Base { name: "the base".to_owned(), version: in_json(base) };
    let text = version.document.source().text().as_bytes().to_vec();
    let format = version.document.format();
    let (_, findings) = gate(text, format, Origin::default(), Some(base), settings);
    let mut errors = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
        *errors.entry(finding.rule.name.to_owned()).or_default() += 1;
    }
    errors
}

/// What is wrong after what is missing was written; nothing is.
fn check(base: &Disclosure, version: &Version, day: Date) -> Result<Version, String> {
    let settings = Settings::new(day, Preset::Recommended);
    let amendment_of = |version: &Version| amendment(base, &version.disclosure, &settings);
    let lacked = amendment_of(version);
    let text = amend(version, &lacked).ok_or("the layout leaves no room")?;
    let format = version.document.format();
    let written = Version::read(text.clone().into_bytes(), format, Origin::default())
        .map_err(|_| format!("no disclosure:\n{text}"))?;
    let again = amendment_of(&written);
    if !again.is_empty() {
        return Err(format!("a second time: {again:#?}\nafter {lacked:#?}"));
    }
    let (before, after) = (errors(version, base, &settings), errors(&written, base, &settings));
    for (rule, count) in &after {
        if MENDED.contains(&rule.as_str()) || *count > before.get(rule).copied().unwrap_or(0) {
            return Err(format!("{rule}: {before:#?} then {after:#?}\n{lacked:#?}"));
        }
    }
    Ok(written)
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..Default::default() }
}

/// The base is anything that the document could have come from.
#[test]
fn of_every_fixture() {
    let grafts = Grafts::new();
    for (index, (name, version)) in fixtures().into_iter().enumerate() {
        for seed in 0..4 {
            let seed = (index * 10 + seed) as u64;
            let base = grafts.edited(&version.disclosure, seed, &["changelog", "former"]);
            let day = after_all(&[&base, &version.disclosure]);
            check(&base, &version, day).unwrap_or_else(|error| panic!("{name} {seed}: {error}"));
        }
    }
}

#[test]
fn of_any_document() {
    let grafts = Grafts::new();
    proptest!(config(300), |(seed: u32)| {
        let base = grafts.sample(seed.into());
        let version = in_json(&grafts.edited(&base, seed.into(), &[]));
        let day = after_all(&[&base, &version.disclosure]);
        prop_assert!(check(&base, &version, day).is_ok(), "{:?}", check(&base, &version, day).err());
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
