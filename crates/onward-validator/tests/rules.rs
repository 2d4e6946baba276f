//! One test for each file in `fixtures/rules/`: a folder holds what fails a rule, with a snapshot
//! of what the rule says, and what passes it. A first line `# as of DATE` sets the day, for what
//! no present day can show. A file `base.yaml` in the folder is the earlier version of both.

use std::{fs, path::Path};

use onward_report::{FileReport, OUTPUTS, Report, Style};
use onward_source::{Format, Origin};
use onward_validator::{Base, Preset, Settings, Version, gate};

/// The findings of the rule that the folder is named after, as a person reads them.
fn of_rule(file: &Path) -> datatest_stable::Result<(usize, String)> {
    let folder = file.parent().ok_or("a file in a folder")?;
    let rule = folder.file_name().and_then(|name| name.to_str()).ok_or("a folder's name")?;
    let extension = file.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let format = Format::from_extension(extension).ok_or("a known extension")?;
    let bytes = fs::read(file)?;
    let first = String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned();
    let as_of = first.strip_prefix("# as of ").unwrap_or("2026-11-01");
    let settings = Settings::new(as_of.parse()?, Preset::Strict);

    let base = folder.join("base.yaml");
    let base = if base.exists() {
        let version = Version::read(fs::read(base)?, Format::Yaml, Origin::default());
        let version = version.map_err(|_| "the base is no disclosure")?;
        Some(Base { name: "main".to_owned(), path: "main:list".to_owned(), version })
    } else {
        None
    };
    let (content, mut findings) = gate(bytes, format, Origin::default(), base.as_ref(), &settings);
    findings.retain(|finding| finding.rule.name == rule);
    for finding in &mut findings {
        if let onward_report::Level::On(severity) = finding.rule.level {
            finding.severity = severity;
        }
    }
    let count = findings.len();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let report = Report {
        as_of: settings.as_of.to_string(),
        tables: "",
        documents: 1,
        files: vec![FileReport::new(name.unwrap_or_default(), content, findings)],
        ..Report::default()
    };
    Ok((count, (OUTPUTS[0].write)(&report, Style::Plain)))
}

fn fails(file: &Path) -> datatest_stable::Result<()> {
    let (count, shown) = of_rule(file)?;
    assert!(count > 0, "nothing is found");
    let name = file.file_name().and_then(|name| name.to_str()).ok_or("a name")?;
    insta::with_settings!({
        snapshot_path => fs::canonicalize(file.parent().ok_or("a folder")?)?,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, shown);
    });
    Ok(())
}

fn passes(file: &Path) -> datatest_stable::Result<()> {
    let (count, shown) = of_rule(file)?;
    assert_eq!(count, 0, "{shown}");
    Ok(())
}

datatest_stable::harness! {
    { test = fails, root = "../../fixtures/rules", pattern = r"/fails[^/]*\.(yaml|json|toml)$" },
    { test = passes, root = "../../fixtures/rules", pattern = r"/passes[^/]*\.(yaml|json|toml)$" },
}
