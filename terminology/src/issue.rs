//! What the operations have to say about a request, in the codes of FHIR's terminology servers.

use alloc::string::String;
use core::fmt;

/// How bad it is, as in `OperationOutcome.issue.severity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(clippy::exhaustive_enums, reason = "FHIR closes the set")]
pub enum Severity {
    /// Nothing can be done.
    Fatal,
    /// The request failed or the code is not valid.
    Error,
    /// To be looked at.
    Warning,
    /// To be known.
    Information,
}

impl Severity {
    /// The FHIR code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fatal => "fatal",
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Information => "information",
        }
    }
}

/// What it is: a stable name of ours, with FHIR's issue type, its tx-issue-type and the message id terminology servers use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IssueCode(&'static Row);

#[derive(Debug, PartialEq, Eq, Hash)]
struct Row {
    name: &'static str,
    issue_type: &'static str,
    tx_type: Option<&'static str>,
    message_id: &'static str,
    in_message: bool,
}

impl IssueCode {
    /// Our name, `terminology/not-in-value-set`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.0.name
    }

    /// Code of `OperationOutcome.issue.code`.
    #[must_use]
    pub const fn issue_type(&self) -> &'static str {
        self.0.issue_type
    }

    /// Code of `http://hl7.org/fhir/tools/CodeSystem/tx-issue-type`, where there is one.
    #[must_use]
    pub const fn tx_type(&self) -> Option<&'static str> {
        self.0.tx_type
    }

    /// The id under which validators know the message (extension `operationoutcome-message-id`), where there is one.
    #[must_use]
    pub const fn message_id(&self) -> Option<&'static str> {
        if self.0.message_id.is_empty() { None } else { Some(self.0.message_id) }
    }

    /// Whether the issue's text belongs in the `message` of a validation.
    #[must_use]
    pub const fn in_message(&self) -> bool {
        self.0.in_message
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $issue:literal, $tx:expr, $id:literal, $in_message:literal;)*) => {
        impl IssueCode {
            $($(#[$doc])* pub const $constant: Self = Self(&Row {
                name: concat!("terminology/", $name), issue_type: $issue, tx_type: $tx, message_id: $id, in_message: $in_message,
            });)*
            /// Every code, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$constant),*];
        }
    };
}

