//! Edits of small schemas, each in both directions: a case says what is expected of the differences,
//! and the snapshot beside it shows them with their witnesses.

use std::{fmt::Write as _, fs, path::Path};

use onward_compat::{Difference, Source, compare};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    before: Value,
    after: Value,
    /// The differences from before to after, as [`said`] says them.
    there: Vec<String>,
    /// The differences from after to before.
    back: Vec<String>,
}

/// A difference without its words and witnesses: where, what, and whom it breaks. `source+` is
/// source that must be completed.
fn said(difference: &Difference) -> String {
    let change = serde_json::to_value(difference.change).expect("a name");
    let mut said = format!("{}: {}", difference.place, change.as_str().expect("a name"));
    if let Some(subject) = &difference.subject {
        let _ = write!(said, " {subject}");
    }
    let breaks: Vec<&str> = [
        (difference.old_documents.is_breaking(), "old"),
        (difference.new_documents.is_breaking(), "new"),
        (difference.new_documents_tolerant.is_breaking(), "tolerant"),
        (difference.source == Source::Breaking, "source"),
        (difference.source == Source::Additive, "source+"),
    ]
    .into_iter()
    .filter_map(|(holds, who)| holds.then_some(who))
    .collect();
    said + " | " + &breaks.join(", ")
}

fn case(path: &Path) -> datatest_stable::Result<()> {
    let case: Case = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut text = String::new();
    for (name, old, new, expected) in [
        ("there", &case.before, &case.after, &case.there),
        ("back", &case.after, &case.before, &case.back),
    ] {
        let differences = compare(old, new)?;
        let found: Vec<String> = differences.iter().map(said).collect();
        assert_eq!(found, *expected, "{name}");
        let _ = writeln!(text, "{name}:");
        for difference in &differences {
            let _ = writeln!(text, "{difference}");
        }
    }
    let name = path.file_stem().and_then(|name| name.to_str()).ok_or("a name")?;
    let folder = fs::canonicalize(path.parent().ok_or("a folder")?)?;
    insta::with_settings!({
        snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
    Ok(())
}

datatest_stable::harness! {
    { test = case, root = "tests/cases", pattern = r"\.json$" },
}
