//! 837: charges, and what other payers did with them.

use alloc::collections::{BTreeMap, BTreeSet};

use super::{Books, adjustments, amount, less, plus, sum_all};
use crate::issue::{IssueCode, Severity};
use crate::loops::LoopView;
use crate::segment_id::SegmentId;
use crate::types::Decimal;
use crate::view::SegmentView;

pub(super) fn check(books: &mut Books<'_>) {
    let tree = books.tree;
    for claim in tree.all_named("2300") {
        one(books, claim);
    }
}

/// The segment of a line that has its charge, and which element that is.
fn charge(line: LoopView<'_>) -> Option<(SegmentView<'_>, u32)> {
    let of = |id, element| line.segment(id).map(|segment| (segment, element));
    of(SegmentId::SV1, 2).or_else(|| of(SegmentId::SV2, 3)).or_else(|| of(SegmentId::SV3, 2))
}

fn line_charge(line: LoopView<'_>) -> Option<Decimal> {
    charge(line).and_then(|(segment, element)| amount(segment, element))
}

fn one(books: &mut Books<'_>, claim: LoopView<'_>) {
    let Some(clm) = claim.segment(SegmentId::CLM) else { return };
    if claim.child("2400").is_some() {
        let lines = sum_all(claim.loops_named("2400").map(line_charge));
        books.compare(IssueCode::CLAIM_CHARGE, Severity::Error, (clm, 2), &[("lines charged", lines)]);
    }
    let payers: BTreeSet<&[u8]> = claim.loops_named("2320").filter_map(payer_id).collect();
    if claim.child("2320").is_none() {
        return;
    }
    let mut decided: BTreeMap<&[u8], Decided> = BTreeMap::new();
    for line in claim.loops_named("2400") {
        let mut of_line: BTreeMap<&[u8], Decided> = BTreeMap::new();
        for decision in line.loops_named("2430") {
            let Some(svd) = decision.segment(SegmentId::SVD).filter(|svd| payers.contains(svd.value(1)))
            else {
                continue;
            };
            // A line that was split or bundled has several decisions, which together make the charge.
            for sums in [of_line.entry(svd.value(1)).or_default(), decided.entry(svd.value(1)).or_default()] {
                sums.add(amount(svd, 2), adjustments(decision, None));
            }
        }
        let Some(at) = charge(line) else { continue };
        for sums in of_line.values() {
            let terms = [("paid by the other payer", sums.paid), ("adjusted by it", sums.adjusted)];
            books.compare(IssueCode::OTHER_PAYER_LINE, Severity::Error, at, &terms);
        }
    }
    for other in claim.loops_named("2320") {
        let lines = payer_id(other).and_then(|payer| decided.get(payer));
        other_payer(books, clm, other, lines);
    }
}

/// What a payer decided of lines.
#[derive(Clone, Copy)]
struct Decided {
    paid: Option<Decimal>,
    adjusted: Option<Decimal>,
}

impl Default for Decided {
    fn default() -> Self {
        Self { paid: Some(Decimal::ZERO), adjusted: Some(Decimal::ZERO) }
    }
}

impl Decided {
    fn add(&mut self, paid: Option<Decimal>, adjusted: Option<Decimal>) {
        self.paid = plus(self.paid, paid);
        self.adjusted = plus(self.adjusted, adjusted);
    }
}

/// NM109 of another payer, which the lines it decided name in SVD01.
fn payer_id(other: LoopView<'_>) -> Option<&[u8]> {
    let payer = other.child("2330B")?.segment(SegmentId::NM1)?;
    Some(payer.value(9)).filter(|id| !id.is_empty())
}

/// The sums of another payer for the claim.
fn other_payer(books: &mut Books<'_>, clm: SegmentView<'_>, other: LoopView<'_>, lines: Option<&Decided>) {
    let Some(paid) = other.segment_with(SegmentId::AMT, 1, "D") else { return };
    let for_claim = adjustments(other, None);
    if let Some(lines) = lines {
        let terms = [("paid for the lines", lines.paid), ("adjusted for the claim", less(for_claim))];
        books.compare(IssueCode::OTHER_PAYER_PAID, Severity::Error, (paid, 2), &terms);
    }
    // A payer that adjusted nothing and decided no line said nothing of the charge.
    if lines.is_some() || other.segment(SegmentId::CAS).is_some() {
        let for_lines = lines.copied().unwrap_or_default().adjusted;
        let terms = [
            ("paid by the other payer", amount(paid, 2)),
            ("adjusted for the claim", for_claim),
            ("adjusted for the lines", for_lines),
        ];
        books.compare(IssueCode::OTHER_PAYER_CLAIM, Severity::Error, (clm, 2), &terms);
    }
}
