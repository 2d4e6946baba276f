use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, ClauseFault},
};

declare_rule! {
    /// A transfer rests on the clauses of decision 2021/915, which are for contracts between
    /// controllers and processors.
    ///
    /// *Why:* Those clauses meet the requirements of GDPR Art. 28(7) inside the EEA. They are no
    /// safeguard for a transfer under Art. 46; the clauses of Commission Implementing Decision
    /// (EU) 2021/914 are.
    ///
    /// *Fix:* If the clauses of 2021/914 were concluded, say so. The contract under Art. 28 may
    /// stand among the `safeguards`, with `kind: contract`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: scc, decision: 2021/915 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].safeguards[+]: { kind: contract, title: The clauses of 2021/915, url: "https://www.lumen.example/contract" }
    /// ```
    "clauses-not-for-transfers", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let fault = cx.transfers.clause_fault(stated.party, stated.transfer);
        let Some((_, clauses)) = transfers::clauses(stated.transfer)
            .filter(|_| fault == Some(ClauseFault::NotForTransfers))
        else {
            continue;
        };
        let message = format!("the clauses of {} carry no transfer at all", clauses.reference);
        let place = stated.path().join("decision").value();
        findings.push(CHECK.finding(place, message).help(
            "state what the transfer rests on, such as `decision: 2021/914`; the contract may stand among the `safeguards`",
        ));
    }
}
