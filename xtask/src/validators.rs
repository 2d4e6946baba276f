//! `cargo xtask validators`: the published schemas in the hands of validators that know nothing of
//! the types, each of which must give the verdict of the types on every vector that is a tree.
//!
//! Each validator has a folder in `xtask/validators/` with a script
//! `judge.sh WORK VALID INVALID SCHEMA…`: it prints the documents on whose verdict they differ, and
//! fails if there are any. VALID and INVALID hold one document in a line.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::vectors::{self, Layer, Vector};

/// The folders.
const VALIDATORS: &[&str] = &["ajv", "python", "sourcemeta"];

/// Asks the validators of these names, or all.
pub(crate) fn run(root: &Path, names: &[&str]) -> Result<(), String> {
    if let Some(unknown) = names.iter().find(|name| !VALIDATORS.contains(name)) {
        return Err(format!("there is no validator `{unknown}`: {}", VALIDATORS.join(", ")));
    }
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let vectors = vectors::read(&vectors::paths(&root)?)?;
    let schemas = ["disclosure.schema.json", "disclosure.draft-07.schema.json"]
        .map(|name| root.join("schemas/v1").join(name));
    let mut disagreeing = Vec::new();
    for name in VALIDATORS.iter().filter(|name| names.is_empty() || names.contains(*name)) {
        let work = root.join("target/validators").join(name);
        fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
        let (valid, valid_count) = documents(&vectors, true, &work.join("valid.jsonl"))?;
        let (invalid, invalid_count) = documents(&vectors, false, &work.join("invalid.jsonl"))?;
        crate::say(&format!(
            "{name}: {valid_count} valid and {invalid_count} invalid documents, both drafts"
        ));
        let script = root.join("xtask/validators").join(name).join("judge.sh");
        let status = Command::new("bash")
            .args([&script, &work, &valid, &invalid])
            .args(&schemas)
            .status()
            .map_err(|error| format!("{}: {error}", script.display()))?;
        if !status.success() {
            disagreeing.push(*name);
        }
    }
    if disagreeing.is_empty() {
        return Ok(());
    }
    Err(format!("the schemas and the types disagree, says {}", disagreeing.join(", ")))
}

/// Writes the documents with one verdict, one in a line; says where, and how many.
fn documents(vectors: &[Vector], valid: bool, path: &Path) -> Result<(PathBuf, usize), String> {
    let trees = vectors.iter().filter(|vector| matches!(vector.layer, Layer::Tree));
    let documents = trees.filter(|vector| vector.valid == valid).flat_map(|one| &one.document);
    let lines: Vec<&str> = documents.map(String::as_str).collect();
    fs::write(path, lines.join("\n") + "\n")
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok((path.to_owned(), lines.len()))
}
