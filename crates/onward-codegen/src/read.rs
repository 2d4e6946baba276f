//! A JSON Schema read into the intermediate form.
//!
//! Whatever it cannot express is refused with its place in the schema: no keyword is passed over.

use std::fmt;

use serde_json::{Map as Object, Value};

use crate::{
    endless::endless,
    model::{
        Branch, Code, Definition, Extensions, Field, Map, Model, Record, Shape, Text, Type, Union,
        Variant,
    },
};

/// Something in a schema that the intermediate form has no room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// Where in the schema: a JSON Pointer, behind `#`.
    pub place: String,
    /// What it is, and what would do.
    pub reason: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

impl std::error::Error for Unsupported {}

type Result<T> = std::result::Result<T, Unsupported>;

/// What stands beside the shape of any schema, and says nothing about values.
const ANNOTATIONS: &[&str] = &["title", "description", "examples", "$schema", "$id", "$defs"];

/// Reads a schema of draft 2020-12, whose types stand under `$defs`.
pub fn read(schema: &Value) -> Result<Model> {
    let root = Node { schema, place: "#".to_owned(), root: schema };
    let title = root.text("title").ok_or_else(|| root.refuse("the schema has no title"))?;
    let name = title.to_owned();
    let mut types = vec![root.definition(&name)?];
    for (name, node) in root.members("$defs")? {
        types.push(node.definition(name)?);
    }
    let names = |definition: &&Definition| definition.name == name;
    if types.iter().filter(names).count() > 1 {
        return Err(root.refuse(&format!("`{name}` names the document and a definition")));
    }
    let model = Model { root: name, types };
    if let Some((name, reason)) = endless(&model) {
        let place = if name == model.root { "#".to_owned() } else { format!("#/$defs/{name}") };
        return Err(Unsupported { place, reason: reason.to_owned() });
    }
    Ok(model)
}

/// A schema within the whole, with its place.
#[derive(Clone)]
struct Node<'s> {
    schema: &'s Value,
    place: String,
    root: &'s Value,
}

impl<'s> Node<'s> {
    fn refuse(&self, reason: &str) -> Unsupported {
        Unsupported { place: self.place.clone(), reason: reason.to_owned() }
    }

