//! 820: remittances and adjustments make the payment.

use super::{Books, amount, amount_or_zero, plus, sum_all};
use crate::issue::{IssueCode, Severity};
use crate::loops::LoopView;
use crate::segment_id::SegmentId;
use crate::types::Decimal;

pub(super) fn check(books: &mut Books<'_>) {
    let tree = books.tree;
    let Some(payment) = tree.root().segment(SegmentId::BPR) else { return };
    let in_loops = |ids: [&'static str; 2], segment: SegmentId, element: u32| {
        let loops = tree.all_loops().filter(move |found| ids.contains(&found.id()));
        sum_all(loops.flat_map(move |found| found.segments_named(segment)).map(move |s| amount(s, element)))
    };
    let paid = in_loops(["2300A", "2300B"], SegmentId::RMR, 4);
    let earlier = in_loops(["2200A", "2200B"], SegmentId::ADX, 1);
    let current = in_loops(["2320A", "2320B"], SegmentId::ADX, 1);
    // Adjustments of a remittance are in its amount for some payers and beside it for others.
    let stated = amount(payment, 2);
    let with_current = plus(plus(paid, earlier), current);
    if stated.is_some() && stated == with_current {
        return;
    }
    let terms = [("remittances", paid), ("adjustments", earlier)];
    books.compare(IssueCode::PAYMENT_TOTAL, Severity::Warning, (payment, 2), &terms);
    for remittance in tree.all_loops().filter(|found| matches!(found.id(), "2300A" | "2300B")) {
        one(books, remittance);
    }
}

/// What was billed (RMR05), where it is said, and adjusted.
fn one(books: &mut Books<'_>, remittance: LoopView<'_>) {
    let Some(rmr) = remittance.segment(SegmentId::RMR).filter(|rmr| !rmr.value(5).is_empty()) else { return };
    let adjusted: Option<Decimal> = sum_all(
        remittance
            .loops()
            .flat_map(|inner| inner.segments_named(SegmentId::ADX))
            .map(|adx| amount_or_zero(adx, 1)),
    );
    let terms = [("billed", amount(rmr, 5)), ("adjusted", adjusted)];
    books.compare(IssueCode::REMITTANCE, Severity::Warning, (rmr, 4), &terms);
}
