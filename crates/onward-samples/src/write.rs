//! A document as text in another format, so that a test can make the same mistake in each.

use std::fmt::Write as _;

use serde_json::Value;

/// The document in YAML, in block style, its strings quoted.
pub fn to_yaml(document: &Value) -> String {
    let mut text = String::new();
    block(document, 0, &mut text);
    text
}

fn block(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            for (index, (key, value)) in object.iter().enumerate() {
                if index > 0 {
                    text.push_str(&" ".repeat(indent));
                }
                let _ = write!(text, "{}:", if is_plain(key) { key.clone() } else { quoted(key) });
                nested(value, indent, text);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push_str(&" ".repeat(indent));
                }
                text.push_str("- ");
                block(item, indent + 2, text);
            }
        }
        scalar => {
            let _ = writeln!(text, "{scalar}");
        }
    }
}

fn nested(value: &Value, indent: usize, text: &mut String) {
    let is_block = match value {
        Value::Object(object) => !object.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    };
    if is_block {
        text.push('\n');
        text.push_str(&" ".repeat(indent + 2));
        block(value, indent + 2, text);
    } else {
        text.push(' ');
        block(value, indent, text);
    }
}

fn is_plain(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && !matches!(key, "null" | "true" | "false")
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// The document in TOML; nothing if it holds a null, which TOML cannot say.
pub fn to_toml(document: &Value) -> Option<String> {
    fn has_null(value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Array(items) => items.iter().any(has_null),
            Value::Object(object) => object.values().any(has_null),
            _ => false,
        }
    }
    if has_null(document) { None } else { toml::to_string(document).ok() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::to_yaml;

    #[test]
    fn yaml_is_in_block_style() {
        let document =
            json!({ "a": [{ "b": "x: y", "c": [] }, [1, true]], "d e": {}, "f": { "g": null } });
        assert_eq!(
            to_yaml(&document),
            "a:\n  - b: \"x: y\"\n    c: []\n  - - 1\n    - true\n\"d e\": {}\nf:\n  g: null\n"
        );
    }
}
