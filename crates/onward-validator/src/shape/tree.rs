//! The source tree as the `jsonschema` crate sees it, with no copy into JSON values.

use std::borrow::Cow;

use jsonschema::json::{Array, Json, JsonNumber, Node, NodeIdentity, Object};
use jsonschema::types::JsonType;
use onward_source::{Document, Member, NodeId, Value};
use serde_json::Number;

/// The representation: nodes of a document.
pub(super) struct Tree;

/// A node of a document, or a key of an object, which is validated like any other string.
#[derive(Clone, Copy)]
pub(super) enum TreeNode<'d> {
    Node(&'d Document, NodeId),
    Key(&'d str),
}

impl<'d> TreeNode<'d> {
    fn value(self) -> Value<'d> {
        match self {
            Self::Node(document, node) => document.value(node),
            Self::Key(key) => Value::Text(key),
        }
    }
}

impl Json for Tree {
    type Node<'d> = TreeNode<'d>;
    type PreparedKey = String;
    type StringBuffer = ();

    // A lookup walks the members, as a pass over them does.
    const KEYS_PER_LOOKUP: usize = 1;
    const ACYCLIC: bool = true;

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>((): &mut (), string: &str, f: impl FnOnce(TreeNode<'_>) -> T) -> T {
        f(TreeNode::Key(string))
    }
}

impl<'d> Node<'d, Tree> for TreeNode<'d> {
    type Object = Container<'d>;
    type Array = Container<'d>;
    type Number = RawNumber<'d>;

    fn as_object(&self) -> Option<Container<'d>> {
        match *self {
            Self::Node(document, node) if document.value(node) == Value::Object => {
                Some(Container { document, node })
            }
            _ => None,
        }
    }

    fn as_array(&self) -> Option<Container<'d>> {
        match *self {
            Self::Node(document, node) if document.value(node) == Value::Array => {
                Some(Container { document, node })
            }
            _ => None,
        }
    }

    fn as_string(&self) -> Option<Cow<'d, str>> {
        match self.value() {
            Value::Text(text) => Some(Cow::Borrowed(text)),
            _ => None,
        }
    }

    fn as_number(&self) -> Option<RawNumber<'d>> {
        match self.value() {
            Value::Number(raw) => Some(RawNumber(raw)),
            _ => None,
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        match self.value() {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }

    fn is_null(&self) -> bool {
        self.value() == Value::Null
    }

    fn json_type(&self) -> JsonType {
        match self.value() {
            Value::Null => JsonType::Null,
            Value::Boolean(_) => JsonType::Boolean,
            Value::Number(_) => JsonType::Number,
            Value::Text(_) => JsonType::String,
            Value::Array => JsonType::Array,
            Value::Object => JsonType::Object,
        }
    }

    fn to_value(&self) -> Cow<'d, serde_json::Value> {
        Cow::Owned(match *self {
            Self::Key(key) => key.into(),
            Self::Node(document, node) => to_json(document, node),
        })
    }

    fn identity(&self) -> Option<NodeIdentity> {
        match *self {
            Self::Key(_) => None,
            Self::Node(document, node) => {
                let address = std::ptr::from_ref(document) as usize;
                Some(NodeIdentity::tagged(address, node.index()))
            }
        }
    }
}

/// The node and what it holds as a JSON value.
pub(super) fn to_json(document: &Document, node: NodeId) -> serde_json::Value {
    match document.value(node) {
        Value::Null => serde_json::Value::Null,
        Value::Boolean(value) => value.into(),
        Value::Number(raw) => RawNumber(raw).number().into(),
        Value::Text(text) => text.into(),
        Value::Array => document.items(node).iter().map(|item| to_json(document, *item)).collect(),
        Value::Object => {
            let members = document.members(node);
            members.map(|m| (m.key.to_owned(), to_json(document, m.value))).collect()
        }
    }
}

/// An object or a list.
#[derive(Clone, Copy)]
pub(super) struct Container<'d> {
    document: &'d Document,
    node: NodeId,
}

impl<'d> Object<'d, Tree> for Container<'d> {
    type Node = TreeNode<'d>;
    type MemberName = &'d str;
    type MembersIter = Box<dyn Iterator<Item = (&'d str, TreeNode<'d>)> + 'd>;

    fn len(&self) -> usize {
        self.document.members(self.node).len()
    }

    fn get(&self, key: &String) -> Option<TreeNode<'d>> {
        let member = self.document.member(self.node, key)?;
        Some(TreeNode::Node(self.document, member.value))
    }

    fn members(&self) -> Self::MembersIter {
        let document = self.document;
        let node = move |member: Member<'d>| (member.key, TreeNode::Node(document, member.value));
        Box::new(document.members(self.node).map(node))
    }
}

impl<'d> Array<'d, Tree> for Container<'d> {
    type Node = TreeNode<'d>;
    type ElementsIter = Box<dyn Iterator<Item = TreeNode<'d>> + 'd>;

    fn len(&self) -> usize {
        self.document.items(self.node).len()
    }

    fn elements(&self) -> Self::ElementsIter {
        let document = self.document;
        let items = document.items(self.node).iter();
        Box::new(items.map(move |item| TreeNode::Node(document, *item)))
    }
}

/// A number as it is written.
#[derive(Clone, Copy)]
pub(super) struct RawNumber<'d>(&'d str);

impl RawNumber<'_> {
    fn number(self) -> Number {
        let integer = self.as_u64().map(Number::from).or_else(|| self.as_i64().map(Number::from));
        let number = integer.or_else(|| self.as_f64().and_then(Number::from_f64));
        // The reader refuses numbers that are not finite.
        number.unwrap_or_else(|| 0.into())
    }
}

impl JsonNumber for RawNumber<'_> {
    fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }

    fn as_str(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    fn to_number(&self) -> Cow<'_, Number> {
        Cow::Owned(self.number())
    }
}

#[cfg(test)]
mod tests {
    use jsonschema::json::conformance;
    use onward_source::{Format, Shape, read};

    use super::{Tree, TreeNode};

    #[test]
    fn the_tree_keeps_the_contract_of_the_validator() {
        let text = conformance::document().to_string();
        let document = read(text.into(), Format::Json, Shape::ANY).expect("a JSON document");
        conformance::assert_conformance::<Tree>(&TreeNode::Node(&document, document.root()));
    }
}
