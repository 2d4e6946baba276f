//! The examples that a command's help shows.

use std::process::Command;

/// The examples in a command's help, each from `onward` on: without what is piped into it, and
/// without the words beside it.
pub(crate) fn examples(command: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_onward"))
        .args([command, "--help"])
        .output()
        .expect("the command runs");
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    let (_, after) = help.split_once("Examples:\n").expect("examples");
    let lines = after.lines().take_while(|line| !line.is_empty());
    let runs = lines.filter_map(|line| line.find("onward ").map(|start| &line[start..]));
    runs.map(|run| run.split("  ").next().unwrap_or_default().to_owned()).collect()
}
