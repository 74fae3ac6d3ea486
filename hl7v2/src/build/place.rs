//! Where segments go: a tree of groups and segments whose children are in the order of the grammar.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::error::ErrorKind;
use crate::segment_id::SegmentId;
use crate::structure::grammar::{Grammar, Kind, Rule};

/// A group of a [`Builder`](super::Builder): valid for the one that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Group(usize);

impl Group {
    pub(super) const ROOT: Self = Self(0);
}

#[derive(Clone)]
struct Node {
    parent: usize,
    /// The node of the grammar it is for; of a local segment, that of the node before it.
    slot: usize,
    kind: NodeKind,
}

#[derive(Clone)]
enum NodeKind {
    Group {
        /// The nodes of the grammar inside it.
        from: usize,
        to: usize,
        children: Vec<usize>,
        /// The slot of the last node added.
        last: usize,
    },
    Segment {
        id: SegmentId,
        content: Vec<u8>,
    },
}

#[derive(Clone)]
pub(super) struct Tree {
    grammar: Option<Grammar>,
    nodes: Vec<Node>,
    /// The group a segment was last added to.
    current: usize,
    /// The segments of each id, in the order they are written.
    listed: BTreeMap<SegmentId, Vec<usize>>,
}

/// A way to a place: groups to open from an open one on, then the slot of the segment.
struct Way {
    group: usize,
    open: Vec<(usize, Rule)>,
    slot: usize,
}

impl Tree {
    /// The node of the header.
    pub(super) const HEADER: usize = 1;

    pub(super) fn new(grammar: Option<Grammar>, header: Vec<u8>) -> Self {
        let to = grammar.map_or(0, |grammar| grammar.len);
        let root = NodeKind::Group { from: 0, to, children: Vec::new(), last: 0 };
        let nodes = alloc::vec![Node { parent: 0, slot: 0, kind: root }];
        let mut tree = Self { grammar, nodes, current: 0, listed: BTreeMap::new() };
        let at = tree.push(0, 0, NodeKind::Segment { id: SegmentId::MSH, content: header });
        tree.list(SegmentId::MSH, at);
        tree
    }

    pub(super) const fn grammar(&self) -> Option<Grammar> {
        self.grammar
    }

    pub(super) fn segment(&self, at: usize) -> Option<(SegmentId, &[u8])> {
        match &self.nodes.get(at)?.kind {
            NodeKind::Segment { id, content } => Some((*id, content)),
            NodeKind::Group { .. } => None,
        }
    }

    pub(super) fn replace(&mut self, at: usize, made: Vec<u8>) {
        if let Some(Node { kind: NodeKind::Segment { content, .. }, .. }) = self.nodes.get_mut(at) {
            *content = made;
        }
    }

    /// The segments in the order they are written.
    pub(super) fn in_order(&self) -> impl Iterator<Item = usize> {
        let mut open = alloc::vec![self.children(0).iter()];
        core::iter::from_fn(move || {
            loop {
                match open.last_mut()?.next() {
                    None => {
                        open.pop();
                    }
                    Some(at) if self.segment(*at).is_some() => return Some(*at),
                    Some(at) => open.push(self.children(*at).iter()),
                }
            }
        })
    }

    fn children(&self, group: usize) -> &[usize] {
        match self.nodes.get(group).map(|node| &node.kind) {
            Some(NodeKind::Group { children, .. }) => children,
            _ => &[],
        }
    }

    /// First and end node of the grammar of a group, and the slot last used.
    fn range(&self, group: usize) -> Option<(usize, usize, usize)> {
        match self.nodes.get(group)?.kind {
            NodeKind::Group { from, to, last, .. } => Some((from, to, last)),
            NodeKind::Segment { .. } => None,
        }
    }

    /// Adds a node behind those of its slot and before those of later ones.
    fn push(&mut self, parent: usize, slot: usize, kind: NodeKind) -> usize {
        let at = self.nodes.len();
        let before = self
            .children(parent)
            .partition_point(|child| self.nodes.get(*child).is_some_and(|node| node.slot <= slot));
        if let Some(Node { kind: NodeKind::Group { children, last, .. }, .. }) = self.nodes.get_mut(parent) {
            children.insert(before, at);
            *last = slot;
        }
        self.nodes.push(Node { parent, slot, kind });
        at
    }

