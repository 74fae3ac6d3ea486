//! What was asked for, and the material it is done with.

use crate::from_fhir::datatypes::{
    annotation, common, concept, extension, identifier, period, quantity, time, timing,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::{Chosen, Fs};
use crate::model::{Occurrence, ServiceRequest, Specimen, SpecimenCollection, SpecimenContainer, Val};

pub(in crate::from_fhir) fn service_request<'a>(s: &Fs<'_, '_, 'a>) -> ServiceRequest<'a> {
    let as_needed = s.chosen_text("asNeeded", "boolean");
    ServiceRequest {
        common: common(s),
        identifier: s.all("identifier", identifier),
        based_on: s.all("basedOn", reference),
        replaces: s.all("replaces", reference),
        requisition: s.one("requisition", identifier),
        status: s.extended("status"),
        intent: s.text("intent"),
        category: s.all("category", concept),
        priority: s.text("priority"),
        do_not_perform: s.flag("doNotPerform"),
        code: s.one("code", concept),
        order_detail: s.all("orderDetail", concept),
        quantity: s.chosen_node("quantity", "Quantity", quantity),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        occurrence: occurrence(s),
        as_needed: as_needed.map(|t| Val { is: t.is == "true", by: t.by, null: t.null }),
        authored_on: s.text("authoredOn"),
        requester: s.one("requester", reference),
        performer_type: s.one("performerType", concept),
        performer: s.all("performer", reference),
        location_code: s.all("locationCode", concept),
        reason_code: s.all("reasonCode", concept),
        reason_reference: s.all("reasonReference", reference),
        supporting_info: s.all("supportingInfo", reference),
        specimen: s.all("specimen", reference),
        body_site: s.all("bodySite", concept),
        note: s.all("note", annotation),
        patient_instruction: s.text("patientInstruction"),
        ..ServiceRequest::default()
    }
}

fn occurrence<'a>(s: &Fs<'_, '_, 'a>) -> Option<Occurrence<'a>> {
    match s.chosen("occurrence")? {
        Chosen::Prim(_, text) => text.map(Occurrence::DateTime),
        Chosen::Node("Period", s) => Some(Occurrence::Period(period(&s))),
        Chosen::Node("Timing", s) => Some(Occurrence::Timing(Box::new(timing(&s)))),
        Chosen::Node(..) => None,
    }
}

pub(in crate::from_fhir) fn specimen<'a>(s: &Fs<'_, '_, 'a>) -> Specimen<'a> {
    Specimen {
        common: common(s),
        identifier: s.all("identifier", identifier),
        accession_identifier: s.one("accessionIdentifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        subject: s.one("subject", reference),
        received_time: s.text("receivedTime"),
        parent: s.all("parent", reference),
        request: s.all("request", reference),
        collection: s.one("collection", collection),
        container: s.all("container", container),
        condition: s.all("condition", concept),
        note: s.all("note", annotation),
        ..Specimen::default()
    }
}

fn collection<'a>(s: &Fs<'_, '_, 'a>) -> SpecimenCollection<'a> {
    SpecimenCollection {
        collector: s.one("collector", reference),
        collected: time(s, "collected"),
        duration: s.one("duration", quantity),
        quantity: s.one("quantity", quantity),
        method: s.one("method", concept),
        body_site: s.one("bodySite", concept),
        fasting_status_codeable_concept: s.chosen_node("fastingStatus", "CodeableConcept", concept),
        fasting_status_duration: s.chosen_node("fastingStatus", "Duration", quantity),
        extension: s.all("extension", extension),
        ..SpecimenCollection::default()
    }
}

fn container<'a>(s: &Fs<'_, '_, 'a>) -> SpecimenContainer<'a> {
    SpecimenContainer {
        identifier: s.all("identifier", identifier),
        description: s.text("description"),
        r#type: s.one("type", concept),
        capacity: s.one("capacity", quantity),
        specimen_quantity: s.one("specimenQuantity", quantity),
        additive_codeable_concept: s.chosen_node("additive", "CodeableConcept", concept),
        ..SpecimenContainer::default()
    }
}
