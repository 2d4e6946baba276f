//! What reads the types from the values of Jackson: a method for each type.

use super::{Emitter, idents, is_fixed, quoted, spread};
use crate::{
    model::{Branch, Definition, Map, Record, Shape, Type, Union},
    writer::Writer,
};

/// The name of the method that reads a type.
pub(super) fn method(name: &str) -> String {
    format!("read{name}")
}

impl Emitter<'_> {
    /// The file of the decoder.
    pub(super) fn decoder(&self) -> String {
        let mut writer = Writer::new("    ");
        writer.line("/** Reads each type, and notes what is not as it should be. */");
        writer.block("final class Decoder {", "}", |writer| {
            writer.line("private Decoder() {}");
            for definition in self.classes() {
                writer.line("");
                let (class, method) = (self.class(&definition.name), method(&definition.name));
                let head = format!("static {class} {method}(At at, JsonNode node) {{");
                writer.block(head, "}", |writer| self.body(writer, definition));
            }
        });
        self.file(&writer.finish())
    }

    fn body(&self, writer: &mut Writer, definition: &Definition) {
        let class = self.class(&definition.name);
        match &definition.shape {
            Shape::Record(record) => self.read_record(writer, &class, record),
            Shape::Union(union) => self.read_union(writer, &class, union),
            Shape::Codes(_) if !self.is_tolerant() => {
                writer.line(format_args!("return at.code(node, {class}::of);"));
            }
            Shape::Codes(_) => writer.line(format_args!("return at.text(node, {class}::of);")),
            Shape::Text(_) => writer.line(format_args!("return at.text(node, {class}::new);")),
            Shape::Map(map) => self.read_map(writer, &class, map),
            Shape::Json => wrapped(writer, &class, "JsonNode", "at.json(node)"),
            Shape::Alias(kind) => {
                wrapped(writer, &class, &self.kind(kind), &self.read(kind, "at", "node"));
            }
        }
    }

    fn read_record(&self, writer: &mut Writer, class: &str, record: &Record) {
        let components = idents::components(record);
        let others = self.others(record, &components);
        let is_empty = components.is_empty() && others.is_none();
        writer.block("if (!at.isObject(node, \"an object\")) {", "}", |writer| {
            writer.line("return null;");
        });
        writer.line("int before = at.issues();");
        if record.least > 0 {
            writer.line(format_args!("at.atLeast(node, {});", record.least));
        }
        if !is_empty {
            writer.line(format_args!("{class}.Builder builder = {class}.builder();"));
        }
        if let Some(others) = &others {
            let kind = &others.kind;
            writer.line(format_args!("Map<String, {kind}> others = new LinkedHashMap<>();"));
        }
        let head = "for (Map.Entry<String, JsonNode> member : At.members(node)) {";
        writer.block(head, "}", |writer| {
            writer.line("At here = at.key(member.getKey());");
            if !record.fields.is_empty() || others.is_some() {
                writer.line("JsonNode value = member.getValue();");
            }
            writer.block("switch (member.getKey()) {", "}", |writer| {
                let mut names = components.iter();
                for field in &record.fields {
                    let read = self.read(&field.kind, "here", "value");
                    let key = quoted(&field.key);
                    if is_fixed(field) {
                        writer.line(format_args!("case {key} -> {read};"));
                    } else if let Some((_, name)) = names.next() {
                        let head = format!("case {key} -> builder.{name}(");
                        writer.line(spread(&head, &[read], ");"));
                    }
                }
                let Some(others) = &others else {
                    writer.line("default -> here.unknownKey();");
                    return;
                };
                let put = format!("others.put(member.getKey(), {})", others.read);
                if others.key.is_none() {
                    writer.line(format_args!("default -> {put};"));
                    return;
                }
                writer.block("default -> {", "}", |writer| {
                    let test =
                        format!("if ({class}.EXTENSION.matcher(member.getKey()).matches()) {{");
                    writer.block(test, "} else {", |writer| writer.line(format_args!("{put};")));
                    writer.line("    here.unknownKey();");
                    writer.line("}");
                });
            });
        });
        let required = record.fields.iter().filter(|field| field.required);
        let required: Vec<String> = required.map(|field| quoted(&field.key)).collect();
        if !required.is_empty() {
            writer.line(format_args!("at.require(node, {});", required.join(", ")));
        }
        let made = match others {
            _ if is_empty => format!("new {class}()"),
            Some(others) => format!("builder.{}(others).build()", others.name),
            None => "builder.build()".to_owned(),
        };
        writer.line(format_args!("return at.issues() == before ? {made} : null;"));
    }

    fn read_union(&self, writer: &mut Writer, class: &str, union: &Union) {
        if let Some(text) = &union.text {
            writer.block("if (node.isTextual()) {", "}", |writer| {
                let read = self.read(&Type::Named(text.clone()), "at", "node");
                writer.line(format_args!("return {read};"));
            });
        }
        let expected = if union.text.is_some() { "a string or an object" } else { "an object" };
        writer.block(format_args!("if (!at.isObject(node, \"{expected}\")) {{"), "}", |writer| {
            writer.line("return null;");
        });
        let (tag, variants) = match &union.object {
            Branch::One(name) => {
                writer.line(format_args!("return {}(at, node);", method(name)));
                return;
            }
            Branch::Tagged { tag, variants } => (quoted(tag), variants),
        };
        writer.line(format_args!("String tag = at.tag(node, {tag});"));
        writer.block("if (tag == null) {", "}", |writer| writer.line("return null;"));
        if self.is_tolerant() {
            writer.line("int before = at.issues();");
        }
        writer.block("return switch (tag) {", "};", |writer| {
            for variant in variants {
                let value = quoted(&variant.value);
                writer.line(format_args!("case {value} -> {}(at, node);", method(&variant.record)));
            }
            if self.is_tolerant() {
                writer.block("default -> {", "}", |writer| {
                    writer.line("ObjectNode json = at.object(node);");
                    writer.line(format_args!(
                        "yield at.issues() == before ? new {class}.Unknown(json) : null;"
                    ));
                });
            } else {
                writer.line(format_args!("default -> at.unknownTag({tag}, tag);"));
            }
        });
    }

    fn read_map(&self, writer: &mut Writer, class: &str, map: &Map) {
        let (key, value) = (self.class(&map.key), self.boxed(&map.value));
        let (read_key, read) =
            (self.reader(&Type::Named(map.key.clone()), "at"), self.reader(&map.value, "at"));
        writer.line("int before = at.issues();");
        let head = format!("Map<{key}, {value}> values = at.map(");
        let arguments = ["node".to_owned(), map.least.to_string(), read_key, read];
        writer.line(spread(&head, &arguments, ");"));
        writer.line(format_args!("return at.issues() == before ? new {class}(values) : null;"));
    }
}

fn wrapped(writer: &mut Writer, class: &str, kind: &str, read: &str) {
    writer.line("int before = at.issues();");
    writer.line(format_args!("{kind} value = {read};"));
    writer.line(format_args!("return at.issues() == before ? new {class}(value) : null;"));
}
