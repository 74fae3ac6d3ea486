//! Character sets named by MSH-18 (table 0211): bytes to text and back.
//!
//! Bytes come first in this crate; turning them into text is a second step that needs a [`Charset`]. What each
//! name decides:
//!
//! | MSH-18 | reading | writing |
//! |---|---|---|
//! | empty | UTF-8 if the value is valid UTF-8, else Latin-1; [`Charset::assumption`] says when | UTF-8 |
//! | `ASCII`, `ISO IR6` | as for empty: senders who say ASCII often send more | ASCII only |
//! | `UNICODE UTF-8`, `UNICODE` | UTF-8; invalid bytes are an error | UTF-8 |
//! | `8859/1` | windows-1252, which agrees on every printable byte of 8859/1 | 8859/1 only |
//! | `8859/2` … `8859/15` | that part (`8859/9` and `8859/11` through their Windows supersets) | that part only |
//! | `GB 18030-2000`, `BIG-5`, `KS X 1001` | that encoding (`KS X 1001` as EUC-KR) | the same |
//! | `ISO IR14`, `ISO IR87`, `ISO IR159`, `JIS X 0202`, `JAS2020` | ISO 2022 with escape sequences | JIS X 0208 and katakana |
//! | `CNS 11643-1992`, `UNICODE UTF-16`, `UNICODE UTF-32`, anything else | refused: `UnknownCharset` | refused |
//!
//! [`IssueCode::CHARSET_ASSUMED`] is the code for what the first two rows assume. UTF-16 and UTF-32 are refused because a message in them has no single-byte delimiters to parse by. Repetitions of
//! MSH-18 name the sets that a value may switch to with ISO 2022 escape sequences; a value starts in the first one.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use encoding_rs::{self as enc, DecoderResult, EncoderResult, Encoding};

use crate::error::{Error, ErrorKind};
use crate::issue::IssueCode;

impl IssueCode {
    /// Text had to be read in a character set that MSH-18 does not name.
    pub const CHARSET_ASSUMED: Self = Self::new("hl7v2/charset-assumed");
}

/// The character set in which the bytes of a message's values are to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Charset {
    first: First,
    /// Whether ISO 2022 escape sequences (starting with ESC) are obeyed.
    switching: bool,
}

/// What the bytes mean until an escape sequence says otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    Unspecified,
    Ascii,
    Utf8,
    /// JIS X 0201 in eight bits: ASCII, and half-width katakana at A1–DF.
    Katakana,
    /// A part of ISO 8859, read through `encoding_rs`; bytes 80–9F are never written.
    Iso(&'static str, &'static Encoding),
    /// Another encoding that `encoding_rs` knows.
    Table(&'static str, &'static Encoding),
}

impl Charset {
    /// MSH-18 is empty: UTF-8 where valid, else Latin-1.
    pub const UNSPECIFIED: Self = Self::plain(First::Unspecified);
    /// `ASCII`.
    pub const ASCII: Self = Self::plain(First::Ascii);
    /// `UNICODE UTF-8`.
    pub const UTF_8: Self = Self::plain(First::Utf8);
    /// `8859/1`.
    pub const LATIN_1: Self = Self::plain(First::Iso("8859/1", enc::WINDOWS_1252));

    const fn plain(first: First) -> Self {
        Self { first, switching: false }
    }

