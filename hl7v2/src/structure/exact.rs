//! Looks for a reading of the whole message in which everything fits.
//!
//! [`Matcher`](super::matcher::Matcher) looks at one segment at a time. In a few structures only what follows tells
//! where a segment belongs: after the diet orders of an OMD_O03, an ORC starts one more diet order or the first tray
//! order. A grammar without recursion is a regular expression, so that the answer takes two passes: from the end,
//! which places of each segment can be followed to the end of the message; from the start, the first such place.
//! Linear in the number of segments, with one bit for each segment and place of the grammar.

use alloc::vec;
use alloc::vec::Vec;

use super::grammar::{Grammar, Kind};
use super::matcher::{Counts, stray};
use super::{Tree, TreeKind};
use crate::issue::Issue;
use crate::segment_id::SegmentId;
use crate::view::{MessageView, SegmentView};

/// One that takes a segment: a segment of the grammar, or one alternative of a choice.
struct Leaf {
    name: &'static str,
    any: bool,
    /// The segment or choice.
    node: usize,
}

/// A way from one place to the next: the node that is entered (again), and the leaf reached in it.
#[derive(Clone, Copy)]
struct Step {
    entered: usize,
    again: bool,
    leaf: usize,
}

struct Places {
    grammar: Grammar,
    leaves: Vec<Leaf>,
    /// The first leaf at or after each node, and the group each node is in.
    leaf_of: Vec<usize>,
    parents: Vec<Option<usize>>,
}

/// The groups of a message that fits the grammar, apart from segments the grammar does not name; `None` if it does
/// not fit. The issues are of those segments only.
pub(super) fn fit(grammar: Grammar, message: MessageView<'_>) -> Option<(Tree, Vec<Issue>)> {
    let places = Places::of(grammar);
    let mut ways = Ways { places: &places, segments: Vec::new(), alive: Vec::new(), words: 0 };
    ways.segments = message.all_segments().filter(|s| places.takes(s.id()).next().is_some()).collect();
    ways.look_back();
    ways.walk(message)
}

impl Places {
    fn of(grammar: Grammar) -> Self {
        let mut places =
            Self { grammar, leaves: Vec::new(), leaf_of: Vec::new(), parents: vec![None; grammar.len] };
        let mut choice = 0..0;
        for at in 0..grammar.len {
            places.leaf_of.push(places.leaves.len());
            let rule = grammar.rule(at);
            match rule.kind {
                Kind::Choice => choice = at..at + 1 + rule.len,
                Kind::Group => {
                    let inside = places.parents.get_mut(at + 1..at + 1 + rule.len).unwrap_or_default();
                    inside.fill(Some(at));
                }
                Kind::Segment | Kind::Any => {
                    let node = if choice.contains(&at) { choice.start } else { at };
                    places.leaves.push(Leaf { name: rule.name, any: rule.kind == Kind::Any, node });
                }
            }
        }
        places
    }

    /// The leaves that take a segment.
    fn takes(&self, id: SegmentId) -> impl Iterator<Item = usize> {
        let named = self.grammar.names(0, self.grammar.len, id);
        let takes = move |leaf: &Leaf| if leaf.any { !named } else { leaf.name.as_bytes() == id.as_bytes() };
        self.leaves.iter().enumerate().filter(move |(_, leaf)| takes(leaf)).map(|(at, _)| at)
    }

    /// The leaves a node can start with, in order; whether it can be left out altogether.
    fn first(&self, node: usize, found: &mut impl FnMut(usize)) -> bool {
        let rule = self.grammar.rule(node);
        let leaf = self.leaf_of.get(node).copied().unwrap_or_default();
        match rule.kind {
            Kind::Segment | Kind::Any => found(leaf),
            Kind::Choice => (leaf..leaf + rule.len).for_each(found),
            Kind::Group => {
                let mut children = self.grammar.children(node + 1, node + 1 + rule.len);
                let empty = children.all(|(child, _)| self.first_erased(child, found));
                return empty || rule.optional;
            }
        }
        rule.optional
    }

    /// As deep as the grammar is.
    fn first_erased(&self, node: usize, found: &mut dyn FnMut(usize)) -> bool {
        self.first(node, &mut |leaf| found(leaf))
    }

    /// What can come after a leaf (before everything: `None`), innermost first; whether the message can end there.
    fn next(&self, leaf: Option<usize>, found: &mut impl FnMut(Step)) -> bool {
        let mut done = leaf.and_then(|leaf| self.leaves.get(leaf)).map(|leaf| leaf.node);
        loop {
            if let Some(node) = done.filter(|node| self.grammar.rule(*node).repeats) {
                self.first(node, &mut |leaf| found(Step { entered: node, again: true, leaf }));
            }
            let group = done.and_then(|node| self.parents.get(node).copied().flatten());
            let to = group.map_or(self.grammar.len, |group| group + 1 + self.grammar.rule(group).len);
            let from = done.map_or(0, |node| node + 1 + self.grammar.rule(node).len);
            let mut after = self.grammar.children(from, to);
            let end = after.all(|(node, _)| {
                self.first(node, &mut |leaf| found(Step { entered: node, again: false, leaf }))
            });
            if !end || group.is_none() {
                return end;
            }
            done = group;
        }
    }
}

