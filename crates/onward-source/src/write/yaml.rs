//! YAML in block style; what is short stands in brackets on its line.
//!
//! The members of the document, and the elements of its lists, always are blocks. So are objects
//! whose keys are anybody's, such as texts by language. Other objects, and lists of scalars, stand
//! on one line if they fit and hold no comment; a list of objects has one line for each that fits.

use super::{
    WIDTH,
    notes::Notes,
    page::Page,
    text::{self, Block},
};
use crate::{Document, Format, NodeId, Shape, Value};

/// The longest key, in characters, that readers of YAML need to understand without a mark.
pub(super) const LONGEST_KEY: usize = 1000;

pub(super) fn write<'d>(
    document: &'d Document,
    notes: &mut Notes<'d>,
    shape: &'static Shape,
) -> String {
    notes.make_room(document, |_| false);
    lift(document, notes, document.root(), shape);
    notes.settle(document);
    let mut page = Page::new(document, notes, Format::Yaml);
    let (root, top) = (document.root(), Depth { level: 0, is_item: false });
    if document.is_full(root) {
        let first = first(document, root, shape);
        let trivia = first.and_then(|node| page.notes.get(node));
        if page.notes.is_head_parted || trivia.is_some_and(|trivia| !trivia.above.is_empty()) {
            page.part();
        }
        page.is_fresh = true;
        page.block(root, shape, 0, top, false);
    } else {
        page.text.push_str(&scalar(document, root, false));
        page.end(None);
    }
    page.text
}

/// The first child of a node, as they are written.
fn first(document: &Document, node: NodeId, shape: &'static Shape) -> Option<NodeId> {
    let member = document.ordered(node, shape).first().map(|(member, _)| member.value);
    member.or_else(|| document.items(node).first().copied())
}

/// Moves what stands above the first member of a list's element to above the element: they begin
/// in one place.
fn lift(document: &Document, notes: &mut Notes<'_>, node: NodeId, shape: &'static Shape) {
    for (member, shape) in document.ordered(node, shape) {
        lift(document, notes, member.value, shape);
    }
    for item in document.items(node) {
        lift(document, notes, *item, shape.items);
        if let Some(first) = first(document, *item, shape.items) {
            notes.move_above(first, *item);
        }
    }
}

/// How deep a node lies in the tree, and whether it is an element of a list.
#[derive(Clone, Copy)]
struct Depth {
    level: usize,
    is_item: bool,
}

impl Depth {
    fn deeper(self, is_item: bool) -> Self {
        Self { level: self.level + 1, is_item }
    }

    /// Whether an object here is a block even if it is short.
    fn is_open(self) -> bool {
        self.level <= 1 || (self.level == 2 && self.is_item)
    }
}

/// How a value is written.
enum Form {
    /// On the line of its key or dash.
    Line(String),
    /// As lines of text.
    Text(Block),
    /// As a block of entries.
    Entries,
}

impl Page<'_, '_> {
    /// A list or object as a block, whose last comments are its own. The first entry may stand
    /// behind a dash.
    fn block(
        &mut self,
        node: NodeId,
        shape: &'static Shape,
        indent: usize,
        depth: Depth,
        mut is_behind_dash: bool,
    ) {
        let document = self.document;
        for (member, shape) in document.ordered(node, shape) {
            let key = text::yaml(member.key, false) + ":";
            let depth = depth.deeper(false);
            let form = self.form(member.value, shape, indent, key.chars().count(), depth);
            if !is_behind_dash {
                self.lead(indent, self.notes.get(member.value));
                self.indent(indent);
            }
            self.text.push_str(&key);
            let beside = self.notes.get(member.value).and_then(|trivia| trivia.beside);
            if !self.line(form, indent, beside) {
                self.end(beside);
                self.is_fresh = true;
                self.block(member.value, shape, indent + 2, depth, false);
            }
            is_behind_dash = false;
        }
        for item in document.items(node) {
            let depth = depth.deeper(true);
            let form = self.form(*item, shape.items, indent, 1, depth);
            let trivia = self.notes.get(*item);
            let beside = trivia.and_then(|trivia| trivia.beside);
            // Behind the dash of a block comes its first entry, and no comment.
            let apart = beside.filter(|_| matches!(form, Form::Entries));
            if !is_behind_dash {
                self.lead(indent, trivia);
                if let Some(comment) = apart {
                    self.comment(indent, comment);
                }
                self.indent(indent);
            }
            self.text.push('-');
            if !self.line(form, indent, beside) {
                self.text.push(' ');
                self.block(*item, shape.items, indent + 2, depth, true);
                if let Some(comment) = apart.filter(|_| is_behind_dash) {
                    self.comment(indent + 2, comment);
                }
            }
            is_behind_dash = false;
        }
        if let Some(trivia) = self.notes.get(node) {
            self.comments(indent, &trivia.below);
        }
    }