codes! {
    /// The code is not in the value set.
    NOT_IN_VALUE_SET = "not-in-value-set", "code-invalid", Some("not-in-vs"), "None_of_the_provided_codes_are_in_the_value_set_one", true;
    /// One of several codings is not in the value set.
    THIS_CODE_NOT_IN_VALUE_SET = "this-code-not-in-value-set", "code-invalid", Some("this-code-not-in-vs"), "None_of_the_provided_codes_are_in_the_value_set_one", false;
    /// None of the codings is in the value set.
    NO_CODING_IN_VALUE_SET = "no-coding-in-value-set", "code-invalid", Some("not-in-vs"), "TX_GENERAL_CC_ERROR_MESSAGE", true;
    /// The code system does not have the code.
    UNKNOWN_CODE = "unknown-code", "code-invalid", Some("invalid-code"), "Unknown_Code_in_Version", true;
    /// The part of the code system that is at hand does not have the code.
    UNKNOWN_CODE_IN_FRAGMENT = "unknown-code-in-fragment", "code-invalid", Some("invalid-code"), "UNKNOWN_CODE_IN_FRAGMENT", false;
    /// The code system is not known.
    UNKNOWN_SYSTEM = "unknown-system", "not-found", Some("not-found"), "UNKNOWN_CODESYSTEM", true;
    /// The code system is known, but not this version of it.
    UNKNOWN_VERSION = "unknown-version", "not-found", Some("not-found"), "UNKNOWN_CODESYSTEM_VERSION", true;
    /// A version was asked of a code system that is not known at all.
    UNKNOWN_VERSION_NONE = "unknown-version-none", "not-found", Some("not-found"), "UNKNOWN_CODESYSTEM_VERSION_NONE", true;
    /// The code system a value set is made of is not known.
    EXPAND_UNKNOWN_SYSTEM = "expand-unknown-system", "not-found", Some("not-found"), "UNKNOWN_CODESYSTEM_EXP", true;
    /// The version a value set is made of is not known.
    EXPAND_UNKNOWN_VERSION = "expand-unknown-version", "not-found", Some("not-found"), "UNKNOWN_CODESYSTEM_VERSION_EXP", true;
    /// The value set is not known.
    UNKNOWN_VALUE_SET = "unknown-value-set", "not-found", Some("not-found"), "Unable_to_resolve_value_Set_", true;
    /// A value set is imported in a version that is not known.
    UNKNOWN_IMPORT = "unknown-import", "not-found", Some("not-found"), "VS_EXP_IMPORT_UNK_PINNED", true;
    /// A supplement that is asked for is not known.
    UNKNOWN_SUPPLEMENT = "unknown-supplement", "not-found", Some("not-found"), "VALUESET_SUPPLEMENT_MISSING", true;
    /// A concept map is not known.
    UNKNOWN_CONCEPT_MAP = "unknown-concept-map", "not-found", Some("not-found"), "", true;
    /// The version in the value set is not the one given with the code.
    VERSION_MISMATCH = "version-mismatch", "invalid", Some("vs-invalid"), "VALUESET_VALUE_MISMATCH", true;
    /// The version that a parameter asks for is not the one given with the code.
    VERSION_MISMATCH_CHANGED = "version-mismatch-changed", "invalid", Some("vs-invalid"), "VALUESET_VALUE_MISMATCH_CHANGED", true;
    /// The version taken for want of one in the value set is not the one given with the code.
    VERSION_MISMATCH_DEFAULT = "version-mismatch-default", "invalid", Some("vs-invalid"), "VALUESET_VALUE_MISMATCH_DEFAULT", false;
    /// A parameter forbids the version.
    VERSION_CHECK = "version-check", "exception", Some("version-error"), "VALUESET_VERSION_CHECK", true;
    /// The display is not one of the concept's.
    WRONG_DISPLAY = "wrong-display", "invalid", Some("invalid-display"), "Display_Name_for__should_be_one_of__instead_of", true;
    /// The display differs from one of the concept's by white space only.
    WRONG_DISPLAY_SPACE = "wrong-display-space", "invalid", Some("invalid-display"), "Display_Name_WS_for__should_be_one_of__instead_of", true;
    /// The concept has no display in the language; the one given is right in another.
    NO_DISPLAY_FOR_LANGUAGE = "no-display-for-language", "invalid", Some("invalid-display"), "NO_VALID_DISPLAY_FOUND_NONE_FOR_LANG_OK", true;
    /// The concept has no display in the language, and the one given is wrong.
    WRONG_DISPLAY_NO_LANGUAGE = "wrong-display-no-language", "invalid", Some("invalid-display"), "NO_VALID_DISPLAY_FOUND_NONE_FOR_LANG_ERR", true;
    /// The display was one of the concept's, and no longer is.
    INACTIVE_DISPLAY = "inactive-display", "invalid", Some("display-comment"), "INACTIVE_DISPLAY_FOUND", false;
    /// The display language is no list of language tags.
    BAD_LANGUAGE = "bad-language", "processing", Some("invalid-display"), "INVALID_DISPLAY_NAME", true;
    /// The code differs from the concept's by case.
    CASE_DIFFERENCE = "case-difference", "business-rule", Some("code-rule"), "CODE_CASE_DIFFERENCE", false;
    /// The code is abstract, and that is not allowed here.
    ABSTRACT_CODE = "abstract-code", "business-rule", Some("code-rule"), "ABSTRACT_CODE_NOT_ALLOWED", true;
    /// The code is not active, and only active ones are allowed here.
    NOT_ACTIVE = "not-active", "business-rule", Some("code-rule"), "STATUS_CODE_WARNING_CODE", true;
    /// The code is inactive.
    INACTIVE_CODE = "inactive-code", "business-rule", Some("code-comment"), "INACTIVE_CONCEPT_FOUND", true;
    /// The code is deprecated.
    DEPRECATED_CODE = "deprecated-code", "business-rule", Some("code-comment"), "DEPRECATED_CONCEPT_FOUND", true;
    /// The value set marks the code as deprecated.
    DEPRECATED_IN_VALUE_SET = "deprecated-in-value-set", "business-rule", Some("code-comment"), "CONCEPT_DEPRECATED_IN_VALUESET", false;
    /// A definition that was used is a draft.
    DRAFT = "draft", "business-rule", Some("status-check"), "MSG_DRAFT", false;
    /// A definition that was used is experimental.
    EXPERIMENTAL = "experimental", "business-rule", Some("status-check"), "MSG_EXPERIMENTAL", false;
    /// A definition that was used is deprecated.
    DEPRECATED = "deprecated", "business-rule", Some("status-check"), "MSG_DEPRECATED", false;
    /// A definition that was used is withdrawn.
    WITHDRAWN = "withdrawn", "business-rule", Some("status-check"), "MSG_WITHDRAWN", false;
    /// The system is the URL of a value set.
    SYSTEM_IS_VALUE_SET = "system-is-value-set", "invalid", Some("invalid-data"), "Terminology_TX_System_ValueSet2", true;
    /// The system is the URL of a supplement.
    SYSTEM_IS_SUPPLEMENT = "system-is-supplement", "invalid", Some("invalid-data"), "CODESYSTEM_CS_NO_SUPPLEMENT", true;
    /// The system is no absolute URI.
    SYSTEM_IS_RELATIVE = "system-is-relative", "invalid", Some("invalid-data"), "Terminology_TX_System_Relative", true;
    /// There is no system.
    NO_SYSTEM = "no-system", "invalid", Some("invalid-data"), "Coding_has_no_system__cannot_validate", true;
    /// No code system of the value set has the code, so the system cannot be inferred.
    CANNOT_INFER = "cannot-infer", "not-found", Some("cannot-infer"), "UNABLE_TO_INFER_CODESYSTEM", true;
    /// Several code systems of the value set have the code.
    AMBIGUOUS_SYSTEM = "ambiguous-system", "not-found", Some("cannot-infer"), "Unable_to_resolve_system__value_set_has_multiple_matches", true;
    /// A filter has no value.
    FILTER_NO_VALUE = "filter-no-value", "invalid", Some("vs-invalid"), "UNABLE_TO_HANDLE_SYSTEM_FILTER_WITH_NO_VALUE", true;
    /// A filter that cannot be applied: operator, value or pattern.
    FILTER_NOT_SUPPORTED = "filter-not-supported", "not-supported", Some("vs-invalid"), "", true;
    /// Value sets import each other in a circle.
    CIRCULAR_VALUE_SET = "circular-value-set", "processing", Some("vs-invalid"), "VALUESET_CIRCULAR_REFERENCE", true;
    /// The work or the result is beyond the limits.
    TOO_COSTLY = "too-costly", "too-costly", None, "VALUESET_TOO_COSTLY", true;
    /// The request lacks something or has something that cannot be read.
    BAD_REQUEST = "bad-request", "invalid", None, "", true;
    /// The code asked about is not known.
    LOOKUP_UNKNOWN_CODE = "lookup-unknown-code", "not-found", Some("invalid-code"), "Unknown_Code_in_Version", true;
    /// Concepts of a code system are each other's ancestors; the link that closes the circle was left out.
    HIERARCHY_CYCLE = "hierarchy-cycle", "processing", None, "", true;
    /// A code system defines a code twice; the first counts.
    DUPLICATE_CODE = "duplicate-code", "duplicate", None, "", true;
    /// A property names a parent or child the code system does not have.
    UNKNOWN_RELATIVE = "unknown-relative", "not-found", None, "", true;
}

/// One thing said about a request or a resource.
///
/// Its text names value sets, code systems and versions as the stores have them, and what would be accepted; it never
/// repeats the code, display or system that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// Where: `Coding.code`, `CodeableConcept.coding[0].display`, `ValueSet.compose.include[0].filter[0]`.
    pub location: Option<String>,
    /// In words.
    pub text: String,
}

impl Issue {
    /// An issue without a place.
    #[must_use]
    pub fn new(severity: Severity, code: IssueCode, text: impl Into<String>) -> Self {
        Self { severity, code, location: None, text: text.into() }
    }

    /// The same issue at a place.
    #[must_use]
    pub fn at(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.text)?;
        match &self.location {
            Some(location) => write!(f, " ({location})"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_distinct() {
        for (i, code) in IssueCode::ALL.iter().enumerate() {
            assert!(IssueCode::ALL.iter().skip(i + 1).all(|c| c.name() != code.name()), "{}", code.name());
        }
    }
}
