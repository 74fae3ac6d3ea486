//! Character sets: what (0008,0005) names, and text in it. PS3.5, 6.1; PS3.3, C.12.1.1.2.
//!
//! All 34 defined terms are read, with and without code extensions. Escape sequences are followed whichever set they
//! name, and their state is undone at line ends, at `\` between values, and at `^` and `=` in person names.

mod decode;
mod encode;

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use encoding_rs::Encoding;
use smallvec::SmallVec;

use crate::error::{Error, ErrorKind};
use crate::generated::CharsetRow;
use crate::generated::charsets::CHARSETS;

/// One set of characters that can be designated to a half of the code table, or the whole of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Set {
    Ascii,
    /// JIS X 0201, lower half: a yen sign and an overline where ASCII has `\` and `~`.
    Romaji,
    /// JIS X 0201, upper half.
    Katakana,
    /// An upper half of one byte, by its number in ISO-IR.
    Iso(u8),
    /// Two bytes for each character.
    Jis0208,
    Jis0212,
    Korean,
    Chinese,
    Utf8,
    Gb18030,
    Gbk,
}

impl Set {
    fn of(row: &CharsetRow) -> Option<Self> {
        Some(match row.4 {
            "ASCII" => Self::Ascii,
            "ISO-8859-1" => Self::Iso(100),
            "ISO-8859-2" => Self::Iso(101),
            "ISO-8859-3" => Self::Iso(109),
            "ISO-8859-4" => Self::Iso(110),
            "ISO-8859-5" => Self::Iso(144),
            "ISO-8859-6" => Self::Iso(127),
            "ISO-8859-7" => Self::Iso(126),
            "ISO-8859-8" => Self::Iso(138),
            "ISO-8859-9" => Self::Iso(148),
            "ISO-8859-15" => Self::Iso(203),
            "TIS 620-2533" => Self::Iso(166),
            "JIS X 0201" => Self::Katakana,
            "JIS X 0208" => Self::Jis0208,
            "JIS X 0212" => Self::Jis0212,
            "KS X 1001" => Self::Korean,
            "GB 2312-80" => Self::Chinese,
            "UTF-8" => Self::Utf8,
            "GB18030" => Self::Gb18030,
            "GBK" => Self::Gbk,
            _ => return None,
        })
    }

    /// Whether it stands in the lower half (bytes 21 to 7E).
    fn is_lower(self) -> bool {
        matches!(self, Self::Ascii | Self::Romaji | Self::Jis0208 | Self::Jis0212)
    }

    /// The whole of the code table: no escapes.
    fn whole(self) -> Option<&'static Encoding> {
        match self {
            Self::Utf8 => Some(encoding_rs::UTF_8),
            Self::Gb18030 => Some(encoding_rs::GB18030),
            Self::Gbk => Some(encoding_rs::GBK),
            _ => None,
        }
    }

    /// The table of an upper half of one byte; `None` if every byte is its own code point.
    fn upper(self) -> Option<&'static Encoding> {
        match self {
            Self::Iso(101) => Some(encoding_rs::ISO_8859_2),
            Self::Iso(109) => Some(encoding_rs::ISO_8859_3),
            Self::Iso(110) => Some(encoding_rs::ISO_8859_4),
            Self::Iso(144) => Some(encoding_rs::ISO_8859_5),
            Self::Iso(127) => Some(encoding_rs::ISO_8859_6),
            Self::Iso(126) => Some(encoding_rs::ISO_8859_7),
            Self::Iso(138) => Some(encoding_rs::ISO_8859_8),
            Self::Iso(148) => Some(encoding_rs::WINDOWS_1254),
            Self::Iso(203) => Some(encoding_rs::ISO_8859_15),
            Self::Iso(166) => Some(encoding_rs::WINDOWS_874),
            _ => None,
        }
    }
}

/// The character sets of a data set: the values of (0008,0005), resolved.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CharacterSets {
    sets: SmallVec<[Set; 4]>,
    /// A term that is not known.
    unknown: bool,
}

impl Default for CharacterSets {
    fn default() -> Self {
        Self { sets: SmallVec::new(), unknown: false }
    }
}

/// What takes the state of escapes back, and ends a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Delimiters {
    /// `\`
    pub(crate) values: bool,
    /// `^` and `=`
    pub(crate) names: bool,
}

impl Delimiters {
    /// Those of any text: an escape too many before one that is none does no harm.
    pub(crate) const ALL: Self = Self { values: true, names: true };
}

impl CharacterSets {
    /// Reads the value of (0008,0005), as it is on the wire. Terms that are not known are noted:
    /// [`is_known`](Self::is_known).
    #[must_use]
    pub fn read(value: &[u8]) -> Self {
        let mut out = Self::default();
        for term in value.split(|b| *b == b'\\') {
            match lookup(term) {
                // More terms than there are say nothing new.
                Some(set) if out.sets.len() < CHARSETS.len() => out.sets.push(set),
                Some(_) => {}
                None => out.unknown = true,
            }
        }
        out
    }

