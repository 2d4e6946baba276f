//! The differences between two versions of a document.

use std::collections::HashMap;

use onward_schema::{
    ChangeKind, Disclosure, Entry, Field, Id, Identifier, List, Member, Part, Party, Scheme,
};
use serde_json::Value;

use crate::{
    Difference, Kept, Successor, apply,
    difference::DetailKind,
    entries::Entries,
    parts,
    tree::{Object, Spelling, head, object},
};

/// What is different in the later version of a document: first the parties of each list in its
/// order, and those that left, then the document itself and its changelog.
///
/// Parties and products are told by their ids, members by what they state; nothing is told by its
/// position. How a text in the document's language is spelled, plainly or as a map, is no
/// difference. Of two parties with one id, which no document should have, the first is compared with
/// the first, the second with the second.
pub fn diff<'d>(before: &'d Disclosure, after: &'d Disclosure) -> Vec<Difference<'d>> {
    let mut differences = Vec::new();
    let pairing = Pairing::new(before, after);
    for list in List::ALL {
        differences.extend(pairing.of_list(*list));
    }
    pairing.orders(&mut differences);
    document(before, after, &mut differences);
    differences
}

/// The parties of both versions, told by their ids.
struct Pairing<'d> {
    before: &'d Disclosure,
    after: &'d Disclosure,
    kept: Vec<Kept<'d>>,
    joined: Vec<(usize, Party<'d>)>,
    left: Vec<(usize, Party<'d>)>,
}

impl<'d> Pairing<'d> {
    fn new(before: &'d Disclosure, after: &'d Disclosure) -> Self {
        let mut waiting: HashMap<(List, &Id), Vec<(usize, Party<'_>)>> = HashMap::new();
        for (index, party) in indexed(before) {
            waiting.entry((party.list(), party.id())).or_default().push((index, party));
        }
        for parties in waiting.values_mut() {
            parties.reverse();
        }
        let (mut kept, mut joined) = (Vec::new(), Vec::new());
        for (index, after) in indexed(after) {
            let earlier = waiting.get_mut(&(after.list(), after.id())).and_then(Vec::pop);
            match earlier {
                Some((index_before, before)) => {
                    kept.push(Kept { before, after, index_before, index });
                }
                None => joined.push((index, after)),
            }
        }
        let mut left: Vec<_> = waiting.into_values().flatten().collect();
        left.sort_by_key(|(index, _)| *index);
        Self { before, after, kept, joined, left }
    }

    fn of_list(&self, list: List) -> Vec<Difference<'d>> {
        let spelling = Spelling::of(self.before, self.after);
        let mut differences: Vec<(usize, Vec<Difference<'d>>)> = Vec::new();
        for kept in self.kept.iter().filter(|kept| kept.list() == list) {
            if kept.before != kept.after {
                differences.push((kept.index, of_party(*kept, spelling)));
            }
        }
        for (index, party) in self.joined.iter().filter(|(_, party)| party.list() == list) {
            let mut left = self.left.iter().filter(|(_, other)| other.id() != party.id());
            let likely = left.find(|(_, other)| is_likely(*party, *other));
            let likely = likely.map(|(_, other)| other.id());
            let joined = Difference::Joined { party: *party, index: *index, likely };
            differences.push((*index, vec![joined]));
        }
        differences.sort_by_key(|(index, _)| *index);
        let mut differences: Vec<_> = differences.into_iter().flat_map(|(_, of)| of).collect();
        let successors = self.successors();
        let left = self.left.iter().filter(|(_, party)| party.list() == list);
        differences.extend(left.map(|(index, party)| {
            let successor = successors.get(party.id()).copied();
            Difference::Left { party: *party, index: *index, successor }
        }));
        differences
    }

    /// What the new entries of the changelog say of who succeeded whom.
    fn successors(&self) -> HashMap<&'d Id, Successor<'d>> {
        let mut successors = HashMap::new();
        if self.left.is_empty() {
            return successors;
        }
        let entries = Entries::new(self.before, self.after);
        for entry in entries.new_ones() {
            for change in &self.after.changelog[entry].changes {
                let (subject, successor) = match &change.kind {
                    ChangeKind::Replaced { subject, by } => (subject, Successor::Replaced(by)),
                    ChangeKind::Merged { subject, into } => (subject, Successor::Merged(into)),
                    _ => continue,
                };
                // The entries stand newest first.
                successors.entry(subject).or_insert(successor);
            }
        }
        successors
    }

    /// The lists whose kept parties stand in another order, and the empty list of affiliates.
    fn orders(&self, differences: &mut Vec<Difference<'d>>) {
        for list in List::ALL {
            let mut kept: Vec<_> = self.kept.iter().filter(|kept| kept.list() == *list).collect();
            let ids = |kept: &[&Kept<'_>]| -> Value {
                kept.iter().map(|kept| kept.id().as_str()).collect()
            };
            kept.sort_by_key(|kept| kept.index_before);
            if !kept.is_sorted_by_key(|kept| kept.index) {
                let before = Some(ids(&kept));
                kept.sort_by_key(|kept| kept.index);
                let after = Some(ids(&kept));
                let (key, kind) = (list.key().to_owned(), DetailKind::Order);
                differences.push(Difference::Detail { party: None, key, kind, before, after });
            }
        }
        let is_empty = |document: &Disclosure| document.affiliates().is_empty();
        let (before, after) = (&self.before.affiliates, &self.after.affiliates);
        if before.is_some() != after.is_some() && is_empty(self.after) {
            let list = |document: &Disclosure| {
                document.affiliates.as_ref().map(|list| list.iter().map(|one| &*one.id).collect())
            };
            differences.push(Difference::Detail {
                party: None,
                key: List::Affiliates.key().to_owned(),
                kind: DetailKind::Prose,
                before: list(self.before),
                after: list(self.after),
            });
        }
    }
}

/// The parties of both lists, each with its index on its list.
pub(crate) fn indexed(document: &Disclosure) -> impl Iterator<Item = (usize, Party<'_>)> {
    let subprocessors = document.subprocessors.iter().map(Party::Subprocessor).enumerate();
    subprocessors.chain(document.affiliates().iter().map(Party::Affiliate).enumerate())
}

/// Whether two parties under different ids are most likely one.
fn is_likely(this: Party<'_>, other: Party<'_>) -> bool {
    let is_of_register = |identifier: &&Identifier| {
        matches!(identifier.scheme, Scheme::Lei { .. } | Scheme::CompanyNumber { .. })
    };
    let (these, others) = (this.identifiers(), other.identifiers());
    let legal_name = this.value(Field::LegalName);
    these.iter().filter(is_of_register).any(|identifier| others.contains(identifier))
        || (legal_name.is_some() && legal_name == other.value(Field::LegalName))
        || this.name() == other.name()
}

/// The differences of a party that is in both versions.
fn of_party<'d>(party: Kept<'d>, spelling: Spelling<'_>) -> Vec<Difference<'d>> {
    let mut differences = Vec::new();
    let (before, after) = (party.before.name(), party.after.name());
    if before != after {
        differences.push(Difference::Renamed { party, before, after });
    }
    for field in Field::ALL.iter().copied().filter(|field| field.belongs_to(party.list())) {
        let (before, after) = (party.before.members(field), party.after.members(field));
        let (joined, left) = moved(&before, &after);
        if !joined.is_empty() || !left.is_empty() {
            differences.push(Difference::Members { party, field, joined, left });
        }
        let (before, after) = (party.before.value(field), party.after.value(field));
        let is_same = match (before, after) {
            (Some(before), Some(after)) => before.says_the_same(after),
            (before, after) => before == after,
        };
        if !is_same {
            differences.push(Difference::Value { party, field, before, after });
        }
    }
    let mut shown = object(&party.before);
    for difference in &differences {
        apply::to_party(&mut shown, difference);
    }
    let (before, after) = (object(&party.before), object(&party.after));
    differences.extend(details(&before, &shown, &after, spelling, Some(party)));
    differences
}

/// The members that joined and those that left. Where a code has a member in both versions, one
/// that states other facts joined, and those of the code that are gone left only with it: several
/// members of one code count as one.
fn moved<'d>(before: &[Member<'d>], after: &[Member<'d>]) -> (Vec<Member<'d>>, Vec<Member<'d>>) {
    let in_fact = |member: &Member<'d>, of: &[Member<'d>]| {
        of.iter().any(|other| member.says_the_same(*other))
    };
    let joined: Vec<_> = after.iter().filter(|member| !in_fact(member, before)).copied().collect();
    let is_gone = |member: &&Member<'d>| {
        let is_one = |other: &Member<'d>| member.is_same(*other);
        !in_fact(member, after) && (!after.iter().any(is_one) || joined.iter().any(is_one))
    };
    let left = before.iter().filter(is_gone).copied().collect();
    (joined, left)
}

