//! The hierarchy of a code system as a graph without circles.

use crate::provider::Handle;
use alloc::vec;
use alloc::vec::Vec;

/// Parents and children by handle.
#[derive(Debug, Clone, Default)]
pub(super) struct Hierarchy {
    parents: Lists,
    children: Lists,
}

impl Hierarchy {
    /// Builds the graph from pairs of parent and child; repeated pairs count once. A link that would close a circle is left
    /// out and handed back.
    pub(super) fn build(len: usize, mut links: Vec<(Handle, Handle)>) -> (Self, Vec<(Handle, Handle)>) {
        let mut seen = links.iter().copied().enumerate().map(|(i, link)| (link, i)).collect::<Vec<_>>();
        seen.sort_unstable();
        seen.dedup_by_key(|(link, _)| *link);
        let mut first: Vec<usize> = seen.into_iter().map(|(_, i)| i).collect();
        first.sort_unstable();
        links = first.into_iter().filter_map(|i| links.get(i).copied()).collect();
        let closing = closing_links(len, &Lists::of(len, links.iter().copied()));
        links.retain(|link| closing.binary_search(link).is_err());
        let graph = Self {
            parents: Lists::of(len, links.iter().map(|(parent, child)| (*child, *parent))),
            children: Lists::of(len, links.iter().copied()),
        };
        (graph, closing)
    }

    pub(super) fn parents(&self, at: Handle) -> &[Handle] {
        self.parents.of_one(at)
    }

    pub(super) fn children(&self, at: Handle) -> &[Handle] {
        self.children.of_one(at)
    }
}

/// Lists of handles, one after the other.
#[derive(Debug, Clone, Default)]
struct Lists {
    starts: Vec<u32>,
    all: Vec<Handle>,
}

impl Lists {
    fn of(len: usize, pairs: impl Iterator<Item = (Handle, Handle)> + Clone) -> Self {
        let mut starts = vec![0_u32; len + 1];
        for (from, _) in pairs.clone() {
            if let Some(count) = starts.get_mut(from as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut all = vec![0; sum as usize];
        for (from, to) in pairs {
            if let Some(at) = next.get_mut(from as usize) {
                if let Some(slot) = all.get_mut(*at as usize) {
                    *slot = to;
                }
                *at += 1;
            }
        }
        Self { starts, all }
    }

    fn of_one(&self, at: Handle) -> &[Handle] {
        let bound = |i: usize| self.starts.get(i).map(|s| *s as usize);
        match (bound(at as usize), bound(at as usize + 1)) {
            (Some(start), Some(end)) => self.all.get(start..end).unwrap_or_default(),
            _ => &[],
        }
    }
}

/// The links that lead back to a concept on the way to them, sorted. Depth first, without recursion.
fn closing_links(len: usize, children: &Lists) -> Vec<(Handle, Handle)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; len];
    let mut closing = Vec::new();
    let mut path: Vec<(Handle, usize)> = Vec::new();
    for root in 0..len as Handle {
        if state.get(root as usize) != Some(&State::New) {
            continue;
        }
        set(&mut state, root, State::Open);
        path.push((root, 0));
        while let Some((at, next)) = path.last_mut() {
            let at = *at;
            let Some(child) = children.of_one(at).get(*next).copied() else {
                set(&mut state, at, State::Done);
                path.pop();
                continue;
            };
            *next += 1;
            match state.get(child as usize) {
                Some(State::New) => {
                    set(&mut state, child, State::Open);
                    path.push((child, 0));
                }
                Some(State::Open) => closing.push((at, child)),
                _ => {}
            }
        }
    }
    closing.sort_unstable();
    return closing;

    fn set<T>(state: &mut [T], at: Handle, to: T) {
        if let Some(slot) = state.get_mut(at as usize) {
            *slot = to;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_parents_are_kept_once_each() {
        let (graph, closing) = Hierarchy::build(3, vec![(0, 2), (1, 2), (0, 2)]);
        assert_eq!(graph.parents(2), [0, 1]);
        assert_eq!(graph.children(0), [2]);
        assert!(closing.is_empty());
        assert!(graph.children(99).is_empty());
    }

    #[test]
    fn circles_are_cut_and_reported() {
        let (graph, closing) = Hierarchy::build(3, vec![(0, 1), (1, 2), (2, 0), (1, 1)]);
        assert_eq!(closing, [(1, 1), (2, 0)]);
        assert!(graph.parents(0).is_empty());
        assert_eq!(graph.parents(1), [0]);
    }
}
