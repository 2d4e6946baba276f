//! Allowances: findings that somebody decided to live with, in a comment of the document or in
//! the configuration.
//!
//! A comment `# onward: allow(rule) until=2027-01-31 reason="…"` at the end of a line holds for
//! what is found on that line; on a line of its own, for what begins on the next line that is no
//! comment, with all that it holds.

use onward_report::{Content, Finding, Input, Rule};
use onward_schema::Date;
use onward_source::{Document, Format, NodeId, Span, Value};

use crate::{
    CHECKS, Settings,
    nearest::nearest,
    rule::Check,
    rule_named,
    rules::{expired_allowance, unexplained_allowance, unused_allowance},
};

/// An allowance, wherever it stands.
#[derive(Debug)]
pub(crate) struct Allowance<'t> {
    /// The name of the rule as it is written, and the rule if there is one.
    pub(crate) name: &'t str,
    pub(crate) rule: Option<&'static Rule>,
    pub(crate) until: Option<Date>,
    pub(crate) has_reason: bool,
    /// Where it stands.
    pub(crate) at: Span,
}

impl Allowance<'_> {
    pub(crate) fn is_expired(&self, as_of: Date) -> bool {
        self.until.is_some_and(|until| until < as_of)
    }

    /// What there is to say of the allowance itself.
    pub(crate) fn findings(&self, used: bool, as_of: Date) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut say = |check: &'static Check, message: String, help: String| {
            findings.push(check.finding(self.at, message).help(help));
        };
        let Some(rule) = self.rule else {
            let names = CHECKS.iter().map(|check| check.rule.name);
            let help = match nearest(self.name, names) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "`onward rules` lists them".to_owned(),
            };
            say(&unused_allowance::CHECK, format!("there is no rule `{}`", self.name), help);
            return findings;
        };
        if let Some(until) = self.until.filter(|_| self.is_expired(as_of)) {
            let message = format!("`{}` was allowed until {until}", rule.name);
            let help = "mend what it allowed, or give it another last day".to_owned();
            say(&expired_allowance::CHECK, message, help);
        } else if !used && rule.input != Input::Base {
            // Without the base nobody can say whether it allows anything, and with a later one it
            // has nothing left to allow.
            let message = format!("`{}` is allowed here, and nothing of it is found", rule.name);
            say(&unused_allowance::CHECK, message, "remove the allowance".to_owned());
        }
        if !self.has_reason {
            let message = format!("no reason is given why `{}` is allowed", rule.name);
            say(&unexplained_allowance::CHECK, message, "add `reason=\"…\"`".to_owned());
        }
        findings
    }
}

/// A comment of a document, with the bytes of the document that it holds for.
struct Comment<'t> {
    allowance: Allowance<'t>,
    scope: Span,
}

/// Takes out what comments of the document allow, and adds what there is to say of them.
pub(crate) fn apply(content: &Content, findings: &mut Vec<Finding>, settings: &Settings) {
    let Content::Read(document) = content else {
        return;
    };
    let comments = comments(document);
    if comments.is_empty() {
        return;
    }
    let mut used = vec![false; comments.len()];
    findings.retain(|finding| {
        let start = content.span(finding).start();
        let allows = |comment: &Comment<'_>| {
            comment.allowance.rule.is_some_and(|rule| rule.name == finding.rule.name)
                && !comment.allowance.is_expired(settings.as_of)
                && comment.scope.range().contains(&start)
        };
        let index = comments.iter().position(allows);
        if let Some(index) = index {
            used[index] = true;
        }
        index.is_none()
    });
    for (comment, used) in comments.iter().zip(used) {
        findings.extend(comment.allowance.findings(used, settings.as_of));
    }
}

const MARKER: &str = "onward:";

