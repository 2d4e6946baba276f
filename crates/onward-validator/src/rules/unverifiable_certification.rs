use onward_report::Finding;
use onward_schema::{List, SafeguardKind};

use super::vacuous_safeguard::vacuous;
use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A certification has neither `url` nor `issuer`.
    ///
    /// *Why:* A certificate is worth what a reader can check: who issued it, or where it can be
    /// seen.
    ///
    /// *Fix:* Add `issuer`, `url` or both.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].safeguards[0]: { kind: certification, title: ISO 27001 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].safeguards[0]: { kind: certification, title: ISO 27001, issuer: Kontor Prüfung }
    /// ```
    "unverifiable-certification", Safeguards, Info, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, safeguard) in party.safeguards.iter().flatten().enumerate() {
            if safeguard.kind != SafeguardKind::Certification
                || safeguard.url.is_some()
                || safeguard.issuer.is_some()
                // That it says nothing at all is said elsewhere.
                || vacuous(safeguard, &cx.document.language).is_some()
            {
                continue;
            }
            let path = trail::party(List::Subprocessors, index).join("safeguards").join(position);
            let key = if safeguard.title.is_some() { "title" } else { "kind" };
            let message = format!(
                "nobody can check this certification of `{}`: it has neither `url` nor `issuer`",
                party.name
            );
            let finding = CHECK.finding(path.join(key).value(), message);
            findings.push(finding.help("add who issued it, or where it can be seen"));
        }
    }
}
