use crate::rule::declare_rule;

declare_rule! {
    /// A key is unknown or missing, or a value is not of the kind or code that belongs there.
    ///
    /// *Why:* Only what has its place in the format can be compared, translated and checked. A
    /// misspelt key would otherwise be a statement that silently does not count.
    ///
    /// *Fix:* Follow the suggestion, or look the key up in the reference of the format. What the
    /// format has no place for goes into a text, or into a key of your own (`x-…`) in the
    /// document itself, a subprocessor, an affiliate or an entry of the changelog.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes[0]: hostng
    /// ```
    ///
    /// ```yaml
    /// subprocessors[0].legal_name: Aurora Cloud GmbH
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].x-internal-owner: platform team
    /// ```
    "shape", Structure, Error, Format, Document, by the reader
}
