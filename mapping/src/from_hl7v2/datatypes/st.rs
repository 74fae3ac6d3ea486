//! ST, TX and FT: text.

use crate::from_hl7v2::scope::Scope;
use crate::model::CodeableConcept;

/// `ST-CodeableConcept`.
pub(crate) fn concept<'a>(_s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    None
}
