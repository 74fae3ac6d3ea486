//! Values: from the wire to text and escape elements.

use alloc::string::String;
use alloc::vec::Vec;

use super::name::is_allowed;
use crate::charset::{Charset, Decoder, ESC, OnError, shift};
use crate::delimiters::Delimiters;
use crate::escape::{RunKind, TokenKind, Tokens, hex, push_digits};

/// Appends text as XML: an attribute's value may hold it too.
pub(super) fn push_text(text: &str, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        match byte {
            b'&' => out.extend_from_slice(b"&amp;"),
            b'<' => out.extend_from_slice(b"&lt;"),
            b'>' => out.extend_from_slice(b"&gt;"),
            b'"' => out.extend_from_slice(b"&quot;"),
            b'\r' => out.extend_from_slice(b"&#13;"),
            b'\n' => out.extend_from_slice(b"&#10;"),
            byte => out.push(byte),
        }
    }
}

/// The character set to write what was read in one: as wide as reading is, so that the bytes are the same.
pub(super) fn writing(charset: Charset) -> Charset {
    if charset == Charset::ASCII {
        Charset::UNSPECIFIED
    } else if charset == Charset::LATIN_1 {
        Charset::from_name(b"windows-1252").unwrap_or(charset)
    } else {
        charset
    }
}

/// Writes the values of one message.
#[derive(Clone, Copy)]
pub(super) struct Values {
    pub(super) delimiters: Delimiters,
    /// `None`: not known, so that only ASCII can be read.
    pub(super) charset: Option<Charset>,
}

impl Values {
    /// Appends a raw value.
    pub(super) fn push(self, raw: &[u8], out: &mut Vec<u8>) {
        let charset = self.charset.unwrap_or(Charset::ASCII);
        let mut decoder = Decoder::new(charset);
        let mut set = Set::default();
        let mut sequence: &[u8] = b"";
        for token in Tokens::new(raw, &self.delimiters, charset) {
            let inner = token.raw.get(1..token.raw.len().saturating_sub(1)).unwrap_or_default();
            match token.kind {
                TokenKind::Text if set.switched => set.push(token.raw, sequence, out),
                TokenKind::Text => self.push_bytes(token.raw, &mut decoder, out),
                TokenKind::Hex(_) => push_escape(inner, out),
                TokenKind::Delimiter(byte) => {
                    if inner == b"P" || set.other || !is_allowed(char::from(byte)) {
                        push_escape(inner, out);
                    } else {
                        push_text(char::from(byte).encode_utf8(&mut [0; 4]), out);
                    }
                }
                TokenKind::Run(RunKind::Lone) if set.other => push_hex(token.raw, out),
                TokenKind::Run(RunKind::Lone) => self.push_bytes(token.raw, &mut decoder, out),
                TokenKind::Run(_) if self.is_same_text(inner) => {
                    if set.follow(inner) {
                        sequence = inner;
                    }
                    push_escape(inner, out);
                }
                TokenKind::Run(_) => {
                    // A local sequence of bytes that are no text: the escape characters are text, the rest is hex data.
                    let escape = [self.delimiters.escape];
                    self.push_bytes(&escape, &mut decoder, out);
                    push_hex(inner, out);
                    self.push_bytes(&escape, &mut decoder, out);
                }
            }
        }
    }

    /// Whether a sequence is text that an attribute can hold and that is written as the same bytes.
    fn is_same_text(self, inner: &[u8]) -> bool {
        if inner.is_ascii() {
            return inner.iter().all(|b| (b' '..0x7F).contains(b));
        }
        let Some(charset) = self.charset else { return false };
        let Ok(text) = charset.decode(inner) else { return false };
        text.chars().all(|c| is_allowed(c) && c >= ' ') && charset.encode(&text).is_ok_and(|b| *b == *inner)
    }

