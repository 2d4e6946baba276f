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
    use super::holds_words;

    #[test]
    fn only_whole_words_are_found() {
        assert!(holds_words("shared only if asked", "only if"));
        assert!(holds_words("(optional)", "optional"));
        assert!(!holds_words("optionally", "optional"));
        assert!(!holds_words("commonly if", "only if"));
    }
}
