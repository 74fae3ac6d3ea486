//! Groups and transaction sets, found while the segments go by.

use alloc::vec::Vec;

use super::ISSUES_PER_CODE;
use crate::index::{GroupSpan, SetSpan, Span};
use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::segment_id::SegmentId;
use crate::segments::id_of;

/// What is open, and what was.
pub(super) struct Envelope<'m, 'i> {
    input: &'m [u8],
    element: u8,
    groups: &'i mut Vec<GroupSpan>,
    sets: &'i mut Vec<SetSpan>,
    trailer: &'i mut Option<u32>,
    in_group: bool,
    in_set: bool,
    /// Position behind the last segment that has its place in the envelope.
    placed: u32,
    /// Segments without an id in the transaction set so far.
    unnamed: u32,
    stray: usize,
    missing: usize,
}

impl<'m, 'i> Envelope<'m, 'i> {
    pub(super) fn new(
        (input, element): (&'m [u8], u8),
        groups: &'i mut Vec<GroupSpan>,
        sets: &'i mut Vec<SetSpan>,
        trailer: &'i mut Option<u32>,
    ) -> Self {
        let (in_group, in_set) = (false, false);
        Self {
            input,
            element,
            groups,
            sets,
            trailer,
            in_group,
            in_set,
            placed: 0,
            unnamed: 0,
            stray: 0,
            missing: 0,
        }
    }

    /// IEA was read.
    pub(super) fn is_over(&self) -> bool {
        self.trailer.is_some()
    }

    /// Which segment without an id of its set the next one is, from 1.
    pub(super) fn next_unnamed(&mut self) -> u32 {
        self.unnamed += 1;
        self.unnamed
    }

    /// The place of the segment at a position, which is the last one read.
    pub(super) fn location(&self, at: u32, id: SegmentId) -> Location {
        let location = Location::new(id, 1);
        let group = if self.in_group { self.groups.len() as u32 } else { 0 };
        match self.sets.last().filter(|_| self.in_set) {
            Some(set) => location.inside(group, self.sets.len() as u32, at.saturating_sub(set.first) + 1),
            None => location.inside(group, 0, 0),
        }
    }

    /// A segment of the envelope at a position.
    pub(super) fn segment(
        &mut self,
        at: u32,
        id: SegmentId,
        spans: &[Span],
        issues: &mut Vec<Issue>,
        base: u64,
    ) {
        let mut note = Note { spans, issues, base };
        if !self.in_set && self.placed < at {
            self.gap(at, &mut note);
        }
        match id {
            SegmentId::ST => self.begin_set(at, &mut note),
            SegmentId::SE => self.end_set(at, &mut note),
            SegmentId::GS => self.begin_group(at, &mut note),
            SegmentId::GE => self.end_group(at, &mut note),
            SegmentId::IEA => {
                self.close_group(at, &mut note);
                if self.trailer.is_none() {
                    *self.trailer = Some(at);
                }
            }
            // Behind IEA any segment comes here, and ISA is not in the way of anything.
            _ => return,
        }
        self.placed = at + 1;
    }

    fn begin_set(&mut self, at: u32, note: &mut Note<'_>) {
        self.close_set(at, note);
        let group = if self.in_group { self.groups.len() as u32 - 1 } else { SetSpan::ALONE };
        self.sets.push(SetSpan { first: at, end: at + 1, group, closed: false });
        self.in_set = true;
        self.unnamed = 0;
    }

    fn end_set(&mut self, at: u32, note: &mut Note<'_>) {
        match self.sets.last_mut().filter(|_| self.in_set) {
            Some(set) => {
                set.end = at + 1;
                set.closed = true;
                self.in_set = false;
            }
            None => self.stray(at, SegmentId::SE, note),
        }
    }

    fn begin_group(&mut self, at: u32, note: &mut Note<'_>) {
        self.close_group(at, note);
        let sets = self.sets.len() as u32;
        self.groups.push(GroupSpan { first: at, end: at + 1, first_set: sets, end_set: sets, closed: false });
        self.in_group = true;
    }

    fn end_group(&mut self, at: u32, note: &mut Note<'_>) {
        self.close_set(at, note);
        let sets = self.sets.len() as u32;
        match self.groups.last_mut().filter(|_| self.in_group) {
            Some(group) => {
                group.end = at + 1;
                group.end_set = sets;
                group.closed = true;
                self.in_group = false;
            }
            None => self.stray(at, SegmentId::GE, note),
        }
    }

    /// Ends the set under way, which has no SE.
    fn close_set(&mut self, at: u32, note: &mut Note<'_>) {
        if !self.in_set {
            return;
        }
        self.in_set = false;
        let number = self.sets.len() as u32;
        let group = if self.in_group { self.groups.len() as u32 } else { 0 };
        if let Some(set) = self.sets.last_mut() {
            set.end = at;
            let location = Location::new(SegmentId::SE, 1).inside(group, number, at - set.first + 1);
            note.missing(&mut self.missing, at, IssueCode::MISSING_SE, AckCode::set("2"), location);
        }
    }

    /// Ends the group under way, which has no GE.
    fn close_group(&mut self, at: u32, note: &mut Note<'_>) {
        self.close_set(at, note);
        if !self.in_group {
            return;
        }
        self.in_group = false;
        let number = self.groups.len() as u32;
        let sets = self.sets.len() as u32;
        if let Some(group) = self.groups.last_mut() {
            group.end = at;
            group.end_set = sets;
            let location = Location::new(SegmentId::GE, 1).inside(number, 0, 0);
            note.missing(&mut self.missing, at, IssueCode::MISSING_GE, AckCode::group("3"), location);
        }
    }

    /// Segments where no transaction set is open: some have their place there.
    fn gap(&mut self, at: u32, note: &mut Note<'_>) {
        let over = self.trailer.is_some();
        let first = note.spans.get(self.placed as usize..at as usize).unwrap_or_default();
        let odd = (self.placed..).zip(first).find(|(_, span)| !self.between(span));
        if let Some((stray, _)) = odd.filter(|_| !over) {
            self.stray(stray, SegmentId::UNNAMED, note);
        }
    }

    /// Whether a segment may stand outside of transaction sets: acknowledgements, delivery and security.
    fn between(&self, span: &Span) -> bool {
        let raw = self.input.get(span.start as usize..span.end as usize).unwrap_or_default();
        id_of(raw, self.element).is_some_and(|id| BETWEEN.contains(&id.as_bytes()))
    }

    fn stray(&mut self, at: u32, id: SegmentId, note: &mut Note<'_>) {
        if self.stray < ISSUES_PER_CODE && self.trailer.is_none() {
            let issue = Issue::new(Severity::Error, IssueCode::STRAY_SEGMENT, note.offset(at))
                .with_ack(AckCode::interchange(if id == SegmentId::UNNAMED { "024" } else { "022" }));
            let location = self.location(at, id);
            let named = id != SegmentId::UNNAMED;
            note.issues.push(if named { issue.with_location(location) } else { issue });
        }
        self.stray += 1;
    }

    /// The input ends.
    pub(super) fn finish(&mut self, end: u32, spans: &[Span], issues: &mut Vec<Issue>, base: u64) {
        let mut note = Note { spans, issues, base };
        if !self.in_set && self.placed < end {
            self.gap(end, &mut note);
        }
        self.close_group(end, &mut note);
    }
}

/// What may stand between ISA and GS, GS and ST, SE and GE.
const BETWEEN: [&[u8]; 14] = [
    b"ISA", b"TA1", b"TA3", b"ISB", b"ISE", b"S1S", b"S1A", b"S1E", b"S3S", b"S3A", b"S3E", b"S4S", b"S4A",
    b"S4E",
];

/// Where findings go.
struct Note<'n> {
    spans: &'n [Span],
    issues: &'n mut Vec<Issue>,
    base: u64,
}

impl Note<'_> {
    /// Where the segment at a position starts, or where the last one ends.
    fn offset(&self, at: u32) -> u64 {
        let start = self.spans.get(at as usize).map(|span| span.start);
        self.base + u64::from(start.or_else(|| self.spans.last().map(|span| span.end)).unwrap_or_default())
    }

    fn missing(&mut self, count: &mut usize, at: u32, code: IssueCode, ack: AckCode, location: Location) {
        if *count < ISSUES_PER_CODE {
            let issue = Issue::new(Severity::Error, code, self.offset(at));
            self.issues.push(issue.with_ack(ack).with_location(location));
        }
        *count += 1;
    }
}
