//! Which commit a revision stands for, and what to do about one that is not there.

use std::fs;

use crate::repository::{
    CLEAN, FRANCE_JOINS, LIST, Repository, program, succeed, with_entry, with_france,
};

#[test]
fn only_what_the_branch_did_is_compared() {
    let repository = Repository::with_list(CLEAN);
    repository.git(&["switch", "--quiet", "main"]);
    repository.write(LIST, &with_france(CLEAN));
    repository.commit("Store in France, and tell nobody");
    repository.git(&["switch", "--quiet", "change"]);
    repository.gate(&["--base", "main"]).assert_clean();

    repository.edit(LIST, "data: [content]", "data: [content, usage]");
    let said = repository.gate(&["--base", "main"]);
    assert_eq!(said.rules(), ["unrecorded-change"], "{}", said.stdout);
    assert!(said.stdout.contains("`usage` joined `data` of `lumen-ai`"), "{}", said.stdout);
    let full = repository.onward(&["gate", "--base", "main", "--quiet"]).stdout;
    assert!(full.contains("other than in the merge base with main"), "{full}");
}

#[test]
fn a_merge_commit_has_its_base_on_the_other_side() {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, &with_entry(&with_france(CLEAN), "2026-10-31", FRANCE_JOINS));
    repository.commit("Store in France from December on");
    repository.git(&["switch", "--quiet", "main"]);
    repository.write("README.md", "Lists\n");
    repository.commit("Say what is here");
    // What a pull request is checked as: both sides merged.
    repository.git(&["switch", "--quiet", "--detach", "main"]);
    repository.git(&["merge", "--quiet", "--no-edit", "change"]);
    repository.gate(&["--base", "main"]).assert_clean();
    // And main moved into the branch.
    repository.git(&["switch", "--quiet", "change"]);
    repository.git(&["merge", "--quiet", "--no-edit", "main"]);
    repository.gate(&["--base", "main"]).assert_clean();
}

#[test]
fn what_is_not_committed_is_compared_with_head() {
    let repository = Repository::with_list(CLEAN);
    repository.gate(&["--base", "HEAD"]).assert_clean();
    repository.write(LIST, &with_france(CLEAN));
    assert_eq!(repository.gate(&["--base", "HEAD"]).rules(), ["unrecorded-change"]);
    repository.git(&["add", LIST]);
    assert_eq!(repository.gate(&["--base", "HEAD"]).rules(), ["unrecorded-change"]);
    repository.commit("Store in France");
    repository.gate(&["--base", "HEAD"]).assert_clean();
    assert_eq!(repository.gate(&["--base", "HEAD~1"]).rules(), ["unrecorded-change"]);
    assert_eq!(repository.gate(&["--base", "main"]).rules(), ["unrecorded-change"]);
}

#[test]
fn before_the_first_commit_every_list_is_new() {
    let repository = Repository::new();
    repository.write(LIST, CLEAN);
    let said = repository.gate(&["--base", "HEAD"]);
    said.assert_clean();
    assert_eq!(said.stderr, "subprocessors.yaml: new since HEAD, so nothing is compared\n");
    repository.gate(&["--base", "main"]).assert_fails(&["no revision `main`"]);
}

#[test]
fn a_shallow_clone_says_which_fetch_is_missing() {
    let origin = Repository::with_list(CLEAN);
    origin.git(&["switch", "--quiet", "main"]);
    for day in 1..4 {
        origin.write("README.md", &format!("Day {day}\n"));
        origin.commit("Another day");
    }
    origin.git(&["switch", "--quiet", "change"]);
    origin.write(LIST, &with_france(CLEAN));
    origin.commit("Store in France");
    origin.write("NOTES.md", "Notes\n");
    origin.commit("Notes");

    let clone = origin.clone_with(&["--depth=1", "--branch=change"]);
    let said = clone.gate(&["--base", "origin/main"]);
    said.assert_fails(&["no revision `origin/main`", "git fetch origin +refs/heads/main:"]);
    // What it says can be run as it stands.
    let fetch = said.stderr.split('`').find(|part| part.starts_with("git fetch")).expect("a fetch");
    let arguments: Vec<&str> = fetch.split(' ').skip(1).collect();
    clone.git(&arguments);
    let said = clone.gate(&["--base", "origin/main"]);
    said.assert_fails(&["no commit in common", "is shallow", "`git fetch --unshallow`"]);
    clone.git(&["fetch", "--quiet", "--unshallow"]);
    assert_eq!(clone.gate(&["--base", "origin/main"]).rules(), ["unrecorded-change"]);

    let clone = origin.clone_with(&["--depth=1", "--branch=change"]);
    clone.gate(&["--base", "v1"]).assert_fails(&["`v1`", "shallow", "--unshallow"]);
}

