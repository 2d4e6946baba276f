//! Replay: what the changelog says, against itself and against the lists.

use std::collections::{BTreeMap, HashMap};

use onward_schema::{ChangeKind, Date, Disclosure, Id, List, NonEmptyString, Party, Tombstone};

use crate::{
    Conflict, ConflictKind, Mention, PartySpot, Spot, Step, TombstoneSpot, day, ending,
    machine::{Machine, Presence},
    plans::is_departure_taken_back,
    steps,
};

/// Every contradiction, at most one for each id, in the order of the ids.
pub fn contradictions(document: &Disclosure, as_of: Date) -> Vec<Conflict> {
    let replay = Replay::new(document);
    let mentioned = replay.by_id.iter();
    let of_mentioned = mentioned.filter_map(|(id, steps)| replay.mentioned(id, steps, as_of));
    let mut conflicts: Vec<Conflict> = of_mentioned.collect();
    conflicts.extend(replay.unmentioned());
    conflicts
}

/// Where an id stands in the document.
#[derive(Clone, Copy)]
pub(crate) enum Standing<'d> {
    Listed(usize, Party<'d>),
    Former(usize, &'d Tombstone),
    Nowhere,
}

impl<'d> Standing<'d> {
    pub(crate) fn name(self) -> Option<&'d NonEmptyString> {
        match self {
            Self::Listed(_, party) => Some(party.name()),
            Self::Former(_, tombstone) => Some(&tombstone.name),
            Self::Nowhere => None,
        }
    }

    pub(crate) fn list(self) -> Option<List> {
        match self {
            Self::Listed(_, party) => Some(party.list()),
            Self::Former(_, tombstone) => Some(tombstone.list()),
            Self::Nowhere => None,
        }
    }

    fn id_mention(self) -> Option<Mention> {
        match self {
            Self::Listed(index, party) => Some(Mention::Party(party.list(), index, PartySpot::Id)),
            Self::Former(index, _) => Some(Mention::Tombstone(index, TombstoneSpot::Id)),
            Self::Nowhere => None,
        }
    }
}

/// A document laid out for replay.
pub(crate) struct Replay<'d> {
    document: &'d Disclosure,
    standings: HashMap<&'d Id, Standing<'d>>,
    /// The ids of the baseline with their indices, if one is given.
    baseline: Option<HashMap<&'d Id, usize>>,
    /// The steps that name each id as their subject, in the order of replay.
    pub(crate) by_id: BTreeMap<&'d Id, Vec<Step<'d>>>,
    /// The steps that make fields clearer for whole lists, in the order of replay.
    clarifications: Vec<Step<'d>>,
}

impl<'d> Replay<'d> {
    pub(crate) fn new(document: &'d Disclosure) -> Self {
        let mut standings = HashMap::new();
        for (index, tombstone) in document.former().iter().enumerate() {
            standings.entry(&tombstone.id).or_insert(Standing::Former(index, tombstone));
        }
        for list in [List::Affiliates, List::Subprocessors] {
            let parties = document.parties().filter(|party| party.list() == list);
            for (index, party) in parties.enumerate() {
                standings.insert(party.id(), Standing::Listed(index, party));
            }
        }
        let baseline = document.baseline.as_ref().map(|baseline| {
            baseline.iter().enumerate().map(|(index, id)| (id, index)).collect::<HashMap<_, _>>()
        });
        let mut by_id: BTreeMap<&Id, Vec<Step<'_>>> = BTreeMap::new();
        let mut clarifications = Vec::new();
        for step in steps(document) {
            if let Some(id) = step.change.subject() {
                by_id.entry(id).or_default().push(step);
            } else if matches!(step.change.kind, ChangeKind::Clarified { fields: Some(_), .. }) {
                clarifications.push(step);
            }
        }
        Self { document, standings, baseline, by_id, clarifications }
    }

