use onward_report::Finding;
use onward_schema::List;

use crate::{
    companies::Websites,
    links::visit_links_of,
    rule::{Context, declare_rule},
    trail::{self, Trail},
};

declare_rule! {
    /// A link of a subprocessor leads to the website of another, and not to its own.
    ///
    /// *Why:* It was most likely copied from the other, and shows a reader the wrong company's
    /// safeguards or subprocessors. Companies that share a legal name, an identifier or a brand
    /// are not held apart.
    ///
    /// *Fix:* Correct the link. If the two are one company, give both the same `legalName`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].safeguards[0].url: https://trust.aurora.example/policy
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].legalName: Aurora Cloud GmbH
    /// subprocessors[1].ownList: https://www.aurora.example/subprocessors
    /// ```
    "foreign-link", Safeguards, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let websites = Websites::new(cx.document);
    let at = Trail::ROOT.key("subprocessors");
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        visit_links_of(&at.index(index), party, &mut |at, link| {
            let Some((domain, stranger)) = websites.stranger(index, link) else {
                return;
            };
            let other = &cx.document.subprocessors[stranger];
            let message = format!(
                "the link of `{}` leads to {domain}, the website of `{}`",
                party.name, other.name
            );
            let website = trail::party(List::Subprocessors, stranger).join("website").value();
            let finding = CHECK.finding(at.value(), message).related(website, "the website");
            let help =
                "correct the link; if the two are one company, give both the same `legalName`";
            findings.push(finding.help(help));
        });
    }
}
