//! Escape sequences: `\F\`, `\X0D\`, `\.br\` and their like, to text and back.
//!
//! [`decode`] gives the plain text of a raw value, [`runs`] its parts with formatting, [`encode`] the raw value of a
//! text. `decode(encode(text)) == text` for every text the character set has.
//!
//! | sequence | in plain text | as a run |
//! |---|---|---|
//! | `\F\` `\S\` `\T\` `\R\` `\E\` | the message's own delimiter | [`RunKind::Text`] |
//! | `\P\` | the truncation character, where MSH-2 declares one; else as it stands | [`RunKind::Text`] |
//! | `\X41C3A9\` | these bytes in the message's character set, joined with bytes and `\X..\` next to them | [`RunKind::Text`] |
//! | `\.br\` | one line end (`\n`) | [`RunKind::Break`] |
//! | `\.sp\` `\.sp3\` | that many line ends, 1 if not said | [`RunKind::Space`] |
//! | `\.ce\` | one line end | [`RunKind::Center`] |
//! | `\.sk3\` | that many spaces, 1 if not said | [`RunKind::Skip`] |
//! | `\.in+4\` `\.ti-4\` `\.fi\` `\.nf\` | nothing | [`RunKind::Indent`] … |
//! | `\H\` `\N\` | nothing | [`RunKind::Highlight`] |
//! | `\C2842\` `\M2442\` | nothing: the ISO 2022 set for what follows | [`RunKind::CharsetSingle`] … |
//! | `\Zabc\` | as it stands | [`RunKind::Custom`] |
//! | unknown, odd or bad hex, numbers above 255 | as it stands | [`RunKind::Unknown`] |
//! | an escape character that starts nothing (`C:\temp`, `\\`) | as it stands | [`RunKind::Lone`] |
//!
//! "As it stands" means that the escape characters are part of the text, so that nothing is lost. Letters are upper
//! case as in the standard (`\f\` is unknown); hex digits may be either.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use crate::charset::{Charset, Decoder, ESC, OnError, Trail, shift};
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::issue::IssueCode;

impl IssueCode {
    /// An escape sequence that is not defined, or defined with other content; it is kept as text.
    pub const UNKNOWN_ESCAPE: Self = Self::new("hl7v2/unknown-escape");
    /// An escape character that starts no escape sequence; it is kept as text.
    pub const LONE_ESCAPE: Self = Self::new("hl7v2/lone-escape");
}

/// The plain text of a raw value; borrowed when there is nothing to change.
///
/// # Errors
/// [`ErrorKind::Undecodable`] at the offset in `raw` of the first byte (or of its `\X..\` sequence) that is not text
/// in `charset`.
pub fn decode<'r>(raw: &'r [u8], delimiters: &Delimiters, charset: Charset) -> Result<Cow<'r, str>, Error> {
    if memchr::memchr(delimiters.escape, raw).is_none() {
        return charset.decode(raw);
    }
    decode_with(raw, delimiters, charset, OnError::Stop)
        .map(Cow::Owned)
        .map_err(|at| Error::new(ErrorKind::Undecodable, at as u64))
}

/// The plain text of a raw value, with U+FFFD for what is not text in `charset`.
#[must_use]
pub fn decode_lossy<'r>(raw: &'r [u8], delimiters: &Delimiters, charset: Charset) -> Cow<'r, str> {
    if memchr::memchr(delimiters.escape, raw).is_none() {
        return charset.decode_lossy(raw);
    }
    // `Replace` never stops.
    Cow::Owned(decode_with(raw, delimiters, charset, OnError::Replace).unwrap_or_default())
}

fn decode_with(raw: &[u8], d: &Delimiters, charset: Charset, on_error: OnError) -> Result<String, usize> {
    let mut text = Collector::new(charset, on_error, raw.len());
    let mut at = 0;
    for token in Tokens::new(raw, d, charset) {
        match &token.kind {
            TokenKind::Run(kind) => {
                text.flush()?;
                match kind {
                    RunKind::Break | RunKind::Center => text.out.push('\n'),
                    RunKind::Space(n) => text.out.extend(core::iter::repeat_n('\n', usize::from(*n))),
                    RunKind::Skip(n) => text.out.extend(core::iter::repeat_n(' ', usize::from(*n))),
                    RunKind::CharsetSingle(hex) | RunKind::CharsetMulti(hex) => text.switch(hex, at)?,
                    RunKind::Custom(_) | RunKind::Unknown(_) | RunKind::Lone => {
                        text.add_raw(token.raw, at);
                        text.flush()?;
                    }
                    _ => {}
                }
            }
            _ => text.add(&token, at)?,
        }
        at += token.raw.len();
    }
    text.flush()?;
    Ok(text.out)
}

