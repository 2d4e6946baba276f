//! The laws of the canonical form, over any values in any layout with comments anywhere.

use std::fs;

use fastrand::Rng;
use onward_source::{Document, Format, Unwritable, read};
use serde_json::{Map, Value};

mod shape;
use shape::SHAPE;

const FORMATS: [Format; 3] = [Format::Yaml, Format::Toml, Format::Json];

fn document(text: &str, format: Format) -> Option<Document> {
    read(text.as_bytes().to_vec(), format, &SHAPE).ok()
}

/// What a document says, by way of serde.
fn values(document: &Document) -> Value {
    document.deserialize().expect("JSON can say all")
}

/// A document in another form; nothing if the format cannot say it.
fn written(document: &Document, format: Format) -> Option<String> {
    match document.write(format, &SHAPE) {
        Ok(written) => Some(written.text),
        Err(Unwritable::Unsayable(..)) => None,
        Err(Unwritable::Differs) => {
            panic!("as {format} it would differ:\n{}", document.source().text())
        }
    }
}

/// Holds the laws for a text: its form is one of the same values, and the form of that is itself;
/// so it is in the other formats, and the way through all of them leads back to the same values.
/// Each of the comments is in the form once.
fn hold(text: &str, format: Format, comments: &[String]) {
    let before = document(text, format).expect("it can be read");
    for target in FORMATS {
        let Some(form) = written(&before, target) else {
            assert_ne!(target, format, "what was read can be written:\n{text}");
            continue;
        };
        let after = document(&form, target).expect("it can be read again");
        assert_eq!(values(&after), values(&before), "{target} of\n{text}\n=====\n{form}");
        let again = written(&after, target).expect("a form");
        assert_eq!(again, form, "the form of the form, {target} of\n{text}");
        if target != Format::Json {
            for comment in comments {
                let count = form.matches(comment.as_str()).count();
                assert_eq!(count, 1, "{comment} in\n{form}\n=====\n{text}");
            }
        }
        for further in FORMATS {
            let Some(form) = written(&after, further) else {
                continue;
            };
            let last = document(&form, further).expect("it can be read");
            assert_eq!(values(&last), values(&before), "{target}, {further}:\n{text}");
        }
    }
}

const TEXTS: [&str; 60] = [
    "",
    " ",
    "a",
    "NL",
    "no",
    "No",
    "y",
    "on",
    "null",
    "~",
    "true",
    "1.10",
    "1",
    "-1",
    "0x1F",
    "1e3",
    "2026-01-01",
    "2026-01-01T10:00:00Z",
    "12:30",
    ".inf",
    "<<",
    "=",
    "-",
    "- a",
    "? a",
    ": a",
    "a:",
    "a: b",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "'",
    "\"",
    "'a'\"b\"",
    "a\\b",
    "%a",
    "@a",
    "[a",
    "{a}",
    "a, b",
    "a]",
    " a",
    "a ",
    "a\nb",
    "a\n\nb\n",
    "\na",
    "a\n ",
    "a\n\n",
    "  a\nb",
    "\ta",
    "a\tb",
    "a\r\nb",
    "\u{0}\u{7f}\u{85}",
    "\u{1f600}\u{feff}\u{2028}",
    "\"\"\"",
    "---",
];

const KEYS: [&str; 14] =
    ["a", "b", "text", "note", "area", "nested", "no", "x-y", "", "1.10", "~", "a b", "#k", "é\"'"];

fn text(rng: &mut Rng) -> String {
    match rng.u8(..8) {
        0 => {
            // Long enough to be broken, in places of all kinds.
            let blanks = [" ", " ", " ", " ", " ", "  ", "\n", "\n\n", "\t", " \n"];
            let words = (0..rng.usize(10..40)).map(|_| {
                let blank = if rng.u8(..3) == 0 { rng.choice(blanks) } else { Some(" ") };
                "word".repeat(rng.usize(1..4)) + blank.unwrap_or_default()
            });
            words.collect()
        }
        1 => format!("{}{}", TEXTS[rng.usize(..60)], TEXTS[rng.usize(..60)]),
        _ => TEXTS[rng.usize(..60)].to_owned(),
    }
}

fn value(rng: &mut Rng, depth: usize) -> Value {
    match rng.u8(..if depth < 5 { 10 } else { 5 }) {
        0 => Value::Bool(rng.bool()),
        1 => serde_json::from_str(
            rng.choice(["0", "-7", "1.5", "1e7", "123456789012"]).unwrap_or("1"),
        )
        .expect("a number"),
        2 if rng.u8(..8) == 0 => Value::Null,
        2..=4 => Value::String(text(rng)),
        5..=6 => (0..rng.usize(..5)).map(|_| value(rng, depth + 1)).collect(),
        _ => object(rng, depth),
    }
}

