use onward_report::Finding;

use crate::{
    parties::silent,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A subprocessor states no contact.
    ///
    /// *Why:* Customers must be able to identify every subprocessor in the chain and to reach it:
    /// name, address and contact belong on the list, whatever the risk (EDPB Opinion 22/2024; Annex
    /// III of the standard contractual clauses).
    ///
    /// *Fix:* Add `contact` with what is known: the name of an office, an e-mail address, or a page
    /// with a form. If several companies stand behind the subprocessor, a contact for each of the
    /// `entities` will do.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].contact: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].contact: { url: "https://www.lumen.example/privacy" }
    /// ```
    "missing-contact", Identity, Info, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let silent =
        silent(cx.document, |party| party.contact.is_some(), |entity| entity.contact.is_some());
    for (place, name) in silent {
        let message = format!("`{name}` states no contact");
        findings.push(
            CHECK
                .finding(place, message)
                .help("add `contact`, with a name, an e-mail address or a page"),
        );
    }
}