    /// The character set of one name of table 0211, or of one of the spellings seen in its place (`UTF-8`,
    /// `ISO-8859-1`, `windows-1252`). Case, spaces and punctuation do not matter.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownCharset`] for a name that is not known, or known and not readable by this crate.
    pub fn from_name(name: &[u8]) -> Result<Self, Error> {
        let mut folded = [0u8; 24];
        let mut used = 0;
        for byte in name.iter().filter(|b| b.is_ascii_alphanumeric() || !b.is_ascii()) {
            match folded.get_mut(used) {
                Some(slot) => *slot = byte.to_ascii_uppercase(),
                None => return Err(unsupported()),
            }
            used += 1;
        }
        let folded = folded.get(..used).unwrap_or_default();
        let charset = match folded {
            b"" => Self::UNSPECIFIED,
            b"ASCII" | b"USASCII" | b"ISOIR6" | b"ISOIR006" | b"ISO646" | b"ISO2022IR6" => Self::ASCII,
            b"UTF8" | b"UNICODEUTF8" | b"UNICODE" | b"ISOIR192" => Self::UTF_8,
            b"WINDOWS1252" | b"CP1252" | b"ANSI" => table("windows-1252", enc::WINDOWS_1252),
            b"WINDOWS1250" | b"CP1250" => table("windows-1250", enc::WINDOWS_1250),
            b"WINDOWS1251" | b"CP1251" => table("windows-1251", enc::WINDOWS_1251),
            b"GB180302000" | b"GB18030" => table("GB 18030-2000", enc::GB18030),
            b"GBK" | b"GB2312" => table("GBK", enc::GBK),
            b"BIG5" => table("BIG-5", enc::BIG5),
            b"KSX1001" | b"KSC5601" | b"EUCKR" => table("KS X 1001", enc::EUC_KR),
            b"EUCJP" => table("EUC-JP", enc::EUC_JP),
            b"SHIFTJIS" | b"SJIS" | b"WINDOWS31J" => table("Shift_JIS", enc::SHIFT_JIS),
            b"ISOIR14" | b"ISOIR13" | b"ISO2022IR13" | b"JISX0201" => {
                Self { first: First::Katakana, switching: true }
            }
            b"ISOIR87" | b"ISO2022IR87" | b"ISOIR159" | b"ISO2022IR159" | b"JISX0202" | b"ISO2022JP"
            | b"JAS2020" | b"JISX0208" | b"JISX0212" => Self { first: First::Ascii, switching: true },
            _ => return iso_8859(folded).ok_or_else(unsupported),
        };
        Ok(charset)
    }

