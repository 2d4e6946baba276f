use onward_report::Finding;
use onward_schema::{DataCategory, List, PurposeCategory, Text};
use onward_source::Path;

use crate::{
    generated::words,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// The text of a purpose or of data says "if enabled", "optional", "only when …", and the
    /// subprocessor, that data category and all locations lack a `condition`.
    ///
    /// *Why:* Whether a subprocessor gets data at all is what a customer must know first. As
    /// prose it cannot be filtered, compared or translated with certainty.
    ///
    /// *Fix:* Say it under `condition`: who chooses (`by`), and whether something must be switched
    /// on or may be switched off (`choice`). The text may stay.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes[0]: { category: hosting, text: { en: Only if an administrator asks for it., nl: Op verzoek van een beheerder. } }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].purposes[0].text: { en: Only if an administrator switches it on., nl: Alleen als een beheerder dat aanzet. }
    /// ```
    "unstructured-condition", Conditions, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let in_locations = party.locations.iter().any(|location| location.condition.is_some());
        if party.condition.is_some() || in_locations {
            continue;
        }
        let path = trail::party(List::Subprocessors, index);
        let data = party.data.as_deref().unwrap_or_default();
        for (position, purpose) in party.purposes.iter().enumerate() {
            if let Some(text) = &purpose.text {
                let path = path.join("purposes").join(position).join("text");
                let is_choice = matches!(
                    purpose.category,
                    PurposeCategory::Consent | PurposeCategory::PrivacyRequests
                );
                findings.extend(conditional(cx, text, is_choice, &path));
            }
        }
        for (position, data) in data.iter().enumerate() {
            if let (Some(text), None) = (&data.text, &data.condition) {
                let path = path.join("data").join(position).join("text");
                let is_choice =
                    matches!(data.category, DataCategory::Preferences | DataCategory::Requests);
                findings.extend(conditional(cx, text, is_choice, &path));
            }
        }
    }
}

/// The finding of a text that states a condition. Where consent and preferences are the matter
/// itself (`is_choice`), "opt-out" names what is processed rather than when.
fn conditional(cx: &Context<'_>, text: &Text, is_choice: bool, path: &Path) -> Option<Finding> {
    text.in_languages(&cx.document.language).find_map(|(language, string)| {
        let choice = || words::CHOICE.find_affirmed(string, language).filter(|_| !is_choice);
        let words = words::CONDITIONAL.find_affirmed(string, language).or_else(choice)?;
        let place = trail::in_language(path.clone(), text, language);
        let message = format!("the text states a condition (“{words}”), and no `condition` does");
        let finding = CHECK.finding(place, message).excerpt(words);
        Some(finding.help("say who chooses what under `condition`; the text may stay"))
    })
}
