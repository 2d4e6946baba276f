//! What a later version lacks to tell what changed.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
};

use onward_schema::{
    Change, Date, Disclosure, Entry, Field, FormerParty, Id, Location, Member, Party, Tombstone,
};
use serde_json::{Map, Value, json};

use crate::{Difference, Kept, Record, Spot, replay::Replay, step::relates, widenings};

/// What must be added to a document, and taken away, so that its changelog tells how it came from
/// the earlier version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Amendment {
    /// The entries that are missing, as they are to stand at the top of the changelog. Why
    /// something happened is known only to a person: they give no reasons.
    pub entries: Vec<Entry>,
    /// The value of `updated`, if it must be another.
    pub updated: Option<Date>,
    /// The tombstones that are missing, to stand at the end of `former`.
    pub tombstones: Vec<Tombstone>,
    /// The ids of parties that returned: their tombstones go.
    pub returned: Vec<Id>,
    /// The ids of the baseline, if one is to be written.
    pub baseline: Option<Vec<Id>>,
}

impl Amendment {
    /// Whether nothing is missing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What the later version of a record lacks.
///
/// The entries are dated the day of the record. What widens processing takes effect on the first
/// day that the longer of the two promised notices allows; all else at once, or on the day that a
/// tombstone gives. `needs_instrument` tells whether a location needs an instrument at all.
pub fn amendment(record: &Record<'_>, needs_instrument: &dyn Fn(&Location) -> bool) -> Amendment {
    let entries = missing_entries(record, &record.unrecorded, needs_instrument);
    let (tombstones, returned) = tombstones(record, &entries);
    let log = record.after.changelog.iter().chain(&entries);
    let newest = log.map(|entry| entry.date).max();
    let updated = newest.filter(|newest| *newest != record.after.updated);
    Amendment { entries, updated, tombstones, returned, baseline: None }
}

/// The document with what was missing.
pub fn amended(document: &Disclosure, amendment: &Amendment) -> Disclosure {
    let mut amended = document.clone();
    amended.changelog.splice(0..0, amendment.entries.iter().cloned());
    if let Some(updated) = amendment.updated {
        amended.updated = updated;
    }
    if let Some(former) = &mut amended.former {
        former.retain(|tombstone| !amendment.returned.contains(&tombstone.id));
        former.extend(amendment.tombstones.iter().cloned());
        // Where nobody is left, the key goes too.
        if former.is_empty() && !amendment.returned.is_empty() {
            amended.former = None;
        }
    } else if !amendment.tombstones.is_empty() {
        amended.former = Some(amendment.tombstones.clone());
    }
    if let Some(baseline) = &amendment.baseline {
        amended.baseline = Some(baseline.clone());
    }
    amended
}

/// The ids of the parties whose joining the changelog does not name, if the document has no
/// baseline: what it must be for a list that is new to the tool.
pub fn missing_baseline(document: &Disclosure) -> Option<Vec<Id>> {
    if document.baseline.is_some() {
        return None;
    }
    let replay = Replay::new(document);
    let parties = document.parties().map(Party::id);
    let ids = parties.chain(document.former().iter().map(|tombstone| &tombstone.id));
    let mut seen = HashSet::new();
    let unlogged = ids.filter(|id| seen.insert(*id) && !replay.is_added(id));
    Some(unlogged.cloned().collect())
}

/// The entries that record some differences of a record, as few as possible: one for each day on
/// which something takes effect, the last day first. See [`amendment`].
pub fn missing_entries(
    record: &Record<'_>,
    differences: &[Difference<'_>],
    needs_instrument: &dyn Fn(&Location) -> bool,
) -> Vec<Entry> {
    let mut by_day: BTreeMap<Reverse<Date>, Vec<Value>> = BTreeMap::new();
    for (day, change) in changes(record, differences, needs_instrument) {
        by_day.entry(Reverse(day)).or_default().push(change);
    }
    let entries = by_day.into_iter().filter_map(|(Reverse(effective), changes)| {
        let mut entry = json!({ "date": record.as_of, "changes": changes });
        if effective != record.as_of {
            entry["effective"] = json!(effective);
        }
        serde_json::from_value(entry).ok()
    });
    entries.collect()
}

/// The changes that record some differences, each with the day on which it takes effect.
fn changes(
    record: &Record<'_>,
    differences: &[Difference<'_>],
    needs_instrument: &dyn Fn(&Location) -> bool,
) -> Vec<(Date, Value)> {
    let earliest = record.as_of.days_later(record.notice().unwrap_or_default());
    let former: HashMap<&Id, &Tombstone> =
        record.after.former().iter().map(|tombstone| (&tombstone.id, tombstone)).collect();
    let (before, after) = (ids(record.before), ids(record.after));
    let mut changes = Vec::new();
    for chunk in differences.chunk_by(is_of_one_party) {
        let now = |change| (record.as_of, change);
        match &chunk[0] {
            Difference::Members { party, .. } | Difference::Value { party, .. } => {
                let edited = Edited { party: *party, differences: chunk };
                changes.extend(edited.changes(record, earliest, needs_instrument));
            }
            // It stood on the wrong list: it neither joined nor left.
            Difference::Joined { party, .. } if before.contains(party.id()) => {
                changes.push(now(json!({ "type": "corrected", "subject": party.id() })));
            }
            Difference::Left { party, .. } if after.contains(party.id()) => {}
            Difference::Joined { party, .. } => {
                changes.push((earliest, json!({ "type": "added", "subject": party.id() })));
            }
            Difference::Left { party, .. } => {
                let tombstone = former.get(party.id());
                let day = tombstone.map_or(record.as_of, |tombstone| tombstone.left);
                let successor = tombstone.and_then(|tombstone| tombstone.successor.as_ref());
                let change = match successor {
                    Some(by) => json!({ "type": "replaced", "subject": party.id(), "by": by }),
                    None => json!({ "type": "removed", "subject": party.id() }),
                };
                changes.push((day, change));
            }
            Difference::Renamed { party, before, after } => {
                let subject = party.id();
                let change = json!({
                    "type": "renamed", "subject": subject, "before": before, "after": after,
                });
                changes.push(now(change));
            }
            Difference::Revised { part, .. } => {
                changes.push(now(json!({ "type": "revised", "part": part })));
            }
            Difference::Entries { .. } | Difference::Detail { .. } => {}
        }
    }
    changes
}

/// The ids on both lists.
fn ids(document: &Disclosure) -> HashSet<&Id> {
    document.parties().map(Party::id).collect()
}

/// Whether both are members or values of one party, which one change can tell.
fn is_of_one_party(this: &Difference<'_>, next: &Difference<'_>) -> bool {
    let edited = |difference: &Difference<'_>| match difference {
        Difference::Members { party, .. } | Difference::Value { party, .. } => {
            Some((party.list(), party.index))
        }
        _ => None,
    };
    edited(this).is_some() && edited(this) == edited(next)
}

/// Whether a difference widens processing. `needs_instrument` tells whether a location needs an
/// instrument at all.
pub fn widens(difference: &Difference<'_>, needs_instrument: &dyn Fn(&Location) -> bool) -> bool {
    match difference {
        Difference::Joined { .. } => true,
        Difference::Members { party, .. } | Difference::Value { party, .. } => {
            let edited = Edited { party: *party, differences: std::slice::from_ref(difference) };
            !edited.widenings(needs_instrument).is_empty()
        }
        _ => false,
    }
}

/// A party of which members or values are different.
struct Edited<'r, 'd> {
    party: Kept<'d>,
    differences: &'r [Difference<'d>],
}

impl Edited<'_, '_> {
    /// The keys of a `changed` that records it.
    fn fields(&self) -> Map<String, Value> {
        self.differences.iter().filter_map(stated).collect()
    }