/// The raw value of a text: delimiters and control characters (all below space but the tab) as escape sequences,
/// everything else in `charset`. Borrowed when there is nothing to change.
///
/// Line ends become `\X0D\` and `\X0A\`, which any value may hold; `\.br\` belongs into formatted text (FT, TX)
/// only and is the caller's to choose.
///
/// # Errors
/// [`ErrorKind::Unencodable`] at the offset in `text` of the first character `charset` does not have.
pub fn encode<'t>(text: &'t str, delimiters: &Delimiters, charset: Charset) -> Result<Cow<'t, [u8]>, Error> {
    let special = |b: u8| b < b' ' && b != b'\t' || is_delimiter(b, delimiters);
    if !text.bytes().any(special) && (text.is_ascii() || charset.is_delimiter_safe()) {
        return charset.encode(text);
    }
    let mut out = Vec::with_capacity(text.len() + 16);
    let mut rest = text;
    while !rest.is_empty() {
        let at = (text.len() - rest.len()) as u64;
        let ascii = rest.bytes().position(|b| !b.is_ascii()).unwrap_or(rest.len());
        let wide =
            if ascii == 0 { rest.bytes().position(|b| b.is_ascii()).unwrap_or(rest.len()) } else { ascii };
        let Some((run, tail)) = rest.split_at_checked(wide) else { break };
        rest = tail;
        if ascii == 0 {
            let bytes = charset.encode(run).map_err(|e| e.shifted(at))?;
            // A byte of a longer character may equal a delimiter: then the whole run is written in hex.
            if bytes.iter().any(|b| special(*b) && *b != ESC) {
                push_hex(&bytes, delimiters, &mut out);
            } else {
                out.extend_from_slice(&bytes);
            }
            continue;
        }
        for (n, byte) in run.bytes().enumerate() {
            match letter(byte, delimiters) {
                Some(letter) => out.extend_from_slice(&[delimiters.escape, letter, delimiters.escape]),
                None if byte == ESC && charset.is_switching() => {
                    return Err(Error::new(ErrorKind::Unencodable, at + n as u64));
                }
                None if special(byte) => push_hex(&[byte], delimiters, &mut out),
                None => out.push(byte),
            }
        }
    }
    Ok(Cow::Owned(out))
}

/// The parts of a raw value, in order: the `raw` slices joined are the value.
#[must_use]
pub fn runs<'r>(raw: &'r [u8], delimiters: &Delimiters, charset: Charset) -> Runs<'r> {
    let tokens = Tokens::new(raw, delimiters, charset);
    Runs { raw, at: 0, tokens, decoder: Decoder::new(charset), held: None }
}

/// The iterator of [`runs`].
pub struct Runs<'r> {
    raw: &'r [u8],
    at: usize,
    tokens: Tokens<'r>,
    decoder: Decoder,
    held: Option<Token<'r>>,
}

impl fmt::Debug for Runs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runs").field("at", &self.at).finish_non_exhaustive()
    }
}

impl<'r> Iterator for Runs<'r> {
    type Item = Run<'r>;

