//! Values where they are used: their types, and how they are read, checked and written.

use super::{Emitter, decoder, quoted};
use crate::model::Type;

impl Emitter<'_> {
    /// The type of a value.
    pub(super) fn kind(&self, kind: &Type) -> String {
        match kind {
            Type::Boolean => "boolean".to_owned(),
            Type::Integer { .. } => "int".to_owned(),
            other => self.boxed(other),
        }
    }

    /// The type of a value as an object.
    pub(super) fn boxed(&self, kind: &Type) -> String {
        match kind {
            Type::Named(name) if self.is_json(name) => "JsonNode".to_owned(),
            Type::Named(name) => self.class(name),
            Type::String | Type::Literal(_) => "String".to_owned(),
            Type::Boolean => "Boolean".to_owned(),
            Type::Integer { .. } => "Integer".to_owned(),
            Type::List { item, .. } => format!("List<{}>", self.boxed(item)),
        }
    }

    /// The type of a value that may be absent.
    pub(super) fn optional(&self, kind: &Type) -> String {
        match kind {
            Type::Integer { .. } => "OptionalInt".to_owned(),
            other => format!("Optional<{}>", self.boxed(other)),
        }
    }

    /// Reads a value at a place.
    pub(super) fn read(&self, kind: &Type, place: &str, node: &str) -> String {
        match kind {
            Type::Named(name) if self.is_json(name) => format!("{place}.json({node})"),
            Type::Named(name) => format!("{}({place}, {node})", decoder::method(name)),
            Type::String => format!("{place}.string({node})"),
            Type::Literal(value) => format!("{place}.literal({node}, {})", quoted(value)),
            Type::Boolean => format!("{place}.truth({node})"),
            Type::Integer { least, most } => format!("{place}.integer({node}, {least}, {most})"),
            Type::List { item, least } => {
                format!("{place}.list({node}, {least}, {})", self.reader(item, place))
            }
        }
    }

    /// A function that reads a value; `outside` is the name of the place around it.
    pub(super) fn reader(&self, kind: &Type, outside: &str) -> String {
        match kind {
            Type::Named(name) if self.is_json(name) => "At::json".to_owned(),
            Type::Named(name) => format!("Decoder::{}", decoder::method(name)),
            Type::String => "At::string".to_owned(),
            Type::Boolean => "At::truth".to_owned(),
            other => {
                let (place, node) = (format!("{outside}In"), format!("{outside}Item"));
                format!("({place}, {node}) -> {}", self.read(other, &place, &node))
            }
        }
    }

    /// Checks a value; nothing, where its type says all.
    pub(super) fn check(&self, kind: &Type, label: &str, value: &str) -> Option<String> {
        match kind {
            Type::Named(name) if self.is_json(name) => Some(format!("Check.json({value})")),
            Type::Named(_) | Type::String | Type::Boolean => None,
            Type::Literal(literal) => {
                Some(format!("Check.literal({label}, {value}, {})", quoted(literal)))
            }
            Type::Integer { least, most } => {
                Some(format!("Check.integer({label}, {value}, {least}, {most})"))
            }
            Type::List { item, least } => {
                let each = format!("{value}Item");
                let check = self.checker(item, label, &each);
                let check = check.map(|check| format!(", {check}")).unwrap_or_default();
                Some(format!("Check.list({label}, {value}, {least}{check})"))
            }
        }
    }

    /// A function that checks a value and gives it back; nothing, where its type says all.
    pub(super) fn checker(&self, kind: &Type, label: &str, value: &str) -> Option<String> {
        match kind {
            Type::Named(name) if self.is_json(name) => Some("Check::json".to_owned()),
            _ => self.check(kind, label, value).map(|check| format!("{value} -> {check}")),
        }
    }

    /// A value as JSON.
    pub(super) fn write(&self, kind: &Type, value: &str) -> String {
        match kind {
            Type::Named(name) if self.is_json(name) => value.to_owned(),
            Type::Named(_) => format!("{value}.toJson()"),
            Type::String | Type::Literal(_) => format!("TextNode.valueOf({value})"),
            Type::Boolean => format!("BooleanNode.valueOf({value})"),
            Type::Integer { .. } => format!("IntNode.valueOf({value})"),
            Type::List { item, .. } => {
                let each = "item";
                let write = match &**item {
                    Type::Named(name) if !self.is_json(name) => {
                        format!("{}::toJson", self.class(name))
                    }
                    Type::String | Type::Literal(_) => "TextNode::valueOf".to_owned(),
                    Type::Boolean => "BooleanNode::valueOf".to_owned(),
                    Type::Integer { .. } => "IntNode::valueOf".to_owned(),
                    other => {
                        let each = format!("{each}{}", depth(other));
                        format!("{each} -> {}", self.write(other, &each))
                    }
                };
                format!("Json.list({value}, {write})")
            }
        }
    }
}

/// How many lists lie in each other: names of what is in them differ by it.
fn depth(kind: &Type) -> usize {
    match kind {
        Type::List { item, .. } => 1 + depth(item),
        _ => 0,
    }
}
