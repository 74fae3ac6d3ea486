//! Puts the segments of a message into the groups of a grammar, in one pass.
//!
//! Open groups are a stack of frames; each remembers the last of its nodes that took a segment. A segment goes to the
//! first of these that takes it, inner frames before outer ones:
//! 1. a node from there on, with nothing required skipped (but rather one more repetition of an open group that must
//!    start with this segment than a new group that may);
//! 2. the same, over missing required segments;
//! 3. a node before that place: the segment is misplaced (or one too many), the place stays;
//! 4. a group that it could only be inside of if required segments were missing;
//! 5. otherwise the innermost open group that has it anywhere inside, else the innermost open group.
//!
//! A group that is entered must go on with what it requires: if that does not come near, and the segment has a place over
//! no more missing segments, it goes there.
//!
//! Two segments the wrong way round come before all that: one that was just missed, right before the last segment, and
//! now is there, takes its place after all. A segment that turns up in the group it was missed in is misplaced, and no
//! longer missing.
//!
//! In 5, and in 3 for a single segment, nothing moves, so that what follows is grouped as if the segment were not
//! there. Such a segment waits for what follows: it goes to the group it belongs to if that one goes on with it, else
//! to the group that does, for the tree keeps the order of the message. Each step looks at each node of the grammar a
//! bounded number of times: the whole is linear in the number of segments.

use alloc::vec;
use alloc::vec::Vec;

use super::grammar::{Entry, Grammar, Kind, Rule};
use super::{Tree, TreeKind, segment_issue};
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::schema;
use crate::segment_id::SegmentId;
use crate::view::{MessageView, SegmentView};

/// How far ahead is looked for what a group must go on with: a bound, so that the whole stays linear.
const NEAR: usize = 16;

/// An open group.
#[derive(Clone, Copy)]
struct Frame {
    /// Its nodes.
    from: usize,
    to: usize,
    /// The last node that took a segment.
    at: Option<usize>,
    /// Its place in the tree.
    tree: u32,
}

/// Where a segment goes: a node of a frame.
#[derive(Clone, Copy)]
struct Place {
    depth: usize,
    node: usize,
}

pub(super) struct Matcher<'t> {
    grammar: Grammar,
    frames: Vec<Frame>,
    tree: &'t mut Tree,
    issues: &'t mut Vec<Issue>,
    counts: Counts,
    /// Segments without a place of their own, and the depth of the group they belong to.
    held: Vec<(usize, usize)>,
    /// For each node, the tree group it was last reported missing in, and the place of that finding.
    missed: Vec<(u32, usize)>,
    /// Findings that turned out wrong.
    retracted: Vec<usize>,
    /// The segment reported missing right before the one just placed.
    gap: Option<Place>,
    /// How many segments of the ids seen so far, to number missing ones.
    seen: Vec<(SegmentId, u32)>,
}

impl<'t> Matcher<'t> {
    pub(super) fn new(grammar: Grammar, tree: &'t mut Tree, issues: &'t mut Vec<Issue>) -> Self {
        let root = Frame { from: 0, to: grammar.len, at: None, tree: 0 };
        let missed = vec![(u32::MAX, 0); grammar.len];
        let counts = Counts::new(grammar);
        let (held, seen, retracted) = (Vec::new(), Vec::new(), Vec::new());
        Self { grammar, frames: vec![root], tree, issues, counts, held, missed, retracted, gap: None, seen }
    }

    pub(super) fn run(mut self, message: MessageView<'_>) {
        for segment in message.all_segments() {
            self.place(segment);
            self.note_seen(segment);
        }
        let end = message.base() + message.bytes().len() as u64;
        self.release(0);
        self.pop_to(1, end);
        if let Some(root) = self.frames.first().copied() {
            self.report_missing(root.at.map_or(0, |at| self.after(at)), root.to, root.tree, end);
        }
        self.retracted.sort_unstable();
        let mut at = 0;
        let retracted = &self.retracted;
        self.issues.retain(|_| {
            at += 1;
            retracted.binary_search(&(at - 1)).is_err()
        });
    }

    fn note_seen(&mut self, segment: SegmentView<'_>) {
        match self.seen.iter_mut().find(|(id, _)| *id == segment.id()) {
            Some((_, number)) => *number = segment.number(),
            // Ids of the grammar only, so that the list stays short whatever the message holds.
            None if self.grammar.names(0, self.grammar.len, segment.id()) => {
                self.seen.push((segment.id(), segment.number()));
            }
            None => {}
        }
    }

