//! A document as it stood on a day.

use std::collections::HashSet;

use onward_schema::{
    Affiliate, Change, ChangeKind, Date, Disclosure, Entry, Field, FormerParty, Id, List, Member,
    NonEmpty, Part, Party, Region, Single, Subprocessor, Tombstone,
};
use serde_json::{Value, json};

use crate::{
    PartyState, State, Step,
    machine::same_value,
    plans::{corrects, is_departure_taken_back, is_removal_taken_back, names, values},
    replay::{Replay, Standing},
    state_at,
    step::{members, relates},
    tree::{object, read, set},
};

/// A document as it stood on a day, as far as its changelog and its tombstones tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The document: the parties that were on the lists then, as they stood; the tombstones and
    /// entries that there were. What no change tells of is as it is today.
    pub document: Disclosure,
    /// The names of the parties that were on the lists and of which no more is known.
    pub lost: Vec<String>,
    /// The lists of which nothing is known: they were published for the first time later.
    pub unknown: Vec<List>,
    /// The parts of the document itself that were revised later: how they stood is not known.
    pub revised: Vec<Part>,
}

/// The document as it stood at the end of a day: its state is that of [`state_at`], but for the
/// parties that are lost.
///
/// Those of which the document keeps how they stand, or last stood, are written; of their members
/// and values, what changed later is taken back. What the changelog says of nobody who is known
/// then is left out, so that the document does not contradict itself.
pub fn restored(document: &Disclosure, day: Date) -> Restored {
    let replay = Replay::new(document);
    let state = state_at(document, day);
    let mut restorer = Restorer {
        document,
        day,
        replay,
        subprocessors: Vec::new(),
        affiliates: Vec::new(),
        former: Vec::new(),
        lost: Vec::new(),
    };
    for party in document.parties() {
        restorer.party(&state, party.id(), Some(party));
    }
    for tombstone in document.former() {
        let standing = restorer.replay.standing(&tombstone.id);
        if !matches!(standing, Standing::Listed(..)) {
            restorer.party(&state, &tombstone.id, tombstone.last());
        }
    }
    let revised = restorer.revised();
    let unknown = state.unknown.clone();
    let (document, lost) = restorer.finish(&unknown);
    Restored { document, lost, unknown, revised }
}

struct Restorer<'d> {
    document: &'d Disclosure,
    day: Date,
    replay: Replay<'d>,
    subprocessors: Vec<Subprocessor>,
    affiliates: Vec<Affiliate>,
    former: Vec<Tombstone>,
    lost: Vec<String>,
}

impl<'d> Restorer<'d> {
    /// Puts a party where it was: on its list, or among the former ones. `known` is how it stands
    /// or last stood.
    fn party(&mut self, state: &State<'d>, id: &Id, known: Option<Party<'d>>) {
        let Some(then) = state.parties.get(id) else {
            let tombstone = self.tombstone(id);
            self.former.extend(tombstone);
            return;
        };
        let list = known.map(Party::list).filter(|list| *list == then.list);
        let is_put = match (list, known) {
            (Some(_), Some(party)) => self.put(then, party),
            _ => false,
        };
        if !is_put {
            self.lost.push(then.name.to_owned());
        }
    }

    /// Puts a party on its list as it stood; false if that cannot be said.
    fn put(&mut self, then: &PartyState<'d>, party: Party<'d>) -> bool {
        let steps = self.replay.steps_about(party.id(), Some(party.list()));
        // How it stood before it left and returned, nobody knows.
        if steps.iter().any(|step| step.joins() && step.date() > self.day) {
            return false;
        }
        let mut tree = object(&party);
        tree.insert("name".to_owned(), then.name.into());
        for field in Field::ALL {
            let shown = party.value(*field);
            let value = value_at(*field, shown, &steps, self.day);
            if value != shown {
                set(&mut tree, field.code(), value.map(|value| json!(value)).as_ref());
            }
            let shown = party.members(*field);
            let members = members_at(*field, &shown, &steps, self.day);
            if members != shown {
                let mut members: Vec<Value> = members.iter().map(|one| json!(one)).collect();
                let is_needed = matches!(party, Party::Subprocessor(_));
                if members.is_empty() && *field == Field::Locations && is_needed {
                    members.push(Region::Unstated.code().into());
                }
                let members = (!members.is_empty()).then_some(Value::Array(members));
                set(&mut tree, field.code(), members.as_ref());
            }
        }
        match party {
            Party::Subprocessor(_) => {
                let Ok(mut party) = read::<Subprocessor>(tree) else {
                    return false;
                };
                // A product may be gone since.
                let is_former = matches!(self.replay.standing(&party.id), Standing::Former(..));
                if let Some(products) = party.products.as_mut().filter(|_| is_former) {
                    let had = products.len();
                    let known = self.document.products();
                    products.retain(|id| known.iter().any(|product| product.id == *id));
                    if products.is_empty() && had > 0 {
                        return false;
                    }
                }
                self.subprocessors.push(party);
            }
            Party::Affiliate(_) => match read::<Affiliate>(tree) {
                Ok(party) => self.affiliates.push(party),
                Err(_) => return false,
            },
        }
        true
    }

