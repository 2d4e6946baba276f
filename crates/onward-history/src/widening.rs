//! What of a change lets a party process more than before.

use onward_schema::{
    Change, Choice, Condition, Field, FieldChange, Location, Mechanism, Member, Party, Single,
    Transfer,
};

use crate::Spot;

/// What of a `changed` widens the processing of its subject, each at its spot; nothing of any
/// other change.
///
/// A location, data category or subject joins; `choice` goes from `opt-in` to `opt-out`, or the
/// condition goes; `training` moves towards `allowed`; a location loses its last instrument other
/// than `derogation`, `none-needed` and `other`.
///
/// `before` is the party as it stood before the change and those around it, if that is known: what
/// it allowed already does not join, and what it did not allow widens by several changes too.
///
/// `after` is the party as it stands after the change, if that is known: without it, nobody can
/// say whether an instrument was the last. `needs_instrument` tells whether a location needs one
/// at all. A member that says more exactly what a removed one said does not join.
pub fn widenings(
    change: &Change,
    before: Option<Party<'_>>,
    after: Option<Party<'_>>,
    needs_instrument: &dyn Fn(&Location) -> bool,
) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (field, change) in change.fields() {
        match change {
            FieldChange::Members { removed, .. } if field == Field::Transfers => {
                let is_last = |member: &Member<'_>| match (member, after) {
                    (Member::Transfer(transfer), Some(party)) => {
                        leaves_uncovered(transfer, party, needs_instrument)
                    }
                    _ => false,
                };
                spots.extend(removed.iter().enumerate().filter_map(|(index, member)| {
                    is_last(member).then_some(Spot::Removed(field, index))
                }));
            }
            FieldChange::Members { added, removed }
                if matches!(field, Field::Locations | Field::Data | Field::Subjects) =>
            {
                let stood = before.map(|party| party.members(field)).unwrap_or_default();
                let joins = |member: &Member<'_>| {
                    !removed.iter().chain(&stood).any(|was| holds(*was, *member))
                };
                spots.extend(added.iter().enumerate().filter_map(|(index, member)| {
                    joins(member).then_some(Spot::Added(field, index))
                }));
            }
            FieldChange::Value { before: stated, after } => {
                // Two changes may say what one must not: by way of a value that says nothing.
                let stood = before.and_then(|party| party.value(field));
                let spot = loosened(field, stated, after);
                spots.extend(spot.or_else(|| loosened(field, stood, after)));
            }
            FieldChange::Members { .. } => {}
        }
    }
    spots
}

/// Where a single value becomes one that allows more.
fn loosened(field: Field, before: Option<Single<'_>>, after: Option<Single<'_>>) -> Option<Spot> {
    match (before, after) {
        (Some(Single::Condition(_)), None) => Some(Spot::FieldBefore(field)),
        (Some(Single::Condition(before)), Some(Single::Condition(after))) => {
            is_loosened(Some(before), Some(after)).then_some(Spot::FieldAfter(field))
        }
        (Some(Single::Training(before)), Some(Single::Training(after))) => {
            (before < after).then_some(Spot::FieldAfter(field))
        }
        _ => None,
    }
}

/// Whether the condition goes, or what had to be switched on must now be switched off.
fn is_loosened(before: Option<&Condition>, after: Option<&Condition>) -> bool {
    match (before, after) {
        (Some(_), None) => true,
        (Some(before), Some(after)) => {
            before.choice == Some(Choice::OptIn) && after.choice == Some(Choice::OptOut)
        }
        (None, _) => false,
    }
}

/// Whether what the one member allows, the other allowed before.
fn holds(before: Member<'_>, after: Member<'_>) -> bool {
    match (before, after) {
        (Member::Location(before), Member::Location(after)) => {
            let activities = before.activities.as_ref().is_none_or(|before| {
                let after = after.activities.as_ref();
                after.is_some_and(|after| after.iter().all(|activity| before.contains(activity)))
            });
            after.area.lies_in(before.area)
                && (before.subdivision.is_none() || before.subdivision == after.subdivision)
                && (before.city.is_none() || before.city == after.city)
                && (before.cloud_region.is_none() || before.cloud_region == after.cloud_region)
                && activities
                && !is_loosened(before.condition.as_ref(), after.condition.as_ref())
        }
        (Member::Data(before), Member::Data(after)) => {
            before.category == after.category
                && !is_loosened(before.condition.as_ref(), after.condition.as_ref())
        }
        (Member::Subject(before), Member::Subject(after)) => before.category == after.category,
        _ => false,
    }
}

