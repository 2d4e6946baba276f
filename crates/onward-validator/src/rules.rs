//! The rules: one module each, and the list of them.
//!
//! A new rule is a file here and two lines below, in alphabetical order.

mod added_twice;
mod adequacy_not_in_force;
mod ambiguous_europe;
mod changed_while_absent;
mod changelog_unsorted;
mod contradictory_changes;
mod country_as_language;
mod dangling_reference;
mod dpf_recipient_not_us;
mod duplicate_id;
pub(crate) mod duplicate_key;
mod empty_change;
mod future_entry;
mod incomplete_list;
mod invalid_lei;
mod invalidated_mechanism;
mod listed_after_removal;
mod markup_in_text;
mod member_not_in_list;
mod member_still_listed;
mod merged_into_unknown;
mod miscounted_note;
mod missing_baseline;
mod missing_changelog;
mod missing_from_list;
mod missing_mechanism;
mod missing_note;
mod missing_reason;
mod missing_translation;
mod name_spelling_drift;
mod overdue_plan;
mod placeholder_text;
mod removed_while_absent;
mod rename_chain_broken;
mod replacement_unlinked;
pub(crate) mod shape;
mod since_mismatch;
mod stale_before_value;
pub(crate) mod syntax;
mod tombstone_mismatch;
mod translation_fact_drift;
mod uncovered_location;
mod undeclared_translation;
mod unexplained_other;
mod unknown_subdivision;
mod unlogged_entry;
mod unsorted_list;
mod unstructured_condition;
pub(crate) mod unsupported_format;
mod untranslated_copy;
mod unused_definition;
mod updated_mismatch;
mod vague_location;

use crate::rule::Check;

/// Every rule, in alphabetical order.
pub static CHECKS: &[&Check] = &[
    &added_twice::CHECK,
    &adequacy_not_in_force::CHECK,
    &ambiguous_europe::CHECK,
    &changed_while_absent::CHECK,
    &changelog_unsorted::CHECK,
    &contradictory_changes::CHECK,
    &country_as_language::CHECK,
    &dangling_reference::CHECK,
    &dpf_recipient_not_us::CHECK,
    &duplicate_id::CHECK,
    &duplicate_key::CHECK,
    &empty_change::CHECK,
    &future_entry::CHECK,
    &incomplete_list::CHECK,
    &invalid_lei::CHECK,
    &invalidated_mechanism::CHECK,
    &listed_after_removal::CHECK,
    &markup_in_text::CHECK,
    &member_not_in_list::CHECK,
    &member_still_listed::CHECK,
    &merged_into_unknown::CHECK,
    &miscounted_note::CHECK,
    &missing_baseline::CHECK,
    &missing_changelog::CHECK,
    &missing_from_list::CHECK,
    &missing_mechanism::CHECK,
    &missing_note::CHECK,
    &missing_reason::CHECK,
    &missing_translation::CHECK,
    &name_spelling_drift::CHECK,
    &overdue_plan::CHECK,
    &placeholder_text::CHECK,
    &removed_while_absent::CHECK,
    &rename_chain_broken::CHECK,
    &replacement_unlinked::CHECK,
    &shape::CHECK,
    &since_mismatch::CHECK,
    &stale_before_value::CHECK,
    &syntax::CHECK,
    &tombstone_mismatch::CHECK,
    &translation_fact_drift::CHECK,
    &uncovered_location::CHECK,
    &undeclared_translation::CHECK,
    &unexplained_other::CHECK,
    &unknown_subdivision::CHECK,
    &unlogged_entry::CHECK,
    &unsorted_list::CHECK,
    &unstructured_condition::CHECK,
    &unsupported_format::CHECK,
    &untranslated_copy::CHECK,
    &unused_definition::CHECK,
    &updated_mismatch::CHECK,
    &vague_location::CHECK,
];
