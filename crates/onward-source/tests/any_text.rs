//! Any text at all is read or refused: no panic, and every span lies in the text.

use std::fs;

use fastrand::Rng;
use onward_source::{Document, Format, MAX_BYTES, MAX_DEPTH, NodeId, ProblemKind, Shape, read};

fn samples() -> Vec<(Format, Vec<u8>)> {
    let mut samples = Vec::new();
    for entry in fs::read_dir("tests/read").expect("the folder of samples") {
        let path = entry.expect("an entry").path();
        let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if let Some(format) = Format::from_extension(extension) {
            samples.push((format, fs::read(&path).expect("a sample")));
        }
    }
    assert!(samples.len() > 20);
    samples
}

/// Reads the bytes and looks at every span.
fn look(bytes: Vec<u8>, format: Format) {
    match read(bytes, format, Shape::ANY) {
        Ok(document) => look_at(&document, document.root()),
        Err(refused) => {
            assert!(!refused.problems.is_empty(), "a refusal has its reason");
            for problem in &refused.problems {
                let text = refused.source.text();
                assert!(text.get(problem.span.range()).is_some(), "{problem:?} in {text:?}");
                assert!(!problem.message.is_empty());
            }
        }
    }
}

fn look_at(document: &Document, node: NodeId) {
    let text = document.source().text();
    assert!(text.get(document.span(node).range()).is_some(), "a node's span lies in the text");
    for member in document.members(node) {
        assert!(text.get(member.key_span.range()).is_some(), "a key's span lies in the text");
        look_at(document, member.value);
    }
    document.items(node).iter().for_each(|item| look_at(document, *item));
}

#[test]
fn truncations() {
    for (format, bytes) in samples() {
        for end in 0..bytes.len() {
            look(bytes[..end].to_vec(), format);
        }
    }
}

#[test]
fn random_mutations() {
    let samples = samples();
    let mut rng = Rng::with_seed(1);
    for _ in 0..10_000 {
        let (_, mut bytes) = samples[rng.usize(..samples.len())].clone();
        for _ in 0..rng.usize(1..6) {
            let at = rng.usize(..=bytes.len());
            let byte = b"\n\r\t \0\"'[]{}:,-#&*!|>%@`\\=.+~0aeZ\xff\xc3\xbb\xef"[rng.usize(..36)];
            match rng.u8(..4) {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                2 if at < bytes.len() => drop(bytes.remove(at)),
                _ => {
                    let (_, other) = &samples[rng.usize(..samples.len())];
                    let start = rng.usize(..=other.len());
                    let end = rng.usize(start..=other.len());
                    bytes.splice(at..at, other[start..end].iter().copied());
                }
            }
        }
        for format in [Format::Yaml, Format::Json, Format::Toml] {
            look(bytes.clone(), format);
        }
    }
}

/// Lists within lists, by indentation alone.
fn indented(depth: usize) -> String {
    (0..depth).map(|n| " ".repeat(n) + "-\n").collect()
}

#[test]
fn nesting() {
    let nested = |depth: usize| {
        let brackets = "[".repeat(depth) + &"]".repeat(depth);
        let objects = "{\"a\":".repeat(depth - 1) + "{}" + &"}".repeat(depth - 1);
        [
            (Format::Json, brackets.clone()),
            (Format::Json, objects.clone()),
            (Format::Yaml, brackets.clone()),
            (Format::Yaml, objects),
            // By indentation alone, a file is full before it is much deeper.
            (Format::Yaml, indented(depth.min(1000))),
            (Format::Yaml, "- ".repeat(depth) + "a"),
            (Format::Toml, format!("a = {}", &brackets[1..brackets.len() - 1])),
            (Format::Toml, format!("{} = 1", vec!["a"; depth].join("."))),
            (Format::Toml, format!("[{}]", vec!["a"; depth - 1].join("."))),
        ]
    };
    for (format, text) in nested(MAX_DEPTH) {
        let read = read(text.clone().into(), format, Shape::ANY);
        assert!(read.is_ok(), "{format} {text}: {:?}", read.err().map(|r| r.problems));
    }
    for depth in [MAX_DEPTH + 1, 3 * MAX_DEPTH, 200_000] {
        for (format, text) in nested(depth) {
            let refused = read(text.into(), format, Shape::ANY).expect_err("too deep");
            let deep = refused.problems.iter().any(|p| p.message.contains("128 levels"));
            assert!(deep, "{format}, depth {depth}: {:?}", refused.problems);
        }
    }
}

#[test]
fn size() {
    let mut bytes = vec![b' '; MAX_BYTES - 1];
    bytes.push(b'1');
    assert!(read(bytes.clone(), Format::Json, Shape::ANY).is_ok());
    bytes.push(b' ');
    let refused = read(bytes, Format::Json, Shape::ANY).expect_err("too large");
    assert_eq!(refused.problems.len(), 1);
    assert!(refused.problems[0].message.contains("16 MiB"));
}

#[test]
fn encoding() {
    for (bytes, message) in [
        (&b"a: \xff"[..], "the byte 0xff is not UTF-8"),
        (b"\xff\xfea\0", "the file is UTF-16"),
        (b"\xfe\xff\0a", "the file is UTF-16"),
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
    ] {
        for format in [Format::Yaml, Format::Json, Format::Toml] {
            let refused = read(bytes.to_vec(), format, Shape::ANY).expect_err("not text");
            assert_eq!(refused.problems.len(), 1, "{:?}", refused.problems);
            assert_eq!(refused.problems[0].message, message);
            assert_eq!(refused.problems[0].kind, ProblemKind::Syntax);
        }
    }
}

#[test]
fn format_by_content() {
    for (text, format) in [
        ("{\"a\": 1}", Format::Json),
        ("\u{feff}\n  {", Format::Json),
        ("# comment\na = 1", Format::Toml),
        ("[table]\n", Format::Toml),
        ("a.b = 1", Format::Toml),
        ("a: 1", Format::Yaml),
        ("a: b = c", Format::Yaml),
        ("- a", Format::Yaml),
        ("", Format::Yaml),
    ] {
        assert_eq!(Format::guess(text), format, "{text:?}");
    }
}
