use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, ClauseFault},
};

declare_rule! {
    /// A transfer rests on a set of standard contractual clauses on a day before its first.
    ///
    /// *Why:* The clauses of Commission Implementing Decision (EU) 2021/914 exist since
    /// 2021-06-27. `scc` without `decision` means that set.
    ///
    /// *Fix:* Name the set that the contract was really concluded with under `decision`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// # as of 2021-06-26
    /// updated: 2021-06-01
    /// baseline: [aurora-cloud, lumen-ai, postbox, northwind-uk]
    /// former: ~
    /// changelog: [{ date: 2021-06-01, changes: [{ type: confirmed }] }]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// # as of 2021-06-27
    /// updated: 2021-06-01
    /// baseline: [aurora-cloud, lumen-ai, postbox, northwind-uk]
    /// former: ~
    /// changelog: [{ date: 2021-06-01, changes: [{ type: confirmed }] }]
    /// ```
    "clauses-before-effect", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let Some((_, clauses)) = transfers::clauses(stated.transfer) else {
            continue;
        };
        let fault = cx.transfers.clause_fault(stated.party, stated.transfer);
        if fault != Some(ClauseFault::BeforeEffect) {
            continue;
        }
        let from = clauses.period.from.map(|day| format!(" before {day}")).unwrap_or_default();
        let message = format!("the clauses of {} carry no transfer{from}", clauses.reference);
        let finding = CHECK.finding(stated.mechanism(), message);
        findings.push(finding.help("name the set that was in force under `decision`"));
    }
}
