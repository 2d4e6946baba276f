//! A document in its canonical form, in any of the formats.
//!
//! ```text
//! Document ──▶ Notes (which comment belongs to what) ──▶ text
//! ```
//!
//! Keys stand in the order in which a [`Shape`] declares them, and others behind them in the order
//! in which they were read. Lists keep their order. Comments stay with what they belong to, and so
//! do blank lines, one for several. Line breaks stay what they are, of Unix or Windows. What is
//! written depends on nothing else: not on quotes, indentation, or where lines were broken.
//!
//! What was written is read again, and must say the same, with the same comments.

mod comments;
mod entries;
mod json;
mod notes;
mod page;
mod same;
mod short;
mod text;
mod toml;
mod yaml;

use crate::{Document, Format, Member, NodeId, Shape, Span, Value, read};

use comments::comments;
use notes::Notes;
use page::in_format;

/// How many characters a line has if that can be helped.
const WIDTH: usize = 100;

/// A document that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// How many comments were left out, because the format has none.
    pub comments_left_out: usize,
}

/// Why a document cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// The format cannot say what stands here.
    Unsayable(Span, &'static str),
    /// What was written does not read as what it was written from: a mistake of this crate.
    Differs,
}

impl Document {
    /// The document in its canonical form, in its own format or another; `shape` is the one that
    /// it was read with.
    pub fn write(&self, format: Format, shape: &'static Shape) -> Result<Written, Unwritable> {
        self.sayable(self.root(), format, shape)?;
        let mut notes = Notes::of(self);
        let (text, comments_left_out) = match format {
            Format::Json => (json::write(self, shape), notes.count),
            Format::Yaml => (yaml::write(self, &mut notes, shape), 0),
            Format::Toml => (toml::write(self, &mut notes, shape), 0),
        };
        if text.trim().is_empty() {
            let why = "nothing is said here, and TOML has no other text for that than none";
            return Err(Unwritable::Unsayable(self.span(self.root()), why));
        }
        let text = if self.has_crlf() { text.replace('\n', "\r\n") } else { text };
        let written = Written { text, comments_left_out };
        if self.reads_as(&written, format, shape) { Ok(written) } else { Err(Unwritable::Differs) }
    }

    /// Whether the lines of the text end as on Windows: then those that are written do too.
    fn has_crlf(&self) -> bool {
        let text = self.source().text();
        text.find('\n').is_some_and(|end| text[..end].ends_with('\r'))
    }

    /// Whether a format can say what a node holds.
    fn sayable(
        &self,
        node: NodeId,
        format: Format,
        shape: &'static Shape,
    ) -> Result<(), Unwritable> {
        let refuse = |why| Err(Unwritable::Unsayable(self.span(node), why));
        match (format, self.value(node)) {
            (Format::Toml, Value::Null) => return refuse("TOML has no null"),
            (Format::Toml, value) if node == self.root() && value != Value::Object => {
                return refuse("TOML has only tables at the top");
            }
            (Format::Yaml, Value::Number(_)) if shape.text => {
                return refuse("text is expected here: YAML has no number in this place");
            }
            (Format::Yaml, Value::Boolean(_)) if shape.text => {
                return refuse("text is expected here: YAML has no boolean in this place");
            }
            _ => {}
        }
        for item in self.items(node) {
            self.sayable(*item, format, shape.items)?;
        }
        for member in self.members(node) {
            if format == Format::Yaml && member.key.chars().count() > yaml::LONGEST_KEY {
                return Err(Unwritable::Unsayable(member.key_span, "a key too long for YAML"));
            }
            self.sayable(member.value, format, shape.member(member.key))?;
        }
        Ok(())
    }

    /// Whether what was written reads as this document, with its comments.
    fn reads_as(&self, written: &Written, format: Format, shape: &'static Shape) -> bool {
        let Ok(again) = read(written.text.clone().into_bytes(), format, shape) else {
            return false;
        };
        let kept = |document: &Self| {
            let text = document.source().text();
            let spans = comments(document).into_iter();
            let mut kept: Vec<String> =
                spans.map(|span| in_format(&text[span.range()], format).into_owned()).collect();
            kept.sort_unstable();
            kept
        };
        self.says_the_same(&again) && (format == Format::Json || kept(self) == kept(&again))
    }

    /// The members of an object in the order in which they are written.
    fn ordered(&self, node: NodeId, shape: &'static Shape) -> Vec<(Member<'_>, &'static Shape)> {
        let mut members: Vec<(usize, Member<'_>, &'static Shape)> = self
            .members(node)
            .map(|member| {
                let known = shape.members.iter().position(|(key, _)| *key == member.key);
                let of_value = known.map_or(shape.others, |position| shape.members[position].1);
                (known.unwrap_or(usize::MAX), member, of_value)
            })
            .collect();
        members.sort_by_key(|(position, ..)| *position);
        members.into_iter().map(|(_, member, shape)| (member, shape)).collect()
    }

    /// Whether a node is a list or an object that holds something.
    fn is_full(&self, node: NodeId) -> bool {
        self.children(node).next().is_some()
    }
}
