//! The schemas are valid, documented, closed and without nulls.

use onward_schema::{json_schema, spell_plainly};
use serde_json::{Map, Value, json};

fn drafts() -> [(&'static str, Value); 2] {
    [("2020-12", json_schema::draft_2020_12()), ("draft-07", json_schema::draft_07())]
}

/// Calls `look` with every object of a document and the path to it.
fn visit(value: &Value, path: &str, look: &mut dyn FnMut(&str, &Map<String, Value>)) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(item, &format!("{path}/{index}"), look);
            }
        }
        Value::Object(object) => {
            look(path, object);
            for (key, value) in object {
                // What an example holds is a document, not a schema.
                if key != "examples" {
                    visit(value, &format!("{path}/{key}"), look);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn valid_against_their_meta_schemas() {
    for (draft, schema) in drafts() {
        if let Err(error) = jsonschema::meta::validate(&schema) {
            panic!("{draft}: {}: {error}", error.instance_path());
        }
    }
    assert!(!jsonschema::meta::is_valid(&serde_json::json!({ "type": "strin" })), "it can fail");
}

#[test]
fn identified_by_a_versioned_url() {
    for (draft, schema) in drafts() {
        let id = schema["$id"].as_str().unwrap_or_default();
        assert!(id.starts_with("https://") && id.contains("/v1/"), "{draft}: {id}");
    }
}

#[test]
fn everything_is_described() {
    let schema = json_schema::draft_2020_12();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        for keyword in ["title", "description"] {
            assert!(definition[keyword].is_string(), "{name} has no {keyword}");
        }
    }
    visit(&schema, "", &mut |path, object| {
        let properties = object.get("properties").and_then(Value::as_object);
        for (key, property) in properties.into_iter().flatten() {
            assert!(property["description"].is_string(), "{path}: {key} has no description");
        }
        if let Some(code) = object.get("const").filter(|_| path.contains("/oneOf/")) {
            assert!(object.contains_key("description"), "{path}: {code} has no description");
        }
    });
}

#[test]
fn examples_are_valid() {
    let schema = json_schema::draft_2020_12();
    let mut examples = 0;
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        let target =
            serde_json::json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"] });
        let validator = jsonschema::validator_for(&target).expect("a schema");
        for example in definition["examples"].as_array().into_iter().flatten() {
            assert!(validator.is_valid(example), "{name}: {example}");
            examples += 1;
        }
    }
    assert!(examples > 20, "{examples} examples");
}

#[test]
fn objects_are_closed_and_nothing_is_null() {
    for (draft, schema) in drafts() {
        visit(&schema, "", &mut |path, object| {
            let kind = object.get("type");
            if kind == Some(&"object".into()) {
                assert!(object.contains_key("additionalProperties"), "{draft}{path} is open");
            }
            let kinds = kind.and_then(Value::as_array).into_iter().flatten().chain(kind);
            assert!(!kinds.into_iter().any(|kind| kind == "null"), "{draft}{path} may be null");
            assert!(!object.contains_key("default"), "{draft}{path} has a default");
            let format = object.get("format").is_some_and(Value::is_string);
            assert!(!format, "{draft}{path}: readers of `format` disagree");
        });
    }
}

#[test]
fn integers_are_bounded() {
    let schema = json_schema::draft_2020_12();
    let mut integers = 0;
    visit(&schema, "", &mut |path, object| {
        if object.get("type") == Some(&"integer".into()) {
            let bounded = object.contains_key("minimum") && object.contains_key("maximum");
            assert!(bounded || object.contains_key("const"), "{path}");
            integers += 1;
        }
    });
    assert!(integers >= 4, "{integers} integers");
}

#[test]
fn draft_07_has_nothing_that_it_does_not_know() {
    visit(&json_schema::draft_07(), "", &mut |path, object| {
        if object.contains_key("$ref") {
            assert_eq!(object.len(), 1, "{path}: the siblings of a reference are ignored");
        }
        for keyword in ["$defs", "unevaluatedProperties", "prefixItems", "dependentRequired"] {
            assert!(!object.contains_key(keyword), "{path}: {keyword}");
        }
        for branch in object.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
            let reference = branch["$ref"].as_str().unwrap_or_default();
            assert!(
                !reference.contains("Transfer") && !reference.contains("Change"),
                "{path}: {reference}"
            );
        }
    });
}

/// A union is decided by the kind of one token, or by one tag.
#[test]
fn unions_are_decided_by_one_token() {
    let schema = json_schema::draft_2020_12();
    let target = |branch: &Value| match branch["$ref"].as_str() {
        Some(reference) => {
            schema.pointer(reference.trim_start_matches('#')).expect("a target").clone()
        }
        None => branch.clone(),
    };
    visit(&schema, "", &mut |path, object| {
        let Some(branches) = object.get("oneOf").and_then(Value::as_array) else {
            return;
        };
        let branches: Vec<Value> = branches.iter().map(target).collect();
        if branches.iter().all(|branch| branch.get("const").is_some()) {
            return;
        }
        let (objects, others): (Vec<_>, Vec<_>) =
            branches.iter().partition(|branch| branch["type"] == "object");
        assert!(others.len() <= 1 && others.iter().all(|b| b["type"] == "string"), "{path}");
        if objects.len() > 1 {
            let tag = |branch: &&Value| {
                let properties = branch["properties"].as_object().expect("properties");
                let (key, tag) = properties.iter().next().expect("a tag comes first");
                assert_eq!(branch["required"][0], *key, "{path}: the tag is required");
                (key.clone(), tag["const"].as_str().expect("a constant").to_owned())
            };
            let mut tags: Vec<(String, String)> = objects.iter().map(tag).collect();
            let count = tags.len();
            tags.sort();
            tags.dedup();
            assert_eq!(tags.len(), count, "{path}: two branches with one tag");
            assert!(tags.iter().all(|(key, _)| *key == tags[0].0), "{path}: two tags");
        }
    });
}

/// A text is spelled plainly wherever the schema has one, and nothing else is.
#[test]
fn texts_are_spelled_plainly() {
    let english = "en".parse().expect("a language");
    let schema = json_schema::draft_2020_12();
    let mut texts = 0;
    visit(&schema, "", &mut |path, object| {
        let properties = object.get("properties").and_then(Value::as_object);
        for (key, property) in properties.into_iter().flatten() {
            let map = json!({ "en": "Read." });
            let (value, plain) = match property["$ref"].as_str() {
                // Those within a change of values are reached by the key that holds it.
                Some("#/$defs/Text") if path.ends_with("TextValues") => continue,
                Some("#/$defs/Text") => (map, json!("Read.")),
                Some("#/$defs/TextValues") => (
                    json!({ "before": { "en": "Read." }, "after": { "nl": "Gelezen." } }),
                    json!({ "before": "Read.", "after": { "nl": "Gelezen." } }),
                ),
                _ => (json!({ key: 1, "text": map }), json!({ key: 1, "text": "Read." })),
            };
            let is_text = property["$ref"].as_str().is_some_and(|name| name.contains("/Text"));
            texts += usize::from(is_text);
            let mut written = json!([{ key: value, "x-own": { "text": { "en": "Read." } } }]);
            spell_plainly(&mut written, &english);
            let expected = json!([{ key: plain, "x-own": { "text": { "en": "Read." } } }]);
            assert_eq!(written, expected, "{path}: {key}");
        }
    });
    assert!(texts > 20, "{texts}");
}
