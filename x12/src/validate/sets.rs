//! Transaction sets: ST against SE, and against their group.

use super::{Check, number, place, value};
use crate::issue::{AckCode, IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::view::{SegmentView, TransactionSetView};

/// Which functional identifier (GS01) goes with which transaction sets, for the sets of health care.
const MEMBERS: [(&[u8], &[&[u8]]); 12] = [
    (b"AG", &[b"824"]),
    (b"BE", &[b"834"]),
    (b"FA", &[b"997", b"999"]),
    (b"HB", &[b"271"]),
    (b"HC", &[b"837"]),
    (b"HI", &[b"278"]),
    (b"HN", &[b"277"]),
    (b"HP", &[b"835"]),
    (b"HR", &[b"276"]),
    (b"HS", &[b"270"]),
    (b"PI", &[b"275"]),
    (b"RA", &[b"820"]),
];

impl Check<'_> {
    /// A set of a group with this functional identifier and version; empty if there is no group.
    pub(super) fn set(&mut self, set: TransactionSetView<'_>, identifier: &[u8], version: &[u8]) {
        let Some(header) = set.header() else { return };
        self.set_header(set, header, identifier);
        let guide = value(header, 3);
        // Before 005010 there was no ST03.
        if !guide.is_empty() && !version.is_empty() && guide != version {
            self.st(set, header, Severity::Warning, IssueCode::GUIDE_MISMATCH, (3, "19"));
            // Where it is that of the group, the group is refused for it.
            if self.options.versions.is_some_and(|known| !known.contains(&guide)) {
                self.st(set, header, Severity::Error, IssueCode::NOT_SUPPORTED, (3, "I6"));
            }
        }
        let Some(trailer) = set.trailer() else { return };
        let group = set.group_number();
        let at = place(SegmentId::SE, group, set.number(), set.segment_count());
        if number(value(trailer, 1)) != Some(set.segment_count() as u64) {
            let ack = AckCode::set("4");
            self.element(Severity::Error, IssueCode::COUNT_MISMATCH, ack, (trailer, at, 1));
        }
        if value(trailer, 2) != value(header, 2) {
            let ack = AckCode::set("3");
            self.element(Severity::Error, IssueCode::CONTROL_NUMBER_MISMATCH, ack, (trailer, at, 2));
        }
    }

    fn set_header(&mut self, set: TransactionSetView<'_>, header: SegmentView<'_>, identifier: &[u8]) {
        let (id, control) = (value(header, 1), value(header, 2));
        if !(id.len() == 3 && number(id).is_some()) {
            self.st(set, header, Severity::Error, IssueCode::SET_VALUE, (1, "6"));
        } else if self.options.sets.is_some_and(|known| !known.contains(&id)) {
            self.st(set, header, Severity::Error, IssueCode::NOT_SUPPORTED, (1, "1"));
        }
        if !(4..=9).contains(&control.len()) || !control.iter().all(u8::is_ascii_alphanumeric) {
            self.st(set, header, Severity::Error, IssueCode::SET_VALUE, (2, "7"));
        }
        let members = MEMBERS.iter().find(|(group, _)| *group == identifier).map(|(_, members)| *members);
        let belongs = members.is_none_or(|members| members.contains(&id));
        // A set of health care in a group of another kind belongs there as little.
        let foreign = members.is_none()
            && identifier.len() == 2
            && MEMBERS.iter().any(|(_, members)| members.contains(&id));
        if !belongs || foreign {
            self.st(set, header, Severity::Error, IssueCode::SET_NOT_IN_GROUP, (1, "18"));
        }
    }

    fn st(
        &mut self,
        set: TransactionSetView<'_>,
        header: SegmentView<'_>,
        severity: Severity,
        code: IssueCode,
        (element, ack): (u32, &'static str),
    ) {
        let group = set.group_number();
        let at = place(SegmentId::ST, group, set.number(), 1);
        self.element(severity, code, AckCode::set(ack), (header, at, element));
    }
}
