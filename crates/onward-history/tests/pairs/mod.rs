//! Pairs of documents: an earlier version drawn from the schema, and a later one made of it by
//! edits.

use std::{fs, path::Path};

use fastrand::Rng;
use onward_samples::{Sampler, graft};
use onward_schema::{Disclosure, json_schema};
use onward_source::{Format, Shape, read};
use serde_json::Value;

/// The schema that documents are drawn from.
pub(crate) fn schema() -> Value {
    json_schema::draft_2020_12()
}

/// The document after several edits that the seed determines and that leave some keys as they
/// are.
pub(crate) fn edited(
    schema: &Value,
    document: &Disclosure,
    seed: u64,
    kept: &[&str],
) -> Disclosure {
    let mut sampler = Sampler::new(schema, seed);
    let (_, other) = (sampler.document(), sampler.document());
    let mut rng = Rng::with_seed(seed);
    let before = serde_json::to_value(document).expect("JSON");
    let mut after = before.clone();
    for _ in 0..rng.usize(1..40) {
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

/// Every fixture that is a disclosure in JSON or YAML, with its name.
pub(crate) fn fixtures() -> Vec<(String, Disclosure)> {
    let mut documents = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures"), &mut documents);
    documents
}

fn walk(folder: &Path, documents: &mut Vec<(String, Disclosure)>) {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, documents);
            continue;
        }
        let format = path.extension().and_then(|e| e.to_str()).and_then(Format::from_extension);
        let Some(format) = format else {
            continue;
        };
        // Some fixtures are no disclosures: that is what they show.
        let tree = read(fs::read(&path).expect("a fixture"), format, Shape::ANY);
        if let Some(disclosure) = tree.ok().and_then(|tree| tree.deserialize().ok()) {
            documents.push((path.display().to_string(), disclosure));
        }
    }
}
