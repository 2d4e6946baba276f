//! The examples that help shows are run as they stand, by a shell.

mod examples;

use std::{env, ffi::OsString, fs, path::Path, process::Command};

use examples::examples;

/// The commands; `gate`, `diff` and `log` need a repository, and `git/help.rs` runs theirs.
const COMMANDS: [&str; 10] =
    ["check", "fmt", "at", "init", "rules", "explain", "schema", "bindings", "completions", "man"];

/// The path on which a shell finds the command.
fn path() -> OsString {
    let folder = Path::new(env!("CARGO_BIN_EXE_onward")).parent().expect("a folder");
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(std::iter::once(folder.to_owned()).chain(env::split_paths(&rest)))
        .expect("a path")
}

#[test]
fn examples_run() {
    let fixture = "../../fixtures/complete.yaml";
    let complete = fs::read_to_string(fixture).expect("a fixture");
    for command in COMMANDS {
        let examples = examples(command);
        assert!(!examples.is_empty(), "{command}");
        for example in examples {
            let folder = tempfile::tempdir().expect("a folder");
            let write = |name: &str, text: &str| {
                fs::write(folder.path().join(name), text).expect("written");
            };
            for inside in [
                "vendors",
                "lists",
                ".local/share/bash-completion/completions",
                ".config/fish/completions",
                ".local/share/man/man1",
            ] {
                fs::create_dir_all(folder.path().join(inside)).expect("a folder");
            }
            if command != "init" {
                write("subprocessors.yaml", &complete);
                write("vendors/subprocessors.yaml", &complete);
                write("list.yaml", &complete);
                write("list.json", "{\"format\": 1}");
                write("lists/list.json", "{\"format\": 1}");
            }
            let output = Command::new("sh")
                .args(["-c", &example])
                .current_dir(folder.path())
                .env("PATH", path())
                .env("HOME", folder.path())
                .stdin(fs::File::open(fixture).expect("a fixture"))
                .output()
                .expect("a shell");
            // A formatter's `--check` says by its status that there is something to do.
            let stderr = String::from_utf8_lossy(&output.stderr);
            let status = output.status.code();
            assert!(matches!(status, Some(0 | 1)), "{example}: {status:?} {stderr}");
        }
    }
}
