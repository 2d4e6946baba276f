use onward_report::Finding;
use onward_source::Path;

use crate::{
    names::Name,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// The publisher states no legal name, no address or no contact.
    ///
    /// *Why:* A customer must know with whom the chain of processors begins, and whom to ask
    /// about it (EDPB Opinion 22/2024). A brand is not a party to a contract. A name that ends in
    /// a legal form counts as the legal name.
    ///
    /// *Fix:* Add `legalName`, `address` and `contact` under `publisher`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// publisher.contact: ~
    /// ```
    ///
    /// ```yaml
    /// publisher.legalName: ~
    /// publisher.address: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// publisher.name: Northwind Software B.V.
    /// publisher.legalName: ~
    /// ```
    "publisher-incomplete", Identity, Warning, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let publisher = &cx.document.publisher;
    let has_legal_name =
        publisher.legal_name.is_some() || Name::new(&publisher.name).form().is_some();
    let statements = [
        ("legal name", "legalName", has_legal_name),
        ("address", "address", publisher.address.is_some()),
        ("contact", "contact", publisher.contact.is_some()),
    ];
    let missing = statements.iter().filter(|(.., is_there)| !is_there);
    let (what, keys): (Vec<&str>, Vec<String>) =
        missing.map(|(what, key, _)| (*what, format!("`{key}`"))).unzip();
    if !what.is_empty() {
        let place = Path::root().join("publisher").key();
        let finding =
            CHECK.finding(place, format!("the publisher states no {}", what.join(", no ")));
        findings.push(finding.help(format!("add {} under `publisher`", keys.join(", "))));
    }
}
