//! TOML: in each table first the values, then the tables, each in their order.
//!
//! A list of objects in the document itself is an array of tables. Deeper in, objects in a list
//! stand on one line each, as readers of TOML 1.0 expect; their comments stand above them.

use std::fmt::Write as _;

use super::{
    WIDTH,
    notes::{Notes, Trivia},
    page::Page,
    text,
};
use crate::{Document, Format, NodeId, Shape, Value, edit::scalar::is_bare_key};

pub(super) fn write<'d>(
    document: &'d Document,
    notes: &mut Notes<'d>,
    shape: &'static Shape,
) -> String {
    // A table has its own lines.
    notes.make_room(document, |node| document.value(node) == Value::Object);
    notes.settle(document);
    let mut page = Page::new(document, notes, Format::Toml);
    let root = document.root();
    let members = document.ordered(root, shape);
    let first = members.iter().find(|(member, _)| !is_table(document, member.value, true));
    let first = first.and_then(|(member, _)| page.notes.get(member.value));
    let is_parted = page.notes.is_head_parted && !members.is_empty();
    if is_parted || first.is_some_and(|trivia| !trivia.above.is_empty()) {
        page.part();
    }
    page.is_fresh = true;
    page.table(root, shape, "");
    if let Some(trivia) = page.notes.get(root) {
        if members.iter().any(|(member, _)| is_table(document, member.value, true)) {
            page.gap(None);
        }
        page.comments(0, &trivia.below);
    }
    page.text
}

/// Whether a member of a table is a table of its own, or an array of tables.
fn is_table(document: &Document, node: NodeId, is_top: bool) -> bool {
    let is_object = |node: NodeId| document.value(node) == Value::Object;
    let items = document.items(node);
    is_object(node) || (is_top && !items.is_empty() && items.iter().all(|item| is_object(*item)))
}

fn key(key: &str) -> String {
    if is_bare_key(key) { key.to_owned() } else { text::toml(key) }
}

impl Page<'_, '_> {
    /// A blank line above a header. Directly behind the head of the file there is none, unless
    /// something parts the two.
    fn gap(&mut self, trivia: Option<&Trivia<'_>>) {
        let is_parted = self.text.len() > self.head
            || self.notes.is_head_parted
            || trivia.is_some_and(|trivia| !trivia.above.is_empty());
        if is_parted && !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self.is_fresh = true;
    }

    /// What a table holds; `header` is its own, with a dot.
    fn table(&mut self, node: NodeId, shape: &'static Shape, header: &str) {
        let document = self.document;
        let is_top = node == document.root();
        let (tables, values): (Vec<_>, Vec<_>) = document
            .ordered(node, shape)
            .into_iter()
            .partition(|(member, _)| is_table(document, member.value, is_top));
        for (member, shape) in values {
            let trivia = self.notes.get(member.value);
            self.lead(0, trivia);
            self.indent(0);
            let key = key(member.key) + " = ";
            self.text.push_str(&key);
            self.value(member.value, shape, 0, key.chars().count());
            self.end(trivia.and_then(|trivia| trivia.beside));
        }
        if let Some(trivia) = self.notes.get(node).filter(|_| !is_top) {
            self.comments(0, &trivia.below);
        }
        for (member, shape) in tables {
            let header = format!("{header}{}", key(member.key));
            if document.value(member.value) == Value::Object {
                self.sub_table(member.value, shape, &header);
            } else {
                self.array_of_tables(member.value, shape.items, &header);
            }
        }
    }

