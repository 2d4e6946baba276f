//! Plans that changed: what was announced for a later day, and told anew or called off since.
//!
//! A change that is told again before its day takes the place of the announced one, whichever day it
//! names; a `corrected` calls it off.

use onward_schema::{Change, ChangeKind, Date, Field, FieldChange, Member, Party};

use crate::{
    Step,
    machine::{KnownName, KnownValue, same_value},
    step::{members, relates},
};

/// Whether a change corrects a field, so that it may have stood otherwise before. Whether a party is
/// there and how it is called are corrected by one that names no fields.
pub(crate) fn corrects(change: &Change, field: Option<Field>) -> bool {
    match (&change.kind, field) {
        (ChangeKind::Corrected { fields: None, .. }, _) => true,
        (ChangeKind::Corrected { fields: Some(fields), .. }, Some(field)) => {
            fields.contains(&field)
        }
        _ => false,
    }
}

/// Whether the second change is told while the first is announced and does not show yet.
pub(crate) fn is_told_before(plan: &Step<'_>, later: &Step<'_>) -> bool {
    plan.rank() < later.rank() && later.date() < plan.effective()
}

/// Whether a later change calls off what was to become of a field, or of a name.
pub(crate) fn calls_off(plan: &Step<'_>, later: &Step<'_>, field: Option<Field>) -> bool {
    is_told_before(plan, later) && corrects(later.change, field)
}

/// Whether a later change takes a departure back, if the party did not return in between: it tells
/// of it anew, or says that what was planned was not done.
pub(crate) fn takes_departure_back(plan: &Step<'_>, later: &Step<'_>) -> bool {
    (later.change.is_departure() && is_told_before(plan, later))
        || (plan.is_announced() && corrects(later.change, None))
}

/// Whether a departure was taken back. `steps` are those about the party, in the order of replay.
pub(crate) fn is_departure_taken_back(plan: &Step<'_>, steps: &[Step<'_>]) -> bool {
    let later = steps.iter().skip_while(|step| step.rank() <= plan.rank());
    later.take_while(|step| !step.joins()).any(|later| takes_departure_back(plan, later))
}

/// Whether it was taken back that a member leaves. `steps` are those about the party.
pub(crate) fn is_removal_taken_back(
    plan: &Step<'_>,
    (field, member): (Field, Member<'_>),
    steps: &[Step<'_>],
) -> bool {
    steps.iter().filter(|later| is_told_before(plan, later)).any(|later| {
        corrects(later.change, Some(field))
            || members(later.change, field).1.into_iter().any(|again| relates(again, member))
    })
}

/// Whether a party still shows something that a change says is no longer so.
pub(crate) fn is_open(plan: &Change, shown: Party<'_>) -> bool {
    match &plan.kind {
        ChangeKind::Renamed { before, .. } => shown.name() == before,
        _ => plan.is_departure() || plan.fields().iter().any(|change| is_field_open(change, shown)),
    }
}

fn is_field_open((field, change): &(Field, FieldChange<'_>), shown: Party<'_>) -> bool {
    match change {
        FieldChange::Value { before, .. } => same_value(shown.value(*field), *before),
        FieldChange::Members { removed, .. } => removed
            .iter()
            .any(|gone| shown.members(*field).iter().any(|member| member.is_stated_by(*gone))),
    }
}

/// Whether a correction takes back what was announced of a party and does not show on the list yet.
pub(crate) fn takes_back(correction: &Change, plan: &Step<'_>, shown: Party<'_>) -> bool {
    let fields = plan.change.fields();
    if fields.is_empty() {
        return corrects(correction, None) && is_open(plan.change, shown);
    }
    fields.iter().any(|change| corrects(correction, Some(change.0)) && is_field_open(change, shown))
}

/// The renamings that were not taken back, each with the day of the correction after which nothing
/// is known of it. `steps` are those about the party, in the order of replay.
pub(crate) fn names<'d>(steps: &[Step<'d>]) -> Vec<(KnownName<'d>, Option<Date>)> {
    let (mut until_corrected, mut names) = (Vec::new(), Vec::new());
    for step in steps {
        if let ChangeKind::Renamed { before, after, .. } = &step.change.kind {
            take_name(&mut names, KnownName { step: *step, before, after });
        }
        if corrects(step.change, None) {
            names.retain(|known| !calls_off(&known.step, step, None));
            until_corrected.extend(names.drain(..).map(|known| (known, Some(step.date()))));
        }
    }
    until_corrected.extend(names.into_iter().map(|known| (known, None)));
    until_corrected
}

/// The changes of a value that were not taken back, like [`names`].
pub(crate) fn values<'d>(field: Field, steps: &[Step<'d>]) -> Vec<KnownValue<'d>> {
    let mut values = Vec::new();
    for step in steps {
        for (named, change) in step.change.fields() {
            if let (true, FieldChange::Value { before, after }) = (named == field, change) {
                take_value(&mut values, KnownValue { step: *step, field, before, after });
            }
        }
        values.retain(|known| !calls_off(&known.step, step, Some(field)));
    }
    values
}

/// Takes the next renaming. Gives the one that it contradicts: the name before is neither what that
/// one made of it, nor what it still is as its day has not come.
pub(crate) fn take_name<'d>(
    names: &mut Vec<KnownName<'d>>,
    new: KnownName<'d>,
) -> Option<KnownName<'d>> {
    let mut contradicted = names.last().copied().filter(|known| known.after != new.before);
    if contradicted.is_some()
        && let Some(anew) = names
            .iter()
            .position(|known| known.before == new.before && is_told_before(&known.step, &new.step))
    {
        names.truncate(anew);
        contradicted = None;
    }
    names.push(new);
    contradicted
}

/// Takes the next change of a value, like [`take_name`].
pub(crate) fn take_value<'d>(
    values: &mut Vec<KnownValue<'d>>,
    new: KnownValue<'d>,
) -> Option<KnownValue<'d>> {
    let last = values.iter().rfind(|known| known.field == new.field).copied();
    let mut contradicted = last.filter(|known| !same_value(known.after, new.before));
    if contradicted.is_some() {
        let is_anew = |known: &KnownValue<'_>| {
            known.field == new.field
                && same_value(known.before, new.before)
                && is_told_before(&known.step, &new.step)
        };
        if let Some(anew) = values.iter().position(is_anew) {
            let later = values.split_off(anew);
            values.extend(later.into_iter().filter(|known| known.field != new.field));
            contradicted = None;
        }
    }
    values.push(new);
    contradicted
}
