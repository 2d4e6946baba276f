//! A document as it stood on a day: it is a disclosure, it contradicts itself no more than the
//! whole does, and its state is that of the day. What came after makes it the state of today.

mod pairs;

use std::collections::BTreeMap;

use onward_history::{
    Conflict, ConflictKind, MemberState, PartyState, Record, Restored, State, amended, amendment,
    contradictions, restored, state_at, steps,
};
use onward_schema::{ChangeKind, Date, Disclosure, Field, FieldChange, Id, Member};
use pairs::{edited, fixtures, schema};
use proptest::prelude::*;
use serde_json::{Value, json};

fn day(day: &str) -> Date {
    day.parse().expect("a date")
}

/// The days on which something happens, and those before and after.
fn days(document: &Disclosure) -> Vec<Date> {
    let entries = document.changelog.iter().flat_map(|entry| [entry.date, entry.effective()]);
    let left = document.former().iter().map(|tombstone| tombstone.left);
    let mut days: Vec<Date> = entries.chain(left).chain([document.updated]).collect();
    days.push(day("2020-01-01"));
    let last = days.iter().max().expect("a day").days_later(1);
    days.extend([days[0].days_later(1), last]);
    days.sort();
    days.dedup();
    days
}

/// Whether two states of a party agree: in all but members that only one of them knows, and those
/// that the changelog calls by several statements, where nobody knows which one is meant.
fn agree(id: &Id, this: &PartyState<'_>, other: &PartyState<'_>, document: &Disclosure) -> bool {
    (this.list, this.name) == (other.list, other.name)
        && this.members.iter().all(|member| {
            let same = |known: &&MemberState<'_>| {
                known.field == member.field && known.member == member.member
            };
            other.members.iter().find(same).is_none_or(|known| {
                known.present == member.present || !is_clear(document, id, member)
            })
        })
}

/// Whether the changelog has one statement for a member.
fn is_clear(document: &Disclosure, id: &Id, one: &MemberState<'_>) -> bool {
    let steps = steps(document).into_iter().filter(|step| step.change.subject() == Some(id));
    let mut fields = steps.flat_map(|step| step.change.fields()).filter(|(of, _)| *of == one.field);
    fields.all(|(field, change)| match change {
        FieldChange::Members { added, removed } => added.into_iter().chain(removed).all(|member| {
            let other = MemberState { field, member, present: true };
            !is_same(one, &other) || member.is_same(one.member)
        }),
        FieldChange::Value { .. } => true,
    })
}

/// What does not hold of the document as it stood on a day; nothing does not.
fn check(document: &Disclosure, on: Date) -> Result<(), String> {
    let Restored { document: then, lost, .. } = restored(document, on);
    let written = serde_json::to_value(&then).expect("JSON");
    let read: Disclosure = serde_json::from_value(written.clone())
        .map_err(|error| format!("{on}: {error}\n{written:#}"))?;
    if read != then {
        return Err(format!("{on}: it reads otherwise\n{written:#}"));
    }
    let (was, is) = (state_at(document, on), state_at(&then, on));
    let missing: Vec<&str> = was
        .parties
        .iter()
        .filter(|(id, _)| !is.parties.contains_key(*id))
        .map(|(_, party)| party.name)
        .collect();
    let mut names: Vec<&str> = lost.iter().map(String::as_str).collect();
    names.sort_unstable();
    let mut sorted = missing.clone();
    sorted.sort_unstable();
    if sorted != names {
        return Err(format!("{on}: {missing:?} are missing, and {lost:?} are lost\n{written:#}"));
    }
    for (id, party) in &is.parties {
        match was.parties.get(*id) {
            Some(known) if agree(id, party, known, document) => {}
            known => return Err(format!("{on}: {party:?} and not {known:?}\n{written:#}")),
        }
    }
    let known = contradictions(document, day("9999-12-31"));
    let is_known = |new: &Conflict| known.iter().any(|known| known.id == new.id);
    let mut new = contradictions(&then, on);
    // What was planned, and not done on its day, was overdue then.
    new.retain(|conflict| !is_known(conflict) && conflict.kind != ConflictKind::Overdue);
    if !new.is_empty() {
        return Err(format!("{on}: {new:?}\n{written:#}"));
    }
    Ok(())
}

/// A document that grew: several times edited, each time with what its changelog then lacked.
fn grown(schema: &Value, seed: u64) -> Disclosure {
    let mut document: Disclosure = serde_json::from_value(json!({
        "format": 1, "publisher": { "name": "Northwind" }, "language": "en",
        "updated": "2024-01-01", "subprocessors": [], "changelog": [],
    }))
    .expect("a disclosure");
    for round in 0..12_u16 {
        let keys = ["changelog", "former", "baseline", "updated"];
        let after = edited(schema, &document, seed * 20 + u64::from(round), &keys);
        // One id is one party.
        let mut ids: Vec<&str> = after.parties().map(|party| party.id().as_str()).collect();
        ids.sort_unstable();
        if ids.windows(2).any(|pair| pair[0] == pair[1]) {
            continue;
        }
        let today = day("2024-02-01").days_later(round * 40);
        let record = Record::new(&document, &after, today);
        document = amended(&after, &amendment(&record, &|_| true));
    }
    document
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..Default::default() }
}

