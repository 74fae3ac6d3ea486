//! Where segments begin and end: the one place that decides it, for whole input and for input in pieces.
//!
//! Whole input is a stream of one piece and no more to come, so that what is read cannot depend on the pieces: whatever
//! looks at bytes that may not be there yet stops with [`Stop::More`], unless none come.

mod binary;
mod plain;

use alloc::vec::Vec;
use core::ops::ControlFlow;

use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::index::Span;
use crate::issue::Location;
use crate::options::Limits;
use crate::scan::{self, Ends, Found, Marks};
use crate::segment_id::SegmentId;
use plain::PlainIds;

/// How many bytes tell what starts a segment, and whether blanks before it go on.
pub(crate) const TELLING: usize = 4;

/// Told what is odd while the segments go by. Streams do not listen.
pub(crate) trait Watch {
    /// Blanks or line ends between segments were passed over.
    fn blanks(&mut self, _from: usize, _to: usize) {}

    /// A terminator and nothing before it.
    fn blank_segment(&mut self, _at: usize) {}

    /// The last of the spans is a segment of the envelope, one without an id, or one behind IEA.
    fn unusual(&mut self, _id: Option<SegmentId>, _is_over: bool, _spans: &[Span]) {}

    /// Binary data has no usable length, or goes on behind it.
    fn binary_length(&mut self, _at: usize) {}

    /// The input, or the interchange, ends without a terminator.
    fn no_last_terminator(&mut self, _at: usize) {}

    /// The place of a segment that passes a limit.
    fn place(&self, _at: u32, _id: SegmentId) -> Option<Location> {
        None
    }
}

impl Watch for () {}

/// Where reading stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is read that is there; what is behind the last segment needs more bytes, if any come.
    End,
    /// Another interchange starts here.
    Next(usize),
}

/// Why the scanner stops before the end of the input.
enum Stop {
    /// Binary data begins at the segment under way.
    Binary,
    /// What starts here cannot be told yet.
    More,
    /// The next interchange starts here.
    Next(usize),
    /// The next interchange starts here, within what was taken for one segment: the last span, which ends before.
    Hidden(usize),
    Failed(Error),
}

/// The segments as the scanner finds them, from behind ISA to the next ISA.
pub(crate) struct Segments<'m, 'i, W> {
    pub(crate) input: &'m [u8],
    pub(crate) d: Delimiters,
    pub(crate) limits: Limits,
    pub(crate) base: u64,
    /// No bytes come behind the input.
    pub(crate) is_last: bool,
    /// Where the segment under way starts.
    pub(crate) start: usize,
    /// No terminator of the segment under way is before this.
    pub(crate) scanned: usize,
    /// What was found before the segment under way.
    pub(crate) found: Found,
    pub(crate) spans: &'i mut Vec<Span>,
    /// IEA was read.
    pub(crate) is_over: bool,
    pub(crate) watch: W,
    /// The segment under way is binary data.
    in_binary: bool,
    /// The segment under way starts with an id that says nothing about the envelope.
    is_plain: bool,
    /// No segment of at most this length can pass a limit.
    short: usize,
    /// Start of a segment of binary data that has no usable length: read as any other.
    plain: usize,
    ids: PlainIds,
}

impl<'m, 'i, W: Watch> Segments<'m, 'i, W> {
    /// All of an input, from `start` on.
    pub(crate) fn new(
        input: &'m [u8],
        d: Delimiters,
        limits: Limits,
        start: usize,
        spans: &'i mut Vec<Span>,
        watch: W,
    ) -> Self {
        Self {
            input,
            d,
            limits,
            base: 0,
            is_last: true,
            start,
            scanned: start,
            found: Found::default(),
            spans,
            is_over: false,
            watch,
            in_binary: false,
            is_plain: false,
            short: limits.max_elements.min(limits.max_segment_len),
            plain: usize::MAX,
            ids: PlainIds::new(d.element),
        }
    }

    /// Notes all segments up to the next interchange or as far as bytes are there.
    pub(crate) fn run(&mut self, marks: &mut Marks<'_>) -> Result<Outcome, Error> {
        self.begin_segment(self.start);
        loop {
            match self.scan(marks) {
                ControlFlow::Continue(found) => return self.end_of_input(found, marks),
                ControlFlow::Break(Stop::More) => return Ok(Outcome::End),
                ControlFlow::Break(Stop::Next(at)) => return Ok(Outcome::Next(at)),
                ControlFlow::Break(Stop::Hidden(at)) => return Ok(self.leave_hidden(at, marks)),
                ControlFlow::Break(Stop::Failed(error)) => return Err(error),
                ControlFlow::Break(Stop::Binary) => {
                    if !self.binary(marks)? {
                        return Ok(Outcome::End);
                    }
                }
            }
        }
    }