/// Whether the party has a location that the instrument was meant for, and no other is.
fn leaves_uncovered(
    removed: &Transfer,
    party: Party<'_>,
    needs_instrument: &dyn Fn(&Location) -> bool,
) -> bool {
    let Party::Subprocessor(party) = party else {
        return false;
    };
    let is_for = |transfer: &Transfer, location: &Location| {
        let covers = transfer.covers.as_ref();
        is_instrument(transfer.mechanism())
            && covers.is_none_or(|areas| areas.iter().any(|area| location.area.lies_in(*area)))
    };
    party.locations.iter().any(|location| {
        is_for(removed, location)
            && !party.transfers.iter().flatten().any(|other| is_for(other, location))
            && needs_instrument(location)
    })
}

/// Whether a mechanism is one that a location can lose.
fn is_instrument(mechanism: Mechanism) -> bool {
    !matches!(mechanism, Mechanism::Derogation | Mechanism::NoneNeeded | Mechanism::Other)
}

#[cfg(test)]
mod tests {
    use onward_schema::{Change, Location, Party, Subprocessor};
    use serde_json::{Value, json};

    use super::*;

    fn spots(mut fields: Value, transfers: &[&str]) -> Vec<Spot> {
        fields["type"] = "changed".into();
        fields["subject"] = "lumen-ai".into();
        let change: Change = serde_json::from_value(fields).expect("a change");
        let party: Subprocessor = serde_json::from_value(json!({
            "id": "lumen-ai", "name": "Lumen AI", "purposes": ["ai"],
            "locations": ["DE", "US"], "transfers": transfers,
        }))
        .expect("a subprocessor");
        let needs = |location: &Location| location.area.code() == "US";
        let spots = widenings(&change, None, Some(Party::Subprocessor(&party)), &needs);
        let without = widenings(&change, None, None, &needs);
        assert!(without.iter().all(|spot| spots.contains(spot)));
        spots
    }

    #[test]
    fn what_widens() {
        let added = |field| vec![Spot::Added(field, 0)];
        for (fields, expected) in [
            (json!({ "locations": { "added": ["US"] } }), added(Field::Locations)),
            (json!({ "data": { "added": ["contact"] } }), added(Field::Data)),
            (json!({ "subjects": { "added": ["children"] } }), added(Field::Subjects)),
            (
                json!({ "locations": { "removed": [{ "area": "US", "city": "Boston" }], "added": ["US"] } }),
                added(Field::Locations),
            ),
            (
                json!({ "data": { "removed": [{ "category": "contact", "condition": { "choice": "opt-in" } }], "added": ["contact"] } }),
                added(Field::Data),
            ),
            (
                json!({ "condition": { "before": { "choice": "opt-in" } } }),
                vec![Spot::FieldBefore(Field::Condition)],
            ),
            (
                json!({ "condition": { "before": { "choice": "opt-in" }, "after": { "choice": "opt-out" } } }),
                vec![Spot::FieldAfter(Field::Condition)],
            ),
            (
                json!({ "training": { "before": "never", "after": "opt-in" } }),
                vec![Spot::FieldAfter(Field::Training)],
            ),
            (
                json!({ "transfers": { "removed": ["scc"] } }),
                vec![Spot::Removed(Field::Transfers, 0)],
            ),
            (
                json!({ "transfers": { "removed": [{ "mechanism": "scc", "covers": ["US"] }] } }),
                vec![Spot::Removed(Field::Transfers, 0)],
            ),
        ] {
            assert_eq!(spots(fields.clone(), &["derogation"]), expected, "{fields}");
        }
    }

    #[test]
    fn what_does_not_widen() {
        for fields in [
            json!({ "locations": { "removed": ["US"] } }),
            json!({ "locations": { "removed": ["EU"], "added": ["DE", "FR"] } }),
            json!({ "locations": { "removed": ["US"], "added": [{ "area": "US", "city": "Boston" }] } }),
            json!({ "data": { "removed": ["contact"], "added": [{ "category": "contact", "condition": { "choice": "opt-in" } }] } }),
            json!({ "purposes": { "added": ["search"] } }),
            json!({ "safeguards": { "removed": [{ "kind": "policy" }] } }),
            json!({ "condition": { "after": { "choice": "opt-out" } } }),
            json!({ "training": { "before": "allowed", "after": "never" } }),
            json!({ "training": { "after": "opt-in" } }),
            json!({ "transfers": { "removed": ["bcr"] } }),
            json!({ "transfers": { "removed": ["none-needed"] } }),
            json!({ "country": { "before": "DE", "after": "US" } }),
        ] {
            assert_eq!(spots(fields.clone(), &["scc"]), [], "{fields}");
        }
        // The instrument was meant for a place that needs none.
        let fields =
            json!({ "transfers": { "removed": [{ "mechanism": "scc", "covers": ["DE"] }] } });
        assert_eq!(spots(fields, &[]), []);
    }
}
