//! Taking bytes in and finding the segments in them.

use core::ops::ControlFlow;

use super::{CHUNK, Stream};
use crate::delimiters::{Delimiters, Header};
use crate::error::{Error, ErrorKind};
use crate::index::Span;
use crate::options::Limits;
use crate::parse::{Binary, bare_delimiters, hidden_start, id_of, starts_interchange};
use crate::scan::{self, Ends, Found, Marks};
use crate::segment_id::SegmentId;

/// How many bytes tell what a segment is, and whether blanks before it go on.
const TELLING: usize = 4;

/// Why the search for ends stops before the end of the buffer.
enum Stop {
    /// What starts here needs more bytes to be told, or is to be read apart.
    Here,
    /// Another interchange starts here.
    Header,
    Failed(Error),
}

impl Stream {
    /// Finds more segments. `false` if there are none until more bytes come.
    pub(super) fn fill(&mut self, input: &mut &[u8]) -> Result<bool, Error> {
        let before = self.index.segments.len();
        if self.header_next && self.next == before {
            self.header_next = false;
            self.begun = false;
            self.clear();
        }
        if !self.header_next && self.find()? {
            return Ok(true);
        }
        if self.header_next || self.finished && input.is_empty() {
            // What is indexed is closed now, or there is nothing at all.
            return Ok(self.is_closed() && self.next < self.index.segments.len());
        }
        if input.is_empty() {
            return Ok(false);
        }
        self.take(input)?;
        Ok(true)
    }

    /// Drops what was given out, and takes in some of the input.
    fn take(&mut self, input: &mut &[u8]) -> Result<(), Error> {
        self.forget();
        // Large segments are copied a constant number of times, and held with a quarter more at most.
        let room = CHUNK.max(self.buffer.len() / 4);
        let (piece, rest) = input.split_at_checked(room).unwrap_or((input, &[]));
        let limit = self.options.limits.max_input.min(u32::MAX as usize - 128 - CHUNK);
        if self.buffer.len() + piece.len() > limit.saturating_add(CHUNK) {
            return Err(self.error(ErrorKind::InputLimit, self.start));
        }
        self.buffer.reserve_exact(piece.len());
        self.buffer.extend_from_slice(piece);
        *input = rest;
        Ok(())
    }

    /// Drops the bytes and the index of what was given out.
    fn forget(&mut self) {
        let kept = self.index.segments.get(self.next).copied();
        let Some(kept) = kept else { return self.clear() };
        let by = kept.start;
        if by == 0 {
            return;
        }
        self.buffer.drain(..by as usize);
        let index = &mut self.index;
        index.base += u64::from(by);
        index.segments.drain(..self.next);
        for span in &mut index.segments {
            *span = Span {
                start: span.start - by,
                end: span.end - by,
                elements: span.elements - kept.elements,
                inner: span.inner - kept.inner,
            };
        }
        for (marks, count, first) in [
            (&mut index.elements, &mut index.element_count, kept.elements as usize),
            (&mut index.inner, &mut index.inner_count, kept.inner as usize),
        ] {
            marks.copy_within(first..*count, 0);
            *count -= first;
            for mark in marks.iter_mut().take(*count) {
                *mark -= by;
            }
        }
        self.looked = self.looked.saturating_sub(self.next);
        self.next = 0;
        self.start -= by as usize;
        self.scanned = self.scanned.saturating_sub(by as usize);
    }

    /// Drops everything before the segment under way.
    fn clear(&mut self) {
        let by = self.start;
        self.buffer.drain(..by);
        let base = self.index.base + by as u64;
        self.index.clear();
        self.index.base = base;
        (self.next, self.looked) = (0, 0);
        self.start = 0;
        self.scanned = self.scanned.saturating_sub(by);
        if self.buffer.capacity() > 16 * CHUNK && self.buffer.len() < CHUNK {
            // A large segment was here.
            self.buffer.shrink_to(CHUNK);
            (self.index.elements, self.index.inner) = Default::default();
        }
    }

    /// Looks for whole segments in what is held; `false` if there are no more.
    fn find(&mut self) -> Result<bool, Error> {
        let before = self.index.segments.len();
        loop {
            self.start = scan::skip_blanks(&self.buffer, self.start);
            let rest = self.buffer.get(self.start..).unwrap_or_default();
            if rest.len() < TELLING && !self.finished || rest.is_empty() {
                break;
            }
            if starts_interchange(rest) {
                if self.begun || !self.header()? {
                    self.header_next = self.begun;
                    break;
                }
                continue;
            }
            if !self.begun && !self.bare()? {
                break;
            }
            if !self.segments()? {
                break;
            }
        }
        Ok(self.index.segments.len() > before || self.header_next)
    }

