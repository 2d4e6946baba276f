//! An edit changes in the text what it changes in the tree, and nothing else: every single edit
//! of every fixture, and many together.

mod edits;

use edits::{assert_edits, comments, document, edited, fixtures, path};
use fastrand::Rng;
use onward_source::{
    Document, Edit, Format, NodeId, Path, Replacements, Segment, Shape, Value, read,
};

fn replace(at: &str, text: &str) -> Edit {
    Edit::Replace(path(at), text.to_owned())
}

fn rename(at: &str, key: &str) -> Edit {
    Edit::Rename(path(at), key.to_owned())
}

fn remove(at: &str) -> Edit {
    Edit::Remove(path(at))
}

fn reorder(at: &str, order: &[usize]) -> Edit {
    Edit::Reorder(path(at), order.to_vec())
}

#[test]
fn scalars_keep_their_style() {
    assert_edits(
        Format::Yaml,
        &[
            ("a: x # c\n", replace("a", "y z"), "a: y z # c\n"),
            ("a: x\n", replace("a", "NO"), "a: \"NO\"\n"),
            ("a: 2023-11-03\n", replace("a", "2024-01-01"), "a: 2024-01-01\n"),
            ("a: x\n", replace("a", "b: c"), "a: \"b: c\"\n"),
            ("a: [x, y]\n", replace("a[0]", "p, q"), "a: [\"p, q\", y]\n"),
            ("a: 'x'\n", replace("a", "it's"), "a: 'it''s'\n"),
            ("a: 'x'\n", replace("a", "two\nlines"), "a: \"two\\nlines\"\n"),
            ("a: \"x\"\n", replace("a", "say \"y\""), "a: \"say \\\"y\\\"\"\n"),
            ("a:\nb: 1\n", replace("a", "x"), "a: x\nb: 1\n"),
            ("- \n-\n", replace("[1]", "x"), "- \n- x\n"),
            (
                "a: >\n  one two\n  three # four\n",
                replace("a", "one two tree # four\n"),
                "a: >\n  one two\n  tree # four\n",
            ),
            ("a: one\n  two\n", replace("a", "one 2nd"), "a: one\n  2nd\n"),
            (
                "a: |\n    one\n\n    two\nb: 1\n",
                replace("a", "three\n\nfour five\n"),
                "a: |\n    three\n\n    four five\nb: 1\n",
            ),
            ("a: |\n    one\nb: 1\n", replace("a", "no end"), "a: \"no end\"\nb: 1\n"),
            ("a: DE # c\n", replace("a.area", "FR"), "a: FR # c\n"),
        ],
    );
    assert_edits(
        Format::Toml,
        &[
            ("a = 'x'", replace("a", "y"), "a = 'y'"),
            ("a = 'x'", replace("a", "it's"), "a = \"it's\""),
            ("a = 2023-11-03 # c", replace("a", "2024-01-01"), "a = 2024-01-01 # c"),
            ("a = 2023-11-03", replace("a", "soon"), "a = \"soon\""),
            ("a = 1", replace("a", "1"), "a = \"1\""),
            ("a = \"\"\"\none\ntwo\"\"\"", replace("a", "one\n2"), "a = \"\"\"\none\n2\"\"\""),
        ],
    );
    assert_edits(
        Format::Json,
        &[
            ("{\"a\": \"x\"}", replace("a", "\"\\\n"), "{\"a\": \"\\\"\\\\\\n\"}"),
            ("{\"a\": 1}", replace("a", "1"), "{\"a\": \"1\"}"),
            ("{\"a\": \"\\u00e9 x\"}", replace("a", "é y"), "{\"a\": \"\\u00e9 y\"}"),
        ],
    );
}

#[test]
fn keys_keep_their_style() {
    assert_edits(
        Format::Yaml,
        &[
            ("a: 1\n'b': 2\n", rename("b", "it's"), "a: 1\n'it''s': 2\n"),
            ("a: 1\n", rename("a", "no"), "\"no\": 1\n"),
            ("x: {a: 1}\n", rename("x.a", "b"), "x: {b: 1}\n"),
            ("x: {\"a\":1}\n", rename("x.a", "b"), "x: {\"b\":1}\n"),
        ],
    );
    assert_edits(
        Format::Toml,
        &[
            ("a.b = 1\na.c = 2", rename("a", "x y"), "\"x y\".b = 1\n\"x y\".c = 2"),
            (
                "[a]\n[a.b]\n[[a.c]]\nd = 1\n[[a.c]]\n[a.c.e]\n",
                rename("a.c", "x"),
                "[a]\n[a.b]\n[[a.x]]\nd = 1\n[[a.x]]\n[a.x.e]\n",
            ),
            (
                "a = [{ b = { c.d = 1, c.e = 2 } }]",
                rename("a[0].b.c", "x"),
                "a = [{ b = { x.d = 1, x.e = 2 } }]",
            ),
            ("[[a]]\nb = 1\n[[a]]\nb = 2", rename("a[1].b", "c"), "[[a]]\nb = 1\n[[a]]\nc = 2"),
        ],
    );
}

