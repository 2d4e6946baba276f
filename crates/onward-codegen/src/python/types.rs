//! The types: a class for each record, an alias for everything else.

use regex_syntax::hir::{Hir, HirKind};

use super::{Mode, attributes, class, docs, quoted, raw};
use crate::{
    model::{Branch, Code, Definition, Field, Map, Model, Record, Shape, Text, Type, Union},
    writer::Writer,
};

/// The most values for which an integer is written as the list of them.
const FEW: i32 = 8;

pub(super) fn of(model: &Model, mode: Mode) -> String {
    let mut emitter = Emitter { model, mode, done: Vec::new() };
    let mut body = Writer::new("    ");
    for definition in in_order(model) {
        emitter.definition(&mut body, definition);
        emitter.done.push(&definition.name);
    }
    let body = body.finish();
    let up = if mode == Mode::Strict { "." } else { ".." };
    let mut writer = Writer::new("    ");
    docs(
        &mut writer,
        match mode {
            Mode::Strict => "The types of documents as the schema describes them.",
            Mode::Tolerant => {
                "The types of documents that may have keys, codes and forms which the schema does \
                 not name."
            }
        },
    );
    writer.line("\nfrom __future__ import annotations\n\n");
    let of_typing = ["t.Annotated[", "t.ClassVar[", "t.Literal[", "t.TypeAlias ="];
    if of_typing.iter().any(|name| body.contains(name)) {
        writer.line("import typing as t\n\n");
    }
    let packages = ["pydantic", "typing_extensions"];
    let packages = packages.iter().filter(|name| body.contains(&format!("{name}.")));
    let packages: Vec<String> = packages.map(|name| format!("import {name}")).collect();
    if !packages.is_empty() {
        writer.line(format_args!("{}\n\n", packages.join("\n")));
    }
    if body.contains("base.") {
        writer.line(format_args!("from {up} import base"));
    }
    if mode == Mode::Tolerant && body.contains(" known.") {
        writer.line("from .. import types as known");
    }
    writer.line("");
    let mut names: Vec<String> =
        model.types.iter().map(|definition| class(&definition.name)).collect();
    if mode == Mode::Tolerant {
        names.extend(of_codes(model).map(known));
        names.push("Unknown".to_owned());
    }
    names.sort_unstable();
    writer.block("__all__ = [", "]", |writer| {
        for name in names {
            writer.line(format_args!("{},", quoted(&name)));
        }
    });
    if mode == Mode::Tolerant {
        writer.line("\nUnknown = base.Unknown");
    }
    writer.line(body.trim_end());
    writer.finish()
}

/// The types in an order in which an alias comes behind what it mentions, where types do not
/// mention each other in a circle.
fn in_order(model: &Model) -> Vec<&Definition> {
    let mut order = Order { model, open: Vec::new(), done: Vec::new() };
    for definition in &model.types {
        order.visit(definition);
    }
    order.done
}

struct Order<'m> {
    model: &'m Model,
    /// Those whose turn it is once what they mention is done.
    open: Vec<&'m str>,
    done: Vec<&'m Definition>,
}

impl<'m> Order<'m> {
    fn visit(&mut self, definition: &'m Definition) {
        if self.open.contains(&definition.name.as_str()) {
            // In a circle, everything but a union can come first: the annotations of a class are
            // looked at later, and other aliases are quoted.
            if !matches!(definition.shape, Shape::Union(_)) {
                self.push(definition);
            }
            return;
        }
        self.open.push(&definition.name);
        for mentioned in self.model.names_in(&definition.name) {
            self.visit(self.model.find(mentioned));
        }
        self.push(definition);
    }

    fn push(&mut self, definition: &'m Definition) {
        if !self.done.iter().any(|other| other.name == definition.name) {
            self.done.push(definition);
        }
    }
}

/// The names of the types of codes.
fn of_codes(model: &Model) -> impl Iterator<Item = &str> {
    let codes = |definition: &&Definition| matches!(definition.shape, Shape::Codes(_));
    model.types.iter().filter(codes).map(|definition| definition.name.as_str())
}

/// The name of the codes that the schema names, where others are accepted too.
fn known(name: &str) -> String {
    format!("Known{name}")
}

struct Emitter<'m> {
    model: &'m Model,
    mode: Mode,
    /// The names of the types that are written.
    done: Vec<&'m str>,
}

