use onward_history::ConflictKind;
use onward_report::Finding;

use super::dangling_reference::is_dangling;
use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// The log says that a party joined, and it is neither on a list nor among the former
    /// parties.
    ///
    /// *Why:* What the log says is there today must be on the list, and who has left must have a
    /// tombstone: else nobody can tell whether the party still gets data.
    ///
    /// *Fix:* Put the party back on the list, or write how it left and put a tombstone under
    /// `former`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].changes[+]: { type: added, subject: translation-bureau, reason: engaged }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].changes[+]: { type: confirmed, subject: aurora-cloud }
    /// ```
    "missing-from-list", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match conflict.kind {
        ConflictKind::Unknown { left, .. } if !is_dangling(cx, &conflict.id, &conflict.kind) => {
            Some(if left {
                Words {
                    message: format!("`{}` left, and has no tombstone", conflict.id),
                    help: "add its tombstone under `former`",
                }
            } else {
                Words {
                    message: format!("`{}` joined and never left, and is on no list", conflict.id),
                    help: "put it on its list, or write how it left and add its tombstone under `former`",
                }
            })
        }
        _ => None,
    });
}
