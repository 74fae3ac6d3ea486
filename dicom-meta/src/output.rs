//! Elements to bytes, in any encoding, lengths filled in when they are known.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::error::{Error, ErrorKind};
use crate::header::implied_vr;
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

/// How lengths of sequences and items are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Lengths {
    /// As numbers.
    #[default]
    Defined,
    /// With delimiters.
    Undefined,
}

/// Bytes under way.
pub(crate) struct Output {
    pub(crate) bytes: Vec<u8>,
    pub(crate) encoding: Encoding,
    lengths: Lengths,
    /// Where the lengths of what is open stand; `None` where there is a delimiter.
    open: Vec<Option<usize>>,
}

impl Output {
    pub(crate) fn new(bytes: Vec<u8>, encoding: Encoding, lengths: Lengths) -> Self {
        Self { bytes, encoding, lengths, open: Vec::new() }
    }

    fn word(&mut self, value: u16) {
        let bytes = if self.encoding.is_big() { value.to_be_bytes() } else { value.to_le_bytes() };
        self.bytes.extend_from_slice(&bytes);
    }

    fn long(&mut self, value: u32) {
        self.bytes.extend_from_slice(&self.long_bytes(value));
    }

    fn long_bytes(&self, value: u32) -> [u8; 4] {
        if self.encoding.is_big() { value.to_be_bytes() } else { value.to_le_bytes() }
    }

    fn tag(&mut self, tag: Tag) {
        self.word(tag.group());
        self.word(tag.element());
    }

    /// A header; the length has 32 bits unless the representation has one of 16.
    fn header(&mut self, tag: Tag, vr: Vr, length: u32) {
        self.tag(tag);
        if !self.encoding.is_explicit() {
            self.long(length);
        } else if vr.is_long() {
            self.bytes.extend_from_slice(&vr.to_bytes());
            self.bytes.extend_from_slice(&[0, 0]);
            self.long(length);
        } else {
            self.bytes.extend_from_slice(&vr.to_bytes());
            self.word(u16::try_from(length).unwrap_or(u16::MAX));
        }
    }

    /// An element, made even. A value too long for a length of 16 bits is written as UN, as PS3.5, 6.2.2 says.
    pub(crate) fn element(&mut self, tag: Tag, vr: Vr, value: &[u8]) -> Result<(), Error> {
        let length = value.len() + value.len() % 2;
        let too_long = |_| Error::new(ErrorKind::ValueTooLong, self.bytes.len() as u64);
        let length = u32::try_from(length).map_err(too_long)?;
        if length >= u32::MAX - 1 {
            return Err(Error::new(ErrorKind::ValueTooLong, self.bytes.len() as u64));
        }
        let written = if vr.is_short() && length > 0xFFFE { Vr::UN } else { vr };
        self.header(tag, written, length);
        self.bytes.extend_from_slice(value);
        if value.len() % 2 == 1 {
            self.bytes.push(vr.info().map_or(0, |info| info.padding));
        }
        Ok(())
    }

    pub(crate) fn start_sequence(&mut self, tag: Tag) {
        // In implicit VR only this tells that an attribute that is not known is a sequence.
        let is_told = self.encoding.is_explicit() || implied_vr(tag.to_u32()) == Vr::SQ;
        let delimited = self.lengths == Lengths::Undefined || !is_told;
        self.header(tag, Vr::SQ, if delimited { u32::MAX } else { 0 });
        self.open.push((!delimited).then_some(self.bytes.len()));
    }

    pub(crate) fn start_item(&mut self) {
        self.tag(Tag::ITEM);
        let delimited = self.lengths == Lengths::Undefined;
        self.long(if delimited { u32::MAX } else { 0 });
        self.open.push((!delimited).then_some(self.bytes.len()));
    }

    pub(crate) fn end_sequence(&mut self) -> Result<(), Error> {
        self.end(Tag::SEQUENCE_DELIMITATION)
    }

    pub(crate) fn end_item(&mut self) -> Result<(), Error> {
        self.end(Tag::ITEM_DELIMITATION)
    }

    fn end(&mut self, delimiter: Tag) -> Result<(), Error> {
        let Some(start) = self.open.pop().flatten() else {
            self.tag(delimiter);
            self.long(0);
            return Ok(());
        };
        let length = u32::try_from(self.bytes.len() - start).ok().filter(|length| *length < u32::MAX);
        let length = length.ok_or_else(|| Error::new(ErrorKind::ValueTooLong, start as u64))?;
        let bytes = self.long_bytes(length);
        if let Some(place) = start.checked_sub(4).and_then(|at| self.bytes.get_mut(at..start)) {
            place.copy_from_slice(&bytes);
        }
        Ok(())
    }

    /// The start of a value in fragments.
    pub(crate) fn start_fragments(&mut self, tag: Tag, vr: Vr) {
        self.header(tag, vr, u32::MAX);
    }

    pub(crate) fn fragment(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let length = u32::try_from(bytes.len() + bytes.len() % 2);
        let length = length.map_err(|_| Error::new(ErrorKind::ValueTooLong, self.bytes.len() as u64))?;
        self.tag(Tag::ITEM);
        self.long(length);
        self.bytes.extend_from_slice(bytes);
        if bytes.len() % 2 == 1 {
            self.bytes.push(0);
        }
        Ok(())
    }

    pub(crate) fn end_fragments(&mut self) {
        self.tag(Tag::SEQUENCE_DELIMITATION);
        self.long(0);
    }
}

/// A value in the byte order of the other endianness.
pub(crate) fn swapped(value: &[u8], size: usize) -> Cow<'_, [u8]> {
    if size < 2 {
        return Cow::Borrowed(value);
    }
    let mut bytes = value.to_vec();
    for word in bytes.chunks_exact_mut(size) {
        word.reverse();
    }
    Cow::Owned(bytes)
}
