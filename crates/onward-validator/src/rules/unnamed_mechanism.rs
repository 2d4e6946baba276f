use onward_law::Mechanism;
use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer rests on `other`: no instrument is named.
    ///
    /// *Why:* A reader cannot tell which law permits the transfer, and no rule can check it.
    ///
    /// *Fix:* Name the instrument, if the format knows it; if it does not, say in `text` which one
    /// it is and where it can be found.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: { mechanism: other, text: { en: A contract of our own., nl: Een eigen contract. } }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: code-of-conduct
    /// ```
    "unnamed-mechanism", Transfers, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let transfer = stated.transfer;
        // Without a text it is `unexplained-other`, which says more.
        if transfer.mechanism() == Mechanism::Other && transfer.text.is_some() {
            let message =
                format!("the transfer to `{}` rests on no instrument by name", stated.party.name);
            let help = "name the instrument under `mechanism`, if the format knows it";
            findings.push(CHECK.finding(stated.mechanism(), message).help(help));
        }
    }
}
