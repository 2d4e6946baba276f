//! Which entries of a changelog an earlier version had already.

use std::collections::HashMap;

use onward_schema::{Change, Date, Disclosure, Entry, Id, Text};

use crate::tree::Spelling;

/// The entries of two versions of a document, laid beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries {
    /// For each entry of the earlier version, its index in the later one; none if it was altered,
    /// moved or dropped.
    pub kept: Vec<Option<usize>>,
    /// For each entry of the later version, whether the earlier one lacks it.
    is_new: Vec<bool>,
    /// The entries of the earlier version that the later one lacks, each with what most likely
    /// stands in its place: a new entry of the same day, or one with the same changes.
    pub rewritten: Vec<(usize, Option<usize>)>,
}

impl Entries {
    /// Finds the entries of the earlier version among those of the later one: as many as possible
    /// in their order. An entry is the same if its days and changes are, whichever spelling its
    /// texts have; notes may have gained languages.
    pub fn new(before: &Disclosure, after: &Disclosure) -> Self {
        let mut by_look: HashMap<Look<'_>, Vec<usize>> = HashMap::new();
        for (index, entry) in after.changelog.iter().enumerate().rev() {
            by_look.entry(Look::new(entry)).or_default().push(index);
        }
        let spelling = Spelling::of(before, after);
        // Of entries that are the same, the first is the first.
        let candidates = before.changelog.iter().map(|old| {
            let alike = by_look.get_mut(&Look::new(old))?;
            let is_same = |index: &usize| {
                let new = &after.changelog[*index];
                is_same(old, new, spelling)
            };
            let position = alike.iter().rposition(is_same)?;
            Some(alike.remove(position))
        });
        let candidates: Vec<Option<usize>> = candidates.collect();
        let kept = increasing(&candidates);
        let mut is_new = vec![true; after.changelog.len()];
        for index in kept.iter().flatten() {
            is_new[*index] = false;
        }
        let mut entries = Self { kept, is_new, rewritten: Vec::new() };
        entries.rewritten = entries.find_rewritten(before, after);
        entries
    }

    fn find_rewritten(
        &self,
        before: &Disclosure,
        after: &Disclosure,
    ) -> Vec<(usize, Option<usize>)> {
        let mut free: Vec<usize> = self.new_ones().collect();
        let lost = self.kept.iter().enumerate().filter(|(_, kept)| kept.is_none());
        let rewritten = lost.map(|(index, _)| {
            let old = &before.changelog[index];
            let is_alike = |new: &&usize| {
                let new = &after.changelog[**new];
                new.date == old.date || new.changes == old.changes
            };
            // From the bottom: what is new by right stands at the top.
            let found = free.iter().rev().find(is_alike).copied();
            free.retain(|index| Some(*index) != found);
            (index, found)
        });
        rewritten.collect()
    }

    /// Whether the entry of the later version with this index is new.
    pub fn is_new(&self, index: usize) -> bool {
        self.is_new.get(index).copied().unwrap_or_default()
    }

    /// The indices of the entries that the earlier version lacks, from the top of the file.
    pub fn new_ones(&self) -> impl Iterator<Item = usize> {
        self.is_new.iter().enumerate().filter(|(_, is_new)| **is_new).map(|(index, _)| index)
    }
}

/// What two entries that are the same have in common, to find them by.
#[derive(PartialEq, Eq, Hash)]
struct Look<'d> {
    date: Date,
    effective: Date,
    count: usize,
    first: (&'static str, Option<&'d str>),
}

impl<'d> Look<'d> {
    fn new(entry: &'d Entry) -> Self {
        let first = entry.changes.first();
        let first = first.map(|change| (change.tag(), change.subject().map(Id::as_str)));
        let (date, effective) = (entry.date, entry.effective());
        Self { date, effective, count: entry.changes.len(), first: first.unwrap_or_default() }
    }
}

fn is_same(old: &Entry, new: &Entry, spelling: Spelling<'_>) -> bool {
    let has_gained = |old: Option<&Text>, new: Option<&Text>| match (old, new) {
        (None, _) => true,
        // What was not touched is the same, even if the document is in another language now.
        (Some(old), Some(new)) if old == new => true,
        (Some(old), Some(new)) => old.in_languages(spelling.before).all(|(language, text)| {
            new.in_languages(spelling.after).any(|(other, new)| (other, new) == (language, text))
        }),
        (Some(_), None) => false,
    };
    let is_same_change = |(old, new): (&Change, &Change)| {
        is_same_kind(old, new, spelling) && has_gained(old.note.as_ref(), new.note.as_ref())
    };
    (old.date, old.effective()) == (new.date, new.effective())
        && old.changes.len() == new.changes.len()
        && old.changes.iter().zip(&new.changes).all(is_same_change)
        && has_gained(old.note.as_ref(), new.note.as_ref())
}

fn is_same_kind(old: &Change, new: &Change, spelling: Spelling<'_>) -> bool {
    let without_note = |change: &Change| Change { note: None, ..change.clone() };
    old.kind == new.kind || spelling.is_alike(&without_note(old), &without_note(new))
}

/// The longest run of candidates that increase; the others are none.
fn increasing(candidates: &[Option<usize>]) -> Vec<Option<usize>> {
    // Of the runs of each length, the position at which the one with the smallest end ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; candidates.len()];
    for (position, candidate) in candidates.iter().enumerate() {
        if candidate.is_none() {
            continue;
        }
        let length = ends.partition_point(|end| candidates[*end] < *candidate);
        previous[position] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(position);
        } else {
            ends[length] = position;
        }
    }
    let mut kept = vec![None; candidates.len()];
    let mut at = ends.last().copied();
    while let Some(position) = at {
        kept[position] = candidates[position];
        at = previous[position];
    }
    kept
}
