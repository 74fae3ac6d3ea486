//! One resource a line.

use std::ops::Range;

use super::{Buffer, shifted, wide};
use crate::error::{Error, ErrorKind};
use crate::issue::Issue;
use crate::node::AnyResource;
use crate::options::{Limits, ReadOptions};

/// Splits NDJSON into lines. LF and CRLF end a line, the last needs no end; blank lines are passed over, counted.
///
/// A bad line harms no other: one above [`Limits::max_input`] is an error of [`next`](Self::next) and is dropped, one
/// that is no resource is an error of [`RawLine::read`], and the next follows.
#[derive(Default)]
pub struct NdjsonReader {
    buffer: Buffer,
    max_line: usize,
    /// Bytes of the open line that hold no end of line.
    looked: usize,
    lines: u64,
    /// The open line is above the limit and was told of.
    dropping: bool,
    finished: bool,
}

/// A line that is not blank.
#[derive(Clone, Copy)]
pub struct RawLine<'a> {
    number: u64,
    offset: u64,
    bytes: &'a [u8],
}

impl NdjsonReader {
    /// For lines of at most the default [`Limits::max_input`].
    #[must_use]
    pub fn new() -> Self {
        Self::with_limits(&Limits::default())
    }

    /// For lines of at most `limits.max_input` bytes; the other limits are those of [`RawLine::read`].
    #[must_use]
    pub fn with_limits(limits: &Limits) -> Self {
        Self { max_line: limits.max_input, ..Self::default() }
    }

    /// Takes the next bytes of the stream. Call [`next`](Self::next) until it gives `None` before the next push.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.push(bytes);
    }

    /// The stream ends: what is left is the last line.
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// The next line; `None` when more bytes are needed, or after the last.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] for a line above the limit, at the position of its first byte; [`line`](Self::line) is
    /// its number, and the lines after it follow.
    #[expect(clippy::should_implement_trait, reason = "what it gives borrows from the reader")]
    pub fn next(&mut self) -> Option<Result<RawLine<'_>, Error>> {
        loop {
            let (range, offset) = match self.line_end()? {
                Ok(found) => found,
                Err(error) => return Some(Err(error)),
            };
            let blank = self.buffer.bytes.get(range.clone()).is_none_or(|b| b.trim_ascii().is_empty());
            if !blank {
                let bytes = self.buffer.bytes.get(range).unwrap_or_default();
                return Some(Ok(RawLine { number: self.lines, offset, bytes }));
            }
        }
    }

    /// Number of the line that was given last, from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.lines
    }

    /// Bytes held.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.buffer.bytes.len()
    }

    /// The next line in the buffer, its end cut off, and its position in the stream.
    fn line_end(&mut self) -> Option<Result<(Range<usize>, u64), Error>> {
        loop {
            let rest = self.buffer.rest();
            let open = rest.get(self.looked..).unwrap_or_default();
            let (start, offset) = (self.buffer.used, self.buffer.offset());
            let found = memchr::memchr(b'\n', open).map(|at| self.looked + at);
            let (len, next) = match found {
                Some(len) => (len, len + 1),
                None => (rest.len(), rest.len()),
            };
            let complete = found.is_some() || (self.finished && !rest.is_empty());
            if !complete && len <= self.max_line {
                self.looked = len;
                if self.dropping {
                    self.take(next);
                }
                return None;
            }
            let dropped = core::mem::replace(&mut self.dropping, !complete);
            if !dropped {
                self.lines += 1;
            }
            self.take(next);
            if !dropped && len > self.max_line {
                return Some(Err(Error::new(ErrorKind::TooLarge, 0).shifted(offset)));
            }
            if !dropped {
                return Some(Ok((start..start + len, offset)));
            }
        }
    }

    fn take(&mut self, len: usize) {
        self.buffer.used += len;
        self.looked = 0;
    }
}

impl<'a> RawLine<'a> {
    /// Number of the line in the stream, from 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Position of its first byte in the stream.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Its bytes, without the line feed.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Reads its resource, `r4::Resource` for one, and tells what was odd; positions are those in the stream.
    ///
    /// # Errors
    /// As `r4::from_json_with`.
    pub fn read<R: AnyResource>(&self, options: &ReadOptions) -> Result<(R, Vec<Issue>), Error> {
        let mut slot: Option<R> = None;
        let read = crate::json::read_resource(self.bytes, &mut slot, options);
        let (slot, issues) = shifted(read.map(|issues| (slot, issues)), self.offset)?;
        // Without an error there is a resource.
        let value = slot.ok_or_else(|| Error::new(ErrorKind::NoResourceType, 0).shifted(self.offset))?;
        Ok((value, issues))
    }
}

/// Shows position and length, not content.
impl core::fmt::Debug for NdjsonReader {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("NdjsonReader").field("line", &self.lines).field("buffered", &self.buffered()).finish()
    }
}

/// Shows position and length, not content.
impl core::fmt::Debug for RawLine<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RawLine")
            .field("number", &self.number)
            .field("offset", &self.offset)
            .field("bytes", &wide(self.bytes.len()))
            .finish()
    }
}
