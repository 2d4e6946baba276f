//! The changes of a changelog in the order of replay.

use std::cmp::Reverse;

use onward_schema::{Change, ChangeKind, Date, Disclosure, Entry, Field, FieldChange, Member};

/// Where a change stands in the changelog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeAt {
    /// The entry, counted from the top of the file.
    pub entry: usize,
    /// The change within the entry, counted from the top.
    pub change: usize,
}

/// A change with its entry.
#[derive(Clone, Copy, Debug)]
pub struct Step<'d> {
    /// Where it stands.
    pub at: ChangeAt,
    /// The entry that it belongs to.
    pub entry: &'d Entry,
    /// The change.
    pub change: &'d Change,
}

impl Step<'_> {
    /// The day of the entry, from which who joins is on the list.
    pub fn date(&self) -> Date {
        self.entry.date
    }

    /// The day on which it takes effect, from which all else shows on the list.
    pub fn effective(&self) -> Date {
        self.entry.effective()
    }

    /// Whether a party joins with it.
    pub(crate) fn joins(&self) -> bool {
        matches!(self.change.kind, ChangeKind::Added { .. })
    }

    /// Whether it was told for a later day.
    pub(crate) fn is_announced(&self) -> bool {
        self.effective() > self.date()
    }

    /// By what the order of replay goes: by date, from the bottom of the file to the top, within
    /// an entry from top to bottom.
    pub fn rank(&self) -> impl Ord + use<> {
        (self.entry.date, Reverse(self.at.entry), self.at.change)
    }
}

/// The changes of the changelog in the order of replay: by date, the entries of one day from the
/// bottom of the file to the top, the changes of an entry from top to bottom.
pub fn steps(document: &Disclosure) -> Vec<Step<'_>> {
    let entries = document.changelog.iter().enumerate();
    let mut steps: Vec<Step<'_>> = entries
        .flat_map(|(entry_index, entry)| {
            entry.changes.iter().enumerate().map(move |(change_index, change)| Step {
                at: ChangeAt { entry: entry_index, change: change_index },
                entry,
                change,
            })
        })
        .collect();
    steps.sort_by_key(Step::rank);
    steps
}

/// The members that a change says joined a list and those that it says left.
pub(crate) fn members(change: &Change, field: Field) -> (Vec<Member<'_>>, Vec<Member<'_>>) {
    match change.fields().into_iter().find(|(named, _)| *named == field) {
        Some((_, FieldChange::Members { added, removed })) => (added, removed),
        _ => (Vec::new(), Vec::new()),
    }
}

/// Whether two statements may be of one member: one says more exactly what the other says.
pub(crate) fn relates(this: Member<'_>, other: Member<'_>) -> bool {
    this.is_stated_by(other) || other.is_stated_by(this)
}
