use onward_law::ClauseSet;
use onward_report::Finding;
use onward_schema::Instrument;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A subprocessor is bound by module 1 or 4 of the standard contractual clauses, which are not
    /// for a recipient that is a processor.
    ///
    /// *Why:* Modules 1 and 4 of the clauses of Commission Implementing Decision (EU) 2021/914 are
    /// for a recipient that is a controller. Who is on the list of subprocessors is a processor.
    ///
    /// *Fix:* Correct the module: normally it is 3. If the recipient decides itself what it uses
    /// the data for, it is no subprocessor.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].modules: [1]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].modules: [3]
    /// ```
    "clause-module-mismatch", Transfers, Error, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let Instrument::Scc { decision, modules: Some(modules), .. } = &stated.transfer.instrument
        else {
            continue;
        };
        // The other sets have no modules.
        if decision.is_some_and(|decision| decision != ClauseSet::Transfers2021) {
            continue;
        }
        let wrong = modules.iter().position(|module| matches!(module.get(), 1 | 4));
        let Some(position) = wrong else {
            continue;
        };
        let parties = match modules[position].get() {
            1 => "from controller to controller",
            _ => "from processor to controller",
        };
        let message = format!(
            "module {} is for transfers {parties}, and `{}` is a processor",
            modules[position], stated.party.name
        );
        let place = stated.path().join("modules").join(position).value();
        let finding = CHECK.finding(place, message);
        findings.push(finding.help("from a processor to its subprocessor it is normally module 3"));
    }
}
