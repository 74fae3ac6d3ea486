//! Puts each segment of a transaction set in its loop: by qualifier, order, repetition and, for HL, by its parent.
//!
//! One segment after the other and never back: from the innermost open loop outward, the first child of a rank not yet
//! passed that has this id and qualifier takes it. A step looks at the children of the open loops only, so time is
//! linear in the segments. What no loop takes stays where it is.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::children::Children;
use super::{Finding, FindingKind, NO_NODE, Node, Place};
use crate::guide::tables::{ChildRow, NONE, packed};
use crate::guide::{ChildDef, Guide};

const HL: u32 = packed(b"HL");
const SE: u32 = packed(b"SE");

/// A segment as the matcher sees it; its id is asked for often.
pub(crate) trait Piece<'m> {
    /// The id, packed.
    fn packed_id(&self) -> u32;
    /// The first repetition of an element (from 1), or a component (from 1; 0 for the whole) of it; empty if not there.
    fn qualifier(&self, element: u8, component: u8) -> &'m [u8];
}

/// What is known so far. `'g` is the guide's, `'m` the bytes'.
pub(crate) struct Matcher<'g, 'm> {
    guide: &'g Guide,
    children: Children<'g>,
    nodes: Vec<Node>,
    places: Vec<Place>,
    findings: Vec<Finding>,
    /// How often each child of each node is there.
    counts: Vec<u32>,
    current: u32,
    /// What no loop takes and starts loops elsewhere was just met: what follows belongs to it, not to the current loop.
    detached: bool,
    levels: BTreeMap<&'m [u8], u32>,
    /// The last node of each loop.
    latest: Vec<u32>,
    /// How many segments of an id no child took, by node.
    strays: BTreeMap<(u32, u32), u32>,
    /// Nodes of HL, with the value of HL04.
    children_said: Vec<(u32, u32, &'m [u8])>,
}

impl<'g, 'm> Matcher<'g, 'm> {
    pub(crate) fn new(guide: &'g Guide, segments: usize) -> Self {
        let mut matcher = Self {
            guide,
            children: Children::new(guide),
            // Fewer loops than segments: what is not needed is never touched.
            nodes: Vec::with_capacity(segments / 2 + 1),
            places: Vec::with_capacity(segments),
            findings: Vec::new(),
            counts: Vec::new(),
            current: 0,
            detached: false,
            levels: BTreeMap::new(),
            latest: alloc::vec![NO_NODE; guide.loops().count()],
            strays: BTreeMap::new(),
            children_said: Vec::new(),
        };
        matcher.add_node(0, NO_NODE, 1);
        matcher
    }

    pub(crate) fn into_parts(self) -> (Vec<Node>, Vec<Place>, Vec<Finding>) {
        (self.nodes, self.places, self.findings)
    }

