//! Lists and objects of YAML that are laid out by lines and indentation.

use crate::{Document, Format, NodeId, Value};

use super::{
    Replacement,
    insert::{is_parted, laid_out, line_break},
    lines::{self, Line},
};

/// A list or object in block style.
struct Block<'d> {
    document: &'d Document,
    text: &'d str,
    node: NodeId,
    count: usize,
}

/// An element or member with what belongs to it.
#[derive(Clone, Copy)]
struct Chunk {
    /// Its first line, or the first of the comment lines above it; its first byte if it does not
    /// begin its line.
    lead: usize,
    /// Its dash or key.
    start: usize,
    /// The end of its last line, without the line break.
    end: usize,
    begins_line: bool,
}

impl<'d> Block<'d> {
    fn new(document: &'d Document, node: NodeId) -> Self {
        let count = match document.value(node) {
            Value::Object => document.entries(node).len(),
            _ => document.items(node).len(),
        };
        Self { document, text: document.source().text(), node, count }
    }

    /// The dash of an element, or the first byte of a member's key.
    fn start(&self, index: usize) -> Option<usize> {
        if let Some(entry) = self.document.entries(self.node).get(index) {
            let start = entry.key_span.start();
            return (!is_marked_key(self.text, start)).then_some(start);
        }
        let mut at = match index.checked_sub(1) {
            Some(before) => self.content_end(before)?,
            None => self.document.span(self.node).start(),
        };
        loop {
            match self.text.as_bytes().get(at)? {
                b'-' => return Some(at),
                b'#' => at = lines::end(self.text, at),
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                _ => return None,
            }
        }
    }

    /// Where the value of an element or member ends.
    fn content_end(&self, index: usize) -> Option<usize> {
        if let Some(entry) = self.document.entries(self.node).get(index) {
            return Some(entry.key_span.end().max(self.document.span(entry.value).end()));
        }
        let item = self.document.items(self.node).get(index)?;
        Some(self.document.span(*item).end())
    }

    /// The end of the last line of an element or member. Comments below it are its own if they
    /// stand deeper than it.
    fn end(&self, index: usize, start: usize) -> Option<usize> {
        let indent = start - lines::start(self.text, start);
        let mut end = lines::end(self.text, self.content_end(index)?.max(start));
        let mut at = end;
        while let Some(next) = lines::next(self.text, at) {
            at = next;
            match lines::kind(self.text, next) {
                Line::Blank => {}
                Line::Comment(depth) if depth > indent => end = lines::end(self.text, next),
                Line::Comment(_) | Line::Other => break,
            }
        }
        Some(end)
    }

    fn chunk(&self, index: usize) -> Option<Chunk> {
        let start = self.start(index)?;
        let end = self.end(index, start)?;
        let line = lines::start(self.text, start);
        let begins_line = self.text[line..start].trim_start_matches('\u{feff}').trim().is_empty();
        let lead = match index.checked_sub(1) {
            _ if !begins_line => start,
            // What stands above the whole is about the whole.
            None if self.node == self.document.root() => line,
            None => lines::comments_above(self.text, line, 0),
            Some(before) => {
                let above = self.end(before, self.start(before)?)?;
                lines::comments_above(self.text, line, lines::next(self.text, above)?)
            }
        };
        Some(Chunk { lead, start, end, begins_line })
    }
}

/// Whether a question mark marks the key that begins here.
pub(super) fn is_marked_key(text: &str, key: usize) -> bool {
    let before = text[..key].trim_end();
    let line = &before[lines::start(text, before.len())..];
    line.trim_start_matches([' ', '\t', '-', '\u{feff}']) == "?"
}

/// The dash of an element of a list.
pub(super) fn dash(document: &Document, list: NodeId, index: usize) -> Option<usize> {
    Block::new(document, list).start(index)
}

/// Takes the element or member at the index away from the list or object at the end of the way.
pub(super) fn remove(
    document: &Document,
    way: &[NodeId],
    index: usize,
) -> Option<Vec<Replacement>> {
    let block = Block::new(document, *way.last()?);
    let text = block.text;
    let chunk = block.chunk(index)?;
    if block.count == 1 {
        return empty(&block, way, chunk);
    }
    if chunk.begins_line {
        return Some(vec![lines::without(text, chunk.lead, chunk.end)]);
    }
    // It stands behind the dash of an element around it, where the next one moves up to.
    let rest = &text[chunk.end..];
    let next = chunk.end + rest.len() - rest.trim_start().len();
    Some(vec![Replacement::new(chunk.start, next, "")])
}

/// Leaves brackets where the only element or member stood.
fn empty(block: &Block<'_>, way: &[NodeId], chunk: Chunk) -> Option<Vec<Replacement>> {
    let (document, text) = (block.document, block.text);
    let brackets = if document.value(block.node) == Value::Object { "{}" } else { "[]" };
    let around = way.len().checked_sub(2).map(|above| way[above]);
    let key = around
        .and_then(|above| document.entries(above).iter().find(|entry| entry.value == block.node));
    match key {
        Some(key) if chunk.begins_line => {
            let key = key.key_span.end();
            let colon = key + text[key..].find(':')?;
            Some(vec![
                Replacement::new(colon + 1, colon + 1, format!(" {brackets}")),
                lines::without(text, chunk.lead, chunk.end),
            ])
        }
        _ => {
            let line = lines::start(text, chunk.start);
            let indent = if chunk.begins_line { &text[line..chunk.start] } else { "" };
            Some(vec![Replacement::new(chunk.lead, chunk.end, format!("{indent}{brackets}"))])
        }
    }
}

