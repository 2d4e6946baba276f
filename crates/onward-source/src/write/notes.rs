//! Which comment belongs to what.
//!
//! A comment at the end of a line belongs to what ends there, or else begins there. A comment on a
//! line of its own belongs to what comes next, unless it stands deeper than that: then it is the
//! last word of the list or object that it stands in. Comments at the head of a file are the
//! file's.

use std::collections::{HashMap, HashSet};

use super::{
    comments::comments,
    entries::{Entries, Entry},
};
use crate::{Document, Format, NodeId, Span, Value, edit::lines};

/// A comment on a line of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'d> {
    pub(super) text: &'d str,
    /// Whether a blank line stands above it.
    pub(super) is_parted: bool,
}

/// What belongs to a member, an element, or a list or object.
#[derive(Clone, Debug, Default)]
pub(super) struct Trivia<'d> {
    /// The comments above it.
    pub(super) above: Vec<Line<'d>>,
    /// Whether a blank line stands directly above it.
    pub(super) is_parted: bool,
    /// The comment at the end of its line.
    pub(super) beside: Option<&'d str>,
    /// The comments at its own end.
    pub(super) below: Vec<Line<'d>>,
}

/// The comments of a document, and its blank lines.
#[derive(Debug, Default)]
pub(super) struct Notes<'d> {
    /// The comments at the head of the file.
    pub(super) head: Vec<Line<'d>>,
    /// Whether a blank line parts the head from the rest.
    pub(super) is_head_parted: bool,
    by_node: HashMap<NodeId, Trivia<'d>>,
    /// The lists and objects with a comment somewhere within.
    holding: HashSet<NodeId>,
    /// How many comments there are.
    pub(super) count: usize,
}

impl<'d> Notes<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let comments = comments(document);
        let entries = Entries::of(document);
        let mut notes = Self { count: comments.len(), ..Self::default() };
        let places = Places::new(document, &entries, &comments);
        let first = entries.iter().next().map_or(usize::MAX, |entry| entry.span.start());
        let head = places.head(first, &mut notes);
        notes.head = (0..head).map(|index| places.line(index)).collect();
        for index in head..comments.len() {
            places.attach(index, &mut notes);
        }
        places.part(&mut notes);
        notes
    }

    /// What belongs to a node.
    pub(super) fn get(&self, node: NodeId) -> Option<&Trivia<'d>> {
        self.by_node.get(&node)
    }

    /// Whether a comment stands within a list or object.
    pub(super) fn are_within(&self, node: NodeId) -> bool {
        self.holding.contains(&node)
    }

    /// Moves what stands above one node to above another, as the last there.
    pub(super) fn move_above(&mut self, from: NodeId, to: NodeId) {
        let Some(trivia) = self.by_node.get_mut(&from) else {
            return;
        };
        trivia.is_parted = false;
        let above = std::mem::take(&mut trivia.above);
        if !above.is_empty() {
            self.trivia(to).above.extend(above);
        }
    }

    fn trivia(&mut self, node: NodeId) -> &mut Trivia<'d> {
        self.by_node.entry(node).or_default()
    }

    /// Moves the comments within what is empty above it, as there is no place for them inside,
    /// unless it `is_open`.
    pub(super) fn make_room(&mut self, document: &Document, is_open: impl Fn(NodeId) -> bool) {
        for (node, trivia) in &mut self.by_node {
            if !document.is_full(*node) && !is_open(*node) {
                trivia.above.append(&mut trivia.below);
            }
        }
    }

    /// Settles which lists and objects hold comments.
    pub(super) fn settle(&mut self, document: &Document) {
        self.hold(document, document.root());
    }

    /// Whether anything belongs to a node, or to what it holds.
    fn hold(&mut self, document: &Document, node: NodeId) -> bool {
        let mut holds = false;
        for child in document.children(node) {
            holds |= self.hold(document, child);
        }
        let trivia = self.by_node.get(&node);
        if holds || trivia.is_some_and(|trivia| !trivia.below.is_empty()) {
            self.holding.insert(node);
            return true;
        }
        trivia.is_some_and(|trivia| !trivia.above.is_empty() || trivia.beside.is_some())
    }
}

