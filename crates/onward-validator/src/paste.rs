//! Entries and tombstones as they are written in a document, for readers to paste.

use onward_schema::{Entry, Tombstone};
use onward_source::{Format, flow};
use serde::Serialize;
use serde_json::{Map, Value};

/// The entry as an element of the changelog, as a document in the format writes it.
pub fn entry(entry: &Entry, format: Format) -> String {
    element("changelog", entry, format)
}

/// The tombstone as an element of the former parties.
pub(crate) fn tombstone(tombstone: &Tombstone, format: Format) -> String {
    element("former", tombstone, format)
}

/// An element of a list, with one line for each key and for each element of what it holds.
fn element<T: Serialize>(list: &str, element: &T, format: Format) -> String {
    let value = serde_json::to_value(element).unwrap_or_default();
    let Value::Object(members) = &value else {
        return String::new();
    };
    match format {
        Format::Json => format!("{value:#},"),
        Format::Yaml => format!("- {}", yaml(members, "  ").join("\n  ")),
        Format::Toml => {
            let lines = members.iter().map(|(key, value)| toml(key, value));
            format!("[[{list}]]\n{}", lines.collect::<Vec<_>>().join("\n"))
        }
    }
}

fn yaml(members: &Map<String, Value>, indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for (key, value) in members {
        match value {
            Value::Object(members) => {
                lines.push(format!("{key}:"));
                let inner = yaml(members, indent);
                lines.extend(inner.into_iter().map(|line| format!("{indent}{line}")));
            }
            Value::Array(items) if items.iter().any(Value::is_object) => {
                lines.push(format!("{key}:"));
                let items = items.iter().map(|item| flow(item, Format::Yaml));
                lines.extend(items.map(|item| format!("{indent}- {item}")));
            }
            value => lines.push(format!("{key}: {}", flow(value, Format::Yaml))),
        }
    }
    lines
}

fn toml(key: &str, value: &Value) -> String {
    match value {
        Value::Array(items) if items.len() > 1 && items.iter().any(Value::is_object) => {
            let items = items.iter().map(|item| format!("  {},\n", flow(item, Format::Toml)));
            format!("{key} = [\n{}]", items.collect::<String>())
        }
        value => format!("{key} = {}", flow(value, Format::Toml)),
    }
}
