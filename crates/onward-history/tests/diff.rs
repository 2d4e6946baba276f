//! Two laws of differences, over pairs of documents: made in the earlier version they give the
//! later one, and a document has none from itself.

mod pairs;

use onward_history::{Difference, Differences, apply, diff};
use onward_samples::Sampler;
use onward_schema::{Disclosure, spell_plainly};
use pairs::{edited, fixtures, schema};
use proptest::prelude::*;
use serde_json::Value;

/// A pair of versions that the seed determines.
fn pair(schema: &Value, seed: u64) -> (Disclosure, Disclosure) {
    let before = Sampler::new(schema, seed).document();
    let before: Disclosure = serde_json::from_value(before).expect("a sample is valid");
    let after = edited(schema, &before, seed, &[]);
    (before, after)
}

/// What a document says, whichever spelling its texts have.
fn spelled_plainly(document: &Disclosure) -> Value {
    let mut written = serde_json::to_value(document).expect("JSON");
    spell_plainly(&mut written, &document.language);
    written
}

fn holds(before: &Disclosure, after: &Disclosure) -> Result<(), String> {
    let differences = diff(before, after);
    let applied = apply(before, &differences).map_err(|error| error.to_string())?;
    if spelled_plainly(&applied) == spelled_plainly(after) {
        Ok(())
    } else {
        let applied = serde_json::to_string_pretty(&applied).expect("JSON");
        let after = serde_json::to_string_pretty(after).expect("JSON");
        Err(format!("{differences:#?}\n{applied}\nshould be\n{after}"))
    }
}

#[test]
fn what_is_different_makes_the_later_version() {
    let schema = schema();
    let mut kinds = std::collections::BTreeSet::new();
    let config = ProptestConfig { cases: 600, failure_persistence: None, ..Default::default() };
    let kinds_seen = std::cell::RefCell::new(&mut kinds);
    proptest!(config, |(seed: u32)| {
        let (before, after) = pair(&schema, seed.into());
        prop_assert_eq!(holds(&before, &after), Ok(()));
        prop_assert_eq!(holds(&after, &before), Ok(()));
        let name = |difference: &Difference<'_>| {
            format!("{difference:?}").split([' ', '{']).next().unwrap_or_default().to_owned()
        };
        kinds_seen.borrow_mut().extend(diff(&before, &after).iter().map(name));
    });
    let expected =
        ["Detail", "Entries", "Joined", "Left", "Members", "Renamed", "Revised", "Value"];
    assert!(kinds.iter().eq(expected.iter()), "only {kinds:?}");
}

#[test]
fn a_document_is_no_different_from_itself() {
    let schema = schema();
    let config = ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() };
    proptest!(config, |(seed: u32)| {
        let (document, _) = pair(&schema, seed.into());
        prop_assert_eq!(diff(&document, &document), vec![]);
    });
}

#[test]
fn every_fixture_makes_every_other() {
    let fixtures = fixtures();
    assert!(fixtures.len() > 100, "only {}", fixtures.len());
    for (index, (name, before)) in fixtures.iter().enumerate() {
        assert_eq!(diff(before, before), [], "{name}");
        // Each with its neighbours, which show variants of one thing, and with a few far away.
        for step in [1, 2, 41] {
            let (other, after) = &fixtures[(index + step) % fixtures.len()];
            holds(before, after).unwrap_or_else(|error| panic!("{name} to {other}: {error}"));
        }
    }
}

#[test]
fn the_schema_of_differences_accepts_them_and_nothing_else() {
    let validator = jsonschema::validator_for(&Differences::schema()).expect("a schema");
    let schema = schema();
    let mut kinds = std::collections::BTreeSet::new();
    for seed in 0..150 {
        let (before, after) = pair(&schema, seed);
        let differences = diff(&before, &after);
        let written = Differences::new("old.yaml", "new.yaml", &differences);
        let mut value = serde_json::to_value(written).expect("JSON");
        let errors: Vec<_> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{value:#}");
        for index in 0..differences.len() {
            let difference = &mut value["differences"][index];
            let kind = difference["type"].as_str().expect("a type").to_owned();
            kinds.insert(kind.clone());
            // A misspelt kind, a key too many, a key too few.
            difference["type"] = "changed-somehow".into();
            assert!(!validator.is_valid(&value), "{kind} of another name");
            value["differences"][index]["type"] = kind.as_str().into();
            value["differences"][index]["more"] = 1.into();
            assert!(!validator.is_valid(&value), "{kind} with another key");
            let object = value["differences"][index].as_object_mut().expect("an object");
            object.shift_remove("more");
            let key = if kind == "revised" || kind == "detail" { "key" } else { "index" };
            let key = if object.contains_key(key) { key } else { "id" };
            let taken = object.shift_remove(key).expect("a key that is always there");
            assert!(!validator.is_valid(&value), "{kind} without {key}");
            value["differences"][index][key] = taken;
            assert!(validator.is_valid(&value));
        }
    }
    assert_eq!(kinds.len(), 8, "{kinds:?}");
}
