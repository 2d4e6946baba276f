//! Text, in the shortest spelling that every reader takes for it.

use super::WIDTH;
use crate::edit::scalar::{fits_single_quotes, is_plain, quoted};

/// Text on one line of YAML.
pub(super) fn yaml(text: &str, in_brackets: bool) -> String {
    if is_plain(text, in_brackets) {
        return text.to_owned();
    }
    let single = fits_single_quotes(text).then(|| format!("'{}'", text.replace('\'', "''")));
    shorter(single, quoted(text))
}

/// Text on one line of TOML.
pub(super) fn toml(text: &str) -> String {
    let single = fits_single_quotes(text) && !text.contains('\'');
    shorter(single.then(|| format!("'{text}'")), quoted(text))
}

fn shorter(single: Option<String>, double: String) -> String {
    single.filter(|single| single.len() < double.len()).unwrap_or(double)
}

/// Text of several lines in TOML, each on its own; nothing if it is better quoted.
pub(super) fn toml_lines(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.split('\n').collect();
    let can_be_seen = |line: &&str| fits_single_quotes(line) && !line.ends_with(' ');
    if lines.len() < 2 || !lines.iter().all(can_be_seen) {
        return None;
    }
    let mut written = "\"\"\"\n".to_owned();
    let mut letters = text.chars().peekable();
    let mut is_behind_quote = false;
    while let Some(letter) = letters.next() {
        // Three quotes would end the text, and so would one at its end.
        let may_end = letter == '"' && (is_behind_quote || letters.peek().is_none());
        if letter == '\\' || may_end {
            written.push('\\');
        }
        written.push(letter);
        is_behind_quote = letter == '"';
    }
    Some(written + "\"\"\"")
}

/// Text as a block of YAML: the indicator, and the lines without their indentation.
pub(super) struct Block {
    pub(super) indicator: &'static str,
    pub(super) lines: Vec<String>,
}

/// Text as a block of YAML whose lines stand this deep; nothing if it is better quoted.
///
/// What has several lines keeps them, unless one is too long. What is too long is folded.
pub(super) fn block(text: &str, indent: usize) -> Option<Block> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let has_end = body.len() < text.len();
    let can_be_seen = |line: &str| {
        fits_single_quotes(line) && !line.starts_with('\t') && !line.ends_with(char::is_whitespace)
    };
    // The first line shows how deep the text stands.
    if body.is_empty()
        || body.starts_with(['\n', ' '])
        || body.ends_with('\n')
        || !body.split('\n').all(can_be_seen)
    {
        return None;
    }
    let width = WIDTH.saturating_sub(indent).max(WIDTH / 2);
    let has_lines = text.contains('\n');
    let is_long = body.split('\n').any(|line| line.chars().count() > width);
    // Folding would leave lines that are indented as they are.
    if has_lines && (!is_long || body.split('\n').any(|line| line.starts_with(' '))) {
        let lines = body.split('\n').map(str::to_owned).collect();
        return Some(Block { indicator: if has_end { "|" } else { "|-" }, lines });
    }
    if !has_lines && !body.contains(' ') {
        return None;
    }
    let mut lines = Vec::new();
    for (position, line) in body.split('\n').enumerate() {
        // A line break of the text is a blank line more than one of the block.
        if position > 0 {
            lines.push(String::new());
        }
        if !line.is_empty() {
            fill(line, width, &mut lines);
        }
    }
    Some(Block { indicator: if has_end { ">" } else { ">-" }, lines })
}

/// Breaks a line at single blanks, so that each part fits if it can.
fn fill(line: &str, width: usize, into: &mut Vec<String>) {
    let mut present = String::new();
    let mut length = 0;
    for word in words(line) {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > width {
            into.push(std::mem::take(&mut present));
            length = 0;
        } else if length > 0 {
            present.push(' ');
            length += 1;
        }
        present.push_str(word);
        length += word_length;
    }
    into.push(present);
}

/// The parts of a line between blanks that stand alone: of several, none can be a line break.
fn words(line: &str) -> Vec<&str> {
    let bytes = line.as_bytes();
    let is_blank = |index: Option<usize>| {
        index.and_then(|index| bytes.get(index)).is_none_or(|byte| matches!(byte, b' ' | b'\t'))
    };
    let mut words = Vec::new();
    let mut start = 0;
    for (index, byte) in bytes.iter().enumerate() {
        if *byte == b' ' && !is_blank(index.checked_sub(1)) && !is_blank(Some(index + 1)) {
            words.push(&line[start..index]);
            start = index + 1;
        }
    }
    words.push(&line[start..]);
    words
}
