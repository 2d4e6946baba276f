use onward_report::Finding;
use onward_schema::Authorization;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// Customers authorize subprocessors in general, and no notice period is stated.
    ///
    /// *Why:* Under a general authorization the processor tells the controller of additions and
    /// replacements beforehand, so that it can object (GDPR Art. 28(2)). The standard contractual
    /// clauses leave a blank for how long before (clause 9(a)).
    ///
    /// *Fix:* Add `days` under `notice`: the number of days that the agreement promises.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// notice.days: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// authorization: specific
    /// notice.days: ~
    /// ```
    "missing-notice-period", Notice, Warning, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let days = document.notice.as_ref().and_then(|notice| notice.days);
    if document.authorization != Some(Authorization::General) || days.is_some() {
        return;
    }
    let root = Path::root();
    let place = match document.notice {
        Some(_) => root.join("notice").key(),
        None => root.join("authorization").value(),
    };
    let message = "the authorization is general, and no notice period is stated";
    let help = "add `days` under `notice`: how many days before a change customers are told";
    findings.push(CHECK.finding(place, message).help(help));
}
