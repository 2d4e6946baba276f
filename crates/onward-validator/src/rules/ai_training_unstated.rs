use onward_report::Finding;
use onward_schema::{List, PurposeCategory};

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor has the purpose `ai`, and it is not said whether data may train models.
    ///
    /// *Why:* It is what customers ask first: training is a purpose of its own, and what a model
    /// has learned cannot be taken back.
    ///
    /// *Fix:* Say it under `training`: `never`, `opt-in`, `opt-out` or `allowed`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].training: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].training: ~
    /// ```
    "ai-training-unstated", Conditions, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let mut purposes = party.purposes.iter();
        let ai = purposes.position(|purpose| purpose.category == PurposeCategory::Ai);
        if let (Some(position), None) = (ai, party.training) {
            let path = trail::party(List::Subprocessors, index).join("purposes").join(position);
            let message =
                format!("it is not said whether `{}` may train models on the data", party.name);
            let finding = CHECK.finding(path.join("category").value(), message);
            let help = "say it under `training`: `never`, `opt-in`, `opt-out` or `allowed`";
            findings.push(finding.help(help));
        }
    }
}
