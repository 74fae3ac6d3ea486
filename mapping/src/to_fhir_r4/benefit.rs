//! Explanations of benefits: what was claimed, and what became of it.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, TimeOrPeriod};

/// A part of the hub that ClaimResponse and ExplanationOfBenefit share, written as that of the latter.
struct OfBenefit<'h, T>(&'h T);

impl<'h, T> OfBenefit<'h, T> {
    fn all(things: &'h [T]) -> Vec<Self> {
        things.iter().map(Self).collect()
    }
}

impl<'a> Write<'a> for model::ExplanationOfBenefit<'a> {
    type Out = r4::ExplanationOfBenefit;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefit> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        let r#use = e.bound_extended("use", &self.r#use, codes::CLAIM_USE);
        let outcome = e.bound_extended("outcome", &self.outcome, codes::REMITTANCE_OUTCOME);
        // It needs an insurance: one that says nothing has the reason in each of its parts.
        let none = [model::ResponseInsurance::default()];
        let insurance = if self.insurance.is_empty() { &none } else { self.insurance.as_slice() };
        let payment = self.payment.as_ref().map(OfBenefit);
        let payee = self.payee.as_ref().map(OfBenefit);
        Some(resource!(
            e,
            self,
            ExplanationOfBenefit {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
                sub_type: e.one("subType", self.sub_type.as_ref()),
                r#use: e.needed("use", r#use),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                billable_period: e.one("billablePeriod", self.billable_period.as_ref()),
                created: e.needed("created", e.date_time("created", &self.created)),
                insurer: e.needed_one("insurer", e.one("insurer", self.insurer.as_ref())),
                provider: e.needed_one("provider", e.one("provider", self.provider.as_ref())),
                related: e.list("related", &OfBenefit::all(&self.related)),
                payee: e.one("payee", payee.as_ref()),
                referral: e.one("referral", self.referral.as_ref()),
                facility: e.one("facility", self.facility.as_ref()),
                claim: e.one("claim", self.claim.as_ref()),
                claim_response: e.one("claimResponse", self.claim_response.as_ref()),
                outcome: e.needed("outcome", outcome),
                disposition: e.string("disposition", &self.disposition),
                pre_auth_ref: e.strings("preAuthRef", &self.pre_auth_ref),
                care_team: e.list("careTeam", &OfBenefit::all(&self.care_team)),
                supporting_info: e.list("supportingInfo", &OfBenefit::all(&self.supporting_info)),
                diagnosis: e.list("diagnosis", &OfBenefit::all(&self.diagnosis)),
                procedure: e.list("procedure", &OfBenefit::all(&self.procedure)),
                precedence: e.positive("precedence", &self.precedence),
                insurance: e.list("insurance", &OfBenefit::all(insurance)),
                item: e.list("item", &self.item),
                adjudication: e.list("adjudication", &OfBenefit::all(&self.adjudication)),
                total: e.list("total", &OfBenefit::all(&self.total)),
                payment: e.one("payment", payment.as_ref()),
                process_note: e.list("processNote", &OfBenefit::all(&self.process_note)),
            }
        ))
    }
}

