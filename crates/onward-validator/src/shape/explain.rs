//! From the errors of a schema validator to findings, one for each mistake.

use std::collections::BTreeSet;

use jsonschema::{ValidationError, error::ValidationErrorKind as Kind};
use onward_report::{At, Finding, Fix, Safety};
use onward_source::{Document, Edit, NodeId, Part, Path, Place, Segment, Value};
use serde_json::Value as Json;

use super::words::{expected_kinds, found, is_bare, list, or_one_of, shorten};
use crate::{
    nearest::{nearest, safety},
    rules::shape::CHECK,
};

/// Lists of codes longer than this are not written out.
const MANY_CODES: usize = 40;

pub(super) struct Explainer<'d> {
    document: &'d Document,
    schema: &'d Json,
    findings: Vec<Finding>,
    /// The places that have their finding.
    told: BTreeSet<Place>,
    /// Required keys that an unknown key of the same object was meant to be.
    meant: BTreeSet<(Path, String)>,
}

impl<'d> Explainer<'d> {
    pub(super) fn new(document: &'d Document, schema: &'d Json) -> Self {
        Self {
            document,
            schema,
            findings: Vec::new(),
            told: BTreeSet::new(),
            meant: BTreeSet::new(),
        }
    }

    pub(super) fn findings(mut self, errors: &[ValidationError<'_>]) -> Vec<Finding> {
        self.explain(errors.iter().collect());
        self.findings
    }

    /// Tells the mistakes behind a number of errors about one value and what it holds.
    fn explain(&mut self, mut errors: Vec<&ValidationError<'_>>) {
        // Of several errors at one place, the first tells: so the most telling go first, and
        // unknown keys before missing ones, which they may have been meant to be.
        errors.sort_by_key(|error| match error.kind() {
            Kind::Type { .. } | Kind::PropertyNames { .. } => 0,
            Kind::AdditionalProperties { .. } => 1,
            Kind::Required { .. } => 2,
            _ => 3,
        });
        for error in errors {
            self.error(error);
        }
    }

    fn error(&mut self, error: &ValidationError<'_>) {
        let (path, node) = self.resolve(error.instance_path().as_str());
        match error.kind() {
            Kind::AdditionalProperties { unexpected } => {
                for key in unexpected {
                    self.unknown_key(error, &path, node, key);
                }
            }
            Kind::Required { property } => {
                self.missing_key(error, &path, property.as_str().unwrap_or_default());
            }
            Kind::Type { kind } => self.wrong_kind(&path, node, &expected_kinds(kind)),
            Kind::OneOfNotValid { context } | Kind::AnyOf { context } => {
                self.union(&path, node, context, error);
            }
            Kind::PropertyNames { error: inner } => {
                let key = inner.instance().as_str().unwrap_or_default().to_owned();
                let place = path.join(key.clone()).key();
                let title = self.title(inner);
                let message = format!("the key `{}` is not a valid {title}", shorten(&key));
                self.tell(place, CHECK.finding(At::Place(path.value()), message), self.help(inner));
            }
            Kind::Constant { expected_value } => {
                let message = format!("expected {expected_value}, found {}", self.found(node));
                self.tell_value(&path, node, message, None);
            }
            Kind::Minimum { .. } | Kind::Maximum { .. } => {
                let schema = self.subschema(error);
                let (least, most) = (&schema["minimum"], &schema["maximum"]);
                let found = self.found(node);
                let message = format!("expected an integer from {least} to {most}, found {found}");
                self.tell_value(&path, node, message, None);
            }
            Kind::MinItems { .. } => {
                let message = "the list is empty, and needs at least one element".to_owned();
                self.tell_value(&path, node, message, None);
            }
            Kind::MinProperties { .. } => self.empty_object(error, &path, node),
            Kind::MinLength { .. } => {
                self.tell_value(&path, node, "the text is empty".to_owned(), None);
            }
            Kind::Pattern { .. } | Kind::Not { .. } => {
                let message = format!("{} is not a valid {}", self.found(node), self.title(error));
                self.tell_value(&path, node, message, self.help(error));
            }
            _ => self.tell_value(&path, node, error.to_string(), None),
        }
    }

    /// The path and node that a JSON pointer leads to.
    fn resolve(&self, pointer: &str) -> (Path, NodeId) {
        let mut node = self.document.root();
        let mut segments = Vec::new();
        for part in pointer.split('/').skip(1) {
            if let Ok(index) = part.parse::<usize>()
                && let Some(item) = self.document.items(node).get(index)
            {
                segments.push(Segment::from(index));
                node = *item;
                continue;
            }
            let key = part.replace("~1", "/").replace("~0", "~");
            if let Some(member) = self.document.member(node, &key) {
                node = member.value;
            }
            segments.push(Segment::from(key));
        }
        (segments.into_iter().collect(), node)
    }

    /// The schema that the failed keyword belongs to.
    fn subschema(&self, error: &ValidationError<'_>) -> &'d Json {
        let pointer = error.schema_path().as_str();
        let holder = pointer.rsplit_once('/').map_or("", |(holder, _)| holder);
        // A `not` is one level further out than its pattern.
        self.schema.pointer(holder.trim_end_matches("/not")).unwrap_or(&Json::Null)
    }

    fn title(&self, error: &ValidationError<'_>) -> String {
        let title = self.subschema(error)["title"].as_str().unwrap_or("value");
        match title.split_once(' ') {
            Some((first, rest)) => format!("{} {rest}", first.to_lowercase()),
            None => title.to_lowercase(),
        }
    }

    /// What the schema says of the right value, with an example.
    fn help(&self, error: &ValidationError<'_>) -> Option<String> {
        let schema = self.subschema(error);
        let description = schema["description"].as_str()?;
        let example = schema["examples"][0].as_str();
        Some(match example {
            Some(example) if !description.contains(example) => {
                format!("{description} For example: `{example}`")
            }
            _ => description.to_owned(),
        })
    }

    fn found(&self, node: NodeId) -> String {
        found(self.document.value(node))
    }

    fn unknown_key(&mut self, error: &ValidationError<'_>, path: &Path, node: NodeId, key: &str) {
        let schema = self.subschema(error);
        let properties = schema["properties"].as_object();
        let known = || properties.into_iter().flatten().map(|(name, _)| name.as_str());
        let absent = known().filter(|name| self.document.member(node, name).is_none());
        let meant = nearest(key, absent).or_else(|| nearest(key, known()));
        let fix = meant.and_then(|meant| self.rename(path, node, key, meant, known()));
        let help = if let Some(meant) = meant {
            self.meant.insert((path.clone(), meant.to_owned()));
            format!("did you mean `{meant}`?")
        } else if key.starts_with("x-") && schema["patternProperties"].is_null() {
            "keys of your own can stand in the document itself, a subprocessor, an affiliate and \
             an entry of the changelog"
                .to_owned()
        } else if key.to_lowercase().starts_with("x-") {
            "a key of your own is `x-` and words in lower case joined by hyphens".to_owned()
        } else {
            format!("the keys here are {}", list(known()))
        };
        let place = path.join(key.to_owned()).key();
        let message = format!("unknown key `{}`", shorten(key));
        self.tell(place.clone(), CHECK.finding(place, message).fix(fix), Some(help));
    }

    /// The fix that gives an unknown key the name that it was meant to have, if that is free.
    fn rename<'k>(
        &self,
        path: &Path,
        node: NodeId,
        key: &str,
        meant: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<Fix> {
        if self.document.member(node, meant).is_some() {
            return None;
        }
        // Of two keys that were meant to be one, who knows which it is.
        let others = self.document.members(node).map(|member| member.key);
        let is_claimed = others
            .filter(|other| *other != key)
            .any(|other| safety(other, meant, [meant]) == Safety::Safe);
        let safety = if is_claimed { Safety::Unsafe } else { safety(key, meant, known) };
        let edit = Edit::Rename(path.join(key.to_owned()), meant.to_owned());
        Some(Fix::new(safety, format!("rename the key to `{meant}`"), [edit]))
    }

    fn missing_key(&mut self, error: &ValidationError<'_>, path: &Path, key: &str) {
        if self.meant.contains(&(path.clone(), key.to_owned())) {
            return;
        }
        let schema = self.subschema(error);
        let property = &schema["properties"][key];
        let description = property["description"].as_str().unwrap_or_default();
        let help = format!("add `{key}`: {description}");
        self.missing(path, key, help);
    }

    fn missing(&mut self, path: &Path, key: &str, help: String) {
        let finding =
            CHECK.finding(At::Place(path.clone().key()), format!("the key `{key}` is missing"));
        // Several keys may be missing at one place.
        if self.told.insert(path.join(key.to_owned()).key()) {
            self.findings.push(finding.help(help));
        }
    }

    fn wrong_kind(&mut self, path: &Path, node: NodeId, expected: &str) {
        if self.document.value(node) == Value::Null {
            let message = format!("null is not used here: expected {expected}");
            let help = "write a value, or leave the key out".to_owned();
            self.tell_value(path, node, message, Some(help));
            return;
        }
        let (what, help) = match self.document.value(node) {
            Value::Number(_) if expected.contains("text") => {
                ("", Some("put it in quotes to make it text"))
            }
            Value::Text(text) if is_bare(text, expected) => {
                ("the text ", Some("write it without quotes"))
            }
            _ => ("", None),
        };
        let message = format!("expected {expected}, found {what}{}", self.found(node));
        self.tell_value(path, node, message, help.map(ToOwned::to_owned));
    }

    fn empty_object(&mut self, error: &ValidationError<'_>, path: &Path, node: NodeId) {
        let schema = self.subschema(error);
        let message = match schema["properties"].as_object() {
            Some(properties) => {
                format!("expected at least one of {}", list(properties.keys().map(String::as_str)))
            }
            None => "expected a text in at least one language".to_owned(),
        };
        self.tell_value(path, node, message, None);
    }

    /// A value that is none of the alternatives of a union: tells what keeps it from being the
    /// one that it is meant to be.
    fn union(
        &mut self,
        path: &Path,
        node: NodeId,
        context: &[Vec<ValidationError<'static>>],
        union: &ValidationError<'_>,
    ) {
        let here = union.instance_path().as_str();
        let of_this_kind: Vec<&Vec<ValidationError<'_>>> = context
            .iter()
            .filter(|branch| !branch.iter().any(|error| is_kind_mismatch(error, here)))
            .collect();
        let codes = constants(&of_this_kind, here);
        if of_this_kind.is_empty() {
            let kinds = context.iter().flatten().filter(|e| is_kind_mismatch(e, here));
            let kinds: BTreeSet<String> = kinds.map(|error| kinds_of(error)).collect();
            let kinds: Vec<String> = kinds.into_iter().rev().collect();
            self.wrong_kind(path, node, &kinds.join(" or "));
        } else if codes.len() == of_this_kind.len() {
            self.wrong_code(path, node, &codes, &self.title(union), self.subschema(union));
        } else if let [branch] = of_this_kind[..] {
            self.explain(branch.iter().collect());
        } else {
            self.tagged(path, node, &of_this_kind, here);
        }
    }

    /// An object that is none of the variants of a tagged union.
    fn tagged(
        &mut self,
        path: &Path,
        node: NodeId,
        branches: &[&Vec<ValidationError<'_>>],
        here: &str,
    ) {
        let other_tag = |branch: &Vec<ValidationError<'_>>| {
            branch.iter().find_map(|error| match error.kind() {
                Kind::Constant { .. } => {
                    let tag =
                        error.instance_path().as_str().strip_prefix(here)?.strip_prefix('/')?;
                    (!tag.contains('/')).then(|| tag.to_owned())
                }
                _ => None,
            })
        };
        let named: Vec<_> = branches.iter().filter(|branch| other_tag(branch).is_none()).collect();
        if let Some(tag) = branches.iter().find_map(|branch| other_tag(branch)) {
            if let [branch] = named[..] {
                self.explain(branch.iter().collect());
                return;
            }
            let path = path.join(tag.clone());
            let Some(member) = self.document.member(node, &tag) else {
                return;
            };
            if matches!(self.document.value(member.value), Value::Text(_)) {
                let tag_path = format!("{here}/{tag}");
                let codes = constants(branches, &tag_path);
                self.wrong_code(&path, member.value, &codes, &tag, &Json::Null);
            } else {
                self.wrong_kind(&path, member.value, "text");
            }
            return;
        }
        // No branch complains about the tag's value, so the tag itself is missing from all.
        let missing = branches.iter().flat_map(|branch| branch.iter()).find_map(|error| {
            let Kind::Required { property } = error.kind() else {
                return None;
            };
            let tag = property.as_str()?;
            let is_tag = !self.subschema(error)["properties"][tag]["const"].is_null();
            is_tag.then(|| (tag.to_owned(), self.subschema(error)))
        });
        let Some((tag, schema)) = missing else {
            let message = format!("{} fits none of the alternatives here", self.found(node));
            self.tell_value(path, node, message, None);
            return;
        };
        let description = schema["properties"][&tag]["description"].as_str().unwrap_or_default();
        let codes = branches
            .iter()
            .flat_map(|branch| branch.iter())
            .filter_map(|error| self.subschema(error)["properties"][&tag]["const"].as_str());
        let codes: BTreeSet<&str> = codes.collect();
        self.meant_tag(path, node, &tag);
        let help = format!("add `{tag}`: {description} One of {}", list(codes));
        if !self.meant.contains(&(path.clone(), tag.clone())) {
            self.missing(path, &tag, help);
        }
    }

    /// If a key of the object was meant to be its tag, says so.
    fn meant_tag(&mut self, path: &Path, node: NodeId, tag: &str) {
        let keys: Vec<String> = self.document.members(node).map(|m| m.key.to_owned()).collect();
        let Some(written) = keys.iter().find(|key| nearest(key, [tag]).is_some()) else {
            return;
        };
        self.meant.insert((path.clone(), tag.to_owned()));
        let message = format!("unknown key `{}`", shorten(written));
        let place = path.join(written.clone()).key();
        let fix = self.rename(path, node, written, tag, [tag]);
        let finding = CHECK.finding(place.clone(), message).fix(fix);
        self.tell(place, finding, Some(format!("did you mean `{tag}`?")));
    }

    fn wrong_code(
        &mut self,
        path: &Path,
        node: NodeId,
        codes: &[String],
        what: &str,
        schema: &Json,
    ) {
        let Value::Text(written) = self.document.value(node) else {
            return self.wrong_kind(path, node, "text");
        };
        let message = format!("`{}` is not a known {what}", shorten(written));
        let codes = || codes.iter().map(String::as_str);
        let meant = described_as(schema, written).or_else(|| nearest(written, codes()));
        let fix = meant.map(|code| {
            let edit = Edit::Replace(path.clone(), code.to_owned());
            Fix::new(safety(written, code, codes()), format!("write `{code}`"), [edit])
        });
        let nearest = meant.map(|code| format!("did you mean `{code}`?"));
        let all = (codes().count() <= MANY_CODES).then(|| format!("one of {}", list(codes())));
        let help = match (nearest, all) {
            (Some(nearest), Some(all)) => format!("{nearest} It is {all}"),
            (Some(nearest), None) => nearest,
            (None, Some(all)) => format!("write {all}"),
            (None, None) => {
                let words = codes().filter(|code| code.len() != 2);
                format!("write an ISO 3166-1 alpha-2 code such as `NL`{}", or_one_of(words))
            }
        };
        let place = path.clone().value();
        self.tell(place.clone(), CHECK.finding(place, message).fix(fix), Some(help));
    }

    /// Tells a mistake at a value; where nothing stands, at its key.
    fn tell_value(&mut self, path: &Path, node: NodeId, message: String, help: Option<String>) {
        let span = self.document.span(node);
        let is_invisible = span.start() == span.end() && !path.segments().is_empty();
        let part = if is_invisible { Part::Key } else { Part::Value };
        let place = Place { path: path.clone(), part };
        let finding = CHECK.finding(At::Place(place.clone()), message);
        self.tell(place, finding, help);
    }

    fn tell(&mut self, place: Place, mut finding: Finding, help: Option<String>) {
        // What stands under a key that cannot be there does not matter.
        if self.told.contains(&place.path.clone().key()) || !self.told.insert(place.clone()) {
            return;
        }
        finding.at = At::Place(place);
        finding.help = help;
        self.findings.push(finding);
    }
}

/// The code of a list that is described by these words: a country by its name.
fn described_as<'s>(schema: &'s Json, words: &str) -> Option<&'s str> {
    let codes = schema["oneOf"].as_array()?.iter();
    let described = codes.filter_map(|code| Some((code["description"].as_str()?, code)));
    let mut matching =
        described.filter(|(description, _)| description.to_lowercase() == words.to_lowercase());
    matching.next()?.1["const"].as_str()
}

/// Whether the error says that the value itself is of the wrong kind.
fn is_kind_mismatch(error: &ValidationError<'_>, here: &str) -> bool {
    error.instance_path().as_str() == here
        && match error.kind() {
            Kind::Type { .. } => true,
            Kind::OneOfNotValid { context } => {
                context.iter().all(|branch| branch.iter().any(|e| is_kind_mismatch(e, here)))
            }
            _ => false,
        }
}

fn kinds_of(error: &ValidationError<'_>) -> String {
    match error.kind() {
        Kind::Type { kind } => expected_kinds(kind),
        _ => "text".to_owned(),
    }
}

/// The codes that branches expect at a place, of those that expect one.
fn constants(branches: &[&Vec<ValidationError<'_>>], at: &str) -> Vec<String> {
    let errors = branches.iter().flat_map(|branch| branch.iter());
    errors
        .filter(|error| error.instance_path().as_str() == at)
        .filter_map(|error| match error.kind() {
            Kind::Constant { expected_value } => expected_value.as_str().map(str::to_owned),
            _ => None,
        })
        .collect()
}
