//! The first and last days of every fact, each with its neighbour.

use jiff::civil::{Date, date};
use onward_law::{
    ClauseSet, Country, Mechanism, Regime,
    tables::{self, Scope},
};

fn country(code: &str) -> Country {
    code.parse().expect("a country")
}

/// What a fact says on a day.
type Holds = fn(Date) -> bool;

fn recognised(regime: Regime, code: &str, day: Date) -> bool {
    tables::decision(regime, country(code), day).is_some()
}

fn reaches(mechanism: Mechanism, regime: Regime, code: &str, day: Date) -> bool {
    tables::carriage(mechanism, regime).is_some_and(|row| row.reaches(country(code), day))
}

fn in_force(set: ClauseSet, day: Date) -> bool {
    tables::clauses(set).period.contains(day)
}

#[test]
fn first_days() {
    let facts: &[(Date, &str, Holds)] = &[
        (date(2021, 1, 1), "uk recognises the EEA", |d| recognised(Regime::Uk, "FR", d)),
        (date(2021, 1, 1), "uk recognises Japan", |d| recognised(Regime::Uk, "JP", d)),
        (date(2021, 6, 27), "2021/914", |d| in_force(ClauseSet::Transfers2021, d)),
        (date(2021, 6, 27), "2021/915", |d| in_force(ClauseSet::Processors2021, d)),
        (date(2021, 6, 28), "eu recognises the UK", |d| recognised(Regime::Eu, "GB", d)),
        (date(2021, 9, 27), "no new contracts with the old sets", |d| {
            tables::clauses(ClauseSet::Processors2010)
                .new_contracts_until
                .is_some_and(|last| last < d)
        }),
        (date(2022, 3, 21), "the IDTA", |d| reaches(Mechanism::UkIdta, Regime::Uk, "IN", d)),
        (date(2022, 3, 21), "the Addendum", |d| {
            reaches(Mechanism::UkAddendum, Regime::Uk, "IN", d)
        }),
        (date(2022, 12, 19), "uk recognises Korea", |d| recognised(Regime::Uk, "KR", d)),
        (date(2023, 7, 10), "dpf under eu", |d| reaches(Mechanism::Dpf, Regime::Eu, "US", d)),
        (date(2023, 10, 12), "dpf under uk", |d| reaches(Mechanism::Dpf, Regime::Uk, "US", d)),
        (date(2024, 9, 15), "dpf under ch", |d| reaches(Mechanism::Dpf, Regime::Ch, "US", d)),
        (date(2026, 1, 26), "eu recognises Brazil", |d| recognised(Regime::Eu, "BR", d)),
        (date(2026, 1, 26), "br recognises the EEA", |d| recognised(Regime::Br, "DE", d)),
    ];
    for (day, what, holds) in facts {
        assert!(holds(*day), "{what} on {day}");
        let before = day.yesterday().expect("a day before");
        assert!(!holds(before), "{what} already on {before}");
    }
}

/// Every country that a regime recognises, with the first day; those without one are always.
#[test]
fn first_days_of_adequacy() {
    let eu = [
        (date(2000, 7, 26), &["CH"][..]),
        (date(2001, 12, 20), &["CA"]),
        (date(2003, 6, 30), &["AR"]),
        (date(2003, 11, 21), &["GG"]),
        (date(2004, 4, 28), &["IM"]),
        (date(2008, 5, 8), &["JE"]),
        (date(2010, 3, 5), &["FO"]),
        (date(2010, 10, 19), &["AD"]),
        (date(2011, 1, 31), &["IL"]),
        (date(2012, 8, 21), &["UY"]),
        (date(2012, 12, 19), &["NZ"]),
        (date(2019, 1, 23), &["JP"]),
        (date(2021, 6, 28), &["GB"]),
        (date(2021, 12, 17), &["KR"]),
        (date(2023, 7, 10), &["US"]),
        (date(2026, 1, 26), &["BR"]),
    ];
    let uk = [
        (
            date(2021, 1, 1),
            &[
                "DE", "IS", "LI", "NO", "GI", "CH", "CA", "AR", "GG", "IM", "JE", "AD", "IL", "UY",
                "NZ", "JP", "FO",
            ][..],
        ),
        (date(2022, 12, 19), &["KR"]),
    ];
    let br = [(date(2026, 1, 26), &["DE", "IS", "LI", "NO"][..])];
    for (regime, rows) in [(Regime::Eu, &eu[..]), (Regime::Uk, &uk), (Regime::Br, &br)] {
        for (day, codes) in rows {
            for code in *codes {
                assert!(recognised(regime, code, *day), "{code} under {regime} on {day}");
                let before = day.yesterday().expect("a day before");
                assert!(!recognised(regime, code, before), "{code} under {regime} on {before}");
            }
        }
    }
}

