//! The checks: one function for each type.

use super::{Mode, key, pattern, quoted};
use crate::{
    model::{Branch, Definition, Map, Model, Record, Shape, Text, Type, Union},
    names,
    writer::Writer,
};

pub(super) fn of(model: &Model, mode: Mode) -> String {
    let mut body = Writer::new("  ");
    for definition in &model.types {
        body.line("");
        self::definition(&mut body, definition, mode);
    }
    let body = body.finish();
    let up = if mode == Mode::Strict { "." } else { ".." };
    let mut writer = Writer::new("  ");
    let is_union = body.contains("isObject(");
    let names =
        [("type Check", body.contains(": Check")), ("type Context", true), ("isObject", is_union)];
    let names: Vec<&str> = names.iter().filter(|(_, used)| *used).map(|(name, _)| *name).collect();
    let names = if is_union { names.join(", ") } else { names.join(", ").replace("type ", "") };
    let kind = if is_union { "import" } else { "import type" };
    writer.line(format_args!("{kind} {{ {names} }} from \"{up}/context.js\";"));
    if body.contains("expect.") {
        writer.line(format_args!("import * as expect from \"{up}/expect.js\";"));
    }
    if body.contains("(types.") {
        writer.line("import * as types from \"./types.js\";");
    }
    writer.line(body.trim_end());
    writer.finish()
}

/// The name of the function that checks a type.
fn check(name: &str) -> String {
    format!("check{name}")
}

fn definition(writer: &mut Writer, definition: &Definition, mode: Mode) {
    let name = &definition.name;
    match &definition.shape {
        Shape::Codes(_) if mode == Mode::Strict => {
            let codes = format!("{}_CODES", names::screaming(name));
            writer.line(format_args!(
                "const {codes}: ReadonlySet<string> = new Set(Object.values(types.{name}));"
            ));
            writer.line("");
            function(writer, name, |writer| {
                writer.line(format_args!("expect.code(value, context, {codes});"));
            });
        }
        Shape::Codes(_) => alias(writer, name, "expect.string"),
        Shape::Json => alias(writer, name, "expect.json"),
        Shape::Text(text) => self::text(writer, name, text),
        Shape::Alias(kind) => {
            function(writer, name, |writer| writer.line(call(kind, "value")));
        }
        Shape::Record(record) => self::record(writer, name, record, mode),
        Shape::Union(union) => self::union(writer, name, union, mode),
        Shape::Map(map) => self::map(writer, name, map),
    }
}

fn function(writer: &mut Writer, name: &str, inside: impl FnOnce(&mut Writer)) {
    let head =
        format!("export function {}(value: unknown, context: Context): void {{", check(name));
    writer.block(head, "}", inside);
}

fn alias(writer: &mut Writer, name: &str, helper: &str) {
    writer.line(format_args!("export const {}: Check = {helper};", check(name)));
}

fn text(writer: &mut Writer, name: &str, text: &Text) {
    let mut pattern_name = "undefined".to_owned();
    if let Some(pattern) = pattern(text) {
        pattern_name = format!("{}_PATTERN", names::screaming(name));
        writer.line(format_args!("const {pattern_name} = {pattern};"));
        writer.line("");
    }
    let most = text.most.map_or_else(|| "Infinity".to_owned(), |most| most.to_string());
    function(writer, name, |writer| {
        writer.line(format_args!(
            "expect.text(value, context, {pattern_name}, {}, {most}, {});",
            text.least, text.one_line
        ));
    });
}

fn map(writer: &mut Writer, name: &str, map: &Map) {
    function(writer, name, |writer| {
        writer.line(format_args!(
            "expect.map(value, context, {}, {}, {});",
            check(&map.key),
            as_check(&map.value),
            map.least
        ));
    });
}

/// A call that checks a value.
fn call(kind: &Type, value: &str) -> String {
    match kind {
        Type::Named(name) => format!("{}({value}, context);", check(name)),
        Type::String => format!("expect.string({value}, context);"),
        Type::Literal(literal) => format!("expect.literal({value}, context, {});", quoted(literal)),
        Type::Boolean => format!("expect.boolean({value}, context);"),
        Type::Integer { least, most } => {
            format!("expect.integer({value}, context, {least}, {most});")
        }
        Type::List { item, least } => {
            format!("expect.list({value}, context, {}, {least});", as_check(item))
        }
    }
}

