//! What whoever treats a patient is to be warned of (PS3.3 C.2.4 and C.7.2.2): a Flag each.

use synovia_dicom_meta::tags;

use super::place::Place;
use crate::generated::rules::dicom::alert as r;
use crate::model::{CodeableConcept, Flag, Reference};

/// The alerts of the patient, or of the group of patients.
pub(super) fn alerts<'a>(place: &Place<'_, 'a>, subject: Option<&Reference<'a>>) {
    for (i, text) in place.texts(tags::MEDICAL_ALERTS, r::TEXT).into_iter().enumerate() {
        let here = place.named(&format!("alert[{i}]"));
        let mut thing: Flag<'a> = here.create(r::ALERT);
        thing.status = here.constant(r::STATUS, "active");
        thing.code = Some(CodeableConcept { text: Some(text), ..CodeableConcept::default() });
        thing.subject = subject.cloned().map(|s| s.by(here.under(r::SUBJECT).by));
        here.add(thing);
    }
}
