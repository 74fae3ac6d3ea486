//! CF: coded values with formatted text.

use synovia_terminology::concept_map::ConceptMap;

use crate::from_hl7v2::scope::Scope;
use crate::model::CodeableConcept;

/// `CF-CodeableConcept`.
pub(crate) fn concept<'a>(_s: Scope<'_, 'a>, _map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    None
}
