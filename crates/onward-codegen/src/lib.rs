//! Bindings: a JSON Schema becomes an intermediate form, and that a package in each language.
//!
//! ```text
//! JSON Schema ──read──▶ Model (the intermediate form) ──▶ Package: files in one language
//! ```
//!
//! This crate knows nothing of disclosures: what the schema describes, what the package is called
//! and which tables of codes go with it, the caller says.

pub mod table;
