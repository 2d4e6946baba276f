//! `onward log`: the changelog entries that are missing.

use std::{
    fmt::Write as _,
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use onward_history::Amendment;
use onward_report::Severity;
use onward_schema::{Change, ChangeKind, Date, FieldChange};
use onward_source::{Origin, element};
use onward_validator::{amend, amendment, first_amendment, gate};

use crate::{
    args::CheckArgs,
    base::{Asked, Bases, Earlier},
    check::today,
    config::Effective,
    diff,
    error::Failure,
    files::{self, Globs, Input},
    fix, terminal,
};

/// Say which changelog entries are missing since a base, or write them
///
/// An entry for everything that changed and that no entry records, dated today. What widens
/// processing takes effect on the first day that the promised notice allows, all else at once. Why
/// something changed is known only to a person: reasons are left out. A list that the base does
/// not have gets its baseline.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward log --base origin/main             the entries that are missing, ready to paste
  onward log --base origin/main --write     write them, and all that belongs to them
  onward log --base published.json list.json")]
pub(crate) struct LogArgs {
    /// What to compare with: a revision, or else a folder that stands for this one, or a file
    #[arg(long, value_name = "BASE")]
    base: String,
    /// Files, folders, globs, or `-` for standard input
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Put the entries at the top of the changelog, set `updated`, and bring `former` up to date
    ///
    /// Comments, order and layout stay. A document from standard input is written to standard
    /// output.
    #[arg(long)]
    write: bool,
    /// The day on which the entries are published, instead of today (UTC)
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// The name of standard input; its extension tells the format
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<PathBuf>,
    /// The configuration to use, instead of the nearest `onward.toml`
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Use no configuration
    #[arg(long, conflicts_with = "config")]
    isolated: bool,
}

pub(crate) fn run(args: &LogArgs) -> Result<ExitCode, Failure> {
    let check = CheckArgs {
        as_of: args.as_of,
        config: args.config.clone(),
        isolated: args.isolated,
        ..CheckArgs::default()
    };
    let config = Effective::load(&check, today())?;
    let globs = Globs::new(config.files())?;
    let mut bases = Bases::open(&args.base)?;
    let stdin = args.stdin_filename.as_deref();
    let Asked { inputs, deleted } = bases.inputs(&args.paths, stdin, &globs)?;
    for input in &inputs {
        let (path, bytes) = match input {
            Input::Document(path) | Input::Stream(path) => {
                let bytes = files::read(path).map_err(|error| Failure::unreadable(path, &error))?;
                (path.as_path(), bytes)
            }
            Input::Stdin => {
                let bytes = files::read_some(io::stdin().lock()).map_err(|error| {
                    Failure::new(format!("cannot read standard input: {error}"))
                })?;
                (stdin.unwrap_or(Path::new(files::STDIN)), bytes)
            }
        };
        let shown = path.display().to_string();
        let format = files::format_of(path, &bytes);
        let version = diff::read(&shown, bytes, format)?;
        let mut errors = 0;
        let lacked = match bases.of(path)? {
            Earlier::Version { base, .. } => {
                let (before, settings) = (&base.version.disclosure, config.settings(path));
                let lacked = amendment(before, &version.disclosure, &settings);
                if lacked.is_empty() {
                    let text = version.document.source().text().as_bytes().to_vec();
                    let found = gate(text, format, Origin::default(), Some(&base), &settings).1;
                    errors = found.iter().filter(|it| it.severity == Severity::Error).count();
                }
                lacked
            }
            Earlier::New => first_amendment(&version.disclosure),
            Earlier::Unreadable(reason) => {
                return Err(Failure::new(format!("{shown} cannot be compared, as {reason}")));
            }
        };
        if args.write {
            let text = amend(&version, &lacked).ok_or_else(|| no_room(&shown))?;
            match input {
                Input::Stdin => terminal::print(&text)?,
                _ if lacked.is_empty() => {}
                _ => fix::write(path, &text)
                    .map_err(|error| Failure::new(format!("cannot write {shown}: {error}")))?,
            }
        } else {
            let entries = lacked.entries.iter().map(|entry| {
                let entry = serde_json::to_value(entry).unwrap_or_default();
                element("changelog", &entry, format) + "\n"
            });
            let is_one_of_several = inputs.len() > 1 && !lacked.entries.is_empty();
            let heading = if is_one_of_several { format!("# {shown}\n") } else { String::new() };
            terminal::print(&(heading + &entries.collect::<String>()))?;
        }
        terminal::hint(&told(&shown, &lacked, args.write));
        if errors > 0 {
            let errors = if errors == 1 { "an error" } else { "errors" };
            terminal::hint(&format!("  `onward gate` finds {errors} that no entry mends"));
        }
    }
    for path in deleted {
        let path = path.display();
        terminal::hint(&format!("{path}: the list is gone; `onward gate` says what to do"));
    }
    Ok(ExitCode::SUCCESS)
}

/// What is missing or was written, and what is left to do.
fn told(path: &str, lacked: &Amendment, is_written: bool) -> String {
    let count = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    };
    let parts = [
        count(lacked.entries.len(), "entry", "entries"),
        lacked.updated.map(|day| format!("`updated: {day}`")),
        count(lacked.tombstones.len(), "tombstone", "tombstones"),
        lacked.baseline.as_ref().map(|ids| match ids.len() {
            1 => "the baseline with 1 id".to_owned(),
            count => format!("the baseline with {count} ids"),
        }),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let returned = lacked.returned.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>();
    if lacked.is_empty() {
        return format!("{path}: nothing is missing");
    }
    let mut told = format!("{path}:");
    if !parts.is_empty() {
        let does = if is_written { "wrote" } else { "missing:" };
        let _ = write!(told, " {does} {}", parts.join(", "));
    }
    if !returned.is_empty() {
        let does = if is_written { "took away" } else { "take away" };
        let and = if parts.is_empty() { "" } else { "," };
        let _ = write!(told, "{and} {does} the tombstone of {}", returned.join(", "));
    }
    if !is_written {
        told.push_str("\n  --write does all of it");
    }
    for entry in lacked.entries.iter().filter(|entry| entry.effective() > entry.date) {
        for change in &entry.changes {
            let (fields, day) = (shown_when_effective(change), entry.effective());
            if let (Some(id), false) = (change.subject(), fields.is_empty()) {
                let of = format!("{} of `{id}`", fields.join(", "));
                let _ = write!(told, "\n  until {day}, put back what was there in {of}");
            }
        }
    }
    if lacked.entries.iter().flat_map(|entry| entry.changes.iter()).any(can_have_reason) {
        told.push_str("\n  why somebody joined or left is known only to you: say it as `reason`");
    }
    told
}

/// The fields in which the list must not show a change before it takes effect: what is added is there
/// at once, what goes and what is another is not.
fn shown_when_effective(change: &Change) -> Vec<String> {
    let fields = change.fields().into_iter().filter(|(_, change)| match change {
        FieldChange::Value { .. } => true,
        FieldChange::Members { removed, .. } => !removed.is_empty(),
    });
    fields.map(|(field, _)| format!("`{field}`")).collect()
}

fn can_have_reason(change: &Change) -> bool {
    matches!(change.kind, ChangeKind::Added { .. } | ChangeKind::Removed { .. })
}

fn no_room(path: &str) -> Failure {
    Failure::new(format!(
        "the layout of {path} leaves no room for what is missing\n  \
         help: `onward fmt {path}` gives it another; without --write, the text to paste is printed"
    ))
}