    /// Where such a `changed` widens what the party may do.
    fn widenings(&self, needs_instrument: &dyn Fn(&Location) -> bool) -> Vec<Spot> {
        let change = changed(self.party.id(), &self.fields());
        let Ok(change) = serde_json::from_value::<Change>(change) else {
            return Vec::new();
        };
        let (before, after) = (Some(self.party.before), Some(self.party.after));
        widenings(&change, before, after, needs_instrument)
    }

    /// The changes that record it: one at once, one that widens processing and waits.
    fn changes(
        &self,
        record: &Record<'_>,
        earliest: Date,
        needs_instrument: &dyn Fn(&Location) -> bool,
    ) -> Vec<(Date, Value)> {
        let subject = self.party.id();
        let all = self.fields();
        let widenings = self.widenings(needs_instrument);
        let (mut at_once, mut later) = (Map::new(), Map::new());
        for (field, change) in all {
            let widens = |spot: &Spot| spot.field().is_some_and(|of| of.code() == field);
            if earliest == record.as_of || !widenings.iter().any(widens) {
                at_once.insert(field, change);
                continue;
            }
            // What left is no longer there; who is told of what joins must be told in time.
            let is_of_list = ["added", "removed"].map(|key| change.get(key).is_some());
            let joins =
                widenings.iter().any(|spot| matches!(spot, Spot::Added(..)) && widens(spot));
            match change {
                Value::Object(mut change) if is_of_list == [true, true] && joins => {
                    if let Some(removed) = change.shift_remove("removed") {
                        at_once.insert(field.clone(), json!({ "removed": removed }));
                    }
                    later.insert(field, Value::Object(change));
                }
                change => drop(later.insert(field, change)),
            }
        }
        let mut changes = Vec::new();
        for (day, fields) in [(record.as_of, at_once), (earliest, later)] {
            if !fields.is_empty() {
                changes.push((day, changed(subject, &fields)));
            }
        }
        let unsayable: Vec<Field> = self.differences.iter().filter_map(unsayable).collect();
        if !unsayable.is_empty() {
            let change = json!({ "type": "corrected", "subject": subject, "fields": unsayable });
            changes.push((record.as_of, change));
        }
        changes
    }
}

fn changed(subject: &Id, fields: &Map<String, Value>) -> Value {
    let mut change = Map::new();
    change.insert("type".to_owned(), json!("changed"));
    change.insert("subject".to_owned(), json!(subject));
    change.extend(fields.clone());
    Value::Object(change)
}

/// The field of a difference of which a `changed` would not be true: what left says no more than
/// what is still there.
fn unsayable(difference: &Difference<'_>) -> Option<Field> {
    let Difference::Members { party, field, joined, left } = difference else {
        return None;
    };
    let shown = party.after.members(*field);
    let is_overtaken = |gone: &Member<'_>| joined.iter().any(|one| relates(*one, *gone));
    let is_unsayable = |gone: &Member<'_>| {
        !is_overtaken(gone) && shown.iter().any(|member| member.is_stated_by(*gone))
    };
    left.iter().any(is_unsayable).then_some(*field)
}

