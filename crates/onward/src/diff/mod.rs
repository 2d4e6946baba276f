//! `onward diff`: what is different between two versions of a disclosure.

mod say;
mod told;

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use onward_history::Differences;
use onward_report::Style;
use onward_schema::Disclosure;
use onward_source::{Format, Origin, element};
use onward_validator::{Preset, Settings, Version};

use crate::{
    args::{DiffArgs, DiffFormat},
    check::today,
    error::Failure,
    files,
    git::Git,
    terminal,
};
use told::Told;

pub(crate) fn run(args: &DiffArgs, style: Style) -> Result<ExitCode, Failure> {
    if args.old == "-" && args.new == "-" {
        return Err(Failure::new("standard input can be one of the two, and not both"));
    }
    let (old, new) = (Named::read(&args.old)?, Named::read(&args.new)?);
    let (before, after) = (&old.version.disclosure, &new.version.disclosure);
    let differences = onward_history::diff(before, after);
    let text = match args.format {
        DiffFormat::Text => text(before, after, style),
        DiffFormat::Markdown => Told::new(&differences).markdown(),
        DiffFormat::Json => {
            let differences = Differences::new(&old.name, &new.name, &differences);
            let value = serde_json::to_value(differences).unwrap_or_default();
            format!("{value:#}\n")
        }
        DiffFormat::Entries => {
            let settings = Settings::new(args.as_of.unwrap_or_else(today), Preset::default());
            let amendment = onward_validator::amendment(before, after, &settings);
            if amendment.entries.is_empty() {
                terminal::hint("no entry is missing");
            }
            let format = new.version.document.format();
            let entries = amendment.entries.iter().map(|entry| {
                let value = serde_json::to_value(entry).unwrap_or_default();
                element("changelog", &value, format) + "\n"
            });
            entries.collect()
        }
    };
    terminal::print(&text)?;
    let differs = args.exit_code && !differences.is_empty();
    Ok(if differs { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// What is different between two versions, for a terminal.
pub(crate) fn text(before: &Disclosure, after: &Disclosure, style: Style) -> String {
    Told::new(&onward_history::diff(before, after)).text(style)
}

/// A version with what it is called.
struct Named {
    name: String,
    version: Version,
}

impl Named {
    fn read(argument: &str) -> Result<Self, Failure> {
        let path = Path::new(argument);
        let (name, bytes, path) = if argument == "-" {
            let bytes = files::read_some(io::stdin().lock())
                .map_err(|error| Failure::new(format!("cannot read standard input: {error}")))?;
            (files::STDIN.to_owned(), bytes, PathBuf::new())
        } else if let Some((revision, file)) = argument.split_once(':').filter(|_| !path.exists()) {
            let bytes = Git::open()?.text(revision, file)?;
            (argument.to_owned(), bytes, file.into())
        } else if path.exists() {
            let bytes = files::read(path).map_err(|error| Failure::unreadable(path, &error))?;
            (argument.to_owned(), bytes, path.into())
        } else if Git::open().is_ok_and(|git| git.resolve(argument).is_ok_and(|it| it.is_some())) {
            return Err(Failure::new(format!(
                "`{argument}` is a revision, and not a file\n  \
                 help: name the file in it, as `{argument}:subprocessors.yaml`"
            )));
        } else {
            return Err(files::missing(path));
        };
        let format = files::format_of(&path, &bytes);
        let version = read(&name, bytes, format)?;
        Ok(Self { name, version })
    }
}

/// A version, or everything that keeps the text from being one.
pub(crate) fn read(name: &str, bytes: Vec<u8>, format: Format) -> Result<Version, Failure> {
    Version::read(bytes, format, Origin::default()).map_err(|none| {
        let (content, findings) = *none;
        let lines = findings.iter().map(|finding| {
            let start = content.source().position(content.span(finding).start());
            format!("\n  {name}:{}:{}: {}", start.line, start.column, finding.message)
        });
        let lines: String = lines.collect();
        Failure::new(format!("{name} is no disclosure{lines}"))
    })
}
