//! Level 2: the guide. Which loops and segments a set has, how often and in which order; then each element.

use super::element::elements;
use super::{Check, IssueCode};
use crate::guide::{ChildDef, Guides};
use crate::issue::{AckCode, Issue, Location, Severity};
use crate::loops::{Finding, FindingKind, LoopTree};
use crate::segment_id::SegmentId;
use crate::steps::{LoopId, LoopStep};
use crate::view::{ElementView, FunctionalGroupView, SegmentView, TransactionSetView};

/// Findings about the loops and segments of a transaction set.
impl IssueCode {
    /// No guide is held for what ST03 and GS08 name: levels above 1 are not looked at.
    pub const NO_GUIDE: Self = Self::new("x12/no-guide");
    /// A segment the guide does not have at all.
    pub const UNKNOWN_SEGMENT: Self = Self::new("x12/unknown-segment");
    /// A segment that no loop takes here.
    pub const UNEXPECTED_SEGMENT: Self = Self::new("x12/unexpected-segment");
    /// A segment that belongs before others of its loop.
    pub const SEGMENT_OUT_OF_ORDER: Self = Self::new("x12/segment-out-of-order");
    /// A segment once more than the guide allows.
    pub const TOO_MANY_SEGMENTS: Self = Self::new("x12/too-many-segments");
    /// A loop once more than the guide allows.
    pub const TOO_MANY_LOOPS: Self = Self::new("x12/too-many-loops");
    /// A segment the guide has and does not use.
    pub const SEGMENT_NOT_USED: Self = Self::new("x12/segment-not-used");
    /// A required segment is not there.
    pub const MISSING_SEGMENT: Self = Self::new("x12/missing-segment");
    /// A required loop is not there.
    pub const MISSING_LOOP: Self = Self::new("x12/missing-loop");
    /// HL02 is no HL01 before.
    pub const UNKNOWN_PARENT: Self = Self::new("x12/unknown-parent");
    /// HL02 is a level that may not hold one of HL03.
    pub const WRONG_PARENT: Self = Self::new("x12/wrong-parent");
    /// HL01 was there before.
    pub const LEVEL_ID_REPEATED: Self = Self::new("x12/level-id-repeated");
    /// HL04 says that there are levels below and there are none, or the other way round.
    pub const CHILD_CODE: Self = Self::new("x12/child-code");
}

impl Check<'_> {
    /// The transaction sets whose guide is held.
    pub(super) fn guides(&mut self, set: TransactionSetView<'_>, guides: &Guides<'_>) {
        let Some(tree) = set.loops(guides) else {
            let place = Location::new(SegmentId::ST, 1).inside(
                set.functional_group().map_or(0, FunctionalGroupView::number),
                set.number(),
                1,
            );
            let issue = Issue::new(Severity::Information, IssueCode::NO_GUIDE, set.offset());
            self.issues.push(issue.with_location(place));
            return;
        };
        if self.options.guide {
            for finding in tree.findings() {
                if self.is_full() {
                    return;
                }
                let issue = structure(&tree, finding);
                self.issues.push(issue);
            }
            self.each_segment(&tree);
        }
        self.beyond(&tree);
    }

    fn each_segment(&mut self, tree: &LoopTree<'_>) {
        for (at, segment) in (0_u32..).zip(tree.set().all_segments()) {
            if self.is_full() {
                return;
            }
            if let Some(definition) = tree.definition_at(at + 1) {
                elements(self, tree, at, segment, definition);
            }
        }
    }
}

/// An issue of what the matcher noted.
fn structure(tree: &LoopTree<'_>, finding: &Finding) -> Issue {
    let definition = tree.child_definition(finding.child);
    let place = tree.location(finding.segment);
    let segment = tree.segment(finding.segment);
    let (offset, length) = segment.map_or((0, 0), |s| (s.offset(), s.raw().len() as u64));
    let at_element = |element: u32| {
        let found = segment.and_then(|s| s.element(element));
        let offset = found.map_or(offset + length, ElementView::offset);
        (offset, found.map_or(0, |e| e.raw().len() as u64), place.element(element))
    };
    let looped = definition.is_some_and(|def| def.loop_def().is_some());
    let old = tree.guide().is_4010();
    let (code, ack, (offset, length, place), data_element) = match finding.kind {
        FindingKind::Unexpected => {
            let id = segment.map_or(SegmentId::UNNAMED, SegmentView::id);
            let known = tree.guide().has_segment(id);
            let code = if known { IssueCode::UNEXPECTED_SEGMENT } else { IssueCode::UNKNOWN_SEGMENT };
            // What takes 997 says 1 of both; 999 tells them apart.
            (code, if known && !old { "2" } else { "1" }, (offset, length, place), 0)
        }
        FindingKind::OutOfOrder => (IssueCode::SEGMENT_OUT_OF_ORDER, "7", (offset, length, place), 0),
        FindingKind::TooMany if looped => (IssueCode::TOO_MANY_LOOPS, "4", (offset, length, place), 0),
        FindingKind::TooMany => (IssueCode::TOO_MANY_SEGMENTS, "5", (offset, length, place), 0),
        FindingKind::NotUsed => {
            (IssueCode::SEGMENT_NOT_USED, if old { "2" } else { "I4" }, (offset, length, place), 0)
        }
        FindingKind::Missing => {
            let code = if looped { IssueCode::MISSING_LOOP } else { IssueCode::MISSING_SEGMENT };
            (code, "3", (offset, 0, absent(tree, finding, definition)), 0)
        }
        FindingKind::UnknownParent => (IssueCode::UNKNOWN_PARENT, "7", at_element(2), 734),
        FindingKind::WrongParent => (IssueCode::WRONG_PARENT, "7", at_element(2), 734),
        FindingKind::SameLevelId => (IssueCode::LEVEL_ID_REPEATED, "7", at_element(1), 628),
        FindingKind::ChildCode => (IssueCode::CHILD_CODE, "", at_element(4), 736),
    };
    // Where only a part of a guide is held, what is not in it may be right.
    let doubtful = ack.is_empty() || tree.guide().is_partial();
    let severity = if doubtful { Severity::Warning } else { Severity::Error };
    let issue = Issue::new(severity, code, offset)
        .with_length(length)
        .with_location(place)
        .with_data_element(data_element);
    match (doubtful, data_element) {
        (true, _) => issue,
        (false, 0) => issue.with_ack(AckCode::segment(ack)),
        (false, _) => issue.with_ack(AckCode::element(ack)),
    }
}

/// The place something missing would have: its segment in its loops, at the position where it was missed.
fn absent(tree: &LoopTree<'_>, finding: &Finding, definition: Option<ChildDef<'_>>) -> Location {
    let noticed = tree.location(finding.segment);
    let Some(definition) = definition else { return noticed };
    let mut steps = tree.steps(finding.node);
    if let Some(id) = definition.loop_def().and_then(|def| LoopId::new(def.id())) {
        let _ = steps.push(LoopStep::new(id, Some(1)));
    }
    let place = Location::new(definition.segment(), 1).inside(noticed.group, noticed.set, noticed.position);
    place.in_loops(steps, 1)
}
