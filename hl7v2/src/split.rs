//! Files and streams of many messages: where one ends and the next begins, without I/O.

use alloc::vec::Vec;
use core::fmt;

use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::options::{Limits, ParseOptions};
use crate::scan;

/// What a unit is, told by the id it starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitKind {
    /// MSH, and all lines up to the next MSH, FHS, BHS, BTS or FTS.
    Message,
    /// FHS.
    FileHeader,
    /// BHS.
    BatchHeader,
    /// BTS.
    BatchTrailer,
    /// FTS.
    FileTrailer,
    /// Lines that belong to no message: before the first header, after a header or trailer of an envelope.
    Other,
}

/// A piece of a stream: one message, one envelope segment, or lines that are neither.
///
/// Line ends, blank lines and MLLP bytes belong to the unit they follow, or to the first one, so that all units
/// joined are the input.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unit<'a> {
    /// What it is.
    pub kind: UnitKind,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Where its first byte is in the stream.
    pub offset: u64,
    /// The delimiters of the last header up to and with this unit, if it declares usable ones.
    pub delimiters: Option<Delimiters>,
}

impl Unit<'_> {
    /// Options to parse it by: its offset as base, and the delimiters in force.
    #[must_use]
    pub fn options(&self) -> ParseOptions {
        ParseOptions { base: self.offset, delimiters: self.delimiters, ..ParseOptions::default() }
    }
}

impl fmt::Debug for Unit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unit({:?}, {} bytes at {})", self.kind, self.bytes.len(), self.offset)
    }
}

/// Splits a slice: see [`Splitter`]. Linear, allocates nothing, has no size limit.
#[must_use]
pub fn split(input: &[u8]) -> Units<'_> {
    Units { input, state: State::new() }
}

/// The units of a slice: see [`split`].
#[derive(Clone)]
pub struct Units<'a> {
    input: &'a [u8],
    state: State,
}

impl<'a> Iterator for Units<'a> {
    type Item = Unit<'a>;

    fn next(&mut self) -> Option<Unit<'a>> {
        let start = self.state.unit;
        let (kind, end) = self.state.step(self.input, true)?;
        Some(self.state.unit(kind, self.input.get(start..end).unwrap_or_default(), start as u64))
    }
}

impl fmt::Debug for Units<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Units").field("at", &self.state.unit).finish_non_exhaustive()
    }
}

/// Splits a stream that comes in pieces of any size; the units are the same whatever the pieces.
///
/// Give it bytes with [`feed`](Self::feed), say that there are no more with [`finish`](Self::finish), and take units
/// with [`next_unit`](Self::next_unit) until there is none. It holds the bytes of the unit under way and those fed
/// and not yet taken.
///
/// ```
/// use synovia_hl7v2::{Splitter, UnitKind};
///
/// let mut splitter = Splitter::new();
/// splitter.feed(b"MSH|^~\\&|A\rPID|1\rMS");
/// assert!(splitter.next_unit().is_none());
/// splitter.feed(b"H|^~\\&|B\r");
/// let unit = splitter.next_unit().expect("the second header ends the first message")?;
/// assert_eq!((unit.kind, unit.bytes), (UnitKind::Message, &b"MSH|^~\\&|A\rPID|1\r"[..]));
/// splitter.finish();
/// assert_eq!(splitter.next_unit().expect("the last one")?.offset, 17);
/// assert!(splitter.next_unit().is_none());
/// # Ok::<(), synovia_hl7v2::Error>(())
/// ```
#[derive(Clone)]
pub struct Splitter {
    buffer: Vec<u8>,
    /// Offset of `buffer[0]` in the stream.
    base: u64,
    state: State,
    max_unit: usize,
    finished: bool,
    /// The rest of a unit that was too large is passed over.
    skipping: bool,
}

impl Default for Splitter {
    fn default() -> Self {
        Self::new()
    }
}

impl Splitter {
    /// A splitter with the default limit on one unit, [`Limits::max_input`].
    #[must_use]
    pub fn new() -> Self {
        Self::with_max_unit(Limits::default().max_input)
    }

    /// A splitter that refuses units of more than `max` bytes.
    #[must_use]
    pub const fn with_max_unit(max: usize) -> Self {
        Self {
            buffer: Vec::new(),
            base: 0,
            state: State::new(),
            max_unit: max,
            finished: false,
            skipping: false,
        }
    }

    /// Takes the next bytes of the stream.
    pub fn feed(&mut self, bytes: &[u8]) {
        // Moving what is left only when it is the smaller part keeps the whole linear.
        if self.state.unit > self.buffer.len() / 2 {
            self.discard();
        }
        self.buffer.extend_from_slice(bytes);
        self.finished = false;
    }

    /// Says that no more bytes come: the last unit is complete.
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// How many bytes of the stream are held.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.buffer.len() - self.state.unit
    }

    /// How long the stream is, if no more bytes come.
    pub(crate) fn end(&self) -> Option<u64> {
        self.finished.then_some(self.base + self.buffer.len() as u64)
    }

    /// The next complete unit; `None` until more bytes come, or at the end.
    ///
    /// # Errors
    /// [`ErrorKind::InputLimit`], with the offset of the unit, once for a unit larger than the limit. Its bytes are
    /// passed over; the next call goes on with the unit after it.
    pub fn next_unit(&mut self) -> Option<Result<Unit<'_>, Error>> {
        loop {
            let start = self.state.unit;
            let offset = self.base + start as u64;
            let Some((kind, end)) = self.state.step(&self.buffer, self.finished) else {
                let held = self.buffer.len() - start;
                if self.skipping {
                    self.pass_over();
                } else if held > self.max_unit && self.state.known() - start > self.max_unit {
                    self.skipping = true;
                    self.pass_over();
                    return Some(Err(Error::new(ErrorKind::InputLimit, offset)));
                }
                return None;
            };
            if core::mem::take(&mut self.skipping) {
                continue;
            }
            if end - start > self.max_unit {
                return Some(Err(Error::new(ErrorKind::InputLimit, offset)));
            }
            let bytes = self.buffer.get(start..end).unwrap_or_default();
            return Some(Ok(self.state.unit(kind, bytes, offset)));
        }
    }

    /// Forgets what was searched of the unit under way.
    fn pass_over(&mut self) {
        self.state.unit = self.state.known();
        self.discard();
    }

    fn discard(&mut self) {
        let gone = self.state.unit;
        self.buffer.drain(..gone.min(self.buffer.len()));
        self.base += gone as u64;
        self.state.shift(gone);
    }
}

