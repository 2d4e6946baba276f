use onward_report::Finding;
use onward_schema::Instrument;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer rests on binding corporate rules without the reference of their approval.
    ///
    /// *Why:* Binding corporate rules carry transfers only once an authority has approved them
    /// (GDPR Art. 47). With the reference a reader can look up for whom they hold.
    ///
    /// *Fix:* Give the reference of the approval under `approval`. The EDPB and the UK authority
    /// publish registers.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: bcr, kind: processor }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: bcr, kind: processor, approval: EDPB 3/2024 }
    /// ```
    "bcr-without-approval", Transfers, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        if matches!(stated.transfer.instrument, Instrument::Bcr { approval: None, .. }) {
            let message = format!(
                "it is not said which approval the binding corporate rules of `{}` have",
                stated.party.name
            );
            let help = "give the reference of the approval under `approval`";
            findings.push(CHECK.finding(stated.mechanism(), message).help(help));
        }
    }
}
