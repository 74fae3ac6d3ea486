//! Where R5 has what R4 has elsewhere, in the resources that DICOM becomes (the R5 pages of the resources list the changes).

/// An element of R4 and its place in R5, below the element that holds it: names with dots between them; `[+]` is a new entry
/// of a list for each value, `[0]` its first. A place that is empty: R5 has no such element.
pub(super) struct Change {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
}

const fn change(from: &'static str, to: &'static str) -> Change {
    Change { from, to }
}

/// The resources whose elements were compared, sorted.
pub(super) const RESOURCES: [&str; 24] = [
    "BodyStructure",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Endpoint",
    "Flag",
    "Group",
    "ImagingStudy",
    "Location",
    "Medication",
    "MedicationAdministration",
    "Observation",
    "OperationOutcome",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Procedure",
    "ResearchStudy",
    "ResearchSubject",
    "ServiceRequest",
    "Specimen",
    "Task",
];

/// The changes, sorted by the element of R4.
pub(super) const CHANGES: [Change; 87] = [
    change("BodyStructure.location", "includedStructure[0].structure"),
    change("BodyStructure.locationQualifier", "includedStructure[0].qualifier[+]"),
    change("Device.definition", "definition.reference"),
    change("Device.deviceName", "name[+]"),
    change("Device.deviceName.name", "value"),
    change("Device.statusReason", ""),
    change("Device.type", "type[+]"),
    change("DiagnosticReport.imagingStudy", "study[+]"),
    change("DocumentReference.authenticator", ""),
    change("DocumentReference.content.format", "profile[+].valueCoding"),
    change("DocumentReference.context", "^"),
    change("DocumentReference.context.encounter", "context[+]"),
    change("DocumentReference.context.event", "event[+].concept"),
    change("DocumentReference.context.related", ""),
    change("DocumentReference.context.sourcePatientInfo", ""),
    change("DocumentReference.masterIdentifier", "identifier[+]"),
    change("Encounter.class", "class[+].coding[0]"),
    change("Encounter.hospitalization", "^"),
    change("Encounter.hospitalization.admitSource", "admission.admitSource"),
    change("Encounter.hospitalization.destination", "admission.destination"),
    change("Encounter.hospitalization.dietPreference", "dietPreference[+]"),
    change("Encounter.hospitalization.dischargeDisposition", "admission.dischargeDisposition"),
    change("Encounter.hospitalization.origin", "admission.origin"),
    change("Encounter.hospitalization.preAdmissionIdentifier", "admission.preAdmissionIdentifier"),
    change("Encounter.hospitalization.reAdmission", "admission.reAdmission"),
    change("Encounter.hospitalization.specialArrangement", "specialArrangement[+]"),
    change("Encounter.hospitalization.specialCourtesy", "specialCourtesy[+]"),
    change("Encounter.location.physicalType", "form"),
    change("Encounter.participant.individual", "actor"),
    change("Encounter.period", "actualPeriod"),
    change("Encounter.reasonCode", "reason[+].value[0].concept"),
    change("Encounter.reasonReference", "reason[+].value[0].reference"),
    change("Encounter.serviceType", "serviceType[+].concept"),
    change("Endpoint.connectionType", "connectionType[+].coding[0]"),
    change("Endpoint.payloadMimeType", "payload[0].mimeType[+]"),
    change("Endpoint.payloadType", "payload[0].type[+]"),
    change("Group.actual", "membership"),
    change("ImagingStudy.interpreter", ""),
    change("ImagingStudy.modality", "modality[+].coding[0]"),
    change("ImagingStudy.procedureCode", "procedure[+].concept"),
    change("ImagingStudy.procedureReference", "partOf[+]"),
    change("ImagingStudy.reasonCode", "reason[+].concept"),
    change("ImagingStudy.reasonReference", "reason[+].reference"),
    change("ImagingStudy.series.bodySite", "bodySite.concept.coding[0]"),
    change("ImagingStudy.series.laterality", "laterality.coding[0]"),
    change("ImagingStudy.series.modality", "modality.coding[0]"),
    change("Location.physicalType", "form"),
    change("Location.telecom", "contact[0].telecom[+]"),
    change("Medication.amount", "totalVolume"),
    change("Medication.form", "doseForm"),
    change("Medication.ingredient.itemCodeableConcept", "item.concept"),
    change("Medication.ingredient.itemReference", "item.reference"),
    change("Medication.ingredient.strength", "strengthRatio"),
    change("Medication.manufacturer", "marketingAuthorizationHolder"),
    change("MedicationAdministration.context", "encounter"),
    change("MedicationAdministration.effectiveDateTime", "occurenceDateTime"),
    change("MedicationAdministration.effectivePeriod", "occurencePeriod"),
    change("MedicationAdministration.medicationCodeableConcept", "medication.concept"),
    change("MedicationAdministration.medicationReference", "medication.reference"),
    change("MedicationAdministration.performer.actor", "actor.reference"),
    change("MedicationAdministration.reasonCode", "reason[+].concept"),
    change("MedicationAdministration.reasonReference", "reason[+].reference"),
    change("Organization.address", "contact[+].address"),
    change("Organization.telecom", "contact[0].telecom[+]"),
    change("Practitioner.communication", "communication[+].language"),
    change("PractitionerRole.availabilityExceptions", ""),
    change("PractitionerRole.availableTime", "availability[0].availableTime[+]"),
    change("PractitionerRole.notAvailable", "availability[0].notAvailableTime[+]"),
    change("PractitionerRole.telecom", "contact[0].telecom[+]"),
    change("Procedure.category", "category[+]"),
    change("Procedure.performedDateTime", "occurrenceDateTime"),
    change("Procedure.performedPeriod", "occurrencePeriod"),
    change("Procedure.reasonCode", "reason[+].concept"),
    change("Procedure.reasonReference", "reason[+].reference"),
    change("Procedure.usedCode", "used[+].concept"),
    change("Procedure.usedReference", "used[+].reference"),
    change("ResearchStudy.sponsor", "associatedParty[0].party"),
    change("ResearchSubject.individual", "subject"),
    change("ServiceRequest.code", "code.concept"),
    change("ServiceRequest.locationCode", "location[+].concept"),
    change("ServiceRequest.orderDetail", ""),
    change("ServiceRequest.reasonCode", "reason[+].concept"),
    change("ServiceRequest.reasonReference", "reason[+].reference"),
    change("Specimen.container.identifier", "device.identifier"),
    change("Task.performerType", "requestedPerformer[+].concept"),
    change("Task.reasonCode", "reason[+].concept"),
    change("Task.reasonReference", "reason[+].reference"),
];

/// Where R5 has an element, by its path in R4.
pub(super) fn of(path: &str) -> Option<&'static str> {
    let found = CHANGES.binary_search_by(|change| change.from.cmp(path)).ok()?;
    CHANGES.get(found).map(|change| change.to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(CHANGES.is_sorted_by_key(|change| change.from));
        assert!(RESOURCES.is_sorted());
        assert_eq!(of("ImagingStudy.procedureReference"), Some("partOf[+]"));
        assert_eq!(of("ImagingStudy.series"), None);
    }
}
