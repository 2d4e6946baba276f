use onward_history::{Mention, Step};
use onward_report::Finding;
use onward_schema::ChangeKind;
use onward_source::Path;

use crate::{
    ids,
    rule::{Context, declare_rule},
    widening::{is_new, widening},
};

declare_rule! {
    /// A new entry lets a party process more, fewer days after its publication than the notice
    /// that the publisher promises, now or in the base.
    ///
    /// An entry that is dated before the base, which did not have it, is counted from the day of the
    /// base. Who takes over needs no notice of its own if it was there, or joins by its own change.
    ///
    /// *Why:* Customers who were promised notice must have it before the change takes effect, so
    /// that they can object (GDPR Art. 28(2)). A promise that is shortened together with the change
    /// is no less broken.
    ///
    /// *Fix:* Let it take effect on the day that is named, or later. If the party had been used all
    /// along and the list was wrong, the reason is `omission`; if it is named without having to be,
    /// `transparency`. Who leaves needs no notice.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-10-01, effective: 2026-10-30, changes: [{ type: changed, subject: aurora-cloud, data: { added: [usage] } }] }
    /// updated: 2026-10-01
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[+]: { date: 2025-01-01, changes: [{ type: changed, subject: aurora-cloud, data: { added: [usage] } }] }
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: confirmed }] }
    /// updated: 2026-10-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-10-01, effective: 2026-10-31, changes: [{ type: changed, subject: aurora-cloud, data: { added: [usage] } }] }
    /// updated: 2026-10-01
    /// ```
    ///
    /// ```yaml
    /// subprocessors[1]: ~
    /// former[^]: { kind: subprocessor, id: lumen-ai, name: Lumen AI, left: 2026-10-01, successor: aurora-cloud }
    /// changelog[^]: { date: 2026-10-01, note: { en: It takes over., nl: Neemt het over. }, changes: [{ type: replaced, subject: lumen-ai, by: aurora-cloud }] }
    /// updated: 2026-10-01
    /// ```
    "notice-too-short", Base, Error, Law, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let record = &comparison.record;
    let Some(days) = record.notice() else {
        return;
    };
    for index in record.entries.new_ones().filter(|index| !record.is_in_place(*index)) {
        let entry = &cx.document.changelog[index];
        let is_late = entry.date < record.before.updated;
        // Nobody could read it before the base was published without it.
        let told = if is_late { record.before.updated } else { entry.date };
        let given = told.days_until(entry.effective());
        // What had begun when it was announced is told by another rule.
        if (given < 0 && !is_late) || given >= i32::from(days) {
            continue;
        }
        // What is told late of the past is no news; what is other than in the base, or not so yet, is.
        let is_news =
            |step: &&Step<'_>| !is_late || record.tells_a_difference(step) || record.is_open(step);
        let is_of_entry = |step: &&Step<'_>| step.at.entry == index && !joins_nobody(cx, step);
        let widened = record.steps.iter().filter(is_of_entry).filter(is_news).find_map(|step| {
            let later = record.steps.partition_point(|other| other.rank() <= step.rank());
            let (spot, what) = widening(cx, *step, &record.steps[later..])?;
            Some((Mention::Change(step.at, spot), what))
        });
        let Some((mention, what)) = widened else {
            continue;
        };
        let path = Path::root().join("changelog").join(index);
        let place = path.join(if entry.effective.is_some() { "effective" } else { "date" });
        let (message, help) = if is_late {
            let base = &comparison.base.name;
            (
                format!("{what}, and {base} of {told} had no such entry"),
                format!(
                    "date it on the day on which it is published, and let it take effect {days} \
                     days later"
                ),
            )
        } else {
            (
                format!("{what} after {given} days, and {days} days of notice are promised"),
                format!("write `effective: {}` or a later day", entry.date.days_later(days)),
            )
        };
        let help = format!("{help}; the reasons `omission` and `transparency` need no notice");
        let finding = CHECK.finding(place.value(), message).help(help);
        findings.push(finding.related(ids::place(cx.document, mention), "announced here"));
    }
}

/// Whether the step names as a successor who was there, or whose joining has its own change.
fn joins_nobody(cx: &Context<'_>, step: &Step<'_>) -> bool {
    let (ChangeKind::Replaced { by, .. }, Some(comparison)) = (&step.change.kind, &cx.comparison)
    else {
        return false;
    };
    let joins = |other: &Step<'_>| match &other.change.kind {
        ChangeKind::Added { subject, reason } => subject == by && is_new(*reason),
        _ => false,
    };
    comparison.party_before(by).is_some() || comparison.record.steps.iter().any(joins)
}
