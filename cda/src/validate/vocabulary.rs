//! Which codes a value set has: asked of whoever knows.

use core::fmt::Debug;

use crate::generated::value_sets::VALUE_SETS;

/// The answer to whether a code is in a value set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "an answer is yes, no or not known")]
pub enum Membership {
    /// The code is in the value set.
    Yes,
    /// The value set is known, and the code is not in it.
    No,
    /// The value set, or what it has of this code system, is not known here.
    Unknown,
}

/// Where codes are looked up. Implement it over a terminology of your own; what it does not know is counted as not
/// checked, never as valid.
pub trait Vocabulary: Debug + Send + Sync {
    /// Whether a value set has a code.
    ///
    /// `value_set` is an OID, or the URL of a value set that has none. `system` is the OID of the code system, and absent
    /// for codes whose system the position decides (`classCode`, `moodCode`, units). Neither is checked for its form.
    fn contains(&self, value_set: &str, system: Option<&str>, code: &str) -> Membership;
}

/// HL7's own small value sets that the templates of C-CDA bind moods, states, uses and roles to. All others are unknown
/// to it, and so is whether the code is of the right system: these sets have one each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "it holds nothing")]
pub struct Hl7Vocabulary;

impl Vocabulary for Hl7Vocabulary {
    fn contains(&self, value_set: &str, _: Option<&str>, code: &str) -> Membership {
        let at = VALUE_SETS.binary_search_by_key(&value_set, |(name, ..)| name);
        match at.ok().and_then(|at| VALUE_SETS.get(at)) {
            Some((_, codes, _)) if codes.contains(&code) => Membership::Yes,
            Some((.., unsure)) if !unsure.contains(&code) => Membership::No,
            _ => Membership::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_neither_in_nor_out() {
        let contains = |value_set, code| Hl7Vocabulary.contains(value_set, None, code);
        assert_eq!(contains("2.16.840.1.113883.11.20.9.18", "EVN"), Membership::Yes);
        assert_eq!(contains("2.16.840.1.113883.11.20.9.18", "RQO"), Membership::No);
        // Whether goals are planned observations differs between editions of the set.
        assert_eq!(contains("2.16.840.1.113883.11.20.9.25", "GOL"), Membership::Unknown);
        assert_eq!(contains("2.16.840.1.113883.3.88.12.3221.7.4", "404684003"), Membership::Unknown);
        assert_eq!(contains("", ""), Membership::Unknown);
    }

    #[test]
    fn the_sets_are_sorted() {
        assert!(VALUE_SETS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
