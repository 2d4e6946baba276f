//! The end of a party's replay against what the document shows.

use onward_schema::{Date, Field, Party, Tombstone};

use crate::{
    Conflict, ConflictKind, Mention, PartySpot, Spot, Step, TombstoneSpot,
    machine::{KnownMember, KnownName, KnownValue, Machine, Presence, same_value},
    plans::is_told_before,
};

/// How far a change has come.
enum Progress {
    /// It is announced for a day that has not come.
    Pending,
    /// It was announced for a day that has come.
    FallenDue,
    /// It took effect when it was announced, or before.
    Made,
}

fn progress(step: Step<'_>, as_of: Date) -> Progress {
    if step.effective() > as_of {
        Progress::Pending
    } else if step.effective() > step.date() {
        Progress::FallenDue
    } else {
        Progress::Made
    }
}

/// What the log says at last against a party on a list.
pub(crate) fn listed(
    machine: &Machine<'_>,
    index: usize,
    party: Party<'_>,
    as_of: Date,
) -> Option<Conflict> {
    let ending = Ending { party, index, as_of };
    ending
        .presence(machine.presence())
        .or_else(|| ending.name(&machine.names))
        .or_else(|| Field::ALL.iter().find_map(|field| ending.value(*field, &machine.values)))
        .or_else(|| ending.members(&machine.members))
}

/// What the log says at last against the name on a tombstone.
pub(crate) fn former(
    machine: &Machine<'_>,
    index: usize,
    tombstone: &Tombstone,
) -> Option<Conflict> {
    let known = machine.names.iter().rfind(|known| known.step.effective() <= tombstone.left)?;
    if *known.after == tombstone.name {
        return None;
    }
    Some(Conflict {
        id: tombstone.id.clone(),
        kind: ConflictKind::NameAfter { present: tombstone.name.to_string() },
        place: Mention::Change(known.step.at, Spot::After),
        other: Some(Mention::Tombstone(index, TombstoneSpot::Name)),
    })
}

struct Ending<'d> {
    party: Party<'d>,
    index: usize,
    as_of: Date,
}

impl Ending<'_> {
    fn conflict(&self, kind: ConflictKind, place: Mention, spot: PartySpot) -> Conflict {
        let other = Some(Mention::Party(self.party.list(), self.index, spot));
        Conflict { id: self.party.id().clone(), kind, place, other }
    }

    fn presence(&self, presence: Presence<'_>) -> Option<Conflict> {
        let Presence::Left(step) = presence else {
            return None;
        };
        let kind = match progress(step, self.as_of) {
            Progress::Pending => return None,
            Progress::FallenDue => ConflictKind::Overdue,
            Progress::Made => ConflictKind::StillListed,
        };
        Some(self.conflict(kind, Mention::Change(step.at, Spot::Subject), PartySpot::Id))
    }

    fn name(&self, names: &[KnownName<'_>]) -> Option<Conflict> {
        let present = self.party.name();
        let due = names.iter().rfind(|known| known.step.effective() <= self.as_of);
        let Some(known) = due else {
            // Until the first renaming takes effect, the name is what it was before, unless the
            // list shows already what is announced.
            let first = names.first().filter(|known| known.before != present)?;
            if names.iter().any(|known| known.after == present) {
                return None;
            }
            let kind = ConflictKind::NameBefore { known: present.to_string() };
            let place = Mention::Change(first.step.at, Spot::Before);
            return Some(self.conflict(kind, place, PartySpot::Name));
        };
        let is_announced =
            |later: &KnownName<'_>| later.step.effective() > self.as_of && later.after == present;
        if known.after == present || names.iter().any(is_announced) {
            return None;
        }
        let fallen_due = matches!(progress(known.step, self.as_of), Progress::FallenDue);
        let kind = if fallen_due && known.before == present {
            ConflictKind::Overdue
        } else {
            ConflictKind::NameAfter { present: present.to_string() }
        };
        Some(self.conflict(kind, Mention::Change(known.step.at, Spot::After), PartySpot::Name))
    }

    fn value(&self, field: Field, values: &[KnownValue<'_>]) -> Option<Conflict> {
        let present = self.party.value(field);
        let of_field = values.iter().filter(|known| known.field == field);
        let due = of_field.clone().rfind(|known| known.step.effective() <= self.as_of);
        let Some(known) = due else {
            let first = of_field.clone().next()?;
            if same_value(first.before, present)
                || of_field.clone().any(|known| same_value(known.after, present))
            {
                return None;
            }
            let place = Mention::Change(first.step.at, Spot::FieldBefore(field));
            let kind = ConflictKind::ValueBefore { field };
            return Some(self.conflict(kind, place, PartySpot::Field(field)));
        };
        let is_announced = |later: &KnownValue<'_>| {
            later.step.effective() > self.as_of && same_value(later.after, present)
        };
        if same_value(known.after, present) || of_field.clone().any(is_announced) {
            return None;
        }
        let fallen_due = matches!(progress(known.step, self.as_of), Progress::FallenDue);
        let kind = if fallen_due && same_value(known.before, present) {
            ConflictKind::Overdue
        } else {
            ConflictKind::ValueAfter { field }
        };
        let place = Mention::Change(known.step.at, Spot::FieldAfter(field));
        Some(self.conflict(kind, place, PartySpot::Field(field)))
    }

    fn members(&self, members: &[KnownMember<'_>]) -> Option<Conflict> {
        for (position, known) in members.iter().enumerate() {
            // What a later change says of the same member is what counts.
            let later = &members[position + 1..];
            let is_overtaken = later.iter().any(|other| {
                let is_anew = !known.joined && is_told_before(&known.step, &other.step);
                known.is_same(other) && (other.joined != known.joined || is_anew)
            });
            if is_overtaken {
                continue;
            }
            let present = self.party.members(known.field);
            let found = present.iter().position(|member| member.is_stated_by(known.member));
            let (kind, spot) = match (known.joined, found) {
                (true, None) => {
                    let kind = ConflictKind::MemberMissing { field: known.field };
                    (kind, PartySpot::Field(known.field))
                }
                (false, Some(index)) => {
                    let kind = match progress(known.step, self.as_of) {
                        Progress::Pending => continue,
                        Progress::FallenDue => ConflictKind::Overdue,
                        Progress::Made => ConflictKind::MemberStillThere { field: known.field },
                    };
                    (kind, PartySpot::Member(known.field, index))
                }
                _ => continue,
            };
            return Some(self.conflict(kind, known.mention(), spot));
        }
        None
    }
}
