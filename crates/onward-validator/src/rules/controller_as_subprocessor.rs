use onward_report::Finding;
use onward_schema::{List, Party};

use crate::{
    generated::words::{CONTROLLER, NOT_ITSELF},
    rule::{Context, declare_rule},
    texts::visit_texts_of,
    trail::{self, Trail},
    words,
};

declare_rule! {
    /// A text about a subprocessor calls it a controller: independent, joint, or acting as one.
    ///
    /// *Why:* A controller decides itself why and how it processes; a subprocessor does it on
    /// the customer's instructions (GDPR Art. 28; EDPB Guidelines 07/2020). Nobody is both for
    /// the same processing, and to be on this list grants a controller nothing.
    ///
    /// *Fix:* If it is a controller for part of what it does, describe here only what it does as a
    /// processor, and the rest in the privacy notice. If it is a controller for all of it, take it
    /// off the list.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[2].retention: { en: As it decides as an independent controller., nl: Zoals hij als zelfstandig verwerkingsverantwoordelijke bepaalt. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[2].retention: { en: As the controller decides. It is not an independent controller., nl: Zoals de verwerkingsverantwoordelijke bepaalt. }
    /// ```
    "controller-as-subprocessor", Identity, Warning, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let root = Trail::ROOT.key(List::Subprocessors.key());
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let mut found = None;
        visit_texts_of(Party::Subprocessor(party), &root.index(index), &mut |at, text, _| {
            if found.is_some() {
                return;
            }
            found = text.in_languages(&cx.document.language).find_map(|(language, string)| {
                let phrase = words::find_affirmed(&CONTROLLER, &NOT_ITSELF, string, language)?;
                Some((trail::in_language(at.path(), text, language), phrase))
            });
        });
        if let Some((place, phrase)) = found {
            let message = format!("`{}` is called a controller (\"{phrase}\")", party.name);
            findings.push(CHECK.finding(place, message).help(
                "describe what it does as a processor, or take it off the list if it is none",
            ));
        }
    }
}
