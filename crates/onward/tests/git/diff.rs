//! What is different, told in each form.

use serde_json::Value;

use crate::repository::{AS_OF, CLEAN, LIST, Repository, as_json, with_france};

const PUBLISHED: &str = "main:subprocessors.yaml";

/// The list with something different of every kind.
fn changed() -> String {
    let mut text = with_france(CLEAN);
    for (before, after) in [
        // A party under a new id, one that left, one that joined the affiliates.
        ("  - id: lumen-ai\n", "  - id: lumen\n"),
        ("    registrations: [GB]\n", "    registrations: [GB, IE]\n"),
        ("baseline:", "  - { id: northwind-ie, name: Northwind Éire }\nbaseline:"),
        ("    name: Postbox\n", "    name: Postbox *Mail*\n"),
        ("    legalName: Aurora Cloud GmbH\n", "    legalName: Aurora Cloud SE\n"),
        (
            "    training: never\n    retention:\n      en: Ninety",
            "    retention:\n      en: Eighty",
        ),
        (
            "    products: [desk, forms]\n    purposes: [email]",
            "    products: [forms]\n    purposes: [email]",
        ),
        // The document, prose, and the changelog.
        ("  days: 30\n", "  days: 14\n"),
        ("  en: This list is part of the agreement.", "  en: This list belongs to the agreement."),
        ("    note:\n      en: E-mail", "    note:\n      en: Mail"),
        ("  - kind: audit\n", ""),
    ] {
        assert_eq!(text.matches(before).count(), 1, "{before}");
        text = text.replacen(before, after, 1);
    }
    text
}

fn repository() -> Repository {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, &changed());
    repository
}

#[test]
fn for_a_terminal_and_for_a_pull_request() {
    let repository = repository();
    for format in ["text", "markdown"] {
        let said = repository.onward(&["diff", PUBLISHED, LIST, "--format", format]);
        assert_eq!((said.status, said.stderr.as_str()), (Some(0), ""));
        insta::assert_snapshot!(format, said.stdout);
    }
    let said = repository.onward(&["diff", PUBLISHED, LIST, "--color", "always"]);
    assert!(said.stdout.contains("\u{1b}[32m  + Lumen AI"), "{}", said.stdout);
    assert!(said.stdout.contains("\u{1b}[31m  - Lumen AI"), "{}", said.stdout);
}

#[test]
fn a_member_put_between_others_is_told_once() {
    let repository = Repository::with_list(CLEAN);
    repository.edit(LIST, "    registrations: [GB]\n", "    registrations: [FR, GB]\n");
    repository.write("later.yaml", &repository.read(LIST).replace("[FR, GB]", "[FR, IE, GB]"));
    let said = repository.onward(&["diff", LIST, "later.yaml"]);
    assert_eq!(said.stdout.matches("IE").count(), 1, "{}", said.stdout);
}

#[test]
fn json_is_valid_against_its_schema() {
    let repository = repository();
    let schema = repository.onward(&["schema", "--of", "differences"]);
    let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas/v1/differences.schema.json");
    let committed = std::fs::read_to_string(file).expect("a schema");
    let committed: Value = serde_json::from_str(&committed).expect("JSON");
    assert_eq!(schema, committed, "run `cargo xtask codegen`");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let said = repository.onward(&["diff", PUBLISHED, LIST, "--format", "json"]);
    let differences: Value = serde_json::from_str(&said.stdout).expect("JSON");
    let errors: Vec<String> = validator
        .iter_errors(&differences)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!((&differences["old"], &differences["new"]), (&PUBLISHED.into(), &LIST.into()));
    let mut types: Vec<&str> = differences["differences"]
        .as_array()
        .expect("differences")
        .iter()
        .filter_map(|difference| difference["type"].as_str())
        .collect();
    types.sort_unstable();
    types.dedup();
    let all = ["detail", "entries", "joined", "left", "members", "renamed", "revised", "value"];
    assert_eq!(types, all);
    let joined = &differences["differences"][2];
    assert_eq!((&joined["id"], &joined["likely"]), (&"lumen".into(), &"lumen-ai".into()));
    assert_eq!(joined["party"]["legalName"], "Lumen AI Inc.", "values are whole");
}

