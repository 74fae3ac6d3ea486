//! One segment, and runs of them.

use core::fmt;
use core::ops::Range;

use super::{ElementView, InterchangeView, Leaves, TransactionSetView, ValueView};
use crate::index::Span;
use crate::issue::Location;
use crate::path::Path;
use crate::segment_id::SegmentId;
use crate::segments::id_of;

/// One segment.
#[derive(Clone, Copy)]
pub struct SegmentView<'m> {
    interchange: InterchangeView<'m>,
    at: usize,
    span: Span,
    elements: &'m [u32],
    inner: &'m [u32],
}

impl<'m> SegmentView<'m> {
    #[inline]
    pub(super) fn at(interchange: InterchangeView<'m>, at: usize) -> Option<Self> {
        let (span, elements, inner) = interchange.index().segment(at)?;
        Some(Self { interchange, at, span: *span, elements, inner })
    }

    /// The interchange it is in.
    #[inline]
    #[must_use]
    pub const fn interchange(self) -> InterchangeView<'m> {
        self.interchange
    }

    /// The transaction set it is in; `None` for the envelope around it.
    #[must_use]
    pub fn transaction_set(self) -> Option<TransactionSetView<'m>> {
        self.interchange.set_around(self.at)
    }

    /// Its position in the interchange, from 0.
    #[inline]
    #[must_use]
    pub const fn index(self) -> usize {
        self.at
    }

    /// Its id; [`SegmentId::UNNAMED`] for a piece of input that does not start with one.
    #[inline]
    #[must_use]
    pub fn id(self) -> SegmentId {
        let start = self.interchange.bytes().get(self.span.start as usize..).unwrap_or_default();
        // Four bytes tell nearly every id; the end of a segment without elements is looked at apart.
        let short = start.get(..(self.span.end - self.span.start) as usize).unwrap_or(start);
        id_of(short, self.interchange.delimiters().element).unwrap_or(SegmentId::UNNAMED)
    }

    /// Its bytes without the terminator, exactly as read.
    #[inline]
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        self.interchange.bytes().get(self.span.start as usize..self.span.end as usize).unwrap_or_default()
    }

    /// Where its first byte is in the whole file.
    #[inline]
    #[must_use]
    pub fn offset(self) -> u64 {
        self.interchange.base() + u64::from(self.span.start)
    }

    /// Its place, which prints as a path. Counts the segments of its id before it: linear in their set. Whoever needs the
    /// places of all takes them from [`leaves`](super::InterchangeView::leaves).
    #[must_use]
    pub fn location(self) -> Location {
        let id = self.id();
        let same = |at: &usize| Self::at(self.interchange, *at).is_some_and(|other| other.id() == id);
        let group = self.interchange.group_around(self.at);
        match self.transaction_set() {
            Some(set) => {
                let number = (set.first_segment()..=self.at).filter(same).count() as u32;
                let position = (self.at - set.first_segment() + 1) as u32;
                Location::new(id, number).inside(group, set.number(), position)
            }
            None => {
                let outside = |at: &usize| self.interchange.set_around(*at).is_none();
                let number = (0..=self.at).filter(same).filter(outside).count() as u32;
                Location::new(id, number).inside(group, 0, 0)
            }
        }
    }

    /// The number of the last element: 0 if there is none. A trailing separator makes an empty element.
    #[inline]
    #[must_use]
    pub fn element_count(self) -> usize {
        self.elements.len()
    }

    /// An element by its number in the standard, from 1: `None` past the last one written. A piece of input without a
    /// segment id has what stands before its first separator as number 0.
    #[inline]
    #[must_use]
    pub fn element(self, number: u32) -> Option<ElementView<'m>> {
        let number = number as usize;
        let Some(place) = number.checked_sub(1) else { return self.element_zero() };
        let separator = *self.elements.get(place)?;
        let end = self.elements.get(number).copied().unwrap_or(self.span.end);
        Some(self.piece(number as u32, separator + 1, end))
    }

    #[cold]
    fn element_zero(self) -> Option<ElementView<'m>> {
        let end = self.elements.first().copied().unwrap_or(self.span.end);
        (self.id() == SegmentId::UNNAMED).then(|| self.piece(0, self.span.start, end))
    }

    #[inline]
    fn piece(self, number: u32, at: u32, end: u32) -> ElementView<'m> {
        // Most segments have few separators within elements, or none.
        let inner = match self.inner {
            [] => self.inner,
            all => {
                let first = all.partition_point(|mark| *mark < at);
                let rest = all.get(first..).unwrap_or_default();
                rest.get(..rest.partition_point(|mark| *mark < end)).unwrap_or_default()
            }
        };
        ElementView::new(self, number, at, end, inner)
    }

    /// The elements in order, from number 1 (0 for a piece of input without a segment id).
    #[inline]
    #[must_use]
    pub fn elements(self) -> Elements<'m> {
        Elements { segment: self, next: u32::from(self.id() != SegmentId::UNNAMED) }
    }

    /// The bytes of an element, all repetitions of it; empty if the element is not there. What most readers of simple
    /// elements and qualifiers want.
    #[inline]
    #[must_use]
    pub fn value(self, number: u32) -> &'m [u8] {
        let Some(place) = (number as usize).checked_sub(1) else {
            return self.element_zero().map(ElementView::raw).unwrap_or_default();
        };
        let Some(separator) = self.elements.get(place) else { return &[] };
        let end = self.elements.get(place + 1).copied().unwrap_or(self.span.end);
        self.interchange.bytes().get(*separator as usize + 1..end as usize).unwrap_or_default()
    }

    /// The value a path names in this segment, whatever loops and segment the path names.
    #[must_use]
    pub fn get(self, path: &Path) -> Option<ValueView<'m>> {
        let Some(element) = path.element() else { return Some(ValueView::of_segment(self)) };
        self.element(element)?.narrow(path)
    }

    /// The leaves of this segment, its number in the set counted as [`location`](Self::location) does.
    #[must_use]
    pub fn leaves(self) -> Leaves<'m> {
        Leaves::of_segment(self)
    }
}

