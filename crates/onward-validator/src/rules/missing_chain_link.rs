use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor has no `ownList`.
    ///
    /// *Why:* A controller should have the identity of everybody in the chain of processing at
    /// hand (EDPB Opinion 22/2024). The list of a subprocessor's own subprocessors is the next
    /// link of that chain.
    ///
    /// *Fix:* Add the address of its list. If it publishes none, ask for one.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].ownList: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].ownList: https://trust.aurora.example/chain
    /// ```
    "missing-chain-link", Safeguards, Info, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        if party.own_list.is_none() {
            let place = trail::party(List::Subprocessors, index).join("name").value();
            let message =
                format!("it is not said where `{}` lists its own subprocessors", party.name);
            let help = "add the address of its list under `ownList`";
            findings.push(CHECK.finding(place, message).help(help));
        }
    }
}
