use onward_law::{Area, Region};
use onward_report::Finding;
use onward_schema::{Disclosure, List, Location, Party};
use onward_source::Path;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A location is `worldwide`, `unstated`, or a part of the world other than `europe`.
    ///
    /// *Why:* Neither a customer nor this tool can tell which law applies there, and whether the
    /// transfer is covered.
    ///
    /// *Fix:* Name the countries. If the customer chooses them, say `customer-chosen`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].locations[0].area: north-america
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].locations[0].area: customer-chosen
    /// ```
    "vague-location", Transfers, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (path, location) in locations(cx.document) {
        let message = match location.area {
            Area::Region(Region::Unstated) => "it is not said where the data are".to_owned(),
            Area::Region(region) if region.is_macro_region() && region != Region::Europe => {
                format!("`{region}` names no country")
            }
            _ => continue,
        };
        let finding = CHECK.finding(path.join("area").value(), message);
        findings.push(finding.help("name the countries"));
    }
}

/// Every location of every party, with its path.
pub(super) fn locations(document: &Disclosure) -> impl Iterator<Item = (Path, &Location)> {
    let of_list = |list: List| {
        let parties = document.parties().filter(move |party| party.list() == list);
        parties.enumerate().flat_map(move |(index, party)| {
            let locations: &[Location] = match party {
                Party::Subprocessor(party) => &party.locations,
                Party::Affiliate(party) => party.locations.as_deref().unwrap_or_default(),
            };
            let path = trail::party(list, index).join("locations");
            let numbered = locations.iter().enumerate();
            numbered.map(move |(position, location)| (path.join(position), location))
        })
    };
    of_list(List::Subprocessors).chain(of_list(List::Affiliates))
}
