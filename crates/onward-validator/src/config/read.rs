//! From the text of `onward.toml` to a configuration, or to what is wrong with it.

use std::{fmt, sync::LazyLock};

use globset::{Glob, GlobBuilder};
use onward_report::{Content, Finding};
use onward_source::{Document, Format, Path, Position, Shape, read};

use super::{Config, schema};
use crate::shape::Schema;

/// A configuration with the text that it was read from, so that places in it can be told.
#[derive(Debug)]
pub struct ConfigFile {
    /// What it says.
    pub config: Config,
    /// The text.
    pub document: Document,
}

/// Something wrong with a configuration.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is.
    pub at: Position,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.at.line, self.at.column, self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::new(schema()));

impl ConfigFile {
    /// Reads the text of a configuration; gives every mistake in it.
    pub fn read(text: Vec<u8>) -> Result<Self, Vec<Mistake>> {
        let document = read(text, Format::Toml, Shape::ANY).map_err(|refused| {
            let source = refused.source;
            let mistakes = refused.problems.into_iter().map(|problem| Mistake {
                at: source.position(problem.span.start()),
                message: problem.message,
                help: problem.help,
            });
            mistakes.collect::<Vec<_>>()
        })?;
        match document.deserialize::<Config>() {
            Ok(config) => {
                let mistakes = malformed_globs(&config, &document);
                if mistakes.is_empty() { Ok(Self { config, document }) } else { Err(mistakes) }
            }
            Err(error) => {
                let findings = SCHEMA.mistakes(&document, &error);
                let content = Content::Read(document);
                let mut mistakes: Vec<_> =
                    findings.into_iter().map(|finding| mistake(&content, finding)).collect();
                mistakes.sort_by_key(|mistake| mistake.at.offset);
                Err(mistakes)
            }
        }
    }

    /// The position of what stands at a path; that of the file if there is nothing.
    pub fn position(&self, path: Path) -> Position {
        let span = self.document.locate(&path.key());
        self.document.source().position(span.start())
    }
}

fn mistake(content: &Content, finding: Finding) -> Mistake {
    let span = content.locate(&finding.at);
    let at = content.source().position(span.start());
    Mistake { at, message: finding.message, help: finding.help }
}

/// A glob of the configuration: `*` stays within a folder, `**` does not.
pub(super) fn glob(pattern: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(pattern).literal_separator(true).build()
}

fn malformed_globs(config: &Config, document: &Document) -> Vec<Mistake> {
    let root = Path::root();
    let mut globs: Vec<(&String, Path)> = Vec::new();
    let files = root.join("files");
    globs.extend(config.files.iter().enumerate().map(|(i, glob)| (glob, files.join(i))));
    for (index, rules) in config.overrides.iter().enumerate() {
        let files = root.join("overrides").join(index).join("files");
        globs.extend(rules.files.iter().enumerate().map(|(i, glob)| (glob, files.join(i))));
    }
    for (index, allowance) in config.allow.iter().enumerate() {
        globs.push((&allowance.file, root.join("allow").join(index).join("file")));
    }
    let malformed = globs.into_iter().filter_map(|(pattern, path)| {
        let error = glob(pattern).err()?;
        let span = document.locate(&path.value());
        Some(Mistake {
            at: document.source().position(span.start()),
            message: format!("`{pattern}` is no glob: {}", error.kind()),
            help: Some("for example `vendors/**/*.yaml`".to_owned()),
        })
    });
    malformed.collect()
}
