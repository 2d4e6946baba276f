//! Every condition that holds today, with its place.

use onward_schema::{Condition, Disclosure, Location};

use crate::trail::Trail;

/// Calls `visit` with every condition of the parties on the lists: what is said of former ones and
/// in the changelog is past.
pub(crate) fn visit_conditions<'d>(
    document: &'d Disclosure,
    visit: &mut dyn FnMut(&Trail<'_>, &'d Condition),
) {
    let subprocessors = Trail::ROOT.key("subprocessors");
    for (index, party) in document.subprocessors.iter().enumerate() {
        let at = subprocessors.index(index);
        let data = at.key("data");
        for (index, data_of) in party.data.iter().flatten().enumerate() {
            condition(&data.index(index), data_of.condition.as_ref(), visit);
        }
        condition(&at, party.condition.as_ref(), visit);
        locations(&at, &party.locations, visit);
    }
    let affiliates = Trail::ROOT.key("affiliates");
    for (index, party) in document.affiliates().iter().enumerate() {
        locations(&affiliates.index(index), party.locations.as_deref().unwrap_or_default(), visit);
    }
}

fn locations<'d>(
    at: &Trail<'_>,
    locations: &'d [Location],
    visit: &mut dyn FnMut(&Trail<'_>, &'d Condition),
) {
    let at = at.key("locations");
    for (index, location) in locations.iter().enumerate() {
        condition(&at.index(index), location.condition.as_ref(), visit);
    }
}

fn condition<'d>(
    at: &Trail<'_>,
    condition: Option<&'d Condition>,
    visit: &mut dyn FnMut(&Trail<'_>, &'d Condition),
) {
    if let Some(condition) = condition {
        visit(&at.key("condition"), condition);
    }
}
