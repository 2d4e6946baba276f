//! A schema read into shapes. What it does not understand it refuses, with the place: no keyword
//! is passed over.

use std::collections::HashMap;

use serde_json::Value;

use crate::{
    keywords::{ANNOTATIONS, KEYWORDS, Keywords, Result, below, refuse},
    shape::{Arrays, Kind, Node, Numbers, Others, Property, Record, Shape, Strings},
    strings::Condition,
};

/// The schema that accepts anything, and what stands for its pointer where a schema says nothing.
static TRUE: Value = Value::Bool(true);
const ANYTHING: &str = "anything";

/// The shapes of one version of a schema.
#[derive(Debug)]
pub(crate) struct Shapes {
    shapes: Vec<Shape>,
    pub(crate) root: Node,
}

impl std::ops::Index<Node> for Shapes {
    type Output = Shape;

    fn index(&self, node: Node) -> &Shape {
        &self.shapes[node.0]
    }
}

/// Reads a schema.
pub(crate) fn read(schema: &Value) -> Result<Shapes> {
    let mut reader = Reader { document: schema, shapes: Vec::new(), nodes: HashMap::new() };
    let root = reader.node("", schema)?;
    let shapes = reader.shapes.into_iter().map(Option::unwrap_or_default).collect();
    Ok(Shapes { shapes, root })
}

struct Reader<'s> {
    document: &'s Value,
    /// A shape is none while it is being read: until then it can be pointed at, but not looked at.
    shapes: Vec<Option<Shape>>,
    /// By pointer.
    nodes: HashMap<String, Node>,
}

impl<'s> Reader<'s> {
    fn node(&mut self, pointer: &str, schema: &'s Value) -> Result<Node> {
        if let Some(target) = schema.get("$ref") {
            return self.target(pointer, schema, target);
        }
        if let Some(node) = self.nodes.get(pointer) {
            return Ok(*node);
        }
        let node = Node(self.shapes.len());
        self.shapes.push(None);
        self.nodes.insert(pointer.to_owned(), node);
        let mut shape = self.shape(pointer, schema)?;
        let definition = pointer.strip_prefix("/$defs/").filter(|name| !name.contains('/'));
        shape.name = definition.map(str::to_owned);
        self.shapes[node.0] = Some(shape);
        Ok(node)
    }

    fn target(&mut self, pointer: &str, schema: &'s Value, target: &'s Value) -> Result<Node> {
        let place = below(pointer, "$ref");
        if let Some(map) = schema.as_object() {
            Keywords { pointer, map }.only(&["$ref"])?;
        }
        let Some(target) = target.as_str().and_then(|target| target.strip_prefix('#')) else {
            return refuse(&place, "only references within the schema are followed");
        };
        // A chain of references that never ends would be longer than the definitions are many.
        let chain = std::iter::successors(Some(target), |target| {
            self.document.pointer(target)?.get("$ref")?.as_str()?.strip_prefix('#')
        });
        let definitions = self.document.get("$defs").and_then(Value::as_object);
        if chain.count_up_to(definitions.map_or(1, |all| all.len() + 1)) {
            return refuse(&place, "the reference leads to itself");
        }
        match self.document.pointer(target) {
            Some(schema) => self.node(target, schema),
            None => refuse(&place, "the reference leads nowhere"),
        }
    }

