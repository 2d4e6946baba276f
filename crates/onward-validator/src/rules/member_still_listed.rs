use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// The log says that a location, purpose or other member left a party's list, no later change
    /// added it, and the party still has it.
    ///
    /// *Why:* Customers were told that it ended, and the list says that it goes on.
    ///
    /// *Fix:* Take it off the party, or write the change that added it again.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data.removed: [content]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data.removed: [payment]
    /// ```
    "member-still-listed", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match conflict.kind {
        ConflictKind::MemberStillThere { field } => Some(Words {
            message: format!(
                "the log removes this from the {field} of `{}`, which still have it",
                conflict.id
            ),
            help: "take it off the party, or write the change that added it again",
        }),
        _ => None,
    });
}
