use onward_report::Finding;
use onward_source::{Document, Path, Value};

use crate::rule::declare_rule;

declare_rule! {
    /// `format` is a version that this tool does not know.
    ///
    /// *Why:* Another version may use the same keys with another meaning, so nothing else is
    /// checked.
    ///
    /// *Fix:* For a newer format, use a newer version of the tool; for a mistake, write
    /// `format: 1`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// format: 2
    /// ```
    "unsupported-format", Structure, Error, Format, Document, by the reader
}

/// The finding that replaces every finding about the shape, if the document says that it is of
/// another version.
pub(crate) fn find(document: &Document) -> Option<Finding> {
    let format = document.member(document.root(), "format")?;
    let Value::Number(written) = document.value(format.value) else {
        return None;
    };
    let version: f64 = written.parse().ok()?;
    if version.fract() != 0.0 || version.to_bits() == 1.0_f64.to_bits() {
        return None;
    }
    let at = Path::root().join("format").value();
    let finding = CHECK.finding(at, format!("format {written} is not known, only format 1 is"));
    Some(finding.help(if version > 1.0 {
        "use a version of onward that knows it; nothing else in the document was checked"
    } else {
        "write `format: 1`; nothing else in the document was checked"
    }))
}
