//! The text of a file, and positions in it.

use std::{ops::Range, sync::OnceLock};

/// A range of bytes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`. Offsets beyond 4 GiB do not occur: no
    /// text that large is read.
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let start = clamp(start);
        Self { start, end: clamp(end).max(start) }
    }

    /// The first byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// The bytes.
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// From the start of this span to the end of the other.
    #[must_use]
    pub fn to(self, end: Self) -> Self {
        Self { start: self.start, end: end.end.max(self.start) }
    }
}

/// A position in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in Unicode code points, from 1. A byte order mark has no column.
    pub column: usize,
    /// The byte, from 0.
    pub offset: usize,
}

/// Where a text begins in its file: at the top, or at a line of a stream of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// How many lines come before it.
    pub lines: usize,
    /// How many bytes come before it.
    pub bytes: usize,
}

/// The text of a file, or of a line of a stream.
#[derive(Clone, Debug)]
pub struct Source {
    text: String,
    origin: Origin,
    /// The first byte of each line, found when first asked for.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    pub(crate) fn new(text: String, origin: Origin) -> Self {
        Self { text, origin, lines: OnceLock::new() }
    }

    /// The whole text, with a byte order mark if the file has one. Bytes that are not UTF-8 are
    /// replaced by U+FFFD, which can only happen where reading was refused.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many bytes of a byte order mark the text begins with.
    pub(crate) fn bom(&self) -> usize {
        if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
    }

    /// The position of a byte of the text in its file; of a byte beyond the end or within a character, that of the
    /// nearest before it that begins one.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset);
        let lines = self.lines();
        let line = lines.partition_point(|start| *start <= offset);
        let start = lines.get(line.wrapping_sub(1)).copied().unwrap_or_default();
        let column = self.text.get(start..offset).unwrap_or_default().chars().count() + 1;
        let Origin { lines, bytes } = self.origin;
        Position { line: lines + line, column, offset: bytes + offset }
    }

    /// The bytes of a line of the file, counted from 1, without its line break.
    pub fn line(&self, line: usize) -> Span {
        let lines = self.lines();
        let line = line.saturating_sub(self.origin.lines);
        let start = line.checked_sub(1).and_then(|index| lines.get(index));
        let Some(start) = start.copied() else {
            return Span::new(self.text.len(), self.text.len());
        };
        let end = lines.get(line).copied().unwrap_or(self.text.len());
        let content = self.text.get(start..end).unwrap_or_default();
        Span::new(start, start + content.trim_end_matches(['\r', '\n']).len())
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            [self.bom()].into_iter().chain(breaks.map(|(offset, _)| offset + 1)).collect()
        })
    }
}
