use onward_law::{
    Area, Country,
    tables::{self, Decision, Scope},
};
use onward_report::Finding;
use onward_schema::Instrument;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, Stated},
};

declare_rule! {
    /// A transfer rests on `adequacy`, the decision covers some recipients in the country only,
    /// and `inScope` is absent.
    ///
    /// *Why:* The decisions for Canada, Japan, Korea and others hold for some organisations or
    /// transfers, not for all (GDPR Art. 45(1)). Unless the recipient is one of them, adequacy
    /// carries nothing.
    ///
    /// *Fix:* Find out whether the recipient falls within the scope. If it does, say
    /// `inScope: true`; if not, state another instrument.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].locations: [{ area: CA, activities: [processing] }]
    /// subprocessors[1].transfers: [adequacy]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].locations: [{ area: CH, activities: [processing] }]
    /// subprocessors[1].transfers: [adequacy]
    /// ```
    "adequacy-scope-undeclared", Transfers, Warning, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        if !matches!(stated.transfer.instrument, Instrument::Adequacy { in_scope: None, .. }) {
            continue;
        }
        let limits = limits(cx, &stated);
        if limits.is_empty() {
            continue;
        }
        let parts: Vec<String> = limits
            .iter()
            .map(|(country, scope, decision)| {
                format!("the decision for {country} covers only {scope} ({})", decision.reference)
            })
            .collect();
        findings.push(CHECK.finding(stated.mechanism(), parts.join("; ")).help(format!(
            "if `{}` is within the scope, say `inScope: true`; if not, state another instrument",
            stated.party.name
        )));
    }
}

/// The countries that the adequacy is meant for with a decision of limited scope, once for each
/// scope.
fn limits(
    cx: &Context<'_>,
    stated: &Stated<'_>,
) -> Vec<(Country, &'static str, &'static Decision)> {
    let mut limits: Vec<(Country, &'static str, &'static Decision)> = Vec::new();
    for regime in cx.transfers.served(stated.transfer) {
        for part in transfers::meant_parts(stated.party, stated.transfer, regime) {
            let Area::Country(country) = part else {
                continue;
            };
            if let Some(decision) = tables::decision(regime, country, cx.as_of.civil())
                && let Scope::Limited(scope) = decision.scope
                && !limits.iter().any(|(known, same, _)| (*known, *same) == (country, scope))
            {
                limits.push((country, scope, decision));
            }
        }
    }
    limits
}
