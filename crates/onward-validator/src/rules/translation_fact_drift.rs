use std::collections::HashMap;

use onward_report::Finding;
use onward_schema::{Disclosure, Text};

use super::placeholder_text::placeholder;
use crate::{
    facts::Facts,
    rule::{Context, declare_rule},
    texts::visit_texts,
    trail,
    trail::visit_parties,
    words,
};

declare_rule! {
    /// Two languages of a text do not have the same numbers, links and names of parties.
    ///
    /// *Why:* What does not change in translation differs, so one of the two is wrong or out of
    /// date, and a reader of the one is told something else. Numbers in words, dates, separators,
    /// and pages that have an address for each language are known not to be differences.
    ///
    /// *Fix:* Make both say the same.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: Until 30 days after the end., nl: Tot 60 dagen na het einde. }
    /// ```
    ///
    /// ```yaml
    /// changelog[0].note: { en: E-mail is sent by Postbox from June on., nl: Vanaf juni wordt e-mail door Mailrun verstuurd. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].retention: { en: Until 30 days after the end., nl: Tot dertig dagen na het einde. }
    /// ```
    "translation-fact-drift", Languages, Warning, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let names = Names::new(cx.document);
    visit_texts(cx.document, &mut |at, text, _| {
        let Text::Translated(texts) = text else {
            return;
        };
        // The document's own language is what the others are compared with.
        let first = texts.iter().find(|(tag, _)| *tag == cx.document.language);
        let Some((original, original_text)) = first.or_else(|| texts.iter().next()) else {
            return;
        };
        let mut others = texts.iter().filter(|(tag, _)| tag != original).peekable();
        if others.peek().is_none() {
            return;
        }
        let facts = Facts::new(original_text, original);
        let drift = others.find_map(|(tag, string)| {
            let theirs = Facts::new(string, tag);
            let mut in_original = names.missing(&facts.prose, &theirs.prose);
            let mut in_other = names.missing(&theirs.prose, &facts.prose);
            // At the start of a sentence a name of one word may be any word, unless the other text
            // has another name for it.
            if in_original.is_empty() || in_other.is_empty() {
                in_original.retain(|name| !name.may_be_a_word);
                in_other.retain(|name| !name.may_be_a_word);
            }
            let parts = [
                (original, missing(&facts, &theirs, &in_original)),
                (tag, missing(&theirs, &facts, &in_other)),
            ];
            let parts: Vec<String> = parts
                .iter()
                .filter(|(_, what)| !what.is_empty())
                .map(|(tag, what)| format!("only `{tag}` has {}", what.join(", ")))
                .collect();
            (!parts.is_empty()).then(|| (tag, parts.join("; ")))
        });
        // What is still to be written states nothing.
        let is_written = || texts.iter().all(|(_, string)| placeholder(string).is_none());
        if let Some((tag, parts)) = drift.filter(|_| is_written()) {
            let place = |tag| trail::in_language(at.path(), text, tag);
            let message = format!("`{original}` and `{tag}` state different facts: {parts}");
            let finding = CHECK.finding(place(tag), message);
            let finding = finding.related(place(original), format!("the text in `{original}`"));
            findings.push(finding.help("make both say the same"));
        }
    });
}

/// What the one text states and the other lacks, these names among them.
fn missing(this: &Facts<'_>, other: &Facts<'_>, names: &[Named<'_>]) -> Vec<String> {
    let numbers = this.numbers_missing_in(other).into_iter();
    let links = this.links_missing_in(other).into_iter();
    let names = names.iter().map(|name| name.written);
    let all = numbers.chain(links).chain(names);
    all.map(|fact| format!("\"{fact}\"")).collect()
}

/// A party as a text names it.
struct Named<'d> {
    party: usize,
    written: &'d str,
    /// It is one word at the start of a sentence.
    may_be_a_word: bool,
}

/// The names of the parties, found by their first words.
struct Names<'d> {
    /// For each party, what it may be called.
    parties: Vec<Vec<&'d str>>,
    /// By the first word of a name: whose name it is, and the name.
    by_word: HashMap<&'d str, Vec<(usize, &'d str)>>,
}

/// Shorter names are too often something else.
const SHORT: usize = 3;

impl<'d> Names<'d> {
    fn new(document: &'d Disclosure) -> Self {
        let mut names = Self { parties: Vec::new(), by_word: HashMap::new() };
        visit_parties(document, &mut |_, party| {
            let legal = match party {
                onward_schema::Party::Subprocessor(party) => party.legal_name.as_deref(),
                onward_schema::Party::Affiliate(_) => None,
            };
            let aliases = party.aliases().iter().map(|alias| &**alias);
            names.add([&**party.name()].into_iter().chain(aliases).chain(legal).collect());
        });
        for tombstone in document.former().iter().filter(|tombstone| tombstone.last().is_none()) {
            names.add(vec![&tombstone.name]);
        }
        names
    }

    fn add(&mut self, names: Vec<&'d str>) {
        for name in &names {
            if let Some(word) = words::split(name).next().filter(|_| name.len() >= SHORT) {
                self.by_word.entry(word).or_default().push((self.parties.len(), *name));
            }
        }
        self.parties.push(names);
    }

    /// The names in the one text of parties that the other does not name.
    fn missing(&self, this: &str, other: &str) -> Vec<Named<'d>> {
        let mut here: Vec<Named<'d>> = Vec::new();
        let mut is_start = true;
        for token in this.split_whitespace() {
            for word in words::split(token) {
                // A name may be joined to another word: `Aurora-Server`.
                let joined = word.split_once('-').map(|(first, _)| first);
                let words = [Some(word), joined].into_iter().flatten();
                for (party, name) in words.filter_map(|word| self.by_word.get(word)).flatten() {
                    let is_known = here.iter().any(|known| known.party == *party);
                    if !is_known && words::holds_words(this, name) {
                        let may_be_a_word = is_start && !name.contains(' ');
                        here.push(Named { party: *party, written: name, may_be_a_word });
                    }
                }
            }
            is_start = token.ends_with(['.', '!', '?', ':', ';']);
        }
        if here.is_empty() || is_other_script(other) {
            return Vec::new();
        }
        let lower = unhyphenated(other);
        here.retain(|named| {
            !self.parties[named.party].iter().any(|name| {
                let name = unhyphenated(name);
                lower.contains(&name) || is_nearly_in(&lower, &name)
            })
        });
        here
    }
}

/// The text in lower case, with blanks where words are joined.
fn unhyphenated(text: &str) -> String {
    words::folded(text).replace('-', " ")
}

/// Whether the name stands in the text with a slip or an ending, which is no other fact.
fn is_nearly_in(text: &str, name: &str) -> bool {
    let edits = match name.chars().count() {
        ..4 => return false,
        4..9 => 1,
        _ => 2,
    };
    let words: Vec<&str> = words::split(text).collect();
    let mut runs = words.windows(name.split(' ').count());
    runs.any(|run| strsim::osa_distance(&run.join(" "), name) <= edits)
}

/// Whether the text has letters of a script that would write names in its own way.
fn is_other_script(text: &str) -> bool {
    let is_latin = |c: char| matches!(u32::from(c), 0..=0x36F | 0x1E00..=0x1EFF | 0xFF21..=0xFF5A);
    text.chars().any(|c| c.is_alphabetic() && !is_latin(c))
}
