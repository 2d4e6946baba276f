//! What documents are compared with: the lists of an earlier state of the repository, of a folder,
//! or one file.

mod asked;
mod pairing;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    slice,
};

use onward_source::Origin;
use onward_validator::{Base, Version};

use crate::{
    error::Failure,
    files::{self, Globs, Input},
    git::{Commit, ForkPoint, Git, Objects},
};

/// The earlier lists, and which document each belongs to.
pub(crate) struct Bases {
    /// What readers call them.
    name: String,
    source: Source,
    /// The paths of all files, as the source has them.
    paths: BTreeSet<String>,
    /// Of the documents to be compared, the path of the earlier one; by the path as it was given.
    pairs: BTreeMap<PathBuf, String>,
}

/// What a gate looks at.
pub(crate) struct Asked {
    /// What is there.
    pub(crate) inputs: Vec<Input>,
    /// The lists that are gone, by the paths under which they were.
    pub(crate) deleted: Vec<PathBuf>,
}

/// Where earlier lists come from.
enum Source {
    /// A commit. Paths are those from the root of the repository.
    Commit { git: Git, commit: Commit, name: String, objects: Box<Objects> },
    /// A folder that stands for the current one. Paths are those from it.
    Folder { folder: PathBuf, current: PathBuf },
    /// One file, the earlier version of one document.
    File(PathBuf),
    /// Nothing was there.
    Nothing,
}

/// What there is to compare a document with.
pub(crate) enum Earlier {
    /// An earlier version.
    Version {
        /// The version.
        base: Box<Base>,
        /// Whether it had another path.
        is_moved: bool,
    },
    /// Nothing: the list is new.
    New,
    /// A text that is no disclosure, with where and why.
    Unreadable(String),
}

impl Bases {
    /// Finds what `--base` names: a revision, or else a folder or a file.
    pub(crate) fn open(base: &str) -> Result<Self, Failure> {
        let path = Path::new(base);
        let is_path = path.exists();
        let git = match Git::open() {
            Ok(git) => Some(git),
            Err(_) if is_path => None,
            Err(failure) => return Err(failure),
        };
        let is_revision = match &git {
            Some(git) => git.resolve(base)?.is_some(),
            None => false,
        };
        let source = match git {
            Some(git) if is_revision || !is_path => Source::of_revision(git, base)?,
            _ if path.is_dir() => {
                let current = std::env::current_dir().map_err(|error| {
                    Failure::new(format!("cannot tell the current folder: {error}"))
                })?;
                Source::Folder { folder: path.into(), current }
            }
            _ => Source::File(path.into()),
        };
        let name = match &source {
            Source::Commit { name, .. } if name != base => format!("the merge base with {base}"),
            _ => base.to_owned(),
        };
        let paths = source.paths()?;
        Ok(Self { name, source, paths, pairs: BTreeMap::new() })
    }

    /// What readers call them.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// What the paths of a command line name, now or in the base. `stdin` is the name under which
    /// standard input goes.
    pub(crate) fn inputs(
        &mut self,
        paths: &[PathBuf],
        stdin: Option<&Path>,
        globs: &Globs,
    ) -> Result<Asked, Failure> {
        let (mut inputs, mut absent): (Vec<Input>, _) = (Vec::new(), Vec::new());
        let each = paths.iter().map(slice::from_ref);
        let all = if paths.is_empty() { vec![paths] } else { each.collect() };
        for paths in all {
            match files::inputs(paths, globs) {
                Ok(found) => {
                    for input in found {
                        if !inputs.contains(&input) {
                            inputs.push(input);
                        }
                    }
                }
                Err(failure) => absent.push((paths, failure)),
            }
        }
        let documents: Result<Vec<PathBuf>, Failure> =
            inputs.iter().map(|input| self.document(input, stdin)).collect();
        let is_asked = |file: &Path| asked::is_asked(paths, &inputs, file);
        let deleted = self.pair(&documents?, globs, is_asked)?;
        // What a path names must be there, or have been.
        for (paths, failure) in absent {
            let was_there = |file: &PathBuf| asked::is_asked(paths, &[], &asked::real(file));
            let found_again = self.pairs.values().map(|path| self.source.file(path));
            if !deleted.iter().cloned().chain(found_again).any(|file| was_there(&file)) {
                return Err(failure);
            }
        }
        Ok(Asked { inputs, deleted })
    }

