//! Rules of all guides.

use super::Findings;
use crate::issue::Severity;
use crate::segment_id::SegmentId;
use crate::types::{Date, Period};
use crate::view::SegmentView;

pub(super) fn level_number(found: &mut Findings<'_>) {
    let levels = found.tree.set().segments_named(SegmentId::HL);
    for (number, hl) in (1_u32..).zip(levels) {
        let said = core::str::from_utf8(hl.value(1)).ok().and_then(|text| text.parse::<u32>().ok());
        if said != Some(number) {
            found.element(Severity::Warning, hl, 1);
        }
    }
}

/// A date with its format: the segment's qualifier and value.
fn period(segment: SegmentView<'_>) -> Option<(Period<'_>, u32)> {
    let at = match segment.id() {
        SegmentId::DTP => 3,
        SegmentId::DMG => 2,
        _ => return None,
    };
    Period::read(segment.value(at - 1), segment.value(at)).ok().map(|period| (period, at))
}

pub(super) fn period_order(found: &mut Findings<'_>) {
    for segment in found.tree.set().all_segments() {
        let Some((period, element)) = period(segment) else { continue };
        if period.end().is_some_and(|end| end < period.start()) {
            found.element(Severity::Error, segment, element);
        }
    }
}

pub(super) fn date_after_set(found: &mut Findings<'_>) {
    let root = found.tree.root();
    let made = root.segment(SegmentId::BHT).map(|bht| bht.value(4));
    let made = made.or_else(|| root.segment(SegmentId::BPR).map(|bpr| bpr.value(16)));
    let Some(made) = made.and_then(|text| Date::read(text).ok()) else { return };
    for segment in found.tree.set().all_segments() {
        let birth = segment.id() == SegmentId::DMG;
        let service = segment.id() == SegmentId::DTP && segment.value(1) == b"472";
        // An inquiry may ask about a service to come; a claim has been served.
        let past = found.tree.guide().transaction_set() == "837" && !is_predetermination(found);
        if let Some((period, element)) = period(segment).filter(|_| birth || service && past)
            && period.start_date().is_some_and(|date| date > made)
        {
            found.element(Severity::Warning, segment, element);
        }
    }
}

/// A dental claim may be for services that are planned.
fn is_predetermination(found: &Findings<'_>) -> bool {
    found.tree.guide().kind() == "837D"
}

pub(super) fn postal_code(found: &mut Findings<'_>) {
    for n4 in found.tree.set().segments_named(SegmentId::N4) {
        let code = n4.value(3);
        let here = matches!(n4.value(4), b"" | b"US" | b"USA")
            && !n4.value(2).is_empty()
            && !is_canadian(n4.value(2));
        let right = matches!(code.len(), 5 | 9) && code.iter().all(u8::is_ascii_digit);
        if here && !code.is_empty() && !right {
            found.element(Severity::Warning, n4, 3);
        }
    }
}

fn is_canadian(province: &[u8]) -> bool {
    const PROVINCES: [&[u8]; 13] =
        [b"AB", b"BC", b"MB", b"NB", b"NL", b"NS", b"NT", b"NU", b"ON", b"PE", b"QC", b"SK", b"YT"];
    PROVINCES.contains(&province)
}

pub(super) fn provider_identifier(found: &mut Findings<'_>) {
    for segment in found.tree.set().all_segments() {
        let at = match segment.id() {
            SegmentId::NM1 => 9,
            SegmentId::N1 => 4,
            _ => continue,
        };
        if segment.value(at - 1) == b"XX" && !is_npi(segment.value(at)) {
            found.element(Severity::Error, segment, at);
        }
    }
}

/// Ten digits whose Luhn sum, with 80840 before them, ends in zero: those five add 24.
fn is_npi(id: &[u8]) -> bool {
    if id.len() != 10 || !id.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let digits = id.iter().rev().map(|digit| u32::from(digit - b'0')).enumerate();
    let sum: u32 =
        digits.map(|(at, digit)| if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }).sum();
    (sum + 24).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_npi;

    #[test]
    fn check_digits_of_provider_identifiers() {
        assert!(is_npi(b"1234567893"));
        for bad in [&b"1234567890"[..], b"123456789", b"12345678933", b"123456789X", b""] {
            assert!(!is_npi(bad));
        }
    }
}
