//! What stands around the types: the methods of encoding/json, the entry points, the module itself.

use super::{Emitter, docs};
use crate::{
    Files, Model, Package,
    model::{Definition, Shape, Type, Union},
    writer::Writer,
};

/// The path by which the module is imported.
pub(super) fn module(package: &Package<'_>) -> String {
    let repository =
        package.repository.split_once("://").map_or(package.repository, |(_, rest)| rest);
    let name = package.namespace.rsplit('.').next().unwrap_or_default();
    format!("{}/{name}", repository.trim_end_matches('/'))
}

/// The last part of a path: the name of the package.
pub(super) fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The methods by which encoding/json reads and writes the types.
pub(super) fn json(emitter: &Emitter<'_>) -> String {
    let mut writer = Writer::new("\t");
    for definition in &emitter.model.types {
        let name = emitter.idents.of_type(&definition.name);
        match &definition.shape {
            Shape::Record(_) | Shape::Map(_) | Shape::Alias(Type::List { .. }) => {
                methods(&mut writer, name);
            }
            Shape::Union(union) => {
                if let Some(unknown) = emitter.unknown(definition, union) {
                    methods(&mut writer, unknown);
                }
            }
            _ => {}
        }
    }
    for keyed in emitter.more_keys() {
        methods(&mut writer, keyed.name);
    }
    emitter.file(&writer.finish())
}

fn methods(writer: &mut Writer, name: &str) {
    writer.line("");
    docs(writer, "UnmarshalJSON reads the value as [Parse] reads a document.");
    writer.block(
        format_args!("func (v *{name}) UnmarshalJSON(text []byte) error {{"),
        "}",
        |writer| {
            writer.line("return jsontext.Read(text, v.read)");
        },
    );
    writer.line("");
    docs(writer, "MarshalJSON writes the value, if it is valid.");
    writer.block(format_args!("func (v {name}) MarshalJSON() ([]byte, error) {{"), "}", |writer| {
        writer.line(format_args!("return jsontext.Write(v.write, new({name}).read)"));
    });
    writer.line("");
    docs(writer, "Validate tells what is wrong with the value.");
    writer.block(format_args!("func (v {name}) Validate() error {{"), "}", |writer| {
        writer.line("_, err := v.MarshalJSON()\nreturn err");
    });
}

/// The entry point of a package.
pub(super) fn parse(emitter: &Emitter<'_>, package: &Package<'_>) -> String {
    let root = emitter.find(&emitter.model.root);
    let kind = emitter.type_of(&Type::Named(root.name.clone()));
    let strict = last_part(emitter.module);
    let mut writer = Writer::new("\t");
    if emitter.is_tolerant() {
        docs(
            &mut writer,
            "Package tolerant reads documents of later minor versions too: it keeps keys, codes and \
             forms that the schema does not name, and writes them as they came.\n\nIts types are \
             those of the strict package beside it, with room for these.",
        );
    } else {
        docs(
            &mut writer,
            &format!(
                "Package {strict}: {}.\n\n[Parse] reads strictly: what the schema refuses, it \
                 refuses, with every issue and its place. The package tolerant beside this one \
                 keeps what the schema does not name.\n\nAn optional value is a pointer, slice or \
                 interface that is nil where it is absent. An empty slice is a list that is there.",
                package.description
            ),
        );
    }
    let mut body = Writer::new("\t");
    body.line("");
    if !emitter.is_tolerant() {
        docs(
            &mut body,
            "Issue is something in a document that must not be there, or that is missing: its Path, \
             a JSON Pointer to the key or value, or to the object that lacks a key, and its Message \
             for a person.",
        );
        body.line("type Issue = jsontext.Issue");
        body.line("");
        docs(
            &mut body,
            "InvalidError tells why a document is refused: its Issues, of which there is at least \
             one. Those of the text come first (it is no JSON, or has a key twice), and behind them \
             those of what it says, in the order of the document.",
        );
        body.line("type InvalidError = jsontext.InvalidError");
        body.line("");
    }
    let what = if emitter.is_tolerant() {
        format!("It keeps what the schema does not name.\n\nThe error is a *{strict}.InvalidError.")
    } else {
        "What the schema refuses, it refuses.\n\nThe error is an [*InvalidError].".to_owned()
    };
    docs(&mut body, &format!("Parse reads a document from JSON text. {what}"));
    entry_point(&mut body, root, &kind);
    let head = writer.finish();
    format!("{head}{}", emitter.file(&body.finish()))
}

