use onward_law::{Mechanism, Regime, tables};
use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer rests on the Data Privacy Framework on a day before its first under that
    /// regime.
    ///
    /// *Why:* Before that day the framework carries no transfer: it began under `eu` on
    /// 2023-07-10 (Commission Implementing Decision (EU) 2023/1795), under `uk` on 2023-10-12,
    /// under `ch` on 2024-09-15.
    ///
    /// *Fix:* State the instrument that the transfer rests on until then. If the framework is
    /// meant for other regimes only, name them under `regimes`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// # as of 2023-07-09
    /// updated: 2023-07-01
    /// baseline: [aurora-cloud, lumen-ai, postbox, northwind-uk]
    /// former: ~
    /// changelog: [{ date: 2023-07-01, changes: [{ type: confirmed }] }]
    /// subprocessors[1].transfers[^]: { mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2023-07-01 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[^]: { mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2026-10-01 }
    /// ```
    "dpf-before-start", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        if stated.transfer.mechanism() != Mechanism::Dpf {
            continue;
        }
        let early: Vec<Regime> = cx
            .transfers
            .served(stated.transfer)
            .filter(|regime| cx.transfers.is_before_start(stated.party, stated.transfer, *regime))
            .collect();
        if early.is_empty() {
            continue;
        }
        let begins = early.iter().filter_map(|regime| {
            let first = tables::carriage(Mechanism::Dpf, *regime)?.period.from?;
            Some(format!("{first} under {regime}"))
        });
        let begins: Vec<String> = begins.collect();
        let message =
            format!("the Data Privacy Framework carries transfers only from {}", begins.join(", "));
        let finding = CHECK.finding(stated.mechanism(), message);
        findings.push(finding.help("state what the transfer rests on until then"));
    }
}
