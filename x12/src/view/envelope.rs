//! Functional groups and transaction sets.

use core::fmt;

use super::{InterchangeView, Leaves, SegmentView, Segments, SegmentsNamed, ValueView, Values};
use crate::index::{GroupSpan, SetSpan};
use crate::path::Path;
use crate::segment_id::SegmentId;

/// A functional group: GS to GE.
#[derive(Clone, Copy)]
pub struct FunctionalGroupView<'m> {
    interchange: InterchangeView<'m>,
    at: usize,
    span: GroupSpan,
}

impl<'m> FunctionalGroupView<'m> {
    fn at(interchange: InterchangeView<'m>, at: usize) -> Option<Self> {
        let span = *interchange.index().groups.get(at)?;
        Some(Self { interchange, at, span })
    }

    /// The interchange it is in.
    #[must_use]
    pub const fn interchange(self) -> InterchangeView<'m> {
        self.interchange
    }

    /// Which group of the interchange, from 1.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.at as u32 + 1
    }

    /// GS.
    #[must_use]
    pub fn header(self) -> Option<SegmentView<'m>> {
        self.interchange.segment_at(self.span.first as usize)
    }

    /// GE; `None` if the group has none.
    #[must_use]
    pub fn trailer(self) -> Option<SegmentView<'m>> {
        let last = (self.span.end as usize).checked_sub(1).filter(|_| self.span.closed)?;
        self.interchange.segment_at(last)
    }

    /// GS01, such as `HC`.
    #[must_use]
    pub fn functional_identifier(self) -> &'m [u8] {
        self.value(1)
    }

    /// GS06.
    #[must_use]
    pub fn control_number(self) -> &'m [u8] {
        self.value(6)
    }

    /// GS08, such as `005010X222A1`.
    #[must_use]
    pub fn version(self) -> &'m [u8] {
        self.value(8)
    }

    fn value(self, element: u32) -> &'m [u8] {
        self.header().and_then(|gs| gs.element(element)).map(super::ElementView::trimmed).unwrap_or_default()
    }

    /// Its transaction sets, in order.
    #[must_use]
    pub const fn transaction_sets(self) -> TransactionSets<'m> {
        TransactionSets::new(self.interchange, self.span.first_set as usize, self.span.end_set as usize)
    }

    /// All its segments, GS and GE included.
    #[must_use]
    pub const fn all_segments(self) -> Segments<'m> {
        Segments::new(self.interchange, self.span.first as usize, self.span.end as usize)
    }
}

impl fmt::Debug for FunctionalGroupView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sets = self.span.end_set - self.span.first_set;
        write!(f, "FunctionalGroupView(number {}, {sets} sets)", self.number())
    }
}

/// A transaction set: ST to SE.
#[derive(Clone, Copy)]
pub struct TransactionSetView<'m> {
    interchange: InterchangeView<'m>,
    at: usize,
    span: SetSpan,
}

impl<'m> TransactionSetView<'m> {
    pub(super) fn at(interchange: InterchangeView<'m>, at: usize) -> Option<Self> {
        let span = *interchange.index().sets.get(at)?;
        Some(Self { interchange, at, span })
    }

