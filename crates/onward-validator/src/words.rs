//! Words and phrases in prose.

use onward_schema::LanguageTag;

/// Words or phrases by language, from `data/words.toml`.
pub(crate) struct Words(pub(crate) &'static [(&'static str, &'static [&'static str])]);

impl Words {
    /// The words of a language; none if it has no list.
    pub(crate) fn of(&self, language: &LanguageTag) -> &'static [&'static str] {
        let list = self.0.iter().find(|(known, _)| *known == language.language());
        list.map_or(&[], |(_, words)| words)
    }

    /// Whether the word, in lower case, is one of the language's.
    pub(crate) fn holds(&self, word: &str, language: &LanguageTag) -> bool {
        self.of(language).contains(&word)
    }

    /// The first of the language's phrases that stands in the text, as whole words.
    pub(crate) fn find(&self, text: &str, language: &LanguageTag) -> Option<&'static str> {
        let phrases = self.of(language);
        if phrases.is_empty() {
            return None;
        }
        let text = folded(text);
        phrases.iter().copied().find(|phrase| holds_words(&text, phrase))
    }
}

/// What areas are called, by language and by code, from `data/areas.toml`.
pub(crate) struct AreaNames(pub(crate) &'static [NamesIn]);

/// A language, and the names that each code has in it.
type NamesIn = (&'static str, &'static [(&'static str, &'static [&'static str])]);

impl AreaNames {
    /// The names in a language, each with the code of its area; none if it has no list.
    pub(crate) fn of(
        &self,
        language: &LanguageTag,
    ) -> impl Iterator<Item = (&'static str, &'static str)> {
        let list = self.0.iter().find(|(known, _)| *known == language.language());
        let areas = list.map_or(&[][..], |(_, areas)| areas);
        areas.iter().flat_map(|(code, names)| names.iter().map(move |name| (*code, *name)))
    }
}

/// How many words before a phrase can turn what it says round.
const REACH: usize = 4;

/// The first of the phrases that stands in the text, as whole words, and with none of the words
/// in `denied` shortly before it in its sentence.
pub(crate) fn find_affirmed(
    phrases: &Words,
    denied: &Words,
    text: &str,
    language: &LanguageTag,
) -> Option<&'static str> {
    let found = phrases.find(text, language)?;
    let text = folded(text);
    let mut phrases = phrases.of(language).iter().copied();
    let is_affirmed = |phrase: &str| {
        whole_words(&text, phrase).any(|start| {
            let sentence = text[..start].rsplit(['.', ';', ':', '!', '?']).next();
            let before = split(sentence.unwrap_or_default()).collect::<Vec<_>>();
            let near = before.iter().rev().take(REACH);
            !near.into_iter().any(|word| denied.holds(word, language))
        })
    };
    if is_affirmed(found) { Some(found) } else { phrases.find(|phrase| is_affirmed(phrase)) }
}

/// The text in lower case with single blanks and plain apostrophes.
pub(crate) fn folded(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.to_lowercase().replace('’', "'")
}

/// Whether the phrase stands in the text with no letter or digit touching it.
pub(crate) fn holds_words(text: &str, phrase: &str) -> bool {
    whole_words(text, phrase).next().is_some()
}

/// Where the phrase stands in the text with no letter or digit touching it.
fn whole_words(text: &str, phrase: &str) -> impl Iterator<Item = usize> {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).map(|(start, _)| start).filter(move |start| {
        let before = text[..*start].chars().next_back();
        let after = text[start + phrase.len()..].chars().next();
        !is_word(before) && !is_word(after)
    })
}

/// The words of a text, without the punctuation around them.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{find_affirmed, holds_words};
    use crate::generated::words::{CONTROLLER, NOT_ITSELF};

    #[test]
    fn what_is_denied_or_said_of_others_is_not_affirmed() {
        let english = "en".parse().expect("a language");
        let found = |text: &str| find_affirmed(&CONTROLLER, &NOT_ITSELF, text, &english).is_some();
        assert!(found("For fraud it is an independent controller, not a processor."));
        assert!(found("Does not sell data. Acts as a controller."));
        assert!(found("Is not a joint controller, and for fraud a joint controller."));
        assert!(!found("It is not an independent controller."));
        assert!(!found("Customers are independent controllers."));
        assert!(!found("Acts on behalf of the controller."));
    }

    #[test]
    fn only_whole_words_are_found() {
        assert!(holds_words("shared only if asked", "only if"));
        assert!(holds_words("(optional)", "optional"));
        assert!(!holds_words("optionally", "optional"));
        assert!(!holds_words("commonly if", "only if"));
    }
}
