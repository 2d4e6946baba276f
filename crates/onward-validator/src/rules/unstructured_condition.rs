use onward_report::Finding;
use onward_schema::{List, Text};
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
        for (position, purpose) in party.purposes.iter().enumerate() {
            let path = path.join("purposes").join(position).join("text");
            findings.extend(purpose.text.as_ref().and_then(|text| conditional(cx, text, &path)));
        }
        for (position, data) in party.data.iter().flatten().enumerate() {
            if data.condition.is_none() {
                let path = path.join("data").join(position).join("text");
                findings.extend(data.text.as_ref().and_then(|text| conditional(cx, text, &path)));
            }
        }
    }
}

fn conditional(cx: &Context<'_>, text: &Text, path: &Path) -> Option<Finding> {
    text.in_languages(&cx.document.language).find_map(|(language, string)| {
        let phrase = words::CONDITIONAL.find(string, language)?;
        let place = trail::in_language(path.clone(), text, language);
        let message = format!("the text states a condition (“{phrase}”), and no `condition` does");
        let finding = CHECK.finding(place, message).excerpt(phrase);
        Some(finding.help("say who chooses what under `condition`; the text may stay"))
    })
}
