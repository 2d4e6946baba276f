//! Documents that are read without being checked: versions to compare.

use onward_report::{Content, Finding};
use onward_schema::Disclosure;
use onward_source::{Document, Format, Origin};

use crate::{canonical::read_tree, shape};

/// A text that is a disclosure.
#[derive(Debug)]
pub struct Version {
    /// The tree of the text.
    pub document: Document,
    /// What it says.
    pub disclosure: Disclosure,
}

/// A text that is none, with what is wrong with it.
pub type NoVersion = (Content, Vec<Finding>);

impl Version {
    /// Reads a text. One that is no disclosure is given back with the findings of `syntax`,
    /// `duplicate-key`, `unsupported-format` or `shape`.
    pub fn read(bytes: Vec<u8>, format: Format, origin: Origin) -> Result<Self, Box<NoVersion>> {
        let document = read_tree(bytes, format, origin)?;
        match document.deserialize() {
            Ok(disclosure) => Ok(Self { document, disclosure }),
            Err(error) => {
                let findings = shape::mistakes(&document, &error);
                Err(Box::new((Content::Read(document), findings)))
            }
        }
    }
}

/// An earlier version of a document, which a gate compares it with.
#[derive(Debug)]
pub struct Base {
    /// What readers call it, such as `origin/main`.
    pub name: String,
    /// Where its text is, such as `origin/main:subprocessors.yaml`.
    pub path: String,
    /// The version.
    pub version: Version,
}
