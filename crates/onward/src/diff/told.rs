//! Differences as a reader would tell them.

use std::fmt::Write as _;

use anstyle::AnsiColor;
use onward_history::{DetailKind, Difference, Successor, facts, part_key};
use onward_report::{Style, in_markdown, printable};
use onward_schema::{Change, Entry, Field, List, Member, Party};
use serde_json::{Value, json};

use super::say;

/// What is different, by whom it is about.
pub(super) struct Told {
    sections: Vec<Section>,
    /// All of it in one line.
    verdict: String,
}

struct Section {
    title: &'static str,
    /// What is said of whatever came and went.
    verbs: [&'static str; 2],
    items: Vec<Item>,
}

/// Something that came, went or became another, and what more there is to say of it.
struct Item {
    sign: char,
    what: String,
    more: Vec<String>,
}

impl Told {
    pub(super) fn new(differences: &[Difference<'_>]) -> Self {
        let mut told = Self {
            sections: vec![
                Section { title: "Subprocessors", verbs: ["joined", "left"], items: Vec::new() },
                Section { title: "Affiliates", verbs: ["joined", "left"], items: Vec::new() },
                Section { title: "The document", verbs: ["new", "gone"], items: Vec::new() },
                Section { title: "The changelog", verbs: ["new", "gone"], items: Vec::new() },
            ],
            verdict: verdict(differences),
        };
        let mut last = None;
        for difference in differences {
            told.add(difference, last == difference.subject() && last.is_some());
            last = match difference {
                Difference::Joined { .. } | Difference::Left { .. } => None,
                _ => difference.subject(),
            };
        }
        told.sections.retain(|section| !section.items.is_empty());
        told
    }

    /// Adds a difference; `is_more` tells that it is about the same party as the one before.
    fn add(&mut self, difference: &Difference<'_>, is_more: bool) {
        let (section, item) = match difference {
            Difference::Joined { party, likely, .. } => {
                let more = likely.map(|id| {
                    format!("most likely the one that was `{id}`, though ids never change")
                });
                let what = format!("{}{}", called(*party), summary(*party));
                (of_list(party.list()), Item::new('+', what, more))
            }
            Difference::Left { party, successor, .. } => {
                let successor = match successor {
                    Some(Successor::Replaced(by)) => format!(", replaced by `{by}`"),
                    Some(Successor::Merged(into)) => format!(", merged into `{into}`"),
                    None => String::new(),
                };
                let what = format!("{}{successor}", called(*party));
                (of_list(party.list()), Item::new('-', what, None))
            }
            Difference::Renamed { party, before, .. } => {
                let more = vec![format!("was called {before}")];
                (of_list(party.list()), Item::new('~', called(party.after), more))
            }
            Difference::Members { party, field, joined, left } => {
                let more = [(joined, "joined"), (left, "left")].map(|(members, what)| {
                    let members = members.iter().map(|member| say::value(&facts(*member)));
                    let members: Vec<String> = members.collect();
                    (!members.is_empty())
                        .then(|| format!("`{field}`: {} {what}", members.join(", ")))
                });
                let more = more.into_iter().flatten();
                (of_list(party.list()), Item::new('~', called(party.after), more))
            }
            Difference::Value { party, field, before, after } => {
                let [before, after] = [before, after].map(|value| value.map(|value| json!(value)));
                let more = say::parts(field.code(), before.as_ref(), after.as_ref());
                (of_list(party.list()), Item::new('~', called(party.after), more))
            }
            Difference::Revised { part, before, after } => {
                let parts = say::parts(part_key(*part), before.as_ref(), after.as_ref());
                let items = parts.into_iter().map(|part| Item::new('~', part, None));
                return self.sections[DOCUMENT].items.extend(items);
            }
            Difference::Entries { left, joined, .. } => {
                return self.sections[CHANGELOG].items.extend(entries(left, joined));
            }
            Difference::Detail { party, key, kind, before, after } => {
                let more = match kind {
                    DetailKind::Order => vec![format!("`{key}`: another order")],
                    _ => say::parts(key, before.as_ref(), after.as_ref()),
                };
                let Some(party) = party else {
                    let list = List::ALL.iter().find(|list| list.key() == key);
                    let section = list.map_or(DOCUMENT, |list| of_list(*list));
                    let items = more.into_iter().map(|part| Item::new('~', part, None));
                    return self.sections[section].items.extend(items);
                };
                (of_list(party.list()), Item::new('~', called(party.after), more))
            }
        };
        let items = &mut self.sections[section].items;
        match items.last_mut() {
            // A member put between others is told as that, and again by how the list now reads.
            Some(last) if is_more => {
                let more = item.more.into_iter().filter(|line| !last.more.contains(line));
                let more: Vec<String> = more.collect();
                last.more.extend(more);
            }
            _ => items.push(item),
        }
    }

    /// For a terminal.
    pub(super) fn text(&self, style: Style) -> String {
        let mut text = String::new();
        for Section { title, items, .. } in &self.sections {
            let _ = writeln!(text, "{title}");
            for Item { sign, what, more } in items {
                let colour = match (sign, style) {
                    ('+', Style::Coloured) => AnsiColor::Green.on_default(),
                    ('-', Style::Coloured) => AnsiColor::Red.on_default(),
                    _ => anstyle::Style::new(),
                };
                let what = printable(what.clone());
                let _ = writeln!(text, "{colour}  {sign} {what}{colour:#}");
                for line in more {
                    let _ = writeln!(text, "      {}", printable(line.clone()));
                }
            }
            text.push('\n');
        }
        text.push_str(&self.verdict);
        text.push('\n');
        text
    }

    /// For a comment on a pull request.
    pub(super) fn markdown(&self) -> String {
        let mut text = format!("{}\n", in_markdown(&self.verdict));
        for Section { title, verbs: [came, went], items } in &self.sections {
            let _ = write!(text, "\n### {title}\n\n");
            for Item { sign, what, more } in items {
                let verb = match sign {
                    '+' => format!("**{came}:** "),
                    '-' => format!("**{went}:** "),
                    _ => String::new(),
                };
                let _ = writeln!(text, "- {verb}{}", in_markdown(what));
                for line in more {
                    let _ = writeln!(text, "  - {}", in_markdown(line));
                }
            }
        }
        printable(text)
    }
}

impl Item {
    fn new(sign: char, what: String, more: impl IntoIterator<Item = String>) -> Self {
        Self { sign, what, more: more.into_iter().collect() }
    }
}

/// The indices of the sections that are about no list.
const DOCUMENT: usize = 2;
const CHANGELOG: usize = 3;

fn of_list(list: List) -> usize {
    match list {
        List::Subprocessors => 0,
        List::Affiliates => 1,
    }
}

/// The entries that came and went; one that stands for what it was in short is one that was altered.
fn entries(left: &[Entry], joined: &[Entry]) -> Vec<Item> {
    let mut gone: Vec<String> = left.iter().map(said).collect();
    let mut items: Vec<Item> = Vec::new();
    for said in joined.iter().map(said) {
        let was = gone.iter().position(|gone| *gone == said);
        items.push(match was {
            Some(index) => {
                gone.remove(index);
                Item::new(
                    '~',
                    said,
                    Some("it says so in other words or with other facts".to_owned()),
                )
            }
            None => Item::new('+', said, None),
        });
    }
    items.extend(gone.into_iter().map(|said| Item::new('-', said, None)));
    items
}

fn called(party: Party<'_>) -> String {
    format!("{} (`{}`)", party.name(), party.id())
}

/// What a reader first wants to know of a party: what it does, and where.
fn summary(party: Party<'_>) -> String {
    let codes = |field| -> Option<String> {
        let members: Vec<Member<'_>> = party.members(field);
        let codes = members.into_iter().map(|member| {
            let facts = facts(member);
            let code = ["category", "area"].iter().find_map(|key| facts.get(key));
            say::value(code.unwrap_or(&facts))
        });
        Some(codes.collect::<Vec<_>>().join(", ")).filter(|codes| !codes.is_empty())
    };
    let purposes = codes(Field::Purposes);
    let locations = codes(Field::Locations).map(|locations| format!("in {locations}"));
    let said: Vec<String> = purposes.into_iter().chain(locations).collect();
    if said.is_empty() { String::new() } else { format!(": {}", said.join(", ")) }
}

/// An entry on one line.
fn said(entry: &Entry) -> String {
    let effective = match entry.effective {
        Some(effective) => format!(", effective {effective}"),
        None => String::new(),
    };
    let changes: Vec<String> = entry.changes.iter().map(said_change).collect();
    format!("{}{effective}: {}", entry.date, changes.join("; "))
}

fn said_change(change: &Change) -> String {
    let mut said = match change.subject() {
        Some(subject) => format!("`{subject}` {}", change.tag()),
        None => change.tag().to_owned(),
    };
    if let Some((key, id)) = change.successor() {
        let _ = write!(said, " {key} `{id}`");
    }
    let fields: Vec<&str> = change.fields().iter().map(|(field, _)| field.code()).collect();
    if !fields.is_empty() {
        let _ = write!(said, " ({})", fields.join(", "));
    }
    let value = serde_json::to_value(change).unwrap_or_default();
    if let Some(Value::String(what)) = value.get("part").or_else(|| value.get("list")) {
        let _ = write!(said, " ({what})");
    }
    said
}

/// All of it in one line.
fn verdict(differences: &[Difference<'_>]) -> String {
    if differences.is_empty() {
        return "no differences".to_owned();
    }
    let mut changed: Vec<_> = Vec::new();
    let (mut joined, mut left, mut parts) = (0, 0, 0);
    for difference in differences.iter().filter(|difference| difference.needs_record()) {
        match difference {
            Difference::Joined { .. } => joined += 1,
            Difference::Left { .. } => left += 1,
            Difference::Revised { .. } => parts += 1,
            _ => changed.extend(difference.subject()),
        }
    }
    changed.dedup();
    let counts =
        [(joined, "joined"), (left, "left"), (changed.len(), "changed"), (parts, "revised")];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counts.map(|(count, what)| format!("{count} {what}")).collect();
    if counts.is_empty() {
        "nothing that an entry has to record".to_owned()
    } else {
        counts.join(", ")
    }
}
