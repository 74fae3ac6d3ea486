//! The root: the bytes of an interchange and where its parts are.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::delimiters::Delimiters;
use crate::index::Index;
use crate::issue::Issue;
use crate::view::{
    FunctionalGroups, InterchangeView, Leaves, SegmentView, Segments, TransactionSetView, TransactionSets,
};

/// An interchange: its bytes, borrowed or owned, and the index of its segments, elements and components.
///
/// Reading goes through [`view`](Self::view); the most used accessors are here too. [`to_bytes`](Self::to_bytes)
/// gives back exactly what was read.
#[derive(Clone)]
pub struct Interchange<'a> {
    pub(crate) bytes: Cow<'a, [u8]>,
    pub(crate) index: Index,
}

impl<'a> Interchange<'a> {
    /// The `Copy` handle everything is read through.
    #[inline]
    #[must_use]
    pub fn view(&self) -> InterchangeView<'_> {
        InterchangeView::new(&self.bytes, &self.index)
    }

    /// What was odd about the bytes, in order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.index.issues
    }

    /// The same interchange with bytes of its own.
    #[must_use]
    pub fn into_owned(self) -> Interchange<'static> {
        Interchange { bytes: Cow::Owned(self.bytes.into_owned()), index: self.index }
    }

    /// The bytes, exactly as read.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes and the index apart: for a caller who keeps the index for the next interchange.
    #[must_use]
    pub fn into_parts(self) -> (Cow<'a, [u8]>, Index) {
        (self.bytes, self.index)
    }

    /// See [`InterchangeView::delimiters`].
    #[must_use]
    pub fn delimiters(&self) -> Delimiters {
        self.view().delimiters()
    }

    /// See [`InterchangeView::header`].
    #[must_use]
    pub fn header(&self) -> Option<SegmentView<'_>> {
        self.view().header()
    }

    /// See [`InterchangeView::trailer`].
    #[must_use]
    pub fn trailer(&self) -> Option<SegmentView<'_>> {
        self.view().trailer()
    }

    /// See [`InterchangeView::functional_groups`].
    #[must_use]
    pub fn functional_groups(&self) -> FunctionalGroups<'_> {
        self.view().functional_groups()
    }

    /// See [`InterchangeView::transaction_sets`].
    #[must_use]
    pub fn transaction_sets(&self) -> TransactionSets<'_> {
        self.view().transaction_sets()
    }

    /// See [`InterchangeView::transaction_set_at`].
    #[must_use]
    pub fn transaction_set_at(&self, at: usize) -> Option<TransactionSetView<'_>> {
        self.view().transaction_set_at(at)
    }

    /// See [`InterchangeView::all_segments`].
    #[must_use]
    pub fn all_segments(&self) -> Segments<'_> {
        self.view().all_segments()
    }

    /// See [`InterchangeView::leaves`].
    #[must_use]
    pub fn leaves(&self) -> Leaves<'_> {
        self.view().leaves()
    }

    /// The bytes as a new vector.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.view().to_bytes()
    }

    /// Appends the bytes to `out`.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        self.view().write_to(out);
    }
}

impl fmt::Debug for Interchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().debug("Interchange", f)
    }
}

impl fmt::Display for Interchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.view(), f)
    }
}
