use onward_law::Regime;
use onward_report::Finding;
use onward_schema::Instrument;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// Under `ch`, a transfer rests on `scc`, and it is not said that the clauses were adapted.
    ///
    /// *Why:* The Federal Data Protection and Information Commissioner recognises the clauses of
    /// the European Commission with adaptations: the competent authority, the law that governs
    /// them, what "member state" means (FADP Art. 16(2)(d)).
    ///
    /// *Fix:* If the contract has the adaptations, say `adapted: true`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// regimes: [eu, ch]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// regimes: [eu, ch]
    /// subprocessors[1].transfers[0].adapted: true
    /// ```
    "swiss-adaptation-missing", Transfers, Info, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let Instrument::Scc { adapted, .. } = &stated.transfer.instrument else {
            continue;
        };
        if *adapted == Some(true)
            || !cx.transfers.served(stated.transfer).any(|regime| regime == Regime::Ch)
            || cx.transfers.clause_fault(stated.party, stated.transfer).is_some()
        {
            continue;
        }
        let needing = stated.party.locations.iter().filter(|location| {
            let target = cx.transfers.needed(location, Regime::Ch);
            target.is_some_and(|target| {
                let mut parts = target.parts();
                parts.any(|part| transfers::is_meant_for(stated.transfer, part, Regime::Ch))
            })
        });
        let mut areas: Vec<&str> = needing.map(|location| location.area.code()).collect();
        if areas.is_empty() {
            continue;
        }
        areas.dedup();
        let (place, what) = match adapted {
            Some(_) => (stated.path().join("adapted").value(), "are not adapted"),
            None => (stated.mechanism(), "are not said to be adapted"),
        };
        let message = format!("the clauses for {} {what} to Swiss law", areas.join(", "));
        let finding = CHECK.finding(place, message);
        findings.push(finding.help("if the contract has the adaptations, say `adapted: true`"));
    }
}
