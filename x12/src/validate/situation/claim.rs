//! Rules of claims.

use super::Findings;
use crate::issue::Severity;
use crate::segment_id::SegmentId;
use crate::view::{ComponentView, SegmentView};

fn component(segment: SegmentView<'_>, element: u32, component: u32) -> &[u8] {
    segment.element(element).and_then(|e| e.component(component)).map(ComponentView::raw).unwrap_or_default()
}

pub(super) fn patient_beside_self(found: &mut Findings<'_>) {
    for (subscriber, sbr) in found.each("2000B", SegmentId::SBR) {
        if sbr.value(2) == b"18" && subscriber.child("2000C").is_some() {
            found.element(Severity::Error, sbr, 2);
        }
    }
}

pub(super) fn patient_level_missing(found: &mut Findings<'_>) {
    for (subscriber, sbr) in found.each("2000B", SegmentId::SBR) {
        if sbr.value(2) != b"18" && subscriber.child("2300").is_some() {
            found.element(Severity::Error, sbr, 2);
        }
    }
}

pub(super) fn subscriber_details(found: &mut Findings<'_>) {
    for (subscriber, sbr) in found.each("2000B", SegmentId::SBR) {
        let Some(name) = subscriber.child("2010BA").filter(|_| sbr.value(2) == b"18") else { continue };
        let details = [SegmentId::N3, SegmentId::N4, SegmentId::DMG];
        let Some(nm1) = name.segment(SegmentId::NM1).filter(|nm1| nm1.value(2) == b"1") else { continue };
        for id in details.into_iter().filter(|id| name.segment(*id).is_none()) {
            found.missing(Severity::Error, id, nm1);
        }
    }
}

pub(super) fn original_reference(found: &mut Findings<'_>) {
    for (claim, clm) in found.each("2300", SegmentId::CLM) {
        let again = matches!(component(clm, 5, 3), b"7" | b"8");
        if again && claim.segment_with(SegmentId::REF, 1, "F8").is_none() {
            found.element(Severity::Error, clm, 5);
        }
    }
}

fn is_related(clm: SegmentView<'_>, to: &[&[u8]]) -> bool {
    (1..=3).any(|at| to.contains(&component(clm, 11, at)))
}

pub(super) fn accident_date(found: &mut Findings<'_>) {
    for (claim, clm) in found.each("2300", SegmentId::CLM) {
        if is_related(clm, &[b"AA", b"OA"]) && claim.segment_with(SegmentId::DTP, 1, "439").is_none() {
            found.element(Severity::Error, clm, 11);
        }
    }
}

pub(super) fn accident_state(found: &mut Findings<'_>) {
    for (_, clm) in found.each("2300", SegmentId::CLM) {
        if is_related(clm, &[b"AA"]) && component(clm, 11, 4).is_empty() && component(clm, 11, 5).is_empty() {
            found.element(Severity::Error, clm, 11);
        }
    }
}

pub(super) fn admission_date(found: &mut Findings<'_>) {
    for (claim, clm) in found.each("2300", SegmentId::CLM) {
        if component(clm, 5, 1) == b"21" && claim.segment_with(SegmentId::DTP, 1, "435").is_none() {
            found.element(Severity::Error, clm, 5);
        }
    }
}

pub(super) fn earlier_payer(found: &mut Findings<'_>) {
    for (claim, clm) in found.each("2300", SegmentId::CLM) {
        let sbr = claim.ancestor("2000B").and_then(|level| level.segment(SegmentId::SBR));
        let first = sbr.is_none_or(|sbr| matches!(sbr.value(1), b"P" | b"U" | b""));
        if !first && claim.child("2320").is_none() {
            found.missing(Severity::Warning, SegmentId::SBR, clm);
        }
    }
}

pub(super) fn diagnosis_pointer(found: &mut Findings<'_>) {
    for (claim, _) in found.each("2300", SegmentId::CLM) {
        let diagnoses = claim.segments_named(SegmentId::HI).filter(|hi| is_diagnosis(*hi));
        let count = diagnoses.map(SegmentView::element_count).sum::<usize>();
        for line in claim.loops_named("2400") {
            let pointers = [(SegmentId::SV1, 7), (SegmentId::SV3, 11)];
            for (id, element) in pointers {
                let Some(segment) = line.segment(id) else { continue };
                let Some(composite) = segment.element(element).and_then(|e| e.repetition(1)) else {
                    continue;
                };
                let wrong = composite.components().filter(|pointer| !pointer.is_empty()).any(|pointer| {
                    let number =
                        core::str::from_utf8(pointer.raw()).ok().and_then(|text| text.parse::<usize>().ok());
                    number.is_none_or(|number| number == 0 || number > count)
                });
                if wrong {
                    found.element(Severity::Error, segment, element);
                }
            }
        }
    }
}

fn is_diagnosis(hi: SegmentView<'_>) -> bool {
    matches!(component(hi, 1, 1), b"ABK" | b"BK" | b"ABF" | b"BF" | b"TQ")
}

pub(super) fn line_number(found: &mut Findings<'_>) {
    for (claim, _) in found.each("2300", SegmentId::CLM) {
        for (number, line) in (1_u32..).zip(claim.loops_named("2400")) {
            let Some(lx) = line.segment(SegmentId::LX) else { continue };
            let said = core::str::from_utf8(lx.value(1)).ok().and_then(|text| text.parse::<u32>().ok());
            if said != Some(number) {
                found.element(Severity::Warning, lx, 1);
            }
        }
    }
}
