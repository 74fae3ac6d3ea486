//! What a payer answers to a claim, and what it pays.

use super::{
    ClaimCareTeam, ClaimDiagnosis, ClaimPayee, ClaimProcedure, ClaimRelated, ClaimService,
    ClaimSupportingInfo, CodeableConcept, Common, Count, Extended, Extension, Identifier, Money, Period,
    Reference, Text, Truth, Val,
};

/// What became of a claim or of a request for authorization.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimResponse<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub sub_type: Option<CodeableConcept<'a>>,
    pub r#use: Extended<'a>,
    pub patient: Option<Reference<'a>>,
    pub created: Text<'a>,
    pub insurer: Option<Reference<'a>>,
    pub requestor: Option<Reference<'a>>,
    pub request: Option<Reference<'a>>,
    pub outcome: Extended<'a>,
    pub disposition: Text<'a>,
    pub pre_auth_ref: Text<'a>,
    pub pre_auth_period: Option<Period<'a>>,
    pub payee_type: Option<CodeableConcept<'a>>,
    pub item: Vec<ResponseItem<'a>>,
    pub add_item: Vec<ResponseAddItem<'a>>,
    pub adjudication: Vec<Adjudication<'a>>,
    pub total: Vec<ResponseTotal<'a>>,
    pub payment: Option<ResponsePayment<'a>>,
    pub process_note: Vec<ProcessNote<'a>>,
    pub communication_request: Vec<Reference<'a>>,
    pub insurance: Vec<ResponseInsurance<'a>>,
    pub error: Vec<ResponseError<'a>>,
}

/// What became of a claim, with what was claimed: for those who never saw the claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ExplanationOfBenefit<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub sub_type: Option<CodeableConcept<'a>>,
    pub r#use: Extended<'a>,
    pub patient: Option<Reference<'a>>,
    pub billable_period: Option<Period<'a>>,
    pub created: Text<'a>,
    pub insurer: Option<Reference<'a>>,
    pub provider: Option<Reference<'a>>,
    pub related: Vec<ClaimRelated<'a>>,
    pub payee: Option<ClaimPayee<'a>>,
    pub referral: Option<Reference<'a>>,
    pub facility: Option<Reference<'a>>,
    pub claim: Option<Reference<'a>>,
    pub claim_response: Option<Reference<'a>>,
    pub outcome: Extended<'a>,
    pub disposition: Text<'a>,
    pub pre_auth_ref: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub care_team: Vec<ClaimCareTeam<'a>>,
    pub supporting_info: Vec<ClaimSupportingInfo<'a>>,
    pub diagnosis: Vec<ClaimDiagnosis<'a>>,
    pub procedure: Vec<ClaimProcedure<'a>>,
    pub precedence: Count,
    pub insurance: Vec<ResponseInsurance<'a>>,
    pub item: Vec<BenefitItem<'a>>,
    pub adjudication: Vec<Adjudication<'a>>,
    pub total: Vec<ResponseTotal<'a>>,
    pub payment: Option<ResponsePayment<'a>>,
    pub process_note: Vec<ProcessNote<'a>>,
}

/// A line of a claim that was answered.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResponseItem<'a> {
    pub extension: Vec<Extension<'a>>,
    pub item_sequence: Count,
    pub note_number: Vec<Val<u32>>,
    pub adjudication: Vec<Adjudication<'a>>,
}

/// A line that the payer answered and that is no line of the claim as it was sent.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResponseAddItem<'a> {
    pub extension: Vec<Extension<'a>>,
    pub item_sequence: Vec<Val<u32>>,
    pub provider: Vec<Reference<'a>>,
    pub service: ClaimService<'a>,
    pub note_number: Vec<Val<u32>>,
    pub adjudication: Vec<Adjudication<'a>>,
}

/// A line of a claim, and what became of it.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct BenefitItem<'a> {
    pub extension: Vec<Extension<'a>>,
    pub sequence: Count,
    pub revenue: Option<CodeableConcept<'a>>,
    pub service: ClaimService<'a>,
    pub note_number: Vec<Val<u32>>,
    pub adjudication: Vec<Adjudication<'a>>,
}

/// What was decided of an amount: its kind, why, how much.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Adjudication<'a> {
    pub extension: Vec<Extension<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub reason: Option<CodeableConcept<'a>>,
    pub amount: Option<Money<'a>>,
    pub value: Text<'a>,
}

/// A total of a claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResponseTotal<'a> {
    pub extension: Vec<Extension<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub amount: Option<Money<'a>>,
}

/// What is paid for a claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResponsePayment<'a> {
    pub extension: Vec<Extension<'a>>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub adjustment: Option<Money<'a>>,
    pub adjustment_reason: Option<CodeableConcept<'a>>,
    pub date: Text<'a>,
    pub amount: Option<Money<'a>>,
    pub identifier: Option<Identifier<'a>>,
}

/// A note about what was decided, or about a payment.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ProcessNote<'a> {
    pub extension: Vec<Extension<'a>>,
    pub number: Count,
    pub r#type: Text<'a>,
    pub text: Text<'a>,
}

/// An insurance that a claim was answered under.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResponseInsurance<'a> {
    pub extension: Vec<Extension<'a>>,
    pub sequence: Count,
    pub focal: Truth,
    pub coverage: Option<Reference<'a>>,
    pub business_arrangement: Text<'a>,
    pub claim_response: Option<Reference<'a>>,
}

/// Why a claim or a line of it was not processed.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResponseError<'a> {
    pub extension: Vec<Extension<'a>>,
    pub item_sequence: Count,
    pub code: Option<CodeableConcept<'a>>,
}

/// A payment, and what it is for.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct PaymentReconciliation<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub period: Option<Period<'a>>,
    pub created: Text<'a>,
    pub payment_issuer: Option<Reference<'a>>,
    pub request: Option<Reference<'a>>,
    pub requestor: Option<Reference<'a>>,
    pub outcome: Text<'a>,
    pub disposition: Text<'a>,
    pub payment_date: Text<'a>,
    pub payment_amount: Option<Money<'a>>,
    pub payment_identifier: Option<Identifier<'a>>,
    pub detail: Vec<PaymentDetail<'a>>,
    pub process_note: Vec<ProcessNote<'a>>,
}

/// A part of a payment.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct PaymentDetail<'a> {
    pub extension: Vec<Extension<'a>>,
    pub identifier: Option<Identifier<'a>>,
    pub predecessor: Option<Identifier<'a>>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub request: Option<Reference<'a>>,
    pub submitter: Option<Reference<'a>>,
    pub response: Option<Reference<'a>>,
    pub date: Text<'a>,
    pub responsible: Option<Reference<'a>>,
    pub payee: Option<Reference<'a>>,
    pub amount: Option<Money<'a>>,
}
