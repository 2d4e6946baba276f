//! The versions of the format that were released: frozen files, held by their checksums.
//!
//! A version's folder has its schema, and the documents that it accepts, as vectors. Those that it
//! refused are left out: a later version may accept them.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use semver::Version;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::codegen::walk;

/// Where they are, in the repository.
pub(crate) const FOLDER: &str = "schemas/released";

/// The checksums, as `sha256sum` writes and checks them.
const CHECKSUMS: &str = "SHA256SUMS";

const SCHEMA: &str = "disclosure.schema.json";
const VECTORS: &str = "vectors";

/// A released version.
#[derive(Debug)]
pub(crate) struct Release {
    pub(crate) version: Version,
    pub(crate) schema: Value,
    /// Documents that it accepts, by their names.
    pub(crate) documents: Vec<(String, String)>,
}

/// All released versions, the oldest first; an error if a frozen file is not as it was.
pub(crate) fn read(root: &Path) -> Result<Vec<Release>, String> {
    let folder = root.join(FOLDER);
    unchanged(&folder)?;
    let mut files: BTreeMap<Version, Vec<PathBuf>> = BTreeMap::new();
    for path in frozen(&folder)? {
        let name = path.iter().next().map(|name| name.to_string_lossy()).unwrap_or_default();
        let version = Version::parse(&name)
            .map_err(|error| format!("{FOLDER}/{name}: no version is called so: {error}"))?;
        files.entry(version).or_default().push(path);
    }
    let releases = files.into_iter().map(|(version, files)| {
        let mut release = Release { version, schema: Value::Null, documents: Vec::new() };
        for file in files {
            let text = text(&folder.join(&file))?;
            if file.ends_with(SCHEMA) {
                release.schema = serde_json::from_str(&text)
                    .map_err(|error| format!("{FOLDER}/{}: {error}", file.display()))?;
            } else {
                release.documents.extend(documents(&file, &text)?);
            }
        }
        match release.schema {
            Value::Null => Err(format!("{FOLDER}/{}: there is no {SCHEMA}", release.version)),
            _ => Ok(release),
        }
    });
    releases.collect()
}

/// The documents of a file of vectors that are valid and are text.
fn documents(file: &Path, text: &str) -> Result<Vec<(String, String)>, String> {
    let mut documents = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let place = || format!("{}:{}", file.display(), number + 1);
        let vector: Value =
            serde_json::from_str(line).map_err(|error| format!("{}: {error}", place()))?;
        let (Some(name), Some(valid)) = (vector["name"].as_str(), vector["valid"].as_bool()) else {
            return Err(format!("{}: a vector has `name` and `valid`", place()));
        };
        if let (true, Some(document)) = (valid, vector["document"].as_str()) {
            documents.push((name.to_owned(), document.to_owned()));
        }
    }
    Ok(documents)
}

/// Freezes a schema, and of the present vectors those that are valid.
pub(crate) fn freeze(root: &Path, version: &Version, schema: &Value) -> Result<(), String> {
    let folder = root.join(FOLDER);
    let target = folder.join(version.to_string());
    let write = |path: PathBuf, text: String| {
        let folder = path.parent().unwrap_or(&target);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    write(target.join(SCHEMA), format!("{schema:#}\n"))?;
    let present = root.join(format!("schemas/v{}", version.major)).join(VECTORS);
    for file in walk(&present)?.iter().filter(|file| file.extension() == Some("ndjson".as_ref())) {
        let text = text(file)?;
        let valid: Vec<&str> = text
            .lines()
            .filter(|line| documents(file, line).is_ok_and(|found| !found.is_empty()))
            .collect();
        if let (false, Some(name)) = (valid.is_empty(), file.file_name()) {
            write(target.join(VECTORS).join(name), valid.join("\n") + "\n")?;
        }
    }
    write(folder.join(CHECKSUMS), checksums(&folder)?)
}

/// The frozen files, by their paths in the folder.
fn frozen(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let files = walk(folder)?.into_iter();
    let files = files.filter_map(|file| Some(file.strip_prefix(folder).ok()?.to_path_buf()));
    Ok(files.filter(|file| file != Path::new(CHECKSUMS)).collect())
}

fn checksums(folder: &Path) -> Result<String, String> {
    let mut lines = String::new();
    for file in frozen(folder)? {
        let path = folder.join(&file);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for byte in Sha256::digest(&bytes) {
            let _ = write!(lines, "{byte:02x}");
        }
        let _ = writeln!(lines, "  {}", file.display());
    }
    Ok(lines)
}

/// Compares the files with the checksums from when they were frozen.
fn unchanged(folder: &Path) -> Result<(), String> {
    let found = checksums(folder)?;
    let kept = if folder.exists() { text(&folder.join(CHECKSUMS))? } else { String::new() };
    if found == kept {
        return Ok(());
    }
    let missing = kept.lines().filter(|line| !found.lines().any(|other| other == *line));
    let stray = found.lines().filter(|line| !kept.lines().any(|other| other == *line));
    let line = missing.chain(stray).next().unwrap_or("the order of its lines");
    let file = line.split_once("  ").map_or(line, |(_, file)| file);
    Err(format!(
        "{FOLDER}/{CHECKSUMS} does not hold for {file}: what was released stays as it is. \
         Take the change back (`git checkout {FOLDER}`), or release another version"
    ))
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
