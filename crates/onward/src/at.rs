//! `onward at`: the list as it stood on a day.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use onward_report::Style;
use onward_schema::{Date, Disclosure};
use onward_source::{Format, Origin};
use onward_validator::{Version, at, canonical};

use crate::{
    diff,
    error::Failure,
    files::{self, Globs, Input},
    fmt::Target,
    terminal,
};

/// Restore the list as it stood on a day, from its changelog
///
/// The result is a disclosure. What joined or changed later is taken back, and the
/// tombstones tell how those stood who left since. Of whom the document keeps no more than the
/// name, `partial` says so. What no entry tells of is as it is today.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward at 2025-01-01                      the nearest disclosure
  onward at 2025-01-01 --to json list.yaml > list-2025.json
  onward at 2025-01-01 --diff 2026-01-01    what changed between two days")]
pub(crate) struct AtArgs {
    /// The day, of which the end counts
    #[arg(value_name = "YYYY-MM-DD")]
    day: Date,
    /// A file, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The format to write [default: that of the file]
    #[arg(long, value_name = "FORMAT", conflicts_with = "diff")]
    to: Option<Target>,
    /// Say what was different on this day instead
    #[arg(long, value_name = "YYYY-MM-DD")]
    diff: Option<Date>,
}

pub(crate) fn run(args: &AtArgs, style: Style) -> Result<ExitCode, Failure> {
    let version = read(args.file.as_ref())?;
    let then = at(&version.disclosure, args.day);
    let text = if let Some(day) = args.diff {
        diff::text(&then, &at(&version.disclosure, day), style)
    } else {
        let format = args.to.map_or(version.document.format(), Format::from);
        written(&then, format).ok_or_else(|| {
            let day = args.day;
            Failure::new(format!("the list as it stood on {day} cannot be written as {format}"))
        })?
    };
    terminal::print(&text).map(|()| ExitCode::SUCCESS)
}

/// The document in its canonical form.
fn written(document: &Disclosure, format: Format) -> Option<String> {
    let json = serde_json::to_vec(document).ok()?;
    let version = Version::read(json, Format::Json, Origin::default()).ok()?;
    Some(canonical(&version.document, format).ok()?.text)
}

/// The document that is asked for.
fn read(file: Option<&PathBuf>) -> Result<Version, Failure> {
    let asked: Vec<PathBuf> = file.into_iter().cloned().collect();
    let inputs = files::inputs(&asked, &Globs::new(None)?)?;
    let (path, bytes) = match &inputs[..] {
        [Input::Document(path)] => {
            let bytes = files::read(path).map_err(|error| Failure::unreadable(path, &error))?;
            (path.as_path(), bytes)
        }
        [Input::Stdin] => {
            let bytes = files::read_some(io::stdin().lock())
                .map_err(|error| Failure::new(format!("cannot read standard input: {error}")))?;
            (Path::new(files::STDIN), bytes)
        }
        _ => return Err(Failure::new("give one file that holds one document")),
    };
    let format = files::format_of(path, &bytes);
    diff::read(&path.display().to_string(), bytes, format)
}
