//! The hierarchy of HL segments, by the parent each one names.
//!
//! The tree is built from HL02; what HL04 says of children is compared and not believed. Numbers may be any, in any order;
//! a level whose parent is not there, or that is its own ancestor, is a root and a finding.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;

use crate::issue::{AckCode, Issue, IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::view::{Numbers, SegmentView, Segments, TransactionSetView};

/// Findings about the hierarchy.
impl IssueCode {
    /// HL01 is not unique in the set.
    pub const HL_DUPLICATE: Self = Self::new("x12/hl-duplicate");
    /// HL02 names a level that the set does not have.
    pub const HL_ORPHAN: Self = Self::new("x12/hl-orphan");
    /// HL02 names a level that comes later.
    pub const HL_PARENT_LATER: Self = Self::new("x12/hl-parent-later");
    /// Following HL02 leads back to the level itself.
    pub const HL_CYCLE: Self = Self::new("x12/hl-cycle");
    /// HL04 does not say whether there are levels below.
    pub const HL_CHILD_CODE: Self = Self::new("x12/hl-child-code");
}

/// One level: an HL segment and the segments up to the next.
#[derive(Clone, Copy)]
pub struct Level<'m> {
    segment: SegmentView<'m>,
    end: usize,
    parent: Option<u32>,
    depth: u32,
}

impl<'m> Level<'m> {
    /// The HL segment.
    #[must_use]
    pub const fn segment(self) -> SegmentView<'m> {
        self.segment
    }

    /// HL01.
    #[must_use]
    pub fn id(self) -> &'m [u8] {
        self.segment.value(1)
    }

    /// HL03, such as `20` (information source), `22` (subscriber) or `23` (dependent).
    #[must_use]
    pub fn level_code(self) -> &'m [u8] {
        self.segment.value(3)
    }

    /// Position in [`Hierarchy::levels`] of the level above; `None` for a root.
    #[must_use]
    pub fn parent(self) -> Option<usize> {
        self.parent.map(|parent| parent as usize)
    }

    /// How many levels are above: 0 for a root.
    #[must_use]
    pub const fn depth(self) -> usize {
        self.depth as usize
    }

    /// Its own segments: HL and what follows up to the next HL or the end of the set.
    #[must_use]
    pub fn all_segments(self) -> Segments<'m> {
        Segments::new(self.segment.interchange(), self.segment.index(), self.end)
    }
}

impl fmt::Debug for Level<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Level(parent {:?}, depth {}, at {})", self.parent, self.depth, self.segment.offset())
    }
}

/// The levels of a transaction set, and what is odd about them: see [`TransactionSetView::hierarchy`].
#[derive(Debug, Clone, Default)]
pub struct Hierarchy<'m> {
    levels: Vec<Level<'m>>,
    issues: Vec<Issue>,
}

impl<'m> Hierarchy<'m> {
    fn of(set: TransactionSetView<'m>) -> Self {
        let mut tree = Self { levels: levels(set), issues: Vec::new() };
        let mut places = Numbers::default();
        let located: Vec<_> =
            set.all_segments().filter(|s| s.id() == SegmentId::HL).map(|s| places.place(s)).collect();
        let mut note = |at: usize, element: u32, severity, code| {
            let (Some(level), Some(place)) = (tree.levels.get(at), located.get(at)) else { return };
            let value = level.segment.element(element);
            let offset = value.map_or(level.segment.offset(), crate::view::ElementView::offset);
            let length = value.map_or(0, |value| value.raw().len() as u64);
            let issue =
                Issue::new(severity, code, offset).with_length(length).with_ack(AckCode::element("7"));
            tree.issues.push(issue.with_location(place.element(element)));
        };
        let mut by_id = BTreeMap::new();
        let ids: Vec<_> = tree.levels.iter().map(|level| (level.id(), level.segment.value(2))).collect();
        for (at, (id, _)) in ids.iter().enumerate() {
            if by_id.contains_key(id) {
                note(at, 1, Severity::Error, IssueCode::HL_DUPLICATE);
            } else {
                by_id.insert(*id, at);
            }
        }
        let mut parents = Vec::with_capacity(ids.len());
        for (at, (_, parent)) in ids.iter().enumerate() {
            let found = if parent.is_empty() { None } else { by_id.get(parent).copied() };
            match found {
                None if !parent.is_empty() => note(at, 2, Severity::Error, IssueCode::HL_ORPHAN),
                Some(parent) if parent > at => note(at, 2, Severity::Error, IssueCode::HL_PARENT_LATER),
                _ => {}
            }
            parents.push(found);
        }
        for at in cycles(&mut parents) {
            note(at, 2, Severity::Error, IssueCode::HL_CYCLE);
        }
        let mut has_children = alloc::vec![false; parents.len()];
        for parent in parents.iter().flatten() {
            if let Some(slot) = has_children.get_mut(*parent) {
                *slot = true;
            }
        }
        for (at, has) in has_children.iter().enumerate() {
            let said = tree_value(&tree.levels, at);
            if matches!(said, b"0" | b"1") && (said == b"1") != *has {
                note_child(&mut tree, &located, at);
            }
        }
        tree.place(&parents);
        tree.issues.sort_by_key(|issue| issue.offset);
        tree
    }

