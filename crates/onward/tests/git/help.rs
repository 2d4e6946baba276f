//! The examples in the help of the gate, of the diff and of the log can be run as they stand.

use crate::{
    examples::examples,
    repository::{CLEAN, LIST, Repository, as_json, with_france},
};

#[test]
fn examples_can_be_run() {
    let origin = Repository::with_list(CLEAN);
    for (path, text) in [
        ("list.yaml", CLEAN),
        ("list.json", &as_json(CLEAN)),
        ("old.yaml", CLEAN),
        ("new.yaml", &with_france(CLEAN)),
        ("published.json", &as_json(CLEAN)),
        ("subprocessors.json", &as_json(CLEAN)),
        ("vendors/acme/subprocessors.yaml", CLEAN),
    ] {
        origin.write(path, text);
    }
    origin.commit("Lists");
    origin.git(&["branch", "--force", "main"]);
    for tag in ["v1", "v2"] {
        origin.git(&["tag", tag]);
    }
    let clone = origin.clone_with(&["--branch=main"]);
    for (command, count) in [("gate", 5), ("diff", 5), ("log", 3)] {
        let examples = examples(command);
        assert_eq!(examples.len(), count, "{examples:?}");
        for example in examples {
            let arguments: Vec<&str> = example.split(' ').skip(1).collect();
            assert_eq!(arguments[0], command, "{example}");
            let said = clone.pipe(&clone.read(LIST), &arguments);
            // The log says so where there is nothing to write.
            let is_told = command == "log" && said.stderr.ends_with(": nothing is missing\n");
            assert_eq!(said.status, Some(0), "{example}");
            assert!(said.stderr.is_empty() || is_told, "{example}: {}", said.stderr);
        }
    }
}
