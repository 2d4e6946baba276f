//! `cargo xtask compat`: the present schema beside every released version of it, and
//! `cargo xtask release`, which adds one.
//!
//! What binds is every final version with the same major number, and the newest version of all if
//! it is a draft: a draft may be broken, by releasing the next one. A difference that breaks a
//! version that binds is an error, and so is a document that was accepted and no longer is.

use std::{fmt, path::Path};

use onward_compat::{Difference, Source, compare};
use onward_schema::{Disclosure, json_schema};
use onward_source::Shape;
use semver::Version;
use serde::Serialize;
use serde_json::{Value, json};

use crate::releases::{self, Release};

/// How the comparison is reported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
}

/// A released version beside the present schema.
#[derive(Serialize)]
struct Comparison {
    version: Version,
    /// Whether it may not be broken.
    binds: bool,
    differences: Vec<Difference>,
    /// How many of its documents were read.
    documents: usize,
    /// Those that are no longer read, with the reason.
    refused: Vec<String>,
}

impl Comparison {
    fn new(release: &Release, binds: bool, schema: &Value) -> Result<Self, String> {
        let differences = compare(&release.schema, schema)
            .map_err(|error| format!("{} cannot be compared: {error}", release.version))?;
        let refused = release.documents.iter().filter_map(|(name, document)| {
            reads(document).err().map(|reason| format!("{name}: {reason}"))
        });
        Ok(Self {
            version: release.version.clone(),
            binds,
            differences,
            documents: release.documents.len(),
            refused: refused.collect(),
        })
    }

    fn breaking(&self) -> usize {
        self.differences.iter().filter(|difference| difference.is_breaking()).count()
    }

    fn fails(&self) -> bool {
        self.binds && (self.breaking() > 0 || !self.refused.is_empty())
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (all, breaking) = (self.differences.len(), self.breaking());
        let binds = if self.binds { "" } else { " (no longer binds)" };
        write!(f, "{}{binds}: {all} differences, {breaking} breaking", self.version)?;
        write!(f, "; {} of {} documents refused", self.refused.len(), self.documents)?;
        if !self.binds {
            return Ok(());
        }
        for difference in &self.differences {
            let kind = if difference.is_breaking() { "breaking" } else { "additive" };
            write!(f, "\n{kind}: {difference}")?;
        }
        for refused in &self.refused {
            write!(f, "\nrefused: {refused}")?;
        }
        Ok(())
    }
}

/// Whether the present types read a document.
fn reads(document: &str) -> Result<(), String> {
    let bytes = document.as_bytes().to_vec();
    let tree = onward_source::read(bytes, onward_source::Format::Json, Shape::ANY)
        .map_err(|refused| refused.problems[0].message.clone())?;
    tree.deserialize::<Disclosure>().map(drop).map_err(|error| error.to_string())
}

/// Compares the present schema with every released version.
pub(crate) fn run(root: &Path, format: Format) -> Result<(), String> {
    let comparisons = compared(&releases::read(root)?, &json_schema::draft_2020_12())?;
    match format {
        Format::Json => crate::say(&format!("{:#}", json!({ "versions": comparisons }))),
        Format::Text if comparisons.is_empty() => crate::say("no version was released yet"),
        Format::Text => {
            for comparison in &comparisons {
                crate::say(&comparison.to_string());
            }
        }
    }
    verdict(&comparisons)
}

fn verdict(comparisons: &[Comparison]) -> Result<(), String> {
    let broken: Vec<&Version> = comparisons
        .iter()
        .filter(|comparison| comparison.fails())
        .map(|comparison| &comparison.version)
        .collect();
    let Some(newest) = broken.last() else {
        return Ok(());
    };
    let names: Vec<String> = broken.iter().map(ToString::to_string).collect();
    let way = if newest.pre.is_empty() || broken.len() > 1 {
        "take the breaking changes back, or begin a new major version"
    } else {
        "take the breaking changes back, or release the next draft (`cargo xtask release VERSION`)"
    };
    Err(format!("the schema breaks {}: {way}", names.join(", ")))
}

