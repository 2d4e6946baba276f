//! Checks disclosures: their shape, and the rules of the catalogue.
//!
//! A text is read into a tree, the tree into the canonical types. If that succeeds, the rules look
//! at the types; if it does not, the schema tells every mistake of the shape. Findings name their
//! places symbolically, so the common case costs little more than reading.
//!
//! Nothing here does I/O or reads the clock: the day is an argument. This crate knows nothing of
//! output formats.

mod allow;
mod claims;
mod collation;
pub mod config;
mod conflicts;
mod facts;
mod generated;
mod ids;
mod known;
mod languages;
mod names;
mod nearest;
mod parties;
mod rule;
mod rules;
mod settings;
mod shape;
mod texts;
mod trail;
mod transfers;
mod words;

use onward_report::{Content, Finding, Level};
use onward_schema::Disclosure;
use onward_source::{Document, Format, Origin, ProblemKind, Refused, read_at};

pub use known::Known;
pub use rule::Check;
pub use rules::{CHECKS, RENAMED, rule_named};
pub use settings::{Preset, Settings};
pub use shape::accepts;

use rule::{By, Context};

/// Checks one document.
///
/// Gives the text with what was found in it; the findings are in no particular order.
pub fn check(
    bytes: Vec<u8>,
    format: Format,
    origin: Origin,
    settings: &Settings,
) -> (Content, Vec<Finding>) {
    let (content, mut findings) =
        match read_at(origin, bytes, format, &generated::shape::DISCLOSURE) {
            Ok(document) => {
                let findings = check_document(&document, settings);
                (Content::Read(document), findings)
            }
            Err(refused) => {
                let Refused { source, problems } = *refused;
                (Content::Refused(source), problems.into_iter().map(problem).collect())
            }
        };
    allow::apply(&content, &mut findings, settings);
    set_severities(&mut findings, settings);
    (content, findings)
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

fn check_document(document: &Document, settings: &Settings) -> Vec<Finding> {
    if let Some(finding) = rules::unsupported_format::find(document) {
        return vec![finding];
    }
    let disclosure: Disclosure = match document.deserialize() {
        Ok(disclosure) => disclosure,
        Err(error) => return shape::mistakes(document, &error),
    };
    let context = Context::new(&disclosure, settings);
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
