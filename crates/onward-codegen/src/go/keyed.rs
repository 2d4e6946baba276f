//! Objects whose keys are data: a slice of keys with their values, in their order.

use super::{Emitter, docs};
use crate::{
    model::{Definition, Map, Shape, Type},
    writer::Writer,
};

/// A type of objects whose keys are data.
pub(super) struct Keyed<'m> {
    pub(super) name: &'m str,
    /// The type of a key with its value.
    entry: &'m str,
    key: &'m str,
    /// Whether a key must be as its type says.
    is_checked: bool,
    /// The type of the values; nothing for any JSON value.
    value: Option<&'m Type>,
    /// How many keys there are at least.
    least: usize,
}

impl<'m> Emitter<'m> {
    pub(super) fn map(&self, definition: &Definition, map: &'m Map) -> Keyed<'m> {
        let is_open = self.is_tolerant() && matches!(self.find(&map.key).shape, Shape::Codes(_));
        Keyed {
            name: self.idents.of_type(&definition.name),
            entry: self.idents.of_entry(&definition.name),
            key: self.idents.of_type(&map.key),
            is_checked: !is_open,
            value: Some(&map.value),
            least: map.least,
        }
    }

    /// Every type of the keys of a record that the schema does not name.
    pub(super) fn more_keys(&self) -> Vec<Keyed<'m>> {
        if self.is_tolerant() {
            let (name, entry) = &self.idents.others;
            return vec![Keyed {
                name,
                entry,
                key: "string",
                is_checked: false,
                value: None,
                least: 0,
            }];
        }
        let extensions = self.idents.extensions().map(|(_, value, idents)| Keyed {
            name: &idents.all,
            entry: &idents.one,
            key: &idents.key,
            is_checked: true,
            value: Some(value),
            least: 0,
        });
        extensions.collect()
    }

    /// Writes the type, and what looks for a key.
    pub(super) fn keyed_type(&self, writer: &mut Writer, keyed: &Keyed<'_>) {
        let Keyed { name, entry, key, .. } = keyed;
        let value =
            keyed.value.map_or_else(|| "json.RawMessage".to_owned(), |kind| self.type_of(kind));
        writer.line(format_args!("type {name} []{entry}"));
        writer.line("");
        docs(writer, &format!("{entry} is one of {name}: a key and its value."));
        writer.block(format_args!("type {entry} struct {{"), "}", |writer| {
            writer.line(format_args!("Key   {key}"));
            writer.line(format_args!("Value {value}"));
        });
        writer.line("");
        docs(writer, "Get gives the value of a key, and tells whether it is there.");
        let head = format!("func (v {name}) Get(key {key}) (value {value}, isThere bool) {{");
        writer.block(head, "}", |writer| {
            writer.block("for _, entry := range v {", "}", |writer| {
                writer.block("if entry.Key == key {", "}", |writer| {
                    writer.line("return entry.Value, true");
                });
            });
            writer.line("return value, false");
        });
    }

    pub(super) fn keyed_reader(&self, writer: &mut Writer, keyed: &Keyed<'_>) {
        let Keyed { name, entry, key, .. } = keyed;
        writer.line("");
        writer.block(format_args!("func (v *{name}) read(r *jsontext.Reader) {{"), "}", |writer| {
            writer.line(format_args!("*v = {name}{{}}"));
            writer.block("for r.Object(); r.NextKey(); {", "}", |writer| {
                writer.line("v.readEntry(r)");
            });
            writer.line(format_args!("r.EndObject({})", keyed.least));
        });
        writer.line("");
        let head = format!("func (v *{name}) readEntry(r *jsontext.Reader) {{");
        writer.block(head, "}", |writer| {
            writer.line(format_args!("entry := {entry}{{Key: {key}(r.Key())}}"));
            if keyed.is_checked {
                writer.line("r.Check(entry.Key.Validate())");
            }
            match keyed.value {
                Some(kind) => self.read_into(writer, kind, "entry.Value"),
                None => writer.line("entry.Value = r.Value()"),
            }
            writer.line("*v = append(*v, entry)");
        });
    }

    pub(super) fn keyed_writer(&self, writer: &mut Writer, keyed: &Keyed<'_>) {
        let name = keyed.name;
        writer.line("");
        writer.block(format_args!("func (v {name}) write(w *jsontext.Writer) {{"), "}", |writer| {
            writer.block("if w.Object() {", "}", |writer| {
                writer.line("v.writeEntries(w)");
                writer.line("w.EndObject()");
            });
        });
        writer.line("");
        let head = format!("func (v {name}) writeEntries(w *jsontext.Writer) {{");
        writer.block(head, "}", |writer| {
            writer.block("for i := range v {", "}", |writer| {
                writer.line("w.Key(string(v[i].Key))");
                match keyed.value {
                    Some(kind) => self.write_value(writer, kind, "v[i].Value", 1),
                    None => writer.line("w.Value(v[i].Value)"),
                }
            });
        });
    }
}
