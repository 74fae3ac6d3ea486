//! `Copy` handles to the loops of a tree.

use core::fmt;

use super::{LoopTree, NO_NODE, Node};
use crate::guide::tables::NONE;
use crate::guide::{ChildDef, LoopDef};
use crate::issue::Location;
use crate::segment_id::SegmentId;
use crate::steps::Steps;
use crate::view::SegmentView;

/// A loop: its segments, and the loops in it.
#[derive(Clone, Copy)]
pub struct LoopView<'t> {
    tree: &'t LoopTree<'t>,
    at: u32,
}

impl<'t> LoopView<'t> {
    #[inline]
    pub(super) const fn new(tree: &'t LoopTree<'t>, at: u32) -> Self {
        Self { tree, at }
    }

    #[inline]
    fn row(self) -> Option<&'t Node> {
        self.tree.nodes.get(self.at as usize)
    }

    #[inline]
    pub(crate) const fn node(self) -> u32 {
        self.at
    }

    /// The tree it is in.
    #[inline]
    #[must_use]
    pub const fn tree(self) -> &'t LoopTree<'t> {
        self.tree
    }

    /// What the guide says of it.
    #[inline]
    #[must_use]
    pub fn definition(self) -> LoopDef<'t> {
        LoopDef::new(self.tree.guide, self.row().map_or(0, |row| row.def))
    }

    /// The id, such as `2300`; `ST` for the transaction set.
    #[inline]
    #[must_use]
    pub fn id(self) -> &'t str {
        self.definition().id()
    }

    /// The name in the guide's words.
    #[must_use]
    pub fn name(self) -> &'t str {
        self.definition().name()
    }

    /// Which loop of its id in the loop around it, from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        self.row().map_or(1, |row| row.number)
    }

    /// The loop around it; `None` for the transaction set.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        let parent = self.row()?.parent;
        (parent != NO_NODE).then_some(Self { tree: self.tree, at: parent })
    }

    /// The nearest loop of an id around it, itself included.
    #[must_use]
    pub fn ancestor(self, id: &str) -> Option<Self> {
        let mut at = Some(self);
        while let Some(found) = at {
            if found.id() == id {
                return Some(found);
            }
            at = found.parent();
        }
        None
    }

    /// The loops it lies in and itself: what stands before a segment in a path.
    #[must_use]
    pub fn steps(self) -> Steps {
        self.tree.steps(self.at)
    }

    /// Its own segments in order, without those of loops in it.
    #[inline]
    #[must_use]
    pub fn segments(self) -> LoopSegments<'t> {
        LoopSegments { tree: self.tree, next: self.row().map_or(NO_NODE, |row| row.first) }
    }

    /// Its own segments of an id, in order.
    #[inline]
    pub fn segments_named(self, id: SegmentId) -> impl Iterator<Item = SegmentView<'t>> + use<'t> {
        self.segments().map(|found| found.segment).filter(move |segment| segment.id() == id)
    }

    /// Its first segment of an id.
    #[inline]
    #[must_use]
    pub fn segment(self, id: SegmentId) -> Option<SegmentView<'t>> {
        self.segments_named(id).next()
    }

    /// Its segment of an id and number, from 1.
    #[must_use]
    pub fn nth_segment(self, id: SegmentId, number: u32) -> Option<SegmentView<'t>> {
        self.segments_named(id).nth(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// Its segments of an id whose element (from 1) has one of some values: `REF` with `G1` in REF01.
    pub fn segments_with(
        self,
        id: SegmentId,
        element: u32,
        values: &'t [&'t str],
    ) -> impl Iterator<Item = SegmentView<'t>> + use<'t> {
        self.segments_named(id)
            .filter(move |s| values.iter().any(|value| s.value(element) == value.as_bytes()))
    }

    /// The first of [`segments_with`](Self::segments_with).
    #[must_use]
    pub fn segment_with(self, id: SegmentId, element: u32, value: &str) -> Option<SegmentView<'t>> {
        self.segments_named(id).find(|s| s.value(element) == value.as_bytes())
    }

    /// The loops in it, in order.
    #[inline]
    #[must_use]
    pub fn loops(self) -> ChildLoops<'t> {
        ChildLoops { tree: self.tree, next: self.row().map_or(NO_NODE, |row| row.first_loop) }
    }

    /// The loops in it of an id, in order.
    pub fn loops_named<'n>(self, id: &'n str) -> impl Iterator<Item = Self> + use<'t, 'n> {
        self.loops().filter(move |found| found.id() == id)
    }

    /// The first loop in it of an id.
    #[must_use]
    pub fn child(self, id: &str) -> Option<Self> {
        self.loops().find(|found| found.id() == id)
    }

    /// Where its first byte is in the whole file: that of its first segment, or of the first loop in it.
    #[must_use]
    pub fn offset(self) -> u64 {
        let mut at = self;
        loop {
            match (at.segments().next(), at.loops().next()) {
                (Some(first), _) => return first.segment.offset(),
                (None, Some(inner)) => at = inner,
                (None, None) => return self.tree.set.offset(),
            }
        }
    }

    /// The place of a value of its first segment, or of the segment itself.
    #[must_use]
    pub fn location(self) -> Location {
        let first = self.row().map_or(NO_NODE, |row| row.first);
        self.tree.location(if first == NO_NODE { 0 } else { first })
    }
}

/// Which loop, and no content.
impl fmt::Debug for LoopView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LoopView({}[{}])", self.id(), self.number())
    }
}

/// A segment in its loop.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct LoopSegment<'t> {
    /// The segment.
    pub segment: SegmentView<'t>,
    /// Which of its id in its loop, from 1.
    pub number: u32,
    /// What the guide says of it; `None` if it does not have it here.
    pub definition: Option<ChildDef<'t>>,
}

/// The segments of a loop: see [`LoopView::segments`].
#[derive(Debug, Clone, Copy)]
pub struct LoopSegments<'t> {
    tree: &'t LoopTree<'t>,
    next: u32,
}

impl<'t> Iterator for LoopSegments<'t> {
    type Item = LoopSegment<'t>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let at = self.next;
        let place = self.tree.places.get(at as usize)?;
        self.next = place.next;
        let definition =
            (place.child != NONE).then(|| ChildDef::new(self.tree.guide, usize::from(place.child)));
        Some(LoopSegment { segment: self.tree.segment(at)?, number: place.number, definition })
    }
}

/// The loops in a loop: see [`LoopView::loops`].
#[derive(Debug, Clone, Copy)]
pub struct ChildLoops<'t> {
    tree: &'t LoopTree<'t>,
    next: u32,
}

impl<'t> Iterator for ChildLoops<'t> {
    type Item = LoopView<'t>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let found = LoopView::new(self.tree, self.next);
        self.next = found.row()?.next;
        Some(found)
    }
}
