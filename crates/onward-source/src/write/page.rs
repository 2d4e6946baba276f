//! Text that is written line by line, comments and blank lines among it.

use std::borrow::Cow;

use super::notes::{Line, Notes, Trivia};
use crate::{Document, Format};

/// Text that is written line by line.
pub(super) struct Page<'n, 'd> {
    pub(super) document: &'d Document,
    pub(super) notes: &'n Notes<'d>,
    pub(super) text: String,
    format: Format,
    /// How long the head of the file is.
    pub(super) head: usize,
    /// Whether nothing stands yet in the present block, so that no blank line parts it.
    pub(super) is_fresh: bool,
}

impl<'n, 'd> Page<'n, 'd> {
    /// A page with the head of the file.
    pub(super) fn new(document: &'d Document, notes: &'n Notes<'d>, format: Format) -> Self {
        let mut page =
            Self { document, notes, text: String::new(), format, head: 0, is_fresh: true };
        page.comments(0, &notes.head);
        page.head = page.text.len();
        page
    }

    /// A blank line, unless nothing stands above it.
    pub(super) fn part(&mut self) {
        if !self.is_fresh && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.is_fresh = true;
    }

    pub(super) fn indent(&mut self, indent: usize) {
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.is_fresh = false;
    }

    /// Ends a line, with the comment at its end.
    pub(super) fn end(&mut self, beside: Option<&str>) {
        if let Some(comment) = beside {
            self.text.push(' ');
            self.text.push_str(&in_format(comment, self.format));
        }
        self.text.push('\n');
    }

    pub(super) fn comment(&mut self, indent: usize, comment: &str) {
        self.indent(indent);
        self.text.push_str(&in_format(comment, self.format));
        self.text.push('\n');
    }

    pub(super) fn comments(&mut self, indent: usize, comments: &[Line<'_>]) {
        for comment in comments {
            if comment.is_parted {
                self.part();
            }
            self.comment(indent, comment.text);
        }
    }

    /// Comments where there are no blank lines.
    pub(super) fn joined(&mut self, indent: usize, comments: &[Line<'_>]) {
        for comment in comments {
            self.comment(indent, comment.text);
        }
    }

    /// What stands above an entry.
    pub(super) fn lead(&mut self, indent: usize, trivia: Option<&Trivia<'_>>) {
        let Some(trivia) = trivia else {
            return;
        };
        self.comments(indent, &trivia.above);
        if trivia.is_parted {
            self.part();
        }
    }
}

/// How a line that tells an editor the schema begins, in YAML and TOML.
const SCHEMA_IN_YAML: &str = "# yaml-language-server: $schema=";
const SCHEMA_IN_TOML: &str = "#:schema ";

/// A comment as it is written in a format: the line that tells an editor the schema has its own
/// spelling in each.
pub(super) fn in_format(comment: &str, format: Format) -> Cow<'_, str> {
    let (from, to) = match format {
        Format::Yaml => (SCHEMA_IN_TOML, SCHEMA_IN_YAML),
        Format::Toml => (SCHEMA_IN_YAML, SCHEMA_IN_TOML),
        Format::Json => return Cow::Borrowed(comment),
    };
    match comment.strip_prefix(from) {
        Some(schema) => Cow::Owned(format!("{to}{schema}")),
        None => Cow::Borrowed(comment),
    }
}
