use std::collections::HashMap;

use onward_report::Finding;
use onward_schema::{Disclosure, Url};
use onward_source::Path;

use crate::{
    companies::{Websites, are_kin},
    links::{self, visit_links_of},
    rule::{Context, declare_rule},
    trail::Trail,
};

declare_rule! {
    /// Two subprocessors that have no legal name and no website in common have the same link.
    ///
    /// *Why:* One of the two was most likely copied and then forgotten. Pages of authorities and
    /// of the publisher may stand at many parties.
    ///
    /// *Fix:* Correct one of them. If the two are one company, give both the same `legalName`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].contact.url: https://privacy-desk.example/form
    /// subprocessors[2].contact.url: https://privacy-desk.example/form
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].contact.url: https://www.northwind.example/dpa
    /// subprocessors[2].contact.url: https://www.northwind.example/dpa
    /// ```
    "duplicate-link", Safeguards, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if !has_duplicates(cx.document) {
        return;
    }
    let parties = &cx.document.subprocessors;
    let websites = Websites::new(cx.document);
    let publisher = cx.document.publisher.website.as_ref().and_then(links::domain_of);
    let mut seen: HashMap<&str, Vec<(usize, Path)>> = HashMap::new();
    let at = Trail::ROOT.key("subprocessors");
    for (index, party) in parties.iter().enumerate() {
        visit_links_of(&at.index(index), party, &mut |at, link| {
            let holders = seen.entry(plain(link)).or_default();
            if holders.iter().any(|(holder, _)| *holder == index) {
                return;
            }
            let path = at.path();
            let mut others = holders.iter();
            let other = others.find(|(holder, _)| !are_kin(&parties[*holder], party));
            if let Some((holder, first)) = other
                && !is_for_everybody(link, publisher.as_deref())
                // A link to another's website is said elsewhere.
                && websites.stranger(index, link).is_none()
                && websites.stranger(*holder, link).is_none()
            {
                let other = &parties[*holder].name;
                let message = format!("`{}` and `{other}` have the same link", party.name);
                let finding = CHECK.finding(path.clone().value(), message);
                let finding = finding.related(first.clone().value(), "the same link");
                findings.push(finding.help(
                    "correct one of the two; if they are one company, give both the same `legalName`",
                ));
            }
            holders.push((index, path));
        });
    }
}

/// Whether any link stands at two parties, which is rare and told without an allocation for each.
fn has_duplicates(document: &Disclosure) -> bool {
    let mut holders: HashMap<&str, usize> = HashMap::new();
    let mut found = false;
    for (index, party) in document.subprocessors.iter().enumerate() {
        visit_links_of(&Trail::ROOT, party, &mut |_, link| {
            found |= *holders.entry(plain(link)).or_insert(index) != index;
        });
    }
    found
}

fn plain(link: &Url) -> &str {
    link.as_str().trim_end_matches('/')
}

/// Whether the link may stand at anybody: a page of the publisher's own, or of an authority on
/// the law, and not on one company. A malformed one is said elsewhere.
fn is_for_everybody(link: &Url, publisher: Option<&str>) -> bool {
    let Ok(host) = links::host(link) else {
        return true;
    };
    let Some(domain) = links::domain(&host) else {
        return false;
    };
    match domain {
        "dataprivacyframework.gov" => !link.contains("/participant/") && !link.contains("id="),
        "europa.eu" | "admin.ch" | "ico.org.uk" | "iso.org" => true,
        _ => {
            let suffix = domain.split_once('.').map_or("", |(_, suffix)| suffix);
            Some(domain) == publisher || suffix == "gov" || suffix.starts_with("gov.")
        }
    }
}
