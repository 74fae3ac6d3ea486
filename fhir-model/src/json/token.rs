//! The tokens of JSON (RFC 8259, strict) with their positions.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};

/// A place in the text.
pub(crate) struct Cursor<'a> {
    text: &'a str,
    bytes: &'a [u8],
    pub(crate) pos: usize,
    /// Open objects and arrays.
    pub(crate) depth: usize,
    max_depth: usize,
    /// Closing bytes while skipping a value.
    closers: Vec<u8>,
}

/// Bytes that end the plain run of a string: quote, backslash, control characters.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
static SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i < 0x20 {
        table[i] = true;
        i += 1;
    }
    table[b'"' as usize] = true;
    table[b'\\' as usize] = true;
    table
};

/// Whether a byte ends the plain run of a string.
#[inline]
#[expect(clippy::indexing_slicing, reason = "a byte is always below 256")]
pub(crate) fn is_special(byte: u8) -> bool {
    SPECIAL[usize::from(byte)]
}

/// Value of a hexadecimal digit; of another byte one that shows after four of them.
const fn hex_digit(byte: u8) -> u32 {
    (match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        b'A'..=b'F' => byte - b'A' + 10,
        _ => return 0x1_0000,
    }) as u32
}

/// The same for each byte.
#[expect(
    clippy::indexing_slicing,
    reason = "computed when compiling, where an index out of bounds is an error"
)]
static HEX: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = hex_digit(byte);
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

/// The number four digits stand for; above 0xffff when one is none.
#[inline]
fn four_digits(digits: [u8; 4]) -> u32 {
    let digit = |byte: u8| HEX.get(usize::from(byte)).copied().unwrap_or(0x1_0000);
    let [a, b, c, d] = digits;
    digit(a) << 12 | digit(b) << 8 | digit(c) << 4 | digit(d)
}

