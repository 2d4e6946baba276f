use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A change was announced for a day that has come, and the list still shows the old state.
    ///
    /// *Why:* When a change falls due, the list is edited without a new entry. That is easily
    /// forgotten.
    ///
    /// *Fix:* Edit the list. If what was announced does not happen, an entry with `corrected` takes
    /// it back; if it is put off, a further change in that entry names the new day.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[^]: { date: 2026-08-01, effective: 2026-09-01, note: { en: It leaves., nl: Het gaat weg. }, changes: [{ type: removed, subject: lumen-ai, reason: ended }] }
    /// updated: 2026-08-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[^]: { date: 2026-08-01, effective: 2027-09-01, note: { en: It leaves., nl: Het gaat weg. }, changes: [{ type: removed, subject: lumen-ai, reason: ended }] }
    /// updated: 2026-08-01
    /// ```
    "overdue-plan", Changelog, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::Overdue).then(|| Words {
            message: format!(
                "this change of `{}` has fallen due, and the list does not show it",
                conflict.id
            ),
            help: "edit the list; if it does not happen, take it back in a new entry by `corrected`",
        })
    });
}
