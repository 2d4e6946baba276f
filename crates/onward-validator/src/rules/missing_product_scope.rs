use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// There are two products or more, and this subprocessor names none while others do.
    ///
    /// *Why:* Absent, `products` means all of them. Beside others that name theirs it may as well
    /// have been forgotten, and a customer of one product cannot tell.
    ///
    /// *Fix:* List the products that it serves, be it all.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[2].products: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[2].products: [forms]
    /// ```
    "missing-product-scope", Conditions, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let parties = &cx.document.subprocessors;
    let names_some = parties.iter().flat_map(|party| &party.products).any(|ids| !ids.is_empty());
    if cx.document.products().len() < 2 || !names_some {
        return;
    }
    for (index, party) in parties.iter().enumerate() {
        if party.products.is_none() {
            let place = trail::party(List::Subprocessors, index).join("name").value();
            let message = format!("`{}` does not say which products it serves", party.name);
            let ids: Vec<&str> = cx.document.products().iter().map(|p| p.id.as_str()).collect();
            let help = format!("if it serves all of them, write `products: [{}]`", ids.join(", "));
            findings.push(CHECK.finding(place, message).help(help));
        }
    }
}
