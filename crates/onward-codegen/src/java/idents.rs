//! Names as Java has them, and what the code imports.

use std::collections::HashSet;

use crate::{
    model::{Code, Field, Record},
    names,
};

/// Names of classes that the code uses: no type is called so.
const CLASSES: &[&str] = &[
    "ArrayNode",
    "Boolean",
    "BooleanNode",
    "Builder",
    "Check",
    "Collectors",
    "Decoder",
    "Documents",
    "IllegalArgumentException",
    "IntNode",
    "Integer",
    "InvalidDocumentException",
    "Issue",
    "Json",
    "JsonNode",
    "Known",
    "LinkedHashMap",
    "List",
    "Map",
    "Object",
    "ObjectNode",
    "Objects",
    "Optional",
    "OptionalInt",
    "Override",
    "Pattern",
    "At",
    "Stream",
    "String",
    "TextNode",
    "Unknown",
];

/// Words of the language, and names of methods that every record has.
const WORDS: &[&str] = &[
    "abstract",
    "assert",
    "boolean",
    "break",
    "builder",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "clone",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finalize",
    "finally",
    "float",
    "for",
    "getClass",
    "goto",
    "hashCode",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "notify",
    "notifyAll",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "toBuilder",
    "toJson",
    "toString",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "wait",
    "while",
    "write",
    "yield",
];

/// The name of the class of a type. One that the code uses itself has the name of the document's
/// type in front.
pub(super) fn class(name: &str, root: &str) -> String {
    match (CLASSES.contains(&name), name == root) {
        (false, _) => name.to_owned(),
        (true, true) => format!("{name}Document"),
        (true, false) => format!("{root}{name}"),
    }
}

/// The name of a component of a record, or of a variable.
pub(super) fn component(key: &str) -> String {
    let name = or(names::camel(key), "key");
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    match (starts, WORDS.contains(&name.as_str())) {
        (false, _) => format!("_{name}"),
        (true, true) => format!("{name}_"),
        (true, false) => name,
    }
}

/// A name, or another in place of an empty one.
fn or(name: String, other: &str) -> String {
    if name.is_empty() { other.to_owned() } else { name }
}

/// The fields of a record that are components, with their names.
pub(super) fn components(record: &Record) -> Vec<(&Field, String)> {
    let fields: Vec<&Field> =
        record.fields.iter().filter(|field| !super::is_fixed(field)).collect();
    let names = names::distinct(fields.iter().map(|field| component(&field.key)));
    fields.into_iter().zip(names).collect()
}

/// A name that none of these have.
pub(super) fn free(name: &str, taken: &[(&Field, String)]) -> String {
    let taken = taken.iter().map(|(_, name)| name.clone());
    let all = names::distinct(taken.chain([name.to_owned()]));
    all.last().cloned().unwrap_or_default()
}

/// The names of the constants of codes. The table of them all has one too.
pub(super) fn constants(codes: &[Code]) -> Vec<String> {
    let names = codes.iter().map(|code| {
        let name = or(names::screaming(&code.value), "CODE");
        let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
        if starts { name } else { format!("_{name}") }
    });
    let mut all = names::distinct(std::iter::once("CODES".to_owned()).chain(names));
    all.split_off(1)
}

/// What the code may need, by package.
const IMPORTS: &[(&str, &[&str])] = &[
    ("com.fasterxml.jackson.databind.node", &["BooleanNode", "IntNode", "ObjectNode", "TextNode"]),
    ("com.fasterxml.jackson.databind", &["JsonNode"]),
    ("java.util", &["LinkedHashMap", "List", "Map", "Objects", "Optional", "OptionalInt"]),
    ("java.util.regex", &["Pattern"]),
    ("java.util.stream", &["Collectors", "Stream"]),
];

/// What the package itself has for the code.
const RUNTIME: &[&str] = &["Check", "Documents", "Json", "At"];

/// The imports that the code needs, as lines in their order.
pub(super) fn imports(code: &str, namespace: &str) -> Vec<String> {
    let mut named = HashSet::new();
    let is_comment = |line: &&str| line.starts_with("/*") || line.starts_with('*');
    for line in code.lines().map(str::trim).filter(|line| !is_comment(line)) {
        named.extend(line.split(|letter: char| !letter.is_ascii_alphanumeric()));
    }
    let known = IMPORTS.iter().flat_map(|(package, names)| {
        names.iter().map(move |name| (*name, format!("import {package}.{name};")))
    });
    let own = RUNTIME.iter().map(|name| (*name, format!("import {namespace}.internal.{name};")));
    let used = known.chain(own).filter(|(name, _)| named.contains(name));
    let mut lines: Vec<String> = used.map(|(_, line)| line).collect();
    lines.sort();
    lines
}

#[cfg(test)]
mod tests {
    use super::{class, component};

    #[test]
    fn names_that_are_taken() {
        assert_eq!(class("List", "Order"), "OrderList");
        assert_eq!(class("List", "List"), "ListDocument");
        assert_eq!(class("Item", "Order"), "Item");
        for (key, expected) in [
            ("dueDate", "dueDate"),
            ("class", "class_"),
            ("toString", "toString_"),
            ("2x", "_2x"),
            ("é", "key"),
        ] {
            assert_eq!(component(key), expected);
        }
    }
}
