//! Known findings: those that an existing list had when the tool was adopted.
//!
//! They are kept in a file, by rule and path, and are not reported. A path tells the elements of
//! lists by what they are, not by their position, so that a new element neither hides behind an
//! old one nor brings it back. What is no longer found is dropped from the file; nothing is ever
//! added to it but by whoever asks for that.

use std::fmt::Write as _;

use onward_report::{At, Content, Finding};
use onward_source::{Document, NodeId, Path, Segment, Value};
use serde::{Deserialize, Serialize};

/// The findings that are known, of any number of files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    version: Version,
    findings: Vec<KnownFinding>,
}

/// The version of the file, which is always this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Version;

impl Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(1)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u8::deserialize(deserializer)? {
            1 => Ok(Self),
            other => Err(serde::de::Error::custom(format!("`version` is {other}, expected 1"))),
        }
    }
}

/// A finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KnownFinding {
    file: String,
    rule: String,
    path: String,
}

impl Known {
    /// Reads the text of a file of known findings.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The text of the file, the same for the same findings.
    pub fn write(&self) -> String {
        let mut sorted = self.clone();
        sorted.findings.sort();
        serde_json::to_string_pretty(&sorted).unwrap_or_default() + "\n"
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Takes the known ones out of the findings of a file; drops from the known ones those that
    /// are no longer found.
    pub fn hide(&mut self, file: &str, content: &Content, findings: &mut Vec<Finding>) {
        let (mut of_file, others): (Vec<_>, Vec<_>) =
            self.findings.drain(..).partition(|known| known.file == file);
        self.findings = others;
        findings.retain(|finding| {
            let path = path(content, finding);
            let known = of_file.iter().position(|known| {
                known.rule == finding.rule.name && Some(&known.path) == path.as_ref()
            });
            if let Some(index) = known {
                self.findings.push(of_file.swap_remove(index));
            }
            known.is_none()
        });
    }

    /// Takes the findings of a file for known, and forgets what was known of it before. Those stay
    /// that have no path: they could not be told from the next one of their rule.
    pub fn learn(&mut self, file: &str, content: &Content, findings: &mut Vec<Finding>) {
        self.findings.retain(|known| known.file != file);
        findings.retain(|finding| {
            let Some(path) = path(content, finding) else {
                return true;
            };
            let (file, rule) = (file.to_owned(), finding.rule.name.to_owned());
            self.findings.push(KnownFinding { file, rule, path });
            false
        });
    }
}

/// The path of a finding, with the elements of lists by what they are; nothing of one that is
/// about the text, as that it cannot be read.
fn path(content: &Content, finding: &Finding) -> Option<String> {
    match (&finding.at, content) {
        (At::Place(place), Content::Read(document)) => Some(told(document, &place.path)),
        _ => None,
    }
}

fn told(document: &Document, path: &Path) -> String {
    let mut told = String::new();
    let mut node = Some(document.root());
    for segment in path.segments() {
        match segment {
            Segment::Key(key) => {
                if !told.is_empty() {
                    told.push('.');
                }
                told.push_str(key);
                node = node.and_then(|node| document.member(node, key)).map(|member| member.value);
            }
            Segment::Index(index) => {
                let items = node.map_or(&[][..], |node| document.items(node));
                let item = items.get(*index).copied();
                let name = item.and_then(|item| name(document, item));
                match name {
                    Some(name) => {
                        let same = |other: &&NodeId| self::name(document, **other) == Some(name);
                        let before = items[..*index].iter().filter(same).count();
                        let _ = match before {
                            0 => write!(told, "[{name}]"),
                            _ => write!(told, "[{name}#{}]", before + 1),
                        };
                    }
                    None => {
                        let _ = write!(told, "[{index}]");
                    }
                }
                node = item;
            }
        }
    }
    told
}

/// What an element of a list is told by: a shorthand by itself, an object by the first key of
/// those that say what it is.
fn name(document: &Document, node: NodeId) -> Option<&str> {
    const KEYS: [&str; 9] =
        ["id", "date", "subject", "area", "category", "mechanism", "kind", "type", "name"];
    match document.value(node) {
        Value::Text(text) => Some(text),
        Value::Object => {
            KEYS.iter().find_map(|key| match document.value(document.member(node, key)?.value) {
                Value::Text(text) => Some(text),
                _ => None,
            })
        }
        _ => None,
    }
}
