//! Names: of elements and of datatypes, and the characters of XML.

use crate::placed;
use crate::schema::Version;
use crate::view::{FieldView, SegmentView};

/// Whether XML 1.0 has a character.
pub(super) const fn is_allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a name can be that of an element, without a prefix.
pub(super) fn is_element_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// What stands before the last dot of a name, and the number after it.
pub(super) fn position(name: &str) -> Option<(&str, u32)> {
    let (stem, digits) = name.rsplit_once('.')?;
    let plain = digits.bytes().all(|b| b.is_ascii_digit());
    let number = digits.parse().ok().filter(|n| plain && *n > 0 && *n < u32::MAX)?;
    Some((stem, number))
}

/// The composite datatype of a field in a version; `None` if its components have no names.
pub(super) fn of_field(
    segment: SegmentView<'_>,
    field: FieldView<'_>,
    version: Version,
) -> Option<&'static str> {
    placed::field(segment, field.number(), version).filter(|named| placed::is_composite(named, version))
}

/// The composite datatype of a component in a version.
pub(super) fn of_component(datatype: Option<&str>, number: u32, version: Version) -> Option<&'static str> {
    placed::component(datatype?, number, version).filter(|named| placed::is_composite(named, version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_the_number_at_the_end() {
        assert_eq!(position("PID.3"), Some(("PID", 3)));
        assert_eq!(position("PID.3.1"), Some(("PID.3", 1)));
        for name in ["PID", "PID.", "PID.x", "PID.0", "PID.-1", "PID.+1", "PID.4294967295", "ORU_R01.PATIENT"]
        {
            assert_eq!(position(name), None, "{name}");
        }
    }
}
