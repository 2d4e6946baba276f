use onward_history::{Mention, Spot, UntrueKind};
use onward_report::Finding;
use onward_schema::{Change, FieldChange};

use crate::{
    ids, paste,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A new entry says what did not happen: between the base and this version nothing changed
    /// that way.
    ///
    /// *Why:* Whoever was told must be able to rely on it. An entry that is not true makes the
    /// others worthless too.
    ///
    /// *Fix:* Correct the entry: its subject, its members, or the direction. If the list should
    /// have changed too, change it.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: changed, subject: aurora-cloud, data: { removed: [usage] } }] }
    /// updated: 2026-10-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// base.subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: changed, subject: aurora-cloud, data: { removed: [usage] } }] }
    /// updated: 2026-10-01
    /// ```
    "misrecorded-change", Base, Error, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let base = &comparison.base.name;
    for untrue in &comparison.record.untrue {
        let Mention::Change(at, spot) = untrue.place else {
            continue;
        };
        let change = &cx.document.changelog[at.entry].changes[at.change];
        let subject = change.subject();
        // Of each id at most one impossible step is told.
        if cx.conflicts.iter().any(|conflict| Some(&conflict.id) == subject) {
            continue;
        }
        let who = subject.map_or_else(|| "it".to_owned(), |id| format!("`{id}`"));
        let (message, help) = match untrue.kind {
            UntrueKind::WasThere => (
                format!("{who} joins, and is on the list in {base} already"),
                "name who joined, or remove the change",
            ),
            UntrueKind::WasAbsent => {
                let what = match spot {
                    Spot::Subject if change.is_departure() => "leaves",
                    _ => "is said to be different",
                };
                (
                    format!("{who} {what}, and is on no list in {base}"),
                    "name whom it is about, or remove the change",
                )
            }
            UntrueKind::HadMember(field) => (
                format!(
                    "{} joins `{field}` of {who}, and was there in {base}",
                    member(change, spot)
                ),
                "name the member that joined, or put it under `removed` if it left",
            ),
            UntrueKind::LackedMember(field) => (
                format!(
                    "{} leaves `{field}` of {who}, and was not there in {base}",
                    member(change, spot)
                ),
                "name the member that left, or put it under `added` if it joined",
            ),
            UntrueKind::WasNamed => {
                (format!("{who} had another name in {base}"), "write the name as it was")
            }
            UntrueKind::HadValue(field) => (
                format!("`{field}` of {who} was another in {base}"),
                "write under `before` what it was; leave it out if there was none",
            ),
            UntrueKind::Unchanged => (
                format!("nothing of it is other than in {base}"),
                "make the change that it tells of, or say `confirmed` if it was a review",
            ),
            UntrueKind::WasPublished => {
                (format!("the list was there in {base}"), "say of each party what happened to it")
            }
        };
        let place = ids::place(cx.document, untrue.place);
        findings.push(CHECK.finding(place, message).help(help));
    }
}

/// The member at a spot of a change.
fn member(change: &Change, spot: Spot) -> String {
    let at = |field, index| {
        let (_, change) = change.fields().into_iter().find(|(named, _)| *named == field)?;
        match (change, spot) {
            (FieldChange::Members { added, .. }, Spot::Added(..)) => added.get(index).copied(),
            (FieldChange::Members { removed, .. }, _) => removed.get(index).copied(),
            _ => None,
        }
    };
    let member = match spot {
        Spot::Added(field, index) | Spot::Removed(field, index) => at(field, index),
        _ => None,
    };
    member.map_or_else(|| "a member".to_owned(), paste::member)
}
