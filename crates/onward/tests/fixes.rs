//! `--fix` and `--show-fixes` as their users run them.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

/// Two things to put right, and one that is nobody's to guess.
const BEFORE: &str = "\
# Our list.
format: 1
publisher: { name: Northwind }
language: en
updated: 2026-01-01 # by hand
baseline: [aurora-cloud]
subprocessors:
  - id: aurora-cloud
    name: Aurora Cloud
    purposes: [hosting]
    locations: [DE]
changelog:
  # The first.
  - date: 2026-01-01
    changes: [{ type: confirmed }]
    note: Arora Cloud was looked at.
  - date: 2026-05-01 # the second
    changes: [{ type: confirmed }]
";

const AFTER: &str = "\
# Our list.
format: 1
publisher: { name: Northwind }
language: en
updated: 2026-05-01 # by hand
baseline: [aurora-cloud]
subprocessors:
  - id: aurora-cloud
    name: Aurora Cloud
    purposes: [hosting]
    locations: [DE]
changelog:
  - date: 2026-05-01 # the second
    changes: [{ type: confirmed }]
  # The first.
  - date: 2026-01-01
    changes: [{ type: confirmed }]
    note: Arora Cloud was looked at.
";

const DIFF: &str = "\
--- list.yaml
+++ list.yaml
@@ -2,7 +2,7 @@
 format: 1
 publisher: { name: Northwind }
 language: en
-updated: 2026-01-01 # by hand
+updated: 2026-05-01 # by hand
 baseline: [aurora-cloud]
 subprocessors:
   - id: aurora-cloud
@@ -10,9 +10,9 @@
     purposes: [hosting]
     locations: [DE]
 changelog:
+  - date: 2026-05-01 # the second
+    changes: [{ type: confirmed }]
   # The first.
   - date: 2026-01-01
     changes: [{ type: confirmed }]
     note: Arora Cloud was looked at.
-  - date: 2026-05-01 # the second
-    changes: [{ type: confirmed }]
";

const TOLD: &str = "
  updated-mismatch: set `updated` to 2026-05-01
  changelog-unsorted: sort the entries by date, the newest first
";

/// A folder with a file that can be fixed.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("list.yaml"), BEFORE).expect("written");
    folder
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onward"));
    command
        .args(["check", "--as-of", "2026-06-01"])
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

fn onward(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("the command runs")
}

