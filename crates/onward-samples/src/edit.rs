//! Ways to spoil a document: single edits, each with its place.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value, json};

/// A step into a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// To the value of a key.
    Key(String),
    /// To an element of a list.
    Index(usize),
}

/// A single change of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The value at the path becomes another.
    Replace(Vec<Segment>, Value),
    /// The key or element at the path goes.
    Remove(Vec<Segment>),
    /// The object at the path gains a key.
    Insert(Vec<Segment>, String, Value),
    /// The key at the path is spelt otherwise.
    Rename(Vec<Segment>, String),
    /// The list at the path gains a last element.
    Push(Vec<Segment>, Value),
}

impl Edit {
    /// The edited document.
    pub fn apply(&self, document: &Value) -> Value {
        let mut edited = document.clone();
        match self {
            Self::Replace(path, value) => {
                if let Some(target) = find(&mut edited, path) {
                    *target = value.clone();
                }
            }
            Self::Remove(path) => {
                if let Some((last, parent)) = path.split_last()
                    && let Some(parent) = find(&mut edited, parent)
                {
                    match (parent, last) {
                        (Value::Object(object), Segment::Key(key)) => {
                            object.shift_remove(key);
                        }
                        (Value::Array(items), Segment::Index(index)) => {
                            items.remove(*index);
                        }
                        _ => {}
                    }
                }
            }
            Self::Insert(path, key, value) => {
                if let Some(Value::Object(object)) = find(&mut edited, path) {
                    object.insert(key.clone(), value.clone());
                }
            }
            Self::Rename(path, key) => {
                if let Some((Segment::Key(old), parent)) = path.split_last()
                    && let Some(Value::Object(object)) = find(&mut edited, parent)
                {
                    let members = std::mem::take(object).into_iter();
                    *object = members
                        .map(|(name, value)| (if name == *old { key.clone() } else { name }, value))
                        .collect::<Map<_, _>>();
                }
            }
            Self::Push(path, value) => {
                if let Some(Value::Array(items)) = find(&mut edited, path) {
                    items.push(value.clone());
                }
            }
        }
        edited
    }
}

fn find<'v>(document: &'v mut Value, path: &[Segment]) -> Option<&'v mut Value> {
    path.iter().try_fold(document, |value, segment| match segment {
        Segment::Key(key) => value.get_mut(key),
        Segment::Index(index) => value.get_mut(index),
    })
}

/// The mistakes that can be made in documents of one schema.
pub struct Mistakes {
    keys: Vec<String>,
    codes: Vec<String>,
}

impl Mistakes {
    /// Learns the keys and codes of the schema, so that the mistakes use real ones in the wrong
    /// place besides made-up ones.
    pub fn of(schema: &Value) -> Self {
        let (mut keys, mut codes) = (BTreeSet::new(), BTreeSet::new());
        collect(schema, &mut keys, &mut codes);
        Self { keys: keys.into_iter().collect(), codes: codes.into_iter().collect() }
    }

    /// A few keys of the schema; which, `turn` picks.
    pub(crate) fn keys(&self, turn: usize) -> impl Iterator<Item = &str> {
        (0..3).map(move |step| self.keys[(turn + step * 11) % self.keys.len()].as_str())
    }

    /// A few codes of the schema; which, `turn` picks.
    pub(crate) fn codes(&self, turn: usize) -> impl Iterator<Item = &str> {
        (0..3).map(move |step| self.codes[(turn + step * 7) % self.codes.len()].as_str())
    }

    /// Every single mistake in the document. `turn` picks which of the many real keys and codes
    /// come up at each place.
    pub fn edits(&self, document: &Value, turn: usize) -> Vec<Edit> {
        let mut edits = Vec::new();
        self.visit(document, &mut Vec::new(), turn, &mut edits);
        edits
    }

    fn visit(&self, value: &Value, path: &mut Vec<Segment>, turn: usize, edits: &mut Vec<Edit>) {
        for other in other_kinds(value) {
            edits.push(Edit::Replace(path.clone(), other));
        }
        let turn = turn + edits.len();
        match value {
            Value::Object(object) => {
                self.object(object, path, turn, edits);
                for (key, value) in object {
                    path.push(Segment::Key(key.clone()));
                    self.visit(value, path, turn, edits);
                    path.pop();
                }
            }
            Value::Array(items) => {
                edits.push(Edit::Replace(path.clone(), json!([])));
                for extra in [json!(null), json!("x"), json!({}), json!(7)] {
                    edits.push(Edit::Push(path.clone(), extra));
                }
                edits.extend(items.first().map(|item| Edit::Push(path.clone(), item.clone())));
                for (index, item) in items.iter().enumerate() {
                    path.push(Segment::Index(index));
                    edits.push(Edit::Remove(path.clone()));
                    self.visit(item, path, turn, edits);
                    path.pop();
                }
            }
            Value::String(text) => {
                let codes = self.codes(turn).map(str::to_owned);
                let texts = other_texts(text).into_iter().chain(codes);
                edits.extend(texts.map(|text| Edit::Replace(path.clone(), text.into())));
            }
            Value::Number(number) => {
                edits.extend(other_numbers(number).map(|n| Edit::Replace(path.clone(), n)));
            }
            Value::Bool(_) | Value::Null => {}
        }
    }

