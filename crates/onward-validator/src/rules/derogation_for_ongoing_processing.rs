use onward_law::Mechanism;
use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer to a subprocessor, which is a standing service, rests on a derogation.
    ///
    /// *Why:* The derogations of GDPR Art. 49 are for specific situations, and most of them for
    /// what happens occasionally. They are no basis for what goes on day by day (EDPB Guidelines
    /// 2/2018).
    ///
    /// *Fix:* State an instrument for standing transfers, such as standard contractual clauses.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: derogation, article: 49(1)(b) }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: scc, modules: [3] }
    /// ```
    "derogation-for-ongoing-processing", Transfers, Warning, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        if stated.transfer.mechanism() == Mechanism::Derogation {
            let message = format!(
                "a derogation is for single occasions, and `{}` is a standing service",
                stated.party.name
            );
            let help = "state an instrument for standing transfers, such as `scc`";
            findings.push(CHECK.finding(stated.mechanism(), message).help(help));
        }
    }
}
