//! `onward at`: the list as it stood on a day, and what changed between two days.

use crate::repository::{CLEAN, LIST, Repository};

fn with_list() -> Repository {
    let repository = Repository::new();
    repository.write(LIST, CLEAN);
    repository
}

/// The document is one that can be checked as of that day.
#[test]
fn the_list_as_it_stood() {
    let repository = with_list();
    let said = repository.onward(&["at", "2025-06-30"]);
    assert_eq!((said.status, &*said.stderr), (Some(0), ""));
    insta::assert_snapshot!(said.stdout);
    let check = ["check", "-", "--as-of", "2025-06-30", "--quiet"];
    assert_eq!(repository.pipe(&said.stdout, &check).status, Some(0));
    for (to, beginning) in [("json", "{\n  \""), ("toml", "format = 1\n")] {
        let said = repository.onward(&["at", "2025-06-30", LIST, "--to", to]);
        assert!(said.stdout.contains(beginning), "{}", said.stdout);
        let name = format!("list.{to}");
        let check = [&check[..], &["--stdin-filename", &name]].concat();
        assert_eq!(repository.pipe(&said.stdout, &check).status, Some(0), "{}", said.stdout);
    }
}

#[test]
fn what_changed_between_two_days() {
    let repository = with_list();
    let said = repository.onward(&["at", "2025-06-30", "--diff", "2026-06-01"]);
    assert_eq!((said.status, &*said.stderr), (Some(0), ""));
    insta::assert_snapshot!(said.stdout);
    let said = repository.onward(&["at", "2025-06-30", LIST, "--diff", "2025-06-30"]);
    assert_eq!(said.status, Some(0));
}

#[test]
fn what_cannot_be_done_is_said() {
    let repository = with_list();
    repository.write("broken.yaml", "format: 1\n");
    repository
        .onward(&["at", "2025-06-30", "broken.yaml"])
        .assert_fails(&["broken.yaml is no disclosure"]);
    repository.onward(&["at", "2025-02-30"]).assert_fails(&["2025-02-30"]);
}
