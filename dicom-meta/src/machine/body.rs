//! The data set: elements, sequences, items, fragments. PS3.5, 7.

use super::{Container, EventKind, Found, Machine, Phase, Step};
use crate::error::{Error, ErrorKind};
use crate::header::{self, Header, Odd, UNDEFINED};
use crate::issue::{IssueCode, Severity};
use crate::tag::Tag;
use crate::transfer_syntax::Encoding;
use crate::vr::Vr;

const ITEM: u32 = Tag::ITEM.0;
const ITEM_END: u32 = Tag::ITEM_DELIMITATION.0;
const SEQUENCE_END: u32 = Tag::SEQUENCE_DELIMITATION.0;
const PADDING: u32 = 0xFFFC_FFFC;

impl Machine {
    #[inline]
    pub(super) fn body(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        if self.pos >= self.end {
            return Ok(Some(self.close(0)));
        }
        let room = self.end - self.pos;
        if room < 8 {
            return self.remnant(room);
        }
        let Some(&first) = window.first_chunk::<8>() else { return self.no_header(window, ends) };
        let start = header::tag_and_word(first, self.encoding.is_big());
        match self.stack.last() {
            Some(frame) if frame.container != Container::Item => self.in_sequence(start),
            _ => self.element(window, first, start, room, ends),
        }
    }

    /// The rest of an item or sequence, in which nothing has room.
    #[cold]
    fn remnant(&mut self, room: u64) -> Result<Option<Step>, Error> {
        self.note(Severity::Error, IssueCode::CROSSES_END, None, room)?;
        self.pending = room;
        Ok(None)
    }

    #[inline]
    fn element(
        &mut self,
        window: &[u8],
        first: [u8; 8],
        start: (u32, u32),
        room: u64,
        ends: bool,
    ) -> Result<Option<Step>, Error> {
        let tag = start.0;
        if tag >> 16 == 0xFFFE {
            if tag == ITEM_END && start.1 == 0 && self.stack.last().is_some_and(|frame| frame.undefined) {
                return Ok(Some(self.close(8)));
            }
            return self.delimiter(start, room);
        }
        if self.fresh {
            self.fresh = false;
            if self.is_explicit_item(first, start, room) {
                self.note(Severity::Error, IssueCode::EXPLICIT_ITEM, Some(tag), 8)?;
                self.encoding = Encoding::ExplicitLittle;
                return Ok(None);
            }
        }
        let Some(header) = header::read(window, first, start, self.encoding) else {
            return self.short(12, ends);
        };
        if (tag >> 16 < 8 && tag >> 16 != 4) || tag >= 0xFFFC_0000 {
            self.unusual_group(&header)?;
            if self.phase != Phase::Body {
                return Ok(None);
            }
        }
        if self.filtering && self.stack.is_empty() && self.filter(&header) {
            return Ok(None);
        }
        if header.odd != Odd::Nothing || (header.length & 1 != 0 && header.length != UNDEFINED) {
            self.oddities(&header)?;
        }
        self.order(tag)?;
        self.count_one()?;
        let size = u64::from(header.size);
        if size > room {
            self.note(Severity::Error, IssueCode::CROSSES_END, Some(tag), room)?;
            self.pending = room;
            return Ok(None);
        }
        if header.vr == Vr::SQ || header.length == UNDEFINED {
            return self.container(&header, room - size);
        }
        let mut within = header.length;
        if u64::from(within) > room - size {
            within = u32::try_from(room - size).unwrap_or(within);
            self.note(Severity::Error, IssueCode::CROSSES_END, Some(tag), room)?;
        }
        let offset = self.pos;
        self.pos += size;
        self.pending = within.into();
        let found = self.header(EventKind::Element, &header, offset, within);
        Ok(self.tell(found))
    }

    #[inline]
    pub(super) fn header(&self, kind: EventKind, header: &Header, offset: u64, within: u32) -> Found {
        let encoding = if header.odd == Odd::Implicit { Encoding::ImplicitLittle } else { self.encoding };
        Found {
            kind,
            encoding,
            header: header.size,
            vr: header.vr,
            tag: Tag(header.tag),
            item: 0,
            length: header.length,
            within,
            offset,
        }
    }

