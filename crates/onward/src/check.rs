//! `onward check` and `onward gate`.

use std::{
    fs::File,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    path::Path,
    process::ExitCode,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use onward_report::{Content, FileReport, Finding, Level, OUTPUTS, Report, Repository, Style};
use onward_schema::Date;
use onward_source::{Format, MAX_BYTES, Origin};
use onward_validator::{Base, CHECKS, Check, Settings, config::Allowances};

use crate::{
    args::CheckArgs,
    base::{Asked, Bases, Earlier},
    config::Effective,
    error::Failure,
    files::{self, Globs, Input},
    fix::Fixing,
    known::KnownFile,
    terminal,
};

/// Checks documents; with a base, also how they came from what it names.
pub(crate) fn run(args: &CheckArgs, base: Option<&str>, style: Style) -> Result<ExitCode, Failure> {
    let config = Effective::load(args, today())?;
    if args.show_config {
        return terminal::print(&config.show()?).map(|()| ExitCode::SUCCESS);
    }
    let known = match (config.known(), args.write_known) {
        (Some(path), write) => Some(KnownFile::open(path, write)?),
        (None, false) => None,
        (None, true) => {
            let message = "--write-known needs a file: give it with --known, or as \
                           `known-findings` in onward.toml";
            return Err(Failure::new(message));
        }
    };
    let globs = Globs::new(config.files())?;
    let mut bases = base.map(Bases::open).transpose()?;
    let stdin = args.stdin_filename.as_deref();
    let Asked { inputs, deleted } = match &mut bases {
        Some(bases) => bases.inputs(&args.paths, stdin, &globs)?,
        None => Asked { inputs: files::inputs(&args.paths, &globs)?, deleted: Vec::new() },
    };
    let mut checking = Checking {
        args,
        bases,
        told: Vec::new(),
        config: &config,
        allowances: config.found.as_ref().map(|found| Allowances::new(&found.file)),
        known,
        documents: 0,
        files: Vec::new(),
        left_out: 0,
        failed: false,
        progress: progress(),
        fixing: Fixing::new(&args.fixes, style),
    };
    for input in inputs {
        checking.input(&input)?;
    }
    for path in deleted {
        checking.deleted(&path)?;
    }
    checking.finish();

    let output = config.output()?;
    let settings = config.common();
    let looks = |check: &&&Check| settings.level(&check.rule) != Level::Off;
    let report = Report {
        as_of: config.as_of().to_string(),
        preset: settings.preset.code(),
        rules: CHECKS.iter().filter(looks).count(),
        tables: onward_law::TABLES_VERSION,
        documents: checking.documents,
        files: checking.files,
        left_out: checking.left_out,
        repository: repository(),
    };
    checking.fixing.print(&report, output, args.quiet)?;
    if output.name == "github" {
        summarise(&report)?;
    }
    // What is shown is not written, and neither is what would follow from it.
    if let Some(known) = checking.known.filter(|_| !args.fixes.show_fixes) {
        known.close()?;
    }
    Ok(if checking.failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// The repository around the current folder; without one, the folder itself.
fn repository() -> Option<Repository> {
    let here = std::env::current_dir().ok()?;
    let root = here.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(&here);
    Some(Repository::new(root, &*here))
}

/// Adds the report to the summary of the job, where GitHub Actions asks for one.
fn summarise(report: &Report) -> Result<(), Failure> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let markdown = OUTPUTS.iter().find(|output| output.name == "markdown");
    let text = markdown.map(|output| (output.write)(report, Style::Plain)).unwrap_or_default();
    let file = File::options().create(true).append(true).open(&path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
        let path = Path::new(&path).display();
        Failure::new(format!("cannot write the summary of the job to {path}: {error}"))
    })
}

/// Today in UTC, so that a check gives the same result wherever it runs.
pub(crate) fn today() -> Date {
    let now = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now());
    // A clock that shows a day before the year 1 shows nothing.
    Date::new(now.date()).unwrap_or(Date::MIN)
}

struct Checking<'a> {
    args: &'a CheckArgs,
    /// What the documents are compared with.
    bases: Option<Bases>,
    /// What there is to say of that, for standard error.
    told: Vec<String>,
    config: &'a Effective<'a>,
    allowances: Option<Allowances<'a>>,
    known: Option<KnownFile>,
    documents: usize,
    files: Vec<FileReport>,
    left_out: usize,
    failed: bool,
    progress: ProgressBar,
    fixing: Fixing<'a>,
}

