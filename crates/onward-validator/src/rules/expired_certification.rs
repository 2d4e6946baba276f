use onward_report::Finding;
use onward_schema::{List, Text};

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// The last day on which a safeguard holds is over.
    ///
    /// *Why:* A certificate that has run out proves nothing about today.
    ///
    /// *Fix:* Ask for the new one and write its `expires`, or take the safeguard away.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].safeguards[0].expires: 2026-10-31
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].safeguards[0].expires: 2026-11-01
    /// ```
    "expired-certification", Safeguards, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, safeguard) in party.safeguards.iter().flatten().enumerate() {
            let Some(expires) = safeguard.expires.filter(|expires| *expires < cx.as_of) else {
                continue;
            };
            let path = trail::party(List::Subprocessors, index).join("safeguards").join(position);
            let title = safeguard.title.as_ref().and_then(|title: &Text| {
                title.in_languages(&cx.document.language).next().map(|(_, title)| title)
            });
            let what =
                title.map_or_else(|| "a safeguard".to_owned(), |title| format!("\"{title}\""));
            let message = format!("{what} of `{}` ran out on {expires}", party.name);
            let finding = CHECK.finding(path.join("expires").value(), message);
            findings.push(finding.help("write the last day of the new one, or take it away"));
        }
    }
}
