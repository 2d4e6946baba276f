//! The catalogue of rules as data.

use serde_json::{Value, json};

use crate::Rule;

/// The rules as JSON: a list with one object for each, in the order given.
pub fn catalogue<'r>(rules: impl IntoIterator<Item = &'r Rule>) -> Value {
    rules.into_iter().map(entry).collect()
}

fn entry(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "group": rule.group,
        "severity": rule.level.to_string(),
        "presets": {
            "recommended": rule.level.to_string(),
            "strict": rule.strict.to_string(),
            "minimal": rule.minimal().to_string(),
        },
        "basis": rule.basis.to_string(),
        "inputs": rule.input.all(),
        "summary": rule.summary(),
        "documentation": rule.documentation(),
    })
}
