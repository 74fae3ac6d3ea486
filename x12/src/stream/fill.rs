//! Taking bytes in and finding the segments in them.

use super::{CHUNK, Stream};
use crate::delimiters::Header;
use crate::error::{Error, ErrorKind};
use crate::index::Span;
use crate::parse::bare_delimiters;
use crate::scan::{self, Found, Marks};
use crate::segments::{Outcome, Segments, TELLING, starts_interchange};

impl Stream {
    /// Finds more segments. `false` if there are none until more bytes come.
    pub(super) fn fill(&mut self, input: &mut &[u8]) -> Result<bool, Error> {
        if self.header_next {
            // All before it is given out.
            (self.header_next, self.begun) = (false, false);
            self.clear();
        }
        let before = self.index.segments.len();
        self.find()?;
        let count = self.index.segments.len();
        if count > before || self.header_next || self.is_closed() && count > self.next {
            return Ok(true);
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
        let held = self.buffer.len();
        let limit = self.options.limits.max_input.min(u32::MAX as usize - 128 - CHUNK) + CHUNK;
        if held >= limit {
            let start = self.index.segments.get(self.next).map_or(self.start, |span| span.start as usize);
            return Err(self.error(ErrorKind::InputLimit, start));
        }
        let room = CHUNK.max(held / 4).min(limit - held);
        let (piece, rest) = input.split_at_checked(room).unwrap_or((input, &[]));
        if self.buffer.capacity() - held < piece.len() {
            // Not for the piece only: a large segment may come byte by byte.
            self.buffer.reserve_exact(room);
        }
        self.buffer.extend_from_slice(piece);
        *input = rest;
        Ok(())
    }

    /// Drops the bytes and the index of what was given out.
    fn forget(&mut self) {
        let Some(kept) = self.index.segments.get(self.next).copied() else { return self.clear() };
        let Some(last) = self.next.checked_sub(1).and_then(|last| self.index.segments.get(last)) else {
            return;
        };
        // What is between the segments stays: a tab there may be one of the separators that are counted from here on.
        let by = last.end;
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
        self.shrink();
    }

    /// Drops everything before the segment under way.
    fn clear(&mut self) {
        let by = self.start.min(self.buffer.len());
        self.buffer.drain(..by);
        let base = self.index.base + by as u64;
        self.index.clear();
        self.index.base = base;
        (self.next, self.looked) = (0, 0);
        self.start = 0;
        self.scanned = self.scanned.saturating_sub(by);
        self.shrink();
    }

    /// Gives memory back that a large unit needed.
    fn shrink(&mut self) {
        if self.buffer.capacity() <= 16 * CHUNK || self.buffer.len() >= CHUNK {
            return;
        }
        self.buffer.shrink_to(CHUNK);
        let index = &mut self.index;
        for (marks, count) in
            [(&mut index.elements, index.element_count), (&mut index.inner, index.inner_count)]
        {
            marks.truncate(count);
            marks.shrink_to_fit();
        }
        index.segments.shrink_to_fit();
    }

    /// Looks for whole segments in what is held.
    fn find(&mut self) -> Result<(), Error> {
        if self.begun || self.begin()? { self.segments() } else { Ok(()) }
    }

    /// Finds the delimiters of what comes next; `false` if more bytes are needed for that.
    fn begin(&mut self) -> Result<bool, Error> {
        self.start = scan::skip_blanks(&self.buffer, self.start);
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        if rest.len() < TELLING && !self.ended || rest.is_empty() {
            return Ok(false);
        }
        self.begun = if starts_interchange(rest) { self.header()? } else { self.bare()? };
        Ok(self.begun)
    }

    /// Reads ISA; `false` if more bytes are needed for that.
    fn header(&mut self) -> Result<bool, Error> {
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let header = match Header::read(rest) {
            Ok(header) => header,
            Err(error)
                if error.kind() == ErrorKind::ShortHeader && !self.ended && rest.len() < Header::LONGEST =>
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
        (self.over, self.scanned) = (false, self.start);
        Ok(true)
    }

    /// Delimiters of input without an ISA.
    fn bare(&mut self) -> Result<bool, Error> {
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let given = bare_delimiters(rest, &self.options);
        self.index.delimiters = given.ok_or_else(|| self.error(ErrorKind::NotX12, self.start))?;
        self.scanned = self.start;
        Ok(true)
    }

    /// Indexes what is there, up to the next ISA.
    fn segments(&mut self) -> Result<(), Error> {
        let index = &mut self.index;
        let (d, mut limits, spans) = (index.delimiters, self.options.limits, &mut index.segments);
        // That one counts for a unit, and is looked at where the unit is given out.
        limits.max_segments = usize::MAX;
        let mut segments = Segments::new(&self.buffer, d, limits, self.start, spans, ());
        segments.base = index.base;
        segments.is_last = self.ended;
        segments.scanned = self.scanned;
        segments.found = Found { elements: index.element_count, inner: index.inner_count };
        segments.is_over = self.over;
        let mut marks = Marks { elements: &mut index.elements, inner: &mut index.inner };
        let outcome = segments.run(&mut marks);
        let (start, found) = (segments.start, segments.found);
        (self.start, self.scanned, self.over) = (start, segments.scanned, segments.is_over);
        (index.element_count, index.inner_count) = (found.elements, found.inner);
        match outcome {
            Ok(outcome) => {
                self.header_next = matches!(outcome, Outcome::Next(_));
                Ok(())
            }
            Err(error) => {
                let base = index.base;
                let whole =
                    index.segments.partition_point(|span| base + u64::from(span.start) < error.offset());
                index.segments.truncate(whole);
                Err(error)
            }
        }
    }

    #[cold]
    fn error(&self, kind: ErrorKind, at: usize) -> Error {
        Error::new(kind, self.index.base + at as u64)
    }
}