    /// Looks for ends from the segment under way on, up to what is to be read apart.
    fn scan(&mut self, marks: &mut Marks<'_>) -> ControlFlow<Stop, Found> {
        self.begins()?;
        // Nothing is looked at twice: a segment that goes on for long is indexed when its end is there.
        let looked = self.scanned;
        if !self.is_last && self.end_from(self.start).is_none() {
            return self.without_end(looked);
        }
        let (input, start, found, d) = (self.input, self.start, self.found, self.d);
        // Binary data may have moved the start: what stands there now is looked at anew.
        self.is_plain = self.starts_plain(start);
        scan::delimiters(input, start, &d, found, marks, |ends| self.ends(ends))
    }

    /// No terminator is there. Behind IEA the next interchange ends what is under way: it may have another terminator, and
    /// waiting for this one would hold all of it. Up to `looked` there is none.
    fn without_end(&mut self, looked: usize) -> ControlFlow<Stop, Found> {
        let raw = self.input.get(self.start..).unwrap_or_default();
        let new = raw.get(looked.saturating_sub(self.start + TELLING)..).unwrap_or_default();
        if self.may_hide(raw) && hidden_start(new).is_some() {
            self.segment(self.input.len(), self.found)?;
        }
        self.cannot_fit(raw)?;
        ControlFlow::Break(Stop::More)
    }

    /// Whether the next interchange may begin within a segment: IEA, or what is behind it.
    fn may_hide(&self, raw: &[u8]) -> bool {
        self.is_over || id_of(raw, self.d.element) == Some(SegmentId::IEA)
    }

    /// Goes on to an interchange at `at` that hid in the last segment. The separators of that one are written anew: those
    /// found so far may lie before or behind it.
    #[cold]
    fn leave_hidden(&mut self, at: usize, marks: &mut Marks<'_>) -> Outcome {
        let end = self.spans.last().map_or(self.start, |span| span.end as usize);
        let own = self.input.get(..end).unwrap_or_default();
        let pass = |_: &[Ends]| ControlFlow::<()>::Continue(());
        if let ControlFlow::Continue(found) =
            scan::delimiters(own, self.start, &self.d, self.found, marks, pass)
        {
            self.found = found;
        }
        self.start = at;
        Outcome::Next(at)
    }

    /// Refuses a segment of which too much is there, wherever it ends: what is behind its last blanks stays in it.
    fn cannot_fit(&self, raw: &[u8]) -> ControlFlow<Stop> {
        // An interchange that hides behind a line end may begin with the last bytes.
        let raw = raw.get(..raw.len().saturating_sub(TELLING)).unwrap_or_default();
        let blanks = raw.iter().rev().take_while(|byte| scan::is_blank(**byte) || byte.is_ascii_whitespace());
        if raw.len() - blanks.count() <= self.limits.max_segment_len {
            return ControlFlow::Continue(());
        }
        let offset = self.base + self.start as u64;
        ControlFlow::Break(Stop::Failed(Error::new(ErrorKind::SegmentLengthLimit, offset)))
    }

    /// The first terminator from `at` on; remembers that there is none.
    fn end_from(&mut self, at: usize) -> Option<usize> {
        let from = at.max(self.scanned);
        let end = scan::find(self.d.terminator, self.input.get(from..).unwrap_or_default());
        self.scanned = end.map_or(self.input.len(), |more| from + more);
        end.map(|more| from + more)
    }

    /// The terminators of some blocks. Out of line: the loop that calls it needs the registers.
    #[inline(never)]
    fn ends(&mut self, blocks: &[Ends]) -> ControlFlow<Stop> {
        for block in blocks {
            let mut left = *block;
            self.plain_ends(&mut left);
            for (at, found) in left {
                self.end_at(at, found)?;
                self.is_plain = self.starts_plain(self.start);
            }
        }
        if self.spans.len() > self.limits.max_segments {
            return self.too_many();
        }
        ControlFlow::Continue(())
    }

    /// Takes the ends of plain segments that follow right behind each other: nearly all there are.
    #[inline(always)]
    fn plain_ends(&mut self, block: &mut Ends) {
        // Of all that end in a block only the first can be longer than it, or start behind its end: a line end that is the
        // terminator may have been skipped as a blank.
        let is_short = block.end().wrapping_sub(self.start) <= self.short;
        let is_usual = self.is_plain && is_short && self.start <= block.first();
        // With the bytes that tell what starts behind the last end.
        let bytes = self.input.get(block.base()..).and_then(<[u8]>::first_chunk::<{ scan::BLOCK + 4 }>);
        let Some(bytes) = bytes.filter(|_| is_usual) else { return };
        let (mut start, mut before) = (self.start, self.found);
        while let Some((at, found)) = block.peek() {
            // The remainder changes nothing, and lets the compiler see that four bytes are there.
            let behind = (at - block.base()) % scan::BLOCK + 1;
            let next = bytes.get(behind..).and_then(<[u8]>::first_chunk::<4>).copied().unwrap_or_default();
            if !self.ids.is_plain_start(next, self.d.element) {
                break;
            }
            self.spans.push(Span {
                start: start as u32,
                end: at as u32,
                elements: before.elements as u32,
                inner: before.inner as u32,
            });
            (start, before) = (at + 1, found);
            block.pass();
        }
        (self.start, self.found) = (start, before);
    }

