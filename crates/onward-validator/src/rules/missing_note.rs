use onward_history::steps;
use onward_report::Finding;
use onward_schema::{AddedReason, ChangeKind, RemovedReason};

use crate::{
    ids,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A `removed`, a `corrected`, or a change with the reason `omission`, `misclassified` or
    /// `other` has no note, and neither has its entry.
    ///
    /// *Why:* These raise a question that the code alone does not answer: what ended, what was
    /// wrong, how it could be left out.
    ///
    /// *Fix:* Add a `note` to the change or to its entry.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].changes[0].reason: omission
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].changes[0].reason: omission
    /// changelog[1].note: { en: It had been left out by mistake., nl: Het was per abuis weggelaten. }
    /// ```
    "missing-note", Changelog, Info, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for step in steps(cx.document) {
        let wants_note = matches!(
            step.change.kind,
            ChangeKind::Removed { .. }
                | ChangeKind::Corrected { .. }
                | ChangeKind::Added { reason: Some(AddedReason::Omission), .. }
                | ChangeKind::AddedUnnamed { reason: Some(AddedReason::Omission), .. }
                | ChangeKind::RemovedUnnamed {
                    reason: Some(RemovedReason::Misclassified | RemovedReason::Other),
                    ..
                }
        );
        if wants_note && step.change.note.is_none() && step.entry.note.is_none() {
            let place = ids::change(step.at).join("type").value();
            let message = format!("no note explains this `{}`", step.change.tag());
            findings.push(CHECK.finding(place, message).help("add a `note` to it or to its entry"));
        }
    }
}
