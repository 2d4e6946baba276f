//! What the user sees.

use std::io::{self, IsTerminal as _, Write as _};

use anstream::{AutoStream, ColorChoice};
use onward_report::Style;

use crate::error::Failure;

/// How text for standard output looks, given what is asked for and what it is.
pub(crate) fn style(choice: clap::ColorChoice) -> Style {
    let is_plain = match choice {
        clap::ColorChoice::Auto => AutoStream::choice(&io::stdout()) == ColorChoice::Never,
        clap::ColorChoice::Always => false,
        clap::ColorChoice::Never => true,
    };
    if is_plain { Style::Plain } else { Style::Coloured }
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    written.map_err(|error| output_failure(&error))
}

/// Writes all there is to read to standard output, as it is.
pub(crate) fn copy(from: &mut impl io::Read) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let written = io::copy(from, &mut output).and_then(|_| output.flush());
    written.map_err(|error| output_failure(&error))
}

fn output_failure(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::BrokenPipe,
        _ => Failure::new(format!("cannot write the output: {error}")),
    }
}

/// Writes an error to standard error.
pub(crate) fn complain(message: &str) {
    // If nobody can be told, the exit status still says it.
    let _ = writeln!(io::stderr().lock(), "error: {message}");
}

/// Writes a hint to standard error.
pub(crate) fn hint(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}

/// Whether progress can be shown.
pub(crate) fn shows_progress() -> bool {
    io::stderr().is_terminal()
}
