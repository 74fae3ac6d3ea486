//! Where the names, values and texts of tags end, sixteen bytes at a time. The only user of `wide`.

use wide::u8x16;

/// Where the first byte from `from` on stands that is one of those looked for: `lanes` marks them in sixteen bytes, `one`
/// tells of a single byte. The length where there is none.
#[inline(always)]
fn find(bytes: &[u8], from: usize, lanes: impl Fn(u8x16) -> u8x16, one: impl Fn(u8) -> bool) -> usize {
    let mut at = from;
    let mut rest = bytes.get(from..).unwrap_or_default();
    while let Some((block, behind)) = rest.split_first_chunk::<16>() {
        let found = lanes(u8x16::new(*block)).to_bitmask();
        if found != 0 {
            return at + found.trailing_zeros() as usize;
        }
        at += 16;
        rest = behind;
    }
    at + rest.iter().position(|b| one(*b)).unwrap_or(rest.len())
}

/// As [`find`], and whether a colon stands before what is found.
#[inline(always)]
fn find_name(
    bytes: &[u8],
    from: usize,
    lanes: impl Fn(u8x16) -> u8x16,
    one: impl Fn(u8) -> bool,
) -> (usize, bool) {
    if let Some(block) = bytes.get(from..).and_then(<[u8]>::first_chunk::<16>) {
        let block = u8x16::new(*block);
        let (found, colons) = (lanes(block).to_bitmask(), is(block, b':').to_bitmask());
        if found != 0 {
            // The bits below the first that is set.
            let before = found & found.wrapping_neg();
            return (from + found.trailing_zeros() as usize, colons & before.wrapping_sub(1) != 0);
        }
    }
    let end = find(bytes, from, lanes, one);
    (end, bytes.get(from..end).is_some_and(|name| name.contains(&b':')))
}

#[inline(always)]
fn is(lanes: u8x16, byte: u8) -> u8x16 {
    lanes.simd_eq(u8x16::splat(byte))
}

/// The lanes that are at most that byte.
#[inline(always)]
fn up_to(lanes: u8x16, byte: u8) -> u8x16 {
    lanes.min(u8x16::splat(byte)).simd_eq(lanes)
}

/// Whether two names are the same. Most have at most sixteen bytes, which two words compare that may overlap: a call for so few
/// costs more than that.
#[inline(always)]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    match one.len() {
        0 => true,
        1..4 => one.first() == other.first() && (one.get(1), one.last()) == (other.get(1), other.last()),
        4..8 => {
            one.first_chunk::<4>() == other.first_chunk::<4>()
                && one.last_chunk::<4>() == other.last_chunk::<4>()
        }
        8..=16 => {
            one.first_chunk::<8>() == other.first_chunk::<8>()
                && one.last_chunk::<8>() == other.last_chunk::<8>()
        }
        _ => one == other,
    }
}

/// Where the name of an element ends: before white space or a control character, `>` or `/`; and whether it has a colon.
#[inline]
pub(super) fn name_end(bytes: &[u8], from: usize) -> (usize, bool) {
    let lanes = |b| up_to(b, b' ') | is(b, b'>') | is(b, b'/');
    find_name(bytes, from, lanes, |b| b <= b' ' || matches!(b, b'>' | b'/'))
}

/// Where the name of an attribute ends: before anything up to `"`, `'`, `/`, `<`, `=` or `>`; and whether it has a colon.
#[inline]
pub(super) fn attribute_name_end(bytes: &[u8], from: usize) -> (usize, bool) {
    let signs = |b: u8x16| up_to(b - u8x16::splat(b'<'), b'>' - b'<');
    let lanes = |b| up_to(b, b'"') | is(b, b'\'') | is(b, b'/') | signs(b);
    find_name(bytes, from, lanes, |b| b <= b'"' || matches!(b, b'\'' | b'/' | b'<'..=b'>'))
}

