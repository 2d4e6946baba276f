//! Every link of a document, with its place, and what can be known of one without following it.

use std::{borrow::Cow, net::IpAddr};

use onward_schema::{
    Contact, Disclosure, Organization, Safeguard, Subprocessor, Transfer, Url as Link,
};
use url::{Host, Url};

use crate::trail::Trail;

/// What is done with a link at its place.
type Visit<'v, 'd> = dyn FnMut(&Trail<'_>, &'d Link) + 'v;

/// Calls `visit` with every link outside the changelog.
///
/// The changelog tells what links once were. It is not rewritten, so nothing could be mended there.
pub(crate) fn visit_links<'d>(document: &'d Disclosure, visit: &mut Visit<'_, 'd>) {
    let root = Trail::ROOT;
    organization(&root.key("publisher"), &document.publisher, visit);
    if let Some(agreement) = &document.agreement {
        link(&root.key("agreement"), "url", agreement.url.as_ref(), visit);
    }
    if let Some(notice) = &document.notice {
        let at = root.key("notice");
        let channels = at.key("channels");
        for (index, channel) in notice.channels.iter().flatten().enumerate() {
            link(&channels.index(index), "url", channel.url.as_ref(), visit);
        }
        if let Some(objection) = &notice.objection {
            contact(&at.key("objection"), objection.contact.as_ref(), visit);
        }
    }
    let products = root.key("products");
    for (index, product) in document.products().iter().enumerate() {
        link(&products.index(index), "url", product.url.as_ref(), visit);
    }
    let subprocessors = root.key("subprocessors");
    for (index, party) in document.subprocessors.iter().enumerate() {
        visit_links_of(&subprocessors.index(index), party, visit);
    }
    if let Some(group) = &document.intra_group {
        transfers(&root.key("intraGroup"), group.transfers.as_deref(), visit);
    }
    let former = root.key("former");
    for (index, tombstone) in document.former().iter().enumerate() {
        if let Some(onward_schema::Party::Subprocessor(last)) = tombstone.last() {
            visit_links_of(&former.index(index).key("last"), last, visit);
        }
    }
}

/// Calls `visit` with every link of a subprocessor.
pub(crate) fn visit_links_of<'d>(
    at: &Trail<'_>,
    party: &'d Subprocessor,
    visit: &mut Visit<'_, 'd>,
) {
    contact(at, party.contact.as_ref(), visit);
    link(at, "website", party.website.as_ref(), visit);
    let entities = at.key("entities");
    for (index, entity) in party.entities.iter().flatten().enumerate() {
        organization(&entities.index(index), entity, visit);
    }
    transfers(at, party.transfers.as_deref(), visit);
    let safeguards = at.key("safeguards");
    for (index, Safeguard { url, .. }) in party.safeguards.iter().flatten().enumerate() {
        link(&safeguards.index(index), "url", url.as_ref(), visit);
    }
    link(at, "ownList", party.own_list.as_ref(), visit);
}

fn organization<'d>(at: &Trail<'_>, organization: &'d Organization, visit: &mut Visit<'_, 'd>) {
    link(at, "website", organization.website.as_ref(), visit);
    contact(at, organization.contact.as_ref(), visit);
}

fn contact<'d>(at: &Trail<'_>, contact: Option<&'d Contact>, visit: &mut Visit<'_, 'd>) {
    if let Some(contact) = contact {
        link(&at.key("contact"), "url", contact.url.as_ref(), visit);
    }
}

fn transfers<'d>(at: &Trail<'_>, transfers: Option<&'d [Transfer]>, visit: &mut Visit<'_, 'd>) {
    let at = at.key("transfers");
    for (index, transfer) in transfers.unwrap_or_default().iter().enumerate() {
        link(&at.index(index), "url", transfer.url.as_ref(), visit);
    }
}

fn link<'d>(at: &Trail<'_>, key: &'static str, link: Option<&'d Link>, visit: &mut Visit<'_, 'd>) {
    if let Some(link) = link {
        visit(&at.key(key), link);
    }
}

/// Why a link leads nowhere that a reader can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not written as a link is.
    Unreadable(url::ParseError),
    /// It names no host.
    NoHost,
    /// Its host has nothing between two dots, or before the first.
    EmptyPart,
    /// It leads to the reader's own machine.
    Localhost,
    /// It leads to an address that only a private network has.
    PrivateAddress,
    /// Its host is one word, as only a private network has.
    Dotless,
}

/// The host of a link that leads somewhere.
pub(crate) fn host(link: &Link) -> Result<Cow<'_, str>, Fault> {
    let (_, rest) = link.split_once("://").unwrap_or_default();
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let authority = &rest[..end];
    if authority.is_empty() {
        // What reads links in a browser would take the first part of the path for the host.
        return Err(Fault::NoHost);
    }
    if is_plain(authority) {
        return named(authority).map(|()| Cow::Borrowed(authority));
    }
    let url = Url::parse(link).map_err(|error| match error {
        url::ParseError::EmptyHost => Fault::NoHost,
        error => Fault::Unreadable(error),
    })?;
    match url.host() {
        None => Err(Fault::NoHost),
        Some(Host::Domain(name)) => named(name).map(|()| Cow::Owned(name.to_owned())),
        Some(Host::Ipv4(address)) => addressed(address.into()),
        Some(Host::Ipv6(address)) => addressed(IpAddr::V6(address).to_canonical()),
    }
}

