use onward_history::ConflictKind;
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A value `before` is not the value that the party had at that time, or the last value
    /// `after` is not its present one.
    ///
    /// *Why:* The log would explain how the value came about, and explains another one.
    ///
    /// *Fix:* Correct the values, or write the change that is missing.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].training: { before: allowed, after: opt-in }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].training: { before: opt-in, after: never }
    /// ```
    "stale-before-value", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match conflict.kind {
        ConflictKind::ValueBefore { field } => Some(Words {
            message: format!("the {field} of `{}` was different at that time", conflict.id),
            help: "correct `before`, or write the change that came between",
        }),
        ConflictKind::ValueAfter { field } => Some(Words {
            message: format!("the {field} of `{}` is different today", conflict.id),
            help: "correct `after` or the list, or write the change that followed",
        }),
        _ => None,
    });
}
