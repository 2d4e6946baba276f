//! The replay of one party, step by step.

use onward_schema::{ChangeKind, Date, Field, FieldChange, Id, Member, NonEmptyString, Single};

use crate::{
    ChangeAt, Conflict, ConflictKind, Mention, Spot, Step,
    plans::{take_name, take_value, takes_departure_back},
    step::relates,
};

/// Whether the party is on its list.
#[derive(Clone, Copy)]
pub(crate) enum Presence<'d> {
    /// It was there before the log began, or joined with this step.
    There(Option<Step<'d>>),
    /// It leaves with this step, on the day on which that takes effect.
    Left(Step<'d>),
    /// It was not there before the log began.
    NotYet,
}

/// The name, as far as the log determines it.
#[derive(Clone, Copy)]
pub(crate) struct KnownName<'d> {
    pub(crate) step: Step<'d>,
    pub(crate) before: &'d NonEmptyString,
    pub(crate) after: &'d NonEmptyString,
}

/// A single value, as far as the log determines it.
#[derive(Clone, Copy)]
pub(crate) struct KnownValue<'d> {
    pub(crate) step: Step<'d>,
    pub(crate) field: Field,
    pub(crate) before: Option<Single<'d>>,
    pub(crate) after: Option<Single<'d>>,
}

/// A member that a change names.
#[derive(Clone, Copy)]
pub(crate) struct KnownMember<'d> {
    pub(crate) step: Step<'d>,
    pub(crate) field: Field,
    pub(crate) member: Member<'d>,
    pub(crate) joined: bool,
    pub(crate) index: usize,
}

impl<'d> KnownMember<'d> {
    /// The members that a change of a list names: first those that leave, as a member that says
    /// more exactly what another said takes its place.
    pub(crate) fn named(
        step: Step<'d>,
        field: Field,
        added: Vec<Member<'d>>,
        removed: Vec<Member<'d>>,
    ) -> impl Iterator<Item = Self> {
        let known = move |members: Vec<Member<'d>>, joined| {
            let members = members.into_iter().enumerate();
            members.map(move |(index, member)| Self { step, field, member, joined, index })
        };
        known(removed, false).chain(known(added, true))
    }

    /// Whether the two are of one member.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.field == other.field && relates(self.member, other.member)
    }

    /// The day from which it shows on the list.
    pub(crate) fn shows(&self) -> Date {
        if self.joined { self.step.date() } else { self.step.effective() }
    }

    pub(crate) fn mention(&self) -> Mention {
        let spot = if self.joined { Spot::Added } else { Spot::Removed };
        Mention::Change(self.step.at, spot(self.field, self.index))
    }
}

/// What the log has said of one party so far.
pub(crate) struct Machine<'d> {
    id: Id,
    baseline: Option<usize>,
    presence: Presence<'d>,
    newest: Option<ChangeAt>,
    /// The renamings since it was last added.
    pub(crate) names: Vec<KnownName<'d>>,
    /// The values changed since it was last added, but for what a correction made uncertain.
    pub(crate) values: Vec<KnownValue<'d>>,
    /// The members changed since it was last added, but for what a correction made uncertain.
    pub(crate) members: Vec<KnownMember<'d>>,
    /// The first mention of each field.
    fields: Vec<(Field, Mention)>,
}

impl<'d> Machine<'d> {
    pub(crate) fn new(id: &Id, there_at_first: bool, baseline: Option<usize>) -> Self {
        let presence = if there_at_first { Presence::There(None) } else { Presence::NotYet };
        Self {
            id: id.clone(),
            baseline,
            presence,
            newest: None,
            names: Vec::new(),
            values: Vec::new(),
            members: Vec::new(),
            fields: Vec::new(),
        }
    }

