//! What several rules ask about subprocessors: what they are there for, and whether two of them
//! are one.

use onward_schema::{Disclosure, Id, List, Organization, PurposeCategory, Subprocessor};
use onward_source::Place;

use crate::{names::NameAt, trail};

/// Every subprocessor that does not state something itself or by each of its `entities`: its
/// name, or that of the first entity that does not where others do, with the place.
pub(crate) fn silent(
    document: &Disclosure,
    states: fn(&Subprocessor) -> bool,
    entity_states: fn(&Organization) -> bool,
) -> impl Iterator<Item = (Place, &str)> {
    document.subprocessors.iter().enumerate().filter_map(move |(index, party)| {
        if states(party) {
            return None;
        }
        let path = || trail::party(List::Subprocessors, index);
        let entities = party.entities.as_deref().unwrap_or_default();
        if !entities.iter().any(entity_states) {
            return Some((path().join("name").value(), party.name.as_str()));
        }
        let position = entities.iter().position(|entity| !entity_states(entity))?;
        let place = path().join("entities").join(position).join("name").value();
        Some((place, entities[position].name.as_str()))
    })
}

/// What a subprocessor is there for: its purposes and products, in an order of their own.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Work<'d> {
    pub(crate) purposes: Vec<PurposeCategory>,
    /// Nothing if it serves all.
    products: Option<Vec<&'d Id>>,
}

impl<'d> Work<'d> {
    pub(crate) fn new(document: &'d Disclosure, party: &'d Subprocessor) -> Self {
        let purposes = party.purposes.iter().map(|purpose| purpose.category);
        let products = party.products.as_ref().map(|products| sorted(products.iter()));
        let serves_all = |products: &Vec<&Id>| {
            document.products().iter().all(|product| products.contains(&&product.id))
        };
        Self {
            purposes: sorted(purposes),
            products: products.filter(|products| !serves_all(products)),
        }
    }
}

/// The elements in order, each once.
pub(crate) fn sorted<T: Ord>(elements: impl Iterator<Item = T>) -> Vec<T> {
    let mut elements: Vec<T> = elements.collect();
    elements.sort_unstable();
    elements.dedup();
    elements
}

/// The names by which two subprocessors are one: they have one legal name, or names or aliases
/// that are equal but for case, punctuation and legal form.
pub(crate) fn one_entity<'n>(
    these: &'n [NameAt],
    others: &'n [NameAt],
) -> Option<(&'n NameAt, &'n NameAt)> {
    others.iter().find_map(|other| {
        let this = these.iter().find(|this| match (this.is_legal(), other.is_legal()) {
            (true, true) => this.name == other.name,
            (false, false) => this.name.is_like(&other.name),
            _ => this.name.may_be(&other.name),
        })?;
        Some((this, other))
    })
}
