//! Lists and objects within brackets, in all three formats.

use std::ops::Range;

use serde_json::Value as Json;

use crate::{Document, Format, NewMember, NodeId, Value};

use super::{
    Replacement,
    insert::{is_compact, line_break},
    lines,
    written::{self, JsonStyle},
};

/// A list or object within brackets.
struct Flow<'d> {
    document: &'d Document,
    text: &'d str,
    node: NodeId,
    /// How many elements or members there are.
    count: usize,
}

/// What stands between an element and the next, or a bracket.
#[derive(Default)]
struct Gap {
    comma: Option<usize>,
    /// The comment that begins on the line of what is before the gap.
    tail: Option<Range<usize>>,
    has_comments: bool,
    has_line_break: bool,
}

/// An element on lines of its own.
struct Lines {
    /// Its first line, or the first of the comment lines above it.
    lead: usize,
    core: Range<usize>,
    comma: Option<usize>,
    /// From behind it and its comma to the end of the comment behind it.
    tail: Option<Range<usize>>,
}

impl Lines {
    fn end(&self) -> usize {
        let comma = self.comma.map_or(self.core.end, |comma| comma + 1);
        self.tail.as_ref().map_or(comma, |tail| tail.end)
    }
}

impl<'d> Flow<'d> {
    fn new(document: &'d Document, node: NodeId) -> Self {
        let count = match document.value(node) {
            Value::Object => document.entries(node).len(),
            _ => document.items(node).len(),
        };
        Self { document, text: document.source().text(), node, count }
    }

    /// The bytes of an element, or of a member with its key.
    fn core(&self, index: usize) -> Option<Range<usize>> {
        if let Some(entry) = self.document.entries(self.node).get(index) {
            let value = self.document.span(entry.value);
            return Some(entry.key_span.start()..entry.key_span.end().max(value.end()));
        }
        let item = self.document.items(self.node).get(index)?;
        Some(self.document.span(*item).range())
    }

    /// What stands in front of an element; with the index after the last, in front of the closing
    /// bracket. Nothing if it is something else than blanks, comments and one comma.
    fn gap_before(&self, index: usize) -> Option<Gap> {
        let whole = self.document.span(self.node);
        let from = match index.checked_sub(1) {
            Some(before) => self.core(before)?.end,
            None => whole.start() + 1,
        };
        let to = if index < self.count { self.core(index)?.start } else { whole.end() - 1 };
        let mut gap = Gap::default();
        let mut at = from;
        while at < to {
            match self.text.as_bytes()[at] {
                b',' if gap.comma.is_none() && index > 0 => gap.comma = Some(at),
                b'\n' => gap.has_line_break = true,
                b' ' | b'\t' | b'\r' => {}
                b'#' if self.document.format() != Format::Json => {
                    let end = lines::end(self.text, at);
                    gap.has_comments = true;
                    if !gap.has_line_break {
                        gap.tail = Some(at..end);
                    }
                    at = end;
                    continue;
                }
                _ => return None,
            }
            at += 1;
        }
        Some(gap)
    }

    /// The element if nothing else stands on its lines.
    fn lines(&self, index: usize) -> Option<Lines> {
        let (before, after) = (self.gap_before(index)?, self.gap_before(index + 1)?);
        let core = self.core(index)?;
        let line = lines::start(self.text, core.start);
        let is_alone = self.text[line..core.start].trim().is_empty() && after.has_line_break;
        // A comma that begins a line belongs to the line.
        let behind = after.comma.map_or(core.end, |comma| comma + 1);
        if !is_alone || !before.has_line_break || self.text[core.end..behind].contains('\n') {
            return None;
        }
        let last = match index.checked_sub(1) {
            Some(other) => self.core(other)?.end,
            None => self.document.span(self.node).start(),
        };
        let lead = lines::comments_above(self.text, line, lines::next(self.text, last)?);
        let tail = after.tail.map(|tail| behind.min(tail.start)..tail.end);
        Some(Lines { lead, core, comma: after.comma, tail })
    }
}

