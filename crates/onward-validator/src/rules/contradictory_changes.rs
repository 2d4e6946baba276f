use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// On one date a party joins and leaves, a member of it is both added and removed, or a value
    /// is changed and changed back.
    ///
    /// *Why:* Both cannot have been true at the end of that day, and nothing says which was.
    ///
    /// *Fix:* Remove both changes if nothing happened, or correct the date of one of them.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data: { added: [account, logs], removed: [logs] }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data: { added: [account], removed: [logs] }
    /// ```
    "contradictory-changes", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::Contradictory).then(|| Words {
            message: format!("this undoes another change of `{}` on the same date", conflict.id),
            help: "remove both if nothing happened, or correct the date of one",
        })
    });
}