#[test]
fn every_fixture_on_every_day() {
    for (name, document) in fixtures() {
        for on in days(&document) {
            check(&document, on).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

#[test]
fn grown_documents_on_every_day() {
    let schema = schema();
    let changes = std::cell::Cell::new(0);
    proptest!(config(60), |(seed: u32)| {
        let document = grown(&schema, seed.into());
        changes.set(changes.get() + document.changelog.iter().map(|e| e.changes.len()).sum::<usize>());
        for on in days(&document) {
            let held = check(&document, on);
            prop_assert!(held.is_ok(), "{}", held.unwrap_err());
        }
    });
    assert!(changes.get() > 300, "only {}", changes.get());
}

/// On the last day of all, nothing is to be taken back.
#[test]
fn today_nothing_changes() {
    let schema = schema();
    let last = day("9999-12-31");
    proptest!(config(60), |(seed: u32)| {
        let document = grown(&schema, seed.into());
        let restored = restored(&document, last);
        prop_assert_eq!(&restored.document, &document);
        prop_assert_eq!(restored.lost, Vec::<String>::new());
    });
}

/// Who is there, under which name, and of the members whether they are.
type Known<'d> = BTreeMap<&'d Id, (&'d str, Vec<MemberState<'d>>)>;

fn known(state: State<'_>) -> Known<'_> {
    let parties = state.parties.into_iter();
    parties.map(|(id, party)| (id, (party.name, party.members))).collect()
}

fn is_same(this: &MemberState<'_>, other: &MemberState<'_>) -> bool {
    this.field == other.field
        && (this.member.is_stated_by(other.member) || other.member.is_stated_by(this.member))
}

/// What a change shows from a day on.
enum Shown<'d> {
    Joins,
    Leaves,
    Named(&'d str),
    Has(MemberState<'d>),
    /// Nothing is known any more of some fields, or of all.
    Corrected(Option<&'d [Field]>),
}

/// Replays what shows after a day.
fn replay<'d>(known: &mut Known<'d>, document: &'d Disclosure, after: Date) {
    let mut shown: Vec<(Date, usize, &Id, Shown<'_>)> = Vec::new();
    for (order, step) in steps(document).into_iter().enumerate() {
        let Some(id) = step.change.subject() else {
            continue;
        };
        let (date, effective) = (step.date(), step.effective());
        match &step.change.kind {
            ChangeKind::Added { .. } => shown.push((date, order, id, Shown::Joins)),
            _ if step.change.is_departure() => shown.push((effective, order, id, Shown::Leaves)),
            ChangeKind::Renamed { after, .. } => {
                shown.push((effective, order, id, Shown::Named(after)));
            }
            ChangeKind::Corrected { fields, .. } => {
                shown.push((date, order, id, Shown::Corrected(fields.as_deref())));
            }
            _ => {}
        }
        for (field, change) in step.change.fields() {
            let FieldChange::Members { added, removed } = change else {
                continue;
            };
            let of = |member, present| Shown::Has(MemberState { field, member, present });
            // A member that is stated otherwise stays.
            let goes = |member: &Member<'_>| !added.iter().any(|new| new.is_same(*member));
            let gone = removed.into_iter().filter(goes);
            shown.extend(gone.map(|member| (effective, order, id, of(member, false))));
            shown.extend(added.into_iter().map(|member| (date, order, id, of(member, true))));
        }
    }
    shown.sort_by_key(|(on, order, ..)| (*on, *order));
    for (_, _, id, shows) in shown.into_iter().filter(|(on, ..)| *on > after) {
        if matches!(shows, Shown::Joins) {
            known.entry(id).or_default();
        }
        // What was announced of a party that has left by then is of no matter.
        let Some((name, members)) = known.get_mut(id) else {
            continue;
        };
        match shows {
            Shown::Joins => {}
            Shown::Leaves => drop(known.remove(id)),
            Shown::Named(after) => *name = after,
            Shown::Corrected(None) => members.clear(),
            Shown::Corrected(Some(fields)) => members.retain(|one| !fields.contains(&one.field)),
            Shown::Has(now) => {
                for one in members.iter_mut().filter(|one| is_same(one, &now)) {
                    one.present = now.present;
                }
                members.push(now);
            }
        }
    }
}

#[test]
fn what_came_after_makes_the_state_of_today() {
    let schema = schema();
    proptest!(config(60), |(seed: u32)| {
        let document = grown(&schema, seed.into());
        let last = *days(&document).last().expect("a day");
        let today = known(state_at(&document, last));
        for on in days(&document) {
            let mut then = known(state_at(&document, on));
            replay(&mut then, &document, on);
            prop_assert_eq!(
                then.keys().collect::<Vec<_>>(), today.keys().collect::<Vec<_>>(), "{}", on
            );
            for (id, (name, members)) in &then {
                let (name_today, members_today) = &today[id];
                // Of who joined later, only a renaming tells the name.
                prop_assert!(name.is_empty() || name == name_today, "{on} {id} {name}");
                for one in members.iter().filter(|one| is_clear(&document, id, one)) {
                    let mut others = members_today.iter().filter(|other| is_same(one, other));
                    prop_assert!(others.all(|other| other.present == one.present), "{on} {id} {one:?}");
                }
            }
        }
    });
}

/// Seeds of the documents above that once did not hold.
#[test]
fn documents_that_once_did_not_hold() {
    let schema = schema();
    for seed in [3_845_591_535, 74_835_930, 2_076_186_024] {
        let document = grown(&schema, seed);
        for on in days(&document) {
            check(&document, on).unwrap_or_else(|error| panic!("{seed}: {error}"));
        }
    }
}
