//! Bytes to text: byte order marks, declared encodings, and what to make of those that are wrong.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::{Error, ErrorKind};
use crate::issue::{IssueCode, Severity};
use crate::xml::is_space;
use crate::xml::tokens::behind_space;

/// An input as text.
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Where the markup begins: behind a byte order mark and white space.
    pub(crate) from: usize,
    /// Whether offsets in the text are not those in the input.
    pub(crate) transcoded: bool,
    pub(crate) issues: Vec<(Severity, IssueCode, usize)>,
}

/// The text of an input, in the encoding its first bytes tell; lenient where they are wrong.
pub(crate) fn decode(input: &[u8]) -> Result<Decoded<'_>, Error> {
    let mut issues = Vec::new();
    let (text, transcoded) = match Encoding::for_bom(input) {
        Some((encoding, len)) if encoding != UTF_8 => {
            let body = input.get(len..).unwrap_or_default();
            (transcode(encoding, body, &mut issues), true)
        }
        Some((_, len)) => utf8(input, len, &mut issues),
        None => without_mark(input, &mut issues)?,
    };
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let from = behind_space(&text, mark);
    if from > mark && text.get(from..).is_some_and(|rest| rest.starts_with("<?xml")) {
        issues.push((Severity::Warning, IssueCode::LEADING_SPACE, mark));
    }
    if from >= text.len() {
        return Err(Error::new(ErrorKind::Empty, 0));
    }
    if let Some(at) = control(&text) {
        issues.push((Severity::Error, IssueCode::CONTROL_CHARACTER, at));
    }
    Ok(Decoded { text, from, transcoded, issues })
}

type Issues = Vec<(Severity, IssueCode, usize)>;

fn without_mark<'a>(input: &'a [u8], issues: &mut Issues) -> Result<(Cow<'a, str>, bool), Error> {
    match input {
        [b'<' | b' ' | b'\t' | b'\n' | b'\r', 0, ..] => {
            return Ok((transcode(UTF_16LE, input, issues), true));
        }
        [0, b'<' | b' ' | b'\t' | b'\n' | b'\r', ..] => {
            return Ok((transcode(UTF_16BE, input, issues), true));
        }
        _ => {}
    }
    let Some(label) = declared(input) else { return Ok(utf8(input, 0, issues)) };
    let found = Encoding::for_label(label);
    match found {
        Some(encoding) if encoding == UTF_8 => Ok(utf8(input, 0, issues)),
        // The declaration could be read byte by byte, so it is not UTF-16 whatever it says.
        Some(encoding) if encoding != UTF_16LE && encoding != UTF_16BE && encoding.is_ascii_compatible() => {
            let text = transcode(encoding, input, issues);
            let moved = matches!(text, Cow::Owned(_));
            Ok((text, moved))
        }
        _ => {
            issues.push((Severity::Warning, IssueCode::ENCODING, 0));
            if std::str::from_utf8(input).is_err() {
                return Err(Error::new(ErrorKind::Encoding, 0));
            }
            Ok(utf8(input, 0, issues))
        }
    }
}

/// UTF-8; bytes that are not were meant as windows-1252, as the senders of such bytes show.
fn utf8<'a>(input: &'a [u8], mark: usize, issues: &mut Issues) -> (Cow<'a, str>, bool) {
    match std::str::from_utf8(input) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(error) => {
            issues.push((Severity::Error, IssueCode::INVALID_BYTES, error.valid_up_to()));
            let body = input.get(mark..).unwrap_or_default();
            (transcode(WINDOWS_1252, body, &mut Vec::new()), true)
        }
    }
}

fn transcode<'a>(encoding: &'static Encoding, input: &'a [u8], issues: &mut Issues) -> Cow<'a, str> {
    let (text, wrong) = encoding.decode_without_bom_handling(input);
    if wrong {
        let at = text.find('\u{fffd}').unwrap_or_default();
        issues.push((Severity::Error, IssueCode::INVALID_BYTES, at));
    }
    text
}

/// The encoding an XML declaration names.
pub(crate) fn declared(input: &[u8]) -> Option<&[u8]> {
    let start = input.iter().position(|b| !is_space(*b))?;
    let head = input.get(start..)?.strip_prefix(b"<?xml")?;
    let head = head.get(..head.iter().take(512).position(|b| *b == b'>')?)?;
    let at = head.windows(8).position(|window| window == b"encoding")?;
    let rest = head.get(at + 8..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = rest.split_first()?;
    if !matches!(quote, b'"' | b'\'') {
        return None;
    }
    value.get(..value.iter().position(|b| b == quote)?)
}

/// Where a character stands that XML does not allow.
fn control(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let bad = |b: u8| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r');
    // Without a branch in the loop, so that it runs over many bytes at once.
    let any = |chunk: &[u8]| chunk.iter().fold(false, |any, b| any | bad(*b));
    let (at, chunk) = bytes.chunks(4096).enumerate().find(|(_, chunk)| any(chunk))?;
    Some(at * 4096 + chunk.iter().position(|b| bad(*b))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(input: &[u8]) -> (String, bool, Vec<IssueCode>) {
        let decoded = decode(input).unwrap();
        let codes = decoded.issues.iter().map(|(_, code, _)| *code).collect();
        (decoded.text.into_owned(), decoded.transcoded, codes)
    }

    #[test]
    fn encodings_are_found() {
        let utf16 = |big: bool| -> Vec<u8> {
            let units = "<é/>".encode_utf16();
            units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        for (big, mark) in [(false, &b"\xFF\xFE"[..]), (true, b"\xFE\xFF"), (false, b""), (true, b"")] {
            assert_eq!(text(&[mark, &utf16(big)].concat()), ("<é/>".into(), true, vec![]));
        }
        for label in ["ISO-8859-1", "windows-1252", "latin1"] {
            let declared = format!("<?xml version='1.0' encoding = \"{label}\"?><");
            let (found, moved, issues) = text(&[declared.as_bytes(), b"\xE9/>"].concat());
            assert!(found.ends_with("?><é/>") && moved && issues.is_empty());
        }
        assert_eq!(text("\u{feff}<é/>".as_bytes()), ("\u{feff}<é/>".into(), false, vec![]));
        assert_eq!(decode("\u{feff} <é/>".as_bytes()).unwrap().from, 4);
    }

    #[test]
    fn wrong_encodings_are_read_and_reported() {
        assert_eq!(text(b"<a\xE9\x93/>"), ("<aé\u{201c}/>".into(), true, vec![IssueCode::INVALID_BYTES]));
        let utf16 = b"<?xml version='1.0' encoding='utf-16'?><a/>";
        assert_eq!(text(utf16).2, [IssueCode::ENCODING]);
        assert_eq!(text(b"<?xml version='1.0' encoding='klingon'?><a/>").2, [IssueCode::ENCODING]);
        assert_eq!(text(b"\n<?xml version='1.0'?><a/>").2, [IssueCode::LEADING_SPACE]);
        assert_eq!(text(b"<a>\x01</a>").2, [IssueCode::CONTROL_CHARACTER]);
        assert_eq!(text(b"\xFF\xFE<\0\x00\xD8/\0").2, [IssueCode::INVALID_BYTES]);
        let unknown = b"<?xml version='1.0' encoding='klingon'?><a\xE9/>";
        assert_eq!(decode(unknown).err().unwrap().kind(), ErrorKind::Encoding);
        assert_eq!(decode(b" \n ").err().unwrap().kind(), ErrorKind::Empty);
        assert_eq!(decode(b"").err().unwrap().kind(), ErrorKind::Empty);
    }
}
