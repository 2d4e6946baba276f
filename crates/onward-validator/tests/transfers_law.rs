//! The law of transfers: whatever the regime, the place, the instruments and the day,
//!
//! - a location that an instrument reaches is not called uncovered, nor is one that needs none;
//! - a location that none reaches is spoken of: by a rule that refuses an instrument meant for
//!   it, or else by `uncovered-location`, never by both, and of one instrument once.
//!
//! What reaches what is written down here once more, from the tables of the law and apart from
//! the code that is tested.

use std::{collections::BTreeMap, fmt::Write};

use onward_law::Area;
use onward_report::{At, Finding};
use onward_source::{Format, Origin, Segment};
use onward_validator::{Preset, Settings, check};
use proptest::prelude::*;

const REGIMES: &[&str] = &["eu", "uk", "ch", "br"];

const AREAS: &[&str] = &[
    "US",
    "IN",
    "GB",
    "CH",
    "JP",
    "CA",
    "KR",
    "BR",
    "IL",
    "MC",
    "DE",
    "NO",
    "RE",
    "PF",
    "GI",
    "EEA",
    "asia",
    "worldwide",
    "europe",
    "unstated",
    "customer-chosen",
];

/// Each day on which something changes, and its neighbour.
const DAYS: &[&str] = &[
    "2000-01-01",
    "2010-06-01",
    "2015-10-05",
    "2015-10-06",
    "2018-05-25",
    "2020-07-15",
    "2020-07-16",
    "2020-12-31",
    "2021-01-01",
    "2021-06-26",
    "2021-06-27",
    "2021-06-28",
    "2021-09-26",
    "2021-09-27",
    "2021-12-16",
    "2021-12-17",
    "2022-03-20",
    "2022-03-21",
    "2022-12-18",
    "2022-12-19",
    "2022-12-27",
    "2022-12-28",
    "2023-07-09",
    "2023-07-10",
    "2023-10-11",
    "2023-10-12",
    "2024-09-14",
    "2024-09-15",
    "2025-12-27",
    "2025-12-28",
    "2026-01-25",
    "2026-01-26",
    "2026-11-01",
    "2031-12-27",
    "2031-12-28",
];

/// The fields of each instrument.
const INSTRUMENTS: &[&str] = &[
    "mechanism: adequacy",
    "mechanism: adequacy, inScope: true",
    "mechanism: adequacy, inScope: false",
    "mechanism: dpf",
    "mechanism: scc",
    "mechanism: scc, decision: 2010/87",
    "mechanism: scc, decision: 2004/915",
    "mechanism: scc, decision: 2001/497",
    "mechanism: scc, decision: 2021/915",
    "mechanism: br-scc",
    "mechanism: uk-idta",
    "mechanism: uk-addendum",
    "mechanism: bcr",
    "mechanism: derogation",
    "mechanism: code-of-conduct",
    "mechanism: certification",
    "mechanism: none-needed",
    "mechanism: privacy-shield",
    "mechanism: safe-harbour",
    "mechanism: other",
];

/// The rules that refuse an instrument.
const REFUSALS: &[&str] = &[
    "adequacy-not-in-force",
    "dpf-recipient-not-us",
    "dpf-before-start",
    "invalidated-mechanism",
    "repealed-clauses",
    "clauses-before-effect",
    "clauses-not-for-transfers",
    "uk-clauses-without-addendum",
];

/// An instrument, and what it is said to be for.
#[derive(Clone, Copy, Debug)]
struct Stated {
    fields: &'static str,
    covers: Option<&'static str>,
    regime: Option<&'static str>,
}

impl Stated {
    fn plain(fields: &'static str) -> Self {
        Self { fields, covers: None, regime: None }
    }

    fn yaml(self) -> String {
        let covers = self.covers.map(|area| format!(", covers: [{area}]")).unwrap_or_default();
        let regime = self.regime.map(|regime| format!(", regimes: [{regime}]")).unwrap_or_default();
        format!("{{ {}{covers}{regime} }}", self.fields)
    }

