use std::cmp::Reverse;

use onward_report::{Finding, Fix, Safety};
use onward_schema::Entry;
use onward_source::{Edit, Path};

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

/// How many findings carry the fix. Each carries the whole order, so a long log upside down would
/// otherwise be written out once for every entry.
const MANY: usize = 20;

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut fix = None;
    let before = findings.len();
    let dates = || Path::root().join("changelog");
    for (index, pair) in cx.document.changelog.windows(2).enumerate() {
        let (above, below) = (pair[0].date, pair[1].date);
        if below > above {
            let place = dates().join(index + 1).join("date").value();
            let finding = CHECK.finding(place, format!("{below} is later than {above} above it"));
            let fix = fix.get_or_insert_with(|| sorted(&cx.document.changelog));
            findings.push(
                finding
                    .related(dates().join(index).join("date").value(), "above it")
                    .help("move the entry up, or correct its date")
                    .fix((findings.len() < before + MANY).then(|| fix.clone())),
            );
        }
    }
}

/// The fix that puts the newest entry first and leaves entries of one day in their order, which
/// says what came before what.
fn sorted(changelog: &[Entry]) -> Fix {
    let mut order: Vec<usize> = (0..changelog.len()).collect();
    order.sort_by_key(|index| Reverse(changelog[*index].date));
    let edit = Edit::Reorder(Path::root().join("changelog"), order);
    Fix::new(Safety::Safe, "sort the entries by date, the newest first", [edit])
}
