//! CE: coded elements.

use synovia_terminology::concept_map::ConceptMap;

use super::coded::{self, Parts};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::ce_codeableconcept as r;
use crate::model::CodeableConcept;

const CODES: [Parts; 2] = [
    Parts { code: (1, r::R3), display: (2, r::R4), system: (3, r::R5), version: None, oids: None },
    Parts { code: (4, r::R6), display: (5, r::R7), system: (6, r::R8), version: None, oids: None },
];

/// `CE-CodeableConcept`.
pub(crate) fn concept<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    coded::concept(s, &CODES, None, map)
}