    /// UTF-8: `ISO_IR 192`.
    #[must_use]
    pub fn utf8() -> Self {
        let mut sets = SmallVec::new();
        sets.push(Set::Utf8);
        Self { sets, unknown: false }
    }

    /// Whether all terms are defined.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.unknown
    }

    /// The set that bytes of the upper half are in before any escape, and that of the lower.
    fn initial(&self) -> (Set, Set) {
        match self.sets.first() {
            None | Some(Set::Ascii | Set::Romaji | Set::Jis0208 | Set::Jis0212) => (Set::Ascii, Set::Ascii),
            Some(Set::Katakana) => (Set::Romaji, Set::Katakana),
            Some(set) => (Set::Ascii, *set),
        }
    }

    /// The text of bytes that hold one value, without delimiters.
    ///
    /// # Errors
    /// [`ErrorKind::Undecodable`] with the offset in the bytes, [`ErrorKind::UnknownCharset`].
    pub fn decode<'b>(&self, bytes: &'b [u8]) -> Result<Cow<'b, str>, Error> {
        self.decode_with(bytes, Delimiters::default())
    }

    pub(crate) fn decode_with<'b>(
        &self,
        bytes: &'b [u8],
        delimiters: Delimiters,
    ) -> Result<Cow<'b, str>, Error> {
        let decoded = decode::decode(self, bytes, delimiters);
        match decoded.bad {
            None => Ok(decoded.text),
            Some(_) if self.unknown => Err(Error::new(ErrorKind::UnknownCharset, 0)),
            Some(at) => Err(Error::new(ErrorKind::Undecodable, at as u64)),
        }
    }

    /// The text all the same: U+FFFD for what is not valid, the code point of its number for a byte beyond ASCII where no
    /// set is named that has one.
    pub(crate) fn decode_lossy<'b>(&self, bytes: &'b [u8], delimiters: Delimiters) -> Cow<'b, str> {
        decode::decode(self, bytes, delimiters).text
    }

    /// The bytes of a text that is one value, as [`decode`](Self::decode) reads them: in the first set if it has all of it, else
    /// with escapes to the others that are named. A backslash is a character, which ISO-IR 14 does not have.
    ///
    /// # Errors
    /// [`ErrorKind::Unencodable`], [`ErrorKind::UnknownCharset`].
    pub fn encode(&self, text: &str) -> Result<Vec<u8>, Error> {
        self.encode_with(text, Delimiters::default())
    }

    pub(crate) fn encode_with(&self, text: &str, delimiters: Delimiters) -> Result<Vec<u8>, Error> {
        match encode::encode(self, text, delimiters) {
            Some(bytes) => Ok(bytes),
            None if self.unknown => Err(Error::new(ErrorKind::UnknownCharset, 0)),
            None => Err(Error::new(ErrorKind::Unencodable, 0)),
        }
    }
}

impl fmt::Debug for CharacterSets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CharacterSets").field("sets", &self.sets).field("unknown", &self.unknown).finish()
    }
}

