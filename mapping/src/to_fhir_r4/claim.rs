//! What is claimed from a payer.

use synovia_fhir_model::{Boxed, r4};

use super::choices::{Choice, concept, day};
use super::codes;
use super::resource::{alike, line, resource};
use super::writer::{El, NOT_VALID, Write, filled};
use crate::model::{self, Val};

impl<'a> Write<'a> for model::Claim<'a> {
    type Out = r4::Claim;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Claim> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        let r#use = e.bound_extended("use", &self.r#use, codes::CLAIM_USE);
        // A claim needs an insurance: one that says nothing has the reason in each of its parts.
        let none = [model::ClaimInsurance::default()];
        let insurance = if self.insurance.is_empty() { &none } else { self.insurance.as_slice() };
        Some(resource!(
            e,
            self,
            Claim {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
                sub_type: e.one("subType", self.sub_type.as_ref()),
                r#use: e.needed("use", r#use),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                billable_period: e.one("billablePeriod", self.billable_period.as_ref()),
                created: e.needed("created", e.date_time("created", &self.created)),
                insurer: e.one("insurer", self.insurer.as_ref()),
                provider: e.needed_one("provider", e.one("provider", self.provider.as_ref())),
                priority: e.needed_one("priority", e.one("priority", self.priority.as_ref())),
                related: e.list("related", &self.related),
                payee: e.one("payee", self.payee.as_ref()),
                referral: e.one("referral", self.referral.as_ref()),
                facility: e.one("facility", self.facility.as_ref()),
                care_team: e.list("careTeam", &self.care_team),
                supporting_info: e.list("supportingInfo", &self.supporting_info),
                diagnosis: e.list("diagnosis", &self.diagnosis),
                procedure: e.list("procedure", &self.procedure),
                insurance: e.list("insurance", insurance),
                accident: e.one("accident", self.accident.as_ref()),
                item: e.list("item", &self.item),
                total: e.one("total", self.total.as_ref()),
            }
        ))
    }
}

alike!(ClaimRelated => [ClaimRelated, ExplanationOfBenefitRelated], |e, from| {
    claim: e.one("claim", from.claim.as_ref()),
    relationship: e.one("relationship", from.relationship.as_ref()),
});

impl<'a> Write<'a> for model::ClaimPayee<'a> {
    type Out = r4::ClaimPayee;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimPayee> {
        let mut out = filled(r4::ClaimPayee {
            r#type: e.one("type", self.r#type.as_ref()),
            party: e.one("party", self.party.as_ref()),
            ..Default::default()
        })?;
        out.r#type = e.needed_one("type", out.r#type);
        Some(out)
    }
}

alike!(ClaimCareTeam => [ClaimCareTeam, ExplanationOfBenefitCareTeam], |e, from| {
    sequence: e.needed("sequence", e.positive("sequence", &from.sequence)),
    provider: e.needed_one("provider", e.one("provider", from.provider.as_ref())),
    role: e.one("role", from.role.as_ref()),
    qualification: e.one("qualification", from.qualification.as_ref()),
});

alike!(ClaimSupportingInfo => [ClaimSupportingInfo, ExplanationOfBenefitSupportingInfo], |e, from| {
    sequence: e.needed("sequence", e.positive("sequence", &from.sequence)),
    category: e.needed_one("category", e.one("category", from.category.as_ref())),
    code: e.one("code", from.code.as_ref()),
    timing: day(e, from.timing.as_ref(), ["timingDate", "timingPeriod"]),
    value: value(e, from),
    extension: e.list("extension", &from.extension),
});

/// How much or what is said: the quantity where there are both.
fn value<'a, C>(e: El<'_, '_, 'a>, from: &model::ClaimSupportingInfo<'a>) -> Option<C>
where
    C: Choice<Boxed<r4::Quantity>> + Choice<r4::Prim<String>>,
{
    let quantity = e.one("valueQuantity", from.value_quantity.as_ref()).map(|v| C::of(Boxed::from(v)));
    quantity.or_else(|| e.choice(from.value_string.as_ref()?, |e, v| e.string("valueString", v), C::of))
}

