//! The rules: one module each, and the list of them.
//!
//! A new rule is a file here and two lines below, in alphabetical order.

mod added_twice;
mod adequacy_not_in_force;
mod ai_training_unstated;
mod ambiguous_europe;
mod changed_while_absent;
mod changelog_unsorted;
mod condition_without_actor;
mod contradictory_changes;
mod contradictory_condition;
mod dangling_reference;
mod dpf_recipient_not_us;
mod duplicate_id;
pub(crate) mod duplicate_key;
mod duplicate_link;
mod empty_change;
mod expired_certification;
mod foreign_link;
mod future_entry;
mod insecure_link;
mod invalidated_mechanism;
mod listed_after_removal;
mod malformed_link;
mod member_not_in_list;
mod member_still_listed;
mod merged_into_unknown;
mod miscounted_note;
mod missing_baseline;
mod missing_chain_link;
mod missing_changelog;
mod missing_data_categories;
mod missing_from_list;
mod missing_mechanism;
mod missing_note;
mod missing_obligations;
mod missing_product_scope;
mod missing_reason;
mod missing_retention;
mod missing_safeguard;
mod missing_translation;
mod name_spelling_drift;
mod obligation_not_covered;
mod overdue_plan;
mod placeholder_text;
mod removed_while_absent;
mod rename_chain_broken;
mod replacement_unlinked;
pub(crate) mod shape;
mod since_mismatch;
mod special_data_without_safeguard;
mod stale_before_value;
pub(crate) mod syntax;
mod tombstone_mismatch;
mod uncovered_location;
mod unlogged_entry;
mod unstructured_condition;
pub(crate) mod unsupported_format;
mod unverifiable_certification;
mod updated_mismatch;
mod vacuous_safeguard;
mod vague_location;

use crate::rule::Check;

/// Every rule, in alphabetical order.
pub static CHECKS: &[&Check] = &[
    &added_twice::CHECK,
    &adequacy_not_in_force::CHECK,
    &ai_training_unstated::CHECK,
    &ambiguous_europe::CHECK,
    &changed_while_absent::CHECK,
    &changelog_unsorted::CHECK,
    &condition_without_actor::CHECK,
    &contradictory_changes::CHECK,
    &contradictory_condition::CHECK,
    &dangling_reference::CHECK,
    &dpf_recipient_not_us::CHECK,
    &duplicate_id::CHECK,
    &duplicate_key::CHECK,
    &duplicate_link::CHECK,
    &empty_change::CHECK,
    &expired_certification::CHECK,
    &foreign_link::CHECK,
    &future_entry::CHECK,
    &insecure_link::CHECK,
    &invalidated_mechanism::CHECK,
    &listed_after_removal::CHECK,
    &malformed_link::CHECK,
    &member_not_in_list::CHECK,
    &member_still_listed::CHECK,
    &merged_into_unknown::CHECK,
    &miscounted_note::CHECK,
    &missing_baseline::CHECK,
    &missing_chain_link::CHECK,
    &missing_changelog::CHECK,
    &missing_data_categories::CHECK,
    &missing_from_list::CHECK,
    &missing_mechanism::CHECK,
    &missing_note::CHECK,
    &missing_obligations::CHECK,
    &missing_product_scope::CHECK,
    &missing_reason::CHECK,
    &missing_retention::CHECK,
    &missing_safeguard::CHECK,
    &missing_translation::CHECK,
    &name_spelling_drift::CHECK,
    &obligation_not_covered::CHECK,
    &overdue_plan::CHECK,
    &placeholder_text::CHECK,
    &removed_while_absent::CHECK,
    &rename_chain_broken::CHECK,
    &replacement_unlinked::CHECK,
    &shape::CHECK,
    &since_mismatch::CHECK,
    &special_data_without_safeguard::CHECK,
    &stale_before_value::CHECK,
    &syntax::CHECK,
    &tombstone_mismatch::CHECK,
    &uncovered_location::CHECK,
    &unlogged_entry::CHECK,
    &unstructured_condition::CHECK,
    &unsupported_format::CHECK,
    &unverifiable_certification::CHECK,
    &updated_mismatch::CHECK,
    &vacuous_safeguard::CHECK,
    &vague_location::CHECK,
];
