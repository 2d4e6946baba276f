//! The shared vectors: small documents with the verdict of the canonical types, for every
//! implementation of the format to be held against.

mod text;
mod tolerant;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use onward_samples::{cases, pointer};
use onward_schema::Disclosure;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where they are, and the page about them.
pub(crate) const FOLDER: &str = "schemas/v1/vectors";

/// A document with the verdict of the canonical types: a line of a file.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Vector {
    /// What it is about; no two are called alike.
    pub(crate) name: String,
    pub(crate) layer: Layer,
    /// The document as text, unless it is no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document: Option<String>,
    /// The document as bytes, in Base64, where it is no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base64: Option<String>,
    pub(crate) valid: bool,
    /// Where the offence is: a JSON Pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) path: Option<String>,
    /// The verdict of a tolerant reader, where the vector is about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tolerant: Option<bool>,
}

/// Who can judge a vector.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Layer {
    /// Only a reader of texts.
    Text,
    /// A reader of texts, and a validator of JSON Schema.
    Tree,
}

impl Vector {
    /// A vector about a document, and about its offence at a place if there is one.
    fn new(name: String, layer: Layer, document: &[u8], valid: bool, place: String) -> Self {
        let text = std::str::from_utf8(document).map(str::to_owned).ok();
        let base64 = text.is_none().then(|| BASE64_STANDARD.encode(document));
        let path = (!valid).then_some(place);
        Self { name, layer, document: text, base64, valid, path, tolerant: None }
    }

    /// A vector about a document as a tree.
    fn of_tree(name: String, document: &Value, place: String) -> Self {
        let valid = Disclosure::deserialize(document).is_ok();
        Self::new(name, Layer::Tree, document.to_string().as_bytes(), valid, place)
    }
}

/// The files, by their names within the folder.
pub(crate) fn files(schema: &Value) -> Result<BTreeMap<&'static str, String>, String> {
    let cases = cases(schema).into_iter();
    let trees: Vec<Vector> = cases
        .map(|case| Vector::of_tree(case.name, &case.document, pointer(&case.place)))
        .collect();
    let (valid, invalid): (Vec<Vector>, Vec<Vector>) = trees.into_iter().partition(|one| one.valid);
    let mut files = BTreeMap::new();
    let mut names = BTreeMap::new();
    let mut page = PAGE.to_owned();
    for (file, what, vectors) in [
        ("valid.ndjson", "what the schema accepts", valid),
        ("invalid.ndjson", "one mistake each", invalid),
        ("text.ndjson", "what only a reader of texts can see", text::vectors(schema)),
        ("tolerant.ndjson", "what later versions might add", tolerant::vectors(schema)?),
    ] {
        let _ = writeln!(page, "| [`{file}`]({file}) | {} | {what} |", vectors.len());
        let mut lines = String::new();
        for mut vector in vectors {
            let count: &mut usize = names.entry(vector.name.clone()).or_default();
            *count += 1;
            if *count > 1 {
                let _ = write!(vector.name, " ({count})");
            }
            let line = serde_json::to_string(&vector).map_err(|error| error.to_string())?;
            lines.push_str(&line);
            lines.push('\n');
        }
        files.insert(file, lines);
    }
    files.insert("README.md", page);
    Ok(files)
}

/// The files of vectors, in the order of their names.
pub(crate) fn paths(root: &Path) -> Result<Vec<PathBuf>, String> {
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let folder = root.join(FOLDER);
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_vectors = |path: &PathBuf| path.extension().is_some_and(|name| name == "ndjson");
    let mut files: Vec<PathBuf> = paths.filter(is_vectors).collect();
    files.sort();
    if files.is_empty() {
        return Err(format!("there are no vectors in {}", folder.display()));
    }
    Ok(files)
}

/// The vectors of files.
pub(crate) fn read(files: &[PathBuf]) -> Result<Vec<Vector>, String> {
    let mut vectors = Vec::new();
    for file in files {
        let text =
            fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        for (number, line) in text.lines().enumerate() {
            let vector = serde_json::from_str(line)
                .map_err(|error| format!("{}:{}: {error}", file.display(), number + 1))?;
            vectors.push(vector);
        }
    }
    Ok(vectors)
}

const PAGE: &str = include_str!("vectors/page.md");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use onward_schema::json_schema;

    use super::*;

    fn all() -> Vec<Vector> {
        let files = files(&json_schema::draft_2020_12()).expect("vectors");
        let lines = files.iter().filter(|(name, _)| name.ends_with(".ndjson"));
        let lines = lines.flat_map(|(_, text)| text.lines());
        lines.map(|line| serde_json::from_str(line).expect("a vector")).collect()
    }

    #[test]
    fn there_are_enough_and_they_are_small() {
        let files = files(&json_schema::draft_2020_12()).expect("vectors");
        let bytes: usize = files.values().map(String::len).sum();
        assert!(bytes < 5_000_000, "{bytes} bytes");
        let vectors = all();
        let invalid = vectors.iter().filter(|vector| !vector.valid).count();
        assert!(invalid >= 3_500, "{invalid} invalid ones");
        assert!(vectors.len() - invalid >= 500, "{} valid ones", vectors.len() - invalid);
    }

    #[test]
    fn no_two_are_called_alike() {
        let mut names = BTreeSet::new();
        for vector in all() {
            assert!(names.insert(vector.name.clone()), "{}", vector.name);
        }
    }

    /// The smallest document around a place is right, so that what is wrong is the mistake alone.
    #[test]
    fn every_smallest_document_is_valid() {
        for vector in all().iter().filter(|vector| vector.name.ends_with(": smallest")) {
            assert!(vector.valid, "{}: {:?}", vector.name, vector.document);
        }
    }
}
