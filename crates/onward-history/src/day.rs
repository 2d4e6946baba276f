//! Changes of one party on one date that undo each other.

use onward_schema::{Change, ChangeKind, FieldChange, Id, Member};

use crate::{Conflict, ConflictKind, Mention, Spot, Step, machine::same_value};

/// The first date on which the party joins and leaves, a member is added and removed, or a value
/// is changed and changed back. `steps` are those that name the party, in the order of replay.
pub(crate) fn contradiction(id: &Id, steps: &[Step<'_>]) -> Option<Conflict> {
    steps.chunk_by(|a, b| a.date() == b.date()).find_map(|day| {
        let (place, other) = moves(day).or_else(|| names(day)).or_else(|| fields(day))?;
        Some(Conflict {
            id: id.clone(),
            kind: ConflictKind::Contradictory,
            place,
            other: Some(other),
        })
    })
}

/// A joining and a leaving.
fn moves(day: &[Step<'_>]) -> Option<(Mention, Mention)> {
    let joins = |change: &Change| matches!(change.kind, ChangeKind::Added { .. });
    pair(day, |first, second| {
        (joins(first) && second.is_departure()) || (first.is_departure() && joins(second))
    })
    .map(|(first, second)| {
        (Mention::Change(second.at, Spot::Subject), Mention::Change(first.at, Spot::Subject))
    })
}

/// A renaming and the way back.
fn names(day: &[Step<'_>]) -> Option<(Mention, Mention)> {
    pair(day, |first, second| match (&first.kind, &second.kind) {
        (
            ChangeKind::Renamed { before, after, .. },
            ChangeKind::Renamed { before: again, after: back, .. },
        ) => before == back && after == again && before != after,
        _ => false,
    })
    .map(|(first, second)| {
        (Mention::Change(second.at, Spot::After), Mention::Change(first.at, Spot::Before))
    })
}

fn pair<'s, 'd>(
    day: &'s [Step<'d>],
    undoes: impl Fn(&Change, &Change) -> bool,
) -> Option<(&'s Step<'d>, &'s Step<'d>)> {
    day.iter().enumerate().find_map(|(position, second)| {
        let first = day[..position].iter().find(|first| undoes(first.change, second.change))?;
        Some((first, second))
    })
}

/// A member added and removed, or a value changed and changed back.
fn fields(day: &[Step<'_>]) -> Option<(Mention, Mention)> {
    let mut members: Vec<(onward_schema::Field, Member<'_>, bool, Mention)> = Vec::new();
    let mut values = Vec::new();
    for step in day {
        for (field, change) in step.change.fields() {
            match change {
                FieldChange::Members { added, removed } => {
                    let added = added.into_iter().enumerate().map(|(index, member)| {
                        (member, true, Mention::Change(step.at, Spot::Added(field, index)))
                    });
                    let removed = removed.into_iter().enumerate().map(|(index, member)| {
                        (member, false, Mention::Change(step.at, Spot::Removed(field, index)))
                    });
                    for (member, joined, place) in added.chain(removed) {
                        let undone = members.iter().find(|(other, before, had_joined, _)| {
                            *other == field
                                && *had_joined != joined
                                && member.says_the_same(*before)
                        });
                        if let Some((.., first)) = undone {
                            return Some((place, *first));
                        }
                        members.push((field, member, joined, place));
                    }
                }
                FieldChange::Value { before, after } => {
                    let place = |spot: fn(_) -> Spot| Mention::Change(step.at, spot(field));
                    let undone = values.iter().find(|(other, from, to, _)| {
                        *other == field
                            && same_value(*from, after)
                            && same_value(*to, before)
                            && !same_value(before, after)
                    });
                    if let Some((.., first)) = undone {
                        return Some((place(Spot::FieldAfter), *first));
                    }
                    values.push((field, before, after, place(Spot::FieldBefore)));
                }
            }
        }
    }
    None
}