    /// Reads ISA; `false` if more bytes are needed for that.
    fn header(&mut self) -> Result<bool, Error> {
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let header = match Header::read(rest) {
            Ok(header) => header,
            Err(error)
                if error.kind() == ErrorKind::ShortHeader
                    && !self.finished
                    && rest.len() < Header::LONGEST =>
            {
                return Ok(false);
            }
            Err(error) => return Err(error.shifted(self.index.base + self.start as u64)),
        };
        self.index.clear();
        self.index.delimiters = header.delimiters;
        let start = self.start as u32;
        self.index.elements.resize(header.separators.len().max(self.index.elements.len()), 0);
        for (slot, at) in self.index.elements.iter_mut().zip(header.separators) {
            *slot = start + at;
        }
        self.index.element_count = header.separators.len();
        self.index.segments.push(Span { start, end: start + header.length, elements: 0, inner: 0 });
        self.start += header.length as usize + 1;
        (self.begun, self.over, self.scanned) = (true, false, self.start);
        Ok(true)
    }

    /// Delimiters of input without an ISA.
    fn bare(&mut self) -> Result<bool, Error> {
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let given = bare_delimiters(rest, &self.options);
        self.index.delimiters = given.ok_or_else(|| self.error(ErrorKind::NotX12, self.start))?;
        self.begun = true;
        Ok(true)
    }

    /// Indexes segments up to the next thing that is read apart; `false` if more bytes are needed.
    fn segments(&mut self) -> Result<bool, Error> {
        let (d, rest) = (self.index.delimiters, self.buffer.get(self.start..).unwrap_or_default());
        let is_binary =
            matches!(rest, [b'B', b'I', b'N', b, ..] | [b'B', b'D', b'S', b, ..] if *b == d.element);
        if is_binary && let Some(done) = self.binary()? {
            return Ok(done);
        }
        // Nothing is looked at twice: a segment that goes on for long is indexed when its end is there.
        let from = self.scanned.max(self.start);
        let unseen = self.buffer.get(from..).unwrap_or_default();
        if scan::find(d.terminator, unseen).is_none() {
            self.scanned = self.buffer.len();
            return if self.finished { self.last() } else { Ok(false) };
        }
        let found = Found { elements: self.index.element_count, inner: self.index.inner_count };
        let mut find = Finder {
            buffer: &self.buffer,
            d,
            limits: self.options.limits,
            spans: &mut self.index.segments,
            start: self.start,
            found,
            over: &mut self.over,
            finished: self.finished,
            base: self.index.base,
            stop: None,
        };
        let mut marks = Marks { elements: &mut self.index.elements, inner: &mut self.index.inner };
        let flow = scan::delimiters(&self.buffer, self.start, &d, found, &mut marks, |ends| find.ends(ends));
        let (start, found, stop) = (find.start, find.found, find.stop);
        (self.start, self.scanned) = (start, start);
        (self.index.element_count, self.index.inner_count) = (found.elements, found.inner);
        if self.index.segments.len() - self.next > self.options.limits.max_segments {
            return Err(self.error(ErrorKind::SegmentLimit, start));
        }
        match (flow, stop) {
            (_, Some(Stop::Failed(error))) => Err(error),
            (_, Some(Stop::Header)) => {
                self.header_next = true;
                Ok(false)
            }
            (ControlFlow::Break(()), _) => Ok(true),
            (ControlFlow::Continue(_), _) => Ok(true),
        }
    }

    /// A segment of binary data: `None` if it is to be read as any other, else whether it was there whole.
    fn binary(&mut self) -> Result<Option<bool>, Error> {
        let d = self.index.delimiters;
        let needed = match Binary::declared(&self.buffer, self.start, d.element) {
            Some(binary) => binary,
            // What declares the length is short: it is all there, or more will come.
            None if self.buffer.len() - self.start < Binary::LONGEST && !self.finished => {
                return Ok(Some(false));
            }
            None => return Ok(None),
        };
        if needed.data_end > self.buffer.len() {
            // A length that no input keeps must not make this wait for the end of the stream.
            let longest = self.options.limits.max_segment_len;
            return Ok(if self.finished || needed.data_end - self.start > longest {
                None
            } else {
                Some(false)
            });
        }
        let from = needed.data_end.max(self.scanned.max(self.start));
        let end =
            scan::find(d.terminator, self.buffer.get(from..).unwrap_or_default()).map(|more| from + more);
        let end = match end {
            Some(end) => end,
            None if self.finished => self.buffer.len(),
            None => {
                self.scanned = self.buffer.len();
                return Ok(Some(false));
            }
        };
        let index = &mut self.index;
        let (elements, inner) = (index.element_count, index.inner_count);
        let count = elements + needed.count;
        if index.elements.len() < count {
            index.elements.resize(count + 192, 0);
        }
        for (slot, at) in
            index.elements.get_mut(elements..count).unwrap_or_default().iter_mut().zip(needed.separators)
        {
            *slot = at as u32;
        }
        index.element_count = count;
        let (start, elements, inner) = (self.start as u32, elements as u32, inner as u32);
        index.segments.push(Span { start, end: end as u32, elements, inner });
        self.start = (end + 1).min(self.buffer.len());
        self.scanned = self.start;
        Ok(Some(true))
    }

