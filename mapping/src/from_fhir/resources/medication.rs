//! Medicines, and that they were ordered.

use crate::from_fhir::datatypes::{
    annotation, common, concept, identifier, period, quantity, range, ratio, time, timing,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{
    AdministeredDosage, CodeableConcept, DispenseRequest, Dosage, Dose, DoseAndRate, Medication,
    MedicationAdministration, MedicationBatch, MedicationDispense, MedicationIngredient, MedicationPerformer,
    MedicationRequest, MedicationStatement, Rate, Substitution, Val,
};

pub(in crate::from_fhir) fn medication<'a>(s: &Fs<'_, '_, 'a>) -> Medication<'a> {
    Medication {
        common: common(s),
        identifier: s.all("identifier", identifier),
        code: s.one("code", concept),
        manufacturer: s.one("manufacturer", reference),
        form: s.one("form", concept),
        amount: s.one("amount", ratio),
        ingredient: s.all("ingredient", ingredient),
        batch: s.one("batch", batch),
        ..Medication::default()
    }
}

fn batch<'a>(s: &Fs<'_, '_, 'a>) -> MedicationBatch<'a> {
    MedicationBatch { lot_number: s.text("lotNumber"), expiration_date: s.text("expirationDate") }
}

fn ingredient<'a>(s: &Fs<'_, '_, 'a>) -> MedicationIngredient<'a> {
    MedicationIngredient {
        item: s.chosen_node("item", "CodeableConcept", concept),
        is_active: s.flag("isActive"),
        strength: s.one("strength", ratio),
    }
}

/// The medicine of a thing that names it by a code and not by a reference.
pub(in crate::from_fhir) fn coded<'a>(s: &Fs<'_, '_, 'a>) -> Option<CodeableConcept<'a>> {
    s.chosen_node("medication", "CodeableConcept", concept)
}

pub(in crate::from_fhir) fn medication_request<'a>(s: &Fs<'_, '_, 'a>) -> MedicationRequest<'a> {
    MedicationRequest {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        status_reason: s.one("statusReason", concept),
        intent: s.text("intent"),
        category: s.all("category", concept),
        priority: s.text("priority"),
        do_not_perform: s.flag("doNotPerform"),
        medication: s.chosen_node("medication", "Reference", reference),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        supporting_information: s.all("supportingInformation", reference),
        authored_on: s.text("authoredOn"),
        requester: s.one("requester", reference),
        performer: s.one("performer", reference),
        recorder: s.one("recorder", reference),
        reason_code: s.all("reasonCode", concept),
        reason_reference: s.all("reasonReference", reference),
        based_on: s.all("basedOn", reference),
        group_identifier: s.one("groupIdentifier", identifier),
        note: s.all("note", annotation),
        dosage_instruction: s.all("dosageInstruction", dosage),
        dispense_request: s.one("dispenseRequest", dispense_request),
        substitution_allowed: s
            .one("substitution", |s| s.chosen_node("allowed", "CodeableConcept", concept))
            .flatten(),
        ..MedicationRequest::default()
    }
}

fn dosage<'a>(s: &Fs<'_, '_, 'a>) -> Dosage<'a> {
    let as_needed = s.chosen_text("asNeeded", "boolean");
    Dosage {
        sequence: s.count("sequence"),
        text: s.text("text"),
        additional_instruction: s.all("additionalInstruction", concept),
        patient_instruction: s.text("patientInstruction"),
        timing: s.one("timing", timing),
        as_needed: as_needed.map(|t| Val { is: t.is == "true", by: t.by, null: t.null }),
        site: s.one("site", concept),
        route: s.one("route", concept),
        method: s.one("method", concept),
        dose_and_rate: s.all("doseAndRate", dose_and_rate),
        max_dose_per_period: s.one("maxDosePerPeriod", ratio),
        as_needed_for: s.chosen_node("asNeeded", "CodeableConcept", concept),
    }
}

fn dose_and_rate<'a>(s: &Fs<'_, '_, 'a>) -> DoseAndRate<'a> {
    let amount = s.chosen_node("dose", "Quantity", quantity).map(|q| Dose::Quantity(Box::new(q)));
    let span = || s.chosen_node("dose", "Range", range).map(|r| Dose::Range(Box::new(r)));
    DoseAndRate { r#type: s.one("type", concept), dose: amount.or_else(span), rate: rate(s) }
}