    /// The tombstone of a party that had left by the day, if it had been there.
    fn tombstone(&self, id: &Id) -> Option<Tombstone> {
        let kept = self.document.former().iter().find(|tombstone| tombstone.id == *id);
        let steps = self.replay.by_id.get(id).map_or(&[][..], Vec::as_slice);
        let leaves =
            |step: &Step<'_>| step.change.is_departure() && !is_departure_taken_back(step, steps);
        let index = steps.iter().rposition(|step| leaves(step) && step.effective() <= self.day);
        if let Some(kept) = kept
            && index == steps.iter().rposition(leaves)
        {
            let is_told = index.is_none_or(|index| steps[index].date() <= self.day);
            return (kept.left <= self.day && is_told).then(|| kept.clone());
        }
        // What was told later than it happened, nobody knew.
        let index = index.filter(|index| steps[*index].date() <= self.day)?;
        let (departure, is_last) = (steps[index], index + 1 == steps.len());
        let earlier = names(&steps[..index]).last().map(|(known, _)| known.after);
        let renamed =
            earlier.or_else(|| names(&steps[index..]).first().map(|(known, _)| known.before));
        let standing = self.replay.standing(id);
        // Of one that returned, nobody knows how it stood when it left.
        let last = match standing {
            Standing::Listed(_, party) if is_last => Some(party),
            _ => None,
        };
        let party = match (standing.list()?, last) {
            (List::Subprocessors, Some(Party::Subprocessor(party))) => {
                FormerParty::Subprocessor { last: Some(Box::new(party.clone())) }
            }
            (List::Affiliates, Some(Party::Affiliate(party))) => {
                FormerParty::Affiliate { last: Some(Box::new(party.clone())) }
            }
            (List::Subprocessors, _) => FormerParty::Subprocessor { last: None },
            (List::Affiliates, _) => FormerParty::Affiliate { last: None },
        };
        Some(Tombstone {
            id: id.clone(),
            name: renamed.or_else(|| standing.name())?.clone(),
            left: departure.effective(),
            successor: departure.change.successor().map(|(_, id)| id.clone()),
            party,
        })
    }

    /// The parts of the document that were revised after the day, each once.
    fn revised(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for entry in self.document.changelog.iter().filter(|entry| entry.effective() > self.day) {
            for change in &entry.changes {
                if let ChangeKind::Revised { part } = change.kind
                    && !parts.contains(&part)
                {
                    parts.push(part);
                }
            }
        }
        parts
    }

    fn finish(self, unknown: &[List]) -> (Disclosure, Vec<String>) {
        let Self { document, day, replay, subprocessors, affiliates, mut former, lost } = self;
        let listed = subprocessors.iter().map(|party| &party.id);
        let listed = listed.chain(affiliates.iter().map(|party| &party.id));
        let ids = listed.chain(former.iter().map(|tombstone| &tombstone.id));
        let ids: HashSet<Id> = ids.cloned().collect();
        let is_lost =
            |id: &Id| !ids.contains(id) && !matches!(replay.standing(id), Standing::Nowhere);

        for tombstone in &mut former {
            tombstone.successor.take_if(|id| is_lost(id));
        }
        let entries = document.changelog.iter().filter(|entry| entry.date <= day);
        let changelog = entries.filter_map(|entry| without(entry, &is_lost));
        let changelog: Vec<Entry> = changelog.collect();
        let updated = changelog.iter().map(|entry| entry.date).max();
        let has_affiliates = document.affiliates.is_some() || !affiliates.is_empty();
        let is_unknown = unknown.contains(&List::Affiliates);
        let has_former = document.former.is_some() || !former.is_empty();
        let mut baseline = document.baseline.clone();
        if let Some(baseline) = &mut baseline {
            baseline.retain(|id| !is_lost(id));
        }
        let restored = Disclosure {
            updated: updated.unwrap_or(document.updated.min(day)),
            subprocessors,
            affiliates: (has_affiliates && !is_unknown).then_some(affiliates),
            baseline,
            former: has_former.then_some(former),
            changelog,
            ..document.clone()
        };
        (restored, lost)
    }
}

