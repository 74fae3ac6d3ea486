//! Which error condition of table 0357 a finding is.

use crate::issue::IssueCode;

const SEGMENT_SEQUENCE_ERROR: u16 = 100;
const REQUIRED_FIELD_MISSING: u16 = 101;
pub(super) const DATA_TYPE_ERROR: u16 = 102;
const TABLE_VALUE_NOT_FOUND: u16 = 103;
pub(super) const VALUE_TOO_LONG: u16 = 104;
const UNSUPPORTED_MESSAGE_TYPE: u16 = 200;
const UNSUPPORTED_EVENT_CODE: u16 = 201;
const UNSUPPORTED_PROCESSING_ID: u16 = 202;
const UNSUPPORTED_VERSION_ID: u16 = 203;
const APPLICATION_ERROR: u16 = 207;

/// The conditions this crate reports, and what the standard calls them.
const NAMES: &[(u16, &str)] = &[
    (SEGMENT_SEQUENCE_ERROR, "Segment sequence error"),
    (REQUIRED_FIELD_MISSING, "Required field missing"),
    (DATA_TYPE_ERROR, "Data type error"),
    (TABLE_VALUE_NOT_FOUND, "Table value not found"),
    (VALUE_TOO_LONG, "Value too long"),
    (UNSUPPORTED_MESSAGE_TYPE, "Unsupported message type"),
    (UNSUPPORTED_EVENT_CODE, "Unsupported event code"),
    (UNSUPPORTED_PROCESSING_ID, "Unsupported processing id"),
    (UNSUPPORTED_VERSION_ID, "Unsupported version id"),
    (APPLICATION_ERROR, "Application error"),
];

/// Findings by condition; the rest are application errors.
const CONDITIONS: &[(IssueCode, u16)] = &[
    (IssueCode::MISSING_SEGMENT, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::MISPLACED_SEGMENT, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::SURPLUS_SEGMENT, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::UNEXPECTED_SEGMENT, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::UNKNOWN_SEGMENT, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::UNNAMED_SEGMENT, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::SECOND_HEADER, SEGMENT_SEQUENCE_ERROR),
    (IssueCode::MISSING_FIELD, REQUIRED_FIELD_MISSING),
    (IssueCode::MISSING_COMPONENT, REQUIRED_FIELD_MISSING),
    (IssueCode::PROFILE_REQUIRED, REQUIRED_FIELD_MISSING),
    (IssueCode::EXTRA_FIELD, DATA_TYPE_ERROR),
    (IssueCode::SURPLUS_REPETITION, DATA_TYPE_ERROR),
    (IssueCode::EXTRA_COMPONENT, DATA_TYPE_ERROR),
    (IssueCode::BAD_VALUE, DATA_TYPE_ERROR),
    (IssueCode::UNDECODABLE_TEXT, DATA_TYPE_ERROR),
    (IssueCode::UNKNOWN_CHARSET, DATA_TYPE_ERROR),
    (IssueCode::UNKNOWN_DATATYPE, DATA_TYPE_ERROR),
    (IssueCode::PROFILE_CARDINALITY, DATA_TYPE_ERROR),
    (IssueCode::PROFILE_CONSTANT, DATA_TYPE_ERROR),
    (IssueCode::PROFILE_DATATYPE, DATA_TYPE_ERROR),
    (IssueCode::PROFILE_EXTRA, DATA_TYPE_ERROR),
    (IssueCode::PROFILE_NOT_SUPPORTED, DATA_TYPE_ERROR),
    (IssueCode::CODE_NOT_IN_TABLE, TABLE_VALUE_NOT_FOUND),
    (IssueCode::PROFILE_CODE, TABLE_VALUE_NOT_FOUND),
    (IssueCode::FIELD_TOO_LONG, VALUE_TOO_LONG),
    (IssueCode::COMPONENT_TOO_LONG, VALUE_TOO_LONG),
    (IssueCode::PROFILE_LENGTH, VALUE_TOO_LONG),
    (IssueCode::PROFILE_MESSAGE, UNSUPPORTED_MESSAGE_TYPE),
    (IssueCode::UNKNOWN_STRUCTURE, UNSUPPORTED_MESSAGE_TYPE),
    (IssueCode::UNKNOWN_STRUCTURE_ID, UNSUPPORTED_MESSAGE_TYPE),
    (IssueCode::VERSION_ASSUMED, UNSUPPORTED_VERSION_ID),
];

/// The error condition of table 0357 that a finding is reported as: 100 to 104, 200 to 203, or 207 (application error) for
/// what the table has no word for, codes of the caller's own among them.
#[must_use]
pub fn condition(code: IssueCode) -> u16 {
    CONDITIONS.iter().find(|(known, _)| *known == code).map_or(APPLICATION_ERROR, |(_, number)| *number)
}

/// What the standard calls a condition.
pub(super) fn name(condition: u16) -> &'static str {
    NAMES.iter().find(|(number, _)| *number == condition).map_or("", |(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_condition_has_a_name_and_the_rest_is_an_application_error() {
        assert!(CONDITIONS.iter().all(|(_, number)| !name(*number).is_empty()));
        assert_eq!(condition(IssueCode::new("site/own")), 207);
        assert_eq!(name(condition(IssueCode::MISSING_FIELD)), "Required field missing");
    }
}
