use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A party is added while it is on the list, or though it is in the `baseline`.
    ///
    /// *Why:* Who is there cannot join. Either this entry or an earlier one is wrong, or an entry
    /// by which the party left is missing.
    ///
    /// *Fix:* Remove the entry that is not true, or write the departure that is missing. A party
    /// that the log adds does not belong in the `baseline`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// baseline[+]: lumen-ai
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[+]: { type: confirmed, subject: aurora-cloud }
    /// ```
    "added-twice", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::AddedTwice).then(|| Words {
            message: format!("`{}` joins, and is on the list already", conflict.id),
            help: "remove the entry that is not true, or write the departure in between",
        })
    });
}
