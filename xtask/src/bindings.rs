//! `cargo xtask bindings test`: every language builds its package as its users would and judges
//! the shared vectors; here its judgement is held against that of the canonical types.
//!
//! Each language has a folder in `xtask/bindings/` with a script `judge.sh PACKAGE WORK VECTOR…`:
//! it builds and lints the package in the folder WORK, and prints one line of JSON for each vector
//! (see [`Judgement`]). What it has to say besides goes to standard error.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::Value;

use crate::vectors::{self, Vector};

/// What a language says of a vector.
#[derive(Deserialize)]
struct Judgement {
    name: String,
    strict: Verdict,
    tolerant: Verdict,
}

#[derive(Deserialize)]
struct Verdict {
    valid: bool,
    /// Where the first offence is: a JSON Pointer.
    path: Option<String>,
    /// What is written of a document that was read.
    written: Option<String>,
}

/// Judges the vectors in these languages, or in all.
pub(crate) fn test(root: &Path, languages: &[&str]) -> Result<(), String> {
    let known: Vec<&str> = onward_codegen::TARGETS.iter().map(|target| target.name).collect();
    if let Some(unknown) = languages.iter().find(|name| !known.contains(name)) {
        return Err(format!("there is no language `{unknown}`: {}", known.join(", ")));
    }
    let files = vectors::paths(root)?;
    let vectors = vectors::read(&files)?;
    let mut failures = Vec::new();
    for language in known {
        if languages.is_empty() || languages.contains(&language) {
            crate::say(&format!("{language}: building the package, judging the vectors"));
            let judgements = judgements(root, language, &files)?;
            let outcome = Outcome::of(&vectors, &judgements);
            crate::say(&format!("{language}: {outcome}"));
            failures.extend(outcome.failures.into_iter().map(|line| format!("{language}: {line}")));
        }
    }
    if failures.is_empty() {
        return Ok(());
    }
    let more = failures.len().saturating_sub(MOST_FAILURES);
    failures.truncate(MOST_FAILURES);
    if more > 0 {
        failures.push(format!("and {more} more"));
    }
    Err(failures.join("\n"))
}

/// Prints what reading and checking a document costs in each language that has a peer to be held
/// against: nanoseconds for each document, and how they compare.
///
/// The script `bench.sh PACKAGE WORK DOCUMENT` prints a line for each contender, ours first: its
/// name, and the time behind it.
pub(crate) fn bench(root: &Path) -> Result<(), String> {
    crate::say("Bindings: reading and checking the seed fixture, and what peers take for it");
    for target in onward_codegen::TARGETS {
        let folder = root.join("xtask/bindings").join(target.name);
        let script = folder.join("bench.sh");
        if !script.exists() {
            continue;
        }
        // Without vectors, this only builds the package.
        run(root, target.name, "judge.sh", &[])?;
        let document = root.join("fixtures/zoom/subprocessors.json");
        let text = run(root, target.name, "bench.sh", &[document])?;
        let times: Vec<(&str, f64)> = text
            .lines()
            .filter_map(|line| {
                let (name, time) = line.rsplit_once(' ')?;
                Some((name, time.parse().ok()?))
            })
            .collect();
        let Some((_, ours)) = times.first() else {
            return Err(format!("{} printed no times", script.display()));
        };
        for (name, time) in &times {
            crate::say(&format!(
                "  {:12} {name:45} {:9.3} ms  {:5.2}×",
                target.title,
                time / 1e6,
                time / ours
            ));
        }
    }
    Ok(())
}

/// How many failures are shown: enough to see what is wrong.
const MOST_FAILURES: usize = 20;

/// What the language says, by the vectors' names.
fn judgements(
    root: &Path,
    language: &str,
    files: &[PathBuf],
) -> Result<BTreeMap<String, Judgement>, String> {
    let text = run(root, language, "judge.sh", files)?;
    let judgements = text.lines().map(|line| {
        let judgement: Judgement = serde_json::from_str(line)
            .map_err(|error| format!("{language} printed what is no judgement: {error}: {line}"))?;
        Ok((judgement.name.clone(), judgement))
    });
    judgements.collect()
}