impl Checking<'_> {
    fn input(&mut self, input: &Input) -> Result<(), Failure> {
        let (path, bytes) = match input {
            Input::Stdin => {
                let name = self.args.stdin_filename.as_deref();
                if let Some(name) = name.filter(|name| files::is_stream(name)) {
                    return self.stream(name, io::stdin().lock());
                }
                let bytes = files::read_some(io::stdin().lock()).map_err(|error| {
                    Failure::new(format!("cannot read standard input: {error}"))
                })?;
                (name.unwrap_or(Path::new(files::STDIN)), bytes)
            }
            Input::Document(path) => {
                let bytes = files::read(path).map_err(|error| Failure::unreadable(path, &error))?;
                (path.as_path(), bytes)
            }
            Input::Stream(path) => {
                let file = File::open(path).map_err(|error| Failure::unreadable(path, &error))?;
                return self.stream(path, BufReader::new(file));
            }
        };
        let format = files::format_of(path, &bytes);
        let base = self.base(path)?;
        let bytes = self.fixed(input, path, bytes, format, base.as_deref())?;
        self.document(path, bytes, format, Origin::default(), base.as_deref());
        Ok(())
    }

    /// What a document is compared with, if there is anything.
    fn base(&mut self, path: &Path) -> Result<Option<Box<Base>>, Failure> {
        let Some(bases) = &mut self.bases else {
            return Ok(None);
        };
        let shown = path.display();
        Ok(match bases.of(path)? {
            Earlier::Version { base, is_moved } => {
                if is_moved {
                    self.told.push(format!("{shown}: compared with {}", base.path));
                }
                Some(base)
            }
            Earlier::New => {
                let name = bases.name();
                self.told.push(format!("{shown}: new since {name}, so nothing is compared"));
                None
            }
            Earlier::Unreadable(reason) => {
                self.told.push(format!("{shown}: nothing is compared, as {reason}"));
                None
            }
        })
    }

    /// Reports a list that is gone.
    fn deleted(&mut self, path: &Path) -> Result<(), Failure> {
        let Some(bases) = &mut self.bases else {
            return Ok(());
        };
        match bases.deleted(path)? {
            Earlier::Version { base, .. } => {
                let settings = self.config.settings(path);
                let (content, findings) = onward_validator::gate_deleted(*base, &settings);
                self.found(path, content, findings, &settings);
            }
            Earlier::Unreadable(reason) => {
                self.told.push(format!("{}: gone, and {reason}", path.display()));
            }
            Earlier::New => {}
        }
        Ok(())
    }

    /// Checks each line as a document of its own.
    fn stream(&mut self, path: &Path, mut reader: impl io::BufRead) -> Result<(), Failure> {
        self.fixing.stream(path);
        let unreadable = |error: &io::Error| Failure::unreadable(path, error);
        let mut origin = Origin::default();
        loop {
            let mut line = Vec::new();
            let length = read_line(&mut reader, &mut line).map_err(|error| unreadable(&error))?;
            if length == 0 {
                return Ok(());
            }
            if line.iter().any(|byte| !byte.is_ascii_whitespace()) {
                self.document(path, line, Format::Json, origin, None);
            }
            origin.lines += 1;
            origin.bytes += length;
        }
    }

    /// The bytes to check, after the fixes that were asked for. What is allowed or known is not
    /// fixed, and nothing of it is noted: the check that follows does that.
    fn fixed(
        &mut self,
        input: &Input,
        path: &Path,
        bytes: Vec<u8>,
        format: Format,
        base: Option<&Base>,
    ) -> Result<Vec<u8>, Failure> {
        let Self { config, allowances, known, fixing, .. } = self;
        let settings = config.settings(path);
        let look = |bytes| {
            let (content, mut findings) =
                onward_validator::gate(bytes, format, Origin::default(), base, &settings);
            if let (Some(allowances), Some(found)) = (allowances.as_ref(), &config.found) {
                let path = found.relative(path);
                allowances.clone().apply(&path, &content, &mut findings, settings.as_of);
            }
            if let Some(known) = known.as_ref() {
                known.hide(path, &content, &mut findings);
            }
            (content, findings)
        };
        fixing.input(input, path, bytes, &look)
    }

    fn document(
        &mut self,
        path: &Path,
        bytes: Vec<u8>,
        format: Format,
        origin: Origin,
        base: Option<&Base>,
    ) {
        let settings = self.config.settings(path);
        let (content, findings) = onward_validator::gate(bytes, format, origin, base, &settings);
        self.documents += 1;
        self.progress.set_message(format!("{} documents checked", self.documents));
        self.found(path, content, findings, &settings);
    }

    /// Reports what was found and is neither allowed nor known.
    fn found(
        &mut self,
        path: &Path,
        content: Content,
        mut findings: Vec<Finding>,
        settings: &Settings,
    ) {
        if let (Some(allowances), Some(found)) = (&mut self.allowances, &self.config.found) {
            let path = found.relative(path);
            allowances.apply(&path, &content, &mut findings, settings.as_of);
        }
        if let Some(known) = &mut self.known {
            known.apply(path, &content, &mut findings);
        }
        self.fixing.settle(&mut findings);
        self.report(path, content, findings);
    }

    /// Adds what was found in a file to the report.
    fn report(&mut self, path: &Path, content: Content, mut findings: Vec<Finding>) {
        let fail_on = self.config.fail_on();
        self.failed |= findings.iter().any(|finding| fail_on.is_failure(finding.severity));
        if self.args.quiet {
            let found = findings.len();
            findings.retain(|finding| fail_on.is_failure(finding.severity));
            self.left_out += found - findings.len();
        }
        if !findings.is_empty() {
            let path = path.to_string_lossy().into_owned();
            self.files.push(FileReport::new(path, content, findings));
        }
    }

    /// Says what there is to say when all documents are checked.
    fn finish(&mut self) {
        self.progress.finish_and_clear();
        if !self.args.quiet && !self.told.is_empty() {
            terminal::hint(&self.told.join("\n"));
        }
        if let (Some(allowances), Some(found)) = (&self.allowances, &self.config.found) {
            let findings = allowances.findings(&self.config.common());
            let text = Content::Refused(found.file.document.source().clone());
            self.report(&found.path, text, findings);
        }
    }
}

/// Reads a line, and keeps no more of one that is too large than shows that it is; gives the number
/// of bytes that it has.
fn read_line(reader: &mut impl io::BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    let length = reader.by_ref().take(MAX_BYTES as u64 + 1).read_until(b'\n', line)?;
    let is_cut = line.len() > MAX_BYTES && !line.ends_with(b"\n");
    Ok(if is_cut { length + reader.skip_until(b'\n')? } else { length })
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
