//! Annotations for GitHub Actions.
//!
//! GitHub shows at most ten of a kind for each step, and no columns on annotations of several
//! lines. The most severe come first, and a last line says how many were left out.

use std::{cmp::Reverse, fmt::Write as _};

use super::prose::printable;
use crate::{Located, Output, Report, Severity, Style};

pub(super) static OUTPUT: Output = Output {
    name: "github",
    description: "annotations for GitHub Actions, at most ten, the most severe first",
    write,
};

/// How many annotations GitHub shows for one step.
const SHOWN: usize = 10;

fn write(report: &Report, _: Style) -> String {
    let mut findings: Vec<Located<'_>> = report.located().collect();
    findings.sort_by_key(|located| Reverse(located.finding.severity));
    let mut text = String::new();
    for located in findings.iter().take(SHOWN) {
        annotation(located, &report.path_in_repository(located.file), &mut text);
    }
    match findings.len().saturating_sub(SHOWN) {
        0 => {}
        1 => text.push_str("1 more finding is not shown as an annotation\n"),
        left_out => {
            let _ = writeln!(text, "{left_out} more findings are not shown as annotations");
        }
    }
    let _ = writeln!(text, "{}", report.verdict());
    printable(text)
}

fn annotation(located: &Located<'_>, path: &str, text: &mut String) {
    let finding = located.finding;
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let _ = write!(text, "::{command} file={},line={}", property(path), located.start.line);
    if located.start.line == located.end.line {
        let (start, end) = (located.start.column, located.end.column);
        let _ = write!(text, ",col={start},endColumn={end}");
    } else {
        let _ = write!(text, ",endLine={}", located.end.line);
    }
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        let _ = write!(message, "\n{help}");
    }
    let _ = writeln!(text, ",title={}::{}", property(finding.rule.name), data(&message));
}

/// Text as the message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text as a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
