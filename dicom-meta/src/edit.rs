//! Changes: one value at a time, everything else stays byte for byte.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;

use crate::charset::Delimiters;
use crate::data_set::DataSet;
use crate::error::{Error, ErrorKind};
use crate::header::implied_vr;
use crate::index::{Kind, NONE, Node};
use crate::output::{Lengths, Output};
use crate::path::Path;
use crate::tag::Tag;
use crate::tags;
use crate::transfer_syntax::Encoding;
use crate::value::pad_byte;
use crate::view::{DataSetView, ElementView};
use crate::vr::Vr;
use crate::write::deflate;

/// A change under way, made by [`DataSet::edit`].
///
/// An edit changes the value, the length in its header, and the lengths of the sequences and items around it where they
/// are defined, that of the file meta information included. All other bytes stay: odd headers, padding, delimiters. The
/// retired group lengths of a data set, which readers are to ignore, stay as well. A deflated data set is inflated,
/// changed, and deflated again.
#[derive(Clone)]
pub struct Editor<'e> {
    data_set: &'e DataSet<'e>,
    /// What becomes of a node.
    changes: BTreeMap<u32, Change>,
    /// Elements that were not there: by the item they go in and their tag.
    added: BTreeMap<(u32, Tag), Vec<u8>>,
}

#[derive(Clone)]
enum Change {
    Value(Vec<u8>),
    Remove,
}

impl<'a> DataSet<'a> {
    /// Starts a change: see [`Editor`].
    #[must_use]
    pub fn edit(&self) -> Editor<'_> {
        Editor { data_set: self, changes: BTreeMap::new(), added: BTreeMap::new() }
    }
}

impl<'e> Editor<'e> {
    /// Sets an element to a text, in the character sets of its data set; several values have `\` between them. An
    /// element that is missing is made, with the representation the dictionary says; items are not.
    ///
    /// # Errors
    /// [`ErrorKind::Unencodable`], [`ErrorKind::UnknownCharset`], [`ErrorKind::WrongVr`] for representations that are not
    /// text, or what [`set_raw`](Self::set_raw) says.
    pub fn set(&mut self, path: &Path, text: &str) -> Result<&mut Self, Error> {
        let (data_set, tag) = self.place(path)?;
        let vr = data_set.element(tag).map_or_else(|| implied_vr(tag.to_u32()), ElementView::vr);
        let at = |error: Error| Error::new(error.kind(), error.offset()).with_location(path.location());
        let bytes = text_bytes(data_set, vr, text).map_err(at)?;
        self.set_raw(path, &bytes)
    }

    /// Sets an element to bytes, made even with the padding of its representation. An element that is missing is made.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchPlace`] if there is no such item; [`ErrorKind::NotEditable`] for sequences and values in fragments
    /// (which can be emptied), group lengths and the transfer syntax; [`ErrorKind::ValueTooLong`].
    pub fn set_raw(&mut self, path: &Path, value: &[u8]) -> Result<&mut Self, Error> {
        let (data_set, tag) = self.place(path)?;
        match data_set.element(tag) {
            Some(element) => self.replace(element, value),
            None => self.add(data_set, tag, implied_vr(tag.to_u32()), value),
        }
    }

    /// Sets the value of an element of this data set: see [`set_raw`](Self::set_raw).
    ///
    /// # Errors
    /// As [`set_raw`](Self::set_raw).
    pub fn replace(&mut self, element: ElementView<'_>, value: &[u8]) -> Result<&mut Self, Error> {
        let fail = |kind| Err(Error::new(kind, element.header_offset()).with_location(element.location()));
        let is_value = !element.is_sequence() && !element.is_encapsulated();
        let fixed = element.tag().is_group_length() || element.tag() == tags::TRANSFER_SYNTAX_UID;
        if fixed || (!is_value && !value.is_empty()) {
            return fail(ErrorKind::NotEditable);
        }
        let mut value = value.to_vec();
        if value.len() % 2 == 1 {
            value.push(pad_byte(element.vr()));
        }
        let short = element.node().header == 8 && element.encoding().is_explicit();
        if value.len() > if short { 0xFFFE } else { 0xFFFF_FFF0 } {
            return fail(ErrorKind::ValueTooLong);
        }
        self.changes.insert(element.at(), Change::Value(value));
        Ok(self)
    }

