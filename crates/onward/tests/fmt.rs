//! `onward fmt` as its users run it.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

const BEFORE: &str = "\
# Our list.
publisher: {name: 'Northwind'}
format:   1
language: en
updated: \"2026-01-01\" # by hand
subprocessors: []
changelog: []
";

const AFTER: &str = "\
# Our list.
format: 1
publisher:
  name: Northwind
language: en
updated: 2026-01-01 # by hand
subprocessors: []
changelog: []
";

const DIFF: &str = "\
--- subprocessors.yaml
+++ subprocessors.yaml
@@ -1,7 +1,8 @@
 # Our list.
-publisher: {name: 'Northwind'}
-format:   1
+format: 1
+publisher:
+  name: Northwind
 language: en
-updated: \"2026-01-01\" # by hand
+updated: 2026-01-01 # by hand
 subprocessors: []
 changelog: []
";

/// A folder with a file that is not in its canonical form.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("subprocessors.yaml"), BEFORE).expect("written");
    folder
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onward"));
    command
        .arg("fmt")
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

fn fmt(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("the command runs")
}

fn fmt_input(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = command(folder, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input.as_bytes()).expect("written");
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

/// Holds what the command wrote where, and how it ended.
fn assert_ends(output: &Output, status: i32, stdout: &str, stderr: &str) {
    assert_eq!(String::from_utf8_lossy(&output.stdout), stdout);
    assert_eq!(String::from_utf8_lossy(&output.stderr), stderr);
    assert_eq!(output.status.code(), Some(status));
}

#[test]
fn a_file_is_written_in_place_once() {
    let folder = folder();
    let folder = folder.path();
    assert_ends(&fmt(folder, &[]), 0, "", "1 file formatted\n");
    assert_eq!(text(folder, "subprocessors.yaml"), AFTER);
    let written = fs::metadata(folder.join("subprocessors.yaml")).expect("a file").modified();
    assert_ends(&fmt(folder, &["."]), 0, "", "1 file left as it is\n");
    let still = fs::metadata(folder.join("subprocessors.yaml")).expect("a file").modified();
    assert_eq!(still.expect("a time"), written.expect("a time"), "it is not written again");
}

#[test]
fn check_lists_and_diff_shows_what_would_change() {
    let folder = folder();
    let folder = folder.path();
    fs::write(folder.join("other.yaml"), AFTER).expect("written");
    let told = "1 file would be formatted, 1 file left as it is\n";
    let paths = ["subprocessors.yaml", "other.yaml"];
    let output = fmt(folder, &["--check", paths[0], paths[1]]);
    assert_ends(&output, 1, "subprocessors.yaml\n", told);
    let output = fmt(folder, &["--diff", paths[0], paths[1]]);
    assert_ends(&output, 1, DIFF, told);
    assert_eq!(text(folder, "subprocessors.yaml"), BEFORE, "nothing is written");
    let output = fmt(folder, &["--check", "--diff", "other.yaml"]);
    assert_ends(&output, 0, "", "1 file left as it is\n");
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = folder();
    let folder = folder.path();
    assert_ends(&fmt_input(folder, &["-"], BEFORE), 0, AFTER, "");
    assert_ends(&fmt_input(folder, &["-"], AFTER), 0, AFTER, "");
    let output = fmt_input(folder, &["--check", "-", "--stdin-filename", "list.yaml"], BEFORE);
    assert_ends(&output, 1, "list.yaml\n", "1 file would be formatted\n");
    let finding = "<stdin>:1:4: error[syntax] the bracket is not closed\n  \
                   help: add the closing bracket\n1 file that cannot be read\n";
    assert_ends(&fmt_input(folder, &["-"], "a: ["), 1, "", finding);
}

#[test]
fn one_document_is_converted() {
    let folder = folder();
    let folder = folder.path();
    let json = "{\n  \"format\": 1,\n  \"publisher\": {\n    \"name\": \"Northwind\"\n  },\n  \
                \"language\": \"en\",\n  \"updated\": \"2026-01-01\",\n  \"subprocessors\": [],\n  \
                \"changelog\": []\n}\n";
    let told = "subprocessors.yaml: 2 comments left out: JSON has none\n";
    assert_ends(&fmt(folder, &["--to", "json"]), 0, json, told);
    let toml = "# Our list.\nformat = 1\nlanguage = \"en\"\nupdated = \"2026-01-01\" # by hand\n\
                subprocessors = []\nchangelog = []\n\n[publisher]\nname = \"Northwind\"\n";
    assert_ends(&fmt(folder, &["--to", "toml"]), 0, toml, "");
    assert_ends(&fmt_input(folder, &["--to", "yaml", "-"], toml), 0, AFTER, "");
    assert_eq!(text(folder, "subprocessors.yaml"), BEFORE, "nothing is written");

    fs::write(folder.join("other.yaml"), AFTER).expect("written");
    let output = fmt(folder, &["--to", "json", "other.yaml", "subprocessors.yaml"]);
    let told = "error: --to writes one document to standard output, and there are 2\n\
                convert them one by one\n";
    assert_ends(&output, 2, "", told);
    let output = fmt_input(folder, &["--to", "toml", "-"], "format: 1\nx-a: [~]\n");
    assert_ends(&output, 2, "", "error: <stdin>:2:7: TOML has no null\n");
}

#[test]
fn what_cannot_be_read_is_left_as_it_is() {
    let folder = folder();
    let folder = folder.path();
    fs::write(folder.join("broken.yaml"), "a: 1\na: 2\n").expect("written");
    fs::write(folder.join("later.json"), "{\"format\": 2}").expect("written");
    fs::write(folder.join("lines.ndjson"), "{}\n{}\n").expect("written");
    let paths = ["broken.yaml", "later.json", "lines.ndjson", "subprocessors.yaml"];
    let output = fmt(folder, &paths);
    let findings = String::from_utf8_lossy(&output.stdout).into_owned();
    let first = "broken.yaml:2:1: error[duplicate-key] the key `a` stands twice in one object\n  \
                 help: remove one of the two, or merge them\n";
    assert!(findings.starts_with(first), "{findings}");
    assert!(findings.contains("\nlater.json:1:12: error[unsupported-format] "), "{findings}");
    let told = "lines.ndjson: left as it is, a stream of documents\n\
                1 file formatted, 1 file left as it is, 2 files that cannot be read\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), told);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(folder, "broken.yaml"), "a: 1\na: 2\n");
    assert_eq!(text(folder, "later.json"), "{\"format\": 2}");
    assert_eq!(text(folder, "subprocessors.yaml"), AFTER, "the others are formatted");
}
