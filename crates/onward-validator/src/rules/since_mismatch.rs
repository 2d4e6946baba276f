use onward_history::{ChangeAt, steps};
use onward_report::Finding;
use onward_schema::{AddedReason, ChangeKind, List};

use crate::{
    ids,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// `since` differs from the day on which the newest `added` with reason `engaged` takes
    /// effect, or is later than the day of any other `added`.
    ///
    /// *Why:* A new party begins when its joining takes effect. A party that was left out by
    /// mistake began earlier than the entry that mends it, and cannot have begun later.
    ///
    /// *Fix:* Correct `since`, or the entry's `effective` day or reason. A year or a month is
    /// enough, if the day is not known.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].since: 2024-01-15
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].since: 2025-12
    /// ```
    "since-mismatch", Changelog, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let steps = steps(cx.document);
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let Some(since) = party.since else {
            continue;
        };
        let joinings = steps.iter().filter_map(|step| match &step.change.kind {
            ChangeKind::Added { subject, reason } if *subject == party.id => Some((step, *reason)),
            _ => None,
        });
        let engaged = Some(AddedReason::Engaged);
        let newest = joinings.clone().rfind(|(_, reason)| *reason == engaged);
        let differs = newest.filter(|(step, _)| !since.contains(step.effective()));
        let mut others = joinings.filter(|(_, reason)| *reason != engaged);
        let later = others.find(|(step, _)| since.is_after(step.effective()));
        let Some((step, _)) = differs.or(later) else {
            continue;
        };
        let message =
            format!("`{}` joined with effect from {}, not {since}", party.name, step.effective());
        let place = trail::party(List::Subprocessors, index).join("since").value();
        let ChangeAt { entry, change } = step.at;
        let joining = ids::change(ChangeAt { entry, change }).join("subject").value();
        findings.push(
            CHECK
                .finding(place, message)
                .related(joining, "joins here")
                .help("correct `since`, or the day or reason of the entry"),
        );
    }
}
