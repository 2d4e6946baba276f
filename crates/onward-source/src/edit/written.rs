//! Values written on one line.

use serde_json::Value;

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
            let members = members.iter().map(|(key, value)| {
                let value = flow(value, format);
                match format {
                    Format::Toml if is_bare_key(key) => format!("{key} = {value}"),
                    Format::Toml => format!("{} = {value}", text(key)),
                    _ => format!("{}: {value}", text(key)),
                }
            });
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}
