//! The compiled grammars of `generated/structures.rs`, read in place.

use crate::generated::structures::{EVENTS, NAMES, NODES, STRUCTURES};
use crate::schema::Version;
use crate::segment_id::SegmentId;

/// The grammar of one structure in one version: nodes in prefix order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Grammar {
    /// Such as `ADT_A01`.
    pub(crate) name: &'static str,
    start: usize,
    /// The number of nodes.
    pub(crate) len: usize,
}

/// One node of a grammar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// Segment id or group name; empty for a choice.
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) optional: bool,
    pub(crate) repeats: bool,
    /// The nodes after it that are inside it.
    pub(crate) len: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Segment,
    Group,
    /// One of the segments inside it.
    Choice,
    /// Any segment.
    Any,
}

/// Whether a segment can be inside a node that is not open yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    No,
    /// Only if something required before it is missing.
    Lax,
    /// As the first segment.
    Legal,
}

#[cfg(test)]
std::thread_local! {
    /// How many nodes were looked at: all work of grouping goes through them.
    pub(crate) static STEPS: core::cell::Cell<u64> = const { core::cell::Cell::new(0) };
}

impl Grammar {
    /// The grammar of a structure in a version, else in the nearest version that has it (lower ones first); and
    /// whether it is that version's own.
    pub(crate) fn find(name: &[u8], version: Version) -> Option<(Self, bool)> {
        let start = STRUCTURES.partition_point(|row| row.0.as_bytes() < name);
        let rows = || STRUCTURES.iter().skip(start).take_while(|row| row.0.as_bytes() == name);
        let lower = Version::ALL.iter().rev().filter(|v| **v <= version);
        let mut candidates = lower.chain(Version::ALL.iter().filter(|v| **v > version));
        let (row, found) =
            candidates.find_map(|v| rows().find(|row| row.1 & v.bit() != 0).map(|row| (row, *v)))?;
        let grammar = Self { name: row.0, start: usize::from(row.2), len: usize::from(row.3) };
        Some((grammar, found == version))
    }

    /// The structure an event has in a version, else in the nearest version that knows the event.
    pub(crate) fn of_event(code: &[u8], event: &[u8], version: Version) -> Option<&'static str> {
        let key = (code, event);
        let start = EVENTS.partition_point(|row| (row.0.as_bytes(), row.1.as_bytes()) < key);
        let rows = || EVENTS.iter().skip(start).take_while(|row| (row.0.as_bytes(), row.1.as_bytes()) == key);
        let lower = Version::ALL.iter().rev().filter(|v| **v <= version);
        let mut candidates = lower.chain(Version::ALL.iter().filter(|v| **v > version));
        candidates.find_map(|v| rows().find(|row| row.3 & v.bit() != 0)).map(|row| row.2)
    }

    /// A node by its place; past the end, a segment that nothing matches.
    #[inline]
    pub(crate) fn rule(self, at: usize) -> Rule {
        #[cfg(test)]
        STEPS.with(|steps| steps.set(steps.get() + 1));
        let from = (self.start + at) * 4;
        let packed = NODES.get(from..).and_then(<[u8]>::first_chunk).map_or(0, |b| u32::from_le_bytes(*b));
        let kind = match packed >> 12 & 3 {
            0 => Kind::Segment,
            1 => Kind::Group,
            2 => Kind::Choice,
            _ => Kind::Any,
        };
        Rule {
            name: NAMES.get((packed & 0xFFF) as usize).copied().unwrap_or(""),
            kind,
            optional: packed & 1 << 14 != 0,
            repeats: packed & 1 << 15 != 0,
            len: (packed >> 16) as usize,
        }
    }

    /// The nodes directly inside a range.
    pub(crate) fn children(self, from: usize, to: usize) -> impl Iterator<Item = (usize, Rule)> {
        let mut at = from;
        core::iter::from_fn(move || {
            let rule = (at < to).then(|| self.rule(at))?;
            let here = at;
            at += 1 + rule.len;
            Some((here, rule))
        })
    }

    /// Whether something must be there for this node.
    pub(crate) fn required(self, at: usize, rule: Rule) -> bool {
        !rule.optional
            && match rule.kind {
                Kind::Segment | Kind::Any | Kind::Choice => true,
                Kind::Group => {
                    self.children(at + 1, at + 1 + rule.len).any(|(at, rule)| self.required(at, rule))
                }
            }
    }

    /// The first segment that must be there for this node.
    pub(crate) fn first_required(self, at: usize, rule: Rule) -> Option<&'static str> {
        match rule.kind {
            Kind::Segment => Some(rule.name),
            Kind::Any => None,
            Kind::Choice => Some(self.rule(at + 1).name),
            Kind::Group => self
                .children(at + 1, at + 1 + rule.len)
                .find(|(at, rule)| self.required(*at, *rule))
                .and_then(|(at, rule)| self.first_required(at, rule)),
        }
    }

    /// Whether a segment can be (the first) inside a node.
    pub(crate) fn entry(self, at: usize, rule: Rule, id: SegmentId) -> Entry {
        let is = |rule: Rule| match rule.kind {
            // What the structure names elsewhere goes there.
            Kind::Any => !self.names(0, self.len, id),
            _ => rule.name.as_bytes() == id.as_bytes(),
        };
        match rule.kind {
            Kind::Segment | Kind::Any => {
                if is(rule) {
                    Entry::Legal
                } else {
                    Entry::No
                }
            }
            Kind::Choice => {
                if self.children(at + 1, at + 1 + rule.len).any(|(_, rule)| is(rule)) {
                    Entry::Legal
                } else {
                    Entry::No
                }
            }
            Kind::Group => {
                let mut found = Entry::No;
                let mut skipped = false;
                for (at, rule) in self.children(at + 1, at + 1 + rule.len) {
                    match self.entry(at, rule, id) {
                        Entry::Legal if !skipped => return Entry::Legal,
                        Entry::No => {}
                        Entry::Legal | Entry::Lax => found = Entry::Lax,
                    }
                    skipped |= self.required(at, rule);
                }
                found
            }
        }
    }

    /// Whether a segment is what a group must start with: an ORC starts the next ORDER of an OML_O21, not its
    /// PRIOR_RESULT, which may start with one too.
    pub(crate) fn heads(self, group: usize, id: SegmentId) -> bool {
        let rule = self.rule(group);
        let mut children = self.children(group + 1, group + 1 + rule.len);
        match children.next() {
            Some((_, first)) if first.kind == Kind::Segment => {
                !first.optional && first.name.as_bytes() == id.as_bytes()
            }
            Some((node, first)) if first.kind == Kind::Group => !first.optional && self.heads(node, id),
            _ => false,
        }
    }

    /// Whether a segment is named anywhere in a range.
    pub(crate) fn names(self, from: usize, to: usize, id: SegmentId) -> bool {
        (from..to).any(|at| {
            let rule = self.rule(at);
            rule.kind == Kind::Segment && rule.name.as_bytes() == id.as_bytes()
        })
    }

    /// The first node directly inside a range with this node's name: repetitions are counted by name.
    pub(crate) fn namesake(self, from: usize, at: usize) -> usize {
        let name = self.rule(at).name;
        self.children(from, at).find(|(_, rule)| rule.name == name).map_or(at, |(first, _)| first)
    }
}
