//! Objects of one key, written as what the key holds.

use std::sync::OnceLock;

use serde_json::Value as Json;

use crate::{Document, NodeId, Value, tree::Arena};

impl Document {
    /// The document with text in place of each object that has nothing else, where a string stands
    /// for it in `values`: what this document says, as the types that were read from it write it.
    #[must_use]
    pub fn shortened(&self, values: &Json) -> Self {
        let mut arena = self.arena.clone();
        self.shorten(self.root(), values, &mut arena);
        Self {
            source: self.source.clone(),
            format: self.format,
            arena,
            root: self.root,
            outline: OnceLock::new(),
        }
    }

    fn shorten(&self, node: NodeId, value: &Json, arena: &mut Arena) {
        match (self.value(node), value) {
            (Value::Array, Json::Array(values)) => {
                for (item, value) in self.items(node).iter().zip(values) {
                    self.shorten(*item, value, arena);
                }
            }
            (Value::Object, Json::Object(values)) => {
                for member in self.members(node) {
                    if let Some(value) = values.get(member.key) {
                        self.shorten(member.value, value, arena);
                    }
                }
            }
            (Value::Object, Json::String(text)) => {
                if let [entry] = self.entries(node)
                    && self.value(entry.value) == Value::Text(text)
                {
                    arena.nodes[node.index() as usize].kind = self.node(entry.value).kind;
                }
            }
            _ => {}
        }
    }
}
