use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A `baseline` is given, and this party or tombstone is neither in it nor `added` by the
    /// log.
    ///
    /// *Why:* The baseline says who was there before the log began. Everybody else must have been
    /// announced, and this one was not.
    ///
    /// *Fix:* Write the entry by which it joined. Add it to the `baseline` only if it was there
    /// before the log began, or came in an entry that names nobody.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// baseline[0]: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// baseline: [northwind-uk, mailrun, aurora-cloud]
    /// ```
    "unlogged-entry", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::Unlogged).then(|| Words {
            message: format!("no entry says that `{}` joined", conflict.id),
            help: "write the entry by which it joined, or add it to `baseline` if it was there before",
        })
    });
}