/// The entry without the changes of those who are lost.
fn without(entry: &Entry, is_lost: &dyn Fn(&Id) -> bool) -> Option<Entry> {
    let changes = entry.changes.iter().filter(|change| !change.subject().is_some_and(is_lost));
    let changes = changes.map(|change| match (change.subject(), change.successor()) {
        (Some(subject), Some((_, successor))) if is_lost(successor) => {
            let kind = ChangeKind::Removed { subject: subject.clone(), reason: None };
            Change { kind, note: change.note.clone() }
        }
        _ => change.clone(),
    });
    let changes = NonEmpty::new(changes.collect())?;
    Some(Entry { changes, ..entry.clone() })
}

/// A single value on the day: what it was before the first change that shows later, or what the
/// last one up to the day made it. `shown` is the value today, which stands if it says the same.
fn value_at<'d>(
    field: Field,
    shown: Option<Single<'d>>,
    steps: &[Step<'d>],
    day: Date,
) -> Option<Single<'d>> {
    let changes = values(field, steps);
    let next = changes.iter().find(|known| known.step.effective() > day);
    let then = match (next, changes.last()) {
        (Some(known), _) => known.before,
        (None, Some(known)) => {
            let mut later = steps.iter().filter(|step| step.rank() >= known.step.rank());
            let is_anew = later.any(|step| step.joins() || corrects(step.change, Some(field)));
            if is_anew { shown } else { known.after }
        }
        (None, None) => shown,
    };
    if same_value(then, shown) { shown } else { then }
}

/// The members of a list on the day: what shows later is taken back, the last change first.
fn members_at<'d>(
    field: Field,
    shown: &[Member<'d>],
    steps: &[Step<'d>],
    day: Date,
) -> Vec<Member<'d>> {
    let mut stood = shown.to_vec();
    let (mut overtaken, mut taken) = (Vec::<Member<'d>>::new(), Vec::new());
    let corrected_since = |since: &Step<'_>| {
        let mut later = steps.iter().filter(|step| step.rank() > since.rank());
        later.find(|step| corrects(step.change, Some(field))).map(Step::date)
    };
    // Whether the list may show today what had left by the day: what was announced it may show
    // still, unless that was corrected, and so was not done; all else by a correction later.
    let was_gone = |step: &Step<'_>| match corrected_since(step) {
        None => step.is_announced(),
        Some(corrected) => !step.is_announced() && corrected > day,
    };
    for step in steps.iter().rev() {
        let (added, removed) = members(step.change, field);
        if step.date() > day {
            for new in &added {
                take_away(&mut stood, *new);
            }
            taken.extend(&added);
        }
        overtaken.extend(added);
        let is_so = |gone: &Member<'_>| !is_removal_taken_back(step, (field, *gone), steps);
        for gone in removed.into_iter().filter(is_so) {
            let returns = overtaken.iter().any(|new| relates(*new, gone));
            if step.effective() > day {
                if !stood.iter().any(|member| member.says_the_same(gone)) {
                    stood.push(gone);
                }
            } else if !returns && was_gone(step) {
                stood.retain(|member| !member.is_stated_by(gone));
            }
        }
    }
    put_back(&mut stood, &taken, field, steps, day);
    stood
}

/// Puts back what had joined by the day and stands otherwise since: under a more exact statement of
/// a later change, which was taken away, or by a later correction. Then it stood as it was stated.
fn put_back<'d>(
    stood: &mut Vec<Member<'d>>,
    taken: &[Member<'d>],
    field: Field,
    steps: &[Step<'d>],
    day: Date,
) {
    let is_among = |others: &[Member<'d>], one| others.iter().any(|other| relates(*other, one));
    let was_corrected =
        steps.iter().any(|step| step.date() > day && corrects(step.change, Some(field)));
    if taken.is_empty() && !was_corrected {
        return;
    }
    let mut gone: Vec<Member<'d>> = Vec::new();
    for step in steps.iter().rev().filter(|step| step.date() <= day) {
        let (added, removed) = members(step.change, field);
        for new in added {
            let stands_otherwise = was_corrected || is_among(taken, new);
            let is_there = stood.iter().any(|member| member.is_stated_by(new));
            if stands_otherwise && !is_there && !is_among(&gone, new) {
                stood.retain(|member| !new.is_stated_by(*member));
                stood.push(new);
            }
        }
        if step.effective() <= day {
            gone.extend(removed);
        }
        if corrects(step.change, Some(field)) {
            return;
        }
    }
}

/// Takes the member away that a change states: the one that says the same, or else what is known
/// of it more exactly by now.
fn take_away(members: &mut Vec<Member<'_>>, stated: Member<'_>) {
    let relations = [Member::says_the_same, Member::is_same, Member::is_stated_by];
    let is_it =
        relations.into_iter().find(|is_it| members.iter().any(|member| is_it(*member, stated)));
    if let Some(is_it) = is_it {
        members.retain(|member| !is_it(*member, stated));
    }
}