#[test]
fn a_clone_without_texts_fetches_nothing() {
    let origin = Repository::with_list(CLEAN);
    origin.write(LIST, &with_france(CLEAN));
    origin.commit("Store in France");
    origin.git(&["config", "uploadpack.allowFilter", "true"]);
    let clone = origin.clone_with(&["--filter=blob:none", "--branch=change"]);
    let said = clone.gate(&["--base", "origin/main"]);
    said.assert_fails(&["git fetch --refetch --no-filter"]);
    let said = clone.onward(&["diff", "origin/main:subprocessors.yaml", LIST]);
    said.assert_fails(&["git fetch --refetch --no-filter"]);
    // What it says helps.
    clone.git(&["fetch", "--quiet", "--refetch", "--no-filter"]);
    assert_eq!(clone.gate(&["--base", "origin/main"]).rules(), ["unrecorded-change"]);
}

#[test]
fn unrelated_histories() {
    let repository = Repository::with_list(CLEAN);
    repository.git(&["switch", "--quiet", "--orphan", "other"]);
    repository.write(LIST, CLEAN);
    repository.commit("Begin anew");
    repository.gate(&["--base", "main"]).assert_fails(&["no commit in common", "never met"]);
}

#[test]
fn no_such_revision() {
    let repository = Repository::with_list(CLEAN);
    let gate = |base: &str| repository.gate(&["--base", base]);
    gate("mian").assert_fails(&["no revision `mian`", "did you mean `main`?"]);
    gate("v2.7.1").assert_fails(&["no revision `v2.7.1`", "git branch --all"]);
    gate("--all").assert_fails(&["--base"]);
    repository.gate(&["--base=--all"]).assert_fails(&["no revision `--all`"]);
    let clone = repository.clone_with(&["--branch=change"]);
    clone.gate(&["--base", "main"]).assert_fails(&["did you mean `origin/main`?"]);
    clone.gate(&["--base", "origin/next"]).assert_fails(&["git fetch origin +refs/heads/next:"]);
}

#[test]
fn no_repository_and_no_git() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(LIST), CLEAN).expect("written");
    let gate = |path: &str| {
        let mut command = program(folder.path(), env!("CARGO_BIN_EXE_onward"));
        command.args(["gate", "--base", "main"]).env("PATH", path);
        String::from_utf8(command.output().expect("it runs").stderr).expect("UTF-8")
    };
    let path = std::env::var("PATH").unwrap_or_default();
    assert!(gate(&path).contains("no git repository here"), "{}", gate(&path));
    assert!(gate("").contains("no program `git`"), "{}", gate(""));
    // A file needs neither.
    let mut command = program(folder.path(), env!("CARGO_BIN_EXE_onward"));
    command.args(["gate", "--base", LIST, LIST, "--as-of", "2026-11-01"]).env("PATH", "");
    assert!(succeed(&mut command).contains("no findings"));
}

#[test]
fn a_folder_or_a_file_is_a_base_too() {
    let repository = Repository::with_list(CLEAN);
    repository.write("published/vendors/acme/subprocessors.yaml", CLEAN);
    repository.write("vendors/acme/subprocessors.yaml", &with_france(CLEAN));
    repository.write("old.yaml", CLEAN);
    let said = repository.gate(&["--base", "published", "vendors"]);
    assert_eq!(said.rules(), ["unrecorded-change"], "{}{}", said.stdout, said.stderr);
    let acme = "vendors/acme/subprocessors.yaml";
    assert_eq!(repository.gate(&["--base", "old.yaml", acme]).rules(), ["unrecorded-change"]);
    repository.gate(&["--base", "old.yaml", LIST]).assert_clean();
    let said = repository.gate(&["--base", "old.yaml", LIST, acme]);
    said.assert_fails(&["one file", "2 documents"]);
    // A name that is both is the revision; with `./` it is the folder.
    repository.write("main/other/subprocessors.yaml", CLEAN);
    repository.gate(&["--base", "main"]).assert_clean();
    let said = repository.gate(&["--base", "./main", LIST]);
    assert!(said.stderr.contains("compared with ./main/other"), "{}", said.stderr);
}