#[test]
fn what_goes_takes_its_comments_along() {
    assert_edits(
        Format::Yaml,
        &[
            ("a:\n  # x\n  - x # x\n  # y\n  - y\n", remove("a[0]"), "a:\n  # y\n  - y\n"),
            ("a:\n  - x\n  # y\n  - y # y\n", remove("a[1]"), "a:\n  - x\n"),
            ("a: # a\n  # x\n  - x\nb: 1\n", remove("a[0]"), "a: [] # a\nb: 1\n"),
            ("a:\n  x: 1\nb: 1\n", remove("a.x"), "a: {}\nb: 1\n"),
            ("- a: 1 # a\n  # b\n  b: 2\n", remove("[0].a"), "- # b\n  b: 2\n"),
            ("- - a\n  - b\n", remove("[0][0]"), "- - b\n"),
            ("- - a\n", remove("[0][0]"), "- []\n"),
            (
                "a:\n\n  - x\n\n  - y\n\n  - z\n\nb: 1\n",
                remove("a[1]"),
                "a:\n\n  - x\n\n  - z\n\nb: 1\n",
            ),
            ("a:\n  - x\n\n  # apart\n\n  - y\n", remove("a[1]"), "a:\n  - x\n\n  # apart\n"),
            ("# head\na: 1\nb: 2\n", remove("a"), "# head\nb: 2\n"),
            ("a: 1\nb: 2", remove("b"), "a: 1"),
            ("a: [x, y, z]\n", remove("a[0]"), "a: [y, z]\n"),
            ("a: [x, y, z]\n", remove("a[1]"), "a: [x, z]\n"),
            ("a: [x, y, z]\n", remove("a[2]"), "a: [x, y]\n"),
            ("a: [ x ]\n", remove("a[0]"), "a: []\n"),
            ("a: {x: 1, y: 2}\n", remove("a.y"), "a: {x: 1}\n"),
            ("a: [\n  # x\n  x, # x\n  y # y\n]\n", remove("a[0]"), "a: [\n  y # y\n]\n"),
            ("a: [\n  x, # x\n  # y\n  y # y\n]\n", remove("a[1]"), "a: [\n  x # x\n]\n"),
            ("a: [x, y,\n  z]\n", remove("a[1]"), "a: [x,\n  z]\n"),
        ],
    );
    assert_edits(
        Format::Toml,
        &[
            ("# head\na = 1\n# b\nb = 2 # b\n", remove("b"), "# head\na = 1\n"),
            ("# head\na = 1\nb = 2\n", remove("a"), "# head\nb = 2\n"),
            ("a.b = 1\na.c = 2\n", remove("a.b"), "a.c = 2\n"),
            ("a.b = 1\na.c = 2\nd = 3", remove("a"), "d = 3"),
            ("a = 1\n\n# b\n[b]\nc = 2\n[b.d]\n# x\n\n[e]\n", remove("b"), "a = 1\n\n[e]\n"),
            ("[[a]]\nb = 1\n\n# 2\n[[a]]\nb = 2\n[a.c]\n", remove("a[1]"), "[[a]]\nb = 1\n"),
            ("a = [1, 2,]", remove("a[1]"), "a = [1,]"),
        ],
    );
    assert_edits(
        Format::Json,
        &[
            ("[\n  1,\n  2\n]\n", remove("[1]"), "[\n  1\n]\n"),
            ("[\n  1,\n  2\n]\n", remove("[0]"), "[\n  2\n]\n"),
            ("[\n  1\n]\n", remove("[0]"), "[]\n"),
            ("{\"a\":1,\"b\":2}", remove("a"), "{\"b\":2}"),
            ("[1\n,2\n,3]", remove("[1]"), "[1\n,3]"),
        ],
    );
}