impl fmt::Debug for SegmentView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SegmentView({}, {} elements, at {})", self.id(), self.element_count(), self.offset())
    }
}

/// The elements of a segment: see [`SegmentView::elements`].
#[derive(Debug, Clone, Copy)]
pub struct Elements<'m> {
    segment: SegmentView<'m>,
    next: u32,
}

impl<'m> Iterator for Elements<'m> {
    type Item = ElementView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let found = self.segment.element(self.next)?;
        // There are fewer elements than bytes, and fewer bytes than numbers.
        self.next += 1;
        Some(found)
    }
}

/// A run of segments, in order.
#[derive(Debug, Clone, Copy)]
pub struct Segments<'m> {
    interchange: InterchangeView<'m>,
    next: usize,
    end: usize,
}

impl<'m> Segments<'m> {
    pub(crate) const fn new(interchange: InterchangeView<'m>, next: usize, end: usize) -> Self {
        Self { interchange, next, end }
    }

    /// Those of one id.
    #[must_use]
    pub const fn named(self, id: SegmentId) -> SegmentsNamed<'m> {
        SegmentsNamed { segments: self, id }
    }

    /// Their positions in the interchange.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.next..self.end
    }
}

impl<'m> Iterator for Segments<'m> {
    type Item = SegmentView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let found = self.interchange.segment_at(self.next)?;
        self.next += 1;
        Some(found)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end.saturating_sub(self.next);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Segments<'_> {}

/// The segments of one id: see [`Segments::named`].
#[derive(Debug, Clone, Copy)]
pub struct SegmentsNamed<'m> {
    segments: Segments<'m>,
    id: SegmentId,
}

impl<'m> Iterator for SegmentsNamed<'m> {
    type Item = SegmentView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let id = self.id;
        self.segments.find(|segment| segment.id() == id)
    }
}
