//! What checking costs: one document as a whole process, and a stream of documents beside peers
//! that only parse them.

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
