//! Interchanges of any size in constant memory: bytes in whatever pieces they come, and segments, claims or transaction sets
//! out.
//!
//! ```
//! use synovia_x12::{SegmentId, Split, Stream};
//!
//! let file = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\
//! GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~ST*837*0001~CLM*A*100~CLM*B*50~SE*4*0001~GE*1*1~IEA*1*000000001~";
//! let mut stream = Stream::new(Split::Claim);
//! let mut claims = 0;
//! for mut piece in file.chunks(7) {
//!     while let Some(unit) = stream.next_unit(&mut piece)? {
//!         claims += usize::from(unit.all_segments().next().is_some_and(|first| first.id() == SegmentId::CLM));
//!     }
//! }
//! stream.finish();
//! while stream.next_unit(&mut &[][..])?.is_some() {}
//! assert_eq!((claims, stream.offset()), (2, file.len() as u64));
//! # Ok::<(), synovia_x12::Error>(())
//! ```

mod fill;

use alloc::vec::Vec;
use core::fmt;

use crate::error::{Error, ErrorKind};
use crate::index::{Index, SetSpan};
use crate::options::ParseOptions;
use crate::segment_id::SegmentId;
use crate::segments::id_of;
use crate::view::{InterchangeView, SegmentView, Segments, TransactionSetView};

/// How many bytes are taken in at once. Small enough that buffer and index stay far below 64 KiB.
const CHUNK: usize = 8 << 10;

/// What a [`Stream`] gives out at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the units of X12 that are worth holding")]
pub enum Split {
    /// One segment.
    Segment,
    /// One claim: CLM with all that follows up to the next CLM, HL or SE, or CLP up to the next CLP, LX, PLB or SE. What is
    /// between claims comes in runs that begin at ST, HL, LX or PLB; the envelope comes segment by segment.
    Claim,
    /// One transaction set, ST to SE. The envelope comes segment by segment.
    Set,
}

/// Reads interchanges that come in pieces of any size; the units are the same whatever the pieces.
///
/// Give each piece to [`next_unit`](Self::next_unit) until it gives none, call [`finish`](Self::finish) when no more come, and
/// then take what is left. It holds the unit under way and at most 8 KiB more, each with its index; time is linear in the
/// bytes. Files of several interchanges are read one after the other, each with its own delimiters.
#[derive(Clone)]
pub struct Stream {
    buffer: Vec<u8>,
    /// Of the segments in the buffer that are whole.
    index: Index,
    split: Split,
    options: ParseOptions,
    /// Position in the index of the next segment to give out.
    next: usize,
    /// Position in the index up to which no end of the unit under way was found.
    looked: usize,
    /// Where the segment under way starts in the buffer, past blanks if those were all there.
    start: usize,
    /// Up to here there is no end of the segment under way.
    scanned: usize,
    /// The delimiters are known.
    begun: bool,
    /// An ISA is at `start`: to be read when all before it is given out.
    header_next: bool,
    /// No more pieces come.
    finished: bool,
    /// No more bytes come: nor is there a rest of the last piece.
    ended: bool,
    /// Why nothing more can be read: said when all before it is given out.
    failure: Option<Failure>,
    /// IEA was read, and no ISA since.
    over: bool,
    counts: Counts,
}

/// Why a stream gives nothing more.
#[derive(Clone)]
enum Failure {
    Found(Error),
    /// The caller was told.
    Told,
}

/// Where in the file the next segment is.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    interchange: u32,
    group: u32,
    in_group: bool,
    set: u32,
    in_set: bool,
    position: u32,
}

/// What a stream gives out: one or more segments that follow each other.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Unit<'s> {
    interchange_view: InterchangeView<'s>,
    first: usize,
    end: usize,
    /// Which interchange of the stream, from 1; 0 before the first ISA.
    pub interchange: u32,
    /// Which functional group of the interchange, from 1; 0 outside of groups.
    pub group: u32,
    /// Which transaction set of the interchange, from 1; 0 outside of transaction sets.
    pub set: u32,
    /// Which segment of the transaction set its first one is, ST being 1; 0 outside of transaction sets.
    pub position: u32,
}

