//! The examples that help shows are run as they stand, by a shell.

use std::{env, ffi::OsString, fs, path::Path, process::Command};

/// The commands; `gate`, `diff` and `log` need a repository, and `git/help.rs` runs theirs.
const COMMANDS: [&str; 10] =
    ["check", "fmt", "at", "init", "rules", "explain", "schema", "bindings", "completions", "man"];

/// The examples in a command's help, without the words beside them.
fn examples(command: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_onward"))
        .args([command, "--help"])
        .output()
        .expect("the command runs");
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    let (_, after) = help.split_once("Examples:\n").expect("examples");
    let lines = after.lines().take_while(|line| line.starts_with("  onward "));
    lines.map(|line| line.trim().split("   ").next().unwrap_or_default().to_owned()).collect()
}

/// The path on which a shell finds the command.
fn path() -> OsString {
    let folder = Path::new(env!("CARGO_BIN_EXE_onward")).parent().expect("a folder");
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(std::iter::once(folder.to_owned()).chain(env::split_paths(&rest)))
        .expect("a path")
}

#[test]
fn examples_run() {
    let complete = fs::read_to_string("../../fixtures/complete.yaml").expect("a fixture");
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
                .output()
                .expect("a shell");
            // A formatter's `--check` says by its status that there is something to do.
            let stderr = String::from_utf8_lossy(&output.stderr);
            let status = output.status.code();
            assert!(matches!(status, Some(0 | 1)), "{example}: {status:?} {stderr}");
        }
    }
}
