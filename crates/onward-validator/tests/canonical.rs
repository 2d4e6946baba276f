//! The canonical form of disclosures: a snapshot for each file in `canonical/`, and the laws over
//! all fixtures and over documents made from the schema.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use onward_history::diff;
use onward_samples::Sampler;
use onward_schema::{Disclosure, json_schema, spell_plainly};
use onward_source::{Document, Format, Origin, Unwritable};
use onward_validator::{Base, Preset, Settings, Version, canonical, check, gate, read_tree};
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
    match document.deserialize::<Disclosure>() {
        Ok(disclosure) => {
            let mut values = serde_json::to_value(&disclosure).expect("JSON");
            spell_plainly(&mut values, &disclosure.language);
            values
        }
        Err(_) => document.deserialize().expect("JSON can say all"),
    }
}

/// The same with a map in place of each plain string that is a text.
fn with_maps(value: &Value, language: &str) -> Value {
    let map = |text: &Value| match text {
        Value::String(_) => Value::from_iter([(language, text.clone())]),
        _ => text.clone(),
    };
    match value {
        Value::Array(items) => items.iter().map(|item| with_maps(item, language)).collect(),
        Value::Object(members) => {
            let written = members.iter().map(|(key, value)| {
                let is_change = value.get("before").or(value.get("after")).is_some();
                let written = match (key.as_str(), value) {
                    (key, _) if key.starts_with("x-") => value.clone(),
                    ("retention" | "role", Value::Object(sides)) if is_change => {
                        sides.iter().map(|(side, text)| (side.clone(), map(text))).collect()
                    }
                    ("text" | "partial" | "title" | "note" | "retention" | "role", _) => map(value),
                    _ => with_maps(value, language),
                };
                (key.clone(), written)
            });
            written.collect()
        }
        _ => value.clone(),
    }
}

#[test]
fn snapshots() {
    let [folder, _] = folders();
    let files = files(&folder);
    assert!(files.len() >= 3);
    for file in files {
        let format = format(&file).expect("a known extension");
        let document = read(&fs::read_to_string(&file).expect("a file"), format).expect("it reads");
        document.deserialize::<Disclosure>().unwrap_or_else(|error| panic!("{file:?}: {error}"));
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

/// A text that is in the document's language alone has one form, however it was spelled, and the
/// spelling is no difference.
#[test]
fn a_text_has_one_spelling() {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Strict);
    let [_, fixtures] = folders();
    let mut different = 0;
    for file in files(&fixtures) {
        let format = format(&file).expect("a known extension");
        let bytes = fs::read(&file).expect("a file");
        let Ok(version) = Version::read(bytes, format, Origin::default()) else {
            continue;
        };
        let name = file.display();
        let values = serde_json::to_value(&version.disclosure).expect("JSON");
        let spelled = with_maps(&values, &version.disclosure.language.to_string());
        different += usize::from(spelled != values);
        let (plain, spelled) = (values.to_string(), spelled.to_string());
        let form = |text: &str| {
            let document = read(text, Format::Json).expect("it reads");
            canonical(&document, Format::Json).expect("it can be written").text
        };
        assert!(form(&spelled) == form(&plain), "{name}");
        assert_eq!(tally(&spelled, Format::Json), tally(&plain, Format::Json), "{name}");
        let read = |text: &str| {
            let bytes = text.as_bytes().to_vec();
            Version::read(bytes, Format::Json, Origin::default()).expect("a disclosure")
        };
        let (before, after) = (read(&spelled), read(&plain));
        assert_eq!(diff(&before.disclosure, &after.disclosure), [], "{name}");
        assert_eq!(diff(&after.disclosure, &before.disclosure), [], "{name}");
        for (base, text) in [(before, plain), (after, spelled)] {
            let base = Base { name: "the base".to_owned(), path: "base".to_owned(), version: base };
            let bytes = text.into_bytes();
            let (_, findings) =
                gate(bytes, Format::Json, Origin::default(), Some(&base), &settings);
            let mut findings = findings.iter().map(|finding| finding.rule);
            let of_base = findings.find(|rule| rule.group == "Against an earlier version");
            assert_eq!(of_base.map(|rule| rule.name), None, "{name}");
        }
    }
    assert!(different > 50, "{different}");
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
        let mut values = serde_json::to_value(&disclosure).expect("JSON");
        spell_plainly(&mut values, &disclosure.language);
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
                prop_assert_eq!(said(&after).to_string(), values.to_string());
            }
            let again = canonical(&after, format).expect("it can be written").text;
            prop_assert_eq!(&again, &text);
        }
    });
}