    fn mechanism(self) -> &'static str {
        self.fields["mechanism: ".len()..].split(',').next().unwrap_or_default()
    }

    /// Whether it is meant for the area under the regime, whether or not it carries anything.
    fn is_meant_for(self, area: &str, regime: &str) -> bool {
        self.covers.is_none_or(|covers| lies_in(area, covers))
            && self.regime.is_none_or(|stated| stated == regime)
            && match self.mechanism() {
                "dpf" => area == "US" && regime != "br",
                "privacy-shield" | "safe-harbour" => area == "US",
                "scc" => regime != "br",
                _ => true,
            }
    }

    /// Whether it is meant for a part of the area at least: it may be refused for that alone.
    fn is_meant_for_some(self, area: &str, regime: &str) -> bool {
        let is_part = |part: &str| {
            lies_in(part, area) && self.covers.is_none_or(|covers| lies_in(part, covers))
        };
        // Cyprus is in Asia, and in the EEA.
        let has_part = AREAS.iter().any(|part| is_part(part)) || is_part("CY");
        has_part && Self { covers: None, ..self }.is_meant_for(area, regime)
    }

    /// Whether the clauses are a set in force, and could be concluded when the party began.
    fn is_in_force(self, party: &Party, day: &str) -> bool {
        match self.fields.split("decision: ").nth(1) {
            None => "2021-06-27" <= day,
            Some("2021/915") => false,
            Some(_) => day <= "2022-12-27" && party.since < "2021-09-27",
        }
    }

    /// Whether it carries a transfer to where the party is, if that needs an instrument.
    fn reaches(self, party: &Party, regime: &str, day: &str) -> bool {
        let area = party.area;
        let has = |mechanism: &str| {
            party.transfers.iter().any(|other| {
                other.mechanism() == mechanism
                    && other.is_meant_for(area, regime)
                    && (mechanism != "scc" || other.is_in_force(party, day))
            })
        };
        self.is_meant_for(area, regime)
            && match self.mechanism() {
                "adequacy" if self.fields.ends_with("false") => false,
                "adequacy" => adequacy(area, regime, day) == Some("limited"),
                "dpf" if party.country != "US" => false,
                "dpf" => match regime {
                    "eu" => "2023-07-10" <= day,
                    "uk" => "2023-10-12" <= day,
                    _ => "2024-09-15" <= day,
                },
                "scc" if regime == "uk" => {
                    self.is_in_force(party, day) && "2022-03-21" <= day && has("uk-addendum")
                }
                "scc" => self.is_in_force(party, day),
                "br-scc" => regime == "br",
                "uk-idta" => regime == "uk" && "2022-03-21" <= day,
                "uk-addendum" => regime == "uk" && "2022-03-21" <= day && has("scc"),
                "none-needed" => false,
                "privacy-shield" => regime == "eu" && ("2016-07-12"..="2020-07-15").contains(&day),
                "safe-harbour" => regime == "eu" && ("2000-07-26"..="2015-10-05").contains(&day),
                _ => true,
            }
    }
}

/// The scope of the decision by which the regime recognises the area on the day.
fn adequacy(area: &str, regime: &str, day: &str) -> Option<&'static str> {
    let from = |first: &str, scope| (first <= day).then_some(scope);
    let is_eea = matches!(area, "DE" | "NO" | "EEA");
    match (regime, area) {
        ("eu", "CH") => from("2000-07-26", "all"),
        ("eu", "CA") => from("2001-12-20", "limited"),
        ("eu", "IL") => from("2011-01-31", "limited"),
        ("eu", "JP") => from("2019-01-23", "limited"),
        ("eu", "GB") => from("2021-06-28", "all").filter(|_| day <= "2031-12-27"),
        ("eu", "KR") => from("2021-12-17", "limited"),
        ("eu", "US") => from("2023-07-10", "dpf"),
        ("eu", "BR") => from("2026-01-26", "limited"),
        ("uk", "GI" | "CH" | "IL") => from("2021-01-01", "all"),
        ("uk", "CA" | "JP") => from("2021-01-01", "limited"),
        ("uk", "KR") => from("2022-12-19", "all"),
        ("uk", _) if is_eea => from("2021-01-01", "all"),
        ("ch", "CA" | "GI" | "IL" | "MC" | "GB") => Some("all"),
        ("ch", _) if is_eea => Some("all"),
        ("br", _) if is_eea => from("2026-01-26", "all"),
        _ => None,
    }
}

fn lies_in(inner: &str, outer: &str) -> bool {
    let area = |code| Area::from_code(code).expect("an area");
    area(inner).lies_in(area(outer))
}

