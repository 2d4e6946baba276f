//! Everything generated: one pure function makes it, writing and checking are its callers.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use onward_schema::json_schema;

use crate::{docs, law, legal_forms, shape, vectors, words};

/// What mends whatever `check` finds.
pub(crate) const COMMAND: &str = "cargo xtask codegen";

/// The folders that hold nothing but generated files.
const OWNED: &[&str] =
    &["schemas", "crates/onward-validator/src/generated", "docs/rules", "docs/format"];

/// What is frozen in them: released versions, which nothing generates again.
const FROZEN: &str = crate::releases::FOLDER;

/// Every generated file, by its path in the repository.
pub(crate) fn files(root: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let mut files = BTreeMap::new();
    let tables = law::rust(&root.join("crates/onward-law/data"))?;
    files.insert(
        "crates/onward-law/src/generated.rs".into(),
        rust("crates/onward-law/data/", tables)?,
    );
    let schema = json_schema::draft_2020_12();
    files.insert(
        "crates/onward-validator/src/generated/shape.rs".into(),
        rust("schemas/v1/disclosure.schema.json", shape::rust(&schema)?)?,
    );
    let words = words::rust(&root.join("crates/onward-validator/data/words.toml"))?;
    files.insert(
        "crates/onward-validator/src/generated/words.rs".into(),
        rust("crates/onward-validator/data/words.toml", words)?,
    );
    let areas = words::areas(&root.join("crates/onward-validator/data/areas.toml"))?;
    files.insert(
        "crates/onward-validator/src/generated/areas.rs".into(),
        rust("crates/onward-validator/data/areas.toml", areas)?,
    );
    let forms = legal_forms::rust(&root.join("crates/onward-validator/data/legal-forms.toml"))?;
    files.insert(
        "crates/onward-validator/src/generated/legal_forms.rs".into(),
        rust("crates/onward-validator/data/legal-forms.toml", forms)?,
    );
    for (language, package) in onward_bindings::packages() {
        let folder = PathBuf::from("schemas/v1").join(language);
        files.extend(package.into_iter().map(|(path, text)| (folder.join(path), text)));
    }
    files.extend(codes());
    for (name, text) in vectors::files(&schema)? {
        files.insert(Path::new(vectors::FOLDER).join(name), text);
    }
    files.extend(docs::files(root, &schema)?);
    for (name, schema) in [
        ("disclosure.schema.json", schema),
        ("disclosure.draft-07.schema.json", json_schema::draft_07()),
        ("differences.schema.json", onward_history::Differences::schema()),
    ] {
        files.insert(format!("schemas/v1/{name}").into(), json(&schema));
    }
    Ok(files)
}

/// The code lists, and a page about them.
fn codes() -> BTreeMap<PathBuf, String> {
    let mut page = CODES_PAGE.to_owned();
    let mut files = BTreeMap::new();
    for table in onward_bindings::tables() {
        let name = &table.name;
        let _ = write!(
            page,
            "\n## {}\n\n{} [JSON]({name}.json), [CSV]({name}.csv).\n\n| column | what |\n|---|---|\n",
            table.title, table.docs
        );
        for column in &table.columns {
            let may = if column.optional { " May be absent." } else { "" };
            let _ = writeln!(page, "| `{}` | {}{may} |", column.name, column.docs);
        }
        files.insert(format!("schemas/v1/codes/{name}.json").into(), json(&table.to_json()));
        files.insert(format!("schemas/v1/codes/{name}.csv").into(), table.to_csv());
    }
    files.insert("schemas/v1/codes/README.md".into(), page);
    files
}

const CODES_PAGE: &str = "\
# Code lists

The codes of the format and the facts of law behind the rules, as data: each list as JSON, a list of
objects in which an empty cell is an absent key, and as CSV (RFC 4180), where several texts in one
cell are parted by blanks. Every package has them as constants too.
";

