//! What is ready-made for continuous integration: its steps are taken from the files and run, in
//! repositories like those that a runner has.

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path, process::Command};

use onward_source::{Format, Shape, read};
use serde_json::Value;

use crate::repository::{
    CLEAN, FRANCE_JOINS, LIST, Repository, program, succeed, with_entry, with_france,
};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn yaml(file: &str) -> Value {
    let text = fs::read_to_string(root().join(file)).expect("a file");
    let document = read(text.into(), Format::Yaml, Shape::ANY).expect("readable YAML");
    document.deserialize().expect("any value")
}

/// A folder with programs that stand for those of a runner: `onward`, once it is installed, and a
/// `cargo` that installs it.
struct Runner {
    folder: tempfile::TempDir,
}

impl Runner {
    fn new() -> Self {
        let runner = Self { folder: tempfile::tempdir().expect("a folder") };
        let onward = env!("CARGO_BIN_EXE_onward");
        let bin = runner.folder.path().display();
        runner.add(
            "cargo",
            &format!(
                "#!/bin/sh\n\
                 [ \"$1 $2 $3 $4\" = 'install --quiet --locked --path' ] || exit 9\n\
                 [ -f \"$5/Cargo.toml\" ] || {{ echo \"no crate in $5\" >&2; exit 9; }}\n\
                 ln -s {onward} {bin}/onward\n"
            ),
        );
        runner
    }

    fn add(&self, name: &str, script: &str) {
        let path = self.folder.path().join(name);
        fs::write(&path, script).expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("executable");
    }

    /// A shell in the repository that finds the runner's programs first.
    fn shell(&self, repository: &Repository, options: &[&str], script: &str) -> Command {
        let mut command = program(repository.path(), "bash");
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .env("PATH", format!("{}:{path}", self.folder.path().display()))
            .args(options)
            .args(["-c", script]);
        command
    }
}

/// A repository with a branch that stores in France, as the pull request 1 against `main`; with
/// or without the entry that says so.
fn pull_request(is_told: bool) -> Repository {
    let origin = Repository::with_list(CLEAN);
    let changed = with_france(CLEAN);
    let changed = if is_told { with_entry(&changed, "2026-10-31", FRANCE_JOINS) } else { changed };
    origin.write(LIST, &changed);
    origin.commit("Store in France");
    origin.git(&["switch", "--quiet", "main"]);
    origin.write("README.md", "Lists\n");
    origin.commit("Say what is here");
    origin.git(&["switch", "--quiet", "--detach"]);
    origin.git(&["merge", "--quiet", "--no-edit", "change"]);
    origin.git(&["update-ref", "refs/pull/1/merge", "HEAD"]);
    origin.git(&["switch", "--quiet", "main"]);
    origin
}

/// A checkout as `actions/checkout` makes it: one commit, of the merge.
fn checkout(origin: &Repository, depth: &[&str]) -> Repository {
    let clone = Repository::new();
    let url = format!("file://{}", origin.path().display());
    clone.git(&["remote", "add", "origin", &url]);
    let merge = "+refs/pull/1/merge:refs/remotes/pull/1/merge";
    clone.git(&[&["fetch", "--quiet", "--no-tags"], depth, &["origin", merge]].concat());
    clone.git(&["checkout", "--quiet", "--force", "refs/remotes/pull/1/merge"]);
    clone
}

#[test]
fn the_action_gates_a_pull_request() {
    let action = yaml("action.yml");
    let steps = action["runs"]["steps"].as_array().expect("steps");
    assert!(steps.iter().all(|step| step.get("uses").is_none()), "nothing is there to be pinned");
    for (depth, is_told, is_pull_request) in [
        (&["--depth=1"][..], false, true),
        (&["--depth=1"], true, true),
        (&[], false, true),
        (&["--depth=1"], false, false),
    ] {
        let origin = pull_request(is_told);
        let (runner, checkout) = (Runner::new(), checkout(&origin, depth));
        let summary = runner.folder.path().join("summary.md");
        let mut status = None;
        let mut printed = String::new();
        for step in steps {
            let is_of_pull_request = step.get("if").is_some();
            if let Some(condition) = step.get("if") {
                assert_eq!(condition, "github.base_ref != ''");
            }
            if is_of_pull_request && !is_pull_request {
                continue;
            }
            assert_eq!(step["shell"], "bash");
            // As the runner runs it.
            let options = ["--noprofile", "--norc", "-eo", "pipefail"];
            let script = step["run"].as_str().expect("a script");
            let mut command = runner.shell(&checkout, &options, script);
            command
                .env("GITHUB_ACTION_PATH", root())
                .env("GITHUB_REF", "refs/pull/1/merge")
                .env("GITHUB_STEP_SUMMARY", &summary);
            if is_pull_request {
                command.env("GITHUB_BASE_REF", "main");
            }
            let inputs = &action["inputs"];
            for (name, value) in step["env"].as_object().into_iter().flatten() {
                let input = value.as_str().and_then(|value| value.strip_prefix("${{ inputs."));
                let input = input.and_then(|input| input.strip_suffix(" }}")).expect("an input");
                let default = inputs[input]["default"].as_str().expect("a default");
                let given = match input {
                    "options" => "--as-of=2026-11-01\n--quiet\n",
                    "paths" => "./subprocessors.yaml\n",
                    _ => default,
                };
                command.env(name, given);
            }
            let output = command.output().expect("it runs");
            status = output.status.code();
            printed = String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr);
            if status != Some(0) {
                break;
            }
        }
        let is_found = printed.contains("::error file=subprocessors.yaml");
        let summary = fs::read_to_string(&summary).unwrap_or_default();
        assert_eq!(
            (status, is_found, summary.contains("`unrecorded-change`")),
            if is_told || !is_pull_request {
                (Some(0), false, false)
            } else {
                (Some(1), true, true)
            },
            "{depth:?} {is_told} {is_pull_request}: {printed}{summary}"
        );
    }
}

