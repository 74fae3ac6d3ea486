//! What a payer answers to a claim, and what it pays.

use synovia_fhir_model::r4;

use super::claim::numbers;
use super::codes;
use super::resource::{alike, line, resource};
use super::writer::{El, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::ClaimResponse<'a> {
    type Out = r4::ClaimResponse;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponse> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        let r#use = e.bound_extended("use", &self.r#use, codes::CLAIM_USE);
        let outcome = e.bound_extended("outcome", &self.outcome, codes::REMITTANCE_OUTCOME);
        Some(resource!(
            e,
            self,
            ClaimResponse {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
                sub_type: e.one("subType", self.sub_type.as_ref()),
                r#use: e.needed("use", r#use),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                created: e.needed("created", e.date_time("created", &self.created)),
                insurer: e.needed_one("insurer", e.one("insurer", self.insurer.as_ref())),
                requestor: e.one("requestor", self.requestor.as_ref()),
                request: e.one("request", self.request.as_ref()),
                outcome: e.needed("outcome", outcome),
                disposition: e.string("disposition", &self.disposition),
                pre_auth_ref: e.string("preAuthRef", &self.pre_auth_ref),
                pre_auth_period: e.one("preAuthPeriod", self.pre_auth_period.as_ref()),
                payee_type: e.one("payeeType", self.payee_type.as_ref()),
                item: e.list("item", &self.item),
                add_item: e.list("addItem", &self.add_item),
                adjudication: e.list("adjudication", &self.adjudication),
                total: e.list("total", &self.total),
                payment: e.one("payment", self.payment.as_ref()),
                process_note: e.list("processNote", &self.process_note),
                communication_request: e.list("communicationRequest", &self.communication_request),
                insurance: e.list("insurance", &self.insurance),
                error: e.list("error", &self.error),
            }
        ))
    }
}

impl<'a> Write<'a> for model::ResponseItem<'a> {
    type Out = r4::ClaimResponseItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponseItem> {
        let item_sequence = e.positive("itemSequence", &self.item_sequence);
        Some(r4::ClaimResponseItem {
            extension: e.list("extension", &self.extension),
            item_sequence: e.needed("itemSequence", item_sequence),
            note_number: numbers(e, "noteNumber", &self.note_number),
            adjudication: decisions(e, &self.adjudication),
            ..Default::default()
        })
    }
}

/// A line has at least one decision: one that says nothing has the reason in it.
fn decisions<'a>(
    e: El<'_, '_, 'a>,
    all: &[model::Adjudication<'a>],
) -> Vec<r4::ClaimResponseItemAdjudication> {
    let written = e.list("adjudication", all);
    if written.is_empty() { e.list("adjudication", &[model::Adjudication::default()]) } else { written }
}

impl<'a> Write<'a> for model::ResponseAddItem<'a> {
    type Out = r4::ClaimResponseAddItem;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponseAddItem> {
        Some(line!(
            e,
            &self.service,
            ClaimResponseAddItem {
                extension: e.list("extension", &self.extension),
                item_sequence: numbers(e, "itemSequence", &self.item_sequence),
                provider: e.list("provider", &self.provider),
                note_number: numbers(e, "noteNumber", &self.note_number),
                adjudication: decisions(e, &self.adjudication),
            }
        ))
    }
}

alike!(Adjudication => [ClaimResponseItemAdjudication, ExplanationOfBenefitItemAdjudication], |e, from| {
    extension: e.list("extension", &from.extension),
    category: e.needed_one("category", e.one("category", from.category.as_ref())),
    reason: e.one("reason", from.reason.as_ref()),
    amount: e.one("amount", from.amount.as_ref()),
    value: e.decimal("value", &from.value),
});

alike!(ResponseTotal => [ClaimResponseTotal, ExplanationOfBenefitTotal], |e, from| {
    amount: Some(e.one("amount", from.amount.as_ref())?),
    extension: e.list("extension", &from.extension),
    category: e.needed_one("category", e.one("category", from.category.as_ref())),
});

