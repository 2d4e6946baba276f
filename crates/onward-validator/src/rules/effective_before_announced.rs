use onward_history::{Mention, steps};
use onward_report::Finding;
use onward_schema::Entry;
use onward_source::{Path, Place};

use crate::{
    ids,
    rule::{Context, declare_rule},
    widening::widening,
};

declare_rule! {
    /// `effective` is before `date` on an entry in which a party joins (with the reason `engaged`
    /// or none), takes over from another, or is changed so that its processing widens.
    ///
    /// *Why:* Customers are told of an addition or replacement beforehand, so that they can object
    /// (GDPR Art. 28(2)). Here it had begun when it was announced. A party may well have left, or
    /// got less to do, before the list says so.
    ///
    /// *Fix:* If a date is wrong, correct it. If the party had been used all along and the list
    /// was wrong, the reason is `omission`; if a statement about it was wrong, the change is
    /// `corrected`. Otherwise let it stand: it is what happened.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].effective: 2025-10-15
    /// subprocessors[1].since: 2025-10-15
    /// ```
    ///
    /// ```yaml
    /// changelog[2].effective: 2025-01-31
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].effective: 2025-10-15
    /// changelog[1].changes[0].reason: omission
    /// changelog[1].changes[0].note: { en: In use before., nl: Was al in gebruik. }
    /// subprocessors[1].since: 2025-10-15
    /// ```
    ///
    /// ```yaml
    /// changelog[2].effective: 2025-01-31
    /// changelog[2].changes[0]: { type: changed, subject: aurora-cloud, data: { removed: [usage] } }
    /// ```
    "effective-before-announced", Notice, Error, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let early = |entry: &Entry| entry.effective() < entry.date;
    if !cx.document.changelog.iter().any(early) {
        return;
    }
    let steps = steps(cx.document);
    for (index, entry) in cx.document.changelog.iter().enumerate() {
        if !early(entry) {
            continue;
        }
        let mut of_entry = steps.iter().enumerate().filter(|(_, step)| step.at.entry == index);
        let found = of_entry.find_map(|(position, step)| {
            let (spot, what) = widening(cx, *step, &steps[position + 1..])?;
            Some((ids::place(cx.document, Mention::Change(step.at, spot)), what))
        });
        if let Some((place, what)) = found {
            findings.push(finding(index, entry, place, &what));
        }
    }
}

fn finding(index: usize, entry: &Entry, related: Place, what: &str) -> Finding {
    let effective = Path::root().join("changelog").join(index).join("effective");
    let message = format!("{what} on {}, announced only on {}", entry.effective(), entry.date);
    CHECK.finding(effective.value(), message).related(related, "announced here").help(
        "correct the dates; or if it had been so all along and the list was wrong, say it by the \
         reason `omission` or by `corrected`",
    )
}
