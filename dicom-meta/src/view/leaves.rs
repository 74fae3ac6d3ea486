//! All elements of a file that hold a value, in order.

use alloc::vec::Vec;
use core::fmt;

use super::{ElementView, Root};
use crate::index::{Kind, NONE};
use crate::issue::Location;
use crate::tag::Tag;

/// One element that holds a value of at least one byte. Prints as its path.
#[derive(Clone)]
#[non_exhaustive]
pub struct Leaf<'m> {
    /// The element.
    pub element: ElementView<'m>,
    /// Its place, which prints as the path.
    pub location: Location,
}

impl Leaf<'_> {
    /// Where its value starts in the input.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.element.offset()
    }
}

impl fmt::Display for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.location, f)
    }
}

impl fmt::Debug for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Leaf({}, {} bytes at {})", self.location, self.element.node().len, self.offset())
    }
}

/// All leaves in the order of their bytes: see [`DataSet::leaves`](crate::DataSet::leaves).
///
/// Elements with a value field of at least one byte, at every depth, file meta information included. Not: sequences and
/// items, group lengths, padding (FFFC,FFFC), the top-level pixel data and what follows it.
#[derive(Clone)]
pub struct Leaves<'m> {
    root: Root<'m>,
    next: u32,
    /// The items that are open, with the tag of their sequence and the node behind them.
    way: Vec<(Tag, u32, u32)>,
}

impl<'m> Leaves<'m> {
    pub(crate) fn new(root: Root<'m>) -> Self {
        Self { root, next: 0, way: Vec::new() }
    }
}

impl<'m> Iterator for Leaves<'m> {
    type Item = Leaf<'m>;

    fn next(&mut self) -> Option<Leaf<'m>> {
        loop {
            let at = self.next;
            let element = ElementView::of(self.root, at)?;
            let node = element.node;
            while self.way.last().is_some_and(|(.., end)| at >= *end) {
                self.way.pop();
            }
            let kind = node.kind();
            self.next = if kind == Kind::Fragments { node.next } else { at + 1 };
            if kind == Kind::Item {
                let sequence = self.root.index.node(node.parent).map_or(Tag(0), |sequence| Tag(sequence.tag));
                self.way.push((sequence, node.tag, node.next));
                continue;
            }
            let tag = element.tag();
            if node.parent == NONE
                && tag.0 >= 0x7FE0_0008
                && at >= self.root.index.meta
                && tag.is_pixel_data()
            {
                self.next = u32::MAX;
                return None;
            }
            let is_value = matches!(kind, Kind::Element | Kind::Fragments);
            if !is_value || node.len == 0 || tag.is_group_length() || tag.0 == 0xFFFC_FFFC {
                continue;
            }
            let way = self.way.iter();
            let place = way.fold(Location::default(), |place, (tag, item, _)| place.in_item(*tag, *item));
            return Some(Leaf { element, location: place.at(tag) });
        }
    }
}

impl fmt::Debug for Leaves<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaves").field("next", &self.next).finish_non_exhaustive()
    }
}
