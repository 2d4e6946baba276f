//! Where the members and elements of a document stand in its text.

use crate::{Document, Format, NodeId, Span};

/// A member of an object or an element of a list, told by its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) node: NodeId,
    /// From its key, or the head of its value, to the end of its value; of a TOML table, its
    /// header alone.
    pub(super) span: Span,
    /// Whether it is a TOML table under a header.
    pub(super) is_header: bool,
    /// The TOML table that the lines around it define.
    pub(super) table: NodeId,
}

/// The entries of a document in the order of its text, each before what it holds.
pub(super) struct Entries {
    in_order: Vec<Entry>,
    /// The entry of each node, by the node's number; the root has none.
    by_node: Vec<Option<u32>>,
    /// What is around each node, by the node's number; nothing is around the root.
    parents: Vec<Option<NodeId>>,
}

impl Entries {
    pub(super) fn of(document: &Document) -> Self {
        let root = document.root();
        let mut entries = Vec::new();
        if document.format() == Format::Toml {
            statements(document, &mut entries);
        } else {
            within(document, root, root, &mut entries);
        }
        let count = document.arena.nodes.len();
        let mut parents = vec![None; count];
        note_parents(document, root, &mut parents);
        let mut by_node = vec![None; count];
        for (index, entry) in entries.iter().enumerate() {
            by_node[entry.node.index() as usize] = u32::try_from(index).ok();
        }
        Self { in_order: entries, by_node, parents }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.in_order.iter()
    }

    /// The entry that a node is.
    pub(super) fn get(&self, node: NodeId) -> Option<&Entry> {
        let index = self.by_node.get(node.index() as usize).copied().flatten()?;
        self.in_order.get(index as usize)
    }

    /// The last entry that begins before a byte, and the first that begins behind it.
    pub(super) fn around(&self, byte: usize) -> (Option<&Entry>, Option<&Entry>) {
        let next = self.in_order.partition_point(|entry| entry.span.start() < byte);
        let previous = next.checked_sub(1).and_then(|index| self.in_order.get(index));
        (previous, self.in_order.get(next))
    }

    /// The lists and objects around a node, from the innermost to the root.
    pub(super) fn containers(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let parent = |node: &NodeId| self.parents.get(node.index() as usize).copied().flatten();
        std::iter::successors(parent(&node), parent)
    }
}

fn note_parents(document: &Document, container: NodeId, parents: &mut [Option<NodeId>]) {
    for node in document.children(container) {
        if let Some(parent) = parents.get_mut(node.index() as usize) {
            *parent = Some(container);
        }
        note_parents(document, node, parents);
    }
}

/// The entries of a list or object, and of what they hold.
fn within(document: &Document, container: NodeId, table: NodeId, into: &mut Vec<Entry>) {
    let mut add = |node: NodeId, start: usize| {
        let end = document.span(node).end();
        let span = Span::new(start, end);
        into.push(Entry { node, span, is_header: false, table });
        within(document, node, table, into);
    };
    for item in document.items(container) {
        add(*item, document.span(*item).start());
    }
    for member in document.members(container) {
        add(member.value, member.key_span.start());
    }
}

/// The entries of a TOML document: its headers and pairs, and what the pairs hold.
fn statements(document: &Document, into: &mut Vec<Entry>) {
    let mut table = document.root();
    for statement in &document.outline().statements {
        let Some(node) = document.find(&statement.path) else {
            continue;
        };
        if statement.is_header {
            table = node;
        }
        let span = Span::new(statement.start, statement.end);
        into.push(Entry { node, span, is_header: statement.is_header, table });
        if !statement.is_header {
            within(document, node, table, into);
        }
    }
}
