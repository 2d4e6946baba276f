//! Which files a command is about.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use ignore::WalkBuilder;
use onward_source::{Format, MAX_BYTES};

use crate::error::Failure;

/// The names under which a disclosure is found without being asked for.
pub(crate) const NAMES: [&str; 4] =
    ["subprocessors.yaml", "subprocessors.yml", "subprocessors.json", "subprocessors.toml"];

/// What standard input is called where it has no name.
pub(crate) const STDIN: &str = "<stdin>";

/// The extensions of files that hold a document.
pub(crate) const EXTENSIONS: &[&str] = &["yaml", "yml", "json", "toml"];

/// Which files a folder is searched for: those with the usual names, and those that a
/// configuration names.
pub(crate) struct Globs {
    folder: PathBuf,
    set: GlobSet,
}

impl Globs {
    /// `more` are the globs of a configuration, with the folder that they are relative to.
    pub(crate) fn new(more: Option<(&Path, &[String])>) -> Result<Self, Failure> {
        let (folder, globs) = more.unwrap_or((Path::new(""), &[]));
        let malformed = |error: globset::Error| Failure::new(error.to_string());
        let mut set = GlobSetBuilder::new();
        for glob in globs {
            let glob = GlobBuilder::new(glob).literal_separator(true).build().map_err(malformed)?;
            set.add(glob);
        }
        let folder = std::path::absolute(if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        });
        Ok(Self { folder: folder.unwrap_or_default(), set: set.build().map_err(malformed)? })
    }

    /// Whether a file is found without being named.
    pub(crate) fn is_list(&self, path: &Path) -> bool {
        if path.file_name().is_some_and(|file| NAMES.iter().any(|name| file == *name)) {
            return true;
        }
        if self.set.is_empty() {
            return false;
        }
        let path = std::path::absolute(path).unwrap_or_else(|_| path.into());
        path.strip_prefix(&self.folder).is_ok_and(|path| self.set.is_match(path))
    }
}

/// Something to check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Input {
    /// Standard input.
    Stdin,
    /// A file with one document.
    Document(PathBuf),
    /// A file with one JSON document on each line.
    Stream(PathBuf),
}

/// What the paths of a command line name, each once, in the order given; within a folder, by
/// name.
pub(crate) fn inputs(paths: &[PathBuf], globs: &Globs) -> Result<Vec<Input>, Failure> {
    if paths.is_empty() {
        return nearest().map(|path| vec![Input::Document(path)]);
    }
    let mut seen = BTreeSet::new();
    let mut inputs = Vec::new();
    for path in paths {
        for input in expand(path, globs)? {
            if seen.insert(input.clone()) {
                inputs.push(input);
            }
        }
    }
    Ok(inputs)
}

fn expand(path: &Path, globs: &Globs) -> Result<Vec<Input>, Failure> {
    if path == Path::new("-") {
        return Ok(vec![Input::Stdin]);
    }
    if path.is_dir() {
        return in_folder(path, globs);
    }
    if path.exists() {
        return Ok(vec![file(path.to_path_buf())]);
    }
    let pattern = path.to_string_lossy();
    if !pattern.contains(['*', '?', '[']) {
        return Err(missing(path));
    }
    let found = glob::glob(&pattern)
        .map_err(|error| Failure::new(format!("`{pattern}` is no glob: {error}")))?;
    let mut inputs = Vec::new();
    for path in found {
        let path = path.map_err(|error| Failure::unreadable(error.path(), error.error()))?;
        if path.is_dir() {
            inputs.extend(in_folder(&path, globs)?);
        } else {
            inputs.push(file(path));
        }
    }
    if inputs.is_empty() {
        return Err(Failure::new(format!("no file matches `{pattern}`")));
    }
    Ok(inputs)
}

fn file(path: PathBuf) -> Input {
    if is_stream(&path) { Input::Stream(path) } else { Input::Document(path) }
}

/// Whether a file of this name holds one document on each line.
pub(crate) fn is_stream(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("ndjson" | "jsonl"))
}

/// The disclosures in a folder and the folders in it.
fn in_folder(folder: &Path, globs: &Globs) -> Result<Vec<Input>, Failure> {
    let files = walk(folder)?.into_iter().filter(|path| globs.is_list(path));
    let inputs: Vec<Input> = files.map(file).collect();
    if inputs.is_empty() {
        return Err(Failure::new(format!(
            "no disclosure in {}: looked for {}\ngive the file by its name to check it anyway",
            folder.display(),
            NAMES.join(", "),
        )));
    }
    Ok(inputs)
}

/// The files in a folder and the folders in it, in the order of their paths; what git ignores is
/// left out.
pub(crate) fn walk(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let walk = WalkBuilder::new(folder)
        // A published list lives in `.well-known`.
        .hidden(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .sort_by_file_path(Path::cmp)
        .build();
    let mut files = Vec::new();
    for entry in walk {
        let entry = entry.map_err(|error| {
            Failure::new(format!("cannot search {}: {error}", folder.display()))
        })?;
        if entry.file_type().is_some_and(|kind| kind.is_file()) {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// The disclosure in this folder, or in the nearest one above that has any.
fn nearest() -> Result<PathBuf, Failure> {
    let here = std::env::current_dir()
        .map_err(|error| Failure::new(format!("cannot tell the current folder: {error}")))?;
    for folder in here.ancestors() {
        for name in NAMES {
            let path = folder.join(name);
            if path.is_file() {
                // As short as it can be said from here.
                return Ok(path.strip_prefix(&here).map(Path::to_path_buf).unwrap_or(path));
            }
        }
    }
    Err(Failure::new(format!(
        "no disclosure here or in a folder above: looked for {}\n\
         give a path, as in `onward check path/to/list.yaml`",
        NAMES.join(", "),
    )))
}

/// Says that a file is missing, with the file that was most likely meant.
pub(crate) fn missing(path: &Path) -> Failure {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let siblings = std::fs::read_dir(folder.unwrap_or(Path::new("."))).into_iter().flatten();
    let siblings = siblings.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let near = siblings
        .map(|sibling| (strsim::osa_distance(&sibling, &name), sibling))
        .filter(|(distance, _)| *distance <= 3 && distance * 2 <= name.chars().count())
        .min();
    let hint = match near {
        Some((_, sibling)) => {
            let meant =
                folder.map_or_else(|| sibling.clone().into(), |folder| folder.join(&sibling));
            format!("\ndid you mean {}?", meant.display())
        }
        None => String::new(),
    };
    Failure::new(format!("there is no file {}{hint}", path.display()))
}

/// The bytes of a file, as far as [`read_some`] goes.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    File::open(path).and_then(read_some)
}

/// The bytes of a text, and no more of one that is too large than shows that it is.
pub(crate) fn read_some(reader: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The format of a file: by its extension, or else by how its text begins.
pub(crate) fn format_of(path: &Path, bytes: &[u8]) -> Format {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.and_then(Format::from_extension).unwrap_or_else(|| {
        let start = &bytes[..bytes.len().min(4096)];
        Format::guess(&String::from_utf8_lossy(start))
    })
}