    /// Appends bytes without escape sequences.
    fn push_bytes(self, raw: &[u8], decoder: &mut Decoder, out: &mut Vec<u8>) {
        let mut text = String::with_capacity(raw.len());
        let known = self.charset.is_some() || raw.is_ascii();
        let charset = writing(self.charset.unwrap_or(Charset::ASCII));
        let read = known && decoder.push(raw, OnError::Stop, &mut text).is_ok();
        // Some sets are read more widely than they are written.
        if !read || !text.is_ascii() && charset.encode(&text).is_err() {
            push_hex(raw, out);
            return;
        }
        let mut rest = text.as_str();
        let odd = |c: char| !is_allowed(c) || matches!(c, '\r' | '\n');
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| odd(*c)) {
            let (plain, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
            push_text(plain, out);
            let (odd, tail) = tail.split_at_checked(c.len_utf8()).unwrap_or((tail, ""));
            push_hex(&charset.encode(odd).unwrap_or_default(), out);
            rest = tail;
        }
        push_text(rest, out);
    }
}

/// What `\C..\` and `\M..\` have said about the bytes of a value.
#[derive(Clone, Copy, Default)]
pub(super) struct Set {
    /// Anything at all.
    switched: bool,
    /// That ASCII bytes are not ASCII characters: they are text in XML all the same, as other systems write them.
    pub(super) other: bool,
    /// That two of them are one character, of which the escape character may be a half.
    pub(super) pairs: bool,
}

impl Set {
    /// Obeys a sequence, if it is one of these; whether it says what ASCII bytes are.
    pub(super) fn follow(&mut self, inner: &[u8]) -> bool {
        let [b'C' | b'M', digits @ ..] = inner else { return false };
        let Some(bytes) = hex(digits) else { return false };
        let mut sequence = alloc::vec![ESC];
        sequence.extend(bytes.take(4));
        let Some((_, pairs)) = shift(&sequence) else { return false };
        self.switched = true;
        if let Some(pairs) = pairs {
            self.pairs = pairs;
            self.other = digits != b"2842";
        }
        pairs.is_some()
    }

    /// Appends bytes in the set as it is now, by a sequence.
    fn push(self, raw: &[u8], sequence: &[u8], out: &mut Vec<u8>) {
        if self.pairs && !raw.iter().copied().all(is_printable) {
            // Hex data is none between characters of two bytes, and a half of one would take an escape character along.
            push_escape(b"C2842", out);
            push_hex(raw, out);
            push_escape(sequence, out);
            return;
        }
        for chunk in raw.chunk_by(|a, b| is_printable(*a) == is_printable(*b)) {
            match core::str::from_utf8(chunk) {
                Ok(text) if text.bytes().all(is_printable) => push_text(text, out),
                _ => push_hex(chunk, out),
            }
        }
    }
}

/// A character of ASCII that is not a control character.
pub(super) const fn is_printable(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}

/// Appends an escape sequence by what stands between the escape characters.
fn push_escape(inner: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(b"<escape V=\"");
    push_text(&String::from_utf8_lossy(inner), out);
    out.extend_from_slice(b"\"/>");
}

fn push_hex(bytes: &[u8], out: &mut Vec<u8>) {
    if bytes.is_empty() {
        return;
    }
    out.extend_from_slice(b"<escape V=\"X");
    push_digits(bytes, out);
    out.extend_from_slice(b"\"/>");
}

/// Appends delimiters as they are; a byte XML has no character for as hex data.
pub(super) fn push_delimiters(raw: &[u8], out: &mut Vec<u8>) {
    for chunk in raw.utf8_chunks() {
        for c in chunk.valid().chars() {
            let mut buffer = [0; 4];
            let text: &str = c.encode_utf8(&mut buffer);
            if is_allowed(c) { push_text(text, out) } else { push_hex(text.as_bytes(), out) }
        }
        push_hex(chunk.invalid(), out);
    }
}

/// Appends the bytes of a line as content of a processing instruction.
pub(super) fn push_line(raw: &[u8], out: &mut Vec<u8>) {
    let reference = |byte: u8, out: &mut Vec<u8>| {
        out.extend_from_slice(b"&#x");
        push_digits(&[byte], out);
        out.push(b';');
    };
    for chunk in raw.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '&' | '>' | '<' => push_text(c.encode_utf8(&mut [0; 4]), out),
                // White space at the ends would be taken off.
                ' ' | '\t' => reference(c as u8, out),
                c if is_allowed(c) && c != '\r' && c != '\n' => {
                    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                c => c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| reference(byte, out)),
            }
        }
        chunk.invalid().iter().for_each(|byte| reference(*byte, out));
    }
}
