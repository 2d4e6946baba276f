//! SARIF 2.1.0, for code scanning.

use std::{collections::BTreeMap, fmt::Write as _};

use onward_source::Span;
use serde_json::{Value, json};

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
    let mut occurrences: BTreeMap<String, usize> = BTreeMap::new();
    let results: Vec<Value> =
        report.located().map(|located| result(&located, &indices, &mut occurrences)).collect();
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
        "help": { "text": documentation, "markdown": documentation },
        "defaultConfiguration": { "level": level_of(rule) },
        "properties": { "tags": [rule.group, rule.basis.to_string()] },
    })
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

fn result(
    located: &Located<'_>,
    rules: &BTreeMap<&str, usize>,
    occurrences: &mut BTreeMap<String, usize>,
) -> Value {
    let finding = located.finding;
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(help);
    }
    let mut result = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rules[finding.rule.name],
        "level": level(finding.severity),
        "message": { "text": message },
        "locations": [location(located, located.span, None)],
        "partialFingerprints": { "primaryLocationLineHash": fingerprint(located, occurrences) },
    });
    if !finding.related.is_empty() {
        let related = finding.related.iter().map(|related| {
            let span = located.file.content.locate(&related.at);
            location(located, span, Some(&related.label))
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
                "artifactLocation": { "uri": uri(&located.file.path) },
                "replacements": replacements.collect::<Vec<_>>(),
            }],
            "properties": { "safe": fix.is_safe() },
        }]);
    }
    result
}

fn location(located: &Located<'_>, span: Span, message: Option<&str>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&located.file.path) },
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

/// A hash of the rule and the line without its blanks, so that a finding stays the same when
/// lines move; equal ones are told apart by a number.
fn fingerprint(located: &Located<'_>, occurrences: &mut BTreeMap<String, usize>) -> String {
    let source = located.file.content.source();
    let line = source.text().get(source.line(located.start.line).range()).unwrap_or_default();
    let significant = line.chars().filter(|c| !c.is_whitespace());
    let text: String = located.finding.rule.name.chars().chain(['\n']).chain(significant).collect();
    // FNV-1a, 64 bits: stable over versions and machines.
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let hash = format!("{hash:016x}");
    let count = occurrences.entry(format!("{}\n{hash}", located.file.path)).or_default();
    *count += 1;
    format!("{hash}:{count}")
}
