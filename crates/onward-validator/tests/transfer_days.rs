//! The days on which the law of transfers changes, at the level of what a reader is told: which
//! rules speak on the day, and which on its neighbour.
//!
//! `from` is the first and `until` the last day on which a fact may be relied on.

use onward_report::{Input, Level, Severity};
use onward_source::{Format, Origin};
use onward_validator::{Preset, Settings, check};

/// A subprocessor in a document of these regimes.
#[derive(Clone, Copy)]
struct Case {
    regimes: &'static str,
    locations: &'static str,
    /// The list, or nothing for none.
    transfers: &'static str,
    since: &'static str,
}

fn case(regimes: &'static str, locations: &'static str, transfers: &'static str) -> Case {
    Case { regimes, locations, transfers, since: "" }
}

impl Case {
    fn document(self) -> String {
        let Self { regimes, locations, transfers, since } = self;
        let transfers = match transfers {
            "" => String::new(),
            list => format!("    transfers: [{list}]\n"),
        };
        let since = match since {
            "" => String::new(),
            date => format!("    since: {date}\n"),
        };
        format!(
            "format: 1\n\
             publisher: {{ name: Northwind }}\n\
             language: en\n\
             updated: 2000-01-01\n\
             regimes: [{regimes}]\n\
             subprocessors:\n\
             \x20 - id: lumen-ai\n    name: Lumen AI\n    country: US\n    purposes: [ai]\n    \
             locations: [{locations}]\n{transfers}{since}\
             changelog: []\n"
        )
    }

    /// The rules that speak on a day: the errors among those that use the tables, and the
    /// warning of an end.
    fn found(self, day: &str) -> Vec<&'static str> {
        found(&self.document(), day)
    }
}

fn found(document: &str, day: &str) -> Vec<&'static str> {
    let as_of = day.parse().expect("a date");
    let settings = Settings::new(as_of, Preset::Recommended);
    let (_, findings) =
        check(document.to_owned().into_bytes(), Format::Yaml, Origin::default(), &settings);
    assert!(findings.iter().all(|finding| finding.rule.name != "shape"), "{document}");
    let mut names: Vec<&str> = findings
        .iter()
        .map(|finding| finding.rule)
        .filter(|rule| {
            (rule.input == Input::Law && rule.level == Level::On(Severity::Error))
                || rule.name == "adequacy-ends-soon"
        })
        .map(|rule| rule.name)
        .collect();
    names.sort_unstable();
    names
}

/// What is found on one day and on the next.
type Row = (Case, &'static [&'static str], &'static [&'static str]);

fn judge(day: &str, next: &str, rows: &[Row]) {
    let neighbour = day.parse::<onward_schema::Date>().expect("a date").civil().tomorrow();
    assert_eq!(neighbour.map(|day| day.to_string()).ok().as_deref(), Some(next));
    for (case, on_the_day, on_the_next) in rows {
        let Case { regimes, locations, transfers, .. } = case;
        let what = format!("{locations} with [{transfers}] under {regimes}");
        assert_eq!(case.found(day), *on_the_day, "{what} on {day}");
        assert_eq!(case.found(next), *on_the_next, "{what} on {next}");
    }
}

const NOTHING: &[&str] = &[];
const MISSING: &[&str] = &["missing-mechanism"];
const UNCOVERED: &[&str] = &["uncovered-location"];
const NO_DECISION: &[&str] = &["adequacy-not-in-force"];
const TOO_EARLY: &[&str] = &["dpf-before-start"];
const INVALIDATED: &[&str] = &["invalidated-mechanism"];
const REPEALED: &[&str] = &["repealed-clauses"];
const BEFORE_EFFECT: &[&str] = &["clauses-before-effect"];
const NOT_FOR_TRANSFERS: &[&str] = &["clauses-not-for-transfers"];
const NO_ADDENDUM: &[&str] = &["uk-clauses-without-addendum"];
const ENDS_SOON: &[&str] = &["adequacy-ends-soon"];

const IN_SCOPE: &str = "{ mechanism: adequacy, inScope: true }";

