use onward_history::{Mention, Spot, widens};
use onward_report::Finding;

use crate::{
    ids,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// What a party may do widens, and only a `corrected` records it.
    ///
    /// *Why:* A correction says that nothing changed in fact, so nobody is told in advance and
    /// nobody can object. If it did change, that is what customers have the right to know
    /// beforehand (GDPR Art. 28(2)).
    ///
    /// *Fix:* Was it in fact so before? Then let it stand, and say in a note since when. Otherwise
    /// write `changed`, with the notice that you promise.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: usage
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: corrected, subject: aurora-cloud, fields: [data] }], note: { en: Usage data were missing., nl: Gebruiksgegevens ontbraken. } }
    /// updated: 2026-10-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].data: [account]
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: corrected, subject: aurora-cloud, fields: [data] }], note: { en: It never got content., nl: Inhoud kreeg het nooit. } }
    /// updated: 2026-10-01
    /// ```
    "widening-correction", Base, Warning, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let mut told = Vec::new();
    for (difference, at) in &comparison.record.corrected {
        let needs_instrument = |location: &_| cx.transfers.needs_instrument(location);
        if told.contains(at) || !widens(difference, &needs_instrument) {
            continue;
        }
        told.push(*at);
        let subject = cx.document.changelog[at.entry].changes[at.change].subject();
        let who = subject.map_or_else(String::new, |id| format!("`{}` ", cx.ids.name(id)));
        let message = format!(
            "what {who}may do widens, and is said to be only a correction: was it so before?"
        );
        let place = ids::place(cx.document, Mention::Change(*at, Spot::Subject));
        findings.push(CHECK.finding(place, message).help(
            "if it was, say in a note since when; if not, write `changed` and announce it in time",
        ));
    }
}
