use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// Something is other than in the base, and `updated` is no later day.
    ///
    /// *Why:* By `updated` readers see whether they have read this version. A change that was
    /// announced and has fallen due since needs no new day: it was told on the day of its entry.
    ///
    /// *Fix:* Date the entry on the day on which it is published, and set `updated` to it. More
    /// than one change may be published on one day.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-05-01, effective: 2026-06-01, changes: [{ type: changed, subject: aurora-cloud, data: { added: [usage] } }] }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-10-01, effective: 2026-11-01, changes: [{ type: changed, subject: aurora-cloud, data: { added: [usage] } }] }
    /// updated: 2026-10-01
    /// ```
    "updated-not-advanced", Base, Error, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let record = &comparison.record;
    let (before, now) = (record.before.updated, cx.document.updated);
    let newest = cx.document.changelog.iter().map(|entry| entry.date).max();
    // What no entry records brings a new day with its entry, and what is not the day of the newest
    // entry is told by another rule.
    let is_told = !record.unrecorded.is_empty() || newest.is_some_and(|newest| newest != now);
    let is_recorded = record.differences.len() > record.fallen_due.len();
    let has_advanced = now > before || (now == before && now >= cx.as_of);
    if is_told || has_advanced || !(is_recorded || now < before) {
        return;
    }
    let message = if now < before {
        format!("`updated` is {now}, and was {before} in {}", comparison.base.name)
    } else {
        format!("something changed, and `updated` is still {before}")
    };
    findings.push(CHECK.finding(Path::root().join("updated").value(), message).help(
        "date the new entry on the day on which it is published, and set `updated` to that day",
    ));
}
