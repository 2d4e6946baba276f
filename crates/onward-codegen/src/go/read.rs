//! The readers: one function or method for each type.

use super::{Emitter, Held, idents, quoted};
use crate::{
    model::{Branch, Definition, Field, Record, Shape, Type, Union},
    writer::Writer,
};

pub(super) fn of(emitter: &Emitter<'_>) -> String {
    let mut writer = Writer::new("\t");
    for definition in &emitter.model.types {
        emitter.reader(&mut writer, definition);
    }
    for keyed in emitter.more_keys() {
        emitter.keyed_reader(&mut writer, &keyed);
    }
    emitter.file(&writer.finish())
}

/// The head of a method that reads.
fn head(name: &str, method: &str) -> String {
    format!("func (v *{name}) {method}(r *jsontext.Reader) {{")
}

/// Writes the reader of a text or code.
fn scalar(writer: &mut Writer, name: &str, is_checked: bool) {
    writer.line("");
    writer.block(head(name, "read"), "}", |writer| {
        writer.block("if text, ok := r.String(); ok {", "}", |writer| {
            writer.line(format_args!("*v = {name}(text)"));
            if is_checked {
                writer.line("r.Check(v.Validate())");
            }
        });
    });
}

impl<'m> Emitter<'m> {
    fn reader(&self, writer: &mut Writer, definition: &'m Definition) {
        let name = self.idents.of_type(&definition.name);
        match &definition.shape {
            Shape::Record(record) => self.read_record(writer, name, record),
            Shape::Text(_) => scalar(writer, name, true),
            Shape::Codes(_) => scalar(writer, name, !self.is_tolerant()),
            Shape::Union(union) => self.read_union(writer, definition, union),
            Shape::Map(map) => self.keyed_reader(writer, &self.map(definition, map)),
            Shape::Json | Shape::Alias(Type::Named(_)) => {}
            Shape::Alias(kind) => {
                writer.line("");
                writer.block(head(name, "read"), "}", |writer| match kind {
                    Type::List { .. } => self.read_into(writer, kind, "*v"),
                    Type::String => {
                        writer.line("text, _ := r.String()");
                        writer.line(format_args!("*v = {name}(text)"));
                    }
                    _ => {
                        let value = self.expression(kind).unwrap_or_default();
                        writer.line(format_args!("*v = {name}({value})"));
                    }
                });
            }
        }
    }

    fn read_record(&self, writer: &mut Writer, name: &str, record: &Record) {
        let (fields, more) = idents::fields(record, self.name_of_more());
        writer.line("");
        writer.block(head(name, "read"), "}", |writer| {
            writer.line(format_args!("*v = {name}{{}}"));
            writer.block("for r.Object(); r.NextKey(); {", "}", |writer| {
                writer.line("switch string(r.Key()) {");
                for (field, ident) in record.fields.iter().zip(&fields) {
                    writer.indent(format_args!("case {}:", quoted(&field.key)), |writer| {
                        self.read_field(writer, field, &format!("v.{ident}"));
                    });
                }
                writer.indent("default:", |writer| self.read_more(writer, record, &more));
                writer.line("}");
            });
            let required = record.fields.iter().filter(|field| field.required);
            let required = required.map(|field| format!(", {}", quoted(&field.key)));
            let required: String = required.collect();
            writer.line(format_args!("r.EndObject({}{required})", record.least));
        });
    }

    fn read_field(&self, writer: &mut Writer, field: &Field, place: &str) {
        if let Type::Literal(literal) = &field.kind {
            writer.line(format_args!("r.Literal({})", quoted(literal)));
        } else if field.required || self.held(&field.kind) != Held::Value {
            self.read_into(writer, &field.kind, place);
        } else {
            writer.line(format_args!("{place} = new({})", self.type_of(&field.kind)));
            let sign = if matches!(field.kind, Type::Named(_)) { "" } else { "*" };
            self.read_into(writer, &field.kind, &format!("{sign}{place}"));
        }
    }

    /// Reads a key that the schema does not name.
    fn read_more(&self, writer: &mut Writer, record: &Record, more: &str) {
        if self.is_tolerant() {
            writer.line(format_args!("v.{more}.readEntry(r)"));
            return;
        }
        let extensions = record.extensions.as_ref();
        let Some(idents) = extensions.and_then(|of| self.idents.of_extensions(of)) else {
            writer.line("r.UnknownKey()");
            return;
        };
        writer.indent(format_args!("if {}(r.Key()).Valid() {{", idents.key), |writer| {
            writer.line(format_args!("v.{more}.readEntry(r)"));
        });
        writer.block("} else {", "}", |writer| writer.line("r.UnknownKey()"));
    }

