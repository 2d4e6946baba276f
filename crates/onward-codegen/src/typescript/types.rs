//! The types of the documents as they are.

use super::{Mode, docs, key, prefix, quoted};
use crate::{
    model::{Branch, Code, Definition, Map, Model, Record, Shape, Type, Union},
    names,
    writer::Writer,
};

/// The most values for which an integer is written as the list of them.
const FEW: i32 = 8;

pub(super) fn of(model: &Model, mode: Mode) -> String {
    let mut writer = Writer::new("  ");
    let emitter = Emitter { model, mode };
    let mut body = Writer::new("  ");
    for definition in &model.types {
        emitter.definition(&mut body, definition);
    }
    let body = body.finish();
    let up = if mode == Mode::Strict { "." } else { ".." };
    let has_unknown = body.contains("Unknown<");
    let of_json = match mode {
        Mode::Strict => body.contains("= Json;").then_some("Json"),
        Mode::Tolerant => has_unknown.then_some("JsonObject"),
    };
    if let Some(name) = of_json {
        writer.line(format_args!("import type {{ {name} }} from \"{up}/json.js\";"));
    }
    if mode == Mode::Tolerant {
        shared(&mut writer, model);
        if body.contains("Open<") {
            writer.line("");
            docs(&mut writer, "One of these codes, or one that the schema does not name.");
            writer.line(
                "export type Open<Code extends string> = Code | (string & Record<never, never>);",
            );
        }
        if has_unknown {
            writer.line("");
            docs(&mut writer, "A form that the schema does not name, as it came.");
            writer.line("export type Unknown<Tag extends string> = JsonObject & Readonly<Record<Tag, string>>;");
        }
    }
    writer.line(body.trim_end());
    writer.finish()
}

/// What is the same for both readers is defined once.
fn shared(writer: &mut Writer, model: &Model) {
    let is_shared = |shape: &Shape| matches!(shape, Shape::Text(_) | Shape::Json);
    let shared = model.types.iter().filter(|definition| is_shared(&definition.shape));
    let mut shared: Vec<&str> = shared.map(|definition| definition.name.as_str()).collect();
    shared.sort_unstable();
    let mut codes: Vec<&str> = model
        .types
        .iter()
        .filter(|definition| matches!(definition.shape, Shape::Codes(_)))
        .map(|definition| definition.name.as_str())
        .collect();
    codes.sort_unstable();
    if !codes.is_empty() {
        writer.block("import type {", "} from \"../types.js\";", |writer| {
            for name in &codes {
                writer.line(format_args!("{name} as Known{name},"));
            }
        });
    }
    if !shared.is_empty() {
        writer.line(format_args!("import type {{ {} }} from \"../types.js\";", shared.join(", ")));
        writer.line("");
        writer.line(format_args!("export type {{ {} }};", shared.join(", ")));
    }
    if !codes.is_empty() {
        writer.line(format_args!(
            "export {{ {} }} from \"../types.js\";",
            codes
                .iter()
                .map(|name| format!("{name} as Known{name}"))
                .collect::<Vec<_>>()
                .join(", ")
        ));
    }
}

struct Emitter<'m> {
    model: &'m Model,
    mode: Mode,
}

