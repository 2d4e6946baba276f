//! Every format of a report, read by what reads it in earnest, or by its schema; and as it looks.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::Path,
    process::Command,
};

use html5ever::{ParseOpts, tendril::TendrilSink as _, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn check(folder: &Path, format: &str, paths: &[&str]) -> String {
    let mut arguments = vec!["check", "--as-of", "2026-11-01", "--format", format];
    arguments.extend(paths);
    let output = Command::new(env!("CARGO_BIN_EXE_onward"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("GITHUB_STEP_SUMMARY")
        .output()
        .expect("the command runs");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code().is_some_and(|code| code < 2), "{error}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The complete fixture with a finding of each severity, and names that no format likes.
fn spoilt() -> String {
    let mut text = fs::read_to_string(root().join("fixtures/complete.yaml")).expect("a fixture");
    for (from, to) in [
        (
            "language: en\n",
            "partial: { en: A part is missing., nl: Een deel ontbreekt. }\nlanguage: en\n",
        ),
        ("{ area: DE, cloudRegion", "{ area: AT, subdivision: DE-HH, cloudRegion"),
        (
            "en: Until the account is closed.",
            "en: Until the account is <b>closed</b> | \"& 'now'\".",
        ),
        (
            "    name: Postbox\n    legalName: Postbox SAS\n",
            "    name: \"Post\\u0001box ](x) <script>é🙂 | ** `\"\n",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    text
}

/// A folder with the spoilt document.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("subprocessors.yaml"), spoilt()).expect("written");
    folder
}

const FAILING: &str = "fixtures/rules/*/fails*";

fn findings(report: &Value) -> &[Value] {
    report["findings"].as_array().map_or(&[], Vec::as_slice)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What a schema finds wrong with a value.
fn wrong(schema: &Value, value: &Value) -> Vec<String> {
    let validator =
        jsonschema::options().should_validate_formats(true).build(schema).expect("a schema");
    let errors = validator.iter_errors(value);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn each_format_looks_like_this() {
    let folder = folder();
    let rules = {
        let output = Command::new(env!("CARGO_BIN_EXE_onward")).arg("rules").output();
        let output = output.expect("the command runs").stdout;
        let text = String::from_utf8(output).expect("UTF-8");
        text.lines().filter(|line| line.split_whitespace().nth(1) != Some("off")).count()
    };
    for output in onward_report::OUTPUTS {
        let text = check(folder.path(), output.name, &["subprocessors.yaml"]);
        // What changes without the format changing.
        let text = text
            .replace(&format!("<dd>{rules} (preset"), "<dd>[rules] (preset")
            .replace(onward_law::TABLES_VERSION, "[tables]")
            .replace(&format!("Onward {}", env!("CARGO_PKG_VERSION")), "Onward [version]")
            .replace(&format!("\"{}\"", env!("CARGO_PKG_VERSION")), "\"[version]\"");
        let text = match output.name {
            // One element on each line, and the style by name.
            "html" => {
                let (head, rest) = text.split_once("<style>").expect("a style");
                let (_, body) = rest.split_once("</style>").expect("its end");
                format!("{head}<style></style>{body}").replace("><", ">\n<")
            }
            _ => text,
        };
        insta::with_settings!({
            snapshot_path => "outputs",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(output.name, text);
        });
    }
}

#[test]
fn json_has_its_schema() {
    let schema = json(include_str!("outputs/report.schema.json"));
    let report = json(&check(root(), "json", &[FAILING]));
    assert!(findings(&report).len() > 100);
    assert_eq!(wrong(&schema, &report), Vec::<String>::new());

    let lines = check(root(), "json-lines", &[FAILING]);
    let lines: Vec<Value> = lines.lines().map(json).collect();
    assert_eq!(lines, findings(&report), "a line is a finding");
}

#[test]
fn nothing_found_is_nothing_said() {
    let complete = &["fixtures/complete.yaml"];
    assert_eq!(check(root(), "json-lines", complete), "");
    assert_eq!(json(&check(root(), "gitlab", complete)), Value::Array(Vec::new()));
    let junit = check(root(), "junit", complete);
    let suites = junit_parser::from_reader(junit.as_bytes()).expect("JUnit XML");
    assert_eq!((suites.tests, suites.failures), (1, 0), "a report without tests looks broken");
    assert!(check(root(), "markdown", complete).contains("no findings"));
}

#[test]
fn gitlab_has_the_schema_of_code_quality_reports() {
    let schema = json(include_str!("outputs/gitlab.schema.json"));
    let report = json(&check(root(), "gitlab", &[FAILING]));
    assert_eq!(wrong(&schema, &report), Vec::<String>::new());
    let findings = report.as_array().expect("a list");
    let fingerprints: HashSet<_> = findings.iter().map(|f| f["fingerprint"].as_str()).collect();
    assert_eq!(fingerprints.len(), findings.len(), "each finding has its own fingerprint");
}

#[test]
fn fingerprints_stay_when_lines_move() {
    let folder = folder();
    let path = folder.path().join("subprocessors.yaml");
    let fingerprints = |format: &str| -> BTreeSet<String> {
        let report = json(&check(folder.path(), format, &["./subprocessors.yaml"]));
        let findings = match format {
            "gitlab" => report.as_array(),
            _ => report["runs"][0]["results"].as_array(),
        };
        let of = |finding: &Value| match format {
            "gitlab" => finding["fingerprint"].to_string(),
            _ => finding["partialFingerprints"]["primaryLocationLineHash"].to_string(),
        };
        findings.expect("findings").iter().map(of).collect()
    };
    let before = ["gitlab", "sarif"].map(fingerprints);
    assert!(before[0].len() > 3);
    fs::write(&path, format!("# A new line.\n\n{}", spoilt())).expect("written");
    assert_eq!(["gitlab", "sarif"].map(fingerprints), before);
}

#[test]
fn junit_is_read_by_a_parser() {
    let report = json(&check(root(), "json", &[FAILING]));
    let junit = check(root(), "junit", &[FAILING]);
    let suites = junit_parser::from_reader(junit.as_bytes()).expect("JUnit XML");
    let count = |severity: &str| {
        findings(&report).iter().filter(|finding| finding["severity"] == severity).count()
    };
    let failures = count("error") + count("warning");
    assert_eq!((suites.tests, suites.failures), (findings(&report).len() as u64, failures as u64));
    let cases = || suites.suites.iter().flat_map(|suite| &suite.cases);
    assert_eq!(cases().count(), findings(&report).len());
    assert_eq!(cases().filter(|case| case.status.is_failure()).count(), failures);
    for suite in &suites.suites {
        let failed = suite.cases.iter().filter(|case| case.status.is_failure()).count();
        assert_eq!((suite.tests, suite.failures), (suite.cases.len() as u64, failed as u64));
    }
}

#[test]
fn what_xml_cannot_say_is_replaced() {
    let folder = folder();
    let junit = check(folder.path(), "junit", &["subprocessors.yaml"]);
    let suites = junit_parser::from_reader(junit.as_bytes()).expect("JUnit XML");
    let mut cases = suites.suites.iter().flat_map(|suite| &suite.cases);
    let named = cases.find(|case| case.name.contains("missing-legal-name")).expect("a case");
    let message = &named.status.failure_as_ref().message;
    assert!(message.contains("Post␁box ](x) <script>é🙂 | ** `"), "{message}");
}

#[test]
fn markdown_is_a_list_and_nothing_else() {
    let folder = folder();
    for (text, report) in [
        (check(root(), "markdown", &[FAILING]), check(root(), "json", &[FAILING])),
        (check(folder.path(), "markdown", &["."]), check(folder.path(), "json", &["."])),
    ] {
        let report = json(&report);
        let mut items = 0;
        for event in Parser::new_ext(&text, Options::all()) {
            match event {
                Event::Start(Tag::Item) => items += 1,
                Event::Start(
                    Tag::Heading { .. }
                    | Tag::Paragraph
                    | Tag::List(None)
                    | Tag::Strong
                    | Tag::CodeBlock(_),
                )
                | Event::End(_)
                | Event::Text(_)
                | Event::Code(_)
                | Event::SoftBreak => {}
                other => panic!("{other:?}"),
            }
        }
        let left_out = text.lines().last().and_then(|line| {
            line.strip_suffix(" more findings are not shown.")?.parse::<usize>().ok()
        });
        assert!(text.len() < 65_536);
        assert_eq!(items + left_out.unwrap_or(0), findings(&report).len());
    }
}

#[test]
fn a_long_comment_keeps_the_worst() {
    let text = check(root(), "markdown", &["--preset", "strict", "fixtures/**/*.yaml"]);
    let report = json(&check(root(), "json", &["--preset", "strict", "fixtures/**/*.yaml"]));
    assert!(text.len() < 65_536, "{}", text.len());
    assert!(text.ends_with(" more findings are not shown.\n"));
    assert!(report["errors"].as_u64() > Some(100));
    assert_eq!(text.matches("- **info**").count(), 0, "errors come first");
}

/// The elements of a page, in order, each with its attributes and the text in it.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        let attribute = self.attributes.iter().find(|(key, _)| key == name);
        attribute.map(|(_, value)| value.as_str())
    }
}

fn elements(node: &Handle, into: &mut Vec<Element>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attrs = attrs.borrow();
        let attribute =
            |attr: &html5ever::Attribute| (attr.name.local.to_string(), attr.value.to_string());
        into.push(Element {
            name: name.local.to_string(),
            attributes: attrs.iter().map(attribute).collect(),
        });
    }
    for child in node.children.borrow().iter() {
        elements(child, into);
    }
}

/// Parses a page, and holds that a strict parser has nothing to say about it.
fn page(html: &str) -> Vec<Element> {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() },
        tokenizer: html5ever::tokenizer::TokenizerOpts {
            exact_errors: true,
            ..html5ever::tokenizer::TokenizerOpts::default()
        },
    };
    let dom = html5ever::parse_document(RcDom::default(), options).one(html);
    let errors: Vec<String> = dom.errors.borrow().iter().map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new());
    let mut found = Vec::new();
    elements(&dom.document, &mut found);
    found
}

#[test]
fn the_page_is_sound() {
    let folder = folder();
    for html in [
        check(root(), "html", &[FAILING]),
        check(root(), "html", &["fixtures/complete.yaml"]),
        check(folder.path(), "html", &["."]),
    ] {
        let page = page(&html);
        let count = |name: &str| page.iter().filter(|element| element.name == name).count();
        assert_eq!((count("main"), count("h1"), count("title")), (1, 1, 1));
        assert_eq!(page[0].get("lang"), Some("en"));

        let mut ids = HashSet::new();
        for id in page.iter().filter_map(|element| element.get("id")) {
            assert!(ids.insert(id), "`{id}` twice");
        }
        let mut level = 0;
        for element in &page {
            if let Some(heading) = element.name.strip_prefix('h').and_then(|n| n.parse::<u8>().ok())
            {
                assert!(heading <= level + 1, "h{heading} below h{level}");
                level = heading;
            }
            for key in ["href", "aria-labelledby"] {
                if let Some(value) = element.get(key) {
                    let id = value.strip_prefix('#').unwrap_or(value);
                    assert!(ids.contains(id), "{key} to `{value}`, which is nowhere");
                }
            }
        }
        // Nothing is fetched, nothing runs.
        for name in ["script", "link", "img", "iframe", "object", "embed", "base", "form"] {
            assert_eq!(count(name), 0, "{name}");
        }
        let is_handler = |element: &Element| {
            element.attributes.iter().any(|(key, _)| key == "src" || key.starts_with("on"))
        };
        assert!(!page.iter().any(is_handler));
        let style = html.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next());
        let style = style.expect("a style");
        assert!(!style.contains("url(") && !style.contains("@import"));
    }
}

