//! `onward fmt`.

use std::{
    fmt::Write as _,
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, ValueEnum};
use onward_report::{FileReport, Style, printable};
use onward_source::{Document, Format, Origin, Unwritable, Written};
use onward_validator::{NoVersion, canonical, read_tree};

use crate::{
    config::Found,
    error::Failure,
    files::{self, Globs, Input},
    fix, terminal,
};

/// Write disclosures in their canonical form
///
/// Keys stand in the order of the format, with a publisher's own behind them; lists keep their
/// order. YAML is in block style, with what is short on one line; text has no quotes where every
/// reader takes it for text. JSON is indented by two blanks. Comments stay with what they belong
/// to, and what the document says stays the same.
///
/// A file that cannot be read is left as it is, and its findings are shown. Paths are those of
/// `onward check`. Files are written in place, and standard input to standard output.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward fmt                                the nearest disclosure
  onward fmt --check vendors/               which files would change
  onward fmt --diff subprocessors.yaml      how it would change
  onward fmt - < list.json > list.new.json
  onward fmt --to json subprocessors.yaml > subprocessors.json

Exit status:
  0  all is in its canonical form now, or was with --check or --diff
  1  something would change, or cannot be read
  2  the command could not do its work")]
pub(crate) struct FmtArgs {
    /// Files, folders, globs, or `-` for standard input
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// List the files that would change, and write nothing
    #[arg(long)]
    check: bool,
    /// Show as a diff what would change, and write nothing
    #[arg(long)]
    diff: bool,
    /// Write one document to standard output, in this format
    #[arg(long, value_name = "FORMAT", conflicts_with_all = ["check", "diff"])]
    to: Option<Target>,
    /// The name to report standard input under; its extension tells the format
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<PathBuf>,
}

/// A format to write.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// For people to edit
    Yaml,
    /// For programs; it has no comments
    Json,
    /// For people to edit, in tables
    Toml,
}

impl Target {
    /// The extension of a file in this format.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Yaml => "yaml",
            Self::Json => "json",
            Self::Toml => "toml",
        }
    }
}

impl From<Target> for Format {
    fn from(target: Target) -> Self {
        match target {
            Target::Yaml => Self::Yaml,
            Target::Json => Self::Json,
            Target::Toml => Self::Toml,
        }
    }
}

pub(crate) fn run(args: &FmtArgs, style: Style) -> Result<ExitCode, Failure> {
    let config = Found::nearest()?;
    let globs = Globs::new(config.as_ref().map(Found::files))?;
    let inputs = files::inputs(&args.paths, &globs)?;
    if args.to.is_some() && inputs.len() > 1 {
        let message = format!(
            "--to writes one document to standard output, and there are {}\n\
             convert them one by one",
            inputs.len(),
        );
        return Err(Failure::new(message));
    }
    let mut formatting = Formatting { args, style, changed: 0, kept: 0, refused: 0 };
    for input in &inputs {
        formatting.input(input)?;
    }
    formatting.finish();
    let would_change = formatting.changed > 0 && formatting.writes_nothing();
    let is_fine = formatting.refused == 0 && !would_change;
    Ok(if is_fine { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

struct Formatting<'a> {
    args: &'a FmtArgs,
    style: Style,
    changed: usize,
    kept: usize,
    refused: usize,
}

impl Formatting<'_> {
    fn writes_nothing(&self) -> bool {
        self.args.check || self.args.diff
    }

    fn input(&mut self, input: &Input) -> Result<(), Failure> {
        match input {
            Input::Stdin => {
                let name = self.args.stdin_filename.as_deref();
                let name = name.unwrap_or(Path::new(files::STDIN));
                let bytes = files::read_some(io::stdin().lock()).map_err(|error| {
                    Failure::new(format!("cannot read standard input: {error}"))
                })?;
                self.document(name, bytes, true)
            }
            Input::Document(path) => {
                let bytes = files::read(path).map_err(|error| Failure::unreadable(path, &error))?;
                self.document(path, bytes, self.args.to.is_some())
            }
            Input::Stream(path) => {
                let message = format!("{}: left as it is, a stream of documents", path.display());
                terminal::hint(&message);
                self.kept += 1;
                Ok(())
            }
        }
    }

    /// Formats a document; `prints` says whether it goes to standard output.
    fn document(&mut self, path: &Path, bytes: Vec<u8>, prints: bool) -> Result<(), Failure> {
        let format = files::format_of(path, &bytes);
        let prints = prints && !self.writes_nothing();
        let document = match read_tree(bytes, format, Origin::default()) {
            Ok(document) => document,
            Err(refused) => {
                self.refused += 1;
                return refusal(path, *refused, prints);
            }
        };
        let target = self.args.to.map_or(format, Format::from);
        let Written { text, comments_left_out } =
            canonical(&document, target).map_err(|error| failure(path, &document, &error))?;
        if comments_left_out > 0 {
            let comments = match comments_left_out {
                1 => "1 comment".to_owned(),
                count => format!("{count} comments"),
            };
            let path = path.display();
            terminal::hint(&format!("{path}: {comments} left out: {target} has none"));
        }
        if prints {
            return terminal::print(&text);
        }
        if text == document.source().text() {
            self.kept += 1;
            return Ok(());
        }
        self.changed += 1;
        if self.args.diff {
            return terminal::print(&fix::diff(path, document.source().text(), &text, self.style));
        }
        if self.args.check {
            return terminal::print(&format!("{}\n", path.display()));
        }
        fix::write(path, &text)
            .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
    }

    /// Says on standard error what was done.
    fn finish(&self) {
        let files = |count| match count {
            1 => "1 file".to_owned(),
            count => format!("{count} files"),
        };
        let done = if self.writes_nothing() { "would be formatted" } else { "formatted" };
        let told: Vec<String> = [
            (self.changed, done),
            (self.kept, "left as it is"),
            (self.refused, "that cannot be read"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| match what {
            "left as it is" if count > 1 => format!("{} left as they are", files(count)),
            what => format!("{} {what}", files(count)),
        })
        .collect();
        if !told.is_empty() {
            terminal::hint(&told.join(", "));
        }
    }
}

/// Shows why a text cannot be read: on standard error, if standard output is for documents.
fn refusal(path: &Path, (content, findings): NoVersion, prints: bool) -> Result<(), Failure> {
    let report = FileReport::new(path.to_string_lossy().into_owned(), content, findings);
    let mut lines = String::new();
    for located in report.located() {
        let (start, finding) = (located.start, located.finding);
        let (severity, rule) = (finding.severity, finding.rule.name);
        let _ = writeln!(
            lines,
            "{}:{}:{}: {severity}[{rule}] {}",
            path.display(),
            start.line,
            start.column,
            finding.message
        );
        if let Some(help) = &finding.help {
            let _ = writeln!(lines, "  help: {help}");
        }
    }
    let lines = printable(lines);
    if prints {
        terminal::hint(lines.trim_end());
        return Ok(());
    }
    terminal::print(&lines)
}

fn failure(path: &Path, document: &Document, error: &Unwritable) -> Failure {
    let path = path.display();
    Failure::new(match error {
        Unwritable::Unsayable(span, why) => {
            let start = document.source().position(span.start());
            format!("{path}:{}:{}: {why}", start.line, start.column)
        }
        Unwritable::Differs => format!(
            "{path}: what would be written does not say the same, so nothing is written\n\
             this is a mistake of onward's, and worth a report"
        ),
    })
}
