//! Edits of a document's tree, made in its text.
//!
//! ```text
//! Edit (a path, and what becomes of it) ──▶ Replacement (bytes, and what stands there then)
//! ```
//!
//! Only what an edit is about is touched: comments, order, quotes and layout of everything else
//! stay byte for byte. What belongs to an element goes where it goes: the comment lines directly
//! above it, and the comment on its last line. A comment that a blank line parts from what is
//! below it stays where it is.
//!
//! An edit that the layout leaves no room for gives no replacements. Whether the edited text says
//! what it should is for the reader to tell: [`Document::agrees`] holds the two trees against each
//! other, and nobody needs to take an edit on trust.

mod agree;
mod block;
mod flow;
mod insert;
pub(crate) mod lines;
mod outline;
pub(crate) mod scalar;
mod tables;
mod written;

use crate::{Document, Format, NodeId, Path, Segment, Span, Value};

pub(crate) use outline::Outline;
pub use written::{element, flow};

/// A change of a document's tree. Every path leads through the document as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Edit {
    /// The scalar at the path becomes this text. The path may go on where a shorthand ends.
    Replace(Path, String),
    /// The key at the path becomes another.
    Rename(Path, String),
    /// The member or element at the path goes, and the comments that belong to it.
    Remove(Path),
    /// The elements of the list at the path stand in another order: first the one at the first of
    /// these indices, and so on.
    Reorder(Path, Vec<usize>),
    /// Elements come into the list at the path: the first of them takes the index, and those that
    /// stood there follow.
    Insert(Path, usize, Vec<serde_json::Value>),
    /// A key that the object at the path lacks comes into it.
    Add(Path, NewMember),
}

/// A member that comes into an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NewMember {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: serde_json::Value,
    /// The key that it is to stand in front of, if the format lets it; it comes last without one.
    pub before: Option<String>,
}

/// Bytes of a text, and what takes their place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Replacement {
    /// The bytes.
    pub span: Span,
    /// What takes their place.
    pub text: String,
}

impl Replacement {
    fn new(start: usize, end: usize, text: impl Into<String>) -> Self {
        Self { span: Span::new(start, end), text: text.into() }
    }

    /// Whether the two cannot be made together. What is put in where others end might be part of
    /// what they replace.
    fn meets(&self, other: &Self) -> bool {
        let (this, that) = (self.span, other.span);
        let is_insertion = this.start() == this.end() || that.start() == that.end();
        let touches = this.start() <= that.end() && that.start() <= this.end();
        let overlaps = this.start() < that.end() && that.start() < this.end();
        overlaps || this.start() == that.start() || (is_insertion && touches)
    }
}

/// Replacements in one text, in its order; no two of them meet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Replacements(Vec<Replacement>);

impl Replacements {
    /// Puts others among these; false, and nothing is put there, if some meet. Equal ones are one.
    pub fn add(&mut self, others: &Self) -> bool {
        let is_free = |new: &Replacement| {
            let at = self.0.partition_point(|old| old.span < new.span);
            let around = at.saturating_sub(1)..(at + 1).min(self.0.len());
            self.0[around].iter().all(|old| old == new || !old.meets(new))
        };
        if !others.0.iter().all(is_free) {
            return false;
        }
        for new in &others.0 {
            let at = self.0.partition_point(|old| old.span < new.span);
            if self.0.get(at) != Some(new) {
                self.0.insert(at, new.clone());
            }
        }
        true
    }

    /// The text with the replacements made.
    pub fn apply(&self, text: &str) -> String {
        let mut edited = String::with_capacity(text.len());
        let mut copied = 0;
        for Replacement { span, text: new } in &self.0 {
            edited.push_str(text.get(copied..span.start()).unwrap_or_default());
            edited.push_str(new);
            copied = span.end();
        }
        edited.push_str(text.get(copied..).unwrap_or_default());
        edited
    }

    /// Each of them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Replacement> {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Document {
    /// What the edits, all of them together, replace in the text; nothing if one of them cannot
    /// be made here, or not together with the others.
    pub fn replacements(&self, edits: &[Edit]) -> Option<Replacements> {
        let mut all = Replacements::default();
        for edit in edits {
            for replacement in self.replacements_of(edit)? {
                let stands = self.source().text().get(replacement.span.range());
                let is_needed = stands != Some(&replacement.text);
                if is_needed && !all.add(&Replacements(vec![replacement])) {
                    return None;
                }
            }
        }
        Some(all)
    }

