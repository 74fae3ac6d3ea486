//! Where elements and items are: one flat vector in the order of their bytes, 24 bytes for each.

use alloc::vec::Vec;
use core::fmt;

use crate::header::UNDEFINED;
use crate::issue::{Issue, Location};
use crate::machine::{EventKind, Found, Sink};
use crate::tag::Tag;
use crate::tags;
use crate::transfer_syntax::{Encoding, TransferSyntax};
use crate::vr::Vr;

/// No node.
pub(crate) const NONE: u32 = u32::MAX;

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Element,
    Sequence,
    Item,
    Fragments,
    Fragment,
}

const KIND: u8 = 0b111;
const UNDEFINED_LENGTH: u8 = 1 << 3;
const DELIMITED: u8 = 1 << 4;
/// Two bits from here.
const ENCODING: u8 = 5;
const CUT: u8 = 1 << 7;

/// One element, item or fragment. Its header is at `start`, its value behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) start: u32,
    /// Bytes of the value that are there, without a delimiter.
    pub(crate) len: u32,
    /// The next node that is not in this one.
    pub(crate) next: u32,
    /// The node this one is in.
    pub(crate) parent: u32,
    /// The tag; of an item or fragment its number.
    pub(crate) tag: u32,
    pub(crate) vr: Vr,
    pub(crate) header: u8,
    flags: u8,
}

impl Node {
    pub(crate) const fn kind(&self) -> Kind {
        match self.flags & KIND {
            0 => Kind::Element,
            1 => Kind::Sequence,
            2 => Kind::Item,
            3 => Kind::Fragments,
            _ => Kind::Fragment,
        }
    }

    /// The value's first byte.
    pub(crate) const fn value(&self) -> usize {
        self.start as usize + self.header as usize
    }

    /// The byte behind the value.
    pub(crate) const fn value_end(&self) -> usize {
        self.value() + self.len as usize
    }

    /// The byte behind it all.
    pub(crate) const fn end(&self) -> usize {
        self.value_end() + if self.is_delimited() { 8 } else { 0 }
    }

    pub(crate) const fn is_undefined(&self) -> bool {
        self.flags & UNDEFINED_LENGTH != 0
    }

    pub(crate) const fn is_delimited(&self) -> bool {
        self.flags & DELIMITED != 0
    }

    /// The value has fewer bytes than its header says.
    pub(crate) const fn is_cut(&self) -> bool {
        self.flags & CUT != 0
    }

    pub(crate) const fn encoding(&self) -> Encoding {
        match self.flags >> ENCODING & 3 {
            0 => Encoding::ImplicitLittle,
            1 => Encoding::ExplicitLittle,
            _ => Encoding::ExplicitBig,
        }
    }
}

/// The index of a data set: where its elements and items are, and what parsing found.
#[derive(Clone)]
pub(crate) struct Index {
    pub(crate) nodes: Vec<Node>,
    /// Elements that others are read by, sorted by the item they are in and their tag: so that who asks for the one of
    /// its own data set does not walk all elements before it, for each element again.
    pub(crate) landmarks: Vec<u32>,
    /// How many of the first nodes are file meta information.
    pub(crate) meta: u32,
    pub(crate) issues: Vec<Issue>,
    pub(crate) syntax: Option<TransferSyntax>,
    pub(crate) encoding: Encoding,
    pub(crate) inflated: bool,
}

impl Index {
    #[inline]
    pub(crate) fn node(&self, at: u32) -> Option<&Node> {
        self.nodes.get(at as usize)
    }

    /// The first element of a tag in an item (`NONE`: in the data set of the file), if it [is one that others are read
    /// by](is_landmark).
    pub(crate) fn landmark(&self, item: u32, tag: Tag) -> Option<u32> {
        let place = |at: u32| self.node(at).map(|node| (node.parent, node.tag));
        let first = self.landmarks.partition_point(|at| place(*at) < Some((item, tag.0)));
        self.landmarks.get(first).copied().filter(|at| place(*at) == Some((item, tag.0)))
    }

    /// The place of a node.
    pub(crate) fn location(&self, at: u32) -> Location {
        let mut way = Vec::new();
        let mut current = at;
        while let Some(node) = self.node(current) {
            way.push(node);
            current = node.parent;
        }
        let mut place = Location::default();
        let mut sequence = Tag(0);
        for node in way.iter().rev() {
            match node.kind() {
                Kind::Item => place = place.in_item(sequence, node.tag),
                Kind::Fragment => place = place.at(sequence),
                _ => sequence = Tag(node.tag),
            }
        }
        match way.first().map(|node| node.kind()) {
            Some(Kind::Item | Kind::Fragment) | None => place,
            Some(_) => place.at(sequence),
        }
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("nodes", &self.nodes.len())
            .field("issues", &self.issues.len())
            .finish_non_exhaustive()
    }
}

