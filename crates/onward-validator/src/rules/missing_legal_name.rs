use onward_report::Finding;
use onward_schema::List;

use crate::{
    names::Name,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor states no legal name and no entities, and its name ends in no known legal
    /// form.
    ///
    /// *Why:* A brand does not tell which company processes the data: there may be several of
    /// one group, in several countries. Customers must be able to identify every subprocessor
    /// (EDPB Opinion 22/2024; Annex III of the standard contractual clauses).
    ///
    /// *Fix:* Add `legalName`, as it stands in the register of companies. If several companies
    /// stand behind the subprocessor, list them under `entities`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].legalName: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].name: Aurora Cloud GmbH
    /// subprocessors[0].legalName: ~
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].legalName: ~
    /// subprocessors[0].entities: [{ name: Aurora Cloud GmbH }, { name: Aurora Cloud Nord A/S }]
    /// ```
    "missing-legal-name", Identity, Warning, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let has_entities = party.entities.as_ref().is_some_and(|entities| !entities.is_empty());
        if party.legal_name.is_some() || has_entities || Name::new(&party.name).form().is_some() {
            continue;
        }
        let place = trail::party(List::Subprocessors, index).join("name").value();
        let message = format!("`{}` states no legal name", party.name);
        let help = "add `legalName`, as it stands in the register of companies";
        findings.push(CHECK.finding(place, message).help(help));
    }
}