#[test]
fn the_page_has_every_finding_in_its_lines() {
    let report = json(&check(root(), "json", &[FAILING]));
    let page = page(&check(root(), "html", &[FAILING]));
    let articles = page.iter().filter(|element| {
        element.name == "article"
            && element.get("aria-labelledby").is_some_and(|id| id.starts_with("finding-"))
    });
    assert_eq!(articles.count(), findings(&report).len());
    let rules: HashSet<_> =
        findings(&report).iter().filter_map(|finding| finding["rule"].as_str()).collect();
    for rule in rules {
        let id = format!("rule-{rule}");
        assert!(page.iter().any(|element| element.get("id") == Some(&id)), "{id}");
    }
}

#[test]
fn paths_begin_at_the_root_of_the_repository() {
    let repository = tempfile::tempdir().expect("a folder");
    let deep = repository.path().join("lists/ours");
    fs::create_dir_all(repository.path().join(".git")).expect("a folder");
    fs::create_dir_all(&deep).expect("folders");
    fs::write(deep.join("subprocessors.yaml"), spoilt()).expect("written");
    let absolute = deep.join("subprocessors.yaml");
    for path in [".", "subprocessors.yaml", absolute.to_str().expect("UTF-8")] {
        let sarif = json(&check(&deep, "sarif", &[path]));
        for result in sarif["runs"][0]["results"].as_array().expect("results") {
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], "lists/ours/subprocessors.yaml");
        }
        let gitlab = json(&check(&deep, "gitlab", &[path]));
        assert_eq!(gitlab[0]["location"]["path"], "lists/ours/subprocessors.yaml");
        let github = check(&deep, "github", &[path]);
        assert!(github.contains(" file=lists/ours/subprocessors.yaml,line="), "{github}");
    }
}