    /// The position of the segment that comes next, from 0.
    fn here(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    /// Takes the next segment.
    pub(crate) fn push(&mut self, piece: &impl Piece<'m>) {
        if piece.packed_id() == HL && self.push_level(piece) || self.forward(piece) {
            return;
        }
        if !self.detached && self.put_early(piece) || self.open_unstarted(piece) {
            return;
        }
        self.detached |= self.starts_loops(piece.packed_id());
        self.note(FindingKind::Unexpected, self.current, usize::from(NONE));
        self.stray(self.current, piece.packed_id());
    }

    /// Puts a segment where the first open loop takes it, from the innermost outward.
    fn forward(&mut self, piece: &impl Piece<'m>) -> bool {
        let mut at = self.current;
        while let Some(node) = self.nodes.get(at as usize) {
            let (parent, rank) = (node.parent, node.rank);
            let detached = self.detached && at != 0 && at == self.current;
            if let Some(child) = self.find(at, piece, |row| row.1 >= rank && (!detached || row.4 != NONE)) {
                if self.is_full(at, child) && self.is_unstarted(at) && self.open_unstarted(piece) {
                    return true;
                }
                self.leave(at, child, piece.packed_id() == SE);
                self.put(at, child, piece.packed_id());
                return true;
            }
            at = parent;
        }
        false
    }

    /// Whether a node has as many of a child as it may have.
    fn is_full(&self, at: u32, child: usize) -> bool {
        let (Some(node), Some(row)) = (self.nodes.get(at as usize), self.guide.child_row(child)) else {
            return false;
        };
        let place = node.counts as usize + child.saturating_sub(self.guide.first_child(node.def));
        row.3 != 0 && self.counts.get(place).is_some_and(|count| *count >= u32::from(row.3))
    }

    /// Whether a loop was opened without the segment that starts it: where the next one begins is then told by what repeats.
    fn is_unstarted(&self, at: u32) -> bool {
        let node = self.nodes.get(at as usize).filter(|_| at != 0);
        node.is_some_and(|node| self.counts.get(node.counts as usize) == Some(&0))
    }

    fn starts_loops(&self, id: u32) -> bool {
        self.guide
            .loops()
            .any(|def| self.guide.child_rows(def.index()).1.iter().any(|row| row.0 == id && row.4 != NONE))
    }

    /// The child of a node that takes a segment; one that has room before one that has not.
    fn find(&self, at: u32, piece: &impl Piece<'m>, fits: impl Fn(&ChildRow) -> bool) -> Option<usize> {
        let node = self.nodes.get(at as usize)?;
        let first = self.guide.first_child(node.def);
        let mut full = None;
        let mut best: Option<(usize, u16, usize)> = None;
        for (child, row) in self.children.with_id(node.def, piece.packed_id()) {
            if best.is_some_and(|(_, rank, _)| row.1 > rank) {
                break;
            }
            // What starts a loop starts it again, and is never in it twice.
            if at != 0 && child == first || !fits(row) || !self.takes(row, piece) {
                continue;
            }
            let place = node.counts as usize + child.saturating_sub(first);
            let count = self.counts.get(place).copied().unwrap_or_default();
            if row.3 != 0 && count >= u32::from(row.3) {
                full = full.or(Some(child));
                continue;
            }
            // Of several that take it in one place, the one whose other codes it has; most often there is but one.
            best = match best {
                None => Some((child, row.1, usize::MAX)),
                Some((found, rank, misfits)) => {
                    let known = if misfits == usize::MAX { self.misfits(found, piece) } else { misfits };
                    let other = self.misfits(child, piece);
                    Some(if other < known { (child, rank, other) } else { (found, rank, known) })
                }
            };
        }
        best.map(|(child, ..)| child).or(full)
    }

    /// How many elements of a segment have codes that a child does not allow.
    fn misfits(&self, child: usize, piece: &impl Piece<'m>) -> usize {
        let elements = ChildDef::new(self.guide, child).elements();
        let wrong = elements.filter(|element| {
            let value = piece.qualifier(element.position(), 0);
            !value.is_empty() && element.names_codes() && !element.has_code(value)
        });
        wrong.count()
    }

    fn takes(&self, row: &ChildRow, piece: &impl Piece<'m>) -> bool {
        row.5 == 0 || row.7.is_empty() || self.guide.codes_hold(row.7, piece.qualifier(row.5, row.6))
    }

    /// Puts a segment in a node, and opens the loop it starts.
    fn put(&mut self, at: u32, child: usize, id: u32) {
        let Some(row) = self.guide.child_row(child).copied() else { return };
        let Some(node) = self.nodes.get_mut(at as usize) else { return };
        node.rank = node.rank.max(row.1);
        self.detached = false;
        let number = self.count(at, child);
        if row.2 == b'N' {
            self.note(FindingKind::NotUsed, at, child);
        } else if row.3 != 0 && number > u32::from(row.3) {
            self.note(FindingKind::TooMany, at, child);
        }
        if row.4 == NONE {
            self.current = at;
            let number = self.number(at, id);
            self.place(at, child, number);
        } else {
            let opened = self.add_node(row.4, at, number);
            let first = self.guide.first_child(row.4);
            self.count(opened, first);
            self.current = opened;
            self.place(opened, first, 1);
        }
    }

    /// One more of a child; how many there are now.
    fn count(&mut self, at: u32, child: usize) -> u32 {
        let Some(node) = self.nodes.get(at as usize) else { return 0 };
        let place = node.counts as usize + child.saturating_sub(self.guide.first_child(node.def));
        let Some(count) = self.counts.get_mut(place) else { return 0 };
        *count = count.saturating_add(1);
        *count
    }

    /// Which segment of its id the one just counted is in its node.
    fn number(&self, at: u32, id: u32) -> u32 {
        let Some(node) = self.nodes.get(at as usize) else { return 1 };
        let first = self.guide.first_child(node.def);
        let own = self.children.with_id(node.def, id).filter(|(_, row)| row.4 == NONE);
        let count =
            |child: usize| self.counts.get(node.counts as usize + child.saturating_sub(first)).copied();
        let strays =
            if self.strays.is_empty() { 0 } else { self.strays.get(&(at, id)).copied().unwrap_or_default() };
        own.fold(strays, |sum, (child, _)| sum.saturating_add(count(child).unwrap_or_default()))
    }

    fn stray(&mut self, at: u32, id: u32) {
        let strays = self.strays.entry((at, id)).or_default();
        *strays = strays.saturating_add(1);
        let number = self.number(at, id);
        self.place(at, usize::from(NONE), number);
    }

    fn place(&mut self, at: u32, child: usize, number: u32) {
        let here = self.here();
        self.places.push(Place {
            node: at,
            next: NO_NODE,
            number,
            child: u16::try_from(child).unwrap_or(NONE),
        });
        let Some(node) = self.nodes.get_mut(at as usize) else { return };
        let last = core::mem::replace(&mut node.last, here);
        if last == NO_NODE {
            node.first = here;
        } else if let Some(last) = self.places.get_mut(last as usize) {
            last.next = here;
        }
    }

    fn add_node(&mut self, def: u16, parent: u32, number: u32) -> u32 {
        let at = u32::try_from(self.nodes.len()).unwrap_or(NO_NODE);
        let (_, rows) = self.guide.child_rows(def);
        self.nodes.push(Node {
            def,
            parent,
            number,
            first: NO_NODE,
            last: NO_NODE,
            first_loop: NO_NODE,
            last_loop: NO_NODE,
            next: NO_NODE,
            rank: 0,
            required: self.children.first_required(def),
            counts: u32::try_from(self.counts.len()).unwrap_or(u32::MAX),
        });
        self.counts.resize(self.counts.len() + rows.len(), 0);
        if let Some(latest) = self.latest.get_mut(usize::from(def)) {
            *latest = at;
        }
        if let Some(node) = self.nodes.get_mut(parent as usize) {
            let last = core::mem::replace(&mut node.last_loop, at);
            if last == NO_NODE {
                node.first_loop = at;
            } else if let Some(last) = self.nodes.get_mut(last as usize) {
                last.next = at;
            }
        }
        at
    }

    fn note(&mut self, kind: FindingKind, node: u32, child: usize) {
        let child = u16::try_from(child).unwrap_or(NONE);
        self.findings.push(Finding { kind, segment: self.here(), node, child });
    }

    /// Closes the loops from the current one up to a node, and there the children before one: what is required and not
    /// there is missing. At the end of the set it is missing behind the last segment before SE.
    fn leave(&mut self, up_to: u32, child: usize, end: bool) {
        let segment = if end { self.here().saturating_sub(1) } else { self.here() };
        let mut at = self.current;
        while at != up_to {
            let Some(node) = self.nodes.get(at as usize) else { return };
            let parent = node.parent;
            self.close(at, segment);
            at = parent;
        }
        let rank = self.guide.child_row(child).map_or(0, |row| row.1);
        self.missing(up_to, rank, segment);
    }

    /// Closes a loop. Only one that has levels may be gone back to: the counts of another are asked for no more.
    fn close(&mut self, at: u32, segment: u32) {
        self.missing(at, u16::MAX, segment);
        let Some(node) = self.nodes.get(at as usize) else { return };
        if self.children.with_id(node.def, HL).next().is_none() {
            self.counts.truncate(node.counts as usize);
        }
    }

    fn missing(&mut self, at: u32, before: u16, segment: u32) {
        let Some(node) = self.nodes.get_mut(at as usize) else { return };
        let (def, counts, from) = (node.def, node.counts as usize, node.required);
        let first = self.guide.first_child(def);
        let mut absent_area = None;
        // Levels may still come, whatever stands between: they are looked at when the set is over.
        for (child, row) in self.children.required(def, from, before) {
            node.required = node.required.saturating_add(1);
            let area = row.1 / 1000;
            if self.counts.get(counts + child.saturating_sub(first)).is_some_and(|n| *n > 0)
                || at == 0 && absent_area == Some(area)
            {
                continue;
            }
            // Of a table of which not even the first segment is there, no more than that is missing.
            if row.4 == NONE && row.1 % 1000 == 10 {
                absent_area = Some(area);
            }
            let child = u16::try_from(child).unwrap_or(NONE);
            self.findings.push(Finding { kind: FindingKind::Missing, segment, node: at, child });
        }
    }

    /// A segment that belongs before what its loop already has, or a loop around it up to the next HL: it stays where it
    /// is, and counts for that loop.
    fn put_early(&mut self, piece: &impl Piece<'m>) -> bool {
        let mut at = self.current;
        while at != 0 {
            let Some(node) = self.nodes.get(at as usize).copied() else { return false };
            let (start, rows) = self.guide.child_rows(node.def);
            let found = self.find(at, piece, |row| row.4 == NONE);
            let room = found.filter(|child| {
                let count = self.counts.get(node.counts as usize + child.saturating_sub(start));
                let max = rows.get(child.saturating_sub(start)).map_or(0, |row| row.3);
                max == 0 || count.is_some_and(|count| *count < u32::from(max))
            });
            if let Some(child) = room {
                self.note(FindingKind::OutOfOrder, at, child);
                self.count(at, child);
                let number = self.number(at, piece.packed_id());
                self.place(at, child, number);
                return true;
            }
            if rows.first().is_some_and(|row| row.0 == HL) {
                return false;
            }
            at = node.parent;
        }
        false
    }

    /// A segment that only one loop has, and that loop or the one around it was not started: it is started all the same.
    fn open_unstarted(&mut self, piece: &impl Piece<'m>) -> bool {
        let Some(owner) = self.only_loop(piece) else { return false };
        // The loop around it, then itself: it now goes where it belongs, and what they start with is missing.
        (0..2).any(|_| self.open_towards(owner, piece.packed_id()) && self.forward(piece))
    }

    /// Opens a loop in one that is open: the owner of a segment, or one that holds it.
    fn open_towards(&mut self, owner: u16, id: u32) -> bool {
        let mut at = self.current;
        while let Some(node) = self.nodes.get(at as usize).copied() {
            let (first, rows) = self.guide.child_rows(node.def);
            let open = |row: &ChildRow| row.4 != NONE && row.0 != HL && row.1 >= node.rank;
            for (place, row) in rows.iter().enumerate().filter(|(_, row)| open(row)) {
                let inner = self.guide.child_rows(row.4).1;
                if row.4 != owner && !inner.iter().any(|inner| inner.4 == owner && inner.0 == id) {
                    continue;
                }
                self.leave(at, first + place, false);
                if let Some(node) = self.nodes.get_mut(at as usize) {
                    node.rank = node.rank.max(row.1);
                }
                let number = self.count(at, first + place);
                self.current = self.add_node(row.4, at, number);
                self.detached = false;
                return true;
            }
            at = node.parent;
        }
        false
    }

    /// The loop that starts with a segment or must have it, if no other loop of the guide has such a segment.
    fn only_loop(&self, piece: &impl Piece<'m>) -> Option<u16> {
        let mut owner = None;
        for def in self.guide.loops() {
            let (_, rows) = self.guide.child_rows(def.index());
            for (place, row) in
                rows.iter().enumerate().filter(|(_, row)| row.0 == piece.packed_id() && row.4 == NONE)
            {
                if owner.is_some_and(|owner| owner != def.index())
                    || place > 0 && row.2 != b'R'
                    || !self.takes(row, piece)
                {
                    return None;
                }
                owner = Some(def.index());
            }
        }
        owner.filter(|owner| *owner != 0)
    }

    /// HL: the loop is told by HL03, the node it lies in by HL02. `false` if the guide has no such level.
    fn push_level(&mut self, piece: &impl Piece<'m>) -> bool {
        let parent = piece.qualifier(2, 0);
        let known = self.levels.get(parent).copied();
        let under = if parent.is_empty() { Some(0) } else { known };
        let found = under.and_then(|at| Some((at, self.level(at, piece)?)));
        let Some((at, child)) = found.or_else(|| self.likely_level(piece)) else { return false };
        let kind = if under.is_none() { FindingKind::UnknownParent } else { FindingKind::WrongParent };
        self.leave_levels(at);
        if found.is_none() {
            self.note(kind, at, child);
        }
        let segment = self.here();
        self.put(at, child, HL);
        if self.levels.insert(piece.qualifier(1, 0), self.current).is_some() {
            self.findings.push(Finding {
                kind: FindingKind::SameLevelId,
                segment,
                node: self.current,
                child: NONE,
            });
        }
        self.children_said.push((self.current, segment, piece.qualifier(4, 0)));
        true
    }

    /// The level in a node that HL03 names.
    fn level(&self, at: u32, piece: &impl Piece<'m>) -> Option<usize> {
        let node = self.nodes.get(at as usize)?;
        let mut levels = self.children.with_id(node.def, HL);
        levels.find(|(_, row)| row.4 != NONE && self.takes(row, piece)).map(|(child, _)| child)
    }

    /// Where a level goes whose HL02 does not say: the nearest open loop that has it, else the last one that could.
    fn likely_level(&self, piece: &impl Piece<'m>) -> Option<(u32, usize)> {
        let mut at = self.current;
        while let Some(node) = self.nodes.get(at as usize) {
            if let Some(child) = self.level(at, piece) {
                return Some((at, child));
            }
            at = node.parent;
        }
        let last = self.latest.iter().copied().filter(|at| *at != NO_NODE);
        last.filter_map(|at| Some((at, self.level(at, piece)?))).max_by_key(|(at, _)| *at)
    }

    /// Closes the loops of the level before; those it shares with the next stay open.
    fn leave_levels(&mut self, up_to: u32) {
        let segment = self.here();
        let mut at = self.current;
        while at != up_to && at != NO_NODE {
            let Some(node) = self.nodes.get(at as usize) else { return };
            let parent = node.parent;
            self.close(at, segment);
            at = parent;
        }
        let rank = self.nodes.get(up_to as usize).map_or(0, |node| node.rank);
        let level = self.nodes.get(up_to as usize).map_or(0, |node| self.first_level_rank(node.def));
        self.missing(up_to, rank.max(level), segment);
        self.current = up_to;
    }

    fn first_level_rank(&self, def: u16) -> u16 {
        let (_, rows) = self.guide.child_rows(def);
        rows.iter().skip(1).find(|row| row.0 == HL).map_or(0, |row| row.1)
    }

    /// Ends the set: what is required and was not there, levels included, and HL04 that are not so.
    pub(crate) fn finish(&mut self) {
        let segment = self.here().saturating_sub(1);
        if self.places.last().is_none_or(|place| place.node != 0) {
            self.leave(0, usize::from(NONE), true);
        }
        self.missing_levels(segment);
        for (node, at, said) in core::mem::take(&mut self.children_said) {
            let has = self.has_levels(node);
            let said = said.trim_ascii();
            if !said.is_empty() && said != if has { &b"1"[..] } else { b"0" } {
                self.findings.push(Finding { kind: FindingKind::ChildCode, segment: at, node, child: NONE });
            }
        }
    }

    fn has_levels(&self, node: u32) -> bool {
        let mut at = self.nodes.get(node as usize).map_or(NO_NODE, |node| node.first_loop);
        while let Some(node) = self.nodes.get(at as usize) {
            if self.guide.child_rows(node.def).1.first().is_some_and(|row| row.0 == HL) {
                return true;
            }
            at = node.next;
        }
        false
    }

    fn missing_levels(&mut self, segment: u32) {
        for (at, node) in self.nodes.iter().enumerate() {
            let first = self.guide.first_child(node.def);
            let levels = || self.children.with_id(node.def, HL).filter(|(_, row)| row.4 != NONE);
            let is_there = |(child, _): (usize, &ChildRow)| {
                let place = node.counts as usize + child.saturating_sub(first);
                self.counts.get(place).is_some_and(|n| *n > 0)
            };
            for (child, _) in levels().filter(|(_, row)| row.2 == b'R') {
                // One of several levels is enough: a patient is the subscriber, or stands below.
                if levels().any(is_there) {
                    continue;
                }
                let (node, child) =
                    (u32::try_from(at).unwrap_or(NO_NODE), u16::try_from(child).unwrap_or(NONE));
                // Before SE, whatever the segment that closed the loop.
                let segment = segment.saturating_sub(1);
                self.findings.push(Finding { kind: FindingKind::Missing, segment, node, child });
            }
        }
    }
}
