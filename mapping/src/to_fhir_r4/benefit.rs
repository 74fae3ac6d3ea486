//! Explanations of benefits: what was claimed, and what became of it.

use synovia_fhir_model::r4;

use super::claim::numbers;
use super::codes;
use super::resource::{line, resource};
use super::writer::{El, Write, filled};
use crate::model;

/// A part of the hub that ClaimResponse and ExplanationOfBenefit share, written as that of the latter.
pub(super) struct OfBenefit<'h, T>(pub(super) &'h T);

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
        Some(line!(
            e,
            &self.service,
            ExplanationOfBenefitItem {
                extension: e.list("extension", &self.extension),
                sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
                revenue: e.one("revenue", self.revenue.as_ref()),
                note_number: numbers(e, "noteNumber", &self.note_number),
                adjudication: e.list("adjudication", &OfBenefit::all(&self.adjudication)),
            }
        ))
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