impl Emitter<'_> {
    fn definition(&self, writer: &mut Writer, definition: &Definition) {
        let name = class(&definition.name);
        let is_tolerant = self.mode == Mode::Tolerant;
        let examples: Vec<String> =
            definition.examples.iter().map(|example| format!("`{example}`")).collect();
        let mut documentation = match examples.len() {
            0 => definition.docs.clone(),
            _ => format!("{}\nFor example: {}.", definition.docs, examples.join(", ")),
        };
        match &definition.shape {
            // What is the same for both readers is defined once.
            Shape::Text(_) | Shape::Json if is_tolerant => {
                alias(writer, &name, &format!("known.{name}"));
            }
            Shape::Record(record) => {
                self.record(writer, definition, record, &documentation);
                return;
            }
            Shape::Text(text) => alias(writer, &name, &self::text(text)),
            Shape::Json => alias(writer, &name, "base.Json"),
            Shape::Alias(kind) => self.alias(writer, definition, &type_of(kind)),
            Shape::Codes(_) if is_tolerant => {
                documentation = format!(
                    "{documentation}\n\nOne of `{}`, or a code that the schema does not name.",
                    known(&definition.name)
                );
                alias(writer, &known(&definition.name), &format!("known.{name}"));
                alias(writer, &name, "str");
            }
            Shape::Codes(codes) => self::codes(writer, &name, codes),
            Shape::Union(union) => self.union(writer, &name, union),
            Shape::Map(map) => self.alias(writer, definition, &self::map(map)),
        }
        docs(writer, &documentation);
    }

    fn record(
        &self,
        writer: &mut Writer,
        definition: &Definition,
        record: &Record,
        documentation: &str,
    ) {
        let name = class(&definition.name);
        let extensions = record.extensions.as_ref().filter(|_| self.mode == Mode::Strict);
        if let Some(extensions) = extensions {
            alias(writer, &format!("_{name}Key"), &text(&extensions.key));
        }
        let mut bases = Vec::new();
        if record.least > 0 {
            bases.push("base.AtLeast");
        }
        if self.mode == Mode::Tolerant {
            bases.push("base.Open");
        }
        if bases.is_empty() {
            bases.push("base.Model");
        }
        if extensions.is_some() {
            bases.push("extra=\"allow\"");
        }
        let attributes = attributes(record.fields.iter().map(|field| field.key.as_str()));
        // A class before it has a blank line behind it.
        let is_class = |name: &&str| matches!(self.model.find(name).shape, Shape::Record(_));
        let is_behind_class = extensions.is_none() && self.done.last().is_some_and(is_class);
        let gap = if is_behind_class { "\n" } else { "\n\n" };
        writer.block(format_args!("{gap}class {name}({}):", bases.join(", ")), "", |writer| {
            docs(writer, documentation);
            if record.least > 0 {
                writer.line(format_args!("\n_least: t.ClassVar[int] = {}", record.least));
            }
            for (field, attribute) in record.fields.iter().zip(&attributes) {
                writer.line("");
                self::field(writer, field, attribute);
            }
            if let Some(extensions) = extensions {
                writer.line(format_args!(
                    "\n__pydantic_extra__: dict[_{name}Key, {}] = pydantic.Field(init=False)  \
                     # pyright: ignore[reportIncompatibleVariableOverride]",
                    type_of(&extensions.value)
                ));
                docs(writer, "The publisher's own keys, which the schema does not name.");
            }
        });
    }

    fn union(&self, writer: &mut Writer, name: &str, union: &Union) {
        let branch = |name: &str, tag: &str| format!("t.Annotated[{}, {tag}]", class(name));
        let mut branches: Vec<String> =
            union.text.iter().map(|text| branch(text, "base.TEXT")).collect();
        let choice = match &union.object {
            Branch::One(of) => {
                branches.push(branch(of, "base.OBJECT"));
                "base.BY_KIND".to_owned()
            }
            Branch::Tagged { tag, variants } => {
                branches.extend(variants.iter().map(|variant| {
                    branch(&variant.record, &format!("pydantic.Tag({})", quoted(&variant.value)))
                }));
                let mut arguments = vec![quoted(tag)];
                let attribute = self.attribute(&variants[0].record, tag);
                if attribute != *tag {
                    arguments.push(format!("attribute={}", quoted(&attribute)));
                }
                if self.mode == Mode::Tolerant {
                    branches.push(branch("base.Unknown", "base.UNKNOWN"));
                    let known: Vec<String> =
                        variants.iter().map(|variant| quoted(&variant.value)).collect();
                    arguments.push(format!("known={{{}}}", known.join(", ")));
                }
                format!("base.by_tag({})", arguments.join(", "))
            }
        };
        writer.line("");
        writer.block(format_args!("{name}: t.TypeAlias = t.Annotated["), "]", |writer| {
            for (number, branch) in branches.iter().enumerate() {
                let sign = if number > 0 { "| " } else { "" };
                let end = if number + 1 == branches.len() { "," } else { "" };
                writer.line(format_args!("{sign}{branch}{end}"));
            }
            writer.line(format_args!("{choice},"));
        });
    }

    /// An alias that may mention what comes behind it: then it is quoted, and looked at later.
    fn alias(&self, writer: &mut Writer, definition: &Definition, kind: &str) {
        let name = class(&definition.name);
        let mut mentioned = self.model.names_in(&definition.name).into_iter();
        if mentioned.all(|name| self.done.contains(&name)) {
            alias(writer, &name, kind);
        } else {
            writer.line("");
            writer.block(
                format_args!("{name} = typing_extensions.TypeAliasType("),
                ")",
                |writer| writer.line(format_args!("{}, {}", quoted(&name), quoted(kind))),
            );
        }
    }

    /// The name of the attribute that holds a key of a record.
    fn attribute(&self, record: &str, key: &str) -> String {
        let Shape::Record(record) = &self.model.find(record).shape else {
            return key.to_owned();
        };
        let attributes = attributes(record.fields.iter().map(|field| field.key.as_str()));
        let mut fields = record.fields.iter().zip(attributes);
        fields.find(|(field, _)| field.key == key).map_or_else(|| key.to_owned(), |found| found.1)
    }
}

