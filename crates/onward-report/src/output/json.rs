//! The report as one JSON object, for programs.

use onward_source::Position;
use serde_json::{Value, json};

use crate::{Content, Located, Output, Report, Style, finding::Related};

pub(super) static OUTPUT: Output = Output {
    name: "json",
    description: "one JSON object, with byte offsets and paths into the document",
    write,
};

fn write(report: &Report, _: Style) -> String {
    let tally = report.tally();
    let object = json!({
        "version": 1,
        "asOf": report.as_of,
        "tables": report.tables,
        "documents": report.documents,
        "errors": tally.errors,
        "warnings": tally.warnings,
        "infos": tally.infos,
        "findings": report.located().map(|located| finding(&located)).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}

/// A finding as an object.
pub(super) fn finding(located: &Located<'_>) -> Value {
    let finding = located.finding;
    let content = &located.file.content;
    let mut object = json!({
        "rule": finding.rule.name,
        "severity": finding.severity.name(),
        "message": finding.message,
        "file": located.file.path,
        "start": position(located.start),
        "end": position(located.end),
    });
    if let Some(path) = located.path() {
        object["path"] = path.pointer().into();
    }
    if let Some(label) = &finding.label {
        object["label"] = label.as_str().into();
    }
    if let Some(help) = &finding.help {
        object["help"] = help.as_str().into();
    }
    if !finding.related.is_empty() {
        object["related"] = finding.related.iter().map(|other| related(other, content)).collect();
    }
    if let Some((fix, replacements)) = located.fix() {
        let edits = replacements.iter().map(|replacement| {
            let (start, end) = located.positions(replacement.span);
            json!({ "start": position(start), "end": position(end), "replacement": replacement.text })
        });
        object["fix"] = json!({
            "message": fix.message,
            "safe": fix.is_safe(),
            "edits": edits.collect::<Vec<_>>(),
        });
    }
    object
}

fn related(related: &Related, content: &Content) -> Value {
    let span = content.locate(&related.at);
    let source = content.source();
    json!({
        "label": related.label,
        "start": position(source.position(span.start())),
        "end": position(source.position(span.end())),
    })
}

fn position(position: Position) -> Value {
    json!({ "line": position.line, "column": position.column, "offset": position.offset })
}
