//! Answers to claims, and payments.

use super::claim::{care_team, diagnosis, payee, procedure, related, service, supporting_info};
use crate::from_fhir::datatypes::{common, concept, extension, identifier, money, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{
    Adjudication, BenefitItem, ClaimResponse, ExplanationOfBenefit, PaymentDetail, PaymentReconciliation,
    ProcessNote, ResponseAddItem, ResponseError, ResponseInsurance, ResponseItem, ResponsePayment,
    ResponseTotal,
};

pub(in crate::from_fhir) fn claim_response<'a>(s: &Fs<'_, '_, 'a>) -> ClaimResponse<'a> {
    ClaimResponse {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        sub_type: s.one("subType", concept),
        r#use: s.extended("use"),
        patient: s.one("patient", reference),
        created: s.text("created"),
        insurer: s.one("insurer", reference),
        requestor: s.one("requestor", reference),
        request: s.one("request", reference),
        outcome: s.extended("outcome"),
        disposition: s.text("disposition"),
        pre_auth_ref: s.text("preAuthRef"),
        pre_auth_period: s.one("preAuthPeriod", period),
        payee_type: s.one("payeeType", concept),
        item: s.all("item", item),
        add_item: s.all("addItem", add_item),
        adjudication: s.all("adjudication", adjudication),
        total: s.all("total", total),
        payment: s.one("payment", payment),
        process_note: s.all("processNote", note),
        communication_request: s.all("communicationRequest", reference),
        insurance: s.all("insurance", insurance),
        error: s.all("error", error),
    }
}

pub(in crate::from_fhir) fn explanation_of_benefit<'a>(s: &Fs<'_, '_, 'a>) -> ExplanationOfBenefit<'a> {
    ExplanationOfBenefit {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        sub_type: s.one("subType", concept),
        r#use: s.extended("use"),
        patient: s.one("patient", reference),
        billable_period: s.one("billablePeriod", period),
        created: s.text("created"),
        insurer: s.one("insurer", reference),
        provider: s.one("provider", reference),
        related: s.all("related", related),
        payee: s.one("payee", payee),
        referral: s.one("referral", reference),
        facility: s.one("facility", reference),
        claim: s.one("claim", reference),
        claim_response: s.one("claimResponse", reference),
        outcome: s.extended("outcome"),
        disposition: s.text("disposition"),
        pre_auth_ref: s.texts("preAuthRef"),
        care_team: s.all("careTeam", care_team),
        supporting_info: s.all("supportingInfo", supporting_info),
        diagnosis: s.all("diagnosis", diagnosis),
        procedure: s.all("procedure", procedure),
        precedence: s.count("precedence"),
        insurance: s.all("insurance", insurance),
        item: s.all("item", benefit_item),
        adjudication: s.all("adjudication", adjudication),
        total: s.all("total", total),
        payment: s.one("payment", payment),
        process_note: s.all("processNote", note),
    }
}

pub(in crate::from_fhir) fn payment_reconciliation<'a>(s: &Fs<'_, '_, 'a>) -> PaymentReconciliation<'a> {
    PaymentReconciliation {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        period: s.one("period", period),
        created: s.text("created"),
        payment_issuer: s.one("paymentIssuer", reference),
        request: s.one("request", reference),
        requestor: s.one("requestor", reference),
        outcome: s.text("outcome"),
        disposition: s.text("disposition"),
        payment_date: s.text("paymentDate"),
        payment_amount: s.one("paymentAmount", money),
        payment_identifier: s.one("paymentIdentifier", identifier),
        detail: s.all("detail", detail),
        process_note: s.all("processNote", note),
    }
}

fn detail<'a>(s: &Fs<'_, '_, 'a>) -> PaymentDetail<'a> {
    PaymentDetail {
        extension: s.all("extension", extension),
        identifier: s.one("identifier", identifier),
        predecessor: s.one("predecessor", identifier),
        r#type: s.one("type", concept),
        request: s.one("request", reference),
        submitter: s.one("submitter", reference),
        response: s.one("response", reference),
        date: s.text("date"),
        responsible: s.one("responsible", reference),
        payee: s.one("payee", reference),
        amount: s.one("amount", money),
    }
}

fn item<'a>(s: &Fs<'_, '_, 'a>) -> ResponseItem<'a> {
    ResponseItem {
        extension: s.all("extension", extension),
        item_sequence: s.count("itemSequence"),
        note_number: s.counts("noteNumber"),
        adjudication: s.all("adjudication", adjudication),
    }
}

fn add_item<'a>(s: &Fs<'_, '_, 'a>) -> ResponseAddItem<'a> {
    ResponseAddItem {
        extension: s.all("extension", extension),
        item_sequence: s.counts("itemSequence"),
        provider: s.all("provider", reference),
        service: service(s),
        note_number: s.counts("noteNumber"),
        adjudication: s.all("adjudication", adjudication),
    }
}

fn benefit_item<'a>(s: &Fs<'_, '_, 'a>) -> BenefitItem<'a> {
    BenefitItem {
        extension: s.all("extension", extension),
        sequence: s.count("sequence"),
        revenue: s.one("revenue", concept),
        service: service(s),
        note_number: s.counts("noteNumber"),
        adjudication: s.all("adjudication", adjudication),
    }
}

fn adjudication<'a>(s: &Fs<'_, '_, 'a>) -> Adjudication<'a> {
    Adjudication {
        extension: s.all("extension", extension),
        category: s.one("category", concept),
        reason: s.one("reason", concept),
        amount: s.one("amount", money),
        value: s.text("value"),
    }
}

fn total<'a>(s: &Fs<'_, '_, 'a>) -> ResponseTotal<'a> {
    ResponseTotal {
        extension: s.all("extension", extension),
        category: s.one("category", concept),
        amount: s.one("amount", money),
    }
}

fn payment<'a>(s: &Fs<'_, '_, 'a>) -> ResponsePayment<'a> {
    ResponsePayment {
        extension: s.all("extension", extension),
        r#type: s.one("type", concept),
        adjustment: s.one("adjustment", money),
        adjustment_reason: s.one("adjustmentReason", concept),
        date: s.text("date"),
        amount: s.one("amount", money),
        identifier: s.one("identifier", identifier),
    }
}

fn note<'a>(s: &Fs<'_, '_, 'a>) -> ProcessNote<'a> {
    ProcessNote {
        extension: s.all("extension", extension),
        number: s.count("number"),
        r#type: s.text("type"),
        text: s.text("text"),
    }
}

fn insurance<'a>(s: &Fs<'_, '_, 'a>) -> ResponseInsurance<'a> {
    // An ExplanationOfBenefit has neither number nor arrangement.
    ResponseInsurance {
        extension: s.all("extension", extension),
        sequence: s.count("sequence"),
        focal: s.flag("focal"),
        coverage: s.one("coverage", reference),
        business_arrangement: s.text("businessArrangement"),
        claim_response: s.one("claimResponse", reference),
    }
}

fn error<'a>(s: &Fs<'_, '_, 'a>) -> ResponseError<'a> {
    ResponseError {
        extension: s.all("extension", extension),
        item_sequence: s.count("itemSequence"),
        code: s.one("code", concept),
    }
}
