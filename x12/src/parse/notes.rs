//! What is noted while the segments of an interchange go by: its groups and sets, and what is odd.

use alloc::vec::Vec;

use super::ISSUES_PER_CODE;
use super::envelope::Envelope;
use crate::index::Span;
use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::segment_id::SegmentId;
use crate::segments::Watch;

/// Groups, sets and issues.
pub(super) struct Notes<'m, 'i> {
    envelope: Envelope<'m, 'i>,
    issues: &'i mut Vec<Issue>,
    base: u64,
    line_end: bool,
    /// Text behind IEA was noted.
    after: bool,
    blank: usize,
    unnamed: usize,
    binary: usize,
}

impl<'m, 'i> Notes<'m, 'i> {
    pub(super) fn new(envelope: Envelope<'m, 'i>, issues: &'i mut Vec<Issue>, base: u64) -> Self {
        let (line_end, after, blank, unnamed, binary) = (false, false, 0, 0, 0);
        Self { envelope, issues, base, line_end, after, blank, unnamed, binary }
    }

    /// The end of the interchange: what is open stays open, and is noted.
    pub(super) fn finish(&mut self, has_header: bool, spans: &[Span]) {
        let last = spans.last().map_or(0, |span| u64::from(span.end));
        self.envelope.finish(spans.len() as u32, spans, self.issues, self.base);
        if has_header && !self.envelope.is_over() {
            let issue = Issue::new(Severity::Error, IssueCode::MISSING_IEA, self.base + last);
            let issue = issue.with_ack(AckCode::interchange("023"));
            self.issues.push(issue.with_location(Location::new(SegmentId::IEA, 1)));
        }
        self.issues.sort_by_key(|issue| issue.offset);
    }

    #[cold]
    fn unnamed(&mut self, at: u32, span: &Span) {
        let number = self.envelope.next_unnamed();
        if self.unnamed < ISSUES_PER_CODE && !self.after {
            let mut location = self.envelope.location(at, SegmentId::UNNAMED);
            location.number = number;
            let issue = Issue::new(Severity::Error, IssueCode::UNNAMED_SEGMENT, self.offset(span.start))
                .with_length(u64::from(span.end - span.start))
                .with_ack(AckCode::segment("1"));
            self.issues.push(issue.with_location(location));
        }
        self.unnamed += 1;
    }

    fn offset(&self, at: u32) -> u64 {
        self.base + u64::from(at)
    }
}

impl Watch for Notes<'_, '_> {
    fn blanks(&mut self, from: usize, to: usize) {
        if !self.line_end {
            self.line_end = true;
            let issue = Issue::new(Severity::Information, IssueCode::LINE_END, self.base + from as u64);
            self.issues.push(issue.with_length((to - from) as u64));
        }
    }

    #[cold]
    fn blank_segment(&mut self, at: usize) {
        if self.blank < ISSUES_PER_CODE {
            let code = IssueCode::BLANK_SEGMENT;
            self.issues.push(Issue::new(Severity::Warning, code, self.base + at as u64).with_length(1));
        }
        self.blank += 1;
    }

    fn unusual(&mut self, id: Option<SegmentId>, is_over: bool, spans: &[Span]) {
        let Some((last, before)) = spans.split_last() else { return };
        if is_over && id != Some(SegmentId::IEA) && !self.after {
            self.after = true;
            let issue = Issue::new(Severity::Warning, IssueCode::TEXT_AFTER_IEA, self.offset(last.start));
            self.issues.push(issue.with_length(u64::from(last.end - last.start)));
        }
        let at = before.len() as u32;
        match id {
            Some(id) => self.envelope.segment(at, id, spans, self.issues, self.base),
            None => self.unnamed(at, last),
        }
    }

    #[cold]
    fn binary_length(&mut self, at: usize) {
        if self.binary < ISSUES_PER_CODE {
            let code = IssueCode::BINARY_LENGTH;
            self.issues.push(Issue::new(Severity::Error, code, self.base + at as u64));
        }
        self.binary += 1;
    }

    fn no_last_terminator(&mut self, at: usize) {
        let code = IssueCode::NO_LAST_TERMINATOR;
        self.issues.push(Issue::new(Severity::Warning, code, self.base + at as u64));
    }

    fn place(&self, at: u32, id: SegmentId) -> Option<Location> {
        Some(self.envelope.location(at, id))
    }
}
