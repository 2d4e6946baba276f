//! The canonical form of disclosures: a snapshot for each file in `canonical/`, and the laws over
//! all fixtures and over documents made from the schema.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use onward_samples::Sampler;
use onward_schema::{Disclosure, json_schema};
use onward_source::{Document, Format, Origin, Unwritable};
use onward_validator::{Preset, Settings, canonical, check, read_tree};
use proptest::prelude::*;
use serde_json::Value;

const FORMATS: [Format; 3] = [Format::Yaml, Format::Toml, Format::Json];

/// The documents with a snapshot, and the fixtures.
fn folders() -> [PathBuf; 2] {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    [root.join("tests/canonical"), root.join("../../fixtures")]
}

fn format(path: &Path) -> Option<Format> {
    Format::from_extension(path.extension()?.to_str()?)
}

/// The files in a folder and the folders in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if format(&path).is_some() {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn read(text: &str, format: Format) -> Option<Document> {
    read_tree(text.as_bytes().to_vec(), format, Origin::default()).ok()
}

/// What a document says, whatever the order of its keys: of a disclosure, whichever shorthands it
/// uses.
fn said(document: &Document) -> Value {
    let disclosure = document.deserialize::<Disclosure>();
    let written = disclosure.map(|disclosure| serde_json::to_value(disclosure).expect("JSON"));
    written.unwrap_or_else(|_| document.deserialize().expect("JSON can say all"))
}

#[test]
fn snapshots() {
    let [folder, _] = folders();
    let files = files(&folder);
    assert!(files.len() >= 3);
    for file in files {
        let format = format(&file).expect("a known extension");
        let document = read(&fs::read_to_string(&file).expect("a file"), format).expect("it reads");
        let form = canonical(&document, format).expect("it can be written").text;
        insta::with_settings!({
            snapshot_path => &folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
            insta::assert_snapshot!(name, form);
        });
    }
}

/// How many findings there are of each rule.
fn tally(text: &str, format: Format) -> BTreeMap<&'static str, usize> {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Strict);
    let (_, findings) = check(text.as_bytes().to_vec(), format, Origin::default(), &settings);
    let mut tally = BTreeMap::new();
    for finding in findings {
        *tally.entry(finding.rule.name).or_default() += 1;
    }
    tally
}

/// The form of a document says the same to everybody: the same values, the same findings where
/// the same comments allow some, and it is its own form.
#[test]
fn fixtures_keep_what_they_say() {
    let mut held = 0;
    for file in folders().iter().flat_map(|folder| files(folder)) {
        let format = format(&file).expect("a known extension");
        let Ok(text) = fs::read_to_string(&file) else {
            continue;
        };
        let Some(document) = read(&text, format) else {
            continue;
        };
        let name = file.display();
        for target in FORMATS {
            let form = match canonical(&document, target) {
                Ok(form) => form.text,
                Err(Unwritable::Unsayable(..)) if target != format => continue,
                Err(error) => panic!("{name} as {target}: {error:?}"),
            };
            let after = read(&form, target).expect("it reads");
            assert_eq!(said(&after), said(&document), "{name} as {target}");
            let again = canonical(&after, target).expect("it can be written").text;
            assert_eq!(again, form, "{name} as {target}");
            if target == format {
                assert_eq!(tally(&form, format), tally(&text, format), "{name}");
            }
            held += 1;
        }
    }
    assert!(held > 500, "{held}");
}

/// A way through all formats leads back to the same values, in the order of the schema.
#[test]
fn documents_of_the_schema_keep_what_they_say() {
    let schema = json_schema::draft_2020_12();
    let config = ProptestConfig { cases: 150, failure_persistence: None, ..Default::default() };
    proptest!(config, |(seed: u32)| {
        let sample = Sampler::new(&schema, seed.into()).document();
        let mut text = sample.to_string();
        let disclosure: Disclosure = serde_json::from_value(sample).expect("a disclosure");
        let values = serde_json::to_value(&disclosure).expect("JSON");
        let mut through_toml = false;
        let mut format = Format::Json;
        for target in [Format::Yaml, Format::Json, Format::Toml, Format::Yaml, Format::Toml] {
            let document = read(&text, format).expect("it reads");
            text = match canonical(&document, target) {
                Ok(written) => written.text,
                Err(error) => return Err(TestCaseError::fail(format!("{error:?} of\n{text}"))),
            };
            format = target;
            through_toml |= target == Format::Toml;
            let after = read(&text, format).expect("it reads");
            prop_assert_eq!(&said(&after), &values);
            // In TOML the values of a publisher's own objects come before the tables.
            if !through_toml {
                prop_assert_eq!(&after.deserialize::<Disclosure>().expect("it is"), &disclosure);
            }
            let again = canonical(&after, format).expect("it can be written").text;
            prop_assert_eq!(&again, &text);
        }
    });
}
