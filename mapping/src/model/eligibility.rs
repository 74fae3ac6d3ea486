//! Whether and how somebody is insured: what is asked, and what is answered.

use super::{
    CodeableConcept, Common, Extended, Extension, Identifier, Money, Period, Quantity, Reference, Text,
    TimeOrPeriod, Truth, Val,
};

/// A question about somebody's insurance.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CoverageEligibilityRequest<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub priority: Option<CodeableConcept<'a>>,
    pub purpose: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub patient: Option<Reference<'a>>,
    pub serviced: Option<TimeOrPeriod<'a>>,
    pub created: Text<'a>,
    pub enterer: Option<Reference<'a>>,
    pub provider: Option<Reference<'a>>,
    pub insurer: Option<Reference<'a>>,
    pub facility: Option<Reference<'a>>,
    pub insurance: Vec<EligibilityInsurance<'a>>,
    pub item: Vec<EligibilityRequestItem<'a>>,
}

/// An insurance that is asked about.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EligibilityInsurance<'a> {
    pub extension: Vec<Extension<'a>>,
    pub focal: Truth,
    pub coverage: Option<Reference<'a>>,
    pub business_arrangement: Text<'a>,
}

/// A service or kind of service that is asked about.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EligibilityRequestItem<'a> {
    pub extension: Vec<Extension<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub product_or_service: Option<CodeableConcept<'a>>,
    pub modifier: Vec<CodeableConcept<'a>>,
    pub provider: Option<Reference<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub unit_price: Option<Money<'a>>,
    pub facility: Option<Reference<'a>>,
    /// `diagnosis.diagnosisCodeableConcept`.
    pub diagnosis: Vec<CodeableConcept<'a>>,
}

/// What an insurer answers about somebody's insurance.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CoverageEligibilityResponse<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub purpose: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub patient: Option<Reference<'a>>,
    pub serviced: Option<TimeOrPeriod<'a>>,
    pub created: Text<'a>,
    pub requestor: Option<Reference<'a>>,
    pub request: Option<Reference<'a>>,
    pub outcome: Text<'a>,
    pub disposition: Text<'a>,
    pub insurer: Option<Reference<'a>>,
    pub insurance: Vec<EligibilityResponseInsurance<'a>>,
    pub pre_auth_ref: Text<'a>,
    pub form: Option<CodeableConcept<'a>>,
    pub error: Vec<EligibilityError<'a>>,
}

/// An insurance and what it covers.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EligibilityResponseInsurance<'a> {
    pub extension: Vec<Extension<'a>>,
    pub coverage: Option<Reference<'a>>,
    pub inforce: Truth,
    pub benefit_period: Option<Period<'a>>,
    pub item: Vec<EligibilityResponseItem<'a>>,
}

/// A service or kind of service, and whether it is covered.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EligibilityResponseItem<'a> {
    pub extension: Vec<Extension<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub product_or_service: Option<CodeableConcept<'a>>,
    pub modifier: Vec<CodeableConcept<'a>>,
    pub provider: Option<Reference<'a>>,
    pub excluded: Truth,
    pub name: Text<'a>,
    pub description: Text<'a>,
    pub network: Option<CodeableConcept<'a>>,
    pub unit: Option<CodeableConcept<'a>>,
    pub term: Option<CodeableConcept<'a>>,
    pub benefit: Vec<EligibilityBenefit<'a>>,
    pub authorization_required: Truth,
}

/// One benefit of an item.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EligibilityBenefit<'a> {
    pub extension: Vec<Extension<'a>>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub allowed: Option<BenefitAmount<'a>>,
    pub used: Option<BenefitAmount<'a>>,
}

/// How much of a benefit there is.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum BenefitAmount<'a> {
    UnsignedInt(Val<u32>),
    String(Val<std::borrow::Cow<'a, str>>),
    Money(Box<Money<'a>>),
}

/// Why a question could not be answered.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EligibilityError<'a> {
    pub extension: Vec<Extension<'a>>,
    pub code: Option<CodeableConcept<'a>>,
}
