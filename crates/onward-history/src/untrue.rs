//! What entries say that did not happen.

use onward_schema::{ChangeKind, Field, FieldChange, Member, NonEmptyString, Party, Single};

use crate::{Mention, Spot, Step, machine::same_value, plans::takes_back};

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
    /// The party as the base shows it; none once it joined or left since.
    shown: Option<Party<'d>>,
    name: Option<&'d NonEmptyString>,
    values: Vec<(Field, Option<Single<'d>>)>,
    members: Vec<(Field, Member<'d>, bool)>,
    /// What the base announced of it.
    pub(crate) plans: Vec<Step<'d>>,
}

impl<'d> Known<'d> {
    pub(crate) fn new(before: Option<Party<'d>>, after: Option<Party<'d>>) -> Self {
        Self {
            kept: before.zip(after),
            is_there: before.is_some(),
            shown: before,
            name: before.map(Party::name),
            values: Vec::new(),
            members: Vec::new(),
            plans: Vec::new(),
        }
    }

    /// Takes the next change; gives what of it did not happen.
    pub(crate) fn take(&mut self, step: &Step<'d>) -> Vec<Untrue> {
        let untrue = |spot, kind| vec![Untrue { place: Mention::Change(step.at, spot), kind }];
        match &step.change.kind {
            ChangeKind::Added { .. } => {
                if self.is_there {
                    return untrue(Spot::Subject, UntrueKind::WasThere);
                }
                *self = Self { is_there: true, ..Self::new(None, None) };
            }
            _ if step.change.is_departure() => {
                if !self.is_there {
                    return untrue(Spot::Subject, UntrueKind::WasAbsent);
                }
                self.is_there = false;
            }
            _ if !self.is_there => return untrue(Spot::Subject, UntrueKind::WasAbsent),
            ChangeKind::Renamed { before, after, .. } => {
                let known = self.name.replace(after);
                if known.is_some_and(|name| name != before) {
                    return untrue(Spot::Before, UntrueKind::WasNamed);
                }
            }
            ChangeKind::Corrected { fields, .. } => {
                let is_equal = |(before, after): &(Party<'_>, Party<'_>)| match fields {
                    None => before == after,
                    Some(fields) => fields.iter().all(|field| {
                        before.members(*field) == after.members(*field)
                            && before.value(*field) == after.value(*field)
                    }),
                };
                let takes_back = |shown: Party<'_>| {
                    self.plans.iter().any(|plan| takes_back(step.change, plan, shown))
                };
                if self.kept.as_ref().is_some_and(is_equal) && !self.shown.is_some_and(takes_back) {
                    return untrue(Spot::Subject, UntrueKind::Unchanged);
                }
            }
            ChangeKind::Changed { .. } => return self.change(step),
            _ => {}
        }
        Vec::new()
    }

    fn change(&mut self, step: &Step<'d>) -> Vec<Untrue> {
        let mut untrue = Vec::new();
        let Some(shown) = self.shown else {
            return untrue;
        };
        let place = |spot| Mention::Change(step.at, spot);
        for (field, change) in step.change.fields() {
            match change {
                FieldChange::Value { before, after } => {
                    let known = self.values.iter().rfind(|(of, _)| *of == field);
                    let known = known.map_or_else(|| shown.value(field), |(_, value)| *value);
                    if !same_value(known, before) {
                        let place = place(Spot::FieldBefore(field));
                        untrue.push(Untrue { place, kind: UntrueKind::HadValue(field) });
                    }
                    self.values.push((field, after));
                }
                FieldChange::Members { added, removed } => {
                    for (members, joins) in [(removed, false), (added, true)] {
                        // One list may state a member and, more exactly, another.
                        let told = self.members.len();
                        for (index, member) in members.into_iter().enumerate() {
                            let had = had(shown, &self.members[..told], field, member);
                            if had == joins && !(joins && self.is_restated(field, member)) {
                                let (spot, kind) = if joins {
                                    (Spot::Added(field, index), UntrueKind::HadMember(field))
                                } else {
                                    (Spot::Removed(field, index), UntrueKind::LackedMember(field))
                                };
                                untrue.push(Untrue { place: place(spot), kind });
                            }
                            self.members.push((field, member, joins));
                        }
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
fn had(
    shown: Party<'_>,
    told: &[(Field, Member<'_>, bool)],
    field: Field,
    stated: Member<'_>,
) -> bool {
    let told = told.iter().rfind(|(of, member, _)| {
        *of == field && (member.is_stated_by(stated) || stated.is_stated_by(*member))
    });
    match told {
        Some((.., joined)) => *joined,
        None => shown.members(field).iter().any(|member| member.is_stated_by(stated)),
    }
}