    fn read_union(&self, writer: &mut Writer, definition: &Definition, union: &Union) {
        let name = self.idents.of_type(&definition.name);
        writer.line("");
        let head = format!("func read{name}(r *jsontext.Reader) {name} {{");
        writer.block(head, "}", |writer| {
            writer.line("switch r.Peek() {");
            if let Some(text) = &union.text {
                writer.indent("case '\"':", |writer| self.read_branch(writer, text));
            }
            writer.indent("case '{':", |writer| match &union.object {
                Branch::One(of) => self.read_branch(writer, of),
                Branch::Tagged { tag, variants } => {
                    writer.line(format_args!("tag, ok := r.Tag({})", quoted(tag)));
                    writer.block("if !ok {", "}", |writer| writer.line("return nil"));
                    writer.line("switch tag {");
                    for variant in variants {
                        writer.indent(format_args!("case {}:", quoted(&variant.value)), |writer| {
                            self.read_branch(writer, &variant.record);
                        });
                    }
                    writer.line("}");
                    if let Some(unknown) = self.unknown(definition, union) {
                        writer.line(format_args!("return &{unknown}{{Raw: r.Value()}}"));
                    } else {
                        writer.line(format_args!("r.UnknownTag({}, tag)", quoted(tag)));
                        writer.line("return nil");
                    }
                }
            });
            writer.line("}");
            let expected = if union.text.is_some() { "a string or an object" } else { "an object" };
            writer.line(format_args!("r.Wrong({})", quoted(expected)));
            writer.line("return nil");
        });
        if let Some(unknown) = self.unknown(definition, union) {
            writer.line("");
            writer.block(self::head(unknown, "read"), "}", |writer| {
                writer.line("v.Raw = r.Value()");
            });
        }
    }

    /// Reads one of the forms of a union, and returns it.
    fn read_branch(&self, writer: &mut Writer, name: &str) {
        let branch = self.branch(name);
        match branch.strip_prefix('*') {
            Some(record) => writer.line(format_args!("v := new({record})")),
            None => writer.line(format_args!("var v {branch}")),
        }
        writer.line("v.read(r)");
        writer.line("return v");
    }

    /// Reads a value into a place.
    pub(super) fn read_into(&self, writer: &mut Writer, kind: &Type, place: &str) {
        if let Some(value) = self.expression(kind) {
            writer.line(format_args!("{place} = {value}"));
            return;
        }
        match kind {
            Type::String => writer.line(format_args!("{place}, _ = r.String()")),
            Type::List { item, least } => {
                writer.line(format_args!("{place} = {}{{}}", self.type_of(kind)));
                writer.block("for r.List(); r.NextItem(); {", "}", |writer| {
                    if let Some(value) = self.expression(item) {
                        writer.line(format_args!("{place} = append({place}, {value})"));
                        return;
                    }
                    // Within another list, the name hides that of the element which it fills.
                    let name = if place.starts_with("item") {
                        format!("{place}s")
                    } else {
                        "item".to_owned()
                    };
                    writer.line(format_args!("var {name} {}", self.type_of(item)));
                    self.read_into(writer, item, &name);
                    writer.line(format_args!("{place} = append({place}, {name})"));
                });
                writer.line(format_args!("r.EndList({least})"));
            }
            _ => writer.line(format_args!("{place}.read(r)")),
        }
    }

    /// The expression whose value is what is read, if there is one.
    fn expression(&self, kind: &Type) -> Option<String> {
        match kind {
            Type::Boolean => Some("r.Bool()".to_owned()),
            Type::Integer { least, most } => Some(format!("r.Int({least}, {most})")),
            Type::Literal(literal) => Some(format!("r.Literal({})", quoted(literal))),
            Type::Named(name) => match &self.find(name).shape {
                Shape::Json => Some("r.Value()".to_owned()),
                Shape::Union(_) => {
                    Some(format!("read{}(r)", self.idents.of_type(&self.find(name).name)))
                }
                _ => None,
            },
            Type::String | Type::List { .. } => None,
        }
    }
}
