//! Paths into a document, and the places they lead to.

use std::{borrow::Cow, fmt};

use crate::{Document, NodeId, Span};

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// To the value of a key.
    Key(Cow<'static, str>),
    /// To an element of a list, counted from 0.
    Index(usize),
}

impl From<&'static str> for Segment {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Segment {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// A path from the root of a document.
///
/// It is written as people write it: `subprocessors[3].name`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The path to the root.
    pub fn root() -> Self {
        Self::default()
    }

    /// The path one step further.
    #[must_use]
    pub fn join(&self, step: impl Into<Segment>) -> Self {
        let mut segments = Vec::with_capacity(self.0.len() + 1);
        segments.extend_from_slice(&self.0);
        segments.push(step.into());
        Self(segments)
    }

    /// The steps from the root.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The path without its last step, and that step; nothing for the root.
    pub fn split_last(&self) -> Option<(Self, &Segment)> {
        let (last, rest) = self.0.split_last()?;
        Some((Self(rest.to_vec()), last))
    }

    /// The value that the path leads to.
    pub fn value(self) -> Place {
        Place { path: self, part: Part::Value }
    }

    /// The key that the path leads to.
    pub fn key(self) -> Place {
        Place { path: self, part: Part::Key }
    }

    /// The path as a JSON pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for segment in &self.0 {
            pointer.push('/');
            match segment {
                Segment::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
                Segment::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }
}

impl FromIterator<Segment> for Path {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        Self(segments.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Key(key) if position == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
            }
        }
        Ok(())
    }
}

/// Which part of what a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The key, or the head of an element of a list.
    Key,
    /// The value.
    Value,
}

/// A place in a document, named by what stands there. Its span is looked up when it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Where it lies.
    pub path: Path,
    /// Which part of it.
    pub part: Part,
}

impl Document {
    /// The bytes of a place.
    ///
    /// A path may go on where a shorthand ends (to the `area` of a location that is written as
    /// a string), or name a key that is absent: then it is the nearest thing around that is
    /// there. Of an object or a list that is too long to show, it is the head.
    pub fn locate(&self, place: &Place) -> Span {
        let mut node = self.root();
        let mut key_span = None;
        let mut complete = true;
        for segment in place.path.segments() {
            let step = match segment {
                Segment::Key(key) => {
                    self.member(node, key).map(|member| (member.value, Some(member.key_span)))
                }
                Segment::Index(index) => self.items(node).get(*index).map(|item| (*item, None)),
            };
            let Some((next, next_key)) = step else {
                complete = false;
                break;
            };
            node = next;
            key_span = next_key;
        }
        match (place.part, key_span) {
            (Part::Key, Some(key_span)) => key_span,
            (Part::Value, Some(key_span)) if !complete && self.is_container(node) => key_span,
            _ => self.head(node),
        }
    }

    /// The bytes of words within the text at a place: where they first occur as they are written,
    /// or else but for case, or else the first of them (a line may break between them). The bytes
    /// of the place if they do not occur.
    pub fn locate_within(&self, place: &Place, text: &str) -> Span {
        let whole = || {
            let node = self.find(&place.path)?;
            let span = self.span(node);
            let raw = self.source().text().get(span.range())?;
            let find = |word: &str| {
                let start = raw
                    .find(word)
                    .or_else(|| raw.to_ascii_lowercase().find(&word.to_ascii_lowercase()))?;
                let start = span.start() + start;
                Some(Span::new(start, start + word.len()))
            };
            find(text).or_else(|| find(text.split_whitespace().next()?))
        };
        whole().unwrap_or_else(|| self.locate(place))
    }

    fn is_container(&self, node: NodeId) -> bool {
        matches!(self.value(node), crate::Value::Array | crate::Value::Object)
    }

    /// The node if it stands on one line, otherwise its first line; of a text that begins below
    /// its indicator or quotes, the first line of the text.
    fn head(&self, node: NodeId) -> Span {
        let span = self.span(node);
        let text = self.source().text().get(span.range()).unwrap_or_default();
        let mut start = span.start();
        for line in text.split_inclusive('\n') {
            let is_opening = start == span.start()
                && matches!(self.value(node), crate::Value::Text(_))
                && (line.starts_with(['|', '>']) || matches!(line.trim_end(), "\"\"\"" | "\'\'\'"));
            if !is_opening && !line.trim().is_empty() {
                let indent = line.len() - line.trim_start().len();
                return Span::new(start + indent, start + line.trim_end().len());
            }
            start += line.len();
        }
        span
    }
}
