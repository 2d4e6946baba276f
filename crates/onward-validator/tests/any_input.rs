//! No text makes a check panic: every fixture cut off at every byte, and random mutations.

use std::{
    fs,
    path::{Path, PathBuf},
};

use fastrand::Rng;
use onward_report::{FileReport, OUTPUTS, Report, Style};
use onward_source::{Format, Origin};
use onward_validator::{Preset, Settings, check};

fn fixtures() -> Vec<(Format, Vec<u8>)> {
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures"), &mut files);
    files.sort();
    let read = |path: &PathBuf| {
        let format = Format::from_extension(path.extension()?.to_str()?)?;
        Some((format, fs::read(path).expect("a fixture")))
    };
    let fixtures: Vec<_> = files.iter().filter_map(read).collect();
    assert!(fixtures.len() > 80, "only {} fixtures", fixtures.len());
    fixtures
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

/// Checks the text and looks every finding up; gives the report.
fn look(bytes: Vec<u8>, format: Format) -> Report {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Strict);
    let (content, findings) = check(bytes, format, Origin::default(), &settings);
    let file = FileReport::new("text".to_owned(), content, findings);
    for located in file.located() {
        let text = located.file.content.source().text();
        assert!(text.get(located.span.range()).is_some(), "{:?}", located.finding);
    }
    Report {
        as_of: settings.as_of.to_string(),
        tables: "",
        documents: 1,
        files: vec![file],
        ..Report::default()
    }
}

#[test]
fn truncations() {
    for (format, bytes) in fixtures() {
        for end in 0..bytes.len() {
            look(bytes[..end].to_vec(), format);
        }
    }
}

#[test]
fn random_mutations() {
    let fixtures = fixtures();
    let mut rng = Rng::with_seed(3);
    for round in 0..10_000 {
        let (format, mut bytes) = fixtures[rng.usize(..fixtures.len())].clone();
        for _ in 0..rng.usize(1..4) {
            let at = rng.usize(..=bytes.len());
            match rng.u8(..4) {
                0 => bytes.insert(at, rng.u8(..)),
                1 if at < bytes.len() => bytes[at] = rng.u8(..),
                2 => {
                    let end = rng.usize(at..=bytes.len());
                    bytes.drain(at..end.min(at + 40));
                }
                _ => {
                    let (_, other) = &fixtures[rng.usize(..fixtures.len())];
                    let start = rng.usize(..=other.len());
                    let end = (start + rng.usize(..60)).min(other.len());
                    bytes.splice(at..at, other[start..end].iter().copied());
                }
            }
        }
        let report = look(bytes, format);
        // Writing the report is part of looking, now and then: it is the slow part.
        if round % 50 == 0 {
            for output in OUTPUTS {
                assert!(!(output.write)(&report, Style::Plain).is_empty());
            }
        }
    }
}
