//! The rules: one module each, and the list of them.
//!
//! A new rule is a file here and two lines below, in alphabetical order.

mod added_twice;
mod adequacy_ends_soon;
mod adequacy_not_in_force;
mod adequacy_scope_undeclared;
mod affiliate_as_subprocessor;
mod ai_training_unstated;
mod ambiguous_europe;
mod bcr_kind_mismatch;
mod bcr_without_approval;
mod changed_while_absent;
mod changelog_unsorted;
mod clause_module_mismatch;
mod clause_module_two;
mod clauses_before_effect;
mod clauses_not_for_transfers;
mod condition_without_actor;
mod contradictory_changes;
mod contradictory_condition;
mod controller_as_subprocessor;
mod country_as_language;
mod coverage_names_unknown_location;
mod dangling_reference;
mod derogation_for_ongoing_processing;
mod dpf_before_start;
mod dpf_recipient_not_us;
mod dpf_without_evidence;
mod dpf_without_fallback;
mod duplicate_id;
pub(crate) mod duplicate_key;
mod duplicate_link;
mod duplicate_purpose_undelimited;
mod effective_before_announced;
mod empty_change;
pub(crate) mod expired_allowance;
mod expired_certification;
mod floating_date;
mod foreign_link;
mod future_entry;
mod incomplete_list;
mod insecure_link;
mod invalid_lei;
mod invalidated_mechanism;
mod listed_after_removal;
mod lost_tombstone;
mod malformed_link;
mod markup_in_text;
mod member_not_in_list;
mod member_still_listed;
mod merged_into_unknown;
mod miscounted_note;
mod misrecorded_change;
mod missing_address;
mod missing_authorization;
mod missing_baseline;
mod missing_chain_link;
mod missing_changelog;
mod missing_clause_module;
mod missing_contact;
mod missing_data_categories;
mod missing_establishment;
mod missing_from_list;
mod missing_legal_name;
mod missing_mechanism;
mod missing_note;
mod missing_notice_period;
mod missing_objection;
mod missing_obligations;
mod missing_product_scope;
mod missing_reason;
mod missing_retention;
mod missing_safeguard;
mod missing_translation;
mod name_spelling_drift;
mod notice_too_short;
mod obligation_not_covered;
mod overdue_plan;
mod placeholder_text;
mod publisher_incomplete;
mod pull_only_notice;
mod redundant_location;
mod removed_while_absent;
mod rename_chain_broken;
mod repealed_clauses;
mod replacement_unlinked;
mod residency_claim_contradicted;
mod reused_id;
mod rewritten_entry;
mod same_entity_twice;
mod self_listed;
pub(crate) mod shape;
mod since_mismatch;
mod special_data_without_safeguard;
mod stale_before_value;
mod stale_review;
mod swiss_adaptation_missing;
pub(crate) mod syntax;
mod tombstone_mismatch;
mod translation_fact_drift;
mod uk_clauses_without_addendum;
mod uncovered_location;
mod undeclared_translation;
pub(crate) mod unexplained_allowance;
mod unexplained_other;
mod unknown_location_activity;
mod unknown_subdivision;
mod unlogged_entry;
mod unnamed_mechanism;
mod unneeded_mechanism;
pub(crate) mod unrecorded_change;
mod unsorted_list;
mod unstructured_condition;
pub(crate) mod unsupported_format;
mod untranslated_copy;
pub(crate) mod unused_allowance;
mod unused_definition;
mod unverifiable_certification;
mod updated_mismatch;
mod updated_not_advanced;
mod vacuous_safeguard;
mod vague_location;
mod vague_purpose;
mod widening_correction;

use onward_report::Rule;

use crate::rule::Check;

