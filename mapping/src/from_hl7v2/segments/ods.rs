//! ODS and ODT: diets.

use super::shared::surplus;
use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::{ods_servicerequest as s_own, odt_servicerequest as t_own};
use crate::model::{Annotation, CodeableConcept, ServiceRequest};
use crate::trace::Rule;

/// ODS (a diet, a supplement or a preference) or ODT (a tray), into the order that ORC made. The first diet is what is
/// ordered, all others are its details.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, q: &mut ServiceRequest<'a>) {
    if s.segment_id().as_str() == "ODT" {
        q.order_detail.extend(s.get(1, t_own::TRAY, |s| cwe::concept(s, None)));
        notes(s, 3, t_own::NOTE, q);
        return;
    }
    surplus(s, 1);
    q.category.extend(s.get(1, s_own::TYPE, |s| cwe::concept(s, None)));
    let mut diets: Vec<CodeableConcept<'a>> = s.all(3, s_own::DIET, |s| cwe::concept(s, None));
    if q.code.is_none() && !diets.is_empty() {
        q.code = Some(diets.remove(0));
    }
    q.order_detail.extend(diets);
    q.order_detail.extend(s.all(2, s_own::PERIOD, |s| cwe::concept(s, None)));
    notes(s, 4, s_own::NOTE, q);
}

fn notes<'a>(s: Scope<'_, 'a>, field: u16, rule: Rule, q: &mut ServiceRequest<'a>) {
    let texts = s.all(field, rule, Scope::value);
    q.note.extend(texts.into_iter().map(|text| Annotation { text: Some(text), ..Annotation::default() }));
}
