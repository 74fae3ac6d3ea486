//! Patient as PD1.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, xcn, xon};
use super::super::datatypes::{concept, put_extension};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{concept_extension, rol};
use crate::generated::rules::fhir::patient_pd1 as r;
use crate::model::{Observation, ObservationValue, Patient};

const DISABILITY: &str = "http://hl7.org/fhir/StructureDefinition/patient-disability";
const CONGREGATION: &str = "http://hl7.org/fhir/StructureDefinition/patient-congregation";

/// PD1; `will` is the observation that there is a living will; `roles` says that doctors with a number for their role are
/// told by ROL.
pub(crate) fn pd1<'a>(
    w: Way<'_, 'a>,
    p: &Patient<'a>,
    will: Option<&Observation<'a>>,
    roles: bool,
) -> Segment {
    let mut s = Segment::new("PD1");
    for who in p.general_practitioner.iter().filter(|who| !roles || rol::role(w, who).is_none()) {
        if organization_of(w, who).is_some()
            && super::super::datatypes::party::practitioner_of(w, who).is_none()
        {
            s.push(3, xon(w.under(r::R3), who));
        } else {
            s.push(4, xcn(w.under(r::R4), who));
        }
    }
    s.extend(6, concept_extension(w, r::R6, &p.common.extension, DISABILITY, None));
    if let Some(ObservationValue::CodeableConcept(value)) = will.and_then(|o| o.value.as_ref()) {
        let w7 = w.under(r::R7);
        let rep = concept::concept(w7, value, Some(maps::LIVING_WILL_CODE));
        if let (Some(rep), Some(code)) = (&rep, will.and_then(|o| o.code.as_ref())) {
            w7.decided_rep(rep, concept::origins(code));
        }
        s.push(7, rep);
    }
    s.set(14, put_extension(w, r::R14, &p.common.extension, CONGREGATION));
    s
}
