//! What is asked of the rules.

use onward_report::{Level, Rule};
use onward_schema::Date;

/// What is asked of the rules.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The day for which the findings hold.
    pub as_of: Date,
    /// Which rules look, and how bad their findings are.
    pub preset: Preset,
}

/// A choice of rules and severities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Preset {
    /// Every rule at its own severity.
    #[default]
    Recommended,
    /// Every rule on, warnings as errors; infos stay.
    Strict,
    /// Only the errors whose basis is the format or consistency.
    Minimal,
}

impl Preset {
    /// Every preset, the default first.
    pub const ALL: [Self; 3] = [Self::Recommended, Self::Strict, Self::Minimal];

    /// The preset as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Strict => "strict",
            Self::Minimal => "minimal",
        }
    }

    /// What it is for.
    pub fn description(self) -> &'static str {
        match self {
            Self::Recommended => "every rule at its own severity",
            Self::Strict => "every rule on, warnings as errors; infos stay",
            Self::Minimal => "only the errors whose basis is the format or consistency",
        }
    }

    /// What a rule does under the preset.
    pub fn level(self, rule: &Rule) -> Level {
        match self {
            Self::Recommended => rule.level,
            Self::Strict => rule.strict,
            Self::Minimal => rule.minimal(),
        }
    }
}

impl Settings {
    /// What a rule does under these settings.
    pub fn level(&self, rule: &Rule) -> Level {
        self.preset.level(rule)
    }
}
