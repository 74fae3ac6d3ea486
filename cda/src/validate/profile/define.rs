//! The rows of a profile as a tree of definitions.

use super::table::{Constraint, Invariant};
use crate::fhirpath::ast::Name;
use crate::fhirpath::parse::named;
use crate::generated::profiles::{CONSTRAINTS, INVARIANTS};
use crate::xpath::names::Names;

/// What is said of one place in a profile.
#[derive(Debug)]
pub(crate) struct Definition {
    /// The name of the place; of the root, the class.
    pub(crate) name: &'static str,
    pub(crate) slice: Option<&'static str>,
    /// Where it is; the root is where the profile is checked.
    pub(crate) place: Name,
    pub(crate) constraint: Option<Constraint>,
    pub(crate) invariants: Vec<Invariant>,
    pub(crate) children: Vec<Self>,
    pub(crate) slices: Vec<Self>,
}

impl Definition {
    fn new(name: &'static str, slice: Option<&'static str>, place: Name) -> Self {
        let (children, slices) = (Vec::new(), Vec::new());
        Self { name, slice, place, constraint: None, invariants: Vec::new(), children, slices }
    }

    /// The definition of a place below, which is made if it is new. `item` is no place: parts of names and addresses are
    /// where their whole is.
    fn at(&mut self, path: &'static str, names: &mut Names) -> &mut Self {
        let mut definition = self;
        for step in path.split('.').skip(1).filter(|step| *step != "item") {
            let (name, slice) = match step.split_once(':') {
                Some((name, slice)) => (name, Some(slice)),
                None => (step, None),
            };
            definition = definition.child(name, names);
            if let Some(slice) = slice {
                definition = definition.slice(slice);
            }
        }
        definition
    }

    fn child(&mut self, name: &'static str, names: &mut Names) -> &mut Self {
        let at = self.children.iter().position(|child| child.name == name);
        let at = at.unwrap_or_else(|| {
            self.children.push(Self::new(name, None, named(name, names)));
            self.children.len() - 1
        });
        nth(&mut self.children, at)
    }

    fn slice(&mut self, slice: &'static str) -> &mut Self {
        let at = self.slices.iter().position(|other| other.slice == Some(slice));
        let at = at.unwrap_or_else(|| {
            self.slices.push(Self::new(self.name, Some(slice), self.place));
            self.slices.len() - 1
        });
        nth(&mut self.slices, at)
    }

    /// The definition at a path below, if anything is said of it.
    pub(crate) fn find(&self, path: &str) -> Option<&Self> {
        if path == "$this" {
            return Some(self);
        }
        path.split('.').try_fold(self, |at, name| at.children.iter().find(|child| child.name == name))
    }

    /// Whether it demands a template of its own.
    pub(crate) fn names_template(&self) -> bool {
        let template = self.children.iter().find(|child| child.name == "templateId");
        template.is_some_and(|t| t.slices.iter().any(|slice| slice.find("root").is_some()))
    }

    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        let below = self.children.iter().chain(&self.slices).map(Self::count).sum::<usize>();
        below + usize::from(self.constraint.is_some())
    }

    #[cfg(test)]
    pub(crate) fn count_invariants(&self) -> usize {
        let below = self.children.iter().chain(&self.slices).map(Self::count_invariants).sum::<usize>();
        below + self.invariants.len()
    }
}

/// The definition at a place that is there.
#[expect(clippy::indexing_slicing, reason = "each caller has just found or made the place")]
fn nth(all: &mut [Definition], at: usize) -> &mut Definition {
    &mut all[at]
}

/// The tree of a profile in a release.
pub(crate) fn tree(profile: u16, release: u8, names: &mut Names) -> Definition {
    // The tables are sorted by profile.
    let from = CONSTRAINTS.partition_point(|row| row.0 < profile);
    let constraints = CONSTRAINTS.get(from..).unwrap_or_default().iter();
    let constraints = constraints.take_while(|row| row.0 == profile).filter(|row| row.1 & release != 0);
    let from = INVARIANTS.partition_point(|row| row.0 < profile);
    let invariants = INVARIANTS.get(from..).unwrap_or_default().iter();
    let invariants = invariants.take_while(|row| row.0 == profile).filter(|row| row.1 & release != 0);
    let mut root = Definition::new("", None, Name::Item);
    for row in constraints {
        root.name = row.2.split('.').next().unwrap_or_default();
        root.at(row.2, names).constraint = Some(*row);
    }
    for row in invariants {
        root.name = row.2.split('.').next().unwrap_or_default();
        root.at(row.2, names).invariants.push(*row);
    }
    root
}
