use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// An entry's `date` is after the as-of date.
    ///
    /// *Why:* `date` is the day on which the entry was published, and that day has not come. What
    /// will happen later is announced with `effective`.
    ///
    /// *Fix:* Correct the date. If the entry announces a change, keep the day of publication as
    /// `date` and put the day of the change into `effective`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[0].date: 2027-05-01
    /// changelog[0].effective: 2027-06-01
    /// former[0].left: 2027-06-01
    /// subprocessors[2].since: 2027-06-01
    /// updated: 2027-05-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[0].effective: 2027-06-01
    /// former[0].left: 2027-06-01
    /// subprocessors[2].since: 2027-06-01
    /// ```
    "future-entry", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, entry) in cx.document.changelog.iter().enumerate() {
        if entry.date > cx.as_of {
            let place = Path::root().join("changelog").join(index).join("date").value();
            let message = format!("{} has not come yet (as of {})", entry.date, cx.as_of);
            findings.push(CHECK.finding(place, message).help(
                "`date` is the day of publication; what happens later goes into `effective`",
            ));
        }
    }
}
