//! Markdown, for a comment on a merge request or the summary of a job.

use std::{cmp::Reverse, collections::HashSet, fmt::Write as _};

use super::prose::{Part, parts, printable, with_code};
use crate::{Located, Output, Report, Style};

pub(super) static OUTPUT: Output = Output {
    name: "markdown",
    description: "a list for each file in Markdown, for a comment on a merge request",
    write,
};

/// How many bytes of findings are written: comments may have 65 536 characters.
const ROOM: usize = 60_000;

fn write(report: &Report, _: Style) -> String {
    let mut text = String::from("## Onward\n\n");
    let _ = writeln!(text, "{}", escaped(&report.verdict()));
    if !report.tables.is_empty() {
        let _ = writeln!(text, "\nTables of law: version {}", report.tables);
    }

    let findings: Vec<Located<'_>> = report.located().collect();
    let items: Vec<String> = findings.iter().map(item).collect();
    let is_shown = shown(&findings, &items);
    let mut file = None;
    for (index, located) in findings.iter().enumerate().filter(|(index, _)| is_shown[*index]) {
        let path = located.file.path.as_str();
        if file != Some(path) {
            text.push_str(&heading(path));
            file = Some(path);
        }
        text.push_str(&items[index]);
    }
    let left_out = is_shown.iter().filter(|is_shown| !**is_shown).count();
    if left_out > 0 {
        let what = if left_out == 1 { "finding is" } else { "findings are" };
        let _ = writeln!(text, "\n{left_out} more {what} not shown.");
    }
    printable(text)
}

/// Which findings there is room for: the most severe ones.
fn shown(findings: &[Located<'_>], items: &[String]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|index| Reverse(findings[*index].finding.severity));
    let mut room = ROOM;
    let mut files = HashSet::new();
    let mut is_shown = vec![false; findings.len()];
    for index in order {
        let path = findings[index].file.path.as_str();
        let heading = if files.insert(path) { heading(path).len() } else { 0 };
        let Some(rest) = room.checked_sub(items[index].len() + heading) else {
            break;
        };
        room = rest;
        is_shown[index] = true;
    }
    is_shown
}

/// What stands above the findings of a file.
fn heading(path: &str) -> String {
    format!("\n### {}\n\n", code(path))
}

/// An element of the list: severity, place and message, then what to do.
fn item(located: &Located<'_>) -> String {
    let finding = located.finding;
    let mut text = format!(
        "- **{}** line {}: {} ({})\n",
        finding.severity,
        located.start.line,
        prose(&finding.message),
        code(finding.rule.name),
    );
    if let Some(help) = &finding.help {
        let (first, rest) = with_code(help);
        let _ = write!(text, "\n  Help: {}\n", prose(first));
        if let Some(rest) = rest {
            let fence = "`".repeat(longest_run(&rest).max(2) + 1);
            let _ = write!(text, "\n  {fence}\n");
            for line in rest.lines() {
                let _ = writeln!(text, "{}", format!("  {line}").trim_end());
            }
            let _ = writeln!(text, "  {fence}");
        }
    }
    text
}

/// A sentence of ours in Markdown, with what it quotes between backticks as code.
pub fn prose(text: &str) -> String {
    parts(text)
        .map(|part| match part {
            Part::Words(words) => escaped(words),
            Part::Code(quoted) => code(quoted),
        })
        .collect()
}

/// Code on one line, whatever it holds.
fn code(text: &str) -> String {
    let text = text.replace(['\r', '\n'], " ");
    if text.trim().is_empty() {
        return "` `".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Words in which nothing is taken for Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\r' | '\n' => escaped.push(' '),
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '#' | '|' | '~' | '&' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            _ => escaped.push(character),
        }
    }
    escaped
}
