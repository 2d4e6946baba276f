use std::collections::HashSet;

use onward_report::Finding;
use onward_schema::LanguageTag;

use crate::{
    languages::{self, stands_for},
    rule::{Context, declare_rule},
    texts::visit_texts,
};

declare_rule! {
    /// A text lacks a language that the document declares.
    ///
    /// *Why:* Who reads the list in that language is told less. A plain string counts for the
    /// document's own language only; the title of a linked document may be in that language alone,
    /// since the document may exist in no other.
    ///
    /// *Fix:* Add the translation, or take the language out of `translations`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: Until the account is closed. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].safeguards[0].title: Trust report
    /// ```
    "missing-translation", Languages, Warning, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let mut used = HashSet::new();
    visit_texts(document, &mut |_, text, _| {
        used.extend(text.in_languages(&document.language).map(|(language, _)| language.clone()));
    });
    let declared: Vec<&LanguageTag> =
        languages::declared(document).filter(|language| used.contains(language)).collect();
    if document.translations.is_none() {
        return;
    }
    visit_texts(document, &mut |at, text, role| {
        if role.is_title && text.as_plain(&document.language).is_some() {
            return;
        }
        // A language that stands there under a wrong tag is told once, by that tag.
        let is_there = |language: &LanguageTag| {
            text.in_languages(&document.language).any(|(tag, _)| {
                tag == language || (!declared.contains(&tag) && stands_for(tag, language))
            })
        };
        let lacks = |language: &&&LanguageTag| !is_there(language);
        let missing: Vec<String> =
            declared.iter().filter(lacks).map(|language| format!("`{language}`")).collect();
        if !missing.is_empty() {
            let message = format!("the text is missing in {}", missing.join(", "));
            findings.push(CHECK.finding(at.value(), message).help("add the translation"));
        }
    });
}
