use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A party is removed, merged or replaced while it is not on the list.
    ///
    /// *Why:* Who is not there cannot leave. Either this entry or an earlier one is wrong, or the
    /// entry by which the party joined is missing.
    ///
    /// *Fix:* Remove the entry that is not true, or write the joining that is missing.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[^]: { date: 2026-08-01, note: { en: It has left., nl: Het is weg. }, changes: [{ type: removed, subject: mailrun, reason: ended }] }
    /// updated: 2026-08-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[0].changes[0].reason: transparency
    /// ```
    "removed-while-absent", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::RemovedWhileAbsent).then(|| Words {
            message: format!("`{}` leaves, and is not on the list", conflict.id),
            help: "remove the entry that is not true, or write the joining before it",
        })
    });
}
