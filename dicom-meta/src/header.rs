//! The header of an element: tag, value representation, length. PS3.5, 7.1.

use crate::dictionary;
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

/// The length of a value that ends with a delimiter.
pub(crate) const UNDEFINED: u32 = u32::MAX;

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) tag: u32,
    pub(crate) vr: Vr,
    pub(crate) length: u32,
    /// Bytes of the header: 8 or 12.
    pub(crate) size: u8,
    pub(crate) odd: Odd,
}

/// What was odd about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Odd {
    Nothing,
    UnknownVr,
    ShortLength,
    Implicit,
}

/// Tag and second half of the first eight bytes, in a byte order.
#[inline]
pub(crate) const fn tag_and_word(bytes: [u8; 8], big: bool) -> (u32, u32) {
    let [a, b, c, d, e, f, g, h] = bytes;
    if big {
        (u32::from_be_bytes([a, b, c, d]), u32::from_be_bytes([e, f, g, h]))
    } else {
        (u32::from_le_bytes([c, d, a, b]), u32::from_le_bytes([e, f, g, h]))
    }
}

/// Reads the header at the start of a window, whose first eight bytes are given with their tag and word; `None` if there
/// are not bytes enough.
#[inline]
pub(crate) fn read(
    window: &[u8],
    first: [u8; 8],
    (tag, word): (u32, u32),
    encoding: Encoding,
) -> Option<Header> {
    if !encoding.is_explicit() {
        return Some(implicit(tag, word, Odd::Nothing));
    }
    let big = encoding.is_big();
    let [_, _, _, _, v0, v1, l0, l1] = first;
    let vr = Vr([v0, v1]);
    let short = if big { u16::from_be_bytes([l0, l1]) } else { u16::from_le_bytes([l0, l1]) };
    if vr.is_short() {
        return Some(Header { tag, vr, length: short.into(), size: 8, odd: Odd::Nothing });
    }
    if vr.is_known_long() && short == 0 {
        let [.., w0, w1, w2, w3] = *window.first_chunk::<12>()?;
        let bytes = [w0, w1, w2, w3];
        let length = if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
        return Some(Header { tag, vr, length, size: 12, odd: Odd::Nothing });
    }
    unusual(window, tag, vr, short, word, big)
}

/// A representation that is not known, or reserved bytes that are not zero.
#[cold]
fn unusual(window: &[u8], tag: u32, vr: Vr, short: u16, word: u32, big: bool) -> Option<Header> {
    let [v0, v1] = vr.0;
    // A length below 2^24 in four bytes, where two letters should be.
    if !vr.is_letters() && (v0 < 0x20 || v1 < 0x20 || v0 > 0x7E || v1 > 0x7E) {
        let Header { vr, .. } = implicit(tag, word, Odd::Implicit);
        return Some(Header { tag, vr, length: word, size: 8, odd: Odd::Implicit });
    }
    let bytes = window.first_chunk::<12>()?;
    let [.., w0, w1, w2, w3] = *bytes;
    let long = [w0, w1, w2, w3];
    let long = if big { u32::from_be_bytes(long) } else { u32::from_le_bytes(long) };
    let odd = if vr.is_known() { Odd::ShortLength } else { Odd::UnknownVr };
    // Writers of old put 16-bit lengths everywhere; others leave the reserved bytes as they were. What tells them apart is
    // the length that comes out.
    if short != 0 && (!vr.is_letters() || long >= 1 << 24) {
        return Some(Header { tag, vr, length: short.into(), size: 8, odd });
    }
    Some(Header { tag, vr, length: long, size: 12, odd })
}

/// A header without a representation: that of the dictionary.
#[inline]
fn implicit(tag: u32, length: u32, odd: Odd) -> Header {
    Header { tag, vr: implied_vr(tag), length, size: 8, odd }
}

/// The representation of a tag in implicit VR: the dictionary's, of several the one that reads binary values as words;
/// LO for private creators, UN for what is not known. PS3.5, A.1 and 7.8.1.
#[inline]
pub(crate) fn implied_vr(tag: u32) -> Vr {
    if tag & 0x1_0000 == 0
        && let Some(vrs) = dictionary::vrs(tag)
    {
        return vrs.only().unwrap_or_else(|| if vrs.contains(Vr::US) { Vr::US } else { Vr::OW });
    }
    let tag = Tag(tag);
    if tag.is_private_creator() {
        Vr::LO
    } else if tag.is_group_length() {
        Vr::UL
    } else {
        Vr::UN
    }
}

/// Whether eight bytes read well as a header in explicit VR.
pub(crate) fn looks_explicit(bytes: [u8; 8]) -> bool {
    let [_, _, _, _, v0, v1, ..] = bytes;
    Vr([v0, v1]).is_known()
}

/// How a data set that starts with these bytes is written, as far as they tell. The word order of tag and length decides
/// between big and little endian: nearly all data sets start in group 0008, and no first value is longer than 255.
pub(crate) fn sniff(bytes: [u8; 8]) -> Encoding {
    if !looks_explicit(bytes) {
        return Encoding::ImplicitLittle;
    }
    let [g0, g1, _, _, v0, v1, l0, l1] = bytes;
    let big_group = g0 == 0 && g1 != 0;
    let big_length = if Vr([v0, v1]).is_short() && (l0, l1) != (0, 0) { l0 == 0 } else { big_group };
    if big_group && big_length { Encoding::ExplicitBig } else { Encoding::ExplicitLittle }
}

