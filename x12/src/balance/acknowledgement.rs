//! 997 and 999: the counts of AK9.

use super::{Books, amount, less};
use crate::issue::{IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::types::Decimal;

pub(super) fn check(books: &mut Books<'_>) {
    let tree = books.tree;
    let Some(ak9) = tree.root().segment(SegmentId::AK9) else { return };
    let answers = || tree.set().all_segments().filter(|s| matches!(s.id(), SegmentId::AK5 | SegmentId::IK5));
    let said = answers().count();
    if said == 0 {
        return;
    }
    let refused = answers().filter(|answer| !matches!(answer.value(1), b"A" | b"E")).count();
    let number = |count: usize| Some(Decimal::from_integer(i64::try_from(count).unwrap_or(i64::MAX)));
    // Sets without an answer of their own are accepted.
    let received = amount(ak9, 3);
    let terms = [("received", received), ("refused", less(number(refused)))];
    books.compare(IssueCode::ACKNOWLEDGED_COUNT, Severity::Warning, (ak9, 4), &terms);
    if received.zip(number(said)).is_some_and(|(received, said)| received < said) {
        books.compare(
            IssueCode::ACKNOWLEDGED_COUNT,
            Severity::Warning,
            (ak9, 3),
            &[("answered", number(said))],
        );
    }
}
