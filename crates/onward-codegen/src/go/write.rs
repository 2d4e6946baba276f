//! The writers: one function or method for each type that is no string.

use super::{Emitter, Held, idents, quoted};
use crate::{
    model::{Definition, Record, Shape, Type, Union},
    writer::Writer,
};

pub(super) fn of(emitter: &Emitter<'_>) -> String {
    let mut writer = Writer::new("\t");
    for definition in &emitter.model.types {
        emitter.writer(&mut writer, definition);
    }
    for keyed in emitter.more_keys() {
        emitter.keyed_writer(&mut writer, &keyed);
    }
    emitter.file(&writer.finish())
}

/// The names of the index of a list, and of those of the lists within it.
const INDICES: &[&str] = &["i", "j", "k", "l", "m", "n"];

impl<'m> Emitter<'m> {
    fn writer(&self, writer: &mut Writer, definition: &'m Definition) {
        let name = self.idents.of_type(&definition.name);
        match &definition.shape {
            Shape::Record(record) => self.write_record(writer, definition, record),
            Shape::Union(union) => self.write_union(writer, definition, union),
            Shape::Map(map) => self.keyed_writer(writer, &self.map(definition, map)),
            Shape::Alias(kind @ Type::List { .. }) => {
                writer.line("");
                let head = format!("func (v {name}) write(w *jsontext.Writer) {{");
                writer.block(head, "}", |writer| self.write_value(writer, kind, "v", 0));
            }
            Shape::Text(_) | Shape::Codes(_) | Shape::Json | Shape::Alias(_) => {}
        }
    }

    fn write_record(&self, writer: &mut Writer, definition: &Definition, record: &Record) {
        let name = self.idents.of_type(&definition.name);
        let (fields, more) = idents::fields(record, self.name_of_more());
        writer.line("");
        writer.block(
            format_args!("func (v *{name}) write(w *jsontext.Writer) {{"),
            "}",
            |writer| {
                if self.is_branch(&definition.name) {
                    null_if_nil(writer);
                }
                writer.block("if !w.Object() {", "}", |writer| writer.line("return"));
                for (field, ident) in record.fields.iter().zip(&fields) {
                    let place = format!("v.{ident}");
                    let write = |writer: &mut Writer, place: &str| {
                        writer.line(format_args!("w.Key({})", quoted(&field.key)));
                        match &field.kind {
                            Type::Literal(text) => {
                                writer.line(format_args!("w.String({})", quoted(text)));
                            }
                            kind => self.write_value(writer, kind, place, 0),
                        }
                    };
                    let is_value = self.held(&field.kind) == Held::Value;
                    if is_value && (field.required || matches!(field.kind, Type::Literal(_))) {
                        write(writer, &place);
                        continue;
                    }
                    writer.block(format_args!("if {place} != nil {{"), "}", |writer| {
                        let is_scalar = is_value && !self.has_methods(&field.kind);
                        let sign = if is_scalar { "*" } else { "" };
                        write(writer, &format!("{sign}{place}"));
                    });
                }
                if self.more(record).is_some() {
                    writer.line(format_args!("v.{more}.writeEntries(w)"));
                }
                writer.line("w.EndObject()");
            },
        );
    }

    /// Whether a record is one of the forms of a union, where it may be nil.
    fn is_branch(&self, record: &str) -> bool {
        self.model.types.iter().any(|definition| match &definition.shape {
            Shape::Union(union) => {
                union.object.names().iter().any(|name| self.find(name).name == record)
            }
            _ => false,
        })
    }

    /// Whether the type of a value has a method that writes it.
    fn has_methods(&self, kind: &Type) -> bool {
        let Type::Named(name) = kind else {
            return false;
        };
        match &self.find(name).shape {
            Shape::Record(_) | Shape::Map(_) => true,
            Shape::Alias(kind) => matches!(kind, Type::List { .. }),
            _ => false,
        }
    }

    fn write_union(&self, writer: &mut Writer, definition: &Definition, union: &Union) {
        let name = self.idents.of_type(&definition.name);
        writer.line("");
        let head = format!("func write{name}(w *jsontext.Writer, v {name}) {{");
        writer.block(head, "}", |writer| {
            writer.line("switch v := v.(type) {");
            if let Some(text) = &union.text {
                writer.indent(format_args!("case {}:", self.idents.of_type(text)), |writer| {
                    writer.line("w.String(string(v))");
                });
            }
            let branches = union.object.names().into_iter().map(|name| self.branch(name));
            let unknown = self.unknown(definition, union).map(|name| format!("*{name}"));
            for branch in branches.chain(unknown) {
                writer.indent(format_args!("case {branch}:"), |writer| writer.line("v.write(w)"));
            }
            writer.indent("default:", |writer| writer.line("w.Null()"));
            writer.line("}");
        });
        if let Some(unknown) = self.unknown(definition, union) {
            writer.line("");
            let head = format!("func (v *{unknown}) write(w *jsontext.Writer) {{");
            writer.block(head, "}", |writer| {
                null_if_nil(writer);
                writer.line("w.Value(v.Raw)");
            });
        }
    }

    /// Writes a value that is in a place.
    pub(super) fn write_value(&self, writer: &mut Writer, kind: &Type, place: &str, depth: usize) {
        let line = match kind {
            Type::String | Type::Literal(_) => format!("w.String({place})"),
            Type::Boolean => format!("w.Bool({place})"),
            Type::Integer { .. } => format!("w.Int({place})"),
            Type::List { item, .. } => {
                writer.block("if w.List() {", "}", |writer| {
                    let index = INDICES.get(depth).copied().unwrap_or("o");
                    writer.block(format_args!("for {index} := range {place} {{"), "}", |writer| {
                        self.write_value(writer, item, &format!("{place}[{index}]"), depth + 1);
                    });
                    writer.line("w.EndList()");
                });
                return;
            }
            Type::Named(name) => {
                let definition = self.find(name);
                match &definition.shape {
                    Shape::Text(_)
                    | Shape::Codes(_)
                    | Shape::Alias(Type::String | Type::Literal(_)) => {
                        format!("w.String(string({place}))")
                    }
                    Shape::Alias(Type::Boolean) => format!("w.Bool(bool({place}))"),
                    Shape::Alias(Type::Integer { .. }) => format!("w.Int(int({place}))"),
                    Shape::Json => format!("w.Value({place})"),
                    Shape::Union(_) => {
                        format!("write{}(w, {place})", self.idents.of_type(&definition.name))
                    }
                    Shape::Record(_) | Shape::Map(_) | Shape::Alias(_) => {
                        format!("{place}.write(w)")
                    }
                }
            }
        };
        writer.line(line);
    }
}

/// Writes what is written for a pointer that leads nowhere.
fn null_if_nil(writer: &mut Writer) {
    writer.block("if v == nil {", "}", |writer| writer.line("w.Null()\nreturn"));
}
