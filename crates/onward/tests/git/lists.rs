//! Which lists belong together: renamed, converted, new, deleted, several.

use crate::repository::{AS_OF, CLEAN, LIST, Repository, as_json, with_france};

const JSON: &str = "subprocessors.json";

/// The list of another publisher, of whom nothing in it is.
fn of_another() -> String {
    let text = CLEAN.replace("Northwind", "Tailspin").replace("northwind", "tailspin");
    let text = text.replace("aurora", "borealis").replace("Aurora", "Borealis");
    let text =
        text.replace("12345678", "87654321").replace("Kadelaan 1, 1011 AA", "Kade 9, 1012 ZZ");
    text.replace("lumen", "candela").replace("postbox", "letterbox").replace("mailrun", "mailwalk")
}

#[test]
fn a_renamed_list_is_found_again() {
    let repository = Repository::with_list(CLEAN);
    repository.git(&["switch", "--quiet", "--create", "moved"]);
    for (path, arguments) in [
        ("lists/subprocessors.yml", &[][..]),
        ("lists/subprocessors.yml", &["."]),
        ("acme.yaml", &["acme.yaml"]),
    ] {
        repository.git(&["reset", "--quiet", "--hard", "main"]);
        repository.rename(LIST, path);
        repository.commit("Another name");
        let gate = |arguments: &[&str]| repository.gate(&[&["--base", "main"], arguments].concat());
        if arguments.is_empty() {
            // Nothing says that a list below is meant.
            gate(arguments).assert_fails(&["seems to be what became of it", path]);
            continue;
        }
        let said = gate(arguments);
        said.assert_clean();
        assert!(said.stderr.contains("compared with main:subprocessors.yaml"), "{}", said.stderr);
        repository.write(path, &with_france(CLEAN));
        assert_eq!(gate(arguments).rules(), ["unrecorded-change"]);
    }
}

#[test]
fn a_converted_list_is_found_again() {
    let repository = Repository::with_list(CLEAN);
    repository.git(&["rm", "--quiet", LIST]);
    for path in [JSON, "lists/subprocessors.json"] {
        repository.write(path, &as_json(CLEAN));
        let said = repository.gate(&["--base", "main", "."]);
        said.assert_clean();
        assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
        assert!(said.stderr.contains("compared with main:subprocessors.yaml"), "{}", said.stderr);
        repository.write(path, &as_json(&with_france(CLEAN)));
        let said = repository.gate(&["--base", "main", "."]);
        assert_eq!(said.rules(), ["unrecorded-change"], "{}", said.stdout);
        std::fs::remove_file(repository.file(path)).expect("removed");
    }
    // Without a path too, and by a name of its own.
    repository.write(JSON, &as_json(&with_france(CLEAN)));
    assert_eq!(repository.gate(&["--base", "main"]).rules(), ["unrecorded-change"]);
    assert_eq!(repository.gate(&["--base", "main", JSON]).rules(), ["unrecorded-change"]);
    let said = repository.gate(&["--base", "main", LIST]);
    said.assert_fails(&[
        "subprocessors.json seems to be what became of it",
        "name that one instead",
    ]);
    let said = repository.gate(&["--base", "main", LIST, JSON]);
    assert_eq!(said.rules(), ["unrecorded-change"], "{}", said.stderr);
    // The entry to paste is one of the new format.
    let said = repository.onward(&["gate", "--base", "main", "--quiet"]);
    assert!(said.stdout.contains("\"type\": \"changed\""), "{}", said.stdout);
}

#[test]
fn a_new_list_has_nothing_to_be_compared_with() {
    let repository = Repository::with_list(CLEAN);
    repository.write("vendors/tailspin/subprocessors.yaml", &of_another());
    let said = repository.onward(&["gate", "--base", "main", ".", "--quiet"]);
    assert_eq!((said.status, said.stderr.as_str()), (Some(0), ""), "{}", said.stdout);
    let said = repository.onward(&["gate", "--base", "main", "vendors"]);
    assert_eq!(said.status, Some(0), "{}", said.stdout);
    assert_eq!(
        said.stderr,
        "vendors/tailspin/subprocessors.yaml: new since main, so nothing is compared\n"
    );
}

