//! What a patient agreed to.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, Period};

impl<'a> Write<'a> for model::Consent<'a> {
    type Out = r4::Consent;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Consent> {
        let status = e.bound_extended("status", &self.status, codes::CONSENT_STATUS);
        let policy_rule = e.one("policyRule", self.policy_rule.as_ref());
        Some(resource!(
            e,
            self,
            Consent {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                scope: e.needed_one("scope", e.one("scope", self.scope.as_ref())),
                category: e.needed_list("category", e.list("category", &self.category)),
                patient: e.one("patient", self.patient.as_ref()),
                date_time: e.date_time("dateTime", &self.date_time),
                performer: e.list("performer", &self.performer),
                organization: e.list("organization", &self.organization),
                // ppc-1: a policy or a rule of one.
                policy_rule: e.needed_one("policyRule", policy_rule),
                provision: e.one("provision", self.period.as_ref().map(Provision).as_ref()),
            }
        ))
    }
}

/// When it holds: `provision.period`.
struct Provision<'m, 'a>(&'m Period<'a>);

impl<'a> Write<'a> for Provision<'_, 'a> {
    type Out = r4::ConsentProvision;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ConsentProvision> {
        filled(r4::ConsentProvision { period: e.one("period", Some(self.0)), ..Default::default() })
    }
}
