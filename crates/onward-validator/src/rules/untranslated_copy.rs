use onward_law::language_family;
use onward_report::Finding;
use onward_schema::{LanguageTag, Text};

use crate::{
    rule::{Context, declare_rule},
    texts::visit_texts,
    trail,
};

declare_rule! {
    /// Two languages have the same text of more than five words.
    ///
    /// *Why:* Somebody copied the text and never translated it: who reads the one language gets the
    /// other. Titles of linked documents, lists of names and numbers, and languages that are
    /// written alike (`nb` and `no`, `en-GB` and `en-US`) are left alone.
    ///
    /// *Fix:* Translate it.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: Until the customer closes its account., nl: Until the customer closes its account. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: "Backups: Aurora Backup Manager for PostgreSQL 16.", nl: "Backups: Aurora Backup Manager for PostgreSQL 16." }
    /// ```
    "untranslated-copy", Languages, Info, Format, Document
}

/// As many words may be the same in two languages.
const FEW: usize = 5;

/// A text with fewer words that are no name, number or abbreviation is a list of those.
const WORDS: usize = 3;

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_texts(cx.document, &mut |at, text, role| {
        let Text::Translated(texts) = text else {
            return;
        };
        if role.is_title {
            return;
        }
        let texts: Vec<&(LanguageTag, _)> = texts.iter().collect();
        let copy = texts.iter().enumerate().find_map(|(index, (language, copy))| {
            let original = texts[..index].iter().find(|(other, text)| {
                language_family(other.language()) != language_family(language.language())
                    && is_copy(text, copy)
            });
            original.map(|(other, _)| (language, other))
        });
        let Some((later, earlier)) = copy else {
            return;
        };
        // Of the two, the document's own language is the one that it was written in.
        let (copy, original) =
            if *later == cx.document.language { (earlier, later) } else { (later, earlier) };
        let place = |language| trail::in_language(at.path(), text, language);
        let message = format!("the text in `{copy}` is the same as in `{original}`");
        let finding = CHECK.finding(place(copy), message);
        findings.push(finding.related(place(original), "the same text").help("translate it"));
    });
}

/// Whether two texts are the same but for case and blanks, and are prose of more than a few words.
fn is_copy(this: &str, other: &str) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase())
    };
    this.split_whitespace().count() > FEW
        && folded(this).eq(folded(other))
        && this.split_whitespace().filter(is_word).count() >= WORDS
}

/// The letters in lower case, with one blank after each word.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let words = text.split_whitespace();
    words.flat_map(|word| word.chars().flat_map(char::to_lowercase).chain([' ']))
}
