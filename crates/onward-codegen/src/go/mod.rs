//! Go: structs and sealed interfaces, read token by token, with nothing but the standard library.

mod idents;
mod keyed;
mod package;
mod read;
mod tables;
mod types;
mod write;

use crate::{
    Files, Model, Package, Target,
    model::{Definition, Shape, Type},
    writer::Writer,
};
use idents::Idents;

pub(crate) static TARGET: Target = Target {
    name: "go",
    title: "Go",
    files,
    is_of_schema: |path| {
        let name = path.strip_prefix("tolerant/").unwrap_or(path);
        matches!(name, "types.go" | "read.go" | "write.go" | "json.go")
    },
};

/// The files that are the same for every schema.
const RUNTIME: &[(&str, &str)] = &[
    ("internal/jsontext/issue.go", include_str!("runtime/issue.go")),
    ("internal/jsontext/reader.go", include_str!("runtime/reader.go")),
    ("internal/jsontext/scanner.go", include_str!("runtime/scanner.go")),
    ("internal/jsontext/text.go", include_str!("runtime/text.go")),
    ("internal/jsontext/writer.go", include_str!("runtime/writer.go")),
];

/// Which reader a package is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// What the schema refuses, it refuses.
    Strict,
    /// It keeps keys, codes and variants that the schema does not name.
    Tolerant,
}

fn files(model: &Model, package: &Package<'_>) -> Files {
    let mut files: Files =
        RUNTIME.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let idents = Idents::of(model);
    let module = package::module(package);
    for (folder, mode) in [("", Mode::Strict), ("tolerant/", Mode::Tolerant)] {
        let emitter = Emitter { model, idents: &idents, mode, module: &module };
        for (name, text) in [
            ("types", types::of(&emitter)),
            ("read", read::of(&emitter)),
            ("write", write::of(&emitter)),
            ("json", package::json(&emitter)),
            ("parse", package::parse(&emitter, package)),
        ] {
            files.insert(format!("{folder}{name}.go"), text);
        }
    }
    if !package.tables.is_empty() {
        files.insert("tables/tables.go".to_owned(), tables::of(package.tables));
    }
    files.extend(package::around(model, package, &module));
    files
}

/// What emits the code of one of the two packages.
struct Emitter<'m> {
    model: &'m Model,
    idents: &'m Idents,
    mode: Mode,
    /// The path by which the module is imported.
    module: &'m str,
}

/// How values of a type are held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    /// As they are; where they are optional, by a pointer.
    Value,
    /// In a slice, which is nil where they are absent.
    Slice,
    /// In an interface, which is nil where they are absent.
    Interface,
}

impl<'m> Emitter<'m> {
    fn is_tolerant(&self) -> bool {
        self.mode == Mode::Tolerant
    }

    /// The name of the package with the strict types, in the package with the tolerant ones.
    fn strict_package(&self) -> &str {
        package::last_part(self.module)
    }

    /// The definition that a name leads to, through those that are only other names.
    fn find(&self, name: &str) -> &'m Definition {
        let mut definition = self.model.find(name);
        for _ in &self.model.types {
            let Shape::Alias(Type::Named(target)) = &definition.shape else {
                break;
            };
            definition = self.model.find(target);
        }
        definition
    }

    fn held(&self, kind: &Type) -> Held {
        match kind {
            Type::List { .. } => Held::Slice,
            Type::Named(name) => match &self.find(name).shape {
                Shape::Map(_) | Shape::Json => Held::Slice,
                Shape::Union(_) => Held::Interface,
                Shape::Alias(kind) => self.held(kind),
                Shape::Record(_) | Shape::Text(_) | Shape::Codes(_) => Held::Value,
            },
            _ => Held::Value,
        }
    }

    /// The type of a value where it is used.
    fn type_of(&self, kind: &Type) -> String {
        match kind {
            Type::Named(name) => self.idents.of_type(name).to_owned(),
            Type::String | Type::Literal(_) => "string".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer { .. } => "int".to_owned(),
            Type::List { item, .. } => format!("[]{}", self.type_of(item)),
        }
    }

    /// The head of a file: the package, and what of these the body uses.
    fn file(&self, body: &str) -> String {
        let name = if self.is_tolerant() { "tolerant" } else { package::last_part(self.module) };
        let runtime = format!("{}/internal/jsontext", self.module);
        let mut writer = Writer::new("\t");
        writer.line(format_args!("package {name}"));
        let code = body.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code: Vec<&str> = code.collect();
        let uses = |package: &str| code.iter().any(|line| line.contains(&format!("{package}.")));
        let of_language = ["encoding/json", "regexp"];
        let of_language = of_language.into_iter().filter(|path| uses(package::last_part(path)));
        let strict = (self.is_tolerant() && uses(self.strict_package())).then_some(self.module);
        let own = strict.into_iter().chain(uses("jsontext").then_some(runtime.as_str()));
        let groups: [Vec<&str>; 2] = [of_language.collect(), own.collect()];
        let groups: Vec<&Vec<&str>> = groups.iter().filter(|group| !group.is_empty()).collect();
        match groups[..] {
            [] => {}
            [group] if group.len() == 1 => {
                writer.line("");
                writer.line(format_args!("import {}", quoted(group[0])));
            }
            _ => {
                writer.line("");
                writer.block("import (", ")", |writer| {
                    for (index, group) in groups.iter().enumerate() {
                        if index > 0 {
                            writer.line("");
                        }
                        for path in *group {
                            writer.line(quoted(path));
                        }
                    }
                });
            }
        }
        format!("{}{body}", writer.finish())
    }
}

/// The column before which comments end.
const WIDTH: usize = 100;

/// Writes a doc comment, as `gofmt` leaves it.
fn docs(writer: &mut Writer, text: &str) {
    let text = text.replace("``", "“").replace("''", "”");
    // An indented line would be code, and of several empty ones but one is left.
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(last) if last.is_empty() => last.push_str(line),
            Some(last) if !line.is_empty() => *last = format!("{last}\n{line}"),
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            writer.line("//");
        }
        writer.comment("// ", paragraph, WIDTH);
    }
}

/// A string in quotes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
