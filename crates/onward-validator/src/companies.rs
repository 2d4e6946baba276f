//! Which company stands behind a subprocessor, and whose website a link leads to.

use std::collections::HashMap;

use onward_schema::{Contact, Disclosure, NonEmptyString, Subprocessor, Url as Link};

use crate::{links, words};

/// The websites of a document's subprocessors, by registrable domain.
pub(crate) struct Websites<'d> {
    parties: &'d [Subprocessor],
    by_domain: HashMap<String, Vec<usize>>,
}

impl<'d> Websites<'d> {
    pub(crate) fn new(document: &'d Disclosure) -> Self {
        let mut by_domain: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, party) in document.subprocessors.iter().enumerate() {
            if let Some(domain) = party.website.as_ref().and_then(links::domain_of) {
                by_domain.entry(domain).or_default().push(index);
            }
        }
        Self { parties: &document.subprocessors, by_domain }
    }

    /// The domain that a party's link leads to, and the other party whose website is there; none
    /// if it may be the party's own page after all.
    pub(crate) fn stranger(&self, index: usize, link: &Link) -> Option<(String, usize)> {
        let host = links::host(link).ok()?;
        let domain = links::domain(&host)?;
        let others = self.by_domain.get(domain).filter(|others| !others.contains(&index))?;
        let party = &self.parties[index];
        let is_own = others.iter().any(|other| are_kin(party, &self.parties[*other]))
            || has_domain(party, domain)
            || is_open_to_all(&host)
            || names(link, party);
        (!is_own).then(|| (domain.to_owned(), others[0]))
    }
}

/// Whether an entity or an address of the party is on the domain.
fn has_domain(party: &Subprocessor, domain: &str) -> bool {
    let entities = party.entities.iter().flatten();
    let websites = entities.clone().filter_map(|entity| entity.website.as_ref());
    let contacts = entities.map(|entity| entity.contact.as_ref()).chain([party.contact.as_ref()]);
    let is_mail_of = |contact: &Contact| {
        let email = contact.email.as_ref().map(|email| email.to_lowercase());
        let host = email.as_deref().and_then(|email| email.split_once('@'));
        host.is_some_and(|(_, host)| links::domain(host) == Some(domain))
    };
    websites.filter_map(links::domain_of).any(|own| own == domain)
        || contacts.flatten().any(is_mail_of)
}

/// Whether anybody may put pages on the host, beside the company that runs it.
fn is_open_to_all(host: &str) -> bool {
    const HOSTS: &[&str] = &[
        "docs.google.com",
        "drive.google.com",
        "sites.google.com",
        "github.com",
        "gitlab.com",
        "www.linkedin.com",
        "web.archive.org",
    ];
    HOSTS.contains(&host)
}

/// Whether the link names the party: a page about it, or its page at somebody who hosts pages.
fn names(link: &str, party: &Subprocessor) -> bool {
    let link = letters(link);
    let website = party.website.as_ref().and_then(links::domain_of);
    let label = website.as_deref().and_then(|domain| domain.split('.').next());
    let names = [party.name.as_str()].into_iter().chain(aliases(party));
    let brands = names.clone().filter_map(brand);
    let candidates = names.chain([party.id.as_str()]).chain(label).map(letters).chain(brands);
    candidates.filter(|name| name.len() > 2).any(|name| link.contains(&name))
}

/// Whether two elements of the list stand for one company, or one group of companies: they share
/// a legal name, an identifier, a brand or a website.
pub(crate) fn are_kin(one: &Subprocessor, other: &Subprocessor) -> bool {
    let shares_legal_name = || {
        let others: Vec<String> = legal_names(other).map(letters).collect();
        legal_names(one).any(|name| others.contains(&letters(name)))
    };
    let shares_identifier = || {
        let mut identifiers = one.identifiers.iter().flatten();
        identifiers.any(|own| other.identifiers.iter().flatten().any(|known| own == known))
    };
    let shares_website = || {
        let website = one.website.as_ref().and_then(links::domain_of);
        website.is_some() && website == other.website.as_ref().and_then(links::domain_of)
    };
    shares_legal_name()
        || shares_identifier()
        || has_brand_of(one, other)
        || has_brand_of(other, one)
        || shares_website()
}

fn aliases(party: &Subprocessor) -> impl Iterator<Item = &str> + Clone {
    party.aliases.iter().flatten().map(NonEmptyString::as_str)
}

fn legal_names(party: &Subprocessor) -> impl Iterator<Item = &str> {
    let entities = party.entities.iter().flatten();
    let entities = entities.map(|entity| entity.legal_name.as_ref().unwrap_or(&entity.name));
    party.legal_name.iter().chain(entities).map(NonEmptyString::as_str)
}

/// Whether a name of the party holds the first word of a name of the other.
fn has_brand_of(party: &Subprocessor, other: &Subprocessor) -> bool {
    let brands = [other.name.as_str()].into_iter().chain(aliases(other)).filter_map(brand);
    let brands: Vec<String> = brands.filter(|brand| brand.len() > 2).collect();
    let names = [party.name.as_str()].into_iter().chain(aliases(party)).chain(legal_names(party));
    names.flat_map(words::split).any(|word| brands.contains(&letters(word)))
}

/// The first word of a name, which is most often what tells it from others.
fn brand(name: &str) -> Option<String> {
    words::split(name).next().map(letters)
}

/// The letters and digits of a text, in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
