//! Python: pydantic models of the documents, frozen, and readers around them.

mod package;
mod types;

use crate::{Files, Model, Package, Target, names, writer::Writer};

pub(crate) static TARGET: Target = Target {
    name: "python",
    title: "Python",
    files,
    is_of_schema: |path| path.ends_with("/types.py") || path.ends_with("/__init__.py"),
};

/// The files that are the same for every schema.
const RUNTIME: &[(&str, &str)] = &[
    ("base.py", include_str!("runtime/base.py")),
    ("document.py", include_str!("runtime/document.py")),
    ("issue.py", include_str!("runtime/issue.py")),
    ("text.py", include_str!("runtime/text.py")),
    // That the package has types of its own is said by a file with nothing in it.
    ("py.typed", ""),
];

/// Which reader a module is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// What the schema refuses, it refuses.
    Strict,
    /// It keeps keys, codes and variants that the schema does not name.
    Tolerant,
}

fn files(model: &Model, package: &Package<'_>) -> Files {
    let folder = format!("src/{}", names::snake(package.name));
    let mut files: Files = RUNTIME
        .iter()
        .map(|(path, text)| (format!("{folder}/{path}"), (*text).to_owned()))
        .collect();
    for (folder, mode) in
        [(folder.clone(), Mode::Strict), (format!("{folder}/tolerant"), Mode::Tolerant)]
    {
        files.insert(format!("{folder}/types.py"), types::of(model, mode));
        files.insert(format!("{folder}/__init__.py"), package::entry(model, mode));
    }
    if !package.tables.is_empty() {
        files.insert(format!("{folder}/tables.py"), package::tables(package.tables));
    }
    files.extend(package::around(model, package));
    files
}

/// The column before which comments end.
const WIDTH: usize = 100;

/// Writes a doc string.
fn docs(writer: &mut Writer, text: &str) {
    let mut text = text.trim_end().replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    if text.ends_with('"') {
        text.insert(text.len() - 1, '\\');
    }
    // The first line has the quotes in front of it.
    let mut body = Writer::new("    ");
    body.comment("", &format!("\"\"\"{text}"), WIDTH - 4);
    let body = body.finish();
    let body = body.trim_end();
    if body.contains('\n') {
        writer.line(body);
        writer.line("\"\"\"");
    } else {
        writer.line(format_args!("{body}\"\"\""));
    }
}

/// A string in quotes.
fn quoted(text: &str) -> String {
    // What JSON escapes, Python reads the same.
    serde_json::Value::from(text).to_string()
}

/// A pattern in quotes, as it is written in the schema where that can be.
fn raw(pattern: &str) -> String {
    if pattern.contains(['"', '\n', '\r']) { quoted(pattern) } else { format!("r\"{pattern}\"") }
}

/// Words that cannot name an attribute: those of the language, what annotations mention, and what
/// every model has of its own.
const TAKEN: &[&str] = &[
    "and",
    "as",
    "assert",
    "async",
    "await",
    "base",
    "bool",
    "break",
    "class",
    "construct",
    "continue",
    "copy",
    "def",
    "del",
    "dict",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "from_orm",
    "global",
    "if",
    "import",
    "in",
    "int",
    "is",
    "json",
    "lambda",
    "list",
    "nonlocal",
    "not",
    "or",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "pass",
    "pydantic",
    "raise",
    "return",
    "schema",
    "schema_json",
    "self",
    "str",
    "t",
    "try",
    "update_forward_refs",
    "validate",
    "while",
    "with",
    "yield",
];

/// Keys as the names of attributes, each once.
fn attributes<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<String> {
    names::distinct(keys.map(|key| {
        let name = names::snake(key);
        if name.starts_with(|first: char| first.is_ascii_digit()) || name.is_empty() {
            format!("n{name}")
        } else if TAKEN.contains(&name.as_str()) || name.starts_with("model_") {
            format!("{name}_")
        } else {
            name
        }
    }))
}

/// The name of a type as a class or an alias.
fn class(name: &str) -> String {
    let is_taken = ["None", "True", "False", "InvalidDocument", "Issue", "Unknown"].contains(&name);
    if is_taken { format!("{name}_") } else { name.to_owned() }
}
