//! Repositories as people make them, and the command run in them.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// A list in which nothing is left to say, as of [`AS_OF`].
pub(crate) const CLEAN: &str = include_str!("../../../../fixtures/complete.yaml");
/// The day on which the tests are set.
pub(crate) const AS_OF: &str = "2026-11-01";
/// The name under which a list is found.
pub(crate) const LIST: &str = "subprocessors.yaml";

/// A repository in a folder of its own.
pub(crate) struct Repository {
    _folder: tempfile::TempDir,
    /// Where it lies in the folder.
    path: PathBuf,
}

/// What a command said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Repository {
    /// A folder that is to become one.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().canonicalize().expect("a path").join("repository");
        fs::create_dir(&path).expect("a folder");
        Self { _folder: folder, path }
    }

    /// A new one, with nothing in it.
    pub(crate) fn new() -> Self {
        let repository = Self::empty();
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    /// One with a list on `main`, and a branch `change` from it.
    pub(crate) fn with_list(text: &str) -> Self {
        let repository = Self::new();
        repository.write(LIST, text);
        repository.commit("Disclose our subprocessors");
        repository.git(&["switch", "--quiet", "--create", "change"]);
        repository
    }

    /// A clone of it, made with these options.
    pub(crate) fn clone_with(&self, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().canonicalize().expect("a path").join("clone");
        let url = format!("file://{}", self.path.display());
        let target = path.to_string_lossy().into_owned();
        let arguments = [&["clone", "--quiet"], options, &[&url, &target]].concat();
        succeed(program(folder.path(), "git").args(arguments));
        Self { _folder: folder, path }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.path.join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.file(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.file(path)).expect("a file")
    }

    /// Gives a file or folder another path.
    pub(crate) fn rename(&self, before: &str, after: &str) {
        fs::create_dir_all(self.file(after).parent().expect("a folder")).expect("folders");
        self.git(&["mv", before, after]);
    }

    /// Replaces what stands in a file exactly once.
    pub(crate) fn edit(&self, path: &str, before: &str, after: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(before).count(), 1, "in {path}: {before}");
        self.write(path, &text.replacen(before, after, 1));
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        succeed(program(&self.path, "git").args(arguments))
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    /// Runs the command as of the day of the tests.
    pub(crate) fn onward(&self, arguments: &[&str]) -> Said {
        self.onward_in("", arguments)
    }

    /// Runs the command in a folder of the repository.
    pub(crate) fn onward_in(&self, folder: &str, arguments: &[&str]) -> Said {
        let mut command = program(&self.path.join(folder), env!("CARGO_BIN_EXE_onward"));
        Said::of(&command.args(arguments).output().expect("the command runs"))
    }

    /// Runs the gate, with its findings one on a line.
    pub(crate) fn gate(&self, arguments: &[&str]) -> Said {
        let options = ["--as-of", AS_OF, "--format", "concise", "--preset", "strict"];
        self.onward(&[&["gate"], arguments, &options].concat())
    }

    /// Runs the command with a text on standard input, which it need not read.
    pub(crate) fn pipe(&self, text: &str, arguments: &[&str]) -> Said {
        let mut command = program(&self.path, env!("CARGO_BIN_EXE_onward"));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command runs");
        let written = child.stdin.take().expect("a pipe").write_all(text.as_bytes());
        let is_ignored = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        assert!(written.as_ref().err().is_none_or(is_ignored), "{written:?}");
        Said::of(&child.wait_with_output().expect("it ends"))
    }
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
        Self { status: output.status.code(), stdout, stderr }
    }

    /// The rules of the findings, one for each, of a report with one finding on a line.
    pub(crate) fn rules(&self) -> Vec<&str> {
        assert_ne!(self.status, Some(2), "{}", self.stderr);
        let lines = self.stdout.lines().filter_map(|line| line.split_once('['));
        lines.filter_map(|(_, rest)| rest.split_once("] ")).map(|(rule, _)| rule).collect()
    }

    /// Holds that nothing was found.
    #[track_caller]
    pub(crate) fn assert_clean(&self) {
        assert_eq!(self.status, Some(0), "{}{}", self.stdout, self.stderr);
        assert_eq!(self.rules(), Vec::<&str>::new(), "{}", self.stdout);
    }

    /// Holds that the command could not do its work, and said so in these words.
    #[track_caller]
    pub(crate) fn assert_fails(&self, words: &[&str]) {
        assert_eq!(self.status, Some(2), "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "", "nothing on standard output");
        for word in words {
            assert!(self.stderr.contains(word), "`{word}` in: {}", self.stderr);
        }
    }
}

/// A program that sees nothing of this machine but its path, and makes the same commits every time.
pub(crate) fn program(folder: &Path, name: &str) -> Command {
    let mut command = Command::new(name);
    command
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CEILING_DIRECTORIES", std::env::temp_dir());
    for (key, value) in [("NAME", "A B"), ("EMAIL", "a@b.example"), ("DATE", "2026-10-01T12:00Z")] {
        command.env(format!("GIT_AUTHOR_{key}"), value);
        command.env(format!("GIT_COMMITTER_{key}"), value);
    }
    command
}

/// What a program prints.
#[track_caller]
pub(crate) fn succeed(command: &mut Command) -> String {
    let said = Said::of(&command.output().expect("the program runs"));
    assert_eq!(said.status, Some(0), "{command:?}\n{}{}", said.stdout, said.stderr);
    said.stdout
}

/// The list with France joining the locations of Aurora Cloud, and no entry that says so.
pub(crate) fn with_france(text: &str) -> String {
    let before =
        "activities: [storage, processing] }\n    safeguards:\n      - kind: certification";
    assert_eq!(text.matches(before).count(), 1);
    let (first, rest) = before.split_once('\n').expect("lines");
    let joined = "      - { area: FR, activities: [storage] }";
    text.replacen(before, &format!("{first}\n{joined}\n{rest}"), 1)
}

/// The list with an entry on top of its changelog, of this day.
pub(crate) fn with_entry(text: &str, date: &str, entry: &str) -> String {
    let text = text.replacen("updated: 2026-05-01", &format!("updated: {date}"), 1);
    text.replacen("changelog:\n", &format!("changelog:\n  - {{ date: {date}, {entry} }}\n"), 1)
}

/// The list as JSON.
pub(crate) fn as_json(text: &str) -> String {
    let version = onward_validator::Version::read(
        text.into(),
        onward_source::Format::Yaml,
        onward_source::Origin::default(),
    );
    let disclosure = version.expect("a disclosure").disclosure;
    format!("{:#}\n", serde_json::to_value(disclosure).expect("JSON"))
}

/// What says that France joined.
pub(crate) const FRANCE_JOINS: &str = "effective: 2026-12-01, \
     changes: [{ type: changed, subject: aurora-cloud, locations: { added: [FR] } }]";