/// Whether the authority is a host's name that reads as it is written, which most are.
fn is_plain(authority: &str) -> bool {
    let last = authority.rsplit('.').next().unwrap_or_default();
    // A last part that begins with a digit may be an address.
    last.starts_with(|c: char| c.is_ascii_lowercase())
        && authority.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
        && !authority.contains("xn--")
}

fn named(name: &str) -> Result<(), Fault> {
    let name = name.strip_suffix('.').unwrap_or(name);
    if name == "localhost" || name.ends_with(".localhost") {
        Err(Fault::Localhost)
    } else if name.split('.').any(str::is_empty) {
        Err(Fault::EmptyPart)
    } else if name.contains('.') {
        Ok(())
    } else {
        Err(Fault::Dotless)
    }
}

fn addressed(address: IpAddr) -> Result<Cow<'static, str>, Fault> {
    let is_private = match address {
        IpAddr::V4(address) => {
            let [first, second, ..] = address.octets();
            address.is_private()
                || address.is_link_local()
                // Shared by the customers of one provider (RFC 6598).
                || (first == 100 && second & 0xc0 == 64)
        }
        IpAddr::V6(address) => address.is_unique_local() || address.is_unicast_link_local(),
    };
    if address.is_loopback() {
        Err(Fault::Localhost)
    } else if is_private || address.is_unspecified() {
        Err(Fault::PrivateAddress)
    } else {
        Ok(Cow::Owned(address.to_string()))
    }
}

/// The registrable domain of a host, by the public suffix list; none of an address.
pub(crate) fn domain(host: &str) -> Option<&str> {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_address = host.contains(':') || last.bytes().all(|b| b.is_ascii_digit());
    if is_address { None } else { psl::domain_str(host) }
}

/// The registrable domain of a link that leads somewhere.
pub(crate) fn domain_of(link: &Link) -> Option<String> {
    host(link).ok().and_then(|host| domain(&host).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(link: &str) -> Result<String, Fault> {
        host(&link.parse().expect("a link by its shape")).map(Cow::into_owned)
    }

    #[test]
    fn links_that_lead_somewhere() {
        for (link, expected) in [
            ("https://www.northwind.example/a?b#c", "www.northwind.example"),
            ("https://NORTHWIND.example", "northwind.example"),
            ("https://northwind.example:8443/", "northwind.example"),
            ("https://northwind.example./", "northwind.example."),
            ("https://prüfung.example/", "xn--prfung-4ya.example"),
            ("https://xn--prfung-4ya.example/", "xn--prfung-4ya.example"),
            ("https://a--b.example?q", "a--b.example"),
            ("https://localhost.example/", "localhost.example"),
            ("https://203.0.113.9/", "203.0.113.9"),
            ("https://100.128.0.1/", "100.128.0.1"),
            ("https://[2001:db8::1]/", "2001:db8::1"),
        ] {
            assert_eq!(read(link), Ok(expected.to_owned()), "{link}");
        }
    }

    #[test]
    fn links_that_lead_nowhere() {
        for (link, expected) in [
            ("https:///list", Fault::NoHost),
            ("https://?list", Fault::NoHost),
            ("https://:443/", Fault::NoHost),
            ("https://a..example/", Fault::EmptyPart),
            ("https://.example.com/", Fault::EmptyPart),
            ("https://localhost", Fault::Localhost),
            ("https://LOCALHOST:8080/", Fault::Localhost),
            ("https://app.localhost/", Fault::Localhost),
            ("https://127.0.0.1/", Fault::Localhost),
            ("https://127.1/", Fault::Localhost),
            ("https://[::1]/", Fault::Localhost),
            ("https://[::ffff:127.0.0.1]/", Fault::Localhost),
            ("https://10.0.0.1/", Fault::PrivateAddress),
            ("https://172.31.255.255/", Fault::PrivateAddress),
            ("https://192.168.1.1/", Fault::PrivateAddress),
            ("https://169.254.1.1/", Fault::PrivateAddress),
            ("https://100.64.0.1/", Fault::PrivateAddress),
            ("https://0.0.0.0/", Fault::PrivateAddress),
            ("https://[fd00::1]/", Fault::PrivateAddress),
            ("https://[fe80::1]/", Fault::PrivateAddress),
            ("https://[::ffff:10.0.0.1]/", Fault::PrivateAddress),
            ("https://intranet/list", Fault::Dotless),
            ("https://northwind./", Fault::Dotless),
        ] {
            assert_eq!(read(link), Err(expected), "{link}");
        }
        for link in ["https://[::1/", "https://a.example:99999/", "https://a%zz.example/"] {
            assert!(matches!(read(link), Err(Fault::Unreadable(_))), "{link}");
        }
    }

    #[test]
    fn a_plain_authority_reads_as_it_is_written() {
        for name in ["a.example", "a-b.c.example", "1.2.3.a4", "-a.example", "a.b-"] {
            assert!(is_plain(name), "{name}");
            let url = Url::parse(&format!("https://{name}/")).expect("a link");
            assert_eq!(url.host_str(), Some(name));
        }
        for name in ["1.2.3.4", "a.0x7f", "xn--a", "a_b.example", "A.example", "a.example:1"] {
            assert!(!is_plain(name), "{name}");
        }
    }

    #[test]
    fn registrable_domains() {
        for (host, expected) in [
            ("www.northwind.example", Some("northwind.example")),
            ("www.northwind.co.uk", Some("northwind.co.uk")),
            ("northwind.github.io", Some("northwind.github.io")),
            ("www.northwind.example.", Some("northwind.example")),
            ("203.0.113.9", None),
            ("2001:db8::1", None),
            ("com", None),
        ] {
            assert_eq!(domain(host), expected, "{host}");
        }
    }
}
