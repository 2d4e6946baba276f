use std::collections::HashSet;

use onward_history::ChangeAt;
use onward_report::{Finding, Fix, Safety};
use onward_schema::{ChangeKind, Party};
use onward_source::{Edit, Place};

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
    /// The first words of those, by which a text is looked through.
    heads: HashSet<&'d str>,
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
        // Of one text, one finding is given: its fix mends every language.
        let mut found: Option<Finding> = None;
        for (language, string) in text.in_languages(&cx.document.language) {
            let place = || trail::in_language(at.path(), text, language);
            let Some(finding) = names.look(string, &names.known, place) else {
                continue;
            };
            match found.as_mut().and_then(|found| found.fix.as_mut()) {
                Some(fix) => fix.edits.extend(finding.fix.into_iter().flat_map(|fix| fix.edits)),
                None => found = Some(finding),
            }
        }
        findings.extend(found);
    });
    let of_parties: HashSet<String> =
        names.of_parties.iter().map(|name| name.words.clone()).collect();
    let former = trail::Trail::ROOT.key("former");
    for (index, tombstone) in cx.document.former().iter().enumerate() {
        let place = || former.index(index).key("name").value();
        findings.extend(names.look(&tombstone.name, &of_parties, place));
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
                findings.extend(names.look(string, &names.known, place));
            }
        }
    }
}

/// A spelling that is nearly a name.
struct Drift<'n, 't> {
    words: Vec<&'t str>,
    name: &'n Name<'n>,
}

impl Drift<'_, '_> {
    fn at(&self, place: Place) -> Finding {
        let (written, name) = (joined(self.words.iter().copied()), self.name.written);
        CHECK
            .finding(place, format!("`{written}` is nearly the name `{name}`"))
            .excerpt(written)
            .related(self.name.place.clone(), "the name")
            .help(format!("write `{name}`, or add the other spelling to its `aliases`"))
    }
}

/// The text with the words of each drift spelt as the name spells them; what stands between and
/// around them stays.
fn corrected(text: &str, drifts: &[Drift<'_, '_>]) -> String {
    let mut corrected = String::with_capacity(text.len());
    let mut copied = 0;
    for drift in drifts {
        for (word, right) in drift.words.iter().zip(drift.name.words.split(' ')) {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            corrected.push_str(&text[copied..start]);
            corrected.push_str(right);
            copied = start + word.len();
        }
    }
    corrected + &text[copied..]
}

impl<'d> Names<'d> {
    fn new(cx: &Context<'d>) -> Self {
        let document = cx.document;
        let mut of_parties = Vec::new();
        let (mut known, mut heads) = (HashSet::new(), HashSet::new());
        crate::texts::visit_names(document, &mut |_, name| {
            known.insert(joined(words::split(name)));
            heads.extend(words::split(name).next());
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
        Self { of_parties, known, heads, most_words }
    }

    /// The finding about a text that spells names otherwise; its fix mends all of them.
    fn look(
        &self,
        text: &str,
        known: &HashSet<String>,
        place: impl Fn() -> Place,
    ) -> Option<Finding> {
        let drifts = self.drifts(text, known);
        let first = drifts.first()?;
        let message = match drifts[..] {
            [_] => format!("write `{}`", first.name.written),
            _ => "write the names as the lists do".to_owned(),
        };
        let place = place();
        let edit = Edit::Replace(place.path.clone(), corrected(text, &drifts));
        Some(first.at(place).fix(Fix::new(Safety::Unsafe, message, [edit])))
    }

    /// The runs of words in the text that are nearly a party's name and not in `known`.
    fn drifts<'t>(&self, text: &'t str, known: &HashSet<String>) -> Vec<Drift<'_, 't>> {
        let words: Vec<&str> = words::split(text).collect();
        let run = |start: usize, count: usize| joined(words[start..start + count].iter().copied());
        let mut drifts = Vec::new();
        let mut start = 0;
        while start < words.len() {
            let first = words[start];
            let is_capitalised = first.starts_with(char::is_uppercase);
            let is_head = self.heads.contains(first)
                || genitive(first).any(|first| self.heads.contains(first));
            if !is_head && !is_capitalised {
                start += 1;
                continue;
            }
            let longest = self.most_words.min(words.len() - start);
            // A known name is taken whole, so that its parts are not held against others.
            let is_known = |count: &usize| {
                let run = run(start, *count);
                known.contains(&run) || genitive(&run).any(|name| known.contains(name))
            };
            if let Some(count) = (1..=longest).rev().filter(|_| is_head).find(is_known) {
                start += count;
                continue;
            }
            let drift = |count| {
                let name = self.near(&run(start, count), count)?;
                Some(Drift { words: words[start..start + count].to_vec(), name })
            };
            match (1..=longest).rev().filter(|_| is_capitalised).find_map(drift) {
                Some(drift) => {
                    start += drift.words.len();
                    drifts.push(drift);
                }
                None => start += 1,
            }
        }
        drifts
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