/// Takes the element or member at the index away.
pub(super) fn remove(document: &Document, node: NodeId, index: usize) -> Option<Vec<Replacement>> {
    let flow = Flow::new(document, node);
    let text = flow.text;
    let core = flow.core(index)?;
    let (before, after) = (flow.gap_before(index)?, flow.gap_before(index + 1)?);
    let is_last = index + 1 == flow.count;

    if let Some(own) = flow.lines(index) {
        let mut replacements = Vec::new();
        if let Some(comma) = before.comma.filter(|_| is_last && own.comma.is_none()) {
            replacements.push(Replacement::new(comma, comma + 1, ""));
        }
        if flow.count == 1 && !has_others(&flow, &own)? {
            let whole = document.span(node);
            return Some(vec![Replacement::new(whole.start() + 1, whole.end() - 1, "")]);
        }
        replacements.push(lines::without(text, own.lead, own.end()));
        return Some(replacements);
    }
    let comma = |comma: Option<usize>| comma.map(|at| Replacement::new(at, at + 1, ""));
    if flow.count == 1 && !before.has_comments && !after.has_comments {
        let whole = document.span(node);
        return Some(vec![Replacement::new(whole.start() + 1, whole.end() - 1, "")]);
    }
    let goes_with_comma_before = is_last || (after.has_line_break && !before.has_line_break);
    if goes_with_comma_before && index > 0 && !before.has_comments {
        return Some(vec![Replacement::new(flow.core(index - 1)?.end, core.end, "")]);
    }
    if !is_last && !after.has_comments {
        return Some(vec![Replacement::new(core.start, flow.core(index + 1)?.start, "")]);
    }
    let own_comma = if is_last && index > 0 { before.comma } else { after.comma };
    let mut replacements: Vec<_> = comma(own_comma).into_iter().collect();
    replacements.push(Replacement::new(core.start, core.end, ""));
    Some(replacements)
}

/// Whether anything stands between the brackets that is not the only element's.
fn has_others(flow: &Flow<'_>, own: &Lines) -> Option<bool> {
    let whole = flow.document.span(flow.node);
    let (above, below) =
        (flow.text.get(whole.start() + 1..own.lead)?, flow.text.get(own.end()..whole.end() - 1)?);
    Some(!above.trim().is_empty() || !below.trim().is_empty())
}

/// Puts the elements in another order, which is one of all of them.
pub(super) fn reorder(
    document: &Document,
    node: NodeId,
    order: &[usize],
) -> Option<Vec<Replacement>> {
    let flow = Flow::new(document, node);
    let text = flow.text;
    let moved = || order.iter().enumerate().filter(|(slot, index)| slot != *index);
    let mut replacements = Vec::new();

    // Elements on lines of their own take their comments with them.
    let own: Option<Vec<Lines>> = (0..flow.count).map(|index| flow.lines(index)).collect();
    if let Some(own) = own {
        for (slot, index) in moved() {
            let (there, here) = (&own[slot], &own[*index]);
            let mut written = text[here.lead..here.core.end].to_owned();
            if there.comma.is_some() {
                written.push(',');
            }
            written.push_str(here.tail.as_ref().map_or("", |tail| &text[tail.clone()]));
            replacements.push(Replacement::new(there.lead, there.end(), written));
        }
        return Some(replacements);
    }
    // Comments between others may be about anything.
    for index in 0..=flow.count {
        if flow.gap_before(index)?.has_comments {
            return None;
        }
    }
    for (slot, index) in moved() {
        let (there, here) = (flow.core(slot)?, flow.core(*index)?);
        replacements.push(Replacement::new(there.start, there.end, &text[here]));
    }
    Some(replacements)
}

/// Puts elements in front of the one at the index, or behind the last.
pub(super) fn insert(
    document: &Document,
    way: &[NodeId],
    index: usize,
    items: &[Json],
) -> Option<Vec<Replacement>> {
    let flow = Flow::new(document, *way.last()?);
    let spread = Spread::of(&flow, way, index);
    let items = items.iter().map(|item| match document.format() {
        Format::Json => written::json(item, spread.json()),
        format => written::flow(item, format),
    });
    flow.put(index, &spread, &items.collect::<Vec<_>>())
}

/// Puts a member in front of the one at the index, or behind the last.
pub(super) fn add(
    document: &Document,
    way: &[NodeId],
    index: usize,
    member: &NewMember,
) -> Option<Vec<Replacement>> {
    let flow = Flow::new(document, *way.last()?);
    let spread = Spread::of(&flow, way, index);
    let NewMember { key, value, .. } = member;
    let member = match document.format() {
        Format::Json => written::json_member(key, value, spread.json()),
        format => written::flow_member(key, value, format),
    };
    flow.put(index, &spread, &[member])
}

/// How what comes in is laid out.
enum Spread {
    /// On lines of its own, indented by the first and its parts by the second more; whether it may
    /// itself stand on several lines.
    Lines { indent: String, unit: String, is_open: bool },
    /// Behind each other, without blanks or with.
    Line { is_compact: bool },
}

