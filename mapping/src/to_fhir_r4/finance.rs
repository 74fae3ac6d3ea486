//! Who pays.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::time;
use super::resource::resource;
use super::writer::{El, Write, filled};
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
                coverage: e.list("coverage", &self.coverage),
                owner: e.one("owner", self.owner.as_ref()),
                description: e.string("description", &self.description),
                guarantor: e.list("guarantor", &self.guarantor),
                part_of: e.one("partOf", self.part_of.as_ref()),
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
                dependent: e.string("dependent", &self.dependent),
                class: e.list("class", &self.class),
                order: e.positive("order", &self.order),
                network: e.string("network", &self.network),
            }
        ))
    }
}

impl<'a> Write<'a> for model::AccountCoverage<'a> {
    type Out = r4::AccountCoverage;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::AccountCoverage> {
        let mut out = filled(r4::AccountCoverage {
            coverage: e.one("coverage", self.coverage.as_ref()),
            priority: e.positive("priority", &self.priority),
            ..Default::default()
        })?;
        out.coverage = e.needed_one("coverage", out.coverage);
        Some(out)
    }
}

impl<'a> Write<'a> for model::AccountGuarantor<'a> {
    type Out = r4::AccountGuarantor;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::AccountGuarantor> {
        let mut out = filled(r4::AccountGuarantor {
            party: e.one("party", self.party.as_ref()),
            on_hold: e.boolean("onHold", &self.on_hold),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })?;
        out.party = e.needed_one("party", out.party);
        Some(out)
    }
}

impl<'a> Write<'a> for model::CoverageClass<'a> {
    type Out = r4::CoverageClass;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageClass> {
        let mut out = filled(r4::CoverageClass {
            r#type: e.one("type", self.r#type.as_ref()),
            value: e.string("value", &self.value),
            name: e.string("name", &self.name),
            ..Default::default()
        })?;
        out.r#type = e.needed_one("type", out.r#type);
        out.value = e.needed("value", out.value);
        Some(out)
    }
}

impl<'a> Write<'a> for model::Money<'a> {
    type Out = r4::Money;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Money> {
        filled(r4::Money {
            extension: e.list("extension", &self.extension),
            value: e.decimal("value", &self.value),
            currency: e.bound("currency", &self.currency, codes::CURRENCY),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ChargeItem<'a> {
    type Out = r4::ChargeItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ChargeItem> {
        use r4::ChargeItemOccurrence as Occurrence;
        let status = e.bound_extended("status", &self.status, codes::CHARGE_ITEM_STATUS);
        Some(resource!(
            e,
            self,
            ChargeItem {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                part_of: e.list("partOf", &self.part_of),
                code: e.needed_one("code", e.one("code", self.code.as_ref())),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                context: e.one("context", self.context.as_ref()),
                occurrence: time(
                    e,
                    self.occurrence.as_ref(),
                    ["occurrenceDateTime", "occurrencePeriod"],
                    Occurrence::DateTime,
                    Occurrence::Period,
                ),
                performer: e.list("performer", &self.performer),
                performing_organization: e
                    .one("performingOrganization", self.performing_organization.as_ref()),
                requesting_organization: e
                    .one("requestingOrganization", self.requesting_organization.as_ref()),
                cost_center: e.one("costCenter", self.cost_center.as_ref()),
                quantity: e.one("quantity", self.quantity.as_ref()),
                bodysite: e.list("bodysite", &self.body_site),
                factor_override: e.decimal("factorOverride", &self.factor_override),
                price_override: e.one("priceOverride", self.price_override.as_ref()),
                override_reason: e.string("overrideReason", &self.override_reason),
                enterer: e.one("enterer", self.enterer.as_ref()),
                entered_date: e.date_time("enteredDate", &self.entered_date),
                reason: e.list("reason", &self.reason),
                service: e.list("service", &self.service),
                product: e
                    .one("productCodeableConcept", self.product.as_ref())
                    .map(|v| r4::ChargeItemProduct::CodeableConcept(v.into())),
                account: e.list("account", &self.account),
                note: e.list("note", &self.note),
                supporting_information: e.list("supportingInformation", &self.supporting_information),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ChargeItemPerformer<'a> {
    type Out = r4::ChargeItemPerformer;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ChargeItemPerformer> {
        let mut out = filled(r4::ChargeItemPerformer {
            function: e.one("function", self.function.as_ref()),
            actor: e.one("actor", self.actor.as_ref()),
            ..Default::default()
        })?;
        out.actor = e.needed_one("actor", out.actor);
        Some(out)
    }
}