impl Emitter<'_> {
    fn definition(&self, writer: &mut Writer, definition: &Definition) {
        let is_tolerant = self.mode == Mode::Tolerant;
        if is_tolerant && matches!(definition.shape, Shape::Text(_) | Shape::Json) {
            return;
        }
        writer.line("");
        let examples: Vec<String> =
            definition.examples.iter().map(|example| format!("`{example}`")).collect();
        let documentation = match examples.len() {
            0 => definition.docs.clone(),
            _ => format!("{}\nFor example: {}.", definition.docs, examples.join(", ")),
        };
        docs(writer, &documentation);
        let name = &definition.name;
        match &definition.shape {
            Shape::Text(_) => writer.line(format_args!("export type {name} = string;")),
            Shape::Json => writer.line(format_args!("export type {name} = Json;")),
            Shape::Alias(kind) => {
                writer.line(format_args!("export type {name} = {};", type_of(kind)));
            }
            Shape::Codes(_) if is_tolerant => {
                writer.line(format_args!("export type {name} = Open<Known{name}>;"));
            }
            Shape::Codes(codes) => self::codes(writer, name, codes),
            Shape::Record(record) => self::record(writer, name, record),
            Shape::Union(union) => self.union(writer, name, union),
            Shape::Map(map) => self.map(writer, name, map),
        }
    }

    fn union(&self, writer: &mut Writer, name: &str, union: &Union) {
        let text = union.text.as_deref().into_iter();
        let mut branches: Vec<String> =
            text.chain(union.object.names()).map(str::to_owned).collect();
        let Branch::Tagged { tag, .. } = &union.object else {
            list(writer, name, &branches);
            return;
        };
        if self.mode == Mode::Strict {
            list(writer, name, &branches);
            return;
        }
        branches.push(format!("Unknown<{}>", quoted(tag)));
        list(writer, name, &branches);
    }

    fn map(&self, writer: &mut Writer, name: &str, map: &Map) {
        let value = type_of(&map.value);
        let key = match self.model.find(&map.key).shape {
            Shape::Codes(_) => format!("[Key in {}]?", map.key),
            _ => "[key: string]".to_owned(),
        };
        if key.starts_with("[Key") {
            writer.line(format_args!("export type {name} = {{ readonly {key}: {value} }};"));
        } else {
            writer.block(format_args!("export interface {name} {{"), "}", |writer| {
                writer.line(format_args!("readonly {key}: {value};"));
            });
        }
    }
}

fn codes(writer: &mut Writer, name: &str, codes: &[Code]) {
    let keys = names::distinct(codes.iter().map(|code| constant(&code.value)));
    writer.block(format_args!("export const {name} = {{"), "} as const;", |writer| {
        for (code, constant) in codes.iter().zip(&keys) {
            docs(writer, &code.docs);
            writer.line(format_args!("{}: {},", key(constant), quoted(&code.value)));
        }
    });
    writer.line(format_args!("export type {name} = (typeof {name})[keyof typeof {name}];"));
}

/// The type of a value where it is used.
fn type_of(kind: &Type) -> String {
    match kind {
        Type::Named(name) => name.clone(),
        Type::String => "string".to_owned(),
        Type::Literal(value) => quoted(value),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer { least, most } if most.saturating_sub(*least) < FEW => {
            let values: Vec<String> = (*least..=*most).map(|value| value.to_string()).collect();
            values.join(" | ")
        }
        Type::Integer { .. } => "number".to_owned(),
        Type::List { item, least } => {
            let item = type_of(item);
            if *least == 0 {
                let is_several = item.contains(" | ") || item.starts_with("readonly ");
                let item = if is_several { format!("({item})") } else { item };
                return format!("readonly {item}[]");
            }
            let first = vec![item.clone(); *least].join(", ");
            let is_several = item.contains(" | ") || item.starts_with("readonly ");
            let item = if is_several { format!("({item})") } else { item };
            format!("readonly [{first}, ...{item}[]]")
        }
    }
}

fn record(writer: &mut Writer, name: &str, record: &Record) {
    writer.block(format_args!("export interface {name} {{"), "}", |writer| {
        for field in &record.fields {
            docs(writer, &field.docs);
            let sign = if field.required { "" } else { "?" };
            writer.line(format_args!(
                "readonly {}{sign}: {};",
                key(&field.key),
                type_of(&field.kind)
            ));
        }
        if let Some(extensions) = &record.extensions
            && let Some(prefix) = prefix(&extensions.key)
        {
            docs(writer, "The publisher's own keys, which the schema does not name.");
            writer.line(format_args!(
                "readonly [key: `{prefix}${{string}}`]: {};",
                type_of(&extensions.value)
            ));
        }
    });
}

/// Writes a union, a branch on each line.
fn list(writer: &mut Writer, name: &str, branches: &[String]) {
    let one_line = format!("export type {name} = {};", branches.join(" | "));
    if one_line.len() <= super::WIDTH {
        writer.line(one_line);
        return;
    }
    writer.line(format_args!("export type {name} ="));
    for (index, branch) in branches.iter().enumerate() {
        let end = if index + 1 == branches.len() { ";" } else { "" };
        writer.line(format_args!("  | {branch}{end}"));
    }
}

/// A code as the name of a constant: as it is, where it can be; in `camelCase`, where a hyphen
/// stands in the way.
fn constant(code: &str) -> String {
    let is_kebab = code.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && code.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    if is_kebab && code.contains('-') { names::camel(code) } else { code.to_owned() }
}
