//! Which envelopes are open, and what is odd about how they open and close.

use alloc::vec::Vec;

use super::{Entry, Header};
use crate::delimiters::Delimiters;
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::parse;
use crate::scan;
use crate::segment_id::SegmentId;
use crate::split::{self, Unit, UnitKind};

/// The envelopes around the unit under way.
#[derive(Clone, Default)]
pub(super) struct Envelopes {
    file: Header,
    batch: Header,
    /// Messages of the stream.
    messages: u64,
    /// Messages since the last header or trailer.
    run: u64,
    /// Batches of the file, and runs of messages in it that have no header.
    batches: u64,
    loose: u64,
    /// The unit given out last closes its envelope.
    leaving: Option<UnitKind>,
    issues: Vec<Issue>,
}

impl Envelopes {
    pub(super) fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Forgets what the entry before was still to show.
    pub(super) fn leave(&mut self) {
        self.issues.clear();
        let Some(kind) = self.leaving.take() else { return };
        self.run = 0;
        self.batch.unit = None;
        if kind == UnitKind::FileTrailer {
            self.file.unit = None;
            self.begin_file();
        }
    }

    /// One more message.
    pub(super) fn message(&mut self) {
        self.messages += 1;
        self.run += 1;
        if self.run == 1 && self.batch.unit.is_none() {
            self.loose += 1;
        }
    }

    /// The next unit, in its place.
    pub(super) fn enter<'a>(&'a mut self, mut unit: Unit<'a>) -> Entry<'a> {
        match unit.kind {
            UnitKind::FileHeader => {
                self.close_file(unit.offset, SegmentId::FHS);
                self.file.open(&unit);
                self.begin_file();
            }
            UnitKind::BatchHeader => {
                self.close_batch(unit.offset, SegmentId::BHS);
                self.batch.open(&unit);
                self.batches += 1;
                self.run = 0;
            }
            UnitKind::Message => self.message(),
            UnitKind::BatchTrailer => self.batch_trailer(&mut unit),
            UnitKind::FileTrailer => self.file_trailer(&mut unit),
            UnitKind::Other => self.other(&unit),
        }
        Entry {
            unit,
            file_header: self.file.unit(),
            batch_header: self.batch.unit(),
            messages: self.messages,
            messages_in_batch: self.run,
            issues: &self.issues,
        }
    }

    /// The end of the stream.
    pub(super) fn end(&mut self, offset: u64) {
        if self.batch.unit.is_some() {
            self.note(IssueCode::MISSING_BATCH_TRAILER, offset, Location::new(SegmentId::BTS, 1));
        }
        if self.file.unit.is_some() {
            self.note(IssueCode::MISSING_FILE_TRAILER, offset, Location::new(SegmentId::FTS, 1));
        }
    }

    fn begin_file(&mut self) {
        (self.batches, self.loose, self.run) = (0, 0, 0);
    }

    fn note(&mut self, code: IssueCode, offset: u64, location: Location) {
        self.issues.push(Issue::new(Severity::Warning, code, offset).with_location(location));
    }

    fn close_batch(&mut self, offset: u64, at: SegmentId) {
        if self.batch.unit.is_some() {
            self.note(IssueCode::MISSING_BATCH_TRAILER, offset, Location::new(at, 1));
            self.batch.unit = None;
        }
    }

    fn close_file(&mut self, offset: u64, at: SegmentId) {
        self.close_batch(offset, at);
        if self.file.unit.is_some() {
            self.note(IssueCode::MISSING_FILE_TRAILER, offset, Location::new(at, 1));
        }
    }

    fn batch_trailer(&mut self, unit: &mut Unit<'_>) {
        unit.delimiters = trailer_delimiters(unit, &self.batch);
        let bts = Location::new(SegmentId::BTS, 1);
        if self.batch.unit.is_none() {
            self.note(IssueCode::MISSING_BATCH_HEADER, unit.offset, bts);
            // It has a trailer: it is no run without an envelope.
            self.batches += 1;
            self.loose = self.loose.saturating_sub(u64::from(self.run > 0));
        }
        let run = self.run;
        self.check(unit, bts, IssueCode::BATCH_COUNT, |count| count == run);
        self.leaving = Some(unit.kind);
    }

    fn file_trailer(&mut self, unit: &mut Unit<'_>) {
        unit.delimiters = trailer_delimiters(unit, &self.file);
        let fts = Location::new(SegmentId::FTS, 1);
        self.close_batch(unit.offset, SegmentId::FTS);
        if self.file.unit.is_none() {
            self.note(IssueCode::MISSING_FILE_HEADER, unit.offset, fts);
        }
        // Messages without BHS may have been counted as a batch, or not.
        let batches = self.batches..=self.batches + self.loose;
        self.check(unit, fts, IssueCode::FILE_COUNT, |count| batches.contains(&count));
        self.leaving = Some(unit.kind);
    }

    /// Checks the count in field 1 of a trailer, if it has one.
    fn check(&mut self, unit: &Unit<'_>, at: Location, code: IssueCode, right: impl Fn(u64) -> bool) {
        let Ok(trailer) = parse::parse_with(unit.bytes, &unit.options()) else { return };
        let field = trailer.view().segment(at.segment, 1).and_then(|segment| segment.field(1));
        let Some(field) = field.filter(|field| !field.is_empty() && !field.is_null()) else { return };
        let number = core::str::from_utf8(field.raw().trim_ascii()).ok();
        match number.filter(|text| text.bytes().all(|b| b.is_ascii_digit())).map(str::parse) {
            Some(Ok(count)) if right(count) => {}
            Some(Ok(_)) => self.note(code, field.offset(), at.field(1)),
            _ => self.note(IssueCode::UNREADABLE_COUNT, field.offset(), at.field(1)),
        }
    }

    fn other(&mut self, unit: &Unit<'_>) {
        let padding = |b: &u8| b.is_ascii_whitespace() || scan::is_mllp(*b) || *b == 0;
        let mark = scan::byte_order_mark(unit.bytes);
        let content = unit.bytes.get(mark..).unwrap_or_default();
        if let Some(at) = content.iter().position(|b| !padding(b)) {
            let offset = unit.offset + (mark + at) as u64;
            self.issues.push(Issue::new(Severity::Warning, IssueCode::STRAY_LINES, offset));
        }
    }
}

/// The delimiters of a trailer, which declares none: its header's, else those of the last header before it, if the field
/// separator that stands behind its id is theirs. With another one the rest is as usual.
fn trailer_delimiters(unit: &Unit<'_>, header: &Header) -> Option<Delimiters> {
    let own = header.unit.and_then(|unit| unit.delimiters);
    let Some(&field) = split::first_line(unit.bytes).get(3) else { return own.or(unit.delimiters) };
    let usual = Delimiters { field, ..Delimiters::default() };
    [own, unit.delimiters, Some(usual).filter(|usual| usual.check().is_ok())]
        .into_iter()
        .flatten()
        .find(|delimiters| delimiters.field == field)
}