struct Ways<'p, 'm> {
    places: &'p Places,
    /// Those the grammar can take.
    segments: Vec<SegmentView<'m>>,
    /// For each of them a bit for each leaf: the rest of the message fits after it.
    alive: Vec<u64>,
    words: usize,
}

impl Ways<'_, '_> {
    fn look_back(&mut self) {
        let leaves = self.places.leaves.len();
        self.words = leaves.div_ceil(64);
        let mut follow = vec![0_u64; leaves * self.words];
        let mut ends = vec![false; leaves];
        for (leaf, end) in ends.iter_mut().enumerate() {
            let row = leaf * self.words;
            *end = self.places.next(Some(leaf), &mut |step| set(&mut follow, row, step.leaf));
        }
        self.alive = vec![0; self.segments.len() * self.words];
        for at in (0..self.segments.len()).rev() {
            let Some(segment) = self.segments.get(at) else { return };
            let (head, rest) = self.alive.split_at_mut((at + 1) * self.words);
            let after = rest.get(..self.words);
            for leaf in self.places.takes(segment.id()) {
                let row = leaf * self.words;
                let follows = follow.get(row..row + self.words).unwrap_or_default();
                let fits = match after {
                    Some(after) => follows.iter().zip(after).any(|(a, b)| a & b != 0),
                    None => ends.get(leaf).is_some_and(|end| *end),
                };
                if fits {
                    set(head, at * self.words, leaf);
                }
            }
        }
    }

    fn is_alive(&self, segment: usize, leaf: usize) -> bool {
        let word = self.alive.get(segment * self.words + leaf / 64);
        word.is_some_and(|word| word >> (leaf % 64) & 1 != 0)
    }

    /// The first way to go on; but one more repetition of a group that must start with this segment rather than a new
    /// group that may, as the matcher has it.
    fn choose(&self, at: usize, from: Option<usize>, id: SegmentId) -> Option<Step> {
        let grammar = self.places.grammar;
        let (mut weak, mut chosen) = (None, None);
        self.places.next(from, &mut |step| {
            if chosen.is_some() || !self.is_alive(at, step.leaf) {
                return;
            }
            let group = grammar.rule(step.entered).kind == Kind::Group;
            let heads = group && grammar.heads(step.entered, id);
            match weak {
                None if group && !heads => weak = Some(step),
                Some(_) if !(heads && step.again) => {}
                _ => chosen = Some(step),
            }
        });
        chosen.or(weak)
    }

    fn walk(&self, message: MessageView<'_>) -> Option<(Tree, Vec<Issue>)> {
        let grammar = self.places.grammar;
        let mut tree = Tree::new(grammar.name, message.segment_count());
        let mut issues = Vec::new();
        let mut counts = Counts::new(grammar);
        // The groups open, by node; the root has none.
        let mut open: Vec<(Option<usize>, u32)> = vec![(None, 0)];
        let mut from = None;
        let mut at = 0;
        for segment in message.all_segments() {
            let home = open.last().map_or(0, |(_, tree)| *tree);
            if self.segments.get(at).is_none_or(|next| next.index() != segment.index()) {
                let (severity, code) = stray(segment.id());
                issues.push(super::segment_issue(severity, code, segment));
                tree.push(home, TreeKind::Segment(segment.index()), 0);
                continue;
            }
            let step = self.choose(at, from, segment.id())?;
            at += 1;
            from = Some(step.leaf);
            let parent = self.places.parents.get(step.entered).copied().flatten();
            while open.last().is_some_and(|(group, _)| *group != parent) {
                open.pop();
            }
            self.enter(step, &mut open, &mut tree, &mut counts);
            let home = open.last().map_or(0, |(_, tree)| *tree);
            tree.push(home, TreeKind::Segment(segment.index()), 0);
        }
        // A message of nothing the grammar names says nothing about it.
        from.map(|_| (tree, issues))
    }

    /// Opens the groups from the node entered down to the leaf.
    fn enter(&self, step: Step, open: &mut Vec<(Option<usize>, u32)>, tree: &mut Tree, counts: &mut Counts) {
        let grammar = self.places.grammar;
        let Some(leaf) = self.places.leaves.get(step.leaf) else { return };
        let mut node = step.entered;
        loop {
            let &(group, home) = open.last().unwrap_or(&(None, 0));
            let rule = grammar.rule(node);
            let number = counts.next(grammar, group.map_or(0, |group| group + 1), node, home);
            if node == leaf.node || rule.kind != Kind::Group {
                return;
            }
            open.push((Some(node), tree.push(home, TreeKind::Group(rule.name), number)));
            let mut children = grammar.children(node + 1, node + 1 + rule.len);
            let Some((inner, _)) = children.find(|(at, rule)| (*at..=at + rule.len).contains(&leaf.node))
            else {
                return;
            };
            node = inner;
        }
    }
}

fn set(bits: &mut [u64], row: usize, leaf: usize) {
    if let Some(word) = bits.get_mut(row + leaf / 64) {
        *word |= 1 << (leaf % 64);
    }
}
