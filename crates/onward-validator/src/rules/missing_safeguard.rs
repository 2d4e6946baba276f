use onward_law::Mechanism;
use onward_report::Finding;
use onward_schema::{List, Transfer};

use super::special_data_without_safeguard::unguarded;
use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor has a transfer instrument, and no further safeguard is stated.
    ///
    /// *Why:* Clauses and the like bind the recipient, not the authorities of its country. Whoever
    /// relies on them must look at what else protects the data (C-311/18; EDPB Recommendations
    /// 01/2020).
    ///
    /// *Fix:* State under `safeguards` what else does: encryption, a policy on requests of
    /// authorities, a certification.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].safeguards: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].safeguards: ~
    /// ```
    "missing-safeguard", Safeguards, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let mut transfers = party.transfers.iter().flatten();
        let has_safeguard = party.safeguards.as_ref().is_some_and(|list| !list.is_empty());
        // Special data without a safeguard are said elsewhere.
        if has_safeguard || !transfers.any(needs_more) || unguarded(party).is_some() {
            continue;
        }
        let place = trail::party(List::Subprocessors, index).join("transfers").key();
        let message = format!("`{}` states nothing beside its transfer instrument", party.name);
        let finding = CHECK.finding(place, message);
        findings.push(finding.help("state under `safeguards` what else protects the data"));
    }
}

/// Whether the transfer rests on an instrument that may need something beside it: where a country
/// is adequate, or nothing is transferred, the law of the place protects already.
fn needs_more(transfer: &Transfer) -> bool {
    !matches!(transfer.mechanism(), Mechanism::Adequacy | Mechanism::NoneNeeded)
}
