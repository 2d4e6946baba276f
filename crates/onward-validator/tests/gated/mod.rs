//! The gate over documents that are JSON values.

use onward_report::Finding;
use onward_source::{Format, Origin};
use onward_validator::{Base, Preset, Settings, Version, gate};
use serde_json::Value;

/// What the gate finds in the later version as of a day.
pub(crate) fn gated(before: &Value, after: &Value, on: &str) -> Vec<Finding> {
    let text = |document: &Value| serde_json::to_vec(document).expect("JSON");
    let version = Version::read(text(before), Format::Json, Origin::default());
    let version = version.unwrap_or_else(|none| panic!("no disclosure: {:?}", none.1));
    let base = Base { name: "main".to_owned(), path: "main:list".to_owned(), version };
    let settings = Settings::new(on.parse().expect("a date"), Preset::Recommended);
    gate(text(after), Format::Json, Origin::default(), Some(&base), &settings).1
}
