use onward_report::Finding;
use onward_schema::{Choice, LanguageTag};

use crate::{
    conditions::visit_conditions,
    generated::words::{OPT_IN, OPT_OUT, SWITCHED_ON},
    rule::{Context, declare_rule},
    trail,
    words::Words,
};

declare_rule! {
    /// A condition is `opt-out`, and its text says that it must be switched on first; or it is
    /// `opt-in`, and its text says that it may be switched off.
    ///
    /// *Why:* One of the two is wrong: either data go there until somebody objects, or none do
    /// until somebody agrees.
    ///
    /// *Fix:* Correct `choice` or the text.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].condition: { choice: opt-out, by: administrator, text: { en: Only if an administrator enables it., nl: Op verzoek van een beheerder. } }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].condition: { choice: opt-out, by: administrator, text: { en: Enabled by default; used when enabled., nl: Staat aan tot een beheerder het uitzet. } }
    /// ```
    "contradictory-condition", Conditions, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_conditions(cx.document, &mut |at, condition| {
        let (Some(choice), Some(text)) = (condition.choice, &condition.text) else {
            return;
        };
        for (language, string) in text.in_languages(&cx.document.language) {
            let Some(words) = contradiction(choice, string, language) else {
                continue;
            };
            let (choice, said) = match choice {
                Choice::OptIn => ("opt-in", "may be switched off"),
                Choice::OptOut => ("opt-out", "must be switched on first"),
            };
            let place = trail::in_language(at.path().join("text"), text, language);
            let message =
                format!("the text says that it {said} (\"{words}\"), and `choice` is `{choice}`");
            let finding = CHECK.finding(place, message);
            let finding = finding.related(at.key("choice").value(), "the choice");
            findings.push(finding.help("correct `choice` or the text"));
            break;
        }
    });
}

/// The words that speak against the choice. A text that speaks of both, as one may that says how
/// to go back, is not judged.
fn contradiction(choice: Choice, text: &str, language: &LanguageTag) -> Option<String> {
    let says = |phrases: &Words| phrases.find(text, language).is_some();
    match choice {
        Choice::OptIn => {
            OPT_OUT.find_affirmed(text, language).filter(|_| !says(&OPT_IN) && !says(&SWITCHED_ON))
        }
        Choice::OptOut => OPT_IN.find_affirmed(text, language).filter(|_| !says(&OPT_OUT)),
    }
}
