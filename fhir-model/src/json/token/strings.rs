//! Strings of JSON.

use std::borrow::Cow;

use super::Cursor;
use crate::error::{Error, ErrorKind};
use crate::word;

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

/// Finds the first quote, backslash or control character of eight bytes.
#[inline]
pub(super) fn special(word: u64) -> Option<usize> {
    word::find(word, 0x20, [b'"', b'\\'])
}

/// Length of the run without quote, backslash or control character, eight bytes at a time.
#[inline]
pub(crate) fn plain_run(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut run = 0;
    for word in words {
        if let Some(at) = special(u64::from_le_bytes(*word)) {
            return run + at;
        }
        run += 8;
    }
    run + rest.iter().position(|b| is_special(*b)).unwrap_or(rest.len())
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

impl<'a> Cursor<'a> {
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

    /// A string with escapes, which is put together in the buffer and then as long as it needs to be; `start` is the byte
    /// after its quote.
    #[inline(never)]
    fn escaped(&mut self, start: usize) -> Result<String, Error> {
        let mut buffer = core::mem::take(&mut self.buffer);
        let plain = self.since(start).as_bytes();
        let done = self.resolve(plain, &mut buffer);
        let text = done.and_then(|len| match core::str::from_utf8(buffer.get(..len).unwrap_or_default()) {
            Ok(text) => Ok(text.to_owned()),
            // Whole characters went in.
            Err(_) => Err(self.unexpected()),
        });
        self.buffer = buffer;
        text
    }

    /// Puts the text before an escape and the rest of its string, escapes resolved, into a buffer, which grows as needed and
    /// is never emptied; gives the length. Narrative, mostly: it has many.
    fn resolve(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<usize, Error> {
        let mut len = plain.len();
        if out.len() < len {
            out.resize(len, 0);
        }
        if let Some(front) = out.get_mut(..len) {
            front.copy_from_slice(plain);
        }
        loop {
            len = self.resolve_words(out, len);
            let Some(room) = out.get_mut(len..).and_then(|room| room.first_chunk_mut::<8>()) else {
                out.resize(len * 2 + 64, 0);
                continue;
            };
            match self.peek() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(len);
                }
                Some(b'\\') => {
                    self.pos += 1;
                    len += self.escape()?.encode_utf8(room).len();
                }
                Some(byte) if !is_special(byte) => {
                    self.pos += 1;
                    room[0] = byte;
                    len += 1;
                }
                _ => return Err(self.unexpected()),
            }
        }
    }

    /// Does so while there is room and there are words, up to the end or an escape that is not one of ASCII.
    #[inline]
    fn resolve_words(&mut self, out: &mut [u8], mut len: usize) -> usize {
        let (bytes, mut pos) = (self.bytes, self.pos);
        while let Some(chunk) = bytes.get(pos..).and_then(|rest| rest.first_chunk::<8>())
            && let Some(room) = out.get_mut(len..).and_then(|room| room.first_chunk_mut::<8>())
        {
            // The whole word is copied, and what was too much is written over.
            *room = *chunk;
            let Some(run) = special(u64::from_le_bytes(*chunk)) else {
                (pos, len) = (pos + 8, len + 8);
                continue;
            };
            (pos, len) = (pos + run, len + run);
            let Some(place) = room.get_mut(run) else { break };
            // What HTML is written with.
            let Some([b'\\', b'u', b'0', b'0', a, b]) = bytes.get(pos..).and_then(|rest| rest.first_chunk())
            else {
                break;
            };
            let value = four_digits([b'0', b'0', *a, *b]);
            if value >= 0x80 {
                break;
            }
            *place = u8::try_from(value).unwrap_or_default();
            (pos, len) = (pos + 6, len + 1);
        }
        self.pos = pos;
        len
    }

    /// Passes over a string.
    pub(super) fn skip_string(&mut self) -> Result<(), Error> {
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
    fn a_string_is_the_same_whatever_its_pieces_and_length() {
        const PIECES: [&str; 12] = [
            "a",
            "é",
            "\u{1f600}",
            "<p>",
            "12345678",
            "\\n",
            "\\\"",
            "\\/",
            "\\u003c",
            "\\u00e9",
            "\\u20ac",
            "\\ud83d\\ude00",
        ];
        // The same numbers each time.
        let mut state = 1_u64;
        let mut piece = |among: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            PIECES[(state >> 33) as usize % among]
        };
        let mut cursor_text = String::from("[");
        let mut expected = Vec::new();
        for count in 0..300 {
            // Half of them mostly plain.
            let among = if count % 2 == 0 { PIECES.len() } else { 5 };
            let mut text: String = (0..count).map(|_| piece(among)).collect();
            text.push_str(piece(PIECES.len()));
            let text = format!("\"{text}\"");
            let wanted: String = serde_json::from_str(&text).unwrap();
            // At the end of the input and with more behind it; cut short it is none.
            assert_eq!(read(&text).unwrap(), wanted);
            assert_eq!(read(&format!("{text},\"aaaaaaaaaaaaaaaa\"")).unwrap(), wanted);
            let cut = text.get(..text.len() - 1).unwrap();
            assert_eq!(read(cut).unwrap_err().kind(), ErrorKind::UnexpectedEnd, "{cut}");
            cursor_text.push_str(&text);
            expected.push(wanted);
        }
        // One after the other: the buffer holds what was there before.
        let mut cursor = Cursor::new(&cursor_text, 1);
        cursor.pos = 1;
        for wanted in expected {
            assert_eq!(cursor.string().unwrap(), wanted);
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
