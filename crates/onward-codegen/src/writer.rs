//! Lines of code with their indentation.

use std::{borrow::Cow, fmt};

/// Lines of code, indented by blocks.
#[derive(Debug)]
pub(crate) struct Writer {
    text: String,
    unit: &'static str,
    depth: usize,
}

impl Writer {
    /// Nothing yet. Each level is indented by `unit`.
    pub(crate) fn new(unit: &'static str) -> Self {
        Self { text: String::new(), unit, depth: 0 }
    }

    /// Writes a line, or several; an empty one has no indentation.
    pub(crate) fn line(&mut self, lines: impl fmt::Display) {
        let lines = lines.to_string();
        if lines.is_empty() {
            self.text.push('\n');
        }
        for line in lines.lines() {
            if !line.is_empty() {
                self.text.extend(std::iter::repeat_n(self.unit, self.depth));
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }

    /// Writes a line, what `inside` writes one level deeper, and a closing line.
    pub(crate) fn block(
        &mut self,
        open: impl fmt::Display,
        close: impl fmt::Display,
        inside: impl FnOnce(&mut Self),
    ) {
        self.indent(open, inside);
        self.line(close);
    }

    /// Writes a line, and what `inside` writes one level deeper.
    pub(crate) fn indent(&mut self, open: impl fmt::Display, inside: impl FnOnce(&mut Self)) {
        self.line(open);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    /// Writes a comment, each line behind the prefix; none for an empty one. Lines are wrapped so
    /// that they end before the given column where words allow it.
    pub(crate) fn comment(&mut self, prefix: &str, text: &str, width: usize) {
        let margin = self.unit.len() * self.depth + prefix.len();
        for paragraph in text.lines() {
            let lines = wrapped(paragraph, width.saturating_sub(margin).max(40));
            if lines.is_empty() {
                self.line(prefix.trim_end());
            }
            for line in lines {
                self.line(format_args!("{prefix}{line}"));
            }
        }
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// The lines of a text, each of at most this width where words allow it. Nothing is parted at a
/// hyphen: what is code would be shown with a blank.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    let options = textwrap::Options::new(width)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .break_words(false);
    textwrap::wrap(text, options)
}
