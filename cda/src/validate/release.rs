//! The releases of C-CDA, and the rules of each.

use core::fmt;

use super::{profile, r21};
use crate::generated::profiles::{CONSTRAINTS, EXPRESSIONS, INVARIANTS};
use crate::generated::rules_r21::{RULES, TESTS};
use crate::issue::Severity;

/// A release of C-CDA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Release {
    /// R2.1 of August 2015 with its errata and the templates of its companion guide: the rules of the schematron.
    #[default]
    R2_1,
    /// 3.0: the constraints and invariants of its profiles.
    R3_0,
    /// 4.0: the constraints and invariants of its profiles.
    R4_0,
    /// 5.0 as it was drafted: the constraints and invariants of its profiles.
    R5_0,
}

impl Release {
    /// All, the oldest first.
    pub const ALL: [Self; 4] = [Self::R2_1, Self::R3_0, Self::R4_0, Self::R5_0];

    /// The release as the guide writes it: `2.1`, `3.0`, `4.0` or `5.0`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::R2_1 => "2.1",
            Self::R3_0 => "3.0",
            Self::R4_0 => "4.0",
            Self::R5_0 => "5.0",
        }
    }

    /// Its rules, all of them, in the order of the guide's tables. Rows without an id are placeholders of the
    /// guide's.
    #[must_use = "the rules are only listed"]
    pub fn rules(self) -> impl Iterator<Item = RuleInfo> {
        let release = self;
        let of_release = RULES.iter().filter(move |_| release == Release::R2_1).map(|rule| {
            let test = TESTS.get(usize::from(rule.4)).copied().unwrap_or_default();
            info(rule.rule(), rule.severity(), !r21::states_nothing(test))
        });
        let bit = release.bit();
        let constraints = CONSTRAINTS.iter().filter(move |row| row.1 & bit != 0).map(move |row| {
            let (root, extension) = profile::template(row.0, bit);
            info(Rule { root, extension, id: row.2 }, row.severity(), true)
        });
        let invariants = INVARIANTS.iter().filter(move |row| row.1 & bit != 0).map(move |row| {
            let (root, extension) = profile::template(row.0, bit);
            let severity = if row.4 { Severity::Error } else { Severity::Warning };
            let has_test = EXPRESSIONS.get(usize::from(row.5)).is_some_and(|text| !text.is_empty());
            info(Rule { root, extension, id: row.3 }, severity, has_test)
        });
        of_release.chain(constraints).chain(invariants)
    }

    /// Its bit in the tables of profiles; 0 for 2.1, which has none.
    pub(crate) const fn bit(self) -> u8 {
        match self {
            Self::R2_1 => 0,
            Self::R3_0 => 1,
            Self::R4_0 => 2,
            Self::R5_0 => 4,
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A rule of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Rule {
    /// OID of the template.
    pub root: &'static str,
    /// Extension of the template, which is its version; empty for none.
    pub extension: &'static str,
    /// What the guide calls the rule: an assertion of the schematron (`a-1198-5250`), the key of an invariant, or the
    /// element of a profile's constraint (`Observation.statusCode.code`).
    pub id: &'static str,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.root)?;
        if !self.extension.is_empty() {
            write!(f, ":{}", self.extension)?;
        }
        write!(f, " {}", self.id)
    }
}

/// Whether a rule can find anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Runs {
    /// It is run.
    Yes,
    /// The guide gives it no test: it holds of any document, and only people can check it.
    NoTest,
}

/// A rule of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Which.
    pub rule: Rule,
    /// How bad it is when it fails.
    pub severity: Severity,
    /// Whether it can find anything.
    pub runs: Runs,
}

fn info(rule: Rule, severity: Severity, runs: bool) -> RuleInfo {
    RuleInfo { rule, severity, runs: if runs { Runs::Yes } else { Runs::NoTest } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_each_release_are_counted() {
        let count = |release: Release| {
            let silent = release.rules().filter(|info| info.runs == Runs::NoTest).count();
            (release.rules().count(), silent)
        };
        assert_eq!(count(Release::R2_1), (2_483, 159));
        assert_eq!(Release::ALL.map(|r| count(r).1), [159, 6, 6, 6]);
        assert!(Release::ALL.iter().all(|r| r.rules().all(|info| !info.rule.root.is_empty())));
    }
}
