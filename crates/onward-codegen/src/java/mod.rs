//! Java 17: records, sealed interfaces and enums, read from and written to the values of Jackson.

mod decoder;
mod docs;
mod idents;
mod kinds;
mod package;
mod pattern;
mod record;
mod tables;
mod types;

use docs::docs;

use crate::{
    Files, Model, Package, Target,
    model::{Branch, Definition, Field, Shape, Type},
    writer::Writer,
};

pub(crate) static TARGET: Target = Target {
    name: "java",
    title: "Java",
    files,
    is_of_schema: |path| {
        let is_runtime = |(name, _): &(&str, &str)| path.ends_with(&format!("/{name}"));
        path.starts_with("src/")
            && !path.ends_with("/package-info.java")
            && !RUNTIME.iter().any(is_runtime)
    },
};

/// The files that are the same for every schema, but for the package that they stand in.
const RUNTIME: &[(&str, &str)] = &[
    ("Issue.java", include_str!("runtime/Issue.java")),
    ("InvalidDocumentException.java", include_str!("runtime/InvalidDocumentException.java")),
    ("internal/Check.java", include_str!("runtime/internal/Check.java")),
    ("internal/Documents.java", include_str!("runtime/internal/Documents.java")),
    ("internal/Json.java", include_str!("runtime/internal/Json.java")),
    ("internal/At.java", include_str!("runtime/internal/At.java")),
    ("internal/package-info.java", include_str!("runtime/internal/package-info.java")),
];

/// Which reader the types of a package are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// What the schema refuses, it refuses.
    Strict,
    /// It keeps keys, codes and variants that the schema does not name.
    Tolerant,
}

/// What writes the types of one package.
struct Emitter<'m> {
    model: &'m Model,
    mode: Mode,
    /// The package of the strict types.
    namespace: &'m str,
}

impl Emitter<'_> {
    fn is_tolerant(&self) -> bool {
        self.mode == Mode::Tolerant
    }

    /// The package of the types.
    fn package(&self) -> String {
        match self.mode {
            Mode::Strict => self.namespace.to_owned(),
            Mode::Tolerant => format!("{}.tolerant", self.namespace),
        }
    }

    /// The name of the class of a type.
    fn class(&self, name: &str) -> String {
        idents::class(name, &self.model.root)
    }

    /// Whether values of the type are those of Jackson.
    fn is_json(&self, name: &str) -> bool {
        matches!(self.model.find(name).shape, Shape::Json)
    }

    /// The types that have a class.
    fn classes(&self) -> impl Iterator<Item = &Definition> {
        let has_class = |name: &str| name == self.model.root.as_str() || !self.is_json(name);
        self.model.types.iter().filter(move |definition| has_class(&definition.name))
    }

    /// The unions that the type is a branch of, as a clause behind a word.
    fn implements(&self, name: &str, word: &str) -> String {
        let unions = self.model.types.iter().filter(|definition| match &definition.shape {
            Shape::Union(union) => {
                union.text.as_deref() == Some(name) || union.object.names().contains(&name)
            }
            _ => false,
        });
        let unions: Vec<String> = unions.map(|union| self.class(&union.name)).collect();
        if unions.is_empty() { String::new() } else { format!(" {word} {}", unions.join(", ")) }
    }

    /// Whether the union has a form for what the schema does not name.
    fn is_open(&self, branch: &Branch) -> bool {
        self.is_tolerant() && matches!(branch, Branch::Tagged { .. })
    }

    /// What reads and writes a whole document, if the type is that of one.
    fn document(&self, writer: &mut Writer, definition: &Definition, is_interface: bool) {
        if definition.name != self.model.root {
            return;
        }
        let class = self.class(&definition.name);
        let what = match self.mode {
            Mode::Strict => "What the schema refuses, it refuses.",
            Mode::Tolerant => {
                "It keeps keys, codes and forms that the schema does not name, so it reads \
                 documents of later minor versions."
            }
        };
        let exception = match self.mode {
            Mode::Strict => "InvalidDocumentException".to_owned(),
            Mode::Tolerant => format!("{}.InvalidDocumentException", self.namespace),
        };
        let public = if is_interface { "" } else { "public " };
        for (method, kind, name, source, via) in [
            ("parse", "String", "text", "JSON text", "parse"),
            ("parse", "byte[]", "text", "JSON text in UTF-8", "parse"),
            ("fromJson", "JsonNode", "json", "JSON value", "from"),
        ] {
            writer.line("");
            let tags = [
                (format!("@param {name}"), format!("the {source}")),
                ("@return".to_owned(), "the document".to_owned()),
                (format!("@throws {exception}"), "with every issue and its place".to_owned()),
            ];
            docs(writer, &format!("Reads a document from a {source}. {what}"), &tags);
            writer.block(
                format_args!("{public}static {class} {method}({kind} {name}) {{"),
                "}",
                |writer| {
                    writer.line(format_args!(
                        "return Documents.{via}({name}, Decoder::{});",
                        decoder::method(&definition.name)
                    ));
                },
            );
        }
        writer.line("");
        writer.line("/** {@return the document as JSON text} */");
        let modifier = if is_interface { "default" } else { "public" };
        writer.block(format_args!("{modifier} String write() {{"), "}", |writer| {
            writer.line("return toJson().toString();");
        });
    }
}

fn files(model: &Model, package: &Package<'_>) -> Files {
    let folder = format!("src/main/java/{}", package.namespace.replace('.', "/"));
    let runtime = RUNTIME.iter().map(|(name, text)| {
        (format!("{folder}/{name}"), text.replace("NAMESPACE", package.namespace))
    });
    let mut files: Files = runtime.collect();
    for (mode, folder) in
        [(Mode::Strict, folder.clone()), (Mode::Tolerant, format!("{folder}/tolerant"))]
    {
        let emitter = Emitter { model, mode, namespace: package.namespace };
        for definition in emitter.classes() {
            let file = format!("{folder}/{}.java", emitter.class(&definition.name));
            files.insert(file, emitter.definition(definition));
        }
        files.insert(format!("{folder}/Decoder.java"), emitter.decoder());
        files.insert(format!("{folder}/package-info.java"), package::info(&emitter, package));
    }
    for (name, text) in tables::of(package) {
        files.insert(format!("{folder}/tables/{name}.java"), text);
    }
    files.extend(package::around(model, package));
    files
}

/// The column before which lines end, where words allow it.
const WIDTH: usize = 100;

/// A string in quotes. Every escape that JSON needs the language has too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether every object with the type of the field has the same value there, so that it needs no
/// room.
fn is_fixed(field: &Field) -> bool {
    field.required && matches!(field.kind, Type::Literal(_))
}

/// A call, or a declaration like one: each argument on a line of its own where one is too short.
fn spread(head: &str, arguments: &[String], tail: &str) -> String {
    let one_line = format!("{head}{}{tail}", arguments.join(", "));
    if one_line.len() < WIDTH - 16 {
        return one_line;
    }
    format!("{}\n        {}{tail}", head.trim_end(), arguments.join(",\n        "))
}

/// Writes the method that gives a value as JSON.
fn to_json(writer: &mut Writer, kind: &str, is_override: bool, inside: impl FnOnce(&mut Writer)) {
    docs(writer, "{@return this as JSON}", &[]);
    if is_override {
        writer.line("@Override");
    }
    writer.block(format_args!("public {kind} toJson() {{"), "}", inside);
}
