use onward_report::Finding;
use onward_schema::{LanguageTag, Text};
use onward_source::Place;

use crate::{
    languages::{country_tag, declared, stands_for},
    rule::{Context, declare_rule},
    texts::visit_texts,
};

declare_rule! {
    /// A text has a language that is neither the document's `language` nor among `translations`.
    ///
    /// *Why:* Who chooses a language from those declared never sees the text, and nothing checks
    /// that the rest of the document is there in that language too.
    ///
    /// *Fix:* Add the language to `translations`, or take it out of the text. One finding is given
    /// for each language, where it stands first.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: Until the account is closed., nl: Tot het account is opgeheven., fr: Jusqu'à la fermeture du compte. }
    /// ```
    ///
    /// ```yaml
    /// translations: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { nl: Tot het account is opgeheven., en: Until the account is closed. }
    /// ```
    "undeclared-translation", Languages, Warning, Format, Document
}

/// A language that is not declared, with its first place and how many texts have it.
struct Undeclared<'d> {
    tag: &'d LanguageTag,
    place: Place,
    texts: usize,
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let is_declared = |tag: &LanguageTag| {
        declared(document).any(|declared| {
            declared == tag || country_tag(declared).is_some_and(|country| country.meant == *tag)
        })
    };
    let mut undeclared: Vec<Undeclared<'_>> = Vec::new();
    visit_texts(document, &mut |at, text, _| {
        let Text::Translated(texts) = text else {
            return;
        };
        for (tag, _) in texts.iter() {
            if let Some(known) = undeclared.iter_mut().find(|known| known.tag == tag) {
                known.texts += 1;
            } else if !is_declared(tag) && country_tag(tag).is_none() {
                let place = at.path().join(tag.to_string()).key();
                undeclared.push(Undeclared { tag, place, texts: 1 });
            }
        }
    });
    findings.extend(undeclared.into_iter().map(|Undeclared { tag, place, texts }| {
        let message = match texts {
            1 => format!("a text is in `{tag}`, which is not among `translations`"),
            _ => format!("{texts} texts are in `{tag}`, which is not among `translations`"),
        };
        let finding = CHECK.finding(place, message);
        finding.help(match declared(document).find(|declared| stands_for(tag, declared)) {
            Some(meant) => {
                format!("did you mean `{meant}`? Otherwise add `{tag}` to `translations`")
            }
            None => format!("add `{tag}` to `translations`, or take it out of the text"),
        })
    }));
}