#[test]
fn sarif_says_all_that_code_scanning_reads() {
    let log = json(&check(root(), "sarif", &[FAILING]));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    for rule in run["tool"]["driver"]["rules"].as_array().expect("rules") {
        for form in ["text", "markdown"] {
            assert!(rule["help"][form].as_str().is_some_and(|text| text.contains("Why:")));
        }
    }
    for result in run["results"].as_array().expect("results") {
        assert!(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().expect("a path");
        assert!(uri.starts_with("fixtures/"), "{uri}");
        for key in ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"]
        {
            assert!(place["region"][key].is_u64(), "{key}");
        }
    }
}

#[test]
fn github_counts_what_it_leaves_out() {
    let report = json(&check(root(), "json", &[FAILING]));
    let text = check(root(), "github", &[FAILING]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.iter().filter(|line| line.starts_with("::")).count(), 10);
    assert!(lines[..10].iter().all(|line| line.starts_with("::error ")), "the worst first");
    let left_out = findings(&report).len() - 10;
    assert_eq!(lines[10], format!("{left_out} more findings are not shown as annotations"));
    assert_eq!(lines.len(), 12, "and the verdict");
}

#[test]
fn github_gets_a_summary_of_the_job() {
    let folder = folder();
    let summary = folder.path().join("summary.md");
    for _ in 0..2 {
        Command::new(env!("CARGO_BIN_EXE_onward"))
            .args(["check", "--as-of", "2026-11-01", "--format", "github", "subprocessors.yaml"])
            .current_dir(folder.path())
            .env("GITHUB_STEP_SUMMARY", &summary)
            .output()
            .expect("the command runs");
    }
    let expected = check(folder.path(), "markdown", &["subprocessors.yaml"]);
    assert_eq!(fs::read_to_string(summary).expect("a summary"), expected.repeat(2), "it is added");
}
