use onward_report::Finding;

use crate::{
    parties::silent,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A subprocessor states no address.
    ///
    /// *Why:* Customers must be able to identify every subprocessor in the chain and to reach it:
    /// name, address and contact belong on the list, whatever the risk (EDPB Opinion 22/2024; Annex
    /// III of the standard contractual clauses).
    ///
    /// *Fix:* Add `address`, in one string. If several companies stand behind the subprocessor, an
    /// address for each of the `entities` will do.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[2].address: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[2].address: ~
    /// subprocessors[2].entities: [{ name: Postbox SAS, address: "4 rue du Quai, 69001 Lyon, France" }]
    /// ```
    "missing-address", Identity, Info, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let silent =
        silent(cx.document, |party| party.address.is_some(), |entity| entity.address.is_some());
    for (place, name) in silent {
        let message = format!("`{name}` states no address");
        findings.push(CHECK.finding(place, message).help("add its `address`, in one string"));
    }
}
