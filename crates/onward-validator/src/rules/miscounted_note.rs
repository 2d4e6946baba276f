use std::collections::BTreeMap;

use onward_report::Finding;
use onward_schema::{ChangeKind, Entry, LanguageTag, Text};
use onward_source::Path;

use crate::{
    generated::words::{NUMBER, VENDOR},
    rule::{Context, declare_rule},
    trail, words,
};

declare_rule! {
    /// A note states a number of parties other than the number that its entry adds, removes or
    /// corrects for one reason.
    ///
    /// *Why:* Either a party is missing from the entry, or the note is wrong: a reader cannot
    /// know which.
    ///
    /// *Fix:* Name all of them as changes, or correct the number.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].note: { en: We engaged two vendors., nl: We hebben een leverancier ingeschakeld. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].note: { en: We engaged one new vendor., nl: We hebben één leverancier ingeschakeld. }
    /// ```
    "miscounted-note", Changelog, Warning, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let log = Path::root().join("changelog");
    for (index, entry) in cx.document.changelog.iter().enumerate() {
        let path = log.join(index);
        let changes = entry.changes.iter().enumerate().filter_map(|(position, change)| {
            let path = path.join("changes").join(position).join("note");
            Some((change.note.as_ref()?, path))
        });
        let notes = entry.note.as_ref().map(|note| (note, path.join("note")));
        for (note, path) in notes.into_iter().chain(changes) {
            findings.extend(miscounted(entry, note, &cx.document.language, &path));
        }
    }
}

fn miscounted(
    entry: &Entry,
    note: &Text,
    authoritative: &LanguageTag,
    path: &Path,
) -> Option<Finding> {
    let counts = counts(entry)?;
    note.in_languages(authoritative).find_map(|(language, string)| {
        let (written, number) = stated(string, language)?;
        if counts.contains(&number) {
            return None;
        }
        let has = counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
        let message = format!("the note speaks of “{written}”, and the entry has {has}");
        let finding = CHECK.finding(trail::in_language(path.clone(), note, language), message);
        let help = "name all of them as changes, or correct the number";
        Some(finding.excerpt(written).help(help))
    })
}

/// How many parties the entry adds, removes and corrects, together and for each reason; nothing
/// if it does not say how many, or does none of that.
fn counts(entry: &Entry) -> Option<Vec<usize>> {
    let mut groups: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    for change in &entry.changes {
        let (what, reason, count) = match &change.kind {
            ChangeKind::Added { reason, .. } => {
                ("added", reason.map(onward_schema::AddedReason::code), 1)
            }
            ChangeKind::AddedUnnamed { reason, count, .. } => (
                "added",
                reason.map(onward_schema::AddedReason::code),
                usize::from((*count)?.get()),
            ),
            ChangeKind::Removed { reason, .. } => {
                ("removed", reason.map(onward_schema::RemovedReason::code), 1)
            }
            ChangeKind::RemovedUnnamed { reason, count, .. } => (
                "removed",
                reason.map(onward_schema::RemovedReason::code),
                usize::from((*count)?.get()),
            ),
            ChangeKind::Merged { .. } | ChangeKind::Replaced { .. } => ("removed", None, 1),
            ChangeKind::Corrected { .. } => ("corrected", None, 1),
            _ => continue,
        };
        *groups.entry((what, reason)).or_default() += count;
        if reason.is_some() {
            groups.entry((what, None)).or_default();
        }
    }
    let mut totals: BTreeMap<&str, usize> = BTreeMap::new();
    for ((what, _), count) in &groups {
        *totals.entry(what).or_default() += count;
    }
    let mut counts: Vec<usize> = groups.into_values().chain(totals.into_values()).collect();
    counts.retain(|count| *count > 0);
    counts.sort_unstable();
    counts.dedup();
    (!counts.is_empty()).then_some(counts)
}

/// Beyond this a number is a year or a clause before it is a number of vendors.
const MOST: usize = 999;

/// The first number of parties that the text states: digits or a word, at most one word before a
/// word for a vendor. With it the words from the one to the other.
fn stated(text: &str, language: &LanguageTag) -> Option<(String, usize)> {
    let vendors = VENDOR.of(language);
    let numbers = NUMBER.of(language);
    let words: Vec<&str> = words::split(text).collect();
    let number = |word: &str| {
        let word = word.to_lowercase();
        let named = numbers.iter().position(|number| *number == word).map(|index| index + 1);
        named.or_else(|| word.parse().ok()).filter(|number| *number <= MOST)
    };
    words.iter().enumerate().find_map(|(end, vendor)| {
        if !vendors.contains(&vendor.to_lowercase().as_str()) {
            return None;
        }
        let start =
            (end.saturating_sub(2)..end).rev().find(|start| number(words[*start]).is_some());
        let start = start?;
        Some((words[start..=end].join(" "), number(words[start])?))
    })
}
