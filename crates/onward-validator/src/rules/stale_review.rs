use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// `updated` is more than twelve months before the as-of date.
    ///
    /// *Why:* The information about every subprocessor must be kept current (GDPR Art. 28(2);
    /// EDPB Opinion 22/2024). A list that nobody has touched for a year may be right, but a reader
    /// cannot know it.
    ///
    /// *Fix:* Review the list. If nothing changed, say so: an entry with
    /// `changes: [{ type: confirmed }]` moves `updated`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// updated: 2025-10-31
    /// changelog[0].date: 2025-10-31
    /// changelog[1].date: 2025-10-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// updated: 2025-11-01
    /// changelog[0].date: 2025-11-01
    /// changelog[1].date: 2025-10-01
    /// ```
    "stale-review", Notice, Info, Law, Document
}

/// After so many months a review is due.
const MONTHS: i32 = 12;

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let updated = cx.document.updated;
    if updated.months_later(MONTHS) < cx.as_of {
        let place = Path::root().join("updated").value();
        let message = format!("the list was last touched more than {MONTHS} months ago");
        let help = format!(
            "review it; if nothing changed, set `updated` to the day and add the entry \
             `{{ date: {}, changes: [{{ type: confirmed }}] }}`",
            cx.as_of
        );
        findings.push(CHECK.finding(place, message).help(help));
    }
}
