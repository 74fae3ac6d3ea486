//! Character sets: UTF-16 becomes UTF-8 as it comes; what is not UTF-8 in an 8-bit file is Windows-1252.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// Turns pieces of a file into pieces of an 8-bit file.
#[derive(Default)]
pub(super) struct Decode {
    /// The first bytes, until they tell the character set.
    first: Vec<u8>,
    state: State,
}

#[derive(Default)]
enum State {
    #[default]
    Unknown,
    Bytes,
    Utf16(Utf16),
}

/// Bytes that tell: a byte order mark, or a letter and a zero.
const TELLING: usize = 3;

impl Decode {
    /// Takes a piece and gives what it stands for.
    pub(super) fn push<'a>(&mut self, piece: &'a [u8], last: bool) -> Cow<'a, [u8]> {
        if matches!(self.state, State::Unknown) {
            self.first.extend_from_slice(piece);
            if self.first.len() < TELLING && !last {
                return Cow::Borrowed(&[]);
            }
            let first = core::mem::take(&mut self.first);
            let skip;
            (self.state, skip) = tell(&first);
            let first = first.get(skip..).unwrap_or_default();
            return Cow::Owned(self.decode(first, last).into_owned());
        }
        self.decode(piece, last)
    }

    fn decode<'a>(&mut self, piece: &'a [u8], last: bool) -> Cow<'a, [u8]> {
        let State::Utf16(decoder) = &mut self.state else { return Cow::Borrowed(piece) };
        let mut out = String::with_capacity(piece.len());
        piece.iter().for_each(|byte| decoder.push(*byte, &mut out));
        if last {
            decoder.finish(&mut out);
        }
        Cow::Owned(out.into_bytes())
    }
}

/// UTF-16 in any pieces; half a character becomes U+FFFD.
#[derive(Default)]
struct Utf16 {
    big_endian: bool,
    /// The first byte of a unit.
    half: Option<u8>,
    /// The first unit of a pair.
    high: Option<u16>,
}

impl Utf16 {
    fn of(big_endian: bool) -> State {
        State::Utf16(Self { big_endian, ..Self::default() })
    }

    fn push(&mut self, byte: u8, out: &mut String) {
        let Some(first) = self.half.take() else {
            self.half = Some(byte);
            return;
        };
        let pair = [first, byte];
        let unit = if self.big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
        let waits = self.high.take();
        if matches!(unit, 0xd800..=0xdbff) {
            out.extend(waits.map(|_| char::REPLACEMENT_CHARACTER));
            self.high = Some(unit);
            return;
        }
        let units = waits.into_iter().chain([unit]);
        out.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }

    /// What is left over at the end is one broken character.
    fn finish(&mut self, out: &mut String) {
        let (half, high) = (self.half.take(), self.high.take());
        if half.is_some() || high.is_some() {
            out.push(char::REPLACEMENT_CHARACTER);
        }
    }
}

/// The character set, and how many bytes the mark has.
fn tell(first: &[u8]) -> (State, usize) {
    match first {
        [0xef, 0xbb, 0xbf, ..] => (State::Bytes, 3),
        [0xff, 0xfe, ..] => (Utf16::of(false), 2),
        [0xfe, 0xff, ..] => (Utf16::of(true), 2),
        [1..=u8::MAX, 0, ..] => (Utf16::of(false), 0),
        [0, 1..=u8::MAX, ..] => (Utf16::of(true), 0),
        _ => (State::Bytes, 0),
    }
}

/// A field as text.
pub(super) fn text(field: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(field) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(field.iter().map(|byte| windows_1252(*byte)).collect()),
    }
}

/// A character of Windows-1252: that of Latin-1 but for bytes 0x80 to 0x9f. The five that stand for nothing are control
/// characters, as the WHATWG's encoding standard (index windows-1252) has it.
fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let special = byte.checked_sub(0x80).and_then(|at| FROM_80.get(usize::from(at)));
    special.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    /// The pieces one after the other.
    fn decoded(bytes: &[u8], step: usize) -> String {
        let mut decode = Decode::default();
        let mut out = Vec::new();
        bytes.chunks(step).for_each(|piece| out.extend_from_slice(&decode.push(piece, false)));
        out.extend_from_slice(&decode.push(&[], true));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn utf_16_in_any_pieces_is_the_same_text() {
        let text = "a,é,漢,😀\r\n";
        for big in [false, true] {
            let bytes: Vec<u8> = ['\u{feff}'.to_string().as_str(), text]
                .concat()
                .encode_utf16()
                .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect();
            for step in 1..bytes.len() {
                assert_eq!(decoded(&bytes, step), text, "{big} {step}");
            }
        }
    }

    #[test]
    fn half_characters_of_utf_16_are_marked() {
        // A high surrogate before a letter, two of them, a low one alone, and a byte too many.
        for (bytes, wanted) in [
            (&[b'a', 0, 0x3d, 0xd8, b'b', 0][..], "a\u{fffd}b"),
            (&[b'a', 0, 0x3d, 0xd8, 0x3d, 0xd8, 0, 0xde], "a\u{fffd}😀"),
            (&[b'a', 0, 0, 0xde, b'b', 0], "a\u{fffd}b"),
            (&[b'a', 0, b'b', 0, b'c'], "ab\u{fffd}"),
            (&[b'a', 0, 0x3d, 0xd8], "a\u{fffd}"),
        ] {
            assert_eq!(decoded(bytes, 3), wanted);
        }
    }

    #[test]
    fn what_is_not_utf_8_is_windows_1252() {
        assert_eq!(text(b"caf\xe9 \x80 \x9f \x81"), "café € Ÿ \u{81}");
        assert_eq!(text("café".as_bytes()), "café");
    }
}
