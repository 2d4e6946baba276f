//! Random edits of the real schema. Where the comparison says that documents stay accepted, random
//! documents do; where it says that they do not, its witness is one that does not.

use std::collections::BTreeSet;

use fastrand::Rng;
use jsonschema::Validator;
use onward_compat::{Difference, Effect, Error, compare, tolerant};
use onward_samples::Sampler;
use onward_schema::json_schema::draft_2020_12;
use proptest::prelude::*;
use serde_json::{Value, json};

/// How many documents are drawn where none may be refused.
const DOCUMENTS: usize = 12;

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).expect("the schema is one")
}

/// The pointers of all schemas within a schema.
fn schemas(schema: &Value, pointer: &str, pointers: &mut Vec<String>) {
    let Value::Object(object) = schema else {
        return;
    };
    pointers.push(pointer.to_owned());
    for (key, value) in object {
        let escaped = key.replace('~', "~0").replace('/', "~1");
        let place = format!("{pointer}/{escaped}");
        match (key.as_str(), value) {
            ("properties" | "patternProperties" | "$defs", Value::Object(members)) => {
                for (key, member) in members {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    schemas(member, &format!("{place}/{key}"), pointers);
                }
            }
            ("items", value) => schemas(value, &place, pointers),
            _ => {}
        }
    }
}

/// An edit of a schema somewhere, and what it was; nothing if it does not fit there.
fn edit(schema: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut pointers = Vec::new();
    schemas(schema, "", &mut pointers);
    let pointer = &pointers[rng.usize(..pointers.len())];
    let at = schema.pointer_mut(pointer)?;
    let name = match at["type"].as_str() {
        Some("object") => object(at, rng),
        Some("array") => {
            let least = at["minItems"].as_u64().unwrap_or(0);
            at["minItems"] = json!(if least > 0 && rng.bool() { 0 } else { least + 1 });
            Some("min-items")
        }
        Some("integer") if at.get("maximum").is_some() => {
            let key = ["minimum", "maximum"][rng.usize(..2)];
            let (least, most) = (at["minimum"].as_i64()?, at["maximum"].as_i64()?);
            let bound = if key == "minimum" { least } else { most } + rng.i64(-2..=2);
            at[key] = json!(bound);
            (key == "minimum" && bound <= most || key == "maximum" && least <= bound)
                .then_some("bound")
        }
        Some("integer") => {
            at["const"] = json!(rng.u8(..3));
            Some("constant")
        }
        Some("string") => Some(string(at, rng)),
        Some("boolean") => {
            *at = json!({ "type": "integer", "minimum": 0, "maximum": 1 });
            Some("type")
        }
        _ => union(at, rng),
    }?;
    Some(format!("{name} at {pointer}"))
}

fn object(at: &mut Value, rng: &mut Rng) -> Option<&'static str> {
    let choice = rng.usize(..6);
    let keys: Vec<String> = at["properties"].as_object()?.keys().cloned().collect();
    let key = keys.get(rng.usize(..keys.len().max(1)))?.clone();
    let is_constant = at["properties"][&key].get("const").is_some();
    let required: BTreeSet<String> =
        serde_json::from_value(at.get("required").cloned().unwrap_or(json!([]))).ok()?;
    match choice {
        0 if !is_constant => {
            at["properties"].as_object_mut()?.shift_remove(&key);
            at["required"] = required.iter().filter(|other| **other != key).cloned().collect();
            Some("property removed")
        }
        1 | 2 => {
            let schema = [
                json!({ "type": "boolean" }),
                json!({ "type": "array", "items": {
                "type": "string", "minLength": 1 } }),
            ][rng.usize(..2)]
            .clone();
            at["properties"]["brandNew"] = schema;
            if choice == 2 {
                at["required"] = required.into_iter().chain(["brandNew".to_owned()]).collect();
            }
            Some("property added")
        }
        3 if !is_constant => {
            at["required"] = if required.contains(&key) {
                required.into_iter().filter(|other| *other != key).collect()
            } else {
                required.into_iter().chain([key]).collect()
            };
            Some("requirement")
        }
        4 if at.get("minProperties").is_none() => {
            at["minProperties"] = json!(1);
            Some("min-properties")
        }
        5 if at["additionalProperties"] == json!(false) => {
            at["additionalProperties"] = json!({ "type": "string" });
            Some("openness")
        }
        _ => None,
    }
}

fn string(at: &mut Value, rng: &mut Rng) -> &'static str {
    const PATTERNS: &[&str] =
        &["^[a-z]{2}$", "^[a-z0-9]+(-[a-z0-9]+)*$", "^https://[a-z.]+$", "^[0-9]{4}-[0-9]{2}$"];
    if let Some(codes) = at.get_mut("oneOf").and_then(Value::as_array_mut) {
        if codes.len() > 1 && rng.bool() {
            codes.remove(rng.usize(..codes.len()));
        } else {
            codes.push(json!({ "const": "brand-new" }));
        }
        return "code";
    }
    if at.get("const").is_some() {
        at["const"] = "brand-new".into();
        return "constant";
    }
    if at.get("pattern").is_some() {
        at["pattern"] = PATTERNS[rng.usize(..PATTERNS.len())].into();
        return "pattern";
    }
    // Drawn texts have one letter at least.
    at["minLength"] = json!(rng.u8(..2));
    "min-length"
}