fn comments(document: &Document) -> Vec<Comment<'_>> {
    let text = document.source().text();
    if document.format() == Format::Json || !text.contains(MARKER) {
        return Vec::new();
    }
    let marked = text.match_indices(MARKER).filter_map(|(marker, _)| {
        let before = text[..marker].trim_end_matches([' ', '\t']);
        let start = before.len().checked_sub(1).filter(|_| before.ends_with('#'))?;
        (!is_within_text(document, document.root(), start)).then_some((start, marker))
    });
    let parsed = marked.filter_map(|(start, marker)| {
        let line_end = text[marker..].find('\n').map_or(text.len(), |end| marker + end);
        let written = text[marker + MARKER.len()..line_end].trim();
        let at = Span::new(start, start + text[start..line_end].trim_end().len());
        let line_start = text[..start].rfind('\n').map_or(0, |end| end + 1);
        let scope = if text[line_start..start].trim().is_empty() {
            beginning_at(document, next_line(text, line_end)?)
        } else {
            Span::new(line_start, line_end)
        };
        Some(Comment { allowance: parse(written, at)?, scope })
    });
    parsed.collect()
}

/// Whether the byte lies in a string, and is no comment.
fn is_within_text(document: &Document, node: NodeId, byte: usize) -> bool {
    match document.value(node) {
        Value::Text(_) => document.span(node).range().contains(&byte),
        Value::Array => {
            document.items(node).iter().any(|item| is_within_text(document, *item, byte))
        }
        Value::Object => document.members(node).any(|member| {
            member.key_span.range().contains(&byte) || is_within_text(document, member.value, byte)
        }),
        _ => false,
    }
}

/// The bytes of the next line that is neither blank nor a comment.
fn next_line(text: &str, from: usize) -> Option<Span> {
    let mut start = from;
    for line in text[from..].split_inclusive('\n') {
        let content = line.trim();
        if !content.is_empty() && !content.starts_with('#') {
            return Some(Span::new(start, start + line.len()));
        }
        start += line.len();
    }
    None
}

/// The line, with all of what begins on it.
fn beginning_at(document: &Document, line: Span) -> Span {
    let mut scope = line;
    widen(document, document.root(), line, &mut scope);
    scope
}

fn widen(document: &Document, node: NodeId, line: Span, scope: &mut Span) {
    let mut visit = |start: usize, value: NodeId| {
        if line.range().contains(&start) {
            *scope = Span::new(scope.start(), scope.end().max(document.span(value).end()));
        } else {
            widen(document, value, line, scope);
        }
    };
    for item in document.items(node) {
        visit(document.span(*item).start(), *item);
    }
    for member in document.members(node) {
        visit(member.key_span.start(), member.value);
    }
}

/// Reads `allow(rule) until=2027-01-31 reason="…"`; nothing of anything else.
fn parse(written: &str, at: Span) -> Option<Allowance<'_>> {
    let (name, rest) = written.strip_prefix("allow(")?.split_once(')')?;
    let name = name.trim();
    let value = |key: &str| {
        let (_, after) = rest.split_once(key)?;
        match after.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => after.split_whitespace().next(),
        }
    };
    Some(Allowance {
        name,
        rule: rule_named(name),
        // A last day that is none has passed: it must not allow for ever.
        until: value("until=").map(|day| day.parse().unwrap_or(Date::MIN)),
        has_reason: value("reason=").is_some_and(|reason| !reason.trim().is_empty()),
        at,
    })
}

#[cfg(test)]
mod tests {
    use onward_source::Span;

    use super::parse;

    #[test]
    fn what_a_comment_says() {
        let at = Span::new(0, 0);
        let allowance =
            parse("allow(missing-reason) until=2027-01-31 reason=\"long ago\"", at).expect("one");
        assert_eq!(allowance.name, "missing-reason");
        assert!(allowance.rule.is_some() && allowance.has_reason);
        assert_eq!(allowance.until, Some("2027-01-31".parse().expect("a date")));
        assert!(parse("allow(missing-reason)", at).is_some_and(|a| !a.has_reason));
        assert!(parse("allow(nonsense)", at).is_some_and(|a| a.rule.is_none()));
        assert!(parse("forbid(missing-reason)", at).is_none());
    }
}
