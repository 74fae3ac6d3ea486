//! `Copy` handles into an interchange: group, transaction set, segment, element, repetition, component. None of them
//! panics, none prints content.

mod envelope;
mod leaves;
mod segment;
mod value;
mod values;

use alloc::collections::BTreeMap;
use core::fmt;

use crate::delimiters::Delimiters;
use crate::index::Index;
use crate::issue::{Issue, Location};
use crate::segment_id::SegmentId;

pub use envelope::{FunctionalGroupView, FunctionalGroups, TransactionSetView, TransactionSets};
pub use leaves::{Leaf, Leaves};
pub use segment::{Elements, SegmentView, Segments, SegmentsNamed};
pub(crate) use value::text;
pub use value::{ComponentView, Components, ElementView, RepetitionView, Repetitions, ValueView};
pub use values::Values;

/// An interchange, as a handle: its bytes and its index.
#[derive(Clone, Copy)]
pub struct InterchangeView<'m> {
    bytes: &'m [u8],
    index: &'m Index,
}

impl<'m> InterchangeView<'m> {
    #[inline]
    pub(crate) const fn new(bytes: &'m [u8], index: &'m Index) -> Self {
        Self { bytes, index }
    }

    #[inline]
    pub(crate) const fn index(self) -> &'m Index {
        self.index
    }

    /// All bytes, exactly as read.
    #[inline]
    #[must_use]
    pub const fn bytes(self) -> &'m [u8] {
        self.bytes
    }

    /// The offset of the first byte in the whole file; what [`ParseOptions::base`](crate::ParseOptions) said.
    #[inline]
    #[must_use]
    pub const fn base(self) -> u64 {
        self.index.base
    }

    /// The delimiters in force.
    #[inline]
    #[must_use]
    pub const fn delimiters(self) -> Delimiters {
        self.index.delimiters
    }

    /// What was odd about the bytes, in order.
    #[inline]
    #[must_use]
    pub fn issues(self) -> &'m [Issue] {
        &self.index.issues
    }

    /// ISA; `None` for a transaction set or group without an interchange.
    #[inline]
    #[must_use]
    pub fn header(self) -> Option<SegmentView<'m>> {
        if self.index.has_header { self.segment_at(0) } else { None }
    }

    /// IEA.
    #[must_use]
    pub fn trailer(self) -> Option<SegmentView<'m>> {
        self.segment_at(self.index.trailer? as usize)
    }

    /// ISA13 without blanks; `None` without an ISA.
    #[must_use]
    pub fn control_number(self) -> Option<&'m [u8]> {
        Some(self.header()?.element(13)?.trimmed())
    }

    /// The functional groups (GS to GE), in order.
    #[must_use]
    pub const fn functional_groups(self) -> FunctionalGroups<'m> {
        FunctionalGroups::new(self)
    }

    /// The transaction sets (ST to SE) of all groups, in order, with those outside of groups.
    #[must_use]
    pub fn transaction_sets(self) -> TransactionSets<'m> {
        TransactionSets::new(self, 0, self.index.sets.len())
    }

    /// The transaction set at a position, from 0.
    #[must_use]
    pub fn transaction_set_at(self, at: usize) -> Option<TransactionSetView<'m>> {
        TransactionSetView::at(self, at)
    }

    /// All segments in order, whatever their id, ISA and IEA included.
    #[inline]
    #[must_use]
    pub fn all_segments(self) -> Segments<'m> {
        Segments::new(self, 0, self.index.segments.len())
    }

    /// How many segments there are.
    #[inline]
    #[must_use]
    pub fn segment_count(self) -> usize {
        self.index.segments.len()
    }

    /// The segment at a position, from 0.
    #[inline]
    #[must_use]
    pub fn segment_at(self, at: usize) -> Option<SegmentView<'m>> {
        SegmentView::at(self, at)
    }

    /// The TA1 segments: acknowledgements of interchanges.
    #[must_use]
    pub fn interchange_acknowledgements(self) -> SegmentsNamed<'m> {
        self.all_segments().named(SegmentId::TA1)
    }

    /// Every place that holds a value of its own, of all segments in order. The number of a segment counts those of its id
    /// in its transaction set, and outside of transaction sets in the interchange. Linear in the interchange.
    #[must_use]
    pub fn leaves(self) -> Leaves<'m> {
        Leaves::new(self.all_segments())
    }

    /// The transaction set a segment position lies in.
    pub(crate) fn set_around(self, at: usize) -> Option<TransactionSetView<'m>> {
        let sets = &self.index.sets;
        let place = sets.partition_point(|set| set.first as usize <= at).checked_sub(1)?;
        let inside = sets.get(place).is_some_and(|set| at < set.end as usize);
        if inside { TransactionSetView::at(self, place) } else { None }
    }

    /// The group a segment position lies in, from 1; 0 if none.
    pub(crate) fn group_around(self, at: usize) -> u32 {
        let groups = &self.index.groups;
        let place = groups.partition_point(|group| group.first as usize <= at);
        let inside =
            place.checked_sub(1).and_then(|last| groups.get(last)).is_some_and(|g| at < g.end as usize);
        if inside { place as u32 } else { 0 }
    }

    pub(crate) fn debug(self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("groups", &self.index.groups.len())
            .field("sets", &self.index.sets.len())
            .field("segments", &self.segment_count())
            .field("bytes", &self.bytes.len())
            .field("base", &self.base())
            .field("issues", &self.index.issues.len())
            .finish()
    }
}

impl fmt::Debug for InterchangeView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("InterchangeView", f)
    }
}

/// For humans: how much there is, and no content.
impl fmt::Display for InterchangeView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sets, segments, bytes) = (self.index.sets.len(), self.segment_count(), self.bytes.len());
        write!(f, "X12 interchange, {sets} transaction sets, {segments} segments, {bytes} bytes")
    }
}

/// Counts the segments of each id: for whoever walks through them and needs their places.
#[derive(Debug, Clone, Default)]
pub(crate) struct Numbers {
    counts: BTreeMap<SegmentId, u32>,
    /// First segment of the set that is counted; `None` outside of sets.
    set: Option<u32>,
    outside: BTreeMap<SegmentId, u32>,
}

impl Numbers {
    /// The place of the next segment: to be called for each in order.
    pub(crate) fn place(&mut self, segment: SegmentView<'_>) -> Location {
        let at = segment.index();
        let view = segment.interchange();
        let set = view.set_around(at);
        let first = set.map(|set| set.first_segment() as u32);
        let group = view.group_around(at);
        let counts = match (set, first == self.set) {
            (None, _) => &mut self.outside,
            (Some(_), true) => &mut self.counts,
            (Some(_), false) => {
                self.set = first;
                self.counts.clear();
                &mut self.counts
            }
        };
        let number = counts.entry(segment.id()).or_default();
        *number = number.saturating_add(1);
        let location = Location::new(segment.id(), *number);
        match set {
            Some(set) => location.inside(group, set.number(), (at - set.first_segment() + 1) as u32),
            None => location.inside(group, 0, 0),
        }
    }
}
