//! The root: the bytes of a message and where its parts are.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::delimiters::Delimiters;
use crate::edit::Editor;
use crate::index::Index;
use crate::issue::Issue;
use crate::path::Path;
use crate::segment_id::SegmentId;
use crate::segments::{TypedSegment, TypedSegments};
use crate::structure::Groups;
use crate::view::{Leaves, MessageView, SegmentView, Segments, SegmentsNamed, ValueView, Values};

/// A message: its bytes, borrowed or owned, and the index of its segments and fields.
///
/// Reading goes through [`view`](Self::view); the most used accessors are here too. [`to_bytes`](Self::to_bytes)
/// gives back exactly what was read.
#[derive(Clone)]
pub struct Message<'a> {
    pub(crate) bytes: Cow<'a, [u8]>,
    pub(crate) index: Index,
}

impl<'a> Message<'a> {
    /// The `Copy` handle everything is read through.
    #[inline]
    #[must_use]
    pub fn view(&self) -> MessageView<'_> {
        MessageView::new(&self.bytes, &self.index)
    }

    /// What was odd about the bytes, in order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.index.issues
    }

    /// The same message with bytes of its own.
    #[must_use]
    pub fn into_owned(self) -> Message<'static> {
        Message { bytes: Cow::Owned(self.bytes.into_owned()), index: self.index }
    }

    /// Starts a change: see [`Editor`].
    #[must_use]
    pub fn edit(&self) -> Editor<'_> {
        Editor::new(self.view())
    }

    /// The bytes, exactly as read.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes and the index apart: for a caller who keeps the index for the next message.
    #[must_use]
    pub fn into_parts(self) -> (Cow<'a, [u8]>, Index) {
        (self.bytes, self.index)
    }

    /// See [`MessageView::delimiters`].
    #[must_use]
    pub fn delimiters(&self) -> Delimiters {
        self.view().delimiters()
    }

    /// See [`MessageView::header`].
    #[must_use]
    pub fn header(&self) -> Option<SegmentView<'_>> {
        self.view().header()
    }

    /// See [`MessageView::all_segments`].
    #[must_use]
    pub fn all_segments(&self) -> Segments<'_> {
        self.view().all_segments()
    }

    /// See [`MessageView::segments`].
    #[must_use]
    pub fn segments<'m, T: TypedSegment<'m>>(&'m self) -> TypedSegments<'m, T> {
        self.view().segments()
    }

    /// See [`MessageView::first`].
    #[must_use]
    pub fn first<'m, T: TypedSegment<'m>>(&'m self) -> Option<T> {
        self.view().first()
    }

    /// See [`MessageView::segments_named`].
    #[must_use]
    pub fn segments_named(&self, id: SegmentId) -> SegmentsNamed<'_> {
        self.view().segments_named(id)
    }

    /// See [`MessageView::get`].
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<ValueView<'_>> {
        self.view().get(path)
    }

    /// See [`MessageView::get_all`].
    #[must_use]
    pub fn get_all(&self, path: &Path) -> Values<'_> {
        self.view().get_all(path)
    }

    /// See [`MessageView::segments_where`].
    pub fn segments_where<'s, F: FnMut(ValueView<'s>) -> bool>(
        &'s self,
        path: &Path,
        test: F,
    ) -> impl Iterator<Item = SegmentView<'s>> + use<'s, F> {
        self.view().segments_where(path, test)
    }

    /// See [`MessageView::groups`].
    #[must_use]
    pub fn groups(&self) -> Groups<'_> {
        self.view().groups()
    }

    /// See [`MessageView::leaves`].
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

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().debug("Message", f)
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.view(), f)
    }
}
