//! Values as they are written into a text that has none of them yet.

use serde_json::{
    Map, Value,
    ser::{PrettyFormatter, Serializer},
};

use super::scalar::{Style, is_bare_key, write};
use crate::Format;

/// A value on one line, as it is written in the format: what YAML calls flow style, and TOML an
/// inline table. Text stands without quotes where the format lets it.
pub fn flow(value: &Value, format: Format) -> String {
    let text = |text: &str| write(format, Style::Plain { in_brackets: true }, text, false);
    match value {
        _ if format == Format::Json => value.to_string(),
        Value::String(string) => text(string),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| flow(item, format)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| flow_member(key, value, format));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}

/// A member of an object in YAML or TOML, on one line.
pub(super) fn flow_member(key: &str, value: &Value, format: Format) -> String {
    let value = flow(value, format);
    match format {
        Format::Toml => format!("{} = {value}", toml_key(key)),
        _ => format!("{}: {value}", write(format, Style::Plain { in_brackets: true }, key, false)),
    }
}

/// An element of a list, as one would paste it: with one line for each key and for each element of
/// what it holds. In TOML it stands under the header of its list.
pub fn element(list: &str, element: &Value, format: Format) -> String {
    match (format, element) {
        (Format::Json, _) => format!("{element:#},"),
        (Format::Yaml, _) => yaml_item(element).join("\n"),
        (Format::Toml, Value::Object(members)) => toml_table(&toml_key(list), members).join("\n"),
        (Format::Toml, _) => flow(element, format),
    }
}

/// Whether the format has a way to write the value.
pub(super) fn is_sayable(value: &Value, format: Format) -> bool {
    let is_sayable = |value| is_sayable(value, format);
    match value {
        Value::Null => format != Format::Toml,
        Value::Array(items) => items.iter().all(is_sayable),
        Value::Object(members) => members.values().all(is_sayable),
        _ => true,
    }
}

/// The lines of an element of a list in block style.
pub(super) fn yaml_item(item: &Value) -> Vec<String> {
    let lines = match item {
        Value::Object(members) if !members.is_empty() => yaml_members(members),
        item => vec![flow(item, Format::Yaml)],
    };
    let dash = |(number, line)| format!("{}{line}", if number == 0 { "- " } else { "  " });
    lines.into_iter().enumerate().map(dash).collect()
}

/// The lines of a member in block style; the dashes of a list stand behind this indentation.
pub(super) fn yaml_member(key: &str, value: &Value, dash_indent: &str) -> Vec<String> {
    let key = write(Format::Yaml, Style::Plain { in_brackets: false }, key, false);
    let (mut lines, inner, indent) = match value {
        Value::Object(members) if !members.is_empty() => {
            (vec![format!("{key}:")], yaml_members(members), "  ")
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let items = items.iter().flat_map(yaml_item).collect();
            (vec![format!("{key}:")], items, dash_indent)
        }
        value => (vec![format!("{key}: {}", flow(value, Format::Yaml))], Vec::new(), ""),
    };
    lines.extend(inner.into_iter().map(|line| format!("{indent}{line}")));
    lines
}

/// The lines of an object in block style; what its lists hold stands on one line each.
fn yaml_members(members: &Map<String, Value>) -> Vec<String> {
    let mut lines = Vec::new();
    for (key, value) in members {
        match value {
            Value::Array(items) if items.iter().any(Value::is_object) => {
                let key = write(Format::Yaml, Style::Plain { in_brackets: false }, key, false);
                lines.push(format!("{key}:"));
                let items = items.iter().map(|item| format!("  - {}", flow(item, Format::Yaml)));
                lines.extend(items);
            }
            value => lines.extend(yaml_member(key, value, "  ")),
        }
    }
    lines
}

/// The lines of an element of an array of tables; all that it holds is inline.
pub(super) fn toml_table(header: &str, members: &Map<String, Value>) -> Vec<String> {
    let mut lines = vec![format!("[[{header}]]")];
    lines.extend(members.iter().flat_map(|(key, value)| toml_pair(key, value)));
    lines
}

/// The lines of a pair of key and value; an array of several objects has one line for each.
pub(super) fn toml_pair(key: &str, value: &Value) -> Vec<String> {
    let key = toml_key(key);
    match value {
        Value::Array(items) if items.len() > 1 && items.iter().any(Value::is_object) => {
            let mut lines = vec![format!("{key} = [")];
            lines.extend(items.iter().map(|item| format!("  {},", flow(item, Format::Toml))));
            lines.push("]".to_owned());
            lines
        }
        value => vec![format!("{key} = {}", flow(value, Format::Toml))],
    }
}

/// A key as TOML writes it.
pub(super) fn toml_key(key: &str) -> String {
    if is_bare_key(key) {
        return key.to_owned();
    }
    write(Format::Toml, Style::Plain { in_brackets: true }, key, false)
}

/// How JSON is laid out.
#[derive(Clone, Copy)]
pub(super) enum JsonStyle<'t> {
    /// Without blanks.
    Compact,
    /// On one line, with a blank after each colon and comma.
    OneLine,
    /// One line for each element and member, indented by this much more than what holds them.
    Lines(&'t str),
}

/// A value of JSON; its lines after the first are not indented by more than they are within it.
pub(super) fn json(value: &Value, style: JsonStyle<'_>) -> String {
    match (style, value) {
        (JsonStyle::Compact, _) => value.to_string(),
        (JsonStyle::OneLine, Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(|item| json(item, style)).collect();
            format!("[{}]", items.join(", "))
        }
        (JsonStyle::OneLine, Value::Object(members)) => {
            let members = members.iter().map(|(key, value)| json_member(key, value, style));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        (JsonStyle::OneLine, scalar) => scalar.to_string(),
        (JsonStyle::Lines(unit), _) => {
            let mut written = Vec::new();
            let layout = PrettyFormatter::with_indent(unit.as_bytes());
            let mut serializer = Serializer::with_formatter(&mut written, layout);
            let is_written = serde::Serialize::serialize(value, &mut serializer).is_ok();
            let text = String::from_utf8(written).ok().filter(|_| is_written);
            text.unwrap_or_else(|| value.to_string())
        }
    }
}

/// A member of an object of JSON.
pub(super) fn json_member(key: &str, value: &Value, style: JsonStyle<'_>) -> String {
    let blank = if matches!(style, JsonStyle::Compact) { "" } else { " " };
    format!("{}:{blank}{}", Value::from(key), json(value, style))
}
