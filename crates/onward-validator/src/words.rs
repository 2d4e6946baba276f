//! Words and phrases in prose.

use std::sync::OnceLock;

use onward_schema::LanguageTag;

use crate::{generated::words, phrases::Phrases};

/// Words or phrases by language, from `data/words.toml`.
pub(crate) struct Words {
    lists: &'static [(&'static str, &'static [&'static str])],
    phrases: OnceLock<Vec<(&'static str, Phrases)>>,
}

impl Words {
    pub(crate) const fn new(lists: &'static [(&'static str, &'static [&'static str])]) -> Self {
        Self { lists, phrases: OnceLock::new() }
    }

    /// The words of a language; none if it has no list.
    pub(crate) fn of(&self, language: &LanguageTag) -> &'static [&'static str] {
        let list = self.lists.iter().find(|(known, _)| *known == language.language());
        list.map_or(&[], |(_, words)| words)
    }

    /// Whether the word, in lower case, is one of the language's.
    pub(crate) fn holds(&self, word: &str, language: &LanguageTag) -> bool {
        self.of(language).contains(&word)
    }

    /// The first of the language's phrases in the text.
    pub(crate) fn find(&self, text: &str, language: &LanguageTag) -> Option<&'static str> {
        let phrases = self.phrases(language)?;
        phrases.find(&text.to_lowercase(), &[], 0).map(|found| found.phrase)
    }

    /// The words of the text that are the first of the language's phrases in it. A phrase does not
    /// count where a word such as "not" stands before it or in its gap.
    pub(crate) fn find_affirmed(&self, text: &str, language: &LanguageTag) -> Option<String> {
        self.find_unless(&words::NEGATION, 1, text, language)
    }

    /// The words of the text that are the first of the language's phrases in it. A phrase does not
    /// count where one of the words in `denied` stands in its gap or among the last few (`reach`)
    /// before it in its sentence.
    pub(crate) fn find_unless(
        &self,
        denied: &Self,
        reach: usize,
        text: &str,
        language: &LanguageTag,
    ) -> Option<String> {
        let phrases = self.phrases(language)?;
        let lower = text.to_lowercase();
        let range = phrases.find(&lower, denied.of(language), reach)?.range;
        // Some letters have another length in lower case, and then the places are not the same.
        let written = text.get(range.clone()).filter(|_| text.len() == lower.len());
        Some(written.unwrap_or(&lower[range]).to_owned())
    }

    /// Whether every word of the text is one of the language's words, and there is one.
    pub(crate) fn is_all_of(&self, text: &str, language: &LanguageTag) -> bool {
        let known = self.of(language);
        let text = text.to_lowercase();
        let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.clone().next().is_some() && words.all(|word| known.contains(&word))
    }

    fn phrases(&self, language: &LanguageTag) -> Option<&Phrases> {
        let by_language = self.phrases.get_or_init(|| {
            self.lists.iter().map(|(language, list)| (*language, Phrases::new(list))).collect()
        });
        let mut by_language = by_language.iter();
        by_language.find(|(known, _)| *known == language.language()).map(|(_, phrases)| phrases)
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

/// The text in lower case with single blanks and plain apostrophes.
pub(crate) fn folded(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.to_lowercase().replace('’', "'")
}

/// Whether the phrase stands in the text with no letter or digit touching it.
pub(crate) fn holds_words(text: &str, phrase: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(start, _)| {
        let before = text[..start].chars().next_back();
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
    use crate::generated::words::{CONTROLLER, NOT_ITSELF};

    #[test]
    fn what_is_denied_or_said_of_others_is_not_affirmed() {
        let english = "en".parse().expect("a language");
        let found = |text: &str| CONTROLLER.find_unless(&NOT_ITSELF, 4, text, &english).is_some();
        assert!(found("For fraud it is an independent controller, not a processor."));
        assert!(found("Does not sell data. Acts as a controller."));
        assert!(found("Is not a joint controller, and for fraud a joint controller."));
        assert!(!found("It is not an independent controller."));
        assert!(!found("Customers are independent controllers."));
        assert!(!found("Acts on behalf of the controller."));
    }
}