/// Length of the run without quote, backslash or control character, eight bytes at a time.
#[inline]
pub(crate) fn plain_run(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = bytes.as_chunks::<8>();
    let mut run = 0;
    for word in words {
        let x = u64::from_le_bytes(*word);
        let quote = x ^ (ONES * 0x22);
        let backslash = x ^ (ONES * 0x5c);
        let control = x.wrapping_sub(ONES * 0x20) & !x;
        let found =
            (quote.wrapping_sub(ONES) & !quote) | (backslash.wrapping_sub(ONES) & !backslash) | control;
        // The lowest mark is exact; those above may be a borrow.
        let found = found & HIGH;
        if found != 0 {
            return run + usize::try_from(found.trailing_zeros() / 8).unwrap_or(0);
        }
        run += 8;
    }
    run + rest.iter().position(|b| is_special(*b)).unwrap_or(rest.len())
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str, max_depth: usize) -> Self {
        let pos = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self { text, bytes: text.as_bytes(), pos, depth: 0, max_depth, closers: Vec::new() }
    }

    #[cold]
    pub(crate) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.pos)
    }

    /// Syntax error, or the end of the input.
    #[cold]
    pub(crate) fn unexpected(&self) -> Error {
        let end = self.pos >= self.bytes.len();
        self.error(if end { ErrorKind::UnexpectedEnd } else { ErrorKind::Syntax })
    }

    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.pos).copied()
    }

    #[inline]
    pub(crate) fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.pos += 1;
        }
    }

    #[inline]
    pub(crate) fn expect(&mut self, byte: u8) -> Result<(), Error> {
        if self.peek() == Some(byte) {
            self.pos += 1;
            return Ok(());
        }
        Err(self.unexpected())
    }

    /// The text from `start` to here.
    #[inline]
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.pos).unwrap_or_default()
    }

    /// Opens an object or array.
    #[inline]
    pub(crate) fn open(&mut self, byte: u8) -> Result<(), Error> {
        self.expect(byte)?;
        self.depth += 1;
        if self.depth > self.max_depth {
            self.pos -= 1;
            return Err(self.error(ErrorKind::TooDeep));
        }
        self.space();
        Ok(())
    }

    /// After an entry: `true` when another follows, `false` after the closing byte.
    #[inline]
    pub(crate) fn more(&mut self, close: u8) -> Result<bool, Error> {
        self.space();
        match self.peek() {
            Some(b',') => {
                self.pos += 1;
                self.space();
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.pos += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Closes an object or array that has no entry.
    #[inline]
    pub(crate) fn close_empty(&mut self, close: u8) -> bool {
        let empty = self.peek() == Some(close);
        if empty {
            self.pos += 1;
            self.depth -= 1;
        }
        empty
    }

    /// The name of a member and its colon; stands at the value after.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, Error> {
        let key = self.string()?;
        self.space();
        self.expect(b':')?;
        self.space();
        Ok(key)
    }

    /// A string, escapes resolved.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Error> {
        self.expect(b'"')?;
        let start = self.pos;
        self.plain();
        if self.peek() == Some(b'"') {
            let text = self.since(start);
            self.pos += 1;
            return Ok(Cow::Borrowed(text));
        }
        self.escaped(start).map(Cow::Owned)
    }

    /// Goes to the next quote, backslash or control character.
    #[inline]
    fn plain(&mut self) {
        let rest = self.bytes.get(self.pos..).unwrap_or_default();
        // Most strings are short: a call into memchr costs more than it saves there.
        let near = rest.get(..32).unwrap_or(rest);
        let run = plain_run(near);
        if run < near.len() {
            self.pos += run;
            return;
        }
        let far = rest.get(near.len()..).unwrap_or_default();
        let end = memchr::memchr2(b'"', b'\\', far).unwrap_or(far.len());
        let run = far.get(..end).unwrap_or_default();
        let control = run.iter().fold(false, |found, b| found | (*b < 0x20));
        let end = if control { run.iter().position(|b| *b < 0x20).unwrap_or(end) } else { end };
        self.pos += near.len() + end;
    }

    /// The rest of a string with escapes; `start` is the byte after its quote.
    #[cold]
    fn escaped(&mut self, start: usize) -> Result<String, Error> {
        let head = self.since(start);
        // Narrative, mostly: it has many.
        let mut out = String::with_capacity(head.len() + 64);
        out.push_str(head);
        loop {
            match self.bytes.get(self.pos..) {
                Some([b'"', ..]) => {
                    self.pos += 1;
                    return Ok(out);
                }
                Some([b'\\', b'u', a, b, c, d, ..]) => {
                    match char::from_u32(four_digits([*a, *b, *c, *d])) {
                        Some(c) if c <= '\u{ffff}' => {
                            self.pos += 6;
                            out.push(c);
                        }
                        // Half a character, or digits that are none.
                        _ => {
                            self.pos += 1;
                            out.push(self.escape()?);
                        }
                    }
                }
                Some([b'\\', ..]) => {
                    self.pos += 1;
                    out.push(self.escape()?);
                }
                _ => return Err(self.unexpected()),
            }
            let run = self.pos;
            self.pos += plain_run(self.bytes.get(run..).unwrap_or_default());
            out.push_str(self.since(run));
        }
    }

    /// What stands after a backslash.
    fn escape(&mut self) -> Result<char, Error> {
        let start = self.pos.saturating_sub(1);
        let plain = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.pos += 1;
                let first = self.hex()?;
                if !(0xd800..0xe000).contains(&first) {
                    return char::from_u32(first).ok_or_else(|| self.unexpected());
                }
                return self.other_half(first, start);
            }
            _ => return Err(self.unexpected()),
        };
        self.pos += 1;
        Ok(plain)
    }

    /// A character beyond the first 65,536 is written as two halves; one alone is no text, and the error names where
    /// it stands.
    fn other_half(&mut self, first: u32, start: usize) -> Result<char, Error> {
        let rest = self.bytes.get(self.pos..).unwrap_or_default();
        if rest.is_empty() || rest == b"\\" {
            self.pos = self.bytes.len();
            return Err(self.unexpected());
        }
        let alone = || Error::new(ErrorKind::Syntax, start);
        if first >= 0xdc00 || !rest.starts_with(b"\\u") {
            return Err(alone());
        }
        self.pos += 2;
        let second = self.hex()?;
        if !(0xdc00..0xe000).contains(&second) {
            return Err(alone());
        }
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)).ok_or_else(alone)
    }

    fn hex(&mut self) -> Result<u32, Error> {
        if let Some(digits) = self.bytes.get(self.pos..).and_then(|rest| rest.first_chunk::<4>()) {
            let value = four_digits(*digits);
            if value <= 0xffff {
                self.pos += 4;
                return Ok(value);
            }
        }
        // One of them is wrong: which?
        let mut value = 0;
        for _ in 0..4 {
            let digit =
                self.peek().and_then(|b| char::from(b).to_digit(16)).ok_or_else(|| self.unexpected())?;
            value = value * 16 + digit;
            self.pos += 1;
        }
        Ok(value)
    }

    fn digits(&mut self) -> Result<(), Error> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.unexpected());
        }
        while let Some(b'0'..=b'9') = self.peek() {
            self.pos += 1;
        }
        Ok(())
    }

    /// A number as it is written.
    pub(crate) fn number(&mut self) -> Result<&'a str, Error> {
        let start = self.pos;
        if self.peek() == Some(b'-') {
            self.pos += 1;
        }
        if self.peek() == Some(b'0') {
            self.pos += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.pos += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.pos += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.pos += 1;
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    /// `true`, `false` or `null`.
    pub(crate) fn word(&mut self, word: &str) -> Result<(), Error> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(())
    }

    /// Passes over a string.
    fn skip_string(&mut self) -> Result<(), Error> {
        self.expect(b'"')?;
        loop {
            self.plain();
            match self.peek() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.pos += 1;
                    self.escape()?;
                }
                _ => return Err(self.unexpected()),
            }
        }
    }

    /// Passes over any value, checking it, and gives its text.
    pub(crate) fn skip(&mut self) -> Result<&'a str, Error> {
        let start = self.pos;
        // Emptied on success; an error ends the reading.
        debug_assert!(self.closers.is_empty());
        loop {
            match self.peek() {
                Some(b'"') => self.skip_string()?,
                Some(b'{') => {
                    self.open(b'{')?;
                    if !self.close_empty(b'}') {
                        self.closers.push(b'}');
                        self.skip_key()?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.open(b'[')?;
                    if !self.close_empty(b']') {
                        self.closers.push(b']');
                        continue;
                    }
                }
                Some(b't') => self.word("true")?,
                Some(b'f') => self.word("false")?,
                Some(b'n') => self.word("null")?,
                Some(b'-' | b'0'..=b'9') => {
                    self.number()?;
                }
                _ => return Err(self.unexpected()),
            }
            loop {
                let Some(close) = self.closers.last().copied() else { return Ok(self.since(start)) };
                if self.more(close)? {
                    if close == b'}' {
                        self.skip_key()?;
                    }
                    break;
                }
                self.closers.pop();
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), Error> {
        self.skip_string()?;
        self.space();
        self.expect(b':')?;
        self.space();
        Ok(())
    }

    /// Looks through the object here for a member with a string; stays where it is.
    pub(crate) fn find_string(&mut self, name: &str) -> Result<Option<(usize, usize)>, Error> {
        let (pos, depth) = (self.pos, self.depth);
        let found = self.find(name)?;
        self.pos = pos;
        self.depth = depth;
        Ok(found)
    }

    fn find(&mut self, name: &str) -> Result<Option<(usize, usize)>, Error> {
        self.space();
        self.open(b'{')?;
        if self.close_empty(b'}') {
            return Ok(None);
        }
        loop {
            let key = self.key()?;
            let start = self.pos;
            if key == name {
                if self.peek() != Some(b'"') {
                    return Ok(None);
                }
                self.skip_string()?;
                return Ok(Some((start, self.pos)));
            }
            self.skip()?;
            if !self.more(b'}')? {
                return Ok(None);
            }
        }
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Error> {
        self.space();
        if self.pos < self.bytes.len() { Err(self.error(ErrorKind::TrailingContent)) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Error> {
        Cursor::new(text, 1).string().map(Cow::into_owned)
    }

    #[test]
    fn every_escape_of_four_digits_is_its_character() {
        for value in 0..=0xffff_u32 {
            let expected = char::from_u32(value);
            assert_eq!(read(&format!("\"\\u{value:04x}\"")).ok(), expected.map(String::from));
            let expected = expected.map(|c| format!("ab{c}c\n{c}"));
            assert_eq!(read(&format!("\"ab\\u{value:04X}c\\n\\u{value:04x}\"")).ok(), expected);
        }
    }

    #[test]
    fn digits_that_are_none_are_refused_where_they_stand() {
        for at in 0..4 {
            for bad in (0x20..0x7f_u8).filter(|b| !b.is_ascii_hexdigit()) {
                let mut digits = *b"00fF";
                digits[at] = bad;
                let text = format!("\"x\\u{}\"", core::str::from_utf8(&digits).unwrap());
                assert_eq!(read(&text).unwrap_err().offset(), 4 + at as u64, "{text}");
            }
        }
    }
}
