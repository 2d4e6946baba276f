//! What entries say that did not happen.

use onward_schema::{ChangeKind, Field, FieldChange, Member, NonEmptyString, Party, Single};

use crate::{
    Mention, Spot, Step,
    machine::{KnownMember, KnownName, KnownValue, same_value},
    plans::{calls_off, is_told_before, take_name, take_value, takes_back, takes_departure_back},
};

/// Something that a new entry says and that did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Untrue {
    /// Where it is said, in the later version.
    pub place: Mention,
    /// What is wrong with it.
    pub kind: UntrueKind,
}

/// What is wrong with what an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UntrueKind {
    /// The party that joins was on a list already.
    WasThere,
    /// The party that leaves, or that something is said of, was on no list.
    WasAbsent,
    /// The member that joins was there already.
    HadMember(Field),
    /// The member that leaves was not there.
    LackedMember(Field),
    /// The name was another.
    WasNamed,
    /// The value was another.
    HadValue(Field),
    /// What was corrected or revised is what it was.
    Unchanged,
    /// The list that is published for the first time was there already.
    WasPublished,
}

/// What is known of a party while the fresh changes about it are taken one by one.
pub(crate) struct Known<'d> {
    kept: Option<(Party<'d>, Party<'d>)>,
    is_there: bool,
    /// The departure that was told last.
    left: Option<Step<'d>>,
    /// The party as the base shows it; none once it joined or left since.
    shown: Option<Party<'d>>,
    names: Vec<KnownName<'d>>,
    values: Vec<KnownValue<'d>>,
    members: Vec<KnownMember<'d>>,
    /// What was announced of it, in the base and since.
    pub(crate) plans: Vec<Step<'d>>,
}

impl<'d> Known<'d> {
    pub(crate) fn new(before: Option<Party<'d>>, after: Option<Party<'d>>) -> Self {
        Self {
            kept: before.zip(after),
            is_there: before.is_some(),
            left: None,
            shown: before,
            names: Vec::new(),
            values: Vec::new(),
            members: Vec::new(),
            plans: Vec::new(),
        }
    }

    /// Takes the next change; gives what of it did not happen.
    pub(crate) fn take(&mut self, step: &Step<'d>) -> Vec<Untrue> {
        let untrue = self.untrue(step);
        if step.is_announced() {
            self.plans.push(*step);
        }
        untrue
    }

    fn untrue(&mut self, step: &Step<'d>) -> Vec<Untrue> {
        let untrue = |spot, kind| vec![Untrue { place: Mention::Change(step.at, spot), kind }];
        let is_taken_back = self.left.is_some_and(|plan| takes_departure_back(&plan, step));
        let is_there = self.is_there
            || is_taken_back
            || self.left.is_some_and(|plan| is_told_before(&plan, step));
        match &step.change.kind {
            ChangeKind::Added { .. } => {
                if is_there {
                    return untrue(Spot::Subject, UntrueKind::WasThere);
                }
                *self = Self { is_there: true, ..Self::new(None, None) };
            }
            _ if !is_there => return untrue(Spot::Subject, UntrueKind::WasAbsent),
            _ if step.change.is_departure() => {
                (self.is_there, self.left) = (false, Some(*step));
            }
            ChangeKind::Renamed { before, after, .. } => {
                let is_first = self.names.is_empty();
                let new = KnownName { step: *step, before, after };
                let is_other = take_name(&mut self.names, new).is_some();
                let was_other = self.shown.is_some_and(|shown| shown.name() != before);
                if (is_other || is_first && was_other) && !self.is_planned_name(before) {
                    return untrue(Spot::Before, UntrueKind::WasNamed);
                }
            }
            ChangeKind::Corrected { fields, .. } => {
                if is_taken_back {
                    (self.is_there, self.left) = (true, None);
                }
                let is_nothing = self.corrects_nothing(step, fields.as_deref());
                self.call_off(step);
                if is_nothing {
                    return untrue(Spot::Subject, UntrueKind::Unchanged);
                }
            }
            ChangeKind::Changed { .. } => return self.change(step),
            _ => {}
        }
        Vec::new()
    }

