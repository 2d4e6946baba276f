//! What the changelog says of the differences from an earlier version.

use std::collections::HashMap;

use onward_schema::{
    Change, ChangeKind, Date, Days, Disclosure, Field, FieldChange, Id, List, Member, Party, Single,
};

use crate::{
    ChangeAt, Difference, Entries, Kept, Mention, Spot, Step, Untrue, UntrueKind, diff,
    machine::same_value,
    parts,
    plans::{corrects, is_departure_taken_back, is_open, is_removal_taken_back, names, values},
    step::members,
    steps,
    untrue::Known,
};

/// What the changelog of a later version says of the differences from the earlier one.
#[derive(Clone, Debug)]
pub struct Record<'d> {
    /// The earlier version, the base.
    pub before: &'d Disclosure,
    /// The later version.
    pub after: &'d Disclosure,
    /// The day for which the record is made.
    pub as_of: Date,
    /// The differences that an entry has to record.
    pub differences: Vec<Difference<'d>>,
    /// Those that nothing records; of members, only those that nothing records.
    pub unrecorded: Vec<Difference<'d>>,
    /// Those that only a `corrected` records, with that change.
    pub corrected: Vec<(Difference<'d>, ChangeAt)>,
    /// Those that an entry of the base records whose change fell due.
    pub fallen_due: Vec<Difference<'d>>,
    /// What new entries say that did not happen.
    pub untrue: Vec<Untrue>,
    /// Which entries the base had.
    pub entries: Entries,
    /// The steps of the later version in the order of replay.
    pub steps: Vec<Step<'d>>,
}

/// What records a difference.
#[derive(Clone, Copy, Debug, PartialEq)]
enum By {
    Entry,
    FallenDue,
    Corrected(ChangeAt),
    Nothing,
}

impl<'d> Record<'d> {
    /// Compares two versions as of a day.
    pub fn new(before: &'d Disclosure, after: &'d Disclosure, as_of: Date) -> Self {
        let differences = diff(before, after).into_iter().filter(Difference::needs_record);
        let mut record = Self {
            before,
            after,
            as_of,
            differences: differences.collect(),
            unrecorded: Vec::new(),
            corrected: Vec::new(),
            fallen_due: Vec::new(),
            untrue: Vec::new(),
            entries: Entries::new(before, after),
            steps: steps(after),
        };
        let sayings = Sayings::new(&record);
        let (mut unrecorded, mut corrected, mut fallen_due) = (Vec::new(), Vec::new(), Vec::new());
        for difference in record.differences.iter().flat_map(single) {
            match sayings.what_records(&difference) {
                By::Entry => {}
                By::FallenDue => fallen_due.push(difference),
                By::Corrected(at) => corrected.push((difference, at)),
                By::Nothing => unrecorded.push(difference),
            }
        }
        let untrue = sayings.untrue();
        record.unrecorded = together(unrecorded);
        record.corrected = corrected;
        record.fallen_due = fallen_due;
        record.untrue = untrue;
        record
    }

    /// The longest notice that either version promises, in days; none if neither says.
    pub fn notice(&self) -> Option<u16> {
        let days = |document: &Disclosure| document.notice.as_ref()?.days.map(Days::get);
        days(self.before).max(days(self.after))
    }

    /// The change of the base that announces a difference for a day that has not come.
    pub fn announced(&self, difference: &Difference<'d>) -> Option<Step<'d>> {
        let is_of_it = |step: &&Step<'d>| step.change.subject() == difference.subject();
        let about: Vec<Step<'d>> = self.steps.iter().filter(is_of_it).copied().collect();
        let is_plan = |step: &&Step<'d>| {
            !self.entries.is_new(step.at.entry)
                && step.effective() > self.as_of
                && says_exactly(step, difference)
                && !is_taken_back(step, difference, &about)
        };
        about.iter().rfind(is_plan).copied()
    }

