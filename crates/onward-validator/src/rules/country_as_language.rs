use onward_report::Finding;
use onward_schema::{LanguageTag, Text};
use onward_source::{Path, Place};

use crate::{
    languages::country_tag,
    rule::{Context, declare_rule},
    texts::visit_texts,
};

declare_rule! {
    /// A language tag begins with the code of a country that is no language's: `jp`, `cz`, `dk`.
    ///
    /// *Why:* The tag names no language (IANA Language Subtag Registry): browsers, translators
    /// and screen readers do not know what to do with the text. Where a country's code is also
    /// that of a language (`se` is Northern Sami, `uk` Ukrainian, `br` Breton), nothing is said.
    ///
    /// *Fix:* Write the tag of the language, wherever the country's stands. One finding is given
    /// for each tag, where it stands first.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: Until the account is closed., nl: Tot het account is opgeheven., jp: アカウントが閉じられるまで。 }
    /// ```
    ///
    /// ```yaml
    /// text: { en: This list is part of the agreement., nl: Deze lijst hoort bij de overeenkomst., dk: Listen er en del af aftalen. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// text: { nl: Deze lijst hoort bij de overeenkomst., en: This list is part of the agreement. }
    /// ```
    "country-as-language", Languages, Error, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let mut told: Vec<&LanguageTag> = Vec::new();
    let mut report = |tag, place: &dyn Fn() -> Place| {
        if !told.contains(&tag)
            && let Some(country) = country_tag(tag)
        {
            told.push(tag);
            let name = country.country.name();
            let message = format!("`{tag}` stands for a country ({name}), not for a language");
            let finding = CHECK.finding(place(), message);
            findings.push(finding.help(format!("did you mean `{}`?", country.meant)));
        }
    };
    report(&document.language, &|| Path::root().join("language").value());
    for (index, tag) in document.translations.iter().flatten().enumerate() {
        report(tag, &|| Path::root().join("translations").join(index).value());
    }
    visit_texts(document, &mut |at, text, _| {
        if let Text::Translated(texts) = text {
            for (tag, _) in texts.iter() {
                report(tag, &|| at.path().join(tag.to_string()).key());
            }
        }
    });
}
