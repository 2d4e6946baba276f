//! What the user sees.

use std::io::{self, IsTerminal as _, Write as _};

use anstream::AutoStream;
use onward_report::Style;

use crate::error::Failure;

/// Standard output and standard error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    colours: anstream::ColorChoice,
}

impl Terminal {
    pub(crate) fn new(choice: clap::ColorChoice) -> Self {
        Self {
            colours: match choice {
                clap::ColorChoice::Auto => AutoStream::choice(&io::stdout()),
                clap::ColorChoice::Always => anstream::ColorChoice::Always,
                clap::ColorChoice::Never => anstream::ColorChoice::Never,
            },
        }
    }

    /// How text for standard output looks.
    pub(crate) fn style(self) -> Style {
        match self.colours {
            anstream::ColorChoice::Never => Style::Plain,
            _ => Style::Coloured,
        }
    }

    /// Writes to standard output.
    pub(crate) fn print(self, text: &str) -> Result<(), Failure> {
        let mut output = io::stdout().lock();
        let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
        written.map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::BrokenPipe,
            _ => Failure::new(format!("cannot write the output: {error}")),
        })
    }

    /// Writes an error to standard error.
    pub(crate) fn complain(self, message: &str) {
        // If nobody can be told, the exit status still says it.
        let _ = writeln!(io::stderr().lock(), "error: {message}");
    }

    /// Whether progress can be shown.
    pub(crate) fn shows_progress(self) -> bool {
        io::stderr().is_terminal()
    }
}
