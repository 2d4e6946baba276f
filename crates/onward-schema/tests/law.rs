//! The law of the format: serde accepts a tree exactly if the schema accepts it.

use std::cell::Cell;

use jsonschema::Validator;
use onward_samples::{Mistakes, Sampler};
use onward_schema::{Disclosure, json_schema};
use proptest::prelude::*;
use serde_json::Value;

struct Judges {
    canonical: Value,
    schemas: [(&'static str, Validator); 2],
    mistakes: Mistakes,
}

impl Judges {
    fn new() -> Self {
        let canonical = json_schema::draft_2020_12();
        let validator = |schema: &Value| jsonschema::validator_for(schema).expect("a valid schema");
        Self {
            schemas: [
                ("2020-12", validator(&canonical)),
                ("draft-07", validator(&json_schema::draft_07())),
            ],
            mistakes: Mistakes::of(&canonical),
            canonical,
        }
    }

    /// Whether all accept the document; an error says who disagrees.
    fn judge(&self, document: &Value) -> Result<bool, String> {
        let read = serde_json::from_value::<Disclosure>(document.clone());
        for (draft, schema) in &self.schemas {
            if schema.is_valid(document) == read.is_ok() {
                continue;
            }
            let schema: Vec<String> = schema
                .iter_errors(document)
                .map(|e| format!("{}: {e}", e.instance_path()))
                .collect();
            return Err(format!("serde: {:?}\n{draft}: {schema:?}\n{document:#}", read.err()));
        }
        Ok(read.is_ok())
    }
}

/// Documents drawn from the schema, each with some of its mistakes: about 12,000 trees.
#[test]
fn samples_and_their_mistakes() {
    let judges = Judges::new();
    let (accepted, refused) = (Cell::new(0), Cell::new(0));
    let config = ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() };
    proptest!(config, |(seed: u32)| {
        let document = Sampler::new(&judges.canonical, seed.into()).document();
        prop_assert_eq!(judges.judge(&document), Ok(true), "a sample is valid");
        let edits = judges.mistakes.edits(&document, seed as usize % 1000);
        let step = (edits.len() / 30).max(1);
        for edit in edits.iter().skip(seed as usize % step).step_by(step) {
            match judges.judge(&edit.apply(&document)) {
                Ok(true) => accepted.update(|n| n + 1),
                Ok(false) => refused.update(|n| n + 1),
                Err(disagreement) => prop_assert!(false, "{:?}\n{}", edit, disagreement),
            }
        }
    });
    let (accepted, refused) = (accepted.get(), refused.get());
    assert!(accepted + refused >= 5_000, "{accepted} + {refused} trees");
    assert!(accepted >= 500, "only {accepted} edits were harmless: the others prove one side only");
}

/// A real document and its mistakes: every place of it, each with one mistake in three.
#[test]
fn the_seed_and_its_mistakes() {
    let judges = Judges::new();
    let seed = include_str!("../../../fixtures/zoom/subprocessors.json");
    let seed: Value = serde_json::from_str(seed).expect("JSON");
    assert_eq!(judges.judge(&seed), Ok(true));
    let (mut accepted, mut refused) = (0, 0);
    for edit in judges.mistakes.edits(&seed, 1).iter().step_by(3) {
        match judges.judge(&edit.apply(&seed)) {
            Ok(true) => accepted += 1,
            Ok(false) => refused += 1,
            Err(disagreement) => panic!("{edit:?}\n{disagreement}"),
        }
    }
    assert!(accepted >= 200 && refused >= 1_000, "{accepted} accepted, {refused} refused");
}

/// What is read and written again is the same document.
#[test]
fn what_is_written_is_read_again() {
    let schema = json_schema::draft_2020_12();
    let config = ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() };
    proptest!(config, |(seed: u32)| {
        let document = Sampler::new(&schema, seed.into()).document();
        let read: Disclosure = serde_json::from_value(document).expect("a sample is valid");
        let written = serde_json::to_value(&read).expect("it can be written");
        let again: Disclosure = serde_json::from_value(written.clone()).expect("it can be read");
        prop_assert_eq!(&again, &read);
        prop_assert_eq!(serde_json::to_value(&again).expect("it can be written"), written);
    });
}
