//! Value representations.

use core::fmt;

use crate::generated::VrRow;
use crate::generated::vrs::VRS;

/// A value representation: two bytes as written, so that unknown ones are kept. PS3.5, 6.2.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vr(pub(crate) [u8; 2]);

/// What the values of a representation are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Content {
    /// Text of the default repertoire.
    Ascii,
    /// Text in the data set's character sets.
    Text,
    /// Binary numbers or bytes.
    Binary,
    /// Items: a sequence.
    Items,
}

/// Which spaces of a text value carry no meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spaces {
    /// All carry meaning.
    Significant,
    /// Leading and trailing ones do not.
    Both,
    /// Trailing ones do not.
    Trailing,
    /// A trailing NUL does not.
    TrailingNull,
}

/// One row of the table of representations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct VrInfo {
    /// Its name, such as `Person Name`.
    pub name: &'static str,
    /// Whether explicit headers have a length of 32 bits and two reserved bytes.
    pub long: bool,
    /// The byte that makes a length even.
    pub padding: u8,
    /// The longest value, in characters (text) or bytes; 0 if there is no limit. Of a person name: one component group.
    pub max_length: u32,
    /// Whether each value has exactly `max_length` bytes.
    pub fixed: bool,
    /// Whether an element can hold several values.
    pub multiple: bool,
    /// What values are made of.
    pub content: Content,
    /// Which spaces carry no meaning.
    pub spaces: Spaces,
}

impl Vr {
    /// Application Entity.
    pub const AE: Self = Self(*b"AE");
    /// Age String.
    pub const AS: Self = Self(*b"AS");
    /// Attribute Tag.
    pub const AT: Self = Self(*b"AT");
    /// Code String.
    pub const CS: Self = Self(*b"CS");
    /// Date.
    pub const DA: Self = Self(*b"DA");
    /// Decimal String.
    pub const DS: Self = Self(*b"DS");
    /// Date Time.
    pub const DT: Self = Self(*b"DT");
    /// Floating Point Double.
    pub const FD: Self = Self(*b"FD");
    /// Floating Point Single.
    pub const FL: Self = Self(*b"FL");
    /// Integer String.
    pub const IS: Self = Self(*b"IS");
    /// Long String.
    pub const LO: Self = Self(*b"LO");
    /// Long Text.
    pub const LT: Self = Self(*b"LT");
    /// Other Byte.
    pub const OB: Self = Self(*b"OB");
    /// Other Double.
    pub const OD: Self = Self(*b"OD");
    /// Other Float.
    pub const OF: Self = Self(*b"OF");
    /// Other Long.
    pub const OL: Self = Self(*b"OL");
    /// Other 64-bit Very Long.
    pub const OV: Self = Self(*b"OV");
    /// Other Word.
    pub const OW: Self = Self(*b"OW");
    /// Person Name.
    pub const PN: Self = Self(*b"PN");
    /// Short String.
    pub const SH: Self = Self(*b"SH");
    /// Signed Long.
    pub const SL: Self = Self(*b"SL");
    /// Sequence of Items.
    pub const SQ: Self = Self(*b"SQ");
    /// Signed Short.
    pub const SS: Self = Self(*b"SS");
    /// Short Text.
    pub const ST: Self = Self(*b"ST");
    /// Signed 64-bit Very Long.
    pub const SV: Self = Self(*b"SV");
    /// Time.
    pub const TM: Self = Self(*b"TM");
    /// Unlimited Characters.
    pub const UC: Self = Self(*b"UC");
    /// Unique Identifier.
    pub const UI: Self = Self(*b"UI");
    /// Unsigned Long.
    pub const UL: Self = Self(*b"UL");
    /// Unknown.
    pub const UN: Self = Self(*b"UN");
    /// Universal Resource Identifier.
    pub const UR: Self = Self(*b"UR");
    /// Unsigned Short.
    pub const US: Self = Self(*b"US");
    /// Unlimited Text.
    pub const UT: Self = Self(*b"UT");
    /// Unsigned 64-bit Very Long.
    pub const UV: Self = Self(*b"UV");

