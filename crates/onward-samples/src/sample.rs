//! Valid documents, drawn at random from a schema.

use fastrand::Rng;
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value, json};

/// How deep optional keys and list elements are drawn before they are left out.
const DEPTH: usize = 7;

/// Draws documents that a schema accepts.
///
/// It understands the keywords that the schemas of this project use, and ignores `not`, which
/// there refuses only what the patterns never give.
pub struct Sampler<'s> {
    schema: &'s Value,
    rng: Rng,
}

impl<'s> Sampler<'s> {
    /// A sampler whose documents are determined by the seed.
    pub fn new(schema: &'s Value, seed: u64) -> Self {
        Self { schema, rng: Rng::with_seed(seed) }
    }

    /// The next document.
    ///
    /// # Panics
    ///
    /// If the schema uses a keyword that the sampler does not know.
    pub fn document(&mut self) -> Value {
        self.draw(self.schema, 0)
    }

    fn draw(&mut self, schema: &'s Value, depth: usize) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let pointer = reference.trim_start_matches('#');
            let target = self.schema.pointer(pointer);
            return self.draw(target.unwrap_or_else(|| panic!("no {reference}")), depth);
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
            let chosen = self.rng.usize(..branches.len());
            return self.draw(&branches[chosen], depth);
        }
        match &schema["type"] {
            Value::String(kind) => self.of_kind(kind, schema, depth),
            Value::Array(_) => self.anything(depth),
            other => panic!("the sampler does not know the type {other}"),
        }
    }

    fn of_kind(&mut self, kind: &str, schema: &'s Value, depth: usize) -> Value {
        match kind {
            "object" => self.object(schema, depth),
            "array" => {
                let least = schema["minItems"].as_u64().unwrap_or(0);
                let most = if depth < DEPTH { least + 3 } else { least };
                let count = self.rng.u64(least..=most);
                (0..count).map(|_| self.draw(&schema["items"], depth + 1)).collect()
            }
            "integer" => {
                let (least, most) = (schema["minimum"].as_i64(), schema["maximum"].as_i64());
                self.rng.i64(least.unwrap_or(0)..=most.unwrap_or(1 << 40)).into()
            }
            "boolean" => self.rng.bool().into(),
            "string" => match schema["pattern"].as_str() {
                Some(pattern) => self.matching(pattern).into(),
                None => self.prose().into(),
            },
            other => panic!("the sampler does not know the type {other}"),
        }
    }

    fn object(&mut self, schema: &'s Value, depth: usize) -> Value {
        let mut object = Map::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            let wanted = depth < DEPTH && self.rng.u8(..4) == 0;
            if wanted || required.contains(&key.as_str()) {
                object.insert(key.clone(), self.draw(property, depth + 1));
            }
        }
        for (pattern, property) in schema["patternProperties"].as_object().into_iter().flatten() {
            if self.rng.u8(..8) == 0 {
                object.insert(self.matching(pattern), self.draw(property, depth + 1));
            }
        }
        let least = schema["minProperties"].as_u64().unwrap_or(0);
        while (object.len() as u64) < least {
            if let Some(properties) = schema["properties"].as_object() {
                let chosen = properties.iter().nth(self.rng.usize(..properties.len()));
                let (key, property) = chosen.expect("an index within the length");
                object.insert(key.clone(), self.draw(property, depth + 1));
            } else {
                let Value::String(key) = self.draw(&schema["propertyNames"], depth + 1) else {
                    panic!("property names are strings");
                };
                object.insert(key, self.draw(&schema["additionalProperties"], depth + 1));
            }
        }
        Value::Object(object)
    }

    /// Any value with no null in it.
    fn anything(&mut self, depth: usize) -> Value {
        match self.rng.u8(..if depth < DEPTH { 6 } else { 4 }) {
            0 => self.rng.bool().into(),
            1 => self.rng.i64(..).into(),
            2 => json!(self.rng.f64() * 1e6),
            3 => self.prose().into(),
            4 => (0..self.rng.usize(..3)).map(|_| self.anything(depth + 1)).collect(),
            _ => {
                let count = self.rng.usize(..3);
                let members = (0..count).map(|_| (self.prose(), self.anything(depth + 1)));
                Value::Object(members.collect())
            }
        }
    }

    /// Text that is awkward in places: other scripts, what YAML takes for something else.
    fn prose(&mut self) -> String {
        const PIECES: &[&str] = &[
            "Ada",
            "naïve",
            "日本",
            "𝄞",
            "no",
            "1.10",
            "2023-11-03",
            "true",
            "~",
            "a: b",
            "# x",
            "\"q\"",
            "'",
            "two\nlines",
            "tab\t",
            "{}",
            "- x",
            " ",
            "0x1F",
            "&a",
            "*a",
            "!t",
        ];
        let count = self.rng.usize(1..4);
        let pieces: Vec<_> = (0..count).map(|_| PIECES[self.rng.usize(..PIECES.len())]).collect();
        pieces.join(if self.rng.bool() { " " } else { "" })
    }

    fn matching(&mut self, pattern: &str) -> String {
        let hir = regex_syntax::parse(pattern).expect("patterns are regular expressions");
        let mut text = String::new();
        self.write_match(&hir, &mut text);
        text
    }

    fn write_match(&mut self, hir: &Hir, text: &mut String) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(Class::Unicode(class)) => {
                let ranges = class.ranges();
                let range = ranges[self.rng.usize(..ranges.len())];
                let letter = loop {
                    let code = self.rng.u32(u32::from(range.start())..=u32::from(range.end()));
                    if let Some(letter) = char::from_u32(code) {
                        break letter;
                    }
                };
                text.push(letter);
            }
            HirKind::Class(Class::Bytes(_)) => panic!("patterns are about text"),
            HirKind::Repetition(repetition) => {
                let most = repetition.max.unwrap_or(repetition.min + 4);
                for _ in 0..self.rng.u32(repetition.min..=most) {
                    self.write_match(&repetition.sub, text);
                }
            }
            HirKind::Capture(capture) => self.write_match(&capture.sub, text),
            HirKind::Concat(parts) => {
                for part in parts {
                    self.write_match(part, text);
                }
            }
            HirKind::Alternation(parts) => {
                let part = self.rng.usize(..parts.len());
                self.write_match(&parts[part], text);
            }
        }
    }
}
