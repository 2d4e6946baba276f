use onward_law::{Area, Region};
use onward_report::Finding;
use onward_schema::Subprocessor;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer covers an area that none of the subprocessor's locations equals or lies in.
    ///
    /// *Why:* Either a location is missing from the list, or the instrument is meant for another
    /// place than it says. Either way the document does not agree with itself.
    ///
    /// *Fix:* Add the location, or correct `covers`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].covers: [US, IN]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0].covers: [north-america]
    /// ```
    "coverage-names-unknown-location", Transfers, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        for (position, area) in stated.transfer.covers.iter().flatten().enumerate() {
            if is_known(stated.party, *area) {
                continue;
            }
            let message = format!("none of the locations of `{}` is in {area}", stated.party.name);
            let locations = stated.party_path().join("locations").key();
            findings.push(
                CHECK
                    .finding(stated.path().join("covers").join(position).value(), message)
                    .related(locations, "these are its locations")
                    .help("add the location, or correct `covers`"),
            );
        }
    }
}

/// Whether a location equals the area or lies in it, or may do so for all that is said of it.
fn is_known(party: &Subprocessor, area: Area) -> bool {
    party.locations.iter().any(|location| {
        let may_be = match location.area {
            Area::Region(Region::Unstated | Region::CustomerChosen) => true,
            Area::Region(Region::Europe) => area.lies_in(location.area),
            _ => false,
        };
        may_be || location.area.lies_in(area)
    })
}