    fn shape(&mut self, pointer: &str, schema: &'s Value) -> Result<Shape> {
        match schema {
            Value::Bool(true) => return self.anything(pointer),
            Value::Bool(false) => return Ok(Shape::default()),
            _ => {}
        }
        let Some(map) = schema.as_object() else {
            return refuse(pointer, "a schema is an object, or `true` or `false`");
        };
        let keywords = Keywords { pointer, map };
        for key in ["oneOf", "anyOf"] {
            if let Some((place, branches)) = keywords.list(key)? {
                if branches.is_empty() {
                    return refuse(&place, "a union without branches");
                }
                if branches.iter().any(|branch| branch.get("const").is_none()) {
                    keywords.only(&[key, "type"])?;
                    if map.contains_key("type") {
                        return refuse(pointer, format!("`type` beside `{key}` without constants"));
                    }
                    return self.union(&place, branches);
                }
            }
        }
        if map.is_empty() || map.keys().all(|key| ANNOTATIONS.contains(&key.as_str())) {
            return self.anything(pointer);
        }
        let mut kinds = Vec::new();
        let mut shape = Shape::default();
        let types: Vec<&str> = match map.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let constant = map.contains_key("const");
        let known = if constant { &["type", "const"][..] } else { &["type", "oneOf", "enum"] };
        for name in types {
            let kind = match name {
                "null" => Kind::Null,
                "boolean" => Kind::Boolean,
                "integer" | "number" => Kind::Number,
                "string" => Kind::String,
                "array" => Kind::Array,
                "object" => Kind::Object,
                _ => return refuse(&below(pointer, "type"), format!("no type is called `{name}`")),
            };
            kinds.push(kind);
            match kind {
                Kind::Null => shape.null = true,
                Kind::Boolean => shape.booleans = booleans(&keywords)?,
                Kind::Number => shape.numbers = Some(numbers(&keywords, name == "integer")?),
                Kind::String => shape.strings = Some(strings(&keywords)?),
                Kind::Array => shape.arrays = Some(self.arrays(&keywords)?),
                Kind::Object => shape.records = vec![self.record(&keywords)?],
            }
        }
        if kinds.is_empty() {
            return refuse(pointer, "a `type` is needed, or `oneOf` or `$ref`");
        }
        let spoken = KEYWORDS.iter().filter(|(_, kind)| kinds.contains(kind) && !constant);
        let known: Vec<&str> = known.iter().copied().chain(spoken.map(|(key, _)| *key)).collect();
        keywords.only(&known)?;
        let listed = ["const", "oneOf", "anyOf", "enum"].iter().any(|key| map.contains_key(*key));
        if listed
            && (kinds.len() > 1 || matches!(kinds[0], Kind::Null | Kind::Array | Kind::Object))
        {
            return refuse(
                pointer,
                "constants of one kind are compared: strings, integers, booleans",
            );
        }
        Ok(shape)
    }

    /// Any JSON value.
    fn anything(&mut self, pointer: &str) -> Result<Shape> {
        let node = match self.nodes.get(pointer) {
            Some(node) => *node,
            None => return refuse(pointer, "a schema outside of the schema"),
        };
        let numbers = Numbers { whole: false, least: None, most: None, constant: false };
        Ok(Shape {
            null: true,
            booleans: vec![false, true],
            numbers: Some(numbers),
            strings: Some(Strings { conditions: Vec::new(), constant: false }),
            arrays: Some(Arrays { items: node, least: 0, most: None }),
            records: vec![Record {
                name: None,
                pointer: pointer.to_owned(),
                properties: Vec::new(),
                required: Vec::new(),
                others: vec![Others { keys: Vec::new(), node, rest: true }],
                names: Vec::new(),
                least: 0,
                most: None,
            }],
            ..Shape::default()
        })
    }

    fn arrays(&mut self, keywords: &Keywords<'s, '_>) -> Result<Arrays> {
        Ok(Arrays {
            items: match keywords.get("items") {
                Some((place, items)) => self.node(&place, items)?,
                None => self.node(ANYTHING, &TRUE)?,
            },
            least: keywords.count("minItems")?.unwrap_or(0),
            most: keywords.count("maxItems")?,
        })
    }