    /// A header that is not all there.
    #[cold]
    fn no_header(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        if !ends {
            return Ok(Some(Step::Need(8)));
        }
        if self.stack.is_empty() && window.iter().all(|b| *b == 0) {
            if !window.is_empty() {
                self.note(Severity::Warning, IssueCode::TRAILING_ZEROS, None, window.len() as u64)?;
            }
            self.pos += window.len() as u64;
            self.phase = Phase::Ended;
            return Ok(None);
        }
        self.truncated().map(|()| None)
    }

    /// What only the header of some elements can say: kept off the way of all others.
    #[cold]
    pub(super) fn oddities(&mut self, header: &Header) -> Result<(), Error> {
        let (tag, size) = (header.tag, u64::from(header.size));
        match header.odd {
            Odd::Nothing => {}
            Odd::UnknownVr => self.warn(IssueCode::UNKNOWN_VR, tag, size)?,
            Odd::ShortLength => self.note(Severity::Error, IssueCode::SHORT_LENGTH, Some(tag), size)?,
            Odd::Implicit => self.note(Severity::Error, IssueCode::IMPLICIT_ELEMENT, Some(tag), size)?,
        }
        if header.length & 1 != 0 && header.length != UNDEFINED {
            self.warn(IssueCode::ODD_LENGTH, tag, size)?;
        }
        Ok(())
    }

    /// Tags ascend. `last` is the last one and 1, so that the first of all is greater.
    #[inline]
    pub(super) fn order(&mut self, tag: u32) -> Result<(), Error> {
        if tag < self.last {
            let same = tag.wrapping_add(1) == self.last;
            self.warn(if same { IssueCode::DUPLICATE_TAG } else { IssueCode::OUT_OF_ORDER }, tag, 4)?;
        }
        self.last = tag.saturating_add(1);
        Ok(())
    }

    /// A sequence, or a value of undefined length.
    #[inline]
    fn container(&mut self, header: &Header, room: u64) -> Result<Option<Step>, Error> {
        let inner = match header.vr {
            Vr::SQ if header.odd == Odd::Implicit => Encoding::ImplicitLittle,
            Vr::SQ => self.encoding,
            // PS3.5, 6.2.2, note 2: what is not known is written in implicit VR little endian.
            Vr::UN => Encoding::ImplicitLittle,
            _ => return self.fragments(header),
        };
        if self.depth >= self.options.limits.max_depth {
            let error = Error::new(ErrorKind::DepthLimit, self.pos);
            return Err(error.with_location(self.location(Some(Tag(header.tag)))));
        }
        self.depth += 1;
        let size = u64::from(header.size);
        if header.length != UNDEFINED && u64::from(header.length) > room {
            self.note(Severity::Error, IssueCode::CROSSES_END, Some(header.tag), room + size)?;
        }
        if header.tag & 0xFFFF == 0 {
            self.warn(IssueCode::GROUP_LENGTH, header.tag, size)?;
        }
        let found = self.header(EventKind::SequenceStart, header, self.pos, header.length);
        self.pos += size;
        self.open(Container::Sequence, header.tag, 0, header.length, inner);
        Ok(self.tell(found))
    }

    /// A value of undefined length that is no sequence.
    #[cold]
    fn fragments(&mut self, header: &Header) -> Result<Option<Step>, Error> {
        let (tag, size) = (header.tag, u64::from(header.size));
        if !matches!(header.vr, Vr::OB | Vr::OW | Vr::OF | Vr::OD | Vr::OL | Vr::OV) {
            self.fatal(IssueCode::UNDEFINED_VALUE, Some(tag))?;
            return Ok(None);
        }
        if tag != crate::tags::PIXEL_DATA.0 {
            self.warn(IssueCode::UNDEFINED_LENGTH, tag, size)?;
        } else if self.stack.is_empty() && self.transfer_syntax().is_some_and(|s| !s.is_encapsulated()) {
            self.warn(IssueCode::ENCAPSULATED_IN_NATIVE, tag, size)?;
        }
        let found = self.header(EventKind::FragmentsStart, header, self.pos, UNDEFINED);
        self.pos += size;
        self.open(Container::Fragments, tag, 0, UNDEFINED, self.encoding);
        Ok(self.tell(found))
    }

