//! A page that somebody can read who has never seen the file: what was checked, what was found,
//! each finding with the lines that it is about, and what the rules rest on.
//!
//! It is one file without scripts that asks nothing of any server.

use std::collections::BTreeMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use onward_source::Span;

use super::{
    excerpt::{Line, excerpt},
    prose::{Part, parts, printable, with_code},
};
use crate::{FileReport, Located, Output, Report, Rule, Severity, Style, report::counted};

pub(super) static OUTPUT: Output = Output {
    name: "html",
    description: "a page to read and print, with the findings in the lines that they are about",
    write,
};

const STYLE: &str = include_str!("style.css");

/// How many lines are shown before and after a place.
const AROUND: usize = 2;

/// The severities, the worst first, with what they are called and what they mean.
const SEVERITIES: [(Severity, &str, &str); 3] = [
    (
        Severity::Error,
        "Errors",
        "The document contradicts itself, says what cannot be true, or leaves out a statement \
         without which what it discloses is not permitted under a regime that it names.",
    ),
    (
        Severity::Warning,
        "Warnings",
        "Probably wrong, or something that good practice expects is missing.",
    ),
    (Severity::Info, "Infos", "Worth knowing."),
];

fn write(report: &Report, _: Style) -> String {
    let findings: Vec<Located<'_>> = report.located().collect();
    let mut rules: BTreeMap<&str, (&'static Rule, usize)> = BTreeMap::new();
    for located in &findings {
        let rule = located.finding.rule;
        rules.entry(rule.name).or_insert((rule, 0)).1 += 1;
    }
    let title = title(report);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) ": " (report.found()) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#findings" { "Skip to the findings" }
                header {
                    h1 { (title) }
                    p { (report.verdict()) "." }
                }
                main {
                    div.overview {
                        (summary(report))
                        (checked(report))
                        @if !rules.is_empty() { (by_rule(&rules)) }
                    }
                    div.findings #findings tabindex="-1" {
                        @if findings.is_empty() {
                            section {
                                h2 { "Findings" }
                                p { "Nothing was found." }
                            }
                        }
                        @for (severity, name, meaning) in SEVERITIES {
                            (of_severity(&findings, severity, name, meaning))
                        }
                        @if !rules.is_empty() { (explained(&rules)) }
                    }
                }
            }
        }
    };
    printable(page.into_string() + "\n")
}

fn title(report: &Report) -> String {
    match report.files.as_slice() {
        [file] if report.documents == 1 => format!("Check of {}", file.path),
        _ if report.documents == 1 => "Check of a subprocessor disclosure".to_owned(),
        _ => "Check of subprocessor disclosures".to_owned(),
    }
}

/// How many findings of each severity there are, each number a way to them.
fn summary(report: &Report) -> Markup {
    let tally = report.tally();
    let counts = [tally.errors, tally.warnings, tally.infos];
    html! {
        section aria-labelledby="summary" {
            h2 #summary { "Summary" }
            ul.counts {
                @for ((severity, name, _), count) in SEVERITIES.into_iter().zip(counts) {
                    li class=(severity.name()) {
                        @let what = counted(count, severity.name());
                        @if count > 0 {
                            a href={ "#" (name.to_lowercase()) } { (what) }
                        } @else {
                            (what)
                        }
                    }
                }
            }
        }
    }
}

/// What was checked, by which rules and tables.
fn checked(report: &Report) -> Markup {
    html! {
        section aria-labelledby="checked" {
            h2 #checked { "What was checked" }
            dl {
                dt { "Documents" } dd { (report.documents) }
                @if report.documents > 1 && !report.files.is_empty() {
                    dt { "With findings" }
                    @for file in &report.files { dd { (file.path) } }
                }
                dt { "As of" } dd { time datetime=(report.as_of) { (report.as_of) } }
                dt { "Rules" } dd { (report.rules) " (preset " (report.preset) ")" }
                dt { "Tables of law" } dd { "version " (report.tables) }
                dt { "Program" } dd { "Onward " (env!("CARGO_PKG_VERSION")) }
            }
            p {
                "This page says what the documents state, contradict or lack. It does not say that "
                "anybody complies with a law."
            }
        }
    }
}

