//! Codes of the value sets that required bindings name.

use crate::generated::value_sets::GROUPS;
use crate::table::Release;

/// Codes that a value set takes from one code system.
pub(crate) struct Group {
    /// Canonical address of the value set, without version.
    value_set: &'static str,
    /// The releases that list exactly these codes: a sum of [`Release::bit`].
    releases: u8,
    system: &'static str,
    /// Codes in byte order, a space between.
    codes: &'static str,
}

impl Group {
    pub(crate) const fn new(
        value_set: &'static str,
        releases: u8,
        system: &'static str,
        codes: &'static str,
    ) -> Self {
        Self { value_set, releases, system, codes }
    }

    /// Whether the code is listed: a binary search in the packed text.
    fn has(&self, code: &str) -> bool {
        let mut rest = self.codes;
        loop {
            let middle = rest.len() / 2;
            let (left, right) = rest.as_bytes().split_at_checked(middle).unwrap_or((rest.as_bytes(), &[]));
            let start = left.iter().rposition(|b| *b == b' ').map_or(0, |at| at + 1);
            let end = right.iter().position(|b| *b == b' ').map_or(rest.len(), |at| middle + at);
            let Some(found) = rest.get(start..end) else { return false };
            rest = match code.cmp(found) {
                core::cmp::Ordering::Equal => return !code.is_empty(),
                core::cmp::Ordering::Less if start > 0 => rest.get(..start - 1).unwrap_or_default(),
                core::cmp::Ordering::Greater if end < rest.len() => rest.get(end + 1..).unwrap_or_default(),
                _ => return false,
            };
        }
    }
}

/// The groups of a value set; none when it cannot be listed.
fn groups(value_set: &str, release: Release) -> impl Iterator<Item = &'static Group> {
    let from = GROUPS.partition_point(|g| g.value_set < value_set);
    let rest = GROUPS.get(from..).unwrap_or_default();
    let len = rest.partition_point(|g| g.value_set == value_set);
    rest.get(..len).unwrap_or_default().iter().filter(move |g| g.releases & release.bit() != 0)
}

/// Whether a value set has a code, of whatever system; `None` when the set is not listed.
pub(crate) fn has_code(value_set: &str, release: Release, code: &str) -> Option<bool> {
    let mut listed = None;
    for group in groups(value_set, release) {
        if group.has(code) {
            return Some(true);
        }
        listed = Some(false);
    }
    listed
}

/// Whether a value set has a code of a system; `None` when the set is not listed.
pub(crate) fn has_coding(value_set: &str, release: Release, system: &str, code: &str) -> Option<bool> {
    let mut listed = None;
    for group in groups(value_set, release) {
        if group.system == system && group.has(code) {
            return Some(true);
        }
        listed = Some(false);
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_table_is_found_and_its_neighbours_are_not() {
        for group in GROUPS {
            for code in group.codes.split(' ') {
                assert!(group.has(code), "{} {code}", group.value_set);
                assert!(!group.has(&format!("{code} ")) && !group.has(&format!("{code}\u{1}")));
            }
            assert!(!group.has("") && !group.has(" ") && !group.has("~") && !group.has("!"));
        }
    }

    #[test]
    fn groups_are_sorted_so_that_they_can_be_searched() {
        assert!(GROUPS.is_sorted_by_key(|g| g.value_set));
        assert!(GROUPS.iter().all(|g| g.codes.split(' ').is_sorted()));
    }

    #[test]
    fn a_code_belongs_to_a_release_and_a_system() {
        let set = "http://hl7.org/fhir/ValueSet/administrative-gender";
        assert_eq!(has_code(set, Release::R4, "female"), Some(true));
        assert_eq!(has_code(set, Release::R4, "F"), Some(false));
        assert_eq!(has_coding(set, Release::R5, "urn:x", "female"), Some(false));
        let version = "http://hl7.org/fhir/ValueSet/FHIR-version";
        assert_eq!(has_code(version, Release::R4, "5.0.0"), Some(false));
        assert_eq!(has_code(version, Release::R5, "5.0.0"), Some(true));
        assert_eq!(has_code("http://hl7.org/fhir/ValueSet/mimetypes", Release::R4, "text/plain"), None);
    }
}
