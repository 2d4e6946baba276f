//! Scalars and keys, written in the style that stands there where it can say them.

use std::fmt::Write as _;

use crate::{Document, Format, NodeId, Span, Value, number};

use super::{Replacement, block, lines};

/// How a scalar or key is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Without quotes; in YAML, whether in brackets.
    Plain { in_brackets: bool },
    /// `'…'`.
    Single,
    /// `"…"`.
    Double,
    /// `'''…'''` or `"""…"""` of TOML.
    Lines,
    /// `|` of YAML.
    Literal,
    /// `>` of YAML.
    Folded,
}

impl Style {
    fn of(document: &Document, raw: &str, in_brackets: bool) -> Self {
        let is_yaml = document.format() == Format::Yaml;
        match raw.as_bytes().first() {
            Some(b'"' | b'\'')
                if !is_yaml && (raw.starts_with("\"\"\"") || raw.starts_with("'''")) =>
            {
                Self::Lines
            }
            Some(b'"') => Self::Double,
            Some(b'\'') => Self::Single,
            Some(b'|') if is_yaml => Self::Literal,
            Some(b'>') if is_yaml => Self::Folded,
            _ => Self::Plain { in_brackets },
        }
    }
}

/// Makes the scalar at the end of the way this text.
pub(super) fn replace(document: &Document, way: &[NodeId], text: &str) -> Option<Vec<Replacement>> {
    let node = *way.last()?;
    let span = document.span(node);
    let raw = &document.source().text()[span.range()];
    let style = Style::of(document, raw, document.is_in_brackets(way));
    match document.value(node) {
        Value::Array | Value::Object => return None,
        Value::Text(old) if old == text => return Some(Vec::new()),
        Value::Text(old) => {
            if let Some(replacements) = word_by_word(document.format(), span, raw, style, old, text)
            {
                return Some(replacements);
            }
            if matches!(style, Style::Literal | Style::Folded) {
                // Blanks at the end of the last line are part of the text.
                let end = lines::end(document.source().text(), span.end());
                return block(Span::new(span.start(), end), raw, style, old, text);
            }
        }
        Value::Null | Value::Boolean(_) | Value::Number(_) => {}
    }
    let written = write(document.format(), style, text, is_date(raw));
    if raw.is_empty() {
        return fill(document, way, &written).map(|replacement| vec![replacement]);
    }
    Some(vec![Replacement { span, text: written }])
}

/// Puts a scalar where YAML has none: behind the key or dash that it is missing after.
fn fill(document: &Document, way: &[NodeId], written: &str) -> Option<Replacement> {
    let [.., around, node] = *way else {
        return None;
    };
    if let Some(index) = document.items(around).iter().position(|item| *item == node) {
        let dash = block::dash(document, around, index)?;
        return Some(Replacement::new(dash + 1, dash + 1, format!(" {written}")));
    }
    let entry = document.entries(around).iter().find(|entry| entry.value == node)?;
    let key = entry.key_span.end();
    let rest = &document.source().text()[key..];
    let behind = rest.trim_start_matches([' ', '\t']);
    if behind.starts_with(':') {
        let colon = key + rest.len() - behind.len();
        return Some(Replacement::new(colon + 1, colon + 1, format!(" {written}")));
    }
    // After a question mark, the colon would stand on a line of its own.
    let is_marked = block::is_marked_key(document.source().text(), entry.key_span.start());
    (!is_marked).then(|| Replacement::new(key, key, format!(": {written}")))
}

/// Spells the key in these bytes, in an object at the end of the way, otherwise.
pub(super) fn rename(document: &Document, way: &[NodeId], span: Span, key: &str) -> Replacement {
    let raw = &document.source().text()[span.range()];
    let style = Style::of(document, raw, document.is_in_brackets(way));
    let text = match document.format() {
        Format::Toml => match style {
            Style::Plain { .. } if is_bare_key(key) => key.to_owned(),
            Style::Single if fits_single_quotes(key) && !key.contains('\'') => format!("'{key}'"),
            _ => quoted(key),
        },
        format => write(format, style, key, false),
    };
    Replacement { span, text }
}

