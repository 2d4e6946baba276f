//! Words and phrases in prose.

use std::ops::Range;

use onward_schema::LanguageTag;

use crate::generated::words;

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

    /// The first of the language's phrases that stands in the text.
    pub(crate) fn find(&self, text: &str, language: &LanguageTag) -> Option<&'static str> {
        let phrases = self.of(language);
        if phrases.is_empty() {
            return None;
        }
        let text = text.to_lowercase();
        let words = words_of(&text);
        phrases.iter().copied().find(|phrase| found(&words, phrase, &[], 0).is_some())
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
        denied: &Words,
        reach: usize,
        text: &str,
        language: &LanguageTag,
    ) -> Option<String> {
        let phrases = self.of(language);
        if phrases.is_empty() {
            return None;
        }
        let lower = text.to_lowercase();
        let words = words_of(&lower);
        let denied = denied.of(language);
        let found = phrases.iter().find_map(|phrase| found(&words, phrase, denied, reach))?;
        let range = words[found.start].range.start..words[found.end - 1].range.end;
        // Some letters have another length in lower case, and then the places are not the same.
        let written = text.get(range.clone()).filter(|_| text.len() == lower.len());
        Some(written.unwrap_or(&lower[range]).to_owned())
    }

    /// Whether every word of the text is one of the language's words, and there is one.
    pub(crate) fn is_all_of(&self, text: &str, language: &LanguageTag) -> bool {
        let known = self.of(language);
        let text = text.to_lowercase();
        let words = words_of(&text);
        !words.is_empty() && words.iter().all(|word| known.contains(&word.text))
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

/// How many words may stand in a gap.
const GAP: usize = 6;

/// A word of a text, and whether its sentence goes on after it.
struct Word<'t> {
    text: &'t str,
    range: Range<usize>,
    goes_on: bool,
}

fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::with_capacity(text.len() / 6);
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (between, from_word) = rest.split_at(start);
        if let Some(before) = words.last_mut() {
            let after_dot = between.split_once('.').map_or("", |(_, after)| after);
            before.goes_on =
                !between.contains(['!', '?', ';', ':']) && !after_dot.contains(char::is_whitespace);
        }
        let end = from_word.find(|c: char| !c.is_alphanumeric()).unwrap_or(from_word.len());
        let at = text.len() - from_word.len();
        words.push(Word { text: &from_word[..end], range: at..at + end, goes_on: true });
        rest = &from_word[end..];
    }
    words
}

/// Which of the words are the phrase, if it stands there with none of the denying words in a gap or
/// among the last few before it.
fn found(words: &[Word<'_>], phrase: &str, denied: &[&str], reach: usize) -> Option<Range<usize>> {
    let is_between = |c: char| !c.is_alphanumeric() && !matches!(c, '|' | '…');
    let head = phrase.split(is_between).next().unwrap_or_default();
    let mut starts = (0..words.len()).filter(|start| is_of(words[*start].text, head)).peekable();
    starts.peek()?;
    let slots: Vec<&str> = phrase.split(is_between).filter(|slot| !slot.is_empty()).collect();
    starts.find_map(|start| {
        let length = length_of(&words[start..], &slots, denied)?;
        let before = words[..start].iter().rev().take(reach).take_while(|word| word.goes_on);
        let is_denied = before.into_iter().any(|word| denied.contains(&word.text));
        (!is_denied).then_some(start..start + length)
    })
}

/// Whether the word is one of those of the slot.
fn is_of(word: &str, slot: &str) -> bool {
    slot.split('|').any(|choice| choice == word)
}

/// How many words from the first on are the phrase.
fn length_of(words: &[Word<'_>], slots: &[&str], denied: &[&str]) -> Option<usize> {
    let (slot, others) = slots.split_first()?;
    if *slot == "…" {
        let gap = words.iter().take(GAP);
        let gap = gap.take_while(|word| word.goes_on && !denied.contains(&word.text)).count();
        let mut lengths = (0..=gap)
            .filter_map(|skipped| Some(skipped + length_of(&words[skipped..], others, denied)?));
        return lengths.next();
    }
    let (word, following) = words.split_first()?;
    if !is_of(word.text, slot) {
        return None;
    }
    if others.is_empty() {
        return Some(1);
    }
    let length = word.goes_on.then(|| length_of(following, others, denied))??;
    Some(length + 1)
}

/// The words of a text, without the punctuation around them.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{found, words_of};
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

    fn is_found(text: &str, phrase: &str) -> bool {
        found(&words_of(text), phrase, &["not", "double"], 1).is_some()
    }

    #[test]
    fn only_whole_words_of_one_sentence_are_found() {
        for (text, phrase, stands) in [
            ("shared only if asked", "only if", true),
            ("only, if asked", "only if", true),
            ("only\nif asked", "only if", true),
            ("we say only. if asked", "only if", false),
            ("(opt-in)", "opt-in", true),
            ("opt in", "opt-in", true),
            ("optionally", "optional", false),
            ("commonly if", "only if", false),
            ("if", "only if", false),
            ("l’option d’activation", "d'activation", true),
        ] {
            assert_eq!(is_found(text, phrase), stands, "{phrase} in {text}");
        }
    }

    #[test]
    fn a_gap_is_short_and_within_a_sentence() {
        for (text, stands) in [
            ("if enabled", true),
            ("when the feature is enabled", true),
            ("if asked. logging is enabled", false),
            ("if you ask us to look at it by writing, enabled", false),
            ("once enabled", false),
        ] {
            assert_eq!(is_found(text, "if|when … enabled|activated"), stands, "{text}");
        }
    }

    #[test]
    fn a_negation_turns_a_phrase_around() {
        for (text, phrase, stands) in [
            ("this is not optional", "optional", false),
            ("it is not. optional", "optional", true),
            ("not now, but optional", "optional", true),
            ("not optional, then optional", "optional", true),
            ("(double opt-in)", "opt-in", false),
            ("if it is not enabled", "if … enabled", false),
        ] {
            assert_eq!(is_found(text, phrase), stands, "{phrase} in {text}");
        }
    }
}
