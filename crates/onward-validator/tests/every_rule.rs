//! Every rule on every fixture: the snapshot shows for each rule what it fires on, so that a
//! change of one rule shows its effect everywhere. And the names of the rules, which are a
//! contract: removing or renaming one is a visible act, with an alias for the old name. Beside a
//! `base.yaml`, a fixture is compared with it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use onward_source::{Format, Origin};
use onward_validator::{Base, CHECKS, Preset, RENAMED, Settings, Version, gate, rule_named};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures")
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

#[test]
fn what_each_rule_fires_on() {
    let mut files = Vec::new();
    walk(&root(), &mut files);
    files.sort();
    let mut fired_on: BTreeMap<&str, BTreeMap<String, usize>> =
        CHECKS.iter().map(|check| (check.rule.name, BTreeMap::new())).collect();
    for path in files {
        let Some(format) =
            path.extension().and_then(|e| e.to_str()).and_then(Format::from_extension)
        else {
            continue;
        };
        let bytes = fs::read(&path).expect("a fixture");
        let first = String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned();
        let as_of = first.strip_prefix("# as of ").unwrap_or("2026-11-01");
        let settings = Settings::new(as_of.parse().expect("a date"), Preset::Strict);
        let base = fs::read(path.with_file_name("base.yaml")).ok().map(|bytes| {
            let version = Version::read(bytes, Format::Yaml, Origin::default());
            Base {
                name: "main".to_owned(),
                path: "main:list".to_owned(),
                version: version.expect("a disclosure"),
            }
        });
        let (_, findings) = gate(bytes, format, Origin::default(), base.as_ref(), &settings);
        let name =
            path.strip_prefix(root()).expect("a fixture").to_string_lossy().replace('\\', "/");
        for finding in findings {
            let of_rule = fired_on.get_mut(finding.rule.name).expect("a rule of the list");
            *of_rule.entry(name.clone()).or_default() += 1;
        }
    }
    let mut shown = Vec::new();
    for (rule, fixtures) in fired_on {
        let fixtures = fixtures.into_iter().map(|(name, count)| match count {
            1 => name,
            _ => format!("{name}×{count}"),
        });
        let fixtures = fixtures.collect::<Vec<_>>().join(" ");
        let options = textwrap::Options::new(100)
            .initial_indent("  ")
            .subsequent_indent("  ")
            .break_words(false);
        shown.push(format!("{rule}\n{}", textwrap::fill(&fixtures, options)));
    }
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn the_names_of_the_rules() {
    let names: Vec<&str> = CHECKS.iter().map(|check| check.rule.name).collect();
    insta::assert_snapshot!(names.join("\n"));
    for (former, present) in RENAMED {
        assert!(!names.contains(former), "`{former}` is a name again");
        let found = rule_named(former).map(|rule| rule.name);
        assert_eq!(found, Some(*present), "{former}");
    }
}
