//! Seats: every place that a schema knows, each with the smallest document around it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{Edit, Sampler, Segment};

/// A place in documents, with the smallest valid document that has a value there.
#[derive(Clone, Debug)]
pub struct Seat<'s> {
    /// The definition that it is the first of, or else the definition around it and the way from
    /// there, such as `Notice.channels[]`.
    pub name: String,
    /// What the schema says of the value, with no reference left at the top.
    pub schema: &'s Value,
    /// The kinds of JSON that the place takes, of every branch if it is a union's.
    pub kinds: BTreeSet<&'static str>,
    /// Whether the value is a tag: it says which variant the object around it is.
    pub is_tag: bool,
    /// Whether another seat is of the same definition, and comes before.
    pub is_known: bool,
    /// Where in the document it is.
    pub path: Vec<Segment>,
    /// The document, with its keys in the order of the schema.
    pub document: Value,
}

impl Seat<'_> {
    /// The value in the seat.
    ///
    /// # Panics
    ///
    /// If the document was changed, and has none there.
    pub fn value(&self) -> &Value {
        let value = self.path.iter().try_fold(&self.document, |value, segment| match segment {
            Segment::Key(key) => value.get(key),
            Segment::Index(index) => value.get(index),
        });
        value.expect("a seat is in its document")
    }

    /// Whether the value is that of one of several branches, each with a seat of its own.
    pub fn is_union(&self) -> bool {
        branches(self.schema).is_some()
    }

    /// The document with another value in the seat.
    pub fn with(&self, value: Value) -> Value {
        Edit::Replace(self.path.clone(), value).apply(&self.document)
    }
}

/// The seats of a schema: its own first, then what is inside, in the schema's order.
///
/// # Panics
///
/// If the schema has references to nowhere, or keywords that the sampler does not know.
pub fn seats(schema: &Value) -> Vec<Seat<'_>> {
    let mut walk = Walk { root: schema, seen: BTreeSet::new(), seats: Vec::new() };
    let name = schema["title"].as_str().unwrap_or_default().to_owned();
    let document = walk.smallest(schema);
    walk.visit(name, schema, Vec::new(), document, How::Plain);
    walk.seats
}

/// An object with its keys in the order of the schema, as writers write them: those that the schema
/// has no place for come last, in the order in which they stand.
pub fn put(
    object: &Map<String, Value>,
    key: &str,
    value: Value,
    schema: &Value,
) -> Map<String, Value> {
    let mut object = object.clone();
    object.insert(key.to_owned(), value);
    let declared = schema["properties"].as_object().into_iter().flat_map(Map::keys);
    let mut ordered: Map<String, Value> =
        declared.filter_map(|key| Some((key.clone(), object.get(key)?.clone()))).collect();
    for (key, value) in object {
        ordered.entry(key).or_insert(value);
    }
    ordered
}

/// What a value is to the one around it.
#[derive(Clone, Copy)]
enum How<'s> {
    Plain,
    /// What says which variant the object around it is.
    Tag,
    /// One of a union's branches: a value of the wrong kind for it may be right for another.
    Branch(&'s Value),
}

struct Walk<'s> {
    root: &'s Value,
    seen: BTreeSet<&'s str>,
    seats: Vec<Seat<'s>>,
}

