use onward_law::{Area, Mechanism, Regime};
use onward_report::Finding;
use onward_schema::Location;

use crate::{
    rule::{Context, declare_rule},
    transfers::{self, Stated},
};

declare_rule! {
    /// Every location that an instrument covers is inside the area.
    ///
    /// *Why:* Inside the area of a regime nothing is a transfer, so there is nothing for the
    /// instrument to carry (GDPR Art. 44). Often the statement is right and a location is
    /// missing: access from a third country is a transfer too (EDPB Guidelines 05/2021).
    ///
    /// *Fix:* Add the location outside the area, with `activities: [access]` if data are only
    /// accessed from there; or take the instrument away, or say `none-needed`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].transfers: [{ mechanism: scc, modules: [3] }]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].transfers: [none-needed]
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].locations[+]: { area: CH, activities: [access] }
    /// subprocessors[0].transfers: [{ mechanism: scc, modules: [3] }]
    /// ```
    "unneeded-mechanism", Transfers, Info, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let Some(regimes) = inside_of(cx, &stated) else {
            continue;
        };
        let mut areas: Vec<&str> = covered(&stated).map(|location| location.area.code()).collect();
        areas.dedup();
        let regimes: Vec<&str> = regimes.iter().map(|regime| regime.code()).collect();
        let message = format!(
            "`{}` covers nothing but {}, inside the area of {}",
            stated.transfer.mechanism(),
            areas.join(", "),
            regimes.join(", "),
        );
        let finding = CHECK.finding(stated.mechanism(), message);
        findings.push(finding.help(
            "if data are accessed from elsewhere, add that location; if not, take the instrument away",
        ));
    }
}

/// The regimes inside whose area everything lies that the instrument covers; nothing if anything
/// lies outside, or cannot be judged, or another rule refuses the instrument.
fn inside_of(cx: &Context<'_>, stated: &Stated<'_>) -> Option<Vec<Regime>> {
    let Stated { party, transfer, .. } = *stated;
    if transfer.mechanism() == Mechanism::NoneNeeded {
        return None;
    }
    let is_inside = |location: &Location, regime: Regime| match location.area {
        Area::Region(region) if !transfers::is_judged(region) => false,
        _ => transfers::outside(location, regime).is_none(),
    };
    let mut locations = covered(stated).peekable();
    locations.peek()?;
    let is_unneeded = locations
        .all(|location| cx.transfers.served(transfer).all(|regime| is_inside(location, regime)));
    if !is_unneeded || cx.transfers.is_faulty(party, transfer) {
        return None;
    }
    let regimes: Vec<Regime> = cx.transfers.served(transfer).collect();
    (!regimes.is_empty()).then_some(regimes)
}

/// The locations among the areas that the instrument covers.
fn covered<'d>(stated: &Stated<'d>) -> impl Iterator<Item = &'d Location> {
    let Stated { party, transfer, .. } = *stated;
    party.locations.iter().filter(move |location| transfers::covers(transfer, location.area))
}
