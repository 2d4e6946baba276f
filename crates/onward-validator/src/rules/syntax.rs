use onward_report::Finding;
use onward_source::{Source, Span};

use crate::rule::declare_rule;

declare_rule! {
    /// The file cannot be read as UTF-8 YAML, JSON or TOML, is empty, uses an anchor, alias, tag
    /// or merge key, or has more than 128 levels or 16 MiB.
    ///
    /// *Why:* A list that some programs read and others do not, or read otherwise, discloses
    /// nothing for certain. Anchors, aliases, tags and merge keys are what YAML readers disagree
    /// about most.
    ///
    /// *Fix:* Mend the place that the finding points to; the rest of the file is checked once it
    /// can be read.
    "syntax", Structure, Error, Format, Document, by the reader
}

/// The finding about a merge that is not finished, which is the cause of all else.
pub(crate) fn conflict(source: &Source) -> Option<Finding> {
    let text = source.text();
    let at = |marker: &str, from: usize| {
        let mut lines = text[from..].match_indices(marker).map(|(index, _)| from + index);
        lines.find(|index| *index == 0 || text[..*index].ends_with('\n'))
    };
    let start = at("<<<<<<< ", 0)?;
    at(">>>>>>> ", at("=======", start)?)?;
    let end = text[start..].find(['\r', '\n']).map_or(text.len(), |length| start + length);
    let finding = CHECK.finding(Span::new(start, end), "two versions were merged, and differ here");
    Some(finding.help("keep one of the two, or what is right of both, and remove the markers"))
}