    fn next(&mut self) -> Option<Run<'r>> {
        let first = self.held.take().or_else(|| self.tokens.next())?;
        let start = self.at;
        if let TokenKind::Run(kind) = first.kind {
            self.at += first.raw.len();
            if let RunKind::CharsetSingle(hex) | RunKind::CharsetMulti(hex) = kind {
                // Only known designations become such runs.
                let _known = designate(&mut self.decoder, hex, OnError::Stop, &mut String::new());
            }
            return Some(Run { raw: first.raw, kind, lossy: false });
        }
        let mut text = Collector {
            decoder: core::mem::replace(&mut self.decoder, Decoder::new(Charset::UTF_8)),
            on_error: OnError::Replace,
            pending: Vec::new(),
            starts: Vec::new(),
            out: String::new(),
            replaced: false,
        };
        // `Replace` never stops.
        let _added = text.add(&first, 0);
        let mut len = first.raw.len();
        for token in self.tokens.by_ref() {
            if matches!(token.kind, TokenKind::Run(_)) {
                self.held = Some(token);
                break;
            }
            let _added = text.add(&token, 0);
            len += token.raw.len();
        }
        let _flushed = text.flush();
        self.decoder = text.decoder;
        self.at = start + len;
        let raw = self.raw.get(start..self.at).unwrap_or_default();
        let out = match core::str::from_utf8(raw) {
            Ok(same) if same == text.out => Cow::Borrowed(same),
            _ => Cow::Owned(text.out),
        };
        Some(Run { raw, kind: RunKind::Text(out), lossy: text.replaced })
    }
}

/// One part of a raw value.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Run<'r> {
    /// The bytes this part was read from.
    pub raw: &'r [u8],
    /// What it is.
    pub kind: RunKind<'r>,
    /// Whether the text holds U+FFFD for bytes that are not text in the character set.
    pub lossy: bool,
}

impl Run<'_> {
    /// The finding this part is, if it is one.
    #[must_use]
    pub fn finding(&self) -> Option<IssueCode> {
        match self.kind {
            RunKind::Unknown(_) => Some(IssueCode::UNKNOWN_ESCAPE),
            RunKind::Lone => Some(IssueCode::LONE_ESCAPE),
            _ => None,
        }
    }
}

impl fmt::Debug for Run<'_> {
    /// The kind and the length, without content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.kind.name();
        write!(f, "{name}({} bytes)", self.raw.len())
    }
}

