//! What was observed, and what is known about a patient.

use crate::from_fhir::datatypes::{
    annotation, attachment, common, concept, extension, identifier, period, quantity, range, ratio,
    sampled_data, time,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::{Chosen, Fs};
use crate::model::{
    AllergyIntolerance, Condition, DiagnosticReport, Observation, ObservationComponent, ObservationValue,
    Reaction, ReferenceRange, Val,
};

pub(in crate::from_fhir) fn observation<'a>(s: &Fs<'_, '_, 'a>) -> Observation<'a> {
    Observation {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        part_of: s.all("partOf", reference),
        status: s.extended("status"),
        category: s.all("category", concept),
        code: s.one("code", concept),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        effective: time(s, "effective"),
        issued: s.text("issued"),
        performer: s.all("performer", reference),
        value: s.chosen("value").and_then(value),
        data_absent_reason: s.one("dataAbsentReason", concept),
        interpretation: s.all("interpretation", concept),
        note: s.all("note", annotation),
        body_site: s.one("bodySite", concept),
        method: s.one("method", concept),
        specimen: s.one("specimen", reference),
        device: s.one("device", reference),
        reference_range: s.all("referenceRange", reference_range),
        has_member: s.all("hasMember", reference),
        derived_from: s.all("derivedFrom", reference),
        component: s.all("component", component),
        ..Observation::default()
    }
}

fn value<'a>(value: Chosen<'_, '_, 'a>) -> Option<ObservationValue<'a>> {
    use ObservationValue as Out;
    Some(match value {
        Chosen::Prim("boolean", text) => {
            text.map(|t| Out::Boolean(Val { is: t.is == "true", by: t.by, null: t.null }))?
        }
        Chosen::Prim("integer", text) => {
            let text = text?;
            match text.is.parse() {
                Ok(number) => Out::Integer(Val::new(number, text.by)),
                Err(_) => Out::String(text),
            }
        }
        Chosen::Prim("time", text) => Out::Time(text?),
        Chosen::Prim("dateTime", text) => Out::DateTime(text?),
        Chosen::Prim(_, text) => Out::String(text?),
        Chosen::Node("Quantity", s) => Out::Quantity(quantity(&s)),
        Chosen::Node("CodeableConcept", s) => Out::CodeableConcept(concept(&s)),
        Chosen::Node("Range", s) => Out::Range(range(&s)),
        Chosen::Node("Ratio", s) => Out::Ratio(ratio(&s)),
        Chosen::Node("SampledData", s) => Out::SampledData(sampled_data(&s)),
        Chosen::Node("Period", s) => Out::Period(period(&s)),
        Chosen::Node(..) => return None,
    })
}

fn reference_range<'a>(s: &Fs<'_, '_, 'a>) -> ReferenceRange<'a> {
    ReferenceRange {
        low: s.one("low", quantity),
        high: s.one("high", quantity),
        r#type: s.one("type", concept),
        applies_to: s.all("appliesTo", concept),
        text: s.text("text"),
        ..ReferenceRange::default()
    }
}

fn component<'a>(s: &Fs<'_, '_, 'a>) -> ObservationComponent<'a> {
    ObservationComponent {
        code: s.one("code", concept),
        value: s.chosen("value").and_then(value),
        data_absent_reason: s.one("dataAbsentReason", concept),
        interpretation: s.all("interpretation", concept),
        reference_range: s.all("referenceRange", reference_range),
        extension: s.all("extension", extension),
        ..ObservationComponent::default()
    }
}

pub(in crate::from_fhir) fn diagnostic_report<'a>(s: &Fs<'_, '_, 'a>) -> DiagnosticReport<'a> {
    DiagnosticReport {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        status: s.extended("status"),
        category: s.all("category", concept),
        code: s.one("code", concept),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        effective: time(s, "effective"),
        issued: s.text("issued"),
        performer: s.all("performer", reference),
        results_interpreter: s.all("resultsInterpreter", reference),
        specimen: s.all("specimen", reference),
        result: s.all("result", reference),
        conclusion: s.text("conclusion"),
        conclusion_code: s.all("conclusionCode", concept),
        presented_form: s.all("presentedForm", attachment),
        note: Vec::new(),
        ..DiagnosticReport::default()
    }
}

pub(in crate::from_fhir) fn allergy_intolerance<'a>(s: &Fs<'_, '_, 'a>) -> AllergyIntolerance<'a> {
    AllergyIntolerance {
        common: common(s),
        identifier: s.all("identifier", identifier),
        clinical_status: s.one("clinicalStatus", concept),
        verification_status: s.one("verificationStatus", concept),
        r#type: s.extended("type"),
        category: s.all_extended("category"),
        criticality: s.extended("criticality"),
        code: s.one("code", concept),
        patient: s.one("patient", reference),
        encounter: s.one("encounter", reference),
        onset: time(s, "onset"),
        onset_string: s.chosen_text("onset", "string"),
        recorded_date: s.text("recordedDate"),
        recorder: s.one("recorder", reference),
        asserter: s.one("asserter", reference),
        last_occurrence: s.text("lastOccurrence"),
        note: s.all("note", annotation),
        reaction: s.all("reaction", reaction),
        ..AllergyIntolerance::default()
    }
}

fn reaction<'a>(s: &Fs<'_, '_, 'a>) -> Reaction<'a> {
    Reaction {
        substance: s.one("substance", concept),
        manifestation: s.all("manifestation", concept),
        description: s.text("description"),
        onset: s.text("onset"),
        severity: s.extended("severity"),
        note: s.all("note", annotation),
        ..Reaction::default()
    }
}

pub(in crate::from_fhir) fn condition<'a>(s: &Fs<'_, '_, 'a>) -> Condition<'a> {
    Condition {
        common: common(s),
        identifier: s.all("identifier", identifier),
        clinical_status: s.one("clinicalStatus", concept),
        verification_status: s.one("verificationStatus", concept),
        category: s.all("category", concept),
        severity: s.one("severity", concept),
        code: s.one("code", concept),
        body_site: s.all("bodySite", concept),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        onset: time(s, "onset"),
        abatement: time(s, "abatement"),
        recorded_date: s.text("recordedDate"),
        recorder: s.one("recorder", reference),
        asserter: s.one("asserter", reference),
        note: s.all("note", annotation),
        ..Condition::default()
    }
}
