//! Raw byte splitting: where separators and line ends are. The only user of `wide` and `memchr`.

use alloc::vec::Vec;

use wide::u8x16;

use crate::charset::ESC;

/// Bytes looked at in one step.
const BLOCK: usize = 64;
/// Positions written in one step; more are written than found, and overwritten by the next step.
const STEP: usize = 4;

/// The line ends of one block.
#[derive(Clone, Copy)]
pub(crate) struct Ends {
    base: usize,
    found: usize,
    marks: u64,
    ends: u64,
    /// See [`separators_and_lines`].
    pub(crate) rare: bool,
}

/// Each CR or LF as its offset and the number of separators before it.
impl Iterator for Ends {
    type Item = (usize, usize);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.ends == 0 {
            return None;
        }
        let bit = self.ends & self.ends.wrapping_neg();
        self.ends ^= bit;
        let before = (self.marks & (bit - 1)).count_ones() as usize;
        Some((self.base + bit.trailing_zeros() as usize, self.found + before))
    }
}

/// Writes the offset of every `separator` in `input[from..]` to `out` and calls `lines` for every block with a CR or
/// LF in it, in order. Returns how many separators there are; `out` may be longer, its rest is undefined.
///
/// Also says whether the byte `rare` may be in the lines of a block, and in what follows the last line end: true if it
/// is in any of the blocks they touch.
///
/// The caller has checked that `input.len()` fits a `u32`.
#[inline]
pub(crate) fn separators_and_lines<E>(
    input: &[u8],
    from: usize,
    (separator, rare): (u8, u8),
    out: &mut Vec<u32>,
    mut lines: impl FnMut(Ends) -> Result<(), E>,
) -> Result<(usize, bool), E> {
    let (separators, rare) = (u8x16::splat(separator), u8x16::splat(rare));
    let mut rare_before = 0;
    let (cr, lf) = (u8x16::splat(b'\r'), u8x16::splat(b'\n'));
    let (blocks, rest) = input.get(from..).unwrap_or_default().as_chunks::<BLOCK>();
    let mut padded = [0; BLOCK];
    for (to, byte) in padded.iter_mut().zip(rest) {
        *to = *byte;
    }
    let last = (!rest.is_empty()).then_some(&padded);
    let mut found = 0_usize;
    let mut base = from;
    for block in blocks.iter().chain(last) {
        let (lanes, _) = block.as_chunks::<16>();
        // Written out: as a loop the shifts are computed.
        let [a, b, c, d] = lanes else { break };
        let mark = |lane: &[u8; 16]| u64::from(u8x16::new(*lane).simd_eq(separators).to_bitmask());
        let end = |lane: &[u8; 16]| {
            let lane = u8x16::new(*lane);
            u64::from((lane.simd_eq(cr) | lane.simd_eq(lf)).to_bitmask())
        };
        let [any_a, any_b, any_c, any_d] = [a, b, c, d].map(|lane| u8x16::new(*lane).simd_eq(rare));
        let rare_here = ((any_a | any_b) | (any_c | any_d)).to_bitmask();
        rare_before |= rare_here;
        let marks = mark(a) | mark(b) << 16 | mark(c) << 32 | mark(d) << 48;
        let ends = end(a) | end(b) << 16 | end(c) << 32 | end(d) << 48;
        if out.len() < found + BLOCK + STEP {
            grow(out, found + BLOCK + STEP);
        }
        let free = out.get_mut(found..).and_then(<[u32]>::first_chunk_mut::<{ BLOCK + STEP }>);
        let (steps, _) = free.map(|free| free.as_chunks_mut::<STEP>()).unwrap_or_default();
        let mut left = marks;
        for step in steps {
            if left == 0 {
                break;
            }
            for slot in step {
                // The bit set above keeps the count defined without a branch; what it writes is overwritten.
                *slot = base as u32 + (left | 1 << 63).trailing_zeros();
                left &= left.wrapping_sub(1);
            }
        }
        if ends != 0 {
            lines(Ends { base, found, marks, ends, rare: rare_before != 0 })?;
            rare_before = rare_here;
        }
        found += marks.count_ones() as usize;
        base += BLOCK;
    }
    Ok((found, rare_before != 0))
}

