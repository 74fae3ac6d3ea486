//! Where segments, elements and components are: flat vectors of offsets, reusable from interchange to interchange.

use alloc::vec::Vec;
use core::fmt;

use crate::delimiters::Delimiters;
use crate::issue::Issue;
use crate::options::Limits;

/// One segment: its bytes without the terminator.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Position in `Index::elements` of its first element separator.
    pub(crate) elements: u32,
    /// Position in `Index::inner` of its first repetition or component separator.
    pub(crate) inner: u32,
}

/// A transaction set: positions of its segments, ST and SE included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SetSpan {
    pub(crate) first: u32,
    pub(crate) end: u32,
    /// Position of its group, or [`SetSpan::ALONE`].
    pub(crate) group: u32,
    /// Ends with SE.
    pub(crate) closed: bool,
}

impl SetSpan {
    pub(crate) const ALONE: u32 = u32::MAX;
}

/// A functional group: positions of its segments, GS and GE included, and of its transaction sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GroupSpan {
    pub(crate) first: u32,
    pub(crate) end: u32,
    pub(crate) first_set: u32,
    pub(crate) end_set: u32,
    /// Ends with GE.
    pub(crate) closed: bool,
}

/// The index of an interchange: offsets of segments, elements and components, and what parsing found.
///
/// Keep one and hand it to [`parse_into`](crate::parse_into) for each interchange: once it has grown to the size of the
/// largest it allocates no more.
#[derive(Clone, Default)]
pub struct Index {
    /// Offsets of all element separators; only the first `element_count` count.
    pub(crate) elements: Vec<u32>,
    pub(crate) element_count: usize,
    /// Offsets of all repetition and component separators; only the first `inner_count` count.
    pub(crate) inner: Vec<u32>,
    pub(crate) inner_count: usize,
    pub(crate) segments: Vec<Span>,
    pub(crate) groups: Vec<GroupSpan>,
    pub(crate) sets: Vec<SetSpan>,
    pub(crate) issues: Vec<Issue>,
    /// Position of ISA, if the first segment is one.
    pub(crate) has_header: bool,
    /// Position of IEA.
    pub(crate) trailer: Option<u32>,
    pub(crate) delimiters: Delimiters,
    pub(crate) limits: Limits,
    pub(crate) base: u64,
}

impl Index {
    /// An empty index; allocates nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many bytes it keeps beside the interchange: what it has grown to, not what the last one needed.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        (self.elements.capacity() + self.inner.capacity()) * size_of::<u32>()
            + self.segments.capacity() * size_of::<Span>()
            + self.sets.capacity() * size_of::<SetSpan>()
            + self.groups.capacity() * size_of::<GroupSpan>()
            + self.issues.capacity() * size_of::<Issue>()
    }

    pub(crate) fn clear(&mut self) {
        self.segments.clear();
        self.groups.clear();
        self.sets.clear();
        self.issues.clear();
        self.element_count = 0;
        self.inner_count = 0;
        self.has_header = false;
        self.trailer = None;
    }

    /// The segment at a position with its element separators and those within its elements: `None` past the last.
    #[inline]
    pub(crate) fn segment(&self, at: usize) -> Option<(&Span, &[u32], &[u32])> {
        let span = self.segments.get(at)?;
        let (elements, inner) =
            self.segments.get(at + 1).map_or((self.element_count, self.inner_count), |next| {
                (next.elements as usize, next.inner as usize)
            });
        let elements = self.elements.get(span.elements as usize..elements).unwrap_or_default();
        let inner = self.inner.get(span.inner as usize..inner).unwrap_or_default();
        Some((span, within(elements, span), within(inner, span)))
    }
}

/// Those inside of a segment: blanks before and behind it are passed over, and a tab may be blank and separator.
#[inline]
fn within<'m>(marks: &'m [u32], span: &Span) -> &'m [u32] {
    match marks {
        [first, ..] if *first < span.start => outside(marks, span),
        [.., last] if *last >= span.end => outside(marks, span),
        _ => marks,
    }
}

#[cold]
fn outside<'m>(marks: &'m [u32], span: &Span) -> &'m [u32] {
    let before = |at: u32| marks.partition_point(|mark| *mark < at);
    marks.get(before(span.start)..before(span.end)).unwrap_or_default()
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("segments", &self.segments.len())
            .field("elements", &self.element_count)
            .field("sets", &self.sets.len())
            .field("issues", &self.issues.len())
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}