/// Whether other elements of the data set are read by it: a private creator, or what says how text and pixels are coded.
#[inline]
const fn is_landmark(tag: Tag) -> bool {
    // Elements 0000 to 00FF of odd groups: those before 0010 are no creators and do no harm.
    tag.0 & 0x0001_FF00 == 0x0001_0000
        || matches!(tag, tags::SPECIFIC_CHARACTER_SET | tags::PIXEL_REPRESENTATION | tags::LUT_DESCRIPTOR)
}

/// Makes the nodes of what the machine finds.
pub(crate) struct IndexBuilder {
    pub(crate) nodes: Vec<Node>,
    landmarks: Vec<u32>,
    pub(crate) meta: u32,
    in_meta: bool,
    /// What is open, innermost last.
    open: Vec<u32>,
    /// The bytes there are.
    bytes: u64,
}

impl IndexBuilder {
    pub(crate) fn new(bytes: usize) -> Self {
        Self {
            nodes: Vec::new(),
            landmarks: Vec::new(),
            meta: 0,
            in_meta: true,
            open: Vec::new(),
            bytes: bytes as u64,
        }
    }

    /// What comes is a data set, also if it starts with group 0002.
    pub(crate) fn no_meta(&mut self) {
        self.in_meta = false;
    }

    /// The input has more bytes now: it was inflated.
    pub(crate) fn set_bytes(&mut self, bytes: usize) {
        self.bytes = bytes as u64;
    }

    #[inline(always)]
    fn found(&mut self, found: &Found) {
        // The kinds of nodes are those of the events that start one, in their order.
        let kind = found.kind as u8;
        if kind > EventKind::Fragment as u8 {
            return self.end(found);
        }
        if self.nodes.len() == self.nodes.capacity() {
            self.grow(found.offset);
        }
        // What is in it is not known yet; a leaf is behind itself.
        let at = self.nodes.len() as u32;
        let leaf = matches!(kind, 0 | 4);
        let mut flags = kind;
        if found.length == UNDEFINED {
            flags |= UNDEFINED_LENGTH;
        }
        flags |= (found.encoding as u8) << ENCODING;
        let value = found.offset + u64::from(found.header);
        let present = self.bytes.saturating_sub(value).min(u64::from(found.within)) as u32;
        if leaf && present < found.length {
            flags |= CUT;
        }
        if self.in_meta {
            self.in_meta = found.tag.group() == 2;
            self.meta += u32::from(self.in_meta);
        }
        let is_numbered = matches!(kind, 2 | 4);
        if is_landmark(found.tag) {
            self.landmarks.push(at);
        }
        self.nodes.push(Node {
            start: found.offset as u32,
            len: if leaf { present } else { 0 },
            next: at + 1,
            parent: self.open.last().copied().unwrap_or(NONE),
            tag: if is_numbered { found.item } else { found.tag.0 },
            vr: found.vr,
            header: found.header,
            flags,
        });
        if !leaf {
            self.open.push(at);
        }
    }

    #[inline(always)]
    fn end(&mut self, found: &Found) {
        let next = self.nodes.len() as u32;
        let Some(node) = self.open.pop().and_then(|at| self.nodes.get_mut(at as usize)) else { return };
        node.next = next;
        node.len = (found.offset - node.value() as u64) as u32;
        if found.header > 0 {
            node.flags |= DELIMITED;
        }
    }

    /// The elements others are read by, in the order they are looked up in.
    pub(crate) fn landmarks(&mut self) -> Vec<u32> {
        let mut found = core::mem::take(&mut self.landmarks);
        let nodes = &self.nodes;
        found.sort_unstable_by_key(|at| (nodes.get(*at as usize).map(|node| (node.parent, node.tag)), *at));
        found
    }

    /// Room for as many nodes as the rest of the input is likely to have by what was read of it, and never for more than
    /// it can have, eight bytes each.
    #[cold]
    fn grow(&mut self, offset: u64) {
        let len = self.nodes.len() as u64;
        let expected = len.saturating_mul(self.bytes).checked_div(offset).unwrap_or(0);
        let most = if len < 1024 { len * 2 } else { len * 8 };
        let wanted = (expected + expected / 16).clamp(len + len / 8, most).max(32);
        let more = (wanted - len).min(self.bytes.saturating_sub(offset) / 8 + 1);
        self.nodes.reserve_exact(usize::try_from(more).unwrap_or(32));
    }
}

impl Sink for IndexBuilder {
    #[inline(always)]
    fn take(&mut self, found: &Found, _: usize) {
        self.found(found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small() {
        assert_eq!(size_of::<Node>(), 24);
    }
}
