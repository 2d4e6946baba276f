//! The configuration file, allowances and known findings, as users run them.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

/// A list with one warning and one info, as a page would have them.
const LIST: &str = "\
format: 1
publisher: { name: Northwind }
language: en
updated: 2026-01-01
subprocessors:
  - id: aurora-cloud
    name: Aurora Cloud
    purposes: [hosting]
    locations: [worldwide]
    transfers: [scc]
  - id: postbox
    name: Postbox
    purposes: [email]
    locations: [FR]
changelog:
  - date: 2026-01-01
    changes:
      - { type: added, subject: postbox }
";

/// Everything but the rules that these tests are about is switched off by the preset.
const RULES: &str = "\
preset = \"minimal\"
as-of = 2026-11-01

[rules]
vague-location = \"warning\"
missing-reason = \"info\"
unused-allowance = \"warning\"
expired-allowance = \"warning\"
unexplained-allowance = \"warning\"
";

struct Repository(tempfile::TempDir);

impl Repository {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join(".git")).expect("a folder");
        let repository = Self(folder);
        for (path, text) in files {
            repository.write(path, text);
        }
        repository
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("a file")
    }

    fn check_in(&self, folder: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_onward"))
            .arg("check")
            .args(arguments)
            .current_dir(self.0.path().join(folder))
            .output()
            .expect("the command runs")
    }

    /// What is found, a line each, without the verdict.
    fn found(&self, arguments: &[&str]) -> Vec<String> {
        let output = self.check_in("", &[&["--format", "concise"], arguments].concat());
        assert_ne!(output.status.code(), Some(2), "{}", text(&output.stderr));
        let lines = text(&output.stdout);
        let findings = lines.lines().filter(|line| line.contains('['));
        findings.filter_map(|line| Some(format!("{}]", line.split_once(']')?.0))).collect()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn assert_refused(output: &Output, words: &[&str]) {
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert_eq!(text(&output.stdout), "");
    for word in words {
        assert!(told.contains(word), "`{word}` in: {told}");
    }
}

#[test]
fn levels_presets_and_overrides() {
    let repository = Repository::with(&[
        ("onward.toml", RULES),
        ("subprocessors.yaml", LIST),
        ("old/subprocessors.yaml", LIST),
    ]);
    assert_eq!(
        repository.found(&["subprocessors.yaml"]),
        [
            "subprocessors.yaml:9:17: warning[vague-location]",
            "subprocessors.yaml:18:17: info[missing-reason]"
        ]
    );
    let more = "\n[[overrides]]\nfiles = [\"old/**\"]\nrules = { vague-location = \"error\", \
                missing-reason = \"off\" }\n";
    repository.write("onward.toml", &format!("{RULES}{more}"));
    assert_eq!(repository.found(&["old"]), ["old/subprocessors.yaml:9:17: error[vague-location]"]);
    assert_eq!(repository.found(&["subprocessors.yaml"]).len(), 2);
    assert_eq!(repository.check_in("", &["old"]).status.code(), Some(1));

    let output = repository.check_in("old", &["--format", "concise"]);
    assert!(text(&output.stdout).contains("error[vague-location]"), "found upward");
    let output = repository.check_in("old", &["--isolated", "--format", "concise"]);
    assert!(text(&output.stdout).contains("warning[vague-location]"), "not asked");
}

#[test]
fn regimes_beyond_the_documents() {
    let list = LIST.replace("[worldwide]", "[US]");
    let repository = Repository::with(&[("onward.toml", RULES), ("subprocessors.yaml", &list)]);
    let law = "uncovered-location = \"error\"\n";
    repository.write("onward.toml", &format!("{RULES}{law}"));
    assert_eq!(repository.found(&[]).len(), 1);
    repository.write("onward.toml", &format!("regimes = [\"br\"]\n{RULES}{law}"));
    let found = repository.found(&[]);
    assert_eq!(found[0], "subprocessors.yaml:9:17: error[uncovered-location]");
}

#[test]
fn files_that_a_folder_is_searched_for() {
    let repository = Repository::with(&[
        ("onward.toml", &format!("files = [\"lists/*.json\"]\n{RULES}")),
        ("subprocessors.yaml", LIST),
        ("lists/a.json", "{}"),
        ("lists/deep/b.json", "{}"),
        ("c.json", "{}"),
    ]);
    let output = repository.check_in("", &["."]);
    assert!(text(&output.stdout).contains("2 documents checked"), "{}", text(&output.stdout));
}

#[test]
fn mistakes_end_the_command() {
    for (config, words) in [
        (
            "presett = \"strict\"\n",
            &["onward.toml:1:1: unknown key `presett`", "did you mean `preset`?"][..],
        ),
        ("preset = \"stict\"\n", &["onward.toml:1:10: `stict`", "did you mean `strict`?"]),
        (
            "[rules]\nmissing-reson = \"off\"\n",
            &["onward.toml:2:1: unknown key `missing-reson`", "`missing-reason`"],
        ),
        ("[rules]\nmissing-reason = \"of\"\n", &["onward.toml:2:18: `of`", "did you mean `off`?"]),
        ("as-of = 2026-02-30\n", &["onward.toml:1:"]),
        ("files = \"x\"\n", &["onward.toml:1:9: expected a list"]),
        ("files = [\"a[\"]\n", &["onward.toml:1:10: `a[` is no glob"]),
        ("format = \"htm\"\n", &["onward.toml:1: there is no format `htm`"]),
        ("regimes = [\"us\"]\n", &["onward.toml:1:12: `us`"]),
        ("preset = \n", &["onward.toml:1:"]),
        ("[[allow]]\nrule = \"missing-reason\"\n", &["onward.toml:1:", "`file` is missing"]),
    ] {
        let repository = Repository::with(&[("onward.toml", config), ("subprocessors.yaml", LIST)]);
        assert_refused(&repository.check_in("", &[]), words);
    }
    let repository = Repository::with(&[("subprocessors.yaml", LIST)]);
    assert_refused(&repository.check_in("", &["--config", "none.toml"]), &["none.toml"]);
}

#[test]
fn what_is_in_force_and_why() {
    let more = "\n[[overrides]]\nfiles = [\"old/**\",\n  \"older/**\"]\nrules = { vague-location = \
                \"error\" }\n\n[[allow]]\nfile = \"*\"\nrule = \"missing-reason\"\nuntil = 2027-01-31\n";
    let config = format!("{RULES}{more}");
    let repository = Repository::with(&[("onward.toml", &config), ("subprocessors.yaml", LIST)]);
    let output = repository.check_in("", &["--show-config", "--fail-on", "warning"]);
    assert_eq!(output.status.code(), Some(0));
    let shown = text(&output.stdout);
    let lines: Vec<String> =
        shown.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in [
        "preset = \"minimal\" # onward.toml:1",
        "as-of = \"2026-11-01\" # onward.toml:2",
        "fail-on = \"warning\" # --fail-on",
        "format = \"full\" # default",
        "rules.vague-location = \"warning\" # onward.toml:5",
        "overrides[0].files = [\"old/**\", \"older/**\"] # onward.toml:12",
        "overrides[0].rules.vague-location = \"error\" # onward.toml:14",
        "allow[0].until = 2027-01-31 # onward.toml:19",
    ] {
        assert!(lines.iter().any(|shown| shown == line), "`{line}` in:\n{shown}");
    }
}

#[test]
fn allowances_in_comments() {
    let allowed = |comment: &str, place: &str| {
        let list = LIST.replace(place, &format!("{place} # onward: {comment}"));
        let repository = Repository::with(&[("onward.toml", RULES), ("subprocessors.yaml", &list)]);
        repository.found(&[])
    };
    let reason = "subprocessors.yaml:18:17: info[missing-reason]";
    let at_end = |comment: &str| allowed(comment, "locations: [worldwide]");
    assert_eq!(at_end("allow(vague-location) reason=\"all sites\""), [reason]);
    assert_eq!(at_end("allow(vague-location) until=2026-11-01 reason=\"all\""), [reason]);
    assert_eq!(
        at_end("allow(vague-location) until=2026-10-31 reason=\"all sites\""),
        [
            "subprocessors.yaml:9:17: warning[vague-location]",
            "subprocessors.yaml:9:28: warning[expired-allowance]",
            reason
        ]
    );
    assert_eq!(
        at_end("allow(vague-location)"),
        ["subprocessors.yaml:9:28: warning[unexplained-allowance]", reason]
    );
    assert_eq!(
        at_end("allow(ambiguous-europe) reason=\"all sites\""),
        [
            "subprocessors.yaml:9:17: warning[vague-location]",
            "subprocessors.yaml:9:28: warning[unused-allowance]",
            reason
        ]
    );
    // On a line of its own, for the element that begins on the next line.
    let list = LIST.replace(
        "  - id: aurora-cloud",
        "  # onward: allow(vague-location) reason=\"all sites\"\n\n  # Ours.\n  - id: aurora-cloud",
    );
    let repository = Repository::with(&[("onward.toml", RULES), ("subprocessors.yaml", &list)]);
    assert_eq!(repository.found(&[]), ["subprocessors.yaml:21:17: info[missing-reason]"]);
    // In a text it is no comment.
    let list = LIST.replace("name: Postbox", "name: \"# onward: allow(vague-location)\"");
    repository.write("subprocessors.yaml", &list);
    assert_eq!(repository.found(&[]).len(), 2);
}

#[test]
fn allowances_in_the_configuration() {
    let allow = |more: &str| {
        format!("{RULES}\n[[allow]]\nfile = \"*.yaml\"\nrule = \"vague-location\"\n{more}")
    };
    let repository = Repository::with(&[("subprocessors.yaml", LIST)]);
    let found = |config: &str| {
        repository.write("onward.toml", config);
        repository.found(&[])
    };
    let reason = "subprocessors.yaml:18:17: info[missing-reason]";
    assert_eq!(found(&allow("reason = \"all sites\"")), [reason]);
    assert_eq!(found(&allow("reason = \"x\"\npath = \"subprocessors[0]\"")), [reason]);
    assert_eq!(
        found(&allow("reason = \"x\"\npath = \"subprocessors[1]\"")),
        [
            "subprocessors.yaml:9:17: warning[vague-location]",
            reason,
            "onward.toml:13:8: warning[unused-allowance]"
        ]
    );
    assert_eq!(found(&allow("")), [reason, "onward.toml:13:8: warning[unexplained-allowance]"]);
}

#[test]
fn known_findings_shrink_and_hide_nothing_new() {
    let repository = Repository::with(&[("onward.toml", RULES), ("subprocessors.yaml", LIST)]);
    let known = ["--known", "known.json"];
    let output = repository.check_in("", &[&known[..], &["--write-known"]].concat());
    assert_eq!(output.status.code(), Some(0));
    let written = repository.read("known.json");
    assert!(written.contains("subprocessors[aurora-cloud].locations[worldwide]"), "{written}");
    assert_eq!(repository.found(&known), [""; 0]);
    assert_eq!(repository.read("known.json"), written, "nothing is gone");

    // A new element in front is not taken for the known one, nor the known one for it.
    let new =
        "subprocessors:\n  - { id: mailrun, name: Mailrun, purposes: [dns], locations: [asia] }";
    let list = LIST.replacen("subprocessors:", new, 1);
    repository.write("subprocessors.yaml", &list);
    assert_eq!(repository.found(&known), ["subprocessors.yaml:6:64: warning[vague-location]"]);

    // What is mended leaves the file, and is found when it comes back.
    repository.write("subprocessors.yaml", &LIST.replace("worldwide", "DE"));
    repository.check_in("", &[&known[..], &["--show-fixes"]].concat());
    assert_eq!(repository.read("known.json"), written, "what only shows writes nothing");
    assert_eq!(repository.found(&known), [""; 0]);
    assert!(!repository.read("known.json").contains("worldwide"));
    repository.write("subprocessors.yaml", LIST);
    assert_eq!(repository.found(&known), ["subprocessors.yaml:9:17: warning[vague-location]"]);

    // What is about the text cannot be told from the next mistake of its kind, and is never known.
    repository.write("subprocessors.yaml", "a: &x 1\n");
    let output = repository.check_in("", &[&known[..], &["--write-known"]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(repository.found(&known), ["subprocessors.yaml:1:4: error[syntax]"]);

    assert_refused(&repository.check_in("", &["--write-known"]), &["--known"]);
    assert_refused(&repository.check_in("", &["--known", "none.json"]), &["none.json", "--write"]);
    repository.write("known.json", "{}");
    assert_refused(&repository.check_in("", &known), &["known.json holds no", "--write-known"]);
}

#[test]
fn the_search_stops_at_the_root_of_the_repository() {
    let outer = tempfile::tempdir().expect("a folder");
    fs::write(outer.path().join("onward.toml"), "nonsense = 1\n").expect("written");
    let inner = outer.path().join("repository");
    fs::create_dir_all(inner.join(".git")).expect("folders");
    fs::write(inner.join("subprocessors.yaml"), LIST).expect("written");
    let check = |folder: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onward"));
        command.arg("check").current_dir(folder).output().expect("the command runs")
    };
    assert_eq!(check(&inner).status.code(), Some(0));
    fs::remove_dir(inner.join(".git")).expect("removed");
    assert_eq!(check(&inner).status.code(), Some(2));
}

/// What somebody decided to live with is not mended behind their back.
#[test]
fn fixes_leave_alone_what_is_allowed_or_known() {
    let list = LIST.replace("updated: 2026-01-01", "updated: 2025-12-31");
    let rule = "updated-mismatch";
    let allowed = format!(
        "{RULES}\n[[allow]]\nfile = \"*\"\nrule = \"{rule}\"\nreason = \"it is as published\"\n"
    );
    let repository = Repository::with(&[("onward.toml", &allowed), ("subprocessors.yaml", &list)]);
    repository.check_in("", &["--fix"]);
    assert_eq!(repository.read("subprocessors.yaml"), list);

    repository.write("onward.toml", RULES);
    let known = ["--known", "known.json"];
    repository.check_in("", &[&known[..], &["--write-known"]].concat());
    repository.check_in("", &[&known[..], &["--fix"]].concat());
    assert_eq!(repository.read("subprocessors.yaml"), list);

    repository.check_in("", &["--fix"]);
    assert_eq!(repository.read("subprocessors.yaml"), LIST);
}