    fn after(&self, node: usize) -> usize {
        node + 1 + self.grammar.rule(node).len
    }

    fn place(&mut self, segment: SegmentView<'_>) {
        let id = segment.id();
        let gap = self.gap.take();
        if let Some(place) =
            gap.filter(|place| self.grammar.rule(place.node).name.as_bytes() == id.as_bytes())
        {
            return self.take_missed(place, segment);
        }
        let (legal, lax, entered) = self.forward(segment);
        if let Some(place) = legal.or(lax) {
            self.take(place, segment);
        } else if let Some(place) = self.backward(id) {
            self.take_back(place, segment);
        } else if let Some(place) = entered {
            self.take(place, segment);
        } else {
            self.hang(segment);
            self.gap = gap;
        }
    }

    /// The first place from here on, of each kind: legal, over missing segments, into a group with missing segments.
    fn forward(&self, segment: SegmentView<'_>) -> (Option<Place>, Option<Place>, Option<Place>) {
        let id = segment.id();
        let mut lax = None;
        let mut entered = None;
        let mut weak = None;
        // A group that goes on with something that does not come, and how much of it.
        let mut short: Option<(Place, usize)> = None;
        let mut skipped = 0;
        for (depth, frame) in self.frames.iter().enumerate().rev() {
            let mut from = frame.from;
            if let Some(at) = frame.at {
                let rule = self.grammar.rule(at);
                if rule.repeats && self.grammar.entry(at, rule, id) == Entry::Legal {
                    let place = Some(Place { depth, node: at });
                    if weak.is_none() && skipped == 0 {
                        return (place, lax, entered);
                    }
                    if weak.is_some() && self.grammar.heads(at, id) {
                        return (place, lax, entered);
                    }
                    lax = lax.or(place);
                }
                from = self.after(at);
            }
            for (node, rule) in self.grammar.children(from, frame.to) {
                match self.grammar.entry(node, rule, id) {
                    Entry::Legal if skipped == 0 && weak.is_none() => {
                        let place = Place { depth, node };
                        let missing = self.falls_short(node, rule, segment);
                        if missing > 0 && short.is_none() {
                            short = Some((place, missing));
                        } else if rule.kind != Kind::Group || self.grammar.heads(node, id) {
                            return (Some(place), lax, entered);
                        } else {
                            weak = Some(place);
                        }
                    }
                    Entry::Legal => {
                        let better = short.filter(|(_, missing)| *missing < skipped).map(|(place, _)| place);
                        lax = lax.or(better).or(Some(Place { depth, node }));
                    }
                    Entry::Lax => entered = entered.or(Some(Place { depth, node })),
                    Entry::No => {}
                }
                skipped += usize::from(self.grammar.required(node, rule));
            }
            if skipped > 0 && weak.is_some() {
                break;
            }
        }
        let only = short.filter(|_| weak.is_none() && lax.is_none()).map(|(place, _)| place);
        (weak.or(only), lax, entered)
    }

    /// How much of what a group must go on with after this segment does not come: an OBX without a TXA near it starts no
    /// document.
    fn falls_short(&self, node: usize, rule: Rule, segment: SegmentView<'_>) -> usize {
        let (from, to) = (node + 1, node + 1 + rule.len);
        let inner = if rule.kind == Kind::Group { self.inside(from, to, segment.id()) } else { None };
        let Some(inner) = inner else { return 0 };
        let rest = self.grammar.children(self.after(inner), to);
        rest.filter(|(node, rule)| self.grammar.required(*node, *rule))
            .filter(|(node, rule)| !self.comes(segment, (from, to), (*node, *rule)))
            .count()
    }

    /// Whether one of the next segments is what a node of a group takes, before one that is of another group.
    fn comes(
        &self,
        segment: SegmentView<'_>,
        (from, to): (usize, usize),
        (node, rule): (usize, Rule),
    ) -> bool {
        let message = segment.message();
        let next = (1..=NEAR).map_while(|n| message.segment_at(segment.index() + n));
        let mut inside = next.map(SegmentView::id).take_while(|id| {
            self.grammar.names(from, to, *id) || !self.grammar.names(0, self.grammar.len, *id)
        });
        inside.any(|id| self.grammar.entry(node, rule, id) != Entry::No)
    }

