//! Every single mistake in the seed page adds exactly one finding, of the right rule and at the
//! right place, in each of the three formats.

use onward_report::FileReport;
use onward_samples::{edited, to_toml, to_yaml};
use onward_source::{Document, Format, Origin, Path, Segment, Shape, Span, Value as Kind, read};
use onward_validator::{Preset, Settings, check};
use serde::Deserialize;
use serde_json::{Map, Value};

/// A mistake, and what must be found.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    edits: Map<String, Value>,
    rule: String,
    at: String,
    words: Option<String>,
    #[serde(default)]
    also: Vec<String>,
}

/// A finding, as far as this test compares it.
struct Found {
    rule: &'static str,
    message: String,
    path: Option<Path>,
    span: Span,
}

fn mistakes() -> Vec<Mistake> {
    let text = include_str!("seeded/mistakes.yaml");
    let document = read(text.into(), Format::Yaml, Shape::ANY).expect("readable YAML");
    document.deserialize().expect("a list of mistakes")
}

fn seed() -> Value {
    serde_json::from_str(include_str!("../../../fixtures/zoom/subprocessors.json")).expect("JSON")
}

fn written(document: &Value, format: Format) -> String {
    match format {
        Format::Json => serde_json::to_string_pretty(document).expect("JSON"),
        Format::Yaml => to_yaml(document),
        Format::Toml => to_toml(document).expect("TOML can say it"),
    }
}

fn findings(text: &str, format: Format) -> Vec<Found> {
    let settings = Settings::new("2026-11-01".parse().expect("a date"), Preset::Strict);
    let (content, findings) = check(text.into(), format, Origin::default(), &settings);
    let report = FileReport::new("seed".to_owned(), content, findings);
    let found = report.located().map(|located| Found {
        rule: located.finding.rule.name,
        message: located.finding.message.clone(),
        path: located.path(),
        span: located.span,
    });
    found.collect()
}

/// The findings that the unchanged document does not have: of the same rule, with the same words
/// or, since words name what was changed, at the same place.
fn added(text: &str, format: Format, before: &[Found]) -> Vec<Found> {
    let mut known: Vec<&Found> = before.iter().collect();
    let mut found = findings(text, format);
    let same_words = |one: &Found, other: &Found| one.message == other.message;
    let same_place = |one: &Found, other: &Found| one.path.is_some() && one.path == other.path;
    for is_same in [same_words, same_place] {
        found.retain(|found| {
            let position =
                known.iter().position(|known| known.rule == found.rule && is_same(known, found));
            position.map(|position| known.swap_remove(position)).is_none()
        });
    }
    found
}

/// Whether the bytes cover the place that was spoilt.
fn covers(span: Span, document: &Document, mistake: &Mistake) -> bool {
    let holds = |inner: Span| span.start() <= inner.start() && inner.end() <= span.end();
    let (part, path) = mistake.at.split_once(": ").unwrap_or(("value", &mistake.at));
    let path = parse(path);
    let key = path.split_last().and_then(|(parent, last)| match last {
        Segment::Key(key) => document.member(document.find(&parent)?, key),
        Segment::Index(_) => None,
    });
    let Some(node) = document.find(&path) else {
        return false;
    };
    let value = document.span(node);
    let is_scalar = !matches!(document.value(node), Kind::Array | Kind::Object);
    if let Some(words) = &mistake.words {
        let shown = document.source().text().get(span.range()).unwrap_or_default();
        return shown.contains(words) && value.start() <= span.start() && span.end() <= value.end();
    }
    match part {
        "key" => key.is_some_and(|member| holds(member.key_span)),
        "value" if is_scalar => holds(value),
        // An object or list is shown by its key or its first line.
        _ => key.is_some_and(|member| holds(member.key_span)) || span.start() == value.start(),
    }
}

fn parse(path: &str) -> Path {
    let steps = path.split(['.', '[']).filter(|step| !step.is_empty());
    let step = |step: &str| match step.strip_suffix(']') {
        Some(index) => Segment::from(index.parse::<usize>().expect("an index")),
        None => Segment::from(step.to_owned()),
    };
    steps.map(step).collect()
}

#[test]
fn each_adds_one_finding_at_its_place() {
    let (seed, mistakes) = (seed(), mistakes());
    assert!(mistakes.len() >= 60, "only {}", mistakes.len());
    let mut wrong = Vec::new();
    for format in [Format::Json, Format::Yaml, Format::Toml] {
        let before = findings(&written(&seed, format), format);
        for mistake in &mistakes {
            let edit = |document: Value, (path, value): (&String, &Value)| {
                edited(&document, path, value).unwrap_or_else(|error| panic!("{error}"))
            };
            let text = written(&mistake.edits.iter().fold(seed.clone(), edit), format);
            let mut found = added(&text, format, &before);

            let document = read(text.clone().into(), format, Shape::ANY).expect("readable");
            let expected = found.iter().position(|found| {
                found.rule == mistake.rule && covers(found.span, &document, mistake)
            });
            let is_right = expected.is_some_and(|index| {
                found.remove(index);
                let mut others: Vec<_> = found.iter().map(|found| found.rule).collect();
                others.sort_unstable();
                others == mistake.also
            });
            if !is_right {
                let found = added(&text, format, &before);
                let found = found.iter().map(|found| {
                    let place = text.get(found.span.range()).unwrap_or_default();
                    format!("  {}: {} ({place:?})", found.rule, found.message)
                });
                let found = found.collect::<Vec<_>>().join("\n");
                let edits = Value::from(mistake.edits.clone());
                wrong.push(format!(
                    "{format:?}: {edits}\n  should be {} at {} and {:?}; added:\n{found}",
                    mistake.rule, mistake.at, mistake.also,
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
