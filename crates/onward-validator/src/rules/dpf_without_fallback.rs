use onward_law::{Area, Country, Mechanism};
use onward_report::Finding;
use onward_schema::Transfer;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, Stated},
};

declare_rule! {
    /// The Data Privacy Framework is the only instrument that a transfer to the United States
    /// rests on.
    ///
    /// *Why:* A certification may lapse from one year to the next, and both predecessors of the
    /// framework were struck down overnight (C-362/14, C-311/18). With another instrument in place
    /// nothing stops on that day.
    ///
    /// *Fix:* Agree on standard contractual clauses as well, and state them beside it.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers: [{ mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2026-10-01 }]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[^]: { mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2026-10-01 }
    /// ```
    "dpf-without-fallback", Transfers, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(us) = Country::from_code("US").map(Area::Country) else {
        return;
    };
    for stated in transfers::stated(cx.document) {
        let Stated { party, transfer, .. } = stated;
        let mut others = party.transfers.iter().flatten();
        if transfer.mechanism() != Mechanism::Dpf
            || others.any(|other| is_fallback(other, us))
            || cx.transfers.is_faulty(party, transfer)
            || !rests_on(cx, &stated)
        {
            continue;
        }
        let message = format!(
            "the transfer to `{}` in the US rests on the Data Privacy Framework alone",
            party.name
        );
        findings.push(
            CHECK.finding(stated.mechanism(), message).help(
                "agree on an instrument that holds if the certification lapses, such as `scc`",
            ),
        );
    }
}

/// Whether the instrument could carry a transfer to the United States if the framework fell.
fn is_fallback(transfer: &Transfer, us: Area) -> bool {
    let is_one = !matches!(
        transfer.mechanism(),
        Mechanism::Dpf
            | Mechanism::Adequacy
            | Mechanism::NoneNeeded
            | Mechanism::PrivacyShield
            | Mechanism::SafeHarbour
    );
    is_one && transfers::covers(transfer, us)
}

/// Whether any of the subprocessor's locations is one that the framework is meant for.
fn rests_on(cx: &Context<'_>, stated: &Stated<'_>) -> bool {
    let mut regimes = cx.transfers.served(stated.transfer);
    regimes.any(|regime| {
        transfers::meant_parts(stated.party, stated.transfer, regime).next().is_some()
    })
}
