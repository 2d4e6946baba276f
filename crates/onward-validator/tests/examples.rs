//! The examples in the rules' documentation are true: each edit of the complete fixture under
//! *Fails* adds exactly one finding, of that rule; under *Passes* it adds none. A first line
//! `# as of DATE` sets the day, for what no present day can show. For a rule that looks at an
//! earlier version too, paths that begin with `base.` edit that one; both start as the fixture.

use onward_report::{FileReport, Input, Rule};
use onward_samples::edited;
use onward_source::{Format, Origin, Shape, read};
use onward_validator::{Base, CHECKS, Preset, Settings, Version, gate};
use serde_json::Value;

/// The day for which the examples hold unless they name another.
const AS_OF: &str = "2026-11-01";

/// Rules about what only a text can have, which no edit of a tree can show: they have fixtures.
const ABOUT_TEXT: &[&str] =
    &["duplicate-key", "expired-allowance", "syntax", "unexplained-allowance", "unused-allowance"];

fn yaml(text: &str) -> Value {
    let document = read(text.into(), Format::Yaml, Shape::ANY).expect("readable YAML");
    document.deserialize().expect("any value")
}

fn complete() -> Value {
    // Typed where the format is: the shape of a disclosure makes `2022-01` text.
    let text = include_str!("../../../fixtures/complete.yaml");
    yaml(text)
}

/// The edits in each fenced block of a section.
fn examples(rule: &Rule, heading: &str) -> Vec<String> {
    let documentation = rule.documentation();
    let Some(section) = documentation.split(&format!("*{heading}:*")).nth(1) else {
        return Vec::new();
    };
    let section = section.split("\n*").next().unwrap_or_default();
    let blocks = section.split("```yaml\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// The day for which an example holds.
fn day(edits: &str) -> &str {
    let first = edits.lines().next().unwrap_or_default();
    first.strip_prefix("# as of ").unwrap_or(AS_OF)
}

fn findings(document: &Value, base: Option<&Value>, as_of: &str) -> Vec<String> {
    let settings = Settings::new(as_of.parse().expect("a date"), Preset::Strict);
    let bytes = |document: &Value| serde_json::to_vec_pretty(document).expect("JSON");
    let base = base.map(|base| {
        let version = Version::read(bytes(base), Format::Json, Origin::default());
        Base {
            name: "main".to_owned(),
            path: "main:list".to_owned(),
            version: version.expect("a disclosure"),
        }
    });
    let (content, findings) =
        gate(bytes(document), Format::Json, Origin::default(), base.as_ref(), &settings);
    let report = FileReport::new("example".to_owned(), content, findings);
    let shown = report.located().map(|located| {
        let (rule, message) = (located.finding.rule.name, &located.finding.message);
        let path = located.path().map(|path| path.to_string()).unwrap_or_default();
        let text = &located.file.content.source().text()[located.span.range()];
        format!("{rule}: {message}\n  at {path}: {text}")
    });
    shown.collect()
}

/// What is found when the edits are made.
fn found(rule: &Rule, edits: &str) -> Vec<String> {
    let Value::Object(lines) = yaml(edits) else {
        panic!("edits are `path: value` lines:\n{edits}");
    };
    let (mut document, mut base) = (complete(), complete());
    for (path, value) in &lines {
        let (version, path) = match path.strip_prefix("base.") {
            Some(path) => (&mut base, path),
            None => (&mut document, path.as_str()),
        };
        *version = edited(version, path, value).unwrap_or_else(|error| panic!("{error}"));
    }
    let base = Some(&base).filter(|_| rule.input == Input::Base);
    findings(&document, base, day(edits))
}

#[test]
fn the_complete_fixture_is_clean() {
    assert_eq!(findings(&complete(), None, AS_OF), Vec::<String>::new());
    assert_eq!(findings(&complete(), Some(&complete()), AS_OF), Vec::<String>::new());
}

#[test]
fn examples_that_fail() {
    let (mut wrong, mut shown) = (Vec::new(), Vec::new());
    for check in CHECKS {
        let rule = &check.rule;
        let examples = examples(rule, "Fails");
        if examples.is_empty() && !ABOUT_TEXT.contains(&rule.name) {
            wrong.push(format!("{} has no failing example", rule.name));
        }
        for edits in examples {
            let found = found(rule, &edits);
            let expected = format!("{}: ", rule.name);
            if found.len() != 1 || !found[0].starts_with(&expected) {
                wrong.push(format!("{}\n{edits}gives {found:#?}", rule.name));
            }
            shown.push(format!("{edits}{}", found.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    // Each place is the exact one: whoever changes it looks at it.
    insta::assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn examples_that_pass() {
    let mut wrong = Vec::new();
    for check in CHECKS {
        for edits in examples(&check.rule, "Passes") {
            let found = found(&check.rule, &edits);
            if !found.is_empty() {
                wrong.push(format!("{}\n{edits}gives {found:#?}", check.rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_rule_is_documented() {
    for check in CHECKS {
        let documentation = check.rule.documentation();
        for heading in ["*Why:*", "*Fix:*"] {
            assert!(documentation.contains(heading), "{} lacks {heading}", check.rule.name);
        }
        assert!(check.rule.summary().ends_with(['.', '?']), "{}", check.rule.summary());
    }
}

#[test]
fn the_list_is_complete_and_in_order() {
    let names: Vec<&str> = CHECKS.iter().map(|check| check.rule.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules"));
    let mut files: Vec<String> = files
        .expect("the folder of rules")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().replace('_', "-"))
        .collect();
    files.sort();
    assert_eq!(names, files, "each rule is one file, and each file one rule");
}
