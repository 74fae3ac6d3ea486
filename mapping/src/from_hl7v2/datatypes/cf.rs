//! CF: coded values with formatted text.

use synovia_terminology::concept_map::ConceptMap;

use super::coded::{self, Parts};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::cf_codeableconcept as r;
use crate::model::CodeableConcept;

#[rustfmt::skip]
const CODES: [Parts; 3] = [
    Parts { code: (1, r::R3), display: (2, r::R4), system: (3, r::R5), version: Some((7, r::R9)), oids: Some((14, 15)) },
    Parts { code: (4, r::R6), display: (5, r::R7), system: (6, r::R8), version: Some((8, r::R10)), oids: Some((17, 18)) },
    Parts { code: (10, r::R12), display: (11, r::R13), system: (12, r::R14), version: Some((13, r::R15)), oids: Some((20, 21)) },
];

/// `CF-CodeableConcept`.
pub(crate) fn concept<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    coded::concept(s, &CODES, Some((9, r::R11)), map)
}
