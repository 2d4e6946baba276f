//! The tree: a flat arena of nodes, each with its span.

use std::sync::OnceLock;

use crate::{Format, Path, Segment, Source, Span, edit::Outline};

/// A node of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NodeId(pub(crate) u32);

impl NodeId {
    /// A number that no other node of the document has.
    pub fn index(self) -> u32 {
        self.0
    }
}

/// A string of the tree: bytes of the text, or of the strings that differ from the text.
#[derive(Clone, Copy, Debug)]
pub(crate) enum StringRef {
    Text(Span),
    Decoded(Span),
}

/// What a node is, as the arena stores it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Null,
    Boolean(bool),
    /// The number as it is written.
    Number(StringRef),
    Text(StringRef),
    /// A range of `items`.
    Array(u32, u32),
    /// A range of `members`.
    Object(u32, u32),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) key: StringRef,
    pub(crate) key_span: Span,
    pub(crate) value: NodeId,
}

/// The nodes of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arena {
    pub(crate) nodes: Vec<Node>,
    pub(crate) items: Vec<NodeId>,
    pub(crate) members: Vec<Entry>,
    pub(crate) decoded: String,
}

/// A text that was read: its tree, with the place of each node.
#[derive(Debug)]
pub struct Document {
    pub(crate) source: Source,
    pub(crate) format: Format,
    pub(crate) arena: Arena,
    pub(crate) root: NodeId,
    /// Where a TOML text names what, drawn up when first asked for.
    pub(crate) outline: OnceLock<Outline>,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'d> {
    /// Null.
    Null,
    /// True or false.
    Boolean(bool),
    /// A number, as JSON writes it.
    Number(&'d str),
    /// A string.
    Text(&'d str),
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member<'d> {
    /// The key.
    pub key: &'d str,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: NodeId,
}

impl Document {
    /// The text.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The format that the text is in.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The node that holds all others.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// What the node is.
    pub fn value(&self, node: NodeId) -> Value<'_> {
        match self.node(node).kind {
            Kind::Null => Value::Null,
            Kind::Boolean(value) => Value::Boolean(value),
            Kind::Number(text) => Value::Number(self.string(text)),
            Kind::Text(text) => Value::Text(self.string(text)),
            Kind::Array(..) => Value::Array,
            Kind::Object(..) => Value::Object,
        }
    }

    /// Where the node stands.
    pub fn span(&self, node: NodeId) -> Span {
        self.node(node).span
    }

    /// The elements of a list; none of anything else.
    pub fn items(&self, node: NodeId) -> &[NodeId] {
        match self.node(node).kind {
            Kind::Array(start, end) => &self.arena.items[start as usize..end as usize],
            _ => &[],
        }
    }

    /// The members of an object in their order; none of anything else.
    pub fn members(&self, node: NodeId) -> impl ExactSizeIterator<Item = Member<'_>> {
        self.entries(node).iter().map(|entry| Member {
            key: self.string(entry.key),
            key_span: entry.key_span,
            value: entry.value,
        })
    }

    /// The elements of a list, or the values of an object.
    pub(crate) fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let values = self.entries(node).iter().map(|entry| entry.value);
        self.items(node).iter().copied().chain(values)
    }

    /// The member of an object with this key.
    pub fn member(&self, node: NodeId, key: &str) -> Option<Member<'_>> {
        self.members(node).find(|member| member.key == key)
    }

    /// The node at the end of a path from the root.
    pub fn find(&self, path: &Path) -> Option<NodeId> {
        path.segments().iter().try_fold(self.root, |node, segment| match segment {
            Segment::Key(key) => self.member(node, key).map(|member| member.value),
            Segment::Index(index) => self.items(node).get(*index).copied(),
        })
    }

    pub(crate) fn node(&self, node: NodeId) -> Node {
        self.arena.nodes[node.0 as usize]
    }

    pub(crate) fn entries(&self, node: NodeId) -> &[Entry] {
        match self.node(node).kind {
            Kind::Object(start, end) => &self.arena.members[start as usize..end as usize],
            _ => &[],
        }
    }

    pub(crate) fn string(&self, string: StringRef) -> &str {
        match string {
            StringRef::Text(span) => &self.source.text()[span.range()],
            StringRef::Decoded(span) => &self.arena.decoded[span.range()],
        }
    }
}
