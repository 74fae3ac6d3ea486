//! `Copy` handles into a data set: data set, element, item. None of them panics, none prints content.

mod leaves;

use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::dictionary::{self, Attribute};
use crate::header::implied_vr;
use crate::index::{Index, Kind, NONE, Node};
use crate::issue::Location;
use crate::path::{Path, WhichItems};
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

pub use leaves::{Leaf, Leaves};

/// Bytes and index.
#[derive(Clone, Copy)]
pub(crate) struct Root<'m> {
    pub(crate) bytes: &'m [u8],
    pub(crate) index: &'m Index,
}

/// A data set, or the one an item holds, as a handle.
#[derive(Clone, Copy)]
pub struct DataSetView<'m> {
    root: Root<'m>,
    from: u32,
    to: u32,
    /// The item's node.
    parent: u32,
}

impl<'m> DataSetView<'m> {
    pub(crate) fn new(root: Root<'m>, from: u32, to: u32, parent: u32) -> Self {
        Self { root, from, to, parent }
    }

    /// The item's node; `NONE` for the data set itself.
    pub(crate) fn parent_node(self) -> u32 {
        self.parent
    }

    /// Its elements, in the order of their bytes.
    #[must_use]
    pub fn elements(self) -> Elements<'m> {
        Elements { root: self.root, next: self.from, to: self.to }
    }

    /// The first element of a tag. Linear in the number of elements.
    #[must_use]
    pub fn element(self, tag: Tag) -> Option<ElementView<'m>> {
        self.elements().find(|element| element.tag() == tag)
    }

    /// The first element of a tag that others are read by, without a walk over those before it.
    pub(crate) fn landmark(self, tag: Tag) -> Option<ElementView<'m>> {
        let at = self.root.index.landmark(self.parent, tag)?;
        // The file meta information is in no item either.
        ElementView::of(self.root, at).filter(|_| (self.from..self.to).contains(&at))
    }

    /// The element a path names; where the path does not say which item, the first. Linear in the number of elements on
    /// the way.
    #[must_use]
    pub fn get(self, path: &Path) -> Option<ElementView<'m>> {
        let mut here = self;
        let (last, way) = path.steps().split_last()?;
        for step in way {
            let number = match step.items {
                WhichItems::At(number) => number,
                _ => 0,
            };
            here = here.element(step.tag)?.item(number)?.data_set();
        }
        here.element(last.tag)
    }

    /// The elements a path names; where the path does not say which item, those of every one.
    pub fn get_all(self, path: &Path) -> impl Iterator<Item = ElementView<'m>> + use<'m> {
        let mut found: Vec<ElementView<'m>> = Vec::new();
        let steps = path.steps();
        let mut here: Vec<DataSetView<'m>> = alloc::vec![self];
        for (at, step) in steps.iter().enumerate() {
            // A tag that is there twice is named twice.
            let elements = here.iter().flat_map(|data_set| data_set.elements());
            let elements = elements.filter(|element| element.tag() == step.tag);
            if at + 1 == steps.len() {
                found.extend(elements);
                break;
            }
            let wanted = |item: &ItemView<'m>| match step.items {
                WhichItems::At(number) => item.number() == number,
                _ => true,
            };
            here = elements.flat_map(ElementView::items).filter(wanted).map(ItemView::data_set).collect();
        }
        found.into_iter()
    }

    /// The item it is in: `None` for the data set of the file itself.
    #[must_use]
    pub fn item(self) -> Option<ItemView<'m>> {
        self.root.index.node(self.parent).map(|node| ItemView { root: self.root, node, at: self.parent })
    }

    /// Where it is: empty for the data set of the file itself.
    #[must_use]
    pub fn location(self) -> Location {
        self.root.index.location(self.parent)
    }

    /// The data set around the item this is the data set of.
    #[must_use]
    pub fn outer(self) -> Option<DataSetView<'m>> {
        let item = self.root.index.node(self.parent)?;
        let sequence = self.root.index.node(item.parent)?;
        Some(data_set_of(self.root, sequence.parent))
    }
}

/// The data set an item holds; of no item, that of the file.
fn data_set_of(root: Root<'_>, item: u32) -> DataSetView<'_> {
    match root.index.node(item) {
        Some(node) => DataSetView::new(root, item + 1, node.next, item),
        None => DataSetView::new(root, root.index.meta, root.index.nodes.len() as u32, NONE),
    }
}

/// The elements of a data set: see [`DataSetView::elements`].
#[derive(Clone, Copy)]
pub struct Elements<'m> {
    root: Root<'m>,
    next: u32,
    to: u32,
}

impl<'m> Iterator for Elements<'m> {
    type Item = ElementView<'m>;

    #[inline]
    fn next(&mut self) -> Option<ElementView<'m>> {
        if self.next >= self.to {
            return None;
        }
        let at = self.next;
        let node = self.root.index.node(at)?;
        self.next = node.next;
        Some(ElementView { root: self.root, node, at })
    }
}

