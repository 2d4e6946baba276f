//! The seed page: one document in three formats, with nothing wrong in it; and as it was
//! published, with what is wrong in it.

use std::{fs, path::Path};

use onward_report::{FileReport, Level, OUTPUTS, Report, Severity, Style};
use onward_schema::Disclosure;
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Preset, Settings, check};

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn format(name: &str) -> Format {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    extension.and_then(Format::from_extension).expect("a known extension")
}

fn report(name: &str, preset: Preset) -> Report {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), preset);
    let (content, findings) = check(fixture(name), format(name), Origin::default(), &settings);
    let files = vec![FileReport::new(name.to_owned(), content, findings)];
    Report {
        as_of: settings.as_of.to_string(),
        tables: "",
        documents: 1,
        files,
        ..Report::default()
    }
}

#[test]
fn the_three_formats_give_one_document() {
    let disclosure = |name: &str| -> Disclosure {
        let text = String::from_utf8(fixture(name)).expect("UTF-8");
        let document = read(text.into(), format(name), Shape::ANY).expect("readable");
        document.deserialize().unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let yaml = disclosure("zoom/subprocessors.yaml");
    assert_eq!(yaml, disclosure("zoom/subprocessors.json"));
    assert_eq!(yaml, disclosure("zoom/subprocessors.toml"));

    let changes = yaml.changelog.iter().map(|entry| entry.changes.len()).sum::<usize>();
    let counts = [
        yaml.subprocessors.len(),
        yaml.affiliates().len(),
        yaml.obligations.as_ref().map_or(0, Vec::len),
        yaml.changelog.len(),
        changes,
    ];
    assert_eq!(counts, [18, 18, 4, 11, 29]);
}

/// No rule for errors has anything to say about a valid document, those that only the strict
/// preset switches on included.
#[test]
fn valid_documents_have_no_errors() {
    for name in [
        "zoom/subprocessors.yaml",
        "zoom/subprocessors.json",
        "zoom/subprocessors.toml",
        "complete.yaml",
        "minimal.yaml",
    ] {
        let report = report(name, Preset::Strict);
        let is_error = |level: Level| level == Level::On(Severity::Error);
        let findings = report.located().map(|located| located.finding);
        let errors: Vec<_> = findings
            .filter(|finding| is_error(finding.rule.level) || finding.rule.level == Level::Off)
            .map(|finding| format!("{}: {}", finding.rule.name, finding.message))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn the_page_as_it_was_published() {
    let report = report("zoom/as-published.yaml", Preset::Recommended);
    insta::with_settings!({
        snapshot_path => "../../../fixtures/zoom",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("as-published.yaml", (OUTPUTS[0].write)(&report, Style::Plain));
    });
}