#[test]
fn last_days() {
    let facts: &[(Date, &str, Holds)] = &[
        (date(2015, 10, 5), "Safe Harbour", |d| {
            reaches(Mechanism::SafeHarbour, Regime::Eu, "US", d)
        }),
        (date(2020, 7, 15), "Privacy Shield", |d| {
            reaches(Mechanism::PrivacyShield, Regime::Eu, "US", d)
        }),
        (date(2022, 12, 27), "2010/87", |d| in_force(ClauseSet::Processors2010, d)),
        (date(2022, 12, 27), "2004/915", |d| in_force(ClauseSet::Controllers2004, d)),
        (date(2022, 12, 27), "2001/497", |d| in_force(ClauseSet::Controllers2001, d)),
        (date(2031, 12, 27), "eu recognises the UK", |d| recognised(Regime::Eu, "GB", d)),
    ];
    for (day, what, holds) in facts {
        assert!(holds(*day), "{what} on {day}");
        let after = day.tomorrow().expect("a day after");
        assert!(!holds(after), "{what} still on {after}");
    }
}

/// The decision for the UK was renewed, so nothing changes on the day on which it would have ended.
#[test]
fn the_renewal_leaves_no_gap() {
    for day in [date(2025, 12, 27), date(2025, 12, 28)] {
        assert!(recognised(Regime::Eu, "GB", day), "{day}");
        assert!(tables::needs_no_instrument(Regime::Eu, country("GB"), day), "{day}");
    }
}

#[test]
fn a_fact_without_a_first_day_counts_at_every_date() {
    assert!(recognised(Regime::Ch, "DE", date(1999, 1, 1)));
    assert!(!recognised(Regime::Ch, "JP", date(2026, 1, 1)), "Japan is not in the annex");
}

#[test]
fn the_united_states_are_recognised_for_the_framework_alone() {
    let day = date(2026, 1, 1);
    let decision = tables::decision(Regime::Eu, country("US"), day).expect("a decision");
    assert_eq!(decision.scope, Scope::DataPrivacyFramework);
    assert!(!reaches(Mechanism::Adequacy, Regime::Eu, "US", day));
    assert!(reaches(Mechanism::Dpf, Regime::Eu, "US", day));
    assert!(!tables::needs_no_instrument(Regime::Eu, country("US"), day));
}

#[test]
fn a_limited_scope_counts_for_a_stated_adequacy_only() {
    let day = date(2026, 1, 1);
    for code in ["CA", "JP", "KR", "IL"] {
        assert!(reaches(Mechanism::Adequacy, Regime::Eu, code, day), "{code}");
        assert!(!tables::needs_no_instrument(Regime::Eu, country(code), day), "{code}");
    }
    assert!(tables::needs_no_instrument(Regime::Eu, country("CH"), day));
    assert!(tables::needs_no_instrument(Regime::Uk, country("KR"), day));
}

#[test]
fn what_carries_nothing() {
    let day = date(2026, 6, 1);
    for (mechanism, regime) in [
        (Mechanism::Dpf, Regime::Br),
        (Mechanism::Scc, Regime::Br),
        (Mechanism::UkIdta, Regime::Eu),
        (Mechanism::UkAddendum, Regime::Ch),
        (Mechanism::BrScc, Regime::Eu),
        (Mechanism::SafeHarbour, Regime::Ch),
        (Mechanism::PrivacyShield, Regime::Uk),
    ] {
        assert!(!reaches(mechanism, regime, "US", day), "{mechanism} under {regime}");
    }
    for mechanism in [Mechanism::Bcr, Mechanism::Derogation, Mechanism::Other] {
        for regime in Regime::ALL {
            assert!(reaches(mechanism, *regime, "US", day), "{mechanism} under {regime}");
        }
    }
}

#[test]
fn a_country_is_recognised_once_at_a_time() {
    for (index, one) in tables::DECISIONS.iter().enumerate() {
        for other in &tables::DECISIONS[index + 1..] {
            let both = one.countries.iter().filter(|country| other.countries.contains(*country));
            let both: Vec<Country> = both.collect();
            assert!(
                one.regime != other.regime || both.is_empty(),
                "{both:?} twice under {}: {} and {}",
                one.regime,
                one.reference,
                other.reference
            );
        }
    }
}
