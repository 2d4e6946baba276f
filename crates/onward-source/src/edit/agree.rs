//! Whether an edited text says what its edits say.

use std::collections::HashMap;

use crate::{Document, Edit, Format, NewMember, NodeId, Value};

impl Document {
    /// Whether the other document is this one with the edits made, and nothing else.
    pub fn agrees<'e>(&self, edits: impl IntoIterator<Item = &'e Edit>, edited: &Self) -> bool {
        let mut by_node: HashMap<NodeId, Vec<&Edit>> = HashMap::new();
        for edit in edits {
            let way = match edit {
                Edit::Replace(path, _) => self.way_to_scalar(path),
                Edit::Rename(path, _)
                | Edit::Remove(path)
                | Edit::Reorder(path, _)
                | Edit::Insert(path, ..)
                | Edit::Add(path, _) => self.way(path),
            };
            let Some(node) = way.and_then(|way| way.last().copied()) else {
                return false;
            };
            by_node.entry(node).or_default().push(edit);
        }
        let comparison = Comparison { before: self, after: edited, by_node };
        comparison.nodes(self.root(), edited.root())
    }
}

struct Comparison<'d, 'e> {
    before: &'d Document,
    after: &'d Document,
    by_node: HashMap<NodeId, Vec<&'e Edit>>,
}

impl<'e> Comparison<'_, 'e> {
    fn edits(&self, node: NodeId) -> impl Iterator<Item = &'e Edit> {
        self.by_node.get(&node).into_iter().flatten().copied()
    }

    fn is_kept(&self, node: NodeId) -> bool {
        !self.edits(node).any(|edit| matches!(edit, Edit::Remove(_)))
    }

    fn nodes(&self, before: NodeId, after: NodeId) -> bool {
        let text = self.edits(before).find_map(|edit| match edit {
            Edit::Replace(_, text) => Some(text.as_str()),
            _ => None,
        });
        if let Some(text) = text {
            return self.after.value(after) == Value::Text(text);
        }
        match (self.before.value(before), self.after.value(after)) {
            (Value::Array, Value::Array) => self.items(before, after),
            (Value::Object, Value::Object) => self.members(before, after),
            // Under another key, a plain scalar may be of another kind.
            (before, after) if self.before.format() == Format::Yaml => {
                let written = written(before).zip(written(after));
                before == after || written.is_some_and(|(before, after)| before == after)
            }
            (before, after) => before == after,
        }
    }

    fn items(&self, before: NodeId, after: NodeId) -> bool {
        let items = self.before.items(before);
        let order = self.edits(before).find_map(|edit| match edit {
            Edit::Reorder(_, order) => Some(order),
            _ => None,
        });
        let items: Vec<NodeId> = match order {
            Some(order) => order.iter().filter_map(|index| items.get(*index)).copied().collect(),
            None => items.to_vec(),
        };
        let mut expected: Vec<Expected<'_>> = Vec::new();
        for index in 0..=items.len() {
            let inserted = self.edits(before).filter_map(|edit| match edit {
                Edit::Insert(_, at, inserted) if *at == index => Some(inserted),
                _ => None,
            });
            expected.extend(inserted.flatten().map(Expected::New));
            let item = items.get(index).copied().filter(|item| self.is_kept(*item));
            expected.extend(item.map(Expected::Kept));
        }
        let others = self.after.items(after);
        expected.len() == others.len()
            && expected.into_iter().zip(others).all(|(item, other)| match item {
                Expected::Kept(item) => self.nodes(item, *other),
                Expected::New(item) => self.after.says(*other, item),
            })
    }

    fn members(&self, before: NodeId, after: NodeId) -> bool {
        let kept = self.before.members(before).filter(|member| self.is_kept(member.value));
        let added = self.edits(before).filter_map(|edit| match edit {
            Edit::Add(_, member) => Some(member),
            _ => None,
        });
        let added: Vec<&NewMember> = added.collect();
        let is_said = |member: &&NewMember| {
            let other = self.after.member(after, &member.key);
            other.is_some_and(|other| self.after.says(other.value, &member.value))
        };
        // Where it stands among the others is for the layout to tell.
        let is_added = |key: &str| added.iter().any(|member| member.key == key);
        let mut others = self.after.members(after).filter(|other| !is_added(other.key));
        let agree = added.iter().all(is_said)
            && kept.into_iter().all(|member| {
                let renamed = self.edits(member.value).find_map(|edit| match edit {
                    Edit::Rename(_, key) => Some(key.as_str()),
                    _ => None,
                });
                others.next().is_some_and(|other| {
                    other.key == renamed.unwrap_or(member.key)
                        && self.nodes(member.value, other.value)
                })
            });
        agree && others.next().is_none()
    }
}

/// An element that a list must have.
enum Expected<'e> {
    Kept(NodeId),
    New(&'e serde_json::Value),
}

impl Document {
    /// Whether the node says this.
    fn says(&self, node: NodeId, value: &serde_json::Value) -> bool {
        match (self.value(node), value) {
            (Value::Null, serde_json::Value::Null) => true,
            (Value::Boolean(this), serde_json::Value::Bool(that)) => this == *that,
            (Value::Number(this), serde_json::Value::Number(that)) => {
                this.parse().is_ok_and(|this: serde_json::Number| this == *that)
            }
            (Value::Text(this), serde_json::Value::String(that)) => this == that,
            (Value::Array, serde_json::Value::Array(items)) => {
                let own = self.items(node);
                own.len() == items.len()
                    && own.iter().zip(items).all(|(this, that)| self.says(*this, that))
            }
            (Value::Object, serde_json::Value::Object(members)) => {
                self.members(node).len() == members.len()
                    && self.members(node).all(|this| {
                        members.get(this.key).is_some_and(|that| self.says(this.value, that))
                    })
            }
            _ => false,
        }
    }
}

/// A plain scalar as it is written, whatever its kind.
fn written(value: Value<'_>) -> Option<&str> {
    match value {
        Value::Text(text) | Value::Number(text) => Some(text),
        Value::Boolean(true) => Some("true"),
        Value::Boolean(false) => Some("false"),
        Value::Null | Value::Array | Value::Object => None,
    }
}