fn object(rng: &mut Rng, depth: usize) -> Value {
    let mut members = Map::new();
    for _ in 0..rng.usize(..6) {
        let key = KEYS[rng.usize(..KEYS.len())];
        // Elsewhere, a plain scalar would be text where the value is none.
        let value = match key {
            "text" | "note" | "area" => Value::String(text(rng)),
            _ => value(rng, depth + 1),
        };
        members.insert(key.to_owned(), value);
    }
    Value::Object(members)
}

/// The values in a format and some layout of it; nothing if the format cannot say them.
fn laid_out(values: &Value, format: Format, rng: &mut Rng) -> Option<String> {
    let json = serde_json::to_string_pretty(values).expect("JSON");
    match format {
        Format::Json => Some(json),
        // JSON is YAML in flow style.
        Format::Yaml if rng.u8(..3) == 0 => Some(json),
        Format::Yaml if rng.bool() => Some(onward_samples::to_yaml(values)),
        Format::Toml if rng.bool() => onward_samples::to_toml(values),
        _ => written(&document(&json, Format::Json)?, format),
    }
}

/// The text with comments and blank lines put in where the values stay the same, and the comments.
fn commented(text: &str, format: Format, rng: &mut Rng) -> (String, Vec<String>) {
    let mut text = text.to_owned();
    let mut comments = Vec::new();
    let before = values(&document(&text, format).expect("it can be read"));
    for number in 0..if format == Format::Json { 0 } else { rng.usize(..12) } {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let at = rng.usize(..=lines.len());
        let comment = format!("# c{number}.");
        let indent = " ".repeat(*rng.choice(&[0, 0, 2, 2, 4, 6, 8, 3]).expect("an indent"));
        match rng.u8(..5) {
            0 => lines.insert(at, String::new()),
            1 | 2 => lines.insert(at, indent + &comment),
            _ if at < lines.len() => lines[at].push_str(&(" ".to_owned() + &comment)),
            _ => {}
        }
        let next = lines.join("\n") + "\n";
        let kept = document(&next, format).is_some_and(|document| values(&document) == before);
        if kept && next.contains(&comment) {
            // It may have become part of a key, which has its own place in the order.
            comments.push(comment);
            text = next;
        } else if kept {
            text = next;
        }
    }
    (text, comments)
}

#[test]
fn any_values_in_any_layout() {
    let mut rng = Rng::with_seed(11);
    let (mut held, mut with_comments) = (0, 0);
    for _ in 0..1_500 {
        let values = object(&mut rng, 0);
        for format in FORMATS {
            let Some(text) = laid_out(&values, format, &mut rng) else {
                continue;
            };
            if document(&text, format).is_none() {
                continue;
            }
            let (text, comments) = commented(&text, format, &mut rng);
            hold(&text, format, &comments);
            if rng.u8(..8) == 0 {
                hold(&text.replace('\n', "\r\n"), format, &comments);
            }
            held += 1;
            with_comments += comments.len();
        }
    }
    assert!(held > 3_000 && with_comments > 5_000, "{held} {with_comments}");
}

#[test]
fn files_with_comments_anywhere() {
    let mut rng = Rng::with_seed(13);
    let mut held = 0;
    for folder in ["tests/write", "tests/read", "tests/edit"] {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            let Some(format) = Format::from_extension(extension) else {
                continue;
            };
            let Ok(text) = fs::read_to_string(&path) else {
                continue;
            };
            if document(&text, format).is_none() {
                continue;
            }
            for _ in 0..20 {
                let (text, comments) = commented(&text, format, &mut rng);
                hold(&text, format, &comments);
                held += 1;
            }
        }
    }
    assert!(held > 300, "{held}");
}

/// Whatever the text, its form says what it says.
#[test]
fn any_text() {
    let mut texts = Vec::new();
    for folder in ["tests/write", "tests/read", "tests/edit"] {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            if let Some(format) = Format::from_extension(extension) {
                texts.push((format, fs::read(&path).expect("a file")));
            }
        }
    }
    let mut rng = Rng::with_seed(17);
    let mut held = 0;
    for _ in 0..20_000 {
        let (format, mut bytes) = texts[rng.usize(..texts.len())].clone();
        let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        let from = rng.usize(..lines.len().max(1));
        bytes = lines[from.min(lines.len())..(from + rng.usize(1..12)).min(lines.len())].concat();
        for _ in 0..rng.usize(0..4) {
            let at = rng.usize(..=bytes.len());
            let byte = *rng.choice(b"\n\n  \t\"'[]{}:,-##?|>=.~0a\r").expect("a byte");
            match rng.u8(..3) {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                _ if at < bytes.len() => drop(bytes.remove(at)),
                _ => {}
            }
        }
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        if document(&text, format).is_some() {
            hold(&text, format, &[]);
            held += 1;
        }
    }
    assert!(held > 5_000, "{held}");
}
