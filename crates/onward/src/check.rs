//! `onward check`.

use std::{
    fs::File,
    io::{self, BufRead as _, BufReader, Read as _},
    path::Path,
    process::ExitCode,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use onward_report::{FileReport, OUTPUTS, Report, Severity, Style};
use onward_schema::Date;
use onward_source::{Format, MAX_BYTES, Origin};
use onward_validator::Settings;

use crate::{
    args::{CheckArgs, FailOn},
    error::Failure,
    files::{self, Input},
    fix::Fixing,
    terminal,
};

pub(crate) fn run(args: &CheckArgs, style: Style) -> Result<ExitCode, Failure> {
    let settings = Settings { as_of: args.as_of.unwrap_or_else(today), preset: args.preset };
    let inputs = files::inputs(&args.paths)?;
    let mut checking = Checking {
        args,
        settings: &settings,
        documents: 0,
        files: Vec::new(),
        failed: false,
        progress: progress(),
        fixing: Fixing::new(&args.fixes, &settings, style),
    };
    for input in inputs {
        checking.input(&input)?;
    }
    checking.progress.finish_and_clear();

    let report = Report {
        as_of: settings.as_of.to_string(),
        tables: onward_law::TABLES_VERSION,
        documents: checking.documents,
        files: checking.files,
    };
    let output = OUTPUTS.iter().find(|output| output.name == args.format);
    let output = output.ok_or_else(|| Failure::new(format!("no format `{}`", args.format)))?;
    checking.fixing.print(&report, output, args.quiet)?;
    Ok(if checking.failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Today in UTC, so that a check gives the same result wherever it runs.
fn today() -> Date {
    let now = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now());
    // A clock that shows a day before the year 1 shows nothing.
    Date::new(now.date()).unwrap_or(Date::MIN)
}

struct Checking<'a> {
    args: &'a CheckArgs,
    settings: &'a Settings,
    documents: usize,
    files: Vec<FileReport>,
    failed: bool,
    progress: ProgressBar,
    fixing: Fixing<'a>,
}

impl Checking<'_> {
    fn input(&mut self, input: &Input) -> Result<(), Failure> {
        match input {
            Input::Stdin => {
                let name = self.args.stdin_filename.as_deref();
                let bytes = read_some(io::stdin().lock()).map_err(|error| {
                    Failure::new(format!("cannot read standard input: {error}"))
                })?;
                let name = name.unwrap_or(Path::new("<stdin>"));
                let format = files::format_of(name, &bytes);
                let bytes = self.fixing.stdin(name, bytes, format)?;
                self.document(name, bytes, format, Origin::default());
            }
            Input::Document(path) => {
                let bytes = File::open(path)
                    .and_then(read_some)
                    .map_err(|error| Failure::unreadable(path, &error))?;
                let format = files::format_of(path, &bytes);
                let bytes = self.fixing.file(path, bytes, format)?;
                self.document(path, bytes, format, Origin::default());
            }
            Input::Stream(path) => self.stream(path)?,
        }
        Ok(())
    }

    /// Checks each line of a file as a document of its own.
    fn stream(&mut self, path: &Path) -> Result<(), Failure> {
        self.fixing.stream(path);
        let unreadable = |error: &io::Error| Failure::unreadable(path, error);
        let mut reader = BufReader::new(File::open(path).map_err(|error| unreadable(&error))?);
        let mut origin = Origin::default();
        loop {
            let mut line = Vec::new();
            let length = reader.read_until(b'\n', &mut line).map_err(|error| unreadable(&error))?;
            if length == 0 {
                return Ok(());
            }
            if line.iter().any(|byte| !byte.is_ascii_whitespace()) {
                self.document(path, line, Format::Json, origin);
            }
            origin.lines += 1;
            origin.bytes += length;
        }
    }

    fn document(&mut self, path: &Path, bytes: Vec<u8>, format: Format, origin: Origin) {
        let (content, mut findings) = onward_validator::check(bytes, format, origin, self.settings);
        let fails = |severity| is_failure(severity, self.args.fail_on);
        self.failed |= findings.iter().any(|finding| fails(finding.severity));
        if self.args.quiet {
            findings.retain(|finding| fails(finding.severity));
        }
        self.fixing.settle(&mut findings);
        self.documents += 1;
        self.progress.set_message(format!("{} documents checked", self.documents));
        if !findings.is_empty() {
            let path = path.to_string_lossy().into_owned();
            self.files.push(FileReport::new(path, content, findings));
        }
    }
}

fn is_failure(severity: Severity, fail_on: FailOn) -> bool {
    match fail_on {
        FailOn::Never => false,
        FailOn::Error => severity >= Severity::Error,
        FailOn::Warning => severity >= Severity::Warning,
        FailOn::Info => severity >= Severity::Info,
    }
}

/// The bytes of a text, and no more of one that is too large than shows that it is.
fn read_some(reader: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A spinner on standard error, for work that takes long enough to wonder.
fn progress() -> ProgressBar {
    if !terminal::shows_progress() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    bar.set_style(ProgressStyle::default_spinner());
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
