//! Rules of enrollments.

use super::Findings;
use crate::issue::Severity;
use crate::loops::LoopView;
use crate::segment_id::SegmentId;

pub(super) fn subscriber_relation(found: &mut Findings<'_>) {
    for (_, ins) in found.each("2000", SegmentId::INS) {
        if (ins.value(1) == b"Y") != (ins.value(2) == b"18") && !ins.value(2).is_empty() {
            found.element(Severity::Error, ins, 2);
        }
    }
}

pub(super) fn termination_date(found: &mut Findings<'_>) {
    for (member, ins) in found.each("2000", SegmentId::INS) {
        let ends = |of: LoopView<'_>| {
            of.segments_named(SegmentId::DTP).any(|dtp| matches!(dtp.value(1), b"357" | b"349" | b"343"))
        };
        if ins.value(3) == b"024" && !ends(member) && !member.loops_named("2300").any(ends) {
            found.element(Severity::Error, ins, 3);
        }
    }
}
