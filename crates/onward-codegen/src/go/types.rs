//! The types: what they hold, and what a string must be like.

use super::{Emitter, Held, docs, idents, quoted};
use crate::{
    model::{Branch, Code, Definition, Record, Shape, Text, Type, Union},
    writer::Writer,
};

pub(super) fn of(emitter: &Emitter<'_>) -> String {
    let mut writer = Writer::new("\t");
    for definition in &emitter.model.types {
        emitter.definition(&mut writer, definition);
    }
    for keyed in emitter.more_keys() {
        named(&mut writer, keyed.name, "Keys that the schema does not name, with their values.");
        emitter.keyed_type(&mut writer, &keyed);
    }
    if !emitter.is_tolerant() {
        for (key, _, idents) in emitter.idents.extensions() {
            named(&mut writer, &idents.key, "A key that the schema does not name.");
            writer.line(format_args!("type {} string", idents.key));
            text(&mut writer, &idents.key, key);
        }
    }
    emitter.file(&writer.finish())
}

/// Writes the docs of a type.
fn named(writer: &mut Writer, name: &str, text: &str) {
    writer.line("");
    docs(writer, &format!("{name}: {text}"));
}

impl<'m> Emitter<'m> {
    fn definition(&self, writer: &mut Writer, definition: &'m Definition) {
        let name = self.idents.of_type(&definition.name);
        let mut text = definition.docs.clone();
        let examples: Vec<String> =
            definition.examples.iter().map(|example| format!("`{example}`")).collect();
        if !examples.is_empty() {
            text = format!("{text}\nFor example: {}.", examples.join(", "));
        }
        if let Shape::Union(union) = &definition.shape {
            let branches = self.branches(definition, union);
            text = format!("{text}\n\nIt is one of: {}.", branches.join(", "));
        }
        named(writer, name, &text);
        match &definition.shape {
            Shape::Record(record) => self.record(writer, name, record),
            Shape::Codes(codes) => self.codes(writer, definition, codes),
            Shape::Text(text) => {
                writer.line(format_args!("type {name} string"));
                if self.is_tolerant() {
                    self.strict_text(writer, name);
                } else {
                    self::text(writer, name, text);
                }
            }
            Shape::Union(union) => self.union(writer, definition, union),
            Shape::Map(map) => self.keyed_type(writer, &self.map(definition, map)),
            Shape::Json => writer.line(format_args!("type {name} = json.RawMessage")),
            Shape::Alias(kind @ Type::Named(_)) => {
                writer.line(format_args!("type {name} = {}", self.type_of(kind)));
            }
            Shape::Alias(kind) => writer.line(format_args!("type {name} {}", self.type_of(kind))),
        }
    }

    fn record(&self, writer: &mut Writer, name: &str, record: &Record) {
        let (fields, more) = idents::fields(record, self.name_of_more());
        let more = self
            .more(record)
            .map(|kind| ("The keys that the schema does not name.", format!("{more} {kind}")));
        let of_fields = record.fields.iter().zip(fields);
        let of_fields = of_fields.filter(|(field, _)| !matches!(field.kind, Type::Literal(_)));
        let members = of_fields.map(|(field, ident)| {
            let is_pointer = !field.required && self.held(&field.kind) == Held::Value;
            let sign = if is_pointer { "*" } else { "" };
            (field.docs.as_str(), format!("{ident} {sign}{}", self.type_of(&field.kind)))
        });
        let members: Vec<(&str, String)> = members.chain(more).collect();
        if members.is_empty() {
            writer.line(format_args!("type {name} struct{{}}"));
            return;
        }
        writer.block(format_args!("type {name} struct {{"), "}", |writer| {
            for (index, (about, member)) in members.iter().enumerate() {
                if index > 0 {
                    writer.line("");
                }
                docs(writer, about);
                writer.line(member);
            }
        });
    }