    /// Whether a change says that one of the differences happened.
    pub fn tells_a_difference(&self, step: &Step<'_>) -> bool {
        let mut differences = self.differences.iter().flat_map(single);
        differences.any(|difference| {
            difference.subject() == step.change.subject() && says(step.change, &difference)
        })
    }

    /// Whether a change was announced for a day after it was told, and the list does not show it.
    pub fn is_open(&self, step: &Step<'_>) -> bool {
        let id = step.change.subject();
        let mut parties = self.after.parties().filter(|party| Some(party.id()) == id);
        step.is_announced() && parties.any(|party| is_open(step.change, party))
    }

    /// Whether an entry is new, does not stand in the place of another, and is not about a time
    /// before the base was published.
    pub fn is_fresh(&self, entry: usize) -> bool {
        self.entries.is_new(entry)
            && self.after.changelog[entry].date >= self.before.updated
            && !self.is_in_place(entry)
    }

    /// Whether an entry most likely stands in the place of one of the base.
    pub fn is_in_place(&self, entry: usize) -> bool {
        self.entries.rewritten.iter().any(|(_, new)| *new == Some(entry))
    }
}

/// A difference, with each member in one of its own.
fn single<'d>(difference: &Difference<'d>) -> Vec<Difference<'d>> {
    let Difference::Members { party, field, joined, left } = difference else {
        return vec![difference.clone()];
    };
    let of = |joined: Vec<Member<'d>>, left: Vec<Member<'d>>| Difference::Members {
        party: *party,
        field: *field,
        joined,
        left,
    };
    let joined = joined.iter().map(|member| of(vec![*member], Vec::new()));
    joined.chain(left.iter().map(|member| of(Vec::new(), vec![*member]))).collect()
}

