//! `onward log`: what is missing is printed, or written so that the gate has nothing more to say.

use crate::repository::{AS_OF, CLEAN, LIST, Repository, Said, with_france};

/// A repository in whose branch a place joined, a party left, and nothing says so.
fn edited() -> Repository {
    let repository = Repository::with_list(CLEAN);
    let (before, rest) = CLEAN.split_once("  - id: postbox\n").expect("a party");
    let (_, after) = rest.split_once("affiliates:\n").expect("affiliates");
    repository.write(LIST, &with_france(&format!("{before}affiliates:\n{after}")));
    repository
}

fn log(repository: &Repository, arguments: &[&str]) -> Said {
    repository.onward(&[&["log", "--as-of", AS_OF], arguments].concat())
}

#[test]
fn what_is_missing_is_printed() {
    let said = log(&edited(), &["--base", "main"]);
    assert_eq!(said.status, Some(0));
    insta::assert_snapshot!(format!("{}-----\n{}", said.stdout, said.stderr));
}

/// Of several lists, each has its entries under its name.
#[test]
fn what_is_missing_in_several_lists() {
    let repository = Repository::with_list(CLEAN);
    repository.write("forms/subprocessors.yaml", CLEAN);
    repository.write("desk/subprocessors.yaml", CLEAN);
    repository.commit("More lists");
    repository.git(&["branch", "--force", "main"]);
    repository.write("forms/subprocessors.yaml", &with_france(CLEAN));
    repository.write(LIST, &with_france(CLEAN));
    let said = log(&repository, &["--base", "main", "."]);
    let headings = said.stdout.lines().filter(|line| line.starts_with('#'));
    assert_eq!(
        headings.collect::<Vec<_>>(),
        ["# ./forms/subprocessors.yaml", "# ./subprocessors.yaml"],
        "{}",
        said.stdout
    );
}

#[test]
fn what_is_missing_is_written() {
    let repository = edited();
    let before = repository.gate(&["--base", "main"]);
    assert!(before.rules().contains(&"unrecorded-change"), "{before:?}");
    repository.commit("Store in France");

    let said = log(&repository, &["--base", "main", "--write"]);
    assert_eq!((said.status, &*said.stdout), (Some(0), ""), "{}", said.stderr);
    let diff = repository.git(&["diff", "--unified=1", "--no-color"]);
    insta::assert_snapshot!(format!("{}-----\n{diff}", said.stderr));

    let gate = repository.onward(&["gate", "--base", "main", "--as-of", AS_OF, "--quiet"]);
    assert_eq!(gate.status, Some(0), "{}", gate.stdout);
    let written = repository.read(LIST);
    let again = log(&repository, &["--base", "main", "--write"]);
    assert_eq!(again.stderr, "subprocessors.yaml: nothing is missing\n");
    assert_eq!(repository.read(LIST), written);
}

/// Where nothing is missing and the gate still says no, an entry says something that is not so.
#[test]
fn what_no_entry_mends_is_said() {
    let repository = Repository::with_list(CLEAN);
    let entry = "changelog:\n  - date: 2026-11-01\n    changes:\n      \
                 - { type: changed, subject: aurora-cloud, data: { removed: [payment] } }\n";
    let untrue = CLEAN.replacen("changelog:\n", entry, 1);
    let untrue = untrue.replacen("updated: 2026-05-01", "updated: 2026-11-01", 1);
    repository.write(LIST, &untrue);
    let said = log(&repository, &["--base", "main"]);
    assert_eq!(
        said.stderr,
        "subprocessors.yaml: nothing is missing\n  `onward gate` finds an error that no entry mends\n"
    );
}

/// What widens by being another shows only when the notice is over, and the list was edited already.
#[test]
fn what_must_not_show_yet_is_said() {
    let never = "training: never";
    let base = CLEAN;
    assert!(base.contains(never), "{base}");
    let repository = Repository::with_list(base);
    repository.write(LIST, &base.replacen(never, "training: opt-in", 1));
    let said = log(&repository, &["--base", "main", "--write"]);
    let hint = "until 2026-12-01, put back what was there in `training` of `aurora-cloud`";
    assert!(said.stderr.contains(hint), "{}", said.stderr);
    repository.write(LIST, &repository.read(LIST).replacen("training: opt-in", never, 1));
    let gate = repository.onward(&["gate", "--base", "main", "--as-of", AS_OF, "--quiet"]);
    assert_eq!(gate.status, Some(0), "{}", gate.stdout);
}

/// A party that returns takes up its old id, and its tombstone goes.
#[test]
fn of_a_party_that_returns() {
    let repository = Repository::with_list(CLEAN);
    let returned = "  - { id: mailrun, name: Mailrun, purposes: [email], locations: [IE] }\n";
    repository.edit(LIST, "affiliates:\n", &format!("{returned}affiliates:\n"));
    let said = log(&repository, &["--base", "main", "--write"]);
    assert!(said.stderr.contains("took away the tombstone of `mailrun`"), "{}", said.stderr);
    assert!(!repository.read(LIST).contains("former:"), "{}", repository.read(LIST));
    let gate = repository.onward(&["gate", "--base", "main", "--as-of", AS_OF, "--quiet"]);
    assert!(!gate.stdout.contains("changelog"), "{}", gate.stdout);
}

#[test]
fn of_a_new_list() {
    let repository = Repository::new();
    repository.write("README", "nothing\n");
    repository.commit("Begin");
    let baseline = "baseline: [aurora-cloud, mailrun, northwind-uk]\n";
    repository.write(LIST, &CLEAN.replace(baseline, ""));
    let said = log(&repository, &["--base", "main", "--write"]);
    assert_eq!(said.stderr, "subprocessors.yaml: wrote the baseline with 3 ids\n");
    let written = "baseline: [aurora-cloud, northwind-uk, mailrun]\n";
    assert_eq!(repository.read(LIST), CLEAN.replace(baseline, written));
}

#[test]
fn from_standard_input_to_standard_output() {
    let repository = edited();
    let text = repository.read(LIST);
    let arguments = ["log", "--as-of", AS_OF, "--base", "main", "--stdin-filename", LIST, "-"];
    let said = repository.pipe(&text, &[&arguments[..], &["--write"]].concat());
    assert!(said.stdout.starts_with("# yaml-language-server"), "{}", said.stdout);
    assert_eq!(repository.read(LIST), text, "the file is not touched");
    log(&repository, &["--base", "main", "--write"]);
    assert_eq!(repository.read(LIST), said.stdout);
}

#[test]
fn what_cannot_be_done_is_said() {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, "format: 1\n");
    log(&repository, &["--base", "main"]).assert_fails(&["subprocessors.yaml is no disclosure"]);
    log(&repository, &["--base", "mian"]).assert_fails(&["no revision `mian`", "main"]);
}
