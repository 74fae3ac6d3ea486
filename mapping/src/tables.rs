//! Lookups in the generated tables.

use synovia_terminology::CcdaMap;

use crate::generated::no_target::NO_TARGET;
use crate::generated::rules::{CCDA_CODES, KEPT, RULES};
use crate::trace::Rule;

/// Whether the table of positions without a target has this one, exactly.
pub(crate) fn is_listed(format: &str, position: &str) -> bool {
    let found = NO_TARGET.binary_search_by(|row| {
        let (f, p) = row.split_once(' ').unwrap_or((row, ""));
        (f, p).cmp(&(format, position))
    });
    found.is_ok()
}

/// Whether the standards name no target for a position such as `PID-1` or `XPN.8`'s place `PID-5.8`: the position itself,
/// its field or its whole segment may be listed.
pub(crate) fn has_no_target(format: &str, position: &str) -> bool {
    let listed = |position: &str| is_listed(format, position);
    listed(position)
        || position.rsplit_once('.').is_some_and(|(field, _)| listed(field))
        || position.split_once('-').is_some_and(|(segment, _)| listed(segment))
        || position.split_once('/').is_some_and(|(element, leaf)| listed(element) || listed(leaf))
}

/// The id of a segment of X12, and the rule by which one of its elements is kept in an extension; `set` is ST01, or `any` for
/// the envelope. A first component may stand for the whole element.
pub(crate) fn kept(set: &str, segment: &str, element: u32, component: u32) -> Option<(&'static str, Rule)> {
    let find = |key: &str| KEPT.binary_search_by(|(k, _)| (*k).cmp(key)).ok();
    let part = format!("{set} {segment}-{element:02}.{component}");
    let whole = format!("{set} {segment}-{element:02}");
    let found = find(&part).or_else(|| find(&whole).filter(|_| component == 1))?;
    let (key, rule) = KEPT.get(found)?;
    let id = key.split_once(' ').and_then(|(_, place)| place.split_once('-'))?.0;
    Some((id, *rule))
}

/// The code that a map of C-CDA on FHIR gives for one, and the row that says so.
pub(crate) fn ccda(map: &'static str, code: &str) -> Option<(&'static str, Rule)> {
    let row = CcdaMap::named(map)?.translate_all(code).find(|row| row.target_code.is_some())?;
    Some((row.target_code?, ccda_row(map, code)?))
}

/// The row of a map of C-CDA on FHIR for a code.
pub(crate) fn ccda_row(map: &str, code: &str) -> Option<Rule> {
    let codes = RULES.get(CCDA_CODES..).unwrap_or_default();
    let found = codes.binary_search_by(|id| {
        let (m, c) = id.split_once(':').unwrap_or((id, ""));
        (m, c).cmp(&(map, code))
    });
    Some(Rule(u16::try_from(CCDA_CODES + found.ok()?).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_kept_by_set_segment_and_place() {
        assert_eq!(
            kept("837", "CR1", 1, 1).map(|(id, rule)| (id, rule.id())),
            Some(("CR1", "x12/837#KEEP-CR101".into()))
        );
        assert!(kept("837", "CLM", 5, 3).is_some() && kept("837", "CLM", 5, 1).is_some());
        assert_eq!(kept("837", "CR1", 1, 2), None);
        assert_eq!(kept("837", "ZZZ", 1, 1), None);
        assert_eq!(kept("850", "CR1", 1, 1), None);
    }

    #[test]
    fn a_listed_segment_covers_its_positions() {
        assert!(has_no_target("hl7v2", "FHS-3"));
        assert!(has_no_target("hl7v2", "FTS-1.1"));
        assert!(!has_no_target("hl7v2", "PID-5.1"));
        assert!(!has_no_target("x12", "FHS-3"));
        assert!(has_no_target("cda", "typeId/@root") && has_no_target("cda", "patient/@determinerCode"));
        assert!(!has_no_target("cda", "id/@root"));
    }
}
