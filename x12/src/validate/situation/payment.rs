//! Rules of payments.

use super::Findings;
use crate::issue::Severity;
use crate::segment_id::SegmentId;
use crate::types::Decimal;

pub(super) fn reversal_sign(found: &mut Findings<'_>) {
    for (_, clp) in found.each("2100", SegmentId::CLP) {
        let charge = Decimal::read(clp.value(3)).ok();
        if clp.value(2) == b"22" && charge.is_some_and(|charge| charge > Decimal::ZERO) {
            found.element(Severity::Warning, clp, 3);
        }
    }
}

pub(super) fn denied_paid(found: &mut Findings<'_>) {
    for (_, clp) in found.each("2100", SegmentId::CLP) {
        let paid = Decimal::read(clp.value(4)).ok();
        if clp.value(2) == b"4" && paid.is_some_and(|paid| !paid.is_zero()) {
            found.element(Severity::Warning, clp, 4);
        }
    }
}

pub(super) fn account_missing(found: &mut Findings<'_>) {
    let Some(bpr) = found.tree.root().segment(SegmentId::BPR) else { return };
    if bpr.value(4) == b"ACH" && (12..=15).any(|element| bpr.value(element).is_empty()) {
        found.element(Severity::Warning, bpr, 4);
    }
}
