use onward_report::Finding;
use onward_source::Place;

use crate::{
    rule::{Context, declare_rule},
    texts::{visit_names, visit_texts},
    trail,
};

declare_rule! {
    /// A text or name is a placeholder: as a whole `*`, `-`, `–`, `—`, `?` or `n/a`, or with
    /// `TODO`, `TBD`, `FIXME`, `XXX`, "lorem ipsum" or a bracket that begins with "insert".
    ///
    /// *Why:* It was meant to be replaced before publishing, and says nothing to a reader.
    ///
    /// *Fix:* Write what belongs there, or leave the key out: an absent text is a clearer
    /// statement than a dash.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: "TBD", nl: Tot het account is opgeheven. }
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].legalName: n/a
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: To-do lists until they are done., nl: Takenlijsten tot ze af zijn. }
    /// ```
    "placeholder-text", Structure, Error, Format, Document
}

const WHOLE: &[&str] = &["*", "-", "–", "—", "?", "n/a"];
const WORDS: &[&str] = &["TODO", "TBD", "FIXME", "XXX"];

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut report = |place: Place, text: &str| {
        if let Some(placeholder) = placeholder(text) {
            let message = format!("`{placeholder}` is a placeholder");
            let finding = CHECK.finding(place, message);
            findings.push(finding.help("write what belongs there, or leave the key out"));
        }
    };
    visit_texts(cx.document, &mut |at, text, _| {
        for (language, string) in text.in_languages(&cx.document.language) {
            report(trail::in_language(at.path(), text, language), string);
        }
    });
    visit_names(cx.document, &mut |at, name| report(at.value(), name));
}

/// The placeholder that a text is or holds.
pub(super) fn placeholder(text: &str) -> Option<String> {
    let trimmed = text.trim();
    if WHOLE.contains(&trimmed.to_lowercase().as_str()) {
        return Some(trimmed.to_owned());
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    if let Some(word) = words.find(|word| WORDS.contains(word)) {
        return Some(word.to_owned());
    }
    let lower = text.to_lowercase();
    if lower.contains("lorem ipsum") {
        return Some("lorem ipsum".to_owned());
    }
    lower.match_indices(['[', '(', '{', '<']).find_map(|(start, bracket)| {
        let inside = lower[start + bracket.len()..].trim_start();
        let word = inside.split(|c: char| !c.is_alphanumeric()).next()?;
        (word == "insert").then(|| format!("{bracket}{word}"))
    })
}
