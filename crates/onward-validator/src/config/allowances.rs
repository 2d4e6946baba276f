//! The allowances of a configuration, over all the files of a check.

use onward_report::{At, Content, Finding};
use onward_schema::Date;
use onward_source::{Path, Span};

use super::{ConfigFile, ConfiguredAllowance, matches};
use crate::{Settings, allow::Allowance, set_severities};

/// The allowances of a configuration, with what came of them.
#[derive(Clone, Debug)]
pub struct Allowances<'c> {
    file: &'c ConfigFile,
    outcomes: Vec<Outcome>,
}

/// What came of an allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// No file that it is for was checked.
    Idle,
    /// Such a file was checked, and it allowed nothing.
    Unused,
    /// It allowed something.
    Used,
}

impl<'c> Allowances<'c> {
    /// The allowances of the configuration.
    pub fn new(file: &'c ConfigFile) -> Self {
        Self { file, outcomes: vec![Outcome::Idle; file.config.allow.len()] }
    }

    /// Takes out what is allowed in a file, given as a path relative to the folder of the
    /// configuration.
    pub fn apply(
        &mut self,
        path: &str,
        content: &Content,
        findings: &mut Vec<Finding>,
        as_of: Date,
    ) {
        let allowances = self.file.config.allow.iter().zip(&mut self.outcomes);
        for (allowance, outcome) in allowances {
            if !matches(&allowance.file, path) {
                continue;
            }
            if *outcome == Outcome::Idle {
                *outcome = Outcome::Unused;
            }
            if allowance.until.is_some_and(|until| until < as_of) {
                continue;
            }
            let before = findings.len();
            findings.retain(|finding| !allows(allowance, content, finding));
            if findings.len() < before {
                *outcome = Outcome::Used;
            }
        }
    }

    /// What there is to say of the allowances themselves: in the text of the configuration.
    pub fn findings(&self, settings: &Settings) -> Vec<Finding> {
        let list = Path::root().join("allow");
        let mut findings = Vec::new();
        for (index, (stated, outcome)) in
            self.file.config.allow.iter().zip(&self.outcomes).enumerate()
        {
            let place = list.join(index).join("rule").value();
            let at: Span = self.file.document.locate(&place);
            let allowance = Allowance {
                name: stated.rule.0.name,
                rule: Some(stated.rule.0),
                until: stated.until,
                has_reason: stated.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty()),
                at,
            };
            findings.extend(allowance.findings(*outcome != Outcome::Unused, settings.as_of));
        }
        set_severities(&mut findings, settings);
        findings
    }
}

/// Whether the finding is one of the allowance's rule, at its path or in what it holds.
fn allows(allowance: &ConfiguredAllowance, content: &Content, finding: &Finding) -> bool {
    if finding.rule.name != allowance.rule.0.name {
        return false;
    }
    let Some(path) = &allowance.path else {
        return true;
    };
    let At::Place(place) = &finding.at else {
        return false;
    };
    let written = content.existing(&place.path).to_string();
    written
        .strip_prefix(path.as_str())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
