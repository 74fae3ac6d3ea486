//! What reading XML can find.

use crate::issue::IssueCode;

impl IssueCode {
    /// An element that stands after one it should stand before, or apart from others of its name.
    pub const ELEMENT_ORDER: Self = Self("fhir-model/element-order");
    /// An element without value, attributes and children.
    pub const EMPTY_ELEMENT: Self = Self("fhir-model/empty-element");
    /// Text where only elements may stand.
    pub const TEXT_CONTENT: Self = Self("fhir-model/text-content");
    /// An element, or a narrative, that is not in its namespace.
    pub const NAMESPACE: Self = Self("fhir-model/namespace");
    /// An element where an attribute of that name should stand.
    pub const NOT_AN_ATTRIBUTE: Self = Self("fhir-model/not-an-attribute");
    /// A narrative written as a value because it is not well-formed.
    pub const NARRATIVE_FORM: Self = Self("fhir-model/narrative-form");
}

/// Codes with the type of issue they have in `OperationOutcome` and what is said about them.
#[cfg(feature = "validate")]
pub(crate) static FINDINGS: &[(&str, &str, &str)] = &[
    (IssueCode::ELEMENT_ORDER.0, "structure", "the element is not in its order"),
    (IssueCode::EMPTY_ELEMENT.0, "structure", "an element needs a value or children"),
    (IssueCode::TEXT_CONTENT.0, "structure", "text where only elements can stand"),
    (IssueCode::NAMESPACE.0, "structure", "the element is not in its namespace"),
    (IssueCode::NOT_AN_ATTRIBUTE.0, "structure", "an element where an attribute should be"),
    (IssueCode::NARRATIVE_FORM.0, "structure", "the narrative is not well-formed XHTML"),
];
