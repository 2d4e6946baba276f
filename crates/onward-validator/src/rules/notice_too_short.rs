use onward_history::{Mention, Step};
use onward_report::Finding;
use onward_source::Path;

use crate::{
    ids,
    rule::{Context, declare_rule},
    widening::widening,
};

declare_rule! {
    /// A new entry lets a party process more, fewer days after its publication than the notice
    /// that the publisher promises, now or in the base.
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
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-10-01, effective: 2026-10-31, changes: [{ type: changed, subject: aurora-cloud, data: { added: [usage] } }] }
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
    for index in record.entries.new_ones().filter(|index| record.is_fresh(*index)) {
        let entry = &cx.document.changelog[index];
        let given = entry.date.days_until(entry.effective());
        // What had begun when it was announced is told by another rule.
        if given < 0 || given >= i32::from(days) {
            continue;
        }
        let is_of_entry = |step: &&Step<'_>| step.at.entry == index;
        let widened = record.steps.iter().filter(is_of_entry).find_map(|step| {
            let later = record.steps.partition_point(|other| other.rank() <= step.rank());
            let (spot, what) = widening(cx, *step, &record.steps[later..])?;
            Some((Mention::Change(step.at, spot), what))
        });
        let Some((mention, what)) = widened else {
            continue;
        };
        let path = Path::root().join("changelog").join(index);
        let place = path.join(if entry.effective.is_some() { "effective" } else { "date" });
        let message = format!("{what} after {given} days, and {days} days of notice are promised");
        findings.push(
            CHECK
                .finding(place.value(), message)
                .related(ids::place(cx.document, mention), "announced here")
                .help(format!(
                    "write `effective: {}` or a later day; the reasons `omission` and \
                     `transparency` need no notice",
                    entry.date.days_later(days)
                )),
        );
    }
}