    /// What is left when the stream ends without a terminator.
    fn last(&mut self) -> Result<bool, Error> {
        let d = self.index.delimiters;
        let raw = self.buffer.get(self.start..).unwrap_or_default();
        let blanks = raw.iter().rev().take_while(|byte| scan::is_blank(**byte)).count();
        let end = self.buffer.len() - blanks;
        let found = Found { elements: self.index.element_count, inner: self.index.inner_count };
        let mut marks = Marks { elements: &mut self.index.elements, inner: &mut self.index.inner };
        let flow = scan::delimiters::<()>(&self.buffer, self.start, &d, found, &mut marks, |_| {
            ControlFlow::Continue(())
        });
        let mut finder = Finder {
            buffer: &self.buffer,
            d,
            limits: self.options.limits,
            spans: &mut self.index.segments,
            start: self.start,
            found,
            over: &mut self.over,
            finished: true,
            base: self.index.base,
            stop: None,
        };
        let ControlFlow::Continue(found) = flow else { return Ok(false) };
        finder.push(end, found);
        let (start, stop, found) = (finder.start, finder.stop, finder.found);
        (self.index.element_count, self.index.inner_count) = (found.elements, found.inner);
        match stop {
            Some(Stop::Failed(error)) => return Err(error),
            Some(Stop::Header) => {
                (self.start, self.scanned, self.header_next) = (start, start, true);
            }
            _ => self.start = self.buffer.len(),
        }
        Ok(false)
    }

    #[cold]
    fn error(&self, kind: ErrorKind, at: usize) -> Error {
        Error::new(kind, self.index.base + at as u64)
    }
}

/// The segments of a buffer as their ends are found.
struct Finder<'f> {
    buffer: &'f [u8],
    d: Delimiters,
    limits: Limits,
    spans: &'f mut alloc::vec::Vec<Span>,
    start: usize,
    found: Found,
    over: &'f mut bool,
    finished: bool,
    base: u64,
    stop: Option<Stop>,
}

impl Finder<'_> {
    #[inline(never)]
    fn ends(&mut self, ends: Ends) -> ControlFlow<()> {
        for (at, found) in ends {
            if at > self.start {
                self.push(at, found);
                if self.stop.is_some() {
                    return ControlFlow::Break(());
                }
            }
            self.found = found;
            if at < self.start {
                // A line end that is the terminator was skipped as one already.
                continue;
            }
            self.start = at + 1;
            if self.stops_here() {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    /// Moves the start past blanks, and looks at what begins there.
    #[inline]
    fn stops_here(&mut self) -> bool {
        let telling = self.buffer.get(self.start..).and_then(<[u8]>::first_chunk::<TELLING>);
        if telling.is_some_and(|[first, ..]| *first > b' ' && !matches!(first, b'I' | b'B' | 0xEF)) {
            return false;
        }
        self.start = scan::skip_blanks(self.buffer, self.start);
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let short = rest.len() < TELLING && !self.finished;
        let binary =
            matches!(rest, [b'B', b'I', b'N', b, ..] | [b'B', b'D', b'S', b, ..] if *b == self.d.element);
        if short || binary || starts_interchange(rest) {
            self.stop = Some(Stop::Here);
            return true;
        }
        false
    }

    /// A segment up to `end`.
    #[inline]
    fn push(&mut self, end: usize, found: Found) {
        let raw = self.buffer.get(self.start..end).unwrap_or_default();
        if raw.is_empty() {
            return;
        }
        let (start, before) = (self.start as u32, self.found);
        let (elements, inner) = (before.elements as u32, before.inner as u32);
        self.spans.push(Span { start, end: end as u32, elements, inner });
        if *self.over || raw.starts_with(b"IEA") {
            self.behind_the_end(raw);
        }
        let too_many = found.elements - before.elements > self.limits.max_elements;
        if too_many || raw.len() > self.limits.max_segment_len {
            let kind = if too_many { ErrorKind::ElementLimit } else { ErrorKind::SegmentLengthLimit };
            self.stop = Some(Stop::Failed(Error::new(kind, self.base + u64::from(start))));
        }
        if self.stop.is_none() {
            self.found = found;
        }
    }

    /// IEA, or what follows it: the next ISA may hide at the start of a line in it.
    #[cold]
    fn behind_the_end(&mut self, raw: &[u8]) {
        let hidden = if *self.over || id_of(raw, self.d.element) == Some(SegmentId::IEA) {
            hidden_start(raw)
        } else {
            None
        };
        *self.over |= id_of(raw, self.d.element) == Some(SegmentId::IEA);
        let Some((kept, line)) = hidden else { return };
        let end = self.start + kept;
        if let Some(span) = self.spans.last_mut() {
            span.end = end as u32;
        }
        let kept = raw.get(..kept).unwrap_or_default();
        *self.over |= id_of(kept, self.d.element) == Some(SegmentId::IEA);
        let inside = Found::within(kept, &self.d);
        self.found.elements += inside.elements;
        self.found.inner += inside.inner;
        self.start += line;
        self.stop = Some(Stop::Header);
    }
}
