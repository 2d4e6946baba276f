//! Puts nodes into the arena, and watches over duplicate keys.

use std::collections::HashMap;

use crate::{
    NodeId, Problem, Source, Span,
    tree::{Arena, Entry, Kind, Node, StringRef},
};

/// From this many members on, duplicate keys are looked for by hash.
const MANY_MEMBERS: usize = 32;

/// An arena under construction, and what was found wrong on the way.
pub(crate) struct Builder<'s> {
    pub(crate) source: &'s Source,
    pub(crate) arena: Arena,
    pub(crate) problems: Vec<Problem>,
}

impl<'s> Builder<'s> {
    pub(crate) fn new(source: &'s Source) -> Self {
        Self { source, arena: Arena::default(), problems: Vec::new() }
    }

    pub(crate) fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(crate) fn node(&mut self, span: Span, kind: Kind) -> NodeId {
        #[expect(clippy::cast_possible_truncation, reason = "a text of 16 MiB has fewer nodes")]
        let id = NodeId(self.arena.nodes.len() as u32);
        self.arena.nodes.push(Node { span, kind });
        id
    }

    pub(crate) fn array(&mut self, span: Span, items: impl IntoIterator<Item = NodeId>) -> NodeId {
        let start = index(self.arena.items.len());
        self.arena.items.extend(items);
        let end = index(self.arena.items.len());
        self.node(span, Kind::Array(start, end))
    }

    pub(crate) fn object(
        &mut self,
        span: Span,
        members: impl IntoIterator<Item = Entry>,
    ) -> NodeId {
        let start = self.arena.members.len();
        self.arena.members.extend(members);
        self.find_duplicates(start);
        let end = index(self.arena.members.len());
        self.node(span, Kind::Object(index(start), end))
    }

    /// A string: bytes of the text if it stands there as it is, otherwise its own.
    pub(crate) fn string(&mut self, text: &str, span: Span) -> StringRef {
        if self.source.text().get(span.range()) == Some(text) {
            return StringRef::Text(span);
        }
        let start = self.arena.decoded.len();
        self.arena.decoded.push_str(text);
        StringRef::Decoded(Span::new(start, self.arena.decoded.len()))
    }

    pub(crate) fn text(&self, string: StringRef) -> &str {
        match string {
            StringRef::Text(span) => &self.source.text()[span.range()],
            StringRef::Decoded(span) => &self.arena.decoded[span.range()],
        }
    }

    fn find_duplicates(&mut self, start: usize) {
        let members = &self.arena.members[start..];
        let mut problems = Vec::new();
        let mut report = |entry: &Entry, first: Span| {
            let key = self.text(entry.key);
            problems.push(Problem::duplicate_key(key, entry.key_span, Some(first)));
        };
        if members.len() < MANY_MEMBERS {
            for (position, entry) in members.iter().enumerate() {
                let key = self.text(entry.key);
                if let Some(first) = members[..position].iter().find(|e| self.text(e.key) == key) {
                    report(entry, first.key_span);
                }
            }
        } else {
            let mut seen = HashMap::with_capacity(members.len());
            for entry in members {
                let first = *seen.entry(self.text(entry.key)).or_insert(entry.key_span);
                if first != entry.key_span {
                    report(entry, first);
                }
            }
        }
        self.problems.append(&mut problems);
    }
}

fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
