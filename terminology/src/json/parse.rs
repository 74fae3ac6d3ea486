//! Bytes to a tree.

use super::Json;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// Arrays and objects inside each other, at most.
pub const MAX_DEPTH: usize = 256;

/// What is wrong with the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonErrorKind {
    /// The text ends inside a value.
    End,
    /// A byte that may not stand here.
    Byte,
    /// A string that is not UTF-8, holds a control character or a wrong escape.
    Text,
    /// More than [`MAX_DEPTH`] arrays and objects inside each other.
    Depth,
}

/// Why the text is not JSON, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonError {
    kind: JsonErrorKind,
    offset: u64,
}

impl JsonError {
    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> JsonErrorKind {
        self.kind
    }

    /// Offset of the byte at which reading stopped.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            JsonErrorKind::End => "the text ends inside a value",
            JsonErrorKind::Byte => "a byte that may not stand here",
            JsonErrorKind::Text => "a string that is not valid",
            JsonErrorKind::Depth => "nested too deeply",
        };
        write!(f, "not JSON at byte {}: {what}", self.offset)
    }
}

impl core::error::Error for JsonError {}

type Read<T> = Result<T, JsonError>;

impl Json {
    /// Reads one JSON text: a value and white space around it, in UTF-8; a byte order mark is passed over.
    ///
    /// # Errors
    /// [`JsonError`] with the offset of the first byte that does not fit.
    pub fn parse(input: &[u8]) -> Read<Self> {
        let start = if input.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let mut reader = Reader { input, at: start };
        let value = reader.value(0)?;
        reader.blank();
        if reader.at < input.len() { reader.fail(JsonErrorKind::Byte) } else { Ok(value) }
    }
}

