use onward_report::Finding;
use onward_schema::{List, Subprocessor};

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor gets special categories of data, and no safeguard is stated.
    ///
    /// *Why:* Data about health, beliefs and the like may be processed only under conditions, most
    /// of which ask for suitable safeguards (GDPR Art. 9(2)). Customers must be able to see them.
    ///
    /// *Fix:* State under `safeguards` what protects the data. If none of it is of these
    /// categories, take `special` away.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[2].data[1]: { category: messages, special: true }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].data[1]: { category: content, special: true }
    /// ```
    "special-data-without-safeguard", Conditions, Warning, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let Some(position) = unguarded(party) else {
            continue;
        };
        let path = trail::party(List::Subprocessors, index).join("data").join(position);
        let message =
            format!("`{}` gets special categories of data, and no safeguard is stated", party.name);
        let finding = CHECK.finding(path.join("special").value(), message);
        findings.push(finding.help("state under `safeguards` what protects these data"));
    }
}

/// Where the first special data stand, if the party has no safeguard.
pub(super) fn unguarded(party: &Subprocessor) -> Option<usize> {
    if !party.safeguards.as_ref().is_none_or(Vec::is_empty) {
        return None;
    }
    party.data.iter().flatten().position(|data| data.special == Some(true))
}