/// The differences, with the members of one list together again.
fn together(differences: Vec<Difference<'_>>) -> Vec<Difference<'_>> {
    let mut all: Vec<Difference<'_>> = Vec::new();
    for difference in differences {
        if let Difference::Members { party, field, joined, left } = &difference
            && let Some(Difference::Members { party: last, field: of, joined: others, left: gone }) =
                all.last_mut()
            && last.is(party)
            && of == field
        {
            others.extend(joined);
            gone.extend(left);
            continue;
        }
        all.push(difference);
    }
    all
}

/// What the changelog says, by whom it is about.
struct Sayings<'r, 'd> {
    record: &'r Record<'d>,
    /// The changes of the later version about each party, in the order of replay.
    about: HashMap<&'d Id, Vec<Step<'d>>>,
    /// The new changes about nobody.
    general: Vec<Step<'d>>,
    before: HashMap<&'d Id, Party<'d>>,
    after: HashMap<&'d Id, Party<'d>>,
}

impl<'r, 'd> Sayings<'r, 'd> {
    fn new(record: &'r Record<'d>) -> Self {
        let mut about: HashMap<&Id, Vec<Step<'_>>> = HashMap::new();
        let mut general = Vec::new();
        for step in &record.steps {
            match step.change.subject() {
                Some(id) => about.entry(id).or_default().push(*step),
                None => general.push(*step),
            }
        }
        let parties =
            |document: &'d Disclosure| document.parties().map(|party| (party.id(), party));
        Self {
            record,
            about,
            general,
            before: parties(record.before).collect(),
            after: parties(record.after).collect(),
        }
    }

    fn is_new(&self, step: &Step<'_>) -> bool {
        self.record.entries.is_new(step.at.entry)
    }

    /// Whether the step is one of the base that was announced for a day that has come.
    fn has_fallen_due(&self, step: &Step<'_>) -> bool {
        !self.is_new(step) && step.is_announced() && step.effective() <= self.record.as_of
    }

    fn what_records(&self, difference: &Difference<'d>) -> By {
        match difference {
            Difference::Revised { part, .. } => {
                let says = |step: &&Step<'_>| match &step.change.kind {
                    ChangeKind::Revised { part: revised } => revised == part,
                    _ => false,
                };
                let mut saying = self.general.iter().filter(says);
                if saying.clone().any(|step| self.is_new(step)) {
                    By::Entry
                } else if saying.any(|step| self.has_fallen_due(step)) {
                    By::FallenDue
                } else {
                    By::Nothing
                }
            }
            Difference::Joined { party, .. } if self.is_published(party.list()) => By::Entry,
            _ => difference.subject().map_or(By::Entry, |id| self.what_says(id, difference)),
        }
    }

    /// What records a difference of a party.
    fn what_says(&self, id: &Id, difference: &Difference<'d>) -> By {
        let steps = self.about.get(id).map_or(&[][..], Vec::as_slice);
        let new = steps.iter().filter(|step| self.is_new(step));
        // Who left and returned may have returned as another.
        let fresh = new.clone().filter(|step| self.record.is_fresh(step.at.entry));
        let mut since_it_left = fresh.skip_while(|step| !step.change.is_departure());
        let returned = difference.kept().is_some() && since_it_left.any(Step::joins);
        if returned || new.clone().any(|step| says(step.change, difference)) {
            return By::Entry;
        }
        // The last word about it is one of the base, and says what the list shows now. What is
        // announced for a later day still does not count.
        let is_due = |step: &&Step<'d>| {
            is_about(step.change, difference)
                && (self.is_new(step) || step.effective() <= self.record.as_of)
        };
        let last = steps.iter().rfind(is_due);
        if let Some(last) = last
            && self.has_fallen_due(last)
            && says_exactly(last, difference)
            && !is_taken_back(last, difference, steps)
        {
            return By::FallenDue;
        }
        let is_moved = self.before.contains_key(id) && self.after.contains_key(id);
        let mut corrected =
            new.filter(|step| records_by_correction(step.change, difference, is_moved));
        corrected.next().map_or(By::Nothing, |step| By::Corrected(step.at))
    }

    /// Whether a new entry says that the list, which was empty, was published.
    fn is_published(&self, list: List) -> bool {
        was_empty(self.record.before, list)
            && self.general.iter().any(|step| match step.change.kind {
                ChangeKind::Published { list: published } => published == list && self.is_new(step),
                _ => false,
            })
    }

    /// What fresh entries say that did not happen, in the order of replay.
    fn untrue(&self) -> Vec<Untrue> {
        let is_fresh = |step: &&Step<'d>| self.record.is_fresh(step.at.entry);
        let mut untrue = Vec::new();
        for step in self.general.iter().filter(is_fresh) {
            let kind = match step.change.kind {
                ChangeKind::Revised { part }
                    if parts::is_equal(part, self.record.before, self.record.after) =>
                {
                    UntrueKind::Unchanged
                }
                ChangeKind::Published { list } if !was_empty(self.record.before, list) => {
                    UntrueKind::WasPublished
                }
                _ => continue,
            };
            untrue.push(Untrue { place: Mention::Change(step.at, Spot::Object), kind });
        }
        for (id, steps) in &self.about {
            let plans = steps.iter().filter(|step| !self.is_new(step) && step.is_announced());
            let mut known = Known::new(self.before.get(id).copied(), self.after.get(id).copied());
            known.plans = plans.copied().collect();
            for step in steps.iter().filter(is_fresh) {
                untrue.extend(known.take(step));
            }
        }
        untrue.sort_by_key(|untrue| match untrue.place {
            Mention::Change(at, _) => Some(at),
            _ => None,
        });
        untrue
    }
}

fn was_empty(document: &Disclosure, list: List) -> bool {
    match list {
        List::Subprocessors => document.subprocessors.is_empty(),
        List::Affiliates => document.affiliates().is_empty(),
    }
}