    pub(crate) fn standing(&self, id: &Id) -> Standing<'d> {
        self.standings.get(id).copied().unwrap_or(Standing::Nowhere)
    }

    /// The steps about a party: those that name it, and those that make its list clearer.
    pub(crate) fn steps_about(&self, id: &Id, list: Option<List>) -> Vec<Step<'d>> {
        let mut about = self.by_id.get(id).cloned().unwrap_or_default();
        let named = about.len();
        about.extend(self.clarifications.iter().filter(|step| match &step.change.kind {
            ChangeKind::Clarified { list: Some(clarified), .. } => Some(*clarified) == list,
            _ => true,
        }));
        if about.len() > named {
            about.sort_by_key(Step::rank);
        }
        about
    }

    /// Whether the party was there before the changelog began: it is in the baseline, or the
    /// first change that makes it join or leave is not its joining.
    pub(crate) fn was_there_at_first(&self, id: &Id) -> bool {
        if self.baseline.as_ref().is_some_and(|baseline| baseline.contains_key(id)) {
            return true;
        }
        let mut steps = self.by_id.get(id).into_iter().flatten();
        let first = steps.find_map(|step| match step.change.kind {
            ChangeKind::Added { .. } => Some(false),
            _ => step.change.is_departure().then_some(true),
        });
        first.unwrap_or(true)
    }

    /// Whether the changelog says that the party joined, or that it was absent at first.
    pub(crate) fn is_added(&self, id: &Id) -> bool {
        let mut steps = self.by_id.get(id).into_iter().flatten();
        steps.any(Step::joins)
    }

    /// The contradiction in the history of an id that the log mentions.
    fn mentioned(&self, id: &Id, named: &[Step<'d>], as_of: Date) -> Option<Conflict> {
        if let Some(conflict) = day::contradiction(id, named) {
            return Some(conflict);
        }
        let standing = self.standing(id);
        let (Standing::Listed(..) | Standing::Former(..)) = standing else {
            return unknown(id, named);
        };
        let mut machine = Machine::new(
            id,
            self.was_there_at_first(id),
            self.baseline.as_ref().and_then(|baseline| baseline.get(id)).copied(),
        );
        for step in self.steps_about(id, standing.list()) {
            if let Some(conflict) = machine.take(step).or_else(|| self.successor(id, step)) {
                return Some(conflict);
            }
        }
        let end = match standing {
            Standing::Listed(index, party) => ending::listed(&machine, index, party, as_of),
            Standing::Former(index, tombstone) => self.former(&machine, index, tombstone),
            Standing::Nowhere => None,
        };
        end.or_else(|| self.unlogged(id, named))
    }

    /// Whether what a party merged into or was replaced by was on a list on that day.
    fn successor(&self, id: &Id, step: Step<'d>) -> Option<Conflict> {
        let (_, successor) = step.change.successor()?;
        let standing = self.standing(successor);
        if matches!(standing, Standing::Nowhere) || self.was_there(successor, step) {
            return None;
        }
        Some(Conflict {
            id: id.clone(),
            kind: ConflictKind::SuccessorAbsent { successor: successor.clone() },
            place: Mention::Change(step.at, Spot::Successor),
            other: standing.id_mention(),
        })
    }

    /// Whether the party was on its list between the day of the step and the day on which it takes
    /// effect, both included.
    fn was_there(&self, id: &Id, step: Step<'_>) -> bool {
        let (from, until) = (step.date(), step.effective().max(step.date()));
        let mut present = self.was_there_at_first(id);
        let steps = self.by_id.get(id).map_or(&[][..], Vec::as_slice);
        let leaves = |other: &Step<'_>| {
            other.change.is_departure()
                && other.effective() < from
                && !is_departure_taken_back(other, steps)
        };
        for other in steps {
            match other.change.kind {
                ChangeKind::Added { .. } if other.date() <= until => present = true,
                _ if leaves(other) => present = false,
                _ => {}
            }
        }
        present
    }

    /// What a tombstone says against the last departure in the log.
    fn former(
        &self,
        machine: &Machine<'d>,
        index: usize,
        tombstone: &Tombstone,
    ) -> Option<Conflict> {
        let conflict = |kind, spot, other| {
            let (id, place) = (tombstone.id.clone(), Mention::Tombstone(index, spot));
            Some(Conflict { id, kind, place, other })
        };
        let Presence::Left(departure) = machine.presence() else {
            let newest = machine.newest().map(|at| Mention::Change(at, Spot::Subject));
            return conflict(ConflictKind::NeverLeft, TombstoneSpot::Left, newest);
        };
        let mention = |spot| Some(Mention::Change(departure.at, spot));
        if departure.effective() != tombstone.left {
            return conflict(
                ConflictKind::TombstoneDiffers,
                TombstoneSpot::Left,
                mention(Spot::Subject),
            );
        }
        let successor = departure.change.successor().map(|(_, id)| id);
        // An id that names nobody is a slip, and said elsewhere.
        let stated = [successor, tombstone.successor.as_ref()];
        let known = |id: &Id| !matches!(self.standing(id), Standing::Nowhere);
        if stated[0] != stated[1] && stated.into_iter().flatten().all(known) {
            let spot = if successor.is_some() { Spot::Successor } else { Spot::Subject };
            return conflict(
                ConflictKind::TombstoneDiffers,
                TombstoneSpot::Successor,
                mention(spot),
            );
        }
        let of_other_list = self.of_other_list(machine, departure, tombstone.list());
        if let Some(other) = of_other_list {
            return conflict(ConflictKind::TombstoneDiffers, TombstoneSpot::Kind, Some(other));
        }
        ending::former(machine, index, tombstone)
    }

    /// A place in the log that speaks of the party as one of the other list: it names a field
    /// that only those have, it left as never having been a subprocessor, or what took over
    /// stands on the other list.
    fn of_other_list(
        &self,
        machine: &Machine<'d>,
        departure: Step<'_>,
        list: List,
    ) -> Option<Mention> {
        let foreign = machine.fields().find(|(field, _)| !field.belongs_to(list));
        if let Some((_, mention)) = foreign {
            return Some(mention);
        }
        match &departure.change.kind {
            ChangeKind::Removed {
                reason: Some(onward_schema::RemovedReason::Misclassified),
                ..
            } if list == List::Affiliates => Some(Mention::Change(departure.at, Spot::Subject)),
            _ => {
                let (_, successor) = departure.change.successor()?;
                let other = self.standing(successor).list()?;
                (other != list).then_some(Mention::Change(departure.at, Spot::Successor))
            }
        }
    }

    /// Whether a party that must have been added was not.
    fn unlogged(&self, id: &Id, steps: &[Step<'_>]) -> Option<Conflict> {
        let baseline = self.baseline.as_ref()?;
        if self.is_added(id) || baseline.contains_key(id) {
            return None;
        }
        let place = self.standing(id).id_mention()?;
        let other = steps.last().map(|step| Mention::Change(step.at, Spot::Subject));
        Some(Conflict { id: id.clone(), kind: ConflictKind::Unlogged, place, other })
    }

    /// The contradictions about parties and tombstones that the log does not mention.
    fn unmentioned(&self) -> impl Iterator<Item = Conflict> {
        let oldest = self.document.changelog.iter().map(|entry| entry.date).min();
        let parties = self.document.parties().map(Party::id);
        let ids = parties.chain(self.document.former().iter().map(|tombstone| &tombstone.id));
        let unmentioned = ids.filter(|id| !self.by_id.contains_key(id));
        unmentioned.filter_map(move |id| match self.standing(id) {
            Standing::Former(index, tombstone)
                if oldest.is_some_and(|day| day <= tombstone.left) =>
            {
                Some(Conflict {
                    id: id.clone(),
                    kind: ConflictKind::NeverLeft,
                    place: Mention::Tombstone(index, TombstoneSpot::Left),
                    other: None,
                })
            }
            _ => self.unlogged(id, &[]),
        })
    }
}

/// An id of the log that is on no list and not among the former parties.
fn unknown(id: &Id, steps: &[Step<'_>]) -> Option<Conflict> {
    let newest = steps.last()?;
    let joined = steps.iter().any(Step::joins);
    let moves = steps.iter().rev();
    let last = moves
        .map(|step| &step.change)
        .find(|change| change.is_departure() || matches!(change.kind, ChangeKind::Added { .. }));
    Some(Conflict {
        id: id.clone(),
        kind: ConflictKind::Unknown { joined, left: last.is_some_and(|c| c.is_departure()) },
        place: Mention::Change(newest.at, Spot::Subject),
        other: None,
    })
}
