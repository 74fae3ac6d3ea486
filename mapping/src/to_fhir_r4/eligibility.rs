//! Whether and how somebody is insured.

use synovia_fhir_model::r4;

use super::choices::day;
use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, BenefitAmount};

impl<'a> Write<'a> for model::CoverageEligibilityRequest<'a> {
    type Out = r4::CoverageEligibilityRequest;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityRequest> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        let serviced = day(e, self.serviced.as_ref(), ["servicedDate", "servicedPeriod"]);
        Some(resource!(
            e,
            self,
            CoverageEligibilityRequest {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                priority: e.one("priority", self.priority.as_ref()),
                purpose: needed_purpose(e, e.all_bound("purpose", &self.purpose, codes::ELIGIBILITY_PURPOSE)),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                serviced,
                created: e.needed("created", e.date_time("created", &self.created)),
                enterer: e.one("enterer", self.enterer.as_ref()),
                provider: e.one("provider", self.provider.as_ref()),
                insurer: e.needed_one("insurer", e.one("insurer", self.insurer.as_ref())),
                facility: e.one("facility", self.facility.as_ref()),
                insurance: e.list("insurance", &self.insurance),
                item: e.list("item", &self.item),
            }
        ))
    }
}

/// A purpose is required.
fn needed_purpose(e: El<'_, '_, '_>, given: Vec<r4::Prim<String>>) -> Vec<r4::Prim<String>> {
    if given.is_empty() { vec![e.needed_item("purpose")] } else { given }
}

impl<'a> Write<'a> for model::EligibilityInsurance<'a> {
    type Out = r4::CoverageEligibilityRequestInsurance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityRequestInsurance> {
        let mut out = filled(r4::CoverageEligibilityRequestInsurance {
            extension: e.list("extension", &self.extension),
            focal: e.boolean("focal", &self.focal),
            coverage: e.one("coverage", self.coverage.as_ref()),
            business_arrangement: e.string("businessArrangement", &self.business_arrangement),
            ..Default::default()
        })?;
        out.coverage = e.needed_one("coverage", out.coverage);
        Some(out)
    }
}

impl<'a> Write<'a> for model::EligibilityRequestItem<'a> {
    type Out = r4::CoverageEligibilityRequestItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityRequestItem> {
        let diagnosis: Vec<_> = self.diagnosis.iter().map(Diagnosis).collect();
        filled(r4::CoverageEligibilityRequestItem {
            extension: e.list("extension", &self.extension),
            category: e.one("category", self.category.as_ref()),
            product_or_service: e.one("productOrService", self.product_or_service.as_ref()),
            modifier: e.list("modifier", &self.modifier),
            provider: e.one("provider", self.provider.as_ref()),
            quantity: e.one("quantity", self.quantity.as_ref()),
            unit_price: e.one("unitPrice", self.unit_price.as_ref()),
            facility: e.one("facility", self.facility.as_ref()),
            diagnosis: e.list("diagnosis", &diagnosis),
            ..Default::default()
        })
    }
}

/// A concept as the diagnosis of an item.
struct Diagnosis<'t, 'a>(&'t model::CodeableConcept<'a>);

