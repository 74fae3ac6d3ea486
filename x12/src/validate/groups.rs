//! Functional groups: GS against GE, and what a group may hold.

use alloc::collections::BTreeSet;

use super::{Check, is_date, is_time, number, place, value};
use crate::issue::{AckCode, IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::view::{FunctionalGroupView, InterchangeView, SegmentView};

impl Check<'_> {
    pub(super) fn groups(&mut self, interchange: InterchangeView<'_>) {
        let mut seen = BTreeSet::new();
        for group in interchange.functional_groups() {
            if self.is_full() {
                return;
            }
            let Some(header) = group.header() else { continue };
            self.group_header(group, header);
            if !seen.insert((value(header, 1), value(header, 6))) {
                self.gs(group, header, IssueCode::CONTROL_NUMBER_DUPLICATE, 6, AckCode::group("19"));
            }
            self.group_trailer(group);
            let mut controls = BTreeSet::new();
            for set in group.transaction_sets() {
                if self.is_full() {
                    return;
                }
                self.set(set, value(header, 1), value(header, 8));
                if !controls.insert(set.control_number())
                    && let Some(st) = set.header()
                {
                    let at = place(SegmentId::ST, group.number(), set.number(), 1);
                    let (code, ack) = (IssueCode::CONTROL_NUMBER_DUPLICATE, AckCode::set("23"));
                    self.element(Severity::Error, code, ack, (st, at, 2));
                }
            }
        }
    }

    fn group_header(&mut self, group: FunctionalGroupView<'_>, header: SegmentView<'_>) {
        let code = IssueCode::GROUP_VALUE;
        if !(value(header, 1).len() == 2 && value(header, 1).iter().all(u8::is_ascii_alphanumeric)) {
            self.gs(group, header, code, 1, AckCode::group("1"));
        }
        if number(value(header, 6)).is_none_or(|n| n > 999_999_999) {
            self.gs(group, header, code, 6, AckCode::group("6"));
        }
        if !is_version(value(header, 8)) {
            self.gs(group, header, code, 8, AckCode::group("2"));
        }
        // AK905 has no code of its own for the rest of GS: a group with such a header is not supported.
        let unsupported = AckCode::group("1");
        for (element, good) in [(4, is_date as fn(&[u8]) -> bool), (5, is_time), (7, is_agency)] {
            if !good(value(header, element)) {
                self.gs(group, header, code, element, unsupported);
            }
        }
        for element in [2, 3] {
            let party = value(header, element);
            if party.is_empty() {
                // Common in live files.
                let at = place(SegmentId::GS, group.number(), 0, 0);
                self.element(Severity::Warning, code, unsupported, (header, at, element));
            } else if party.len() > 15 || party.trim_ascii() != party {
                self.gs(group, header, code, element, unsupported);
            }
        }
        for (known, element, ack) in [(self.options.groups, 1, "1"), (self.options.versions, 8, "2")] {
            if known.is_some_and(|known| !known.contains(&value(header, element))) {
                self.gs(group, header, IssueCode::NOT_SUPPORTED, element, AckCode::group(ack));
            }
        }
    }

    fn gs(
        &mut self,
        group: FunctionalGroupView<'_>,
        header: SegmentView<'_>,
        code: IssueCode,
        element: u32,
        ack: AckCode,
    ) {
        let at = place(SegmentId::GS, group.number(), 0, 0);
        self.element(Severity::Error, code, ack, (header, at, element));
    }

    fn group_trailer(&mut self, group: FunctionalGroupView<'_>) {
        let Some(trailer) = group.trailer() else { return };
        let at = place(SegmentId::GE, group.number(), 0, 0);
        if number(value(trailer, 1)) != Some(group.transaction_sets().len() as u64) {
            let ack = AckCode::group("5");
            self.element(Severity::Error, IssueCode::COUNT_MISMATCH, ack, (trailer, at, 1));
        }
        if value(trailer, 2) != group.header().map(|gs| value(gs, 6)).unwrap_or_default() {
            let ack = AckCode::group("4");
            self.element(Severity::Error, IssueCode::CONTROL_NUMBER_MISMATCH, ack, (trailer, at, 2));
        }
    }
}

/// The agency that is responsible for the standard: X12 or, of old, the transportation data committee.
fn is_agency(value: &[u8]) -> bool {
    matches!(value, b"X" | b"T")
}

/// `005010`, `005010X222`, `005010X222A1`: version, release and, of a guide, its number.
fn is_version(value: &[u8]) -> bool {
    let (version, guide) = value.split_at_checked(6).unwrap_or((value, &[]));
    version.len() == 6
        && number(version).is_some()
        && value.len() <= 12
        && guide.iter().all(u8::is_ascii_alphanumeric)
}