    fn object(
        &self,
        object: &Map<String, Value>,
        path: &mut Vec<Segment>,
        turn: usize,
        edits: &mut Vec<Edit>,
    ) {
        let insert = |key: &str, value| Edit::Insert(path.clone(), key.to_owned(), value);
        for key in ["zzz", "", "X-up", "x-", "x-a--b", "x-break\n", "x-own", "nl", "xx\n"] {
            edits.push(insert(key, json!("text")));
        }
        for value in [json!(null), json!([null]), json!({ "a": null }), json!([[1.5, true]])] {
            edits.push(insert("x-own", value));
        }
        for (step, key) in self.keys(turn).enumerate() {
            let value = object.values().nth(step).cloned().unwrap_or(json!("text"));
            edits.push(insert(key, value));
        }
        for key in object.keys() {
            path.push(Segment::Key(key.clone()));
            edits.push(Edit::Remove(path.clone()));
            for other in [key.to_uppercase(), format!("{key}x"), format!("{key}\n")] {
                edits.push(Edit::Rename(path.clone(), other));
            }
            path.pop();
        }
    }
}

fn collect(schema: &Value, keys: &mut BTreeSet<String>, codes: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| collect(item, keys, codes)),
        Value::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), value) {
                    ("properties", Value::Object(properties)) => {
                        keys.extend(properties.keys().cloned());
                    }
                    ("const", Value::String(code)) => {
                        codes.insert(code.clone());
                    }
                    _ => {}
                }
                collect(value, keys, codes);
            }
        }
        _ => {}
    }
}

/// Values of every kind that this one is not.
fn other_kinds(value: &Value) -> Vec<Value> {
    let kinds = [json!(null), json!(true), json!(7), json!("text"), json!([]), json!({})];
    let is_other = |other: &Value| std::mem::discriminant(other) != std::mem::discriminant(value);
    let mut others: Vec<Value> = kinds.into_iter().filter(is_other).collect();
    others.push(json!([value]));
    if let Value::Object(object) = value {
        others.push(object.values().cloned().collect());
        others.push(json!({}));
    }
    others
}

/// Strings that are nearly this one, and days that no calendar has.
pub(crate) fn other_texts(text: &str) -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\n",
        "*",
        "2023-02-29",
        "2024-02-29",
        "1900-02-29",
        "2000-02-29",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "0000-01-01",
        "0001-01-01",
        "9999-12-31",
        "2023-1-1",
        "2023",
        "2023-11",
        "EU",
        "eu",
        "US-DE",
        "us-de",
        "https://",
        "http://x y",
        "https://é.example",
        "ftp://example.com",
        "a@b",
        "a@b.c",
        "a--b",
        "-a",
        "zh-Hant-TW",
        "EN",
        "en-uk",
        "i-klingon",
    ]
    .map(str::to_owned)
    .into();
    texts.extend(
        ["\n", "\r\n", " ", "x", "\u{0}", "\u{2028}", "é"].map(|end| format!("{text}{end}")),
    );
    texts.push(format!(" {text}"));
    texts.push(text.to_uppercase());
    let mut letters = text.chars();
    letters.next_back();
    texts.push(letters.as_str().to_owned());
    texts
}

/// Numbers around this one, and numbers that are the same but for their spelling.
pub(crate) fn other_numbers(number: &Number) -> impl Iterator<Item = Value> {
    let value = number.as_f64().unwrap_or_default();
    let around = [value + 0.5, value + 0.0, -0.0, -1.0, 3650.0, 3651.0, 1e300, 1e-300];
    let whole = [0_i64, 1, 2, 4, 5, -1, 3650, 3651, 65535, 65536, 1 << 32, i64::MAX, i64::MIN];
    around
        .into_iter()
        .map(|n| json!(n))
        .chain(whole.into_iter().map(|n| json!(n)))
        .chain([json!(u64::MAX)])
}