/// Whether a change of the party says that the difference happened.
fn says(change: &Change, difference: &Difference<'_>) -> bool {
    match difference {
        Difference::Joined { .. } => matches!(change.kind, ChangeKind::Added { .. }),
        Difference::Left { .. } => change.is_departure(),
        Difference::Renamed { .. } => matches!(change.kind, ChangeKind::Renamed { .. }),
        Difference::Members { party, field, joined, left } => {
            let (added, removed) = members(change, *field);
            let is_stated = |member: &Member<'_>, by: &[Member<'_>]| {
                by.iter().any(|stated| member.is_stated_by(*stated))
            };
            // Of a member that states other facts than before, it is enough to say what they are.
            let has_successor = |member: &Member<'_>| {
                let mut shown = party.after.members(*field).into_iter();
                shown.any(|other| member.is_same(other) && is_stated(&other, &added))
            };
            joined.iter().all(|member| is_stated(member, &added))
                && left.iter().all(|member| is_stated(member, &removed) || has_successor(member))
        }
        Difference::Value { field, .. } => change.fields().iter().any(|(named, _)| named == field),
        _ => false,
    }
}

/// Whether a change of the party is about what is different, whatever it says of it.
fn is_about(change: &Change, difference: &Difference<'_>) -> bool {
    match difference {
        Difference::Joined { .. } | Difference::Left { .. } => {
            change.is_departure() || matches!(change.kind, ChangeKind::Added { .. })
        }
        Difference::Members { field, joined, left, .. } => {
            let (added, removed) = members(change, *field);
            let mut stated = added.iter().chain(&removed);
            stated.any(|stated| {
                let mut different = joined.iter().chain(left);
                different.any(|member| member.is_stated_by(*stated))
            })
        }
        _ => says(change, difference),
    }
}

/// Whether it was taken back what a change announced of a difference: it was told anew before its
/// day, or corrected since.
fn is_taken_back(plan: &Step<'_>, difference: &Difference<'_>, steps: &[Step<'_>]) -> bool {
    let is_corrected = |field| {
        let mut later = steps.iter().filter(|step| step.rank() > plan.rank());
        later.any(|step| corrects(step.change, field))
    };
    match difference {
        Difference::Renamed { .. } => {
            is_corrected(None) || names(steps).iter().all(|(known, _)| known.step.at != plan.at)
        }
        Difference::Value { field, .. } => {
            is_corrected(Some(*field))
                || values(*field, steps).iter().all(|known| known.step.at != plan.at)
        }
        Difference::Members { field, left, .. } => {
            let mut left = left.iter();
            is_corrected(Some(*field))
                || left.any(|member| is_removal_taken_back(plan, (*field, *member), steps))
        }
        _ => plan.change.is_departure() && is_departure_taken_back(plan, steps),
    }
}

/// Whether a change says what the later version shows.
fn says_exactly(step: &Step<'_>, difference: &Difference<'_>) -> bool {
    says(step.change, difference)
        && match (difference, &step.change.kind) {
            (Difference::Renamed { after, .. }, ChangeKind::Renamed { after: said, .. }) => {
                *after == said
            }
            (Difference::Value { field, after, .. }, _) => {
                value(step.change, *field).is_some_and(|(_, said)| same_value(said, *after))
            }
            _ => true,
        }
}

/// Whether a correction of the party can be about the difference. `is_moved` tells that the party
/// is in both versions: if it joined one list and left the other, it stood on the wrong one.
fn records_by_correction(change: &Change, difference: &Difference<'_>, is_moved: bool) -> bool {
    match difference {
        Difference::Joined { .. } | Difference::Left { .. } => is_moved && corrects(change, None),
        Difference::Members { field, .. } | Difference::Value { field, .. } => {
            corrects(change, Some(*field))
        }
        Difference::Renamed { .. } => corrects(change, None),
        _ => false,
    }
}

/// What a change says that a value was and is.
fn value(change: &Change, field: Field) -> Option<(Option<Single<'_>>, Option<Single<'_>>)> {
    match change.fields().into_iter().find(|(named, _)| *named == field)? {
        (_, FieldChange::Value { before, after }) => Some((before, after)),
        _ => None,
    }
}

impl Kept<'_> {
    /// Whether the two are one party in one place.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.list(), self.index) == (other.list(), other.index)
    }
}
