use onward_report::Finding;
use onward_schema::{List, Location};

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A location has no `activities`: are data stored, processed or only accessed there?
    ///
    /// *Why:* Access from a place is a transfer to it as much as storage there is, but what a
    /// customer has to assess differs (EDPB Guidelines 05/2021). Once for each subprocessor.
    ///
    /// *Fix:* Write the location as an object with `activities`. Leave it as it is while your own
    /// source says no more.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].locations: [US]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// affiliates[0].locations: [GB]
    /// ```
    "unknown-location-activity", Transfers, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let is_unknown = |location: &Location| location.activities.is_none();
        let Some(first) = party.locations.iter().position(is_unknown) else {
            continue;
        };
        let mut areas: Vec<&str> = Vec::new();
        for location in party.locations.iter().filter(|location| is_unknown(location)) {
            if !areas.contains(&location.area.code()) {
                areas.push(location.area.code());
            }
        }
        let message = format!(
            "`{}` has no activities for {}: are data stored, processed or accessed there?",
            party.name,
            areas.join(", "),
        );
        let path = trail::party(List::Subprocessors, index).join("locations").join(first);
        let help = format!(
            "say so under `activities`, for example `{{ area: {}, activities: [processing] }}`",
            areas[0]
        );
        findings.push(CHECK.finding(path.join("area").value(), message).help(help));
    }
}
