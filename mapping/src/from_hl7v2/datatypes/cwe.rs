//! CWE: coded values with exceptions.

use synovia_terminology::concept_map::ConceptMap;

use crate::from_hl7v2::scope::Scope;
use crate::model::{Annotation, CodeableConcept, Coding, Quantity, Reference, Text};

/// `CWE-CodeableConcept`.
pub(crate) fn concept<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    None
}

/// `CWE-Coding`.
pub(crate) fn coding<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<Coding<'a>> {
    None
}

/// `CWE-code`.
pub(crate) fn code<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Text<'a> {
    None
}

/// `CWE-string`.
pub(crate) fn text<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// `CWE-uri`.
pub(crate) fn uri<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// `CWE-Quantity`: a unit without a value.
pub(crate) fn quantity<'a>(_s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    None
}

/// `CWE-Organization`: adds an Organization.
pub(crate) fn organization<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}

/// `CWE-Annotation`.
pub(crate) fn annotation<'a>(_s: Scope<'_, 'a>) -> Option<Annotation<'a>> {
    None
}

/// `CWE-Duration`.
pub(crate) fn duration<'a>(_s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    None
}

/// `CWE-Device`: adds a Device.
pub(crate) fn device<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
