use std::collections::BTreeSet;

use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A location lies outside a regime's area and without unconditional adequacy, and
    /// `transfers` is absent or empty.
    ///
    /// *Why:* Personal data may leave the area of a regime only if something permits it: an
    /// adequacy decision, or an instrument such as standard contractual clauses (GDPR Art. 44 to
    /// 46, and the provisions of the other regimes that correspond to them).
    ///
    /// *Fix:* State the instruments under `transfers`. If the location is in fact inside the
    /// area, correct the location.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers: [{ mechanism: bcr, kind: processor, approval: EDPB 3/2024, regimes: [eu] }]
    /// ```
    "missing-mechanism", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        if party.transfers.as_ref().is_some_and(|transfers| !transfers.is_empty()) {
            continue;
        }
        let mut areas = Vec::new();
        let mut regimes = BTreeSet::new();
        for location in &party.locations {
            let needing = cx.transfers.regimes().iter();
            let needing: Vec<_> = needing
                .filter(|regime| cx.transfers.needed(location, **regime).is_some())
                .map(|regime| regime.code())
                .collect();
            if !needing.is_empty() && !areas.contains(&location.area.code()) {
                areas.push(location.area.code());
            }
            regimes.extend(needing);
        }
        if areas.is_empty() {
            continue;
        }
        let path = trail::party(List::Subprocessors, index);
        let place = match party.transfers {
            Some(_) => path.join("transfers").value(),
            None => path.join("locations").key(),
        };
        let regimes: Vec<&str> = regimes.into_iter().collect();
        let message = format!(
            "`{}` is in {} and states no transfer instrument ({})",
            party.name,
            areas.join(", "),
            regimes.join(", "),
        );
        findings.push(
            CHECK
                .finding(place, message)
                .help("state what the transfer rests on under `transfers`"),
        );
    }
}