impl fmt::Debug for Splitter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Splitter")
            .field("base", &self.base)
            .field("buffered", &self.buffered())
            .finish_non_exhaustive()
    }
}

/// The first line of a unit that has content, without its line end and MLLP bytes.
pub(crate) fn first_line(unit: &[u8]) -> &[u8] {
    let mark = scan::byte_order_mark(unit);
    let before = |b: &&u8| scan::is_mllp(**b) || matches!(**b, b'\r' | b'\n');
    let start = mark + unit.iter().skip(mark).take_while(before).count();
    let line = unit.get(start..).unwrap_or_default();
    let line = scan::find_line_end(line).and_then(|end| line.get(..end)).unwrap_or(line);
    scan::trim_mllp_end(line)
}

/// How many MLLP bytes before a header belong to its unit; what is more belongs to the unit before.
const MLLP_BYTES: usize = 8;

/// How far the search is. Positions are in the buffer; every byte is looked at once.
#[derive(Clone)]
struct State {
    /// Start of the unit under way.
    unit: usize,
    /// Start of the line under way.
    line: usize,
    /// Everything before this was looked at, but for the first bytes of an id.
    at: usize,
    /// The id of the line under way is known.
    in_line: bool,
    /// Nothing of the stream was looked at yet: a byte order mark may come.
    first: bool,
    kind: Option<UnitKind>,
    delimiters: Option<Delimiters>,
}

impl State {
    const fn new() -> Self {
        Self { unit: 0, line: 0, at: 0, in_line: false, first: true, kind: None, delimiters: None }
    }

    /// Everything before this is known to belong to the unit under way.
    fn known(&self) -> usize {
        if self.in_line { self.at } else { self.line.max(self.at.saturating_sub(MLLP_BYTES)) }
    }

    fn shift(&mut self, by: usize) {
        self.unit = self.unit.saturating_sub(by);
        self.line = self.line.saturating_sub(by);
        self.at = self.at.saturating_sub(by);
    }

    fn unit<'a>(&mut self, kind: UnitKind, bytes: &'a [u8], offset: u64) -> Unit<'a> {
        if matches!(kind, UnitKind::Message | UnitKind::FileHeader | UnitKind::BatchHeader)
            && let Ok((read, _)) = Delimiters::of_header(first_line(bytes))
        {
            self.delimiters = Some(read);
        }
        Unit { kind, bytes, offset, delimiters: self.delimiters }
    }

    /// The kind and end of the unit under way if it is complete; the next one then starts there.
    fn step(&mut self, buffer: &[u8], finished: bool) -> Option<(UnitKind, usize)> {
        loop {
            let rest = buffer.get(self.at..).unwrap_or_default();
            if self.in_line {
                let Some(end) = scan::find_line_end(rest) else {
                    self.at = buffer.len();
                    return self.last(buffer.len(), finished);
                };
                self.next_line(end + 1);
                continue;
            }
            if self.first {
                let mark = scan::byte_order_mark(rest);
                if mark == 0 && !finished && b"\xEF\xBB\xBF".starts_with(rest) {
                    return None;
                }
                self.first = false;
                self.at += mark;
                continue;
            }
            let skip = rest.iter().take_while(|&&b| scan::is_mllp(b)).count();
            self.at += skip;
            let line = rest.get(skip..).unwrap_or_default();
            match line {
                [] => return self.last(buffer.len(), finished),
                [b'\r' | b'\n', ..] => {
                    self.next_line(1);
                    continue;
                }
                [_] | [_, _] if !finished && scan::find_line_end(line).is_none() => return None,
                _ => {}
            }
            let kind = match line.get(..3) {
                Some(b"MSH") => UnitKind::Message,
                Some(b"FHS") => UnitKind::FileHeader,
                Some(b"BHS") => UnitKind::BatchHeader,
                Some(b"BTS") => UnitKind::BatchTrailer,
                Some(b"FTS") => UnitKind::FileTrailer,
                _ => UnitKind::Other,
            };
            let end = self.known();
            self.in_line = true;
            match self.kind {
                Some(UnitKind::Message | UnitKind::Other) if kind == UnitKind::Other => {}
                None => self.kind = Some(kind),
                Some(done) => {
                    self.kind = Some(kind);
                    self.unit = end;
                    return Some((done, end));
                }
            }
        }
    }

    fn next_line(&mut self, by: usize) {
        self.at += by;
        self.line = self.at;
        self.in_line = false;
    }

    /// What is left when no more bytes come.
    fn last(&mut self, end: usize, finished: bool) -> Option<(UnitKind, usize)> {
        if !finished || self.unit == end {
            return None;
        }
        self.unit = end;
        self.next_line(0);
        Some((self.kind.take().unwrap_or(UnitKind::Other), end))
    }
}
