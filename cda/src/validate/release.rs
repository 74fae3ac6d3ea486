//! The releases of C-CDA, and the rules of each.

use core::fmt;

#[cfg(feature = "ccda-3")]
use super::profile::{self, Profiles};
use super::r21;
use super::ruleset::RuleSet;
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

    /// Its rules, all of them, in the order of the guide's tables. Rows without an id are placeholders of the guide's. None
    /// of a release that is not in this build: those after 2.1 need the feature `ccda-3`.
    #[must_use]
    pub fn rules(self) -> Vec<RuleInfo> {
        match self {
            Self::R2_1 => r21::list(),
            #[cfg(feature = "ccda-3")]
            other => profile::list(other.bit()),
            #[cfg(not(feature = "ccda-3"))]
            _ => Vec::new(),
        }
    }

    /// Compiles its rules; `None` if they are not in this build.
    pub(crate) fn compile(self) -> Option<Box<dyn RuleSet>> {
        match self {
            Self::R2_1 => Some(Box::new(r21::Rules::compile())),
            #[cfg(feature = "ccda-3")]
            other => Some(Box::new(Profiles::compile(other.bit()))),
            #[cfg(not(feature = "ccda-3"))]
            _ => None,
        }
    }

    /// Its bit in the tables of profiles; 0 for 2.1, which has none.
    #[cfg(feature = "ccda-3")]
    const fn bit(self) -> u8 {
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
    /// It is run; the guide states it in words only, and the test of them is this crate's.
    InWords,
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

impl RuleInfo {
    pub(super) const fn new(rule: Rule, severity: Severity, runs: Runs) -> Self {
        Self { rule, severity, runs }
    }
}
