//! The how manyeth of its name an element is among its siblings.

use std::collections::BTreeMap;

/// Names of one parent that are looked through one by one; a schema has fewer, so only strange documents have more.
const FEW: usize = 32;

/// Local name and namespace.
pub(crate) type Name<'d> = (&'d str, &'d str);

/// Counts of names for each open element, innermost last. Most have few names; a map is for those with many, so that time
/// stays linear.
#[derive(Default)]
pub(crate) struct Positions<'d> {
    few: Vec<(usize, Name<'d>, u32)>,
    /// For those with more.
    many: Vec<(usize, BTreeMap<Name<'d>, u32>)>,
}

impl<'d> Positions<'d> {
    /// The position of the next child of that name, from 1, of the element that is open at a depth.
    pub(crate) fn next(&mut self, depth: usize, name: Name<'d>) -> u32 {
        let own = self.few.iter_mut().rev().take_while(|(of, ..)| *of == depth);
        let mut names = 0;
        for (_, known, count) in own {
            if *known == name {
                *count += 1;
                return *count;
            }
            names += 1;
        }
        if names < FEW {
            self.few.push((depth, name, 1));
            return 1;
        }
        if self.many.last().is_none_or(|(of, _)| *of != depth) {
            self.many.push((depth, BTreeMap::new()));
        }
        let Some((_, counts)) = self.many.last_mut() else { return 1 };
        let count = counts.entry(name).or_default();
        *count += 1;
        *count
    }

    /// Forgets the children of elements deeper than that.
    pub(crate) fn leave(&mut self, depth: usize) {
        while self.few.last().is_some_and(|(of, ..)| *of > depth) {
            self.few.pop();
        }
        while self.many.last().is_some_and(|(of, _)| *of > depth) {
            self.many.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_counted_in_each_element_by_itself() {
        let names: Vec<String> = (0..100).map(|n| format!("n{n}")).collect();
        let mut positions = Positions::default();
        for round in 1..=2 {
            for name in &names {
                assert_eq!(positions.next(1, (name, "urn:a")), round);
                // A child of it; those of the next one begin anew.
                assert_eq!(positions.next(2, ("child", "")), 1);
                positions.leave(1);
            }
        }
        assert_eq!((positions.next(1, ("n0", "urn:b")), positions.next(1, ("n99", "urn:a"))), (1, 3));
        positions.leave(0);
        assert_eq!((positions.next(1, ("n0", "urn:a")), positions.next(1, ("n99", "urn:a"))), (1, 1));
    }
}
