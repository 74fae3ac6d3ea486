//! Who pays.

use super::{
    CodeableConcept, Common, Count, Extended, Identifier, Money, Period, Quantity, Reference, Text,
    TimeOrPeriod, Truth,
};

/// An account that charges go to.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Account<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub name: Text<'a>,
    pub subject: Vec<Reference<'a>>,
    pub service_period: Option<Period<'a>>,
    pub coverage: Vec<AccountCoverage<'a>>,
    pub owner: Option<Reference<'a>>,
    pub description: Text<'a>,
    pub guarantor: Vec<AccountGuarantor<'a>>,
    pub part_of: Option<Reference<'a>>,
}

/// An insurance that an account is billed to.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct AccountCoverage<'a> {
    pub coverage: Option<Reference<'a>>,
    pub priority: Count,
}

/// Who answers for the balance of an account.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct AccountGuarantor<'a> {
    pub party: Option<Reference<'a>>,
    pub on_hold: Truth,
    pub period: Option<Period<'a>>,
}

/// An insurance or other payer.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Coverage<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub policy_holder: Option<Reference<'a>>,
    pub subscriber: Option<Reference<'a>>,
    pub subscriber_id: Text<'a>,
    pub beneficiary: Option<Reference<'a>>,
    pub relationship: Option<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub payor: Vec<Reference<'a>>,
    pub dependent: Text<'a>,
    pub class: Vec<CoverageClass<'a>>,
    pub order: Count,
    pub network: Text<'a>,
}

/// A classification of an insurance: its group, its plan.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CoverageClass<'a> {
    pub r#type: Option<CodeableConcept<'a>>,
    pub value: Text<'a>,
    pub name: Text<'a>,
}

/// What is charged for.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ChargeItem<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub part_of: Vec<Reference<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub context: Option<Reference<'a>>,
    pub occurrence: Option<TimeOrPeriod<'a>>,
    pub performer: Vec<ChargeItemPerformer<'a>>,
    pub performing_organization: Option<Reference<'a>>,
    pub requesting_organization: Option<Reference<'a>>,
    pub cost_center: Option<Reference<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub body_site: Vec<CodeableConcept<'a>>,
    pub factor_override: Text<'a>,
    pub price_override: Option<Money<'a>>,
    pub override_reason: Text<'a>,
    pub enterer: Option<Reference<'a>>,
    pub entered_date: Text<'a>,
    pub reason: Vec<CodeableConcept<'a>>,
    pub service: Vec<Reference<'a>>,
    pub product: Option<CodeableConcept<'a>>,
    pub account: Vec<Reference<'a>>,
    pub note: Vec<super::Annotation<'a>>,
    pub supporting_information: Vec<Reference<'a>>,
}

/// Who did what is charged for.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ChargeItemPerformer<'a> {
    pub function: Option<CodeableConcept<'a>>,
    pub actor: Option<Reference<'a>>,
}
