//! The shared vectors, as the tool itself judges them: by the readers, the types, the shape check
//! and both drafts of the schema.

use std::fs;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use onward_report::{At, FileReport};
use onward_schema::{Disclosure, json_schema};
use onward_source::{Format, Origin};
use onward_validator::{Preset, Settings, check};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Vector {
    name: String,
    layer: String,
    document: Option<String>,
    base64: Option<String>,
    valid: bool,
    path: Option<String>,
}

fn vectors() -> Vec<Vector> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas/v1/vectors");
    let files = ["valid", "invalid", "text", "tolerant"];
    let texts = files.map(|name| {
        fs::read_to_string(format!("{folder}/{name}.ndjson")).expect("the vectors are there")
    });
    let lines = texts.iter().flat_map(|text| text.lines());
    lines.map(|line| serde_json::from_str(line).expect("a vector")).collect()
}

/// What says that a document is none: a reader or the shape check.
const REFUSALS: &[&str] = &["syntax", "duplicate-key", "shape", "unsupported-format"];

/// Where the document is refused, as JSON Pointers.
fn refusals(vector: &Vector, settings: &Settings) -> Vec<String> {
    let bytes = match (&vector.document, &vector.base64) {
        (Some(text), _) => text.clone().into_bytes(),
        (None, Some(encoded)) => BASE64_STANDARD.decode(encoded).expect("Base64"),
        (None, None) => panic!("{}: no document", vector.name),
    };
    let (content, findings) = check(bytes, Format::Json, Origin::default(), settings);
    let report = FileReport::new("x".to_owned(), content, findings);
    let refusals = report.located().filter(|one| REFUSALS.contains(&one.finding.rule.name));
    refusals
        .map(|located| match &located.finding.at {
            At::Place(place) => place.path.pointer(),
            // A text with a key twice becomes no document to name a place in: its bytes are shown.
            At::Span(span) if located.finding.rule.name == "duplicate-key" => {
                let key = &report.content.source().text()[span.start()..span.end()];
                let key: String = serde_json::from_str(key).expect("a key is a string");
                let path = vector.path.clone().unwrap_or_default();
                let is_key = path.rsplit('/').next() == Some(&key);
                if is_key { path } else { format!("the key {key:?}") }
            }
            At::Span(_) => String::new(),
        })
        .collect()
}

/// What is right is not refused; one mistake is one finding, at the path that the vector says.
#[test]
fn readers_and_shape_check_agree() {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Recommended);
    let mut disagreements = Vec::new();
    let vectors = vectors();
    for vector in &vectors {
        let mut found = refusals(vector, &settings);
        // What lacks several keys has as many findings at one place.
        found.dedup();
        let wanted: Vec<String> = vector.path.iter().cloned().collect();
        if found != wanted {
            disagreements.push(format!("{}: {wanted:?}, found {found:?}", vector.name));
        }
    }
    assert!(
        disagreements.is_empty(),
        "{} of {}:\n{}",
        disagreements.len(),
        vectors.len(),
        disagreements.join("\n")
    );
}

#[test]
fn types_and_schemas_agree() {
    let schemas = [json_schema::draft_2020_12(), json_schema::draft_07()];
    let validators = schemas.map(|schema| jsonschema::validator_for(&schema).expect("a schema"));
    for vector in vectors().iter().filter(|vector| vector.layer == "tree") {
        let text = vector.document.as_ref().expect("trees are text");
        let document: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Disclosure>(text).is_ok(),
            vector.valid,
            "{}",
            vector.name
        );
        for validator in &validators {
            assert_eq!(validator.is_valid(&document), vector.valid, "{}", vector.name);
        }
    }
}