fn alias(writer: &mut Writer, name: &str, kind: &str) {
    writer.line(format_args!("\n{name}: t.TypeAlias = {kind}"));
}

fn codes(writer: &mut Writer, name: &str, codes: &[Code]) {
    writer.line("");
    writer.block(format_args!("{name}: t.TypeAlias = t.Literal["), "]", |writer| {
        for code in codes {
            writer.comment("# ", &code.docs, super::WIDTH);
            writer.line(format_args!("{},", quoted(&code.value)));
        }
    });
}

fn field(writer: &mut Writer, field: &Field, attribute: &str) {
    let mut settings = Vec::new();
    if camel(attribute) != field.key {
        let key = quoted(&field.key);
        settings.push(format!("validation_alias={key}, serialization_alias={key}"));
    }
    let kind = type_of(&field.kind);
    let kind = if field.required { kind } else { format!("base.Maybe[{kind}]") };
    let value = match (settings.is_empty(), field.required) {
        (true, true) => String::new(),
        (true, false) => " = None".to_owned(),
        (false, true) => format!(" = pydantic.Field({})", settings.join(", ")),
        (false, false) => format!(" = pydantic.Field(default=None, {})", settings.join(", ")),
    };
    writer.line(format_args!("{attribute}: {kind}{value}"));
    docs(writer, &field.docs);
}

/// The key that pydantic makes of the name of an attribute, where it is plain; else nothing.
fn camel(attribute: &str) -> String {
    let is_plain = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.chars().all(|letter| letter.is_ascii_lowercase())
    };
    if attribute.split('_').all(is_plain) { crate::names::camel(attribute) } else { String::new() }
}

/// The type of a value where it is used.
fn type_of(kind: &Type) -> String {
    match kind {
        Type::Named(name) => class(name),
        Type::String => "str".to_owned(),
        Type::Literal(value) => format!("t.Literal[{}]", quoted(value)),
        Type::Boolean => "pydantic.StrictBool".to_owned(),
        Type::Integer { least, most } if most.saturating_sub(*least) < FEW => {
            let values: Vec<String> = (*least..=*most).map(|value| value.to_string()).collect();
            format!("t.Annotated[t.Literal[{}], base.WHOLE]", values.join(", "))
        }
        Type::Integer { least, most } => {
            format!(
                "t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge={least}, le={most})]"
            )
        }
        Type::List { item, least } => {
            let list = format!("list[{}]", type_of(item));
            match least {
                0 => list,
                _ => format!("t.Annotated[{list}, pydantic.Field(min_length={least})]"),
            }
        }
    }
}

fn map(map: &Map) -> String {
    let object = format!("dict[{}, {}]", class(&map.key), type_of(&map.value));
    match map.least {
        0 => object,
        least => format!("t.Annotated[{object}, pydantic.Field(min_length={least})]"),
    }
}

/// The type of a constrained string.
fn text(text: &Text) -> String {
    let mut constraints = Vec::new();
    if text.least > 0 {
        constraints.push(format!("min_length={}", text.least));
    }
    if let Some(most) = text.most {
        constraints.push(format!("max_length={most}"));
    }
    if let Some(pattern) = &text.pattern {
        constraints.push(format!("pattern={}", raw(pattern)));
    }
    let mut parts = vec!["str".to_owned()];
    if !constraints.is_empty() {
        parts.push(format!("pydantic.Field({})", constraints.join(", ")));
    }
    if text.one_line && text.pattern.as_deref().is_none_or(allows_breaks) {
        parts.push("base.ONE_LINE".to_owned());
    }
    match parts.len() {
        1 => "str".to_owned(),
        _ => format!("t.Annotated[{}]", parts.join(", ")),
    }
}

/// Whether a text with a line break in it may match a pattern.
fn allows_breaks(pattern: &str) -> bool {
    fn has_break(hir: &Hir) -> bool {
        match hir.kind() {
            HirKind::Class(regex_syntax::hir::Class::Unicode(class)) => {
                let holds = |sign| {
                    class.ranges().iter().any(|range| range.start() <= sign && sign <= range.end())
                };
                holds('\n') || holds('\r')
            }
            HirKind::Class(regex_syntax::hir::Class::Bytes(_)) => true,
            HirKind::Literal(literal) => literal.0.iter().any(|byte| b"\r\n".contains(byte)),
            HirKind::Repetition(repetition) => has_break(&repetition.sub),
            HirKind::Capture(capture) => has_break(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(has_break),
            HirKind::Empty | HirKind::Look(_) => false,
        }
    }
    regex_syntax::parse(pattern).map_or(true, |hir| has_break(&hir))
}