    /// Whether a segment starts here that may be noted without a further look.
    #[inline]
    fn starts_plain(&mut self, at: usize) -> bool {
        let next = self.input.get(at..).and_then(<[u8]>::first_chunk::<4>).copied().unwrap_or_default();
        self.ids.is_plain_start(next, self.d.element) && !self.is_over && self.short >= scan::BLOCK
    }

    /// A terminator at `at`, with what was found before it.
    #[inline(never)]
    fn end_at(&mut self, at: usize, found: Found) -> ControlFlow<Stop> {
        if at > self.start {
            self.segment(at, found)?;
        } else {
            self.watch.blank_segment(at);
        }
        self.found = found;
        // A line end that is the terminator may have been skipped as one already.
        if at >= self.start {
            self.begin_segment(at + 1);
        }
        self.begins()
    }

    /// Moves the start on, past what may stand between segments.
    #[inline(always)]
    fn begin_segment(&mut self, at: usize) {
        self.start = match self.input.get(at) {
            Some(byte) if *byte > b' ' && *byte != 0xEF => at,
            _ => self.skip_blanks(at),
        };
    }

    #[inline(never)]
    fn skip_blanks(&mut self, at: usize) -> usize {
        let start = scan::skip_blanks(self.input, at);
        if start != at {
            self.watch.blanks(at, start);
        }
        start
    }

    /// Looks at what the segment under way begins with.
    #[inline]
    fn begins(&self) -> ControlFlow<Stop> {
        match self.input.get(self.start) {
            Some(b'I' | b'B' | 0xEF) => self.begins_apart(),
            _ => ControlFlow::Continue(()),
        }
    }

    #[inline(never)]
    fn begins_apart(&self) -> ControlFlow<Stop> {
        let rest = self.input.get(self.start..).unwrap_or_default();
        if rest.len() < TELLING && !self.is_last {
            return ControlFlow::Break(Stop::More);
        }
        if starts_interchange(rest) {
            return ControlFlow::Break(Stop::Next(self.start));
        }
        match rest {
            [b'B', b'I', b'N', separator, ..] | [b'B', b'D', b'S', separator, ..]
                if *separator == self.d.element && self.plain != self.start =>
            {
                ControlFlow::Break(Stop::Binary)
            }
            _ => ControlFlow::Continue(()),
        }
    }

    /// What is left when no terminator comes: a segment, if no more bytes come.
    fn end_of_input(&mut self, found: Found, marks: &mut Marks<'_>) -> Result<Outcome, Error> {
        if !self.is_last {
            // What is under way is looked at when more is there: for its end, and for another interchange.
            self.scanned = self.start;
            return Ok(Outcome::End);
        }
        let raw = self.input.get(self.start..).unwrap_or_default();
        let blanks = raw.iter().rev().take_while(|byte| scan::is_blank(**byte)).count();
        let end = self.start + raw.len() - blanks;
        if end > self.start {
            // A blank may be what separates the elements of an ISA that hides here: it is looked for with them.
            let hides = self.may_hide(raw) && hidden_start(raw).is_some();
            match self.segment(if hides { self.input.len() } else { end }, found) {
                ControlFlow::Break(Stop::Failed(error)) => return Err(error),
                ControlFlow::Break(Stop::Hidden(at)) => return Ok(self.leave_hidden(at, marks)),
                _ => self.watch.no_last_terminator(end),
            }
        }
        self.found = found;
        self.start = self.input.len();
        if self.spans.len() > self.limits.max_segments
            && let ControlFlow::Break(Stop::Failed(error)) = self.too_many()
        {
            return Err(error);
        }
        Ok(Outcome::End)
    }

    /// A segment of at least one byte up to `end`.
    #[inline(always)]
    fn segment(&mut self, end: usize, found: Found) -> ControlFlow<Stop> {
        let raw = self.input.get(self.start..end).unwrap_or_default();
        let before = self.found;
        let elements = found.elements - before.elements;
        self.spans.push(Span {
            start: self.start as u32,
            end: end as u32,
            elements: before.elements as u32,
            inner: before.inner as u32,
        });
        let id = id_of(raw, self.d.element);
        match id {
            Some(id) if !concerns_envelope(id) && !self.is_over => {}
            _ => self.unusual(id, raw)?,
        }
        if elements > self.limits.max_elements || raw.len() > self.limits.max_segment_len {
            return self.too_large(raw);
        }
        ControlFlow::Continue(())
    }