#[cold]
fn grow(out: &mut Vec<u32>, least: usize) {
    out.resize(least.max(out.len().saturating_mul(2)), 0);
}

/// The first `byte` in `bytes`: short runs by a loop, long ones by vectors.
#[inline]
pub(crate) fn find(byte: u8, bytes: &[u8]) -> Option<usize> {
    if bytes.len() < 48 { bytes.iter().position(|&b| b == byte) } else { memchr::memchr(byte, bytes) }
}

/// Bytes looked at in one step inside a field.
const LANE: usize = 16;

/// A byte to look for, spread over a vector.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wanted(u8x16);

impl Wanted {
    #[inline]
    pub(crate) fn new(byte: u8) -> Self {
        Self(u8x16::splat(byte))
    }

    #[inline]
    fn byte(self) -> u8 {
        let [byte, ..] = self.0.to_array();
        byte
    }
}

/// Where the piece that starts at `from` ends: at the first of the first byte of `wanted`, or at `to`. With it whether
/// the piece holds none of the other bytes, which saves looking for them.
///
/// Looks at up to 16 bytes past `to`: no branch on the length of a short value.
#[inline]
pub(crate) fn cut<const N: usize>(
    wanted: [&Wanted; N],
    bytes: &[u8],
    from: usize,
    to: usize,
) -> (usize, bool) {
    let mut at = from;
    while at < to {
        let Some(chunk) = lane(bytes, at) else {
            return cut_at_the_end(wanted.map(|w| w.byte()), bytes, at, to);
        };
        let lane = u8x16::new(*chunk);
        let found = wanted.iter().fold(u8x16::ZERO, |found, w| found | lane.simd_eq(w.0)).to_bitmask();
        if found != 0 {
            let hit = at + found.trailing_zeros() as usize;
            if hit >= to {
                return (to, true);
            }
            let [own, others @ ..] = wanted.as_slice() else { return (to, true) };
            if others.is_empty() || bytes.get(hit) == Some(&own.byte()) {
                return (hit, true);
            }
            return (cut([*own], bytes, hit + 1, to).0, false);
        }
        at += LANE;
    }
    (to, true)
}

/// The first place from `from` of any of the bytes wanted, `to` if there is none. Looks past `to`, as [`cut`] does.
#[inline]
pub(crate) fn first_of<const N: usize>(wanted: [&Wanted; N], bytes: &[u8], from: usize, to: usize) -> usize {
    let mut at = from;
    while at < to {
        let Some(chunk) = lane(bytes, at) else {
            let wanted = wanted.map(|w| w.byte());
            let left = bytes.get(at..to).unwrap_or_default();
            return at + left.iter().position(|b| wanted.contains(b)).unwrap_or(left.len());
        };
        let lane = u8x16::new(*chunk);
        let found = wanted.iter().fold(u8x16::ZERO, |found, w| found | lane.simd_eq(w.0)).to_bitmask();
        if found != 0 {
            return to.min(at + found.trailing_zeros() as usize);
        }
        at += LANE;
    }
    to
}

#[inline]
fn lane(bytes: &[u8], at: usize) -> Option<&[u8; LANE]> {
    bytes.get(at..)?.first_chunk()
}

/// What [`cut`] does where less than a lane is left of the input.
#[cold]
fn cut_at_the_end<const N: usize>(wanted: [u8; N], bytes: &[u8], from: usize, to: usize) -> (usize, bool) {
    let own = wanted.first();
    let piece = bytes.get(from..to).unwrap_or_default();
    let end = piece.iter().position(|b| own == Some(b)).unwrap_or(piece.len());
    let flat = !piece.iter().take(end).any(|b| wanted.contains(b));
    (from + end, flat)
}