#[test]
fn the_regime_of_the_united_kingdom_begins() {
    let day = ("2020-12-31", "2021-01-01");
    for country in ["EEA", "DE", "IS", "GI", "CH", "AR", "IL", "NZ", "FO", "GG", "UY"] {
        let rows = [
            (case("uk", country, ""), MISSING, NOTHING),
            (case("uk", country, "adequacy"), NO_DECISION, NOTHING),
            (case("uk", country, "none-needed"), UNCOVERED, NOTHING),
        ];
        judge(day.0, day.1, &rows);
    }
    for country in ["CA", "JP"] {
        let rows = [
            (case("uk", country, ""), MISSING, MISSING),
            (case("uk", country, IN_SCOPE), NO_DECISION, NOTHING),
            (case("eu", country, IN_SCOPE), NOTHING, NOTHING),
        ];
        judge(day.0, day.1, &rows);
    }
    let rows = [
        (case("uk", "GB", ""), NOTHING, NOTHING),
        (case("uk", "KR", "adequacy"), NO_DECISION, NO_DECISION),
        (case("ch", "DE", ""), NOTHING, NOTHING),
        (case("br", "DE", ""), MISSING, MISSING),
    ];
    judge(day.0, day.1, &rows);
}

#[test]
fn the_clauses_of_2021_begin() {
    let rows = [
        (case("eu", "US", "scc"), BEFORE_EFFECT, NOTHING),
        (case("eu", "US", "{ mechanism: scc, decision: 2021/914 }"), BEFORE_EFFECT, NOTHING),
        (case("eu", "US", "{ mechanism: scc, decision: 2010/87 }"), NOTHING, NOTHING),
        (
            case("eu", "US", "{ mechanism: scc, decision: 2021/915 }"),
            NOT_FOR_TRANSFERS,
            NOT_FOR_TRANSFERS,
        ),
        (case("ch", "US", "scc"), BEFORE_EFFECT, NOTHING),
        (case("uk", "US", "scc"), BEFORE_EFFECT, NO_ADDENDUM),
        (case("uk", "US", "scc, uk-addendum"), BEFORE_EFFECT, UNCOVERED),
        (case("br", "US", "scc"), &["clauses-before-effect", "uncovered-location"], UNCOVERED),
    ];
    judge("2021-06-26", "2021-06-27", &rows);
}

#[test]
fn the_european_union_recognises_the_united_kingdom() {
    let rows = [
        (case("eu", "GB", ""), MISSING, NOTHING),
        (case("eu", "GB", "adequacy"), NO_DECISION, NOTHING),
        (case("eu", "GB", "none-needed"), UNCOVERED, NOTHING),
        (case("eu", "GB", "scc"), NOTHING, NOTHING),
        (case("uk", "GB", ""), NOTHING, NOTHING),
        (case("ch", "GB", ""), NOTHING, NOTHING),
        (case("br", "GB", ""), MISSING, MISSING),
    ];
    judge("2021-06-27", "2021-06-28", &rows);
}

#[test]
fn the_last_contracts_with_the_earlier_clauses() {
    let sets = [
        "{ mechanism: scc, decision: 2010/87 }",
        "{ mechanism: scc, decision: 2004/915 }",
        "{ mechanism: scc, decision: 2001/497 }",
    ];
    for regimes in ["eu", "ch"] {
        for transfers in sets {
            let since = |since| Case { since, ..case(regimes, "US", transfers) };
            for day in ["2021-09-27", "2022-06-01", "2022-12-27"] {
                assert_eq!(since("2021-09-26").found(day), NOTHING, "{transfers} on {day}");
                assert_eq!(since("2021-09-27").found(day), REPEALED, "{transfers} on {day}");
                // Less exact dates count once all of them lies after the last day.
                assert_eq!(since("2021-09").found(day), NOTHING, "{transfers} on {day}");
                assert_eq!(since("2021-10").found(day), REPEALED, "{transfers} on {day}");
                assert_eq!(since("2021").found(day), NOTHING, "{transfers} on {day}");
                assert_eq!(since("2022").found(day), REPEALED, "{transfers} on {day}");
            }
            assert_eq!(since("2021-09-26").found("2021-09-26"), NOTHING, "{transfers}");
        }
        let present = Case { since: "2021-09-27", ..case(regimes, "US", "scc") };
        assert_eq!(present.found("2021-09-27"), NOTHING);
    }
}

