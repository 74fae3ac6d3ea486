//! The interchange: its header against its trailer, and what lies between.

use super::{Check, number, place, trimmed};
use crate::issue::{AckCode, IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::view::InterchangeView;

/// An element, the code of TA105 where it is wrong, and what it has to be.
struct Rule(u32, &'static str, fn(&[u8]) -> bool);

impl Check<'_> {
    pub(super) fn envelope(&mut self, interchange: InterchangeView<'_>) {
        if let Some(header) = interchange.header() {
            self.header(header);
        }
        self.trailer(interchange);
        self.delivery(interchange);
        self.security(interchange);
        self.groups(interchange);
        for set in interchange.transaction_sets().filter(|set| set.functional_group().is_none()) {
            if self.is_full() {
                return;
            }
            self.set(set, b"", b"");
        }
    }

    /// IEA: the number of groups, and the control number once more.
    fn trailer(&mut self, interchange: InterchangeView<'_>) {
        let Some(trailer) = interchange.trailer() else { return };
        let at = place(SegmentId::IEA, 0, 0, 0);
        let groups = interchange.functional_groups().count() as u64;
        if number(trimmed(trailer, 1)) != Some(groups) {
            let ack = AckCode::interchange("021");
            self.element(Severity::Error, IssueCode::COUNT_MISMATCH, ack, (trailer, at, 1));
        }
        if number(trimmed(trailer, 2)).is_none() || trimmed(trailer, 2).len() != 9 {
            let ack = AckCode::interchange("018");
            self.element(Severity::Error, IssueCode::INTERCHANGE_VALUE, ack, (trailer, at, 2));
        }
        let Some(control) = interchange.control_number() else { return };
        if trimmed(trailer, 2) != control {
            let ack = AckCode::interchange("001");
            self.element(Severity::Error, IssueCode::CONTROL_NUMBER_MISMATCH, ack, (trailer, at, 2));
        }
        if groups == 0 && interchange.interchange_acknowledgements().next().is_none() {
            let ack = AckCode::interchange("024");
            self.element(Severity::Warning, IssueCode::INTERCHANGE_VALUE, ack, (trailer, at, 1));
        }
    }

    /// ISB and ISE: grade of service and deferred delivery.
    fn delivery(&mut self, interchange: InterchangeView<'_>) {
        for segment in interchange.all_segments().take_while(|segment| segment.id() != SegmentId::GS) {
            let at = place(segment.id(), 0, 0, 0);
            let checks: &[Rule] = match segment.id() {
                SegmentId::ISB => &[Rule(1, "031", |v| matches!(v, b"1" | b"2" | b"3"))],
                SegmentId::ISE => &[
                    Rule(1, "028", super::is_date),
                    Rule(2, "029", super::is_time),
                    Rule(3, "030", |v| v.len() == 2 && v.iter().all(u8::is_ascii_alphanumeric)),
                ],
                SegmentId::ST => return,
                _ => continue,
            };
            for Rule(element, code, good) in checks {
                if !good(trimmed(segment, *element)) {
                    let ack = AckCode::interchange(code);
                    self.element(Severity::Error, IssueCode::INTERCHANGE_VALUE, ack, (segment, at, *element));
                }
            }
        }
    }
}
