//! The pages about changes are true: what their blocks write, change and run gives what they show.

use std::fs;

use crate::repository::{LIST, Repository, program, succeed};

/// The day on which the page is set.
const AS_OF: &str = "2026-11-02";

#[test]
fn the_page_about_changes_is_true() {
    assert_true("changes.md", 4);
}

#[test]
fn the_page_about_the_changelog_is_true() {
    assert_true("log.md", 5);
}

/// Follows a page, on which so many commands are to be found.
fn assert_true(page: &str, count: usize) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs");
    let page = fs::read_to_string(format!("{folder}/{page}")).expect("the page");
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
                // The list as it stood is the same on any day.
                let as_of = if arguments[0] == "at" { &[][..] } else { &["--as-of", AS_OF] };
                let said = repository.onward(&[&arguments[..], as_of].concat());
                let told = format!("{}{}", said.stdout, said.stderr);
                assert_eq!(told.trim_end(), shown, "{command}");
                commands += 1;
            }
            other => panic!("what to do with a block of {other}?"),
        }
    }
    assert_eq!(commands, count, "the page's commands are found");
}
