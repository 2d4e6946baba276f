//! What the rules about the changelog share: a finding for each conflict of their kind.

use onward_history::{Conflict, Mention};
use onward_report::Finding;

use crate::{
    ids,
    rule::{Check, Context},
};

/// Puts a finding of the rule for each conflict that `word` has a message for: at the conflict's
/// place, with the place that it contradicts and what is there.
pub(crate) fn report(
    cx: &Context<'_>,
    check: &'static Check,
    findings: &mut Vec<Finding>,
    word: impl Fn(&Conflict) -> Option<Words>,
) {
    for conflict in &cx.conflicts {
        let Some(words) = word(conflict) else {
            continue;
        };
        let place = ids::place(cx.document, conflict.place);
        let mut finding = check.finding(place, words.message).help(words.help);
        if let Some(other) = conflict.other {
            finding = finding.related(ids::place(cx.document, other), label(cx, other));
        }
        findings.push(finding);
    }
}

/// What is said of a conflict.
pub(crate) struct Words {
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

/// What stands at the place that a conflict contradicts.
fn label(cx: &Context<'_>, other: Mention) -> String {
    match other {
        Mention::Change(at, _) => {
            let entry = &cx.document.changelog[at.entry];
            let what = entry.changes[at.change].tag();
            format!("`{what}` on {}", entry.date)
        }
        Mention::Party(..) => "the list shows".to_owned(),
        Mention::Tombstone(..) => "the tombstone".to_owned(),
        Mention::Baseline(_) => "in the baseline".to_owned(),
    }
}