#[test]
fn a_deleted_list_is_a_finding() {
    let repository = Repository::with_list(CLEAN);
    repository.write("vendors/tailspin/subprocessors.yaml", &of_another());
    repository.commit("Another list");
    repository.git(&["branch", "both"]);
    repository.git(&["rm", "--quiet", "vendors/tailspin/subprocessors.yaml"]);
    for path in ["vendors", "vendors/tailspin/subprocessors.yaml", "vendors/*/*.yaml", "."] {
        let said = repository.gate(&["--base", "both", path]);
        assert_eq!(said.rules(), ["unrecorded-change"], "{path}: {}", said.stdout);
        assert!(said.stdout.contains("the list is gone"), "{path}: {}", said.stdout);
    }
    let said = repository.onward(&["gate", "--base", "both", ".", "--quiet", "--as-of", AS_OF]);
    assert_eq!(said.status, Some(1));
    insta::assert_snapshot!(said.stdout);
    // Nobody asked about it.
    repository.gate(&["--base", "both", LIST]).assert_clean();
    repository.gate(&["--base", "both"]).assert_clean();
    // Nor is there anything to tell where nothing was.
    repository.gate(&["--base", "main", "vendors"]).assert_fails(&["vendors"]);

    repository.git(&["rm", "--quiet", LIST]);
    let said = repository.gate(&["--base", "both"]);
    assert_eq!(said.rules(), ["unrecorded-change"], "{}", said.stdout);
}

#[test]
fn the_nearest_list_is_that_of_the_folder_even_if_it_is_gone() {
    let repository = Repository::with_list(CLEAN);
    repository.write("vendors/tailspin/subprocessors.yaml", &of_another());
    repository.write("vendors/tailspin/README.md", "Tailspin\n");
    repository.commit("Another list");
    repository.git(&["rm", "--quiet", "vendors/tailspin/subprocessors.yaml"]);
    let options = ["gate", "--base", "HEAD", "--as-of", "2026-11-01", "--format", "concise"];
    let said = repository.onward_in("vendors/tailspin", &options);
    assert_eq!(said.rules(), ["unrecorded-change"], "{}{}", said.stdout, said.stderr);
}

#[test]
fn several_lists_are_each_compared_with_their_own() {
    let repository = Repository::with_list(CLEAN);
    repository.write("vendors/tailspin/subprocessors.yaml", &of_another());
    repository.write("vendors/northwind/subprocessors.yaml", CLEAN);
    repository.commit("More lists");
    repository.git(&["branch", "three"]);
    let folder = ["--base", "three", "vendors"];
    repository.gate(&folder).assert_clean();
    // They change places, and one of them gets a location.
    repository.rename("vendors/tailspin", "vendors/b");
    repository.rename("vendors/northwind", "vendors/a");
    repository.gate(&folder).assert_clean();
    let of_another = of_another();
    repository.write("vendors/b/subprocessors.yaml", &with_france(&of_another));
    let said = repository.gate(&folder);
    assert_eq!(said.rules(), ["unrecorded-change"], "{}{}", said.stdout, said.stderr);
    assert!(said.stdout.starts_with("vendors/b/subprocessors.yaml:"), "{}", said.stdout);
}

#[test]
fn a_base_that_is_no_disclosure_is_told() {
    let repository = Repository::with_list("format: 1\n");
    repository.write(LIST, CLEAN);
    let said = repository.gate(&["--base", "main"]);
    said.assert_clean();
    assert!(
        said.stderr.starts_with(
            "subprocessors.yaml: nothing is compared, as main:subprocessors.yaml:1:1: "
        ),
        "{}",
        said.stderr
    );
}

#[test]
fn paths_are_those_of_the_folder_in_which_the_command_runs() {
    let repository = Repository::with_list(CLEAN);
    repository.write("vendors/a b/sübprocessors/subprocessors.yaml", CLEAN);
    repository.commit("A folder of an odd name");
    let path = "vendors/a b/sübprocessors/subprocessors.yaml";
    repository.write(path, &with_france(CLEAN));
    for (folder, path) in [
        ("", path),
        ("vendors", "a b"),
        ("vendors/a b/sübprocessors", "subprocessors.yaml"),
        ("vendors/a b", "../../vendors/a b"),
    ] {
        let options = ["gate", "--base", "HEAD", "--format", "concise", path];
        let said = repository.onward_in(folder, &options);
        assert_eq!(said.rules(), ["unrecorded-change"], "{folder}: {}{}", said.stdout, said.stderr);
    }
    let elsewhere = tempfile::tempdir().expect("a folder");
    let file = elsewhere.path().join("list.yaml");
    std::fs::write(&file, CLEAN).expect("written");
    let said = repository.gate(&["--base", "main", &file.to_string_lossy()]);
    said.assert_fails(&["is not in the repository"]);
}