    /// A representation of its two bytes, known or not.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 2]) -> Self {
        Self(bytes)
    }

    /// The two bytes.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 2] {
        self.0
    }

    /// The two letters; `??` if they are no letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        if self.is_letters() { core::str::from_utf8(&self.0).unwrap_or("??") } else { "??" }
    }

    /// Whether it is one of the 34 of the standard.
    #[must_use]
    pub fn is_known(self) -> bool {
        self.is_short() || self.is_known_long()
    }

    /// The row of the table; `None` if it is not one of the 34.
    #[must_use]
    pub fn info(self) -> Option<VrInfo> {
        let row = VRS.binary_search_by(|row| row.0.as_bytes().cmp(&self.0[..])).ok()?;
        VRS.get(row).map(info)
    }

    pub(crate) const fn is_letters(self) -> bool {
        self.0[0].is_ascii_uppercase() && self.0[1].is_ascii_uppercase()
    }

    /// Known, with a length of 16 bits in explicit headers.
    #[inline]
    pub(crate) const fn is_short(self) -> bool {
        bit(&SHORT, self.0)
    }

    /// Known, with a length of 32 bits in explicit headers.
    #[inline]
    pub(crate) const fn is_known_long(self) -> bool {
        bit(&LONG, self.0)
    }

    /// Whether explicit headers have a length of 32 bits: also of those that are not known (PS3.5, 7.1.2).
    #[must_use]
    pub const fn is_long(self) -> bool {
        !self.is_short()
    }

    /// The bytes of one number of a binary representation; 1 for bytes and text.
    #[must_use]
    pub const fn word_size(self) -> usize {
        match &self.0 {
            b"US" | b"SS" | b"OW" => 2,
            b"AT" | b"UL" | b"SL" | b"FL" | b"OL" | b"OF" => 4,
            b"FD" | b"SV" | b"UV" | b"OD" | b"OV" => 8,
            _ => 1,
        }
    }

    /// What byte order swaps: as [`word_size`](Self::word_size), but the two halves of a tag by themselves.
    pub(crate) const fn swap_size(self) -> usize {
        match &self.0 {
            b"AT" => 2,
            _ => self.word_size(),
        }
    }

    /// The representation in row `at` of the table.
    pub(crate) fn of_row(at: usize) -> Option<Self> {
        VRS.get(at).and_then(|row| row.0.as_bytes().first_chunk().copied()).map(Self)
    }
}

fn info(row: &VrRow) -> VrInfo {
    let &(_, name, long, padding, max_length, fixed, multiple, content, spaces) = row;
    VrInfo {
        name,
        long,
        padding,
        max_length,
        fixed,
        multiple,
        content: match content {
            0 => Content::Ascii,
            1 => Content::Text,
            2 => Content::Binary,
            _ => Content::Items,
        },
        spaces: match spaces {
            0 => Spaces::Significant,
            1 => Spaces::Both,
            2 => Spaces::Trailing,
            _ => Spaces::TrailingNull,
        },
    }
}

/// One bit for each second letter, by the first.
type Letters = [u32; 32];

const SHORT: Letters = letters(&[
    b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH", b"SL",
    b"SS", b"ST", b"TM", b"UI", b"UL", b"US",
]);
const LONG: Letters =
    letters(&[b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"]);

const fn letters(names: &[&[u8; 2]]) -> Letters {
    let mut out = [0; 32];
    let mut rest = names;
    while let [name, more @ ..] = rest {
        let [first, second] = **name;
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler; five bits are below 32")]
        {
            out[(first & 31) as usize] |= 1 << (second & 31);
        }
        rest = more;
    }
    out
}

#[inline]
#[expect(clippy::indexing_slicing, reason = "five bits are below 32, the length of the array")]
const fn bit(table: &Letters, [first, second]: [u8; 2]) -> bool {
    // `@` to `_`: the letters and six signs, which no row has.
    (first ^ 0x40 | second ^ 0x40) < 32 && table[(first & 31) as usize] >> (second & 31) & 1 != 0
}

impl fmt::Display for Vr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Vr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_agree_with_the_table() {
        let mut known = 0;
        for first in 0..=255 {
            for second in 0..=255 {
                let vr = Vr([first, second]);
                let info = vr.info();
                assert_eq!(vr.is_known(), info.is_some(), "{first} {second}");
                assert_eq!(vr.is_known_long(), info.is_some_and(|info| info.long), "{first} {second}");
                known += usize::from(info.is_some());
            }
        }
        assert_eq!(known, 34);
        assert_eq!(Vr(*b"ZZ").as_str(), "ZZ");
        assert_eq!(Vr([0, 0x80]).as_str(), "??");
    }
}
