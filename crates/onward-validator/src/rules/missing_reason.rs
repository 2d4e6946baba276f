use onward_history::steps;
use onward_report::Finding;
use onward_schema::ChangeKind;

use crate::{
    ids,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A joining or leaving has no reason.
    ///
    /// *Why:* A new subprocessor is something that customers may object to; one that had been
    /// left out by mistake is something else. Only a reason tells them apart.
    ///
    /// *Fix:* Add the reason, if you know it: `engaged`, `omission` or `transparency` for a
    /// joining, `ended`, `misclassified` or `other` for a leaving.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].changes[0].reason: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].changes[0].reason: transparency
    /// ```
    "missing-reason", Changelog, Info, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for step in steps(cx.document) {
        let what = match &step.change.kind {
            ChangeKind::Added { reason: None, .. }
            | ChangeKind::AddedUnnamed { reason: None, .. } => "joined",
            ChangeKind::Removed { reason: None, .. }
            | ChangeKind::RemovedUnnamed { reason: None, .. } => "left",
            _ => continue,
        };
        let who = match step.change.subject() {
            Some(id) => format!("`{id}`"),
            None => "somebody".to_owned(),
        };
        let place = ids::change(step.at).join("type").value();
        let finding = CHECK.finding(place, format!("no reason is given why {who} {what}"));
        findings.push(finding.help("add `reason`, if you know it"));
    }
}
