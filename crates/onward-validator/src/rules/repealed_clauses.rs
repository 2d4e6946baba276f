use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, ClauseFault},
};

declare_rule! {
    /// A transfer rests on an earlier set of standard contractual clauses, after its last day, or
    /// although the subprocessor began when no contract could be concluded with it any more.
    ///
    /// *Why:* Commission Implementing Decision (EU) 2021/914 repealed the earlier sets: new
    /// contracts could be concluded with them until 2021-09-26, and older ones could be relied on
    /// until 2022-12-27 (Art. 4).
    ///
    /// *Fix:* Conclude the clauses of 2021, and say `decision: 2021/914` or leave the key out.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: scc, decision: 2010/87 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: scc, decision: 2021/914, modules: [3] }
    /// ```
    "repealed-clauses", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let Some((_, clauses)) = transfers::clauses(stated.transfer) else {
            continue;
        };
        let place = stated.path().join("decision").value();
        let finding = match cx.transfers.clause_fault(stated.party, stated.transfer) {
            Some(ClauseFault::Repealed) => {
                let until = clauses.period.until.map(|day| format!(" after {day}"));
                let message = format!(
                    "the clauses of {} carry no transfer{}",
                    clauses.reference,
                    until.unwrap_or_default()
                );
                CHECK.finding(place, message)
            }
            Some(ClauseFault::TooLateToConclude) => {
                let until = clauses.new_contracts_until.map(|day| format!(" after {day}"));
                let message = format!(
                    "no contract could be concluded with the clauses of {}{}",
                    clauses.reference,
                    until.unwrap_or_default()
                );
                let since = stated.party_path().join("since").value();
                CHECK.finding(place, message).related(since, "it began later")
            }
            _ => continue,
        };
        findings.push(finding.help("conclude the clauses of (EU) 2021/914: `decision: 2021/914`"));
    }
}
