//! Lookups in the generated tables.

use synovia_terminology::CcdaMap;

use crate::generated::no_target::NO_TARGET;
use crate::generated::rules::{CCDA_CODES, RULES};
use crate::trace::Rule;

/// Whether the table of positions without a target has this one, exactly.
pub(crate) fn is_listed(format: &str, position: &str) -> bool {
    let found = NO_TARGET.binary_search_by(|row| {
        let (f, p) = row.split_once(' ').unwrap_or((row, ""));
        (f, p).cmp(&(format, position))
    });
    found.is_ok()
}

/// What stands behind a prefix in the positions without a target that begin with it.
pub(crate) fn listed_below<'p>(format: &'p str, prefix: &'p str) -> impl Iterator<Item = &'static str> {
    let split = |row: &'static str| row.split_once(' ').unwrap_or((row, ""));
    let first = NO_TARGET.partition_point(|row| split(row) < (format, prefix));
    let rest = NO_TARGET.get(first..).unwrap_or_default().iter();
    rest.map_while(move |row| split(row).1.strip_prefix(prefix).filter(|_| split(row).0 == format))
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
    fn a_listed_segment_covers_its_positions() {
        assert!(has_no_target("hl7v2", "FHS-3"));
        assert!(has_no_target("hl7v2", "FTS-1.1"));
        assert!(!has_no_target("hl7v2", "PID-5.1"));
        assert!(!has_no_target("x12", "FHS-3"));
        assert!(has_no_target("cda", "typeId/@root") && has_no_target("cda", "patient/@determinerCode"));
        assert!(!has_no_target("cda", "id/@root"));
    }
}