    /// The innermost place already passed.
    fn backward(&self, id: SegmentId) -> Option<Place> {
        self.frames.iter().enumerate().rev().find_map(|(depth, frame)| {
            let to = self.after(frame.at?);
            let mut passed = self.grammar.children(frame.from, to);
            let found = passed.find(|(node, rule)| self.grammar.entry(*node, *rule, id) == Entry::Legal);
            let (node, _) = found?;
            // One more of a segment that starts a repeating group starts one more of the group.
            if let (Some(outer), Some(group)) = (depth.checked_sub(1), frame.from.checked_sub(1)) {
                let rule = self.grammar.rule(group);
                if rule.repeats && self.grammar.entry(group, rule, id) == Entry::Legal {
                    return Some(Place { depth: outer, node: group });
                }
            }
            Some(Place { depth, node })
        })
    }

    /// Moves to a place further on (or the same one again).
    fn take(&mut self, place: Place, segment: SegmentView<'_>) {
        self.release(place.depth);
        self.pop_to(place.depth + 1, segment.offset());
        let Some(frame) = self.frames.last().copied() else { return };
        let from = match frame.at {
            Some(at) if at == place.node => place.node,
            Some(at) => self.after(at),
            None => frame.from,
        };
        let gap = self.report_missing(from, place.node, frame.tree, segment.offset());
        if let Some(frame) = self.frames.last_mut() {
            frame.at = Some(place.node);
        }
        self.open(place.node, gap, segment);
    }

    /// Takes a segment that was reported missing right before the last one: the two are the wrong way round.
    fn take_missed(&mut self, place: Place, segment: SegmentView<'_>) {
        self.release(place.depth);
        self.pop_to(place.depth + 1, segment.offset());
        let Some(frame) = self.frames.last_mut() else { return };
        frame.at = Some(place.node);
        let frame = *frame;
        self.report(Severity::Warning, IssueCode::MISPLACED_SEGMENT, segment);
        self.retract(place.node, frame.tree);
        self.count(place.node, frame);
        self.tree.push(frame.tree, TreeKind::Segment(segment.index()), 0);
    }

    /// What was reported missing in a group is there after all.
    fn retract(&mut self, node: usize, tree: u32) {
        if let Some(missed) = self.missed.get_mut(node).filter(|missed| missed.0 == tree) {
            missed.0 = u32::MAX;
            self.retracted.push(missed.1);
        }
    }

    /// Takes a segment at a place already passed; where we are stays.
    fn take_back(&mut self, place: Place, segment: SegmentView<'_>) {
        let Some(frame) = self.frames.get(place.depth).copied() else { return };
        let rule = self.grammar.rule(place.node);
        let used_here = self.counts.used_in(place.node, frame.tree);
        let surplus = used_here && !rule.repeats;
        let code = if surplus { IssueCode::SURPLUS_SEGMENT } else { IssueCode::MISPLACED_SEGMENT };
        self.report(Severity::Warning, code, segment);
        self.retract(place.node, frame.tree);
        if rule.kind == Kind::Group {
            self.release(place.depth);
            self.pop_to(place.depth + 1, segment.offset());
            self.open(place.node, None, segment);
        } else {
            self.count(place.node, frame);
            self.held.push((segment.index(), place.depth));
        }
    }

    /// Puts the segments that were held into the tree, before the next one goes to a group at `depth`: no deeper than
    /// the one before, so that the order stays.
    fn release(&mut self, depth: usize) {
        let mut limit = usize::MAX;
        for (segment, own) in core::mem::take(&mut self.held) {
            limit = limit.min(own.max(depth));
            let group = self.frames.get(limit).or(self.frames.last()).map_or(0, |frame| frame.tree);
            self.tree.push(group, TreeKind::Segment(segment), 0);
        }
    }

    /// Puts the segment at a node of the innermost frame, opening groups down to it.
    fn open(&mut self, mut node: usize, mut gap: Option<usize>, segment: SegmentView<'_>) {
        while let Some(frame) = self.frames.last().copied() {
            let rule = self.grammar.rule(node);
            let number = self.count(node, frame);
            if rule.kind != Kind::Group {
                self.tree.push(frame.tree, TreeKind::Segment(segment.index()), 0);
                let depth = self.frames.len() - 1;
                self.gap = gap.map(|node| Place { depth, node });
                return;
            }
            let tree = self.tree.push(frame.tree, TreeKind::Group(rule.name), number);
            let (from, to) = (node + 1, node + 1 + rule.len);
            let Some(inner) = self.inside(from, to, segment.id()) else { return };
            gap = self.report_missing(from, inner, tree, segment.offset());
            self.frames.push(Frame { from, to, at: Some(inner), tree });
            node = inner;
        }
    }

