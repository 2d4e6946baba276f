//! JSON as it stands in a text: nothing is refused yet but what is no JSON.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor},
};

use crate::{
    Number,
    read::{At, Issues},
};

/// How deep lists and objects may lie in each other.
const MAX_DEPTH: usize = 128;

/// A JSON value as it stands: with nulls, and with keys that stand twice.
#[derive(Debug)]
pub(crate) enum Raw {
    Null,
    Boolean(bool),
    Number(Number),
    String(String),
    Array(Vec<Raw>),
    Object(Vec<(String, Raw)>),
}

impl Raw {
    /// What the value is, for a person.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// Reads a JSON text, with a byte order mark before it or none.
    ///
    /// What is no JSON is an offence of the whole document; the message says where in the text.
    pub(crate) fn parse(bytes: &[u8], issues: &mut Issues) -> Option<Self> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                issues.add(&At::ROOT, format!("no UTF-8 text: {error}"));
                return None;
            }
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader { text, position: 0, depth: 0, issues };
        let value = reader.value()?;
        reader.blanks();
        if reader.position < text.len() {
            return reader.fail("the text goes on after its end");
        }
        Some(value)
    }
}

struct Reader<'t, 'i> {
    text: &'t str,
    position: usize,
    depth: usize,
    issues: &'i mut Issues,
}

impl Reader<'_, '_> {
    fn rest(&self) -> &str {
        &self.text[self.position..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.position += usize::from(is_there);
        is_there
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.position += 1;
        }
    }

    /// Notes what is no JSON; the line and column are counted from 1, in code points.
    fn fail<T>(&mut self, what: &str) -> Option<T> {
        let before = &self.text[..self.position];
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before[start..].chars().count() + 1;
        self.issues.add(&At::ROOT, format!("line {line}, column {column}: {what}"));
        None
    }

    fn value(&mut self) -> Option<Raw> {
        self.blanks();
        match self.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.string().map(Raw::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => {
                let words =
                    [("null", Raw::Null), ("true", Raw::Boolean(true)), ("false", Raw::Boolean(false))];
                for (word, value) in words {
                    if self.rest().starts_with(word) {
                        self.position += word.len();
                        return Some(value);
                    }
                }
                self.fail("a value is expected")
            }
            None => self.fail("the text ends where a value is expected"),
        }
    }

    fn enter(&mut self) -> Option<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("lists and objects lie more than 128 deep");
        }
        self.position += 1;
        self.blanks();
        Some(())
    }

    fn array(&mut self) -> Option<Raw> {
        self.enter()?;
        let mut items = Vec::new();
        if !self.take(b']') {
            loop {
                items.push(self.value()?);
                self.blanks();
                if self.take(b']') {
                    break;
                }
                if !self.take(b',') {
                    return self.fail("`,` or `]` is expected");
                }
            }
        }
        self.depth -= 1;
        Some(Raw::Array(items))
    }

    fn object(&mut self) -> Option<Raw> {
        self.enter()?;
        let mut members = Vec::new();
        if !self.take(b'}') {
            loop {
                self.blanks();
                if self.peek() != Some(b'"') {
                    return self.fail("a key in quotes is expected");
                }
                let key = self.string()?;
                self.blanks();
                if !self.take(b':') {
                    return self.fail("`:` is expected after the key");
                }
                let value = self.value()?;
                members.push((key, value));
                self.blanks();
                if self.take(b'}') {
                    break;
                }
                if !self.take(b',') {
                    return self.fail("`,` or `}` is expected");
                }
            }
        }
        self.depth -= 1;
        Some(Raw::Object(members))
    }

    fn number(&mut self) -> Option<Raw> {
        let start = self.position;
        let mut is_integer = true;
        self.take(b'-');
        if !self.take(b'0') && !self.digits() {
            return self.fail("a digit is expected");
        }
        if self.take(b'.') {
            is_integer = false;
            if !self.digits() {
                return self.fail("a digit is expected after the point");
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            is_integer = false;
            self.position += 1;
            if !self.take(b'-') {
                self.take(b'+');
            }
            if !self.digits() {
                return self.fail("a digit is expected in the exponent");
            }
        }
        let text = &self.text[start..self.position];
        let integer = if is_integer { text.parse().ok() } else { None };
        let number = integer.map(<Number as From<i64>>::from);
        let number = number.or_else(|| Number::from_f64(text.parse().ok()?));
        match number {
            Some(number) => Some(Raw::Number(number)),
            None => self.fail("the number is too large"),
        }
    }

    fn digits(&mut self) -> bool {
        let start = self.position;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.position += 1;
        }
        self.position > start
    }

    fn string(&mut self) -> Option<String> {
        self.position += 1;
        let mut text = String::new();
        loop {
            let plain = self.rest().find(|c: char| c == '"' || c == '\\' || c < ' ');
            let Some(length) = plain else {
                self.position = self.text.len();
                return self.fail("the text ends within a string");
            };
            text.push_str(&self.rest()[..length]);
            self.position += length;
            if self.take(b'"') {
                return Some(text);
            }
            if !self.take(b'\\') {
                return self.fail("a control character must be escaped");
            }
            let escaped = self.peek();
            self.position += usize::from(escaped.is_some_and(|byte| byte.is_ascii()));
            text.push(match escaped {
                Some(b'"') => '"',
                Some(b'\\') => '\\',
                Some(b'/') => '/',
                Some(b'b') => '\u{8}',
                Some(b'f') => '\u{c}',
                Some(b'n') => '\n',
                Some(b'r') => '\r',
                Some(b't') => '\t',
                Some(b'u') => self.code_point()?,
                _ => return self.fail("no such escape"),
            });
        }
    }

    fn code_point(&mut self) -> Option<char> {
        let unit = self.unit()?;
        let code = if (0xD800..0xDC00).contains(&unit) && self.rest().starts_with("\\u") {
            self.position += 2;
            let low = self.unit()?;
            if !(0xDC00..0xE000).contains(&low) {
                return self.fail("half of a surrogate pair");
            }
            0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
        } else {
            unit
        };
        match char::from_u32(code) {
            Some(letter) => Some(letter),
            None => self.fail("half of a surrogate pair"),
        }
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4);
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if unit.is_none() {
            return self.fail("four hexadecimal digits are expected after `\\u`");
        }
        self.position += 4;
        unit
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Raw, E> {
        #[expect(clippy::cast_precision_loss, reason = "so are all numbers of that size")]
        let number = i64::try_from(value).map_or_else(|_| Number::from_f64(value as f64), |value| Some(value.into()));
        number.map(Raw::Number).ok_or_else(|| E::custom("the number is too large"))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Raw, E> {
        let number = Number::from_f64(value).map(Raw::Number);
        number.ok_or_else(|| E::custom("the number is too large"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Raw::Object(members))
    }
}
