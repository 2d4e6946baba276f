use onward_report::Finding;
use onward_schema::{Disclosure, List, Party, Subprocessor};
use onward_source::Path;

use crate::{
    names::{Name, NameAt},
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor has the publisher's name or legal name.
    ///
    /// *Why:* Nobody is a processor of its own: what the publisher does itself, it does as the
    /// customer's processor. If another company of the group is meant, a reader cannot know it.
    ///
    /// *Fix:* Take the publisher off the list. Where it processes on its own machines can be said
    /// among the `affiliates`; another company of the group belongs there too, under its own
    /// legal name.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].legalName: NORTHWIND SOFTWARE BV
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].legalName: Northwind Software GmbH
    /// ```
    ///
    /// ```yaml
    /// affiliates[0].registrations: [GB]
    /// affiliates[+]: { id: northwind, name: Northwind Software B.V., registrations: [NL] }
    /// baseline[+]: northwind
    /// ```
    "self-listed", Identity, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let publisher = Publisher::new(cx.document);
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        if let Some((name, own)) = publisher.is_it(party) {
            let place = name.place(&trail::party(List::Subprocessors, index));
            let what = if own == "legalName" { "legal name" } else { "name" };
            let message = format!("`{}` has the publisher's {what}", party.name);
            let own = Path::root().join("publisher").join(own).value();
            let finding = CHECK.finding(place, message).related(own, "the publisher");
            findings.push(finding.help(
                "take it off the list; another company of the group needs its own legal name",
            ));
        }
    }
}

/// The publisher's names.
pub(super) struct Publisher(Vec<(Name, &'static str)>);

impl Publisher {
    pub(super) fn new(document: &Disclosure) -> Self {
        let publisher = &document.publisher;
        let legal = publisher.legal_name.as_ref().map(|name| (Name::new(name), "legalName"));
        Self([(Name::new(&publisher.name), "name")].into_iter().chain(legal).collect())
    }

    /// The name by which the subprocessor is the publisher, and the key of the publisher's own. A
    /// legal form that the publisher does not have makes it another company.
    pub(super) fn is_it(&self, party: &Subprocessor) -> Option<(NameAt, &'static str)> {
        NameAt::all(Party::Subprocessor(party)).into_iter().find_map(|name| {
            let is_own = |own: &&(Name, &str)| {
                let has_form = name.name.form().is_none() || name.name.form() == own.0.form();
                name.name.is_like(&own.0) && has_form
            };
            let (_, key) = self.0.iter().find(is_own)?;
            Some((name, *key))
        })
    }
}
