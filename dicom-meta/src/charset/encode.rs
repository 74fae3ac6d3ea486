//! From text to bytes.

use alloc::vec::Vec;

use super::{CharacterSets, Delimiters, Set, decode};

/// The bytes of a text; `None` if a character is in none of the sets.
pub(super) fn encode(sets: &CharacterSets, text: &str, delimiters: Delimiters) -> Option<Vec<u8>> {
    let (lower, upper) = sets.initial();
    if let Some(encoding) = upper.whole() {
        let (bytes, _, bad) = encoding.encode(text);
        return (!bad).then(|| bytes.into_owned());
    }
    let mut state = State {
        sets,
        delimiters,
        initial: (lower, upper),
        lower,
        upper,
        out: Vec::with_capacity(text.len()),
    };
    for c in text.chars() {
        let ends = match c {
            '\n' | '\r' | '\u{c}' => true,
            '\\' => delimiters.values,
            '^' | '=' => delimiters.names,
            _ => false,
        };
        if ends {
            state.return_to_initial();
            state.upper = upper;
        }
        state.push(c)?;
    }
    state.return_to_initial();
    Some(state.out)
}

struct State<'s> {
    sets: &'s CharacterSets,
    delimiters: Delimiters,
    initial: (Set, Set),
    lower: Set,
    upper: Set,
    out: Vec<u8>,
}

impl State<'_> {
    /// Before a delimiter and at the end the lower half is what it was at the start.
    fn return_to_initial(&mut self) {
        if self.lower != self.initial.0 {
            self.out.extend(escape(self.initial.0));
            self.lower = self.initial.0;
        }
    }

    fn push(&mut self, c: char) -> Option<()> {
        for set in [self.lower, self.upper] {
            // ASCII stands in the lower half, whatever the upper half is.
            if set == self.upper && set != self.lower && c.is_ascii() {
                continue;
            }
            if let Some(bytes) = bytes_of(set, c) {
                self.out.extend(bytes);
                return Some(());
            }
        }
        if c.is_ascii() {
            // A control, or a character of ASCII while the lower half is another set.
            self.return_to_initial();
            if self.lower == Set::Romaji && (c == '~' || c == '\\' && !self.delimiters.values) {
                // Their bytes are other characters there; escapes are for those who name several sets.
                if self.sets.sets.len() < 2 {
                    return None;
                }
                self.lower = Set::Ascii;
                self.out.extend(escape(Set::Ascii));
            }
            self.out.push(u8::try_from(c).ok()?);
            return Some(());
        }
        let others = self.sets.sets.iter().flat_map(|set| match set {
            Set::Katakana => [Set::Katakana, Set::Romaji],
            set => [*set, *set],
        });
        let (set, bytes) = others.filter_map(|set| bytes_of(set, c).map(|bytes| (set, bytes))).next()?;
        if set.is_lower() {
            self.lower = set;
        } else {
            self.return_to_initial();
            self.upper = set;
        }
        self.out.extend(escape(set));
        self.out.extend(bytes);
        Some(())
    }
}

/// The escape sequence that designates a set.
fn escape(set: Set) -> &'static [u8] {
    match set {
        Set::Ascii => b"\x1B(B",
        Set::Romaji => b"\x1B(J",
        Set::Katakana => b"\x1B)I",
        Set::Jis0208 => b"\x1B$B",
        Set::Jis0212 => b"\x1B$(D",
        Set::Korean => b"\x1B$)C",
        Set::Chinese => b"\x1B$)A",
        Set::Iso(100) => b"\x1B-A",
        Set::Iso(101) => b"\x1B-B",
        Set::Iso(109) => b"\x1B-C",
        Set::Iso(110) => b"\x1B-D",
        Set::Iso(144) => b"\x1B-L",
        Set::Iso(127) => b"\x1B-G",
        Set::Iso(126) => b"\x1B-F",
        Set::Iso(138) => b"\x1B-H",
        Set::Iso(148) => b"\x1B-M",
        Set::Iso(203) => b"\x1B-b",
        Set::Iso(166) => b"\x1B-T",
        Set::Iso(_) | Set::Utf8 | Set::Gb18030 | Set::Gbk => b"",
    }
}

/// The bytes of a character in a set.
fn bytes_of(set: Set, c: char) -> Option<Vec<u8>> {
    match set {
        Set::Ascii => c.is_ascii().then(|| alloc::vec![c as u8]),
        Set::Romaji => match c {
            '\u{a5}' => Some(alloc::vec![b'\\']),
            '\u{203e}' => Some(alloc::vec![b'~']),
            '~' | '\\' => None,
            c => c.is_ascii().then(|| alloc::vec![c as u8]),
        },
        Set::Katakana => {
            let offset = u32::from(c).checked_sub(0xFF61).filter(|offset| *offset <= 0x3E)?;
            Some(alloc::vec![u8::try_from(0xA1 + offset).ok()?])
        }
        Set::Iso(_) if c.is_ascii() => None,
        Set::Iso(_) => {
            (0xA0..=0xFF).find(|byte| decode::upper_char(set, *byte) == Some(c)).map(|byte| alloc::vec![byte])
        }
        Set::Jis0208 => match euc(encoding_rs::EUC_JP, c)?.as_slice() {
            [first @ 0xA1..=0xFE, second] => Some(alloc::vec![first & 0x7F, second & 0x7F]),
            _ => None,
        },
        Set::Jis0212 => match jis0212(c)?.as_slice() {
            [first, second] => Some(alloc::vec![*first, *second]),
            _ => None,
        },
        Set::Korean => euc(encoding_rs::EUC_KR, c).filter(|bytes| bytes.iter().all(|b| *b >= 0xA1)),
        Set::Chinese => euc(encoding_rs::GBK, c).filter(|bytes| bytes.iter().all(|b| *b >= 0xA1)),
        Set::Utf8 | Set::Gb18030 | Set::Gbk => None,
    }
}

fn euc(encoding: &'static encoding_rs::Encoding, c: char) -> Option<Vec<u8>> {
    let mut buffer = [0; 4];
    let (bytes, _, bad) = encoding.encode(c.encode_utf8(&mut buffer));
    (!bad && bytes.len() == 2).then(|| bytes.into_owned())
}

/// JIS X 0212 can be read by `encoding_rs` and not written: the rows are searched.
fn jis0212(c: char) -> Option<Vec<u8>> {
    if c.is_ascii() {
        return None;
    }
    for first in 0x21_u8..=0x7E {
        for second in 0x21_u8..=0x7E {
            let bytes = [0x8F, first | 0x80, second | 0x80];
            let text = encoding_rs::EUC_JP.decode_without_bom_handling_and_without_replacement(&bytes);
            if text.is_some_and(|text| text.chars().eq([c])) {
                return Some(alloc::vec![first, second]);
            }
        }
    }
    None
}
