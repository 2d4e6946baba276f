//! The command as its users run it: arguments, files, output, exit status.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

const CLEAN: &str = include_str!("../../../fixtures/complete.yaml");

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn onward_in(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onward"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("the command runs")
}

fn onward(arguments: &[&str]) -> Output {
    onward_in(root(), arguments)
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Holds that the command could not do its work, and said so in these words.
fn assert_fails(output: &Output, words: &[&str]) {
    assert_eq!(output.status.code(), Some(2), "{}{}", stdout(output), stderr(output));
    assert_eq!(stdout(output), "", "nothing on standard output");
    for word in words {
        assert!(stderr(output).contains(word), "`{word}` in: {}", stderr(output));
    }
}

#[test]
fn a_clean_document_gives_one_line_and_status_0() {
    let folder = folder();
    fs::write(folder.path().join("subprocessors.yaml"), CLEAN).expect("written");
    for arguments in [&["check"][..], &["check", "."], &["check", "subprocessors.yaml"]] {
        let output = onward_in(folder.path(), &[arguments, &["--as-of", "2026-11-01"]].concat());
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(stdout(&output), "1 document checked as of 2026-11-01: no findings\n");
        assert_eq!(stderr(&output), "");
    }
}

#[test]
fn the_nearest_disclosure_upward_is_found() {
    let folder = folder();
    let deep = folder.path().join("a/b");
    fs::create_dir_all(&deep).expect("folders");
    fs::write(folder.path().join("subprocessors.yml"), "format: 2\n").expect("written");
    let output = onward_in(&deep, &["check", "--format", "concise"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("subprocessors.yml:1:9: error[unsupported-format]"));
}

#[test]
fn a_folder_is_searched() {
    let folder = folder();
    for (path, text) in [
        ("one/subprocessors.yaml", CLEAN),
        (".well-known/subprocessors.json", "{}"),
        ("two/subprocessors.toml", "format = 1\n"),
        ("two/other.yaml", "not: read\n"),
        (".git/subprocessors.yaml", "not: read\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("written");
    }
    let output = onward_in(folder.path(), &["check", ".", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["documents"], 3);
    let files = report["findings"].as_array().expect("findings").iter();
    let mut files: Vec<&str> = files.filter_map(|finding| finding["file"].as_str()).collect();
    files.dedup();
    assert_eq!(files, ["./.well-known/subprocessors.json", "./two/subprocessors.toml"]);
}

#[test]
fn globs_and_repeated_paths() {
    let folder = folder();
    for name in ["a.yaml", "b.yaml"] {
        fs::write(folder.path().join(name), CLEAN).expect("written");
    }
    let output = onward_in(folder.path(), &["check", "*.yaml", "a.yaml"]);
    assert!(stdout(&output).starts_with("2 documents checked"), "{}", stdout(&output));
}

#[test]
fn standard_input() {
    for (arguments, text, format) in [
        (&["check", "-", "--format", "concise"][..], "{\"format\": 3}", "<stdin>:1:12"),
        (
            &["check", "-", "--format", "concise", "--stdin-filename", "list.toml"],
            "format = 3",
            "list.toml:1:10",
        ),
        (
            &["check", "-", "--format", "concise", "--stdin-filename", "lists.ndjson"],
            "\n{\"format\": 3}\n{\"format\": 3}\n",
            "lists.ndjson:2:12",
        ),
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_onward"))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the command runs");
        child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("written");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(1));
        assert!(stdout(&output).starts_with(format), "{}", stdout(&output));
    }
}

#[test]
fn a_stream_has_a_document_on_each_line() {
    let folder = folder();
    let good = r#"{"format":1,"publisher":{"name":"A"},"language":"en","updated":"2026-01-01","subprocessors":[],"changelog":[]}"#;
    let text = format!("{good}\n\n{good}\r\n{{\"format\": 9}}\n");
    fs::write(folder.path().join("lists.ndjson"), &text).expect("written");
    let output =
        onward_in(folder.path(), &["check", "lists.ndjson", "--format", "json", "--quiet"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["documents"], 3);
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(1));
    let start = &report["findings"][0]["start"];
    assert_eq!((&start["line"], &start["column"]), (&4.into(), &12.into()));
    assert_eq!(start["offset"], text.find('9').expect("a digit"));
}

#[test]
fn a_line_that_is_too_large_is_not_the_end_of_its_stream() {
    let folder = folder();
    let text = format!("\"{}\"\n{{\"format\": 3}}\n", "x".repeat(17 * 1024 * 1024));
    fs::write(folder.path().join("lists.ndjson"), text).expect("written");
    let output = onward_in(folder.path(), &["check", "lists.ndjson", "--format", "concise"]);
    let lines = stdout(&output);
    assert!(lines.starts_with("lists.ndjson:1:1: error[syntax] larger than 16 MiB"), "{lines}");
    assert!(lines.contains("lists.ndjson:2:12: error[unsupported-format]"), "{lines}");
}

#[test]
fn what_cannot_be_done_is_status_2() {
    let folder = folder();
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    fs::write(folder.path().join("list.yaml"), CLEAN).expect("written");
    let run = |arguments: &[&str]| onward_in(folder.path(), arguments);
    assert_fails(&run(&["check", "lsit.yaml"]), &["lsit.yaml", "did you mean list.yaml?"]);
    assert_fails(&run(&["check", "empty"]), &["no disclosure in empty", "subprocessors.yaml"]);
    assert_fails(&run(&["check", "*.toml"]), &["no file matches `*.toml`"]);
    assert_fails(&run(&["check"]), &["no disclosure here", "give a path"]);
    assert_fails(&run(&["check", "--as-of", "2026-02-30"]), &["--as-of", "calendar day"]);
    assert_fails(&run(&["check", "--format", "fullt"]), &["fullt", "full"]);
    assert_fails(&run(&["chek"]), &["chek", "check"]);
    assert_fails(&run(&["explain", "missing-mecanism"]), &["did you mean `missing-mechanism`?"]);
}

#[test]
fn a_text_that_cannot_be_read_is_a_finding() {
    let folder = folder();
    for (name, bytes) in [
        ("empty.yaml", &b""[..]),
        ("latin1.yaml", b"name: Z\xfcrich\n"),
        ("utf16.yaml", b"\xff\xfea\0"),
    ] {
        fs::write(folder.path().join(name), bytes).expect("written");
        let output = onward_in(folder.path(), &["check", name, "--format", "concise"]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(stdout(&output).contains("error[syntax]"), "{name}: {}", stdout(&output));
    }
    let large = folder.path().join("large.json");
    fs::write(&large, vec![b' '; 16 * 1024 * 1024 + 1]).expect("written");
    let output = onward_in(folder.path(), &["check", "large.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("16 MiB"), "{}", stdout(&output));
}

#[test]
fn fail_on_decides_the_status() {
    let file = "fixtures/rules/ambiguous-europe/fails.yaml";
    for (fail_on, status) in [("error", 0), ("warning", 1), ("info", 1), ("never", 0)] {
        for format in onward_report::OUTPUTS.iter().map(|output| output.name) {
            let output = onward(&["check", file, "--fail-on", fail_on, "--format", format]);
            assert_eq!(output.status.code(), Some(status), "{fail_on} {format}");
        }
    }
    assert_eq!(onward(&["check", file, "--preset", "strict"]).status.code(), Some(1));
    assert_eq!(onward(&["check", file, "--preset", "minimal"]).status.code(), Some(0));
}

#[test]
fn quiet_shows_what_fails_and_the_verdict() {
    let file = "fixtures/rules/ambiguous-europe/fails.yaml";
    let output = onward(&["check", file, "--quiet"]);
    let verdict = stdout(&output);
    assert_eq!(verdict.lines().count(), 1);
    assert!(verdict.contains("nothing that fails, and"), "{verdict}");
    assert!(verdict.contains("milder findings that are not shown"), "{verdict}");
}

#[test]
fn the_same_findings_every_time() {
    let arguments =
        ["check", "fixtures/rules/*/fails.yaml", "--as-of", "2026-11-01", "--format", "json"];
    assert_eq!(stdout(&onward(&arguments)), stdout(&onward(&arguments)));
}

#[test]
fn colours_only_where_they_are_wanted() {
    let file = "fixtures/rules/shape/fails.yaml";
    assert!(!stdout(&onward(&["check", file])).contains('\u{1b}'));
    assert!(stdout(&onward(&["check", file, "--color", "always"])).contains('\u{1b}'));
}

#[test]
fn the_version_names_the_tables() {
    let version = stdout(&onward(&["--version"]));
    assert!(version.contains(onward_law::TABLES_VERSION), "{version}");
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onward"))
        .args(["schema"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

#[test]
fn rules_in_each_format() {
    let text = stdout(&onward(&["rules"]));
    assert!(text.contains("missing-mechanism"));
    let markdown = stdout(&onward(&["rules", "--format", "markdown"]));
    assert!(markdown.starts_with("| rule |"));
    let json = stdout(&onward(&["rules", "--format", "json"]));
    let committed = fs::read_to_string(root().join("schemas/v1/rules.json")).expect("a file");
    assert!(json == committed, "run `cargo xtask codegen`");
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let rules = json.as_array().expect("a list");
    assert_eq!(rules.len(), text.lines().count());
    for rule in rules {
        let explained = stdout(&onward(&["explain", rule["id"].as_str().expect("an id")]));
        assert!(explained.contains("*Why:*"), "{explained}");
    }
}

#[test]
fn schemas_are_those_in_the_repository() {
    for (draft, file) in
        [("2020-12", "disclosure.schema.json"), ("07", "disclosure.draft-07.schema.json")]
    {
        let committed = fs::read_to_string(root().join("schemas/v1").join(file)).expect("a schema");
        assert_eq!(stdout(&onward(&["schema", "--draft", draft])), committed, "{draft}");
    }
}

/// The JSON Schema of SARIF 2.1.0, from the source of a crate that is never built.
#[test]
fn packages_are_those_in_the_repository() {
    for language in ["go", "java", "python", "rust", "typescript"] {
        let folder = folder();
        let write = |options: &[&str]| {
            let arguments = ["bindings", language, "--out", "package"];
            onward_in(folder.path(), &[&arguments, options].concat())
        };
        let output = write(&[]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(stdout(&output).contains("README.md"), "{}", stdout(&output));
        let (written, wanted) = (folder.path().join("package"), root().join("schemas/v1"));
        let status = Command::new("diff")
            .args(["--recursive".as_ref(), written.as_os_str(), wanted.join(language).as_os_str()])
            .status()
            .expect("diff can be run");
        assert!(status.success(), "{language}");
        assert_fails(&write(&[]), &["package is not empty", "--force"]);
        assert_eq!(write(&["--force"]).status.code(), Some(0));
    }
    assert_fails(&onward(&["bindings", "cobol", "--out", "x"]), &["cobol", "typescript"]);
}

fn sarif_schema() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let mut packages = metadata["packages"].as_array().expect("packages").iter();
    let package = packages.find(|package| package["name"] == "serde-sarif").expect("the crate");
    let manifest = Path::new(package["manifest_path"].as_str().expect("a path"));
    let text = fs::read_to_string(manifest.with_file_name("src/schema.json")).expect("the schema");
    // As published, it has a regular expression with a bracket too many, which is no valid one.
    let text = text.replace("{2}]?$\"", "{2}$\"");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn sarif_is_valid() {
    let schema = sarif_schema();
    assert!(schema["title"].as_str().is_some_and(|title| title.contains("SARIF")));
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let output = onward(&[
        "check",
        "fixtures/rules/*/fails.yaml",
        "--as-of",
        "2026-11-01",
        "--format",
        "sarif",
    ]);
    let log: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(log["runs"][0]["results"].as_array().is_some_and(|results| results.len() > 50));
    let errors: Vec<String> = validator
        .iter_errors(&log)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn github_shows_ten_annotations_the_worst_first() {
    let output = onward(&["check", "fixtures/rules/shape/fails.yaml", "--format", "github"]);
    let text = stdout(&output);
    let annotations = text.lines().filter(|line| line.starts_with("::error file=")).count();
    assert_eq!(annotations, 10, "{text}");
    assert!(text.contains("more findings are not shown"), "{text}");
}

#[test]
fn completions_and_man_pages_know_every_option() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&onward(&["completions", shell]));
        for word in ["check", "explain", "show-config"] {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
    }
    let folder = folder();
    let path = folder.path().to_string_lossy().into_owned();
    assert_eq!(onward(&["man", &path]).status.code(), Some(0));
    let page = fs::read_to_string(folder.path().join("onward-check.1")).expect("a page");
    assert!(page.contains("show\\-config"), "{page}");
    assert_fails(&onward(&["man", "no/such/folder"]), &["no/such/folder"]);
}
