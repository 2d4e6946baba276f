//! The shape check: when a document does not read as a disclosure, every reason why, in the
//! reader's terms.
//!
//! The JSON Schema is evaluated on the source tree; its errors are put together so that each
//! mistake is one finding, at the key or value that it belongs to.

mod explain;
mod tree;
mod words;

use std::sync::LazyLock;

use jsonschema::{PatternOptions, Validator};
use onward_report::Finding;
use onward_schema::json_schema;
use onward_source::{DeserializeError, Document};
use serde_json::Value;

use crate::rules::shape::CHECK;
use tree::{Tree, TreeNode};

/// A JSON Schema that documents can be held against.
pub(crate) struct Schema {
    value: Value,
    validator: Validator<Tree>,
}

/// Built only when a document is wrong.
static DISCLOSURE: LazyLock<Schema> = LazyLock::new(|| Schema::new(json_schema::draft_2020_12()));

/// Whether the schema accepts the document.
pub fn accepts(document: &Document) -> bool {
    DISCLOSURE.validator.is_valid(TreeNode::Node(document, document.root()))
}

/// The mistakes of a document that could not be read as a disclosure.
pub(crate) fn mistakes(document: &Document, error: &DeserializeError) -> Vec<Finding> {
    DISCLOSURE.mistakes(document, error)
}

impl Schema {
    pub(crate) fn new(value: Value) -> Self {
        let options =
            jsonschema::options_for::<Tree>().with_pattern_options(PatternOptions::regex());
        let validator = options.build(&value).expect("the schema is valid, as a test holds");
        Self { value, validator }
    }

    /// The mistakes of a document that could not be read as what the schema describes.
    pub(crate) fn mistakes(&self, document: &Document, error: &DeserializeError) -> Vec<Finding> {
        let root = TreeNode::Node(document, document.root());
        let errors: Vec<_> = self.validator.iter_errors(root).collect();
        let findings = explain::Explainer::new(document, &self.value).findings(&errors);
        if !findings.is_empty() {
            return findings;
        }
        // Nothing is lost where only the types know better.
        let node = error.node().unwrap_or(document.root());
        vec![CHECK.finding(document.span(node), error.to_string())]
    }
}