/// What decides where a comment belongs.
struct Places<'d, 'n> {
    document: &'d Document,
    entries: &'n Entries,
    comments: &'n [Span],
    /// For each comment, the first and the last of those on lines without any other between them.
    paragraphs: Vec<(usize, usize)>,
}

impl<'d, 'n> Places<'d, 'n> {
    fn new(document: &'d Document, entries: &'n Entries, comments: &'n [Span]) -> Self {
        let mut places = Self { document, entries, comments, paragraphs: Vec::new() };
        let mut first = 0;
        while first < comments.len() {
            let mut end = first + 1;
            while end < comments.len() && places.is_joined(end) {
                end += 1;
            }
            places.paragraphs.extend(std::iter::repeat_n((first, end - 1), end - first));
            first = end;
        }
        places
    }

    /// Whether a comment and the one before it stand alone on neighbouring lines.
    fn is_joined(&self, index: usize) -> bool {
        let below = lines::next(self.text(), self.comments[index - 1].start());
        below == Some(lines::start(self.text(), self.comments[index].start()))
            && self.is_alone(index)
            && self.is_alone(index - 1)
    }

    fn text(&self) -> &'d str {
        self.document.source().text()
    }

    fn line(&self, index: usize) -> Line<'d> {
        let span = self.comments[index];
        Line { text: &self.text()[span.range()], is_parted: self.is_parted(span.start()) }
    }

    /// Whether the line above that of a byte is blank.
    fn is_parted(&self, byte: usize) -> bool {
        let line = lines::start(self.text(), byte);
        line > 0 && self.text()[lines::start(self.text(), line - 1)..line].trim().is_empty()
    }

    /// Whether a comment has a line of its own.
    fn is_alone(&self, index: usize) -> bool {
        let start = self.comments[index].start();
        let before = &self.text()[lines::start(self.text(), start)..start];
        before.trim_start_matches('\u{feff}').trim().is_empty()
    }

    /// Whether the line below that of a byte is blank, or there is none.
    fn is_last(&self, byte: usize) -> bool {
        let below = lines::next(self.text(), byte);
        below.is_none_or(|below| {
            let rest = &self.text()[below..];
            rest.lines().next().is_none_or(|line| line.trim().is_empty())
        })
    }

    /// How many comments are the head of a file whose first entry begins at a byte: all before it,
    /// but those directly above it where a blank line parts them from others.
    fn head(&self, first: usize, notes: &mut Notes<'d>) -> usize {
        let count = self.comments.partition_point(|comment| comment.start() < first);
        let Some(last) = count.checked_sub(1) else {
            return 0;
        };
        if self.is_last(self.comments[last].start()) {
            notes.is_head_parted = true;
            return count;
        }
        let parted = (1..count).rev().find(|index| self.line(*index).is_parted);
        notes.is_head_parted = parted.is_some();
        parted.unwrap_or(count)
    }

    fn attach(&self, index: usize, notes: &mut Notes<'d>) {
        let at = self.comments[index].start();
        let line = self.line(index);
        let (previous, next) = self.entries.around(at);
        let Some(previous) = previous else {
            match next {
                Some(next) => notes.trivia(next.node).above.push(line),
                None => notes.head.push(line),
            }
            return;
        };
        let is_alone = self.is_alone(index);
        if !is_alone && let Some(node) = self.beside(previous, at) {
            let trivia = notes.trivia(node);
            if let Some(text) = trivia.beside.replace(line.text) {
                trivia.above.push(Line { text, is_parted: false });
            }
            return;
        }
        let line = Line { is_parted: line.is_parted && is_alone, ..line };
        if let Some(container) = self.bracket(previous, at) {
            let line = Line { is_parted: false, ..line };
            let end = self.document.span(container).end();
            match next.filter(|next| next.span.start() < end) {
                Some(next) => notes.trivia(next.node).above.push(line),
                None => notes.trivia(container).below.push(line),
            }
            return;
        }
        let place = match self.document.format() {
            Format::Toml => self.by_paragraph(index, previous, next),
            _ => self.by_indentation(at, is_alone, previous, next),
        };
        match place {
            Place::Above(node) => notes.trivia(node).above.push(line),
            Place::Below(container) => notes.trivia(container).below.push(line),
        }
    }

    /// What a comment at the end of a line belongs to: the entry before it, or the outermost one
    /// whose bracket closed since.
    fn beside(&self, previous: &Entry, at: usize) -> Option<NodeId> {
        let is_closed = |node: &NodeId| {
            self.document.is_bracketed(*node) && self.document.span(*node).end() <= at
        };
        let closed = self.entries.containers(previous.node).filter(is_closed).last();
        let entry = match closed {
            Some(node) => self.entries.get(node)?,
            None => previous,
        };
        let line = lines::start(self.text(), at);
        // A block begins with its first entry, which the line was looked at for.
        let is_block = self.document.is_full(entry.node) && !self.document.is_bracketed(entry.node);
        let value = self.document.span(entry.node).start();
        let begins = entry.span.start() >= line || (!is_block && value >= line && value < at);
        let ends = entry.span.end() > line && entry.span.end() <= at;
        (begins || ends).then_some(entry.node)
    }

    /// The innermost list or object whose brackets are around a byte.
    fn bracket(&self, previous: &Entry, at: usize) -> Option<NodeId> {
        let is_around = |node: &NodeId| {
            let span = self.document.span(*node);
            self.document.is_bracketed(*node) && span.start() < at && at < span.end()
        };
        let own = std::iter::once(previous.node);
        own.chain(self.entries.containers(previous.node)).find(is_around)
    }

    /// Where a comment of a YAML block belongs.
    fn by_indentation(
        &self,
        at: usize,
        is_alone: bool,
        previous: &Entry,
        next: Option<&Entry>,
    ) -> Place {
        let is_scalar = !matches!(self.document.value(previous.node), Value::Array | Value::Object);
        if is_scalar && self.document.span(previous.node).end() > at {
            // Between a key and its value.
            return Place::Above(previous.node);
        }
        let column = at - lines::start(self.text(), at);
        if let Some(next) = next {
            let line = lines::start(self.text(), next.span.start());
            let indent = self.text()[line..].bytes().take_while(|byte| *byte == b' ').count();
            if !is_alone || column <= indent {
                return Place::Above(next.node);
            }
        }
        let indent = |node: NodeId| {
            let start = self.document.span(node).start();
            start - lines::start(self.text(), start)
        };
        let mut around = self.entries.containers(previous.node);
        let innermost = around.find(|node| indent(*node) <= column);
        // A list may stand no deeper than its key.
        let container = innermost.map_or(self.document.root(), |innermost| {
            let level = around.take_while(|node| indent(*node) == indent(innermost));
            level.last().unwrap_or(innermost)
        });
        match next {
            Some(next) if self.entries.containers(next.node).any(|node| node == container) => {
                Place::Above(next.node)
            }
            _ => Place::Below(container),
        }
    }

    /// Where a comment between TOML tables belongs: to what comes next, but that the lines
    /// directly below a table's last are the table's if a blank line ends them.
    fn by_paragraph(&self, index: usize, previous: &Entry, next: Option<&Entry>) -> Place {
        let root = self.document.root();
        if next.is_none_or(|next| next.is_header) && previous.table != root {
            let (first, last) = self.paragraphs[index];
            let is_own = !self.is_parted(self.comments[first].start())
                && self.is_last(self.comments[last].start());
            if is_own {
                return Place::Below(previous.table);
            }
        }
        match next {
            Some(next) => Place::Above(next.node),
            None => Place::Below(root),
        }
    }

    /// Notes what a blank line stands above of. What stands in brackets has none, and neither has
    /// a TOML header, which always gets one.
    fn part(&self, notes: &mut Notes<'d>) {
        let mut line = usize::MAX;
        for entry in self.entries.iter() {
            let start = lines::start(self.text(), entry.span.start());
            let is_first = start != std::mem::replace(&mut line, start);
            let is_parted = is_first && self.is_parted(start);
            if entry.is_header {
                if let Some(trivia) = notes.by_node.get_mut(&entry.node) {
                    trivia.is_parted = is_parted && !trivia.above.is_empty();
                    if let Some(line) = trivia.above.first_mut() {
                        line.is_parted = false;
                    }
                }
            } else if is_parted && self.bracket(entry, entry.span.start()).is_none() {
                notes.trivia(entry.node).is_parted = true;
            }
        }
    }
}

enum Place {
    Above(NodeId),
    Below(NodeId),
}