    /// Whether the last segment passes a limit: tabs before and behind it may have been counted as separators.
    #[cold]
    fn too_large(&self, raw: &[u8]) -> ControlFlow<Stop> {
        // The length first: of a segment that is too long not all need be there to be refused.
        let kind = if raw.len() > self.limits.max_segment_len {
            ErrorKind::SegmentLengthLimit
        } else if !self.in_binary && Found::within(raw, &self.d).elements > self.limits.max_elements {
            ErrorKind::ElementLimit
        } else {
            return ControlFlow::Continue(());
        };
        self.fail(kind, self.spans.len() - 1)
    }

    /// The first segment past the limit.
    #[cold]
    fn too_many(&self) -> ControlFlow<Stop> {
        self.fail(ErrorKind::SegmentLimit, self.limits.max_segments)
    }

    #[cold]
    fn fail(&self, kind: ErrorKind, at: usize) -> ControlFlow<Stop> {
        let span = self.spans.get(at).copied().unwrap_or(Span { start: 0, end: 0, elements: 0, inner: 0 });
        let raw = self.input.get(span.start as usize..span.end as usize).unwrap_or_default();
        let id = id_of(raw, self.d.element).unwrap_or(SegmentId::UNNAMED);
        let error = Error::new(kind, self.base + u64::from(span.start));
        ControlFlow::Break(Stop::Failed(match self.watch.place(at as u32, id) {
            Some(location) => error.with_location(location),
            None => error,
        }))
    }

    /// A segment of the envelope, one without an id, or one behind IEA: the next interchange may hide in it.
    #[inline(never)]
    fn unusual(&mut self, id: Option<SegmentId>, raw: &'m [u8]) -> ControlFlow<Stop> {
        let may_hide = (self.is_over || id == Some(SegmentId::IEA)) && !self.in_binary;
        let hidden = if may_hide { hidden_start(raw) } else { None };
        let Some((kept, line)) = hidden else {
            self.note(id);
            return ControlFlow::Continue(());
        };
        let start = self.start;
        if let Some(span) = self.spans.last_mut() {
            span.end = (start + kept) as u32;
        }
        let raw = raw.get(..kept).unwrap_or_default();
        if kept > self.limits.max_segment_len {
            return self.too_large(raw);
        }
        self.note(id_of(raw, self.d.element));
        self.watch.no_last_terminator(start + kept);
        ControlFlow::Break(Stop::Hidden(start + line))
    }

    /// The last segment is an unusual one.
    fn note(&mut self, id: Option<SegmentId>) {
        self.watch.unusual(id, self.is_over, self.spans);
        self.is_over |= id == Some(SegmentId::IEA);
    }
}

/// Whether a segment says anything about groups and sets.
#[inline]
fn concerns_envelope(id: SegmentId) -> bool {
    matches!(id.as_bytes(), [b'I' | b'G' | b'S', ..]) && id.is_envelope()
}

/// ISA, and a byte that can separate its elements.
pub(crate) fn starts_interchange(rest: &[u8]) -> bool {
    let separates = |byte: u8| !byte.is_ascii_alphanumeric() && (byte == b'\t' || !scan::is_blank(byte));
    matches!(rest, [b'I', b'S', b'A', separator, ..] if separates(*separator))
}

/// Where an ISA starts a line within what was taken for one segment: the length of what is before it without blanks, and
/// where it starts.
#[cold]
fn hidden_start(raw: &[u8]) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let line_end = from + scan::find_line_end(raw.get(from..)?)?;
        from = line_end + 1;
        if starts_interchange(raw.get(from..)?) {
            return Some((raw.get(..line_end)?.trim_ascii_end().len(), from));
        }
    }
}

/// The id of a segment that has one.
#[inline]
pub(crate) fn id_of(raw: &[u8], element: u8) -> Option<SegmentId> {
    match raw {
        [a, b, c, ..] if *c == element => SegmentId::new(&[*a, *b]),
        [a, b, c, d, ..] if *d == element => SegmentId::new(&[*a, *b, *c]),
        [_, _] | [_, _, _] => SegmentId::new(raw),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::id_of;
    use crate::SegmentId;

    #[test]
    fn ids_are_two_or_three_bytes_before_a_separator_or_the_end() {
        assert_eq!(id_of(b"ST*1", b'*'), Some(SegmentId::ST));
        assert_eq!(id_of(b"NM1*1", b'*'), Some(SegmentId::NM1));
        assert_eq!(id_of(b"NM1", b'*'), Some(SegmentId::NM1));
        for bad in [&b"A*1"[..], b"NM10*1", b"nm1*1", b"", b"*1"] {
            assert_eq!(id_of(bad, b'*'), None);
        }
    }
}
