use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// The party that another merged into, or was replaced by, was on no list on that day.
    ///
    /// *Why:* Customers were told that somebody takes over, and nothing told them that this
    /// somebody gets their data.
    ///
    /// *Fix:* Write the joining of the party that took over on that day or before, or correct the
    /// id.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].changes[+]: { type: merged, subject: mailrun, into: postbox }
    /// changelog[0].changes[1]: { type: confirmed, subject: aurora-cloud }
    /// former[0].left: 2025-12-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[0].changes[1].by: aurora-cloud
    /// former[0].successor: aurora-cloud
    /// ```
    "merged-into-unknown", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match &conflict.kind {
        ConflictKind::SuccessorAbsent { successor } => Some(Words {
            message: format!("`{successor}` was on no list on that day"),
            help: "write its joining on that day or before, or correct the id",
        }),
        _ => None,
    });
}
