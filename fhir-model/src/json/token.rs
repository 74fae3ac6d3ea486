//! The tokens of JSON (RFC 8259, strict) with their positions.

mod strings;

use std::borrow::Cow;

pub(crate) use strings::plain_run;

use crate::error::{Error, ErrorKind};
use crate::table::Name;
use crate::word;

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
    /// Where strings with escapes are put together.
    buffer: Vec<u8>,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str, max_depth: usize) -> Self {
        let pos = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self {
            text,
            bytes: text.as_bytes(),
            pos,
            depth: 0,
            max_depth,
            closers: Vec::new(),
            buffer: Vec::new(),
        }
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
        if let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.spaces();
        }
    }

    fn spaces(&mut self) {
        self.pos += word::white_space(self.bytes.get(self.pos..).unwrap_or_default());
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

    /// The name of a member and its colon when they are written plainly, as they mostly are; stands at the value after.
    /// `None`, and nowhere else, where they are not.
    #[inline]
    pub(crate) fn plain_key(&mut self) -> Option<Name<'a>> {
        let rest = self.bytes.get(self.pos..)?.strip_prefix(b"\"")?;
        let front = word::at_front(rest)?;
        let len = match strings::special(front) {
            Some(len) => len,
            None => 8 + plain_run(rest.get(8..)?),
        };
        let ahead = match rest.get(len..)? {
            [b'"', b':', b' ', next, ..] if *next > b' ' => 3,
            [b'"', b':', next, ..] if *next > b' ' => 2,
            _ => return None,
        };
        let start = self.pos + 1;
        let name = self.text.get(start..start + len)?;
        self.pos = start + len + ahead;
        Some(Name::of_word(name, front))
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
