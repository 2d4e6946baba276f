use onward_law::{Country, Mechanism, Regime};
use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail, transfers,
};

declare_rule! {
    /// A transfer rests on `adequacy`, and on the day no decision is in force for any location
    /// that it covers.
    ///
    /// *Why:* Without a decision by which the regime recognises the country, adequacy carries
    /// nothing (GDPR Art. 45, and the provisions of the other regimes that correspond to it). The
    /// decision for the United States counts only for organisations on the Data Privacy Framework
    /// list: state that as `dpf`.
    ///
    /// *Fix:* State the instrument that the transfer really rests on.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers: [adequacy]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].locations: [{ area: JP, activities: [processing] }]
    /// subprocessors[1].transfers: [{ mechanism: adequacy, inScope: true }]
    /// changelog[1].changes[0].note: { en: Runs in Japan., nl: Draait in Japan. }
    /// ```
    "adequacy-not-in-force", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, transfer) in party.transfers.iter().flatten().enumerate() {
            if transfer.mechanism() != Mechanism::Adequacy {
                continue;
            }
            let regimes = cx.transfers.adequacy_without_decision(party, transfer);
            if regimes.is_empty() {
                continue;
            }
            let codes: Vec<&str> = regimes.iter().map(|regime: &Regime| regime.code()).collect();
            let outside = party.locations.iter().filter(|location| {
                regimes.iter().any(|regime| transfers::outside(location, *regime).is_some())
            });
            let areas: Vec<&str> = outside.map(|location| location.area.code()).collect();
            let message = format!(
                "no adequacy decision is in force for {} under {} on {}",
                areas.join(", "),
                codes.join(", "),
                cx.as_of,
            );
            let path = trail::party(List::Subprocessors, index).join("transfers").join(position);
            let in_us = Country::from_code("US").is_some_and(|us| {
                party.locations.iter().any(|location| location.area == us.into())
            });
            let help = if in_us {
                "for the United States state `dpf` if the recipient is certified, or another instrument"
            } else {
                "state the instrument that the transfer rests on"
            };
            findings.push(CHECK.finding(path.join("mechanism").value(), message).help(help));
        }
    }
}
