//! The JSON Schema that follows from the types, in two drafts.

use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::Disclosure;

/// Where the schemas of this version of the format live.
///
/// It is an identifier: nothing here ever fetches it.
pub const BASE_URL: &str = "https://w3id.org/onward/v1/";

/// The schema in the draft of 2020-12: the canonical one, with a definition for each type and
/// each variant of a union.
pub fn draft_2020_12() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = generator.into_root_schema_for::<Disclosure>().to_value();
    identified(schema, "https://json-schema.org/draft/2020-12/schema", "disclosure.schema.json")
}

/// The schema in draft-07, for editors.
///
/// There the siblings of a reference are ignored, so a reference that has any is wrapped; and
/// the closed variants of unions stand in their union.
pub fn draft_07() -> Value {
    let mut schema = draft_2020_12();
    let definitions = match schema.as_object_mut().and_then(|object| object.remove("$defs")) {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    let mut named = BTreeSet::new();
    for value in definitions.values().chain([&schema]) {
        alternatives(value, &mut named);
    }
    let (variants, definitions): (Map<_, _>, Map<_, _>) = definitions
        .into_iter()
        .partition(|(name, definition)| named.contains(name) && definition["type"] == "object");

    let mut definitions = Value::Object(definitions);
    to_draft_07(&mut definitions, &variants);
    to_draft_07(&mut schema, &variants);
    schema["definitions"] = definitions;
    identified(schema, "http://json-schema.org/draft-07/schema#", "disclosure.draft-07.schema.json")
}

/// The schema with its draft and its own URL in front.
fn identified(schema: Value, draft: &str, file: &str) -> Value {
    let mut identified = Map::new();
    identified.insert("$schema".to_owned(), draft.into());
    identified.insert("$id".to_owned(), format!("{BASE_URL}{file}").into());
    if let Value::Object(rest) = schema {
        identified.extend(rest.into_iter().filter(|(key, _)| key != "$schema" && key != "$id"));
    }
    Value::Object(identified)
}

/// Collects the names of the definitions that are alternatives of a union.
fn alternatives(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| alternatives(item, names)),
        Value::Object(object) => {
            if let Some(Value::Array(branches)) = object.get("oneOf") {
                names.extend(branches.iter().filter_map(referenced).map(str::to_owned));
            }
            object.values().for_each(|value| alternatives(value, names));
        }
        _ => {}
    }
}

fn referenced(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

fn to_draft_07(schema: &mut Value, variants: &Map<String, Value>) {
    if let Some(variant) = referenced(schema).and_then(|name| variants.get(name)) {
        *schema = variant.clone();
    }
    match schema {
        Value::Array(items) => items.iter_mut().for_each(|item| to_draft_07(item, variants)),
        Value::Object(object) => {
            object.values_mut().for_each(|value| to_draft_07(value, variants));
            let name = object.get("$ref").and_then(Value::as_str);
            let Some(name) = name.and_then(|name| name.strip_prefix("#/$defs/")) else {
                return;
            };
            let reference = json!({ "$ref": format!("#/definitions/{name}") });
            if object.len() == 1 {
                *schema = reference;
            } else {
                object.remove("$ref");
                object.insert("allOf".to_owned(), json!([reference]));
            }
        }
        _ => {}
    }
}