fn compared(releases: &[Release], schema: &Value) -> Result<Vec<Comparison>, String> {
    let major = major(schema)?;
    let newest = releases.last().map(|release| &release.version);
    let comparisons = releases.iter().map(|release| {
        let version = &release.version;
        let is_final = version.pre.is_empty();
        let binds = version.major == major && (is_final || Some(version) == newest);
        Comparison::new(release, binds, schema)
    });
    comparisons.collect()
}

/// The major version of a schema, which is part of its identifier.
fn major(schema: &Value) -> Result<u64, String> {
    let id = schema["$id"].as_str().unwrap_or_default();
    let mut parts = id.split('/').filter_map(|part| part.strip_prefix('v')?.parse().ok());
    parts.next().ok_or_else(|| format!("no major version in the schema's `$id`: {id}"))
}

/// Freezes the present schema as a version.
pub(crate) fn release(root: &Path, version: &str) -> Result<(), String> {
    let schema = json_schema::draft_2020_12();
    let version = Version::parse(version).map_err(|error| {
        format!("`{version}` is no version such as 1.2.0 or 1.2.0-draft.1: {error}")
    })?;
    allowed(&version, &releases::read(root)?, &schema)?;
    releases::freeze(root, &version, &schema)?;
    crate::say(&format!("{} is frozen in {}", version, releases::FOLDER));
    Ok(())
}

