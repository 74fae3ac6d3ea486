//! What is claimed from a payer.

use super::{
    Address, CodeableConcept, Common, Count, Extended, Extension, Identifier, Money, Period, Quantity,
    Reference, Text, TimeOrPeriod, Truth, Val,
};

/// A claim: services and products, what was diagnosed, and who is to pay for them.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Claim<'a> {
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
    pub priority: Option<CodeableConcept<'a>>,
    pub related: Vec<ClaimRelated<'a>>,
    pub payee: Option<ClaimPayee<'a>>,
    pub referral: Option<Reference<'a>>,
    pub facility: Option<Reference<'a>>,
    pub care_team: Vec<ClaimCareTeam<'a>>,
    pub supporting_info: Vec<ClaimSupportingInfo<'a>>,
    pub diagnosis: Vec<ClaimDiagnosis<'a>>,
    pub procedure: Vec<ClaimProcedure<'a>>,
    pub insurance: Vec<ClaimInsurance<'a>>,
    pub accident: Option<ClaimAccident<'a>>,
    pub item: Vec<ClaimItem<'a>>,
    pub total: Option<Money<'a>>,
}

/// A claim that another follows.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimRelated<'a> {
    pub claim: Option<Reference<'a>>,
    pub relationship: Option<CodeableConcept<'a>>,
}

/// Who is to be paid.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimPayee<'a> {
    pub r#type: Option<CodeableConcept<'a>>,
    pub party: Option<Reference<'a>>,
}

/// Someone who took part in the care.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimCareTeam<'a> {
    pub sequence: Count,
    pub provider: Option<Reference<'a>>,
    pub role: Option<CodeableConcept<'a>>,
    pub qualification: Option<CodeableConcept<'a>>,
}

/// More that a payer needs to know.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimSupportingInfo<'a> {
    pub sequence: Count,
    pub category: Option<CodeableConcept<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub timing: Option<TimeOrPeriod<'a>>,
    pub value_quantity: Option<Quantity<'a>>,
    pub value_string: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// A diagnosis of a claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimDiagnosis<'a> {
    pub sequence: Count,
    pub diagnosis: Option<CodeableConcept<'a>>,
    pub r#type: Vec<CodeableConcept<'a>>,
    pub on_admission: Option<CodeableConcept<'a>>,
    pub package_code: Option<CodeableConcept<'a>>,
}

/// A procedure of a claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimProcedure<'a> {
    pub sequence: Count,
    pub r#type: Vec<CodeableConcept<'a>>,
    pub date: Text<'a>,
    pub procedure: Option<CodeableConcept<'a>>,
}

/// An insurance that a claim goes to.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimInsurance<'a> {
    pub sequence: Count,
    pub focal: Truth,
    pub coverage: Option<Reference<'a>>,
    pub pre_auth_ref: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub claim_response: Option<Reference<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// The accident a claim follows.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimAccident<'a> {
    pub date: Text<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub location: Option<Address<'a>>,
}

/// What was done, when, where, how much of it and for how much: of a line that is claimed, and of one that is answered.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimService<'a> {
    pub product_or_service: Option<CodeableConcept<'a>>,
    pub modifier: Vec<CodeableConcept<'a>>,
    pub serviced: Option<TimeOrPeriod<'a>>,
    pub location: Option<CodeableConcept<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub unit_price: Option<Money<'a>>,
    pub net: Option<Money<'a>>,
}

/// A service or product of a claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimItem<'a> {
    pub extension: Vec<Extension<'a>>,
    pub sequence: Count,
    pub care_team_sequence: Vec<Val<u32>>,
    pub diagnosis_sequence: Vec<Val<u32>>,
    pub information_sequence: Vec<Val<u32>>,
    pub revenue: Option<CodeableConcept<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub service: ClaimService<'a>,
    pub body_site: Option<CodeableConcept<'a>>,
    pub sub_site: Vec<CodeableConcept<'a>>,
    pub detail: Vec<ClaimDetail<'a>>,
}

/// A part of a service, such as the drug that was given.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ClaimDetail<'a> {
    pub extension: Vec<Extension<'a>>,
    pub sequence: Count,
    pub product_or_service: Option<CodeableConcept<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub unit_price: Option<Money<'a>>,
}
