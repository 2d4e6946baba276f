//! TypeScript: readonly types of the documents as they are, and checks without a dependency.

mod check;
mod package;
mod types;

use crate::{Files, Model, Package, Target, model::Text, writer::Writer};

pub(crate) static TARGET: Target = Target {
    name: "typescript",
    title: "TypeScript",
    files,
    is_of_schema: |path| {
        matches!(
            path,
            "src/types.ts" | "src/check.ts" | "src/tolerant/types.ts" | "src/tolerant/check.ts"
        )
    },
};

/// The files that are the same for every schema.
const RUNTIME: &[(&str, &str)] = &[
    ("src/context.ts", include_str!("runtime/context.ts")),
    ("src/expect.ts", include_str!("runtime/expect.ts")),
    ("src/document.ts", include_str!("runtime/document.ts")),
    ("src/issue.ts", include_str!("runtime/issue.ts")),
    ("src/json.ts", include_str!("runtime/json.ts")),
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
    let mut files: Files =
        RUNTIME.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for (folder, mode) in [("src", Mode::Strict), ("src/tolerant", Mode::Tolerant)] {
        files.insert(format!("{folder}/types.ts"), types::of(model, mode));
        files.insert(format!("{folder}/check.ts"), check::of(model, mode));
        files.insert(format!("{folder}/index.ts"), package::index(model, mode));
    }
    if !package.tables.is_empty() {
        files.insert("src/tables.ts".to_owned(), package::tables(package.tables));
    }
    files.extend(package::around(model, package));
    files
}

/// The column before which comments end.
const WIDTH: usize = 100;

/// Writes a doc comment.
fn docs(writer: &mut Writer, text: &str) {
    // An end of the comment within it would end it; a tag would be read as one.
    let text = text.replace("*/", "*\\/").replace('@', "\\@");
    let mut lines = text.lines();
    let is_short = text.chars().count() < WIDTH - 10 && lines.next().is_some();
    if is_short && lines.next().is_none() {
        writer.line(format_args!("/** {text} */"));
        return;
    }
    writer.line("/**");
    writer.comment(" * ", &text, WIDTH);
    writer.line(" */");
}

/// A string in quotes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A key as it stands in an object or an interface.
fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

fn is_identifier(name: &str) -> bool {
    let is_start = |letter: char| letter.is_ascii_alphabetic() || letter == '_' || letter == '$';
    name.starts_with(is_start)
        && name.chars().all(|letter| is_start(letter) || letter.is_ascii_digit())
}

/// A pattern as a literal.
fn pattern(text: &Text) -> Option<String> {
    let pattern = text.pattern.as_ref()?;
    let mut literal = String::new();
    let mut is_escaped = false;
    for letter in pattern.chars() {
        // Only these may be escaped where the pattern is one of Unicode, `-` within brackets only.
        if letter == '/' && !is_escaped {
            literal.push('\\');
        }
        is_escaped = letter == '\\' && !is_escaped;
        literal.push(letter);
    }
    Some(format!("/{literal}/u"))
}

/// What keys begin with that match a pattern: its literal front.
fn prefix(text: &Text) -> Option<String> {
    let pattern = text.pattern.as_ref()?.strip_prefix('^')?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let end = pattern.find(|letter| !is_plain(letter)).unwrap_or(pattern.len());
    // The last one may be repeated, or not be there at all.
    let is_repeated = pattern[end..].starts_with(['*', '+', '?', '{']);
    let end = if is_repeated { end.saturating_sub(1) } else { end };
    (end > 0).then(|| pattern[..end].to_owned())
}
