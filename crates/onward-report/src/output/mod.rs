//! The formats that a report can be written in.

mod concise;
mod excerpt;
mod fingerprint;
mod full;
mod github;
mod gitlab;
mod html;
mod json;
mod json_lines;
mod junit;
mod markdown;
mod prose;
mod sarif;

pub use markdown::prose as in_markdown;
pub use prose::printable;

use crate::Report;

/// A format that a report can be written in.
#[derive(Debug)]
pub struct Output {
    /// The name by which it is asked for.
    pub name: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// Writes the report.
    pub write: fn(&Report, Style) -> String,
}

/// How text for a terminal looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without colours.
    Plain,
    /// With colours, as ANSI escapes.
    Coloured,
}

/// Every format, the default first.
pub static OUTPUTS: &[&Output] = &[
    &full::OUTPUT,
    &concise::OUTPUT,
    &json::OUTPUT,
    &json_lines::OUTPUT,
    &sarif::OUTPUT,
    &github::OUTPUT,
    &gitlab::OUTPUT,
    &junit::OUTPUT,
    &markdown::OUTPUT,
    &html::OUTPUT,
];
