//! The way of nearly all headers: little endian, in order, whole, nothing odd about them. Whatever is not so is left to
//! [`step`](Machine::step), which comes to the same for these; a test over all inputs says so.

use super::{Container, EventKind, Found, Frame, Machine, Phase};
use crate::header::{UNDEFINED, implied_vr};
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

const ITEM: u32 = Tag::ITEM.0;
const ITEM_END: u32 = Tag::ITEM_DELIMITATION.0;
const SEQUENCE_END: u32 = Tag::SEQUENCE_DELIMITATION.0;

/// Where the walk is: copies of what the machine holds, for the registers.
struct Walk {
    /// Where the bytes start.
    base: u64,
    pos: u64,
    end: u64,
    last: u32,
    /// How many elements and items there may be still.
    left: usize,
    explicit: bool,
    in_sequence: bool,
    undefined: bool,
}

/// Who takes what the walk finds. Each place that finds something hands it over itself, so that what is known there of its
/// kind is known to the taker, too, and nothing is put together only to be taken apart.
pub(crate) trait Sink {
    fn take(&mut self, found: &Found, depth: usize);
}

impl<F: FnMut(&Found, usize)> Sink for F {
    #[inline(always)]
    fn take(&mut self, found: &Found, depth: usize) {
        self(found, depth);
    }
}

impl Machine {
    /// Goes on as long as headers are plain. `bytes` starts at `base` in the input, at or before the position.
    ///
    /// Measured: what makes an index is faster when each place hands over what it found (`DIRECT`), what only looks when one
    /// place does for all.
    #[inline(always)]
    pub(crate) fn run_fast<const DIRECT: bool>(&mut self, bytes: &[u8], base: u64, sink: &mut impl Sink) {
        let Some(mut walk) = self.start_walk(bytes, base) else { return };
        let mut went = true;
        while went && !self.fresh {
            if DIRECT {
                went = self.plain(bytes, &mut walk, sink).is_some();
            } else {
                let mut one = Found::NOTHING;
                let mut keep = |found: &Found, _: usize| one = *found;
                went = self.plain(bytes, &mut walk, &mut keep).is_some();
                if went {
                    sink.take(&one, self.depth);
                }
            }
        }
        self.stop_walk(&walk);
    }

    /// As [`run_fast`](Self::run_fast), for the next header only, which is left where [`step`](Machine::step) leaves it; false
    /// if it is not plain.
    #[inline]
    pub(crate) fn one_fast(&mut self, bytes: &[u8], base: u64) -> bool {
        let Some(mut walk) = self.start_walk(bytes, base) else { return false };
        let mut one = Found::NOTHING;
        let mut sink = |found: &Found, _: usize| one = *found;
        let went = self.plain(bytes, &mut walk, &mut sink).is_some();
        self.stop_walk(&walk);
        if went {
            self.found = one;
        }
        went
    }

    /// Where a walk starts, if what follows may be plain.
    #[inline(always)]
    fn start_walk(&mut self, bytes: &[u8], base: u64) -> Option<Walk> {
        let is_plain = self.phase == Phase::Body
            && !self.fresh
            && !self.filtering
            && self.hidden == usize::MAX
            && self.encoding != Encoding::ExplicitBig;
        if !is_plain || self.stack.last().is_some_and(|frame| frame.container == Container::Fragments) {
            return None;
        }
        if self.pos - base + self.pending > bytes.len() as u64 {
            return None;
        }
        self.pos += self.pending;
        self.pending = 0;
        Some(self.walk(base))
    }

    #[inline(always)]
    fn stop_walk(&mut self, walk: &Walk) {
        self.pos = walk.pos;
        self.end = walk.end;
        self.last = walk.last;
        self.count = self.max_elements.saturating_sub(walk.left);
    }

    #[inline(always)]
    fn walk(&self, base: u64) -> Walk {
        let top = self.stack.last();
        Walk {
            base,
            pos: self.pos,
            end: self.end,
            last: self.last,
            left: self.max_elements.saturating_sub(self.count),
            explicit: self.encoding.is_explicit(),
            in_sequence: top.is_some_and(|frame| frame.container == Container::Sequence),
            undefined: top.is_some_and(|frame| frame.undefined),
        }
    }

