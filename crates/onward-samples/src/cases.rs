//! Cases: small documents around every place that a schema knows, right ones and spoilt ones.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{
    Segment,
    edit::{Mistakes, other_numbers, other_texts},
    seat::{Seat, joined, kind_of, put, replaced, required, seats, with},
};

/// A small document, and where it is wrong if it is.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is about: the seat, and what was done there.
    pub name: String,
    /// The document.
    pub document: Value,
    /// Where the offence is, should a judge find one: the key or the value, for a missing key the
    /// object that lacks it.
    pub place: Vec<Segment>,
}

/// Small documents around every place that the schema knows, each with at most one mistake.
///
/// Whether a document is right is for a judge to say: what is no mistake here is just another right
/// document. No two are equal.
pub fn cases(schema: &Value) -> Vec<Case> {
    let words = Mistakes::of(schema);
    let seats = seats(schema);
    let tags: BTreeSet<&str> = seats
        .iter()
        .filter(|seat| seat.is_tag)
        .filter_map(|seat| seat.schema["const"].as_str())
        .collect();
    let mut maker = Maker { words, tags, seen: BTreeSet::new(), cases: Vec::new() };
    for (turn, seat) in seats.iter().enumerate() {
        maker.add(seat, "smallest", seat.document.clone(), seat.path.clone());
        maker.kinds(seat);
        if seat.is_known {
            continue;
        }
        match kind_of(seat.document.pointer(&pointer(&seat.path)).unwrap_or(&Value::Null)) {
            "object" => maker.object(seat, turn),
            "array" => maker.array(seat),
            "string" => maker.string(seat, turn),
            "number" => {
                let number = json!(1);
                let number = seat.document.pointer(&pointer(&seat.path)).unwrap_or(&number);
                for other in number.as_number().into_iter().flat_map(other_numbers) {
                    maker.replace(seat, other);
                }
                for bound in ["minimum", "maximum"] {
                    for value in seat.schema[bound].as_i64().into_iter().flat_map(|n| n - 1..=n + 1)
                    {
                        maker.replace(seat, value.into());
                    }
                }
            }
            "boolean" => maker.replace(seat, true.into()),
            _ => {}
        }
    }
    maker.cases
}

/// A path as a JSON Pointer.
pub fn pointer(path: &[Segment]) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Key(key) => format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Index(index) => format!("{pointer}/{index}"),
    })
}

struct Maker<'s> {
    words: Mistakes,
    tags: BTreeSet<&'s str>,
    seen: BTreeSet<String>,
    cases: Vec<Case>,
}

impl Maker<'_> {
    fn add(&mut self, seat: &Seat<'_>, what: &str, document: Value, place: Vec<Segment>) {
        if self.seen.insert(document.to_string()) {
            self.cases.push(Case { name: format!("{}: {what}", seat.name), document, place });
        }
    }

    fn replace(&mut self, seat: &Seat<'_>, value: Value) {
        let document = replaced(&seat.document, &seat.path, value.clone());
        self.add(seat, &format!("{value}"), document, seat.path.clone());
    }

    /// Values of the kinds that the seat does not take. A seat that another is like has few.
    fn kinds(&mut self, seat: &Seat<'_>) {
        let others = [json!(null), json!("text"), json!(7), json!(true), json!([]), json!({})];
        let wrong = others.into_iter().filter(|value| !seat.kinds.contains(kind_of(value)));
        for value in wrong.take(if seat.is_known { 2 } else { 6 }) {
            self.replace(seat, value);
        }
    }

    fn object(&mut self, seat: &Seat<'_>, turn: usize) {
        let Seat { schema, path, document, .. } = seat;
        let object = document.pointer(&pointer(path)).and_then(Value::as_object);
        let Some(object) = object else { return };
        self.replace(seat, json!({}));
        for key in required(schema) {
            let without = with(document, path, |object| {
                object.iter().filter(|(name, _)| *name != key).map(clone).collect()
            });
            self.add(seat, &format!("no `{key}`"), without, path.clone());
        }
        let properties = schema["properties"].as_object();
        let mut others: Vec<String> =
            ["zzz", "", "x-", "X-up", "x-a--b", "x-break\n", "__proto__", "constructor", "a/b~c"]
                .map(str::to_owned)
                .into();
        for key in object.keys().take(2) {
            others.extend([
                key.to_uppercase(),
                format!("{key}x"),
                format!("{key}\n"),
                format!(" {key}"),
            ]);
        }
        others.extend(self.words.keys(turn).filter(|key| *key != "type").map(str::to_owned));
        others.retain(|key| !properties.is_some_and(|all| all.contains_key(key)));
        for key in others {
            let value = object.values().next().cloned().unwrap_or_else(|| json!("text"));
            let with = with(document, path, |object| put(object, &key, value, schema));
            self.add(seat, &format!("key {key:?}"), with, joined(path, Segment::Key(key.clone())));
        }
        let Some(properties) = properties else { return };
        let own = || joined(path, Segment::Key("x-own".to_owned()));
        for (value, inner) in [
            (json!("text"), None),
            (json!({ "b": [1.5, true, {}], "a": "é" }), None),
            (json!(null), None),
            (json!([null]), Some(Segment::Index(0))),
            (json!({ "a": null }), Some(Segment::Key("a".to_owned()))),
        ] {
            // Where no key of one's own is allowed, the key is the offence.
            let inner = inner.filter(|_| schema.get("patternProperties").is_some());
            let place = own().into_iter().chain(inner).collect();
            let what = format!("x-own {value}");
            let with = with(document, path, |object| put(object, "x-own", value, schema));
            self.add(seat, &what, with, place);
        }
        if schema.get("minProperties").is_some() {
            for key in properties.keys() {
                let renamed = [(key.to_uppercase(), json!("text"))].into_iter().collect();
                let place = joined(path, Segment::Key(key.to_uppercase()));
                self.add(
                    seat,
                    &format!("only {key:?}, misspelt"),
                    with(document, path, |_| renamed),
                    place,
                );
            }
        }
    }

    fn array(&mut self, seat: &Seat<'_>) {
        let Seat { path, document, .. } = seat;
        self.replace(seat, json!([]));
        let items = document.pointer(&pointer(path)).and_then(Value::as_array);
        let items = items.cloned().unwrap_or_default();
        for extra in items.first().cloned().into_iter().chain([json!(null), json!([])]) {
            let last = joined(path, Segment::Index(items.len()));
            let longer: Value = items.iter().cloned().chain([extra.clone()]).collect();
            self.add(seat, &format!("and {extra}"), replaced(document, path, longer), last);
        }
    }

    fn string(&mut self, seat: &Seat<'_>, turn: usize) {
        let Seat { schema, path, document, .. } = seat;
        for code in schema["oneOf"].as_array().into_iter().flatten() {
            self.replace(seat, code["const"].clone());
        }
        for example in schema["examples"].as_array().into_iter().flatten() {
            if example.is_string() {
                self.replace(seat, example.clone());
            }
        }
        let text = document.pointer(&pointer(path)).and_then(Value::as_str).unwrap_or_default();
        let mut texts = other_texts(text);
        texts.extend(self.words.codes(turn).map(str::to_owned));
        for text in texts {
            // Another variant's tag makes another variant, which lacks what this one has.
            if !(seat.is_tag && self.tags.contains(text.as_str())) {
                self.replace(seat, text.into());
            }
        }
    }
}

fn clone((key, value): (&String, &Value)) -> (String, Value) {
    (key.clone(), value.clone())
}