struct Reader<'a> {
    input: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn fail<T>(&self, kind: JsonErrorKind) -> Read<T> {
        Err(JsonError { kind, offset: self.at as u64 })
    }

    fn peek(&self) -> Option<u8> {
        self.input.get(self.at).copied()
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        match self.peek() {
            Some(b) if b == byte => {
                self.at += 1;
                Ok(())
            }
            Some(_) => self.fail(JsonErrorKind::Byte),
            None => self.fail(JsonErrorKind::End),
        }
    }

    fn value(&mut self, depth: usize) -> Read<Json> {
        self.blank();
        match self.peek() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => self.fail(JsonErrorKind::Depth),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Json::Text(self.text()?)),
            Some(b't') => self.word(b"true", Json::Bool(true)),
            Some(b'f') => self.word(b"false", Json::Bool(false)),
            Some(b'n') => self.word(b"null", Json::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => self.fail(JsonErrorKind::Byte),
            None => self.fail(JsonErrorKind::End),
        }
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        self.at += 1;
        let mut members = Vec::new();
        self.blank();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Json::Object(members));
        }
        loop {
            self.blank();
            if self.peek() != Some(b'"') {
                return self.expect(b'"').map(|()| Json::Null);
            }
            let name = self.text()?;
            self.blank();
            self.expect(b':')?;
            members.push((name, self.value(depth + 1)?));
            self.blank();
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.expect(b'}')?;
                return Ok(Json::Object(members));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Read<Json> {
        self.at += 1;
        let mut items = Vec::new();
        self.blank();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.blank();
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.expect(b']')?;
                return Ok(Json::Array(items));
            }
        }
    }

    fn word(&mut self, word: &[u8], value: Json) -> Read<Json> {
        for byte in word {
            self.expect(*byte)?;
        }
        Ok(value)
    }

    fn digits(&mut self) -> Read<()> {
        match self.peek() {
            Some(b'0'..=b'9') => {}
            Some(_) => return self.fail(JsonErrorKind::Byte),
            None => return self.fail(JsonErrorKind::End),
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Read<Json> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let text = self.input.get(start..self.at).and_then(|b| core::str::from_utf8(b).ok());
        Ok(Json::Number(text.unwrap_or("0").to_string()))
    }

    /// A string; the quotation mark is at hand.
    fn text(&mut self) -> Read<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while self.peek().is_some_and(|b| b != b'"' && b != b'\\' && b >= b' ') {
                self.at += 1;
            }
            let run = self.input.get(start..self.at).unwrap_or_default();
            match core::str::from_utf8(run) {
                Ok(run) => out.push_str(run),
                Err(error) => {
                    self.at = start + error.valid_up_to();
                    return self.fail(JsonErrorKind::Text);
                }
            }
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return self.fail(JsonErrorKind::Text),
                None => return self.fail(JsonErrorKind::End),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        self.at += 1;
        let simple = match self.peek() {
            Some(b @ (b'"' | b'\\' | b'/')) => char::from(b),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode();
            }
            Some(_) => return self.fail(JsonErrorKind::Text),
            None => return self.fail(JsonErrorKind::End),
        };
        self.at += 1;
        Ok(simple)
    }

    fn unicode(&mut self) -> Read<char> {
        let first = self.hex4()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).map_or_else(|| self.fail(JsonErrorKind::Text), Ok);
        }
        self.expect(b'\\').and_then(|()| self.expect(b'u'))?;
        let second = self.hex4()?;
        if !(0xDC00..0xE000).contains(&second) {
            return self.fail(JsonErrorKind::Text);
        }
        let joined = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(joined).map_or_else(|| self.fail(JsonErrorKind::Text), Ok)
    }

    fn hex4(&mut self) -> Read<u32> {
        let mut value = 0;
        for _ in 0..4 {
            let Some(digit) = self.peek().and_then(|b| char::from(b).to_digit(16)) else {
                return self.fail(JsonErrorKind::Text);
            };
            value = value * 16 + digit;
            self.at += 1;
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_written() {
        let tree = Json::parse(
            b"\xEF\xBB\xBF {\"n\": -1.20e+3, \"t\": \"\\u00e9\\ud83d\\ude00\\n/\", \"a\": [true, null]} ",
        )
        .unwrap();
        assert_eq!(tree.get("n"), Some(&Json::Number("-1.20e+3".to_string())));
        assert_eq!(tree.str("t"), Some("\u{e9}\u{1f600}\n/"));
        assert_eq!(tree.list("a"), [Json::Bool(true), Json::Null]);
    }

    #[test]
    fn every_refusal_has_its_kind_and_offset() {
        let cases: [(&[u8], JsonErrorKind, u64); 12] = [
            (b"", JsonErrorKind::End, 0),
            (b"{\"a\":1", JsonErrorKind::End, 6),
            (b"[1,]", JsonErrorKind::Byte, 3),
            (b"{,}", JsonErrorKind::Byte, 1),
            (b"{} x", JsonErrorKind::Byte, 3),
            (b"01", JsonErrorKind::Byte, 1),
            (b"1.", JsonErrorKind::End, 2),
            (b"nul", JsonErrorKind::End, 3),
            (b"\"a\x01\"", JsonErrorKind::Text, 2),
            (b"\"\xff\"", JsonErrorKind::Text, 1),
            (b"\"\\ud800x\"", JsonErrorKind::Byte, 7),
            (b"\"\\q\"", JsonErrorKind::Text, 2),
        ];
        for (input, kind, offset) in cases {
            let error = Json::parse(input).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{}", String::from_utf8_lossy(input));
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = |n: usize| [b"[".repeat(n), b"]".repeat(n)].concat();
        assert!(Json::parse(&deep(MAX_DEPTH)).is_ok());
        assert_eq!(Json::parse(&deep(MAX_DEPTH + 1)).unwrap_err().kind(), JsonErrorKind::Depth);
        assert_eq!(Json::parse(&b"[".repeat(1_000_000)).unwrap_err().kind(), JsonErrorKind::Depth);
    }
}
