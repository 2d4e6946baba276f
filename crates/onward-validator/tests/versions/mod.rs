//! Versions of documents for tests: the fixtures, and other versions made of them.

use std::{fs, path::Path};

use fastrand::Rng;
use onward_samples::{Sampler, graft};
use onward_schema::{Date, Disclosure, json_schema};
use onward_source::{Format, Origin};
use onward_validator::Version;
use serde_json::Value;

/// Every fixture that is a disclosure, with its name.
pub(crate) fn fixtures() -> Vec<(String, Version)> {
    let mut fixtures = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures"), &mut fixtures);
    assert!(fixtures.len() > 100, "only {}", fixtures.len());
    fixtures
}

fn walk(folder: &Path, fixtures: &mut Vec<(String, Version)>) {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, fixtures);
            continue;
        }
        let format = path.extension().and_then(|e| e.to_str()).and_then(Format::from_extension);
        let Some(format) = format else {
            continue;
        };
        let bytes = fs::read(&path).expect("a fixture");
        // Some fixtures are no disclosures: that is what they show.
        if let Ok(version) = Version::read(bytes, format, Origin::default()) {
            fixtures.push((path.display().to_string(), version));
        }
    }
}

/// The version in JSON.
pub(crate) fn in_json(document: &Disclosure) -> Version {
    let text = serde_json::to_vec_pretty(document).expect("JSON");
    Version::read(text, Format::Json, Origin::default()).expect("a disclosure")
}

/// Other versions: what documents drawn from the schema have, put into them.
pub(crate) struct Grafts {
    schema: Value,
}

impl Grafts {
    pub(crate) fn new() -> Self {
        Self { schema: json_schema::draft_2020_12() }
    }

    /// The document after some edits that leave the kept keys as they are.
    pub(crate) fn edited(&self, document: &Disclosure, seed: u64, kept: &[&str]) -> Disclosure {
        let mut sampler = Sampler::new(&self.schema, seed);
        let mut rng = Rng::with_seed(seed);
        let before = serde_json::to_value(document).expect("JSON");
        let mut after = before.clone();
        let other = sampler.document();
        for _ in 0..rng.usize(1..25) {
            let Some(edit) = graft(&after, &other, &mut rng) else {
                continue;
            };
            let edited = edit.apply(&after);
            let is_kept = kept.iter().all(|key| edited.get(key) == before.get(key));
            // An edit need not leave a disclosure.
            if is_kept && serde_json::from_value::<Disclosure>(edited.clone()).is_ok() {
                after = edited;
            }
        }
        serde_json::from_value(after).expect("an edit that leaves none is not made")
    }
}

/// The day after everything that documents speak of: what happens and is undone on one day, no
/// entry can tell.
pub(crate) fn after_all(documents: &[&Disclosure]) -> Date {
    let days = documents.iter().flat_map(|document| {
        let entries = document.changelog.iter().flat_map(|entry| [entry.date, entry.effective()]);
        let left = document.former().iter().map(|tombstone| tombstone.left);
        entries.chain(left).chain([document.updated])
    });
    days.max().expect("`updated` at least").days_later(1)
}