/// Writes the function that reads a document.
fn entry_point(writer: &mut Writer, root: &Definition, kind: &str) {
    let is_interface = matches!(root.shape, Shape::Union(Union { .. }));
    if is_interface {
        writer.block(format_args!("func Parse(text []byte) ({kind}, error) {{"), "}", |writer| {
            writer.line(format_args!("var document {kind}"));
            writer.block("err := jsontext.Read(text, func(r *jsontext.Reader) {", "})", |writer| {
                writer.line(format_args!("document = read{kind}(r)"));
            });
            writer.block("if err != nil {", "}", |writer| writer.line("return nil, err"));
            writer.line("return document, nil");
        });
        return;
    }
    writer.block(format_args!("func Parse(text []byte) (*{kind}, error) {{"), "}", |writer| {
        writer.line(format_args!("document := new({kind})"));
        writer.block("if err := jsontext.Read(text, document.read); err != nil {", "}", |writer| {
            writer.line("return nil, err");
        });
        writer.line("return document, nil");
    });
}

/// The module file and the readme.
pub(super) fn around(model: &Model, package: &Package<'_>, module: &str) -> Files {
    let Package { name, description, .. } = package;
    let strict = last_part(module);
    let root = super::idents::exported(&model.root);
    let tables = if package.tables.is_empty() {
        String::new()
    } else {
        format!(
            "\nThe package `{module}/tables` has the code lists, with what is known of each code.\n"
        )
    };
    let readme = format!(
        r#"# {name}

{description}.

```console
$ go mod edit -replace {module}=./{name}
$ go get {module}
```

```go
import (
	"errors"
	"fmt"

	"{module}"
)

func read(text []byte) (*{strict}.{root}, error) {{
	document, err := {strict}.Parse(text)
	var invalid *{strict}.InvalidError
	if errors.As(err, &invalid) {{
		for _, issue := range invalid.Issues {{
			fmt.Println(issue.Path, issue.Message)
		}}
	}}
	return document, err
}}
```

`Parse` refuses what the schema refuses, with every issue and its place (a JSON Pointer). Everything
it reads is written by `json.Marshal`, with the keys in the order of the schema, then those that it
does not name in the order in which they were read. What is not valid is not written; `Validate`
tells why. `Parse` of the package `{module}/tolerant` keeps keys, codes and
forms that the schema does not name, so it reads documents of later minor versions, and writes them
back as they were.

An optional value is a pointer, slice or interface that is nil where it is absent; an empty slice is
a list that is there. A union is an interface: what it may be, its documentation says. Codes are
constants, and `Valid` tells whether a string is one of them. Objects whose keys are data are slices
of a `Key` and a `Value`, so that their order is kept.
{tables}
All that a text can have besides its tree (keys that stand twice, unpaired surrogates, nesting deeper
than 128, bytes that are no UTF-8) `Parse` sees and refuses. Extensions are `json.RawMessage`, so no
digit of their numbers is lost. Through `json.Unmarshal` the text is read by that package first: its
errors of syntax are its own, and it refuses the byte order mark that `Parse` accepts.

Nothing but the standard library is depended on. Everything in this folder is generated.
"#
    );
    Files::from([
        ("go.mod".to_owned(), format!("module {module}\n\ngo 1.19\n")),
        ("README.md".to_owned(), readme),
    ])
}
