//! Git, through the `git` program: nothing here guesses at its files.
//!
//! [`Git::open`] finds the repository around the current folder, [`Git::fork_point`] the commit in
//! which a branch left another, [`Git::commit`] the commit of any revision. [`Git::files`] lists
//! what a commit has, [`Git::renames`] what was renamed since, and [`Git::objects`] reads texts.
//! Every error says what to do next. Nothing is fetched: what a clone lacks is named, and how to
//! get it.

mod objects;
mod revision;

use std::{
    collections::HashMap,
    io,
    path::{Path, PathBuf},
    process::{Command, Output},
};

pub(crate) use objects::Objects;

use crate::error::Failure;

/// A repository.
pub(crate) struct Git {
    /// The folder that holds its working tree.
    root: PathBuf,
}

/// A commit, by its full name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Commit(String);

impl Commit {
    /// As much of the name as people write.
    pub(crate) fn short(&self) -> &str {
        self.0.get(..10).unwrap_or(&self.0)
    }
}

/// The commit in which `HEAD` left a revision.
pub(crate) enum ForkPoint {
    /// The revision itself: nothing happened on it since.
    Revision(Commit),
    /// An earlier commit.
    Earlier(Commit),
    /// Nothing was committed yet, and the revision is `HEAD`.
    Unborn,
}

impl Git {
    /// The repository around the current folder.
    pub(crate) fn open() -> Result<Self, Failure> {
        let output = output(program().args(["rev-parse", "--show-toplevel"]))?;
        if !output.status.success() {
            let reason = complaint(&output);
            return Err(Failure::new(if reason.contains("not a git repository") {
                "there is no git repository here or in a folder above\n  \
                 help: run the command in one, or name a file to compare with"
                    .to_owned()
            } else {
                format!("git cannot tell the repository: {reason}")
            }));
        }
        let root = String::from_utf8_lossy(&output.stdout);
        let root = PathBuf::from(root.trim_end_matches(['\r', '\n']));
        Ok(Self { root: root.canonicalize().unwrap_or(root) })
    }

    /// The path of a file from the root of the repository, with forward slashes. The file need
    /// not be there.
    pub(crate) fn path(&self, path: &Path) -> Result<String, Failure> {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.into());
        // Only the folder: a file that is a link is the one in the repository.
        let (folder, name) = (absolute.parent(), absolute.file_name());
        let folder = folder.map(|folder| folder.canonicalize().unwrap_or_else(|_| folder.into()));
        let full = folder.zip(name).map(|(folder, name)| folder.join(name)).unwrap_or(absolute);
        let inside = full.strip_prefix(&self.root).map_err(|_| {
            Failure::new(format!(
                "{} is not in the repository {}\n  \
                 help: run the command in the repository that it belongs to",
                path.display(),
                self.root.display(),
            ))
        })?;
        Ok(inside.to_string_lossy().replace('\\', "/"))
    }

    /// Where a file lies that the repository has under this path.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The files of a commit, by their paths from the root.
    pub(crate) fn files(&self, commit: &Commit) -> Result<Vec<String>, Failure> {
        let listed = self.run(&["ls-tree", "-r", "-z", "--full-tree", "--name-only", &commit.0])?;
        Ok(listed.split_terminator('\0').map(str::to_owned).collect())
    }

    /// Which files git takes for renamed since a commit, by their old path; of those whose name
    /// ends in one of the extensions.
    pub(crate) fn renames(
        &self,
        commit: &Commit,
        extensions: &[&str],
    ) -> Result<HashMap<String, String>, Failure> {
        let options = ["--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff"];
        let paths = extensions.iter().map(|extension| format!(":(top)*.{extension}"));
        let mut command = self.command();
        command.args(["diff", "--no-relative"]).args(options).arg(&commit.0).arg("--").args(paths);
        let listed = success(&mut command)?;
        let mut fields = listed.split_terminator('\0').map(str::to_owned);
        let mut renames = HashMap::new();
        while let (Some(_), Some(old), Some(new)) = (fields.next(), fields.next(), fields.next()) {
            renames.insert(old, new);
        }
        Ok(renames)
    }

    /// Reads texts of the repository.
    pub(crate) fn objects(&self) -> Result<Objects, Failure> {
        Objects::start(self)
    }

    /// The program, run in the root of the repository.
    fn command(&self) -> Command {
        let mut command = program();
        command.current_dir(&self.root);
        command
    }

    /// What a command prints, if it can do its work.
    fn run(&self, arguments: &[&str]) -> Result<String, Failure> {
        success(self.command().args(arguments))
    }
}

/// The program, as it is always run: in no language but its own, changing nothing, asking nobody,
/// and fetching nothing.
fn program() -> Command {
    let mut command = Command::new("git");
    command
        .arg("--no-pager")
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1");
    command
}

/// What a command prints, if it can do its work.
fn success(command: &mut Command) -> Result<String, Failure> {
    let output = output(command)?;
    if !output.status.success() {
        return Err(refused(&complaint(&output)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a command prints, whether or not it can do its work.
fn output(command: &mut Command) -> Result<Output, Failure> {
    command.output().map_err(|error| not_started(&error))
}

fn not_started(error: &io::Error) -> Failure {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "there is no program `git` on the path".to_owned(),
        _ => error.to_string(),
    };
    Failure::new(format!(
        "cannot run git: {reason}\n  help: install it, or name a file to compare with"
    ))
}

fn refused(reason: &str) -> Failure {
    let is_partial = reason.contains("promisor") || reason.contains("lazy fetching");
    let help = if is_partial { PARTIAL } else { "" };
    Failure::new(format!("git could not do its work: {reason}{help}"))
}

/// A file that the repository has, and this clone lacks the text of.
fn lacking(path: &str) -> Failure {
    Failure::new(format!("this clone lacks the text of {path}{PARTIAL}"))
}

/// What to do in a clone that has not all texts.
const PARTIAL: &str = "\n  help: it has only part of its history, and nothing is fetched from \
                       here; `git fetch --refetch --no-filter` gets the rest";

/// What git says of why it could not do its work.
fn complaint(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let text = text.trim().trim_start_matches("fatal: ");
    if text.is_empty() { format!("it ended with {}", output.status) } else { text.to_owned() }
}
