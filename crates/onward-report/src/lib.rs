//! Findings about disclosures, and the formats they are reported in.
//!
//! A [`Finding`] points to the metadata of its rule and names its place symbolically; the span is
//! looked up when it is shown. Each format is one entry of [`OUTPUTS`]: a pure function of the
//! report.
//!
//! This crate knows nothing of what the rules are.

mod catalogue;
mod finding;
mod fix;
mod output;
mod report;
mod repository;
mod rule;

pub use catalogue::catalogue;
pub use finding::{At, Finding, Related};
pub use fix::{Fix, Safety};
pub use output::{OUTPUTS, Output, Style, in_markdown, printable};
pub use report::{Content, FileReport, Fixable, Located, Report, Tally};
pub use repository::Repository;
pub use rule::{Basis, Input, Level, Rule, Severity};
