//! Lookups in the generated tables.

use crate::generated::no_target::NO_TARGET;

/// Whether the standards name no target for a position such as `PID-1` or `XPN.8`'s place `PID-5.8`: the position itself,
/// its field or its whole segment may be listed.
pub(crate) fn has_no_target(format: &str, position: &str) -> bool {
    let listed = |position: &str| {
        NO_TARGET
            .binary_search_by(|row| {
                let (f, p) = row.split_once(' ').unwrap_or((row, ""));
                (f, p).cmp(&(format, position))
            })
            .is_ok()
    };
    listed(position)
        || position.rsplit_once('.').is_some_and(|(field, _)| listed(field))
        || position.split_once('-').is_some_and(|(segment, _)| listed(segment))
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
    }
}
