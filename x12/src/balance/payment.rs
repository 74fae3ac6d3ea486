//! 835: services make claims, claims and provider adjustments make the payment.

use super::{Books, adjustments, amount, amount_or_zero, less, plus, sum_all};
use crate::issue::{IssueCode, Severity};
use crate::loops::LoopView;
use crate::segment_id::SegmentId;

/// A reversal of an earlier payment: its signs are turned, and what the patient owes is not told.
const REVERSAL: &[u8] = b"22";

pub(super) fn check(books: &mut Books<'_>) {
    let tree = books.tree;
    for claim in tree.all_named("2100") {
        one(books, claim);
    }
    let Some(payment) = tree.root().segment(SegmentId::BPR) else { return };
    let claims = tree.all_named("2100").filter_map(|claim| claim.segment(SegmentId::CLP));
    let paid = sum_all(claims.map(|clp| amount(clp, 4)));
    let provider = tree.root().segments_named(SegmentId::PLB);
    let taken = sum_all(provider.flat_map(|plb| [4, 6, 8, 10, 12, 14].map(|at| amount_or_zero(plb, at))));
    let terms = [("claims paid", paid), ("provider adjustments", less(taken))];
    books.compare(IssueCode::PAYMENT_TOTAL, Severity::Error, (payment, 2), &terms);
    if payment.value(4) == b"NON" && payment.value(1) != b"H" {
        let nothing = Some(crate::types::Decimal::ZERO);
        books.compare(IssueCode::NON_PAYMENT, Severity::Warning, (payment, 2), &[("no payment", nothing)]);
    }
}

fn one(books: &mut Books<'_>, claim: LoopView<'_>) {
    let Some(clp) = claim.segment(SegmentId::CLP) else { return };
    let services = || claim.loops_named("2110");
    for service in services() {
        let Some(svc) = service.segment(SegmentId::SVC) else { continue };
        let terms = [("charged", amount(svc, 2)), ("adjusted", less(adjustments(service, None)))];
        books.compare(IssueCode::SERVICE_PAID, Severity::Error, (svc, 3), &terms);
    }
    let for_claim = adjustments(claim, None);
    let for_lines = sum_all(services().map(|service| adjustments(service, None)));
    let terms = [
        ("charged", amount(clp, 3)),
        ("adjusted for the claim", less(for_claim)),
        ("adjusted for the services", less(for_lines)),
    ];
    books.compare(IssueCode::CLAIM_PAID, Severity::Error, (clp, 4), &terms);
    if services().next().is_some() {
        let charged = services().map(|s| s.segment(SegmentId::SVC).and_then(|svc| amount(svc, 2)));
        // A claim may be paid as a whole with some of its services shown only.
        books.compare(
            IssueCode::CLAIM_SERVICES,
            Severity::Warning,
            (clp, 3),
            &[("services charged", sum_all(charged))],
        );
    }
    if clp.value(2) != REVERSAL && !clp.value(5).is_empty() {
        let lines = sum_all(services().map(|service| adjustments(service, Some("PR"))));
        let owed = plus(adjustments(claim, Some("PR")), lines);
        books.compare(
            IssueCode::PATIENT_RESPONSIBILITY,
            Severity::Warning,
            (clp, 5),
            &[("adjustments of group PR", owed)],
        );
    }
}
