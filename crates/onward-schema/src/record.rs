//! What the derived implementations of records and tagged unions share.

use std::{borrow::Cow, fmt, marker::PhantomData, ops::Deref};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::{Map, Value, json};

use crate::Extensions;

/// The one key of a record that a string can stand for.
pub(crate) trait Shorthand: Sized {
    /// What the string is.
    type Code: serde::Serialize + for<'de> Deserialize<'de> + JsonSchema;

    /// The record that the code stands for.
    fn expand(code: Self::Code) -> Self;

    /// The code that stands for the record, if it says nothing more.
    fn abbreviate(&self) -> Option<Self::Code>;
}

/// The alternatives of a tagged union.
pub(crate) trait Variants: Sized {
    const TAGS: &'static [&'static str];
    const SCHEMAS: &'static [VariantSchema];

    /// A variant whose fields are being read.
    type Builder;

    fn tag(&self) -> &'static str;
    fn begin(tag: &str) -> Option<Self::Builder>;

    /// Reads the value of a key, or refuses the key.
    fn set<'de, A: MapAccess<'de>>(
        builder: &mut Self::Builder,
        key: &str,
        map: &mut A,
    ) -> Result<(), A::Error>;

    fn finish<E: de::Error>(builder: Self::Builder) -> Result<Self, E>;
    fn serialize_fields<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// Whether it has nothing but its tag.
    fn is_bare(&self) -> bool;
}

/// A string, borrowed from the input where that is possible.
pub(crate) struct Str<'de>(Cow<'de, str>);

impl Deref for Str<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Str<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StrVisitor;
        impl<'de> Visitor<'de> for StrVisitor {
            type Value = Str<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E>(self, text: &str) -> Result<Str<'de>, E> {
                Ok(Str(Cow::Owned(text.to_owned())))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Str<'de>, E> {
                Ok(Str(Cow::Borrowed(text)))
            }
            fn visit_string<E>(self, text: String) -> Result<Str<'de>, E> {
                Ok(Str(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(StrVisitor)
    }
}

/// Reads the value of the key just read into its slot, once.
pub(crate) fn set<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    key: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(de::Error::duplicate_field(key));
    }
    *slot = Some(map.next_value()?);
    Ok(())
}

/// The part of a record that a tag chooses, being read.
///
/// Keys that come before the tag wait until it is known.
pub(crate) struct Tagged<V: Variants> {
    tag: &'static str,
    builder: Option<V::Builder>,
    early: Vec<(String, Value)>,
}

impl<V: Variants> Tagged<V> {
    pub(crate) fn new(tag: &'static str) -> Self {
        Self { tag, builder: None, early: Vec::new() }
    }

    /// Reads the tag.
    pub(crate) fn begin<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        if self.builder.is_some() {
            return Err(de::Error::duplicate_field(self.tag));
        }
        let tag: Str<'de> = map.next_value()?;
        let builder = V::begin(&tag).ok_or_else(|| de::Error::unknown_variant(&tag, V::TAGS))?;
        let builder = self.builder.insert(builder);
        for (key, value) in self.early.drain(..) {
            V::set(builder, &key, &mut OneValue { value: Some(value), error: PhantomData })?;
        }
        Ok(())
    }

    /// Reads the value of a key that is not one of the record itself.
    pub(crate) fn field<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if let Some(builder) = &mut self.builder {
            return V::set(builder, key, map);
        }
        self.early.push((key.to_owned(), map.next_value()?));
        Ok(())
    }

    pub(crate) fn finish<E: de::Error>(self) -> Result<V, E> {
        V::finish(self.builder.ok_or_else(|| E::missing_field(self.tag))?)
    }
}

/// A map access that has one value to give, its key being known.
struct OneValue<E> {
    value: Option<Value>,
    error: PhantomData<E>,
}

impl<'de, E: de::Error> MapAccess<'de> for OneValue<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, E> {
        let value = self.value.take().unwrap_or(Value::Null);
        seed.deserialize(value).map_err(E::custom)
    }
}

/// A key of an object, for its schema.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) required: bool,
    pub(crate) schema: fn(&mut SchemaGenerator) -> Schema,
}

/// An alternative of a tagged union, for its schema.
pub(crate) struct VariantSchema {
    pub(crate) name: &'static str,
    pub(crate) tag: &'static str,
    pub(crate) description: &'static str,
    pub(crate) properties: &'static [Property],
}

/// The schema of an object, under construction.
pub(crate) struct ObjectSchema {
    name: Cow<'static, str>,
    description: &'static str,
    extensions: bool,
    at_least_one: bool,
    examples: Option<Value>,
    code: Option<fn(&mut SchemaGenerator) -> Schema>,
    properties: Map<String, Value>,
    required: Vec<&'static str>,
}

