//! 277CA: counts and amounts of claims, level by level.

use alloc::collections::BTreeMap;

use super::{Books, amount, plus};
use crate::issue::{IssueCode, Severity};
use crate::loops::LoopView;
use crate::segment_id::SegmentId;
use crate::types::Decimal;
use crate::view::SegmentView;

pub(super) fn check(books: &mut Books<'_>) {
    let tree = books.tree;
    if tree.guide().kind() != "277CA" {
        return;
    }
    // One pass: each claim counts for the levels around it.
    let mut below: BTreeMap<u32, (i64, Option<Decimal>)> = BTreeMap::new();
    for claim in tree.all_named("2200D") {
        let charge = claim.segment(SegmentId::STC).and_then(|stc| amount(stc, 4));
        for level in ["2000B", "2000C"].into_iter().filter_map(|id| claim.ancestor(id)) {
            let (count, charged) = below.entry(level.node()).or_insert((0, Some(Decimal::ZERO)));
            *count += 1;
            *charged = plus(*charged, charge);
        }
    }
    for level in tree.all_loops() {
        let Some((count, charged)) = below.get(&level.node()) else { continue };
        let trace = if level.id() == "2000B" { "2200B" } else { "2200C" };
        if let Some(trace) = level.child(trace) {
            one(books, trace, Decimal::from_integer(*count), *charged);
        }
    }
}

fn one(books: &mut Books<'_>, trace: LoopView<'_>, count: Decimal, charged: Option<Decimal>) {
    let pairs = [
        (SegmentId::QTY, ["90", "AA"], IssueCode::CLAIM_COUNT, "claims", Some(count)),
        (SegmentId::AMT, ["YU", "YY"], IssueCode::CLAIM_AMOUNT, "charges", charged),
    ];
    for (id, [taken, returned], code, label, total) in pairs {
        let find = |qualifier| trace.segment_with(id, 1, qualifier);
        let (first, second) = match (find(taken), find(returned)) {
            (Some(first), second) => (first, second),
            (None, Some(first)) => (first, None),
            (None, None) => continue,
        };
        let rest = second.map_or(Some(Decimal::ZERO), |segment: SegmentView<'_>| amount(segment, 2));
        let terms = [(label, total), ("those of the other kind", super::less(rest))];
        books.compare(code, Severity::Warning, (first, 2), &terms);
    }
}
