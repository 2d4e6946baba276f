use onward_history::steps;
use onward_report::Finding;
use onward_schema::{ChangeKind, FieldChange};

use crate::{
    ids,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A `changed` names no member and no value that differs, or a `renamed` gives the same name
    /// twice.
    ///
    /// *Why:* The entry announces a change and says none.
    ///
    /// *Fix:* Say what changed. If nothing did, `confirmed` says that the entry was reviewed,
    /// and `corrected` that it was made more accurate.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[2].changes[0].data.added: []
    /// ```
    ///
    /// ```yaml
    /// changelog[2].changes[1].before: Northwind UK Ltd
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].changes[0]: { type: confirmed, subject: aurora-cloud }
    /// ```
    "empty-change", Changelog, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for step in steps(cx.document) {
        let path = ids::change(step.at);
        match &step.change.kind {
            ChangeKind::Renamed { before, after, .. } if before == after => {
                let message = format!("`{after}` is the same name");
                let finding = CHECK.finding(path.join("after").value(), message);
                findings.push(finding.help("correct one of the two names, or remove the change"));
            }
            ChangeKind::Changed { .. } => {
                let fields = step.change.fields();
                let says = |change: &FieldChange<'_>| match change {
                    FieldChange::Members { added, removed } => {
                        !(added.is_empty() && removed.is_empty())
                    }
                    FieldChange::Value { before, after } => before != after,
                };
                let silent = fields.iter().find(|(_, change)| !says(change));
                if fields.is_empty() {
                    let message = "the change does not say what is different";
                    let finding = CHECK.finding(path.join("type").value(), message);
                    findings.push(finding.help("name the field with what joined and left it"));
                } else if let Some((field, _)) = silent {
                    let message = format!("nothing is different in `{field}`");
                    let finding = CHECK.finding(path.join(field.code()).key(), message);
                    findings.push(finding.help("say what joined and left, or remove the field"));
                }
            }
            _ => {}
        }
    }
}