/// A function that checks a value.
fn as_check(kind: &Type) -> String {
    match kind {
        Type::Named(name) => check(name),
        Type::String => "expect.string".to_owned(),
        Type::Boolean => "expect.boolean".to_owned(),
        other => {
            let call = call(other, "item");
            format!("(item, context) => {{ {call} }}")
        }
    }
}

fn record(writer: &mut Writer, name: &str, record: &Record, mode: Mode) {
    let required: Vec<_> = record.fields.iter().filter(|field| field.required).collect();
    let pattern_name = format!("{}_EXTENSION", names::screaming(name));
    let extensions = record.extensions.as_ref().filter(|_| mode == Mode::Strict);
    if let Some(pattern) = extensions.and_then(|extensions| pattern(&extensions.key)) {
        writer.line(format_args!("const {pattern_name} = {pattern};"));
        writer.line("");
    }
    function(writer, name, |writer| {
        writer.line("const object = context.object(value);");
        writer.block("if (object === undefined) {", "}", |writer| writer.line("return;"));
        writer.line("const keys = Object.keys(object);");
        writer.line("context.keys += keys.length;");
        if record.least > 0 {
            writer.line(format_args!("expect.count(keys.length, context, {});", record.least));
        }
        if !required.is_empty() {
            writer.line("let found = 0;");
        }
        writer.block("for (const key of keys) {", "}", |writer| {
            writer.line("const member = object[key];");
            writer.line("context.path.push(key);");
            writer.block("switch (key) {", "}", |writer| {
                for field in &record.fields {
                    writer.block(
                        format_args!("case {}:", quoted(&field.key)),
                        "  break;",
                        |writer| {
                            writer.line(call(&field.kind, "member"));
                            if field.required {
                                writer.line("found += 1;");
                            }
                        },
                    );
                }
                writer.block("default:", "  break;", |writer| match (mode, extensions) {
                    (Mode::Tolerant, _) => writer.line("expect.json(member, context);"),
                    (_, Some(extensions)) => {
                        writer.block(
                            format_args!(
                                "if ({pattern_name}.test(key) && !/[\\r\\n]/.test(key)) {{"
                            ),
                            "} else {",
                            |writer| writer.line(call(&extensions.value, "member")),
                        );
                        writer.line("  context.unknownHere(key);");
                        writer.line("}");
                    }
                    (_, None) => writer.line("context.unknownHere(key);"),
                });
            });
            writer.line("context.path.pop();");
        });
        if !required.is_empty() {
            let keys: Vec<String> = required.iter().map(|field| quoted(&field.key)).collect();
            writer.block(format_args!("if (found < {}) {{", required.len()), "}", |writer| {
                writer.line(format_args!("context.missing(object, [{}]);", keys.join(", ")));
            });
        }
    });
}

fn union(writer: &mut Writer, name: &str, union: &Union, mode: Mode) {
    function(writer, name, |writer| {
        if let Some(text) = &union.text {
            writer.block("if (typeof value === \"string\") {", "}", |writer| {
                writer.line(format_args!("{}(value, context);", check(text)));
                writer.line("return;");
            });
        }
        let expected = if union.text.is_some() { "a string or an object" } else { "an object" };
        writer.block("if (!isObject(value)) {", "}", |writer| {
            writer.line(format_args!("context.wrongKind({}, value);", quoted(expected)));
            writer.line("return;");
        });
        match &union.object {
            Branch::One(of) => writer.line(format_args!("{}(value, context);", check(of))),
            Branch::Tagged { tag, variants } => {
                writer.line(format_args!("const tag = context.tag(value, {});", quoted(tag)));
                writer.block("switch (tag) {", "}", |writer| {
                    writer.block("case undefined:", "  break;", |_| {});
                    for variant in variants {
                        writer.block(
                            format_args!("case {}:", quoted(&variant.value)),
                            "  break;",
                            |writer| {
                                writer.line(format_args!("{}(value, context);", check(&variant.record)));
                            },
                        );
                    }
                    writer.block("default:", "  break;", |writer| {
                        if mode == Mode::Tolerant {
                            writer.line("expect.json(value, context);");
                        } else {
                            writer.line(format_args!(
                                "context.issueAt({0}, `\\`${{tag}}\\` is none of the values of \\`{1}\\``);",
                                quoted(tag),
                                key(tag)
                            ));
                        }
                    });
                });
            }
        }
    });
}