/// The key of a `changed` that records a difference, with its value.
fn stated(difference: &Difference<'_>) -> Option<(String, Value)> {
    if unsayable(difference).is_some() {
        return None;
    }
    let (field, change) = match difference {
        Difference::Members { field, joined, left, .. } => {
            let mut change = Map::new();
            for (key, members) in [("added", joined), ("removed", left)] {
                let mut stated: Vec<Value> = Vec::new();
                for member in members.iter().map(|member| facts(*member)) {
                    if !stated.contains(&member) {
                        stated.push(member);
                    }
                }
                if !stated.is_empty() {
                    change.insert(key.to_owned(), Value::Array(stated));
                }
            }
            (field, change)
        }
        Difference::Value { field, before, after, .. } => {
            let mut change = Map::new();
            for (key, value) in [("before", before), ("after", after)] {
                if let Some(value) = value {
                    change.insert(key.to_owned(), json!(value));
                }
            }
            (field, change)
        }
        _ => return None,
    };
    Some((field.code().to_owned(), Value::Object(change)))
}

/// A member as an entry states it: without prose, and without where it can be checked; of that, the
/// shortest spelling.
pub fn facts(member: Member<'_>) -> Value {
    let mut value = json!(member);
    let Value::Object(members) = &mut value else {
        return value;
    };
    let is_other = members.values().any(|code| code == "other");
    let dropped: &[&str] = match member {
        Member::Purpose(_) | Member::Data(_) | Member::Subject(_) | Member::Transfer(_)
            if is_other =>
        {
            &["url", "checked"]
        }
        Member::Safeguard(_) => &["url", "issuer", "expires"],
        _ => &["url", "checked", "text"],
    };
    for key in dropped {
        members.shift_remove(*key);
    }
    if let Some(Value::Object(condition)) = members.get_mut("condition")
        && condition.len() > 1
    {
        condition.shift_remove("text");
    }
    let has_shorthand = |key: &str| match member {
        // No string can stand for a safeguard, and for a registration only one that says where.
        Member::Safeguard(_) => false,
        Member::Registration(_) => ["country", "subdivision"].contains(&key),
        _ => true,
    };
    let mut all = members.iter();
    match (all.next(), all.next()) {
        (Some((key, code @ Value::String(_))), None) if has_shorthand(key) => code.clone(),
        _ => value,
    }
}

/// The tombstones that are missing, and the ids of those that must go.
fn tombstones(record: &Record<'_>, entries: &[Entry]) -> (Vec<Tombstone>, Vec<Id>) {
    let former: HashSet<&Id> = record.after.former().iter().map(|one| &one.id).collect();
    let listed: HashSet<&Id> = record.after.parties().map(Party::id).collect();
    let mut departures: HashMap<&Id, (Date, Option<&Id>)> = HashMap::new();
    let logged = record.steps.iter().map(|step| (step.entry, step.change));
    let missing =
        entries.iter().flat_map(|entry| entry.changes.iter().map(move |change| (entry, change)));
    for (entry, change) in logged.chain(missing) {
        if let Some(id) = change.subject().filter(|_| change.is_departure()) {
            let successor = change.successor().map(|(_, id)| id);
            departures.insert(id, (entry.effective(), successor));
        }
    }
    let (mut tombstones, mut returned) = (Vec::new(), Vec::new());
    for difference in &record.differences {
        match difference {
            Difference::Left { party, .. }
                if !former.contains(party.id()) && !listed.contains(party.id()) =>
            {
                let departure = departures.get(party.id());
                let (left, successor) = departure.copied().unwrap_or((record.as_of, None));
                tombstones.push(Tombstone {
                    id: party.id().clone(),
                    name: party.name().clone(),
                    left,
                    successor: successor.cloned(),
                    party: match *party {
                        Party::Subprocessor(party) => {
                            FormerParty::Subprocessor { last: Some(Box::new(party.clone())) }
                        }
                        Party::Affiliate(party) => {
                            FormerParty::Affiliate { last: Some(Box::new(party.clone())) }
                        }
                    },
                });
            }
            Difference::Joined { party, .. } if former.contains(party.id()) => {
                returned.push(party.id().clone());
            }
            _ => {}
        }
    }
    (tombstones, returned)
}