#[test]
fn what_moves_takes_its_comments_along() {
    assert_edits(
        Format::Yaml,
        &[
            (
                "a: # a\n  # x\n  - x # x\n\n  # y\n  - y\n    # deep\n\n  # apart\n\n  - z",
                reorder("a", &[2, 1, 0]),
                "a: # a\n  - z\n\n  # y\n  - y\n    # deep\n\n  # apart\n\n  # x\n  - x # x",
            ),
            (
                "- id: x\n  note: |\n    text\n- id: y\n",
                reorder("", &[1, 0]),
                "- id: y\n- id: x\n  note: |\n    text\n",
            ),
            ("- - a\n  - b\n", reorder("[0]", &[1, 0]), "- - b\n  - a\n"),
            ("a: [x, {y: 1}, z] # c\n", reorder("a", &[1, 2, 0]), "a: [{y: 1}, z, x] # c\n"),
            (
                "a: [\n  x, # x\n  # y\n  y\n]\n",
                reorder("a", &[1, 0]),
                "a: [\n  # y\n  y,\n  x # x\n]\n",
            ),
        ],
    );
    assert_edits(
        Format::Toml,
        &[
            ("a = [\n  1, # 1\n  2\n]", reorder("a", &[1, 0]), "a = [\n  2,\n  1 # 1\n]"),
            (
                "# 1\n\n# x\n[[a]] # x\nb = 1\n[a.c]\n# x\n\n# y\n[[a]]\nb = 2\n\n[d]",
                reorder("a", &[1, 0]),
                "# 1\n\n# y\n[[a]]\nb = 2\n\n# x\n[[a]] # x\nb = 1\n[a.c]\n# x\n\n[d]",
            ),
        ],
    );
    assert_edits(
        Format::Json,
        &[
            ("[1, {\"a\": [2]}, 3]", reorder("", &[2, 0, 1]), "[3, 1, {\"a\": [2]}]"),
            ("[\n  1,\n  2\n]", reorder("", &[1, 0]), "[\n  2,\n  1\n]"),
        ],
    );
}

#[test]
fn what_cannot_be_done_is_not() {
    for (format, text, edit) in [
        (Format::Yaml, "a: 1\n", replace("b", "x")),
        (Format::Yaml, "a: [1]\n", replace("a", "x")),
        (Format::Yaml, "a: [1]\n", rename("a[0]", "x")),
        (Format::Yaml, "a: [1, 2]\n", reorder("a", &[0, 0])),
        (Format::Yaml, "a: [1, 2]\n", reorder("a", &[0])),
        (Format::Yaml, "a: [x: 1]\n", remove("a[0].x")),
        // Whose comment is it?
        (Format::Yaml, "a: [x, # c\n  y, z]\n", reorder("a", &[2, 1, 0])),
        (Format::Toml, "[[a]]\nb = 1\n", remove("a[0]")),
        (Format::Toml, "a = { b.c = 1, d = 2 }", remove("a.d")),
        (Format::Json, "{}", remove("")),
    ] {
        assert_eq!(document(text, format).replacements(&[edit]), None, "{text}");
    }
    let document = document("a: [x, y]\n", Format::Yaml);
    let both = [reorder("a", &[1, 0]), replace("a[0]", "z")];
    assert_eq!(document.replacements(&both), None, "both are about one place");
}

#[test]
fn replacements_that_meet_are_not_made_together() {
    let document = document("a: [x, y, z]\n", Format::Yaml);
    let of = |edit| document.replacements(&[edit]).expect("it can be made");
    let mut all = Replacements::default();
    assert!(all.add(&of(remove("a[1]"))));
    assert!(!all.add(&of(replace("a[1]", "w"))));
    assert!(all.add(&of(replace("a[2]", "w"))));
    assert!(all.add(&of(replace("a[2]", "w"))), "the same again is nothing new");
    assert_eq!(all.iter().len(), 2);
    assert_eq!(all.apply(document.source().text()), "a: [x, w]\n");
}

/// Every edit that this test makes of a document.
fn edits(document: &Document) -> Vec<Edit> {
    let mut edits = Vec::new();
    visit(document, document.root(), &Path::root(), &mut edits);
    edits
}

fn visit(document: &Document, node: NodeId, path: &Path, edits: &mut Vec<Edit>) {
    let children: Vec<(Path, NodeId)> = match document.value(node) {
        Value::Array => {
            let count = document.items(node).len();
            edits.push(Edit::Reorder(path.clone(), (0..count).rev().collect()));
            edits.push(Edit::Reorder(path.clone(), (1..count).chain(0..count.min(1)).collect()));
            let items = document.items(node).iter().enumerate();
            items.map(|(index, item)| (path.join(index), *item)).collect()
        }
        Value::Object => {
            let members = document.members(node);
            members.map(|member| (path.join(member.key.to_owned()), member.value)).collect()
        }
        scalar => {
            for text in
                ["plain", "NO", "it's: a \"text\" #~no comment~", "two\nlines\n", "2024-02-29"]
            {
                edits.push(Edit::Replace(path.clone(), text.to_owned()));
            }
            if let Value::Text(text) = scalar {
                edits.push(Edit::Replace(path.clone(), text.replacen('o', "ö", 1)));
            }
            return;
        }
    };
    for (path, child) in children {
        if matches!(path.segments().last(), Some(Segment::Key(_))) {
            edits.push(Edit::Rename(path.clone(), "renamedKey".to_owned()));
            edits.push(Edit::Rename(path.clone(), "odd: 'key'".to_owned()));
        }
        edits.push(Edit::Remove(path.clone()));
        visit(document, child, &path, edits);
    }
}