/// What a script of a language prints. It is given the package, a folder to work in, and files.
fn run(root: &Path, language: &str, script: &str, files: &[PathBuf]) -> Result<String, String> {
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let work = root.join("target/bindings").join(language);
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let script = root.join("xtask/bindings").join(language).join(script);
    let output = Command::new("bash")
        .arg(&script)
        .args([&root.join("schemas/v1").join(language), &work])
        .args(files)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{}: {error}", script.display()))?;
    if !output.status.success() {
        return Err(format!("{} failed: {}", script.display(), output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// How the judgements of a language compare with those of the canonical types.
#[derive(Default)]
struct Outcome {
    valid: usize,
    invalid: usize,
    same_path: usize,
    failures: Vec<String>,
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { valid, invalid, same_path, failures } = self;
        write!(
            f,
            "{valid} valid vectors, {invalid} invalid, {same_path} of these with the same path; \
             {} disagreements",
            failures.len()
        )
    }
}

/// The least share of invalid vectors, in percent, for which the path of the offence must be the
/// canonical one.
const SAME_PATHS: usize = 95;

impl Outcome {
    fn of(vectors: &[Vector], judgements: &BTreeMap<String, Judgement>) -> Self {
        let mut outcome = Self::default();
        let mut other_paths = Vec::new();
        for vector in vectors {
            let Some(judgement) = judgements.get(&vector.name) else {
                outcome.failures.push(format!("{}: no judgement", vector.name));
                continue;
            };
            if vector.valid {
                outcome.valid += 1;
            } else {
                outcome.invalid += 1;
            }
            let mut fail = |what: &str| outcome.failures.push(format!("{}: {what}", vector.name));
            match (vector.valid, judgement.strict.valid) {
                (true, false) => fail("a valid document is refused"),
                (false, true) => fail("an invalid document is accepted"),
                (true, true) => {
                    for (mode, verdict) in
                        [("strict", &judgement.strict), ("tolerant", &judgement.tolerant)]
                    {
                        if let Some(difference) = vector.difference(verdict) {
                            fail(&format!("{mode}: {difference}"));
                        }
                    }
                }
                (false, false) if judgement.strict.path.is_none() => fail("no path is given"),
                (false, false) if judgement.strict.path == vector.path => outcome.same_path += 1,
                (false, false) => other_paths.push(format!(
                    "{}: the offence is at {:?}, not {:?}",
                    vector.name,
                    vector.path.as_deref().unwrap_or_default(),
                    judgement.strict.path.as_deref().unwrap_or_default()
                )),
            }
            match (vector.tolerant, judgement.tolerant.valid) {
                (Some(true), false) => outcome.failures.push(format!(
                    "{}: the tolerant reader refuses it at {:?}",
                    vector.name,
                    judgement.tolerant.path.as_deref().unwrap_or_default()
                )),
                (Some(false), true) => outcome
                    .failures
                    .push(format!("{}: the tolerant reader accepts it", vector.name)),
                (Some(true), true) => {
                    if let Some(difference) = vector.difference(&judgement.tolerant) {
                        outcome.failures.push(format!("{}: tolerant: {difference}", vector.name));
                    }
                }
                _ => {}
            }
        }
        if outcome.same_path * 100 < outcome.invalid * SAME_PATHS {
            outcome.failures.extend(other_paths);
        }
        outcome
    }
}

impl Vector {
    /// How what was written differs from what was read.
    fn difference(&self, verdict: &Verdict) -> Option<String> {
        if !verdict.valid {
            return Some(format!("refused at {:?}", verdict.path.as_deref().unwrap_or_default()));
        }
        let Some(written) = &verdict.written else {
            return Some("nothing was written".to_owned());
        };
        let bytes = self.bytes();
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
        // Also spares what is nested more deeply than can be read here.
        if bytes == written.as_bytes() {
            return None;
        }
        let read: Value = match serde_json::from_slice(bytes) {
            Ok(read) => read,
            Err(error) => return Some(format!("it is no JSON: {error}")),
        };
        match serde_json::from_str::<Value>(written) {
            Ok(written) if is_same(&read, &written) => None,
            Ok(_) => Some(format!("read {read}, written {written}")),
            Err(error) => Some(format!("what was written is no JSON: {error}: {written}")),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let decoded = self.base64.as_ref().and_then(|base64| BASE64_STANDARD.decode(base64).ok());
        decoded.or_else(|| Some(self.document.as_ref()?.clone().into_bytes())).unwrap_or_default()
    }
}

/// Whether two values are equal: numbers by value, objects with their keys in the same order.
fn is_same(this: &Value, other: &Value) -> bool {
    match (this, other) {
        (Value::Number(this), Value::Number(other)) => {
            this == other || this.as_f64() == other.as_f64()
        }
        (Value::Array(this), Value::Array(other)) => {
            this.len() == other.len() && this.iter().zip(other).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(this), Value::Object(other)) => {
            this.len() == other.len()
                && this.iter().zip(other).all(|(a, b)| a.0 == b.0 && is_same(a.1, b.1))
        }
        _ => this == other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::vectors::Layer;

    fn vector(valid: bool, tolerant: Option<bool>) -> Vector {
        let document = Some(r#"{"a":1.0,"b":2}"#.to_owned());
        let path = (!valid).then(|| "/b".to_owned());
        let (name, layer) = ("v".to_owned(), Layer::Tree);
        Vector { name, layer, document, base64: None, valid, path, tolerant }
    }

    fn failures(vector: Vector, judgement: Value) -> Vec<String> {
        let judgement: Judgement = serde_json::from_value(judgement).expect("a judgement");
        let judgements = BTreeMap::from([(judgement.name.clone(), judgement)]);
        Outcome::of(&[vector], &judgements).failures
    }

    #[test]
    fn what_a_language_gets_wrong_is_told() {
        let read = |written: &str| json!({ "valid": true, "written": written });
        let refused = |path: &str| json!({ "valid": false, "path": path });
        let judgement = |strict: &Value, tolerant: &Value| json!({ "name": "v", "strict": strict, "tolerant": tolerant });
        let same = read(r#"{ "a": 1, "b": 2 }"#);
        let right = judgement(&same, &same);
        assert_eq!(failures(vector(true, None), right.clone()), [""; 0]);
        assert_eq!(failures(vector(false, None), judgement(&refused("/b"), &same)), [""; 0]);
        for (vector, judgement) in [
            (vector(true, None), judgement(&read(r#"{"b":2,"a":1}"#), &same)),
            (vector(true, None), judgement(&same, &read(r#"{"a":1}"#))),
            (vector(true, None), judgement(&refused(""), &same)),
            (vector(true, None), judgement(&json!({ "valid": true }), &same)),
            (vector(false, None), right.clone()),
            (vector(false, None), judgement(&refused("/a"), &same)),
            (vector(false, None), judgement(&json!({ "valid": false }), &same)),
            (vector(false, Some(true)), judgement(&refused("/b"), &refused("/b"))),
            (vector(false, Some(false)), judgement(&refused("/b"), &same)),
            (vector(false, Some(true)), judgement(&refused("/b"), &read(r#"{"a":2,"b":2}"#))),
            (vector(true, None), json!({ "name": "w", "strict": same, "tolerant": same })),
        ] {
            assert_eq!(failures(vector, judgement.clone()).len(), 1, "{judgement}");
        }
    }
}