    fn new_segment(&mut self, group: usize, slot: usize, id: SegmentId) -> usize {
        self.current = group;
        let content = id.as_bytes().to_vec();
        let at = self.push(group, slot, NodeKind::Segment { id, content });
        self.list(id, at);
        at
    }

    /// Notes a new segment among those of its id.
    fn list(&mut self, id: SegmentId, at: usize) {
        let own = self.order(at);
        let listed = self.listed.get(&id).map(Vec::as_slice).unwrap_or_default();
        // Most are added behind all others.
        let place = match listed.last() {
            Some(last) if self.order(*last) > own => listed.partition_point(|other| self.order(*other) < own),
            _ => listed.len(),
        };
        self.listed.entry(id).or_default().insert(place, at);
    }

    /// What nodes are written in the order of: from the root down, slot by slot and in the order they were added.
    fn order(&self, at: usize) -> Vec<(usize, usize)> {
        let mut order = Vec::with_capacity(8);
        let mut at = at;
        while let Some(node) = self.nodes.get(at).filter(|_| at != 0) {
            order.push((node.slot, at));
            at = node.parent;
        }
        order.reverse();
        order
    }

    /// The segments of an id in the order they are written.
    pub(super) fn listed(&self, id: SegmentId) -> &[usize] {
        self.listed.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    fn new_group(&mut self, parent: usize, slot: usize, rule: Rule) -> usize {
        let (from, to) = (slot + 1, slot + 1 + rule.len);
        self.push(parent, slot, NodeKind::Group { from, to, children: Vec::new(), last: from })
    }

    /// Whether a slot of a group can take one more.
    fn is_free(&self, group: usize, slot: usize, rule: Rule) -> bool {
        rule.repeats || self.first_of(group, slot).is_none()
    }

    /// The first node of a slot; local segments behind others are none of it.
    fn first_of(&self, group: usize, slot: usize) -> Option<usize> {
        let children = self.children(group);
        let node = |child: usize| self.nodes.get(child);
        let from = children.partition_point(|child| node(*child).is_some_and(|node| node.slot < slot));
        let of_slot = children.iter().skip(from).copied();
        of_slot
            .take_while(|child| node(*child).is_some_and(|node| node.slot == slot))
            .find(|child| self.segment(*child).is_none_or(|(id, _)| !id.is_local()))
    }

    /// The free slots of a group that fit, those from the last one used on before those already passed.
    fn slots(&self, group: usize, fits: impl Fn(usize, Rule) -> bool) -> Vec<(usize, Rule)> {
        let (Some(grammar), Some((from, to, last))) = (self.grammar, self.range(group)) else {
            return Vec::new();
        };
        let free = |(slot, rule): &(usize, Rule)| fits(*slot, *rule) && self.is_free(group, *slot, *rule);
        let ahead = grammar.children(from, to).filter(|(slot, _)| *slot >= last).filter(free);
        let passed = grammar.children(from, to).filter(|(slot, _)| *slot < last).filter(free);
        ahead.chain(passed).collect()
    }

    pub(super) fn open(&mut self, parent: Group, name: &str) -> Result<Group, ErrorKind> {
        let fits = |_, rule: Rule| rule.kind == Kind::Group && rule.name == name;
        let (slot, rule) = *self.slots(parent.0, fits).first().ok_or(ErrorKind::NoPlace)?;
        let group = self.new_group(parent.0, slot, rule);
        self.current = group;
        Ok(Group(group))
    }

    pub(super) fn add_in(&mut self, group: Group, id: SegmentId) -> Result<usize, ErrorKind> {
        let (_, _, last) = self.range(group.0).ok_or(ErrorKind::NoPlace)?;
        let slot = self.own_slot(group.0, id)?.or_else(|| self.is_unbound(id).then_some(last));
        Ok(self.new_segment(group.0, slot.ok_or(ErrorKind::NoPlace)?, id))
    }

    pub(super) fn add(&mut self, id: SegmentId) -> Result<usize, ErrorKind> {
        let mut group = self.current;
        if self.is_unbound(id) && self.grammar.is_none_or(|grammar| !grammar.names(0, grammar.len, id)) {
            return self.add_in(Group(group), id);
        }
        loop {
            if let Some(way) = self.way(group, id)? {
                let mut inner = way.group;
                for (slot, rule) in way.open {
                    inner = self.new_group(inner, slot, rule);
                }
                return Ok(self.new_segment(inner, way.slot, id));
            }
            if group == 0 {
                break;
            }
            group = self.nodes.get(group).map_or(0, |node| node.parent);
        }
        Err(ErrorKind::NoPlace)
    }

    /// Segments that may stand anywhere: local ones, and all of a message without a grammar.
    fn is_unbound(&self, id: SegmentId) -> bool {
        id.is_local() || self.grammar.is_none()
    }

    /// The slot of a segment directly in a group.
    fn own_slot(&self, group: usize, id: SegmentId) -> Result<Option<usize>, ErrorKind> {
        if id.is_header() || id == SegmentId::UNNAMED {
            return Err(ErrorKind::NotEditable);
        }
        let Some(grammar) = self.grammar else { return Ok(None) };
        let named = |rule: Rule| rule.name.as_bytes() == id.as_bytes();
        let fits = |slot: usize, rule: Rule| match rule.kind {
            Kind::Segment => named(rule),
            Kind::Choice => grammar.children(slot + 1, slot + 1 + rule.len).any(|(_, rule)| named(rule)),
            // What the structure names elsewhere goes there.
            Kind::Any => !grammar.names(0, grammar.len, id),
            Kind::Group => false,
        };
        Ok(self.slots(group, fits).first().map(|(slot, _)| *slot))
    }

    /// A way to a place in a group or in one that can be opened inside it.
    fn way(&self, group: usize, id: SegmentId) -> Result<Option<Way>, ErrorKind> {
        if let Some(slot) = self.own_slot(group, id)? {
            return Ok(Some(Way { group, open: Vec::new(), slot }));
        }
        let Some(grammar) = self.grammar else { return Ok(None) };
        let fits = |slot: usize, rule: Rule| {
            rule.kind == Kind::Group && grammar.names(slot + 1, slot + 1 + rule.len, id)
        };
        if let Some((slot, rule)) = self.slots(group, fits).first() {
            let mut open = alloc::vec![(*slot, *rule)];
            let slot = descend(grammar, *slot, *rule, id, &mut open);
            return Ok(slot.map(|slot| Way { group, open, slot }));
        }
        // Groups that are open, do not repeat, and have room: repeating ones always have.
        let (from, to, _) = self.range(group).unwrap_or_default();
        for (slot, rule) in grammar.children(from, to) {
            let single = rule.kind == Kind::Group && !rule.repeats;
            let Some(child) = single.then(|| self.first_of(group, slot)).flatten() else { continue };
            if let Some(way) = self.way(child, id)? {
                return Ok(Some(way));
            }
        }
        Ok(None)
    }
}

/// The slot of a segment inside a group that is to be opened, and the groups on the way there: as deep as a grammar.
fn descend(
    grammar: Grammar,
    group: usize,
    rule: Rule,
    id: SegmentId,
    open: &mut Vec<(usize, Rule)>,
) -> Option<usize> {
    let (mut from, mut to) = (group + 1, group + 1 + rule.len);
    loop {
        let named = |rule: Rule| rule.name.as_bytes() == id.as_bytes();
        let direct = grammar.children(from, to).find(|(slot, rule)| match rule.kind {
            Kind::Segment => named(*rule),
            Kind::Choice => grammar.children(slot + 1, slot + 1 + rule.len).any(|(_, rule)| named(rule)),
            Kind::Any | Kind::Group => false,
        });
        if let Some((slot, _)) = direct {
            return Some(slot);
        }
        let inner = grammar.children(from, to).find(|(slot, rule)| {
            rule.kind == Kind::Group && grammar.names(slot + 1, slot + 1 + rule.len, id)
        });
        let (slot, rule) = inner?;
        open.push((slot, rule));
        (from, to) = (slot + 1, slot + 1 + rule.len);
    }
}