/// The text in the style if it can say it, and otherwise in double quotes, which can say all.
pub(super) fn write(format: Format, style: Style, text: &str, instead_of_date: bool) -> String {
    let written = match (format, style) {
        (Format::Yaml, Style::Plain { in_brackets }) if is_plain(text, in_brackets) => {
            Some(text.to_owned())
        }
        (Format::Toml, Style::Plain { .. }) if instead_of_date && is_date(text) => {
            Some(text.to_owned())
        }
        (Format::Yaml, Style::Single) if fits_single_quotes(text) => {
            Some(format!("'{}'", text.replace('\'', "''")))
        }
        (Format::Toml, Style::Single) if fits_single_quotes(text) && !text.contains('\'') => {
            Some(format!("'{text}'"))
        }
        _ => None,
    };
    written.unwrap_or_else(|| quoted(text))
}

/// Replaces only the words that differ, so that the lines they stand on stay as they are; nothing
/// if more than words differ, or a word is not written as it reads.
fn word_by_word(
    format: Format,
    span: Span,
    raw: &str,
    style: Style,
    old: &str,
    new: &str,
) -> Option<Vec<Replacement>> {
    let quotes = match style {
        Style::Plain { in_brackets } => {
            if format != Format::Yaml || !is_plain(new, in_brackets) {
                return None;
            }
            0
        }
        Style::Single | Style::Double => 1,
        Style::Lines => 3,
        Style::Literal | Style::Folded => 0,
    };
    let from = match style {
        Style::Literal | Style::Folded => raw.find('\n')?,
        _ => quotes,
    };
    let inner = raw.get(from..raw.len().checked_sub(quotes)?)?;
    let (raw_words, old_words, new_words) = (words(inner), words(old), words(new));
    if raw_words.len() != old_words.len()
        || old_words.len() != new_words.len()
        || !blanks(old).eq(blanks(new))
        || old.starts_with(char::is_whitespace) != new.starts_with(char::is_whitespace)
    {
        return None;
    }
    let mut replacements = Vec::new();
    for ((raw_word, old_word), new_word) in raw_words.iter().zip(old_words).zip(new_words) {
        if old_word == new_word {
            continue;
        }
        let encode = |word: &str| match (format, style) {
            (_, Style::Double) => Some(escaped(word)),
            _ if !fits_single_quotes(word) => None,
            (Format::Yaml, Style::Single) => Some(word.replace('\'', "''")),
            (Format::Yaml, _) => Some(word.to_owned()),
            _ => (!word.contains(['\'', '"', '\\'])).then(|| word.to_owned()),
        };
        if encode(old_word)? != *raw_word {
            return None;
        }
        let start = span.start() + from + offset(inner, raw_word);
        let end = start + raw_word.len();
        replacements.push(Replacement::new(start, end, encode(new_word)?));
    }
    Some(replacements)
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// The blanks between the words, before the first and after the last.
fn blanks(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_whitespace()).filter(|blank| !blank.is_empty())
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// A block scalar with this text instead: under its own header if that can say it.
fn block(span: Span, raw: &str, style: Style, old: &str, new: &str) -> Option<Vec<Replacement>> {
    let (header, content) = raw.split_once('\n')?;
    if header.contains('#') {
        return None;
    }
    let first = content.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let indent = &first[..first.len() - first.trim_start().len()];
    let end = |text: &str| text.len() - text.trim_end_matches('\n').len();
    let body = new.trim_end_matches('\n');
    let fits = style == Style::Literal
        && end(old) == end(new)
        && matches!(header.trim_end(), "|" | "|-" | "|+")
        && !body.starts_with(char::is_whitespace)
        && !body.is_empty()
        && body.split('\n').all(fits_single_quotes);
    if !fits {
        return Some(vec![Replacement { span, text: quoted(new) }]);
    }
    let line_break = if header.ends_with('\r') { "\r\n" } else { "\n" };
    let lines = body.split('\n').map(|line| match line {
        "" => line_break.to_owned(),
        line => format!("{line_break}{indent}{line}"),
    });
    let text = [header.trim_end().to_owned()].into_iter().chain(lines).collect::<String>();
    Some(vec![Replacement { span, text }])
}

/// The text in double quotes, as JSON, YAML and TOML all read it.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            letter if is_awkward(letter) => {
                let _ = write!(escaped, "\\u{:04x}", u32::from(letter));
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Whether a character is a control, a line break or a mark that readers take for one, or not to
/// be seen. None of them is beyond U+FFFF.
pub(crate) fn is_awkward(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

pub(crate) fn fits_single_quotes(text: &str) -> bool {
    !text.chars().any(is_awkward)
}

pub(crate) fn is_bare_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Whether the text is a day, `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(position, byte)| match position {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Whether YAML reads the text without quotes as this text, whichever its version; a day is text
/// by convention.
pub(crate) fn is_plain(text: &str, in_brackets: bool) -> bool {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return false;
    };
    let second = letters.next();
    let begins = match first {
        '-' | '?' | ':' => {
            second.is_some_and(|c| c != ' ' && !(in_brackets && ",[]{}".contains(c)))
        }
        first => !",[]{}#&*!|>'\"%@`".contains(first),
    };
    begins
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.ends_with(':')
        && text.trim() == text
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains('\t')
        && fits_single_quotes(text)
        && !(in_brackets && text.contains([',', '[', ']', '{', '}']))
        && !is_typed(text)
}

