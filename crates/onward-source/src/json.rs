//! A strict JSON reader (RFC 8259).
//!
//! It goes on after mistakes that leave no doubt about the rest (an escape that does not exist,
//! a comma before a closing bracket), so that one run tells all of them; it stops where the
//! structure is lost.

use crate::{
    MAX_DEPTH, Problem, Span,
    builder::Builder,
    number,
    read::Root,
    tree::{Entry, Kind, StringRef},
};

pub(crate) fn read(builder: &mut Builder<'_>) -> Root {
    let text = builder.source.text();
    let mut reader = Reader { text, at: builder.source.bom(), builder };
    let root = reader.value(0)?;
    reader.blanks();
    if reader.at < text.len() {
        reader.stop("expected the end of the file after the document")?;
    }
    Some(root)
}

struct Reader<'s, 'b> {
    text: &'s str,
    at: usize,
    builder: &'b mut Builder<'s>,
}

impl Reader<'_, '_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips blanks; comments are skipped too, and are a problem.
    fn blanks(&mut self) {
        loop {
            while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
                self.at += 1;
            }
            let rest = &self.text[self.at..];
            let length = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return;
            };
            let span = Span::new(self.at, self.at + length);
            let problem = Problem::syntax("JSON has no comments", span);
            let help = "remove it, or keep the document in YAML or TOML, which have comments";
            self.builder.problem(problem.with_help(help));
            self.at += length;
        }
    }

    /// Reports what was expected at the place reached, and gives up.
    fn stop<T>(&mut self, expected: &str) -> Option<T> {
        let rest = &self.text[self.at..];
        let (found, length) = match rest.chars().next() {
            None => ("the end of the file".to_owned(), 0),
            Some(letter) if letter.is_control() => {
                (format!("U+{:04X}", u32::from(letter)), letter.len_utf8())
            }
            Some(letter) if letter.is_alphanumeric() => {
                let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                (format!("`{}`", word.chars().take(20).collect::<String>()), word.len())
            }
            Some(letter) => (format!("`{letter}`"), letter.len_utf8()),
        };
        let span = Span::new(self.at, self.at + length);
        self.builder.problem(Problem::syntax(format!("{expected}, found {found}"), span));
        None
    }

    fn value(&mut self, depth: usize) -> Root {
        self.blanks();
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => return self.object(depth),
            Some(b'[') => return self.array(depth),
            Some(b'"') => Kind::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word()?,
        };
        Some(self.builder.node(Span::new(start, self.at), kind))
    }

    fn word(&mut self) -> Option<Kind> {
        let words =
            [("true", Kind::Boolean(true)), ("false", Kind::Boolean(false)), ("null", Kind::Null)];
        for (word, kind) in words {
            if let Some(rest) = self.text[self.at..].strip_prefix(word)
                && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
            {
                self.at += word.len();
                return Some(kind);
            }
        }
        self.stop("expected a value")
    }

    fn number(&mut self) -> Kind {
        let start = self.at;
        let length = number::length(&self.text[start..]);
        let rest = &self.text[start + length..];
        if length == 0 || rest.starts_with(|c: char| c.is_alphanumeric() || "._+-".contains(c)) {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || "._+-".contains(c)));
            let span = Span::new(start, start + length + end.unwrap_or(rest.len()));
            let written = &self.text[span.range()];
            self.builder
                .problem(Problem::syntax(format!("`{written}` is not a JSON number"), span));
            self.at = span.end();
            return Kind::Null;
        }
        let span = Span::new(start, start + length);
        if !number::is_finite(&self.text[span.range()]) {
            self.builder.problem(Problem::syntax("the number is too large", span));
        }
        self.at = span.end();
        Kind::Number(StringRef::Text(span))
    }

    fn array(&mut self, depth: usize) -> Root {
        let start = self.open(depth)?;
        let mut items = Vec::new();
        loop {
            self.blanks();
            if self.peek() == Some(b']') {
                break;
            }
            items.push(self.value(depth + 1)?);
            if !self.next_element(b']', "expected `,` or `]`")? {
                break;
            }
        }
        self.at += 1;
        Some(self.builder.array(Span::new(start, self.at), items))
    }

    fn object(&mut self, depth: usize) -> Root {
        let start = self.open(depth)?;
        let mut members = Vec::new();
        loop {
            self.blanks();
            match self.peek() {
                Some(b'}') => break,
                Some(b'"') => members.push(self.member(depth)?),
                _ => return self.stop("expected a key in double quotes or `}`"),
            }
            if !self.next_element(b'}', "expected `,` or `}`")? {
                break;
            }
        }
        self.at += 1;
        Some(self.builder.object(Span::new(start, self.at), members))
    }

    fn member(&mut self, depth: usize) -> Option<Entry> {
        let start = self.at;
        let key = self.string()?;
        let key_span = Span::new(start, self.at);
        self.blanks();
        if self.peek() != Some(b':') {
            return self.stop("expected `:` after the key");
        }
        self.at += 1;
        Some(Entry { key, key_span, value: self.value(depth + 1)? })
    }

    fn open(&mut self, depth: usize) -> Option<usize> {
        let start = self.at;
        self.at += 1;
        if depth >= MAX_DEPTH {
            self.builder.problem(Problem::too_deep(Span::new(start, self.at)));
            return None;
        }
        Some(start)
    }

    /// Moves past the comma after an element; false at the closing bracket, which stays.
    fn next_element(&mut self, close: u8, expected: &str) -> Option<bool> {
        self.blanks();
        match self.peek() {
            Some(b',') => {
                let comma = Span::new(self.at, self.at + 1);
                self.at += 1;
                self.blanks();
                if self.peek() == Some(close) {
                    let problem = Problem::syntax("a comma before the closing bracket", comma);
                    self.builder.problem(problem.with_help("remove the comma"));
                }
                Some(true)
            }
            Some(byte) if byte == close => Some(false),
            _ => self.stop(expected),
        }
    }

    /// A string, from its opening quote to past its closing one.
    fn string(&mut self) -> Option<StringRef> {
        let open = self.at;
        self.at += 1;
        let start = self.at;
        let mut decoded = String::new();
        let mut copied = start;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    decoded.push_str(&self.text[copied..self.at]);
                    self.escape(&mut decoded);
                    copied = self.at;
                }
                Some(control @ 0..=0x1f) => {
                    if control == b'\n' {
                        let line = Span::new(open, self.at);
                        self.builder
                            .problem(Problem::syntax("the string is not closed on its line", line));
                        return None;
                    }
                    let span = Span::new(self.at, self.at + 1);
                    let message = format!("the control character U+{control:04X} in a string");
                    let help = format!("write it as `\\u{control:04x}`");
                    self.builder.problem(Problem::syntax(message, span).with_help(help));
                    self.at += 1;
                }
                Some(_) => self.at += 1,
                None => {
                    let span = Span::new(open, self.at);
                    self.builder.problem(Problem::syntax("the string is not closed", span));
                    return None;
                }
            }
        }
        let inner = Span::new(start, self.at);
        self.at += 1;
        if copied == start {
            return Some(StringRef::Text(inner));
        }
        decoded.push_str(&self.text[copied..inner.end()]);
        Some(self.builder.string(&decoded, inner))
    }

    /// An escape, from its backslash on.
    fn escape(&mut self, into: &mut String) {
        let start = self.at;
        let letter = self.text[start + 1..].chars().next();
        self.at += 1 + letter.map_or(0, char::len_utf8);
        let plain = match letter {
            Some(letter @ ('"' | '\\' | '/')) => letter,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => return self.unicode_escape(start, into),
            _ => {
                let span = Span::new(start, self.at);
                let written = &self.text[span.range()];
                self.builder
                    .problem(Problem::syntax(format!("JSON has no escape `{written}`"), span));
                return;
            }
        };
        into.push(plain);
    }

    fn unicode_escape(&mut self, start: usize, into: &mut String) {
        let Some(unit) = self.hex() else {
            let span = Span::new(start, self.at);
            self.builder
                .problem(Problem::syntax("expected four hexadecimal digits after `\\u`", span));
            return;
        };
        let mut code = unit;
        if (0xd800..0xdc00).contains(&unit) && self.text[self.at..].starts_with("\\u") {
            let after_first = self.at;
            self.at += 2;
            match self.hex() {
                Some(low @ 0xdc00..0xe000) => {
                    code = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                }
                _ => self.at = after_first,
            }
        }
        if let Some(letter) = char::from_u32(code) {
            into.push(letter);
            return;
        }
        let span = Span::new(start, self.at);
        let message = format!("`{}` is half of a surrogate pair", &self.text[span.range()]);
        self.builder.problem(Problem::syntax(message, span));
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
