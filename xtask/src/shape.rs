//! Where the scalars of a disclosure are text, and the order of its keys, read off the JSON Schema,
//! as Rust.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// The text of the validator's `generated.rs`.
pub(crate) fn rust(schema: &Value) -> Result<TokenStream, String> {
    let root = Kind::of(schema, schema)?.expression();
    let definitions = schema["$defs"].as_object().into_iter().flatten();
    let mut statics = Vec::new();
    for (name, definition) in definitions.filter(|(name, _)| *name != "ExtensionValue") {
        let kind = Kind::of(definition, schema)?;
        // A variant of a union is part of the union's shape.
        if !kind.is_scalar() && is_referenced(schema, name) {
            let (name, shape) = (ident(name), kind.expression());
            statics.push(quote! { static #name: Shape = #shape; });
        }
    }
    Ok(quote! {
        use onward_source::Shape;

        /// Where the scalars of a disclosure are text.
        pub(crate) static DISCLOSURE: Shape = #root;

        static ONLY_TEXT: Shape =
            Shape { text: true, members: &[], others: Shape::ANY, items: Shape::ANY };

        #(#statics)*
    })
}

/// Whether the definition is what a key or list holds, rather than a branch of a union.
fn is_referenced(schema: &Value, name: &str) -> bool {
    match schema {
        Value::Array(items) => items.iter().any(|item| is_referenced(item, name)),
        Value::Object(object) => {
            let target = object.get("$ref").and_then(Value::as_str);
            target.is_some_and(|target| target.trim_start_matches("#/$defs/") == name)
                || object.iter().any(|(key, part)| key != "oneOf" && is_referenced(part, name))
        }
        _ => false,
    }
}

/// The name of the static for a definition: `LocationObject` as `LOCATION_OBJECT`.
fn ident(name: &str) -> proc_macro2::Ident {
    let mut upper = String::new();
    for (index, letter) in name.char_indices() {
        if index > 0 && letter.is_ascii_uppercase() {
            upper.push('_');
        }
        upper.push(letter.to_ascii_uppercase());
    }
    format_ident!("{upper}")
}

/// A shape, with its parts as expressions.
#[derive(Default)]
struct Kind<'s> {
    text: bool,
    /// In the order in which they are declared.
    members: Vec<(&'s str, Part<'s>)>,
    /// The orders in which the branches of a union declare their keys.
    orders: Vec<Vec<&'s str>>,
    others: Option<Part<'s>>,
    items: Option<Part<'s>>,
}

struct Part<'s> {
    expression: String,
    schema: &'s Value,
}

impl<'s> Kind<'s> {
    fn of(schema: &'s Value, root: &'s Value) -> Result<Self, String> {
        let mut kind = Self { text: schema["type"] == "string", ..Self::default() };
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            kind.members.push((key, Part::of(property, root)?));
        }
        kind.orders.push(kind.members.iter().map(|(key, _)| *key).collect());
        if schema["additionalProperties"].is_object() {
            kind.others = Some(Part::of(&schema["additionalProperties"], root)?);
        }
        if schema["items"].is_object() {
            kind.items = Some(Part::of(&schema["items"], root)?);
        }
        for branch in schema["oneOf"].as_array().into_iter().flatten() {
            let kind_of_branch = &target(branch, root)["type"];
            if !(kind_of_branch.is_null()
                || kind_of_branch == "string"
                || kind_of_branch == "object")
            {
                return Err(format!(
                    "a union of {kind_of_branch}: whether it is text is not decided"
                ));
            }
            kind.merge(Self::of(target(branch, root), root)?, root)?;
        }
        Ok(kind)
    }

    /// Takes in another branch of a union. Where a key holds different things in the two, it may
    /// hold what either says.
    fn merge(&mut self, branch: Self, root: &'s Value) -> Result<(), String> {
        self.text |= branch.text;
        for (key, part) in branch.members {
            let Some((_, known)) = self.members.iter_mut().find(|(known, _)| *known == key) else {
                self.members.push((key, part));
                continue;
            };
            if known.expression != part.expression {
                let mut both = Self::of(target(known.schema, root), root)?;
                both.merge(Self::of(target(part.schema, root), root)?, root)?;
                let expression = format!("&{}", both.expression());
                *known = Part { expression, schema: part.schema };
            }
        }
        self.orders.extend(branch.orders);
        self.sort()?;
        self.others = self.others.take().or(branch.others);
        self.items = self.items.take().or(branch.items);
        Ok(())
    }

    /// Puts the keys in an order that every branch agrees with.
    fn sort(&mut self) -> Result<(), String> {
        let mut sorted: Vec<(&str, Part<'_>)> = Vec::new();
        while !self.members.is_empty() {
            let is_placed = |key: &str| sorted.iter().any(|(placed, _)| *placed == key);
            let is_next = |key: &str| {
                let mut before = self.orders.iter().filter_map(|order| {
                    let position = order.iter().position(|other| *other == key)?;
                    Some(&order[..position])
                });
                before.all(|before| before.iter().all(|key| is_placed(key)))
            };
            let Some(position) = self.members.iter().position(|(key, _)| is_next(key)) else {
                let keys: Vec<&str> = self.members.iter().map(|(key, _)| *key).collect();
                return Err(format!("a union declares {keys:?} in orders that do not agree"));
            };
            let next = self.members.remove(position);
            sorted.push(next);
        }
        self.members = sorted;
        Ok(())
    }

    fn is_scalar(&self) -> bool {
        self.members.is_empty() && self.others.is_none() && self.items.is_none()
    }

    fn expression(&self) -> TokenStream {
        let text = self.text;
        let parse = |code: &str| code.parse::<TokenStream>().expect("an expression made here");
        let members = self.members.iter().map(|(key, part)| {
            let part = parse(&part.expression);
            quote! { (#key, #part) }
        });
        let part = |part: &Option<Part<'_>>| {
            if let Some(part) = part {
                parse(&part.expression)
            } else {
                quote! { Shape::ANY }
            }
        };
        let (others, items) = (part(&self.others), part(&self.items));
        quote! { Shape { text: #text, members: &[#(#members),*], others: #others, items: #items } }
    }
}

impl<'s> Part<'s> {
    /// A reference to the part's definition, or the shape itself.
    fn of(schema: &'s Value, root: &'s Value) -> Result<Self, String> {
        let name = schema["$ref"].as_str().map(|name| name.trim_start_matches("#/$defs/"));
        // What a publisher's own key holds is anything, at any depth.
        if name == Some("ExtensionValue") {
            return Ok(Self { expression: "Shape::ANY".to_owned(), schema });
        }
        let kind = Kind::of(target(schema, root), root)?;
        let expression = match (name, kind.is_scalar()) {
            (_, true) if kind.text => "&ONLY_TEXT".to_owned(),
            (_, true) => "Shape::ANY".to_owned(),
            (Some(name), false) => format!("&{}", ident(name)),
            (None, false) => format!("&{}", kind.expression()),
        };
        Ok(Self { expression, schema })
    }
}

/// The definition that a schema refers to, or the schema itself.
fn target<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    let name = schema["$ref"].as_str().map(|name| name.trim_start_matches("#/$defs/"));
    name.map_or(schema, |name| &root["$defs"][name])
}