/// The differences of the document itself.
fn document<'d>(
    before: &'d Disclosure,
    after: &'d Disclosure,
    differences: &mut Vec<Difference<'d>>,
) {
    let (head_before, head_after) = (head(before), head(after));
    let mut shown = head_before.clone();
    for part in Part::ALL.iter().copied() {
        if !parts::says_the_same(part, before, after) {
            let key = parts::key(part);
            let (before, after) = (head_before.get(key).cloned(), head_after.get(key).cloned());
            let revised = Difference::Revised { part, before, after };
            apply::to_head(&mut shown, &revised);
            differences.push(revised);
        }
    }
    let spelling = Spelling::of(before, after);
    differences.extend(details(&head_before, &shown, &head_after, spelling, None));
    let (old, new) = (&before.changelog, &after.changelog);
    let is_same = |(old, new): &(&Entry, &Entry)| spelling.is_alike(*old, *new);
    let same_at_top = old.iter().zip(new).take_while(is_same).count();
    let (old, new) = (&old[same_at_top..], &new[same_at_top..]);
    let same_at_bottom = old.iter().rev().zip(new.iter().rev()).take_while(is_same).count();
    let (left, joined) = (&old[..old.len() - same_at_bottom], &new[..new.len() - same_at_bottom]);
    if !left.is_empty() || !joined.is_empty() {
        differences.push(Difference::Entries { index: same_at_top, left, joined });
    }
}

