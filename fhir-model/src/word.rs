//! Bytes looked at eight at a time, as a number whose lowest byte comes first.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The eight bytes at the front; `None` when there are fewer.
#[inline]
pub(crate) fn at_front(bytes: &[u8]) -> Option<u64> {
    bytes.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// Finds the first byte below 0x80 that is below `floor` or one of `others`; bytes from 0x80 on are none of these.
///
/// Taking one from a byte sets its high bit when it was zero; the lowest mark is exact, those above may be a borrow.
#[inline]
pub(crate) fn find<const N: usize>(word: u64, floor: u8, others: [u8; N]) -> Option<usize> {
    let mut marks = word.wrapping_sub(ONES * u64::from(floor));
    for other in others {
        marks |= (word ^ (ONES * u64::from(other))).wrapping_sub(ONES);
    }
    first(marks & !word)
}

/// The index of the lowest marked byte.
#[inline]
fn first(marks: u64) -> Option<usize> {
    let marks = marks & HIGH;
    if marks == 0 { None } else { usize::try_from(marks.trailing_zeros() / 8).ok() }
}

/// Length of the white space of JSON and XML at the front: mostly none, or a line end and spaces.
#[inline]
pub(crate) fn white_space(bytes: &[u8]) -> usize {
    let mut run = 0;
    while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(run) {
        run += 1;
        while let Some(word) = bytes.get(run..).and_then(at_front) {
            let other = word ^ (ONES * 0x20);
            if other != 0 {
                run += usize::try_from(other.trailing_zeros() / 8).unwrap_or(0);
                break;
            }
            run += 8;
        }
    }
    run
}

/// A number with as many of its lowest bytes set, at most eight.
#[inline]
pub(crate) const fn low_bytes(count: usize) -> u64 {
    if count >= 8 { u64::MAX } else { (1 << (count * 8)) - 1 }
}

/// The first eight bytes of a name, with zeros where it is shorter.
pub(crate) const fn head(name: &[u8]) -> u64 {
    let mut out = 0;
    let mut rest = name;
    let mut shift = 0;
    while let ([byte, tail @ ..], true) = (rest, shift < 64) {
        out |= (*byte as u64) << shift;
        shift += 8;
        rest = tail;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_the_bytes_looked_for_is_found() {
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                let mut bytes = *b"ab\xe9~ z!\xff";
                bytes[at] = byte;
                let wanted = byte < 0x20 || byte == b'"' || byte == b'\\';
                let found = find(at_front(&bytes).unwrap(), 0x20, [b'"', b'\\']);
                assert_eq!(found, wanted.then_some(at), "{byte:#x} at {at}");
                bytes[7] = b'"';
                let found = find(at_front(&bytes).unwrap(), 0x20, [b'"', b'\\']);
                assert_eq!(found, Some(if wanted { at } else { 7 }), "{byte:#x} at {at}");
            }
        }
    }

    #[test]
    fn white_space_ends_where_it_ends() {
        for len in 0..40 {
            for front in ["", "\n", "\r\n", "\t\n", "  \n"] {
                for tail in ["", "x", "\n ", "\"aaaaaaaaaaaaaa", "\u{b}", "\u{a0}"] {
                    let text = format!("{front}{}{tail}", " ".repeat(len));
                    let rest = text.trim_start_matches([' ', '\n', '\t', '\r']);
                    assert_eq!(white_space(text.as_bytes()), text.len() - rest.len(), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn a_head_is_the_first_bytes_and_zeros() {
        assert_eq!(head(b""), 0);
        assert_eq!(head(b"ab"), 0x6261);
        assert_eq!(head(b"abcdefghi"), at_front(b"abcdefgh").unwrap());
        for len in 0..10 {
            let word = at_front(b"abcdefgh").unwrap() & low_bytes(len);
            assert_eq!(word, head(b"abcdefgh".get(..len).unwrap_or(b"abcdefgh")));
        }
    }
}