    /// Directly in a sequence or a value in fragments: an item, or the end.
    #[inline]
    fn in_sequence(&mut self, (tag, length): (u32, u32)) -> Result<Option<Step>, Error> {
        let Some(frame) = self.stack.last_mut() else { return Ok(None) };
        if tag == ITEM {
            let (container, tag, count) = (frame.container, frame.tag, frame.count);
            frame.count += 1;
            frame.may_be_over = false;
            return self.item(container, tag, count, length);
        }
        if tag == SEQUENCE_END && length == 0 && frame.undefined {
            return Ok(Some(self.close(8)));
        }
        self.no_item(tag, length)
    }

    #[cold]
    fn no_item(&mut self, tag: u32, length: u32) -> Result<Option<Step>, Error> {
        let Some(&frame) = self.stack.last() else { return Ok(None) };
        if tag == SEQUENCE_END {
            if length != 0 {
                self.warn(IssueCode::DELIMITER_LENGTH, frame.tag, 8)?;
            }
            if frame.undefined {
                return Ok(Some(self.close(8)));
            }
            return self.stray().map(|()| None);
        }
        if frame.container == Container::Fragments {
            self.fatal(IssueCode::FRAGMENT_EXPECTED, Some(frame.tag))?;
            return Ok(None);
        }
        if tag == ITEM_END {
            return self.stray().map(|()| None);
        }
        if frame.may_be_over {
            return Ok(Some(self.close(0)));
        }
        self.note(Severity::Error, IssueCode::ITEM_EXPECTED, Some(frame.tag), 8)?;
        if frame.undefined {
            return Ok(Some(self.close(0)));
        }
        self.pending = self.end - self.pos;
        Ok(None)
    }

    #[inline]
    fn item(
        &mut self,
        container: Container,
        tag: u32,
        count: u32,
        length: u32,
    ) -> Result<Option<Step>, Error> {
        self.count_one()?;
        let room = self.end - self.pos - 8;
        let mut within = length;
        if length != UNDEFINED && u64::from(length) > room {
            within = u32::try_from(room).unwrap_or(length);
            self.note(Severity::Error, IssueCode::CROSSES_END, Some(tag), room + 8)?;
        }
        let found = Found {
            kind: EventKind::ItemStart,
            encoding: self.encoding,
            header: 8,
            vr: Vr::SQ,
            tag: Tag(tag),
            item: count,
            length,
            within,
            offset: self.pos,
        };
        if container == Container::Sequence {
            self.pos += 8;
            self.open(Container::Item, tag, count, length, self.encoding);
            self.fresh = !self.encoding.is_explicit();
            return Ok(self.tell(found));
        }
        if length == UNDEFINED {
            self.fatal(IssueCode::FRAGMENT_EXPECTED, Some(tag))?;
            return Ok(None);
        }
        self.pos += 8;
        self.pending = within.into();
        Ok(self.tell(Found { kind: EventKind::Fragment, ..found }))
    }

    /// Groups that have no place in a data set, and zeros after it.
    #[cold]
    fn unusual_group(&mut self, header: &Header) -> Result<(), Error> {
        let tag = header.tag;
        if tag == 0 && header.length == 0 && self.stack.is_empty() && self.last > 0 {
            self.phase = Phase::Zeros;
            return self.note(Severity::Warning, IssueCode::TRAILING_ZEROS, None, 0);
        }
        match tag >> 16 {
            2 => self.warn(IssueCode::META_IN_DATA_SET, tag, 4),
            1 | 3 | 5 | 6 | 7 | 0xFFFD | 0xFFFF => self.warn(IssueCode::ILLEGAL_GROUP, tag, 4),
            0xFFFC if tag != PADDING => self.warn(IssueCode::ILLEGAL_GROUP, tag, 4),
            _ => Ok(()),
        }
    }

