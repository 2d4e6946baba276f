use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// The changelog has no entries.
    ///
    /// *Why:* Customers may object to a change only if they learn of it; a list without a history
    /// cannot show that it changed at all.
    ///
    /// *Fix:* Write an entry for each change from now on, and put who is there today into the
    /// `baseline`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog: []
    /// baseline: [aurora-cloud, lumen-ai, postbox, northwind-uk, mailrun]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[2].note: { en: The first entry., nl: De eerste regel. }
    /// ```
    "missing-changelog", Changelog, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if cx.document.changelog.is_empty() {
        let place = Path::root().join("changelog").value();
        let finding = CHECK.finding(place, "the changelog has no entries");
        findings.push(finding.help("write an entry for each change from now on"));
    }
}
