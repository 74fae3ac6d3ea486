//! From bytes to text.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{CharacterSets, Delimiters, Set};

const ESCAPE: u8 = 0x1B;

/// Text, and where the first byte is that could not be read.
pub(super) struct Decoded<'b> {
    pub(super) text: Cow<'b, str>,
    pub(super) bad: Option<usize>,
}

pub(super) fn decode<'b>(sets: &CharacterSets, bytes: &'b [u8], delimiters: Delimiters) -> Decoded<'b> {
    let (lower, upper) = sets.initial();
    // Nearly every value: no escape, nothing beyond ASCII, and a lower half that is ASCII.
    if lower == Set::Ascii
        && bytes.is_ascii()
        && !bytes.contains(&ESCAPE)
        && let Ok(text) = core::str::from_utf8(bytes)
    {
        return Decoded { text: Cow::Borrowed(text), bad: None };
    }
    if let Some(encoding) = upper.whole() {
        let (text, bad) = encoding.decode_without_bom_handling(bytes);
        let bad = bad.then(|| valid_up_to(encoding, bytes));
        return Decoded { text, bad };
    }
    let state =
        State { lower, upper, text: String::with_capacity(bytes.len()), bad: None, initial: (lower, upper) };
    state.run(bytes, delimiters)
}

/// How many bytes are valid: for the message, once something is not.
#[cold]
fn valid_up_to(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> usize {
    if encoding == encoding_rs::UTF_8 {
        return encoding_rs::Encoding::utf8_valid_up_to(bytes);
    }
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len().saturating_mul(3) + 16);
    let (_, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    read.min(bytes.len()).saturating_sub(1)
}

struct State {
    lower: Set,
    upper: Set,
    initial: (Set, Set),
    text: String,
    bad: Option<usize>,
}

impl State {
    fn run(mut self, bytes: &[u8], delimiters: Delimiters) -> Decoded<'static> {
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            at += self.next(rest, at, delimiters);
        }
        Decoded { text: Cow::Owned(self.text), bad: self.bad }
    }

    /// Reads one character or escape; how many bytes it has.
    fn next(&mut self, rest: &[u8], at: usize, delimiters: Delimiters) -> usize {
        let &[first, ..] = rest else { return 1 };
        match first {
            ESCAPE => self.escape(rest, at),
            0x21..=0x7E if matches!(self.lower, Set::Jis0208 | Set::Jis0212) => {
                self.pair(rest, at, self.lower)
            }
            0..=0x7F => {
                let resets = match first {
                    b'\n' | b'\r' | 0x0C => true,
                    b'\\' => delimiters.values,
                    b'^' | b'=' => delimiters.names,
                    _ => false,
                };
                let is_value_end = first == b'\\' && delimiters.values;
                let c = match (self.lower, first) {
                    (Set::Romaji, b'\\') if !is_value_end => '\u{a5}',
                    (Set::Romaji, b'~') => '\u{203e}',
                    _ => char::from(first),
                };
                self.text.push(c);
                if resets {
                    (self.lower, self.upper) = self.initial;
                }
                1
            }
            _ => self.upper(rest, first, at),
        }
    }

    fn escape(&mut self, rest: &[u8], at: usize) -> usize {
        let sequence = rest.get(1..).unwrap_or_default();
        match designation(sequence) {
            Some((set, len)) => {
                if set.is_lower() {
                    self.lower = set;
                } else {
                    self.upper = set;
                }
                1 + len
            }
            None => {
                self.bad.get_or_insert(at);
                self.text.push(char::from(ESCAPE));
                1
            }
        }
    }

    fn upper(&mut self, rest: &[u8], first: u8, at: usize) -> usize {
        match self.upper {
            Set::Korean | Set::Chinese => return self.pair(rest, at, self.upper),
            Set::Katakana if matches!(first, 0xA1..=0xDF) => {
                let offset = u32::from(first) - 0xA1;
                self.text.push(char::from_u32(0xFF61 + offset).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            Set::Iso(100) => self.text.push(char::from(first)),
            Set::Iso(_) if first >= 0xA0 => match upper_char(self.upper, first) {
                Some(c) => self.text.push(c),
                None => self.invalid(at),
            },
            // C1 controls are in every set of ISO 8859.
            Set::Iso(_) => self.text.push(char::from(first)),
            _ => {
                self.bad.get_or_insert(at);
                self.text.push(char::from(first));
            }
        }
        1
    }

    /// A character of two bytes.
    fn pair(&mut self, rest: &[u8], at: usize, set: Set) -> usize {
        let Some(&[first, second]) = rest.first_chunk::<2>() else {
            self.invalid(at);
            return 1;
        };
        let (first, second) = (first | 0x80, second | 0x80);
        let with_prefix = [0x8F, first, second];
        let [_, pair @ ..] = &with_prefix;
        let (encoding, bytes) = match set {
            Set::Jis0208 => (encoding_rs::EUC_JP, &pair[..]),
            Set::Jis0212 => (encoding_rs::EUC_JP, &with_prefix[..]),
            Set::Korean => (encoding_rs::EUC_KR, &pair[..]),
            _ => (encoding_rs::GBK, &pair[..]),
        };
        match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) if text.chars().count() == 1 && rest.get(1).is_some_and(|b| b & 0x7F >= 0x21) => {
                self.text.push_str(&text);
                2
            }
            _ => {
                self.invalid(at);
                1
            }
        }
    }

    fn invalid(&mut self, at: usize) {
        self.bad.get_or_insert(at);
        self.text.push(char::REPLACEMENT_CHARACTER);
    }
}

/// The character of a byte of the upper half.
pub(super) fn upper_char(set: Set, byte: u8) -> Option<char> {
    let Some(encoding) = set.upper() else { return Some(char::from(byte)) };
    let bytes = [byte];
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes)?;
    text.chars().next()
}

/// What an escape sequence (without its first byte) designates, and its length. PS3.3, tables C.12-3 and C.12-4.
fn designation(sequence: &[u8]) -> Option<(Set, usize)> {
    let set = match sequence {
        [b'(', b'B', ..] => (Set::Ascii, 2),
        [b'(', b'J', ..] => (Set::Romaji, 2),
        [b')', b'I', ..] => (Set::Katakana, 2),
        [b'-', last, ..] => (Set::Iso(iso_number(*last)?), 2),
        [b'$', b'B' | b'@', ..] => (Set::Jis0208, 2),
        [b'$', b'(', b'D', ..] => (Set::Jis0212, 3),
        [b'$', b')', b'C', ..] => (Set::Korean, 3),
        [b'$', b')', b'A', ..] => (Set::Chinese, 3),
        _ => return None,
    };
    Some(set)
}

/// The registration of an upper half by the last byte of its escape.
fn iso_number(last: u8) -> Option<u8> {
    Some(match last {
        b'A' => 100,
        b'B' => 101,
        b'C' => 109,
        b'D' => 110,
        b'L' => 144,
        b'G' => 127,
        b'F' => 126,
        b'H' => 138,
        b'M' => 148,
        b'b' => 203,
        b'T' => 166,
        _ => return None,
    })
}