impl<'a> Write<'a> for model::ResponsePayment<'a> {
    type Out = r4::ClaimResponsePayment;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponsePayment> {
        let amount = e.one("amount", self.amount.as_ref())?;
        Some(r4::ClaimResponsePayment {
            extension: e.list("extension", &self.extension),
            r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
            adjustment: e.one("adjustment", self.adjustment.as_ref()),
            adjustment_reason: e.one("adjustmentReason", self.adjustment_reason.as_ref()),
            date: e.date("date", &self.date),
            amount: Some(amount),
            identifier: e.one("identifier", self.identifier.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ProcessNote<'a> {
    type Out = r4::ClaimResponseProcessNote;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponseProcessNote> {
        let text = e.string("text", &self.text);
        Some(r4::ClaimResponseProcessNote {
            extension: e.list("extension", &self.extension),
            number: e.positive("number", &self.number),
            r#type: e.bound("type", &self.r#type, codes::NOTE_TYPE),
            text: e.needed("text", text),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ResponseInsurance<'a> {
    type Out = r4::ClaimResponseInsurance;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponseInsurance> {
        Some(r4::ClaimResponseInsurance {
            extension: e.list("extension", &self.extension),
            sequence: e.needed("sequence", e.positive("sequence", &self.sequence)),
            focal: e.needed("focal", e.boolean("focal", &self.focal)),
            coverage: e.needed_one("coverage", e.one("coverage", self.coverage.as_ref())),
            business_arrangement: e.string("businessArrangement", &self.business_arrangement),
            claim_response: e.one("claimResponse", self.claim_response.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ResponseError<'a> {
    type Out = r4::ClaimResponseError;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ClaimResponseError> {
        Some(r4::ClaimResponseError {
            extension: e.list("extension", &self.extension),
            item_sequence: e.positive("itemSequence", &self.item_sequence),
            code: e.needed_one("code", e.one("code", self.code.as_ref())),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::PaymentReconciliation<'a> {
    type Out = r4::PaymentReconciliation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PaymentReconciliation> {
        let status = e.bound_extended("status", &self.status, codes::COVERAGE_STATUS);
        let date = e.date("paymentDate", &self.payment_date);
        let amount = e.one("paymentAmount", self.payment_amount.as_ref());
        Some(resource!(
            e,
            self,
            PaymentReconciliation {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                period: e.one("period", self.period.as_ref()),
                created: e.needed("created", e.date_time("created", &self.created)),
                payment_issuer: e.one("paymentIssuer", self.payment_issuer.as_ref()),
                request: e.one("request", self.request.as_ref()),
                requestor: e.one("requestor", self.requestor.as_ref()),
                outcome: e.bound("outcome", &self.outcome, codes::REMITTANCE_OUTCOME),
                disposition: e.string("disposition", &self.disposition),
                payment_date: e.needed("paymentDate", date),
                payment_amount: e.needed_one("paymentAmount", amount),
                payment_identifier: e.one("paymentIdentifier", self.payment_identifier.as_ref()),
                detail: e.list("detail", &self.detail),
                process_note: e.list("processNote", &OfPayment::all(&self.process_note)),
            }
        ))
    }
}

impl<'a> Write<'a> for model::PaymentDetail<'a> {
    type Out = r4::PaymentReconciliationDetail;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PaymentReconciliationDetail> {
        Some(r4::PaymentReconciliationDetail {
            extension: e.list("extension", &self.extension),
            identifier: e.one("identifier", self.identifier.as_ref()),
            predecessor: e.one("predecessor", self.predecessor.as_ref()),
            r#type: e.needed_one("type", e.one("type", self.r#type.as_ref())),
            request: e.one("request", self.request.as_ref()),
            submitter: e.one("submitter", self.submitter.as_ref()),
            response: e.one("response", self.response.as_ref()),
            date: e.date("date", &self.date),
            responsible: e.one("responsible", self.responsible.as_ref()),
            payee: e.one("payee", self.payee.as_ref()),
            amount: e.one("amount", self.amount.as_ref()),
            ..Default::default()
        })
    }
}

/// A note of a PaymentReconciliation, which has no number.
struct OfPayment<'h, T>(&'h T);

impl<'h, T> OfPayment<'h, T> {
    fn all(things: &'h [T]) -> Vec<Self> {
        things.iter().map(Self).collect()
    }
}

impl<'a> Write<'a> for OfPayment<'_, model::ProcessNote<'a>> {
    type Out = r4::PaymentReconciliationProcessNote;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PaymentReconciliationProcessNote> {
        filled(r4::PaymentReconciliationProcessNote {
            extension: e.list("extension", &self.0.extension),
            r#type: e.bound("type", &self.0.r#type, codes::NOTE_TYPE),
            text: e.string("text", &self.0.text),
            ..Default::default()
        })
    }
}