/// The characters of a text but for blanks and commas.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> =
        text.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect();
    letters.sort_unstable();
    letters
}

/// Whether one text is the other with parts of it left out, but for brackets with nothing in them.
fn is_part(part: &str, whole: &str) -> bool {
    let is_bracket = |letter: &char| " []{}".contains(*letter);
    let mut letters = whole.chars().filter(|letter| !is_bracket(letter));
    part.chars()
        .filter(|letter| !is_bracket(letter))
        .all(|letter| letters.any(|other| other == letter))
}

#[test]
fn every_edit_of_every_fixture() {
    let mut made = 0;
    for (name, document) in fixtures() {
        let before = document.source().text();
        let edits = edits(&document);
        // Large documents are more of the same.
        for edit in edits.iter().step_by(edits.len() / 600 + 1) {
            let Some(after) = edited(&document, std::slice::from_ref(edit)) else {
                // What only a part of a header or a dotted key names has no line to take away.
                let is_toml = document.format() == Format::Toml;
                assert!(is_toml && matches!(edit, Edit::Remove(_)), "{name}: {edit:?}");
                continue;
            };
            made += 1;
            let is_kept = match edit {
                Edit::Replace(..) | Edit::Rename(..) => comments(&after) == comments(before),
                Edit::Reorder(..) => letters(&after) == letters(before),
                Edit::Remove(_) => is_part(&after, before),
                Edit::Insert(..) | Edit::Add(..) => false,
            };
            assert!(is_kept, "{name}: {edit:?}\n{after}");
        }
    }
    assert!(made > 10_000, "only {made}");
}

/// Whether an edit is made in what the other puts in another order.
fn is_within(edit: &Edit, reorder: &Edit) -> bool {
    let Edit::Reorder(list, _) = reorder else {
        return false;
    };
    place(edit).segments().starts_with(list.segments())
}

/// Any edits that do not meet can be made together.
#[test]
fn many_edits_together() {
    let mut rng = Rng::with_seed(5);
    let (mut made, mut partly) = (0, 0);
    for (name, document) in fixtures() {
        let mut edits = edits(&document);
        // What goes is gone: nothing else can be made of it.
        edits.retain(|edit| !matches!(edit, Edit::Remove(_)));
        for _ in 0..40 {
            let (mut chosen, mut all) = (Vec::new(), Replacements::default());
            for _ in 0..rng.usize(2..8) {
                let edit = edits[rng.usize(..edits.len())].clone();
                // Within a list that is put in another order, an index means one thing before and
                // another after.
                let same = |other: &Edit| {
                    place(other) == place(&edit)
                        || is_within(&edit, other)
                        || is_within(other, &edit)
                };
                let replacements = document.replacements(std::slice::from_ref(&edit));
                if let Some(replacements) = replacements
                    && !chosen.iter().any(same)
                    && all.add(&replacements)
                {
                    chosen.push(edit);
                } else {
                    partly += 1;
                }
            }
            // Two keys may have become one.
            let text = all.apply(document.source().text());
            let Ok(after) = read(text.into(), document.format(), Shape::ANY) else {
                continue;
            };
            assert!(document.agrees(&chosen, &after), "{name}: {chosen:?}");
            made += 1;
        }
    }
    assert!(made > 1_000 && partly > 100, "{made} {partly}");
}

/// Whatever the text, an edit is made as it should be or not at all, or else it is noticed, which
/// hardly ever happens: where YAML is so odd that its parser strains the rules.
#[test]
fn any_text() {
    let (made, wrong) = edits::in_any_text(edits);
    assert!(made > 20_000 && wrong.len() < made / 1000, "{made}\n{}", wrong.join("\n"));
}

fn place(edit: &Edit) -> &Path {
    match edit {
        Edit::Replace(path, _)
        | Edit::Rename(path, _)
        | Edit::Remove(path)
        | Edit::Reorder(path, _)
        | Edit::Insert(path, ..)
        | Edit::Add(path, _) => path,
    }
}
