//! Raw byte splitting: where delimiters are. The only user of `wide` and `memchr`.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use wide::u8x16;

use crate::delimiters::Delimiters;

/// Bytes looked at in one step.
pub(crate) const BLOCK: usize = 64;
/// Positions of element separators written in one step; more are written than found, and overwritten by the next step. A
/// block of nearly any set has nine to sixteen, so that two steps are foreseen by the processor.
const ELEMENTS: usize = 8;
/// Positions of separators within elements written in one step: most blocks have none or one.
const INNER: usize = 2;

/// How many positions were written so far: of element separators, and of separators within elements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) elements: usize,
    pub(crate) inner: usize,
}

impl Found {
    /// How many separators there are in a few bytes.
    #[cold]
    pub(crate) fn within(raw: &[u8], d: &Delimiters) -> Self {
        let inner = |byte: &&u8| **byte == d.component || Some(**byte) == d.repetition;
        let elements = raw.iter().filter(|byte| **byte == d.element).count();
        Self { elements, inner: raw.iter().filter(inner).count() }
    }
}

/// Blocks with terminators that are told of at a time: a call costs as much as a segment.
const BATCH: usize = 8;

/// The terminators of one block.
#[derive(Clone, Copy, Default)]
pub(crate) struct Ends {
    base: usize,
    found: Found,
    elements: u64,
    inner: u64,
    ends: u64,
}

impl Ends {
    /// Where the block starts.
    pub(crate) const fn base(&self) -> usize {
        self.base
    }

    /// Where the block ends.
    pub(crate) const fn end(&self) -> usize {
        self.base + BLOCK
    }

    /// Where its first terminator is, or the end of the block.
    #[inline]
    pub(crate) const fn first(&self) -> usize {
        self.base + self.ends.trailing_zeros() as usize
    }

    /// The first terminator that is left, and what was found before it.
    #[inline(always)]
    pub(crate) fn peek(&self) -> Option<(usize, Found)> {
        if self.ends == 0 {
            return None;
        }
        let below = !self.ends & self.ends.wrapping_sub(1);
        let before = |marks: u64| (marks & below).count_ones() as usize;
        let found = Found {
            elements: self.found.elements + before(self.elements),
            inner: self.found.inner + before(self.inner),
        };
        Some((self.first(), found))
    }

    /// Passes over that one.
    #[inline]
    pub(crate) const fn pass(&mut self) {
        self.ends &= self.ends.wrapping_sub(1);
    }
}

/// Each terminator as its offset and what was found before it.
impl Iterator for Ends {
    type Item = (usize, Found);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let first = self.peek();
        self.pass();
        first
    }
}

/// The positions of separators: vectors that are longer than what was found, their rest being undefined.
pub(crate) struct Marks<'i> {
    pub(crate) elements: &'i mut Vec<u32>,
    pub(crate) inner: &'i mut Vec<u32>,
}

/// Writes the offset of every element separator in `input[from..]` to `marks.elements` and that of every repetition and
/// component separator to `marks.inner`, behind what was `found` already, and calls `segments` with the blocks that have a
/// terminator in them, some at a time and in order; that may stop the scan, with what is to be found up to there. Returns
/// what was found at the end of the input.
///
/// The caller has checked that `input.len()` fits a `u32`.
#[inline]
pub(crate) fn delimiters<B>(
    input: &[u8],
    from: usize,
    d: &Delimiters,
    mut found: Found,
    marks: &mut Marks<'_>,
    mut segments: impl FnMut(&[Ends]) -> ControlFlow<B>,
) -> ControlFlow<B, Found> {
    let (element, terminator) = (u8x16::splat(d.element), u8x16::splat(d.terminator));
    // Without repetitions the component separator is looked for twice, which costs less than a branch.
    let (component, repetition) =
        (u8x16::splat(d.component), u8x16::splat(d.repetition.unwrap_or(d.component)));
    let (blocks, rest) = input.get(from..).unwrap_or_default().as_chunks::<BLOCK>();
    // What pads the last block must be no delimiter: none is NUL.
    let mut padded = [0; BLOCK];
    for (to, byte) in padded.iter_mut().zip(rest) {
        *to = *byte;
    }
    let last = (!rest.is_empty()).then_some(&padded);
    let mut base = from;
    let (mut batch, mut waiting) = ([Ends::default(); BATCH], 0);
    for block in blocks.iter().chain(last) {
        let (lanes, _) = block.as_chunks::<16>();
        // Written out: as a loop the shifts are computed.
        let [a, b, c, d] = lanes else { break };
        let [a, b, c, d] = [u8x16::new(*a), u8x16::new(*b), u8x16::new(*c), u8x16::new(*d)];
        let one = |lane: u8x16, byte: u8x16| u64::from(lane.simd_eq(byte).to_bitmask());
        let two = |lane: u8x16| u64::from((lane.simd_eq(component) | lane.simd_eq(repetition)).to_bitmask());
        let elements =
            one(a, element) | one(b, element) << 16 | one(c, element) << 32 | one(d, element) << 48;
        let ends = one(a, terminator)
            | one(b, terminator) << 16
            | one(c, terminator) << 32
            | one(d, terminator) << 48;
        let inner = two(a) | two(b) << 16 | two(c) << 32 | two(d) << 48;
        write::<ELEMENTS>(marks.elements, found.elements, base, elements);
        write::<INNER>(marks.inner, found.inner, base, inner);
        if let Some(next) = batch.get_mut(waiting).filter(|_| ends != 0) {
            *next = Ends { base, found, elements, inner, ends };
            waiting += 1;
            if waiting == BATCH {
                waiting = 0;
                segments(&batch)?;
            }
        }
        found.elements += elements.count_ones() as usize;
        found.inner += inner.count_ones() as usize;
        base += BLOCK;
    }
    segments(batch.get(..waiting).unwrap_or_default())?;
    ControlFlow::Continue(found)
}