    /// Writes a value behind its key or dash; false if it is a block of entries.
    fn line(&mut self, form: Form, indent: usize, beside: Option<&str>) -> bool {
        match form {
            Form::Line(value) => {
                self.text.push(' ');
                self.text.push_str(&value);
                self.end(beside);
            }
            Form::Text(Block { indicator, lines }) => {
                self.text.push(' ');
                self.text.push_str(indicator);
                self.end(beside);
                for line in lines {
                    if !line.is_empty() {
                        self.indent(indent + 2);
                    }
                    self.text.push_str(&line);
                    self.end(None);
                }
            }
            Form::Entries => return false,
        }
        true
    }

    fn form(
        &self,
        node: NodeId,
        shape: &'static Shape,
        indent: usize,
        key: usize,
        depth: Depth,
    ) -> Form {
        let document = self.document;
        let room = WIDTH.saturating_sub(indent + key + 1);
        match document.value(node) {
            Value::Text(text) => {
                let line = text::yaml(text, false);
                if !text.contains('\n') && line.chars().count() <= room {
                    return Form::Line(line);
                }
                text::block(text, indent + 2).map_or(Form::Line(line), Form::Text)
            }
            Value::Array | Value::Object if document.is_full(node) => {
                let may_be_line = if document.members(node).len() > 0 {
                    !depth.is_open()
                } else {
                    document.items(node).iter().all(|item| !document.is_full(*item))
                };
                let line = (may_be_line && !self.notes.are_within(node)).then(|| {
                    let mut line = String::new();
                    flow(document, node, shape, room, &mut line).then_some(line)
                });
                line.flatten().map_or(Form::Entries, Form::Line)
            }
            _ => Form::Line(scalar(document, node, false)),
        }
    }
}

/// What holds nothing, on one line.
fn scalar(document: &Document, node: NodeId, in_brackets: bool) -> String {
    match document.value(node) {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Number(number) => number.to_owned(),
        Value::Text(text) => text::yaml(text, in_brackets),
        Value::Array => "[]".to_owned(),
        Value::Object => "{}".to_owned(),
    }
}

/// Adds a value on one line; false if it cannot stand on one, or there is no room for it.
fn flow(
    document: &Document,
    node: NodeId,
    shape: &'static Shape,
    room: usize,
    line: &mut String,
) -> bool {
    if !document.is_full(node) {
        if matches!(document.value(node), Value::Text(text) if text.contains('\n')) {
            return false;
        }
        line.push_str(&scalar(document, node, true));
        return line.chars().count() <= room;
    }
    let members = document.ordered(node, shape);
    if members.is_empty() {
        for (index, item) in document.items(node).iter().enumerate() {
            line.push_str(if index == 0 { "[" } else { ", " });
            if !flow(document, *item, shape.items, room, line) {
                return false;
            }
        }
        line.push(']');
    } else {
        // Keys that are anybody's: texts by language.
        if shape.members.is_empty() && shape.others.text {
            return false;
        }
        for (index, (member, shape)) in members.into_iter().enumerate() {
            line.push_str(if index == 0 { "{ " } else { ", " });
            line.push_str(&text::yaml(member.key, true));
            line.push_str(": ");
            if !flow(document, member.value, shape, room, line) {
                return false;
            }
        }
        line.push_str(" }");
    }
    line.chars().count() <= room
}