/// Whether the schema may be released under a version.
fn allowed(version: &Version, releases: &[Release], schema: &Value) -> Result<(), String> {
    let major = major(schema)?;
    if version.major != major {
        return Err(format!("the schema's `$id` says version {major}, so it cannot be {version}"));
    }
    if !version.build.is_empty() {
        return Err(format!("{version}: a version of the format has no build metadata"));
    }
    if let Some(newest) = releases.last().filter(|newest| newest.version >= *version) {
        return Err(format!("{version} is not later than {}, which is released", newest.version));
    }
    let comparisons = compared(releases, schema)?;
    let is_final = |comparison: &&Comparison| comparison.version.pre.is_empty();
    if let Some(broken) = comparisons.iter().filter(is_final).find(|comparison| comparison.fails())
    {
        return Err(format!(
            "{version} would break {}: see `cargo xtask compat`; a new major version may",
            broken.version
        ));
    }
    let last = comparisons.iter().rfind(|comparison| is_final(comparison) && comparison.binds);
    if let Some(last) = last.filter(|last| last.version.minor == version.minor)
        && last
            .differences
            .iter()
            .any(|difference| difference.concerns_documents() || difference.source != Source::Same)
    {
        return Err(format!(
            "there are additions since {}, so this is no patch: {}.{}.0 would be its version",
            last.version,
            major,
            version.minor + 1
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn repository() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    /// A released version of the present schema, edited.
    fn released(version: &str, edit: impl Fn(&mut Value)) -> Release {
        let mut schema = json_schema::draft_2020_12();
        edit(&mut schema);
        let version = Version::parse(version).expect("a version");
        Release { version, schema, documents: Vec::new() }
    }

    fn same(_: &mut Value) {}

    /// The present schema has a property more.
    fn smaller(schema: &mut Value) {
        schema["$defs"]["Product"]["properties"].as_object_mut().expect("an object").remove("url");
    }

    /// The present schema has a property less.
    fn larger(schema: &mut Value) {
        schema["$defs"]["Product"]["properties"]["size"] = json!({ "type": "boolean" });
    }

    fn judged(releases: &[Release]) -> Result<(), String> {
        verdict(&compared(releases, &json_schema::draft_2020_12())?)
    }

    #[test]
    fn the_schema_breaks_no_version_that_binds() {
        if let Err(problem) = run(&repository(), Format::Text) {
            panic!("{problem}");
        }
    }

    #[test]
    fn additions_pass_and_breaks_fail() {
        assert_eq!(judged(&[released("1.0.0", same)]), Ok(()));
        assert_eq!(judged(&[released("1.0.0", smaller)]), Ok(()));
        let broken = judged(&[released("1.0.0", larger), released("1.1.0", same)]);
        let problem = broken.expect_err("a property went");
        assert!(problem.starts_with("the schema breaks 1.0.0: take"), "{problem}");
        assert_eq!(judged(&[released("0.9.0", larger)]), Ok(()), "another major version");
    }

    #[test]
    fn only_the_newest_draft_binds() {
        let drafts = [released("1.0.0-draft.1", larger), released("1.0.0-draft.2", same)];
        assert_eq!(judged(&drafts), Ok(()));
        let problem = judged(&drafts[..1]).expect_err("the newest draft is broken");
        assert!(problem.contains("cargo xtask release"), "{problem}");
    }

    #[test]
    fn a_released_document_must_still_be_read() {
        let good = include_str!("../../fixtures/zoom/subprocessors.json");
        let mut release = released("1.0.0", same);
        release.documents.push(("good".into(), good.into()));
        assert_eq!(judged(&[release]), Ok(()));
        let mut release = released("1.0.0", same);
        release.documents.push(("bad".into(), good.replace("\"language\"", "\"tongue\"")));
        let comparisons =
            compared(&[release], &json_schema::draft_2020_12()).expect("they can be compared");
        assert!(verdict(&comparisons).is_err());
        let text = comparisons[0].to_string();
        assert!(text.contains("refused: bad: "), "{text}");
    }

    #[test]
    fn a_version_must_fit_what_changed() {
        let schema = json_schema::draft_2020_12();
        let allows = |version: &str, releases: &[Release]| {
            allowed(&Version::parse(version).expect("a version"), releases, &schema)
        };
        assert_eq!(allows("1.0.0-draft.1", &[]), Ok(()));
        assert_eq!(allows("1.0.0-draft.2", &[released("1.0.0-draft.1", larger)]), Ok(()));
        assert_eq!(allows("1.0.1", &[released("1.0.0", same)]), Ok(()));
        assert_eq!(allows("1.1.0", &[released("1.0.0", smaller)]), Ok(()));
        for (version, releases, reason) in [
            ("2.0.0", vec![], "so it cannot be 2.0.0"),
            ("1.0.0+x", vec![], "no build metadata"),
            ("1.0.0", vec![released("1.0.0", same)], "not later than 1.0.0"),
            ("1.0.1", vec![released("1.0.0", smaller)], "1.1.0 would be its version"),
            ("1.1.0", vec![released("1.0.0", larger)], "would break 1.0.0"),
        ] {
            let problem = allows(version, &releases).expect_err(version);
            assert!(problem.contains(reason), "{problem}");
        }
    }

    #[test]
    fn what_is_frozen_is_read_back_and_must_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        assert!(releases::read(root).expect("nothing is there").is_empty());
        let vectors = root.join("schemas/v1/vectors");
        std::fs::create_dir_all(&vectors).expect("a folder");
        let line = |name: &str, valid: bool| {
            format!("{}\n", json!({ "name": name, "document": "{}", "valid": valid }))
        };
        let lines = line("a", true) + &line("b", false);
        std::fs::write(vectors.join("some.ndjson"), lines).expect("written");
        let schema = json_schema::draft_2020_12();
        let version = Version::new(1, 0, 0);
        releases::freeze(root, &version, &schema).expect("frozen");
        let read = releases::read(root).expect("it can be read");
        assert_eq!(read.len(), 1);
        assert_eq!((&read[0].version, &read[0].schema), (&version, &schema));
        assert_eq!(read[0].documents, [("a".to_owned(), "{}".to_owned())]);

        let frozen = root.join("schemas/released/1.0.0/disclosure.schema.json");
        let text = std::fs::read_to_string(&frozen).expect("a text");
        std::fs::write(&frozen, text.replacen("3650", "3651", 1)).expect("written");
        let problem = releases::read(root).expect_err("it was changed");
        assert!(problem.contains("1.0.0/disclosure.schema.json"), "{problem}");
        std::fs::write(&frozen, text).expect("written");
        std::fs::write(root.join("schemas/released/1.0.0/stray"), "").expect("written");
        let problem = releases::read(root).expect_err("a stray file");
        assert!(problem.contains("1.0.0/stray"), "{problem}");
    }
}