/// Whether a data set without anything before it may start with these bytes.
pub(crate) fn is_plausible(bytes: [u8; 8]) -> bool {
    let encoding = sniff(bytes);
    let (tag, word) = tag_and_word(bytes, encoding.is_big());
    let group_length = tag & 0xFFFF == 0;
    if group_length {
        // UL in both forms: four bytes.
        let [.., v0, v1, l0, l1] = bytes;
        return match encoding {
            Encoding::ImplicitLittle => word == 4,
            _ => Vr([v0, v1]) == Vr::UL && (l0 == 4 || l1 == 4),
        };
    }
    let known = dictionary::vrs(tag).is_some() && tag >> 16 != 0xFFFE;
    known && (encoding.is_explicit() || word < 1 << 24 || word == UNDEFINED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(bytes: &[u8], encoding: Encoding) -> Option<Header> {
        let first = *bytes.first_chunk()?;
        read(bytes, first, tag_and_word(first, encoding.is_big()), encoding)
    }

    fn header(bytes: &[u8], encoding: Encoding) -> (u32, &'static str, u32, u8, Odd) {
        let header = read_all(bytes, encoding).unwrap();
        let name = std::string::String::from(header.vr.as_str());
        (header.tag, name.leak(), header.length, header.size, header.odd)
    }

    #[test]
    fn forms() {
        use Encoding::{ExplicitBig, ExplicitLittle, ImplicitLittle};
        for (bytes, encoding, expected) in [
            (&b"\x10\0\x10\0PN\x08\0"[..], ExplicitLittle, (0x0010_0010, "PN", 8, 8, Odd::Nothing)),
            (b"\0\x10\0\x10PN\0\x08", ExplicitBig, (0x0010_0010, "PN", 8, 8, Odd::Nothing)),
            (b"\x10\0\x10\0\x08\0\0\0", ImplicitLittle, (0x0010_0010, "PN", 8, 8, Odd::Nothing)),
            (b"\x09\0\x10\x10OB\0\0\x04\0\0\0", ExplicitLittle, (0x0009_1010, "OB", 4, 12, Odd::Nothing)),
            (b"\x09\0\x10\x10ZZ\0\0\x04\0\0\0", ExplicitLittle, (0x0009_1010, "ZZ", 4, 12, Odd::UnknownVr)),
            (b"\x09\0\x10\x10OB\x04\0abcd", ExplicitLittle, (0x0009_1010, "OB", 4, 8, Odd::ShortLength)),
            (b"\x09\0\x10\x10??\x04\0abcd", ExplicitLittle, (0x0009_1010, "??", 4, 8, Odd::UnknownVr)),
            (b"\x10\0\x10\0\x08\0\0\0", ExplicitLittle, (0x0010_0010, "PN", 8, 8, Odd::Implicit)),
            (b"\x09\0\x10\0\x08\0\0\0", ImplicitLittle, (0x0009_0010, "LO", 8, 8, Odd::Nothing)),
            (b"\x09\0\x10\x10\x08\0\0\0", ImplicitLittle, (0x0009_1010, "UN", 8, 8, Odd::Nothing)),
            (b"\x28\0\x06\x01\x02\0\0\0", ImplicitLittle, (0x0028_0106, "US", 2, 8, Odd::Nothing)),
            (b"\xE0\x7F\x10\0\x02\0\0\0", ImplicitLittle, (0x7FE0_0010, "OW", 2, 8, Odd::Nothing)),
        ] {
            assert_eq!(header(bytes, encoding), expected);
            assert!(read_all(&bytes[..bytes.len() - 1], encoding).is_none());
        }
    }

    #[test]
    fn starts() {
        for (bytes, encoding, plausible) in [
            (b"\x08\0\x05\0CS\x0A\0", Encoding::ExplicitLittle, true),
            (b"\0\x08\0\x05CS\0\x0A", Encoding::ExplicitBig, true),
            (b"\x08\0\x05\0\x0A\0\0\0", Encoding::ImplicitLittle, true),
            (b"\x08\0\0\0\x04\0\0\0", Encoding::ImplicitLittle, true),
            (b"\0\x20\x10\0IS\x02\0", Encoding::ExplicitLittle, true),
            (b"\0\0\0\0\0\0\0\0", Encoding::ImplicitLittle, false),
            (b"MSH|^~\\&", Encoding::ImplicitLittle, false),
            (b"ISA*00* ", Encoding::ImplicitLittle, false),
            (b"<?xml ve", Encoding::ImplicitLittle, false),
            (b"{\"resour", Encoding::ImplicitLittle, false),
            (b"SOMECSab", Encoding::ExplicitLittle, false),
        ] {
            assert_eq!(
                (sniff(*bytes), is_plausible(*bytes)),
                (encoding, plausible),
                "{}",
                bytes.escape_ascii()
            );
        }
    }
}