/// Where the value of an attribute ends that begins at `from`, or something stands in it that is not as written: a
/// reference, a `<` or a control character, line ends among them.
#[inline]
pub(super) fn value_end(bytes: &[u8], from: usize, quote: u8) -> usize {
    let lanes = |b| is(b, quote) | is(b, b'&') | is(b, b'<') | up_to(b, b' ' - 1);
    find(bytes, from, lanes, |b| b == quote || b < b' ' || matches!(b, b'&' | b'<'))
}

/// Where white space ends, carriage returns not counted as such.
#[inline]
pub(super) fn space_end(bytes: &[u8], from: usize) -> usize {
    let lanes = |b| !(is(b, b' ') | is(b, b'\n') | is(b, b'\t'));
    find(bytes, from, lanes, |b| !matches!(b, b' ' | b'\n' | b'\t'))
}

/// Where a text ends, or a reference or a carriage return stands in it.
#[inline]
pub(super) fn text_end(bytes: &[u8], from: usize) -> usize {
    let lanes = |b| is(b, b'<') | is(b, b'&') | is(b, b'\r');
    find(bytes, from, lanes, |b| matches!(b, b'<' | b'&' | b'\r'))
}

/// Where blanks end.
#[inline]
pub(crate) fn blanks_end(bytes: &[u8], from: usize) -> usize {
    find(bytes, from, |b| !is(b, b' '), |b| b != b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_when_all_their_bytes_are() {
        let text = b"abcdefghijklmnopqrstuvwxyz";
        let copy = text.to_vec();
        for len in 0..text.len() {
            assert!(same(&text[..len], &copy[..len]));
            assert!(!same(&text[..len], &text[..len + 1]));
            for at in 0..len {
                let mut other = *text;
                other[at] = b'-';
                assert!(!same(&text[..len], &other[..len]), "{len} {at}");
            }
        }
    }

    /// Each byte alone, at each place of two blocks and a rest, is found as by looking at one byte after another.
    #[test]
    fn blocks_and_single_bytes_agree() {
        type Find = (fn(&[u8], usize) -> usize, fn(u8) -> bool, u8);
        let finds: [Find; 7] = [
            (|bytes, from| name_end(bytes, from).0, |b| b <= b' ' || b == b'>' || b == b'/', b'a'),
            (|bytes, from| attribute_name_end(bytes, from).0, |b| b <= b'"' || b"'/<=>".contains(&b), b'a'),
            (blanks_end, |b| b != b' ', b' '),
            (|bytes, from| value_end(bytes, from, b'"'), |b| b < b' ' || b"\"&<".contains(&b), b'a'),
            (|bytes, from| value_end(bytes, from, b'\''), |b| b < b' ' || b"'&<".contains(&b), b'"'),
            (space_end, |b| !b" \n\t".contains(&b), b' '),
            (text_end, |b| b"<&\r".contains(&b), b'a'),
        ];
        for (find, stops, filler) in finds {
            for byte in 0..=255 {
                for at in 0..38 {
                    let mut bytes = [filler; 38];
                    bytes[at] = byte;
                    for from in [0, 3, at] {
                        if from > at {
                            continue;
                        }
                        let expected =
                            bytes.iter().skip(from).position(|b| stops(*b)).map_or(38, |n| from + n);
                        assert_eq!(find(&bytes, from), expected, "{byte} at {at}");
                    }
                }
            }
            assert_eq!(find(b"", 0), 0);
        }
    }

    #[test]
    fn colons_are_seen_in_names_and_not_behind_them() {
        for len in 0..40 {
            for colon in 0..40 {
                let mut bytes = [b'a'; 41];
                bytes[colon] = b':';
                bytes[len] = b'=';
                assert_eq!(attribute_name_end(&bytes, 0), (len, colon < len));
                bytes[len] = b'>';
                assert_eq!(name_end(&bytes, 0), (len, colon < len));
                // Without sixteen bytes behind it.
                assert_eq!(name_end(&bytes[..=len], 0), (len, colon < len));
            }
        }
    }
}
