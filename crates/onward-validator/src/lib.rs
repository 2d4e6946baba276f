//! Checks disclosures: their shape, and the rules of the catalogue.
//!
//! A text is read into a tree, the tree into the canonical types. If that succeeds, the rules look
//! at the types; if it does not, the schema tells every mistake of the shape. Findings name their
//! places symbolically, so the common case costs little more than reading.
//!
//! [`check`] looks at one document, [`gate`] also at how it came from an earlier version;
//! [`amendment`] tells what the document lacks to tell that, and [`amend`] writes it.
//!
//! Nothing here does I/O or reads the clock: the day is an argument. This crate knows nothing of
//! output formats.

mod allow;
mod at;
mod canonical;
mod claims;
mod collation;
mod companies;
mod comparison;
mod conditions;
pub mod config;
mod conflicts;
mod facts;
mod fix;
mod generated;
mod ids;
mod known;
mod languages;
mod links;
mod log;
mod names;
mod nearest;
mod parties;
mod paste;
mod phrases;
mod rule;
mod rules;
mod settings;
mod shape;
mod texts;
mod trail;
mod transfers;
mod version;
mod widening;
mod words;

use onward_history::{Amendment, Record};
use onward_report::{Content, Finding, Level};
use onward_schema::Disclosure;
use onward_source::{Format, Origin, ProblemKind};

pub use at::at;
pub use canonical::{canonical, read_tree};
pub use fix::{Fixed, Remedy, fix};
pub use known::Known;
pub use log::{amend, first_amendment};
pub use rule::Check;
pub use rules::{CHECKS, RENAMED, rule_named};
pub use settings::{Preset, Settings};
pub use shape::accepts;
pub use version::{Base, NoVersion, Version};

use rule::{By, Context};
use transfers::Transfers;

/// Checks one document.
///
/// Gives the text with what was found in it; the findings are in no particular order.
pub fn check(
    bytes: Vec<u8>,
    format: Format,
    origin: Origin,
    settings: &Settings,
) -> (Content, Vec<Finding>) {
    gate(bytes, format, origin, None, settings)
}

/// Checks one document, and how it came from an earlier version: without one, the list is new, and
/// there is nothing more to find than by [`check`].
pub fn gate(
    bytes: Vec<u8>,
    format: Format,
    origin: Origin,
    base: Option<&Base>,
    settings: &Settings,
) -> (Content, Vec<Finding>) {
    let (content, mut findings) = match Version::read(bytes, format, origin) {
        Ok(version) => {
            let findings = check_version(&version, base, settings);
            (Content::Read(version.document), findings)
        }
        Err(none) => *none,
    };
    allow::apply(&content, &mut findings, settings);
    set_severities(&mut findings, settings);
    (content, findings)
}

/// What is found where a list was deleted: a finding about the text that the base has.
pub fn gate_deleted(base: Base, settings: &Settings) -> (Content, Vec<Finding>) {
    let mut findings = rules::unrecorded_change::deleted(&base);
    set_severities(&mut findings, settings);
    (Content::Read(base.version.document), findings)
}

/// What a document lacks to tell how it came from an earlier version.
pub fn amendment(base: &Disclosure, document: &Disclosure, settings: &Settings) -> Amendment {
    let transfers = Transfers::new(document, settings);
    let record = Record::new(base, document, settings.as_of);
    onward_history::amendment(&record, &|location| transfers.needs_instrument(location))
}

/// Gives findings the severities that are asked for, and drops those of rules that are off.
pub(crate) fn set_severities(findings: &mut Vec<Finding>, settings: &Settings) {
    findings.retain_mut(|finding| match settings.level(finding.rule) {
        Level::Off => false,
        Level::On(severity) => {
            finding.severity = severity;
            true
        }
    });
}

fn problem(problem: onward_source::Problem) -> Finding {
    let check = match problem.kind {
        ProblemKind::Syntax => &rules::syntax::CHECK,
        ProblemKind::DuplicateKey => &rules::duplicate_key::CHECK,
    };
    let mut finding = check.finding(problem.span, problem.message);
    if let Some((span, label)) = problem.related {
        finding = finding.related(span, label);
    }
    finding.help = problem.help;
    finding
}

fn check_version(version: &Version, base: Option<&Base>, settings: &Settings) -> Vec<Finding> {
    let Version { document, disclosure } = version;
    let context = Context::new(disclosure, document.format(), base, settings);
    let mut findings = Vec::new();
    for check in CHECKS {
        if let By::Function(look) = check.by
            && settings.level(&check.rule) != Level::Off
        {
            look(&context, &mut findings);
        }
    }
    findings
}