    pub(crate) fn presence(&self) -> Presence<'d> {
        self.presence
    }

    /// The newest change that names the party.
    pub(crate) fn newest(&self) -> Option<ChangeAt> {
        self.newest
    }

    /// The fields that changes name, each with the first mention.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (Field, Mention)> {
        self.fields.iter().copied()
    }

    /// Takes the next step; gives the contradiction if it is impossible.
    pub(crate) fn take(&mut self, step: Step<'d>) -> Option<Conflict> {
        let subject = Mention::Change(step.at, Spot::Subject);
        if step.change.subject().is_some() {
            self.newest = Some(step.at);
        }
        if let Presence::Left(plan) = self.presence
            && takes_departure_back(&plan, &step)
        {
            self.presence = Presence::There(None);
        }
        match &step.change.kind {
            ChangeKind::Added { .. } => {
                if self.is_there(step.date()) {
                    return Some(self.conflict(
                        ConflictKind::AddedTwice,
                        subject,
                        self.since_when(),
                    ));
                }
                *self = Self { presence: Presence::There(Some(step)), ..self.reborn() };
            }
            ChangeKind::Removed { .. }
            | ChangeKind::Merged { .. }
            | ChangeKind::Replaced { .. } => {
                let Presence::There(_) = self.presence else {
                    let kind = ConflictKind::RemovedWhileAbsent;
                    return Some(self.conflict(kind, subject, self.since_when()));
                };
                self.presence = Presence::Left(step);
            }
            ChangeKind::Clarified { fields, .. } => {
                self.forget(fields.as_deref().unwrap_or_default());
            }
            _ if step.change.subject().is_some() && !self.is_there(step.date()) => {
                let kind = ConflictKind::ChangedWhileAbsent;
                return Some(self.conflict(kind, subject, self.since_when()));
            }
            ChangeKind::Renamed { before, after, .. } => return self.rename(step, before, after),
            ChangeKind::Changed { .. } => return self.change(step),
            ChangeKind::Corrected { fields, .. } => {
                if fields.is_none() {
                    self.names.clear();
                }
                self.forget(fields.as_deref().unwrap_or(Field::ALL));
            }
            _ => {}
        }
        None
    }

    /// Whether it is on the list on that day, as far as the steps taken say.
    fn is_there(&self, day: Date) -> bool {
        match self.presence {
            Presence::There(_) => true,
            Presence::Left(step) => day < step.effective(),
            Presence::NotYet => false,
        }
    }

    /// What says that it is there, or that it is not.
    fn since_when(&self) -> Option<Mention> {
        match self.presence {
            Presence::There(Some(step)) | Presence::Left(step) => {
                Some(Mention::Change(step.at, Spot::Subject))
            }
            Presence::There(None) => self.baseline.map(Mention::Baseline),
            Presence::NotYet => None,
        }
    }

    /// The same party with nothing known of it: it returns, and may be different.
    fn reborn(&self) -> Self {
        let mut reborn = Self::new(&self.id, false, self.baseline);
        reborn.newest = self.newest;
        reborn.fields.clone_from(&self.fields);
        reborn
    }

    fn rename(
        &mut self,
        step: Step<'d>,
        before: &'d NonEmptyString,
        after: &'d NonEmptyString,
    ) -> Option<Conflict> {
        let known = take_name(&mut self.names, KnownName { step, before, after })?;
        let kind = ConflictKind::NameBefore { known: known.after.to_string() };
        let other = Mention::Change(known.step.at, Spot::After);
        Some(self.conflict(kind, Mention::Change(step.at, Spot::Before), Some(other)))
    }

    fn change(&mut self, step: Step<'d>) -> Option<Conflict> {
        for (field, change) in step.change.fields() {
            match change {
                FieldChange::Value { before, after } => {
                    let value = KnownValue { step, field, before, after };
                    if let Some(known) = take_value(&mut self.values, value) {
                        let other = Mention::Change(known.step.at, Spot::FieldAfter(field));
                        let place = Mention::Change(step.at, Spot::FieldBefore(field));
                        return Some(self.conflict(
                            ConflictKind::ValueBefore { field },
                            place,
                            Some(other),
                        ));
                    }
                    self.mention(field, Mention::Change(step.at, Spot::FieldAfter(field)));
                }
                FieldChange::Members { added, removed } => {
                    for known in KnownMember::named(step, field, added, removed) {
                        self.mention(field, known.mention());
                        self.members.push(known);
                    }
                }
            }
        }
        None
    }

    fn mention(&mut self, field: Field, mention: Mention) {
        if self.fields.iter().all(|(known, _)| *known != field) {
            self.fields.push((field, mention));
        }
    }

    /// About these fields nothing is known from before.
    fn forget(&mut self, fields: &[Field]) {
        self.values.retain(|known| !fields.contains(&known.field));
        self.members.retain(|known| !fields.contains(&known.field));
    }

    fn conflict(&self, kind: ConflictKind, place: Mention, other: Option<Mention>) -> Conflict {
        Conflict { id: self.id.clone(), kind, place, other }
    }
}

/// Whether two values are the same but for prose, or both absent.
pub(crate) fn same_value(this: Option<Single<'_>>, other: Option<Single<'_>>) -> bool {
    match (this, other) {
        (Some(this), Some(other)) => this.says_the_same(other),
        (this, other) => this == other,
    }
}
