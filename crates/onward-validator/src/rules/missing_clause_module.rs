use onward_law::ClauseSet;
use onward_report::Finding;
use onward_schema::Instrument;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// Standard contractual clauses of 2021 are stated without the module that applies.
    ///
    /// *Why:* The clauses of Commission Implementing Decision (EU) 2021/914 come in four modules
    /// for four constellations of the parties, and only what the chosen module says was agreed.
    ///
    /// *Fix:* Add `modules`. From a processor to its subprocessor it is normally module 3.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: scc
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: scc, modules: [3] }
    /// ```
    "missing-clause-module", Transfers, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let Instrument::Scc { decision, modules, .. } = &stated.transfer.instrument else {
            continue;
        };
        let has_modules = modules.as_ref().is_some_and(|modules| !modules.is_empty());
        if has_modules
            || decision.is_some_and(|decision| decision != ClauseSet::Transfers2021)
            || cx.transfers.clause_fault(stated.party, stated.transfer).is_some()
        {
            continue;
        }
        let message = format!(
            "it is not said which module of the clauses applies to `{}`",
            stated.party.name
        );
        findings.push(CHECK.finding(stated.mechanism(), message).help(
            "from a processor to its subprocessor it is normally `{ mechanism: scc, modules: [3] }`",
        ));
    }
}
