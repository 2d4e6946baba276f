use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// The log says that a party left, and it is still on the list.
    ///
    /// *Why:* A customer who follows the changes believes that the party gets no data any more; a
    /// customer who reads the list believes that it does.
    ///
    /// *Fix:* Take the party off the list and put a tombstone under `former`, or remove the entry
    /// if it never left.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[0].changes[+]: { type: removed, subject: lumen-ai, reason: ended }
    /// changelog[0].effective: ~
    /// changelog[0].date: 2026-06-01
    /// updated: 2026-06-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[^]: { date: 2026-10-01, effective: 2027-01-01, note: { en: It will leave., nl: Het gaat weg. }, changes: [{ type: removed, subject: lumen-ai, reason: ended }] }
    /// updated: 2026-10-01
    /// ```
    "listed-after-removal", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::StillListed).then(|| Words {
            message: format!("`{}` left, and is still on the list", conflict.id),
            help: "move it from the list to `former`, or remove the entry if it never left",
        })
    });
}