fn union(at: &mut Value, rng: &mut Rng) -> Option<&'static str> {
    let branches = at.get_mut("oneOf")?.as_array_mut()?;
    if branches.len() > 1 && rng.bool() {
        branches.remove(rng.usize(..branches.len()));
        return Some("branch removed");
    }
    branches.push(json!({ "type": "array", "items": { "type": "boolean" } }));
    Some("branch added")
}

/// Holds what was said of one question against a validator.
fn judge(
    name: &str,
    effects: &[&Effect],
    (accepting, schema): (&Validator, &Value),
    refusing: &Validator,
    seed: u64,
) -> Result<(), TestCaseError> {
    let breaking: Vec<&&Effect> = effects.iter().filter(|effect| effect.is_breaking()).collect();
    for effect in &breaking {
        let Some(document) = effect.witness() else {
            return Err(TestCaseError::fail(format!("{name}: no witness: {effect:?}")));
        };
        prop_assert!(accepting.is_valid(document), "{name}: not accepted: {document}");
        prop_assert!(!refusing.is_valid(document), "{name}: not refused: {document}");
    }
    if breaking.is_empty() {
        let mut sampler = Sampler::new(schema, seed);
        for _ in 0..DOCUMENTS {
            let document = sampler.document();
            if accepting.is_valid(&document) {
                prop_assert!(refusing.is_valid(&document), "{name}: refused: {document}");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_is_said_of_documents_is_true(seed in any::<u64>(), count in 1..4_usize) {
        let old = draft_2020_12();
        let mut new = old.clone();
        let mut rng = Rng::with_seed(seed);
        let mut edits: Vec<String> = Vec::new();
        while edits.len() < count {
            let mut edited = new.clone();
            if let Some(name) = edit(&mut edited, &mut rng) {
                new = edited;
                edits.push(name);
            }
        }
        let edits = edits.join(", ");
        let differences = match compare(&old, &new) {
            Ok(differences) => differences,
            // An edit may leave a union whose variants nothing tells apart.
            Err(Error::New(reason)) => return Err(TestCaseError::reject(reason.to_string())),
            Err(error) => return Err(TestCaseError::fail(format!("{edits}: {error}"))),
        };
        let effects = |of: fn(&Difference) -> &Effect| differences.iter().map(of).collect::<Vec<_>>();
        let [was, is, kept] = [&old, &new, &tolerant(&old)].map(validator);
        let said = |question| format!("{edits}: {question}");
        let old_documents = effects(|difference| &difference.old_documents);
        judge(&said("old documents"), &old_documents, (&was, &old), &is, seed)?;
        let new_documents = effects(|difference| &difference.new_documents);
        judge(&said("new documents"), &new_documents, (&is, &new), &was, seed)?;
        let tolerated = effects(|difference| &difference.new_documents_tolerant);
        judge(&said("tolerant"), &tolerated, (&is, &new), &kept, seed)?;
    }
}

#[test]
fn the_schema_does_not_differ_from_itself() {
    assert_eq!(compare(&draft_2020_12(), &draft_2020_12()), Ok(Vec::new()));
}

#[test]
fn a_tolerant_reader_takes_what_a_strict_one_does() {
    let schema = draft_2020_12();
    let kept = validator(&tolerant(&schema));
    let mut sampler = Sampler::new(&schema, 7);
    for _ in 0..100 {
        let document = sampler.document();
        assert!(kept.is_valid(&document), "{document}");
    }
}

#[test]
fn what_is_not_understood_is_refused_with_its_place() {
    let schema = |property: Value| json!({ "type": "object", "properties": { "a": property } });
    let good = schema(json!({ "type": "boolean" }));
    for (property, place) in [
        (json!({ "type": "array", "uniqueItems": true }), "#/properties/a/uniqueItems"),
        (json!({ "type": "string", "minimum": 1 }), "#/properties/a/minimum"),
        (json!({ "minLength": 1 }), "#/properties/a"),
        (json!({ "$ref": "#/$defs/none" }), "#/properties/a/$ref"),
        (json!({ "$ref": "#/properties/a" }), "#/properties/a/$ref"),
        (json!({ "type": "text" }), "#/properties/a/type"),
        (json!({ "type": "number", "minimum": 1 }), "#/properties/a/minimum"),
        (json!({ "type": "integer", "minimum": 0.5 }), "#/properties/a/minimum"),
        (json!({ "type": "string", "minLength": -1 }), "#/properties/a/minLength"),
        (
            json!({ "oneOf": [{ "type": "string" }, { "type": "string" }] }),
            "#/properties/a/oneOf/1",
        ),
        (json!({ "oneOf": [{ "type": "object" }, { "type": "object" }] }), "#/properties/a/oneOf"),
        (json!({ "type": "string", "not": { "minLength": 3 } }), "#/properties/a/not/minLength"),
        (
            json!({ "type": "object", "patternProperties": { "a": true, "b": true } }),
            "#/properties/a/patternProperties/b",
        ),
        (json!({ "type": "string", "if": {} }), "#/properties/a/if"),
        (json!(7), "#/properties/a"),
    ] {
        let bad = schema(property);
        let Err(Error::New(unsupported)) = compare(&good, &bad) else {
            panic!("{bad} was understood");
        };
        assert_eq!(unsupported.place, place, "{unsupported}");
        assert!(matches!(compare(&bad, &good), Err(Error::Old(_))), "{bad}");
    }
}