/// How often each rule fired.
fn by_rule(rules: &BTreeMap<&str, (&'static Rule, usize)>) -> Markup {
    html! {
        section aria-labelledby="by-rule" {
            h2 #by-rule { "Findings by rule" }
            table {
                thead { tr { th scope="col" { "Rule" } th scope="col" { "Findings" } } }
                tbody {
                    @for (name, (_, count)) in rules {
                        tr {
                            th scope="row" { a href={ "#rule-" (name) } { (name) } }
                            td { (count) }
                        }
                    }
                }
            }
        }
    }
}

fn of_severity(findings: &[Located<'_>], severity: Severity, name: &str, meaning: &str) -> Markup {
    let findings = findings.iter().enumerate();
    let findings: Vec<_> =
        findings.filter(|(_, located)| located.finding.severity == severity).collect();
    let id = name.to_lowercase();
    html! {
        @if !findings.is_empty() {
            section class=(severity.name()) aria-labelledby=(id) {
                h2 #(id) { (name) " (" (findings.len()) ")" }
                p.meaning { (meaning) }
                @for (index, located) in findings { (finding(index, located)) }
            }
        }
    }
}

fn finding(index: usize, located: &Located<'_>) -> Markup {
    let finding = located.finding;
    let id = format!("finding-{}", index + 1);
    html! {
        article aria-labelledby=(id) {
            h3 #(id) { (sentence(&finding.message)) }
            p.place {
                (located.file.path) ", line " (located.start.line) ", column "
                (located.start.column)
                @if let Some(path) = located.path().filter(|path| !path.segments().is_empty()) {
                    " · " code { (path) }
                }
            }
            (source(located.file, located.span, AROUND))
            @if let Some(label) = &finding.label { p.label { (prose(label)) } }
            @for related in &finding.related {
                @let span = located.file.content.locate(&related.at);
                p.label { "See also: " (prose(&related.label)) }
                (source(located.file, span, 0))
            }
            @if let Some(help) = &finding.help {
                @let (first, rest) = with_code(help);
                p.help { strong { "What to do: " } (prose(first)) }
                @if let Some(rest) = rest { pre { code { (rest) } } }
            }
            p.rule {
                "Rule " a href={ "#rule-" (finding.rule.name) } { (finding.rule.name) }
                ", which rests on " (basis(finding.rule))
            }
        }
    }
}

/// The lines around a place, numbered as in the file.
fn source(file: &FileReport, span: Span, around: usize) -> Markup {
    let lines = excerpt(&file.content, span, around);
    html! {
        @if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            @let (first, last) = (first.number, last.number);
            @let which = if first == last {
                format!("Line {first}")
            } else {
                format!("Lines {first} to {last}")
            };
            ol.source start=(first) style={ "--digits: " (last.to_string().len()) }
                aria-label={ (which) " of " (file.path) }
                translate="no" {
                @for line in &lines { (source_line(line)) }
            }
        }
    }
}

fn source_line(line: &Line<'_>) -> Markup {
    html! {
        li class=[line.is_marked.then_some("at")] {
            code {
                @if line.cut.0 { "…" }
                (line.before)
                @if !line.marked.is_empty() { mark { (line.marked) } }
                (line.after)
                @if line.cut.1 { "…" }
            }
        }
    }
}

/// What the rules that fired say, why, and what to do.
fn explained(rules: &BTreeMap<&str, (&'static Rule, usize)>) -> Markup {
    html! {
        section.rules aria-labelledby="rules" {
            h2 #rules { "The rules that fired" }
            @for (name, (rule, _)) in rules {
                article aria-labelledby={ "rule-" (name) } {
                    h3 #{ "rule-" (name) } { (name) }
                    p { (prose(&rule.summary())) }
                    @for (heading, text) in rule.sections() {
                        @if !text.contains("```") {
                            p { strong { (heading) ": " } (prose(&text)) }
                        }
                    }
                    p.rule { (rule.group) "; rests on " (basis(rule)) }
                }
            }
        }
    }
}

/// What a rule rests on, in words.
fn basis(rule: &Rule) -> &'static str {
    use crate::Basis;
    match rule.basis {
        Basis::Law => "law",
        Basis::Guidance => "guidance of an authority",
        Basis::Consistency => "the document's consistency",
        Basis::Practice => "good practice",
        Basis::Format => "the format",
    }
}

/// A message as a sentence of its own: a word at its start has a capital.
fn sentence(text: &str) -> Markup {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() => {
            prose(&(first.to_uppercase().collect::<String>() + letters.as_str()))
        }
        _ => prose(text),
    }
}

fn prose(text: &str) -> Markup {
    html! {
        @for part in parts(text) {
            @match part {
                Part::Words(words) => (words),
                Part::Code(quoted) => code { (quoted) },
            }
        }
    }
}