#[test]
fn the_instruments_of_the_united_kingdom_begin() {
    let rows = [
        (case("uk", "IN", "uk-idta"), UNCOVERED, NOTHING),
        (case("uk", "IN", "scc, uk-addendum"), UNCOVERED, NOTHING),
        (case("uk", "asia", "uk-idta"), UNCOVERED, NOTHING),
        (case("uk", "IN", "scc"), NO_ADDENDUM, NO_ADDENDUM),
        (case("eu", "IN", "uk-idta"), UNCOVERED, UNCOVERED),
        (case("eu, uk", "IN", "scc, uk-addendum"), UNCOVERED, NOTHING),
    ];
    judge("2022-03-20", "2022-03-21", &rows);
}

#[test]
fn the_united_kingdom_recognises_korea() {
    let rows = [
        (case("uk", "KR", ""), MISSING, NOTHING),
        (case("uk", "KR", "adequacy"), NO_DECISION, NOTHING),
        (case("uk", "KR", "scc"), NO_ADDENDUM, NOTHING),
        (case("eu", "KR", ""), MISSING, MISSING),
        (case("eu", "KR", IN_SCOPE), NOTHING, NOTHING),
        (case("ch", "KR", "adequacy"), NO_DECISION, NO_DECISION),
    ];
    judge("2022-12-18", "2022-12-19", &rows);
}

#[test]
fn the_data_privacy_framework_begins() {
    let rows = [
        (case("eu", "US", "dpf"), TOO_EARLY, NOTHING),
        (case("eu", "US", "dpf, scc"), TOO_EARLY, NOTHING),
        (case("uk", "US", "dpf"), TOO_EARLY, TOO_EARLY),
        (case("ch", "US", "dpf"), TOO_EARLY, TOO_EARLY),
        (case("br", "US", "dpf"), UNCOVERED, UNCOVERED),
        (case("eu", "US", "adequacy"), NO_DECISION, NO_DECISION),
        (case("eu", "US", ""), MISSING, MISSING),
    ];
    judge("2023-07-09", "2023-07-10", &rows);
    let rows = [
        (case("uk", "US", "dpf"), TOO_EARLY, NOTHING),
        (case("eu, uk", "US", "dpf"), TOO_EARLY, NOTHING),
        (
            case("eu, uk", "US", "{ mechanism: dpf, regimes: [uk] }, scc"),
            &["dpf-before-start", "uk-clauses-without-addendum"],
            NOTHING,
        ),
        (case("eu", "US", "dpf"), NOTHING, NOTHING),
        (case("ch", "US", "dpf"), TOO_EARLY, TOO_EARLY),
    ];
    judge("2023-10-11", "2023-10-12", &rows);
    let rows = [
        (case("ch", "US", "dpf"), TOO_EARLY, NOTHING),
        (case("eu, uk, ch", "US", "dpf"), TOO_EARLY, NOTHING),
        // Without regimes of its own it is meant for those where it holds, while others carry.
        (case("eu, ch", "US", "dpf, scc"), NOTHING, NOTHING),
        (case("eu, ch", "US", "{ mechanism: dpf, regimes: [eu, ch] }, scc"), TOO_EARLY, NOTHING),
        (case("eu, uk", "US", "dpf"), NOTHING, NOTHING),
    ];
    judge("2024-09-14", "2024-09-15", &rows);
}

#[test]
fn the_european_union_and_brazil_recognise_each_other() {
    let rows = [
        (case("eu", "BR", IN_SCOPE), NO_DECISION, NOTHING),
        (case("eu", "BR", ""), MISSING, MISSING),
        (case("br", "DE", ""), MISSING, NOTHING),
        (case("br", "EEA", "adequacy"), NO_DECISION, NOTHING),
        (case("br", "NO", "none-needed"), UNCOVERED, NOTHING),
        (case("br", "DE", "br-scc"), NOTHING, NOTHING),
        (case("br", "BR", ""), NOTHING, NOTHING),
        (case("br", "GB", "adequacy"), NO_DECISION, NO_DECISION),
        (case("uk", "BR", "adequacy"), NO_DECISION, NO_DECISION),
        (case("ch", "BR", "adequacy"), NO_DECISION, NO_DECISION),
    ];
    judge("2026-01-25", "2026-01-26", &rows);
}

