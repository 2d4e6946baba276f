//! The project's own chores: `cargo xtask` lists them.

mod bench;
mod bindings;
mod catalogue;
mod codegen;
mod compat;
mod docs;
mod format_docs;
mod law;
mod legal_forms;
mod registers;
mod releases;
mod shape;
mod validators;
mod vectors;
mod words;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "\
usage: cargo xtask <command>

commands:
  codegen            write every generated file
  codegen --check    say which are missing, stale or orphaned; write nothing
  bindings test [LANGUAGE…]
                     build the packages, and hold their judgement of the vectors against
                     that of the canonical types
  validators [NAME…]
                     hold validators of JSON Schema, with the published schemas, against the
                     canonical types
  compat [--format json]
                     compare the schema with every released version
  release VERSION    freeze the schema, and the documents that it accepts, as a version
  bench              print what checking costs
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["codegen"] => codegen::write(&root()).map(|count| say(&format!("{count} files changed"))),
        ["codegen", "--check"] => check(),
        ["bindings", "test", ref languages @ ..] => bindings::test(&root(), languages),
        ["validators", ref names @ ..] => validators::run(&root(), names),
        ["compat"] => compat::run(&root(), compat::Format::Text),
        ["compat", "--format", "json"] => compat::run(&root(), compat::Format::Json),
        ["release", version] => compat::release(&root(), version),
        ["bench"] => bench::run(&root()).and_then(|()| bindings::bench(&root())),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            complain(&message);
            ExitCode::FAILURE
        }
    }
}

fn check() -> Result<(), String> {
    let problems = codegen::check(&root())?;
    if problems.is_empty() {
        say("every generated file is fresh");
        return Ok(());
    }
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    Err(format!("{}\nrun `{}`", lines.join("\n"), codegen::COMMAND))
}

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[expect(clippy::print_stdout, reason = "a command's output")]
pub(crate) fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "a command's errors")]
fn complain(text: &str) {
    eprintln!("error: {text}");
}