    /// A delimiter or item where an element is due.
    #[cold]
    fn delimiter(&mut self, (tag, length): (u32, u32), room: u64) -> Result<Option<Step>, Error> {
        let undefined = self.stack.last().is_some_and(|frame| frame.undefined);
        if tag == ITEM_END && undefined {
            if length != 0 {
                self.note(Severity::Warning, IssueCode::DELIMITER_LENGTH, None, 8)?;
            }
            return Ok(Some(self.close(8)));
        }
        if tag == SEQUENCE_END && undefined {
            // Some writers end items so (fo-dicom 1157). It may have been the end of the sequence, too.
            self.note(Severity::Error, IssueCode::ITEM_DELIMITER, None, 8)?;
            let step = self.close(8);
            if let Some(frame) = self.stack.last_mut() {
                frame.may_be_over = frame.undefined;
            }
            return Ok(Some(step));
        }
        if tag == ITEM && undefined {
            self.note(Severity::Error, IssueCode::ITEM_DELIMITER, None, 8)?;
            return Ok(Some(self.close(0)));
        }
        self.stray()?;
        if tag == ITEM {
            // What is in an item belongs to no element here.
            if length == UNDEFINED {
                self.pending = 0;
                self.fatal(IssueCode::STRAY_DELIMITER, None)?;
            } else {
                self.pending = (8 + u64::from(length)).min(room);
            }
        }
        Ok(None)
    }

    /// Passes a delimiter that ends nothing.
    #[cold]
    fn stray(&mut self) -> Result<(), Error> {
        self.note(Severity::Error, IssueCode::STRAY_DELIMITER, None, 8)?;
        self.pending = 8.min(self.end - self.pos);
        Ok(())
    }

    /// Zeros to the end of the input, or else an error.
    pub(super) fn zeros(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        let zeros = window.iter().take_while(|b| **b == 0).count();
        self.pos += zeros as u64;
        if zeros < window.len() {
            self.fatal(IssueCode::TRAILING_ZEROS, None)?;
        } else if ends {
            self.phase = Phase::Ended;
        } else {
            return Ok(Some(Step::Need(1)));
        }
        Ok(None)
    }

    /// An item in explicit VR in a data set in implicit VR: its first element tells, by a known representation where the
    /// length would be too large for the item (fo-dicom 565).
    #[cold]
    fn is_explicit_item(&self, first: [u8; 8], (tag, word): (u32, u32), room: u64) -> bool {
        let [_, _, _, _, v0, v1, ..] = first;
        let vr = Vr([v0, v1]);
        vr.is_known()
            && u64::from(word) > (room - 8).min(0xFFFF)
            && crate::dictionary::vrs(tag).is_none_or(|vrs| vrs.contains(vr))
    }

    /// Whether an element of the data set itself is left out; stops at the end of what is wanted.
    #[cold]
    fn filter(&mut self, header: &Header) -> bool {
        let tag = Tag(header.tag);
        let filter = &self.options.filter;
        let ordered = header.tag >= self.last;
        let past_wanted = filter.only.as_ref().is_some_and(|only| only.iter().all(|wanted| *wanted < tag));
        if filter.until.is_some_and(|until| tag >= until)
            || (filter.until_pixel_data && tag.is_pixel_data())
            || (past_wanted && ordered)
        {
            self.phase = Phase::Ended;
            return true;
        }
        let wanted = filter.only.as_ref().is_none_or(|only| only.contains(&tag));
        if wanted && !filter.without.contains(&tag) {
            return false;
        }
        if header.length == UNDEFINED {
            // Read for its end, and not shown.
            self.hidden = self.stack.len();
            return false;
        }
        self.last = header.tag.saturating_add(1);
        self.pending = u64::from(header.size) + u64::from(header.length);
        true
    }
}