#[test]
fn safe_harbour_and_the_privacy_shield_end() {
    let rows = [
        (case("eu", "US", "safe-harbour"), NOTHING, INVALIDATED),
        (case("uk", "US", "safe-harbour"), UNCOVERED, INVALIDATED),
        (case("ch", "US", "safe-harbour"), UNCOVERED, INVALIDATED),
        (
            case("eu", "IN", "safe-harbour"),
            UNCOVERED,
            &["invalidated-mechanism", "uncovered-location"],
        ),
    ];
    judge("2015-10-05", "2015-10-06", &rows);
    let rows = [
        (case("eu", "US", "privacy-shield"), NOTHING, INVALIDATED),
        (case("uk", "US", "privacy-shield"), UNCOVERED, INVALIDATED),
        (case("ch", "US", "privacy-shield"), UNCOVERED, INVALIDATED),
        (
            case("eu", "US", "privacy-shield, { mechanism: scc, decision: 2010/87 }"),
            NOTHING,
            INVALIDATED,
        ),
    ];
    judge("2020-07-15", "2020-07-16", &rows);
}

#[test]
fn the_earlier_clauses_end() {
    for transfers in [
        "{ mechanism: scc, decision: 2010/87 }",
        "{ mechanism: scc, decision: 2004/915 }",
        "{ mechanism: scc, decision: 2001/497 }",
    ] {
        let rows = [
            (case("eu", "US", transfers), NOTHING, REPEALED),
            (case("ch", "US", transfers), NOTHING, REPEALED),
            (case("uk", "US", transfers), NO_ADDENDUM, REPEALED),
        ];
        judge("2022-12-27", "2022-12-28", &rows);
    }
    let rows = [
        (case("eu", "US", "scc"), NOTHING, NOTHING),
        (case("uk", "US", "{ mechanism: scc, decision: 2010/87 }, uk-addendum"), NOTHING, REPEALED),
    ];
    judge("2022-12-27", "2022-12-28", &rows);
}

#[test]
fn the_adequacy_of_the_united_kingdom_ends() {
    let rows = [
        (case("eu", "GB", ""), NOTHING, MISSING),
        (case("eu", "GB", "adequacy"), ENDS_SOON, NO_DECISION),
        (case("eu", "GB", "none-needed"), NOTHING, UNCOVERED),
        (case("eu", "GB", "scc"), NOTHING, NOTHING),
        (case("uk", "GB", ""), NOTHING, NOTHING),
        (case("ch", "GB", "adequacy"), NOTHING, NOTHING),
    ];
    judge("2031-12-27", "2031-12-28", &rows);
    let rows = [
        (case("eu", "GB", "adequacy"), NOTHING, ENDS_SOON),
        (case("eu", "GB", ""), NOTHING, NOTHING),
    ];
    judge("2031-06-29", "2031-06-30", &rows);
}

/// The decision for the United Kingdom was to end on 2025-12-27 and was renewed: whatever the
/// document, the next day finds the same.
#[test]
fn the_renewal_changes_nothing() {
    let countries = ["GB", "US", "CH", "JP", "CA", "KR", "BR", "IN", "DE", "EEA", "asia", "PF"];
    let instruments = [
        "",
        "adequacy",
        IN_SCOPE,
        "dpf",
        "scc",
        "scc, uk-addendum",
        "uk-idta",
        "br-scc",
        "bcr",
        "none-needed",
        "privacy-shield",
        "{ mechanism: scc, decision: 2010/87 }",
        "other",
    ];
    for regimes in ["eu", "uk", "ch", "br", "eu, uk, ch, br"] {
        for locations in countries {
            for transfers in instruments {
                let case = case(regimes, locations, transfers);
                let (before, after) = (case.found("2025-12-27"), case.found("2025-12-28"));
                assert_eq!(before, after, "{locations} with [{transfers}] under {regimes}");
            }
        }
    }
    assert_eq!(case("eu", "GB", "adequacy").found("2025-12-28"), NOTHING);
}