impl<'s> Unit<'s> {
    /// Its segments. Their offsets are those of the stream.
    #[must_use]
    pub const fn all_segments(self) -> Segments<'s> {
        Segments::new(self.interchange_view, self.first, self.end)
    }

    /// Its first segment.
    #[must_use]
    pub fn first(self) -> Option<SegmentView<'s>> {
        self.interchange_view.segment_at(self.first)
    }

    /// The transaction set, where the unit is one from its ST on: with [`Split::Set`].
    #[must_use]
    pub fn transaction_set(self) -> Option<TransactionSetView<'s>> {
        self.interchange_view.transaction_set_at(0).filter(|set| set.first_segment() == self.first)
    }
}

impl fmt::Debug for Unit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (segments, set) = (self.end - self.first, self.set);
        write!(f, "Unit({segments} segments from position {} of set {set})", self.position)
    }
}

impl Stream {
    /// A stream with the default options.
    #[must_use]
    pub fn new(split: Split) -> Self {
        Self::with_options(split, &ParseOptions::default())
    }

    /// A stream that takes delimiters of bare input, base and limits from options. Of the limits that on segments counts
    /// those of one unit; that on input bounds one unit.
    #[must_use]
    pub fn with_options(split: Split, options: &ParseOptions) -> Self {
        let mut index = Index::new();
        (index.base, index.limits) = (options.base, options.limits);
        Self {
            buffer: Vec::new(),
            index,
            split,
            options: *options,
            next: 0,
            looked: 0,
            start: 0,
            scanned: 0,
            begun: false,
            header_next: false,
            finished: false,
            ended: false,
            failure: None,
            over: false,
            counts: Counts::default(),
        }
    }