    /// What the field is called that holds keys which the schema does not name.
    pub(super) fn name_of_more(&self) -> &'static str {
        if self.is_tolerant() { "Others" } else { "Extensions" }
    }

    /// The type of the keys that the schema does not name, if the record has room for them.
    pub(super) fn more(&self, record: &Record) -> Option<&str> {
        if self.is_tolerant() {
            return Some(&self.idents.others.0);
        }
        let idents = self.idents.of_extensions(record.extensions.as_ref()?)?;
        Some(&idents.all)
    }

    fn codes(&self, writer: &mut Writer, definition: &Definition, codes: &[Code]) {
        let name = self.idents.of_type(&definition.name);
        let constants = self.idents.of_codes(&definition.name);
        writer.line(format_args!("type {name} string"));
        writer.line("");
        docs(writer, &format!("The codes of {name}."));
        writer.block("const (", ")", |writer| {
            for (code, constant) in codes.iter().zip(constants) {
                docs(writer, &code.docs);
                writer.line(format_args!("{constant} {name} = {}", quoted(&code.value)));
            }
        });
        writer.line("");
        docs(writer, "Valid reports whether the schema names the code.");
        writer.block(format_args!("func (v {name}) Valid() bool {{"), "}", |writer| {
            if self.is_tolerant() {
                writer.line(format_args!("return {}.{name}(v).Valid()", self.strict_package()));
                return;
            }
            writer.line("switch v {");
            let all = textwrap::fill(&constants.join(", "), super::WIDTH - 20);
            let all = all.replace('\n', "\n\t");
            writer.indent(format_args!("case {all}:"), |writer| writer.line("return true"));
            writer.line("}");
            writer.line("return false");
        });
        if self.is_tolerant() {
            return;
        }
        writer.line("");
        docs(writer, "Validate tells what is wrong with the code.");
        writer.block(format_args!("func (v {name}) Validate() error {{"), "}", |writer| {
            writer.block("if v.Valid() {", "}", |writer| writer.line("return nil"));
            writer.line("return jsontext.NoCode(string(v))");
        });
    }

    /// Writes what tells whether a text is as it must be: it is for both packages the same.
    fn strict_text(&self, writer: &mut Writer, name: &str) {
        validity(writer, name, &format!("{}.{name}(v).Validate()", self.strict_package()));
    }

    /// What a union may be, as it stands in the type of an interface.
    fn branches(&self, definition: &Definition, union: &Union) -> Vec<String> {
        let texts = union.text.iter().map(|name| self.idents.of_type(name).to_owned());
        let objects = union.object.names().into_iter().map(|name| self.branch(name));
        let unknown = self.unknown(definition, union).map(|name| format!("*{name}"));
        texts.chain(objects).chain(unknown).collect()
    }

    /// The type of an object as it stands in an interface.
    pub(super) fn branch(&self, name: &str) -> String {
        let sign = if matches!(self.find(name).shape, Shape::Record(_)) { "*" } else { "" };
        format!("{sign}{}", self.idents.of_type(name))
    }

    /// The type of the forms that a union does not name, if it keeps them.
    pub(super) fn unknown(&self, definition: &Definition, union: &Union) -> Option<&str> {
        let is_open = self.is_tolerant() && matches!(union.object, Branch::Tagged { .. });
        is_open.then(|| self.idents.of_unknown(&definition.name))
    }

    fn union(&self, writer: &mut Writer, definition: &Definition, union: &Union) {
        let name = self.idents.of_type(&definition.name);
        writer.block(format_args!("type {name} interface {{"), "}", |writer| {
            writer.line(format_args!("is{name}()"));
        });
        writer.line("");
        let branches = self.branches(definition, union);
        let heads = branches.iter().map(|branch| format!("func ({branch}) is{name}()"));
        let heads: Vec<String> = heads.collect();
        let width = heads.iter().map(String::len).max().unwrap_or_default();
        for head in heads {
            writer.line(format_args!("{head:width$} {{}}"));
        }
        if let Some(unknown) = self.unknown(definition, union) {
            writer.line("");
            docs(
                writer,
                &format!("{unknown} is a {name} in a form that the schema does not name."),
            );
            writer.block(format_args!("type {unknown} struct {{"), "}", |writer| {
                docs(writer, "Raw is the object as it came.");
                writer.line("Raw json.RawMessage");
            });
        }
    }
}

/// Writes what tells whether a text is as it must be.
fn text(writer: &mut Writer, name: &str, text: &Text) {
    let most = text.most.map_or_else(|| "jsontext.Unbounded".to_owned(), |most| most.to_string());
    let mut parts = Vec::new();
    if let Some(pattern) = &text.pattern {
        let literal = if pattern.contains('`') { quoted(pattern) } else { format!("`{pattern}`") };
        parts.push(format!("Pattern: regexp.MustCompile({literal})"));
    }
    parts.push(format!("Least: {}", text.least));
    parts.push(format!("Most: {most}"));
    if text.one_line {
        parts.push("OneLine: true".to_owned());
    }
    writer.line("");
    writer.line(format_args!("var textOf{name} = jsontext.Text{{{}}}", parts.join(", ")));
    validity(writer, name, &format!("textOf{name}.Check(string(v))"));
}

fn validity(writer: &mut Writer, name: &str, check: &str) {
    writer.line("");
    docs(writer, "Valid reports whether the text is as the schema says.");
    writer.block(format_args!("func (v {name}) Valid() bool {{"), "}", |writer| {
        writer.line("return v.Validate() == nil");
    });
    writer.line("");
    docs(writer, "Validate tells what is wrong with the text.");
    writer.block(format_args!("func (v {name}) Validate() error {{"), "}", |writer| {
        writer.line(format_args!("return {check}"));
    });
}
