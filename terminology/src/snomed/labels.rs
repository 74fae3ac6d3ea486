//! What is known of a concept's place without its list of ancestors: most questions are answered by two small records.
//!
//! The first parents of all concepts make a tree. A concept's numbers in a walk of it tell at once whether another stands
//! above it there. A signature with one bit for each
//! ancestor tells in most other cases that none of them is the one asked for. What is left is looked up in the list. The
//! list alone would be read from memory that is in no cache, each time.

use super::Handle;
use super::hierarchy::Lists;
use alloc::vec::Vec;

/// The place of one concept: 16 bytes.
#[derive(Clone, Copy, Debug, Default)]
struct Label {
    /// Its place in the tree of first parents.
    span: Span,
    /// A bit for each of its ancestors.
    signature: u64,
}

/// A place in the walk of a tree.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    /// Its number in the walk.
    enter: u32,
    /// The first number after those of everything below it.
    leave: u32,
}

impl Span {
    /// Whether `below` is in here.
    fn holds(self, below: Self) -> bool {
        (self.enter <= below.enter) & (below.enter < self.leave)
    }
}

/// The labels of all concepts.
#[derive(Debug, Default)]
pub(super) struct Labels(Vec<Label>);

impl Labels {
    /// Labels for concepts whose parents have smaller numbers than they, in time linear in the number of parents.
    pub(super) fn new(count: usize, parents: &Lists<Handle>) -> Self {
        let mut labels: Vec<Label> = Vec::with_capacity(count);
        let spans = walk(count, |number| parents.get(number).first().copied());
        for (number, span) in spans.into_iter().enumerate() {
            let above = parents.get(number).iter();
            let bits = above.filter_map(|p| Some(labels.get(p.0 as usize)?.signature | bit(*p)));
            let signature = bits.fold(0, |all, one| all | one);
            labels.push(Label { span, signature });
        }
        Self(labels)
    }

    /// Whether `general` is `special` or stands above it; `None` when the list of ancestors has to tell.
    ///
    /// The answers are computed side by side, with one branch: which of them it will be cannot be foreseen.
    #[inline]
    pub(super) fn above(&self, general: Handle, special: Handle) -> Option<bool> {
        let (Some(g), Some(s)) = (self.0.get(general.0 as usize), self.0.get(special.0 as usize)) else {
            return Some(general == special);
        };
        let is_in_tree = g.span.holds(s.span);
        let may_be = s.signature & bit(general) != 0;
        if may_be & !is_in_tree { None } else { Some(is_in_tree) }
    }
}

/// The place of every concept in the walk of the tree that one parent of each makes.
fn walk(count: usize, parent: impl Fn(usize) -> Option<Handle>) -> Vec<Span> {
    // How many there are below each, itself included; children come after their parents.
    let mut sizes = alloc::vec![1u32; count];
    for number in (0..count).rev() {
        let size = sizes.get(number).copied().unwrap_or(0);
        if let Some(up) = parent(number).and_then(|p| sizes.get_mut(p.0 as usize)) {
            *up += size;
        }
    }
    // The next free number below each, and among those without parents.
    let mut free = alloc::vec![0u32; count];
    let mut roots = 0u32;
    let mut spans = Vec::with_capacity(count);
    for (number, size) in sizes.into_iter().enumerate() {
        let next = match parent(number) {
            Some(parent) => free.get_mut(parent.0 as usize),
            None => Some(&mut roots),
        };
        let enter = next.map_or(0, |next| core::mem::replace(next, *next + size));
        spans.push(Span { enter, leave: enter + size });
        if let Some(free) = free.get_mut(number) {
            *free = enter + 1;
        }
    }
    spans
}

/// The bit of a concept in signatures.
fn bit(concept: Handle) -> u64 {
    // The odd number nearest to 2^32 divided by the golden ratio spreads what lies side by side.
    1 << (concept.0.wrapping_mul(0x9E37_79B9) >> 26)
}
