//! One line for each finding.

use std::fmt::Write as _;

use super::prose::printable;
use crate::{Output, Report, Style};

pub(super) static OUTPUT: Output = Output {
    name: "concise",
    description: "one line for each finding: path:line:column: severity[rule] message",
    write,
};

fn write(report: &Report, _: Style) -> String {
    let mut text = String::new();
    for located in report.located() {
        let finding = located.finding;
        let _ = writeln!(
            text,
            "{}:{}:{}: {}[{}] {}",
            located.file.path,
            located.start.line,
            located.start.column,
            finding.severity,
            finding.rule.name,
            finding.message,
        );
    }
    let _ = writeln!(text, "{}", report.verdict_at_a_terminal());
    printable(text)
}
