//! Parents, children and all ancestors, in numbers that grow from the root downwards.
//!
//! Numbering parents before children makes the list of a concept's ancestors, which is kept sorted, that of its parent
//! with the parent put at its end: most lists are copies. Which of several such orders is taken serves [`Paths`].

use super::Handle;
use super::paths::Paths;
use crate::load::ErrorKind;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Lists of handles, one after the other: list `i` lies from `starts[i]` to `starts[i + 1]`.
#[derive(Debug, Default)]
pub(super) struct Lists<T> {
    pub(super) starts: Vec<u32>,
    pub(super) values: Vec<T>,
}

impl<T> Lists<T> {
    pub(super) fn get(&self, number: usize) -> &[T] {
        let (Some(from), Some(to)) = (self.starts.get(number), self.starts.get(number + 1)) else {
            return &[];
        };
        self.values.get(*from as usize..*to as usize).unwrap_or_default()
    }
}

impl<T: Copy + Default> Lists<T> {
    /// Sorts values into lists by their key, keeping their order within a list.
    pub(super) fn group(lists: usize, pairs: impl Iterator<Item = (u32, T)> + Clone) -> Self {
        let mut starts = alloc::vec![0u32; lists + 1];
        for (key, _) in pairs.clone() {
            if let Some(count) = starts.get_mut(key as usize) {
                *count += 1;
            }
        }
        let mut sum = 0u32;
        for start in &mut starts {
            sum += core::mem::replace(start, sum);
        }
        let mut values = alloc::vec![T::default(); sum as usize];
        // Each start moves to the end of its list, which is the start of the next.
        for (key, value) in pairs {
            let Some(at) = starts.get_mut(key as usize) else { continue };
            if let Some(place) = values.get_mut(*at as usize) {
                *place = value;
            }
            *at += 1;
        }
        starts.rotate_right(1);
        if let Some(first) = starts.first_mut() {
            *first = 0;
        }
        Self { starts, values }
    }
}

/// The hierarchy of a release.
#[derive(Debug, Default)]
pub(super) struct Hierarchy {
    pub(super) parents: Lists<Handle>,
    pub(super) children: Lists<Handle>,
    /// Sorted.
    pub(super) ancestors: Lists<Handle>,
    pub(super) paths: Paths,
}

impl Hierarchy {
    /// Whether `general` is `special` or stands above it.
    pub(super) fn subsumes(&self, general: Handle, special: Handle) -> bool {
        self.paths.subsumes(general, special).unwrap_or_else(|| {
            general == special || self.ancestors.get(special.0 as usize).binary_search(&general).is_ok()
        })
    }
}

/// The hierarchy over `count` concepts out of pairs of child and parent, and the new number of each concept.
pub(super) fn build(
    count: usize,
    pairs: Vec<(u32, u32)>,
    max_closure: usize,
) -> Result<(Hierarchy, Vec<u32>), ErrorKind> {
    let rank = order(count, &pairs)?;
    let new = |number: u32| rank.get(number as usize).copied().unwrap_or(0);
    let mut parents =
        Lists::group(count, pairs.iter().map(|(child, parent)| (new(*child), Handle(new(*parent)))));
    drop(pairs);
    sort_each(&mut parents);
    let down = (0u32..).zip(parents.starts.windows(2)).flat_map(|(child, range)| {
        let list = match range {
            [from, to] => parents.values.get(*from as usize..*to as usize),
            _ => None,
        };
        list.unwrap_or_default().iter().map(move |parent| (parent.0, Handle(child)))
    });
    let children = Lists::group(count, down);
    let ancestors = close(count, &parents, max_closure)?;
    let paths = Paths::build(&parents, &ancestors);
    Ok((Hierarchy { parents, children, ancestors, paths }, rank))
}

