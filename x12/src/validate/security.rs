//! Security segments (S3S/S3E authenticate, S4S/S4E encrypt): whether each start has its end. Nothing here undoes them.

use super::Check;
use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::segment_id::SegmentId;
use crate::view::{InterchangeView, SegmentView};

/// Start, end; and AK905 and IK502 for a start without its end, and for an end without its start.
const PAIRS: [(SegmentId, SegmentId, [&str; 2], [&str; 2]); 2] = [
    (SegmentId::S3S, SegmentId::S3E, ["23", "24"], ["24", "25"]),
    (SegmentId::S4S, SegmentId::S4E, ["25", "26"], ["26", "27"]),
];

impl Check<'_> {
    pub(super) fn security(&mut self, interchange: InterchangeView<'_>) {
        for (start, end, [group_start, set_start], [group_end, set_end]) in PAIRS {
            // What is open: of the same set, or of the same group outside of sets.
            let mut open: Option<SegmentView<'_>> = None;
            let is_one = |s: &SegmentView<'_>| s.id() == start || s.id() == end;
            for segment in interchange.all_segments().filter(is_one) {
                if self.is_full() {
                    return;
                }
                if segment.id() == start {
                    self.unsupported(segment);
                    if let Some(before) = open.replace(segment) {
                        self.unpaired(before, (group_start, set_start));
                    }
                } else if open.take().is_none_or(|before| unit(before) != unit(segment)) {
                    self.unpaired(segment, (group_end, set_end));
                }
            }
            if let Some(before) = open {
                self.unpaired(before, (group_start, set_start));
            }
        }
    }

    fn unsupported(&mut self, segment: SegmentView<'_>) {
        let ack = if scope(segment).1 == 0 { AckCode::group("16") } else { AckCode::set("17") };
        self.secure(segment, ack);
    }

    fn unpaired(&mut self, segment: SegmentView<'_>, (group, set): (&'static str, &'static str)) {
        let ack = if scope(segment).1 == 0 { AckCode::group(group) } else { AckCode::set(set) };
        self.secure(segment, ack);
    }

    fn secure(&mut self, segment: SegmentView<'_>, ack: AckCode) {
        let (group, set, position) = scope(segment);
        let location = Location::new(segment.id(), 1).inside(group, set, position);
        let issue = Issue::new(Severity::Error, IssueCode::SECURITY, segment.offset()).with_ack(ack);
        self.issues.push(issue.with_length(segment.raw().len() as u64).with_location(location));
    }
}

/// The group and the set of a segment.
fn unit(segment: SegmentView<'_>) -> (u32, u32) {
    let (group, set, _) = scope(segment);
    (group, set)
}

/// The group, the set and the position of a segment; 0 for what it is not in.
fn scope(segment: SegmentView<'_>) -> (u32, u32, u32) {
    let group = segment.interchange().group_around(segment.index());
    match segment.transaction_set() {
        Some(set) => (group, set.number(), (segment.index() - set.first_segment() + 1) as u32),
        None => (group, 0, 0),
    }
}
