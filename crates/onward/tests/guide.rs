//! The guide is true: what its blocks write, change and run gives what it shows.

use std::{fs, path::Path, process::Command};

/// The day on which the guide is set.
const AS_OF: &str = "2026-11-02";
const FILE: &str = "subprocessors.yaml";

/// The fenced blocks of a page, each with its language.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let fenced = page.split("\n```").skip(1).step_by(2);
    fenced.map(|block| block.split_once('\n').expect("a block has lines")).collect()
}

/// The document with a diff made in it. The diff has no line numbers: what it keeps and takes
/// away must stand in the document exactly once.
fn patched(document: &str, diff: &str) -> String {
    let side = |left_out: char| -> String {
        let lines = diff.lines().filter(|line| !line.starts_with(left_out));
        lines.flat_map(|line| [&line[1..], "\n"]).collect()
    };
    let (before, after) = (side('+'), side('-'));
    assert_eq!(document.matches(&before).count(), 1, "in the document:\n{before}");
    document.replacen(&before, &after, 1)
}

/// What the command that a line shows prints.
fn run(folder: &Path, command: &str) -> String {
    let arguments = command.strip_prefix("$ onward ").expect("a command");
    let output = Command::new(env!("CARGO_BIN_EXE_onward"))
        .args(arguments.split(' '))
        .args(["--as-of", AS_OF])
        .current_dir(folder)
        .output()
        .expect("the command runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{command}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_guide_is_true() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/guide.md"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(FILE);
    let mut commands = 0;
    for (language, block) in blocks(&page.expect("the guide")) {
        match language {
            "yaml" => fs::write(&file, format!("{block}\n")).expect("written"),
            "diff" => {
                let document = fs::read_to_string(&file).expect("the document so far");
                fs::write(&file, patched(&document, block)).expect("written");
            }
            "console" => {
                let (command, shown) = block.split_once('\n').expect("a command and its output");
                assert_eq!(run(folder.path(), command).trim_end(), shown, "{command}");
                commands += 1;
            }
            "sh" => {}
            other => panic!("what to do with a block of {other}?"),
        }
    }
    assert_eq!(commands, 5, "the guide's commands are found");
}