/// What a part of a raw value is.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RunKind<'r> {
    /// Text, with delimiters and hex data decoded.
    Text(Cow<'r, str>),
    /// `\H\` (true) and `\N\` (false): highlighting starts, ends.
    Highlight(bool),
    /// `\.br\`: a new line.
    Break,
    /// `\.sp n\`: end the line and skip `n` lines.
    Space(u8),
    /// `\.in n\`: indent following lines, by so many columns more (or fewer) than now.
    Indent(i16),
    /// `\.ti n\`: indent the next line only.
    TemporaryIndent(i16),
    /// `\.fi\` (true) and `\.nf\` (false): wrap words, or do not.
    WordWrap(bool),
    /// `\.ce\`: end the line and center the next one.
    Center,
    /// `\.sk n\`: `n` spaces.
    Skip(u8),
    /// `\C..\`: the hex digits of a single-byte character set's designation.
    CharsetSingle(&'r [u8]),
    /// `\M..\`: the hex digits of a multi-byte character set's designation.
    CharsetMulti(&'r [u8]),
    /// `\Z..\`: what stands after the Z, defined by the site.
    Custom(&'r [u8]),
    /// A sequence with no defined meaning: what stands between the escape characters.
    Unknown(&'r [u8]),
    /// An escape character that starts nothing.
    Lone,
}

impl RunKind<'_> {
    const fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "Text",
            Self::Highlight(_) => "Highlight",
            Self::Break => "Break",
            Self::Space(_) => "Space",
            Self::Indent(_) => "Indent",
            Self::TemporaryIndent(_) => "TemporaryIndent",
            Self::WordWrap(_) => "WordWrap",
            Self::Center => "Center",
            Self::Skip(_) => "Skip",
            Self::CharsetSingle(_) => "CharsetSingle",
            Self::CharsetMulti(_) => "CharsetMulti",
            Self::Custom(_) => "Custom",
            Self::Unknown(_) => "Unknown",
            Self::Lone => "Lone",
        }
    }
}

impl fmt::Debug for RunKind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

fn is_delimiter(byte: u8, d: &Delimiters) -> bool {
    letter(byte, d).is_some()
}

/// The letter of the escape sequence for a delimiter.
fn letter(byte: u8, d: &Delimiters) -> Option<u8> {
    if byte == d.field {
        Some(b'F')
    } else if byte == d.component {
        Some(b'S')
    } else if byte == d.subcomponent {
        Some(b'T')
    } else if byte == d.repetition {
        Some(b'R')
    } else if byte == d.escape {
        Some(b'E')
    } else if Some(byte) == d.truncation {
        Some(b'P')
    } else {
        None
    }
}

fn push_hex(bytes: &[u8], d: &Delimiters, out: &mut Vec<u8>) {
    out.extend_from_slice(&[d.escape, b'X']);
    push_digits(bytes, out);
    out.push(d.escape);
}

/// Two hex digits for each byte.
pub(crate) fn push_digits(bytes: &[u8], out: &mut Vec<u8>) {
    let digit = |n: u8| if n < 10 { b'0' + n } else { b'A' + n - 10 };
    for byte in bytes {
        out.extend_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
    }
}

/// The bytes of an even number of hex digits; nothing for anything else.
pub(crate) fn hex(digits: &[u8]) -> Option<impl Iterator<Item = u8>> {
    let (pairs, odd) = digits.as_chunks::<2>();
    if pairs.is_empty() || !odd.is_empty() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let value = |b: u8| if b.is_ascii_digit() { b - b'0' } else { (b | 0x20) - b'a' + 10 };
    Some(pairs.iter().map(move |[high, low]| value(*high) << 4 | value(*low)))
}

/// Obeys `\C..\` and `\M..\`.
fn designate(
    decoder: &mut Decoder,
    digits: &[u8],
    on_error: OnError,
    out: &mut String,
) -> Result<bool, usize> {
    decoder.switch();
    let mut sequence = Vec::with_capacity(5);
    sequence.push(ESC);
    sequence.extend(hex(digits).into_iter().flatten());
    decoder.push(&sequence, on_error, out)
}

/// Collects the bytes of text tokens and decodes them together, so that a character may be split over them.
struct Collector {
    decoder: Decoder,
    on_error: OnError,
    pending: Vec<u8>,
    /// Where in `pending` a token starts, where in the raw value, and whether byte for byte.
    starts: Vec<(usize, usize, bool)>,
    out: String,
    replaced: bool,
}

impl Collector {
    fn new(charset: Charset, on_error: OnError, capacity: usize) -> Self {
        Self {
            decoder: Decoder::new(charset),
            on_error,
            pending: Vec::new(),
            starts: Vec::new(),
            out: String::with_capacity(capacity),
            replaced: false,
        }
    }

    fn add_raw(&mut self, raw: &[u8], at: usize) {
        self.starts.push((self.pending.len(), at, true));
        self.pending.extend_from_slice(raw);
    }

    fn add(&mut self, token: &Token<'_>, at: usize) -> Result<(), usize> {
        match token.kind {
            TokenKind::Text => self.add_raw(token.raw, at),
            TokenKind::Hex(digits) => {
                self.starts.push((self.pending.len(), at, false));
                self.pending.extend(hex(digits).into_iter().flatten());
            }
            TokenKind::Delimiter(byte) => {
                self.flush()?;
                self.out.push(char::from(byte));
            }
            TokenKind::Run(_) => {}
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), usize> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let pushed = self.decoder.push(&self.pending, self.on_error, &mut self.out);
        self.replaced |= pushed.map_err(|bad| {
            let start = self.starts.iter().rev().find(|(pending, ..)| *pending <= bad);
            start.map_or(0, |(pending, raw, exact)| if *exact { raw + (bad - pending) } else { *raw })
        })?;
        self.pending.clear();
        self.starts.clear();
        Ok(())
    }

    fn switch(&mut self, digits: &[u8], at: usize) -> Result<(), usize> {
        self.replaced |=
            designate(&mut self.decoder, digits, self.on_error, &mut self.out).map_err(|_| at)?;
        Ok(())
    }
}

pub(crate) struct Token<'r> {
    pub(crate) raw: &'r [u8],
    pub(crate) kind: TokenKind<'r>,
}

