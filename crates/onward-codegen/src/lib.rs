//! Bindings: a JSON Schema becomes an intermediate form, and that a package in each language.
//!
//! ```text
//! JSON Schema ──read──▶ Model (the intermediate form) ──target──▶ files in one language
//! ```
//!
//! Every package reads strictly (what the schema refuses, it refuses, with the path of the
//! offence), reads tolerantly beside it (unknown keys, codes and variants are kept), and writes
//! what was read.
//!
//! This crate knows nothing of disclosures: what the schema describes, what the package is called
//! and which tables of codes go with it, the caller says.

mod endless;
mod go;
mod java;
mod model;
mod names;
mod python;
mod read;
mod rust;
pub mod table;
mod target;
mod typescript;
mod writer;

pub use model::{
    Branch, Code, Definition, Extensions, Field, Map, Model, Record, Shape, Text, Type, Union,
    Variant,
};
pub use read::{Unsupported, read};
pub use target::{Files, Package, TARGETS, Target};