    fn record(&mut self, keywords: &Keywords<'s, '_>) -> Result<Record> {
        let mut properties = Vec::new();
        for (place, key, schema) in keywords.members("properties")? {
            let node = self.node(&place, schema)?;
            let default = schema.get("default").cloned();
            properties.push(Property { key: key.to_owned(), node, default });
        }
        let mut required = Vec::new();
        for key in keywords.list("required")?.map_or(&[][..], |(_, keys)| keys) {
            match key.as_str() {
                Some(key) => required.push(key.to_owned()),
                None => return refuse(&below(keywords.pointer, "required"), "keys are strings"),
            }
        }
        let mut others = Vec::new();
        let mut rest = Vec::new();
        for (place, pattern, schema) in keywords.members("patternProperties")? {
            if !others.is_empty() {
                return refuse(&place, "more than one pattern of keys cannot be compared");
            }
            let keys = vec![Condition::Pattern(pattern.to_owned())];
            rest.push(Condition::NotPattern(pattern.to_owned()));
            others.push(Others { keys, node: self.node(&place, schema)?, rest: false });
        }
        let place = below(keywords.pointer, "additionalProperties");
        let node = match keywords.map.get("additionalProperties") {
            Some(Value::Bool(false)) => None,
            Some(Value::Bool(true)) | None => Some(self.node(ANYTHING, &TRUE)?),
            Some(schema) => Some(self.node(&place, schema)?),
        };
        others.extend(node.map(|node| Others { keys: rest, node, rest: true }));
        let names = match keywords.get("propertyNames") {
            None => Vec::new(),
            Some((place, schema)) => self.names(&place, schema)?,
        };
        let definition = keywords.pointer.strip_prefix("/$defs/");
        Ok(Record {
            name: definition.filter(|name| !name.contains('/')).map(str::to_owned),
            pointer: keywords.pointer.to_owned(),
            properties,
            required,
            others,
            names,
            least: keywords.count("minProperties")?.unwrap_or(0),
            most: keywords.count("maxProperties")?,
        })
    }

    /// What keys must be. They are strings anyway, so their type need not be said.
    fn names(&mut self, place: &str, schema: &'s Value) -> Result<Vec<Condition>> {
        if let Some(map) = schema.as_object()
            && !map.contains_key("type")
            && !map.contains_key("$ref")
        {
            let keywords = Keywords { pointer: place, map };
            keywords.only(&["pattern", "not", "minLength", "maxLength"])?;
            return Ok(strings(&keywords)?.conditions);
        }
        let node = self.node(place, schema)?;
        let strings = self.shapes[node.0].as_ref().and_then(|shape| shape.strings.as_ref());
        match strings {
            Some(strings) => Ok(strings.conditions.clone()),
            None => refuse(place, "the names of properties are strings"),
        }
    }

    /// Branches that one look at a value tells apart: by its kind, or by a tag.
    fn union(&mut self, place: &str, branches: &'s [Value]) -> Result<Shape> {
        let mut union = Shape::default();
        for (at, schema) in branches.iter().enumerate() {
            let place = below(place, at);
            let node = self.node(&place, schema)?;
            let Some(branch) = self.shapes[node.0].clone() else {
                return refuse(&place, "a union that is a branch of itself");
            };
            for kind in Kind::ALL.into_iter().filter(|kind| branch.has(*kind)) {
                if kind != Kind::Object && union.has(kind) {
                    return refuse(&place, format!("a second branch of the kind {kind}"));
                }
            }
            union.null |= branch.null;
            union.booleans.extend(branch.booleans);
            union.numbers = union.numbers.or(branch.numbers);
            union.strings = union.strings.or(branch.strings);
            union.arrays = union.arrays.or(branch.arrays);
            union.records.extend(branch.records);
        }
        union.tag = self.tag(&union.records);
        if union.records.len() > 1 && union.tag.is_none() {
            return refuse(place, "objects that no required property with a constant tells apart");
        }
        Ok(union)
    }

    fn tag(&self, records: &[Record]) -> Option<String> {
        let tag_of = |record: &Record, key: &str| {
            let node = record.property(key).filter(|_| record.requires(key))?.node;
            let strings = self.shapes[node.0].as_ref()?.strings.as_ref()?;
            match &strings.conditions[..] {
                [Condition::OneOf(codes)] if strings.constant => codes.first().cloned(),
                // What a tolerant reader takes besides the variants that it knows.
                [Condition::NoneOf(_)] => Some(String::new()),
                _ => None,
            }
        };
        let mut keys = records.first()?.properties.iter().map(|property| &property.key);
        keys.find(|key| {
            let mut tags: Vec<_> = records.iter().map(|record| tag_of(record, key)).collect();
            tags.sort();
            tags.windows(2).all(|pair| pair[0] != pair[1]) && tags.iter().all(Option::is_some)
        })
        .cloned()
    }
}

