//! ID and IS: coded strings.

use synovia_terminology::concept_map::ConceptMap;
use synovia_terminology::maps;

use super::coded;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    id_boolean, id_code, id_codeableconcept, id_coding, id_string, is_code as is_code_map, is_codeableconcept,
};
use crate::model::{CodeableConcept, Coding, Text, Truth, Val};

/// `ID-CodeableConcept`.
pub(crate) fn concept<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    coded::bare(s, id_codeableconcept::R3, map)
}

/// `IS-CodeableConcept`.
pub(crate) fn is_concept<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    coded::bare(s, is_codeableconcept::R3, map)
}

/// `ID-boolean` by table 0136.
pub(crate) fn boolean<'a>(s: Scope<'_, 'a>) -> Truth {
    let code = s.get(1, id_boolean::R3, |s| coded::required(s, Some(maps::YES_NO_INDICATOR)))?;
    Some(Val { is: code.is == "true", by: code.by, null: code.null })
}

/// `ID-code`.
pub(crate) fn code<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Text<'a> {
    s.get(1, id_code::R3, |s| coded::required(s, map))
}

/// `IS-code`.
pub(crate) fn is_code<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Text<'a> {
    s.get(1, is_code_map::R3, |s| coded::required(s, map))
}

/// `ID-string`.
pub(crate) fn text<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.text(1, id_string::R3)
}

/// `ID-Coding`.
pub(crate) fn coding<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<Coding<'a>> {
    coded::bare_coding(s, id_coding::R3, map)
}
