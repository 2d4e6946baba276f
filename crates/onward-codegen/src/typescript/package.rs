//! What stands around the types: the package itself, its entry points and the tables.

use super::{Mode, docs, is_identifier, key, quoted};
use crate::{
    Files, Model, Package,
    model::{Branch, Shape},
    names,
    table::{Cell, ColumnKind, Table},
    writer::Writer,
};

/// The entry point of a reader.
pub(super) fn index(model: &Model, mode: Mode) -> String {
    let root = &model.root;
    let up = if mode == Mode::Strict { "." } else { ".." };
    let mut writer = Writer::new("  ");
    writer.line(format_args!("import {{ isObject }} from \"{up}/context.js\";"));
    writer.line(format_args!("import {{ issuesOf, parseWith }} from \"{up}/document.js\";"));
    writer.line(format_args!("import type {{ Issue }} from \"{up}/issue.js\";"));
    let tagged = if mode == Mode::Tolerant { tagged(model) } else { Vec::new() };
    if tagged.is_empty() {
        writer.line(format_args!("import type {{ {root} }} from \"./types.js\";"));
    } else {
        let mut names: Vec<&str> =
            tagged.iter().map(|(name, ..)| *name).chain([root.as_str()]).collect();
        names.sort_unstable();
        writer.block("import type {", "} from \"./types.js\";", |writer| {
            writer.line(format_args!("{},", names.join(",\n")));
            writer.line("Unknown,");
        });
    }
    writer.line(format_args!("import {{ check{root} }} from \"./check.js\";"));
    writer.line("");
    writer.line(format_args!("export {{ InvalidDocument, type Issue }} from \"{up}/issue.js\";"));
    writer.line(format_args!("export type {{ Json, JsonObject }} from \"{up}/json.js\";"));
    writer.line("export * from \"./types.js\";");
    writer.line("");
    let what = match mode {
        Mode::Strict => "What the schema refuses, it refuses.",
        Mode::Tolerant => {
            "It keeps keys, codes and forms that the schema does not name, so it reads documents of \
             later minor versions."
        }
    };
    docs(
        &mut writer,
        &format!(
            "Reads a document from JSON text, or from its bytes in UTF-8. {what}\n\nThrows an `InvalidDocument` with every issue and its place."
        ),
    );
    writer.block(
        format_args!("export function parse(text: string | Uint8Array): {root} {{"),
        "}",
        |writer| {
            writer.line(format_args!("return parseWith(text, check{root}) as {root};"));
        },
    );
    writer.line("");
    docs(
        &mut writer,
        "Every issue of a value that was read from JSON by other means; none, if it is a document.\n\nWhat only a text can have, such as a key that stands twice, is seen by `parse` alone.",
    );
    writer.block("export function validate(value: unknown): readonly Issue[] {", "}", |writer| {
        writer.line(format_args!("return issuesOf(value, check{root});"));
    });
    writer.line("");
    docs(&mut writer, "Whether a value is a document.");
    writer.block(
        format_args!("export function is{root}(value: unknown): value is {root} {{"),
        "}",
        |writer| {
            writer.line("return isObject(value) && validate(value).length === 0;");
        },
    );
    writer.line("");
    docs(
        &mut writer,
        "A document as JSON text, as it was read: nothing is added, left out or put in another order.",
    );
    writer.block(
        format_args!("export function stringify(document: {root}, indent = 0): string {{"),
        "}",
        |writer| {
            writer.line("return JSON.stringify(document, undefined, indent);");
        },
    );
    for (name, tag, values) in tagged {
        writer.line("");
        docs(&mut writer, "Whether the schema names the form of a value.");
        writer.block(
            format_args!("export function isKnown{name}(\n  value: {name},\n): value is Exclude<{name}, Unknown<{}>> {{", quoted(tag)),
            "}",
            |writer| {
                let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
                writer.line("return (");
                writer.line("  !isObject(value) ||");
                writer.line(format_args!("  new Set<unknown>([{}]).has(value{})", values.join(", "), member(tag)));
                writer.line(");");
            },
        );
    }
    writer.finish()
}

/// The member of a value by its key.
fn member(key: &str) -> String {
    if is_identifier(key) { format!(".{key}") } else { format!("[{}]", quoted(key)) }
}

/// The tagged unions: their names, tags, and the values of these.
fn tagged(model: &Model) -> Vec<(&str, &str, Vec<&str>)> {
    let unions = model.types.iter().filter_map(|definition| match &definition.shape {
        Shape::Union(union) => match &union.object {
            Branch::Tagged { tag, variants } => {
                let values = variants.iter().map(|variant| variant.value.as_str()).collect();
                Some((definition.name.as_str(), tag.as_str(), values))
            }
            Branch::One(_) => None,
        },
        _ => None,
    });
    unions.collect()
}

