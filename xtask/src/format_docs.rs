//! The reference of the format, written from the JSON Schema.

use std::{collections::BTreeSet, fmt::Write as _};

use serde_json::{Map, Value};

use crate::docs::{cell, marker, slug};

/// A page of the reference.
pub(crate) struct Page {
    pub(crate) file: &'static str,
    pub(crate) title: &'static str,
    pub(crate) text: String,
}

/// A page before it is written: its file and title, what it begins with, and the types that it
/// is about. What these are made of stands on the first page that needs it, from the second on.
struct Plan {
    file: &'static str,
    title: &'static str,
    introduction: &'static str,
    types: &'static [&'static str],
}

const PLANS: &[Plan] = &[
    Plan {
        file: "README.md",
        title: "The format",
        introduction: "\
A disclosure is one document in YAML, JSON or TOML with the same tree of keys. In a repository the
file is `subprocessors.yaml` (or `.yml`, `.json`, `.toml`); published, it is
`/.well-known/subprocessors.json`. The pages here are written from the JSON Schema, which is
`schemas/v1/disclosure.schema.json`, and which `onward schema` prints.

- Facts are codes, and prose is text. Only prose is translated.
- Simple things are short: where a type says \"alone\", a string stands for the object with that
  one key.
- Every object is closed: an unknown key is an error. Where the tables name `x-…`, a publisher may
  add keys of its own.
- Nothing is ever null, and no string is empty: leave the key out instead.
- In YAML a plain value is what its place asks for: at the place of a text, `NO` and `1.10` are
  text.
",
        types: &["Organization", "Contact", "Identifier"],
    },
    Plan {
        file: "subprocessor.md",
        title: "Subprocessors",
        introduction: "What is said of a subprocessor, under `subprocessors`.\n",
        types: &["Subprocessor"],
    },
    Plan {
        file: "affiliate.md",
        title: "Affiliates",
        introduction: "What is said of an affiliate, under `affiliates`.\n",
        types: &["Affiliate"],
    },
    Plan {
        file: "changelog.md",
        title: "The changelog",
        introduction: "\
How the lists changed: the entries under `changelog`, newest first, and who left, under `former`.
Who joins is on the list from the `date` of the entry; who leaves, a new name and a new value show
from `effective` on.
",
        types: &["Entry", "Tombstone"],
    },
];

const CODES: (&str, &str) = ("codes.md", "Codes");
const VALUES: (&str, &str) = ("values.md", "Values");

/// The list of codes that others hold as a whole.
const COUNTRIES: &str = "Country";

/// The reference, page by page.
pub(crate) fn pages(schema: &Value) -> Result<Vec<Page>, String> {
    let definitions = schema["$defs"].as_object().ok_or("the schema has no definitions")?;
    let reference = Reference::new(schema, definitions);
    let mut pages = Vec::new();
    for plan in PLANS {
        let mut text = heading(plan.title, plan.introduction);
        if plan.file == PLANS[0].file {
            text.push_str(&reference.section("Disclosure", schema)?);
        }
        text.push_str(&reference.page(plan.file)?);
        pages.push(Page { file: plan.file, title: plan.title, text });
    }
    for ((file, title), introduction) in [
        (
            CODES,
            "The closed lists. Where the W3C Data Privacy Vocabulary (`dpv`, `pd`, `eu-gdpr`) \
                 or fideslang (`fides`) has the same concept, it is named.\n",
        ),
        (VALUES, "Texts, and strings of a certain form.\n"),
    ] {
        let text = heading(title, introduction) + &reference.page(file)?;
        pages.push(Page { file, title, text });
    }
    Ok(pages)
}

fn heading(title: &str, introduction: &str) -> String {
    format!("{}# {title}\n\n{introduction}", marker("schemas/v1/disclosure.schema.json"))
}

struct Reference<'s> {
    definitions: &'s Map<String, Value>,
    /// The types with the pages they stand on, in their order.
    sections: Vec<(&'s str, &'static str)>,
}

