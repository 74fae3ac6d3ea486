//! What is claimed from a payer.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, TimeOrPeriod, Val};

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

impl<'a> Write<'a> for model::ClaimRelated<'a> {
    type Out = r4::ClaimRelated;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimRelated> {
        filled(r4::ClaimRelated {
            claim: e.one("claim", self.claim.as_ref()),
            relationship: e.one("relationship", self.relationship.as_ref()),
            ..Default::default()
        })
    }
}

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

impl<'a> Write<'a> for model::ClaimCareTeam<'a> {
    type Out = r4::ClaimCareTeam;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimCareTeam> {
        Some(r4::ClaimCareTeam {
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            provider: e.needed_one("provider", e.one("provider", self.provider.as_ref())),
            role: e.one("role", self.role.as_ref()),
            qualification: e.one("qualification", self.qualification.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ClaimSupportingInfo<'a> {
    type Out = r4::ClaimSupportingInfo;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimSupportingInfo> {
        use r4::{ClaimSupportingInfoTiming as Timing, ClaimSupportingInfoValue as Value};
        let timing = match &self.timing {
            Some(TimeOrPeriod::DateTime(v)) => e.choice(v, |e, v| e.date("timingDate", v), Timing::Date),
            Some(TimeOrPeriod::Period(v)) => e.one("timingPeriod", Some(v)).map(|v| Timing::Period(v.into())),
            None => None,
        };
        let quantity =
            e.one("valueQuantity", self.value_quantity.as_ref()).map(|v| Value::Quantity(v.into()));
        let text = self.value_string.as_ref();
        let value = quantity.or_else(|| e.choice(text?, |e, v| e.string("valueString", v), Value::String));
        Some(r4::ClaimSupportingInfo {
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            category: e.needed_one("category", e.one("category", self.category.as_ref())),
            code: e.one("code", self.code.as_ref()),
            timing,
            value,
            extension: e.list("extension", &self.extension),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ClaimDiagnosis<'a> {
    type Out = r4::ClaimDiagnosis;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimDiagnosis> {
        use r4::ClaimDiagnosisDiagnosis as Out;
        let diagnosis = e.one("diagnosisCodeableConcept", self.diagnosis.as_ref())?;
        Some(r4::ClaimDiagnosis {
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            diagnosis: Some(Out::CodeableConcept(diagnosis.into())),
            r#type: e.list("type", &self.r#type),
            on_admission: e.one("onAdmission", self.on_admission.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ClaimProcedure<'a> {
    type Out = r4::ClaimProcedure;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimProcedure> {
        use r4::ClaimProcedureProcedure as Out;
        let procedure = e.one("procedureCodeableConcept", self.procedure.as_ref())?;
        Some(r4::ClaimProcedure {
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            r#type: e.list("type", &self.r#type),
            date: e.date_time("date", &self.date),
            procedure: Some(Out::CodeableConcept(procedure.into())),
            ..Default::default()
        })
    }
}

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
        use r4::{ClaimItemLocation as Place, ClaimItemServiced as Serviced};
        let serviced = match &self.serviced {
            Some(TimeOrPeriod::DateTime(v)) => e.choice(v, |e, v| e.date("servicedDate", v), Serviced::Date),
            Some(TimeOrPeriod::Period(v)) => {
                e.one("servicedPeriod", Some(v)).map(|v| Serviced::Period(v.into()))
            }
            None => None,
        };
        let location = e.one("locationCodeableConcept", self.location.as_ref());
        let product = e.one("productOrService", self.product_or_service.as_ref());
        Some(r4::ClaimItem {
            extension: e.list("extension", &self.extension),
            category: e.one("category", self.category.as_ref()),
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            care_team_sequence: numbers(e, "careTeamSequence", &self.care_team_sequence),
            diagnosis_sequence: numbers(e, "diagnosisSequence", &self.diagnosis_sequence),
            information_sequence: numbers(e, "informationSequence", &self.information_sequence),
            revenue: e.one("revenue", self.revenue.as_ref()),
            product_or_service: e.needed_one("productOrService", product),
            modifier: e.list("modifier", &self.modifier),
            serviced,
            location: location.map(|v| Place::CodeableConcept(v.into())),
            quantity: e.one("quantity", self.quantity.as_ref()),
            unit_price: e.one("unitPrice", self.unit_price.as_ref()),
            net: e.one("net", self.net.as_ref()),
            body_site: e.one("bodySite", self.body_site.as_ref()),
            sub_site: e.list("subSite", &self.sub_site),
            ..Default::default()
        })
    }
}

/// Numbers of other parts of the claim.
fn numbers(e: El<'_, '_, '_>, name: &'static str, all: &[Val<u32>]) -> Vec<r4::Prim<u32>> {
    let mut out = Vec::with_capacity(all.len());
    for number in all {
        e.child(name, Some(out.len())).link(number.by);
        out.push(number.is.into());
    }
    out
}
