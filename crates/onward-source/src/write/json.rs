//! JSON, as `JSON.stringify(document, null, 2)` lays it out.

use crate::{Document, NodeId, Shape, Value, edit::scalar::quoted};

pub(super) fn write(document: &Document, shape: &'static Shape) -> String {
    let mut text = String::new();
    value(document, document.root(), shape, 0, &mut text);
    text.push('\n');
    text
}

fn value(
    document: &Document,
    node: NodeId,
    shape: &'static Shape,
    indent: usize,
    into: &mut String,
) {
    let line = |indent: usize, into: &mut String| {
        into.push('\n');
        into.extend(std::iter::repeat_n(' ', indent));
    };
    match document.value(node) {
        Value::Null => into.push_str("null"),
        Value::Boolean(value) => into.push_str(if value { "true" } else { "false" }),
        Value::Number(number) => into.push_str(number),
        Value::Text(text) => into.push_str(&quoted(text)),
        Value::Array if !document.is_full(node) => into.push_str("[]"),
        Value::Object if !document.is_full(node) => into.push_str("{}"),
        Value::Array => {
            for (index, item) in document.items(node).iter().enumerate() {
                into.push(if index == 0 { '[' } else { ',' });
                line(indent + 2, into);
                value(document, *item, shape.items, indent + 2, into);
            }
            line(indent, into);
            into.push(']');
        }
        Value::Object => {
            for (index, (member, shape)) in document.ordered(node, shape).into_iter().enumerate() {
                into.push(if index == 0 { '{' } else { ',' });
                line(indent + 2, into);
                into.push_str(&quoted(member.key));
                into.push_str(": ");
                value(document, member.value, shape, indent + 2, into);
            }
            line(indent, into);
            into.push('}');
        }
    }
}
