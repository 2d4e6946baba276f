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
        let mut finding = check.finding(place, words.message).help(help(cx, conflict, words.help));
        if let Some(other) = conflict.other {
            finding = finding.related(ids::place(cx.document, other), label(cx, other));
        }
        findings.push(finding);
    }
}

/// What to do: what no reader of the base has seen can also be taken out.
fn help(cx: &Context<'_>, conflict: &Conflict, help: &str) -> String {
    let new_entry = |mention: Mention| match (mention, &cx.comparison) {
        (Mention::Change(at, _), Some(comparison)) if comparison.record.is_fresh(at.entry) => {
            Some(&cx.document.changelog[at.entry])
        }
        _ => None,
    };
    let mentions = [Some(conflict.place), conflict.other];
    match mentions.into_iter().flatten().find_map(new_entry) {
        Some(entry) => format!(
            "{help}; or take what is not true out of the entry of {}, which is not published yet",
            entry.date
        ),
        None => help.to_owned(),
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
            if entry.effective() == entry.date {
                format!("`{what}` on {}", entry.date)
            } else {
                format!("`{what}` on {}, effective {}", entry.date, entry.effective())
            }
        }
        Mention::Party(..) => "the list shows".to_owned(),
        Mention::Tombstone(..) => "the tombstone".to_owned(),
        Mention::Baseline(_) => "in the baseline".to_owned(),
    }
}
