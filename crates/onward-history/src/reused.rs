//! Ids that were given to somebody else.

use std::collections::HashMap;

use onward_schema::{ChangeKind, Disclosure, Field, Id, NonEmptyString, Party, Single};

use crate::{Record, diff::indexed};

/// A party whose id was that of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reused<'d> {
    /// The party of the later version.
    pub party: Party<'d>,
    /// Its index on its list.
    pub index: usize,
    /// The name of the party that had the id in the base.
    pub name: &'d NonEmptyString,
}

/// By what one tells whether two parties are one.
struct Looks<'d> {
    name: &'d NonEmptyString,
    legal_name: Option<Single<'d>>,
    website: Option<Single<'d>>,
}

impl<'d> Looks<'d> {
    fn of(party: Party<'d>) -> Self {
        let value = |field| party.value(field);
        let (legal_name, website) = (value(Field::LegalName), value(Field::Website));
        Self { name: party.name(), legal_name, website }
    }

    fn differs(&self, other: &Self) -> bool {
        self.name != other.name
            && self.legal_name != other.legal_name
            && self.website != other.website
    }
}

/// What is known of each id of a document; of a party on a list more than of a former one.
fn looks(document: &Disclosure) -> impl Iterator<Item = (&Id, Looks<'_>)> {
    let former = document.former().iter().map(|tombstone| {
        let last = tombstone.last().map(Looks::of);
        let looks = Looks { name: &tombstone.name, legal_name: None, website: None };
        (&tombstone.id, last.unwrap_or(looks))
    });
    former.chain(document.parties().map(|party| (party.id(), Looks::of(party))))
}

impl<'d> Record<'d> {
    /// The parties of the later version whose id was that of another: name, legal name and website
    /// are all others than those that the id had in the base, and no new entry says that the party
    /// was renamed.
    pub fn reused(&self) -> Vec<Reused<'d>> {
        let known: HashMap<&Id, Looks<'d>> = looks(self.before).collect();
        let mut reused = Vec::new();
        for (index, party) in indexed(self.after) {
            let now = Looks::of(party);
            let Some(was) = known.get(party.id()).filter(|was| was.differs(&now)) else {
                continue;
            };
            let is_renamed = self.steps.iter().any(|step| {
                self.entries.is_new(step.at.entry)
                    && matches!(&step.change.kind, ChangeKind::Renamed { subject, .. } if subject == party.id())
            });
            if !is_renamed {
                reused.push(Reused { party, index, name: was.name });
            }
        }
        reused
    }
}
