use crate::rule::declare_rule;

declare_rule! {
    /// A key stands twice in one object.
    ///
    /// *Why:* Some readers take the first, some the last, some refuse the file: what the document
    /// says depends on who reads it.
    ///
    /// *Fix:* Keep one of the two, or merge their values.
    "duplicate-key", Structure, Error, Format, Document, by the reader
}
