//! Medicines: what they are, and that they were ordered, dispensed or given.

use super::{
    Annotation, CodeableConcept, Common, Extended, Identifier, Period, Quantity, Range, Ratio, Reference,
    Text, TimeOrPeriod, Timing, Truth,
};

/// A medicine: a product, or what it is made of.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Medication<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub manufacturer: Option<Reference<'a>>,
    pub form: Option<CodeableConcept<'a>>,
    pub amount: Option<Ratio<'a>>,
    pub ingredient: Vec<MedicationIngredient<'a>>,
    pub batch: Option<MedicationBatch<'a>>,
}

/// What a medicine holds.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationIngredient<'a> {
    pub item: Option<CodeableConcept<'a>>,
    pub is_active: Truth,
    pub strength: Option<Ratio<'a>>,
}

/// The batch a package is of.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationBatch<'a> {
    pub lot_number: Text<'a>,
    pub expiration_date: Text<'a>,
}

/// How a medicine is to be taken.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Dosage<'a> {
    pub sequence: super::Count,
    pub text: Text<'a>,
    pub additional_instruction: Vec<CodeableConcept<'a>>,
    pub patient_instruction: Text<'a>,
    pub timing: Option<Timing<'a>>,
    pub as_needed: Truth,
    /// Written when there is no `as_needed`.
    pub as_needed_for: Option<CodeableConcept<'a>>,
    pub site: Option<CodeableConcept<'a>>,
    pub route: Option<CodeableConcept<'a>>,
    pub method: Option<CodeableConcept<'a>>,
    pub dose_and_rate: Vec<DoseAndRate<'a>>,
    pub max_dose_per_period: Option<Ratio<'a>>,
}

/// How much of a medicine is to be taken, and how fast.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DoseAndRate<'a> {
    pub r#type: Option<CodeableConcept<'a>>,
    pub dose: Option<Dose<'a>>,
    pub rate: Option<Rate<'a>>,
}

/// An amount, or the least and the most of it.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum Dose<'a> {
    Quantity(Box<Quantity<'a>>),
    Range(Box<Range<'a>>),
}

/// How fast.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum Rate<'a> {
    Quantity(Box<Quantity<'a>>),
    Ratio(Box<Ratio<'a>>),
}

/// An order of a medicine.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationRequest<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub status_reason: Option<CodeableConcept<'a>>,
    pub intent: Text<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub priority: Text<'a>,
    pub do_not_perform: Truth,
    pub medication: Option<Reference<'a>>,
    /// Written when there is no `medication`.
    pub medication_code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub supporting_information: Vec<Reference<'a>>,
    pub authored_on: Text<'a>,
    pub requester: Option<Reference<'a>>,
    pub performer: Option<Reference<'a>>,
    pub recorder: Option<Reference<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub group_identifier: Option<Identifier<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub dosage_instruction: Vec<Dosage<'a>>,
    pub dispense_request: Option<DispenseRequest<'a>>,
    pub substitution_allowed: Option<CodeableConcept<'a>>,
}

/// What is to be handed out for an order.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DispenseRequest<'a> {
    pub dispense_interval: Option<Quantity<'a>>,
    pub validity_period: Option<Period<'a>>,
    pub number_of_repeats_allowed: super::Count,
    pub quantity: Option<Quantity<'a>>,
    pub performer: Option<Reference<'a>>,
}

/// That a medicine was handed out.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationDispense<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub medication: Option<Reference<'a>>,
    /// Written when there is no `medication`.
    pub medication_code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub context: Option<Reference<'a>>,
    pub supporting_information: Vec<Reference<'a>>,
    pub performer: Vec<MedicationPerformer<'a>>,
    pub authorizing_prescription: Vec<Reference<'a>>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub days_supply: Option<Quantity<'a>>,
    pub when_handed_over: Text<'a>,
    pub note: Vec<Annotation<'a>>,
    pub dosage_instruction: Vec<Dosage<'a>>,
    pub substitution: Option<Substitution<'a>>,
}

/// Whether another medicine was handed out than the one ordered.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Substitution<'a> {
    pub was_substituted: Truth,
    pub r#type: Option<CodeableConcept<'a>>,
}

/// That a medicine was given.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationAdministration<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub status_reason: Vec<CodeableConcept<'a>>,
    pub medication: Option<Reference<'a>>,
    pub subject: Option<Reference<'a>>,
    pub context: Option<Reference<'a>>,
    pub supporting_information: Vec<Reference<'a>>,
    pub effective: Option<TimeOrPeriod<'a>>,
    pub performer: Vec<MedicationPerformer<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub request: Option<Reference<'a>>,
    pub device: Vec<Reference<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub dosage: Option<AdministeredDosage<'a>>,
}

/// What a patient takes, as somebody says.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationStatement<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub status: Extended<'a>,
    pub status_reason: Vec<CodeableConcept<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub medication: Option<Reference<'a>>,
    /// Written when there is no `medication`.
    pub medication_code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub context: Option<Reference<'a>>,
    pub effective: Option<TimeOrPeriod<'a>>,
    pub date_asserted: Text<'a>,
    pub information_source: Option<Reference<'a>>,
    pub derived_from: Vec<Reference<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub dosage: Vec<Dosage<'a>>,
}

/// Who handed a medicine out or gave it.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MedicationPerformer<'a> {
    pub function: Option<CodeableConcept<'a>>,
    pub actor: Option<Reference<'a>>,
}

/// How a medicine was given.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct AdministeredDosage<'a> {
    pub text: Text<'a>,
    pub site: Option<CodeableConcept<'a>>,
    pub route: Option<CodeableConcept<'a>>,
    pub method: Option<CodeableConcept<'a>>,
    pub dose: Option<Quantity<'a>>,
    pub rate: Option<Rate<'a>>,
}
