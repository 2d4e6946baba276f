//! Which earlier list a document comes from.
//!
//! The one under its own path. Where there is none, one that is gone: most of all a list of the
//! same publisher, of those one that git takes for renamed, of those one beside it that had another
//! extension, of those the one with the most parties in common.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap, HashSet},
    path::{Path, PathBuf},
};

use onward_schema::{Disclosure, Id, Organization, Party};
use onward_source::Origin;
use onward_validator::Version;

use super::{Bases, Source};
use crate::{
    error::Failure,
    files::{self, EXTENSIONS, Globs},
};

/// How alike a document and a list that is gone are; the greatest is the likeliest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    is_of_publisher: bool,
    is_renamed: bool,
    is_beside: bool,
    ids: usize,
}

impl Likeness {
    /// Whether it is enough to take the two for one.
    fn is_enough(self) -> bool {
        self.is_renamed || self.is_beside || (self.is_of_publisher && self.ids > 0)
    }
}

impl Bases {
    /// Finds the earlier list of each document, and gives the lists that are gone: `is_asked` tells
    /// of a path whether it is among those that the command is about.
    pub(super) fn pair(
        &mut self,
        documents: &[PathBuf],
        globs: &Globs,
        is_asked: impl Fn(&Path) -> bool,
    ) -> Result<Vec<PathBuf>, Failure> {
        if let Source::File(file) = &self.source {
            let [document] = documents else {
                return Err(Failure::new(format!(
                    "{} is one file, and there are {} documents to compare\n  \
                     help: name one of them, or compare with a revision or a folder",
                    file.display(),
                    documents.len(),
                )));
            };
            self.pairs.insert(document.clone(), file.to_string_lossy().into_owned());
            return Ok(Vec::new());
        }
        let mut new = Vec::new();
        for document in documents {
            let path = self.source.path(document)?;
            if self.paths.contains(&path) {
                self.pairs.insert(document.clone(), path);
            } else {
                new.push((document, path));
            }
        }
        let gone = self.gone(globs, &new);
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        let renames = self.source.renames()?;
        let mut alike = self.likenesses(&gone, &new, &renames)?;
        alike.sort_by_key(|(likeness, ..)| Reverse(*likeness));
        let mut taken: HashSet<&str> = HashSet::new();
        for (likeness, gone, document) in alike {
            if likeness.is_enough()
                && !taken.contains(gone)
                && !self.pairs.contains_key(document.as_path())
            {
                taken.insert(gone);
                self.pairs.insert(document.clone(), gone.to_owned());
            }
        }
        let mut deleted = Vec::new();
        for path in gone.iter().filter(|path| !taken.contains(path.as_str())) {
            let file = self.source.file(path);
            if is_asked(&file) {
                self.still_somewhere(path, &renames)?;
                deleted.push(shown(&file));
            }
        }
        Ok(deleted)
    }

    /// The earlier lists whose files are gone: those that are found without being named, those
    /// beside a new document that had another extension, and those that stand where a document is
    /// asked for.
    fn gone(&self, globs: &Globs, new: &[(&PathBuf, String)]) -> Vec<String> {
        let beside: HashSet<&str> = new.iter().map(|(_, path)| stem(path)).collect();
        let paired: BTreeSet<&String> = self.pairs.values().collect();
        let is_gone = |path: &&String| {
            let file = self.source.file(path);
            is_disclosure(path)
                && (globs.is_list(&file) || beside.contains(stem(path)))
                && !paired.contains(path)
                && !file.exists()
        };
        self.paths.iter().filter(is_gone).cloned().collect()
    }

    /// How alike each list that is gone is to each new document.
    fn likenesses<'p>(
        &mut self,
        gone: &'p [String],
        new: &'p [(&'p PathBuf, String)],
        renames: &HashMap<String, String>,
    ) -> Result<Vec<(Likeness, &'p str, &'p PathBuf)>, Failure> {
        let mut likenesses = Vec::new();
        if new.is_empty() {
            return Ok(likenesses);
        }
        let documents: Vec<Option<Disclosure>> =
            new.iter().map(|(document, _)| read(document)).collect();
        for gone in gone {
            let earlier = self.read(gone)?.ok().map(|base| base.version.disclosure);
            for ((document, path), disclosure) in new.iter().zip(&documents) {
                let both = earlier.as_ref().zip(disclosure.as_ref());
                let likeness = Likeness {
                    is_of_publisher: both
                        .is_some_and(|(earlier, now)| is_same(&earlier.publisher, &now.publisher)),
                    is_renamed: renames.get(gone) == Some(path),
                    is_beside: stem(gone) == stem(path),
                    ids: both.map_or(0, |(earlier, now)| common(earlier, now)),
                };
                likenesses.push((likeness, gone.as_str(), *document));
            }
        }
        Ok(likenesses)
    }

    /// Holds that a list that is gone is not under another path that the command was not asked
    /// about.
    fn still_somewhere(
        &self,
        path: &str,
        renames: &HashMap<String, String>,
    ) -> Result<(), Failure> {
        let is_new =
            |other: &String| !self.paths.contains(other) && self.source.file(other).exists();
        let beside = EXTENSIONS.iter().map(|extension| format!("{}.{extension}", stem(path)));
        let moved = renames.get(path).cloned().or_else(|| beside.into_iter().find(is_new));
        let Some(moved) = moved else {
            return Ok(());
        };
        let (old, new) = (shown(&self.source.file(path)), shown(&self.source.file(&moved)));
        Err(Failure::new(format!(
            "{} is gone since {}, and {} seems to be what became of it\n  \
             help: name that one instead",
            old.display(),
            self.name,
            new.display(),
        )))
    }
}

impl Source {
    fn renames(&self) -> Result<HashMap<String, String>, Failure> {
        match self {
            Self::Commit { git, commit, .. } => git.renames(commit, EXTENSIONS),
            _ => Ok(HashMap::new()),
        }
    }
}

/// The document, if it is a disclosure.
fn read(path: &Path) -> Option<Disclosure> {
    let bytes = files::read(path).ok()?;
    let format = files::format_of(path, &bytes);
    Version::read(bytes, format, Origin::default()).ok().map(|version| version.disclosure)
}

/// Whether two publishers are most likely one.
fn is_same(this: &Organization, other: &Organization) -> bool {
    let identifiers = |organization: &Organization| {
        organization.identifiers.as_deref().map(<[_]>::to_vec).unwrap_or_default()
    };
    let others = identifiers(other);
    this.name == other.name
        || (this.legal_name.is_some() && this.legal_name == other.legal_name)
        || (this.website.is_some() && this.website == other.website)
        || identifiers(this).iter().any(|identifier| others.contains(identifier))
}

/// How many ids of parties both have.
fn common(this: &Disclosure, other: &Disclosure) -> usize {
    let ids: HashSet<&Id> = this.parties().map(Party::id).collect();
    other.parties().filter(|party| ids.contains(party.id())).count()
}

/// Whether the path is one that a document in one of the formats has.
fn is_disclosure(path: &str) -> bool {
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
}

/// The path without its extension.
fn stem(path: &str) -> &str {
    match path.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') => stem,
        _ => path,
    }
}

/// The path of a file, as short as it can be said from the current folder.
fn shown(file: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    file.strip_prefix(&here).unwrap_or(file).to_path_buf()
}