    fn replacements_of(&self, edit: &Edit) -> Option<Vec<Replacement>> {
        match edit {
            Edit::Replace(path, text) => scalar::replace(self, &self.way_to_scalar(path)?, text),
            Edit::Rename(path, key) => {
                let way = self.way(&path.split_last()?.0)?;
                let container = *way.last()?;
                let member = self.entries(container).get(position(self, container, path)?)?;
                match self.format() {
                    Format::Toml => tables::rename(self, path, key),
                    _ => Some(vec![scalar::rename(self, &way, member.key_span, key)]),
                }
            }
            Edit::Remove(path) => {
                let (parent, _) = path.split_last()?;
                let way = self.way(&parent)?;
                let index = position(self, *way.last()?, path)?;
                match Layout::of(self, &way)? {
                    Layout::Flow => flow::remove(self, *way.last()?, index),
                    Layout::Block => block::remove(self, &way, index),
                    Layout::Tables => tables::remove(self, path),
                }
            }
            Edit::Reorder(path, order) => {
                let way = self.way(path)?;
                let list = *way.last()?;
                let mut sorted = order.clone();
                sorted.sort_unstable();
                if !sorted.into_iter().eq(0..self.items(list).len()) {
                    return None;
                }
                match Layout::of(self, &way)? {
                    Layout::Flow => flow::reorder(self, list, order),
                    Layout::Block => block::reorder(self, list, order),
                    Layout::Tables => tables::reorder(self, path, order),
                }
            }
            Edit::Insert(path, index, items) => {
                let fits = items.iter().all(|item| written::is_sayable(item, self.format()));
                let way = self.way(path).filter(|_| fits)?;
                insert::items(self, path, &way, *index, items)
            }
            Edit::Add(path, member) => {
                let fits = written::is_sayable(&member.value, self.format());
                let way = self.way(path).filter(|_| fits)?;
                insert::member(self, path, &way, member)
            }
        }
    }

    /// The nodes on the way from the root to the end of a path.
    fn way(&self, path: &Path) -> Option<Vec<NodeId>> {
        let mut way = vec![self.root()];
        for segment in path.segments() {
            let node = *way.last()?;
            way.push(match segment {
                Segment::Key(key) => self.member(node, key)?.value,
                Segment::Index(index) => *self.items(node).get(*index)?,
            });
        }
        Some(way)
    }

    /// The way to a scalar, which may be a shorthand that stands for the path's last key.
    fn way_to_scalar(&self, path: &Path) -> Option<Vec<NodeId>> {
        self.way(path).or_else(|| {
            let (parent, Segment::Key(_)) = path.split_last()? else {
                return None;
            };
            let way = self.way(&parent)?;
            matches!(self.value(*way.last()?), Value::Text(_)).then_some(way)
        })
    }
}

/// How a list or an object is laid out.
enum Layout {
    /// Within brackets.
    Flow,
    /// By lines and indentation, in YAML.
    Block,
    /// By the headers and lines of TOML.
    Tables,
}

impl Layout {
    /// The layout of the list or object at the end of the way.
    fn of(document: &Document, way: &[NodeId]) -> Option<Self> {
        let node = *way.last()?;
        if document.is_bracketed(node) {
            return Some(Self::Flow);
        }
        match document.format() {
            Format::Json => None,
            // A pair without braces within a list in brackets is neither.
            Format::Yaml => (!document.is_in_brackets(way)).then_some(Self::Block),
            Format::Toml => Some(Self::Tables),
        }
    }
}

impl Document {
    /// Whether the list or object stands within brackets of its own. The header of a TOML table
    /// is no such bracket.
    pub(crate) fn is_bracketed(&self, node: NodeId) -> bool {
        let text = &self.source().text()[self.span(node).range()];
        match self.value(node) {
            Value::Object => text.starts_with('{'),
            Value::Array => text.starts_with('[') && !self.is_header(node),
            _ => false,
        }
    }

    /// Whether a list is one of TOML tables, each under its header.
    fn is_header(&self, list: NodeId) -> bool {
        self.format() == Format::Toml
            && self.items(list).first().is_some_and(|first| self.span(*first) == self.span(list))
    }

    /// Whether any node on the way stands in brackets.
    fn is_in_brackets(&self, way: &[NodeId]) -> bool {
        way.iter().any(|node| self.is_bracketed(*node))
    }
}

/// The position in its list or object of what the path leads to.
fn position(document: &Document, container: NodeId, path: &Path) -> Option<usize> {
    match path.segments().last()? {
        Segment::Index(index) => document.items(container).get(*index).map(|_| *index),
        Segment::Key(key) => document.members(container).position(|member| member.key == key),
    }
}