fn json(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

fn rust(source: &str, tokens: proc_macro2::TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens).map_err(|error| format!("from {source}: {error}"))?;
    let code = prettyplease::unparse(&file);
    Ok(format!("//! Generated from `{source}` by `{COMMAND}`. Do not edit.\n\n{code}"))
}

/// Writes what differs and removes what is orphaned; says how many files that were.
pub(crate) fn write(root: &Path) -> Result<usize, String> {
    mend(root, &files(root)?)
}

fn mend(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<usize, String> {
    let problems = problems(root, files)?;
    for problem in &problems {
        match problem {
            Problem::Missing(path) | Problem::Stale(path) => {
                let target = root.join(path);
                let folder = target.parent().unwrap_or(root);
                fs::create_dir_all(folder)
                    .and_then(|()| fs::write(&target, &files[path]))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
            Problem::Orphaned(path) => {
                fs::remove_file(root.join(path))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
    }
    Ok(problems.len())
}

/// What is wrong with the generated files as they stand, each with its path.
pub(crate) fn check(root: &Path) -> Result<Vec<Problem>, String> {
    problems(root, &files(root)?)
}

/// A generated file that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It is not there.
    Missing(PathBuf),
    /// Its text differs.
    Stale(PathBuf),
    /// It is in a folder of generated files, and nothing generates it.
    Orphaned(PathBuf),
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (what, path) = match self {
            Self::Missing(path) => ("missing", path),
            Self::Stale(path) => ("stale", path),
            Self::Orphaned(path) => ("orphaned", path),
        };
        write!(f, "{what}: {}", path.display())
    }
}

fn problems(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<Problem>, String> {
    let mut problems = Vec::new();
    for (path, text) in files {
        match fs::read(root.join(path)) {
            Ok(bytes) if bytes == text.as_bytes() => {}
            Ok(_) => problems.push(Problem::Stale(path.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                problems.push(Problem::Missing(path.clone()));
            }
            Err(error) => return Err(format!("{}: {error}", path.display())),
        }
    }
    for folder in OWNED {
        for path in walk(&root.join(folder))? {
            let path = path.strip_prefix(root).unwrap_or(&path).to_path_buf();
            if !files.contains_key(&path) && !path.starts_with(FROZEN) {
                problems.push(Problem::Orphaned(path));
            }
        }
    }
    Ok(problems)
}

/// All files below a folder, in order; none if it is not there.
pub(crate) fn walk(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(format!("{}: {error}", folder.display())),
    };
    for entry in entries {
        let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn every_generated_file_is_fresh() {
        let problems = check(&repository()).expect("the files can be made");
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{}\nrun `{COMMAND}`", problems.join("\n"));
    }

    #[test]
    fn missing_stale_and_orphaned_files_are_found_and_mended() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let files = BTreeMap::from([
            (PathBuf::from("schemas/v1/a.json"), "{}\n".to_owned()),
            (PathBuf::from("crates/b.rs"), "// b\n".to_owned()),
        ]);
        let look = || problems(root, &files).expect("the files can be compared");
        assert_eq!(
            look(),
            [Problem::Missing("crates/b.rs".into()), Problem::Missing("schemas/v1/a.json".into())]
        );
        mend(root, &files).expect("written");
        assert_eq!(look(), []);

        fs::write(root.join("schemas/v1/a.json"), "{ }\n").expect("written");
        fs::write(root.join("schemas/v1/stray.json"), "{}\n").expect("written");
        fs::write(root.join("crates/other.rs"), "// by hand\n").expect("written");
        let released = root.join(FROZEN).join("1.0.0");
        fs::create_dir_all(&released).expect("a folder");
        fs::write(released.join("a.json"), "{}\n").expect("written");
        assert_eq!(
            look(),
            [
                Problem::Stale("schemas/v1/a.json".into()),
                Problem::Orphaned("schemas/v1/stray.json".into()),
            ]
        );
        assert_eq!(mend(root, &files), Ok(2));
        assert_eq!(look(), []);
        assert!(released.join("a.json").exists(), "a released version is not an orphan");
    }
}
