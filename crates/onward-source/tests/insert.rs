//! What comes into a list or an object is laid out like its neighbours, and everything else stays
//! byte for byte: chosen cases, and every place of every fixture.

mod edits;

use edits::{assert_edits, comments, document, edited, fixtures, path};
use onward_source::{Document, Edit, Format, NewMember, NodeId, Path, Value};
use serde_json::{Value as Json, json};

fn insert(at: &str, index: usize, items: &[Json]) -> Edit {
    Edit::Insert(path(at), index, items.to_vec())
}

fn add(at: &str, key: &str, value: Json, before: Option<&str>) -> Edit {
    let before = before.map(ToOwned::to_owned);
    Edit::Add(path(at), NewMember { key: key.to_owned(), value, before })
}

fn entry() -> Json {
    json!({ "date": "2026-01-02", "changes": [{ "type": "added", "subject": "no" }] })
}

#[test]
fn yaml_in_block_style() {
    assert_edits(
        Format::Yaml,
        &[
            (
                "log: # newest first\n  # of a\n  - a # A\nend: 1\n",
                insert("log", 0, &[entry()]),
                "log: # newest first\n  - date: 2026-01-02\n    changes:\n      - { type: added, \
                 subject: \"no\" }\n  # of a\n  - a # A\nend: 1\n",
            ),
            ("log:\n- a\n- b\n", insert("log", 1, &["x".into()]), "log:\n- a\n- x\n- b\n"),
            ("log:\n- a", insert("log", 1, &["x".into()]), "log:\n- a\n- x"),
            (
                "log:\r\n  - a\r\n",
                insert("log", 0, &["x".into(), 1.into()]),
                "log:\r\n  - x\r\n  - 1\r\n  - a\r\n",
            ),
            (
                "log:\n  - a\n\n  # b\n  - b\n\n  # apart\n",
                insert("log", 2, &["x".into()]),
                "log:\n  - a\n\n  # b\n  - b\n\n  - x\n\n  # apart\n",
            ),
            (
                "log:\n  - a\n\n  - b\n",
                insert("log", 0, &["x".into()]),
                "log:\n  - x\n\n  - a\n\n  - b\n",
            ),
            ("- - a\n  - b\n", insert("[0]", 0, &["x".into()]), "- - x\n  - a\n  - b\n"),
            (
                "log: [] # none\nb: 1\n",
                insert("log", 0, &["x".into()]),
                "log: # none\n  - x\nb: 1\n",
            ),
            ("log: []", insert("log", 0, &["x".into()]), "log:\n  - x"),
            ("a:\n- 1\nlog: []\n", insert("log", 0, &["x".into()]), "a:\n- 1\nlog:\n- x\n"),
            ("- log: []\n", insert("[0].log", 0, &["x".into()]), "- log:\n    - x\n"),
            ("log: [ # none\n]\n", insert("log", 0, &["x".into()]), "log: [x # none\n]\n"),
            ("log: [a, b]\n", insert("log", 0, &["x, y".into()]), "log: [\"x, y\", a, b]\n"),
            ("log: [a, b]\n", insert("log", 2, &["x".into()]), "log: [a, b, x]\n"),
            (
                "log: [\n  a, # a\n  # b\n  b # B\n]\n",
                insert("log", 2, &["x".into()]),
                "log: [\n  a, # a\n  # b\n  b, # B\n  x\n]\n",
            ),
            (
                "log: [\n  a,\n  # b\n  b,\n]\n",
                insert("log", 1, &["x".into()]),
                "log: [\n  a,\n  x,\n  # b\n  b,\n]\n",
            ),
            (
                "a: 1\n\n# of the log\nlog: []\n",
                add("", "former", json!([{ "id": "x", "last": { "in": ["DE"] } }]), Some("log")),
                "a: 1\n\nformer:\n  - id: x\n    last:\n      in: [DE]\n\n# of the log\nlog: []\n",
            ),
            ("a: 1\n", add("", "b c", json!({}), None), "a: 1\nb c: {}\n"),
            ("- a: 1\n", add("[0]", "b", json!(["x", "z"]), Some("a")), "- b: [x, z]\n  a: 1\n"),
            ("x: { a: 1 }\n", add("x", "b", json!("2"), None), "x: { a: 1, b: \"2\" }\n"),
            ("x: {}\n", add("x", "b", json!(true), None), "x: {b: true}\n"),
        ],
    );
}

