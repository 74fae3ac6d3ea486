//! Where segments and fields are: two flat vectors of offsets, reusable from message to message.

use alloc::vec::Vec;
use core::fmt;

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::issue::Issue;
use crate::options::Limits;
use crate::scan::Wanted;
use crate::segment_id::SegmentId;

/// What the fields of a segment depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Named,
    /// Named, and without any repetition separator.
    Single,
    /// MSH, FHS, BHS.
    Header,
    /// A line that does not start with an id.
    Unnamed,
}

impl Kind {
    #[inline]
    pub(crate) fn of(id: SegmentId, may_repeat: bool) -> Self {
        if id.is_header() {
            Self::Header
        } else if id == SegmentId::UNNAMED {
            Self::Unnamed
        } else if may_repeat {
            Self::Named
        } else {
            Self::Single
        }
    }
}

/// One segment: its bytes without line end and MLLP bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Position in `Index::separators` of its first field separator.
    pub(crate) first: u32,
    /// Which of its id in the message, from 1.
    pub(crate) number: u32,
    pub(crate) id: SegmentId,
    pub(crate) kind: Kind,
}

/// The delimiters inside a field, as they are looked for.
#[derive(Clone, Copy, Default)]
pub(crate) struct Separators {
    pub(crate) repetition: Wanted,
    pub(crate) component: Wanted,
    pub(crate) subcomponent: Wanted,
    pub(crate) escape: Wanted,
}

impl Separators {
    pub(crate) fn of(d: &Delimiters) -> Self {
        Self {
            repetition: Wanted::new(d.repetition),
            component: Wanted::new(d.component),
            subcomponent: Wanted::new(d.subcomponent),
            escape: Wanted::new(d.escape),
        }
    }
}

/// The index of a message: offsets of segments and fields, and what parsing found.
///
/// Keep one and hand it to [`parse_into`](crate::parse_into) for each message: once it has grown to the size of the
/// largest message it allocates no more.
#[derive(Clone, Default)]
pub struct Index {
    /// Offsets of all field separators of the segments; only the first `separator_count` count.
    pub(crate) separators: Vec<u32>,
    pub(crate) separator_count: usize,
    pub(crate) segments: Vec<Span>,
    pub(crate) issues: Vec<Issue>,
    pub(crate) delimiters: Delimiters,
    pub(crate) wanted: Separators,
    /// `None`: MSH-18 names one that is not known.
    pub(crate) charset: Option<Charset>,
    pub(crate) limits: Limits,
    pub(crate) base: u64,
}

impl Index {
    /// An empty index; allocates nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many bytes it keeps beside the message: what it has grown to, not what the last message needed.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        let separators = self.separators.capacity() * size_of::<u32>();
        let segments = self.segments.capacity() * size_of::<Span>();
        separators + segments + self.issues.capacity() * size_of::<Issue>()
    }

    /// The separators of the segment at a position: `None` past the last.
    #[inline]
    pub(crate) fn segment(&self, at: usize) -> Option<(&Span, &[u32])> {
        let span = self.segments.get(at)?;
        let next = self.segments.get(at + 1).map_or(self.separator_count, |next| next.first as usize);
        Some((span, self.separators.get(span.first as usize..next).unwrap_or_default()))
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("segments", &self.segments.len())
            .field("separators", &self.separator_count)
            .field("issues", &self.issues.len())
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}
