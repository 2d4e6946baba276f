//! Phrases in prose: words of one sentence, with alternatives and gaps.

use std::{collections::HashMap, ops::Range};

/// How many words may stand in a gap.
const GAP: usize = 6;

/// Phrases, found by the word that they begin with.
pub(crate) struct Phrases {
    phrases: Vec<Phrase>,
    by_head: HashMap<&'static str, Vec<usize>>,
}

/// A phrase, with what follows its first word.
struct Phrase {
    written: &'static str,
    tail: Vec<Slot>,
}

/// What a phrase wants in one place.
enum Slot {
    /// One of these words.
    Word(Vec<&'static str>),
    /// A few words of the same sentence, or none.
    Gap,
}

/// A phrase in a text.
pub(crate) struct Found {
    /// The phrase as it stands in the list.
    pub(crate) phrase: &'static str,
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
}

/// A word of a text, and whether its sentence goes on after it.
struct Word<'t> {
    text: &'t str,
    range: Range<usize>,
    goes_on: bool,
}

impl Phrases {
    pub(crate) fn new(list: &[&'static str]) -> Self {
        let mut phrases = Self { phrases: Vec::new(), by_head: HashMap::new() };
        for written in list {
            let mut slots = slots(written).into_iter();
            let Some(Slot::Word(heads)) = slots.next() else {
                continue;
            };
            for head in heads {
                phrases.by_head.entry(head).or_default().push(phrases.phrases.len());
            }
            phrases.phrases.push(Phrase { written, tail: slots.collect() });
        }
        phrases
    }

    /// The first phrase in the text, which is in lower case, with none of the denying words in a
    /// gap or among the last few (`reach`) before it in its sentence.
    pub(crate) fn find(&self, text: &str, denied: &[&str], reach: usize) -> Option<Found> {
        let words = words(text);
        (0..words.len()).find_map(|start| {
            let candidates = self.by_head.get(words[start].text)?;
            let mut before = words[..start].iter().rev().take(reach).take_while(|w| w.goes_on);
            if before.any(|word| denied.contains(&word.text)) {
                return None;
            }
            candidates.iter().find_map(|candidate| {
                let phrase = &self.phrases[*candidate];
                let last = start + length(&words[start..], &phrase.tail, denied)?;
                let range = words[start].range.start..words[last].range.end;
                Some(Found { phrase: phrase.written, range })
            })
        })
    }
}

/// A phrase is written with `|` between words that may stand in one place, and `…` for a gap.
fn slots(phrase: &'static str) -> Vec<Slot> {
    let parts = phrase.split(|c: char| !c.is_alphanumeric() && !matches!(c, '|' | '…'));
    let parts = parts.filter(|part| !part.is_empty());
    parts
        .map(|part| match part {
            "…" => Slot::Gap,
            words => Slot::Word(words.split('|').collect()),
        })
        .collect()
}

/// How many words after the first one are the rest of a phrase.
fn length(words: &[Word<'_>], tail: &[Slot], denied: &[&str]) -> Option<usize> {
    let Some((slot, tail)) = tail.split_first() else {
        return Some(0);
    };
    let (_, rest) = words.split_first().filter(|(first, _)| first.goes_on)?;
    match slot {
        Slot::Word(choices) => {
            let next = rest.first().filter(|next| choices.contains(&next.text));
            next.and_then(|_| length(rest, tail, denied)).map(|length| length + 1)
        }
        Slot::Gap => {
            let gap = rest.iter().take(GAP);
            let gap = gap.take_while(|word| word.goes_on && !denied.contains(&word.text));
            (0..=gap.count()).find_map(|skipped| {
                length(&words[skipped..], tail, denied).map(|length| length + skipped)
            })
        }
    }
}

fn words(text: &str) -> Vec<Word<'_>> {
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

#[cfg(test)]
mod tests {
    use super::Phrases;

    fn is_found(text: &str, phrase: &'static str) -> bool {
        Phrases::new(&[phrase]).find(text, &["not", "double"], 1).is_some()
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
