//! What only a text can have: keys twice, halves of characters, other encodings, syntax.

use onward_samples::{Seat, Segment, pointer, put, seats};
use onward_schema::Disclosure;
use onward_source::{Format, MAX_DEPTH, Shape, read};
use serde_json::Value;

use super::{Layer, Vector};

/// A key that no document has, in place of which another is written.
const STAND_IN: &str = "\u{1}";

/// A text: its name, its bytes, and where it is wrong if it is.
type Text = (String, Vec<u8>, String);

/// Vectors that only a reader of texts can judge.
pub(super) fn vectors(schema: &Value) -> Vec<Vector> {
    let seats = seats(schema);
    let smallest = &seats[0].document;
    let mut texts: Vec<Text> =
        seats.iter().filter(|seat| !seat.is_known).flat_map(keys_twice).collect();
    let text = smallest.to_string();
    let own =
        |value: &str| format!("{},\"x-own\":{value}}}", text.trim_end_matches('}')).into_bytes();
    for (name, value, place) in [
        ("a key twice in an extension", r#"{"a":1,"b":2,"a":1}"#, "/x-own/a"),
        ("a key twice in a list in an extension", r#"[{"":1,"":1}]"#, "/x-own/0/"),
    ] {
        texts.push((format!("text: {name}"), own(value), place.to_owned()));
    }
    let whole = |name: &str, bytes: Vec<u8>| (format!("text: {name}"), bytes, String::new());
    texts.extend(VALUES.iter().map(|(name, value)| whole(name, own(value))));
    for (name, depth) in
        [("nesting as deep as allowed", MAX_DEPTH), ("nesting too deep", MAX_DEPTH + 1)]
    {
        // The document itself is one level.
        let inside = depth - 1;
        let lists = format!("{}{}", "[".repeat(inside), "]".repeat(inside));
        texts.push(whole(&format!("{name}, in lists"), own(&lists)));
        let objects = format!("{}1{}", "{\"a\":".repeat(inside), "}".repeat(inside));
        texts.push(whole(&format!("{name}, in objects"), own(&objects)));
    }
    texts.push(whole("nesting that exhausts a stack", own(&"[".repeat(100_000))));
    for (name, number) in VERSIONS {
        let mut document = smallest.clone();
        document["format"] = STAND_IN.into();
        let stand_in = Value::from(STAND_IN).to_string();
        let text = document.to_string().replace(&stand_in, number);
        texts.push((format!("text: the version {name}"), text.into_bytes(), "/format".to_owned()));
    }
    texts.extend(whole_texts(smallest).into_iter().map(|(name, bytes)| whole(name, bytes)));
    texts
        .into_iter()
        .map(|(name, bytes, place)| {
            let valid = read(bytes.clone(), Format::Json, Shape::ANY)
                .is_ok_and(|document| document.deserialize::<Disclosure>().is_ok());
            Vector::new(name, Layer::Text, &bytes, valid, place)
        })
        .collect()
}

/// The object in a seat with its first key once more, as it is and spelt with an escape.
fn keys_twice(seat: &Seat<'_>) -> Vec<Text> {
    let Some(object) = seat.value().as_object() else {
        return Vec::new();
    };
    let first =
        object.iter().next().and_then(|(key, value)| Some((key, key.chars().next()?, value)));
    let Some((key, letter, value)) = first else {
        return Vec::new();
    };
    let document = seat.with(put(object, STAND_IN, value.clone(), seat.schema).into());
    let with = |spelling: String| {
        let stand_in = Value::from(STAND_IN).to_string();
        document.to_string().replace(&stand_in, &spelling).into_bytes()
    };
    let place = pointer(&[&seat.path[..], &[Segment::Key(key.clone())]].concat());
    let escaped = format!("\"\\u{:04x}{}\"", u32::from(letter), &key[letter.len_utf8()..]);
    vec![
        (format!("{}: {key:?} twice", seat.name), with(format!("{key:?}")), place.clone()),
        (format!("{}: {key:?} twice, once escaped", seat.name), with(escaped), place),
    ]
}

/// Spellings of a value.
const VALUES: &[(&str, &str)] = &[
    ("a high surrogate alone", r#""\ud800""#),
    ("a low surrogate alone", r#""\udc00""#),
    ("surrogates the wrong way round", r#""\udc00\ud800""#),
    ("a high surrogate before a letter", r#""\ud800x""#),
    ("two high surrogates", r#""\ud800\ud800\udc00""#),
    ("a surrogate alone in a key", r#"{"\ud800":1}"#),
    ("a pair of surrogates", r#""\ud834\udd1e""#),
    ("every escape", r#""\"\\\/\b\f\n\r\t\u00e9\u0000""#),
    ("an escape that there is not", r#""\x41""#),
    ("an escape with too few digits", r#""\u00e""#),
    ("an escape with a digit that is none", r#""\u00eg""#),
    ("a line break in a string", "\"a\nb\""),
    ("a tab in a string", "\"a\tb\""),
    ("a character of control in a string", "\"a\u{1}b\""),
    ("a delete character in a string", "\"a\u{7f}b\""),
    ("a line separator in a string", "\"a\u{2028}b\""),
    ("a string that does not end", "\"a"),
    ("single quotes", "'a'"),
    ("no quotes", "a"),
    ("true in capitals", "True"),
    ("not a number", "NaN"),
    ("infinity", "Infinity"),
    ("a number with a plus", "+1"),
    ("a number with a leading zero", "01"),
    ("a negative number with a leading zero", "-01"),
    ("a number that begins with its point", ".5"),
    ("a number that ends with its point", "1."),
    ("a number without its exponent", "1e"),
    ("a number in hexadecimal", "0x1F"),
    ("a minus alone", "-"),
    ("a number with an exponent", "1.5E+2"),
    ("negative zero", "-0"),
    ("a trailing comma in a list", "[1,]"),
    ("a comma too many", "[1,,2]"),
    ("a missing comma", "[1 2]"),
    ("a trailing comma in an object", r#"{"a":1,}"#),
    ("a missing colon", r#"{"a" 1}"#),
    ("a key that is no string", "{1:1}"),
    ("a key without a value", r#"{"a":}"#),
    ("a comment", "/* a */ 1"),
    ("a comment to the end of the line", "1 // a\n"),
    ("brackets that do not match", "[1}"),
    ("blanks of other scripts", "\u{a0}1"),
];

/// Spellings of the number of the version.
const VERSIONS: &[(&str, &str)] = &[
    ("with a fraction of nought", "1.0"),
    ("with an exponent", "1e0"),
    ("with an exponent and a fraction", "0.1e1"),
    ("as ten tenths", "10E-1"),
    ("and a bit", "1.0000000001"),
];

/// Whole texts.
fn whole_texts(smallest: &Value) -> Vec<(&'static str, Vec<u8>)> {
    let text = smallest.to_string();
    let utf16 = |to_bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to_bytes).collect();
    let in_name = |bytes: &[u8]| {
        let mut document = smallest.clone();
        document["publisher"]["name"] = STAND_IN.into();
        let text = document.to_string();
        let (before, after) = text.split_once("\\u0001").unwrap_or((&text, ""));
        [before.as_bytes(), bytes, after.as_bytes()].concat()
    };
    vec![
        ("as it is", text.clone().into_bytes()),
        ("a byte order mark", format!("\u{feff}{text}").into_bytes()),
        ("two byte order marks", format!("\u{feff}\u{feff}{text}").into_bytes()),
        ("blanks and line breaks around it", format!(" \r\n\t{text}\n\n").into_bytes()),
        ("pretty", format!("{smallest:#}").into_bytes()),
        ("line breaks of Windows", format!("{smallest:#}").replace('\n', "\r\n").into_bytes()),
        ("UTF-16, little end first", utf16(u16::to_le_bytes)),
        ("UTF-16, big end first", utf16(u16::to_be_bytes)),
        ("a byte of Latin-1", in_name(b"\xe9")),
        ("an overlong character", in_name(b"\xc0\xaf")),
        ("a surrogate in UTF-8", in_name(b"\xed\xa0\x80")),
        ("a character beyond Unicode", in_name(b"\xf4\x90\x80\x80")),
        ("half a character", in_name(b"\xe2\x82")),
        ("characters of every length", in_name("aé日𝄞".as_bytes())),
        ("nothing", Vec::new()),
        ("blanks alone", b" \n".to_vec()),
        ("two documents", format!("{text}{text}").into_bytes()),
        ("something after it", format!("{text} x").into_bytes()),
        ("a character of NUL after it", format!("{text}\0").into_bytes()),
        ("its beginning alone", text.as_bytes()[..text.len() - 1].to_vec()),
        ("its half alone", text.as_bytes()[..text.len() / 2].to_vec()),
        ("YAML", b"format: 1\n".to_vec()),
    ]
}
