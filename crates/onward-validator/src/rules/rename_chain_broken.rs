use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A name `before` is not the name that the party had at that time, or the last name `after`
    /// is not its present one.
    ///
    /// *Why:* A reader who knows the party under an old name finds it only by following the
    /// renamings from one to the next.
    ///
    /// *Fix:* Correct the names, or write the renaming that is missing.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[1].after: Northwind Britain
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[1].before: Northwind Britain
    /// ```
    "rename-chain-broken", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match &conflict.kind {
        ConflictKind::NameBefore { known } => Some(Words {
            message: format!("`{}` was called `{known}` at that time", conflict.id),
            help: "correct the name, or write the renaming before it",
        }),
        ConflictKind::NameAfter { present } => Some(Words {
            message: format!("`{}` is called `{present}`", conflict.id),
            help: "correct one of the two names, or write the renaming that followed",
        }),
        _ => None,
    });
}