    /// The path by which an input is compared.
    fn document(&self, input: &Input, stdin: Option<&Path>) -> Result<PathBuf, Failure> {
        let path = match (input, stdin, &self.source) {
            (Input::Document(path) | Input::Stream(path), _, _) => path,
            (Input::Stdin, Some(name), _) => name,
            (Input::Stdin, None, Source::File(_)) => Path::new(files::STDIN),
            (Input::Stdin, None, _) => {
                return Err(Failure::new(
                    "standard input has no earlier version without a name\n  \
                     help: give it with --stdin-filename, as the path that the file has",
                ));
            }
        };
        if files::is_stream(path) {
            return Err(Failure::new(format!(
                "{} is a stream of documents, which have no earlier versions\n  \
                 help: `onward check` checks it",
                path.display(),
            )));
        }
        Ok(path.into())
    }

    /// What there is to compare a document with that [`Self::inputs`] found.
    pub(crate) fn of(&mut self, path: &Path) -> Result<Earlier, Failure> {
        let Some(earlier) = self.pairs.get(path).cloned() else {
            return Ok(Earlier::New);
        };
        // Whoever names a file knows with what it is compared.
        let is_named = matches!(self.source, Source::File(_));
        let is_moved = !is_named && self.source.path(path)? != earlier;
        Ok(match self.read(&earlier)? {
            Ok(base) => Earlier::Version { base, is_moved },
            Err(reason) => Earlier::Unreadable(reason),
        })
    }

    /// A list that is gone and that [`Self::inputs`] found.
    pub(crate) fn deleted(&mut self, path: &Path) -> Result<Earlier, Failure> {
        let path = self.source.path(path)?;
        Ok(match self.read(&path)? {
            Ok(base) => Earlier::Version { base, is_moved: false },
            Err(reason) => Earlier::Unreadable(reason),
        })
    }

    /// An earlier list, or why it is none.
    fn read(&mut self, path: &str) -> Result<Result<Box<Base>, String>, Failure> {
        let (bytes, shown) = match &mut self.source {
            Source::Commit { commit, name, objects, .. } => {
                (objects.read(commit, path)?, format!("{name}:{path}"))
            }
            Source::Folder { folder, .. } => {
                let file = folder.join(path);
                (read_file(&file)?, file.display().to_string())
            }
            Source::File(file) => (read_file(file)?, file.display().to_string()),
            Source::Nothing => (Vec::new(), path.to_owned()),
        };
        let format = files::format_of(Path::new(path), &bytes);
        Ok(match Version::read(bytes, format, Origin::default()) {
            Ok(version) => Ok(Box::new(Base { name: self.name.clone(), path: shown, version })),
            Err(none) => {
                let (content, findings) = *none;
                let first = findings.first().map(|finding| {
                    let start = content.source().position(content.span(finding).start());
                    format!("{shown}:{}:{}: {}", start.line, start.column, finding.message)
                });
                Err(first.unwrap_or(shown))
            }
        })
    }
}

impl Source {
    fn of_revision(git: Git, revision: &str) -> Result<Self, Failure> {
        let (commit, name) = match git.fork_point(revision)? {
            ForkPoint::Revision(commit) => (commit, revision.to_owned()),
            ForkPoint::Earlier(commit) => {
                let name = commit.short().to_owned();
                (commit, name)
            }
            ForkPoint::Unborn => return Ok(Self::Nothing),
        };
        let objects = Box::new(git.objects()?);
        Ok(Self::Commit { git, commit, name, objects })
    }

    /// The paths of all its files.
    fn paths(&self) -> Result<BTreeSet<String>, Failure> {
        match self {
            Self::Commit { git, commit, .. } => Ok(git.files(commit)?.into_iter().collect()),
            Self::Folder { folder, .. } => {
                let files = files::walk(folder)?;
                let inside = files.iter().filter_map(|path| path.strip_prefix(folder).ok());
                Ok(inside.map(|path| path.to_string_lossy().replace('\\', "/")).collect())
            }
            Self::File(_) | Self::Nothing => Ok(BTreeSet::new()),
        }
    }

    /// The path that a document would have in the source.
    fn path(&self, path: &Path) -> Result<String, Failure> {
        match self {
            Self::Commit { git, .. } => git.path(path),
            Self::Folder { current, .. } => {
                let absolute = std::path::absolute(path).unwrap_or_else(|_| path.into());
                let inside = absolute.strip_prefix(current).unwrap_or(path);
                Ok(inside.to_string_lossy().replace('\\', "/"))
            }
            Self::File(_) | Self::Nothing => Ok(path.to_string_lossy().into_owned()),
        }
    }

    /// Where the file with this path would be now.
    fn file(&self, path: &str) -> PathBuf {
        match self {
            Self::Commit { git, .. } => git.file(path),
            Self::Folder { current, .. } => current.join(path),
            Self::File(_) | Self::Nothing => path.into(),
        }
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    files::read(path).map_err(|error| Failure::unreadable(path, &error))
}
