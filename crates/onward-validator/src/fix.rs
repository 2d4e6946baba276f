//! Fixes made: the edits that findings carry, until none is left that can be made.
//!
//! Nothing is taken on trust. The edited text is read again and must say what the edits say; it is
//! checked again, and what was mended must be gone and nothing else have come. Where that fails,
//! the fixes are tried in smaller numbers, and the one that is to blame is left out.
//!
//! A document that is no disclosure is not looked at as a whole: what stands under an unknown key
//! is not, and no rule looks but `shape`. What comes to light once a key or code is put right was
//! there before.

use std::collections::HashMap;

use onward_report::{Content, FileReport, Finding, Fix, Rule, Safety};
use onward_source::Replacements;

use crate::rules::shape;

/// How often a document is edited and checked again. Nearly always, twice is enough.
const MANY_ROUNDS: usize = 200;

/// A text with its fixes made.
#[derive(Debug)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// What was done, in the order in which it was done.
    pub made: Vec<Remedy>,
    /// What was not, and the rule that would have had something new to say; none if the text
    /// would not have said what it should.
    pub left_out: Vec<(Remedy, Option<&'static Rule>)>,
}

/// What a fix does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// The name of the rule whose finding it mends.
    pub rule: &'static str,
    /// What it does, as one would ask for it.
    pub message: String,
}

/// Makes the fixes of a document that are at least as safe as this, as far as they bring no other
/// finding; nothing if there are none. `look` tells what is found in a text: what it leaves out
/// is not fixed.
pub fn fix(
    bytes: Vec<u8>,
    safety: Safety,
    look: impl Fn(Vec<u8>) -> (Content, Vec<Finding>),
) -> Option<Fixed> {
    let look = |bytes| {
        let (content, findings) = look(bytes);
        FileReport::new(String::new(), content, findings)
    };
    let mut report = look(bytes);
    let mut made = Vec::new();
    let mut refused: HashMap<Fix, Option<&'static Rule>> = HashMap::new();
    let mut at_most = usize::MAX;
    for _ in 0..MANY_ROUNDS {
        let is_wanted = |fix: &Fix| fix.safety <= safety && !refused.contains_key(fix);
        let chosen = Chosen::of(&report, at_most, is_wanted);
        if chosen.fixes.is_empty() {
            break;
        }
        let text = chosen.replacements.apply(report.content.source().text());
        let edited = look(text.into_bytes());
        match (chosen.objection(&report, &edited), &chosen.fixes[..]) {
            (None, fixes) => {
                made.extend(fixes.iter().map(|(finding, fix)| remedy(finding, fix)));
                at_most = usize::MAX;
                report = edited;
            }
            (Some(objection), [(_, fix)]) => {
                at_most = usize::MAX;
                refused.insert((*fix).clone(), objection.rule);
            }
            (Some(_), fixes) => at_most = fixes.len() / 2,
        }
    }
    let text = report.content.source().text().to_owned();
    let left_out = report.findings.iter().filter_map(|finding| {
        let fix = finding.fix.as_ref()?;
        refused.get(fix).map(|rule| (remedy(finding, fix), *rule))
    });
    let left_out: Vec<_> = left_out.collect();
    (!made.is_empty() || !left_out.is_empty()).then_some(Fixed { text, made, left_out })
}

fn remedy(finding: &Finding, fix: &Fix) -> Remedy {
    Remedy { rule: finding.rule.name, message: fix.message.clone() }
}

/// Fixes that can be made together.
struct Chosen<'r> {
    fixes: Vec<(&'r Finding, &'r Fix)>,
    replacements: Replacements,
}

/// What there is to say against an edited text: that it is not what the fixes promise, or that a
/// rule finds something new.
struct Objection {
    rule: Option<&'static Rule>,
}

impl<'r> Chosen<'r> {
    /// The first fixes of a report that are wanted and do not meet, in the order of the text.
    fn of(report: &'r FileReport, at_most: usize, is_wanted: impl Fn(&Fix) -> bool) -> Self {
        let mut chosen = Self { fixes: Vec::new(), replacements: Replacements::default() };
        for finding in &report.findings {
            if chosen.fixes.len() == at_most {
                break;
            }
            if let Some(fix) = finding.fix.as_ref().filter(|fix| is_wanted(fix))
                && let Some(replacements) = report.content.replacements(fix)
                && chosen.replacements.add(&replacements)
            {
                chosen.fixes.push((finding, fix));
            }
        }
        chosen
    }

    fn objection(&self, before: &FileReport, after: &FileReport) -> Option<Objection> {
        let edits = self.fixes.iter().flat_map(|(_, fix)| &fix.edits);
        let is_held = match (&before.content, &after.content) {
            (Content::Read(document), Content::Read(edited)) => document.agrees(edits, edited),
            _ => false,
        };
        if !is_held {
            return Some(Objection { rule: None });
        }
        let rule = self.grown_rule(&before.findings, &after.findings)?;
        Some(Objection { rule: Some(rule) })
    }

    /// The rule that has more findings than it had, less those that the fixes mend. Their words
    /// may have changed: once an id is known, its party is called by its name.
    fn grown_rule(&self, before: &[Finding], after: &[Finding]) -> Option<&'static Rule> {
        let name = |finding: &Finding| finding.rule.name;
        if before.iter().any(|finding| name(finding) == shape::CHECK.rule.name) {
            return None;
        }
        let gone = before.iter().map(|finding| (finding, -1));
        let mended = self.fixes.iter().map(|(finding, _)| (*finding, 1));
        let mut grown: HashMap<&str, isize> = HashMap::new();
        for (finding, count) in after.iter().map(|finding| (finding, 1)).chain(gone).chain(mended) {
            *grown.entry(name(finding)).or_default() += count;
        }
        let grown = after.iter().filter(|finding| grown[name(finding)] > 0);
        grown.max_by_key(|finding| finding.severity).map(|finding| finding.rule)
    }
}
