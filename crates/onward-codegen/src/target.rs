//! The languages that packages are written in.

use std::collections::BTreeMap;

use crate::{Model, go, java, python, rust, table::Table, typescript};

/// The files of a package, by their paths within its folder.
pub type Files = BTreeMap<String, String>;

/// What a package is called, and what goes with the types.
#[derive(Clone, Debug)]
pub struct Package<'p> {
    /// The name, in `kebab-case`; each language writes it as its packages are called.
    pub name: &'p str,
    /// The version, as `1.2.3`.
    pub version: &'p str,
    /// What it is, in a sentence.
    pub description: &'p str,
    /// The licence, as an SPDX expression.
    pub license: &'p str,
    /// Where its sources are: a URL.
    pub repository: &'p str,
    /// The reversed domain and path under which Java keeps it, such as `org.example.name`; its
    /// last part names the module of Go too.
    pub namespace: &'p str,
    /// The tables of codes and facts that become constants.
    pub tables: &'p [Table],
}

/// A language, with what writes a package in it.
#[derive(Debug)]
pub struct Target {
    /// The name, as a command takes it.
    pub name: &'static str,
    /// The name as a person writes it.
    pub title: &'static str,
    /// Writes the package.
    pub files: fn(&Model, &Package<'_>) -> Files,
    /// Whether a file of the package, by its path, says what the schema says; the others are the
    /// same for every schema.
    pub is_of_schema: fn(&str) -> bool,
}

/// Every language.
pub static TARGETS: &[&Target] =
    &[&go::TARGET, &java::TARGET, &python::TARGET, &rust::TARGET, &typescript::TARGET];
