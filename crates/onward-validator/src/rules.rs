//! The rules: one module each, and the list of them.
//!
//! A new rule is a file here and two lines below, in alphabetical order.

mod added_twice;
mod adequacy_not_in_force;
mod affiliate_as_subprocessor;
mod ambiguous_europe;
mod changed_while_absent;
mod changelog_unsorted;
mod contradictory_changes;
mod controller_as_subprocessor;
mod dangling_reference;
mod dpf_recipient_not_us;
mod duplicate_id;
pub(crate) mod duplicate_key;
mod duplicate_purpose_undelimited;
mod effective_before_announced;
mod empty_change;
mod future_entry;
mod invalidated_mechanism;
mod listed_after_removal;
mod member_not_in_list;
mod member_still_listed;
mod merged_into_unknown;
mod miscounted_note;
mod missing_address;
mod missing_authorization;
mod missing_baseline;
mod missing_changelog;
mod missing_contact;
mod missing_establishment;
mod missing_from_list;
mod missing_legal_name;
mod missing_mechanism;
mod missing_note;
mod missing_notice_period;
mod missing_objection;
mod missing_reason;
mod missing_translation;
mod name_spelling_drift;
mod overdue_plan;
mod placeholder_text;
mod publisher_incomplete;
mod pull_only_notice;
mod removed_while_absent;
mod rename_chain_broken;
mod replacement_unlinked;
mod same_entity_twice;
mod self_listed;
pub(crate) mod shape;
mod since_mismatch;
mod stale_before_value;
mod stale_review;
pub(crate) mod syntax;
mod tombstone_mismatch;
mod uncovered_location;
mod unlogged_entry;
mod unstructured_condition;
pub(crate) mod unsupported_format;
mod updated_mismatch;
mod vague_location;
mod vague_purpose;

use crate::rule::Check;

/// Every rule, in alphabetical order.
pub static CHECKS: &[&Check] = &[
    &added_twice::CHECK,
    &adequacy_not_in_force::CHECK,
    &affiliate_as_subprocessor::CHECK,
    &ambiguous_europe::CHECK,
    &changed_while_absent::CHECK,
    &changelog_unsorted::CHECK,
    &contradictory_changes::CHECK,
    &controller_as_subprocessor::CHECK,
    &dangling_reference::CHECK,
    &dpf_recipient_not_us::CHECK,
    &duplicate_id::CHECK,
    &duplicate_key::CHECK,
    &duplicate_purpose_undelimited::CHECK,
    &effective_before_announced::CHECK,
    &empty_change::CHECK,
    &future_entry::CHECK,
    &invalidated_mechanism::CHECK,
    &listed_after_removal::CHECK,
    &member_not_in_list::CHECK,
    &member_still_listed::CHECK,
    &merged_into_unknown::CHECK,
    &miscounted_note::CHECK,
    &missing_address::CHECK,
    &missing_authorization::CHECK,
    &missing_baseline::CHECK,
    &missing_changelog::CHECK,
    &missing_contact::CHECK,
    &missing_establishment::CHECK,
    &missing_from_list::CHECK,
    &missing_legal_name::CHECK,
    &missing_mechanism::CHECK,
    &missing_note::CHECK,
    &missing_notice_period::CHECK,
    &missing_objection::CHECK,
    &missing_reason::CHECK,
    &missing_translation::CHECK,
    &name_spelling_drift::CHECK,
    &overdue_plan::CHECK,
    &placeholder_text::CHECK,
    &publisher_incomplete::CHECK,
    &pull_only_notice::CHECK,
    &removed_while_absent::CHECK,
    &rename_chain_broken::CHECK,
    &replacement_unlinked::CHECK,
    &same_entity_twice::CHECK,
    &self_listed::CHECK,
    &shape::CHECK,
    &since_mismatch::CHECK,
    &stale_before_value::CHECK,
    &stale_review::CHECK,
    &syntax::CHECK,
    &tombstone_mismatch::CHECK,
    &uncovered_location::CHECK,
    &unlogged_entry::CHECK,
    &unstructured_condition::CHECK,
    &unsupported_format::CHECK,
    &updated_mismatch::CHECK,
    &vague_location::CHECK,
    &vague_purpose::CHECK,
];
