use onward_report::Finding;
use onward_schema::{BcrKind, Instrument};

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer to a subprocessor rests on binding corporate rules for controllers.
    ///
    /// *Why:* Rules for controllers cover what a group processes for itself. What a subprocessor
    /// gets, it processes for others, and only rules for processors cover that (GDPR Art. 47).
    ///
    /// *Fix:* If the group has rules for processors, state those; if not, state another
    /// instrument.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: bcr, kind: controller, approval: EDPB 3/2024 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: bcr, approval: EDPB 3/2024 }
    /// ```
    "bcr-kind-mismatch", Transfers, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let controller = Some(BcrKind::Controller);
        if matches!(stated.transfer.instrument, Instrument::Bcr { kind, .. } if kind == controller)
        {
            let message = format!(
                "the binding corporate rules are for controllers, and `{}` is a processor",
                stated.party.name
            );
            let place = stated.path().join("kind").value();
            let help = "state the rules for processors, or another instrument";
            findings.push(CHECK.finding(place, message).help(help));
        }
    }
}
