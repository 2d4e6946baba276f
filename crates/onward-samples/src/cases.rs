//! Cases: small documents around every place that a schema knows, right ones and spoilt ones.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value, json};

use crate::{
    Segment,
    edit::{Mistakes, other_numbers, other_texts},
    seat::{Seat, joined, kind_of, put, required, seats},
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
        // A union's values are those of its branches, which have seats of their own.
        if seat.is_known || seat.is_union() {
            continue;
        }
        match seat.value() {
            Value::Object(object) => maker.object(seat, object, turn),
            Value::Array(items) => maker.array(seat, items),
            Value::String(text) => maker.string(seat, text, turn),
            Value::Number(number) => maker.number(seat, number),
            Value::Bool(_) => maker.replace(seat, true),
            Value::Null => {}
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

    fn replace(&mut self, seat: &Seat<'_>, value: impl Into<Value>) {
        let value = value.into();
        let what = value.to_string();
        self.add(seat, &what, seat.with(value), seat.path.clone());
    }

    /// Values of the kinds that the seat does not take. A seat that another is like has few.
    fn kinds(&mut self, seat: &Seat<'_>) {
        let others = [json!(null), json!("text"), json!(7), json!(true), json!([]), json!({})];
        let wrong = others.into_iter().filter(|value| !seat.kinds.contains(kind_of(value)));
        for value in wrong.take(if seat.is_known { 2 } else { 6 }) {
            self.replace(seat, value);
        }
    }

    fn object(&mut self, seat: &Seat<'_>, object: &Map<String, Value>, turn: usize) {
        let Seat { schema, path, .. } = seat;
        self.replace(seat, json!({}));
        for key in required(schema) {
            let mut without = object.clone();
            without.shift_remove(key);
            self.add(seat, &format!("no `{key}`"), seat.with(without.into()), path.clone());
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
            let document = seat.with(put(object, &key, value, schema).into());
            self.add(
                seat,
                &format!("key {key:?}"),
                document,
                joined(path, Segment::Key(key.clone())),
            );
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
            let document = seat.with(put(object, "x-own", value, schema).into());
            self.add(seat, &what, document, place);
        }
        if schema.get("minProperties").is_some() {
            for key in properties.keys() {
                let misspelt = key.to_uppercase();
                let document = seat.with(json!({ &misspelt: "text" }));
                let what = format!("only {key:?}, misspelt");
                self.add(seat, &what, document, joined(path, Segment::Key(misspelt)));
            }
        }
    }

    fn array(&mut self, seat: &Seat<'_>, items: &[Value]) {
        self.replace(seat, json!([]));
        for extra in items.first().cloned().into_iter().chain([json!(null), json!([])]) {
            let last = joined(&seat.path, Segment::Index(items.len()));
            let longer = items.iter().chain([&extra]).cloned().collect();
            self.add(seat, &format!("and {extra}"), seat.with(longer), last);
        }
    }

    fn number(&mut self, seat: &Seat<'_>, number: &Number) {
        let bounds = ["minimum", "maximum"].map(|bound| seat.schema[bound].as_i64());
        let around = bounds.into_iter().flatten().flat_map(|bound| bound - 1..=bound + 1);
        for other in other_numbers(number).chain(around.map(Value::from)) {
            self.replace(seat, other);
        }
    }

    fn string(&mut self, seat: &Seat<'_>, text: &str, turn: usize) {
        let schema = seat.schema;
        for code in schema["oneOf"].as_array().into_iter().flatten() {
            self.replace(seat, code["const"].clone());
        }
        for example in schema["examples"].as_array().into_iter().flatten() {
            if example.is_string() {
                self.replace(seat, example.clone());
            }
        }
        let mut texts = other_texts(text);
        texts.extend(self.words.codes(turn).map(str::to_owned));
        for text in texts {
            // Another variant's tag makes another variant, which lacks what this one has.
            if !(seat.is_tag && self.tags.contains(text.as_str())) {
                self.replace(seat, text);
            }
        }
    }
}