    /// Whether a correction is of nothing: what it is about is as the base shows it, and nothing
    /// else was announced.
    fn corrects_nothing(&self, step: &Step<'d>, fields: Option<&[Field]>) -> bool {
        let is_equal = |(before, after): &(Party<'_>, Party<'_>)| match fields {
            None => before == after,
            Some(fields) => fields.iter().all(|field| {
                before.members(*field) == after.members(*field)
                    && before.value(*field) == after.value(*field)
            }),
        };
        let takes_back =
            |shown: Party<'_>| self.plans.iter().any(|plan| takes_back(step.change, plan, shown));
        self.kept.as_ref().is_some_and(is_equal) && !self.shown.is_some_and(takes_back)
    }

    fn call_off(&mut self, step: &Step<'d>) {
        self.names.retain(|known| !calls_off(&known.step, step, None));
        self.values.retain(|known| !calls_off(&known.step, step, Some(known.field)));
        self.members
            .retain(|known| known.joined || !calls_off(&known.step, step, Some(known.field)));
    }

    fn is_planned_name(&self, name: &NonEmptyString) -> bool {
        self.plans.iter().any(|plan| match &plan.change.kind {
            ChangeKind::Renamed { after, .. } => after == name,
            _ => false,
        })
    }

    fn is_planned_value(&self, field: Field, value: Option<Single<'_>>) -> bool {
        let fields = self.plans.iter().flat_map(|plan| plan.change.fields());
        let mut values = fields.filter(|(of, _)| *of == field);
        values.any(|(_, change)| match change {
            FieldChange::Value { after, .. } => same_value(after, value),
            FieldChange::Members { .. } => false,
        })
    }

    fn change(&mut self, step: &Step<'d>) -> Vec<Untrue> {
        let mut untrue = Vec::new();
        let Some(shown) = self.shown else {
            return untrue;
        };
        for (field, change) in step.change.fields() {
            match change {
                FieldChange::Value { before, after } => {
                    let is_first = self.values.iter().all(|known| known.field != field);
                    let new = KnownValue { step: *step, field, before, after };
                    let is_other = take_value(&mut self.values, new).is_some();
                    let was_other = !same_value(shown.value(field), before);
                    if (is_other || is_first && was_other) && !self.is_planned_value(field, before)
                    {
                        let place = Mention::Change(step.at, Spot::FieldBefore(field));
                        untrue.push(Untrue { place, kind: UntrueKind::HadValue(field) });
                    }
                }
                FieldChange::Members { added, removed } => {
                    for new in KnownMember::named(*step, field, added, removed) {
                        let had = had(shown, &self.members, &new);
                        if had == new.joined && !(new.joined && self.is_restated(field, new.member))
                        {
                            let kind = if new.joined {
                                UntrueKind::HadMember(field)
                            } else {
                                UntrueKind::LackedMember(field)
                            };
                            untrue.push(Untrue { place: new.mention(), kind });
                        }
                        self.members.push(new);
                    }
                }
            }
        }
        untrue
    }

    /// Whether the member that a change states is there with other facts than before.
    fn is_restated(&self, field: Field, stated: Member<'d>) -> bool {
        self.kept.is_some_and(|(before, after)| {
            let before = before.members(field);
            let mut after = after.members(field).into_iter();
            after.any(|now| {
                now.is_stated_by(stated) && !before.iter().any(|was| was.says_the_same(now))
            })
        })
    }
}

/// Whether a party had the member that a change states, given what it shows and what was told
/// before the change.
fn had(shown: Party<'_>, told: &[KnownMember<'_>], new: &KnownMember<'_>) -> bool {
    // One list may state a member and, more exactly, another.
    let is_of_list =
        |told: &KnownMember<'_>| told.step.at == new.step.at && told.joined == new.joined;
    let last = told.iter().rfind(|told| told.is_same(new) && !is_of_list(told));
    last.map_or_else(
        || shown.members(new.field).iter().any(|member| member.is_stated_by(new.member)),
        // What is to leave is there until then.
        |told| told.joined || is_told_before(&told.step, &new.step),
    )
}
