//! The ids of a document, and the places of what its history mentions.

use std::collections::{HashMap, HashSet};

use onward_history::{ChangeAt, Difference, Mention, PartySpot, Record, Spot, TombstoneSpot};
use onward_schema::{ChangeKind, Disclosure, Id, List, Party};
use onward_source::{Path, Place};

use crate::trail;

/// What ids name.
pub(crate) struct Ids<'d> {
    parties: HashMap<&'d Id, Party<'d>>,
    tombstones: HashMap<&'d Id, usize>,
    /// The parties that left since the base, and are nowhere now: that is said once.
    lost: HashSet<&'d Id>,
    document: &'d Disclosure,
}

impl<'d> Ids<'d> {
    pub(crate) fn new(document: &'d Disclosure) -> Self {
        let tombstones = document.former().iter().enumerate();
        Self {
            parties: document.parties().map(|party| (party.id(), party)).collect(),
            tombstones: tombstones.map(|(index, tombstone)| (&tombstone.id, index)).collect(),
            lost: HashSet::new(),
            document,
        }
    }

    /// Adds the parties that left since the base.
    pub(crate) fn add_lost(&mut self, record: &Record<'d>) {
        self.lost.extend(record.differences.iter().filter_map(|difference| match difference {
            Difference::Left { party, .. } => Some(party.id()),
            _ => None,
        }));
    }

    /// Every place that gives an id to something, with what it is.
    pub(crate) fn declarations(&self) -> impl Iterator<Item = (&'d Id, &'static str, Path)> {
        let list = |list: List, what| {
            let parties = self.document.parties().filter(move |party| party.list() == list);
            parties
                .enumerate()
                .map(move |(index, party)| (party.id(), what, trail::party(list, index).join("id")))
        };
        let root = Path::root();
        let (products, former) = (root.join("products"), root.join("former"));
        let products = self.document.products().iter().enumerate().map(move |(index, product)| {
            (&product.id, "a product", products.join(index).join("id"))
        });
        let former = self.document.former().iter().enumerate().map(move |(index, tombstone)| {
            (&tombstone.id, "a former party", former.join(index).join("id"))
        });
        products
            .chain(list(List::Subprocessors, "a subprocessor"))
            .chain(list(List::Affiliates, "an affiliate"))
            .chain(former)
    }

    /// The party on a list with this id.
    pub(crate) fn party(&self, id: &Id) -> Option<Party<'d>> {
        self.parties.get(id).copied()
    }

    /// Whether the id names a party, on a list, former or lost since the base.
    pub(crate) fn is_party(&self, id: &Id) -> bool {
        self.parties.contains_key(id) || self.tombstones.contains_key(id) || self.lost.contains(id)
    }

    /// The ids of parties, on the lists and former.
    pub(crate) fn of_parties(&self) -> impl Iterator<Item = &'d str> {
        let parties = self.document.parties().map(Party::id);
        let former = self.document.former().iter().map(|tombstone| &tombstone.id);
        parties.chain(former).map(Id::as_str)
    }

    /// What readers call the party with this id.
    pub(crate) fn name(&self, id: &Id) -> String {
        let party = self.party(id).map(Party::name);
        let former = || self.tombstones.get(id).map(|index| &self.document.former()[*index].name);
        party.or_else(former).map_or_else(|| id.to_string(), ToString::to_string)
    }
}

/// The path to a change.
pub(crate) fn change(at: ChangeAt) -> Path {
    Path::root().join("changelog").join(at.entry).join("changes").join(at.change)
}

/// The place that the history of a document mentions.
pub(crate) fn place(document: &Disclosure, mention: Mention) -> Place {
    match mention {
        Mention::Change(at, spot) => {
            let change = change(at);
            match spot {
                Spot::Subject => change.join("subject"),
                Spot::Object => {
                    let kind = &document.changelog[at.entry].changes[at.change].kind;
                    let is_part = matches!(kind, ChangeKind::Revised { .. });
                    change.join(if is_part { "part" } else { "list" })
                }
                Spot::Successor => {
                    let successor = document.changelog[at.entry].changes[at.change].successor();
                    change.join(successor.map_or("subject", |(key, _)| key))
                }
                Spot::Before => change.join("before"),
                Spot::After => change.join("after"),
                Spot::FieldBefore(field) => change.join(field.code()).join("before"),
                Spot::FieldAfter(field) => change.join(field.code()).join("after"),
                Spot::Added(field, index) => change.join(field.code()).join("added").join(index),
                Spot::Removed(field, index) => {
                    change.join(field.code()).join("removed").join(index)
                }
            }
        }
        Mention::Party(list, index, spot) => {
            let party = trail::party(list, index);
            match spot {
                PartySpot::Id => party.join("id"),
                PartySpot::Name => party.join("name"),
                PartySpot::Field(field) => return party.join(field.code()).key(),
                PartySpot::Member(field, index) => party.join(field.code()).join(index),
            }
        }
        Mention::Tombstone(index, spot) => {
            let tombstone = Path::root().join("former").join(index);
            tombstone.join(match spot {
                TombstoneSpot::Id => "id",
                TombstoneSpot::Kind => "kind",
                TombstoneSpot::Name => "name",
                TombstoneSpot::Left => "left",
                TombstoneSpot::Successor => "successor",
            })
        }
        Mention::Baseline(index) => Path::root().join("baseline").join(index),
    }
    .value()
}