#[test]
fn entries_to_paste_leave_nothing_to_record() {
    let repository = Repository::with_list(CLEAN);
    repository.write(LIST, &with_france(CLEAN));
    let entries = ["diff", PUBLISHED, LIST, "--format", "entries", "--as-of", AS_OF];
    let said = repository.onward(&entries);
    assert_eq!(
        said.stdout,
        "- date: 2026-11-01\n  effective: 2026-12-01\n  changes:\n    - { type: changed, subject: \
         aurora-cloud, locations: { added: [{ area: FR, activities: [storage] }] } }\n"
    );
    let entry = said.stdout.trim_end().replace('\n', "\n  ");
    repository.edit(LIST, "changelog:\n", &format!("changelog:\n  {entry}\n"));
    repository.edit(LIST, "updated: 2026-05-01", "updated: 2026-11-01");
    repository.gate(&["--base", "main"]).assert_clean();
    let said = repository.onward(&entries);
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("", "no entry is missing\n"));
}

#[test]
fn files_revisions_and_standard_input() {
    let repository = Repository::with_list(CLEAN);
    repository.write("lists/a.json", &as_json(CLEAN));
    repository.commit("The same in JSON");
    for (old, new) in [
        (PUBLISHED, LIST),
        (PUBLISHED, "HEAD:lists/a.json"),
        ("lists/a.json", LIST),
        (LIST, "HEAD:./subprocessors.yaml"),
    ] {
        let said = repository.onward(&["diff", old, new, "--exit-code"]);
        let expected = (Some(0), "no differences\n", "");
        assert_eq!((said.status, &*said.stdout, &*said.stderr), expected, "{old} {new}");
    }
    let said = repository.onward_in("lists", &["diff", "HEAD:./a.json", "a.json"]);
    assert_eq!(said.stdout, "no differences\n", "{}", said.stderr);
    let said = repository.pipe(&with_france(CLEAN), &["diff", PUBLISHED, "-", "--exit-code"]);
    assert_eq!(said.status, Some(1), "{}", said.stderr);
    assert!(said.stdout.contains("`FR` (activities `storage`) joined"), "{}", said.stdout);
    // Without the option, that something is different is no failure.
    assert_eq!(repository.pipe(&with_france(CLEAN), &["diff", PUBLISHED, "-"]).status, Some(0));
    // What only stands in another order is told and is nothing to record.
    let reordered = CLEAN.replacen("data: [account, content]", "data: [content, account]", 1);
    let said = repository.pipe(&reordered, &["diff", PUBLISHED, "-", "--exit-code"]);
    assert_eq!(said.status, Some(1));
    assert!(said.stdout.contains("another order"), "{}", said.stdout);
    assert!(said.stdout.ends_with("nothing that an entry has to record\n"), "{}", said.stdout);
}

#[test]
fn what_cannot_be_compared() {
    let repository = Repository::with_list(CLEAN);
    repository.write("broken.yaml", "format: 1\nlanguage: 7\n");
    let diff = |old: &str, new: &str| repository.onward(&["diff", old, new]);
    diff("mian:subprocessors.yaml", LIST).assert_fails(&["no revision `mian`", "`main`"]);
    diff("main:subprocessors.yml", LIST)
        .assert_fails(&["no file subprocessors.yml in `main`", "main:subprocessors.yaml"]);
    diff("main:lists/subprocessors.yaml", LIST).assert_fails(&["main:subprocessors.yaml"]);
    diff("main:a", LIST).assert_fails(&["no file a in `main`", "git ls-tree"]);
    diff("subprocesors.yaml", LIST).assert_fails(&["did you mean subprocessors.yaml?"]);
    diff("main", LIST)
        .assert_fails(&["`main` is a revision, and not a file", "as `main:subprocessors.yaml`"]);
    diff(".", LIST).assert_fails(&["cannot read .: it is a folder"]);
    diff("-", "-").assert_fails(&["not both"]);
    diff(PUBLISHED, "broken.yaml").assert_fails(&[
        "broken.yaml is no disclosure",
        "broken.yaml:2:11: ",
        "broken.yaml:1:1: ",
    ]);
    let said = repository.onward_in("", &["diff", PUBLISHED]);
    said.assert_fails(&["<NEW>"]);
}
