use std::collections::HashMap;

use onward_history::{ChangeAt, ConflictKind};
use onward_report::{Finding, Fix};
use onward_schema::{Disclosure, Id};
use onward_source::{Edit, Path};

use crate::{
    ids,
    nearest::{nearest, safety, within_two_edits},
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// `subject`, `into`, `by`, `successor`, `baseline` or `products` names an id that does not
    /// exist.
    ///
    /// *Why:* A reader cannot tell whom or what the document means.
    ///
    /// *Fix:* Correct the id, or add what it names: a party that left has a tombstone under
    /// `former`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].subject: aurora-clod
    /// ```
    ///
    /// ```yaml
    /// subprocessors[1].products: [desks]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].products: [forms]
    /// ```
    "dangling-reference", Structure, Error, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    subjects(cx, findings);
    successors(cx, findings);
    let document = cx.document;
    for (index, id) in document.baseline.iter().flatten().enumerate() {
        let path = Path::root().join("baseline").join(index);
        if !cx.ids.is_party(id) {
            findings.push(unknown_party(cx, id, path, &[]));
        }
    }
    for (index, tombstone) in document.former().iter().enumerate() {
        if let Some(id) = tombstone.successor.as_ref().filter(|id| !cx.ids.is_party(id)) {
            let path = Path::root().join("former").join(index).join("successor");
            findings.push(unknown_party(cx, id, path, &[]));
        }
    }
    products(cx, findings);
}

/// The ids that the log speaks of and that name nobody, unless they are known to have been
/// somebody: that is another rule's.
fn subjects(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut mentions = None;
    for conflict in &cx.conflicts {
        if is_dangling(cx, &conflict.id, &conflict.kind) {
            let path = ids::place(cx.document, conflict.place).path;
            // The log may speak of it more than once, and of each id one finding is given.
            let mentions = mentions.get_or_insert_with(|| in_changelog(cx.document));
            let everywhere = mentions.get(&conflict.id).map_or(&[][..], Vec::as_slice);
            findings.push(unknown_party(cx, &conflict.id, path, everywhere));
        }
    }
}

/// Where the log names each id.
fn in_changelog(document: &Disclosure) -> HashMap<&Id, Vec<Path>> {
    let mut mentions: HashMap<&Id, Vec<Path>> = HashMap::new();
    for (entry_index, entry) in document.changelog.iter().enumerate() {
        for (change_index, change) in entry.changes.iter().enumerate() {
            let at = ids::change(ChangeAt { entry: entry_index, change: change_index });
            let subject = change.subject().map(|id| ("subject", id));
            for (key, id) in subject.into_iter().chain(change.successor()) {
                mentions.entry(id).or_default().push(at.join(key));
            }
        }
    }
    mentions
}

/// Whether an unknown id of the log is a slip: a known one is within two edits, or the log never
/// says that it joined.
pub(super) fn is_dangling(cx: &Context<'_>, id: &Id, kind: &ConflictKind) -> bool {
    match kind {
        ConflictKind::Unknown { joined, .. } => {
            !joined || within_two_edits(id, cx.ids.of_parties()).is_some()
        }
        _ => false,
    }
}

fn successors(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (entry_index, entry) in cx.document.changelog.iter().enumerate() {
        for (change_index, change) in entry.changes.iter().enumerate() {
            let Some((key, id)) = change.successor().filter(|(_, id)| !cx.ids.is_party(id)) else {
                continue;
            };
            let is_told = cx.conflicts.iter().any(|conflict| {
                conflict.id == *id && matches!(conflict.kind, ConflictKind::Unknown { .. })
            });
            if !is_told {
                let at = ChangeAt { entry: entry_index, change: change_index };
                findings.push(unknown_party(cx, id, ids::change(at).join(key), &[]));
            }
        }
    }
}

/// The finding about an id at a place, and what it was meant to be there and elsewhere.
fn unknown_party(cx: &Context<'_>, id: &Id, path: Path, elsewhere: &[Path]) -> Finding {
    let known = || cx.ids.of_parties();
    let meant = nearest(id, known());
    let paths = [path.clone()].into_iter().chain(elsewhere.iter().cloned());
    let fix = meant.map(|meant| write(id, meant, paths, known()));
    let finding = CHECK.finding(path.value(), format!("nobody has the id `{id}`")).fix(fix);
    finding.help(match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "correct the id; somebody who left has a tombstone under `former`".to_owned(),
    })
}

/// The fix that writes an id as it was meant.
fn write<'c>(
    id: &Id,
    meant: &str,
    paths: impl IntoIterator<Item = Path>,
    known: impl IntoIterator<Item = &'c str>,
) -> Fix {
    let edits = paths.into_iter().map(|path| Edit::Replace(path, meant.to_owned()));
    Fix::new(safety(id, meant, known), format!("write `{meant}`"), edits)
}

fn products(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let known = || cx.document.products().iter().map(|product| product.id.as_str());
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, id) in party.products.iter().flatten().enumerate() {
            if known().any(|product| product == id.as_str()) {
                continue;
            }
            let path = trail::party(onward_schema::List::Subprocessors, index);
            let path = path.join("products").join(position);
            let meant = nearest(id, known());
            let fix = meant.map(|meant| write(id, meant, [path.clone()], known()));
            let message = format!("no product has the id `{id}`");
            let finding = CHECK.finding(path.value(), message).fix(fix);
            findings.push(finding.help(match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "add it to `products`, or correct the id".to_owned(),
            }));
        }
    }
}