alike!(ClaimDiagnosis => [ClaimDiagnosis, ExplanationOfBenefitDiagnosis], |e, from| {
    diagnosis: Some(concept(e, "diagnosisCodeableConcept", from.diagnosis.as_ref())?),
    sequence: e.needed("sequence", e.positive("sequence", &from.sequence)),
    r#type: e.list("type", &from.r#type),
    on_admission: e.one("onAdmission", from.on_admission.as_ref()),
    package_code: e.one("packageCode", from.package_code.as_ref()),
});

alike!(ClaimProcedure => [ClaimProcedure, ExplanationOfBenefitProcedure], |e, from| {
    procedure: Some(concept(e, "procedureCodeableConcept", from.procedure.as_ref())?),
    sequence: e.needed("sequence", e.positive("sequence", &from.sequence)),
    r#type: e.list("type", &from.r#type),
    date: e.date_time("date", &from.date),
});

impl<'a> Write<'a> for model::ClaimInsurance<'a> {
    type Out = r4::ClaimInsurance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimInsurance> {
        Some(r4::ClaimInsurance {
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            focal: e.needed("focal", e.boolean("focal", &self.focal)),
            coverage: e.needed_one("coverage", e.one("coverage", self.coverage.as_ref())),
            pre_auth_ref: e.strings("preAuthRef", &self.pre_auth_ref),
            claim_response: e.one("claimResponse", self.claim_response.as_ref()),
            extension: e.list("extension", &self.extension),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ClaimAccident<'a> {
    type Out = r4::ClaimAccident;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimAccident> {
        let location = e.one("locationAddress", self.location.as_ref());
        let mut out = filled(r4::ClaimAccident {
            date: e.date("date", &self.date),
            r#type: e.one("type", self.r#type.as_ref()),
            location: location.map(|v| r4::ClaimAccidentLocation::Address(v.into())),
            ..Default::default()
        })?;
        out.date = e.needed("date", out.date);
        Some(out)
    }
}

impl<'a> Write<'a> for model::ClaimItem<'a> {
    type Out = r4::ClaimItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimItem> {
        Some(line!(
            e,
            &self.service,
            ClaimItem {
                extension: e.list("extension", &self.extension),
                category: e.one("category", self.category.as_ref()),
                sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
                care_team_sequence: numbers(e, "careTeamSequence", &self.care_team_sequence),
                diagnosis_sequence: numbers(e, "diagnosisSequence", &self.diagnosis_sequence),
                information_sequence: numbers(e, "informationSequence", &self.information_sequence),
                revenue: e.one("revenue", self.revenue.as_ref()),
                body_site: e.one("bodySite", self.body_site.as_ref()),
                sub_site: e.list("subSite", &self.sub_site),
                detail: e.list("detail", &self.detail),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ClaimDetail<'a> {
    type Out = r4::ClaimItemDetail;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimItemDetail> {
        let product = e.one("productOrService", self.product_or_service.as_ref());
        Some(r4::ClaimItemDetail {
            extension: e.list("extension", &self.extension),
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            product_or_service: e.needed_one("productOrService", product),
            quantity: e.one("quantity", self.quantity.as_ref()),
            unit_price: e.one("unitPrice", self.unit_price.as_ref()),
            ..Default::default()
        })
    }
}

/// Numbers of other parts of the resource.
pub(super) fn numbers(e: El<'_, '_, '_>, name: &'static str, all: &[Val<u32>]) -> Vec<r4::Prim<u32>> {
    let mut out = Vec::with_capacity(all.len());
    for number in all {
        let here = e.child(name, Some(out.len()));
        if number.is == 0 || i32::try_from(number.is).is_err() {
            here.refuse(number.by, NOT_VALID);
            continue;
        }
        here.link(number.by);
        out.push(number.is.into());
    }
    out
}