    /// The character set of all repetitions of MSH-18: the first is where each value starts, the others may be
    /// switched to by ISO 2022 escape sequences.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownCharset`] if any of the names is refused by [`Charset::from_name`].
    pub fn from_names<'n>(names: impl IntoIterator<Item = &'n [u8]>) -> Result<Self, Error> {
        let mut names = names.into_iter();
        let mut charset = match names.next() {
            Some(name) => Self::from_name(name)?,
            None => Self::UNSPECIFIED,
        };
        for name in names {
            let other = Self::from_name(name)?;
            charset.switching |= other != Self::UNSPECIFIED;
        }
        if charset.switching && charset.first == First::Unspecified {
            charset.first = First::Ascii;
        }
        Ok(charset)
    }

    /// The name of the (first) set, in the words of table 0211 where it has one; empty for
    /// [`Charset::UNSPECIFIED`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self.first {
            First::Unspecified => "",
            First::Ascii if self.switching => "ISO IR87",
            First::Ascii => "ASCII",
            First::Utf8 => "UNICODE UTF-8",
            First::Katakana => "ISO IR14",
            First::Iso(name, _) | First::Table(name, _) => name,
        }
    }

    /// Whether no character beyond ASCII is written with a byte below 80 in it, so that delimiters can be found
    /// without knowing where characters start.
    ///
    /// False for `BIG-5`, `GB 18030-2000` and the ISO 2022 sets, whose second bytes may equal a delimiter.
    #[must_use]
    pub fn is_delimiter_safe(self) -> bool {
        !self.switching && self.trail() == Trail::None
    }

    /// Turns bytes (without HL7 escape sequences) into text; borrowed when nothing has to change.
    ///
    /// # Errors
    /// [`ErrorKind::Undecodable`] at the offset of the first byte that is not text in this set.
    pub fn decode(self, bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
        if let Some(text) = self.borrow(bytes) {
            return Ok(Cow::Borrowed(text));
        }
        let mut out = String::with_capacity(bytes.len());
        match Decoder::new(self).push(bytes, OnError::Stop, &mut out) {
            Ok(_) => Ok(Cow::Owned(out)),
            Err(at) => Err(Error::new(ErrorKind::Undecodable, at as u64)),
        }
    }

    /// Turns bytes into text, with U+FFFD for what is not text in this set.
    #[must_use]
    pub fn decode_lossy(self, bytes: &[u8]) -> Cow<'_, str> {
        if let Some(text) = self.borrow(bytes) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(bytes.len());
        // `Replace` never stops.
        let _lossy = Decoder::new(self).push(bytes, OnError::Replace, &mut out);
        Cow::Owned(out)
    }

    /// Turns text into bytes of this set, without HL7 escape sequences; borrowed when nothing has to change.
    ///
    /// # Errors
    /// [`ErrorKind::Unencodable`] at the offset in `text` of the first character this set does not have.
    pub fn encode(self, text: &str) -> Result<Cow<'_, [u8]>, Error> {
        let bytes = text.as_bytes();
        if matches!(self.first, First::Unspecified | First::Utf8) && !self.switching {
            return Ok(Cow::Borrowed(bytes));
        }
        if text.is_ascii() && !(self.switching && bytes.contains(&ESC)) {
            return Ok(Cow::Borrowed(bytes));
        }
        if let (First::Table(_, encoding), false) = (self.first, self.switching) {
            return encode_table(encoding, text).map(Cow::Owned);
        }
        let mut out = Vec::with_capacity(text.len() + 8);
        let mut set = Set::First;
        for (at, c) in text.char_indices() {
            let (new, unit) =
                self.encode_char(c).ok_or_else(|| Error::new(ErrorKind::Unencodable, at as u64))?;
            if new != set {
                out.extend_from_slice(new.designation());
                set = new;
            }
            out.extend_from_slice(unit.as_slice());
        }
        if set != Set::First {
            out.extend_from_slice(Set::First.designation());
        }
        Ok(Cow::Owned(out))
    }

    /// What reading these bytes had to assume, if anything: they are not ASCII, and MSH-18 is empty or says
    /// `ASCII`. The code to report is [`IssueCode::CHARSET_ASSUMED`].
    #[must_use]
    pub fn assumption(self, bytes: &[u8]) -> Option<Self> {
        if !matches!(self.first, First::Unspecified | First::Ascii) || self.switching || bytes.is_ascii() {
            return None;
        }
        Some(if core::str::from_utf8(bytes).is_ok() { Self::UTF_8 } else { Self::LATIN_1 })
    }

    /// The text itself where the bytes already are UTF-8 by this set's rules.
    fn borrow(self, bytes: &[u8]) -> Option<&str> {
        if self.switching && bytes.contains(&ESC) {
            return None;
        }
        match self.first {
            First::Unspecified | First::Ascii | First::Utf8 => core::str::from_utf8(bytes).ok(),
            First::Katakana | First::Iso(..) | First::Table(..) => {
                if bytes.is_ascii() {
                    core::str::from_utf8(bytes).ok()
                } else {
                    None
                }
            }
        }
    }

    /// One character, in the first set if it is there, else in a set that can be switched to.
    fn encode_char(self, c: char) -> Option<(Set, Unit)> {
        if c == '\u{1b}' && self.switching {
            return None;
        }
        if c.is_ascii() {
            return Some((Set::First, Unit::of(c.encode_utf8(&mut [0; 4]).as_bytes())));
        }
        let mut buffer = [0; 4];
        let text: &str = c.encode_utf8(&mut buffer);
        match self.first {
            First::Utf8 | First::Unspecified => return Some((Set::First, Unit::of(text.as_bytes()))),
            First::Iso(_, encoding) => {
                let bytes = encode_table(encoding, text).unwrap_or_default();
                if bytes.first().is_some_and(|b| *b >= 0xA0) {
                    return Some((Set::First, Unit::of(&bytes)));
                }
            }
            First::Table(_, encoding) => {
                if let Ok(bytes) = encode_table(encoding, text) {
                    return Some((Set::First, Unit::of(&bytes)));
                }
            }
            First::Katakana => {
                if let Some(byte) = katakana_byte(c) {
                    return Some((Set::First, Unit::of(&[byte | 0x80])));
                }
            }
            First::Ascii => {}
        }
        if !self.switching {
            return None;
        }
        if let Some(byte) = katakana_byte(c) {
            return Some((Set::Katakana, Unit::of(&[byte])));
        }
        match encode_table(enc::EUC_JP, text).unwrap_or_default().as_slice() {
            &[a @ 0xA1..=0xFE, b @ 0xA1..=0xFE] => Some((Set::Jis0208, Unit::of(&[a & 0x7F, b & 0x7F]))),
            _ => None,
        }
    }

    /// The shape of characters of more than one byte, where that matters for finding an ASCII byte.
    pub(crate) fn trail(self) -> Trail {
        match self.first {
            First::Table(_, encoding)
                if encoding == enc::BIG5 || encoding == enc::GB18030 || encoding == enc::GBK =>
            {
                Trail::Pair
            }
            First::Table(_, encoding) if encoding == enc::SHIFT_JIS => Trail::ShiftJis,
            _ => Trail::None,
        }
    }

    /// Whether ISO 2022 escape sequences are obeyed.
    pub(crate) const fn is_switching(self) -> bool {
        self.switching
    }

    /// The same set, obeying ISO 2022 escape sequences.
    pub(crate) const fn with_switching(self) -> Self {
        Self { first: self.first, switching: true }
    }
}

