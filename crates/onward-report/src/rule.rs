//! What is known of a rule, whatever it checks.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong, or something that good practice expects is missing.
    Warning,
    /// The document contradicts itself, says what cannot be true, or leaves out a statement
    /// without which what it discloses is not permitted under a regime that it names.
    Error,
}

impl Severity {
    /// Every severity, the mildest first.
    pub const ALL: [Self; 3] = [Self::Info, Self::Warning, Self::Error];

    /// The severity as it is written.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a rule does under a preset: nothing, or findings of a severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The rule is off.
    Off,
    /// The rule gives findings of this severity.
    On(Severity),
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Off => f.write_str("off"),
            Self::On(severity) => severity.fmt(f),
        }
    }
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// An article of a law.
    Law,
    /// Guidance of an authority.
    Guidance,
    /// The document must not contradict itself.
    Consistency,
    /// Good practice.
    Practice,
    /// The format.
    Format,
}

impl Basis {
    /// Every basis.
    pub const ALL: [Self; 5] =
        [Self::Law, Self::Guidance, Self::Consistency, Self::Practice, Self::Format];
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Law => "law",
            Self::Guidance => "guidance",
            Self::Consistency => "consistency",
            Self::Practice => "practice",
            Self::Format => "format",
        })
    }
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One document.
    Document,
    /// One document and the dated legal tables.
    Law,
    /// One document and an earlier version of it.
    Base,
    /// The configuration, and the allowances in the document.
    Config,
}

impl Input {
    /// Every input.
    pub const ALL: [Self; 4] = [Self::Document, Self::Law, Self::Base, Self::Config];

    /// The names of all that it is made of: the document, and what else.
    pub fn all(self) -> &'static [&'static str] {
        match self {
            Self::Document => &["doc"],
            Self::Law => &["doc", "law"],
            Self::Base => &["doc", "base"],
            Self::Config => &["doc", "config"],
        }
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Document => "doc",
            Self::Law => "law",
            Self::Base => "base",
            Self::Config => "config",
        })
    }
}

/// A rule: its name, its level under the presets, what it rests on, and its documentation.
#[derive(Debug)]
pub struct Rule {
    /// The name, which reads as "allow `<name>`".
    pub name: &'static str,
    /// The group of the catalogue that it belongs to.
    pub group: &'static str,
    /// What it does unless something else is asked for.
    pub level: Level,
    /// What it does under the strict preset.
    pub strict: Level,
    /// What it rests on.
    pub basis: Basis,
    /// What it looks at.
    pub input: Input,
    /// The doc comment as it stands in the source, each line with the blank in front of it.
    pub doc: &'static str,
}

impl Rule {
    /// The documentation: a summary, then paragraphs that begin with `*Why:*`, `*Fix:*`,
    /// `*Fails:*` and `*Passes:*`, in Markdown.
    pub fn documentation(&self) -> String {
        let lines = self.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    }

    /// When it fires, in a sentence or two.
    pub fn summary(&self) -> String {
        let documentation = self.documentation();
        documentation.split("\n\n").next().unwrap_or_default().replace('\n', " ")
    }

    /// What the rule does under the minimal preset: only errors whose basis is the format or
    /// consistency are left.
    pub fn minimal(&self) -> Level {
        match (self.level, self.basis) {
            (Level::On(Severity::Error), Basis::Format | Basis::Consistency) => self.level,
            _ => Level::Off,
        }
    }

    /// The sections of the documentation, such as "Why", each with its text on one line.
    pub fn sections(&self) -> Vec<(String, String)> {
        let documentation = self.documentation();
        let sections = documentation.split("\n\n").filter_map(|paragraph| {
            let (heading, text) = paragraph.strip_prefix('*')?.split_once(":*")?;
            Some((heading.to_owned(), text.trim().replace('\n', " ")))
        });
        sections.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// What the rule does under the strict preset, given what it does otherwise: warnings become
    /// errors, infos stay.
    pub const fn strict(level: Level) -> Level {
        match level {
            Level::On(Severity::Info) => level,
            Level::Off | Level::On(_) => Level::On(Severity::Error),
        }
    }
}
