//! Answers to claims, and payments.

use crate::from_fhir::datatypes::{common, concept, extension, identifier, period, quantity, time};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{
    Adjudication, BenefitItem, ClaimCareTeam, ClaimPayee, ClaimRelated, ClaimResponse, ExplanationOfBenefit,
    Money, PaymentDetail, PaymentReconciliation, ProcessNote, ResponseAddItem, ResponseError,
    ResponseInsurance, ResponseItem, ResponsePayment, ResponseTotal, Val,
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
        precedence: s.count("precedence"),
        insurance: s.all("insurance", insurance),
        item: s.all("item", benefit_item),
        adjudication: s.all("adjudication", adjudication),
        total: s.all("total", total),
        payment: s.one("payment", payment),
        process_note: s.all("processNote", note),
        ..ExplanationOfBenefit::default()
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

/// An amount with its currency.
fn money<'a>(s: &Fs<'_, '_, 'a>) -> Money<'a> {
    Money { value: s.text("value"), currency: s.text("currency"), extension: s.all("extension", extension) }
}

/// Numbers of other elements; what is no number is none.
fn numbers(s: &Fs<'_, '_, '_>, name: &str) -> Vec<Val<u32>> {
    let number = |v: Val<std::borrow::Cow<'_, str>>| Some(Val::new(v.is.parse().ok()?, v.by));
    s.texts(name).into_iter().filter_map(number).collect()
}

fn item<'a>(s: &Fs<'_, '_, 'a>) -> ResponseItem<'a> {
    ResponseItem {
        extension: s.all("extension", extension),
        item_sequence: s.count("itemSequence"),
        note_number: numbers(s, "noteNumber"),
        adjudication: s.all("adjudication", adjudication),
    }
}

fn add_item<'a>(s: &Fs<'_, '_, 'a>) -> ResponseAddItem<'a> {
    ResponseAddItem {
        extension: s.all("extension", extension),
        item_sequence: numbers(s, "itemSequence"),
        provider: s.all("provider", reference),
        product_or_service: s.one("productOrService", concept),
        modifier: s.all("modifier", concept),
        serviced: time(s, "serviced"),
        quantity: s.one("quantity", quantity),
        unit_price: s.one("unitPrice", money),
        net: s.one("net", money),
        note_number: numbers(s, "noteNumber"),
        adjudication: s.all("adjudication", adjudication),
        ..ResponseAddItem::default()
    }
}

fn benefit_item<'a>(s: &Fs<'_, '_, 'a>) -> BenefitItem<'a> {
    BenefitItem {
        extension: s.all("extension", extension),
        sequence: s.count("sequence"),
        revenue: s.one("revenue", concept),
        product_or_service: s.one("productOrService", concept),
        modifier: s.all("modifier", concept),
        serviced: time(s, "serviced"),
        quantity: s.one("quantity", quantity),
        unit_price: s.one("unitPrice", money),
        net: s.one("net", money),
        note_number: numbers(s, "noteNumber"),
        adjudication: s.all("adjudication", adjudication),
        ..BenefitItem::default()
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

fn related<'a>(s: &Fs<'_, '_, 'a>) -> ClaimRelated<'a> {
    ClaimRelated {
        claim: s.one("claim", reference),
        relationship: s.one("relationship", concept),
        ..ClaimRelated::default()
    }
}

fn payee<'a>(s: &Fs<'_, '_, 'a>) -> ClaimPayee<'a> {
    ClaimPayee { r#type: s.one("type", concept), party: s.one("party", reference), ..ClaimPayee::default() }
}

fn care_team<'a>(s: &Fs<'_, '_, 'a>) -> ClaimCareTeam<'a> {
    ClaimCareTeam {
        sequence: s.count("sequence"),
        provider: s.one("provider", reference),
        role: s.one("role", concept),
        ..ClaimCareTeam::default()
    }
}
