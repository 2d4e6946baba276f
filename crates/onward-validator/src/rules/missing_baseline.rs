use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// There is a changelog and no `baseline`.
    ///
    /// *Why:* With a baseline, the log must account for everybody else, so that a party cannot
    /// come onto the list without an entry. Without one, whoever the log does not mention counts
    /// as having been there before.
    ///
    /// *Fix:* List under `baseline` the ids of those who were there before the log began, or who
    /// came in an entry that names nobody.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// baseline: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// baseline: [mailrun, northwind-uk, aurora-cloud]
    /// ```
    "missing-baseline", Changelog, Off, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if cx.document.baseline.is_none() && !cx.document.changelog.is_empty() {
        let place = Path::root().join("changelog").key();
        let finding =
            CHECK.finding(place, "no `baseline` says who was there before the changelog began");
        findings.push(finding.help("list the ids of those who were under `baseline`"));
    }
}