pub(super) fn tables(tables: &[Table]) -> String {
    let mut writer = Writer::new("  ");
    for (number, table) in tables.iter().enumerate() {
        if number > 0 {
            writer.line("");
        }
        let row = format!("{}Row", names::pascal(&table.name));
        docs(&mut writer, &format!("A row of `{}`.", names::camel(&table.name)));
        writer.block(format_args!("export interface {row} {{"), "}", |writer| {
            for column in &table.columns {
                docs(writer, &column.docs);
                let kind = match column.kind {
                    ColumnKind::Text => "string",
                    ColumnKind::Texts => "readonly string[]",
                    ColumnKind::Boolean => "boolean",
                };
                let sign = if column.optional { "?" } else { "" };
                writer.line(format_args!("readonly {}{sign}: {kind};", key(&column.name)));
            }
        });
        writer.line("");
        docs(&mut writer, &format!("{}. {}", table.title, table.docs));
        let head = format!("export const {}: readonly {row}[] = [", names::camel(&table.name));
        writer.block(head, "];", |writer| {
            for cells in &table.rows {
                let cells = table.columns.iter().zip(cells);
                let members = cells.filter_map(|(column, cell)| {
                    let value = match cell {
                        Cell::Empty => return None,
                        Cell::Text(text) => quoted(text),
                        Cell::Texts(texts) => {
                            let texts: Vec<String> =
                                texts.iter().map(|text| quoted(text)).collect();
                            format!("[{}]", texts.join(", "))
                        }
                        Cell::Boolean(value) => value.to_string(),
                    };
                    Some(format!("{}: {value}", key(&column.name)))
                });
                let members: Vec<String> = members.collect();
                writer.line(format_args!("{{ {} }},", members.join(", ")));
            }
        });
    }
    writer.finish()
}

/// The manifest, the settings of the compiler, and the readme.
pub(super) fn around(model: &Model, package: &Package<'_>) -> Files {
    let tables = if package.tables.is_empty() {
        ""
    } else {
        ",
    \"./tables\": { \"types\": \"./dist/tables.d.ts\", \"default\": \"./dist/tables.js\" }"
    };
    let Package { name, version, description, license, repository, .. } = package;
    let manifest = format!(
        r#"{{
  "name": "{name}",
  "version": "{version}",
  "description": "{description}",
  "license": "{license}",
  "repository": "{repository}",
  "type": "module",
  "sideEffects": false,
  "files": ["dist", "src"],
  "exports": {{
    ".": {{ "types": "./dist/index.d.ts", "default": "./dist/index.js" }},
    "./tolerant": {{ "types": "./dist/tolerant/index.d.ts", "default": "./dist/tolerant/index.js" }}{tables}
  }},
  "scripts": {{
    "build": "tsc",
    "prepare": "tsc"
  }},
  "devDependencies": {{
    "typescript": "^6.0.0"
  }}
}}
"#
    );
    let settings = r#"{
  "compilerOptions": {
    "target": "ES2022",
    "lib": ["ES2022", "DOM"],
    "module": "NodeNext",
    "rootDir": "src",
    "outDir": "dist",
    "declaration": true,
    "sourceMap": true,
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "noImplicitOverride": true,
    "noImplicitReturns": true,
    "noUnusedLocals": true,
    "noUnusedParameters": true,
    "verbatimModuleSyntax": true,
    "isolatedModules": true,
    "types": []
  },
  "include": ["src"]
}
"#;
    let root = &model.root;
    let readme = format!(
        r#"# {name}

{description}.

```console
$ npm install ./{name}
$ npm --prefix node_modules/{name} run build
```

```ts
import {{ InvalidDocument, parse, stringify, type {root} }} from "{name}";

function read(text: string): {root} | undefined {{
  try {{
    const document = parse(text);
    console.log(stringify(document));
    return document;
  }} catch (error) {{
    if (error instanceof InvalidDocument) {{
      for (const {{ path, message }} of error.issues) console.error(`${{path}}: ${{message}}`);
      return undefined;
    }}
    throw error;
  }}
}}
```

`parse` refuses what the schema refuses, with every issue and its place (a JSON Pointer);
`validate` does so for a value that was read already. The same functions in
`{name}/tolerant` keep keys, codes and forms that they do not know: for documents of later
minor versions.

Documents are plain objects, as they stand in the text: what is read is what `stringify` writes, in
the same order. Nothing is depended on, and nothing of Node is used, so it works in a browser.

All that a text can have besides its tree (keys that stand twice, unpaired surrogates, nesting deeper
than 128, bytes that are no UTF-8) `parse` sees and refuses. The language hides two things: numbers of
extensions have 64 bits, so long integers lose digits, and keys that look like the index of a list
(`"7"`) come first in their object.

Everything in this folder is generated.
"#
    );
    Files::from([
        ("package.json".to_owned(), manifest),
        ("tsconfig.json".to_owned(), settings.to_owned()),
        ("README.md".to_owned(), readme),
    ])
}
