use onward_report::{Finding, Fix, Safety};
use onward_schema::{List, Location};
use onward_source::Edit;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A location lies in another of the same subprocessor, states nothing finer, and nothing else
    /// is said to happen there.
    ///
    /// *Why:* It adds nothing, and a reader wonders what it was meant to add. Countries lie in
    /// parts of the world by UN M49, and in the EU and the EEA by membership.
    ///
    /// *Fix:* Take it away; or take the wider one away, if the finer one is all that is meant; or
    /// say what is particular to it: the city, the cloud region, the activities.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].locations: [{ area: EU, activities: [storage] }, { area: DE, activities: [storage, processing] }]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].locations: [{ area: EU, activities: [storage] }, { area: DE, activities: [access] }]
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].locations: [{ area: EU, activities: [storage] }, { area: DE, city: Hamburg, activities: [storage] }]
    /// ```
    "redundant-location", Transfers, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, location) in party.locations.iter().enumerate() {
            let mut others = party.locations.iter().enumerate();
            let wider = others.find(|(other, wider)| {
                // Of two that say the same, the second is one too many.
                let is_other =
                    *other != position && (*other < position || !wider.area.lies_in(location.area));
                is_other && location.area.lies_in(wider.area) && adds_nothing(location, wider)
            });
            let Some((other, wider)) = wider else {
                continue;
            };
            let path = trail::party(List::Subprocessors, index).join("locations");
            let message = if location.area == wider.area {
                format!("{} is listed twice", location.area)
            } else {
                format!("{} lies in {}, which is listed too", location.area, wider.area)
            };
            // Where the two differ, it may be the other one that is too much.
            let safety = if location == wider { Safety::Safe } else { Safety::Unsafe };
            let edit = Edit::Remove(path.join(position));
            let fix = Fix::new(safety, format!("remove {}", location.area), [edit]);
            findings.push(
                CHECK
                    .finding(path.join(position).join("area").value(), message)
                    .fix(fix)
                    .related(path.join(other).join("area").value(), "listed here")
                    .help("take one of the two away, or say what is particular to it"),
            );
        }
    }
}

/// Whether the location states nothing but its area that the other does not state too. What
/// happens at a place of which nothing is said is not known, so it meets only its like.
fn adds_nothing(location: &Location, other: &Location) -> bool {
    let activities_meet = match (&location.activities, &other.activities) {
        (None, None) => true,
        (Some(here), Some(there)) => here.iter().any(|activity| there.contains(activity)),
        _ => false,
    };
    activities_meet
        && location.subdivision == other.subdivision
        && location.city == other.city
        && location.cloud_region == other.cloud_region
        && location.condition == other.condition
}
