//! One test for each schema in `refused/`: why bindings have no room for it.

use std::{fs, path::Path};

use onward_codegen::read;

fn refused(file: &Path) -> datatest_stable::Result<()> {
    let schema = serde_json::from_str(&fs::read_to_string(file)?)?;
    let error = read(&schema).expect_err("the schema is refused");
    let name = file.file_stem().and_then(|name| name.to_str()).expect("a name");
    insta::with_settings!({
        snapshot_path => fs::canonicalize(file.parent().expect("a folder"))?,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, error);
    });
    Ok(())
}

datatest_stable::harness! {
    { test = refused, root = "tests/refused", pattern = r"\.json$" },
}
