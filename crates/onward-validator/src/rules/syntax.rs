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