    /// The interchange it is in.
    #[must_use]
    pub const fn interchange(self) -> InterchangeView<'m> {
        self.interchange
    }

    /// The functional group it is in; `None` if there is none around it.
    #[must_use]
    pub fn functional_group(self) -> Option<FunctionalGroupView<'m>> {
        FunctionalGroupView::at(self.interchange, self.span.group as usize)
    }

    /// Which transaction set of the interchange, from 1.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.at as u32 + 1
    }

    /// Which functional group of the interchange it is in, from 1; 0 if there is none around it.
    #[must_use]
    pub const fn group_number(self) -> u32 {
        self.span.group.wrapping_add(1)
    }

    /// ST.
    #[must_use]
    pub fn header(self) -> Option<SegmentView<'m>> {
        self.interchange.segment_at(self.span.first as usize)
    }

    /// SE; `None` if the set has none.
    #[must_use]
    pub fn trailer(self) -> Option<SegmentView<'m>> {
        let last = (self.span.end as usize).checked_sub(1).filter(|_| self.span.closed)?;
        self.interchange.segment_at(last)
    }

    /// ST01, such as `837`.
    #[must_use]
    pub fn identifier(self) -> &'m [u8] {
        self.value(1)
    }

    /// ST02.
    #[must_use]
    pub fn control_number(self) -> &'m [u8] {
        self.value(2)
    }

    /// The implementation guide it says it follows: ST03, else GS08, such as `005010X222A1`; empty if neither says.
    #[must_use]
    pub fn guide_reference(self) -> &'m [u8] {
        match self.value(3) {
            [] => self.functional_group().map(FunctionalGroupView::version).unwrap_or_default(),
            given => given,
        }
    }

    fn value(self, element: u32) -> &'m [u8] {
        self.header().and_then(|st| st.element(element)).map(super::ElementView::trimmed).unwrap_or_default()
    }

    /// Position of ST in the interchange, from 0.
    #[must_use]
    pub const fn first_segment(self) -> usize {
        self.span.first as usize
    }

    /// How many segments it has, ST and SE included: what SE01 is to say.
    #[must_use]
    pub const fn segment_count(self) -> usize {
        (self.span.end - self.span.first) as usize
    }

    /// All its segments, ST and SE included.
    #[inline]
    #[must_use]
    pub const fn all_segments(self) -> Segments<'m> {
        Segments::new(self.interchange, self.span.first as usize, self.span.end as usize)
    }

    /// A segment by its position in the set, ST being 1, as acknowledgements count.
    #[must_use]
    pub fn segment_at(self, position: u32) -> Option<SegmentView<'m>> {
        let at = self.first_segment().checked_add((position as usize).checked_sub(1)?)?;
        if at < self.span.end as usize { self.interchange.segment_at(at) } else { None }
    }

    /// Its segments of one id, in order.
    #[must_use]
    pub const fn segments_named(self, id: SegmentId) -> SegmentsNamed<'m> {
        self.all_segments().named(id)
    }

    /// The `number`-th segment of an id, from 1. Linear in the number of segments.
    #[must_use]
    pub fn segment(self, id: SegmentId, number: u32) -> Option<SegmentView<'m>> {
        self.segments_named(id).nth(number.checked_sub(1)? as usize)
    }

    /// The value a path names: what is missing from the path means the first segment, the first repetition.
    ///
    /// The value is as large as the path says: `NM1` is the whole segment, `EB-03` the first repetition of the element.
    /// `None` if the set does not reach that far; a place that is there and empty gives an empty value. Paths with loops
    /// need a guide and lead nowhere here.
    #[must_use]
    pub fn get(self, path: &Path) -> Option<ValueView<'m>> {
        if path.has_loops() {
            return None;
        }
        self.segment(path.segment(), path.number().unwrap_or(1))?.get(path)
    }

    /// All values a path names: what is missing from the path means every segment of the id, every repetition.
    #[must_use]
    pub fn get_all(self, path: &Path) -> Values<'m> {
        Values::of(self.all_segments(), path)
    }

    /// Every place that holds a value of its own, in order. Linear in the set.
    #[must_use]
    pub fn leaves(self) -> Leaves<'m> {
        Leaves::new(self.all_segments())
    }

    /// The bytes from ST to the last byte of SE, its terminator not included.
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        let spans = &self.interchange.index().segments;
        let first = spans.get(self.span.first as usize).map_or(0, |span| span.start as usize);
        let last = (self.span.end as usize).checked_sub(1).and_then(|last| spans.get(last));
        self.interchange.bytes().get(first..last.map_or(first, |span| span.end as usize)).unwrap_or_default()
    }

    /// Where ST is in the whole file.
    #[must_use]
    pub fn offset(self) -> u64 {
        self.header().map_or(self.interchange.base(), SegmentView::offset)
    }
}

impl fmt::Debug for TransactionSetView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransactionSetView(number {}, {} segments)", self.number(), self.segment_count())
    }
}

/// The functional groups of an interchange.
#[derive(Debug, Clone, Copy)]
pub struct FunctionalGroups<'m> {
    interchange: InterchangeView<'m>,
    next: usize,
}

impl<'m> FunctionalGroups<'m> {
    pub(super) const fn new(interchange: InterchangeView<'m>) -> Self {
        Self { interchange, next: 0 }
    }
}

impl<'m> Iterator for FunctionalGroups<'m> {
    type Item = FunctionalGroupView<'m>;

    fn next(&mut self) -> Option<Self::Item> {
        let found = FunctionalGroupView::at(self.interchange, self.next)?;
        self.next += 1;
        Some(found)
    }
}

/// Transaction sets of an interchange or a group.
#[derive(Debug, Clone, Copy)]
pub struct TransactionSets<'m> {
    interchange: InterchangeView<'m>,
    next: usize,
    end: usize,
}

impl<'m> TransactionSets<'m> {
    pub(super) const fn new(interchange: InterchangeView<'m>, next: usize, end: usize) -> Self {
        Self { interchange, next, end }
    }
}

impl<'m> Iterator for TransactionSets<'m> {
    type Item = TransactionSetView<'m>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let found = TransactionSetView::at(self.interchange, self.next)?;
        self.next += 1;
        Some(found)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end.saturating_sub(self.next);
        (left, Some(left))
    }
}

impl ExactSizeIterator for TransactionSets<'_> {}
