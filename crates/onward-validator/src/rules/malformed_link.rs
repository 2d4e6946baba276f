use onward_report::Finding;

use crate::{
    links::{self, Fault, visit_links},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A link cannot be read, or its host is empty, `localhost`, an address of a private network
    /// or one word without a dot.
    ///
    /// *Why:* No reader can follow it.
    ///
    /// *Fix:* Write the public address of the page. A link without `https://` in front, or with a
    /// slash too many behind it, reads as another one.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].ownList: https://localhost:8080/subprocessors
    /// ```
    ///
    /// ```yaml
    /// products[0].url: https:///desk
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].ownList: https://localhost.aurora.example:8443/subprocessors
    /// ```
    "malformed-link", Safeguards, Error, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_links(cx.document, &mut |at, link| {
        let Err(fault) = links::host(link) else {
            return;
        };
        let message = match fault {
            Fault::Unreadable(error) => format!("`{link}` is no link that can be read: {error}"),
            Fault::NoHost => format!("`{link}` names no host"),
            Fault::EmptyPart => format!("the host of `{link}` has a dot too many"),
            Fault::Localhost => format!("`{link}` leads to the reader's own machine"),
            Fault::PrivateAddress => format!("`{link}` leads into a private network"),
            Fault::Dotless => format!("the host of `{link}` has no dot"),
        };
        let finding = CHECK.finding(at.value(), message);
        findings.push(finding.help("write the public address, or leave the key out"));
    });
}