/// One element, as a handle.
#[derive(Clone, Copy)]
pub struct ElementView<'m> {
    root: Root<'m>,
    node: &'m Node,
    at: u32,
}

impl<'m> ElementView<'m> {
    pub(crate) fn of(root: Root<'m>, at: u32) -> Option<Self> {
        root.index.node(at).map(|node| Self { root, node, at })
    }

    pub(crate) fn node(self) -> &'m Node {
        self.node
    }

    pub(crate) fn at(self) -> u32 {
        self.at
    }

    /// The tag.
    #[inline]
    #[must_use]
    pub fn tag(self) -> Tag {
        Tag(self.node.tag)
    }

    /// The value representation: as written in explicit VR, as the dictionary says in implicit VR. Where the dictionary
    /// has several, what the data set says of its pixels decides (PS3.5, annex A.1; PS3.3, C.7.6.3.1).
    #[must_use]
    pub fn vr(self) -> Vr {
        let tag = self.tag();
        if self.node.encoding() == Encoding::ImplicitLittle
            && !tag.is_private()
            && matches!(self.node.vr, Vr::US | Vr::OW)
            && let Some(vrs) = dictionary::vrs(tag.0)
            && vrs.only().is_none()
        {
            return self.vr_of_context(vrs);
        }
        self.node.vr
    }

    /// One of several representations. Signed words if the pixels are signed; words for lookup tables of more than one
    /// entry.
    fn vr_of_context(self, vrs: dictionary::Vrs) -> Vr {
        if vrs.contains(Vr::SS) {
            let signed = self.nearest(crate::tags::PIXEL_REPRESENTATION).and_then(ElementView::first_u16);
            if signed == Some(1) && self.node.vr == Vr::US {
                return Vr::SS;
            }
        }
        if vrs.contains(Vr::US) && vrs.contains(Vr::OW) && !vrs.contains(Vr::SS) {
            let entries =
                self.data_set().landmark(crate::tags::LUT_DESCRIPTOR).and_then(ElementView::first_u16);
            return if entries == Some(1) { Vr::US } else { Vr::OW };
        }
        implied_vr(self.node.tag)
    }

    /// The element of a tag in this data set, or else in the nearest one around it.
    fn nearest(self, tag: Tag) -> Option<ElementView<'m>> {
        let mut here = Some(self.data_set());
        while let Some(data_set) = here {
            if let Some(element) = data_set.landmark(tag) {
                return Some(element);
            }
            here = data_set.outer();
        }
        None
    }

    fn first_u16(self) -> Option<u16> {
        let bytes = *self.raw().first_chunk()?;
        Some(if self.encoding().is_big() { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    }

    /// The length, as the header says it; `None` if it is undefined.
    #[must_use]
    pub fn length(self) -> Option<u64> {
        if self.node.is_undefined() {
            return None;
        }
        let header = self.header();
        let big = self.encoding().is_big();
        let short = self.node.header == 8 && self.encoding().is_explicit();
        let last = if short { header.get(6..) } else { header.last_chunk::<4>().map(<[u8; 4]>::as_slice) };
        let fold = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
        let bytes = last.unwrap_or_default().iter();
        Some(if big { bytes.fold(0, fold) } else { bytes.rev().fold(0, fold) })
    }

    /// The bytes of the value, exactly as read. Of a sequence all its items, of a value in fragments all of them.
    #[inline]
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        self.root.bytes.get(self.node.value()..self.node.value_end()).unwrap_or_default()
    }

    /// The bytes of the header.
    pub(crate) fn header(self) -> &'m [u8] {
        self.root.bytes.get(self.node.start as usize..self.node.value()).unwrap_or_default()
    }

    /// Where the value is in the input (in a deflated data set: as inflated).
    #[must_use]
    pub fn range(self) -> Range<u64> {
        self.node.value() as u64..self.node.value_end() as u64
    }

    /// Where the first byte of the value is.
    #[must_use]
    pub fn offset(self) -> u64 {
        self.node.value() as u64
    }

    /// Where the header starts.
    #[must_use]
    pub fn header_offset(self) -> u64 {
        self.node.start.into()
    }

    /// Where header, value and delimiter are.
    #[must_use]
    pub fn full_range(self) -> Range<u64> {
        self.header_offset()..self.node.end() as u64
    }

    /// Whether the value has no bytes, and the sequence no items.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.node.len == 0
    }

    /// Whether fewer bytes are there than the header says.
    #[must_use]
    pub fn is_truncated(self) -> bool {
        self.node.is_cut()
    }

    /// Whether it is a sequence: SQ, or UN of undefined length.
    #[must_use]
    pub fn is_sequence(self) -> bool {
        self.node.kind() == Kind::Sequence
    }

    /// Whether the value is in fragments: encapsulated pixel data.
    #[must_use]
    pub fn is_encapsulated(self) -> bool {
        self.node.kind() == Kind::Fragments
    }

    /// How it is written: byte order and form.
    #[must_use]
    pub fn encoding(self) -> Encoding {
        self.node.encoding()
    }

    /// The items of a sequence; none of anything else.
    #[must_use]
    pub fn items(self) -> Items<'m> {
        let next = if self.is_sequence() { self.at + 1 } else { self.node.next };
        Items { root: self.root, next, to: self.node.next }
    }

    /// One item of a sequence, from 0. Linear in the number of items.
    #[must_use]
    pub fn item(self, number: u32) -> Option<ItemView<'m>> {
        self.items().nth(number as usize)
    }

    /// The fragments of an encapsulated value, the offset table first; none of anything else.
    pub fn fragments(self) -> impl Iterator<Item = &'m [u8]> + use<'m> {
        let from = if self.is_encapsulated() { self.at + 1 } else { self.node.next };
        let Root { bytes, index } = self.root;
        let nodes = index.nodes.get(from as usize..self.node.next as usize).unwrap_or_default();
        nodes.iter().map(|node| bytes.get(node.value()..node.value_end()).unwrap_or_default())
    }

    /// The data set it is in.
    #[must_use]
    pub fn data_set(self) -> DataSetView<'m> {
        if self.at < self.root.index.meta {
            return DataSetView::new(self.root, 0, self.root.index.meta, NONE);
        }
        data_set_of(self.root, self.node.parent)
    }

    /// What the standard says of its tag.
    #[must_use]
    pub fn attribute(self) -> Option<Attribute> {
        dictionary::lookup(self.tag())
    }

    /// The private creator of the block it is in, without padding; `None` if there is none in its data set.
    #[must_use]
    pub fn private_creator(self) -> Option<&'m [u8]> {
        let creator = self.data_set().landmark(self.tag().private_creator()?)?;
        Some(creator.raw().trim_ascii_end()).filter(|name| !name.is_empty())
    }

    /// Its place, which prints as the path.
    #[must_use]
    pub fn location(self) -> Location {
        self.root.index.location(self.at)
    }

    /// Its path, to use with `get` and in edits.
    #[must_use]
    pub fn path(self) -> Path {
        Path::from(&self.location())
    }
}

