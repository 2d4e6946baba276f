//! SARIF 2.1.0, for code scanning.

use std::{collections::BTreeMap, fmt::Write as _};

use onward_source::Span;
use serde_json::{Value, json};

use super::fingerprint::Fingerprints;
use crate::{Located, Output, Report, Rule, Severity, Style};

pub(super) static OUTPUT: Output =
    Output { name: "sarif", description: "SARIF 2.1.0, for code scanning", write };

fn write(report: &Report, _: Style) -> String {
    let mut rules: BTreeMap<&str, &'static Rule> = BTreeMap::new();
    for located in report.located() {
        rules.insert(located.finding.rule.name, located.finding.rule);
    }
    let indices: BTreeMap<&str, usize> =
        rules.keys().enumerate().map(|(index, name)| (*name, index)).collect();
    let mut fingerprints = Fingerprints::default();
    let results: Vec<Value> = report
        .located()
        .map(|located| {
            let (hash, count) = fingerprints.next(&located);
            let uri = uri(&report.path_in_repository(located.file));
            result(
                &located,
                &uri,
                indices[located.finding.rule.name],
                &format!("{hash:016x}:{count}"),
            )
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "onward",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules.values().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
                },
            },
            "columnKind": "unicodeCodePoints",
            "properties": { "asOf": report.as_of, "tables": report.tables },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn descriptor(rule: &Rule) -> Value {
    let documentation = rule.documentation();
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary() },
        "help": { "text": plain(&documentation), "markdown": documentation },
        "defaultConfiguration": { "level": level_of(rule) },
        "properties": { "tags": [rule.group, rule.basis.to_string()] },
    })
}

/// Documentation without what marks headings and code.
fn plain(markdown: &str) -> String {
    let lines = markdown.lines().filter(|line| !line.starts_with("```"));
    let lines = lines.map(|line| line.trim_start_matches('*').replacen(":*", ":", 1));
    lines.collect::<Vec<_>>().join("\n").replace('`', "")
}

fn level_of(rule: &Rule) -> &'static str {
    match rule.level {
        crate::Level::Off => "none",
        crate::Level::On(severity) => level(severity),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn result(located: &Located<'_>, uri: &str, rule: usize, fingerprint: &str) -> Value {
    let finding = located.finding;
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(help);
    }
    let mut result = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": message },
        "locations": [location(located, uri, located.span, None)],
        "partialFingerprints": { "primaryLocationLineHash": fingerprint },
    });
    if !finding.related.is_empty() {
        let related = finding.related.iter().map(|related| {
            let span = located.file.content.locate(&related.at);
            location(located, uri, span, Some(&related.label))
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some((fix, replacements)) = located.fix() {
        let replacements = replacements.iter().map(|replacement| {
            json!({
                "deletedRegion": region(located, replacement.span),
                "insertedContent": { "text": replacement.text },
            })
        });
        result["fixes"] = json!([{
            "description": { "text": fix.message },
            "artifactChanges": [{
                "artifactLocation": { "uri": uri },
                "replacements": replacements.collect::<Vec<_>>(),
            }],
            "properties": { "safe": fix.is_safe() },
        }]);
    }
    result
}

fn location(located: &Located<'_>, uri: &str, span: Span, message: Option<&str>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": region(located, span),
        },
    });
    if let Some(message) = message {
        location["message"] = json!({ "text": message });
    }
    location
}

fn region(located: &Located<'_>, span: Span) -> Value {
    let (start, end) = located.positions(span);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "byteOffset": start.offset,
        "byteLength": end.offset - start.offset,
    })
}

/// A path as a relative URI: what a URI cannot hold is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
