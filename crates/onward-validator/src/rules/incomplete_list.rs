use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// The document says, under `partial`, that something is missing from its lists.
    ///
    /// *Why:* A customer who approves subprocessors must know all of them (GDPR Art. 28(2)). It is
    /// right to say so where the lists are not complete, and worth knowing.
    ///
    /// *Fix:* Add what is missing, and take `partial` out.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// partial: { en: Carriers of telephone calls are not listed., nl: Telefoonaanbieders staan er niet in. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// text: { en: Parts of this list are in the agreement., nl: Delen van deze lijst staan in de overeenkomst. }
    /// ```
    "incomplete-list", Structure, Info, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    if cx.document.partial.is_some() {
        let place = Path::root().join("partial").key();
        let finding = CHECK.finding(place, "the document says that its lists are not complete");
        findings.push(finding.help("add what is missing, and take `partial` out"));
    }
}