impl ObjectSchema {
    pub(crate) fn new(
        name: Cow<'static, str>,
        description: &'static str,
        extensions: bool,
        at_least_one: bool,
    ) -> Self {
        Self {
            name,
            description,
            extensions,
            at_least_one,
            examples: None,
            code: None,
            properties: Map::new(),
            required: Vec::new(),
        }
    }

    /// Lets a code stand for the object.
    pub(crate) fn shorthand<C: JsonSchema>(mut self) -> Self {
        self.code = Some(SchemaGenerator::subschema_for::<C>);
        self
    }

    /// Examples, as the text of a JSON array.
    pub(crate) fn examples(mut self, json: &str) -> Self {
        self.examples = Some(serde_json::from_str(json).expect("examples are a JSON array"));
        self
    }

    pub(crate) fn properties(&mut self, generator: &mut SchemaGenerator, properties: &[Property]) {
        for property in properties {
            let schema = described((property.schema)(generator), property.description);
            self.properties.insert(property.name.to_owned(), schema);
            if property.required {
                self.required.push(property.name);
            }
        }
    }

    /// The finished schema: the object, or a union of its shorthand and the object.
    pub(crate) fn finish(self, generator: &mut SchemaGenerator) -> Schema {
        let title = title(&self.name);
        let object = self.object(generator, &title, self.description);
        let mut schema = match self.code {
            None => object,
            Some(code) => {
                let detailed = define(generator, format!("{}Object", self.name), object);
                let code = code(generator);
                json_schema!({
                    "title": title,
                    "description": self.description,
                    "oneOf": [code, detailed],
                })
            }
        };
        self.add_examples(&mut schema);
        schema
    }

    fn object(&self, generator: &mut SchemaGenerator, title: &str, description: &str) -> Schema {
        let mut schema = json_schema!({
            "title": title,
            "description": description,
            "type": "object",
            "properties": self.properties,
        });
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), json!(self.required));
        }
        if self.at_least_one {
            schema.insert("minProperties".to_owned(), json!(1));
        }
        if self.extensions {
            Extensions::describe(&mut schema, generator);
        }
        schema.insert("additionalProperties".to_owned(), json!(false));
        schema
    }

    fn add_examples(self, schema: &mut Schema) {
        if let Some(examples) = self.examples {
            schema.insert("examples".to_owned(), examples);
        }
    }
}

/// The schema of a record that has a tag: a union of closed objects, one for each variant.
///
/// `before` and `after` are the record's own keys, before and after those of the variant.
pub(crate) fn tagged_schema<V: Variants>(
    generator: &mut SchemaGenerator,
    record: ObjectSchema,
    tag: &'static str,
    tag_description: &'static str,
    before: &[Property],
    after: &[Property],
) -> Schema {
    let title = title(&record.name);
    let mut branches = Vec::new();
    if let Some(code) = record.code {
        branches.push(code(generator).to_value());
    }
    for variant in V::SCHEMAS {
        let name = format!("{}{}", record.name, variant.name);
        let mut object = ObjectSchema::new(
            Cow::Owned(name.clone()),
            variant.description,
            record.extensions,
            false,
        );
        object.properties.insert(
            tag.to_owned(),
            json!({ "description": tag_description, "type": "string", "const": variant.tag }),
        );
        object.required.push(tag);
        object.properties(generator, before);
        object.properties(generator, variant.properties);
        object.properties(generator, after);
        let title = format!("{title}: {}", variant.tag);
        let schema = object.object(generator, &title, variant.description);
        branches.push(define(generator, name, schema).to_value());
    }
    let mut schema = json_schema!({
        "title": title,
        "description": record.description,
        "oneOf": branches,
    });
    record.add_examples(&mut schema);
    schema
}

/// The schema with this description in front, in place of its own.
fn described(schema: Schema, description: &str) -> Value {
    let mut object = Map::new();
    object.insert("description".to_owned(), description.into());
    if let Value::Object(rest) = schema.to_value() {
        object.extend(rest.into_iter().filter(|(key, _)| key != "description"));
    }
    Value::Object(object)
}

/// Adds a definition under this name; gives a reference to it.
pub(crate) fn define(generator: &mut SchemaGenerator, name: String, schema: Schema) -> Schema {
    let reference = format!("#/$defs/{name}");
    generator.definitions_mut().insert(name, schema.to_value());
    Schema::new_ref(reference)
}

/// `LegalEntity` as `Legal entity`.
pub(crate) fn title(name: &str) -> String {
    let mut title = String::with_capacity(name.len() + 4);
    for (index, letter) in name.char_indices() {
        if index > 0 && letter.is_ascii_uppercase() {
            title.push(' ');
            title.push(letter.to_ascii_lowercase());
        } else {
            title.push(letter);
        }
    }
    title
}
