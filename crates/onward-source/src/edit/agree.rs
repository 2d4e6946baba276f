//! Whether an edited text says what its edits say.

use std::collections::HashMap;

use crate::{Document, Edit, Format, NodeId, Value};

impl Document {
    /// Whether the other document is this one with the edits made, and nothing else.
    pub fn agrees<'e>(&self, edits: impl IntoIterator<Item = &'e Edit>, edited: &Self) -> bool {
        let mut by_node: HashMap<NodeId, Vec<&Edit>> = HashMap::new();
        for edit in edits {
            let way = match edit {
                Edit::Replace(path, _) => self.way_to_scalar(path),
                Edit::Rename(path, _) | Edit::Remove(path) | Edit::Reorder(path, _) => {
                    self.way(path)
                }
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
        let kept: Vec<NodeId> = items.into_iter().filter(|item| self.is_kept(*item)).collect();
        let others = self.after.items(after);
        kept.len() == others.len()
            && kept.iter().zip(others).all(|(item, other)| self.nodes(*item, *other))
    }

    fn members(&self, before: NodeId, after: NodeId) -> bool {
        let kept = self.before.members(before).filter(|member| self.is_kept(member.value));
        let mut others = self.after.members(after);
        let agree = kept.into_iter().all(|member| {
            let renamed = self.edits(member.value).find_map(|edit| match edit {
                Edit::Rename(_, key) => Some(key.as_str()),
                _ => None,
            });
            others.next().is_some_and(|other| {
                other.key == renamed.unwrap_or(member.key) && self.nodes(member.value, other.value)
            })
        });
        agree && others.next().is_none()
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