/// Numbers the concepts so that parents come before children, and a concept right after what came after the last of its
/// parents: the one whose last parent was numbered last goes first. In a cycle none can come first.
fn order(count: usize, pairs: &[(u32, u32)]) -> Result<Vec<u32>, ErrorKind> {
    let children = Lists::group(count, pairs.iter().map(|(child, parent)| (*parent, *child)));
    let mut waiting = alloc::vec![0u32; count];
    for (child, _) in pairs {
        if let Some(w) = waiting.get_mut(*child as usize) {
            *w += 1;
        }
    }
    let mut ready: Vec<u32> =
        (0u32..).zip(&waiting).filter(|(_, w)| **w == 0).map(|(number, _)| number).collect();
    ready.reverse();
    let mut rank = alloc::vec![0u32; count];
    let mut next = 0;
    while let Some(number) = ready.pop() {
        if let Some(place) = rank.get_mut(number as usize) {
            *place = next;
        }
        next += 1;
        for child in children.get(number as usize).iter().rev() {
            let Some(w) = waiting.get_mut(*child as usize) else { continue };
            *w -= 1;
            if *w == 0 {
                ready.push(*child);
            }
        }
    }
    if (next as usize) < count { Err(ErrorKind::Cycle) } else { Ok(rank) }
}

/// Sorts every list and takes repetitions out.
fn sort_each(lists: &mut Lists<Handle>) {
    let mut kept = 0usize;
    let mut from = 0usize;
    for at in 1..lists.starts.len() {
        let to = lists.starts.get(at).map_or(0, |s| *s as usize);
        if let Some(list) = lists.values.get_mut(from..to)
            && list.len() > 1
        {
            list.sort_unstable();
        }
        let mut last = None;
        for i in from..to {
            let value = lists.values.get(i).copied();
            if value != last
                && let (Some(value), Some(place)) = (value, lists.values.get_mut(kept))
            {
                *place = value;
                kept += 1;
            }
            last = value;
        }
        from = to;
        if let Some(start) = lists.starts.get_mut(at) {
            *start = u32::try_from(kept).unwrap_or(u32::MAX);
        }
    }
    lists.values.truncate(kept);
}

/// All ancestors of every concept.
fn close(count: usize, parents: &Lists<Handle>, max: usize) -> Result<Lists<Handle>, ErrorKind> {
    let mut closed = Lists { starts: Vec::with_capacity(count + 1), values: Vec::<Handle>::new() };
    let (mut merged, mut scratch) = (Vec::new(), Vec::new());
    closed.starts.push(0);
    for number in 0..count {
        match parents.get(number) {
            [] => {}
            [only] => {
                let from = closed.starts.get(only.0 as usize).map_or(0, |s| *s as usize);
                let to = closed.starts.get(only.0 as usize + 1).map_or(0, |s| *s as usize);
                if closed.values.len() + (to - from) < max {
                    closed.values.extend_from_within(from..to);
                }
                closed.values.push(*only);
            }
            several => {
                merged.clear();
                for parent in several {
                    scratch.clear();
                    merge(&merged, closed.get(parent.0 as usize), *parent, &mut scratch);
                    core::mem::swap(&mut merged, &mut scratch);
                }
                closed.values.extend_from_slice(&merged);
            }
        }
        let end = u32::try_from(closed.values.len()).ok().filter(|_| closed.values.len() < max);
        closed.starts.push(end.ok_or(ErrorKind::ClosureTooLarge)?);
    }
    closed.values.shrink_to_fit();
    Ok(closed)
}

