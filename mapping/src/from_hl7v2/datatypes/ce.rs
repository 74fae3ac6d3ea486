//! CE: coded elements.

use synovia_terminology::concept_map::ConceptMap;

use crate::from_hl7v2::scope::Scope;
use crate::model::CodeableConcept;

/// `CE-CodeableConcept`.
pub(crate) fn concept<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    None
}