/// Whether data may not be in the area without an instrument.
fn needs_one(area: &str, regime: &str, day: &str) -> bool {
    let is_inside = match regime {
        "eu" => matches!(area, "DE" | "NO" | "RE" | "EEA"),
        "uk" => area == "GB",
        "ch" => area == "CH",
        _ => area == "BR",
    };
    let is_judged = !matches!(area, "europe" | "unstated" | "customer-chosen");
    is_judged && !is_inside && adequacy(area, regime, day) != Some("all")
}

/// A subprocessor in one place with some instruments.
#[derive(Clone, Debug)]
struct Party {
    country: &'static str,
    since: &'static str,
    area: &'static str,
    transfers: Vec<Stated>,
}

impl Party {
    fn plain(area: &'static str, transfers: Vec<Stated>) -> Self {
        Self { country: "US", since: "2015-01-01", area, transfers }
    }
}

/// The findings on each subprocessor: the rule, the index of the instrument, and the message.
type Found = BTreeMap<usize, Vec<(&'static str, Option<usize>, String)>>;

fn found(regimes: &[&str], parties: &[Party], day: &str) -> Found {
    let mut text = format!(
        "format: 1\npublisher: {{ name: Northwind }}\nlanguage: en\nupdated: 2000-01-01\n\
         regimes: [{}]\nsubprocessors:\n",
        regimes.join(", ")
    );
    for (index, Party { country, since, area, transfers }) in parties.iter().enumerate() {
        let transfers: Vec<String> = transfers.iter().map(|stated| stated.yaml()).collect();
        let written = writeln!(
            text,
            "  - {{ id: party-{index}, name: Party {index}, country: {country}, since: {since}, \
             purposes: [ai], locations: [{area}], transfers: [{}] }}",
            transfers.join(", ")
        );
        written.expect("a string takes all");
    }
    text += "changelog: []\n";
    let settings = Settings::new(day.parse().expect("a date"), Preset::Recommended);
    let (_, findings) =
        check(text.clone().into_bytes(), Format::Yaml, Origin::default(), &settings);
    let mut found = Found::new();
    for finding in &findings {
        assert_ne!(finding.rule.name, "shape", "{}\n{text}", finding.message);
        if let Some((party, transfer)) = place(finding) {
            let row = (finding.rule.name, transfer, finding.message.clone());
            found.entry(party).or_default().push(row);
        }
    }
    found
}

/// The index of the subprocessor that a finding is about, and that of its instrument.
fn place(finding: &Finding) -> Option<(usize, Option<usize>)> {
    let At::Place(place) = &finding.at else {
        return None;
    };
    let index = |segment: Option<&Segment>| match segment {
        Some(Segment::Index(index)) => Some(*index),
        _ => None,
    };
    let segments = place.path.segments();
    let list = |segment: Option<&Segment>, name: &str| matches!(segment, Some(Segment::Key(key)) if **key == *name);
    let party = index(segments.get(1)).filter(|_| list(segments.first(), "subprocessors"))?;
    let transfer = index(segments.get(3)).filter(|_| list(segments.get(2), "transfers"));
    Some((party, transfer))
}

/// Holds the findings on a subprocessor against the law.
fn judge(
    regimes: &[&str],
    party: &Party,
    day: &str,
    found: &[(&'static str, Option<usize>, String)],
) -> Result<(), String> {
    let Party { area, transfers, .. } = party;
    let refusals: Vec<usize> = found
        .iter()
        .filter(|(rule, ..)| REFUSALS.contains(rule))
        .filter_map(|(_, transfer, _)| *transfer)
        .collect();
    let uncovered: Vec<&str> = found
        .iter()
        .filter(|(rule, ..)| *rule == "uncovered-location")
        .flat_map(|(.., message)| message.rsplit(" under ").next().unwrap_or_default().split(", "))
        .collect();
    let is_missing = found.iter().any(|(rule, ..)| *rule == "missing-mechanism");
    let fail = |what: &str| Err(format!("{what}: {party:?} under {regimes:?} on {day}: {found:?}"));

    let mut once = refusals.clone();
    once.dedup();
    if once != refusals {
        return fail("an instrument is refused twice");
    }
    let needed: Vec<&str> =
        regimes.iter().copied().filter(|regime| needs_one(area, regime, day)).collect();
    if is_missing != (transfers.is_empty() && !needed.is_empty()) {
        return fail("missing-mechanism");
    }
    for regime in regimes.iter().copied() {
        let is_reached = transfers.iter().any(|stated| stated.reaches(party, regime, day));
        let is_uncovered = uncovered.contains(&regime);
        // What is refused for one regime may carry under another: only one that fails here tells
        // why nothing reaches the place here.
        let is_refused = |is_meant_for: fn(Stated, &str, &str) -> bool| {
            refusals.iter().any(|index| {
                let stated = transfers[*index];
                is_meant_for(stated, area, regime) && !stated.reaches(party, regime, day)
            })
        };
        if transfers.is_empty() || !needed.contains(&regime) || is_reached {
            if is_uncovered {
                return fail("called uncovered, and it is not");
            }
        } else if !is_uncovered && !is_refused(Stated::is_meant_for_some) {
            return fail("nothing says why it is not covered");
        } else if is_uncovered && is_refused(Stated::is_meant_for) && regimes.len() == 1 {
            return fail("said twice");
        }
    }
    Ok(())
}

/// Every instrument alone, and each two that belong together, everywhere and at any time.
#[test]
fn of_every_instrument() {
    let alone = INSTRUMENTS.iter().map(|fields| vec![Stated::plain(fields)]);
    let pairs = INSTRUMENTS.iter().filter(|fields| fields.starts_with("mechanism: scc"));
    let pairs = pairs.flat_map(|scc| {
        ["mechanism: uk-addendum", "mechanism: uk-idta", "mechanism: dpf"]
            .map(|beside| vec![Stated::plain(scc), Stated::plain(beside)])
    });
    let lists: Vec<Vec<Stated>> = alone.chain(pairs).chain([Vec::new()]).collect();
    let parties: Vec<Party> = AREAS
        .iter()
        .flat_map(|area| lists.iter().map(|list| Party::plain(area, list.clone())))
        .collect();
    let mut judged = 0;
    for regime in REGIMES {
        for day in DAYS {
            let found = found(&[regime], &parties, day);
            for (index, party) in parties.iter().enumerate() {
                let findings = found.get(&index).map_or(&[][..], Vec::as_slice);
                if let Err(wrong) = judge(&[regime], party, day, findings) {
                    panic!("{wrong}");
                }
                // An instrument that is alone and refused is all that is said.
                if let ([stated], true) = (&party.transfers[..], needs_one(party.area, regime, day))
                {
                    let whys = findings.iter().filter(|(rule, ..)| {
                        REFUSALS.contains(rule) || *rule == "uncovered-location"
                    });
                    let reaches = stated.reaches(party, regime, day);
                    let is_meant = stated.is_meant_for(party.area, regime);
                    assert!(
                        whys.count() == usize::from(!reaches) || !is_meant,
                        "{party:?} under {regime} on {day}: {findings:?}"
                    );
                }
                judged += 1;
            }
        }
    }
    assert!(judged > 50_000, "only {judged}");
}

fn stated() -> impl Strategy<Value = Stated> {
    let covers = prop_oneof![
        3 => Just(None),
        1 => proptest::sample::select(AREAS).prop_map(Some),
        1 => Just(Some("US")),
    ];
    let regime =
        prop_oneof![3 => Just(None), 1 => proptest::sample::select(REGIMES).prop_map(Some)];
    (proptest::sample::select(INSTRUMENTS), covers, regime)
        .prop_map(|(fields, covers, regime)| Stated { fields, covers, regime })
}

fn party() -> impl Strategy<Value = Party> {
    let area = prop_oneof![1 => Just("US"), 2 => proptest::sample::select(AREAS)];
    let country = prop_oneof![3 => Just("US"), 1 => Just("IE")];
    let since = proptest::sample::select(&["2015-01-01", "2021-09-26", "2021-09-27"][..]);
    (country, since, area, proptest::collection::vec(stated(), 0..4))
        .prop_map(|(country, since, area, transfers)| Party { country, since, area, transfers })
}

/// Several instruments, some for certain places and regimes, in documents of several regimes.
#[test]
fn of_several_instruments() {
    let config = ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() };
    let regimes = proptest::sample::subsequence(REGIMES, 1..=REGIMES.len());
    proptest!(config, |(
        regimes in regimes,
        parties in proptest::collection::vec(party(), 8),
        day in proptest::sample::select(DAYS),
    )| {
        let found = found(&regimes, &parties, day);
        for (index, party) in parties.iter().enumerate() {
            let findings = found.get(&index).map_or(&[][..], Vec::as_slice);
            prop_assert_eq!(judge(&regimes, party, day, findings), Ok(()));
        }
    });
}
