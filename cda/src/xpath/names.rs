//! The names the rules speak of, as small numbers.

use std::collections::BTreeMap;

use crate::validate::tree::Space;

/// A name with its namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Symbol(u16);

impl Symbol {
    /// A name no rule speaks of; no test of a name equals it.
    pub(crate) const UNKNOWN: Self = Self(0);
}

/// All names of a set of rules.
#[derive(Debug, Default)]
pub(crate) struct Names {
    spaces: [BTreeMap<Box<str>, Symbol>; 4],
    count: u16,
}

impl Names {
    /// The symbol of a name, which is made if it is new. With 65,535 names made, all others are unknown.
    pub(crate) fn intern(&mut self, space: Space, name: &str) -> Symbol {
        let known = self.lookup(space, name);
        if known != Symbol::UNKNOWN {
            return known;
        }
        let (Some(next), Some(names)) = (self.count.checked_add(1), self.spaces.get_mut(space as usize))
        else {
            return Symbol::UNKNOWN;
        };
        self.count = next;
        names.insert(name.into(), Symbol(next));
        Symbol(next)
    }

    /// The symbol of a name, if it has one.
    pub(crate) fn lookup(&self, space: Space, name: &str) -> Symbol {
        let names = self.spaces.get(space as usize);
        names.and_then(|n| n.get(name)).copied().unwrap_or(Symbol::UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_symbol_in_its_namespace() {
        let mut names = Names::default();
        let id = names.intern(Space::Hl7, "id");
        assert_eq!(names.intern(Space::Hl7, "id"), id);
        assert_ne!(names.intern(Space::Sdtc, "id"), id);
        assert_eq!(names.lookup(Space::None, "id"), Symbol::UNKNOWN);
        assert_eq!(names.intern(Space::Other, "id"), Symbol::UNKNOWN);
    }
}