#[test]
fn json_on_lines_or_on_one() {
    assert_edits(
        Format::Json,
        &[
            (
                "{\n\t\"log\": [\n\t\t{\n\t\t\t\"a\": 1\n\t\t}\n\t]\n}\n",
                insert("log", 0, &[json!({ "b": ["x"] })]),
                "{\n\t\"log\": [\n\t\t{\n\t\t\t\"b\": [\n\t\t\t\t\"x\"\n\t\t\t]\n\t\t},\n\t\t{\n\
                 \t\t\t\"a\": 1\n\t\t}\n\t]\n}\n",
            ),
            (
                "{\n  \"log\": [\n    { \"a\": 1 }\n  ]\n}",
                insert("log", 1, &[json!({ "b": ["x", 1] })]),
                "{\n  \"log\": [\n    { \"a\": 1 },\n    {\"b\": [\"x\", 1]}\n  ]\n}",
            ),
            (
                "{\n  \"log\": []\n}\n",
                insert("log", 0, &[json!({ "b": 1 })]),
                "{\n  \"log\": [\n    {\n      \"b\": 1\n    }\n  ]\n}\n",
            ),
            (
                "{\r\n  \"log\": []\r\n}",
                insert("log", 0, &[json!(1), json!(2)]),
                "{\r\n  \"log\": [\r\n    1,\r\n    2\r\n  ]\r\n}",
            ),
            (
                "{\"log\":[{\"a\":1}]}",
                insert("log", 0, &[json!({ "b": [1, 2] }), json!("x")]),
                "{\"log\":[{\"b\":[1,2]},\"x\",{\"a\":1}]}",
            ),
            ("{\"log\": []}", insert("log", 0, &[json!([1, 2])]), "{\"log\": [[1, 2]]}"),
            (
                "{\n  \"a\": 1,\n  \"log\": []\n}\n",
                add("", "b", json!(["x"]), Some("log")),
                "{\n  \"a\": 1,\n  \"b\": [\n    \"x\"\n  ],\n  \"log\": []\n}\n",
            ),
            ("{\"a\":1}", add("", "b", json!(["x"]), None), "{\"a\":1,\"b\":[\"x\"]}"),
            ("{}", add("", "b", json!(1), None), "{\"b\": 1}"),
        ],
    );
}

#[test]
fn toml_in_tables_and_inline() {
    assert_edits(
        Format::Toml,
        &[
            (
                "a = 1\n\n# first\n[[log]]\nid = 1\n",
                insert("log", 0, &[entry()]),
                "a = 1\n\n[[log]]\ndate = \"2026-01-02\"\nchanges = [{ type = \"added\", subject = \
                 \"no\" }]\n\n# first\n[[log]]\nid = 1\n",
            ),
            (
                "[[log]]\nid = 1\n[[log]]\nid = 2\n[log.sub]\nx = 1\n\n[end]",
                insert("log", 2, &[json!({ "id": 3 })]),
                "[[log]]\nid = 1\n[[log]]\nid = 2\n[log.sub]\nx = 1\n[[log]]\nid = 3\n\n[end]",
            ),
            (
                "[[a]]\n[[a.\"b c\"]]\nd = 1",
                insert("a[0].b c", 0, &[json!({ "d": 2 })]),
                "[[a]]\n[[a.\"b c\"]]\nd = 2\n\n[[a.\"b c\"]]\nd = 1",
            ),
            (
                "log = [] # none\n",
                insert("log", 0, &[json!({ "a": [1] })]),
                "log = [\n  { a = [1] },\n] # none\n",
            ),
            ("log = [1, 2,]", insert("log", 2, &[json!(3)]), "log = [1, 2, 3,]"),
            (
                "# head\r\na = 1\r\n\r\n[[log]]\r\nid = 1",
                add("", "b", json!(["x"]), Some("log")),
                "# head\r\na = 1\r\nb = [\"x\"]\r\n\r\n[[log]]\r\nid = 1",
            ),
            (
                "a = 1 # A\n\n# log\n[[log]]\nid = 1",
                add("", "former", json!([{ "id": 2 }]), Some("log")),
                "a = 1 # A\n\n[[former]]\nid = 2\n\n# log\n[[log]]\nid = 1",
            ),
            (
                "a = 1\nlog = []\n",
                add("", "former", json!([{ "id": 2 }, { "id": 3 }]), Some("log")),
                "a = 1\nformer = [\n  { id = 2 },\n  { id = 3 },\n]\nlog = []\n",
            ),
            ("[a]\n[b]\nx = 1\n", add("a", "y", json!("z"), None), "[a]\ny = \"z\"\n[b]\nx = 1\n"),
            ("a = { b = 1 }", add("a", "c d", json!(2), None), "a = { b = 1, \"c d\" = 2 }"),
        ],
    );
}

