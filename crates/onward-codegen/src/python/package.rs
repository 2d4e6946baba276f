//! What stands around the types: the package itself, its entry points and the tables.

use super::{Mode, attributes, docs, quoted};
use crate::{
    Files, Model, Package, names,
    table::{Cell, ColumnKind, Table},
    writer::Writer,
};

/// The entry point of a reader.
pub(super) fn entry(model: &Model, mode: Mode) -> String {
    let root = super::class(&model.root);
    let mut writer = Writer::new("    ");
    let what = match mode {
        Mode::Strict => "What the schema refuses, it refuses.",
        Mode::Tolerant => {
            "It keeps keys, codes and forms that the schema does not name, so it reads documents of \
             later minor versions."
        }
    };
    let title = match mode {
        Mode::Strict => "Types and a strict reader; `tolerant` has one for later minor versions.",
        Mode::Tolerant => "Types and a reader that keep what the schema does not name.",
    };
    docs(&mut writer, title);
    writer.line("\nimport pydantic\n\n");
    let (document, issue) = match mode {
        Mode::Strict => (".document", ".issue"),
        Mode::Tolerant => ("..document", "..issue"),
    };
    let mut imports = [
        "from . import types as _types".to_owned(),
        format!("from {document} import Reader as _Reader"),
        format!("from {issue} import InvalidDocument, Issue"),
    ];
    if mode == Mode::Tolerant {
        // Those of the whole package come first.
        imports.rotate_left(1);
    }
    writer.line(imports.join("\n"));
    writer.line("from .types import *");
    writer.line(format_args!("from .types import {root}\n\n"));
    writer.block("__all__ = [", "]\n__all__ += _types.__all__\n\n", |writer| {
        for name in ["InvalidDocument", "Issue", "dumps", "parse", "validate"] {
            writer.line(format_args!("\"{name}\","));
        }
    });
    let is_recursive = model.types.iter().any(|definition| model.is_recursive(&definition.name));
    let is_recursive = if is_recursive { "True" } else { "False" };
    writer.line(format_args!(
        "_READER: _Reader[{root}] = _Reader(pydantic.TypeAdapter({root}), is_recursive={is_recursive})\n\n\n"
    ));
    writer.block(format_args!("def parse(text: str | bytes) -> {root}:"), "\n\n", |writer| {
        docs(
            writer,
            &format!(
                "Reads a document from JSON text, or from its bytes in UTF-8. {what}\n\nRaises \
                 `InvalidDocument` with every issue and its place."
            ),
        );
        writer.line("return _READER.parse(text)");
    });
    writer.block(format_args!("def validate(value: object) -> {root}:"), "\n\n", |writer| {
        docs(
            writer,
            "The document in a value that was read from JSON by other means.\n\nRaises \
             `InvalidDocument` with every issue and its place. What only a text can have, such as a \
             key that stands twice, is seen by `parse` alone.",
        );
        writer.line("return _READER.validate(value)");
    });
    writer.block(
        format_args!("def dumps(document: {root}, *, indent: int | None = None) -> str:"),
        "",
        |writer| {
            docs(writer, "A document as JSON text, as it was read: nothing is added or left out.");
            writer.line("return _READER.write(document, indent)");
        },
    );
    format!("{}\n", writer.finish().trim_end())
}

pub(super) fn tables(tables: &[Table]) -> String {
    let mut writer = Writer::new("    ");
    docs(&mut writer, "Codes and facts that go with the format.");
    writer.line("\nimport dataclasses\nimport typing as t");
    for table in tables {
        let row = format!("{}Row", names::pascal(&table.name));
        let constant = names::screaming(&table.name);
        let attributes = attributes(table.columns.iter().map(|column| column.name.as_str()));
        writer.line("\n\n@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)");
        writer.block(format_args!("class {row}:"), "\n\n", |writer| {
            docs(writer, &format!("A row of `{constant}`."));
            for (column, attribute) in table.columns.iter().zip(&attributes) {
                let kind = match column.kind {
                    ColumnKind::Text => "str",
                    ColumnKind::Texts => "tuple[str, ...]",
                    ColumnKind::Boolean => "bool",
                };
                let rest = if column.optional { " | None = None" } else { "" };
                writer.line(format_args!("\n{attribute}: {kind}{rest}"));
                docs(writer, &column.docs);
            }
        });
        let head = format!("{constant}: t.Final[tuple[{row}, ...]] = (");
        writer.block(head, ")", |writer| {
            for cells in &table.rows {
                let cells = attributes.iter().zip(cells).filter_map(|(attribute, cell)| {
                    let value = match cell {
                        Cell::Empty => return None,
                        Cell::Text(text) => quoted(text),
                        Cell::Texts(texts) => {
                            // A tuple of one has a comma behind it.
                            let texts: Vec<String> =
                                texts.iter().map(|text| format!("{},", quoted(text))).collect();
                            format!("({})", texts.join(" "))
                        }
                        Cell::Boolean(true) => "True".to_owned(),
                        Cell::Boolean(false) => "False".to_owned(),
                    };
                    Some(format!("{attribute}={value}"))
                });
                let cells: Vec<String> = cells.collect();
                writer.line(format_args!("{row}({}),", cells.join(", ")));
            }
        });
        docs(&mut writer, &format!("{}. {}", table.title, table.docs));
    }
    writer.finish()
}

/// The manifest and the readme.
pub(super) fn around(model: &Model, package: &Package<'_>) -> Files {
    let Package { name, version, description, license, repository, .. } = package;
    let module = names::snake(name);
    let manifest = format!(
        r#"[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "{version}"
description = "{description}"
readme = "README.md"
license = "{license}"
requires-python = ">=3.10"
dependencies = ["jiter>=0.8,<1", "pydantic>=2.13,<3"]
classifiers = ["Typing :: Typed"]

[project.urls]
Repository = "{repository}"
"#
    );
    let root = super::class(&model.root);
    let tables = if package.tables.is_empty() {
        String::new()
    } else {
        format!(
            "\nCode lists, with what is known of each code, are constants in `{module}.tables`.\n"
        )
    };
    let readme = format!(
        r"# {name}

{description}.

```console
$ pip install ./python
$ python -c 'import sys, {module}; print({module}.parse(sys.stdin.read()))' < document.json
```

```python
from {module} import {root}, InvalidDocument, dumps, parse


def read(text: str | bytes) -> {root} | None:
    try:
        document = parse(text)
    except InvalidDocument as error:
        for issue in error.issues:
            print(issue.path, issue.message)
        return None
    print(dumps(document))
    return document
```

`parse` refuses what the schema refuses, with every issue and its place (a JSON Pointer);
`validate` does so for a value that was read already. The same functions in
`{module}.tolerant` keep keys, codes and forms that they do not know: for documents of later
minor versions.

Documents are frozen pydantic models; strings, codes and lists in them are those of the language.
An optional key that is not there is `None`, and `dumps`, like a plain `model_dump`, leaves it out.
Keys of a record come in the order in which the schema declares them, then those that it does not
name, as they were read; they are in `model_extra`. Models are made by the names of their
attributes.

All that a text can have besides its tree (keys that stand twice, unpaired surrogates, nesting deeper
than 128, bytes that are no UTF-8) `parse` sees and refuses. The language hides nothing of it but the
digits of fractions beyond 64 bits; whole numbers keep all of theirs. pydantic's own
`model_validate_json` sees no keys that stand twice, and takes the names of attributes for keys too.
{tables}
Everything in this folder is generated.
"
    );
    Files::from([("pyproject.toml".to_owned(), manifest), ("README.md".to_owned(), readme)])
}
