//! The rows of the tables.

use crate::issue::Severity;

/// A profile: its name, the releases it is in, the OID and the extension of its template.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile(pub(crate) u16, pub(crate) u8, pub(crate) &'static str, pub(crate) &'static str);

/// A constraint: profile, releases, element, verb, least, most, value, value set, strength, types, profiles, slicing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Constraint(
    pub(crate) u16,
    pub(crate) u8,
    pub(crate) &'static str,
    pub(crate) u8,
    pub(crate) u8,
    pub(crate) u8,
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) u8,
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) &'static str,
);

impl Constraint {
    pub(crate) const SHALL: u8 = 0;
    pub(crate) const SHOULD: u8 = 1;
    pub(crate) const MAY: u8 = 2;
    /// Any number.
    pub(crate) const ANY: u8 = u8::MAX;
    pub(crate) const NONE: u8 = 0;
    pub(crate) const REQUIRED: u8 = 1;
    pub(crate) const PREFERRED: u8 = 2;

    /// How bad it is not to keep to it.
    pub(crate) fn severity(self) -> Severity {
        match self.3 {
            Self::SHALL => Severity::Error,
            Self::SHOULD => Severity::Warning,
            _ => Severity::Information,
        }
    }

    pub(crate) fn least(self) -> usize {
        usize::from(self.4)
    }

    /// The most there may be, or any number.
    pub(crate) fn most(self) -> Option<usize> {
        (self.5 != Self::ANY).then_some(usize::from(self.5))
    }

    /// The one value it may have.
    pub(crate) fn fixed(self) -> Option<&'static str> {
        (!self.6.is_empty()).then_some(self.6)
    }

    /// The value set its code must or should be of.
    pub(crate) fn value_set(self) -> Option<(&'static str, Severity)> {
        match self.8 {
            Self::REQUIRED => Some((self.7, Severity::Error)),
            Self::PREFERRED => Some((self.7, Severity::Warning)),
            _ => None,
        }
    }

    /// The types a value may have, as the schema names them; none if any.
    pub(crate) fn types(self) -> impl Iterator<Item = &'static str> {
        self.9.split('|').filter(|ty| !ty.is_empty())
    }

    /// The profiles of which it must be one; none if any, also where one of them is a class as such.
    pub(crate) fn profiles(self) -> Vec<&'static str> {
        let names: Vec<_> = self.10.split('|').filter(|name| !name.is_empty()).collect();
        let is_class = |name: &&str| crate::generated::profiles::NAMES.binary_search(name).is_err();
        if names.iter().any(is_class) { Vec::new() } else { names }
    }

    /// What tells its slices apart, as kinds and paths, and whether all must be one of them.
    pub(crate) fn slicing(self) -> (Vec<(&'static str, &'static str)>, bool) {
        let closed = self.11.ends_with('!');
        let all = self.11.trim_end_matches('!').split(';').filter_map(|one| one.split_once(':'));
        (all.collect(), closed)
    }
}

/// An invariant: profile, releases, element, key, whether an error, expression.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Invariant(
    pub(crate) u16,
    pub(crate) u8,
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) bool,
    pub(crate) u16,
);

impl Invariant {
    /// How bad it is when it fails.
    pub(crate) fn severity(self) -> Severity {
        if self.4 { Severity::Error } else { Severity::Warning }
    }
}
