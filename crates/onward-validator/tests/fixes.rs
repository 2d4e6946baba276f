//! What fixes make of documents: one test for each file in `fixtures/fixes/`, with a snapshot of
//! the result beside it; and over all fixtures, that fixes bring nothing new and are done once.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use onward_report::Safety;
use onward_source::{Format, Origin};
use onward_validator::{Fixed, Preset, Settings, check, fix};

fn settings() -> Settings {
    Settings::new("2026-11-01".parse().expect("a date"), Preset::Strict)
}

fn fixed(bytes: Vec<u8>, format: Format, safety: Safety) -> Option<Fixed> {
    let settings = settings();
    fix(bytes, safety, |bytes| check(bytes, format, Origin::default(), &settings))
}

fn format(path: &Path) -> Option<Format> {
    Format::from_extension(path.extension()?.to_str()?)
}

/// The text after its fixes, and what they did.
fn shown(fixed: Option<&Fixed>) -> String {
    let Some(fixed) = fixed else {
        return "nothing to do\n".to_owned();
    };
    let mut shown = String::new();
    for made in &fixed.made {
        writeln!(shown, "{}: {}", made.rule, made.message).expect("a string");
    }
    for (remedy, objection) in &fixed.left_out {
        let rule = objection.map_or("the layout", |rule| rule.name);
        writeln!(shown, "left out because of {rule}: {}: {}", remedy.rule, remedy.message)
            .expect("a string");
    }
    shown + "\n" + &fixed.text
}

fn result(file: &Path) -> datatest_stable::Result<()> {
    let format = format(file).ok_or("a known extension")?;
    let bytes = fs::read(file)?;
    let [safe, all] =
        [Safety::Safe, Safety::Unsafe].map(|safety| fixed(bytes.clone(), format, safety));
    let mut result = format!("=== safe fixes: {}", shown(safe.as_ref()));
    if safe.map(|fixed| fixed.text) != all.as_ref().map(|fixed| fixed.text.clone()) {
        let _ = write!(result, "\n=== unsafe fixes too: {}", shown(all.as_ref()));
    }
    let name = file.file_name().and_then(|name| name.to_str()).ok_or("a name")?;
    insta::with_settings!({
        snapshot_path => fs::canonicalize(file.parent().ok_or("a folder")?)?,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, result);
    });
    Ok(())
}

/// How many findings there are of each rule.
fn tally(bytes: Vec<u8>, format: Format) -> BTreeMap<&'static str, usize> {
    let (_, findings) = check(bytes, format, Origin::default(), &settings());
    let mut tally = BTreeMap::new();
    for finding in findings {
        *tally.entry(finding.rule.name).or_default() += 1;
    }
    tally
}

fn comments(text: &str) -> Vec<&str> {
    let mut comments: Vec<&str> =
        text.lines().map(str::trim).filter(|line| line.starts_with('#')).collect();
    comments.sort_unstable();
    comments
}

/// Whatever is fixed: what was mended is gone and no finding has come, the comments are still
/// there, and there is nothing left to do.
fn nothing_new(file: &Path) -> datatest_stable::Result<()> {
    let format = format(file).ok_or("a known extension")?;
    let bytes = fs::read(file)?;
    for safety in [Safety::Safe, Safety::Unsafe] {
        let Some(Fixed { text, made, left_out }) = fixed(bytes.clone(), format, safety) else {
            continue;
        };
        assert!(!made.is_empty() || !left_out.is_empty());
        let before = tally(bytes.clone(), format);
        // What is no disclosure is not looked at as a whole: the rest comes to light.
        if !before.contains_key("shape") {
            for (rule, count) in tally(text.clone().into(), format) {
                let mended = made.iter().filter(|made| made.rule == rule).count();
                let known = before.get(rule).copied().unwrap_or_default();
                assert!(count + mended <= known, "{rule} has more to say of:\n{text}");
            }
        }
        if !made.iter().any(|made| made.message.starts_with("remove")) {
            assert_eq!(comments(str::from_utf8(&bytes)?), comments(&text));
        }
        let again = fixed(text.clone().into(), format, safety);
        assert!(again.is_none_or(|again| again.made.is_empty()), "after:\n{text}");
    }
    Ok(())
}

datatest_stable::harness! {
    { test = result, root = "../../fixtures/fixes", pattern = r"/before\.(yaml|json|toml)$" },
    { test = nothing_new, root = "../../fixtures", pattern = r"\.(yaml|json|toml)$" },
}
