//! What the gate finds, and how it reports it.

use serde_json::Value;

use crate::repository::{AS_OF, CLEAN, FRANCE_JOINS, LIST, Repository, with_entry, with_france};

#[test]
fn the_entry_to_paste_is_printed_and_passes() {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, &with_france(CLEAN));
    repository.commit("Store in France");
    let said = repository.onward(&["gate", "--base", "main", "--as-of", AS_OF]);
    assert_eq!((said.status, said.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(said.stdout);

    // Taken from the help as it stands there.
    let json = repository.gate(&["--base", "main", "--format", "json"]);
    assert_eq!(json.status, Some(2), "a format is given once: {}", json.stderr);
    let json = repository
        .onward(&["gate", "--base", "main", "--as-of", AS_OF, "--format", "json", "--quiet"]);
    let report: Value = serde_json::from_str(&json.stdout).expect("JSON");
    let help = report["findings"][0]["help"].as_str().expect("help");
    let (_, entry) = help.split_once('\n').expect("an entry");
    let entry = entry.replace('\n', "\n  ");
    repository.edit(LIST, "changelog:\n", &format!("changelog:\n  {entry}\n"));
    repository.edit(LIST, "updated: 2026-05-01", &format!("updated: {AS_OF}"));
    repository.gate(&["--base", "main"]).assert_clean();
}

#[test]
fn notice_is_counted_in_days() {
    for (effective, status) in [("2026-11-29", 1), ("2026-11-30", 0), ("2026-12-01", 0)] {
        let repository = Repository::with_list(CLEAN);
        let entry = FRANCE_JOINS.replace("2026-12-01", effective);
        repository.write(LIST, &with_entry(&with_france(CLEAN), "2026-10-31", &entry));
        let said = repository.gate(&["--base", "main"]);
        assert_eq!(said.status, Some(status), "{effective}: {}", said.stdout);
        if status == 1 {
            assert_eq!(said.rules(), ["notice-too-short"]);
            // The promise that was made counts, not one that is shortened with the change.
            repository.edit(LIST, "  days: 30\n", "  days: 14\n");
            let revised = "subject: aurora-cloud, locations: { added: [FR] } }, \
                           { type: revised, part: notice }";
            repository.edit(LIST, "subject: aurora-cloud, locations: { added: [FR] } }", revised);
            let said = repository.gate(&["--base", "main"]);
            assert_eq!(said.rules(), ["notice-too-short"], "{}", said.stdout);
        }
    }
}

#[test]
fn time_zones_never_matter() {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, &with_entry(&with_france(CLEAN), "2026-10-31", FRANCE_JOINS));
    for zone in ["Pacific/Kiritimati", "Etc/GMT+12", "UTC"] {
        let mut command =
            crate::repository::program(repository.path(), env!("CARGO_BIN_EXE_onward"));
        command.args(["gate", "--base", "main", "--as-of", AS_OF]).env("TZ", zone);
        assert!(crate::repository::succeed(&mut command).contains("no findings"), "{zone}");
    }
}

#[test]
fn a_rewritten_entry_is_shown_as_it_was() {
    let repository = Repository::with_list(CLEAN);
    repository.edit(LIST, "effective: 2025-12-01", "effective: 2025-11-15");
    repository.edit(LIST, "since: 2025-12-01", "since: 2025-11-15");
    repository.commit("Lumen AI had begun before");
    let said = repository.onward(&["gate", "--base", "main", "--as-of", AS_OF, "--quiet"]);
    assert_eq!(said.status, Some(1));
    insta::assert_snapshot!(said.stdout);
}

#[test]
fn a_force_push_that_rewrote_an_entry_is_found() {
    let origin = Repository::with_list(CLEAN);
    origin.git(&["switch", "--quiet", "main"]);
    let clone = origin.clone_with(&[]);
    // Somebody rewrites what was published, in the commit itself.
    origin.edit(LIST, "date: 2025-11-01", "date: 2025-10-01");
    origin.git(&["add", "--all"]);
    origin.git(&["commit", "--quiet", "--amend", "--no-edit"]);
    let before = clone.git(&["rev-parse", "origin/main"]);
    clone.git(&["fetch", "--quiet", "--force"]);
    clone.git(&["reset", "--quiet", "--hard", "origin/main"]);
    // The two have no commit in common: what was published is there to be named as it was.
    clone.gate(&["--base", before.trim()]).assert_fails(&["never met"]);
    let published = clone.git(&["show", &format!("{}:{LIST}", before.trim())]);
    clone.write("published.yaml", &published);
    let said = clone.gate(&["--base", "published.yaml", LIST]);
    assert_eq!(said.rules(), ["rewritten-entry"], "{}", said.stdout);
}

#[test]
fn the_gate_takes_the_options_of_the_check() {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, &with_france(CLEAN));
    let gate = |more: &[&str]| {
        let said =
            repository.onward(&[&["gate", "--base", "main", "--as-of", AS_OF], more].concat());
        assert_ne!(said.status, Some(2), "{more:?}: {}", said.stderr);
        said
    };
    for output in onward_report::OUTPUTS {
        let said = gate(&["--format", output.name]);
        assert_eq!(said.status, Some(1), "{}", output.name);
        assert!(said.stdout.contains("unrecorded-change"), "{}: {}", output.name, said.stdout);
    }
    assert_eq!(gate(&["--fail-on", "never"]).status, Some(0));
    repository.write("onward.toml", "[rules]\nunrecorded-change = \"off\"\n");
    assert_eq!(gate(&[]).status, Some(0));
    assert_eq!(gate(&["--isolated"]).status, Some(1));
    repository.write("onward.toml", "preset = \"recommended\"\n");
    assert_eq!(gate(&["--known", "known.json", "--write-known"]).status, Some(0));
    assert_eq!(gate(&["--known", "known.json"]).status, Some(0));
    assert!(gate(&["--show-config"]).stdout.contains("preset"));

    let text = repository.read(LIST);
    let at = ["gate", "-", "--base", "main", "--stdin-filename", LIST, "--format", "concise"];
    assert_eq!(repository.pipe(&text, &at).rules(), ["unrecorded-change"]);
    let said = repository.pipe(&text, &["gate", "-", "--base", "main"]);
    said.assert_fails(&["--stdin-filename"]);
    repository.write("lists.ndjson", "{}\n");
    let said = repository.gate(&["--base", "main", "lists.ndjson"]);
    said.assert_fails(&["lists.ndjson is a stream", "onward check"]);
}

#[test]
fn fixes_bring_nothing_that_the_gate_would_find() {
    let repository = Repository::with_list(CLEAN);
    // The entry stands in the wrong place and `updated` is another day: both can be mended.
    let entry = format!("  - {{ date: 2026-10-31, {FRANCE_JOINS} }}\n");
    let text = with_france(CLEAN) + &entry;
    repository.write(LIST, &text);
    let said = repository.gate(&["--base", "main", "--fix"]);
    said.assert_clean();
    assert!(repository.read(LIST).contains("updated: 2026-10-31"), "{}", repository.read(LIST));
}
