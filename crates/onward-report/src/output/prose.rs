//! The prose of findings and rules: words, and code between backticks; and what no output may
//! hold, whatever a document does.

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    /// Words, as they stand.
    Words(&'t str),
    /// Code, without its backticks.
    Code(&'t str),
}

/// The parts of a text. If its backticks do not come in pairs, they are nothing but characters.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let is_paired = text.bytes().filter(|byte| *byte == b'`').count() % 2 == 0;
    let separators: &[char] = if is_paired { &['`'] } else { &[] };
    let parts = text.split(separators).enumerate();
    parts
        .filter(|(_, part)| !part.is_empty())
        .map(|(index, part)| if index % 2 == 0 { Part::Words(part) } else { Part::Code(part) })
}

/// A text that goes on after its first line with something to paste: that line, and the rest
/// without what all of it is indented by.
pub(super) fn with_code(text: &str) -> (&str, Option<String>) {
    let Some((first, rest)) = text.split_once('\n') else {
        return (text, None);
    };
    let lines = || rest.lines().filter(|line| !line.trim().is_empty());
    let indent = lines().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let code: Vec<&str> = rest.lines().map(|line| line.get(indent..).unwrap_or_default()).collect();
    (first, Some(code.join("\n").trim_end().to_owned()).filter(|code| !code.is_empty()))
}

/// The text with a picture for each control character but the line break and the tab: a terminal
/// would obey them, and HTML and XML cannot hold them. Code points that are no character are
/// replaced.
pub fn printable(text: String) -> String {
    if !text.contains(|c| printed(c) != c) {
        return text;
    }
    text.chars().map(printed).collect()
}

fn printed(character: char) -> char {
    match character {
        '\n' | '\t' => character,
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}' => '\u{fffd}',
        _ if u32::from(character) & 0xfffe == 0xfffe => '\u{fffd}',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_code() {
        let of = |text| parts(text).collect::<Vec<_>>();
        assert_eq!(of("no `a` here"), [Part::Words("no "), Part::Code("a"), Part::Words(" here")]);
        assert_eq!(of("one ` alone"), [Part::Words("one ` alone")]);
        assert_eq!(of(""), []);
    }

    #[test]
    fn what_can_be_printed() {
        let text = "a\tb\nc é🙂";
        assert_eq!(printable(text.to_owned()), text);
        let text = "\u{1b}[31m\r\u{7f}\u{85}\u{ffff}\u{1fffe}\u{fdd0}";
        assert_eq!(printable(text.to_owned()), "␛[31m␍␡\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
    }

    #[test]
    fn what_is_to_paste() {
        assert_eq!(with_code("do it"), ("do it", None));
        let help = "add this:\n    - a\n      b: 1\n\n";
        assert_eq!(with_code(help), ("add this:", Some("- a\n  b: 1".to_owned())));
    }
}
