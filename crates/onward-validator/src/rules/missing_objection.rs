use onward_report::Finding;
use onward_schema::Authorization;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// No way to object to a change is stated, and subprocessors are not authorized one by one.
    ///
    /// *Why:* A notice of a change exists to give the controller the opportunity to object (GDPR
    /// Art. 28(2)). Without knowing how, and until when, nobody can. Where each subprocessor
    /// needs an authorization of its own, a customer simply withholds it.
    ///
    /// *Fix:* Add `objection` under `notice`: whom to write to, within how many days, and what
    /// follows.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// notice.objection: ~
    /// ```
    ///
    /// ```yaml
    /// notice.objection: {}
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// notice.objection: { text: { en: Reply to the notice., nl: Antwoord op het bericht. } }
    /// ```
    ///
    /// ```yaml
    /// authorization: specific
    /// notice.objection: ~
    /// ```
    "missing-objection", Notice, Warning, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let objection = document.notice.as_ref().and_then(|notice| notice.objection.as_ref());
    let is_stated = objection.is_some_and(|objection| {
        objection.days.is_some() || objection.contact.is_some() || objection.text.is_some()
    });
    if is_stated || document.authorization == Some(Authorization::Specific) {
        return;
    }
    let notice = Path::root().join("notice");
    let place = if objection.is_some() { notice.join("objection").key() } else { notice.key() };
    let help = "add `objection` under `notice`: whom to write to, and within how many `days`";
    findings.push(CHECK.finding(place, "no way to object to a change is stated").help(help));
}