impl Default for Charset {
    fn default() -> Self {
        Self::UNSPECIFIED
    }
}

impl fmt::Debug for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name();
        f.write_str("Charset(")?;
        f.write_str(if name.is_empty() { "unspecified" } else { name })?;
        f.write_str(if self.switching { ", ISO 2022)" } else { ")" })
    }
}

/// Escape, the byte that starts an ISO 2022 sequence.
pub(crate) const ESC: u8 = 0x1B;

/// Where bytes below 80 may be the end of a longer character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Trail {
    /// Nowhere.
    None,
    /// After any byte of 81 or more.
    Pair,
    /// After 81–9F and E0–FC.
    ShiftJis,
}

#[cold]
fn unsupported() -> Error {
    Error::new(ErrorKind::UnknownCharset, 0)
}

const fn table(name: &'static str, encoding: &'static Encoding) -> Charset {
    Charset::plain(First::Table(name, encoding))
}

/// `88591`, `ISO885915`, `LATIN1`, `ISOIR100` and the like.
fn iso_8859(folded: &[u8]) -> Option<Charset> {
    let part = folded
        .strip_prefix(b"ISO8859")
        .or_else(|| folded.strip_prefix(b"8859"))
        .or_else(|| folded.strip_prefix(b"ISO2022IR"))
        .or_else(|| folded.strip_prefix(b"ISOIR"))
        .or_else(|| folded.strip_prefix(b"LATIN"))?;
    let is_latin = folded.starts_with(b"LATIN");
    let (name, encoding): (&'static str, &'static Encoding) = match part {
        b"1" | b"100" => return Some(Charset::LATIN_1),
        b"2" | b"101" => ("8859/2", enc::ISO_8859_2),
        b"3" | b"109" => ("8859/3", enc::ISO_8859_3),
        b"4" | b"110" => ("8859/4", enc::ISO_8859_4),
        b"9" if is_latin => ("8859/15", enc::ISO_8859_15),
        b"5" if is_latin => ("8859/9", enc::WINDOWS_1254),
        _ if is_latin => return None,
        b"5" | b"144" => ("8859/5", enc::ISO_8859_5),
        b"6" | b"127" => ("8859/6", enc::ISO_8859_6),
        b"7" | b"126" => ("8859/7", enc::ISO_8859_7),
        b"8" | b"138" => ("8859/8", enc::ISO_8859_8),
        b"9" | b"148" => ("8859/9", enc::WINDOWS_1254),
        b"10" => ("8859/10", enc::ISO_8859_10),
        b"11" | b"166" => ("8859/11", enc::WINDOWS_874),
        b"13" => ("8859/13", enc::ISO_8859_13),
        b"14" => ("8859/14", enc::ISO_8859_14),
        b"15" => ("8859/15", enc::ISO_8859_15),
        b"16" => ("8859/16", enc::ISO_8859_16),
        _ => return None,
    };
    Some(Charset::plain(First::Iso(name, encoding)))
}