#[test]
fn what_cannot_come_in_does_not() {
    for (format, text, edit) in [
        (Format::Yaml, "a: [1]\n", insert("a", 2, &[json!(1)])),
        (Format::Yaml, "a: 1\n", insert("a", 0, &[json!(1)])),
        (Format::Yaml, "a: 1\n", add("", "a", json!(1), None)),
        (Format::Yaml, "a: 1\n", add("", "b", json!(1), Some("c"))),
        (Format::Yaml, "- 1\n", add("", "b", json!(1), None)),
        (Format::Json, "{}", insert("", 0, &[json!(1)])),
        (Format::Toml, "[[a]]\nb = 1", insert("a", 0, &[json!(1)])),
        (Format::Toml, "a = []", insert("a", 0, &[json!(null)])),
        (Format::Toml, "a.b = 1", add("a", "c", json!(1), None)),
    ] {
        assert_eq!(document(text, format).replacements(&[edit]), None, "{text}");
    }
}

/// Every insertion that this test makes in a document.
fn insertions(document: &Document) -> Vec<Edit> {
    let mut edits = Vec::new();
    visit(document, document.root(), &Path::root(), &mut edits);
    edits
}

fn visit(document: &Document, node: NodeId, path: &Path, edits: &mut Vec<Edit>) {
    let whole = json!({
        "date": "2026-01-02", "odd: \"key\"": "it's\nodd #~no comment~", "none": {}, "flag": true,
        "list": [{ "type": "on", "n": 1.5 }, { "in": ["DE", "NO"] }], "deep": { "er": ["x"] },
    });
    match document.value(node) {
        Value::Array => {
            let items = document.items(node);
            for index in 0..=items.len() {
                edits.push(Edit::Insert(path.clone(), index, vec![whole.clone()]));
                let two = vec!["2026-01-02".into(), "no".into()];
                edits.push(Edit::Insert(path.clone(), index, two));
            }
            for (index, item) in items.iter().enumerate() {
                visit(document, *item, &path.join(index), edits);
            }
        }
        Value::Object => {
            let members = document.members(node);
            let keys = members.map(|member| Some(member.key.to_owned())).chain([None]);
            for before in keys {
                for value in [whole.clone(), json!([whole]), json!("text"), json!(["a", 1])] {
                    let key = "new: key".to_owned();
                    let member = NewMember { key, value, before: before.clone() };
                    edits.push(Edit::Add(path.clone(), member));
                }
            }
            for member in document.members(node) {
                visit(document, member.value, &path.join(member.key.to_owned()), edits);
            }
        }
        _ => {}
    }
}

/// Whether the one text is the other with something put in, but for commas, and brackets with
/// nothing in them.
fn is_part(part: &str, whole: &str) -> bool {
    let mut letters = whole.chars();
    let mut others = part.chars().filter(|letter| !", \n\r[]".contains(*letter));
    others.all(|letter| letters.any(|other| other == letter))
}

/// Whether nothing may come in at all: a table that only dotted keys name, or plain values among
/// tables.
fn is_refused(document: &Document, edit: &Edit) -> bool {
    document.format() == Format::Toml
        && match edit {
            Edit::Insert(_, _, items) => !items[0].is_object(),
            _ => true,
        }
}

#[test]
fn everywhere_in_every_fixture() {
    let (mut made, mut refused) = (0, 0);
    for (name, document) in fixtures() {
        let before = document.source().text();
        let edits = insertions(&document);
        for edit in edits.iter().step_by(edits.len() / 400 + 1) {
            let Some(after) = edited(&document, std::slice::from_ref(edit)) else {
                assert!(is_refused(&document, edit), "{name}: {edit:?}");
                refused += 1;
                continue;
            };
            made += 1;
            assert_eq!(comments(&after), comments(before), "{name}: {edit:?}\n{after}");
            assert!(is_part(before, &after), "{name}: {edit:?}\n{after}");
        }
    }
    assert!(made > 10_000 && refused < made / 20, "{made} {refused}");
}

/// Whatever the text, what comes in is there afterwards, or nothing comes in, or else it is
/// noticed, which hardly ever happens.
#[test]
fn any_text() {
    let (made, wrong) = edits::in_any_text(insertions);
    assert!(made > 20_000 && wrong.len() < made / 1000, "{made}\n{}", wrong.join("\n"));
}
