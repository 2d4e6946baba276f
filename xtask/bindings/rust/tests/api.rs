//! The package as a user meets it.

use onward_disclosure::{Area, Disclosure, Location, NonEmptyString, Text, parse, tolerant};

const TEXT: &str = r#"{
    "format": 1,
    "publisher": { "name": "Northwind" },
    "language": "en",
    "updated": "2026-01-01",
    "subprocessors": [{
        "id": "aurora-cloud",
        "name": "Aurora Cloud",
        "purposes": ["hosting"],
        "locations": ["DE", { "area": "US", "activities": ["access"] }],
        "x-tier": 2
    }],
    "changelog": []
}"#;

#[test]
fn a_document_is_read_changed_and_written() {
    let mut document: Disclosure = parse(TEXT).expect("a disclosure");
    let party = &mut document.subprocessors[0];
    assert_eq!(party.id.as_str(), "aurora-cloud");
    assert_eq!(party.locations[0], Location::Area(Area::De));
    let text: NonEmptyString = "As long as the contract lasts.".parse().expect("a text");
    party.retention = Some(Text::NonEmptyString(text));
    let written = document.to_json().expect("written");
    assert!(written.contains(r#""retention":"As long as the contract lasts.""#), "{written}");
    assert!(written.contains(r#""x-tier":2"#), "{written}");
    assert_eq!(parse(written), Ok(document));
}

#[test]
fn every_issue_has_its_place() {
    let text = TEXT.replace("hosting", "hostng").replace("\"DE\"", "7").replace("en\"", "EN\"");
    let invalid = parse(text).expect_err("three mistakes");
    let places: Vec<&str> = invalid.issues().iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(
        places,
        ["/language", "/subprocessors/0/purposes/0", "/subprocessors/0/locations/0"]
    );
}

#[test]
fn the_tolerant_reader_keeps_what_it_does_not_know() {
    let text = TEXT.replace("hosting", "teleportation").replace("\"name\": \"Northwind\"", "\"name\": \"Northwind\", \"slogan\": \"Onward\"");
    let document = tolerant::parse(&text).expect("a document of a later version");
    let written = document.to_json().expect("written");
    assert!(written.contains("teleportation") && written.contains("slogan"), "{written}");
    assert!(parse(text).is_err());
}

#[test]
fn serde_reads_and_writes_the_same() {
    let document: Disclosure = serde_json::from_str(TEXT).expect("a disclosure");
    let written = serde_json::to_string(&document).expect("written");
    assert_eq!(written, document.to_json().expect("written"));
    let error = serde_json::from_str::<Disclosure>(&TEXT.replace("hosting", "hostng"));
    assert!(error.expect_err("a mistake").to_string().contains("/subprocessors/0/purposes/0"));
}
