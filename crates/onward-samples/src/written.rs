//! Edits written as `path: value`, as in the documentation of a rule.

use serde_json::{Map, Value};

/// A step of a written path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
    /// `[+]`: after the last element.
    Last,
    /// `[^]`: before the first element.
    First,
}

/// The document with the value at the path: `a.b[0].c`, where `[+]` appends to a list and `[^]`
/// puts in front. Null takes away what is there.
pub fn edited(document: &Value, path: &str, value: &Value) -> Result<Value, String> {
    let mut edited = document.clone();
    let steps = steps(path)?;
    let (last, way) = steps.split_last().ok_or("an empty path")?;
    let mut target = &mut edited;
    for step in way {
        target = match step {
            Step::Key(key) => target
                .as_object_mut()
                .ok_or_else(|| format!("`{path}`: `{key}` is not in an object"))?
                .entry(key.as_str())
                .or_insert_with(|| Value::Object(Map::new())),
            Step::Index(index) => {
                target.get_mut(*index).ok_or_else(|| format!("`{path}`: there is no [{index}]"))?
            }
            Step::Last | Step::First => return Err(format!("`{path}`: [+] and [^] come last")),
        };
    }
    match (last, target) {
        (Step::Key(key), Value::Object(object)) if value.is_null() => {
            object.shift_remove(key).ok_or_else(|| format!("`{path}` is not there"))?;
        }
        (Step::Key(key), Value::Object(object)) => {
            object.insert(key.clone(), value.clone());
        }
        (Step::Index(index), Value::Array(items)) if *index < items.len() => {
            if value.is_null() {
                items.remove(*index);
            } else {
                items[*index] = value.clone();
            }
        }
        (Step::Last, Value::Array(items)) => items.push(value.clone()),
        (Step::First, Value::Array(items)) => items.insert(0, value.clone()),
        _ => return Err(format!("`{path}` leads nowhere")),
    }
    Ok(edited)
}

fn steps(path: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (key, brackets) = part.split_once('[').map_or((part, ""), |(key, rest)| (key, rest));
        if !key.is_empty() {
            steps.push(Step::Key(key.to_owned()));
        }
        for bracket in brackets.split('[').filter(|bracket| !bracket.is_empty()) {
            let inner = bracket.strip_suffix(']').ok_or_else(|| format!("`{path}`: no `]`"))?;
            steps.push(match inner {
                "+" => Step::Last,
                "^" => Step::First,
                index => Step::Index(index.parse().map_err(|_| format!("`{path}`: [{index}]"))?),
            });
        }
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::edited;

    #[test]
    fn values_are_set_appended_put_in_front_and_taken_away() {
        let document = json!({ "a": [{ "b": 1 }, 2] });
        for (path, value, expected) in [
            ("a[0].b", json!(3), json!({ "a": [{ "b": 3 }, 2] })),
            ("a[+]", json!(3), json!({ "a": [{ "b": 1 }, 2, 3] })),
            ("a[^]", json!(3), json!({ "a": [3, { "b": 1 }, 2] })),
            ("a[0].b", json!(null), json!({ "a": [{}, 2] })),
            ("a[1]", json!(null), json!({ "a": [{ "b": 1 }] })),
            ("c.d", json!(1), json!({ "a": [{ "b": 1 }, 2], "c": { "d": 1 } })),
        ] {
            assert_eq!(edited(&document, path, &value), Ok(expected), "{path}");
        }
        assert!(edited(&document, "a[5]", &json!(1)).is_err());
        assert!(edited(&document, "b", &json!(null)).is_err());
    }
}
