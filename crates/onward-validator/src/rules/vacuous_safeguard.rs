use onward_report::Finding;
use onward_schema::{LanguageTag, List, Safeguard};

use crate::{
    generated::words,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A safeguard has no link, and its title says no more than "GDPR-compliant" or "industry
    /// standard".
    ///
    /// *Why:* Everybody says so, and nobody can check it.
    ///
    /// *Fix:* Name the measure, the document or the certificate, and link to it.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].safeguards[0]: { kind: policy, title: { en: Fully GDPR-compliant, nl: Voldoet volledig aan de AVG } }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].safeguards[0]: { kind: policy, title: { en: Policy on GDPR compliance, nl: Beleid voor de AVG } }
    /// ```
    "vacuous-safeguard", Safeguards, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, safeguard) in party.safeguards.iter().flatten().enumerate() {
            let Some((language, string)) = vacuous(safeguard, &cx.document.language) else {
                continue;
            };
            let path = trail::party(List::Subprocessors, index).join("safeguards").join(position);
            let title = path.join("title");
            let place = match &safeguard.title {
                Some(text) => trail::in_language(title, text, language),
                None => title.value(),
            };
            let message = format!("\"{string}\" names nothing that could be checked");
            let finding = CHECK.finding(place, message);
            findings.push(finding.help("name the measure or the document, and give its `url`"));
        }
    }
}

/// The title, with its language, if it says nothing and neither a link nor an issuer says more.
pub(super) fn vacuous<'d>(
    safeguard: &'d Safeguard,
    authoritative: &'d LanguageTag,
) -> Option<(&'d LanguageTag, &'d str)> {
    if safeguard.url.is_some() || safeguard.issuer.is_some() {
        return None;
    }
    let mut titles = safeguard.title.as_ref()?.in_languages(authoritative);
    titles.find(|(language, title)| {
        // A phrase of praise, and round it nothing but words that say no more.
        words::PRAISE.find(title, language).is_some() && words::HOLLOW.is_all_of(title, language)
    })
}