    /// The node of a group that takes a segment: the first that can without anything missing, else the first.
    fn inside(&self, from: usize, to: usize, id: SegmentId) -> Option<usize> {
        let mut lax = None;
        let mut skipped = false;
        for (node, rule) in self.grammar.children(from, to) {
            match self.grammar.entry(node, rule, id) {
                Entry::Legal if !skipped => return Some(node),
                Entry::Legal | Entry::Lax => lax = lax.or(Some(node)),
                Entry::No => {}
            }
            skipped |= self.grammar.required(node, rule);
        }
        lax
    }

    /// Counts the use of a node; its number among those of its name in this group.
    fn count(&mut self, node: usize, frame: Frame) -> u32 {
        self.counts.next(self.grammar, frame.from, node, frame.tree)
    }

    /// Keeps a segment that has no place, without moving.
    fn hang(&mut self, segment: SegmentView<'_>) {
        let id = segment.id();
        let known = self.frames.iter().rposition(|frame| self.grammar.names(frame.from, frame.to, id));
        let depth = known.unwrap_or(self.frames.len().saturating_sub(1));
        let (severity, code) = match known {
            Some(_) if !id.is_local() => (Severity::Warning, IssueCode::MISPLACED_SEGMENT),
            _ => stray(id),
        };
        self.report(severity, code, segment);
        self.held.push((segment.index(), depth));
    }

    /// Closes groups until `len` are open.
    fn pop_to(&mut self, len: usize, offset: u64) {
        while self.frames.len() > len {
            if let Some(Frame { at: Some(at), to, tree, .. }) = self.frames.pop() {
                self.report_missing(self.after(at), to, tree, offset);
            }
        }
    }

    /// Reports what is required of the nodes in a range of a group; the last of them that is a segment.
    fn report_missing(&mut self, from: usize, to: usize, tree: u32, offset: u64) -> Option<usize> {
        let mut last = None;
        for (node, rule) in self.grammar.children(from, to) {
            if self.grammar.required(node, rule) {
                if let Some(missed) = self.missed.get_mut(node) {
                    *missed = (tree, self.issues.len());
                }
                self.report_one_missing(node, rule, offset);
                last = (rule.kind == Kind::Segment).then_some(node);
            }
        }
        last
    }

    fn report_one_missing(&mut self, node: usize, rule: Rule, offset: u64) {
        let name = self.grammar.first_required(node, rule).and_then(|name| name.parse::<SegmentId>().ok());
        let mut issue = Issue::new(Severity::Error, IssueCode::MISSING_SEGMENT, offset);
        if let Some(id) = name {
            let number = self.seen.iter().find(|(seen, _)| *seen == id).map_or(0, |(_, number)| *number);
            issue = issue.with_location(Location::new(id, number.saturating_add(1)));
        }
        self.issues.push(issue);
    }

    fn report(&mut self, severity: Severity, code: IssueCode, segment: SegmentView<'_>) {
        self.issues.push(segment_issue(severity, code, segment));
    }
}

/// For each node of a grammar, the tree group it was last used in, and how many times there.
pub(super) struct Counts(Vec<(u32, u32)>);

impl Counts {
    pub(super) fn new(grammar: Grammar) -> Self {
        Self(vec![(u32::MAX, 0); grammar.len])
    }

    /// Whether a node has been used in a tree group.
    fn used_in(&self, node: usize, tree: u32) -> bool {
        self.0.get(node).is_some_and(|(last, _)| *last == tree)
    }

    /// Counts the use of a node of the group that starts at `from`; its number among those of its name in it, from 0.
    pub(super) fn next(&mut self, grammar: Grammar, from: usize, node: usize, tree: u32) -> u32 {
        let namesake = grammar.namesake(from, node);
        let mut number = 0;
        if let Some(used) = self.0.get_mut(namesake) {
            number = if used.0 == tree { used.1 + 1 } else { 0 };
            *used = (tree, number);
        }
        if let (true, Some(used)) = (namesake != node, self.0.get_mut(node)) {
            *used = (tree, number);
        }
        number
    }
}

/// What to say of a segment that the grammar does not name.
pub(super) fn stray(id: SegmentId) -> (Severity, IssueCode) {
    if id.is_local() {
        (Severity::Information, IssueCode::LOCAL_SEGMENT)
    } else if schema::segment(id).is_some() {
        (Severity::Warning, IssueCode::UNEXPECTED_SEGMENT)
    } else {
        (Severity::Warning, IssueCode::UNKNOWN_SEGMENT)
    }
}
