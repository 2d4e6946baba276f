use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A party is changed, renamed, corrected or confirmed while it is not on the list.
    ///
    /// *Why:* Nothing can be said of who is not there yet, or not there any more. A party was
    /// absent at first exactly if the first change that makes it join or leave is `added`.
    ///
    /// *Fix:* Correct the subject or the date of the entry, or write the joining that is missing.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].subject: postbox
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[+]: { type: confirmed, subject: mailrun }
    /// ```
    "changed-while-absent", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| {
        (conflict.kind == ConflictKind::ChangedWhileAbsent).then(|| Words {
            message: format!("`{}` is not on the list on that day", conflict.id),
            help: "correct the subject or the date, or write the joining before it",
        })
    });
}