/// Whether a reader of YAML 1.1 or 1.2 takes the plain text for something else than text.
fn is_typed(text: &str) -> bool {
    const WORDS: &[&str] =
        &["null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"];
    if matches!(text, "~" | "<<" | "=") || number::is_json_number(text) {
        return true;
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_cased = |word: &str| {
        let title = word[..1].to_uppercase() + &word[1..];
        unsigned == word || unsigned == title || unsigned == word.to_uppercase()
    };
    if WORDS.iter().any(|word| is_cased(word)) || unsigned == ".NaN" {
        return true;
    }
    let is_number = |prefix: &str, is_digit: fn(char) -> bool| {
        let digits = unsigned.strip_prefix(prefix);
        digits.is_some_and(|digits| {
            digits.starts_with(is_digit) && digits.chars().all(|c| c == '_' || is_digit(c))
        })
    };
    is_number("0x", |c| c.is_ascii_hexdigit())
        || is_number("0o", |c| c.is_ascii_digit())
        || is_number("0b", |c| c.is_ascii_digit())
        || is_decimal(unsigned)
        || is_moment(text)
}

/// Digits with underscores, points, colons between groups of sixty, or an exponent.
fn is_decimal(unsigned: &str) -> bool {
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let exponent_fits = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    exponent_fits
        && mantissa.bytes().any(|byte| byte.is_ascii_digit())
        && mantissa.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && mantissa.chars().all(|c| c.is_ascii_digit() || matches!(c, '_' | '.' | ':'))
}

/// A day with a time.
fn is_moment(text: &str) -> bool {
    text.get(..10).is_some_and(is_date)
        && text[10..].starts_with(['T', 't', ' '])
        && text[10..].contains(':')
}

#[cfg(test)]
mod tests {
    use super::{is_plain, quoted};

    #[test]
    fn what_needs_quotes_in_yaml() {
        let plain = [
            "NL",
            "Aurora Cloud",
            "2023-11-03",
            "2022-01",
            "https://x.example/a?b=c",
            "it's",
            "a-b",
            "-a",
            "e-mail",
            "Zürich",
            "nope",
            "1st",
            "v1.2",
            "+x",
            "Nine",
            "a#b",
            "12 a",
        ];
        for text in plain {
            assert!(is_plain(text, false), "{text}");
        }
        let quoted = [
            "",
            "NO",
            "no",
            "Yes",
            "on",
            "OFF",
            "y",
            "N",
            "null",
            "Null",
            "~",
            "true",
            "TRUE",
            "1",
            "-1",
            "+1",
            "1_000",
            "012",
            "0x1F",
            "0o17",
            "0b1",
            "1.5",
            ".5",
            "1e3",
            "1.2.3",
            "12:30",
            "190:20:30.15",
            ".inf",
            "-.INF",
            ".NaN",
            "2022",
            "<<",
            "=",
            "- a",
            "-",
            "? a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "'a",
            "\"a",
            "%a",
            "@a",
            "`a",
            "[a",
            "{a",
            ",a",
            " a",
            "a ",
            "a\nb",
            "a\tb",
            "---",
            "2023-11-03T10:00:00Z",
            "2023-11-03 10:00:00",
            "a\u{2028}b",
        ];
        for text in quoted {
            assert!(!is_plain(text, false), "{text:?}");
        }
        assert!(is_plain("a, b [c]", false));
        assert!(!is_plain("a, b", true) && !is_plain("a[", true) && !is_plain("-]", true));
    }

    #[test]
    fn double_quotes_can_say_all() {
        assert_eq!(quoted("a\"b\\c\n\u{0}é\u{85}"), "\"a\\\"b\\\\c\\n\\u0000é\\u0085\"");
    }
}
