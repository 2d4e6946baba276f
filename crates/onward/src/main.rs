//! The command `onward`: arguments, files, exit status. The only crate that does I/O.

mod args;
mod at;
mod base;
mod bindings;
mod check;
mod config;
mod diff;
mod error;
mod files;
mod fix;
mod fmt;
mod git;
mod init;
mod known;
mod log;
mod manual;
mod rules;
mod terminal;

use std::process::ExitCode;

use clap::Parser as _;
use onward_schema::json_schema;

use args::{Cli, Command, Described, Draft};
use error::Failure;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match &cli.command {
        Command::Check(args) => check::run(args, None, terminal::style(cli.color)),
        Command::Gate(args) => {
            check::run(&args.check, Some(&args.base), terminal::style(cli.color))
        }
        Command::Diff(args) => diff::run(args, terminal::style(cli.color)),
        Command::Log(args) => log::run(args),
        Command::At(args) => at::run(args, terminal::style(cli.color)),
        Command::Fmt(args) => fmt::run(args, terminal::style(cli.color)),
        Command::Init(args) => init::run(args),
        Command::Rules(args) => rules::list(args),
        Command::Explain(args) => rules::explain(args),
        Command::Bindings(args) => bindings::run(args),
        Command::Completions(args) => manual::completions(args),
        Command::Man(args) => manual::man(args),
        Command::Schema(args) => {
            let schema = match (args.of, args.draft) {
                (Described::Configuration, _) => onward_validator::config::schema(),
                (Described::Differences, _) => onward_history::Differences::schema(),
                (Described::Disclosure, Draft::Draft202012) => json_schema::draft_2020_12(),
                (Described::Disclosure, Draft::Draft07) => json_schema::draft_07(),
            };
            terminal::print(&format!("{schema:#}\n")).map(|()| ExitCode::SUCCESS)
        }
    };
    match result {
        Ok(status) => status,
        Err(Failure::BrokenPipe) => ExitCode::SUCCESS,
        Err(Failure::Message(message)) => {
            terminal::complain(&message);
            ExitCode::from(2)
        }
    }
}
