//! The configuration file, `onward.toml`: its types, its JSON Schema, and how it is read.
//!
//! A mistake in it is nobody's finding: whoever reads it is told where it is, and nothing is
//! checked.

mod allowances;
mod read;
mod rule_name;

use onward_derive::Codes;
use onward_law::Regime;
use onward_report::{Level, Severity};
use onward_schema::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{Preset, Settings};

pub use allowances::Allowances;
pub use read::{ConfigFile, Mistake};
pub use rule_name::{Levels, RuleName};

/// The configuration of `onward`, in `onward.toml`.
///
/// It is found in the folder where the command runs or in one above it, up to the root of the
/// repository. Options of the command line come before it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Which rules apply, and how severe their findings are.
    pub preset: Option<Preset>,
    /// The day for which to check, instead of today.
    pub as_of: Option<Date>,
    /// The mildest severity that makes the exit status 1.
    pub fail_on: Option<FailOn>,
    /// How findings are reported: a format of `onward check --format`.
    pub format: Option<String>,
    /// Globs of the files that a folder is searched for besides `subprocessors.*`, relative to
    /// the folder of this file.
    pub files: Vec<String>,
    /// Regimes that transfers are checked for beyond those that a document names.
    pub regimes: Vec<Regime>,
    /// A file of findings that were there when the tool was adopted and are not reported,
    /// relative to the folder of this file. `onward check --write-known` writes it.
    pub known_findings: Option<String>,
    /// What single rules do, whatever the preset says.
    pub rules: Levels,
    /// What holds for some files only. Where several match, the last has the last word.
    pub overrides: Vec<Override>,
    /// Findings that are allowed, for documents that cannot hold a comment.
    pub allow: Vec<ConfiguredAllowance>,
}

/// What holds for some files only.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Override {
    /// Globs of the files, relative to the folder of the configuration.
    pub files: Vec<String>,
    /// Which rules apply to them, and how severe their findings are.
    pub preset: Option<Preset>,
    /// Regimes that their transfers are checked for besides.
    #[serde(default)]
    pub regimes: Vec<Regime>,
    /// What single rules do there.
    #[serde(default)]
    pub rules: Levels,
}

/// A finding that is allowed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConfiguredAllowance {
    /// A glob of the files in which it is allowed, relative to the folder of the configuration.
    pub file: String,
    /// The rule whose findings are allowed.
    pub rule: RuleName,
    /// The place in the document where it is allowed, with all that it holds, as in
    /// `subprocessors[3].locations`. Absent: the whole document.
    pub path: Option<String>,
    /// The last day on which it is allowed. Absent: every day.
    pub until: Option<Date>,
    /// Why it is allowed.
    pub reason: Option<String>,
}

/// The mildest severity that makes a check fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Codes)]
pub enum FailOn {
    /// Fail on errors.
    #[default]
    Error,
    /// Fail on warnings and errors.
    Warning,
    /// Fail on any finding.
    Info,
    /// Never fail.
    Never,
}

impl FailOn {
    /// Whether a finding of this severity makes the check fail.
    pub fn is_failure(self, severity: Severity) -> bool {
        match self {
            Self::Never => false,
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Info => severity >= Severity::Info,
        }
    }
}

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Codes)]
pub enum RuleLevel {
    /// Nothing.
    Off,
    /// Gives findings worth knowing.
    Info,
    /// Gives warnings.
    Warning,
    /// Gives errors.
    Error,
}

impl From<RuleLevel> for Level {
    fn from(level: RuleLevel) -> Self {
        match level {
            RuleLevel::Off => Self::Off,
            RuleLevel::Info => Self::On(Severity::Info),
            RuleLevel::Warning => Self::On(Severity::Warning),
            RuleLevel::Error => Self::On(Severity::Error),
        }
    }
}

impl Config {
    /// The settings for a file, given as a path relative to the folder of the configuration.
    /// `preset` is what was asked for on the command line, which comes before the file's own.
    pub fn settings(&self, path: &str, as_of: Date, preset: Option<Preset>) -> Settings {
        let mut settings = Settings::new(as_of, self.preset.unwrap_or_default());
        settings.regimes.extend(&self.regimes);
        settings.levels.extend(self.rules.levels());
        for rules in self.overrides.iter().filter(|rules| matches_any(&rules.files, path)) {
            settings.preset = rules.preset.unwrap_or(settings.preset);
            settings.regimes.extend(&rules.regimes);
            settings.levels.extend(rules.rules.levels());
        }
        settings.preset = preset.unwrap_or(settings.preset);
        settings
    }
}

/// Whether one of the globs matches the path. Globs are known to be well-formed.
fn matches_any(globs: &[String], path: &str) -> bool {
    globs.iter().any(|glob| matches(glob, path))
}

pub(crate) fn matches(glob: &str, path: &str) -> bool {
    read::glob(glob).is_ok_and(|glob| glob.compile_matcher().is_match(path))
}

/// The JSON Schema of `onward.toml`, for editors.
pub fn schema() -> serde_json::Value {
    let generator = schemars::generate::SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<Config>();
    schema.insert(
        "$id".to_owned(),
        format!("{}onward.schema.json", onward_schema::json_schema::BASE_URL).into(),
    );
    schema.to_value()
}
