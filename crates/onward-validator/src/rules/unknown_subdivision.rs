use onward_law::Country;
use onward_report::Finding;
use onward_schema::{
    Area, Change, ChangeKind, Location, MemberChange, Party, Registration, Subdivision,
};

use crate::{
    rule::{Context, declare_rule},
    trail::Trail,
    trail::visit_parties,
};

declare_rule! {
    /// A subdivision that ISO 3166-2 does not have, or one of another country.
    ///
    /// *Why:* The code is read by machine: an unknown one says nothing, and one of another country
    /// contradicts the country beside it. Groupings such as `GB-EAW` (England and Wales) are codes
    /// of the standard.
    ///
    /// *Fix:* Look the code up in ISO 3166-2, correct the country, or leave the subdivision out.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].locations[0].subdivision: DE-HAM
    /// ```
    ///
    /// ```yaml
    /// affiliates[0].registrations: [{ country: GB, subdivision: US-DE }]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].locations[0].subdivision: DE-HH
    /// affiliates[0].registrations: [GB-EAW]
    /// ```
    "unknown-subdivision", Identity, Error, Format, Document
}

/// Subdivisions whose territory has a country code of its own too, where the two codes do not
/// show it as those of `US-PR` and `PR` do.
const TERRITORIES: &[(&str, &str)] = &[
    ("FI-01", "AX"),
    ("FR-971", "GP"),
    ("FR-972", "MQ"),
    ("FR-973", "GF"),
    ("FR-974", "RE"),
    ("FR-976", "YT"),
    ("NO-21", "SJ"),
    ("NO-22", "SJ"),
];

/// As many codes as a help still names.
const FEW: usize = 16;

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_parties(cx.document, &mut |at, party| {
        let locations = match party {
            Party::Subprocessor(party) => Some(&*party.locations),
            Party::Affiliate(party) => {
                registrations(&at.key("registrations"), party.registrations.as_deref(), findings);
                party.locations.as_deref()
            }
        };
        self::locations(&at.key("locations"), locations, findings);
    });
    let log = Trail::ROOT.key("changelog");
    for (index, entry) in cx.document.changelog.iter().enumerate() {
        let (at, key) = (log.index(index), "changes");
        for (index, change) in entry.changes.iter().enumerate() {
            self::change(&at.key(key).index(index), change, findings);
        }
    }
}

fn change(at: &Trail<'_>, change: &Change, findings: &mut Vec<Finding>) {
    if let ChangeKind::Changed { locations, registrations, .. } = &change.kind {
        members(&at.key("locations"), locations.as_deref(), self::locations, findings);
        members(&at.key("registrations"), registrations.as_deref(), self::registrations, findings);
    }
}

fn members<T>(
    at: &Trail<'_>,
    members: Option<&MemberChange<T>>,
    look: fn(&Trail<'_>, Option<&[T]>, &mut Vec<Finding>),
    findings: &mut Vec<Finding>,
) {
    if let Some(members) = members {
        look(&at.key("added"), members.added.as_deref(), findings);
        look(&at.key("removed"), members.removed.as_deref(), findings);
    }
}

fn locations(at: &Trail<'_>, locations: Option<&[Location]>, findings: &mut Vec<Finding>) {
    for (index, location) in locations.unwrap_or_default().iter().enumerate() {
        if let Some(code) = &location.subdivision {
            findings.extend(wrong(&at.index(index), code, Some(location.area), "area"));
        }
    }
}

fn registrations(
    at: &Trail<'_>,
    registrations: Option<&[Registration]>,
    findings: &mut Vec<Finding>,
) {
    for (index, registration) in registrations.unwrap_or_default().iter().enumerate() {
        if let Some(code) = &registration.subdivision {
            let country = registration.country.map(Area::Country);
            findings.extend(wrong(&at.index(index), code, country, "country"));
        }
    }
}

/// What is wrong with the subdivision of the element at this place, given the area that stands
/// beside it under `key`.
fn wrong(
    at: &Trail<'_>,
    code: &Subdivision,
    area: Option<Area>,
    key: &'static str,
) -> Option<Finding> {
    let rest = &code[3..];
    let place = || at.key("subdivision").value();
    let country = Country::from_code(code.country_code());
    let Some(country) = country.filter(|country| country.has_subdivision(rest)) else {
        let message = format!("ISO 3166-2 has no subdivision `{code}`");
        return Some(CHECK.finding(place(), message).help(remedy(code, area)));
    };
    let area = area?;
    if is_consistent(code, country, area) {
        return None;
    }
    let message =
        format!("`{code}` is a part of {}, and `{key}` says {}", country.name(), area.code());
    let finding = CHECK.finding(place(), message);
    Some(
        finding.related(at.key(key).value(), "another country").help(format!(
            "correct `{key}`, take a subdivision of it, or leave the subdivision out"
        )),
    )
}

/// Whether the subdivision of a country can stand beside an area: it lies in it, is the same
/// territory under another code, or nothing is known of the area.
fn is_consistent(code: &Subdivision, country: Country, area: Area) -> bool {
    let countries = area.countries();
    countries.is_empty()
        || countries.contains(country)
        || match area {
            Area::Country(territory) => {
                code[3..].starts_with(territory.code())
                    || TERRITORIES.contains(&(code.as_str(), territory.code()))
            }
            Area::Region(_) => false,
        }
}

fn remedy(code: &Subdivision, area: Option<Area>) -> String {
    let rest = &code[3..];
    let beside = match area {
        Some(Area::Country(country)) => Some(country),
        _ => None,
    };
    // Two codes that are in use for a country without being its own.
    let country = Country::from_code(match code.country_code() {
        "UK" => "GB",
        "EL" => "GR",
        code => code,
    });
    if let Some(country) = country.or(beside) {
        if country.has_subdivision(rest) {
            return format!("did you mean `{country}-{rest}`?");
        }
        if let Some(meant) = nearest(rest, country) {
            return format!("did you mean `{country}-{meant}`?");
        }
        let codes: Vec<&str> = country.subdivisions().collect();
        if codes.is_empty() {
            return format!("{} has no subdivisions there: leave it out", country.name());
        }
        if codes.len() <= FEW {
            return format!("the subdivisions of {country} are {}", codes.join(", "));
        }
    }
    "look the code up in ISO 3166-2, or leave it out".to_owned()
}

/// The one subdivision that is an edit away and begins alike.
fn nearest(rest: &str, country: Country) -> Option<&'static str> {
    let alike = |code: &&str| {
        code.as_bytes()[0] == rest.as_bytes()[0] && strsim::osa_distance(code, rest) == 1
    };
    let mut candidates = country.subdivisions().filter(alike);
    let first = candidates.next()?;
    candidates.next().is_none().then_some(first)
}
