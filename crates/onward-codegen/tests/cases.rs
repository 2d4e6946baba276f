//! One test for each folder in `cases/`: a small schema, and what becomes of it in each language,
//! side by side.

use std::{fmt::Write as _, fs, path::Path};

use onward_codegen::{Package, TARGETS, read};

fn case(file: &Path) -> datatest_stable::Result<()> {
    let schema = serde_json::from_str(&fs::read_to_string(file)?)?;
    let model = read(&schema)?;
    let package = Package {
        name: "small-case",
        version: "1.0.0",
        description: "A small case",
        license: "MIT OR Apache-2.0",
        repository: "https://example.com/small-case",
        namespace: "com.example.smallcase",
        tables: &[],
    };
    for target in TARGETS {
        let mut shown = String::new();
        for (path, text) in (target.files)(&model, &package) {
            if (target.is_of_schema)(&path) {
                write!(shown, "=== {path}\n{text}")?;
            }
        }
        insta::with_settings!({
            snapshot_path => fs::canonicalize(file.parent().expect("a folder"))?,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(target.name, shown);
        });
    }
    Ok(())
}

datatest_stable::harness! {
    { test = case, root = "tests/cases", pattern = r"schema\.json$" },
}
