//! The how manyeth of its name an element is among its siblings.

use std::collections::HashMap;

use crate::element::Element;

/// Names of one parent that are looked through one by one; a schema has fewer, so only strange documents have more.
const FEW: usize = 32;

type Name<'d> = (&'d str, &'d str);

/// Counts of names for each open element, innermost last.
#[derive(Default)]
pub(super) struct Positions<'d> {
    few: Vec<(usize, Name<'d>, u32)>,
    /// For those with more.
    many: Vec<(usize, HashMap<Name<'d>, u32>)>,
}

impl<'d> Positions<'d> {
    /// The position of the next child of the element that is open at a depth.
    pub(super) fn next(&mut self, depth: usize, element: Element<'d>) -> u32 {
        let name = (element.name(), element.namespace());
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
            self.many.push((depth, HashMap::new()));
        }
        let Some((_, counts)) = self.many.last_mut() else { return 1 };
        let count = counts.entry(name).or_default();
        *count += 1;
        *count
    }

    /// Forgets the children of elements deeper than that.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.few.last().is_some_and(|(of, ..)| *of > depth) {
            self.few.pop();
        }
        while self.many.last().is_some_and(|(of, _)| *of > depth) {
            self.many.pop();
        }
    }
}
