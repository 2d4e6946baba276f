//! The law of the format over the source tree: the types accept a document exactly if the schema,
//! evaluated on the same tree, accepts it, and exactly if they accept it as a JSON value.

use std::cell::Cell;

use onward_report::FileReport;
use onward_samples::{Mistakes, Sampler};
use onward_schema::{Disclosure, json_schema};
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Preset, Settings, accepts, check};
use proptest::prelude::*;
use serde_json::Value;

/// The three verdicts, which must be one.
fn judge(document: &Value) -> Result<bool, String> {
    let text = serde_json::to_string(document).expect("JSON");
    let tree = read(text.into(), Format::Json, Shape::ANY).expect("JSON can be read");
    let as_tree = tree.deserialize::<Disclosure>();
    let as_value = serde_json::from_value::<Disclosure>(document.clone());
    let as_schema = accepts(&tree);
    if as_tree.is_ok() == as_schema && as_value.is_ok() == as_schema {
        return Ok(as_schema);
    }
    Err(format!(
        "tree: {:?}\nvalue: {:?}\nschema: {as_schema}\n{document:#}",
        as_tree.err(),
        as_value.err()
    ))
}

#[test]
fn tree_value_and_schema_agree() {
    let schema = json_schema::draft_2020_12();
    let mistakes = Mistakes::of(&schema);
    let judged = Cell::new(0);
    let config = ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() };
    proptest!(config, |(seed: u32)| {
        let document = Sampler::new(&schema, seed.into()).document();
        prop_assert_eq!(judge(&document), Ok(true));
        let edits = mistakes.edits(&document, seed as usize % 1000);
        let step = (edits.len() / 30).max(1);
        for edit in edits.iter().skip(seed as usize % step).step_by(step) {
            let verdict = judge(&edit.apply(&document));
            prop_assert!(verdict.is_ok(), "{:?}\n{}", edit, verdict.unwrap_err());
            judged.update(|count| count + 1);
        }
    });
    assert!(judged.get() >= 5_000, "only {} trees", judged.get());
}

/// The document that uses nearly every key, with every mistake in it.
#[test]
fn the_complete_fixture_and_its_mistakes() {
    let text = include_str!("../../../fixtures/complete.yaml");
    let tree = read(text.into(), Format::Yaml, Shape::ANY).expect("readable YAML");
    let complete = serde_json::to_value(tree.deserialize::<Disclosure>().expect("valid"));
    let complete = complete.expect("it can be written");
    assert_eq!(judge(&complete), Ok(true));
    let edits = Mistakes::of(&json_schema::draft_2020_12()).edits(&complete, 1);
    assert!(edits.len() >= 2_000, "only {} mistakes", edits.len());
    for edit in edits {
        if let Err(disagreement) = judge(&edit.apply(&complete)) {
            panic!("{edit:?}\n{disagreement}");
        }
    }
}

/// What does not read as a disclosure has at least one finding, and never one that says only that
/// something is wrong.
#[test]
fn every_refusal_is_explained() {
    let schema = json_schema::draft_2020_12();
    let mistakes = Mistakes::of(&schema);
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Recommended);
    let config = ProptestConfig { cases: 150, failure_persistence: None, ..Default::default() };
    proptest!(config, |(seed: u32)| {
        let document = Sampler::new(&schema, seed.into()).document();
        let edits = mistakes.edits(&document, seed as usize % 1000);
        let step = (edits.len() / 20).max(1);
        for edit in edits.iter().skip(seed as usize % step).step_by(step) {
            let edited = edit.apply(&document);
            if serde_json::from_value::<Disclosure>(edited.clone()).is_ok() {
                continue;
            }
            let text = serde_json::to_vec_pretty(&edited).expect("JSON");
            let (content, findings) = check(text, Format::Json, Origin::default(), &settings);
            let report = FileReport::new("x".to_owned(), content, findings);
            prop_assert!(!report.findings.is_empty(), "{:?}", edit);
            for located in report.located() {
                let finding = located.finding;
                prop_assert!(
                    ["shape", "unsupported-format"].contains(&finding.rule.name),
                    "{:?}: {}", edit, finding.message
                );
                for raw in ["this is no disclosure", "fits none", "oneOf", "anyOf", "schemas"] {
                    prop_assert!(!finding.message.contains(raw), "{:?}: {}", edit, finding.message);
                }
            }
        }
    });
}