    /// Puts a sequence with one item for each list of text elements into a data set that has none of this tag.
    pub(crate) fn add_items(
        &mut self,
        data_set: DataSetView<'_>,
        tag: Tag,
        items: &[&[(Tag, Vr, &str)]],
    ) -> Result<(), Error> {
        let mut output = Output::new(Vec::new(), self.encoding_in(data_set, tag), Lengths::Defined);
        output.start_sequence(tag);
        for item in items {
            output.start_item();
            for (tag, vr, text) in *item {
                output.element(*tag, *vr, text.as_bytes())?;
            }
            output.end_item()?;
        }
        output.end_sequence()?;
        self.added.insert((data_set.parent_node(), tag), output.bytes);
        Ok(())
    }

    /// Takes an element out of this data set.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] for the length and the transfer syntax of the file meta information.
    pub fn remove(&mut self, element: ElementView<'_>) -> Result<&mut Self, Error> {
        if matches!(element.tag(), tags::FILE_META_INFORMATION_GROUP_LENGTH | tags::TRANSFER_SYNTAX_UID) {
            let error = Error::new(ErrorKind::NotEditable, element.header_offset());
            return Err(error.with_location(element.location()));
        }
        self.changes.insert(element.at(), Change::Remove);
        Ok(self)
    }

    /// Puts an element in a data set or item of this data set, before the first with a greater tag. One that was added
    /// before is replaced.
    ///
    /// # Errors
    /// [`ErrorKind::NotEditable`] if there is an element of this tag, for sequences with a value that is not empty, and for
    /// group lengths; [`ErrorKind::ValueTooLong`].
    pub fn add(
        &mut self,
        data_set: DataSetView<'_>,
        tag: Tag,
        vr: Vr,
        value: &[u8],
    ) -> Result<&mut Self, Error> {
        let fail = |kind| Error::new(kind, 0).with_location(data_set.location().at(tag));
        let exists =
            data_set.element(tag).is_some_and(|e| !matches!(self.changes.get(&e.at()), Some(Change::Remove)));
        if exists || tag.is_group_length() || tag.group() == 0xFFFE || (vr == Vr::SQ && !value.is_empty()) {
            return Err(fail(ErrorKind::NotEditable));
        }
        if vr.is_short() && value.len() > 0xFFFE {
            return Err(fail(ErrorKind::ValueTooLong));
        }
        let mut output = Output::new(Vec::new(), self.encoding_in(data_set, tag), Lengths::Defined);
        output.element(tag, vr, value).map_err(|error| fail(error.kind()))?;
        self.added.insert((data_set.parent_node(), tag), output.bytes);
        Ok(self)
    }

    /// How elements of an item are written: as the ones it has.
    fn encoding_in(&self, data_set: DataSetView<'_>, tag: Tag) -> Encoding {
        if tag.group() == 2 && data_set.parent_node() == NONE {
            return Encoding::ExplicitLittle;
        }
        let item = self.data_set.index.node(data_set.parent_node()).map(Node::encoding);
        let first = data_set.elements().next().map(ElementView::encoding);
        first.or(item).unwrap_or(self.data_set.encoding())
    }

    /// The data set and tag a path leads to.
    fn place(&self, path: &Path) -> Result<(DataSetView<'e>, Tag), Error> {
        let none = || Error::new(ErrorKind::NoSuchPlace, 0).with_location(path.location());
        let (last, way) = path.steps().split_last().ok_or_else(none)?;
        let mut here = self.data_set.view();
        if way.is_empty() && last.tag.group() == 2 {
            here = self.data_set.meta();
        }
        for step in way {
            let number = match step.items {
                crate::WhichItems::At(number) => number,
                crate::WhichItems::Unsaid => 0,
                crate::WhichItems::All => return Err(none()),
            };
            let item = here.element(step.tag).and_then(|element| element.item(number));
            here = item.ok_or_else(none)?.data_set();
        }
        Ok((here, last.tag))
    }

