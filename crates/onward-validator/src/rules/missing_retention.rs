use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A subprocessor does not say how long it keeps data.
    ///
    /// *Why:* Customers answer for how long data about people are kept, and must know it of
    /// everybody who has them.
    ///
    /// *Fix:* Say it under `retention`: a period, or the event after which the data are deleted.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[2].retention: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[2].retention: { en: Nothing is kept., nl: Er wordt niets bewaard. }
    /// ```
    "missing-retention", Conditions, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        if party.retention.is_none() {
            let place = trail::party(List::Subprocessors, index).join("name").value();
            let message = format!("`{}` does not say how long it keeps the data", party.name);
            let help = "say under `retention` how long, or until when";
            findings.push(CHECK.finding(place, message).help(help));
        }
    }
}