/// The items of a sequence: see [`ElementView::items`].
#[derive(Clone, Copy)]
pub struct Items<'m> {
    root: Root<'m>,
    next: u32,
    to: u32,
}

impl<'m> Iterator for Items<'m> {
    type Item = ItemView<'m>;

    fn next(&mut self) -> Option<ItemView<'m>> {
        if self.next >= self.to {
            return None;
        }
        let at = self.next;
        let node = self.root.index.node(at)?;
        self.next = node.next;
        Some(ItemView { root: self.root, node, at })
    }
}

/// One item of a sequence, as a handle.
#[derive(Clone, Copy)]
pub struct ItemView<'m> {
    root: Root<'m>,
    node: &'m Node,
    at: u32,
}

impl<'m> ItemView<'m> {
    /// Its number in the sequence, from 0.
    #[must_use]
    pub fn number(self) -> u32 {
        self.node.tag
    }

    /// The data set it holds.
    #[must_use]
    pub fn data_set(self) -> DataSetView<'m> {
        data_set_of(self.root, self.at)
    }

    /// Its elements, in the order of their bytes.
    #[must_use]
    pub fn elements(self) -> Elements<'m> {
        self.data_set().elements()
    }

    /// The first element of a tag.
    #[must_use]
    pub fn element(self, tag: Tag) -> Option<ElementView<'m>> {
        self.data_set().element(tag)
    }

    /// The element a path names: see [`DataSetView::get`].
    #[must_use]
    pub fn get(self, path: &Path) -> Option<ElementView<'m>> {
        self.data_set().get(path)
    }

    /// The bytes of its elements, exactly as read.
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        self.root.bytes.get(self.node.value()..self.node.value_end()).unwrap_or_default()
    }

    /// Where its first element starts.
    #[must_use]
    pub fn offset(self) -> u64 {
        self.node.value() as u64
    }

    /// Where header, elements and delimiter are.
    #[must_use]
    pub fn full_range(self) -> Range<u64> {
        u64::from(self.node.start)..self.node.end() as u64
    }

    /// Its place, which prints as the path.
    #[must_use]
    pub fn location(self) -> Location {
        self.root.index.location(self.at)
    }
}

impl fmt::Debug for DataSetView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataSetView({})", self.location())
    }
}

impl fmt::Debug for ElementView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ElementView({} {}, {} bytes)", self.location(), self.node.vr, self.node.len)
    }
}

impl fmt::Debug for ItemView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ItemView({}, {} bytes)", self.location(), self.node.len)
    }
}

impl fmt::Debug for Elements<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Elements").field("next", &self.next).finish_non_exhaustive()
    }
}

impl fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("next", &self.next).finish_non_exhaustive()
    }
}