    /// The bytes as changed.
    ///
    /// # Errors
    /// [`ErrorKind::ValueTooLong`] if a length around a value does not fit its 32 bits; [`ErrorKind::NoInflater`] for a
    /// deflated data set without the feature `deflate`.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        if self.changes.is_empty() && self.added.is_empty() {
            return Ok(self.data_set.to_bytes());
        }
        let patches = self.patches()?;
        let bytes = self.data_set.bytes();
        let start = self.data_set_start();
        let mut out = Vec::with_capacity(bytes.len() + 64);
        let (mut at, mut split) = (0, None);
        for patch in &patches {
            if patch.from < at {
                continue;
            }
            if split.is_none()
                && patch.from >= start
                && start >= at
                && !(patch.is_meta && patch.from == start)
            {
                out.extend_from_slice(bytes.get(at..start).unwrap_or_default());
                at = start;
                split = Some(out.len());
            }
            out.extend_from_slice(bytes.get(at..patch.from).unwrap_or_default());
            out.extend_from_slice(&patch.bytes);
            at = patch.to;
        }
        let split = split.unwrap_or_else(|| out.len() + start.saturating_sub(at));
        out.extend_from_slice(bytes.get(at..).unwrap_or_default());
        if self.data_set.is_inflated() {
            let deflated = deflate(out.get(split..).unwrap_or_default())?;
            out.truncate(split);
            out.extend(deflated);
        }
        Ok(out)
    }

    /// The data set as changed, with bytes of its own.
    ///
    /// # Errors
    /// As [`to_bytes`](Self::to_bytes) and [`parse`](crate::parse).
    pub fn finish(&self) -> Result<DataSet<'static>, Error> {
        let bytes = self.to_bytes()?;
        crate::parse(&bytes).map(DataSet::into_owned)
    }

    /// Where the data set starts, behind the file meta information.
    fn data_set_start(&self) -> usize {
        let index = &self.data_set.index;
        match index.meta.checked_sub(1).and_then(|last| index.node(last)) {
            Some(last) => last.end(),
            None => index.node(0).map_or(0, |first| first.start as usize),
        }
    }

    /// What to write in place of which bytes, in order.
    fn patches(&self) -> Result<Vec<Patch>, Error> {
        let index = &self.data_set.index;
        let mut patches = Vec::new();
        // By node, how much longer what is in it gets.
        let mut growth: BTreeMap<u32, i64> = BTreeMap::new();
        let mut meta_growth = 0_i64;
        let mut gone_until = 0;
        let mut gone = Vec::new();
        for (&at, change) in &self.changes {
            let Some(node) = index.node(at) else { continue };
            if at < gone_until {
                continue;
            }
            let is_container = node.kind() != Kind::Element;
            if is_container || matches!(change, Change::Remove) {
                gone_until = node.next;
                gone.push(at..node.next);
            }
            let (patch, grown) = self.patch(node, change, is_container);
            patches.push(Patch { is_meta: at < index.meta, ..patch });
            if at < index.meta {
                meta_growth += grown;
            } else {
                self.grow(node.parent, grown, &mut growth);
            }
        }
        for ((item, tag), bytes) in &self.added {
            if gone.iter().any(|range| range.contains(item)) {
                continue;
            }
            let is_meta = *item == NONE && tag.group() == 2;
            let from = self.insertion(*item, *tag, is_meta);
            patches.push(Patch { from, to: from, bytes: bytes.clone(), is_meta });
            if is_meta {
                meta_growth += bytes.len() as i64;
            } else {
                self.grow(*item, bytes.len() as i64, &mut growth);
            }
        }
        for (at, grown) in growth {
            if let Some(node) = index.node(at).filter(|node| !node.is_undefined() && grown != 0) {
                patches.push(self.length_patch(node, grown)?);
            }
        }
        if meta_growth != 0
            && let Some(element) = self.data_set.meta().element(tags::FILE_META_INFORMATION_GROUP_LENGTH)
            && let Some(length) = element.raw().first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
        {
            let length = u32::try_from(i64::from(length) + meta_growth).unwrap_or(0);
            let from = element.node().value();
            patches.push(Patch { from, to: from + 4, bytes: length.to_le_bytes().to_vec(), is_meta: true });
        }
        // Insertions at a place come before what stands there, in the order of their tags.
        patches.sort_by_key(|patch| (patch.from, !patch.is_meta, patch.to != patch.from));
        Ok(patches)
    }

    /// What becomes of one element, and how much longer it gets.
    fn patch(&self, node: &Node, change: &Change, is_container: bool) -> (Patch, i64) {
        let (from, to) = (node.start as usize, node.end());
        let bytes = self.data_set.bytes();
        match change {
            Change::Remove => (Patch { from, to, bytes: Vec::new(), is_meta: false }, -((to - from) as i64)),
            Change::Value(value) => {
                let mut all = bytes.get(from..node.value()).unwrap_or_default().to_vec();
                let length = u32::try_from(value.len()).unwrap_or(u32::MAX);
                put_length(&mut all, node, length);
                all.extend_from_slice(value);
                let to = if is_container { to } else { node.value_end() };
                let grown = all.len() as i64 - (to - from) as i64;
                (Patch { from, to, bytes: all, is_meta: false }, grown)
            }
        }
    }

    /// Makes everything around longer.
    fn grow(&self, parent: u32, by: i64, growth: &mut BTreeMap<u32, i64>) {
        let mut current = parent;
        while let Some(node) = self.data_set.index.node(current) {
            *growth.entry(current).or_default() += by;
            current = node.parent;
        }
    }

    /// The length in a header, with what is in it longer.
    fn length_patch(&self, node: &Node, grown: i64) -> Result<Patch, Error> {
        let from = node.start as usize;
        let mut header = self.data_set.bytes().get(from..node.value()).unwrap_or_default().to_vec();
        let bytes = header.last_chunk::<4>().copied().unwrap_or_default();
        let big = node.encoding().is_big();
        let length = if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
        let length = u32::try_from(i64::from(length) + grown).ok().filter(|length| *length < u32::MAX);
        let length = length.ok_or_else(|| Error::new(ErrorKind::ValueTooLong, from as u64))?;
        put_length(&mut header, node, length);
        Ok(Patch { from, to: from + header.len(), bytes: header, is_meta: false })
    }

    /// Where a new element of an item goes.
    fn insertion(&self, item: u32, tag: Tag, is_meta: bool) -> usize {
        let index = &self.data_set.index;
        let (from, to) = match index.node(item) {
            Some(node) => (item + 1, node.next),
            None if is_meta => (0, index.meta),
            None => (index.meta, index.nodes.len() as u32),
        };
        let mut at = from;
        while let Some(node) = index.node(at).filter(|_| at < to) {
            if node.tag > tag.to_u32() {
                return node.start as usize;
            }
            at = node.next;
        }
        match (index.node(item), is_meta) {
            (Some(node), _) => node.value_end(),
            (None, true) => self.data_set_start(),
            (None, false) => {
                let last = (from < to).then(|| index.nodes.get(from as usize..to as usize)).flatten();
                let end = last.and_then(|nodes| nodes.iter().map(Node::end).max());
                end.unwrap_or_else(|| self.data_set_start())
            }
        }
    }
}

