//! PID: who the patient is.

use crate::from_hl7v2::datatypes::{cx, id, time, xpn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::pid_patient as r;
use crate::model::{ExtensionValue, MultipleBirth, Patient};

const MOTHERS_MAIDEN_NAME: &str = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";

/// `PID-Patient`.
pub(crate) fn patient<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    p.identifier.extend(s.all(2, r::R4, cx::identifier));
    p.identifier.extend(s.all(3, r::R5, cx::identifier));
    p.name.extend(s.all(5, r::R7, xpn::names).into_iter().flatten());
    let maiden = s.get(6, r::R9, xpn::text).map(ExtensionValue::String);
    p.common.extension.extend(s.extension(r::R8, MOTHERS_MAIDEN_NAME, maiden));
    p.birth_date = s.get(7, r::R10, time::date).into();
    if let Some(s) = s.when(r::R40, |t| !t.valued(25)) {
        p.multiple_birth = s.get(24, r::R40, id::boolean).map(MultipleBirth::Boolean);
    }
}