/// Writes the positions of the bits of a block.
#[inline(always)]
fn write<const STEP: usize>(out: &mut Vec<u32>, found: usize, base: usize, marks: u64) {
    if marks == 0 {
        return;
    }
    if out.len() < found + BLOCK {
        grow(out, found + BLOCK);
    }
    let free = out.get_mut(found..).and_then(<[u32]>::first_chunk_mut::<BLOCK>);
    let (steps, _) = free.map(|free| free.as_chunks_mut::<STEP>()).unwrap_or_default();
    const { assert!(BLOCK.is_multiple_of(STEP), "no bit may be left out") };
    let mut left = marks;
    for step in steps {
        for slot in step {
            // What is written when none is left is overwritten.
            *slot = base as u32 + left.trailing_zeros();
            left &= left.wrapping_sub(1);
        }
        if left == 0 {
            break;
        }
    }
}

#[cold]
fn grow(out: &mut Vec<u32>, least: usize) {
    out.resize(least.max(out.len().saturating_mul(2)), 0);
}

/// The first `byte` in `bytes`.
#[inline]
pub(crate) fn find(byte: u8, bytes: &[u8]) -> Option<usize> {
    memchr::memchr(byte, bytes)
}

/// The first CR or LF in `bytes`.
pub(crate) fn find_line_end(bytes: &[u8]) -> Option<usize> {
    memchr::memchr2(b'\r', b'\n', bytes)
}

/// A UTF-8 byte order mark at the start: its length, or 0.
pub(crate) fn byte_order_mark(bytes: &[u8]) -> usize {
    if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 }
}

/// What may stand between segments, and before the first: blanks, tabs, line ends, NUL.
pub(crate) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0)
}

/// Where the next segment starts, past blanks and byte order marks.
#[inline]
pub(crate) fn skip_blanks(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(byte) if is_blank(*byte) => at += 1,
            Some(0xEF) => match byte_order_mark(bytes.get(at..).unwrap_or_default()) {
                0 => return at,
                length => at += length,
            },
            _ => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_a_byte_loop(
            input in proptest::collection::vec(prop_oneof![Just(b'*'), Just(b'~'), Just(b':'), Just(b'^'), any::<u8>()], 0..300),
            from in 0_usize..80,
            repeats in any::<bool>(),
        ) {
            let from = from.min(input.len());
            let d = Delimiters { repetition: repeats.then_some(b'^'), ..Delimiters::default() };
            let (mut elements, mut inner) = (Vec::new(), Vec::new());
            let mut marks = Marks { elements: &mut elements, inner: &mut inner };
            let mut ends = Vec::new();
            let flow = delimiters::<()>(&input, from, &d, Found::default(), &mut marks, |block| {
                ends.extend(block.iter().copied().flatten());
                ControlFlow::Continue(())
            });
            let ControlFlow::Continue(found) = flow else { panic!("nothing stops it") };
            let (mut e, mut i, mut s) = (Vec::new(), Vec::new(), Vec::new());
            for (at, byte) in input.iter().enumerate().skip(from) {
                match byte {
                    b'*' => e.push(at as u32),
                    b':' => i.push(at as u32),
                    b'^' if repeats => i.push(at as u32),
                    b'~' => s.push((at, Found { elements: e.len(), inner: i.len() })),
                    _ => {}
                }
            }
            prop_assert_eq!(&elements[..found.elements], &e[..]);
            prop_assert_eq!(&inner[..found.inner], &i[..]);
            prop_assert_eq!(ends, s);
        }
    }

    #[test]
    fn blanks_are_skipped_and_data_is_not() {
        assert_eq!(skip_blanks(b" \r\n\t\0\xEF\xBB\xBFST", 0), 8);
        assert_eq!(skip_blanks(b"\xEF\xBBST", 0), 0);
        assert_eq!(skip_blanks(b"  ", 0), 2);
        assert_eq!(byte_order_mark(b"\xEF\xBB\xBF"), 3);
    }
}