/// Puts the elements in another order, which is one of all of them.
pub(super) fn reorder(
    document: &Document,
    node: NodeId,
    order: &[usize],
) -> Option<Vec<Replacement>> {
    let block = Block::new(document, node);
    let text = block.text;
    let chunks: Vec<Chunk> = (0..block.count).map(|i| block.chunk(i)).collect::<Option<_>>()?;
    let mut replacements = Vec::new();
    for (slot, index) in order.iter().enumerate().filter(|(slot, index)| slot != *index) {
        let (there, here) = (chunks[slot], chunks[*index]);
        let written = match (there.begins_line, here.begins_line) {
            (true, true) => text[here.lead..here.end].to_owned(),
            (true, false) => {
                let indent = &text[lines::start(text, there.start)..there.start];
                format!("{indent}{}", &text[here.start..here.end])
            }
            // Comments above it would have no line of their own.
            (false, _) if here.lead < lines::start(text, here.start) => return None,
            (false, _) => text[here.start..here.end].to_owned(),
        };
        replacements.push(Replacement::new(there.lead, there.end, written));
    }
    Some(replacements)
}

/// Puts blocks of lines in front of the element or member at the index, or behind the last.
pub(super) fn insert(
    document: &Document,
    node: NodeId,
    index: usize,
    blocks: &[Vec<String>],
) -> Option<Vec<Replacement>> {
    let block = Block::new(document, node);
    let (text, nl) = (block.text, line_break(document));
    let neighbour = block.chunk(index.min(block.count.checked_sub(1)?))?;
    let line = lines::start(text, neighbour.start);
    let indent = blanks(&text[line..neighbour.start])?;
    // As far apart as the others are.
    let second = index.clamp(1, block.count.max(2) - 1);
    let is_parted = match (block.chunk(second - 1), block.chunk(second)) {
        (Some(first), Some(second)) if second.begins_line => {
            is_parted(text, first.end, second.lead)
        }
        _ => false,
    };
    let between = if is_parted { format!("{nl}{nl}") } else { nl.to_owned() };
    let written = laid_out(blocks, &indent, &between, nl);
    let end = neighbour.end;
    Some(vec![if index == block.count {
        Replacement::new(end, end, format!("{between}{written}"))
    } else if neighbour.begins_line {
        let lead = neighbour.lead.max(document.source().bom());
        Replacement::new(lead, lead, format!("{written}{between}"))
    } else {
        let written = format!("{}{between}{indent}", written.trim_start_matches(' '));
        Replacement::new(neighbour.start, neighbour.start, written)
    }])
}

/// As many blanks as the text in front of a dash or key is wide; nothing if that cannot be told.
fn blanks(lead: &str) -> Option<String> {
    let lead = lead.trim_start_matches('\u{feff}');
    lead.bytes().all(|byte| matches!(byte, b' ' | b'-')).then(|| " ".repeat(lead.len()))
}

/// Puts blocks of lines in the place of the brackets of a list that is empty, if it is the value
/// of a key in block style.
pub(super) fn open(
    document: &Document,
    way: &[NodeId],
    blocks: impl FnOnce() -> Vec<Vec<String>>,
) -> Option<Vec<Replacement>> {
    let [.., around, list] = *way else {
        return None;
    };
    let is_in_brackets = document.is_in_brackets(&way[..way.len() - 1]);
    if document.format() != Format::Yaml || is_in_brackets || !document.items(list).is_empty() {
        return None;
    }
    let (text, nl) = (document.source().text(), line_break(document));
    let span = document.span(list);
    let entry = document.entries(around).iter().find(|entry| entry.value == list)?;
    let key = entry.key_span;
    let end = lines::end(text, span.end());
    let (lead, tail) = (&text[key.end()..span.start()], &text[span.end()..end]);
    let is_bare = lead.trim() == ":"
        && text[span.range()].trim_matches(['[', ']']).trim().is_empty()
        && (tail.trim().is_empty() || tail.trim_start().starts_with('#'));
    if !is_bare || is_marked_key(text, key.start()) {
        return None;
    }
    let mut indent = blanks(&text[lines::start(text, key.start())..key.start()])?;
    indent.push_str(dash_indent(document, around));
    let written = laid_out(&blocks(), &indent, nl, nl);
    let colon = key.end() + lead.find(':')?;
    let text = format!("{}{nl}{written}", if tail.trim().is_empty() { "" } else { tail });
    Some(vec![Replacement::new(colon + 1, end, text)])
}

/// What the dashes of lists in an object are indented by, compared with its keys.
pub(super) fn dash_indent(document: &Document, object: NodeId) -> &'static str {
    let text = document.source().text();
    let is_flush = document.entries(object).iter().any(|entry| {
        let is_list = document.value(entry.value) == Value::Array;
        let key = entry.key_span.start();
        let dash = (is_list && !document.is_bracketed(entry.value))
            .then(|| dash(document, entry.value, 0))
            .flatten();
        dash.is_some_and(|dash| dash - lines::start(text, dash) == key - lines::start(text, key))
    });
    if is_flush { "" } else { "  " }
}
