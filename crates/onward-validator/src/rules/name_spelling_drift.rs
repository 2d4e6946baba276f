use std::collections::HashSet;

use onward_history::ChangeAt;
use onward_report::Finding;
use onward_schema::{ChangeKind, Party};
use onward_source::Place;

use crate::{
    ids,
    rule::{Context, declare_rule},
    texts::visit_texts,
    trail, words,
};

declare_rule! {
    /// A note, a text, a tombstone or a name in the log has a capitalised word or run of words
    /// that is nearly a party's name: the same but for case, or one edit away (two from nine
    /// letters up), and no party's name itself.
    ///
    /// *Why:* A reader who searches for the name does not find it, and cannot be sure that the
    /// same party is meant.
    ///
    /// *Fix:* Spell it like the party's name. If readers know the other spelling too, add it to
    /// the party's `aliases`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].note: { en: Lumem AI answers drafts., nl: Lumen AI schrijft concepten. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].note: { en: Lumen AI answers drafts., nl: Lumen AI schrijft concepten. }
    /// ```
    "name-spelling-drift", Identity, Warning, Consistency, Document
}

/// Below this many letters, one edit makes another word as often as a slip.
const SHORT: usize = 4;

/// From this many letters on, two edits are taken for a slip.
const LONG: usize = 9;

struct Names<'d> {
    /// Names and aliases of parties.
    of_parties: Vec<Name<'d>>,
    /// Every spelling that is somebody's or something's name.
    known: HashSet<String>,
    most_words: usize,
}

struct Name<'d> {
    written: &'d str,
    /// Without the punctuation around its words.
    words: String,
    lower: String,
    word_count: usize,
    letters: usize,
    signature: u64,
    place: Place,
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let names = Names::new(cx);
    visit_texts(cx.document, &mut |at, text, _| {
        for (language, string) in text.in_languages(&cx.document.language) {
            let place = || trail::in_language(at.path(), text, language);
            if let Some(finding) = names.drift(string, &names.known).map(|drift| drift.at(place()))
            {
                findings.push(finding);
                break;
            }
        }
    });
    let of_parties: HashSet<String> =
        names.of_parties.iter().map(|name| name.words.clone()).collect();
    let former = trail::Trail::ROOT.key("former");
    for (index, tombstone) in cx.document.former().iter().enumerate() {
        let place = || former.index(index).key("name").value();
        findings.extend(names.drift(&tombstone.name, &of_parties).map(|drift| drift.at(place())));
    }
    for (entry_index, entry) in cx.document.changelog.iter().enumerate() {
        for (change_index, change) in entry.changes.iter().enumerate() {
            let at = ChangeAt { entry: entry_index, change: change_index };
            let strings = match &change.kind {
                // A renaming is how a spelling is corrected: its own party's names may be close.
                ChangeKind::Renamed { subject, before, after } => {
                    let own = cx.ids.party(subject).map(Party::name);
                    let is_own = own == Some(before) || own == Some(after);
                    if is_own { Vec::new() } else { vec![("before", before), ("after", after)] }
                }
                _ => Vec::new(),
            };
            for (key, string) in strings {
                let place = || ids::change(at).join(key).value();
                findings.extend(names.drift(string, &names.known).map(|drift| drift.at(place())));
            }
        }
    }
}

/// A spelling that is nearly a name.
struct Drift<'n> {
    written: String,
    name: &'n Name<'n>,
}

impl Drift<'_> {
    fn at(&self, place: Place) -> Finding {
        let name = self.name.written;
        CHECK
            .finding(place, format!("`{}` is nearly the name `{name}`", self.written))
            .excerpt(self.written.as_str())
            .related(self.name.place.clone(), "the name")
            .help(format!("write `{name}`, or add the other spelling to its `aliases`"))
    }
}

impl<'d> Names<'d> {
    fn new(cx: &Context<'d>) -> Self {
        let document = cx.document;
        let mut of_parties = Vec::new();
        let mut known = HashSet::new();
        crate::texts::visit_names(document, &mut |_, name| {
            known.insert(joined(words::split(name)));
        });
        for list in onward_schema::List::ALL {
            let parties = document.parties().filter(|party| party.list() == *list);
            for (index, party) in parties.enumerate() {
                let path = trail::party(*list, index);
                let mut add = |name: &'d str, place| of_parties.push(Name::new(name, place));
                add(party.name(), path.join("name").value());
                for (position, alias) in party.aliases().iter().enumerate() {
                    add(alias, path.join("aliases").join(position).value());
                }
            }
        }
        let most_words = of_parties.iter().map(|name| name.word_count).max().unwrap_or(0);
        Self { of_parties, known, most_words }
    }

    /// The first run of words in the text that is nearly a party's name and not in `known`.
    fn drift(&self, text: &str, known: &HashSet<String>) -> Option<Drift<'_>> {
        let words: Vec<&str> = words::split(text).collect();
        let run = |start: usize, count: usize| joined(words[start..start + count].iter().copied());
        let mut start = 0;
        while start < words.len() {
            let longest = self.most_words.min(words.len() - start);
            // A known name is taken whole, so that its parts are not held against others.
            let is_known = |count: &usize| {
                let run = run(start, *count);
                known.contains(&run) || genitive(&run).any(|name| known.contains(name))
            };
            if let Some(count) = (1..=longest).rev().find(is_known) {
                start += count;
                continue;
            }
            if words[start].starts_with(char::is_uppercase) {
                for count in (1..=longest).rev() {
                    let run = run(start, count);
                    if let Some(name) = self.near(&run, count) {
                        return Some(Drift { written: run, name });
                    }
                }
            }
            start += 1;
        }
        None
    }

    fn near(&self, run: &str, word_count: usize) -> Option<&Name<'d>> {
        let lower = run.to_lowercase();
        let (letters, signature) = (lower.chars().count(), signature(&lower));
        let could_be = |name: &&Name<'_>| {
            let edits = name.allowed_edits();
            name.word_count == word_count
                && name.letters.abs_diff(letters) <= edits
                && (name.signature ^ signature).count_ones() as usize <= 2 * edits
        };
        self.of_parties
            .iter()
            .filter(could_be)
            .find(|name| strsim::osa_distance(&lower, &name.lower) <= name.allowed_edits())
    }
}

/// What a word or run of words may be the genitive of.
fn genitive(run: &str) -> impl Iterator<Item = &str> {
    ["'s", "’s", "s"].into_iter().filter_map(|ending| run.strip_suffix(ending))
}

/// Which letters there are, one bit for some of them: an edit changes two bits at most.
fn signature(text: &str) -> u64 {
    text.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64))
}

impl<'d> Name<'d> {
    fn new(written: &'d str, place: Place) -> Self {
        let words = joined(words::split(written));
        let lower = words.to_lowercase();
        Self {
            written,
            word_count: words.split(' ').count(),
            letters: lower.chars().count(),
            signature: signature(&lower),
            words,
            lower,
            place,
        }
    }

    fn allowed_edits(&self) -> usize {
        match self.letters {
            letters if letters < SHORT => 0,
            letters if letters < LONG => 1,
            _ => 2,
        }
    }
}

fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}