/// Every rule, in alphabetical order.
pub static CHECKS: &[&Check] = &[
    &added_twice::CHECK,
    &adequacy_ends_soon::CHECK,
    &adequacy_not_in_force::CHECK,
    &adequacy_scope_undeclared::CHECK,
    &affiliate_as_subprocessor::CHECK,
    &ai_training_unstated::CHECK,
    &ambiguous_europe::CHECK,
    &bcr_kind_mismatch::CHECK,
    &bcr_without_approval::CHECK,
    &changed_while_absent::CHECK,
    &changelog_unsorted::CHECK,
    &clause_module_mismatch::CHECK,
    &clause_module_two::CHECK,
    &clauses_before_effect::CHECK,
    &clauses_not_for_transfers::CHECK,
    &condition_without_actor::CHECK,
    &contradictory_changes::CHECK,
    &contradictory_condition::CHECK,
    &controller_as_subprocessor::CHECK,
    &country_as_language::CHECK,
    &coverage_names_unknown_location::CHECK,
    &dangling_reference::CHECK,
    &derogation_for_ongoing_processing::CHECK,
    &dpf_before_start::CHECK,
    &dpf_recipient_not_us::CHECK,
    &dpf_without_evidence::CHECK,
    &dpf_without_fallback::CHECK,
    &duplicate_id::CHECK,
    &duplicate_key::CHECK,
    &duplicate_link::CHECK,
    &duplicate_purpose_undelimited::CHECK,
    &effective_before_announced::CHECK,
    &empty_change::CHECK,
    &expired_allowance::CHECK,
    &expired_certification::CHECK,
    &floating_date::CHECK,
    &foreign_link::CHECK,
    &future_entry::CHECK,
    &incomplete_list::CHECK,
    &insecure_link::CHECK,
    &invalid_lei::CHECK,
    &invalidated_mechanism::CHECK,
    &listed_after_removal::CHECK,
    &lost_tombstone::CHECK,
    &malformed_link::CHECK,
    &markup_in_text::CHECK,
    &member_not_in_list::CHECK,
    &member_still_listed::CHECK,
    &merged_into_unknown::CHECK,
    &miscounted_note::CHECK,
    &misrecorded_change::CHECK,
    &missing_address::CHECK,
    &missing_authorization::CHECK,
    &missing_baseline::CHECK,
    &missing_chain_link::CHECK,
    &missing_changelog::CHECK,
    &missing_clause_module::CHECK,
    &missing_contact::CHECK,
    &missing_data_categories::CHECK,
    &missing_establishment::CHECK,
    &missing_from_list::CHECK,
    &missing_legal_name::CHECK,
    &missing_mechanism::CHECK,
    &missing_note::CHECK,
    &missing_notice_period::CHECK,
    &missing_objection::CHECK,
    &missing_obligations::CHECK,
    &missing_product_scope::CHECK,
    &missing_reason::CHECK,
    &missing_retention::CHECK,
    &missing_safeguard::CHECK,
    &missing_translation::CHECK,
    &name_spelling_drift::CHECK,
    &notice_too_short::CHECK,
    &obligation_not_covered::CHECK,
    &overdue_plan::CHECK,
    &placeholder_text::CHECK,
    &publisher_incomplete::CHECK,
    &pull_only_notice::CHECK,
    &redundant_location::CHECK,
    &removed_while_absent::CHECK,
    &rename_chain_broken::CHECK,
    &repealed_clauses::CHECK,
    &replacement_unlinked::CHECK,
    &residency_claim_contradicted::CHECK,
    &reused_id::CHECK,
    &rewritten_entry::CHECK,
    &same_entity_twice::CHECK,
    &self_listed::CHECK,
    &shape::CHECK,
    &since_mismatch::CHECK,
    &special_data_without_safeguard::CHECK,
    &stale_before_value::CHECK,
    &stale_review::CHECK,
    &swiss_adaptation_missing::CHECK,
    &syntax::CHECK,
    &tombstone_mismatch::CHECK,
    &translation_fact_drift::CHECK,
    &uk_clauses_without_addendum::CHECK,
    &uncovered_location::CHECK,
    &undeclared_translation::CHECK,
    &unexplained_allowance::CHECK,
    &unexplained_other::CHECK,
    &unknown_location_activity::CHECK,
    &unknown_subdivision::CHECK,
    &unlogged_entry::CHECK,
    &unnamed_mechanism::CHECK,
    &unneeded_mechanism::CHECK,
    &unrecorded_change::CHECK,
    &unsorted_list::CHECK,
    &unstructured_condition::CHECK,
    &unsupported_format::CHECK,
    &untranslated_copy::CHECK,
    &unused_allowance::CHECK,
    &unused_definition::CHECK,
    &unverifiable_certification::CHECK,
    &updated_mismatch::CHECK,
    &updated_not_advanced::CHECK,
    &vacuous_safeguard::CHECK,
    &vague_location::CHECK,
    &vague_purpose::CHECK,
    &widening_correction::CHECK,
];

/// The former names of rules, each with the present one: who allows or sets a rule by its former
/// name is understood.
pub static RENAMED: &[(&str, &str)] = &[];

/// The rule with this name, or that had it formerly.
pub fn rule_named(name: &str) -> Option<&'static Rule> {
    let renamed = RENAMED.iter().find(|(former, _)| *former == name);
    let name = renamed.map_or(name, |(_, present)| present);
    let index = CHECKS.binary_search_by(|check| check.rule.name.cmp(name)).ok()?;
    Some(&CHECKS[index].rule)
}