fn encode_table(encoding: &'static Encoding, text: &str) -> Result<Vec<u8>, Error> {
    let mut encoder = encoding.new_encoder();
    let room = encoder.max_buffer_length_from_utf8_without_replacement(text.len()).unwrap_or(0);
    let mut out = Vec::with_capacity(room);
    let (result, read) = encoder.encode_from_utf8_to_vec_without_replacement(text, &mut out, true);
    match result {
        EncoderResult::InputEmpty => {
            // Some encoders write a near relative (`¥` as 5C in Shift_JIS): refused, since it would read otherwise.
            let (back, _) = encoding.decode_without_bom_handling(&out);
            let mut differing = text.char_indices().zip(back.chars()).filter(|((_, a), b)| a != b);
            match differing.next() {
                Some(((at, _), _)) => Err(Error::new(ErrorKind::Unencodable, at as u64)),
                None => Ok(out),
            }
        }
        // `read` is just after the character that could not be written.
        EncoderResult::Unmappable(c) => {
            Err(Error::new(ErrorKind::Unencodable, read.saturating_sub(c.len_utf8()) as u64))
        }
        EncoderResult::OutputFull => Err(Error::new(ErrorKind::Unencodable, read as u64)),
    }
}

/// The seven-bit byte of a half-width katakana character.
fn katakana_byte(c: char) -> Option<u8> {
    let code = u32::from(c).checked_sub(0xFF61)?;
    if code <= 0x3E { u8::try_from(code + 0x21).ok() } else { None }
}

fn katakana_char(byte: u8) -> Option<char> {
    match byte & 0x7F {
        low @ 0x21..=0x5F => char::from_u32(0xFF61 + u32::from(low) - 0x21),
        _ => None,
    }
}

/// The bytes of one character, kept on the stack.
#[derive(Clone, Copy)]
struct Unit {
    bytes: [u8; 8],
    len: u8,
}

impl Unit {
    fn of(from: &[u8]) -> Self {
        let mut bytes = [0; 8];
        let mut len = 0;
        for (slot, byte) in bytes.iter_mut().zip(from) {
            *slot = *byte;
            len += 1;
        }
        Self { bytes, len }
    }

    fn as_slice(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

/// What bytes 21–7E mean now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Set {
    /// ASCII, with the first set (or `upper`) above.
    First,
    /// JIS X 0201 Roman: ASCII but for two characters.
    Roman,
    Katakana,
    Jis0208,
    Jis0212,
}

impl Set {
    const fn designation(self) -> &'static [u8] {
        match self {
            Self::First => b"\x1B(B",
            Self::Roman => b"\x1B(J",
            Self::Katakana => b"\x1B(I",
            Self::Jis0208 => b"\x1B$B",
            Self::Jis0212 => b"\x1B$(D",
        }
    }
}

/// What bytes above 80 mean, once an escape sequence has said so.
#[derive(Clone, Copy)]
enum Upper {
    First,
    Katakana,
    Table(&'static Encoding),
}

enum Designation {
    Lower(Set),
    Upper(Upper),
}

/// The escape sequence at the start of `bytes` (which start with ESC), and its length.
fn designation(bytes: &[u8]) -> Option<(Designation, usize)> {
    use Designation::{Lower, Upper as Up};
    let (what, len) = match bytes.get(1..)? {
        [b'(', b'B', ..] => (Lower(Set::First), 3),
        [b'(', b'J', ..] => (Lower(Set::Roman), 3),
        [b'(', b'I', ..] => (Lower(Set::Katakana), 3),
        [b'$', b'B' | b'@', ..] => (Lower(Set::Jis0208), 3),
        [b'$', b'(', b'B' | b'@', ..] => (Lower(Set::Jis0208), 4),
        [b'$', b'(', b'D', ..] => (Lower(Set::Jis0212), 4),
        // HL7 writes the second designation of JIS X 0212 without the parenthesis.
        [b'$', b'D', ..] => (Lower(Set::Jis0212), 3),
        [b')', b'I', ..] => (Up(Upper::Katakana), 3),
        [b'$', b')', b'C', ..] => (Up(Upper::Table(enc::EUC_KR)), 4),
        [b'$', b')', b'A', ..] => (Up(Upper::Table(enc::GBK)), 4),
        [b'-', part, ..] => (Up(Upper::Table(upper_part(*part)?)), 3),
        _ => return None,
    };
    Some((what, len))
}

/// The part of ISO 8859 whose upper half has this final byte (`ESC - A` is 8859/1).
fn upper_part(last: u8) -> Option<&'static Encoding> {
    Some(match last {
        b'A' => enc::WINDOWS_1252,
        b'B' => enc::ISO_8859_2,
        b'C' => enc::ISO_8859_3,
        b'D' => enc::ISO_8859_4,
        b'L' => enc::ISO_8859_5,
        b'G' => enc::ISO_8859_6,
        b'F' => enc::ISO_8859_7,
        b'H' => enc::ISO_8859_8,
        b'M' => enc::WINDOWS_1254,
        b'V' => enc::ISO_8859_10,
        b'T' => enc::WINDOWS_874,
        b'Y' => enc::ISO_8859_13,
        b'_' => enc::ISO_8859_14,
        b'b' => enc::ISO_8859_15,
        _ => return None,
    })
}

