//! What checking costs: one document as a whole process, a stream of documents beside peers that
//! only parse them, and the gate on long lists.

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// How often each whole process is run.
const RUNS: usize = 40;

/// Builds the command and prints the figures.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    cargo(root, &["build", "--release", "--quiet", "--package", "onward"])?;
    crate::say(&processes(root)?);
    crate::say(&gates(root)?);
    cargo(root, &["bench", "--quiet", "--package", "onward-validator", "--bench", "stream"])
}

/// A list of which little is said: about ten findings for each party.
fn many_findings() -> String {
    let mut text = "format: 1\npublisher: { name: Northwind }\nlanguage: en\n\
                    updated: 2026-05-01\nchangelog: []\nsubprocessors:\n"
        .to_owned();
    for party in 0..110 {
        let _ = write!(
            text,
            "  - id: party-{party}\n    name: Party {party}\n    purposes: [hosting]\n    \
             locations: [US, asia]\n    transfers: [scc]\n"
        );
    }
    text
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<(), String> {
    let status = Command::new(env!("CARGO")).args(arguments).current_dir(root).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("cargo {} failed", arguments.join(" "))),
        Err(error) => Err(format!("cargo: {error}")),
    }
}

/// A list with this many parties and ten times as many entries, each with one change; with
/// `is_later`, the last party has one more place, and an entry says so.
fn long_list(parties: usize, is_later: bool) -> String {
    let mut text =
        "format: 1\npublisher: { name: Northwind }\nlanguage: en\nnotice: { days: 30 }\n"
            .to_owned();
    text.push_str(if is_later { "updated: 2026-10-01\n" } else { "updated: 2024-01-01\n" });
    let mut baseline = String::new();
    text.push_str("subprocessors:\n");
    for party in 0..parties {
        let more = if is_later && party + 1 == parties { ", FR" } else { "" };
        let _ = write!(
            text,
            "  - id: party-{party}\n    name: Party {party}\n    purposes: [hosting]\n    \
             data: [content]\n    locations: [DE{more}]\n"
        );
        let _ = writeln!(baseline, "  - party-{party}");
    }
    let _ = write!(text, "baseline:\n{baseline}changelog:\n");
    if is_later {
        let _ = writeln!(
            text,
            "  - date: 2026-10-01\n    effective: 2026-11-01\n    changes: [{{ type: changed, \
             subject: party-{}, locations: {{ added: [FR] }} }}]",
            parties - 1,
        );
    }
    for year in (0..10).rev() {
        let what = if year % 2 == 0 { "added" } else { "removed" };
        for party in 0..parties {
            let _ = writeln!(
                text,
                "  - date: {}-01-01\n    changes: [{{ type: changed, subject: party-{party}, \
                 data: {{ {what}: [usage] }} }}]",
                2015 + year,
            );
        }
    }
    text
}

/// The gate as a whole process, in repositories with long lists.
fn gates(root: &Path) -> Result<String, String> {
    let onward = root.join("target/release/onward");
    let mut text = "The gate, whole process: minimum, median, maximum of 11 runs\n".to_owned();
    let mut first = None;
    for scale in [1, 2, 4] {
        let parties = scale * 1000;
        let folder = root.join(format!("target/bench/gate-{scale}"));
        let list = folder.join("subprocessors.yaml");
        let _ = fs::remove_dir_all(&folder);
        let write = |is_later| fs::write(&list, long_list(parties, is_later));
        fs::create_dir_all(&folder)
            .and_then(|()| write(false))
            .map_err(|error| format!("{}: {error}", list.display()))?;
        let identity = ["-c", "user.name=Bench", "-c", "user.email=bench@onward.invalid"];
        let commit = [&identity[..], &["commit", "--quiet", "--message", "Long"]].concat();
        for arguments in [&["init", "--quiet"][..], &["add", "."], &commit] {
            quiet(Command::new("git").args(arguments).current_dir(&folder))?;
        }
        write(true).map_err(|error| format!("{}: {error}", list.display()))?;
        let mut times = Vec::new();
        for _ in 0..12 {
            let arguments = ["gate", "--base", "HEAD", "--as-of", "2026-11-01", "--quiet"];
            let start = Instant::now();
            quiet(Command::new(&onward).args(arguments).current_dir(&folder))?;
            times.push(start.elapsed());
        }
        times.remove(0);
        times.sort();
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let median = ms(times[5]);
        let times_first = median / *first.get_or_insert(median);
        let name = format!("{parties} parties, {} entries", parties * 10);
        let _ = writeln!(
            text,
            "  {name:42} {:6.0} {median:6.0} {:6.0} ms  {times_first:.2} of the first",
            ms(times[0]),
            ms(times[10]),
        );
    }
    Ok(text)
}

/// Runs a program that must succeed, and shows nothing of it.
fn quiet(command: &mut Command) -> Result<(), String> {
    let status = command.stdout(Stdio::null()).stderr(Stdio::inherit()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?}: {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}

/// Whole processes in turn, so that a change of the machine's speed touches all alike.
fn processes(root: &Path) -> Result<String, String> {
    let mut text = String::new();
    let onward = root.join("target/release/onward");
    let seed = "fixtures/zoom/subprocessors";
    let (yaml, json, toml) =
        (format!("{seed}.yaml"), format!("{seed}.json"), format!("{seed}.toml"));
    let many = "target/bench/many-findings.yaml";
    fs::create_dir_all(root.join("target/bench"))
        .and_then(|()| fs::write(root.join(many), many_findings()))
        .map_err(|error| format!("{many}: {error}"))?;
    let commands: [(&str, Vec<&str>); 6] = [
        ("onward --version (the process itself)", vec!["--version"]),
        ("onward check, YAML", vec!["check", "--as-of", "2026-11-01", &yaml]),
        ("onward check, JSON", vec!["check", "--as-of", "2026-11-01", &json]),
        ("onward check, TOML", vec!["check", "--as-of", "2026-11-01", &toml]),
        (
            "onward check of a file with shape errors",
            vec!["check", "fixtures/rules/shape/fails.yaml"],
        ),
        ("onward check that prints 1,000 findings", vec!["check", "--as-of", "2026-11-01", many]),
    ];
    let mut times = vec![Vec::new(); commands.len()];
    for _ in 0..=RUNS {
        for ((_, arguments), times) in commands.iter().zip(&mut times) {
            let start = Instant::now();
            let status = Command::new(&onward)
                .args(arguments)
                .current_dir(root)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            status.map_err(|error| format!("{}: {error}", onward.display()))?;
            times.push(start.elapsed());
        }
    }
    let _ = writeln!(text, "Whole process, {RUNS} runs in turn: minimum, median, maximum");
    for ((name, _), times) in commands.iter().zip(&mut times) {
        times.remove(0);
        times.sort();
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let (least, median, most) = (times[0], times[times.len() / 2], times[times.len() - 1]);
        let _ =
            writeln!(text, "  {name:42} {:6.2} {:6.2} {:6.2} ms", ms(least), ms(median), ms(most));
    }
    Ok(text)
}