fn onward_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(Path::new("."), arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    let writing = std::thread::spawn(move || stdin.write_all(&input).expect("written"));
    let output = child.wait_with_output().expect("it ends");
    writing.join().expect("all is written");
    output
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

/// The verdict, without what it counts besides errors: rules come and go.
fn verdict(output: &Output) -> String {
    stdout(output).lines().last().unwrap_or_default().to_owned()
}

#[test]
fn safe_fixes_are_made_in_place() {
    let folder = folder();
    let folder = folder.path();
    let before = onward(folder, &["list.yaml"]);
    assert_eq!(before.status.code(), Some(1));
    assert!(
        verdict(&before).ends_with("(2 can be fixed with --fix, 1 more with --unsafe-fixes)"),
        "{}",
        verdict(&before)
    );

    let output = onward(folder, &["list.yaml", "--fix"]);
    assert_eq!(output.status.code(), Some(0), "the exit status is that of what remains");
    assert_eq!(read(folder, "list.yaml"), AFTER);
    assert_eq!(stderr(&output), format!("list.yaml: 2 findings fixed{TOLD}"));
    assert!(
        verdict(&output).ends_with("(1 can be fixed with --fix --unsafe-fixes)"),
        "{}",
        verdict(&output)
    );
    assert_eq!(fs::read_dir(folder).expect("a folder").count(), 1, "nothing else is left behind");

    let again = onward(folder, &["list.yaml", "--fix"]);
    assert_eq!((again.status.code(), stderr(&again)), (Some(0), String::new()));
    assert_eq!(read(folder, "list.yaml"), AFTER, "twice is once");
}

#[test]
fn unsafe_fixes_are_made_when_asked_for() {
    let folder = folder();
    let folder = folder.path();
    let output = onward(folder, &["list.yaml", "--fix", "--unsafe-fixes"]);
    assert!(stderr(&output).starts_with("list.yaml: 3 findings fixed\n"), "{}", stderr(&output));
    assert_eq!(read(folder, "list.yaml"), AFTER.replace("Arora", "Aurora"));
    assert!(!verdict(&output).contains("can be fixed"), "{}", verdict(&output));

    let output = onward(folder, &["list.yaml", "--unsafe-fixes"]);
    assert_eq!(output.status.code(), Some(2), "alone, it says nothing");
    assert!(stderr(&output).contains("--fix"), "{}", stderr(&output));
}

#[test]
fn fixes_are_shown_and_nothing_is_written() {
    let folder = folder();
    let folder = folder.path();
    let output = onward(folder, &["list.yaml", "--show-fixes"]);
    assert_eq!(output.status.code(), Some(1), "nothing is fixed");
    assert_eq!(stdout(&output), DIFF);
    let told = format!("list.yaml: 2 findings can be fixed{TOLD}1 more with --unsafe-fixes\n");
    assert_eq!(stderr(&output), told);
    assert_eq!(read(folder, "list.yaml"), BEFORE);

    let output = onward(folder, &["list.yaml", "--show-fixes", "--unsafe-fixes"]);
    assert!(stdout(&output).contains("\n+    note: Aurora Cloud was looked at.\n"));
    let output = onward(folder, &["list.yaml", "--show-fixes", "--color", "always"]);
    assert!(stdout(&output).contains("\u{1b}[32m+updated: 2026-05-01 # by hand\u{1b}[0m\n"));
    for arguments in [["--show-fixes", "--fix"], ["--show-fixes", "--format=json"]] {
        assert_eq!(onward(folder, &arguments).status.code(), Some(2), "{arguments:?}");
    }

    fs::write(folder.join("list.yaml"), AFTER).expect("written");
    let output = onward(folder, &["list.yaml", "--show-fixes"]);
    assert_eq!(stdout(&output), "");
    assert!(stderr(&output).starts_with("there is nothing to fix\n"), "{}", stderr(&output));
}

#[test]
fn the_exit_status_is_that_of_what_remains() {
    let folder = folder();
    let folder = folder.path();
    fs::write(folder.join("list.yaml"), BEFORE.replace("[DE]", "[XX]")).expect("written");
    let output = onward(folder, &["list.yaml", "--fix", "--format", "concise"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("`XX` is not a known area"), "{}", stdout(&output));
    assert_eq!(stderr(&output), "", "what is no disclosure has nothing else to fix");
}

#[test]
fn what_would_bring_another_finding_is_left_out() {
    let folder = folder();
    let folder = folder.path();
    let text = AFTER.replace(
        "  # The first.",
        "  - date: 2026-02-01\n    changes: [{ type: removed, subject: auroracloud }]\n  # The first.",
    );
    fs::write(folder.join("list.yaml"), &text).expect("written");
    let output = onward(folder, &["list.yaml", "--fix"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(read(folder, "list.yaml"), text);
    assert_eq!(
        stderr(&output),
        "list.yaml: nothing fixed\n  not dangling-reference: write `aurora-cloud`; \
         that would bring a finding of listed-after-removal\n"
    );
    assert!(!verdict(&output).contains("with --fix,"), "{}", verdict(&output));
}

#[cfg(unix)]
#[test]
fn files_keep_their_permissions_and_links_stay_links() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let folder = folder.path();
    let file = folder.join("list.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    fs::create_dir(folder.join("published")).expect("a folder");
    std::os::unix::fs::symlink("../list.yaml", folder.join("published/link.yaml")).expect("a link");
    let output = onward(folder, &["published/link.yaml", "--fix"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(read(folder, "list.yaml"), AFTER);
    let mode = fs::metadata(&file).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    assert!(folder.join("published/link.yaml").is_symlink());

    fs::write(&file, BEFORE).expect("written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).expect("permissions");
    let output = onward(folder, &["list.yaml", "--fix"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output), "error: cannot write list.yaml: it is read-only\n");
    assert_eq!(read(folder, "list.yaml"), BEFORE);
}

#[test]
fn standard_input_becomes_standard_output() {
    let output = onward_with_input(&["-", "--fix"], BEFORE.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(stdout(&output), AFTER);
    assert!(stderr(&output).starts_with(&format!("<stdin>: 2 findings fixed{TOLD}")));
    assert!(stderr(&output).contains("1 document checked as of 2026-06-01"));

    // Whatever comes in comes out.
    let large = vec![b' '; 17 * 1024 * 1024];
    for input in [AFTER.as_bytes(), b"a: [", b"\xff\xfe", b"", &large] {
        let output = onward_with_input(&["-", "--fix"], input);
        assert!(output.stdout == input, "{} bytes became {}", input.len(), output.stdout.len());
    }
    let output = onward_with_input(&["-", "--show-fixes"], BEFORE.as_bytes());
    assert_eq!(stdout(&output), DIFF.replace("list.yaml", "<stdin>"));
}

#[test]
fn streams_are_not_fixed() {
    let folder = folder();
    let folder = folder.path();
    let line = r#"{"format":1,"publisher":{"name":"A"},"language":"en","Updated":"2026-01-01","subprocessors":[],"changelog":[]}"#;
    let text = format!("{line}\n{line}\n");
    fs::write(folder.join("lists.ndjson"), &text).expect("written");
    for argument in ["--fix", "--show-fixes"] {
        let output = onward(folder, &["lists.ndjson", "list.yaml", argument]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(read(folder, "lists.ndjson"), text);
        let said = "lists.ndjson: not fixed, as it is a stream of documents\n";
        assert!(stderr(&output).starts_with(said), "{}", stderr(&output));
        fs::write(folder.join("list.yaml"), BEFORE).expect("written");
    }
    let output = onward(folder, &["lists.ndjson"]);
    assert!(!verdict(&output).contains("fix"), "{}", verdict(&output));
}

/// A program that makes the edits of the JSON output gets what the command gets.
#[test]
fn the_edits_of_the_json_output_are_those_that_are_made() {
    for (name, before) in [
        ("list.yaml", BEFORE.to_owned()),
        ("list.json", fixture("keys-and-codes/before.json")),
        ("list.toml", fixture("unsorted-changelog/before.toml")),
    ] {
        let folder = folder();
        let folder = folder.path();
        fs::write(folder.join(name), &before).expect("written");
        let output = onward(folder, &[name, "--format", "json"]);
        let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let findings = report["findings"].as_array().expect("findings").iter();
        let fixes = findings.filter(|finding| finding["fix"]["safe"] == true);
        let mut edits: Vec<&Value> =
            fixes.flat_map(|finding| finding["fix"]["edits"].as_array().expect("edits")).collect();
        edits.sort_by_key(|edit| edit["start"]["offset"].as_u64());

        let offset = |at: &Value| at["offset"].as_u64().and_then(|at| usize::try_from(at).ok());
        let mut text = before.clone();
        for edit in edits.iter().rev() {
            let range =
                offset(&edit["start"]).expect("a start")..offset(&edit["end"]).expect("an end");
            text.replace_range(range, edit["replacement"].as_str().expect("a text"));
        }
        assert_ne!(text, before);
        onward(folder, &[name, "--fix"]);
        assert_eq!(read(folder, name), text);
    }
}

fn fixture(name: &str) -> String {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/fixes");
    fs::read_to_string(fixtures.join(name)).expect("a fixture")
}