    /// The next unit. `input` is moved on past what was taken; `None` when all of it is and more is needed, or, after
    /// [`finish`](Self::finish), at the end.
    ///
    /// # Errors
    /// What [`parse`](crate::parse) refuses, when all before it was given out; nothing more comes then.
    pub fn next_unit(&mut self, input: &mut &[u8]) -> Result<Option<Unit<'_>>, Error> {
        loop {
            self.ended = self.finished && input.is_empty();
            let end = self.unit_end();
            self.within_limits(end)?;
            if let Some(end) = end {
                return Ok(Some(self.give(end)));
            }
            match self.failure.replace(Failure::Told) {
                None => self.failure = None,
                Some(Failure::Found(error)) => return Err(error),
                Some(Failure::Told) => return Ok(None),
            }
            match self.fill(input) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => self.failure = Some(Failure::Found(error)),
            }
        }
    }

    /// Whether the unit under way, which ends at `end` if that is known, is as large as one may be.
    fn within_limits(&mut self, end: Option<usize>) -> Result<(), Error> {
        let count = self.index.segments.len();
        let held = self.index.segments.get(self.next..end.unwrap_or(count)).unwrap_or_default();
        let Some(first) = held.first() else { return Ok(()) };
        let limits = self.options.limits;
        // Of two limits the one that is passed first, or what is told would depend on the pieces.
        let fits = held.partition_point(|span| (span.end - first.start) as usize <= limits.max_input);
        let (kind, at) = match held.get(limits.max_segments.min(fits)) {
            None => return Ok(()),
            Some(_) if fits < limits.max_segments => (ErrorKind::InputLimit, first.start),
            Some(over) => (ErrorKind::SegmentLimit, over.start),
        };
        self.index.segments.truncate(self.next);
        self.failure = Some(Failure::Told);
        Err(Error::new(kind, self.index.base + u64::from(at)))
    }

    /// Says that no more bytes come: what is left is given out by [`next_unit`](Self::next_unit).
    pub const fn finish(&mut self) {
        self.finished = true;
    }

    /// How many bytes were given out or passed over so far.
    #[must_use]
    pub fn offset(&self) -> u64 {
        let next = self.index.segments.get(self.next).map_or(self.start, |span| span.start as usize);
        self.index.base + next as u64
    }

    /// How many bytes it holds: buffer and index, as large as they have grown.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        self.buffer.capacity() + self.index.heap_bytes()
    }

    /// Nothing comes after what is indexed that could belong to it.
    fn is_closed(&self) -> bool {
        self.header_next || self.failure.is_some() || self.ended && self.start >= self.buffer.len()
    }

    /// Where the unit that starts at `next` ends, if that is known.
    fn unit_end(&mut self) -> Option<usize> {
        let count = self.index.segments.len();
        if self.next >= count {
            return None;
        }
        if self.split == Split::Segment {
            return Some(self.next + 1);
        }
        let first = self.id(self.next);
        let alone = match self.split {
            Split::Segment => true,
            Split::Set => first != SegmentId::ST && !self.counts.in_set,
            Split::Claim => !self.counts.in_set && first != SegmentId::ST || first == SegmentId::SE,
        };
        if alone {
            return Some(self.next + 1);
        }
        for at in self.looked.max(self.next + 1)..count {
            let id = self.id(at);
            if self.ends_before(first, id) {
                return Some(at);
            }
            if id == SegmentId::SE {
                return Some(at + 1);
            }
        }
        self.looked = count;
        self.is_closed().then_some(count)
    }

    /// Whether a segment begins another unit than that of `first`.
    fn ends_before(&self, first: SegmentId, id: SegmentId) -> bool {
        if matches!(id, SegmentId::ST | SegmentId::GS | SegmentId::GE | SegmentId::IEA) {
            return true;
        }
        self.split == Split::Claim
            && match first {
                SegmentId::CLM => matches!(id, SegmentId::CLM | SegmentId::HL | SegmentId::SE),
                SegmentId::CLP => {
                    matches!(id, SegmentId::CLP | SegmentId::LX | SegmentId::PLB | SegmentId::SE)
                }
                _ => matches!(
                    id,
                    SegmentId::CLM
                        | SegmentId::CLP
                        | SegmentId::HL
                        | SegmentId::LX
                        | SegmentId::PLB
                        | SegmentId::SE
                ),
            }
    }

    fn id(&self, at: usize) -> SegmentId {
        let Some(span) = self.index.segments.get(at) else { return SegmentId::UNNAMED };
        let raw = self.buffer.get(span.start as usize..span.end as usize).unwrap_or_default();
        id_of(raw, self.index.delimiters.element).unwrap_or(SegmentId::UNNAMED)
    }

    /// Gives out the segments from `next` up to `end`, and counts on.
    fn give(&mut self, end: usize) -> Unit<'_> {
        let first = self.next;
        let id = self.id(first);
        let place = self.counts.enter(id);
        self.counts = place.passed(id);
        for at in first + 1..end {
            let id = self.id(at);
            self.counts = self.counts.enter(id).passed(id);
        }
        self.next = end;
        if self.split == Split::Set && place.in_set {
            let closed = self.id(end - 1) == SegmentId::SE;
            let (group, first, end) = (SetSpan::ALONE, first as u32, end as u32);
            self.index.sets.clear();
            self.index.sets.push(SetSpan { first, end, group, closed });
        }
        Unit {
            interchange_view: InterchangeView::new(&self.buffer, &self.index),
            first,
            end,
            interchange: place.interchange,
            group: if place.in_group { place.group } else { 0 },
            set: if place.in_set { place.set } else { 0 },
            position: if place.in_set { place.position + 1 } else { 0 },
        }
    }
}

impl Counts {
    /// Where a segment is that comes next.
    #[inline]
    fn enter(self, id: SegmentId) -> Self {
        let mut at = self;
        if !id.is_envelope() {
            return at;
        }
        match id {
            SegmentId::ISA => {
                at = Self { interchange: at.interchange.saturating_add(1), ..Self::default() };
            }
            SegmentId::GS => (at.group, at.in_group, at.in_set) = (at.group.saturating_add(1), true, false),
            SegmentId::ST => (at.set, at.in_set, at.position) = (at.set.saturating_add(1), true, 0),
            SegmentId::GE | SegmentId::IEA => at.in_set = false,
            _ => {}
        }
        at
    }

    /// Behind a segment that was entered.
    #[inline]
    fn passed(mut self, id: SegmentId) -> Self {
        self.position = self.position.saturating_add(1);
        match id {
            SegmentId::SE => self.in_set = false,
            SegmentId::GE | SegmentId::IEA => self.in_group = false,
            _ => {}
        }
        self
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream")
            .field("offset", &self.offset())
            .field("held", &self.buffer.len())
            .field("split", &self.split)
            .finish_non_exhaustive()
    }
}
