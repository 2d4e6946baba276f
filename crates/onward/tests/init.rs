//! `onward init` as its users run it: what it writes passes the check and is in canonical form.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use onward_source::{Format, Shape, read};
use serde_json::Value;

fn onward(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onward"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with a name of its own in a temporary one.
fn folder(name: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let around = tempfile::tempdir().expect("a folder");
    let folder = around.path().join(name);
    fs::create_dir(&folder).expect("a folder");
    (around, folder)
}

fn assert_passes(folder: &Path) {
    for arguments in [&["check", "--quiet"][..], &["fmt", "--check"]] {
        let output = onward(folder, arguments);
        let shown = String::from_utf8_lossy(&output.stdout).into_owned() + &stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {shown}");
    }
}

#[test]
fn a_first_document_in_each_format() {
    for (format, line, name) in [
        (
            "yaml",
            "# yaml-language-server: $schema=disclosure.draft-07.schema.json\n",
            "name: northwind\n",
        ),
        ("toml", "#:schema disclosure.draft-07.schema.json\n", "name = \"northwind\"\n"),
        (
            "json",
            "{\n  \"$schema\": \"disclosure.draft-07.schema.json\",\n",
            "\"name\": \"northwind\"\n",
        ),
    ] {
        let (_around, folder) = folder("northwind");
        let output = onward(&folder, &["init", "--format", format]);
        let file = format!("subprocessors.{format}");
        let told = format!(
            "{file}: written\ndisclosure.draft-07.schema.json: written, for editors\n\
             next: add your subprocessors, then run `onward check`\n"
        );
        assert_eq!(stderr(&output), told);
        assert_eq!(output.status.code(), Some(0));
        let text = fs::read_to_string(folder.join(&file)).expect("a document");
        assert!(text.starts_with(line) && text.contains(name), "{text}");
        assert_passes(&folder);
        let schema = fs::read_to_string(folder.join("disclosure.draft-07.schema.json"));
        let published = include_str!("../../../schemas/v1/disclosure.draft-07.schema.json");
        assert_eq!(schema.expect("the schema"), published);
    }
}

/// Fills in what the comments of a first document show as an example.
fn with_examples(text: &str) -> String {
    let [mut document, mut example, mut tables] = [const { String::new() }; 3];
    let add = |text: &mut String, line: &str| text.extend([line, "\n"]);
    for line in text.lines() {
        if let Some(shown) = line.strip_prefix("#   ") {
            add(&mut example, shown);
        } else if let Some(key) = line.strip_suffix(" []").and_then(|line| line.strip_suffix(':')) {
            add(&mut document, &format!("{key}:\n{}", std::mem::take(&mut example)));
        } else if line.ends_with(" = []") {
            tables += &std::mem::take(&mut example);
        } else {
            add(&mut document, line);
        }
    }
    document + &tables
}

#[test]
fn the_examples_that_it_shows_are_right() {
    for format in ["yaml", "toml"] {
        let (_around, folder) = folder("northwind");
        onward(&folder, &["init", "--format", format]);
        let path = folder.join(format!("subprocessors.{format}"));
        let text = with_examples(&fs::read_to_string(&path).expect("a document"));
        assert_eq!(text.matches("aurora-cloud").count(), 2, "the party and its entry: {text}");
        fs::write(&path, &text).expect("written");
        let output = onward(&folder, &["check", "--quiet"]);
        let shown = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{shown}\n{text}");
    }
}

#[test]
fn the_publisher_and_the_language_are_asked_for() {
    let (_around, folder) = folder("northwind");
    let name = "Northwind, \"Inc.\": NAME";
    let output = onward(&folder, &["init", "--publisher", name, "--language", "no"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = fs::read_to_string(folder.join("subprocessors.yaml")).expect("a document");
    assert!(text.contains("  name: 'Northwind, \"Inc.\": NAME'\nlanguage: \"no\"\n"), "{text}");
    assert_passes(&folder);
    let output = onward(&folder, &["init", "--language", "english!"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn nothing_is_overwritten() {
    let (_around, folder) = folder("northwind");
    fs::write(folder.join("subprocessors.yml"), "mine\n").expect("written");
    let output = onward(&folder, &["init"]);
    assert_eq!(output.status.code(), Some(2));
    let told = "error: there is subprocessors.yml already, and nothing is overwritten\n\
                `onward check` says what is wrong with it\n";
    assert_eq!(stderr(&output), told);
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1);

    // A workflow can still be had, at the root of the repository, once.
    fs::create_dir_all(folder.join(".git")).expect("a folder");
    let deep = folder.join("legal");
    fs::create_dir(&deep).expect("a folder");
    fs::write(deep.join("subprocessors.toml"), "mine = 1\n").expect("written");
    assert_eq!(onward(&deep, &["init", "--workflow", "gitlab"]).status.code(), Some(0));
    let workflow = fs::read_to_string(folder.join(".gitlab-ci.yml")).expect("a workflow");
    let output = onward(&deep, &["init", "--workflow", "gitlab"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).ends_with(&workflow), "what can be added is shown");
    assert_eq!(fs::read_dir(&deep).expect("a folder").count(), 1);
}

/// A workflow uses what this repository has for it, which is tested by itself.
#[test]
fn a_workflow_uses_what_is_ready_made() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let workflow = |place: &str, file: &str| -> Value {
        let (_around, folder) = folder("northwind");
        let output = onward(&folder, &["init", "--workflow", place]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let told = format!("{file}: written; say in it where your copy of Onward is\n");
        assert!(stderr(&output).contains(&told), "{}", stderr(&output));
        assert_passes(&folder);
        let text = fs::read(folder.join(file)).expect("a workflow");
        let document = read(text, Format::Yaml, Shape::ANY).expect("readable YAML");
        document.deserialize().expect("any value")
    };

    let github = workflow("github", ".github/workflows/disclosure.yml");
    let steps = github["jobs"]["check"]["steps"].as_array().expect("steps");
    let uses: Vec<&str> = steps.iter().filter_map(|step| step["uses"].as_str()).collect();
    assert_eq!(uses, ["actions/checkout@v5", "OWNER/onward@COMMIT"]);
    assert!(root.join("action.yml").exists());

    let gitlab = workflow("gitlab", ".gitlab-ci.yml");
    let template = gitlab["include"][0]["file"].as_str().expect("a file");
    let template = fs::read_to_string(root.join(template)).expect("the template");
    for (variable, _) in gitlab["variables"].as_object().expect("variables") {
        assert!(template.contains(&format!("${variable}\"")), "{variable}");
    }
}
