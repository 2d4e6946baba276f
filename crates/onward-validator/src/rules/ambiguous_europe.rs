use onward_law::{Area, Region};
use onward_report::Finding;

use super::vague_location::locations;
use crate::rule::{Context, declare_rule};

declare_rule! {
    /// A location is `europe`: the European Economic Area, or also the United Kingdom and
    /// Switzerland?
    ///
    /// *Why:* Under the GDPR nothing is a transfer inside the EEA, and everything outside it is.
    /// "Europe" leaves open which of the two applies.
    ///
    /// *Fix:* Say `EU`, `EEA` or the countries. Keep `europe` only while your own source says no
    /// more.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].locations[0].area: europe
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].locations[0].area: EEA
    /// ```
    "ambiguous-europe", Transfers, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (path, location) in locations(cx.document) {
        if location.area == Area::Region(Region::Europe) {
            let message = "`europe` may mean the EEA, or also the UK and Switzerland";
            let finding = CHECK.finding(path.join("area").value(), message);
            findings.push(finding.help("say `EU`, `EEA` or the countries"));
        }
    }
}