impl<'a> Write<'a> for Diagnosis<'_, 'a> {
    type Out = r4::CoverageEligibilityRequestItemDiagnosis;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityRequestItemDiagnosis> {
        use r4::CoverageEligibilityRequestItemDiagnosisDiagnosis as Out;
        let concept = e.one("diagnosisCodeableConcept", Some(self.0))?;
        Some(r4::CoverageEligibilityRequestItemDiagnosis {
            diagnosis: Some(Out::CodeableConcept(concept.into())),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::CoverageEligibilityResponse<'a> {
    type Out = r4::CoverageEligibilityResponse;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityResponse> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        let serviced = day(e, self.serviced.as_ref(), ["servicedDate", "servicedPeriod"]);
        let outcome = e.bound("outcome", &self.outcome, codes::REMITTANCE_OUTCOME);
        Some(resource!(
            e,
            self,
            CoverageEligibilityResponse {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                purpose: needed_purpose(e, e.all_bound("purpose", &self.purpose, codes::ELIGIBILITY_PURPOSE)),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                serviced,
                created: e.needed("created", e.date_time("created", &self.created)),
                requestor: e.one("requestor", self.requestor.as_ref()),
                request: e.needed_one("request", e.one("request", self.request.as_ref())),
                outcome: e.needed("outcome", outcome),
                disposition: e.string("disposition", &self.disposition),
                insurer: e.needed_one("insurer", e.one("insurer", self.insurer.as_ref())),
                insurance: e.list("insurance", &self.insurance),
                pre_auth_ref: e.string("preAuthRef", &self.pre_auth_ref),
                form: e.one("form", self.form.as_ref()),
                error: e.list("error", &self.error),
            }
        ))
    }
}

impl<'a> Write<'a> for model::EligibilityResponseInsurance<'a> {
    type Out = r4::CoverageEligibilityResponseInsurance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityResponseInsurance> {
        let mut out = filled(r4::CoverageEligibilityResponseInsurance {
            extension: e.list("extension", &self.extension),
            coverage: e.one("coverage", self.coverage.as_ref()),
            inforce: e.boolean("inforce", &self.inforce),
            benefit_period: e.one("benefitPeriod", self.benefit_period.as_ref()),
            item: e.list("item", &self.item),
            ..Default::default()
        })?;
        out.coverage = e.needed_one("coverage", out.coverage);
        Some(out)
    }
}

impl<'a> Write<'a> for model::EligibilityResponseItem<'a> {
    type Out = r4::CoverageEligibilityResponseInsuranceItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityResponseInsuranceItem> {
        // ces-1: a kind of service or a service, and not both.
        let category = match (&self.category, &self.product_or_service) {
            (None, None) => e.needed_one("category", None),
            (Some(category), None) => e.one("category", Some(category)),
            (_, Some(_)) => None,
        };
        filled(r4::CoverageEligibilityResponseInsuranceItem {
            extension: e.list("extension", &self.extension),
            category,
            product_or_service: e.one("productOrService", self.product_or_service.as_ref()),
            modifier: e.list("modifier", &self.modifier),
            provider: e.one("provider", self.provider.as_ref()),
            excluded: e.boolean("excluded", &self.excluded),
            name: e.string("name", &self.name),
            description: e.string("description", &self.description),
            network: e.one("network", self.network.as_ref()),
            unit: e.one("unit", self.unit.as_ref()),
            term: e.one("term", self.term.as_ref()),
            benefit: e.list("benefit", &self.benefit),
            authorization_required: e.boolean("authorizationRequired", &self.authorization_required),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::EligibilityBenefit<'a> {
    type Out = r4::CoverageEligibilityResponseInsuranceItemBenefit;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityResponseInsuranceItemBenefit> {
        use r4::{
            CoverageEligibilityResponseInsuranceItemBenefitAllowed as Allowed,
            CoverageEligibilityResponseInsuranceItemBenefitUsed as Used,
        };
        let allowed = self.allowed.as_ref().and_then(|amount| match amount {
            BenefitAmount::UnsignedInt(v) => {
                Some(Allowed::UnsignedInt(e.unsigned("allowedUnsignedInt", &Some(*v))))
            }
            BenefitAmount::String(v) => e.choice(v, |e, v| e.string("allowedString", v), Allowed::String),
            BenefitAmount::Money(v) => e.one("allowedMoney", Some(&**v)).map(|v| Allowed::Money(v.into())),
        });
        let used = self.used.as_ref().and_then(|amount| match amount {
            BenefitAmount::UnsignedInt(v) => {
                Some(Used::UnsignedInt(e.unsigned("usedUnsignedInt", &Some(*v))))
            }
            BenefitAmount::String(v) => e.choice(v, |e, v| e.string("usedString", v), Used::String),
            BenefitAmount::Money(v) => e.one("usedMoney", Some(&**v)).map(|v| Used::Money(v.into())),
        });
        let mut out = filled(r4::CoverageEligibilityResponseInsuranceItemBenefit {
            extension: e.list("extension", &self.extension),
            r#type: e.one("type", self.r#type.as_ref()),
            allowed,
            used,
            ..Default::default()
        })?;
        out.r#type = e.needed_one("type", out.r#type);
        Some(out)
    }
}

impl<'a> Write<'a> for model::EligibilityError<'a> {
    type Out = r4::CoverageEligibilityResponseError;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CoverageEligibilityResponseError> {
        let mut out = filled(r4::CoverageEligibilityResponseError {
            extension: e.list("extension", &self.extension),
            code: e.one("code", self.code.as_ref()),
            ..Default::default()
        })?;
        out.code = e.needed_one("code", out.code);
        Some(out)
    }
}