pub(crate) enum TokenKind<'r> {
    /// Bytes that stand for themselves.
    Text,
    /// An even number of hex digits.
    Hex(&'r [u8]),
    /// A delimiter's sequence.
    Delimiter(u8),
    /// A run of its own; never [`RunKind::Text`].
    Run(RunKind<'r>),
}

/// Splits a raw value at its escape sequences, minding characters whose second byte is the escape character.
pub(crate) struct Tokens<'r> {
    rest: &'r [u8],
    delimiters: Delimiters,
    trail: Trail,
    switching: bool,
    /// Inside text of two seven-bit bytes per character.
    pairs: bool,
}

impl<'r> Tokens<'r> {
    pub(crate) fn new(raw: &'r [u8], delimiters: &Delimiters, charset: Charset) -> Self {
        Self {
            rest: raw,
            delimiters: *delimiters,
            trail: charset.trail(),
            switching: charset.is_switching(),
            pairs: false,
        }
    }

    /// The number of bytes before the next escape character, and whether two-byte text is open there.
    fn text_len(&self, bytes: &[u8]) -> (usize, bool) {
        if self.trail == Trail::None && !self.switching {
            return (memchr::memchr(self.delimiters.escape, bytes).unwrap_or(bytes.len()), false);
        }
        let mut pairs = self.pairs;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let rest = bytes.get(at..).unwrap_or_default();
            if byte == ESC && self.switching {
                let (len, then) = shift(rest).unwrap_or((1, None));
                pairs = then.unwrap_or(pairs);
                at += len;
            } else if pairs {
                // Only another designation can be meant here; any other such byte is half a character.
                let kind = (byte == self.delimiters.escape).then(|| self.sequence(rest)).flatten();
                if let Some((_, TokenKind::Run(RunKind::CharsetSingle(_) | RunKind::CharsetMulti(_)))) = kind
                {
                    break;
                }
                at += if byte > b' ' { 2 } else { 1 };
            } else if byte == self.delimiters.escape {
                break;
            } else {
                let leads = match self.trail {
                    Trail::None => false,
                    Trail::Pair => byte >= 0x81,
                    Trail::ShiftJis => matches!(byte, 0x81..=0x9F | 0xE0..=0xFC),
                };
                at += 1 + usize::from(leads);
            }
        }
        (at.min(bytes.len()), pairs)
    }

    /// The sequence between the escape character `bytes` starts with and the next one, and its length with both.
    fn sequence(&self, bytes: &'r [u8]) -> Option<(usize, TokenKind<'r>)> {
        let end = 1 + memchr::memchr(self.delimiters.escape, bytes.get(1..)?)?;
        let kind = classify(bytes.get(1..end)?, &self.delimiters)?;
        Some((end + 1, kind))
    }
}

impl<'r> Iterator for Tokens<'r> {
    type Item = Token<'r>;

    fn next(&mut self) -> Option<Token<'r>> {
        if self.rest.is_empty() {
            return None;
        }
        let (len, pairs) = self.text_len(self.rest);
        self.pairs = pairs;
        let (len, kind) = if len > 0 {
            (len, TokenKind::Text)
        } else {
            self.sequence(self.rest).unwrap_or((1, TokenKind::Run(RunKind::Lone)))
        };
        if let TokenKind::Run(RunKind::CharsetSingle(digits) | RunKind::CharsetMulti(digits)) = kind {
            self.switching = true;
            let mut bytes = Vec::with_capacity(5);
            bytes.push(ESC);
            bytes.extend(hex(digits).into_iter().flatten());
            self.pairs = shift(&bytes).and_then(|(_, pairs)| pairs).unwrap_or(self.pairs);
        }
        let (raw, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(Token { raw, kind })
    }
}

