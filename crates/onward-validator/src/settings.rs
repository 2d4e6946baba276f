//! What is asked of the rules.

use std::collections::BTreeMap;

use onward_derive::Codes;
use onward_law::Regime;
use onward_report::{Basis, Level, Rule, Severity};
use onward_schema::Date;

/// What is asked of the rules.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The day for which the findings hold.
    pub as_of: Date,
    /// Which rules look, and how severe their findings are.
    pub preset: Preset,
    /// What single rules do instead, by name.
    pub levels: BTreeMap<&'static str, Level>,
    /// The regimes that transfers are checked for beyond those of the document.
    pub regimes: Vec<Regime>,
}

/// A choice of rules and severities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Codes)]
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
    /// What a rule does under the preset.
    pub fn level(self, rule: &Rule) -> Level {
        match self {
            Self::Recommended => rule.level,
            Self::Strict => rule.strict,
            Self::Minimal => match (rule.level, rule.basis) {
                (Level::On(Severity::Error), Basis::Format | Basis::Consistency) => rule.level,
                _ => Level::Off,
            },
        }
    }
}

impl Settings {
    /// The settings of a preset, with nothing set besides.
    pub fn new(as_of: Date, preset: Preset) -> Self {
        Self { as_of, preset, levels: BTreeMap::new(), regimes: Vec::new() }
    }

    /// What a rule does under these settings.
    pub fn level(&self, rule: &Rule) -> Level {
        self.levels.get(rule.name).copied().unwrap_or_else(|| self.preset.level(rule))
    }
}
