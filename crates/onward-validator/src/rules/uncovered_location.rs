use onward_law::{
    Area, Regime,
    tables::{self, Scope},
};
use onward_report::Finding;
use onward_schema::{List, Location};

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// `transfers` is not empty, and none of it covers this location under a regime of the
    /// document on the day.
    ///
    /// *Why:* Every place outside the area of a regime needs an instrument that reaches it (GDPR
    /// Art. 44 to 46). One that covers other places, serves another regime, or is not in force
    /// on the day does not count.
    ///
    /// *Fix:* Add an instrument that covers the location, or widen `covers` or `regimes` of one
    /// that does.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].covers: [US]
    /// subprocessors[1].locations[+]: { area: IN, activities: [access] }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].covers: [US, IN]
    /// subprocessors[1].locations[+]: { area: IN, activities: [access] }
    /// ```
    "uncovered-location", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let Some(transfers) = party.transfers.as_ref().filter(|transfers| !transfers.is_empty())
        else {
            continue;
        };
        for (position, location) in party.locations.iter().enumerate() {
            let uncovered = |regime: &&Regime| {
                let target = cx.transfers.needed(location, **regime);
                target.is_some_and(|target| !cx.transfers.is_covered(party, target, **regime))
            };
            let regimes: Vec<_> = cx.transfers.regimes().iter().filter(uncovered).collect();
            let Some(first) = regimes.first() else {
                continue;
            };
            let codes: Vec<&str> = regimes.iter().map(|regime| regime.code()).collect();
            let stated: Vec<&str> = transfers.iter().map(|t| t.mechanism().code()).collect();
            let message = format!(
                "nothing under `transfers` ({}) covers {} under {}",
                stated.join(", "),
                location.area,
                codes.join(", "),
            );
            let path = trail::party(List::Subprocessors, index).join("locations").join(position);
            let finding = CHECK.finding(path.join("area").value(), message);
            findings.push(finding.help(remedy(cx, location, **first)));
        }
    }
}

/// What could be done about the location.
fn remedy(cx: &Context<'_>, location: &Location, regime: Regime) -> String {
    let decision = match location.area {
        Area::Country(country) => tables::decision(regime, country, cx.as_of.civil()),
        Area::Region(_) => None,
    };
    match decision.map(|decision| (decision, decision.scope)) {
        Some((decision, Scope::DataPrivacyFramework)) => format!(
            "state an instrument that covers it; `dpf` if the recipient is certified ({})",
            decision.reference
        ),
        Some((decision, Scope::Limited(scope))) => format!(
            "state an instrument that covers it; `adequacy` for {scope} ({})",
            decision.reference
        ),
        _ if regime == Regime::Uk => {
            "state an instrument that covers it; under uk, `scc` needs `uk-addendum` beside it"
                .to_owned()
        }
        _ => {
            "state an instrument that covers it, or add it to `covers` of one that does".to_owned()
        }
    }
}