/// The set of a defined term; blanks around it, letter case and `_` for a blank do not matter.
fn lookup(term: &[u8]) -> Option<Set> {
    let term = term.trim_ascii();
    let term = match term.split_last() {
        Some((0, rest)) => rest.trim_ascii(),
        _ => term,
    };
    let fold = |b: u8| if matches!(b, b'_' | b'-') { b' ' } else { b.to_ascii_uppercase() };
    let same = |row: &&CharsetRow| row.0.bytes().map(fold).eq(term.iter().copied().map(fold));
    CHARSETS.iter().find(same).and_then(Set::of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn every_row_is_read() {
        for row in CHARSETS {
            let sets = CharacterSets::read(row.0.as_bytes());
            assert!(sets.is_known() && sets.sets.len() == 1, "{}", row.0);
            assert_eq!(sets.decode(b"Plain ASCII").unwrap(), "Plain ASCII", "{}", row.0);
        }
        assert!(!CharacterSets::read(b"ISO_IR 999").is_known());
        assert!(CharacterSets::read(b"iso-ir 100 \\ISO 2022 IR 87\0").is_known());
    }

    #[test]
    fn ascii_after_another_lower_half_is_told_by_an_escape() {
        let sets = CharacterSets::read(b"\\ISO 2022 IR 87");
        let encoded = sets.encode("\u{5c71}?A").unwrap();
        assert_eq!(encoded, b"\x1B$B;3\x1B(B?A");
        assert_eq!(sets.decode(&encoded).unwrap(), "\u{5c71}?A");
    }

    #[test]
    fn upper_halves() {
        for (term, bytes, text) in [
            (&b"ISO_IR 100"[..], &b"\xE9\xDF"[..], "\u{e9}\u{df}"),
            (b"ISO_IR 101", b"\xB1\xE6", "\u{105}\u{107}"),
            (b"ISO_IR 109", b"\xA1", "\u{126}"),
            (b"ISO_IR 110", b"\xA2", "\u{138}"),
            (b"ISO_IR 144", b"\xBB\xEE", "\u{41b}\u{44e}"),
            (b"ISO_IR 127", b"\xE2", "\u{642}"),
            (b"ISO_IR 126", b"\xC4", "\u{394}"),
            (b"ISO_IR 138", b"\xF9", "\u{5e9}"),
            (b"ISO_IR 148", b"\xFD", "\u{131}"),
            (b"ISO_IR 203", b"\xA4", "\u{20ac}"),
            (b"ISO_IR 13", b"\xD4\x7E", "\u{ff94}\u{203e}"),
            (b"ISO_IR 166", b"\xA1", "\u{e01}"),
            (b"ISO_IR 192", b"\xC3\xBC", "\u{fc}"),
            (b"GB18030", b"\xB0\xA1\x81\x5C", "\u{554a}\u{4e57}"),
            (b"GBK", b"\xB0\xA1", "\u{554a}"),
        ] {
            let sets = CharacterSets::read(term);
            assert_eq!(sets.decode(bytes).unwrap(), text, "{}", term.escape_ascii());
            assert_eq!(sets.encode(text).unwrap(), bytes, "{}", term.escape_ascii());
        }
    }

    #[test]
    fn escapes() {
        for (term, bytes, text) in [
            (
                &b"\\ISO 2022 IR 87"[..],
                &b"Yamada^Tarou=\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B"[..],
                "Yamada^Tarou=\u{5c71}\u{7530}^\u{592a}\u{90ce}",
            ),
            (
                b"\\ISO 2022 IR 149",
                b"Hong^Gildong=\x1B$)C\xFB\xF3^\x1B$)C\xD1\xCE\xD4\xD7",
                "Hong^Gildong=\u{6d2a}^\u{5409}\u{6d1e}",
            ),
            (b"\\ISO 2022 IR 58", b"\x1B$)A\xB0\xA1", "\u{554a}"),
            (b"\\ISO 2022 IR 159", b"\x1B$(D0!\x1B(B", "\u{4e02}"),
            (b"\\ISO 2022 IR 100", b"\x1B-A\xE9", "\u{e9}"),
            (b"ISO 2022 IR 13\\ISO 2022 IR 87", b"\xD4\xCF=\x1B$B;3\x1B(J", "\u{ff94}\u{ff8f}=\u{5c71}"),
        ] {
            let sets = CharacterSets::read(term);
            let delimiters = Delimiters { values: true, names: true };
            assert_eq!(sets.decode_with(bytes, delimiters).unwrap(), text, "{}", term.escape_ascii());
            assert_eq!(sets.encode_with(text, delimiters).unwrap(), bytes, "{}", term.escape_ascii());
        }
    }

    #[test]
    fn what_the_first_set_does_not_have_is_escaped_or_refused() {
        let one = CharacterSets::read(b"ISO_IR 13");
        for text in ["a\\b", "a~b"] {
            assert_eq!(one.encode(text).unwrap_err().kind(), ErrorKind::Unencodable);
            let several = CharacterSets::read(b"ISO 2022 IR 13\\ISO 2022 IR 87");
            let bytes = several.encode(text).unwrap();
            assert_eq!(several.decode(&bytes).unwrap(), text);
        }
        let values = Delimiters { values: true, names: true };
        assert_eq!(one.encode_with("a\\b", values).unwrap(), b"a\\b");
    }

    #[test]
    fn state_is_undone_at_delimiters() {
        let sets = CharacterSets::read(b"\\ISO 2022 IR 144");
        let names = Delimiters { values: true, names: true };
        // The designation holds to the delimiter, and not behind it.
        let decoded = decode::decode(&sets, b"\x1B-L\xBB^\xBB", names);
        assert_eq!((decoded.text, decoded.bad), ("\u{41b}^\u{bb}".into(), Some(5)));
        let text = Delimiters { values: false, names: false };
        assert_eq!(sets.decode_with(b"\x1B-L\xBB\\^\xBB", text).unwrap(), "\u{41b}\\^\u{41b}");
        assert_eq!(decode::decode(&sets, b"\x1B-L\xBB\n\xBB", text).bad, Some(5));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let bad = |term: &[u8], bytes: &[u8]| {
            let sets = CharacterSets::read(term);
            let error = sets.decode(bytes).unwrap_err();
            (error.kind(), error.offset(), String::from(sets.decode_lossy(bytes, Delimiters::default())))
        };
        assert_eq!(bad(b"ISO_IR 192", b"a\xC3("), (ErrorKind::Undecodable, 1, "a\u{fffd}(".into()));
        assert_eq!(bad(b"", b"a\xFF"), (ErrorKind::Undecodable, 1, "a\u{ff}".into()));
        assert_eq!(bad(b"ISO_IR 999", b"a\xFF"), (ErrorKind::UnknownCharset, 0, "a\u{ff}".into()));
        assert_eq!(bad(b"\\ISO 2022 IR 87", b"\x1B$B\x21"), (ErrorKind::Undecodable, 3, "\u{fffd}".into()));
        assert_eq!(bad(b"", b"\x1B%Gx"), (ErrorKind::Undecodable, 0, "\u{1b}%Gx".into()));
        assert!(CharacterSets::read(b"ISO_IR 100").encode("\u{41b}").is_err());
    }
}