    fn sub_table(&mut self, node: NodeId, shape: &'static Shape, header: &str) {
        let document = self.document;
        let trivia = self.notes.get(node);
        let is_plain = |trivia: &Trivia<'_>| {
            trivia.above.is_empty() && trivia.below.is_empty() && trivia.beside.is_none()
        };
        // The headers of what it holds name it too.
        let is_implied = document.is_full(node)
            && document.children(node).all(|child| is_table(document, child, false))
            && trivia.is_none_or(is_plain);
        if !is_implied {
            self.gap(trivia);
            self.lead(0, trivia.filter(|trivia| !trivia.above.is_empty()));
            let _ = write!(self.text, "[{header}]");
            self.end(trivia.and_then(|trivia| trivia.beside));
            self.is_fresh = true;
        }
        self.table(node, shape, &format!("{header}."));
    }

    fn array_of_tables(&mut self, list: NodeId, shape: &'static Shape, header: &str) {
        let of_list = self.notes.get(list);
        let items = self.document.items(list);
        for (index, item) in items.iter().enumerate() {
            let trivia = self.notes.get(*item);
            let of_list = of_list.filter(|_| index == 0);
            self.gap(if of_list.is_some() { of_list } else { trivia });
            if let Some(of_list) = of_list {
                self.comments(0, &of_list.above);
                if let Some(comment) = of_list.beside {
                    self.comment(0, comment);
                }
            }
            self.lead(0, trivia.filter(|trivia| !trivia.above.is_empty()));
            let _ = write!(self.text, "[[{header}]]");
            self.end(trivia.and_then(|trivia| trivia.beside));
            self.is_fresh = true;
            self.table(*item, shape, &format!("{header}."));
        }
        if let Some(of_list) = of_list {
            self.comments(0, &of_list.below);
        }
    }

    /// A value behind its key or in a list, with this many characters before it on its line.
    fn value(&mut self, node: NodeId, shape: &'static Shape, indent: usize, taken: usize) {
        let document = self.document;
        if let Value::Text(written) = document.value(node)
            && indent == 0
            // There the text would have the line breaks of the file.
            && !document.has_crlf()
            && let Some(lines) = text::toml_lines(written)
        {
            self.text.push_str(&lines);
            return;
        }
        let room = WIDTH.saturating_sub(taken);
        let is_list = !document.items(node).is_empty();
        let mut line = String::new();
        if !is_list || !self.notes.are_within(node) {
            let fits = inline(document, node, shape, is_list.then_some(room), &mut line);
            if fits {
                self.text.push_str(&line);
                return;
            }
        }
        self.text.push_str("[\n");
        for item in document.items(node) {
            let trivia = self.notes.get(*item);
            if let Some(trivia) = trivia {
                self.joined(indent + 2, &trivia.above);
            }
            if document.value(*item) == Value::Object {
                self.hoisted(*item, indent + 2);
            }
            self.indent(indent + 2);
            // A comma comes behind it.
            self.value(*item, shape.items, indent + 2, indent + 3);
            self.text.push(',');
            self.end(trivia.and_then(|trivia| trivia.beside));
        }
        if let Some(trivia) = self.notes.get(node) {
            self.joined(indent + 2, &trivia.below);
        }
        self.indent(indent);
        self.text.push(']');
    }

    /// The comments within an object that stands on one line.
    fn hoisted(&mut self, node: NodeId, indent: usize) {
        let document = self.document;
        for child in document.children(node) {
            let trivia = self.notes.get(child);
            if let Some(trivia) = trivia {
                self.joined(indent, &trivia.above);
                if let Some(comment) = trivia.beside {
                    self.comment(indent, comment);
                }
            }
            self.hoisted(child, indent);
        }
        if let Some(trivia) = self.notes.get(node) {
            self.joined(indent, &trivia.below);
        }
    }
}

/// Adds a value on one line; false if there is no room for it.
fn inline(
    document: &Document,
    node: NodeId,
    shape: &'static Shape,
    room: Option<usize>,
    line: &mut String,
) -> bool {
    match document.value(node) {
        // There is none in what is written as TOML.
        Value::Null => {}
        Value::Boolean(value) => line.push_str(if value { "true" } else { "false" }),
        Value::Number(number) => line.push_str(number),
        Value::Text(text) => line.push_str(&text::toml(text)),
        Value::Array => {
            line.push('[');
            for (index, item) in document.items(node).iter().enumerate() {
                if index > 0 {
                    line.push_str(", ");
                }
                if !inline(document, *item, shape.items, room, line) {
                    return false;
                }
            }
            line.push(']');
        }
        Value::Object if !document.is_full(node) => line.push_str("{}"),
        Value::Object => {
            for (index, (member, shape)) in document.ordered(node, shape).into_iter().enumerate() {
                line.push_str(if index == 0 { "{ " } else { ", " });
                line.push_str(&key(member.key));
                line.push_str(" = ");
                if !inline(document, member.value, shape, room, line) {
                    return false;
                }
            }
            line.push_str(" }");
        }
    }
    room.is_none_or(|room| line.chars().count() <= room)
}
