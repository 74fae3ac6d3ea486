//! What a patient agreed to.

use crate::from_fhir::datatypes::{common, concept, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::Consent;

pub(in crate::from_fhir) fn consent<'a>(s: &Fs<'_, '_, 'a>) -> Consent<'a> {
    Consent {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        scope: s.one("scope", concept),
        category: s.all("category", concept),
        patient: s.one("patient", reference),
        date_time: s.text("dateTime"),
        performer: s.all("performer", reference),
        organization: s.all("organization", reference),
        policy_rule: s.one("policyRule", concept),
        period: s.one("provision", |p| p.one("period", period)).flatten(),
    }
}
