//! The state of both lists at a date: who was on them, under which name, with which of the
//! members that changes name.

use std::collections::BTreeMap;

use onward_schema::{ChangeKind, Date, Disclosure, Field, FieldChange, Id, List, Member, Party};

use crate::{
    Step,
    machine::{KnownMember, KnownName},
    plans::{corrects, is_departure_taken_back, is_removal_taken_back, names},
    replay::{Replay, Standing},
};

/// The state of both lists at a date, as far as the changelog determines it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State<'d> {
    /// The lists of which nothing is known: they were published for the first time later.
    pub unknown: Vec<List>,
    /// The parties on the lists.
    pub parties: BTreeMap<&'d Id, PartyState<'d>>,
}

/// A party at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyState<'d> {
    /// The list that it was on.
    pub list: List,
    /// The name that it had.
    pub name: &'d str,
    /// The members that changes name and that it had or lacked; of others nothing is said, nor
    /// of what was corrected later.
    pub members: Vec<MemberState<'d>>,
}

/// A member that changes name, at a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MemberState<'d> {
    /// The list of the party that it belongs to.
    pub field: Field,
    /// The member, as the oldest change states it.
    pub member: Member<'d>,
    /// Whether the party had it.
    pub present: bool,
}

/// The state at the end of a day.
///
/// Of a document with contradictions, it is what the changes say in the order of replay.
pub fn state_at(document: &Disclosure, day: Date) -> State<'_> {
    let replay = Replay::new(document);
    let mut state = State { unknown: unknown_lists(document, day), ..State::default() };
    let parties = document.parties().map(Party::id);
    for id in parties.chain(document.former().iter().map(|tombstone| &tombstone.id)) {
        let standing = replay.standing(id);
        let Some(list) = standing.list() else {
            continue;
        };
        let steps = replay.steps_about(id, Some(list));
        let life = Life { standing, steps: &steps, there_at_first: replay.was_there_at_first(id) };
        if !state.unknown.contains(&list) && life.is_there(day) {
            let party = PartyState { list, name: life.name(day), members: life.members(day) };
            state.parties.insert(id, party);
        }
    }
    state
}

/// The lists that were published for the first time after the day.
fn unknown_lists(document: &Disclosure, day: Date) -> Vec<List> {
    let is_later = |list: List| {
        document.changelog.iter().any(|entry| {
            entry.date > day
                && entry.changes.iter().any(|change| {
                    matches!(change.kind, ChangeKind::Published { list: published } if published == list)
                })
        })
    };
    List::ALL.iter().copied().filter(|list| is_later(*list)).collect()
}

/// What the log says of one party.
struct Life<'d, 's> {
    standing: Standing<'d>,
    steps: &'s [Step<'d>],
    there_at_first: bool,
}

impl<'d> Life<'d, '_> {
    fn is_there(&self, day: Date) -> bool {
        let leaves = |step: &Step<'_>| {
            step.change.is_departure()
                && step.effective() <= day
                && !is_departure_taken_back(step, self.steps)
        };
        let moves = self.steps.iter().rev().find_map(|step| match step.change.kind {
            ChangeKind::Added { .. } if step.date() <= day => Some(true),
            _ if leaves(step) => Some(false),
            _ => None,
        });
        moves.unwrap_or(self.there_at_first)
    }

    fn name(&self, day: Date) -> &'d str {
        let names = names(self.steps);
        let since = names.iter().find(|(_, until)| until.is_none()).map(|(known, _)| known.before);
        let since = since.or_else(|| self.standing.name());
        // What was planned and corrected, and is not so, was not done.
        let holds = |known: &KnownName<'_>, until: Option<Date>| {
            until.is_none_or(|corrected| {
                day < corrected && !(known.step.is_announced() && Some(known.before) == since)
            })
        };
        let mut shown = names.iter().filter(|(known, _)| known.step.effective() <= day);
        let last = shown.rfind(|(known, until)| holds(known, *until));
        let next = names.iter().find(|(known, _)| known.step.effective() > day);
        match (last, next, self.standing) {
            (Some((known, _)), ..) => known.after,
            (None, Some((known, _)), _) => known.before,
            (None, None, Standing::Listed(_, party)) => party.name(),
            (None, None, Standing::Former(_, tombstone)) => &tombstone.name,
            (None, None, Standing::Nowhere) => "",
        }
    }

    fn members(&self, day: Date) -> Vec<MemberState<'d>> {
        let mut mentions: Vec<KnownMember<'d>> = Vec::new();
        for step in self.steps {
            let is_so = |mention: &KnownMember<'_>| {
                let member = (mention.field, mention.member);
                mention.joined || !is_removal_taken_back(step, member, self.steps)
            };
            mentions.extend(mentions_of(*step).filter(is_so));
        }
        let mut states: Vec<MemberState<'d>> = Vec::new();
        for (position, mention) in mentions.iter().enumerate() {
            let same = |other: &&KnownMember<'d>| other.is_same(mention);
            if mentions[..position].iter().any(|other| same(&other)) {
                continue;
            }
            let of_member: Vec<_> = mentions.iter().filter(same).collect();
            if let Some(present) = self.had(mention, &of_member, day) {
                states.push(MemberState { field: mention.field, member: mention.member, present });
            }
        }
        states
    }

    /// Whether the party had the member on the day: what the last change up to the day says, or
    /// the opposite of what the next one says, or what it shows today. A correction of the field
    /// in between makes it uncertain.
    fn had(
        &self,
        first: &KnownMember<'d>,
        mentions: &[&KnownMember<'d>],
        day: Date,
    ) -> Option<bool> {
        let before = mentions.iter().rfind(|mention| mention.shows() <= day);
        let after = mentions.iter().find(|mention| mention.shows() > day);
        if let Some(before) = before
            && !self.is_corrected(first.field, before.shows(), day)
        {
            return Some(before.joined);
        }
        match after {
            Some(after) if self.is_corrected(first.field, day, after.shows()) => None,
            Some(after) => Some(!after.joined),
            None => {
                let party = match self.standing {
                    Standing::Listed(_, party) => party,
                    Standing::Former(_, tombstone) => tombstone.last()?,
                    Standing::Nowhere => return None,
                };
                let shown = party.members(first.field);
                let end = self.steps.last().map_or(day, Step::date).max(day);
                let certain = !self.is_corrected(first.field, day, end);
                certain.then(|| shown.iter().any(|member| member.is_stated_by(first.member)))
            }
        }
    }

    /// Whether a change after the first day and up to the second corrects the field, or the party
    /// joined in that time and may have been different before.
    fn is_corrected(&self, field: Field, after: Date, until: Date) -> bool {
        self.steps.iter().any(|step| {
            let is_clarified = match &step.change.kind {
                ChangeKind::Clarified { fields: Some(fields), .. } => fields.contains(&field),
                _ => false,
            };
            (step.joins() || corrects(step.change, Some(field)) || is_clarified)
                && after < step.date()
                && step.date() <= until
        })
    }
}

/// The members that a change names.
fn mentions_of(step: Step<'_>) -> impl Iterator<Item = KnownMember<'_>> {
    step.change.fields().into_iter().flat_map(move |(field, change)| {
        let (added, removed) = match change {
            FieldChange::Members { added, removed } => (added, removed),
            FieldChange::Value { .. } => (Vec::new(), Vec::new()),
        };
        KnownMember::named(step, field, added, removed)
    })
}
