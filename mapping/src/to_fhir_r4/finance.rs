//! Who pays.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write};
use crate::model;

impl<'a> Write<'a> for model::Account<'a> {
    type Out = r4::Account;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Account> {
        let status = e.bound_extended("status", &self.status, codes::ACCOUNT_STATUS);
        Some(resource!(
            e,
            self,
            Account {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                r#type: e.one("type", self.r#type.as_ref()),
                name: e.string("name", &self.name),
                subject: e.list("subject", &self.subject),
                service_period: e.one("servicePeriod", self.service_period.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::Coverage<'a> {
    type Out = r4::Coverage;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Coverage> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        Some(resource!(
            e,
            self,
            Coverage {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                r#type: e.one("type", self.r#type.as_ref()),
                policy_holder: e.one("policyHolder", self.policy_holder.as_ref()),
                subscriber: e.one("subscriber", self.subscriber.as_ref()),
                subscriber_id: e.string("subscriberId", &self.subscriber_id),
                beneficiary: e.needed_one("beneficiary", e.one("beneficiary", self.beneficiary.as_ref())),
                relationship: e.one("relationship", self.relationship.as_ref()),
                period: e.one("period", self.period.as_ref()),
                payor: e.needed_list("payor", e.list("payor", &self.payor)),
            }
        ))
    }
}
