//! Documents to edit, and edits made in them.

use std::{fs, path::Path as File};

use fastrand::Rng;
use onward_source::{Document, Edit, Format, Path, Segment, Shape, read};

pub(crate) fn document(text: &str, format: Format) -> Document {
    read(text.into(), format, Shape::ANY)
        .unwrap_or_else(|refused| panic!("{:?}\n{text}", refused.problems))
}

/// The text with the edits made, which then says what it should.
pub(crate) fn edited(document: &Document, edits: &[Edit]) -> Option<String> {
    let replacements = document.replacements(edits)?;
    let text = replacements.apply(document.source().text());
    let after = read(text.clone().into(), document.format(), Shape::ANY)
        .unwrap_or_else(|refused| panic!("{edits:?}\n{:?}\n{text}", refused.problems));
    assert!(document.agrees(edits, &after), "{edits:?}\n{text}");
    let again = after.replacements(&[]).map(|none| none.apply(&text));
    assert_eq!(again.as_ref(), Some(&text), "no edits change nothing");
    Some(text)
}

pub(crate) fn path(written: &str) -> Path {
    let steps = written.split(['.', '[']).filter(|step| !step.is_empty());
    let step = |step: &str| match step.strip_suffix(']') {
        Some(index) => Segment::from(index.parse::<usize>().expect("an index")),
        None => Segment::from(step.to_owned()),
    };
    steps.map(step).collect()
}

/// Each edit of a text gives the other text.
pub(crate) fn assert_edits(format: Format, cases: &[(&str, Edit, &str)]) {
    for (before, edit, after) in cases {
        let given = edited(&document(before, format), std::slice::from_ref(edit));
        assert_eq!(given.as_deref(), Some(*after), "{edit:?} in:\n{before}");
    }
}

/// Every fixture of the project that can be read, and the samples of this test.
pub(crate) fn fixtures() -> Vec<(String, Document)> {
    let mut fixtures = Vec::new();
    for folder in ["tests/edit", "../../fixtures"] {
        collect(File::new(folder), &mut fixtures);
    }
    assert!(fixtures.len() > 80, "only {}", fixtures.len());
    fixtures
}

fn collect(folder: &File, fixtures: &mut Vec<(String, Document)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, fixtures);
            continue;
        }
        let extension = path.extension().and_then(|extension| extension.to_str());
        let Some(format) = extension.and_then(Format::from_extension) else {
            continue;
        };
        if let Ok(document) = read(fs::read(&path).expect("a file"), format, Shape::ANY) {
            fixtures.push((path.display().to_string(), document));
        }
    }
}

/// The comments of a sample, by the numbers at their end.
pub(crate) fn comments(text: &str) -> Vec<&str> {
    let marks = text.lines().filter_map(|line| line.rsplit_once("#~"));
    let marks = marks.map(|(_, mark)| mark.trim_end_matches('~'));
    let mut numbers: Vec<&str> = marks.filter(|mark| mark.parse::<u8>().is_ok()).collect();
    numbers.sort_unstable();
    numbers
}

/// Makes edits in texts that are close to the samples of this test: tells how many were made, and
/// which of them did not do what they should.
pub(crate) fn in_any_text(edits: fn(&Document) -> Vec<Edit>) -> (usize, Vec<String>) {
    let texts: Vec<(Format, Vec<u8>)> = fixtures()
        .into_iter()
        .filter(|(name, _)| name.starts_with("tests/"))
        .map(|(_, document)| (document.format(), document.source().text().into()))
        .collect();
    let mut rng = Rng::with_seed(7);
    let (mut made, mut wrong) = (0, Vec::new());
    for _ in 0..20_000 {
        let (format, mut bytes) = texts[rng.usize(..texts.len())].clone();
        // A part of it leaves more that can be read after a mutation.
        if format != Format::Json {
            let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let from = rng.usize(..lines.len());
            bytes = lines[from..(from + rng.usize(1..12)).min(lines.len())].concat();
        }
        for _ in 0..rng.usize(0..3) {
            let at = rng.usize(..=bytes.len());
            let byte = *rng.choice(b"\n\n  \t\"'[]{}:,-#?|>=.~0a").expect("a byte");
            match rng.u8(..3) {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                _ if at < bytes.len() => drop(bytes.remove(at)),
                _ => {}
            }
        }
        let Ok(document) = read(bytes, format, Shape::ANY) else {
            continue;
        };
        let edits = edits(&document);
        for _ in 0..edits.len().min(5) {
            let edit = edits[rng.usize(..edits.len())].clone();
            let Some(replacements) = document.replacements(std::slice::from_ref(&edit)) else {
                continue;
            };
            let before = document.source().text();
            let text = replacements.apply(before);
            let after = read(text.clone().into(), format, Shape::ANY);
            made += 1;
            if !after.is_ok_and(|after| document.agrees(std::slice::from_ref(&edit), &after)) {
                wrong.push(format!("{format}, {edit:?}\n{before}\n=====\n{text}\n"));
            }
        }
    }
    (made, wrong)
}