/// Whether an iterator goes on beyond a number of elements.
trait CountUpTo {
    fn count_up_to(self, most: usize) -> bool;
}

impl<I: Iterator> CountUpTo for I {
    fn count_up_to(mut self, most: usize) -> bool {
        self.nth(most).is_some()
    }
}

/// The constants that a schema lists, with whether it is a single one under `const`.
fn constants<'s>(keywords: &Keywords<'s, '_>) -> Result<Option<(Vec<&'s Value>, bool)>> {
    if let Some(value) = keywords.map.get("const") {
        return Ok(Some((vec![value], true)));
    }
    if let Some((_, values)) = keywords.list("enum")? {
        return Ok(Some((values.iter().collect(), false)));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some((place, branches)) = keywords.list(key)? {
            let mut values = Vec::new();
            for (at, branch) in branches.iter().enumerate() {
                let place = below(&place, at);
                let Some(map) = branch.as_object() else {
                    return refuse(&place, "a code is an object with `const`");
                };
                Keywords { pointer: &place, map }.only(&["const", "type"])?;
                values.extend(map.get("const"));
            }
            return Ok(Some((values, false)));
        }
    }
    Ok(None)
}

fn booleans(keywords: &Keywords<'_, '_>) -> Result<Vec<bool>> {
    let Some((values, _)) = constants(keywords)? else {
        return Ok(vec![false, true]);
    };
    match values.into_iter().map(Value::as_bool).collect() {
        Some(booleans) => Ok(booleans),
        None => refuse(keywords.pointer, "the constants of a boolean are `true` and `false`"),
    }
}

fn numbers(keywords: &Keywords<'_, '_>, whole: bool) -> Result<Numbers> {
    let bound = |key| match keywords.get(key) {
        None => Ok(None),
        Some((place, _)) if !whole => refuse(&place, "only bounds of integers are compared"),
        Some((place, value)) => match value.as_i64() {
            Some(bound) => Ok(Some(bound)),
            None => refuse(&place, "a bound is an integer of 64 bits"),
        },
    };
    let (mut least, mut most) = (bound("minimum")?, bound("maximum")?);
    let listed = constants(keywords)?;
    let constant = listed.is_some();
    if let Some((values, _)) = listed {
        let [Some(value)] = values.iter().map(|value| value.as_i64()).collect::<Vec<_>>()[..]
        else {
            return refuse(keywords.pointer, "a constant number is one integer of 64 bits");
        };
        (least, most) = (Some(value), Some(value));
    }
    Ok(Numbers { whole, least, most, constant })
}

fn strings(keywords: &Keywords<'_, '_>) -> Result<Strings> {
    let mut conditions = Vec::new();
    let mut constant = false;
    if let Some((values, single)) = constants(keywords)? {
        let Some(codes) = values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
        else {
            return refuse(keywords.pointer, "the codes of a string are strings");
        };
        constant = single;
        conditions.push(Condition::OneOf(codes));
    }
    if let Some(pattern) = keywords.text("pattern")? {
        conditions.push(Condition::Pattern(pattern.to_owned()));
    }
    if let Some((place, schema)) = keywords.get("not") {
        let Some(map) = schema.as_object().filter(|map| map.len() == 1) else {
            return refuse(&place, "only `not` with `pattern` or `enum` is understood");
        };
        let not = Keywords { pointer: &place, map };
        not.only(&["pattern", "enum"])?;
        if let Some(pattern) = not.text("pattern")? {
            conditions.push(Condition::NotPattern(pattern.to_owned()));
        }
        let codes = not.list("enum")?.map_or(&[][..], |(_, codes)| codes).iter();
        let codes: Vec<String> = codes.filter_map(Value::as_str).map(str::to_owned).collect();
        if !codes.is_empty() {
            conditions.push(Condition::NoneOf(codes));
        }
    }
    let least = keywords.count("minLength")?.filter(|least| *least > 0);
    conditions.extend(least.map(Condition::MinLength));
    conditions.extend(keywords.count("maxLength")?.map(Condition::MaxLength));
    Ok(Strings { conditions, constant })
}
