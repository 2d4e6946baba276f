use onward_report::Finding;
use onward_schema::{LanguageTag, List, Subprocessor, Text};

use crate::{
    generated::words::{STOP, VAGUE},
    names::Name,
    rule::{Context, declare_rule},
    trail, words,
};

declare_rule! {
    /// The text of a purpose says nothing of what is done: but for words such as "the" and "for"
    /// it holds only words such as "services", "various" and "business operations", or the
    /// subprocessor's own name.
    ///
    /// *Why:* A customer cannot judge from it what happens with the data, or object to it with
    /// reasons. The description of the processing belongs on the list of subprocessors (EDPB
    /// Opinion 22/2024; Annex III of the standard contractual clauses). A purpose with another
    /// text that says more, in this language or another, is left alone.
    ///
    /// *Fix:* Say what the subprocessor does with the data, as in "Sends e-mail to users". If the
    /// code of the purpose says all there is to say, leave the text out.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes[0]: { category: hosting, text: { en: Various business operations., nl: Diverse diensten. } }
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].purposes[0]: { category: hosting, text: { en: The services of Aurora Cloud., nl: Diensten van Aurora Cloud. } }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes[0]: { category: hosting, text: { en: Server services., nl: Diensten met servers. } }
    /// ```
    "vague-purpose", Identity, Warning, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let authoritative = &cx.document.language;
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, purpose) in party.purposes.iter().enumerate() {
            let Some((text, (language, string))) = purpose.text.as_ref().and_then(|text| {
                let mut judged = judged(text, authoritative);
                Some((text, judged.next().filter(|first| is_vague(*first, party))?))
            }) else {
                continue;
            };
            // Elements with one code are one purpose.
            let mut others = party.purposes.iter().filter(|o| o.category == purpose.category);
            let says_more = others.any(|other| {
                let mut texts = other.text.iter().flat_map(|text| judged(text, authoritative));
                texts.any(|text| !is_vague(text, party))
            });
            let is_repeated = party.purposes[..position]
                .iter()
                .any(|other| other.category == purpose.category && other.text.is_some());
            if says_more || is_repeated {
                continue;
            }
            let path = trail::party(List::Subprocessors, index);
            let path = path.join("purposes").join(position).join("text");
            let place = trail::in_language(path, text, language);
            let message = format!("\"{string}\" does not say what `{}` does", party.name);
            let help = "say what it does with the data, as in \"Sends e-mail to users\"";
            findings.push(CHECK.finding(place, message).help(help));
        }
    }
}

/// The strings of a text in languages that have a list of vague words.
fn judged<'t>(
    text: &'t Text,
    authoritative: &'t LanguageTag,
) -> impl Iterator<Item = (&'t LanguageTag, &'t str)> {
    text.in_languages(authoritative).filter(|(language, _)| !VAGUE.of(language).is_empty())
}

fn is_vague((language, text): (&LanguageTag, &str), party: &Subprocessor) -> bool {
    let words: Vec<&str> = text.split('/').flat_map(words::split).collect();
    let says_nothing = |word: &str| {
        let word = word.to_lowercase();
        VAGUE.holds(&word, language) || STOP.holds(&word, language)
    };
    let mut start = 0;
    while start < words.len() {
        if says_nothing(words[start]) {
            start += 1;
        } else if let Some(count) = own_name(&words[start..], party) {
            start += count;
        } else {
            return false;
        }
    }
    !words.is_empty()
}

/// How many of the first words are a name of the subprocessor.
fn own_name(words: &[&str], party: &Subprocessor) -> Option<usize> {
    let names = [&party.name].into_iter().chain(party.aliases.iter().flatten());
    names.chain(&party.legal_name).find_map(|name| {
        let first = words::split(name).next()?;
        if first.to_lowercase() != words[0].to_lowercase() {
            return None;
        }
        let name = Name::new(name);
        let counts = (1..=words.len().min(MOST_WORDS)).rev();
        counts.into_iter().find(|count| Name::new(&words[..*count].join(" ")).is_like(&name))
    })
}

/// A name in more words is not looked for.
const MOST_WORDS: usize = 8;
