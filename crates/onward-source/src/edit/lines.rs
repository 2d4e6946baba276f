//! Lines of a text, and which comment lines belong to what.

use super::Replacement;

/// The first byte of the line that holds this one.
pub(crate) fn start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |position| position + 1)
}

/// The end of the line that holds this byte, before its line break.
pub(super) fn end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |position| at + position);
    if text[at..end].ends_with('\r') { end - 1 } else { end }
}

/// The first byte of the next line; nothing in the last one.
pub(crate) fn next(text: &str, at: usize) -> Option<usize> {
    text[at..].find('\n').map(|position| at + position + 1)
}

/// The line that begins at this byte.
fn line(text: &str, start: usize) -> &str {
    &text[start..end(text, start)]
}

/// What a line is, as far as editing cares.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Blank,
    /// A comment, and its indentation.
    Comment(usize),
    Other,
}

/// What the line that begins at this byte is.
pub(super) fn kind(text: &str, start: usize) -> Line {
    let line = line(text, start);
    let content = line.trim_start_matches([' ', '\t', '\u{feff}']);
    if content.is_empty() {
        Line::Blank
    } else if content.starts_with('#') {
        Line::Comment(line.len() - content.len())
    } else {
        Line::Other
    }
}

/// Where the comment lines directly above a line begin, or the line itself; none above `after`
/// are looked at. Comments at the head of a file are the file's, and nobody's else.
pub(super) fn comments_above(text: &str, line: usize, after: usize) -> usize {
    let mut first = line;
    while first > after {
        let above = start(text, first - 1);
        if above < after || !matches!(kind(text, above), Line::Comment(_)) {
            return first;
        }
        first = above;
    }
    if first == 0 { line } else { first }
}

/// Takes whole lines away, from the first byte of one to the end of another. Of blank lines on
/// both sides, those below go too.
pub(super) fn without(text: &str, from: usize, to: usize) -> Replacement {
    let is_blank_above = from == 0 || kind(text, start(text, from - 1)) == Line::Blank;
    let Some(mut below) = next(text, to) else {
        // Without a last line break, the one above is the last.
        return Replacement::new(text[..from].trim_end_matches(['\r', '\n']).len(), text.len(), "");
    };
    if is_blank_above {
        while below < text.len() && kind(text, below) == Line::Blank {
            let Some(next) = next(text, below) else {
                break;
            };
            below = next;
        }
        if below == text.len() {
            let last = text[..from].trim_end();
            let kept = next(text, last.len()).unwrap_or(last.len());
            return Replacement::new(kept.min(from), below, "");
        }
    }
    Replacement::new(from, below, "")
}

/// The blanks at the beginning of the line that holds this byte.
pub(super) fn indent(text: &str, at: usize) -> &str {
    let line = text[start(text, at)..at].trim_start_matches('\u{feff}');
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