/// The length of the escape sequence at the start of `bytes`, and whether text in pairs of bytes follows it.
pub(crate) fn shift(bytes: &[u8]) -> Option<(usize, Option<bool>)> {
    let (what, len) = designation(bytes)?;
    let pairs = match what {
        Designation::Lower(Set::Jis0208 | Set::Jis0212) => Some(true),
        Designation::Lower(_) => Some(false),
        Designation::Upper(_) => None,
    };
    Some((len, pairs))
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum OnError {
    /// Stop, and say where.
    Stop,
    /// Put U+FFFD, and go on.
    Replace,
}

/// Decodes a value piece by piece; only the ISO 2022 state lives from piece to piece.
pub(crate) struct Decoder {
    charset: Charset,
    lower: Set,
    upper: Upper,
}

impl Decoder {
    pub(crate) const fn new(charset: Charset) -> Self {
        Self { charset, lower: Set::First, upper: Upper::First }
    }

    /// Obey ISO 2022 sequences from here on.
    pub(crate) const fn switch(&mut self) {
        self.charset = self.charset.with_switching();
    }

    /// Appends the text of `bytes`. True if something was replaced; `Err` is the offset of the first bad byte.
    pub(crate) fn push(&mut self, bytes: &[u8], on_error: OnError, out: &mut String) -> Result<bool, usize> {
        if !self.charset.switching {
            return decode_first(self.charset.first, bytes, on_error, out);
        }
        let mut replaced = false;
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            if rest.first() == Some(&ESC) {
                let Some((what, len)) = designation(rest) else {
                    bad(on_error, at, out)?;
                    replaced = true;
                    at += 1;
                    continue;
                };
                match what {
                    Designation::Lower(set) => self.lower = set,
                    Designation::Upper(upper) => self.upper = upper,
                }
                at += len;
                continue;
            }
            let len = memchr::memchr(ESC, rest).unwrap_or(rest.len());
            let run = rest.get(..len).unwrap_or_default();
            replaced |= self.run(run, on_error, out).map_err(|e| at + e)?;
            at += len;
        }
        Ok(replaced)
    }

    fn run(&self, run: &[u8], on_error: OnError, out: &mut String) -> Result<bool, usize> {
        match self.lower {
            Set::First => self.upper_run(run, on_error, out),
            Set::Roman => {
                let start = out.len();
                let replaced = self.upper_run(run, on_error, out)?;
                let tail = out.split_off(start);
                out.extend(tail.chars().map(|c| match c {
                    '\\' => '¥',
                    '~' => '‾',
                    c => c,
                }));
                Ok(replaced)
            }
            Set::Katakana => decode_katakana(run, 0x21..=0x5F, on_error, out),
            Set::Jis0208 => decode_pairs(run, &[], on_error, out),
            Set::Jis0212 => decode_pairs(run, &[0x8F], on_error, out),
        }
    }

    fn upper_run(&self, run: &[u8], on_error: OnError, out: &mut String) -> Result<bool, usize> {
        match self.upper {
            Upper::First => decode_first(self.charset.first, run, on_error, out),
            Upper::Katakana => decode_katakana(run, 0xA1..=0xDF, on_error, out),
            Upper::Table(encoding) => decode_table(encoding, run, on_error, out),
        }
    }
}

