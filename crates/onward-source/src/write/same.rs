//! Whether two documents say the same.

use std::collections::HashMap;

use crate::{Document, NodeId, Value};

impl Document {
    /// Whether another document has the same values: the same text, letter by letter, and the same
    /// numbers as they are written. The order of keys says nothing.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.same(self.root(), other, other.root())
    }

    fn same(&self, node: NodeId, other: &Self, its: NodeId) -> bool {
        match (self.value(node), other.value(its)) {
            (Value::Array, Value::Array) => {
                let (items, others) = (self.items(node), other.items(its));
                items.len() == others.len()
                    && items.iter().zip(others).all(|(item, its)| self.same(*item, other, *its))
            }
            (Value::Object, Value::Object) => {
                let others: HashMap<&str, NodeId> =
                    other.members(its).map(|member| (member.key, member.value)).collect();
                self.members(node).len() == others.len()
                    && self.members(node).all(|member| {
                        let its = others.get(member.key);
                        its.is_some_and(|its| self.same(member.value, other, *its))
                    })
            }
            (value, its) => value == its,
        }
    }
}
