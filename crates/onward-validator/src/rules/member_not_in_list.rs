use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// The log says that a location, purpose or other member joined a party's list, no later
    /// change removed it, and the party does not have it.
    ///
    /// *Why:* Customers were told of it, and the list keeps silent about it.
    ///
    /// *Fix:* Add it to the party, or write the change that removed it.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data.added: [account, payment]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data.added: [account, content]
    /// ```
    "member-not-in-list", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match conflict.kind {
        ConflictKind::MemberMissing { field } => Some(Words {
            message: format!(
                "the log adds this to the {field} of `{}`, which do not have it",
                conflict.id
            ),
            help: "add it to the party, or write the change that removed it",
        }),
        _ => None,
    });
}
