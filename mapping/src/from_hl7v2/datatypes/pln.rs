//! PLN: numbers of practitioners.

use synovia_terminology::maps;

use super::{cwe, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::pln_identifier as r;
use crate::model::{Identifier, Period};

/// `PLN-Identifier`.
pub(crate) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = s.text(1, r::R3);
    let end = s.get(4, r::R6, time::date_time);
    Some(Identifier {
        value: Some(value?),
        r#type: s.get(2, r::R4, |s| cwe::concept(s, Some(maps::PRACTITIONER_ID_NUMBER_TYPE))),
        period: end.map(|end| Period { start: None, end: Some(end) }),
        ..Identifier::default()
    })
}
