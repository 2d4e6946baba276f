//! The schema of what a tolerant reader accepts.

use serde_json::{Map, Value, json};

/// The definition of what an unknown key may hold: any value with no null in it.
const UNKNOWN: &str = "any-value-but-null";

/// The schema of what a tolerant reader of a schema accepts: keys that it does not know, codes and
/// variants that it does not know, and otherwise what the schema accepts.
///
/// Keys of maps, constants that are no tags, kinds, bounds and patterns stay as they are: a reader
/// that keeps what it does not know can still rely on them. An unknown key holds no null, as no
/// known one does.
pub fn tolerant(schema: &Value) -> Value {
    let mut schema = schema.clone();
    let original = schema.clone();
    widen(&mut schema, &original);
    let reference = json!({ "$ref": format!("#/$defs/{UNKNOWN}") });
    let unknown = json!({
        "type": ["string", "number", "boolean", "array", "object"],
        "items": reference,
        "additionalProperties": reference,
    });
    if let Some(object) = schema.as_object_mut() {
        let definitions = object.entry("$defs").or_insert_with(|| json!({}));
        definitions[UNKNOWN] = unknown;
    }
    schema
}

fn widen(schema: &mut Value, root: &Value) {
    let Value::Object(object) = schema else {
        return;
    };
    for (key, value) in object.iter_mut() {
        match (key.as_str(), value) {
            ("properties" | "patternProperties" | "$defs", Value::Object(members)) => {
                for member in members.values_mut() {
                    widen(member, root);
                }
            }
            ("oneOf" | "anyOf", Value::Array(branches)) => {
                for branch in branches {
                    widen(branch, root);
                }
            }
            ("items" | "additionalProperties" | "propertyNames", value) => widen(value, root),
            _ => {}
        }
    }
    if object.get("additionalProperties") == Some(&Value::Bool(false)) {
        object.insert(
            "additionalProperties".to_owned(),
            json!({ "$ref": format!("#/$defs/{UNKNOWN}") }),
        );
        // It keeps apart keys that are known from those that are not, and now both are accepted.
        object.shift_remove("propertyNames");
    }
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(branches)) = object.get_mut(key) else {
            continue;
        };
        let codes = branches.iter().all(|branch| branch["const"].is_string());
        if codes {
            object.shift_remove(key);
            object.insert("type".to_owned(), "string".into());
        } else if let Some(others) = other_variants(branches, root) {
            branches.push(others);
        }
    }
    if object
        .get("enum")
        .and_then(Value::as_array)
        .is_some_and(|all| all.iter().all(Value::is_string))
    {
        object.shift_remove("enum");
        object.insert("type".to_owned(), "string".into());
    }
}

/// The branch of the variants that a tagged union does not know.
fn other_variants(branches: &[Value], root: &Value) -> Option<Value> {
    let records: Vec<&Map<String, Value>> = branches
        .iter()
        .map(|branch| resolved(branch, root))
        .filter(|branch| branch["type"] == "object")
        .filter_map(Value::as_object)
        .collect();
    let tag_in = |record: &Map<String, Value>, key: &str| {
        let required = record.get("required")?.as_array()?.iter().any(|other| other == key);
        let property = resolved(record.get("properties")?.get(key)?, root);
        property.get("const").filter(|value| required && value.is_string()).cloned()
    };
    let mut keys = records.first()?.get("properties")?.as_object()?.keys();
    let (tag, known) = keys.find_map(|key| {
        let tags: Option<Vec<Value>> = records.iter().map(|record| tag_in(record, key)).collect();
        tags.map(|tags| (key, tags))
    })?;
    Some(json!({
        "type": "object",
        "properties": { tag: { "type": "string", "not": { "enum": known } } },
        "required": [tag],
        "additionalProperties": { "$ref": format!("#/$defs/{UNKNOWN}") },
    }))
}

fn resolved<'v>(schema: &'v Value, root: &'v Value) -> &'v Value {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| root.pointer(target.strip_prefix('#')?))
        .unwrap_or(schema)
}