/// Notes a bad byte: stops there, or puts U+FFFD.
fn bad(on_error: OnError, at: usize, out: &mut String) -> Result<(), usize> {
    match on_error {
        OnError::Stop => Err(at),
        OnError::Replace => {
            out.push(char::REPLACEMENT_CHARACTER);
            Ok(())
        }
    }
}

fn decode_first(first: First, bytes: &[u8], on_error: OnError, out: &mut String) -> Result<bool, usize> {
    match first {
        First::Unspecified | First::Ascii => match core::str::from_utf8(bytes) {
            Ok(text) => {
                out.push_str(text);
                Ok(false)
            }
            Err(_) => decode_table(enc::WINDOWS_1252, bytes, on_error, out),
        },
        First::Utf8 => decode_table(enc::UTF_8, bytes, on_error, out),
        First::Katakana => decode_katakana(bytes, 0xA1..=0xDF, on_error, out),
        First::Iso(_, encoding) | First::Table(_, encoding) => decode_table(encoding, bytes, on_error, out),
    }
}

fn decode_table(
    encoding: &'static Encoding,
    bytes: &[u8],
    on_error: OnError,
    out: &mut String,
) -> Result<bool, usize> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut at = 0;
    let mut replaced = false;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        out.reserve(
            decoder.max_utf8_buffer_length_without_replacement(rest.len()).unwrap_or(rest.len() + 16),
        );
        let (result, read) = decoder.decode_to_string_without_replacement(rest, out, true);
        at += read;
        match result {
            DecoderResult::InputEmpty => return Ok(replaced),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(len, after) => {
                let back = usize::from(len) + usize::from(after);
                bad(on_error, at.saturating_sub(back), out)?;
                replaced = true;
                if at >= bytes.len() {
                    return Ok(replaced);
                }
            }
        }
    }
}

fn decode_katakana(
    bytes: &[u8],
    range: core::ops::RangeInclusive<u8>,
    on_error: OnError,
    out: &mut String,
) -> Result<bool, usize> {
    let mut replaced = false;
    for (at, byte) in bytes.iter().enumerate() {
        match katakana_char(*byte) {
            Some(c) if range.contains(byte) => out.push(c),
            _ if byte.is_ascii() && (range.contains(&0xA1) || *byte <= b' ') => out.push(char::from(*byte)),
            _ => {
                bad(on_error, at, out)?;
                replaced = true;
            }
        }
    }
    Ok(replaced)
}

