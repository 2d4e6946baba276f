use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// Nothing is said of the obligations that subprocessors are put under.
    ///
    /// *Why:* The same obligations of data protection that bind the processor must be passed down
    /// to everybody whom it engages (GDPR Art. 28(4)).
    ///
    /// *Fix:* List under `obligations` what the contracts with subprocessors demand.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// obligations: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// obligations[3]: ~
    /// ```
    "missing-obligations", Safeguards, Warning, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let is_stated = cx.document.obligations.as_ref().is_some_and(|list| !list.is_empty());
    if !is_stated && !cx.document.subprocessors.is_empty() {
        let place = Path::root().join("subprocessors").key();
        let finding = CHECK.finding(place, "it is not said which obligations subprocessors have");
        findings.push(finding.help("list under `obligations` what their contracts demand"));
    }
}
