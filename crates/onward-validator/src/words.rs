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

    /// The first of the language's phrases in the text.
    pub(crate) fn find(&self, text: &str, language: &LanguageTag) -> Option<&'static str> {
        let phrases = self.phrases(language)?;
        phrases.find(&text.to_lowercase(), &[]).map(|found| found.phrase)
    }

    /// The words of the text that are the first of the language's phrases in it. A phrase does not
    /// count where a word such as "not" stands before it or in its gap.
    pub(crate) fn find_affirmed(&self, text: &str, language: &LanguageTag) -> Option<String> {
        let phrases = self.phrases(language)?;
        let lower = text.to_lowercase();
        let range = phrases.find(&lower, words::NEGATION.of(language))?.range;
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

/// The words of a text, without the punctuation around them.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}
