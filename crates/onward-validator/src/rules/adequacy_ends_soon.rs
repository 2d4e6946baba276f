use onward_law::{
    Area, Country, Mechanism,
    tables::{self, Decision},
};
use onward_report::Finding;
use onward_schema::Date;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, Stated},
};

declare_rule! {
    /// A stated `adequacy` ends within 180 days.
    ///
    /// *Why:* After the last day of the decision the transfer needs another instrument (GDPR Art.
    /// 45(3) and 46), and customers must be told of it in time.
    ///
    /// *Fix:* Prepare another instrument, or wait for the renewal and bring this tool's tables up
    /// to date.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// # as of 2031-12-01
    /// updated: 2031-11-01
    /// changelog[^]: { date: 2031-11-01, changes: [{ type: confirmed }] }
    /// subprocessors[0].safeguards[0].expires: 2032-03-31
    /// subprocessors[1].locations: [{ area: GB, activities: [processing] }]
    /// subprocessors[1].transfers: [adequacy]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].locations: [{ area: GB, activities: [processing] }]
    /// subprocessors[1].transfers: [adequacy]
    /// ```
    "adequacy-ends-soon", Transfers, Info, Law, Law
}

/// How many days before the last one it is said.
const AHEAD: i32 = 180;

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        if stated.transfer.mechanism() != Mechanism::Adequacy {
            continue;
        }
        if let Some((country, decision, last)) = ending(cx, &stated) {
            let message = format!(
                "the adequacy of {country} under {} ends on {last} ({})",
                decision.regime, decision.reference
            );
            findings.push(
                CHECK
                    .finding(stated.mechanism(), message)
                    .help("prepare another instrument, unless the decision is renewed"),
            );
        }
    }
}

/// The first decision to end among those that carry the stated adequacy.
fn ending(cx: &Context<'_>, stated: &Stated<'_>) -> Option<(Country, &'static Decision, Date)> {
    let regimes = cx.transfers.served(stated.transfer);
    let ending = regimes.flat_map(|regime| {
        let parts = transfers::meant_parts(stated.party, stated.transfer, regime);
        parts.filter_map(move |part| {
            let Area::Country(country) = part else {
                return None;
            };
            let carriage = tables::carriage(Mechanism::Adequacy, regime)?;
            let decision = tables::decision(regime, country, cx.as_of.civil())
                .filter(|_| carriage.reaches(country, cx.as_of.civil()))?;
            let last = decision.period.until.and_then(Date::new)?;
            (0..=AHEAD).contains(&cx.as_of.days_until(last)).then_some((country, decision, last))
        })
    });
    ending.min_by_key(|(_, _, last)| *last)
}
