//! The lines around a place, with the place marked.

use onward_source::Span;

use crate::Content;

/// A line, in three parts: what is before the place, the place, what is after it.
pub(super) struct Line<'r> {
    /// Its number in the file.
    pub(super) number: usize,
    /// Whether the place, or a part of it, is on this line.
    pub(super) is_marked: bool,
    pub(super) before: &'r str,
    pub(super) marked: &'r str,
    pub(super) after: &'r str,
    /// Whether something of the line is left out in front, and at the end.
    pub(super) cut: (bool, bool),
}

/// How many characters of a line are shown before and after the place, and of the place itself.
const BESIDE: usize = 90;
const INSIDE: usize = 180;

/// The lines of the place, and as many around them; none if there is nothing to see.
pub(super) fn excerpt(content: &Content, span: Span, around: usize) -> Vec<Line<'_>> {
    let source = content.source();
    let text = source.text();
    if text.trim().is_empty() {
        return Vec::new();
    }
    let first = source.position(span.start()).line;
    let last = source.position(span.end().max(span.start() + 1) - 1).line.max(first);
    let (top, bottom) = (source.position(0).line, source.position(text.len()).line);
    let from = first.saturating_sub(around).max(top);
    let to = last.saturating_add(around).min(bottom);
    let mut lines: Vec<Line<'_>> = (from..=to)
        .map(|number| {
            let line = source.line(number);
            let is_marked = (first..=last).contains(&number);
            let clamp = |offset: usize| offset.clamp(line.start(), line.end());
            let (start, end) = if is_marked {
                (clamp(span.start()), clamp(span.end()))
            } else {
                (line.start(), line.start())
            };
            let part = |start: usize, end: usize| text.get(start..end).unwrap_or_default();
            let before = keep_end(part(line.start(), start), BESIDE);
            let marked = keep_start(part(start, end), INSIDE);
            let rest = part(start + marked.len(), line.end());
            let after = keep_start(rest, if is_marked { BESIDE } else { BESIDE + INSIDE });
            let cut = (before.len() < start - line.start(), after.len() < rest.len());
            Line { number, is_marked, before, marked, after, cut }
        })
        .collect();
    while lines.last().is_some_and(|line| !line.is_marked && line.after.trim().is_empty()) {
        lines.pop();
    }
    lines
}

fn keep_start(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

fn keep_end(text: &str, characters: usize) -> &str {
    let start = text.char_indices().rev().nth(characters.saturating_sub(1));
    start.map_or(text, |(start, _)| &text[start..])
}