impl Spread {
    /// The layout of the elements around the index; of an empty list or object, that of what it
    /// is in.
    fn of(flow: &Flow<'_>, way: &[NodeId], index: usize) -> Self {
        let (document, text) = (flow.document, flow.text);
        let line = Self::Line { is_compact: is_compact(document) };
        let around = lines::indent(text, document.span(flow.node).start());
        let unit = |indent: &str| match indent.strip_prefix(around) {
            Some(unit) if !unit.is_empty() => unit.to_owned(),
            _ => "  ".to_owned(),
        };
        if let Some(last) = flow.count.checked_sub(1) {
            let Some(own) = flow.lines(index.min(last)) else {
                return line;
            };
            let indent = lines::indent(text, own.core.start).to_owned();
            let node = way.last().copied().unwrap_or(document.root());
            let is_open = |index: usize| {
                let child = match document.entries(node).get(index) {
                    Some(entry) => Some(entry.value),
                    None => document.items(node).get(index).copied(),
                };
                child.is_some_and(|child| text[document.span(child).range()].contains('\n'))
            };
            let is_open = (0..flow.count).any(is_open)
                || !document
                    .items(node)
                    .iter()
                    .any(|item| text[document.span(*item).range()].starts_with(['{', '[']));
            return Self::Lines { unit: unit(&indent), indent, is_open };
        }
        let above = way.len().checked_sub(2).map(|above| Flow::new(document, way[above]));
        match (document.format(), above) {
            (Format::Json, Some(above)) => {
                let Some(own) = above.lines(0) else {
                    return line;
                };
                let indent = lines::indent(text, own.core.start);
                let outer = lines::indent(text, document.span(above.node).start());
                let unit = indent.strip_prefix(outer).filter(|unit| !unit.is_empty());
                let unit = unit.unwrap_or("  ").to_owned();
                Self::Lines { indent: format!("{around}{unit}"), unit, is_open: true }
            }
            (Format::Toml, Some(_))
                if way.len() == 2 && document.value(flow.node) == Value::Array =>
            {
                Self::Lines { indent: "  ".to_owned(), unit: "  ".to_owned(), is_open: false }
            }
            _ => line,
        }
    }

    fn json(&self) -> JsonStyle<'_> {
        match self {
            Self::Lines { unit, is_open: true, .. } => JsonStyle::Lines(unit),
            Self::Lines { .. } | Self::Line { is_compact: false } => JsonStyle::OneLine,
            Self::Line { is_compact: true } => JsonStyle::Compact,
        }
    }
}

impl Flow<'_> {
    /// Puts what is written in front of the element or member at the index, or behind the last.
    fn put(&self, index: usize, spread: &Spread, new: &[String]) -> Option<Vec<Replacement>> {
        // What only dotted keys name has no place of its own.
        let gap = self.gap_before(index)?;
        match (spread, self.count.checked_sub(1)) {
            (_, None) => self.put_in_empty(&gap, spread, new),
            (Spread::Line { is_compact }, Some(last)) => {
                let comma = if *is_compact { "," } else { ", " };
                let written = new.join(comma);
                Some(vec![if index > last {
                    let end = self.core(last)?.end;
                    Replacement::new(end, end, format!("{comma}{written}"))
                } else {
                    let start = self.core(index)?.start;
                    Replacement::new(start, start, written + comma)
                }])
            }
            (Spread::Lines { indent, .. }, Some(last)) => {
                let nl = line_break(self.document);
                let written = self.on_lines(indent, new);
                if index <= last {
                    let lead = self.lines(index)?.lead;
                    return Some(vec![Replacement::new(lead, lead, format!("{written},{nl}"))]);
                }
                let own = self.lines(last)?;
                let (core, end) = (own.core.end, own.end());
                let line =
                    |lead, tail| Replacement::new(end, end, format!("{lead}{nl}{written}{tail}"));
                Some(match own.comma {
                    Some(_) => vec![line("", ",")],
                    None if core == end => vec![line(",", "")],
                    None => vec![Replacement::new(core, core, ","), line("", "")],
                })
            }
        }
    }

    /// Puts what is written between brackets that hold nothing, but for a gap.
    fn put_in_empty(&self, gap: &Gap, spread: &Spread, new: &[String]) -> Option<Vec<Replacement>> {
        let (nl, whole) = (line_break(self.document), self.document.span(self.node));
        // Comments stay behind it.
        let start = whole.start() + 1;
        let end = if gap.has_comments { start } else { whole.end().checked_sub(1)? };
        let written = match spread {
            Spread::Line { is_compact } => new.join(if *is_compact { "," } else { ", " }),
            Spread::Lines { indent, .. } => {
                let comma = if self.document.format() == Format::Toml { "," } else { "" };
                let outer = lines::indent(self.text, whole.start());
                let tail = if gap.has_comments { String::new() } else { format!("{nl}{outer}") };
                format!("{nl}{}{comma}{tail}", self.on_lines(indent, new))
            }
        };
        Some(vec![Replacement::new(start, end, written)])
    }

    /// What is written, on lines of its own, with commas between.
    fn on_lines(&self, indent: &str, new: &[String]) -> String {
        let nl = line_break(self.document);
        let inner = format!("{nl}{indent}");
        let lines = new.iter().map(|one| format!("{indent}{}", one.replace('\n', &inner)));
        lines.collect::<Vec<_>>().join(&format!(",{nl}"))
    }
}