    /// The next header or end, if it is plain.
    #[inline(always)]
    fn plain(&mut self, bytes: &[u8], walk: &mut Walk, sink: &mut impl Sink) -> Option<()> {
        if walk.pos >= walk.end {
            return self.pop(walk, 0, sink);
        }
        let at = usize::try_from(walk.pos - walk.base).ok()?;
        let rest = bytes.get(at..)?;
        let mut room = walk.end - walk.pos;
        let (head, length32) = match rest.first_chunk::<12>() {
            Some(&[a, b, c, d, e, f, g, h, i, j, k, l]) => {
                ([a, b, c, d, e, f, g, h], u32::from_le_bytes([i, j, k, l]))
            }
            // Near the end of the bytes: only a short header can be plain.
            None => {
                room = room.min(rest.len() as u64);
                (*rest.first_chunk::<8>()?, UNDEFINED)
            }
        };
        if room < 8 || walk.left == 0 {
            return None;
        }
        let [g0, g1, e0, e1, v0, v1, l0, l1] = head;
        let tag = u32::from_le_bytes([e0, e1, g0, g1]);
        let word = u32::from_le_bytes([v0, v1, l0, l1]);
        if walk.in_sequence {
            return self.plain_item(walk, tag, word, room, sink);
        }
        if tag == ITEM_END && walk.undefined && word == 0 {
            return self.pop(walk, 8, sink);
        }
        // Groups below 8 and from FFFC on have a case of their own.
        if tag < walk.last || !(0x0008_0000..0xFFFC_0000).contains(&tag) {
            return None;
        }
        let vr = Vr([v0, v1]);
        let (vr, length, size) = if !walk.explicit {
            (implied_vr(tag), word, 8)
        } else if vr.is_short() {
            (vr, u32::from(u16::from_le_bytes([l0, l1])), 8)
        } else if vr.is_known_long() && l0 == 0 && l1 == 0 {
            (vr, length32, 12)
        } else {
            return None;
        };
        if vr == Vr::SQ {
            return self.plain_sequence(walk, tag, length, size, room, sink);
        }
        let next = walk.pos + u64::from(size) + u64::from(length);
        if length & 1 != 0
            || room < u64::from(size)
            || next > walk.end
            || next - walk.base > bytes.len() as u64
        {
            return None;
        }
        walk.left -= 1;
        sink.take(&Self::element_at(walk, tag, vr, length, size), self.depth);
        walk.pos = next;
        walk.last = tag + 1;
        Some(())
    }

    #[inline(always)]
    fn element_at(walk: &Walk, tag: u32, vr: Vr, length: u32, size: u8) -> Found {
        Found {
            kind: EventKind::Element,
            encoding: if walk.explicit { Encoding::ExplicitLittle } else { Encoding::ImplicitLittle },
            header: size,
            vr,
            tag: Tag(tag),
            item: 0,
            length,
            within: length,
            offset: walk.pos,
        }
    }

    #[inline(always)]
    fn plain_sequence(
        &mut self,
        walk: &mut Walk,
        tag: u32,
        length: u32,
        size: u8,
        room: u64,
        sink: &mut impl Sink,
    ) -> Option<()> {
        let is_long = length != UNDEFINED && u64::from(length) > room.saturating_sub(size.into());
        let is_odd = length & 1 != 0 && length != UNDEFINED;
        let is_group_length = tag & 0xFFFF == 0;
        if is_long || is_odd || is_group_length || room < u64::from(size) {
            return None;
        }
        if self.depth >= self.options.limits.max_depth {
            return None;
        }
        walk.left -= 1;
        self.depth += 1;
        let found =
            Found { kind: EventKind::SequenceStart, ..Self::element_at(walk, tag, Vr::SQ, length, size) };
        walk.last = tag + 1;
        self.push(walk, Container::Sequence, tag, 0, size, length);
        sink.take(&found, self.depth);
        Some(())
    }

    #[inline(always)]
    fn plain_item(
        &mut self,
        walk: &mut Walk,
        tag: u32,
        length: u32,
        room: u64,
        sink: &mut impl Sink,
    ) -> Option<()> {
        if tag == SEQUENCE_END && walk.undefined && length == 0 {
            return self.pop(walk, 8, sink);
        }
        if tag != ITEM || (length != UNDEFINED && u64::from(length) > room - 8) {
            return None;
        }
        walk.left -= 1;
        let frame = self.stack.last_mut()?;
        let (sequence, number) = (frame.tag, frame.count);
        frame.count += 1;
        frame.may_be_over = false;
        let found = Found {
            kind: EventKind::ItemStart,
            item: number,
            ..Self::element_at(walk, sequence, Vr::SQ, length, 8)
        };
        self.push(walk, Container::Item, sequence, number, 8, length);
        self.fresh = !walk.explicit;
        sink.take(&found, self.depth);
        Some(())
    }

    #[inline(always)]
    fn push(&mut self, walk: &mut Walk, container: Container, tag: u32, count: u32, size: u8, length: u32) {
        let undefined = length == UNDEFINED;
        self.stack.push(Frame {
            container,
            encoding: self.encoding,
            undefined,
            may_be_over: false,
            tag,
            count,
            end: walk.end,
            last: walk.last,
        });
        walk.pos += u64::from(size);
        if !undefined {
            walk.end = walk.end.min(walk.pos + u64::from(length));
        }
        walk.undefined = undefined;
        walk.in_sequence = container == Container::Sequence;
        walk.last = 0;
    }

    #[inline(always)]
    fn pop(&mut self, walk: &mut Walk, delimiter: u8, sink: &mut impl Sink) -> Option<()> {
        let frame = self.stack.pop()?;
        let offset = walk.pos;
        walk.pos += u64::from(delimiter);
        walk.end = frame.end;
        walk.last = frame.last;
        self.encoding = frame.encoding;
        walk.explicit = frame.encoding.is_explicit();
        let top = self.stack.last();
        walk.in_sequence = top.is_some_and(|frame| frame.container == Container::Sequence);
        walk.undefined = top.is_some_and(|frame| frame.undefined);
        let is_sequence = frame.container == Container::Sequence;
        self.depth -= usize::from(is_sequence);
        let kind = if is_sequence { EventKind::SequenceEnd } else { EventKind::ItemEnd };
        let found = Found {
            kind,
            encoding: frame.encoding,
            header: delimiter,
            vr: Vr::SQ,
            tag: Tag(frame.tag),
            item: frame.count,
            length: 0,
            within: 0,
            offset,
        };
        sink.take(&found, self.depth);
        Some(())
    }
}
