use onward_law::ClauseSet;
use onward_report::Finding;
use onward_schema::Instrument;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A subprocessor is bound by module 2 of the standard contractual clauses: the publisher
    /// exports as a controller.
    ///
    /// *Why:* Module 2 of the clauses of Commission Implementing Decision (EU) 2021/914 is from
    /// controller to processor. For its customers' data the publisher is a processor itself, and
    /// module 3 is the one between processors.
    ///
    /// *Fix:* Nothing, if the publisher is the controller of some of the data, or passes on
    /// clauses by which it is bound as an importer. If not, say `modules: [3]`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].modules: [2, 3]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].modules: [3]
    /// ```
    "clause-module-two", Transfers, Info, Practice, Document
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
        if let Some(position) = modules.iter().position(|module| module.get() == 2) {
            let message = format!(
                "by module 2 `{}` exports to `{}` as a controller",
                cx.document.publisher.name, stated.party.name
            );
            let place = stated.path().join("modules").join(position).value();
            let finding = CHECK.finding(place, message);
            findings.push(finding.help("between processors it is module 3"));
        }
    }
}
