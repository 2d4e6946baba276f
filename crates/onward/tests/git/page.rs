//! The page about changes is true: what its blocks write, change and run gives what it shows.

use std::fs;

use crate::repository::{LIST, Repository, program, succeed};

/// The day on which the page is set.
const AS_OF: &str = "2026-11-02";

#[test]
fn the_page_about_changes_is_true() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/changes.md"));
    let page = page.expect("the page");
    let repository = Repository::empty();
    let mut commands = 0;
    for block in page.split("\n```").skip(1).step_by(2) {
        let (language, block) = block.split_once('\n').expect("a block has lines");
        match language {
            "yaml" => repository.write(LIST, &format!("{block}\n")),
            "sh" => {
                succeed(program(repository.path(), "sh").args(["-ec", block]));
            }
            "diff" => {
                let side = |left_out: char| -> String {
                    let lines = block.lines().filter(|line| !line.starts_with(left_out));
                    lines.flat_map(|line| [&line[1..], "\n"]).collect()
                };
                repository.edit(LIST, &side('+'), &side('-'));
            }
            "console" => {
                let (command, shown) = block.split_once('\n').expect("a command and its output");
                let arguments = command.strip_prefix("$ onward ").expect("a command");
                let arguments: Vec<&str> = arguments.split(' ').collect();
                let said = repository.onward(&[&arguments[..], &["--as-of", AS_OF]].concat());
                assert_eq!((said.stdout.trim_end(), &*said.stderr), (shown, ""), "{command}");
                commands += 1;
            }
            other => panic!("what to do with a block of {other}?"),
        }
    }
    assert_eq!(commands, 4, "the page's commands are found");
}
