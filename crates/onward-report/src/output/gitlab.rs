//! Code Quality reports, which GitLab shows in a merge request.

use serde_json::{Value, json};

use super::fingerprint::{Fingerprints, hash};
use crate::{Output, Report, Severity, Style};

pub(super) static OUTPUT: Output =
    Output { name: "gitlab", description: "a Code Quality report for GitLab", write };

fn write(report: &Report, _: Style) -> String {
    let mut fingerprints = Fingerprints::default();
    let findings = report.located().map(|located| {
        let finding = located.finding;
        let path = report.path_in_repository(located.file);
        let (line, count) = fingerprints.next(&located);
        let mut description = finding.message.clone();
        if let Some(help) = &finding.help {
            description.push('\n');
            description.push_str(help);
        }
        json!({
            "description": description,
            "check_name": finding.rule.name,
            // GitLab wants it to be unique in the whole report.
            "fingerprint": format!("{:016x}", hash(&format!("{path}\n{line:016x}\n{count}"))),
            "severity": match finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            "location": { "path": path, "lines": { "begin": located.start.line } },
        })
    });
    format!("{:#}\n", findings.collect::<Value>())
}
