//! Reports: the findings about a number of files, in their order.

use onward_source::{Document, Path, Position, Source, Span};

use crate::{At, Finding, Repository, Safety, Severity};

/// The text that findings are about.
#[derive(Debug)]
pub enum Content {
    /// A text that was read.
    Read(Document),
    /// A text that could not be read.
    Refused(Source),
}

impl Content {
    /// The text.
    pub fn source(&self) -> &Source {
        match self {
            Self::Read(document) => document.source(),
            Self::Refused(source) => source,
        }
    }

    /// The bytes of a place.
    pub fn locate(&self, at: &At) -> Span {
        match (at, self) {
            (At::Span(span), _) => *span,
            (At::Place(place), Self::Read(document)) => document.locate(place),
            (At::Place(_), Self::Refused(_)) => Span::new(0, 0),
        }
    }

    /// The path as far as the document goes.
    pub fn existing(&self, path: &Path) -> Path {
        let mut path = path.clone();
        if let Self::Read(document) = self {
            while document.find(&path).is_none() {
                let Some((shorter, _)) = path.split_last() else {
                    break;
                };
                path = shorter;
            }
        }
        path
    }

    /// The bytes that a finding is about.
    pub fn span(&self, finding: &Finding) -> Span {
        match (&finding.at, &finding.excerpt, self) {
            (At::Place(place), Some(excerpt), Self::Read(document)) => {
                document.locate_within(place, excerpt)
            }
            _ => self.locate(&finding.at),
        }
    }
}

/// What was found in one file, or in one line of a stream.
#[derive(Debug)]
pub struct FileReport {
    /// The path, as it was given or found.
    pub path: String,
    /// The text.
    pub content: Content,
    /// The findings, in the order of the text, then of the rules' names.
    pub findings: Vec<Finding>,
}

/// A finding with its place made concrete.
#[derive(Clone, Copy, Debug)]
pub struct Located<'r> {
    /// The file.
    pub file: &'r FileReport,
    /// The finding.
    pub finding: &'r Finding,
    /// The bytes of the text.
    pub span: Span,
    /// Where it begins.
    pub start: Position,
    /// Where it ends, not included.
    pub end: Position,
}

impl FileReport {
    /// A report on one file, its findings put in order.
    pub fn new(path: String, content: Content, mut findings: Vec<Finding>) -> Self {
        findings.sort_by_cached_key(|finding| {
            let span = content.span(finding);
            (span, finding.rule.name, finding.message.clone())
        });
        Self { path, content, findings }
    }

    /// The findings with their places.
    pub fn located(&self) -> impl Iterator<Item = Located<'_>> {
        self.findings.iter().map(|finding| {
            let span = self.content.span(finding);
            let source = self.content.source();
            let (start, end) = (source.position(span.start()), source.position(span.end()));
            Located { file: self, finding, span, start, end }
        })
    }
}

impl Located<'_> {
    /// Where other bytes of the same text begin and end.
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let source = self.file.content.source();
        (source.position(span.start()), source.position(span.end()))
    }

    /// The path into the document, where the finding names one, as far as the document goes: a
    /// place may lie in a shorthand, or be a key that is absent.
    pub fn path(&self) -> Option<Path> {
        match &self.finding.at {
            At::Place(place) => Some(self.file.content.existing(&place.path)),
            At::Span(_) => None,
        }
    }
}

/// The findings about a number of files.
#[derive(Debug, Default)]
pub struct Report {
    /// The day for which the findings hold.
    pub as_of: String,
    /// The preset of rules that was asked for.
    pub preset: &'static str,
    /// How many rules looked.
    pub rules: usize,
    /// The version of the legal tables that were used.
    pub tables: &'static str,
    /// How many documents were checked, those without findings included.
    pub documents: usize,
    /// The files with findings, in the order in which they were given, and those without where
    /// they were kept.
    pub files: Vec<FileReport>,
    /// How many findings were left out, because only those that make the check fail are asked for.
    pub left_out: usize,
    /// The repository, for the formats that name files from its root.
    pub repository: Option<Repository>,
}

/// How many findings of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Infos.
    pub infos: usize,
}

impl Tally {
    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// How many findings have a fix that can be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fixable {
    /// Those with a safe one.
    pub safe: usize,
    /// Those with an unsafe one.
    pub risky: usize,
}

impl Report {
    /// Every finding with its place.
    pub fn located(&self) -> impl Iterator<Item = Located<'_>> {
        self.files.iter().flat_map(FileReport::located)
    }

    /// How many findings there are.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for finding in self.files.iter().flat_map(|file| &file.findings) {
            match finding.severity {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Info => tally.infos += 1,
            }
        }
        tally
    }

    /// How many of the findings have a fix that can be made.
    pub fn fixable(&self) -> Fixable {
        let mut fixable = Fixable::default();
        for (fix, _) in self.located().filter_map(|located| located.fix()) {
            match fix.safety {
                Safety::Safe => fixable.safe += 1,
                Safety::Unsafe => fixable.risky += 1,
            }
        }
        fixable
    }

    /// The path of a file from the root of the repository, if there is one.
    pub(crate) fn path_in_repository(&self, file: &FileReport) -> String {
        let path = file.path.as_str();
        self.repository.as_ref().map_or_else(|| path.to_owned(), |repository| repository.path(path))
    }

    /// The report in one line.
    pub fn verdict(&self) -> String {
        let documents = counted(self.documents, "document");
        format!("{documents} checked as of {}: {}", self.as_of, self.found())
    }

    /// The report in one line, and what the command can do about the findings.
    pub(crate) fn verdict_at_a_terminal(&self) -> String {
        let can_be_fixed = match self.fixable() {
            Fixable { safe: 0, risky: 0 } => String::new(),
            Fixable { safe, risky: 0 } => format!(" ({safe} can be fixed with --fix)"),
            Fixable { safe: 0, risky } => {
                format!(" ({risky} can be fixed with --fix --unsafe-fixes)")
            }
            Fixable { safe, risky } => {
                format!(" ({safe} can be fixed with --fix, {risky} more with --unsafe-fixes)")
            }
        };
        self.verdict() + &can_be_fixed
    }

    /// How many findings there are, in words.
    pub(crate) fn found(&self) -> String {
        let tally = self.tally();
        let counts = [(tally.errors, "error"), (tally.warnings, "warning"), (tally.infos, "info")];
        let counts = counts.map(|(count, name)| (count > 0).then(|| counted(count, name)));
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        let counts = counts.join(", ");
        match (counts.as_str(), self.left_out) {
            ("", 0) => "no findings".to_owned(),
            (_, 0) => counts,
            (_, left_out) => {
                let shown = if counts.is_empty() { "nothing that fails" } else { &counts };
                let what = counted(left_out, "milder finding");
                let verb = if left_out == 1 { "is" } else { "are" };
                format!("{shown}, and {what} that {verb} not shown")
            }
        }
    }
}

/// A number of things.
pub(crate) fn counted(count: usize, name: &str) -> String {
    if count == 1 { format!("1 {name}") } else { format!("{count} {name}s") }
}
