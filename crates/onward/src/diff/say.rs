//! Values in few words.

use serde_json::Value;

/// The keys that say what an object is, the first that it has.
const NAMING: &[&str] = &[
    "area",
    "category",
    "mechanism",
    "choice",
    "scheme",
    "id",
    "subdivision",
    "country",
    "kind",
    "email",
    "url",
];

/// A value in few words: a code as it is, an object as what it is and what more it states.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::String(text) if is_code(text) => format!("`{text}`"),
        Value::String(text) => quoted(text),
        Value::Array(items) if items.is_empty() => "an empty list".to_owned(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(self::value).collect();
            items.join(", ")
        }
        Value::Object(members) => {
            let naming = NAMING.iter().find(|key| members.get(**key).is_some_and(Value::is_string));
            let rest = members.iter().filter(|(key, _)| Some(&key.as_str()) != naming).map(
                |(key, value)| match key.as_str() {
                    // A whole party, which was on the list before.
                    "last" => "as it `last` stood".to_owned(),
                    _ => format!("{key} {}", self::value(value)),
                },
            );
            let rest: Vec<String> = rest.collect();
            let rest = rest.join("; ");
            match naming.and_then(|key| members.get(*key)) {
                Some(name) if rest.is_empty() => self::value(name),
                Some(name) => format!("{} ({rest})", self::value(name)),
                None => rest,
            }
        }
        scalar => format!("`{scalar}`"),
    }
}

/// What a value became.
pub(super) fn change(before: Option<&Value>, after: Option<&Value>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => format!("{} → {}", value(before), value(after)),
        (None, Some(after)) => format!("{}, where nothing was said", value(after)),
        (Some(before), None) => format!("nothing is said, where it was {}", value(before)),
        (None, None) => String::new(),
    }
}

/// Whether a text reads as a code, a date or a link, rather than as words.
fn is_code(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c == '`')
}

fn quoted(text: &str) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    format!("“{}”", text.join(" "))
}

/// What is different between two values of a key, one line for each part: its key, with what came
/// and went or what it became.
pub(super) fn parts(key: &str, before: Option<&Value>, after: Option<&Value>) -> Vec<String> {
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let mut keys: Vec<&String> = old.keys().collect();
            keys.extend(new.keys().filter(|key| !old.contains_key(*key)));
            let different = keys.into_iter().filter(|key| old.get(*key) != new.get(*key));
            let parts = different
                .flat_map(|inner| parts(&format!("{key}.{inner}"), old.get(inner), new.get(inner)));
            parts.collect()
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            let (gone, come) = (without(old, new), without(new, old));
            if gone.is_empty() && come.is_empty() {
                return vec![format!("`{key}`: another order")];
            }
            let said = |items: &[&Value], what: &str| {
                let items: Vec<String> =
                    items.iter().map(|item| value(brief(item).as_ref())).collect();
                (!items.is_empty()).then(|| format!("`{key}`: {} {what}", items.join(", ")))
            };
            [said(&come, "joined"), said(&gone, "left")].into_iter().flatten().collect()
        }
        (before, after) => vec![format!("`{key}`: {}", change(before, after))],
    }
}

/// The elements that are not among the others, each as often as it is not.
fn without<'v>(items: &'v [Value], others: &[Value]) -> Vec<&'v Value> {
    let mut others: Vec<&Value> = others.iter().collect();
    let is_left = |item: &&Value| match others.iter().position(|other| other == item) {
        Some(index) => {
            others.swap_remove(index);
            false
        }
        None => true,
    };
    items.iter().filter(is_left).collect()
}

/// A tombstone without the party as it last stood, which is a value too large to be said.
fn brief(value: &Value) -> std::borrow::Cow<'_, Value> {
    match value {
        Value::Object(members) if members.contains_key("last") => {
            let mut members = members.clone();
            members.shift_remove("last");
            std::borrow::Cow::Owned(Value::Object(members))
        }
        value => std::borrow::Cow::Borrowed(value),
    }
}