    /// Writes parents and depths; parents form no cycle.
    fn place(&mut self, parents: &[Option<usize>]) {
        let mut depths: Vec<Option<u32>> = alloc::vec![None; parents.len()];
        for start in 0..parents.len() {
            let (mut way, mut at) = (Vec::new(), Some(start));
            let mut depth = None;
            while let Some(here) = at {
                if let Some(known) = depths.get(here).copied().flatten() {
                    depth = Some(known);
                    break;
                }
                way.push(here);
                at = parents.get(here).copied().flatten();
            }
            for here in way.into_iter().rev() {
                let own = depth.map_or(0, |above| above + 1);
                if let Some(slot) = depths.get_mut(here) {
                    *slot = Some(own);
                }
                depth = Some(own);
            }
        }
        for ((level, parent), depth) in self.levels.iter_mut().zip(parents).zip(depths) {
            level.parent = parent.map(|parent| parent as u32);
            level.depth = depth.unwrap_or_default();
        }
    }

    /// The levels in the order of the file.
    #[must_use]
    pub fn levels(&self) -> &[Level<'m>] {
        &self.levels
    }

    /// The levels below one (its position in [`levels`](Self::levels)), or with `None` the roots; in the order of the file.
    pub fn children(&self, parent: Option<usize>) -> impl Iterator<Item = Level<'m>> + '_ {
        self.levels.iter().copied().filter(move |level| level.parent() == parent)
    }

    /// What is odd about the hierarchy, in order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

fn tree_value<'m>(levels: &[Level<'m>], at: usize) -> &'m [u8] {
    levels.get(at).map(|level| level.segment.value(4)).unwrap_or_default()
}

/// HL04 is often wrong in live files: a warning, and no code of an acknowledgement.
fn note_child(tree: &mut Hierarchy<'_>, located: &[crate::issue::Location], at: usize) {
    let (Some(level), Some(place)) = (tree.levels.get(at), located.get(at)) else { return };
    let offset = level.segment.element(4).map_or(level.segment.offset(), crate::view::ElementView::offset);
    let issue = Issue::new(Severity::Warning, IssueCode::HL_CHILD_CODE, offset).with_length(1);
    tree.issues.push(issue.with_location(place.element(4)));
}

/// The HL segments of a set and where what belongs to each ends.
fn levels(set: TransactionSetView<'_>) -> Vec<Level<'_>> {
    let mut levels: Vec<Level<'_>> = Vec::new();
    let mut end = set.first_segment();
    for segment in set.all_segments() {
        end = segment.index();
        if segment.id() == SegmentId::HL {
            if let Some(before) = levels.last_mut() {
                before.end = segment.index();
            }
            levels.push(Level { segment, end: 0, parent: None, depth: 0 });
        }
    }
    if let Some(last) = levels.last_mut() {
        last.end = if set.trailer().is_some() { end } else { end + 1 };
    }
    levels
}

/// Makes a root of one level of each cycle, and says which.
fn cycles(parents: &mut [Option<usize>]) -> Vec<usize> {
    // 0: not seen; else the walk that saw it.
    let mut seen = alloc::vec![0_usize; parents.len()];
    let mut cut = Vec::new();
    for start in 0..parents.len() {
        let mut at = Some(start);
        while let Some(here) = at {
            let Some(mark) = seen.get_mut(here) else { break };
            if *mark == start + 1 {
                // Seen on this walk: the first of the cycle in the file becomes a root.
                if let Some(parent) = parents.get_mut(here) {
                    *parent = None;
                }
                cut.push(here);
                break;
            }
            if *mark != 0 {
                break;
            }
            *mark = start + 1;
            at = parents.get(here).copied().flatten();
        }
    }
    cut
}

impl<'m> TransactionSetView<'m> {
    /// The hierarchy of its HL segments. Linear in the set, but for the numbers, which are sorted.
    #[must_use]
    pub fn hierarchy(self) -> Hierarchy<'m> {
        Hierarchy::of(self)
    }
}