    fn object(&self) -> Result<&'s Object<String, Value>> {
        self.schema.as_object().ok_or_else(|| {
            self.refuse("only an object is a schema here: `true` and `false` say too little")
        })
    }

    fn at(&self, key: &str, schema: &'s Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self { schema, place: format!("{}/{key}", self.place), root: self.root }
    }

    fn get(&self, key: &str) -> Option<Self> {
        self.schema.get(key).map(|schema| self.at(key, schema))
    }

    fn text(&self, key: &str) -> Option<&'s str> {
        self.schema.get(key)?.as_str()
    }

    /// The description; something to stand in for it, where there is none.
    fn docs_or(&self, otherwise: impl FnOnce() -> String) -> String {
        self.text("description").map_or_else(otherwise, str::to_owned)
    }

    /// The members of the object under a key; none if the key is absent.
    fn members(&self, key: &str) -> Result<Vec<(&'s str, Self)>> {
        let Some(node) = self.get(key) else {
            return Ok(Vec::new());
        };
        let members = node.object()?.iter();
        Ok(members.map(|(name, schema)| (name.as_str(), node.at(name, schema))).collect())
    }

    /// The elements of the list under a key.
    fn items(&self, key: &str) -> Result<Vec<Self>> {
        let Some(node) = self.get(key) else {
            return Ok(Vec::new());
        };
        let items = node.schema.as_array().ok_or_else(|| node.refuse("a list is expected"))?;
        Ok(items.iter().enumerate().map(|(at, item)| node.at(&at.to_string(), item)).collect())
    }

    fn count(&self, key: &str) -> Result<Option<usize>> {
        let Some(node) = self.get(key) else {
            return Ok(None);
        };
        let count = node.schema.as_u64().and_then(|count| usize::try_from(count).ok());
        count.map(Some).ok_or_else(|| node.refuse("a count is expected"))
    }

    /// Refuses every keyword but these and the annotations.
    fn only(&self, keywords: &[&str]) -> Result<()> {
        let is_known =
            |key: &&String| keywords.contains(&key.as_str()) || ANNOTATIONS.contains(&key.as_str());
        match self.object()?.keys().find(|key| !is_known(key)) {
            Some(key) => Err(self.at(key, &Value::Null).refuse(&format!(
                "bindings have no room for `{key}` here; what is understood here: {}",
                keywords.join(", ")
            ))),
            None => Ok(()),
        }
    }

    /// The name of the definition that the schema refers to.
    fn reference(&self) -> Result<Option<&'s str>> {
        let Some(reference) = self.text("$ref") else {
            return Ok(None);
        };
        self.only(&["$ref"])?;
        let name = reference.strip_prefix("#/$defs/").filter(|name| !name.contains('/'));
        let name = name.ok_or_else(|| {
            self.refuse(&format!("`{reference}` leads out of `$defs`, where types are"))
        })?;
        if self.root.pointer(&format!("/$defs/{name}")).is_none() {
            return Err(self.refuse(&format!("there is no definition `{name}`")));
        }
        Ok(Some(name))
    }

    /// The definition that the schema refers to, with its name.
    fn target(&self) -> Result<(&'s str, Self)> {
        let name = self.reference()?.ok_or_else(|| {
            self.refuse("a definition of its own is needed here: move it to `$defs`")
        })?;
        let place = format!("#/$defs/{name}");
        let schema = &self.root["$defs"][name];
        Ok((name, Self { schema, place, root: self.root }))
    }

    fn definition(&self, name: &str) -> Result<Definition> {
        let starts = name.starts_with(|first: char| first.is_ascii_uppercase());
        if !starts || !name.chars().all(|letter| letter.is_ascii_alphanumeric()) {
            return Err(self.refuse(&format!("`{name}` is no name in PascalCase")));
        }
        let examples = self.schema.get("examples").and_then(Value::as_array);
        Ok(Definition {
            name: name.to_owned(),
            title: self.text("title").unwrap_or(name).to_owned(),
            docs: self.docs_or(|| format!("{}.", self.text("title").unwrap_or(name))),
            examples: examples.cloned().unwrap_or_default(),
            shape: self.shape()?,
        })
    }

    fn shape(&self) -> Result<Shape> {
        if self.schema.get("oneOf").is_some() {
            return match self.text("type") {
                Some("string") => self.codes().map(Shape::Codes),
                _ => self.union().map(Shape::Union),
            };
        }
        match self.schema.get("type") {
            Some(Value::Array(_)) => self.json(),
            Some(Value::String(kind)) if kind == "string" && !self.is_literal() => {
                self.constraints().map(Shape::Text)
            }
            Some(Value::String(kind)) if kind == "object" => {
                if self.schema.get("properties").is_some() {
                    self.record().map(Shape::Record)
                } else {
                    self.map().map(Shape::Map)
                }
            }
            _ => self.kind().map(Shape::Alias),
        }
    }

    fn is_literal(&self) -> bool {
        self.schema.get("const").is_some()
    }

    /// The type of a value where it is used.
    fn kind(&self) -> Result<Type> {
        self.object()?;
        if let Some(name) = self.reference()? {
            return Ok(Type::Named(name.to_owned()));
        }
        match self.text("type") {
            Some("boolean") => self.only(&["type"]).map(|()| Type::Boolean),
            Some("integer") => self.integer(),
            Some("string") if self.is_literal() => {
                self.only(&["type", "const"])?;
                let literal = self.text("const").ok_or_else(|| self.refuse("no string"))?;
                Ok(Type::Literal(literal.to_owned()))
            }
            Some("string") => {
                self.only(&["type"]).map_err(|error| Unsupported {
                    reason: format!("{}; a constrained string needs a definition", error.reason),
                    ..error
                })?;
                Ok(Type::String)
            }
            Some("array") => {
                self.only(&["type", "items", "minItems"])?;
                let item = self.get("items").ok_or_else(|| {
                    self.refuse("a list needs `items`: what it holds would be anything")
                })?;
                let least = self.count("minItems")?.unwrap_or(0);
                Ok(Type::List { item: Box::new(item.kind()?), least })
            }
            Some("object") => Err(self.refuse("an object needs a definition: move it to `$defs`")),
            Some("number") => Err(self.refuse("numbers with fractions differ between languages")),
            _ => Err(self.refuse("no `type` and no `$ref`: that would be anything")),
        }
    }

    fn integer(&self) -> Result<Type> {
        self.only(&["type", "const", "minimum", "maximum"])?;
        let bound = |key: &str| {
            let value = self.schema.get("const").or_else(|| self.schema.get(key));
            let value = value.and_then(Value::as_i64).and_then(|value| i32::try_from(value).ok());
            value.ok_or_else(|| self.refuse(&format!("an integer needs a `{key}` within 32 bits")))
        };
        Ok(Type::Integer { least: bound("minimum")?, most: bound("maximum")? })
    }

    fn constraints(&self) -> Result<Text> {
        self.only(&["type", "pattern", "minLength", "maxLength", "not"])?;
        let pattern = self.text("pattern").map(|pattern| self.pattern(pattern)).transpose()?;
        let one_line = match self.get("not") {
            Some(not) if not.is_line_breaks() => true,
            Some(not) => return Err(not.refuse("only line breaks can be refused by `not`")),
            None => false,
        };
        if pattern.is_some() && !one_line {
            return Err(self.refuse(
                "a pattern needs `\"not\": { \"pattern\": \"[\\\\r\\\\n]\" }` beside it: in some \
                 languages `$` matches before a final line break",
            ));
        }
        let least = self.count("minLength")?.unwrap_or(0);
        Ok(Text { pattern, least, most: self.count("maxLength")?, one_line })
    }

    fn is_line_breaks(&self) -> bool {
        self.schema.as_object().is_some_and(|object| object.len() == 1)
            && self.text("pattern") == Some("[\\r\\n]")
    }

    fn pattern(&self, pattern: &str) -> Result<String> {
        let is_anchored = pattern.starts_with('^') && pattern.ends_with('$');
        let shared = regex_syntax::ParserBuilder::new().unicode(true).build().parse(pattern);
        match shared {
            Err(error) => Err(self.refuse(&format!("`{pattern}` is no pattern: {error}"))),
            Ok(_) if !is_anchored => {
                Err(self.refuse(&format!("`{pattern}` must begin with `^` and end with `$`")))
            }
            Ok(_) if has_classes(pattern) => Err(self.refuse(&format!(
                "`{pattern}` has a class or group that languages read differently: write \
                 `[0-9]` rather than `\\d`, and no lookaround"
            ))),
            Ok(_) => Ok(pattern.to_owned()),
        }
    }

    fn codes(&self) -> Result<Vec<Code>> {
        self.only(&["type", "oneOf"])?;
        let codes = self.items("oneOf")?.into_iter().map(|item| {
            item.only(&["const"])?;
            let value = item
                .text("const")
                .ok_or_else(|| item.refuse("each of a closed list of strings is a `const`"))?;
            Ok(Code { value: value.to_owned(), docs: item.docs_or(|| format!("`{value}`.")) })
        });
        codes.collect()
    }

    fn record(&self) -> Result<Record> {
        self.only(&[
            "type",
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "minProperties",
        ])?;
        if self.schema.get("additionalProperties") != Some(&Value::Bool(false)) {
            return Err(self.refuse("an object must be closed: `\"additionalProperties\": false`"));
        }
        let mut required = Vec::new();
        for item in self.items("required")? {
            let key = item.schema.as_str().ok_or_else(|| item.refuse("a key is expected"))?;
            if self.schema["properties"].get(key).is_none() {
                return Err(item.refuse(&format!("`{key}` is not among the properties")));
            }
            required.push(key);
        }
        let fields = self.members("properties")?.into_iter().map(|(key, node)| {
            Ok(Field {
                key: key.to_owned(),
                docs: node.docs_or(|| format!("The key `{key}`.")),
                required: required.contains(&key),
                kind: node.kind()?,
            })
        });
        Ok(Record {
            fields: fields.collect::<Result<_>>()?,
            extensions: self.extensions()?,
            least: self.count("minProperties")?.unwrap_or(0),
        })
    }

    fn extensions(&self) -> Result<Option<Extensions>> {
        let patterns = self.members("patternProperties")?;
        let names = self.get("propertyNames");
        let [(pattern, node)] = &patterns[..] else {
            let other = patterns.get(1).map(|(_, node)| node).or(names.as_ref());
            return match other {
                Some(node) => Err(node.refuse("extensions are one pattern of keys, and no more")),
                None => Ok(None),
            };
        };
        let is_one_line =
            names.is_some_and(|names| names.get("not").is_some_and(|not| not.is_line_breaks()));
        if !is_one_line {
            return Err(node.refuse("keys need a `propertyNames` beside that refuses line breaks"));
        }
        let pattern = Some(node.pattern(pattern)?);
        let key = Text { pattern, one_line: true, ..Text::default() };
        Ok(Some(Extensions { key, value: node.kind()? }))
    }

    fn map(&self) -> Result<Map> {
        self.only(&["type", "propertyNames", "additionalProperties", "minProperties"])?;
        let part = |key| {
            self.get(key).ok_or_else(|| {
                self.refuse(
                    "an object needs `properties`, or `propertyNames` and `additionalProperties`",
                )
            })
        };
        let (key, target) = part("propertyNames")?.target()?;
        if !target.is_string() {
            return Err(target.refuse("the keys of an object are strings"));
        }
        Ok(Map {
            key: key.to_owned(),
            value: part("additionalProperties")?.kind()?,
            least: self.count("minProperties")?.unwrap_or(0),
        })
    }

    fn is_string(&self) -> bool {
        self.text("type") == Some("string")
    }

    /// Any JSON value with no null in it: a schema that says just that of itself.
    fn json(&self) -> Result<Shape> {
        self.only(&["type", "items", "additionalProperties"])?;
        let kinds = self.items("type")?;
        let has = |kind: &str| kinds.iter().any(|item| item.schema == kind);
        let is_any = kinds.len() == 5
            && ["string", "number", "boolean", "array", "object"].into_iter().all(has);
        if has("null") {
            return Err(self.refuse("a value is absent or present, never null"));
        }
        let is_self = |key: &str| {
            let reference = self.get(key).and_then(|node| node.text("$ref"));
            reference.is_some_and(|reference| reference == self.place)
        };
        if !is_any || !is_self("items") || !is_self("additionalProperties") {
            return Err(self.refuse(
                "several types in one are a union with tags, or any JSON value, which refers to \
                 itself in `items` and `additionalProperties`",
            ));
        }
        Ok(Shape::Json)
    }

    fn union(&self) -> Result<Union> {
        self.only(&["oneOf"])?;
        let mut text = None;
        let mut objects = Vec::new();
        for item in self.items("oneOf")? {
            let (name, target) = item.target()?;
            if !target.is_string() {
                objects.push((name, target, item));
            } else if text.replace(name.to_owned()).is_some() {
                return Err(item.refuse("two strings cannot be told apart by one token"));
            }
        }
        let object = match &objects[..] {
            [] => return Err(self.refuse("a union needs an object among its branches")),
            [(name, target, item)] if text.is_some() => match target.text("type") {
                Some("object") => Branch::One((*name).to_owned()),
                _ => return Err(item.refuse("a branch is a string or an object")),
            },
            _ => self.tagged(&objects)?,
        };
        Ok(Union { text, object })
    }

    /// The objects of a union, told apart by the key that each gives a value of its own.
    fn tagged(&self, objects: &[(&'s str, Self, Self)]) -> Result<Branch> {
        let literals = |node: &Self| -> Vec<(&'s str, &'s str)> {
            let properties = node.schema.get("properties").and_then(Value::as_object);
            let literal = |(key, value): (&'s String, &'s Value)| {
                Some((key.as_str(), value.get("const")?.as_str()?))
            };
            properties.into_iter().flatten().filter_map(literal).collect()
        };
        let first = objects.first().map(|(_, target, _)| literals(target)).unwrap_or_default();
        let tag = first.iter().map(|(key, _)| *key).find(|key| {
            objects.iter().all(|(_, target, _)| literals(target).iter().any(|(k, _)| k == key))
        });
        let tag = tag.ok_or_else(|| {
            self.refuse("the objects of a union need a tag: a key with a `const` in each of them")
        })?;
        let mut variants: Vec<Variant> = Vec::new();
        for (name, target, item) in objects {
            let literals = literals(target);
            let value = literals.iter().find(|(key, _)| *key == tag).map(|(_, value)| *value);
            let value = value.unwrap_or_default().to_owned();
            let required = target.items("required")?;
            if !required.iter().any(|item| item.schema == tag) {
                return Err(target.refuse(&format!("the tag `{tag}` must be required")));
            }
            if variants.iter().any(|variant| variant.value == value) {
                return Err(item.refuse(&format!("two branches have the tag `{value}`")));
            }
            variants.push(Variant { value, record: (*name).to_owned() });
        }
        Ok(Branch::Tagged { tag: tag.to_owned(), variants })
    }
}

/// Whether a pattern has a class, a group or a flag that not every language reads alike.
fn has_classes(pattern: &str) -> bool {
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some(next)) if next.is_ascii_alphanumeric() => {
                // Escapes of single characters, which all read alike.
                if !matches!(next, 'r' | 'n' | 't' | 'x') {
                    return true;
                }
                letters.next();
            }
            ('\\', Some(_)) => {
                letters.next();
            }
            ('(', Some('?')) | ('[', Some('[')) => return true,
            _ => {}
        }
    }
    false
}
