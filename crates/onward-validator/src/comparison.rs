//! How a document came from an earlier version, for the rules of the gate.

use std::collections::{HashMap, HashSet};

use onward_history::{
    Amendment, Conflict, Difference, Record, Reused, amended, amendment, contradictions,
};
use onward_schema::{Date, Disclosure, Entry, Id, Party};
use onward_source::{Document, NodeId, Path};

use crate::{Base, transfers::Transfers};

/// A document beside its base.
pub(crate) struct Comparison<'d> {
    pub(crate) base: &'d Base,
    pub(crate) record: Record<'d>,
    pub(crate) amendment: Amendment,
    /// The parties whose id was that of another.
    pub(crate) reused: Vec<Reused<'d>>,
    parties_before: HashMap<&'d Id, Party<'d>>,
}

impl<'d> Comparison<'d> {
    pub(crate) fn new(
        base: &'d Base,
        document: &'d Disclosure,
        transfers: &Transfers<'_>,
        as_of: Date,
    ) -> Self {
        let before = &base.version.disclosure;
        let record = Record::new(before, document, as_of);
        let amendment = amendment(&record, &|location| transfers.needs_instrument(location));
        let reused = record.reused();
        let parties_before = before.parties().map(|party| (party.id(), party)).collect();
        Self { base, record, amendment, reused, parties_before }
    }

    /// The party as the base shows it.
    pub(crate) fn party_before(&self, id: &Id) -> Option<Party<'d>> {
        self.parties_before.get(id).copied()
    }

    /// Whether the id was that of another party.
    pub(crate) fn is_reused(&self, id: &Id) -> bool {
        self.reused.iter().any(|reused| reused.party.id() == id)
    }

    /// What nothing records, but for parties that are others than before.
    pub(crate) fn unrecorded(&self) -> impl Iterator<Item = &Difference<'d>> {
        let is_one = |difference: &&Difference<'d>| {
            difference.subject().is_none_or(|id| !self.is_reused(id))
        };
        self.record.unrecorded.iter().filter(is_one)
    }

    /// The ids of the parties that joined or left, which nothing records.
    pub(crate) fn unrecorded_moves(&self) -> HashSet<&'d Id> {
        let moves = self.record.unrecorded.iter().filter(|difference| {
            matches!(difference, Difference::Joined { .. } | Difference::Left { .. })
        });
        moves.filter_map(Difference::subject).collect()
    }

    /// Takes out the conflicts that are gone once the document says what it lacks: each is the
    /// same cause as a change that nothing records, or a tombstone that is missing.
    pub(crate) fn hush(&self, conflicts: &mut Vec<Conflict>) {
        if conflicts.is_empty() || self.amendment.is_empty() {
            return;
        }
        let amended = amended(self.record.after, &self.amendment);
        let left = contradictions(&amended, self.record.as_of);
        conflicts.retain(|conflict| {
            left.iter().any(|other| {
                let kinds = [&conflict.kind, &other.kind].map(std::mem::discriminant);
                conflict.id == other.id && kinds[0] == kinds[1]
            })
        });
    }

    /// An entry of the base: where it stands, and its text without what all of it is indented by.
    pub(crate) fn entry_text(&self, index: usize) -> (String, String) {
        let Base { path: file, version, .. } = self.base;
        let document = &version.document;
        let path = Path::root().join("changelog").join(index);
        let Some(node) = document.find(&path) else {
            return (file.clone(), String::new());
        };
        let (source, span) = (document.source(), document.span(node));
        // The element of a TOML list of tables is its header, and what it holds stands below.
        let end = end_of(document, node);
        let text = source.text().get(span.start()..end).unwrap_or_default().trim_end();
        let start = source.position(span.start());
        let column = start.column - 1;
        let lines = text.lines().enumerate().map(|(number, line)| {
            let blanks = line.len() - line.trim_start_matches(' ').len();
            if number == 0 { line } else { &line[blanks.min(column)..] }
        });
        (format!("{file}:{}", start.line), lines.collect::<Vec<_>>().join("\n"))
    }

    /// The entries of the base.
    pub(crate) fn entries(&self) -> &'d [Entry] {
        &self.record.before.changelog
    }
}

/// Where a node ends, with all that it holds.
fn end_of(document: &Document, node: NodeId) -> usize {
    let members = document.members(node).map(|member| member.value);
    let within = document.items(node).iter().copied().chain(members);
    let ends = within.map(|node| end_of(document, node));
    ends.chain([document.span(node).end()]).max().unwrap_or_default()
}