/// What stands between two escape characters; nothing if it does not look like a sequence at all.
fn classify<'r>(content: &'r [u8], d: &Delimiters) -> Option<TokenKind<'r>> {
    let run = match content {
        b"F" => return Some(TokenKind::Delimiter(d.field)),
        b"S" => return Some(TokenKind::Delimiter(d.component)),
        b"T" => return Some(TokenKind::Delimiter(d.subcomponent)),
        b"R" => return Some(TokenKind::Delimiter(d.repetition)),
        b"E" => return Some(TokenKind::Delimiter(d.escape)),
        b"P" => match d.truncation {
            Some(byte) => return Some(TokenKind::Delimiter(byte)),
            None => None,
        },
        [b'X', digits @ ..] if hex(digits).is_some() => return Some(TokenKind::Hex(digits)),
        b"H" => Some(RunKind::Highlight(true)),
        b"N" => Some(RunKind::Highlight(false)),
        [b'C', digits @ ..] if designates(digits) => Some(RunKind::CharsetSingle(digits)),
        [b'M', digits @ ..] if designates(digits) => Some(RunKind::CharsetMulti(digits)),
        [b'Z', custom @ ..] => Some(RunKind::Custom(custom)),
        [b'.', a, b, number @ ..] => format([*a, *b], number),
        _ => None,
    };
    if let Some(run) = run {
        return Some(TokenKind::Run(run));
    }
    let plausible = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'+' | b'-' | b'_');
    if !content.is_empty() && content.iter().all(plausible) {
        return Some(TokenKind::Run(RunKind::Unknown(content)));
    }
    None
}

/// Two or three bytes in hex that are an ISO 2022 designation this crate knows.
fn designates(digits: &[u8]) -> bool {
    let Some(bytes) = hex(digits) else { return false };
    let mut sequence = Vec::with_capacity(5);
    sequence.push(ESC);
    sequence.extend(bytes.take(4));
    digits.len() <= 6 && shift(&sequence).is_some_and(|(len, _)| len == sequence.len())
}

/// The formatting commands: two letters, then for some of them a number.
fn format<'r>(command: [u8; 2], number: &[u8]) -> Option<RunKind<'r>> {
    let number = number.trim_ascii();
    let count =
        || if number.is_empty() { Some(1) } else { small(number.strip_prefix(b"+").unwrap_or(number)) };
    let signed = || match number {
        [] => Some(0),
        [b'-', digits @ ..] => small(digits).map(|n| -i16::from(n)),
        [b'+', digits @ ..] | digits => small(digits).map(i16::from),
    };
    match &command {
        b"sp" => count().map(RunKind::Space),
        b"sk" => count().map(RunKind::Skip),
        b"in" => signed().map(RunKind::Indent),
        b"ti" => signed().map(RunKind::TemporaryIndent),
        _ if !number.is_empty() => None,
        b"br" => Some(RunKind::Break),
        b"ce" => Some(RunKind::Center),
        b"fi" => Some(RunKind::WordWrap(true)),
        b"nf" => Some(RunKind::WordWrap(false)),
        _ => None,
    }
}

/// Up to three digits, up to 255: enough for any page, and no way to blow up a value.
fn small(digits: &[u8]) -> Option<u8> {
    if digits.len() > 3 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    core::str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn nothing_to_do_is_borrowed() {
        let d = Delimiters::default();
        assert!(matches!(decode(b"plain", &d, Charset::UNSPECIFIED), Ok(Cow::Borrowed("plain"))));
        assert!(matches!(encode("plain", &d, Charset::UTF_8), Ok(Cow::Borrowed(b"plain"))));
        assert!(matches!(
            runs(b"plain", &d, Charset::UTF_8).next(),
            Some(Run { kind: RunKind::Text(Cow::Borrowed("plain")), .. })
        ));
    }

    #[test]
    fn offsets_of_undecodable_bytes() {
        let d = Delimiters::default();
        let at = |raw: &[u8]| decode(raw, &d, Charset::UTF_8).map(|_| ()).expect_err("not UTF-8").offset();
        assert_eq!(at(b"ab\xFF"), 2);
        assert_eq!(at(b"\\F\\ab\xFF"), 5);
        assert_eq!(at(b"a\\XFF\\"), 1);
        assert_eq!(at(b"\\.br\\a\\XC3\\\\F\\"), 6);
        assert_eq!(decode_lossy(b"a\\XFF\\b", &d, Charset::UTF_8), "a\u{FFFD}b");
    }

    #[test]
    fn debug_holds_no_content() {
        let d = Delimiters::default();
        for run in runs(b"SECRET\\ZSECRET\\\\QSECRET\\", &d, Charset::UTF_8) {
            assert!(!format!("{run:?} {:?}", run.kind).contains("SECRET"));
        }
        assert!(!format!("{:?}", runs(b"SECRET", &d, Charset::UTF_8)).contains("SECRET"));
    }
}
