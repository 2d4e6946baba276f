use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// An entry's `date` is later than that of the entry above it.
    ///
    /// *Why:* The newest entry comes first, so that a reader sees at once what changed last.
    ///
    /// *Fix:* Move the entry up, or correct its date. Entries of one day are in order as they
    /// stand, the newer one on top.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].date: 2026-05-02
    /// changelog[1].effective: 2026-05-02
    /// subprocessors[1].since: 2026-05
    /// updated: 2026-05-02
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].date: 2026-05-01
    /// changelog[1].effective: 2026-05-02
    /// subprocessors[1].since: 2026-05
    /// ```
    "changelog-unsorted", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let dates = || Path::root().join("changelog");
    for (index, pair) in cx.document.changelog.windows(2).enumerate() {
        let (above, below) = (pair[0].date, pair[1].date);
        if below > above {
            let place = dates().join(index + 1).join("date").value();
            let finding = CHECK.finding(place, format!("{below} is later than {above} above it"));
            findings.push(
                finding
                    .related(dates().join(index).join("date").value(), "above it")
                    .help("move the entry up, or correct its date"),
            );
        }
    }
}
