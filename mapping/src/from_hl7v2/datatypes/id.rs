//! ID and IS: coded strings.

use synovia_terminology::concept_map::ConceptMap;

use crate::from_hl7v2::scope::Scope;
use crate::model::{CodeableConcept, Coding, Flag, Text};

/// `ID-CodeableConcept`.
pub(crate) fn concept<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    None
}

/// `IS-CodeableConcept`.
pub(crate) fn is_concept<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    None
}

/// `ID-boolean` by table 0136.
pub(crate) fn boolean<'a>(_s: Scope<'_, 'a>) -> Flag {
    None
}

/// `ID-code`.
pub(crate) fn code<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Text<'a> {
    None
}

/// `IS-code`.
pub(crate) fn is_code<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Text<'a> {
    None
}

/// `ID-string`.
pub(crate) fn text<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// `ID-Coding`.
pub(crate) fn coding<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<Coding<'a>> {
    None
}