impl<'s> Walk<'s> {
    /// The schema behind a reference, and the name of the definition.
    fn resolve(&self, schema: &'s Value) -> (&'s Value, Option<&'s str>) {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return (schema, None);
        };
        let target = self.root.pointer(reference.trim_start_matches('#'));
        let target = target.unwrap_or_else(|| panic!("no {reference}"));
        (target, reference.rsplit('/').next())
    }

    fn visit(
        &mut self,
        name: String,
        schema: &'s Value,
        path: Vec<Segment>,
        document: Value,
        how: How<'s>,
    ) {
        let (schema, definition) = self.resolve(schema);
        let is_known = definition.is_some_and(|definition| !self.seen.insert(definition));
        // What is the first of its definition is called as that.
        let name = definition.filter(|_| !is_known).map_or(name, str::to_owned);
        let kinds = self.kinds(if let How::Branch(union) = how { union } else { schema });
        let is_tag = matches!(how, How::Tag);
        let seat = Seat { name, schema, kinds, is_tag, is_known, path, document };
        self.seats.push(seat.clone());
        if !is_known {
            self.inside(&seat);
        }
    }

    fn inside(&mut self, seat: &Seat<'s>) {
        let Seat { name, schema, path, .. } = seat;
        if let Some(branches) = branches(schema) {
            for branch in branches {
                let document = seat.with(self.smallest(branch));
                self.visit(format!("{name}|"), branch, path.clone(), document, How::Branch(schema));
            }
            return;
        }
        if let Some(properties) = schema["properties"].as_object() {
            let tag = tag(schema);
            for (key, property) in properties {
                let object = seat.value().as_object().expect("a record is an object");
                let document = seat.with(put(object, key, self.smallest(property), schema).into());
                let path = joined(path, Segment::Key(key.clone()));
                let how = if tag == Some(key) { How::Tag } else { How::Plain };
                self.visit(format!("{name}.{key}"), property, path, document, how);
            }
        } else if schema["type"] == "object" {
            let key = self.smallest(&schema["propertyNames"]);
            let key = key.as_str().expect("keys are strings").to_owned();
            let value = self.smallest(&schema["additionalProperties"]);
            let document = seat.with(json!({ &key: value }));
            let path = joined(path, Segment::Key(key));
            let values = &schema["additionalProperties"];
            self.visit(format!("{name}{{}}"), values, path, document, How::Plain);
        } else if schema["type"] == "array" {
            let document = seat.with(json!([self.smallest(&schema["items"])]));
            let path = joined(path, Segment::Index(0));
            self.visit(format!("{name}[]"), &schema["items"], path, document, How::Plain);
        }
    }

    /// The smallest value that a schema accepts, or one of them.
    fn smallest(&self, schema: &'s Value) -> Value {
        let (schema, _) = self.resolve(schema);
        if let Some(first) = schema.get("oneOf").and_then(|branches| branches.get(0)) {
            return self.smallest(first);
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        match schema["type"].as_str() {
            Some("object") => self.smallest_object(schema),
            Some("array") => {
                let count = schema["minItems"].as_u64().unwrap_or(0);
                (0..count).map(|_| self.smallest(&schema["items"])).collect()
            }
            Some("integer") => schema["minimum"].clone(),
            Some("boolean") => false.into(),
            Some("string") if schema.get("pattern").is_none() => "text".into(),
            Some("string") => {
                let example = schema["examples"].get(0).cloned();
                example.unwrap_or_else(|| Sampler::new(schema, 1).document())
            }
            _ => "text".into(),
        }
    }

    fn smallest_object(&self, schema: &'s Value) -> Value {
        let required = required(schema);
        let properties = schema["properties"].as_object();
        let Some(properties) = properties else {
            let count = schema["minProperties"].as_u64().unwrap_or(0);
            let key = self.smallest(&schema["propertyNames"]);
            let value = self.smallest(&schema["additionalProperties"]);
            return match key {
                Value::String(key) if count > 0 => json!({ key: value }),
                _ => json!({}),
            };
        };
        let least = schema["minProperties"].as_u64().unwrap_or(0);
        let mut object = Map::new();
        for (key, property) in properties {
            let is_short = required.is_empty() && (object.len() as u64) < least;
            if is_short || required.contains(&key.as_str()) {
                object.insert(key.clone(), self.smallest(property));
            }
        }
        Value::Object(object)
    }

    fn kinds(&self, schema: &'s Value) -> BTreeSet<&'static str> {
        let (schema, _) = self.resolve(schema);
        match (branches(schema), &schema["type"]) {
            (Some(branches), _) => branches.iter().flat_map(|one| self.kinds(one)).collect(),
            (None, Value::Array(kinds)) => {
                kinds.iter().filter_map(Value::as_str).map(kind).collect()
            }
            (None, one) => one.as_str().map(kind).into_iter().collect(),
        }
    }
}

/// The branches of a union; a list of codes is none.
fn branches(schema: &Value) -> Option<&Vec<Value>> {
    schema["oneOf"].as_array().filter(|_| schema.get("type").is_none())
}

/// The key of a variant's tag.
fn tag(schema: &Value) -> Option<&String> {
    let required = required(schema);
    let mut properties = schema["properties"].as_object()?.iter();
    properties
        .find(|(key, property)| property["const"].is_string() && required.contains(&key.as_str()))
        .map(|(key, _)| key)
}

/// The keys that an object must have.
pub(crate) fn required(schema: &Value) -> Vec<&str> {
    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The kind of JSON that a type is: an integer is a number.
fn kind(name: &str) -> &'static str {
    match name {
        "object" => "object",
        "array" => "array",
        "string" => "string",
        "boolean" => "boolean",
        _ => "number",
    }
}

/// The kind of JSON that a value is.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::Null => "null",
    }
}

pub(crate) fn joined(path: &[Segment], segment: Segment) -> Vec<Segment> {
    path.iter().cloned().chain([segment]).collect()
}