/// True if `bytes[from..to]`, of at least one byte, is ASCII and holds neither `escape` nor ESC. Looks past `to`, as
/// [`cut`] does.
#[inline]
pub(crate) fn is_plain(escape: &Wanted, bytes: &[u8], from: usize, to: usize) -> bool {
    let esc = u8x16::splat(ESC);
    let mut at = from;
    loop {
        let Some(chunk) = lane(bytes, at) else {
            return is_plain_at_the_end(escape.byte(), bytes.get(at..to));
        };
        let lane = u8x16::new(*chunk);
        // The sign bit of a byte is that of one beyond ASCII.
        let found = (lane | lane.simd_eq(escape.0) | lane.simd_eq(esc)).to_bitmask();
        if found != 0 {
            return at + found.trailing_zeros() as usize >= to;
        }
        at += LANE;
        if at >= to {
            return true;
        }
    }
}

#[cold]
fn is_plain_at_the_end(escape: u8, bytes: Option<&[u8]>) -> bool {
    bytes.is_some_and(|bytes| bytes.iter().all(|&b| b < 0x80 && b != escape && b != ESC))
}

/// Three bytes to look for at once.
#[derive(Clone, Copy)]
pub(crate) struct AnyOf {
    bytes: [u8; 3],
    lanes: [u8x16; 3],
}

impl AnyOf {
    #[inline]
    pub(crate) fn new(bytes: [u8; 3]) -> Self {
        Self { bytes, lanes: bytes.map(u8x16::splat) }
    }

    /// The first of them in `bytes[from..to]`. Looks at up to 16 bytes past `to`.
    #[inline]
    pub(crate) fn find(&self, bytes: &[u8], from: usize, to: usize) -> Option<(usize, u8)> {
        let [a, b, c] = self.lanes;
        let mut rest = bytes.get(from..)?;
        let mut at = from;
        while at < to {
            let Some((chunk, after)) = rest.split_first_chunk::<16>() else {
                let [a, b, c] = self.bytes;
                let cut = rest.get(..to - at)?.iter().position(|&x| x == a || x == b || x == c)?;
                return Some((at + cut, *rest.get(cut)?));
            };
            let lane = u8x16::new(*chunk);
            let found = (lane.simd_eq(a) | lane.simd_eq(b) | lane.simd_eq(c)).to_bitmask();
            if found != 0 {
                let cut = found.trailing_zeros() as usize;
                return (at + cut < to).then_some((at + cut, *chunk.get(cut)?));
            }
            rest = after;
            at += 16;
        }
        None
    }
}

/// The first CR or LF in `bytes`.
#[inline]
pub(crate) fn find_line_end(bytes: &[u8]) -> Option<usize> {
    memchr::memchr2(b'\r', b'\n', bytes)
}

/// How often `byte` occurs.
pub(crate) fn count(byte: u8, bytes: &[u8]) -> usize {
    memchr::memchr_iter(byte, bytes).count()
}

/// A UTF-8 byte order mark at the start.
pub(crate) fn byte_order_mark(bytes: &[u8]) -> usize {
    if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 }
}

/// VT and FS, the bytes MLLP puts around a message.
pub(crate) const fn is_mllp(byte: u8) -> bool {
    matches!(byte, 0x0B | 0x1C)
}

/// The line without the MLLP bytes at its end.
pub(crate) fn trim_mllp_end(mut line: &[u8]) -> &[u8] {
    while let Some((last, before)) = line.split_last() {
        if !is_mllp(*last) {
            break;
        }
        line = before;
    }
    line
}

/// The pieces of `raw` between separators, with their offset in it. At least one piece; linear in all.
#[derive(Clone, Copy)]
pub(crate) struct Pieces<'m> {
    rest: Option<&'m [u8]>,
    at: usize,
    separator: Option<u8>,
}

impl<'m> Pieces<'m> {
    /// All of `raw` as one piece if there is no separator.
    pub(crate) fn new(raw: &'m [u8], separator: Option<u8>) -> Self {
        Self { rest: Some(raw), at: 0, separator }
    }
}

