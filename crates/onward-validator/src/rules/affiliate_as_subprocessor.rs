use onward_report::Finding;
use onward_schema::{List, Party};

use super::self_listed::Publisher;
use crate::{
    names::NameAt,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A party stands on both lists: a subprocessor has the name of an affiliate, but for case
    /// and punctuation, and no other legal form.
    ///
    /// *Why:* A company of the publisher's group may well be a subprocessor. But a reader who
    /// finds it twice cannot tell whether the two statements are about the same processing, and
    /// which of the two transfer statements holds.
    ///
    /// *Fix:* Keep it on the list where its processing is described, or leave it if both are
    /// meant.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// affiliates[0].name: Postbox S.A.S.
    /// changelog[2].changes[1].after: Postbox S.A.S.
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// affiliates[0].name: Postbox Ltd
    /// changelog[2].changes[1].after: Postbox Ltd
    /// subprocessors[2].name: Postbox SAS
    /// ```
    "affiliate-as-subprocessor", Identity, Info, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if cx.document.affiliates().is_empty() {
        return;
    }
    let affiliates = cx.document.affiliates().iter().enumerate();
    let affiliates: Vec<_> = affiliates
        .map(|(index, party)| (index, &party.id, NameAt::all(Party::Affiliate(party))))
        .collect();
    let publisher = Publisher::new(cx.document);
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let names = NameAt::all(Party::Subprocessor(party));
        let both = affiliates.iter().find_map(|(index, id, known)| {
            // A legal form anywhere among the names tells which company is meant.
            let contradict = names.iter().any(|name| {
                known
                    .iter()
                    .any(|other| name.name.is_like(&other.name) && !name.name.may_be(&other.name))
            });
            let pair = names.iter().find_map(|name| {
                let other = known.iter().find(|other| name.name.is_like(&other.name))?;
                Some((name, other))
            });
            // One id for two parties is said elsewhere.
            let (name, other) = pair.filter(|_| !contradict && **id != party.id)?;
            Some((name, other.place(&trail::party(List::Affiliates, *index))))
        });
        let Some((name, affiliate)) = both.filter(|_| publisher.is_it(party).is_none()) else {
            continue;
        };
        findings.push(
            CHECK
                .finding(
                    name.place(&trail::party(List::Subprocessors, index)),
                    format!("`{}` stands on both lists", party.name),
                )
                .related(affiliate, "among the affiliates")
                .help("keep it on the list where its processing is described"),
        );
    }
}
