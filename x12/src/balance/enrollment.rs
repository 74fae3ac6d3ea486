//! 834: members against the counts of QTY.

use super::Books;
use crate::issue::{IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::types::Decimal;

pub(super) fn check(books: &mut Books<'_>) {
    let tree = books.tree;
    let count = |subscribers: Option<bool>| {
        let members = tree.all_named("2000").filter_map(|member| member.segment(SegmentId::INS));
        let wanted = members.filter(|ins| subscribers.is_none_or(|yes| (ins.value(1) == b"Y") == yes));
        Some(Decimal::from_integer(i64::try_from(wanted.count()).unwrap_or(i64::MAX)))
    };
    for qty in tree.root().segments_named(SegmentId::QTY) {
        let (label, members) = match qty.value(1) {
            b"TO" => ("members", count(None)),
            b"ET" => ("subscribers", count(Some(true))),
            b"DT" => ("dependents", count(Some(false))),
            _ => continue,
        };
        books.compare(IssueCode::MEMBER_COUNT, Severity::Warning, (qty, 2), &[(label, members)]);
    }
}