#[test]
fn the_template_gates_a_merge_request() {
    let job = &yaml("ci/gitlab.yml")["onward"];
    let lines = |key: &str| -> String {
        let lines = job[key].as_array().expect("lines").iter();
        lines.flat_map(|line| [line.as_str().expect("a line"), "\n"]).collect()
    };
    assert_eq!(job["variables"]["GIT_DEPTH"], "0");
    for (is_told, is_merge_request) in [(false, true), (true, true), (false, false)] {
        let origin = pull_request(is_told);
        let clone = origin.clone_with(&[]);
        clone.git(&["checkout", "--quiet", "origin/change"]);
        let base = clone.git(&["merge-base", "origin/main", "HEAD"]);
        let runner = Runner::new();
        // What is cloned is this repository, in as far as the next line needs it.
        runner.add(
            "git",
            &format!(
                "#!/bin/sh\n\
                 [ \"$1\" = clone ] || exec {} \"$@\"\n\
                 [ \"$*\" = 'clone --quiet --depth 1 --branch v0.1.0 here /tmp/onward' ] || exit 9\n",
                succeed(program(root(), "sh").args(["-c", "command -v git"])).trim(),
            ),
        );
        let script = lines("before_script").replace("/tmp/onward/crates", "$SOURCE/crates");
        let script = script + &lines("script");
        let mut command = runner.shell(&clone, &["-eo", "pipefail"], &script);
        command
            .env("SOURCE", root())
            .env("ONWARD_REPOSITORY", "here")
            .env("ONWARD_REVISION", job["variables"]["ONWARD_REVISION"].as_str().expect("text"))
            .env("ONWARD_PATHS", "subprocessors.yaml --as-of=2026-11-01 --quiet");
        if is_merge_request {
            command.env("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.trim());
        }
        let output = command.output().expect("it runs");
        let report = job["artifacts"]["reports"]["codequality"].as_str().expect("a file");
        let report = fs::read_to_string(clone.file(report)).expect("a report");
        let findings: Vec<Value> = serde_json::from_str(&report).expect("JSON");
        let rules: Vec<&Value> = findings.iter().map(|finding| &finding["check_name"]).collect();
        let expected =
            if is_told || !is_merge_request { vec![] } else { vec!["unrecorded-change"] };
        assert_eq!(rules, expected, "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(i32::from(!expected.is_empty())));
    }
}

#[test]
fn the_hooks_let_through_what_is_told() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hooks = hooks.as_array().expect("hooks");
    assert_eq!(hooks.len(), 2);
    for hook in hooks {
        let is_gate = hook["id"] == "onward-gate";
        let files = hook["files"].as_str().expect("a pattern");
        assert_eq!(files, r"(^|/)subprocessors\.(yaml|yml|json|toml)$");
        let runner = Runner::new();
        runner.add(
            "onward",
            &format!(
                "#!/bin/sh\nexec {} \"$@\" --as-of=2026-11-01\n",
                env!("CARGO_BIN_EXE_onward")
            ),
        );
        let repository = Repository::with_list(CLEAN);
        let names = if hook.get("pass_filenames") == Some(&Value::Bool(false)) { "" } else { LIST };
        let script =
            format!("#!/bin/sh\nexec {} {names}\n", hook["entry"].as_str().expect("a command"));
        let path = repository.file(".git/hooks/pre-commit");
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(&path, script).expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("executable");
        let commit = |text: &str| {
            repository.write(LIST, text);
            repository.git(&["add", "--all"]);
            let script = "git commit --quiet --allow-empty --message Change";
            let output = runner.shell(&repository, &[], script).output().expect("it runs");
            output.status.success()
        };
        assert_eq!(commit(&with_france(CLEAN)), !is_gate, "{}", hook["id"]);
        assert!(!commit("format: 1\n"), "{}", hook["id"]);
        assert!(
            commit(&with_entry(&with_france(CLEAN), "2026-10-31", FRANCE_JOINS)),
            "{}",
            hook["id"]
        );
    }
}
