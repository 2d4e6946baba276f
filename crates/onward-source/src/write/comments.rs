//! The comments of a text.

use crate::{Document, Format, Span, toml, yaml};

/// The comments of a document in the order of its text, each from its `#` to the end of its line.
pub(super) fn comments(document: &Document) -> Vec<Span> {
    let source = document.source();
    let text = source.text();
    let mut comments = match document.format() {
        Format::Json => Vec::new(),
        _ if !text.contains('#') => Vec::new(),
        Format::Yaml => yaml::comments(source),
        Format::Toml => toml::comments(source),
    };
    for comment in &mut comments {
        let written = text.get(comment.range()).unwrap_or_default();
        *comment = Span::new(comment.start(), comment.start() + written.trim_end().len());
    }
    comments
}