impl<'s> Reference<'s> {
    fn new(schema: &'s Value, definitions: &'s Map<String, Value>) -> Self {
        let mut reference = Self { definitions, sections: Vec::new() };
        for (name, definition) in definitions {
            if is_list_of_codes(definition) {
                reference.sections.push((name, CODES.0));
            } else if reference.is_value(definition) && !is_any_string(definition) {
                reference.sections.push((name, VALUES.0));
            }
        }
        // The countries are many, and whoever looks for another list wants to find it.
        reference.sections.sort_by_key(|(name, _)| *name == COUNTRIES);
        for plan in PLANS[1..].iter().chain(&PLANS[..1]) {
            for name in plan.types {
                reference.sections.push((name, plan.file));
                reference.place(&definitions[*name], plan.file);
            }
        }
        reference.place(schema, PLANS[0].file);
        reference
    }

    /// The page that a type stands on; none for one that stands within another.
    fn file(&self, name: &str) -> Option<&'static str> {
        self.sections.iter().find(|(known, _)| *known == name).map(|(_, file)| *file)
    }

    /// Whether it is a string, a text or anything, rather than an object with keys.
    fn is_value(&self, definition: &Value) -> bool {
        match definition["oneOf"].as_array() {
            Some(branches) => branches.iter().all(|branch| {
                name_of(branch).is_some_and(|name| self.is_value(&self.definitions[name]))
            }),
            None => !definition["properties"].is_object(),
        }
    }

    /// Puts the types that this one is made of on the page, where they have none yet.
    fn place(&mut self, schema: &'s Value, file: &'static str) {
        match schema {
            Value::Array(items) => items.iter().for_each(|item| self.place(item, file)),
            Value::Object(object) => {
                for (key, value) in object {
                    match (key.as_str(), value.as_str()) {
                        ("$ref", Some(target)) => {
                            let name = target.trim_start_matches("#/$defs/");
                            let is_planned = PLANS.iter().any(|plan| plan.types.contains(&name));
                            if is_planned || self.file(name).is_some() {
                                continue;
                            }
                            // What stands within another is looked through.
                            if !self.is_within(name) && !is_any_string(&self.definitions[name]) {
                                self.sections.push((name, file));
                            }
                            self.place(&self.definitions[name], file);
                        }
                        ("$defs", _) => {}
                        _ => self.place(value, file),
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether the type is described where it is used: a branch of a union, or a pair.
    fn is_within(&self, name: &str) -> bool {
        let is_branch = |definition: &Value| {
            let mut branches = definition["oneOf"].as_array().into_iter().flatten();
            branches.any(|branch| name_of(branch) == Some(name))
        };
        let definition = &self.definitions[name];
        definition["properties"].is_object()
            && (pair(definition).is_some() || self.definitions.values().any(is_branch))
    }

    /// The sections of a page.
    fn page(&self, file: &str) -> Result<String, String> {
        let mut text = String::new();
        for (name, _) in self.sections.iter().filter(|(_, other)| *other == file) {
            let definition = &self.definitions[*name];
            text.push_str(&self.section(title(name, definition), definition)?);
        }
        Ok(text)
    }

    fn section(&self, title: &str, definition: &Value) -> Result<String, String> {
        let mut text = format!("\n## {title}\n\n");
        if let Some(description) = definition["description"].as_str() {
            let _ = writeln!(text, "{description}");
        }
        let branches = definition["oneOf"].as_array();
        let body = if is_list_of_codes(definition) {
            self.codes(title, definition)
        } else if let Some(branches) = branches.filter(|_| !self.is_value(definition)) {
            self.union(branches)?
        } else if definition["properties"].is_object() {
            self.keys(definition, &[])
        } else {
            self.value(definition)
        };
        if !body.is_empty() {
            let _ = write!(text, "\n{body}");
        }
        if let Some(examples) = definition["examples"].as_array() {
            let examples: Vec<String> =
                examples.iter().map(|example| format!("`{}`", written(example))).collect();
            let _ = write!(text, "\nFor example {}.\n", examples.join(" or "));
        }
        Ok(text)
    }

    /// A string alone or an object, which may be one of several.
    fn union(&self, branches: &[Value]) -> Result<String, String> {
        let named: Vec<(&str, &Value)> = branches
            .iter()
            .filter_map(name_of)
            .map(|name| (name, &self.definitions[name]))
            .collect();
        let (objects, alone): (Vec<_>, Vec<_>) =
            named.into_iter().partition(|(_, definition)| definition["properties"].is_object());
        let mut text = String::new();
        for (name, _) in &alone {
            let _ = write!(text, "Written as {} alone, or as an object.\n\n", self.link(name));
        }
        if let [(_, object)] = objects[..] {
            text.push_str(&self.keys(object, &[]));
            return Ok(text);
        }
        let Some((_, first)) = objects.first() else {
            return Err("a union without objects".to_owned());
        };
        let properties = |definition: &'s Value| definition["properties"].as_object();
        let first_keys = properties(first).into_iter().flatten();
        let common: Vec<&str> = first_keys
            .filter(|(key, property)| {
                objects.iter().all(|(_, object)| object["properties"][key.as_str()] == **property)
            })
            .map(|(key, _)| key.as_str())
            .collect();
        let tag = properties(first)
            .into_iter()
            .flatten()
            .find(|(_, property)| property["const"].is_string());
        let (tag, property) = tag.ok_or("a union without a tag")?;
        let left_out: Vec<&str> = common.iter().copied().chain([tag.as_str()]).collect();
        let what = property["description"].as_str().unwrap_or_default();
        let _ = write!(text, "`{tag}` (**required**): {what}\n\n| `{tag}` | |\n|---|---|\n");
        for (name, object) in &objects {
            let title = title(name, object);
            let value = object["properties"][tag]["const"].as_str().unwrap_or_default();
            let description = cell(object["description"].as_str().unwrap_or_default());
            let has_section = !self.keys(object, &left_out).is_empty();
            let value = if has_section {
                format!("[`{value}`](#{})", slug(title))
            } else {
                format!("`{value}`")
            };
            let _ = writeln!(text, "| {value} | {description} |");
        }
        if !common.is_empty() {
            text.push_str("\nEach of them has these keys:\n\n");
            let others: Vec<&str> = properties(first)
                .into_iter()
                .flatten()
                .map(|(key, _)| key.as_str())
                .filter(|key| !common.contains(key))
                .collect();
            text.push_str(&self.keys(first, &others));
        }
        for (name, object) in &objects {
            let keys = self.keys(object, &left_out);
            if !keys.is_empty() {
                let title = title(name, object);
                let description = object["description"].as_str().unwrap_or_default();
                let _ = write!(text, "\n### {title}\n\n{description}\n\n{keys}");
            }
        }
        Ok(text)
    }

    /// The table of an object's keys, but for some.
    fn keys(&self, definition: &Value, left_out: &[&str]) -> String {
        let required: Vec<&str> = definition["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut rows = String::new();
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            if left_out.contains(&key.as_str()) {
                continue;
            }
            let mark = if required.contains(&key.as_str()) { " (**required**)" } else { "" };
            let description = cell(property["description"].as_str().unwrap_or_default());
            let _ = writeln!(rows, "| `{key}`{mark} | {} | {description} |", self.kind(property));
        }
        for (_, property) in definition["patternProperties"].as_object().into_iter().flatten() {
            let _ =
                writeln!(rows, "| `x-…` | {} | The publisher's own keys. |", self.kind(property));
        }
        if rows.is_empty() {
            return String::new();
        }
        let least = match definition["minProperties"].as_u64() {
            Some(1) => "At least one of the keys is there.\n\n",
            _ => "",
        };
        format!("{least}| key | value | |\n|---|---|---|\n{rows}")
    }

    /// What stands at a key, in a few words.
    fn kind(&self, property: &Value) -> String {
        if let Some(name) = name_of(property) {
            return match pair(&self.definitions[name]) {
                Some((keys, value)) => {
                    let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
                    format!("{}: {}", keys.join(" and/or "), self.kind(&value))
                }
                None if is_any_string(&self.definitions[name]) => "string".to_owned(),
                None => self.link(name),
            };
        }
        if let Some(value) = property.get("const") {
            return format!("`{value}`");
        }
        match property["type"].as_str() {
            Some("array") => {
                let filled = if property["minItems"] == 1 { ", not empty" } else { "" };
                format!("list of {}{filled}", self.kind(&property["items"]))
            }
            Some("integer") => {
                let (least, most) = (&property["minimum"], &property["maximum"]);
                format!("number from {least} to {most}")
            }
            Some("boolean") => "`true` or `false`".to_owned(),
            other => other.unwrap_or("anything").to_owned(),
        }
    }

    fn link(&self, name: &str) -> String {
        let title = title(name, &self.definitions[name]);
        let file = self.file(name).unwrap_or_default();
        format!("[{title}]({file}#{})", slug(title))
    }

    /// The table of a list of codes. One that holds all countries names them once.
    fn codes(&self, title: &str, definition: &Value) -> String {
        let codes = definition["oneOf"].as_array().into_iter().flatten();
        let countries: BTreeSet<&str> = self.definitions[COUNTRIES]["oneOf"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|code| code["const"].as_str())
            .collect();
        let is_shared = |code: &Value| {
            title != COUNTRIES && code["const"].as_str().is_some_and(|c| countries.contains(c))
        };
        let mut text = String::new();
        if codes.clone().any(is_shared) {
            let _ = write!(text, "Any {}, or one of these.\n\n", self.link(COUNTRIES));
        }
        text.push_str("| code | |\n|---|---|\n");
        for code in codes.filter(|code| !is_shared(code)) {
            let value = code["const"].as_str().unwrap_or_default();
            let description = cell(code["description"].as_str().unwrap_or_default());
            let _ = writeln!(text, "| `{value}` | {description} |");
        }
        text
    }

    /// A string of a certain form, or a text.
    fn value(&self, definition: &Value) -> String {
        let branches = definition["oneOf"].as_array().into_iter().flatten();
        let branches: Vec<String> = branches.map(|branch| self.kind(branch)).collect();
        if !branches.is_empty() {
            return format!("Either a {}.\n", branches.join(" or "));
        }
        match (definition["propertyNames"].as_object(), definition["pattern"].as_str()) {
            (Some(_), _) => {
                let key = self.kind(&definition["propertyNames"]);
                let value = self.kind(&definition["additionalProperties"]);
                format!("Each key is {key}, each value {value}.\n")
            }
            // A pattern that nobody can read explains nothing.
            (None, Some(pattern)) if pattern.len() <= LONGEST_PATTERN => {
                format!("It matches `{pattern}`.\n")
            }
            _ => String::new(),
        }
    }
}

/// A longer regular expression is left to the schema.
const LONGEST_PATTERN: usize = 80;

/// The name of the definition that the schema refers to.
fn name_of(schema: &Value) -> Option<&str> {
    Some(schema["$ref"].as_str()?.trim_start_matches("#/$defs/"))
}

fn title<'s>(name: &'s str, definition: &'s Value) -> &'s str {
    definition["title"].as_str().unwrap_or(name)
}

/// Whether nothing is asked of the string but that it is not empty.
fn is_any_string(definition: &Value) -> bool {
    definition["type"] == "string"
        && definition["minLength"] == 1
        && definition["pattern"].is_null()
}

/// The value as YAML on one line, where its place makes a plain scalar text.
fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| flow(value), ToOwned::to_owned)
}

/// The value as YAML within an object or list.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => {
            let is_plain = text.starts_with(|c: char| c.is_alphabetic())
                && text.chars().all(|c| c.is_alphanumeric() || " .-".contains(c));
            if is_plain { text.clone() } else { value.to_string() }
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", "))
        }
        Value::Object(object) => {
            let members = object.iter().map(|(key, value)| format!("{key}: {}", flow(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        _ => value.to_string(),
    }
}

fn is_list_of_codes(definition: &Value) -> bool {
    definition["type"] == "string" && definition["oneOf"].is_array()
}

/// The keys of an object that holds the same thing under each, at least one of them there, with
/// that thing.
fn pair(definition: &Value) -> Option<(Vec<&str>, Value)> {
    let properties = definition["properties"].as_object()?;
    let mut things = properties.values().map(|property| {
        let mut thing = property.clone();
        thing.as_object_mut().map(|thing| thing.remove("description"));
        thing
    });
    let first = things.next().filter(|_| definition["minProperties"] == 1)?;
    things
        .all(|thing| thing == first)
        .then(|| (properties.keys().map(String::as_str).collect(), first))
}
