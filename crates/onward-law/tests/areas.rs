//! Areas, and what lies in them.

use onward_law::{Area, Country, Regime, Region, is_language, language_family};

fn area(code: &str) -> Area {
    Area::from_code(code).unwrap_or_else(|| panic!("no area {code}"))
}

#[test]
fn countries_are_those_of_iso_3166() {
    assert_eq!(Country::COUNT, 249);
    assert!(Country::all().map(Country::code).is_sorted());
    for country in Country::all() {
        assert_eq!(Country::from_code(country.code()), Some(country));
        assert!(!country.name().is_empty());
    }
    for code in ["", "nl", "NLD", "XX", "UK", "EU", "XK"] {
        assert_eq!(Country::from_code(code), None, "{code}");
    }
}

#[test]
fn what_lies_in_what() {
    for (inner, outer) in [
        ("NL", "EU"),
        ("NO", "EEA"),
        ("EU", "EEA"),
        ("CY", "europe"),
        ("CH", "europe"),
        ("GB", "europe"),
        ("EEA", "europe"),
        ("US", "north-america"),
        ("MX", "north-america"),
        ("MX", "latin-america"),
        ("BR", "latin-america"),
        ("TW", "asia"),
        ("JP", "asia-pacific"),
        ("AU", "asia-pacific"),
        ("asia", "asia-pacific"),
        ("oceania", "asia-pacific"),
        ("EG", "middle-east"),
        ("IR", "middle-east"),
        ("EG", "africa"),
        ("AQ", "worldwide"),
        ("asia", "worldwide"),
        ("unstated", "unstated"),
    ] {
        assert!(area(inner).lies_in(area(outer)), "{inner} lies in {outer}");
    }
    for (inner, outer) in [
        ("NO", "EU"),
        ("EEA", "EU"),
        ("GB", "EEA"),
        ("TR", "europe"),
        ("AQ", "oceania"),
        ("unstated", "worldwide"),
        ("customer-chosen", "worldwide"),
        ("NL", "unstated"),
        ("worldwide", "NL"),
    ] {
        assert!(!area(inner).lies_in(area(outer)), "{inner} does not lie in {outer}");
    }
}

#[test]
fn how_many_there_are() {
    let members = |region: Region| region.countries().iter().count();
    assert_eq!(members(Region::Eu), 27);
    assert_eq!(members(Region::Eea), 30);
    assert_eq!(members(Region::Worldwide), 249);
    assert_eq!(members(Region::Unstated), 0);
    assert_eq!(members(Region::CustomerChosen), 0);
}

#[test]
fn the_area_of_the_gdpr() {
    for code in ["NL", "IS", "AX", "RE", "GF", "MF"] {
        assert!(Regime::Eu.is_inside(code.parse().expect("a country")), "{code}");
    }
    for code in ["GB", "CH", "GL", "FO", "NC", "PF", "US"] {
        assert!(!Regime::Eu.is_inside(code.parse().expect("a country")), "{code}");
    }
}

#[test]
fn an_area_is_read_as_it_is_written() {
    for area in Area::all() {
        let json = serde_json::to_value(area).expect("JSON");
        assert_eq!(json, area.code());
        assert_eq!(serde_json::from_value::<Area>(json).expect("an area"), area);
    }
}

#[test]
fn subdivisions_are_those_of_iso_3166() {
    assert_eq!(Country::all().flat_map(Country::subdivisions).count(), 5070);
    for country in Country::all() {
        assert!(country.subdivisions().is_sorted(), "{country}");
        for rest in country.subdivisions() {
            assert!(country.has_subdivision(rest), "{country}-{rest}");
        }
    }
    let has = |country: &str, rest: &str| {
        country.parse::<Country>().expect("a country").has_subdivision(rest)
    };
    for (country, rest) in [("GB", "EAW"), ("GB", "ENG"), ("US", "DE"), ("CZ", "10"), ("AD", "02")]
    {
        assert!(has(country, rest), "{country}-{rest}");
    }
    for (country, rest) in [("US", "ZZ"), ("US", ""), ("DE", "BAY"), ("DE", "B"), ("AQ", "01")] {
        assert!(!has(country, rest), "{country}-{rest}");
    }
}

#[test]
fn languages_and_the_countries_that_stand_for_them() {
    for subtag in ["en", "sv", "se", "uk", "br", "ch", "iw"] {
        assert!(is_language(subtag), "{subtag}");
    }
    for (code, language) in [
        ("JP", "ja"),
        ("CZ", "cs"),
        ("DK", "da"),
        ("GR", "el"),
        ("US", "en"),
        ("GB", "en-GB"),
        ("AT", "de-AT"),
        ("MX", "es-MX"),
        ("TW", "zh-TW"),
    ] {
        let country: Country = code.parse().expect("a country");
        assert_eq!(country.likely_language(), language, "{code}");
    }
    for (subtag, family) in [("nb", "no"), ("hr", "sh"), ("nl", "nl"), ("gsw", "gsw")] {
        assert_eq!(language_family(subtag), family);
    }
}