impl<'a> Write<'a> for model::BenefitItem<'a> {
    type Out = r4::ExplanationOfBenefitItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitItem> {
        use r4::{ExplanationOfBenefitItemLocation as Place, ExplanationOfBenefitItemServiced as Serviced};
        let serviced = match &self.serviced {
            Some(TimeOrPeriod::DateTime(v)) => e.choice(v, |e, v| e.date("servicedDate", v), Serviced::Date),
            Some(TimeOrPeriod::Period(v)) => {
                e.one("servicedPeriod", Some(v)).map(|v| Serviced::Period(v.into()))
            }
            None => None,
        };
        let location = e.one("locationCodeableConcept", self.location.as_ref());
        let product = e.one("productOrService", self.product_or_service.as_ref());
        Some(r4::ExplanationOfBenefitItem {
            extension: e.list("extension", &self.extension),
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            revenue: e.one("revenue", self.revenue.as_ref()),
            product_or_service: e.needed_one("productOrService", product),
            modifier: e.list("modifier", &self.modifier),
            serviced,
            location: location.map(|v| Place::CodeableConcept(v.into())),
            quantity: e.one("quantity", self.quantity.as_ref()),
            unit_price: e.one("unitPrice", self.unit_price.as_ref()),
            net: e.one("net", self.net.as_ref()),
            note_number: super::payment::numbers(e, "noteNumber", &self.note_number),
            adjudication: e.list("adjudication", &OfBenefit::all(&self.adjudication)),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::Adjudication<'a>> {
    type Out = r4::ExplanationOfBenefitItemAdjudication;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitItemAdjudication> {
        Some(r4::ExplanationOfBenefitItemAdjudication {
            extension: e.list("extension", &self.0.extension),
            category: e.needed_one("category", e.one("category", self.0.category.as_ref())),
            reason: e.one("reason", self.0.reason.as_ref()),
            amount: e.one("amount", self.0.amount.as_ref()),
            value: e.decimal("value", &self.0.value),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ResponseTotal<'a>> {
    type Out = r4::ExplanationOfBenefitTotal;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitTotal> {
        let amount = e.one("amount", self.0.amount.as_ref())?;
        Some(r4::ExplanationOfBenefitTotal {
            extension: e.list("extension", &self.0.extension),
            category: e.needed_one("category", e.one("category", self.0.category.as_ref())),
            amount: Some(amount),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ResponsePayment<'a>> {
    type Out = r4::ExplanationOfBenefitPayment;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitPayment> {
        filled(r4::ExplanationOfBenefitPayment {
            extension: e.list("extension", &self.0.extension),
            r#type: e.one("type", self.0.r#type.as_ref()),
            adjustment: e.one("adjustment", self.0.adjustment.as_ref()),
            adjustment_reason: e.one("adjustmentReason", self.0.adjustment_reason.as_ref()),
            date: e.date("date", &self.0.date),
            amount: e.one("amount", self.0.amount.as_ref()),
            identifier: e.one("identifier", self.0.identifier.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ProcessNote<'a>> {
    type Out = r4::ExplanationOfBenefitProcessNote;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitProcessNote> {
        filled(r4::ExplanationOfBenefitProcessNote {
            extension: e.list("extension", &self.0.extension),
            number: e.positive("number", &self.0.number),
            r#type: e.bound("type", &self.0.r#type, codes::NOTE_TYPE),
            text: e.string("text", &self.0.text),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ResponseInsurance<'a>> {
    type Out = r4::ExplanationOfBenefitInsurance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitInsurance> {
        Some(r4::ExplanationOfBenefitInsurance {
            extension: e.list("extension", &self.0.extension),
            focal: e.needed("focal", e.boolean("focal", &self.0.focal)),
            coverage: e.needed_one("coverage", e.one("coverage", self.0.coverage.as_ref())),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ClaimRelated<'a>> {
    type Out = r4::ExplanationOfBenefitRelated;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitRelated> {
        filled(r4::ExplanationOfBenefitRelated {
            claim: e.one("claim", self.0.claim.as_ref()),
            relationship: e.one("relationship", self.0.relationship.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ClaimPayee<'a>> {
    type Out = r4::ExplanationOfBenefitPayee;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitPayee> {
        filled(r4::ExplanationOfBenefitPayee {
            r#type: e.one("type", self.0.r#type.as_ref()),
            party: e.one("party", self.0.party.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ClaimCareTeam<'a>> {
    type Out = r4::ExplanationOfBenefitCareTeam;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitCareTeam> {
        Some(r4::ExplanationOfBenefitCareTeam {
            sequence: e.needed("sequence", e.positive("sequence", &self.0.sequence)),
            provider: e.needed_one("provider", e.one("provider", self.0.provider.as_ref())),
            role: e.one("role", self.0.role.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ClaimSupportingInfo<'a>> {
    type Out = r4::ExplanationOfBenefitSupportingInfo;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitSupportingInfo> {
        use r4::{
            ExplanationOfBenefitSupportingInfoTiming as Timing,
            ExplanationOfBenefitSupportingInfoValue as Value,
        };
        let timing = match &self.0.timing {
            Some(TimeOrPeriod::DateTime(v)) => e.choice(v, |e, v| e.date("timingDate", v), Timing::Date),
            Some(TimeOrPeriod::Period(v)) => e.one("timingPeriod", Some(v)).map(|v| Timing::Period(v.into())),
            None => None,
        };
        let quantity = e.one("valueQuantity", self.0.value_quantity.as_ref());
        let text = self.0.value_string.as_ref();
        let value = quantity
            .map(|v| Value::Quantity(v.into()))
            .or_else(|| e.choice(text?, |e, v| e.string("valueString", v), Value::String));
        Some(r4::ExplanationOfBenefitSupportingInfo {
            sequence: e.needed("sequence", e.positive("sequence", &self.0.sequence)),
            category: e.needed_one("category", e.one("category", self.0.category.as_ref())),
            code: e.one("code", self.0.code.as_ref()),
            timing,
            value,
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ClaimDiagnosis<'a>> {
    type Out = r4::ExplanationOfBenefitDiagnosis;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitDiagnosis> {
        use r4::ExplanationOfBenefitDiagnosisDiagnosis as Out;
        let diagnosis = e.one("diagnosisCodeableConcept", self.0.diagnosis.as_ref())?;
        Some(r4::ExplanationOfBenefitDiagnosis {
            sequence: e.needed("sequence", e.positive("sequence", &self.0.sequence)),
            diagnosis: Some(Out::CodeableConcept(diagnosis.into())),
            r#type: e.list("type", &self.0.r#type),
            on_admission: e.one("onAdmission", self.0.on_admission.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for OfBenefit<'_, model::ClaimProcedure<'a>> {
    type Out = r4::ExplanationOfBenefitProcedure;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ExplanationOfBenefitProcedure> {
        use r4::ExplanationOfBenefitProcedureProcedure as Out;
        let procedure = e.one("procedureCodeableConcept", self.0.procedure.as_ref())?;
        Some(r4::ExplanationOfBenefitProcedure {
            sequence: e.needed("sequence", e.positive("sequence", &self.0.sequence)),
            r#type: e.list("type", &self.0.r#type),
            date: e.date_time("date", &self.0.date),
            procedure: Some(Out::CodeableConcept(procedure.into())),
            ..Default::default()
        })
    }
}
