//! Subprocessor disclosures in the Onward format: types, strict and tolerant readers, code lists.
//!
//! [`parse`] reads strictly: what the schema refuses, it refuses, with every issue and its
//! place. [`tolerant::parse`] reads documents of later minor versions too: it keeps keys,
//! codes and variants that it does not know.
#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "docs are those of the schema")]
#![allow(
    clippy::too_many_lines,
    reason = "objects have many keys, and lists many codes"
)]
#![allow(clippy::unreadable_literal, reason = "bounds are those of the schema")]
#![allow(clippy::similar_names, reason = "keys are named by the format")]
#![allow(
    clippy::large_enum_variant,
    reason = "a form of a union is moved once, when it is read"
)]
mod json;
mod raw;
mod read;
mod scalars;
mod strict;
pub mod tables;
pub mod tolerant;
mod values;
pub use json::{Json, Number};
pub use read::{Invalid, Issue};
pub use scalars::*;
pub use strict::*;
pub use values::{AtLeast, Bounded, Map, Refused};
/// Reads a document: a disclosure.
///
/// # Errors
///
/// Every issue with its place: the text is no JSON or no UTF-8, an object has a key twice,
/// or the schema refuses it.
pub fn parse(text: impl AsRef<[u8]>) -> Result<Disclosure, Invalid> {
    read::parse(text.as_ref())
}