/// Text in pairs of seven-bit bytes, read as EUC-JP (where both have the high bit, after `prefix`).
fn decode_pairs(bytes: &[u8], prefix: &[u8], on_error: OnError, out: &mut String) -> Result<bool, usize> {
    let mut replaced = false;
    let mut at = 0;
    while let Some(&first) = bytes.get(at) {
        if first <= b' ' {
            out.push(char::from(first));
            at += 1;
            continue;
        }
        let pair = match (first, bytes.get(at + 1)) {
            (0x21..=0x7E, Some(&second @ 0x21..=0x7E)) => [first | 0x80, second | 0x80],
            _ => {
                bad(on_error, at, out)?;
                replaced = true;
                at += 1;
                continue;
            }
        };
        let mut unit = [0; 3];
        for (slot, byte) in unit.iter_mut().zip(prefix.iter().chain(&pair)) {
            *slot = *byte;
        }
        let unit = unit.get(..prefix.len() + 2).unwrap_or_default();
        replaced |= decode_table(enc::EUC_JP, unit, on_error, out).map_err(|_| at)?;
        at += 2;
    }
    Ok(replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_table_0211_is_mapped_or_refused() {
        let mapped: &[&[u8]] = &[
            b"ASCII",
            b"8859/1",
            b"8859/2",
            b"8859/3",
            b"8859/4",
            b"8859/5",
            b"8859/6",
            b"8859/7",
            b"8859/8",
            b"8859/9",
            b"8859/15",
            b"ISO IR6",
            b"ISO IR14",
            b"ISO IR87",
            b"ISO IR159",
            b"GB 18030-2000",
            b"KS X 1001",
            b"BIG-5",
            b"UNICODE",
            b"UNICODE UTF-8",
            b"JAS2020",
            b"JIS X 0202",
            b"UTF-8",
            b"utf8",
            b"ISO-8859-1",
            b"iso8859-15",
            b"windows-1252",
            b"Latin1",
            b"",
        ];
        for name in mapped {
            assert!(Charset::from_name(name).is_ok(), "{}", String::from_utf8_lossy(name));
        }
        let refused: &[&[u8]] = &[
            b"CNS 11643-1992",
            b"UNICODE UTF-16",
            b"UNICODE UTF-32",
            b"8859/12",
            b"8859/99",
            b"EBCDIC",
            b"\xFF",
            b"a name much longer than any of the names in the table",
        ];
        for name in refused {
            let error = Charset::from_name(name).expect_err("refused");
            assert_eq!(error.kind(), ErrorKind::UnknownCharset);
        }
    }

    #[test]
    fn the_first_set_and_switching() {
        let charset = Charset::from_names([b"".as_slice(), b"ISO IR87"]).expect("known");
        assert!(!charset.is_delimiter_safe());
        let text = "YAMADA^山田";
        let bytes = charset.encode("山田").expect("in JIS X 0208");
        assert_eq!(bytes.as_ref(), b"\x1B$B;3ED\x1B(B");
        let mut whole = b"YAMADA^".to_vec();
        whole.extend_from_slice(&bytes);
        assert_eq!(charset.decode(&whole).expect("valid"), text);
        let both = Charset::from_names([b"8859/1".as_slice(), b"8859/5"]).expect("known");
        assert_eq!(both.decode(b"\xE9\x1B-L\xB1").expect("valid"), "éБ");
        assert_eq!(Charset::from_names([]).expect("nothing named"), Charset::UNSPECIFIED);
    }

    #[test]
    fn offsets_of_bad_bytes() {
        let at = |cs: Charset, b: &[u8]| cs.decode(b).map(|_| ()).expect_err("bad").offset();
        assert_eq!(at(Charset::UTF_8, b"abc\xC3("), 3);
        assert_eq!(at(Charset::UTF_8, b"abc\xE2\x82"), 3);
        assert_eq!(at(Charset::from_name(b"ISO IR87").expect("known"), b"ab\x1B$B!"), 5);
        assert_eq!(at(Charset::from_name(b"KS X 1001").expect("known"), b"ab\xC7"), 2);
        assert_eq!(Charset::UTF_8.decode_lossy(b"a\xFFb"), "a\u{FFFD}b");
        assert_eq!(Charset::UTF_8.decode_lossy(b"a\xC3"), "a\u{FFFD}");
    }

    #[test]
    fn unspecified_text_is_utf_8_or_latin_1() {
        assert_eq!(Charset::UNSPECIFIED.decode("é".as_bytes()).expect("utf-8"), "é");
        assert_eq!(Charset::UNSPECIFIED.decode(b"\xE9").expect("latin-1"), "é");
        assert_eq!(Charset::UNSPECIFIED.assumption(b"\xE9"), Some(Charset::LATIN_1));
        assert_eq!(Charset::UNSPECIFIED.assumption(b"e"), None);
        assert_eq!(Charset::ASCII.assumption("é".as_bytes()), Some(Charset::UTF_8));
    }

    #[test]
    fn what_a_set_does_not_have_is_refused() {
        let refused = |cs: Charset, text: &str| cs.encode(text).map(|_| ()).expect_err("refused");
        assert_eq!(refused(Charset::ASCII, "aé").kind(), ErrorKind::Unencodable);
        assert_eq!(refused(Charset::LATIN_1, "aé€").offset(), 3);
        let big5 = Charset::from_name(b"BIG-5").expect("known");
        assert_eq!(refused(big5, "ab\u{1F600}").offset(), 2);
        assert_eq!(big5.encode("功").expect("known").as_ref(), b"\xA5\\");
    }
}
