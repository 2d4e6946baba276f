//! YAML, JSON and TOML read into one tree of nodes with their places in the text.
//!
//! ```text
//! bytes ──read──▶ Document: the text, and a flat arena of nodes with byte spans
//! ```
//!
//! The three formats give the same tree, so everything behind it is written once: serde reads
//! types from it ([`Document::deserialize`]), a schema can be checked against it, and a [`Place`]
//! finds its span in it.
//!
//! An [`Edit`] goes the other way: a change of the tree becomes a change of the text that leaves
//! all else as it stands ([`Document::replacements`]).
//!
//! A document can also be written anew, in its canonical form or in another format, with its
//! comments ([`Document::write`]).
//!
//! What only a text can have (duplicate keys, unpaired surrogates, anchors, too much nesting) is
//! refused here, as [`Problem`]s with their spans. A plain YAML scalar has the kind that its
//! place asks for, which the caller says with a [`Shape`]; it is settled when the text is read,
//! so that all who look at the tree see the same.
//!
//! This crate knows nothing of disclosures.

mod builder;
mod de;
mod edit;
mod json;
mod number;
mod place;
mod problem;
mod read;
mod shape;
mod source;
mod toml;
mod tree;
mod write;
mod yaml;

pub use de::DeserializeError;
pub use edit::{Edit, NewMember, Replacement, Replacements, element, flow};
pub use place::{Part, Path, Place, Segment};
pub use problem::{Problem, ProblemKind};
pub use read::{Format, MAX_BYTES, MAX_DEPTH, Refused, read, read_at};
pub use shape::Shape;
pub use source::{Origin, Position, Source, Span};
pub use tree::{Document, Member, NodeId, Value};
pub use write::{Unwritable, Written};
