//! How values and what is expected of them are called in messages.

use jsonschema::{JsonType, error::TypeKind};
use onward_source::Value;

pub(super) fn expected_kinds(kind: &TypeKind) -> String {
    let name = |kind: JsonType| match kind {
        JsonType::Array => "a list",
        JsonType::Boolean => "true or false",
        JsonType::Integer => "an integer",
        JsonType::Null => "null",
        JsonType::Number => "a number",
        JsonType::Object => "an object",
        JsonType::String => "text",
    };
    match kind {
        TypeKind::Single(kind) => name(*kind).to_owned(),
        TypeKind::Multiple(kinds) => kinds.iter().map(name).collect::<Vec<_>>().join(" or "),
    }
}

pub(super) fn found(value: Value<'_>) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Number(number) => number.to_owned(),
        Value::Text("") => "an empty text".to_owned(),
        Value::Text(text) => format!("`{}`", shorten(text)),
        Value::Array => "a list".to_owned(),
        Value::Object => "an object".to_owned(),
    }
}

/// Whether the text would be what is expected if it had no quotes.
pub(super) fn is_bare(text: &str, expected: &str) -> bool {
    match expected {
        "an integer" => text.parse::<i64>().is_ok(),
        "true or false" => text.parse::<bool>().is_ok(),
        _ => false,
    }
}

/// The text on one line, and not too long to read.
pub(super) fn shorten(text: &str) -> String {
    let shown = text.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'");
    match shown.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown,
    }
}

pub(super) fn list<'c>(names: impl IntoIterator<Item = &'c str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

pub(super) fn or_one_of<'c>(codes: impl IntoIterator<Item = &'c str>) -> String {
    let codes = list(codes);
    if codes.is_empty() { codes } else { format!(", or one of {codes}") }
}
