//! The bindings of the disclosure format: one package for each language, and the code lists.
//!
//! The generator behind it knows nothing of disclosures; here stands what the packages are called
//! and which tables go with them, once for what is committed and for what `onward bindings` writes.

mod tables;

use onward_codegen::{Files, Model, Package, TARGETS, Target, read};
use onward_schema::json_schema;

pub use tables::tables;

/// The version of the packages: that of the format, and behind it that of the packages for it.
pub const VERSION: &str = "1.0.0";

/// The files of the package in a language, by their paths within its folder.
pub fn package(target: &Target) -> Files {
    let package = Package {
        name: "onward-disclosure",
        version: VERSION,
        description: "Subprocessor disclosures in the Onward format: types, strict and tolerant \
                      readers, code lists",
        license: "MIT OR Apache-2.0",
        repository: "https://w3id.org/onward/",
        namespace: "org.w3id.onward.disclosure",
        tables: &tables(),
    };
    (target.files)(&model(), &package)
}

/// The packages in every language, by the name of the language.
pub fn packages() -> impl Iterator<Item = (&'static str, Files)> {
    TARGETS.iter().map(|target| (target.name, package(target)))
}

/// The format in the terms that languages have.
///
/// # Panics
///
/// If the schema says what bindings have no room for, which a test holds it does not.
pub fn model() -> Model {
    read(&json_schema::draft_2020_12()).expect("bindings have room for the format")
}
