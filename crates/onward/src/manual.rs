//! `onward completions` and `onward man`: what shells and man pages show, from the same
//! definition as the help.

use std::process::ExitCode;

use clap::CommandFactory as _;

use crate::{
    args::{Cli, CompletionsArgs, ManArgs},
    error::Failure,
    terminal,
};

pub(crate) fn completions(args: &CompletionsArgs) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "onward", &mut script);
    terminal::print(&String::from_utf8_lossy(&script)).map(|()| ExitCode::SUCCESS)
}

pub(crate) fn man(args: &ManArgs) -> Result<ExitCode, Failure> {
    let folder = &args.folder;
    if !folder.is_dir() {
        return Err(Failure::new(format!("there is no folder {}", folder.display())));
    }
    clap_mangen::generate_to(Cli::command(), folder).map_err(|error| {
        Failure::new(format!("cannot write the man pages to {}: {error}", folder.display()))
    })?;
    Ok(ExitCode::SUCCESS)
}
