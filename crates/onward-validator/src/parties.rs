//! Every party that a document describes, the former ones included, with its place.

use onward_schema::{Disclosure, List, Party};

use crate::trail::Trail;

/// Calls `visit` with the parties of both lists, and with former ones as they last stood.
pub(crate) fn visit_parties<'d>(
    document: &'d Disclosure,
    visit: &mut dyn FnMut(&Trail<'_>, Party<'d>),
) {
    let root = Trail::ROOT;
    for list in List::ALL {
        let at = root.key(list.key());
        let parties = document.parties().filter(|party| party.list() == *list);
        for (index, party) in parties.enumerate() {
            visit(&at.index(index), party);
        }
    }
    let former = root.key("former");
    for (index, tombstone) in document.former().iter().enumerate() {
        if let Some(last) = tombstone.last() {
            visit(&former.index(index).key("last"), last);
        }
    }
}