fn dispense_request<'a>(s: &Fs<'_, '_, 'a>) -> DispenseRequest<'a> {
    DispenseRequest {
        dispense_interval: s.one("dispenseInterval", quantity),
        validity_period: s.one("validityPeriod", period),
        number_of_repeats_allowed: s.count("numberOfRepeatsAllowed"),
        quantity: s.one("quantity", quantity),
        performer: s.one("performer", reference),
    }
}

pub(in crate::from_fhir) fn medication_dispense<'a>(s: &Fs<'_, '_, 'a>) -> MedicationDispense<'a> {
    MedicationDispense {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        medication: s.chosen_node("medication", "Reference", reference),
        medication_code: coded(s),
        subject: s.one("subject", reference),
        context: s.one("context", reference),
        supporting_information: s.all("supportingInformation", reference),
        performer: s.all("performer", performer),
        authorizing_prescription: s.all("authorizingPrescription", reference),
        r#type: s.one("type", concept),
        quantity: s.one("quantity", quantity),
        days_supply: s.one("daysSupply", quantity),
        when_handed_over: s.text("whenHandedOver"),
        note: s.all("note", annotation),
        dosage_instruction: s.all("dosageInstruction", dosage),
        substitution: s.one("substitution", substitution),
    }
}

fn performer<'a>(s: &Fs<'_, '_, 'a>) -> MedicationPerformer<'a> {
    MedicationPerformer { function: s.one("function", concept), actor: s.one("actor", reference) }
}

fn substitution<'a>(s: &Fs<'_, '_, 'a>) -> Substitution<'a> {
    Substitution { was_substituted: s.flag("wasSubstituted"), r#type: s.one("type", concept) }
}

pub(in crate::from_fhir) fn medication_administration<'a>(
    s: &Fs<'_, '_, 'a>,
) -> MedicationAdministration<'a> {
    MedicationAdministration {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        status_reason: s.all("statusReason", concept),
        medication: s.chosen_node("medication", "Reference", reference),
        subject: s.one("subject", reference),
        context: s.one("context", reference),
        supporting_information: s.all("supportingInformation", reference),
        effective: time(s, "effective"),
        performer: s.all("performer", performer),
        reason_code: s.all("reasonCode", concept),
        reason_reference: s.all("reasonReference", reference),
        request: s.one("request", reference),
        device: s.all("device", reference),
        note: s.all("note", annotation),
        dosage: s.one("dosage", administered),
    }
}

fn administered<'a>(s: &Fs<'_, '_, 'a>) -> AdministeredDosage<'a> {
    AdministeredDosage {
        text: s.text("text"),
        site: s.one("site", concept),
        route: s.one("route", concept),
        method: s.one("method", concept),
        dose: s.one("dose", quantity),
        rate: rate(s),
    }
}

fn rate<'a>(s: &Fs<'_, '_, 'a>) -> Option<Rate<'a>> {
    let rate = s.chosen_node("rate", "Quantity", quantity).map(|q| Rate::Quantity(Box::new(q)));
    rate.or_else(|| s.chosen_node("rate", "Ratio", ratio).map(|r| Rate::Ratio(Box::new(r))))
}

pub(in crate::from_fhir) fn medication_statement<'a>(s: &Fs<'_, '_, 'a>) -> MedicationStatement<'a> {
    MedicationStatement {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        status: s.extended("status"),
        status_reason: s.all("statusReason", concept),
        category: s.one("category", concept),
        medication: s.chosen_node("medication", "Reference", reference),
        medication_code: coded(s),
        subject: s.one("subject", reference),
        context: s.one("context", reference),
        effective: time(s, "effective"),
        date_asserted: s.text("dateAsserted"),
        information_source: s.one("informationSource", reference),
        derived_from: s.all("derivedFrom", reference),
        reason_code: s.all("reasonCode", concept),
        reason_reference: s.all("reasonReference", reference),
        note: s.all("note", annotation),
        dosage: s.all("dosage", dosage),
    }
}