/// Bytes in place of others.
struct Patch {
    from: usize,
    to: usize,
    bytes: Vec<u8>,
    is_meta: bool,
}

/// Writes a length at the end of a header: two bytes or four.
fn put_length(header: &mut [u8], node: &Node, length: u32) {
    let big = node.encoding().is_big();
    let bytes = if big { length.to_be_bytes() } else { length.to_le_bytes() };
    let is_item = node.kind() == Kind::Item;
    if node.header == 8 && node.encoding().is_explicit() && !is_item {
        let [a, b, c, d] = bytes;
        if let Some(place) = header.last_chunk_mut::<2>() {
            *place = if big { [c, d] } else { [a, b] };
        }
    } else if let Some(place) = header.last_chunk_mut::<4>() {
        *place = bytes;
    }
}

/// A text in the character sets of a data set.
fn text_bytes(data_set: DataSetView<'_>, vr: Vr, text: &str) -> Result<Vec<u8>, Error> {
    use crate::vr::Content;
    match vr.info().map(|info| info.content) {
        Some(Content::Text) => data_set.character_sets().encode_with(text, Delimiters::ALL),
        Some(Content::Ascii) if text.is_ascii() => Ok(text.as_bytes().to_vec()),
        Some(Content::Ascii) => Err(Error::new(ErrorKind::Unencodable, 0)),
        _ => Err(Error::new(ErrorKind::WrongVr, 0)),
    }
}

impl fmt::Debug for Editor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editor")
            .field("changes", &self.changes.len())
            .field("added", &self.added.len())
            .finish_non_exhaustive()
    }
}