/// The keys that are still different when all else is told: `shown` is the earlier version with
/// the other differences made in it.
fn details<'d>(
    before: &Object,
    shown: &Object,
    after: &Object,
    spelling: Spelling<'_>,
    party: Option<Kept<'d>>,
) -> Vec<Difference<'d>> {
    let mut keys: Vec<&String> = Vec::new();
    for key in before.keys().chain(after.keys()) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let different =
        keys.into_iter().filter(|key| !spelling.is_same(key, shown.get(*key), after.get(*key)));
    let detail = different.map(|key| {
        let (before, after) = (before.get(key).cloned(), after.get(key).cloned());
        let kind = match key.as_str() {
            "updated" | "baseline" | "former" if party.is_none() => DetailKind::Record,
            _ if is_reordered(before.as_ref(), after.as_ref()) => DetailKind::Order,
            _ => DetailKind::Prose,
        };
        Difference::Detail { party, key: key.clone(), kind, before, after }
    });
    detail.collect()
}

/// Whether two lists or objects have the same elements.
fn is_reordered(before: Option<&Value>, after: Option<&Value>) -> bool {
    let elements = |value: &Value| -> Option<Vec<String>> {
        let mut elements: Vec<String> = match value {
            Value::Array(items) => items.iter().map(ToString::to_string).collect(),
            Value::Object(members) => {
                members.iter().map(|(key, value)| format!("{key} {value}")).collect()
            }
            _ => return None,
        };
        elements.sort();
        Some(elements)
    };
    let (before, after) = (before.and_then(elements), after.and_then(elements));
    before.is_some() && before == after
}
