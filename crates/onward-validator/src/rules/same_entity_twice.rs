use std::collections::HashMap;

use onward_report::Finding;
use onward_schema::{Affiliate, List, Party};

use crate::{
    names::NameAt,
    parties::{Work, one_entity},
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// Two subprocessors with the same purposes and products, or two affiliates, have one legal
    /// name, or names or aliases that are equal but for case, punctuation and legal form.
    ///
    /// *Why:* A reader cannot tell which of the two statements holds, and whoever counts or
    /// compares counts one party twice. Of affiliates, the legal form counts: `Acme GmbH` and
    /// `Acme Inc.` are two.
    ///
    /// *Fix:* Make one of the two. If the party does different things for different products, say
    /// so under `purposes` and `products`; if several companies stand behind it, list them under
    /// `entities`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes: [email]
    /// subprocessors[0].aliases: [Postbox GmbH]
    /// ```
    ///
    /// ```yaml
    /// affiliates[+]: { id: northwind-england, name: NORTHWIND-UK Limited }
    /// baseline[+]: northwind-england
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].aliases: [Postbox GmbH]
    /// ```
    ///
    /// ```yaml
    /// affiliates[+]: { id: northwind-us, name: Northwind UK Inc. }
    /// baseline[+]: northwind-us
    /// ```
    "same-entity-twice", Identity, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut alike: HashMap<Work<'_>, Vec<usize>> = HashMap::new();
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        alike.entry(Work::new(cx.document, party)).or_default().push(index);
    }
    for indices in alike.values().filter(|indices| indices.len() > 1) {
        let party = |index: usize| Party::Subprocessor(&cx.document.subprocessors[index]);
        let named: Vec<_> = indices.iter().map(|index| Named::new(party(*index), *index)).collect();
        report(&named, |these, others| one_entity(&these.names, &others.names), findings);
    }
    let affiliates = cx.document.affiliates().iter().enumerate();
    let named: Vec<_> =
        affiliates.map(|(index, party)| Named::new(Party::Affiliate(party), index)).collect();
    report(&named, one_affiliate, findings);
}

/// A party with its names.
struct Named<'d> {
    party: Party<'d>,
    index: usize,
    names: Vec<NameAt>,
}

impl<'d> Named<'d> {
    fn new(party: Party<'d>, index: usize) -> Self {
        Self { party, index, names: NameAt::all(party) }
    }
}

/// The names by which two affiliates are one: equal but for case and punctuation, with legal
/// forms and countries of registration that do not tell them apart.
fn one_affiliate<'n>(
    this: &'n Named<'_>,
    other: &'n Named<'_>,
) -> Option<(&'n NameAt, &'n NameAt)> {
    let pair = other.names.iter().find_map(|name| {
        Some((this.names.iter().find(|known| known.name.may_be(&name.name))?, name))
    })?;
    match (this.party, other.party) {
        (Party::Affiliate(this), Party::Affiliate(other)) if are_apart(this, other) => None,
        _ => Some(pair),
    }
}

/// Whether both are registered, and in no country in common.
fn are_apart(this: &Affiliate, other: &Affiliate) -> bool {
    let countries = |party: &Affiliate| -> Vec<String> {
        let registrations = party.registrations.iter().flatten();
        registrations.filter_map(|r| r.country_code().map(ToOwned::to_owned)).collect()
    };
    let (these, others) = (countries(this), countries(other));
    !these.is_empty() && !others.is_empty() && !these.iter().any(|code| others.contains(code))
}

fn report<'n, 'd>(
    named: &'n [Named<'d>],
    one: impl Fn(&'n Named<'d>, &'n Named<'d>) -> Option<(&'n NameAt, &'n NameAt)>,
    findings: &mut Vec<Finding>,
) {
    for (position, second) in named.iter().enumerate() {
        let twice = named[..position].iter().find_map(|first| {
            // One id for two parties is said elsewhere.
            let differ = first.party.id() != second.party.id();
            Some((first, one(first, second).filter(|_| differ)?))
        });
        let Some((first, (known, again))) = twice else {
            continue;
        };
        let list = second.party.list();
        let (what, help) = match list {
            List::Subprocessors => (
                ", for the same purposes and products",
                "make one of the two, or let `purposes` or `products` tell them apart",
            ),
            List::Affiliates => ("", "remove one of the two"),
        };
        let (name, earlier) = (second.party.name(), first.party.name());
        let message = format!("`{name}` seems to be `{earlier}` again{what}");
        findings.push(
            CHECK
                .finding(again.place(&trail::party(list, second.index)), message)
                .related(known.place(&trail::party(list, first.index)), "here for the first time")
                .help(help),
        );
    }
}
