use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// It is not said whether customers authorize subprocessors in general or one by one.
    ///
    /// *Why:* A processor may engage another only with the controller's authorization, specific
    /// or general (GDPR Art. 28(2)). Which of the two decides what a customer can do about a
    /// change: refuse it, or object.
    ///
    /// *Fix:* Add `authorization: general` or `authorization: specific`, as the agreement says.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// authorization: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// authorization: specific
    /// ```
    "missing-authorization", Notice, Warning, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if cx.document.authorization.is_none() {
        let place = Path::root().join("authorization").key();
        let message =
            "it is not said whether customers authorize subprocessors in general or one by one";
        let help = "add `authorization: general` or `authorization: specific`, as agreed";
        findings.push(CHECK.finding(place, message).help(help));
    }
}