/// Puts two sorted lists together, the second with `last` (its greatest) at its end.
fn merge(mut a: &[Handle], mut b: &[Handle], last: Handle, out: &mut Vec<Handle>) {
    out.reserve(a.len() + b.len() + 1);
    while let (Some((first, rest)), Some((other, others))) = (a.split_first(), b.split_first()) {
        let order = first.cmp(other);
        out.push(*first.min(other));
        if order != Ordering::Greater {
            a = rest;
        }
        if order != Ordering::Less {
            b = others;
        }
    }
    out.extend_from_slice(b);
    let before = a.partition_point(|h| *h < last);
    let (smaller, greater) = a.split_at_checked(before).unwrap_or((a, &[]));
    out.extend_from_slice(smaller);
    if greater.first() != Some(&last) {
        out.push(last);
    }
    out.extend_from_slice(greater);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every ancestor by walking, without order or sharing.
    fn walk(pairs: &[(u32, u32)], from: u32) -> Vec<u32> {
        let (mut seen, mut todo) = (Vec::new(), alloc::vec![from]);
        while let Some(number) = todo.pop() {
            for (_, parent) in pairs.iter().filter(|(child, _)| *child == number) {
                if !seen.contains(parent) {
                    seen.push(*parent);
                    todo.push(*parent);
                }
            }
        }
        seen
    }

    #[test]
    fn the_closure_is_what_walking_finds() {
        let mut state = 7u64;
        for round in 0..200u32 {
            let count = 2 + round % 40;
            let mut pairs = Vec::new();
            for child in 1..count {
                for _ in 0..=(state >> 33) % 3 {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    // Children before and after their parents in the order of loading.
                    let parent = u32::try_from(state >> 40).unwrap() % child;
                    pairs.push((count - 1 - child, count - 1 - parent));
                }
            }
            let (found, rank) = build(count as usize, pairs.clone(), 1 << 20).unwrap();
            for number in 0..count {
                let mut expected: Vec<Handle> =
                    walk(&pairs, number).into_iter().map(|a| Handle(rank[a as usize])).collect();
                expected.sort_unstable();
                let at = rank[number as usize] as usize;
                assert_eq!(found.ancestors.get(at), expected, "{pairs:?}");
                for general in (0..count).map(Handle) {
                    let special = Handle(rank[number as usize]);
                    let above = general == special || expected.contains(&general);
                    assert_eq!(found.subsumes(general, special), above, "{pairs:?}");
                }
                for parent in found.parents.get(at) {
                    assert!(found.children.get(parent.0 as usize).contains(&Handle(rank[number as usize])));
                }
            }
        }
    }

    #[test]
    fn a_parent_above_a_parent_and_one_beside_it_are_found() {
        // 0 over 1 and 5; 1 over 2; 2, 5 and, once more, 0 over 3; 4 stands alone.
        for pairs in [
            alloc::vec![(1, 0), (2, 1), (3, 2), (3, 0), (5, 0), (3, 5)],
            alloc::vec![(3, 0), (3, 5), (3, 2), (5, 0), (2, 1), (1, 0)],
        ] {
            let (found, rank) = build(6, pairs.clone(), 100).unwrap();
            for (special, expected) in
                [(0, &[0][..]), (1, &[0, 1]), (3, &[0, 1, 2, 3, 5]), (4, &[4]), (5, &[0, 5])]
            {
                let handle = |number: u32| Handle(rank[number as usize]);
                let above: Vec<u32> =
                    (0..6).filter(|g| found.subsumes(handle(*g), handle(special))).collect();
                assert_eq!(above, expected, "{pairs:?}");
            }
        }
    }

    #[test]
    fn handles_of_no_concept_are_below_and_above_themselves_only() {
        let (found, _) = build(2, alloc::vec![(1, 0)], 100).unwrap();
        assert!(found.subsumes(Handle(7), Handle(7)));
        assert!(!found.subsumes(Handle(0), Handle(7)) && !found.subsumes(Handle(7), Handle(0)));
        assert!(Hierarchy::default().subsumes(Handle(0), Handle(0)));
    }

    #[test]
    fn a_cycle_is_an_error() {
        for pairs in [
            alloc::vec![(0, 0)],
            alloc::vec![(0, 1), (1, 0)],
            alloc::vec![(1, 0), (2, 1), (1, 2)],
            alloc::vec![(1, 0), (1, 1)],
            alloc::vec![(1, 0), (2, 1), (3, 2), (1, 3)],
        ] {
            assert_eq!(build(4, pairs, 100).unwrap_err(), ErrorKind::Cycle);
        }
    }

    #[test]
    fn a_cycle_anywhere_is_an_error_and_nothing_else_is() {
        let (mut state, mut cycles) = (11u64, 0);
        for round in 0..2_000u32 {
            let count = 2 + round % 7;
            let mut pairs = Vec::new();
            for _ in 0..=count {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let at = |shift: u32| u32::try_from(state >> shift & 0xffff).unwrap() % count;
                pairs.push((at(48), at(32)));
            }
            let cyclic = (0..count).any(|number| walk(&pairs, number).contains(&number));
            cycles += u32::from(cyclic);
            assert_eq!(build(count as usize, pairs.clone(), 1 << 10).is_err(), cyclic, "{pairs:?}");
        }
        assert!(cycles > 500 && cycles < 1_990, "{cycles}");
    }

    #[test]
    fn a_chain_ends_at_the_limit() {
        let chain = |n: u32| (1..n).map(|i| (i, i - 1)).collect::<Vec<_>>();
        assert!(build(10, chain(10), 46).is_ok());
        assert_eq!(build(10, chain(10), 45).unwrap_err(), ErrorKind::ClosureTooLarge);
        assert_eq!(build(100_000, chain(100_000), 1 << 20).unwrap_err(), ErrorKind::ClosureTooLarge);
    }
}
