use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor says nothing about data.
    ///
    /// *Why:* Which categories of personal data a processor gets is part of what must be described
    /// (Annex I.B of the standard contractual clauses, Decision (EU) 2021/914), and what customers
    /// need for their own records.
    ///
    /// *Fix:* List the categories under `data`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[2].data: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[2].data: [{ category: other, text: { en: Names of files., nl: Namen van bestanden. } }]
    /// ```
    "missing-data-categories", Conditions, Warning, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        if party.data.as_ref().is_none_or(Vec::is_empty) {
            let place = trail::party(List::Subprocessors, index).join("name").value();
            let message = format!("`{}` does not say which data it gets", party.name);
            let help = "list the categories, for example `data: [contact, content]`";
            findings.push(CHECK.finding(place, message).help(help));
        }
    }
}
