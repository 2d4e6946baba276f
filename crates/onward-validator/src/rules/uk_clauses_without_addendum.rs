use onward_law::Regime;
use onward_report::Finding;
use onward_schema::{List, Location, Subprocessor, Transfer};

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// Under `uk`, a transfer to a location outside the United Kingdom and without adequacy rests
    /// on `scc`, and neither on `uk-addendum` nor on `uk-idta`.
    ///
    /// *Why:* Under the UK GDPR the clauses of the European Commission count only with the
    /// Addendum of the Information Commissioner (Art. 46(2)(d); Data Protection Act 2018, s.
    /// 119A). Once for each subprocessor.
    ///
    /// *Fix:* State `uk-addendum` beside `scc`, or `uk-idta`. If the clauses are meant for the EU
    /// alone, name it under their `regimes`, and state what the transfer from the UK rests on.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// regimes: [eu, uk]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// regimes: [eu, uk]
    /// subprocessors[1].transfers[+]: uk-addendum
    /// ```
    ///
    /// ```yaml
    /// regimes: [eu, uk]
    /// subprocessors[1].transfers[+]: { mechanism: bcr, kind: processor, approval: BCR-P 12/2024, regimes: [uk] }
    /// ```
    "uk-clauses-without-addendum", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if !cx.transfers.regimes().contains(&Regime::Uk) {
        return;
    }
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let transfers = party.transfers.iter().flatten().enumerate();
        let mut alone = transfers.filter(|(_, transfer)| {
            party.locations.iter().any(|location| is_alone(cx, party, transfer, location))
        });
        let Some((position, transfer)) = alone.next() else {
            continue;
        };
        let locations = party.locations.iter();
        let mut areas: Vec<&str> = locations
            .filter(|location| is_alone(cx, party, transfer, location))
            .map(|location| location.area.code())
            .collect();
        areas.dedup();
        let message = format!("under uk, `scc` alone carries no transfer to {}", areas.join(", "));
        let path = trail::party(List::Subprocessors, index).join("transfers").join(position);
        let finding = CHECK.finding(path.join("mechanism").value(), message);
        findings.push(finding.help("state `uk-addendum` beside it, or `uk-idta`"));
    }
}

/// Whether nothing makes the clauses count under `uk` for some of the location.
fn is_alone(
    cx: &Context<'_>,
    party: &Subprocessor,
    transfer: &Transfer,
    location: &Location,
) -> bool {
    let target = cx.transfers.needed(location, Regime::Uk);
    target.is_some_and(|target| {
        target.parts().any(|part| cx.transfers.lacks_addendum(party, transfer, part))
    })
}
