//! One test for each file in `read/`: its tree with every span, or why it was refused.

use std::{fmt::Write as _, fs, path::Path as File};

use onward_source::{Document, Format, NodeId, Path, Shape, Source, Span, Value, read};

/// At `text`, `note`, `huge` and `nested[].area` scalars are text; elsewhere anything is expected.
static SHAPE: Shape = {
    static TEXT: Shape = Shape { text: true, members: &[], others: Shape::ANY, items: Shape::ANY };
    static NESTED: Shape = Shape {
        text: false,
        members: &[],
        others: Shape::ANY,
        items: &Shape {
            text: false,
            members: &[("area", &TEXT), ("note", &TEXT)],
            others: Shape::ANY,
            items: Shape::ANY,
        },
    };
    Shape {
        text: false,
        members: &[("text", &TEXT), ("huge", &TEXT), ("nested", &NESTED), ("date", &TEXT)],
        others: Shape::ANY,
        items: Shape::ANY,
    }
};

fn tree(file: &File) -> datatest_stable::Result<()> {
    let extension = file.extension().and_then(|e| e.to_str()).expect("an extension");
    let format = Format::from_extension(extension).expect("a known extension");
    let shown = match read(fs::read(file)?, format, &SHAPE) {
        Ok(document) => {
            let mut shown = String::new();
            show(&document, document.root(), &Path::root(), &mut shown);
            shown
        }
        Err(refused) => {
            let problems = refused.problems.iter().map(|problem| {
                let mut line =
                    format!("{}: {}", at(&refused.source, problem.span), problem.message);
                if let Some((span, label)) = problem.related {
                    write!(line, " ({} {label})", at(&refused.source, span)).expect("a string");
                }
                if let Some(help) = &problem.help {
                    write!(line, "\n    help: {help}").expect("a string");
                }
                line
            });
            problems.collect::<Vec<_>>().join("\n")
        }
    };
    let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
    insta::with_settings!({
        snapshot_path => fs::canonicalize(file.parent().expect("a folder"))?,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, shown);
    });
    Ok(())
}

fn at(source: &Source, span: Span) -> String {
    let start = source.position(span.start());
    let text = source.text().get(span.range()).expect("a span on character boundaries");
    format!("{}:{} {:?} {text:?}", start.line, start.column, span.range())
}

fn show(document: &Document, node: NodeId, path: &Path, into: &mut String) {
    assert_eq!(document.find(path), Some(node), "the path leads to the node");
    let span = document.span(node);
    let value = document.value(node);
    writeln!(into, "{path} = {value:?} at {}", at(document.source(), span)).expect("a string");
    if value == Value::Object {
        for member in document.members(node) {
            let key = at(document.source(), member.key_span);
            writeln!(into, "  key {:?} at {key}", member.key).expect("a string");
            show(document, member.value, &path.join(member.key.to_owned()), into);
        }
    }
    for (index, item) in document.items(node).iter().enumerate() {
        show(document, *item, &path.join(index), into);
    }
}

datatest_stable::harness! {
    { test = tree, root = "tests/read", pattern = r"\.(yaml|json|toml)$" },
}