impl<'m> Iterator for Pieces<'m> {
    type Item = (usize, &'m [u8]);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest?;
        let at = self.at;
        let cut = self.separator.and_then(|separator| find(separator, rest));
        let Some((piece, after)) = cut.and_then(|cut| rest.split_at_checked(cut)) else {
            self.rest = None;
            return Some((at, rest));
        };
        self.rest = after.get(1..);
        self.at = at + piece.len() + 1;
        Some((at, piece))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_a_byte_loop(input in proptest::collection::vec(prop_oneof![Just(b'|'), Just(b'\r'), Just(b'\n'), any::<u8>()], 0..300), from in 0_usize..80) {
            let from = from.min(input.len());
            let mut out = Vec::new();
            let mut ends = Vec::new();
            let mut rare = Vec::new();
            let (n, rare_last) = separators_and_lines::<()>(&input, from, (b'|', b'~'), &mut out, |block| {
                rare.extend(std::iter::repeat_n(block.rare, block.count()));
                ends.extend(block);
                Ok(())
            }).unwrap();
            let mut marks = Vec::new();
            let mut lines = Vec::new();
            for (at, b) in input.iter().enumerate().skip(from) {
                match b {
                    b'|' => marks.push(at as u32),
                    b'\r' | b'\n' => lines.push((at, marks.len())),
                    _ => {}
                }
            }
            rare.push(rare_last);
            let pieces = input[from..].split(|b| matches!(b, b'\r' | b'\n'));
            prop_assert!(pieces.zip(&rare).all(|(line, rare)| *rare || !line.contains(&b'~')));
            prop_assert_eq!(&out[..n], &marks[..]);
            prop_assert_eq!(ends, lines);
        }

        #[test]
        fn cut_agrees_with_a_byte_loop(bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(b'~'), Just(b'^'), Just(b'&')], 0..90), from in 0_usize..90, to in 0_usize..90) {
            let (from, to) = (from.min(bytes.len()), to.min(bytes.len()));
            let end = (from..to).find(|&at| bytes[at] == b'~').unwrap_or(to.max(from));
            let flat = from >= to || !bytes[from..end].iter().any(|b| b"^&".contains(b));
            let [own, a, b] = [b'~', b'^', b'&'].map(Wanted::new);
            let found = cut([&own, &a, &b], &bytes, from, to);
            prop_assert_eq!((found.0.max(from), found.1), (end, flat));
            prop_assert_eq!(cut([&own], &bytes, from, to).0.max(from), end);
        }

        #[test]
        fn is_plain_agrees_with_a_byte_loop(bytes in proptest::collection::vec(prop_oneof![20 => 0_u8..0x80, 1 => Just(b'\\'), 1 => Just(ESC), 1 => any::<u8>()], 0..60), from in 0_usize..60, to in 0_usize..60) {
            let (from, to) = (from.min(bytes.len()), to.min(bytes.len()));
            prop_assume!(from < to);
            let expected = bytes[from..to].iter().all(|&b| b < 0x80 && b != b'\\' && b != ESC);
            prop_assert_eq!(is_plain(&Wanted::new(b'\\'), &bytes, from, to), expected);
        }

        #[test]
        fn any_of_agrees_with_a_byte_loop(bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(b'^')], 0..90), from in 0_usize..90, to in 0_usize..90) {
            let (from, to) = (from.min(bytes.len()), to.min(bytes.len()));
            let expected = (from..to).find(|&at| b"^~&".contains(&bytes[at])).map(|at| (at, bytes[at]));
            prop_assert_eq!(AnyOf::new(*b"^~&").find(&bytes, from, to), expected);
        }

        #[test]
        fn pieces_are_those_of_split(raw in proptest::collection::vec(prop_oneof![Just(b'^'), any::<u8>()], 0..120)) {
            let ours: Vec<&[u8]> = Pieces::new(&raw, Some(b'^')).map(|p| p.1).collect();
            prop_assert_eq!(ours, raw.split(|&b| b == b'^').collect::<Vec<_>>());
            for (at, piece) in Pieces::new(&raw, Some(b'^')) {
                prop_assert_eq!(&raw[at..at + piece.len()], piece);
            }
        }
    }
}
