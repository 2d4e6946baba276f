//! Differences made in the earlier version, which gives the later one.

use std::collections::BTreeMap;

use onward_schema::{Disclosure, List, Member};
use serde_json::Value;

use crate::{
    Difference, parts,
    tree::{Object, head, object, read, set},
};

/// The later version of a document, made of the earlier one and what is different.
///
/// An error says that the differences are not those of this document: they leave something that
/// no disclosure is.
pub fn apply(
    document: &Disclosure,
    differences: &[Difference<'_>],
) -> Result<Disclosure, serde_json::Error> {
    let mut tree = head(document);
    let mut lists = BTreeMap::new();
    lists.insert(List::Subprocessors.key(), document.subprocessors.iter().map(object).collect());
    if let Some(affiliates) = &document.affiliates {
        lists.insert(List::Affiliates.key(), affiliates.iter().map(object).collect());
    }
    in_lists(&mut lists, differences);
    for difference in differences {
        to_head(&mut tree, difference);
    }
    let mut changelog = document.changelog.clone();
    for difference in differences {
        if let Difference::Entries { index, left, joined } = difference {
            let end = (index + left.len()).min(changelog.len());
            changelog.splice((*index).min(end)..end, joined.iter().cloned());
        }
    }
    for (key, parties) in lists {
        let parties = parties.into_iter().map(read::<Value>).collect::<Result<_, _>>()?;
        tree.insert(key.to_owned(), Value::Array(parties));
    }
    tree.insert("changelog".to_owned(), Value::Array(Vec::new()));
    let mut applied: Disclosure = read(tree)?;
    applied.changelog = changelog;
    Ok(applied)
}

/// Makes the differences of the parties: first in those that are kept, then those that left go,
/// those that are kept are put in order, and those that joined are put among them.
fn in_lists(lists: &mut BTreeMap<&'static str, Vec<Object>>, differences: &[Difference<'_>]) {
    for difference in differences {
        if let Difference::Renamed { party, .. }
        | Difference::Members { party, .. }
        | Difference::Value { party, .. }
        | Difference::Detail { party: Some(party), .. } = difference
            && let Some(parties) = lists.get_mut(party.list().key())
            && let Some(party) = parties.get_mut(party.index_before)
        {
            to_party(party, difference);
        }
    }
    let left = differences.iter().rev().filter_map(|difference| match difference {
        Difference::Left { party, index, .. } => Some((party.list().key(), *index)),
        _ => None,
    });
    let mut left: Vec<_> = left.collect();
    left.sort_unstable();
    for (key, index) in left.into_iter().rev() {
        if let Some(parties) = lists.get_mut(key).filter(|parties| index < parties.len()) {
            parties.remove(index);
        }
    }
    for difference in differences {
        let Difference::Detail { party: None, key, after, .. } = difference else {
            continue;
        };
        let Some(list) = List::ALL.iter().map(|list| list.key()).find(|list| list == key) else {
            continue;
        };
        match after {
            Some(Value::Array(ids)) => reorder(lists.entry(list).or_default(), ids),
            _ => drop(lists.remove(list)),
        }
    }
    for difference in differences {
        if let Difference::Joined { party, index, .. } = difference {
            let parties = lists.entry(party.list().key()).or_default();
            parties.insert((*index).min(parties.len()), object(party));
        }
    }
}

fn reorder(parties: &mut Vec<Object>, ids: &[Value]) {
    let mut waiting: Vec<Option<Object>> = parties.drain(..).map(Some).collect();
    let has_id = |party: &Option<Object>, id| {
        party.as_ref().is_some_and(|party| party.get("id") == Some(id))
    };
    for id in ids {
        let next = waiting.iter_mut().find(|party| has_id(party, id));
        parties.extend(next.and_then(Option::take));
    }
}

/// Makes a difference of a party that is in both versions.
pub(crate) fn to_party(party: &mut Object, difference: &Difference<'_>) {
    match difference {
        Difference::Renamed { after, .. } => set(party, "name", Some(&Value::from(after.as_str()))),
        Difference::Members { field, joined, left, .. } => {
            let written = |member: &Member<'_>| serde_json::to_value(member).unwrap_or_default();
            let members = party.entry(field.code()).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(members) = members {
                for gone in left.iter().map(written) {
                    if let Some(index) = members.iter().position(|member| *member == gone) {
                        members.remove(index);
                    }
                }
                members.extend(joined.iter().map(written));
            }
        }
        Difference::Value { field, after, .. } => {
            let after = after.map(|value| serde_json::to_value(value).unwrap_or_default());
            set(party, field.code(), after.as_ref());
        }
        Difference::Detail { key, after, .. } => set(party, key, after.as_ref()),
        _ => {}
    }
}

/// Makes a difference of the document itself.
pub(crate) fn to_head(head: &mut Object, difference: &Difference<'_>) {
    match difference {
        Difference::Revised { part, after, .. } => set(head, parts::key(*part), after.as_ref()),
        Difference::Detail { party: None, key, after, .. }
            if List::ALL.iter().all(|list| list.key() != key) =>
        {
            set(head, key, after.as_ref());
        }
        _ => {}
    }
}
