//! What the types of documents must have and must not have.

use super::{DocumentType as D, Fault};
use crate::element::Element;

/// What every document of the US realm has: paths from the root.
const HEADER: &[&str] = &[
    "id",
    "code",
    "title",
    "effectiveTime",
    "confidentialityCode",
    "languageCode",
    "recordTarget",
    "recordTarget/patientRole/id",
    "recordTarget/patientRole/addr",
    "recordTarget/patientRole/telecom",
    "recordTarget/patientRole/patient/name",
    "recordTarget/patientRole/patient/administrativeGenderCode",
    "recordTarget/patientRole/patient/birthTime",
    "recordTarget/patientRole/patient/raceCode",
    "recordTarget/patientRole/patient/ethnicGroupCode",
    "author",
    "author/time",
    "author/assignedAuthor/id",
    "author/assignedAuthor/addr",
    "author/assignedAuthor/telecom",
    "author/assignedAuthor/assignedPerson|author/assignedAuthor/assignedAuthoringDevice",
    "custodian/assignedCustodian/representedCustodianOrganization/id",
    "custodian/assignedCustodian/representedCustodianOrganization/name",
    "custodian/assignedCustodian/representedCustodianOrganization/telecom",
    "custodian/assignedCustodian/representedCustodianOrganization/addr",
];

const SERVICE_TIME: &str = "documentationOf/serviceEvent/effectiveTime/low";
const SERVICE_END: &str =
    "documentationOf/serviceEvent/effectiveTime/high|documentationOf/serviceEvent/effectiveTime/width";
const ENCOUNTER_ID: &str = "componentOf/encompassingEncounter/id";
const ENCOUNTER_TIME: &str = "componentOf/encompassingEncounter/effectiveTime";

/// What the types have beside it.
const OF_TYPE: &[(D, &[&str])] = &[
    (
        D::CarePlan,
        &[SERVICE_TIME, "documentationOf/serviceEvent/performer/assignedEntity/assignedPerson/name"],
    ),
    (D::ConsultationNote, &["inFulfillmentOf/order/id", ENCOUNTER_ID, ENCOUNTER_TIME]),
    (D::ContinuityOfCareDocument, &[SERVICE_TIME, "documentationOf/serviceEvent/effectiveTime/high"]),
    (D::DiagnosticImagingReport, &["documentationOf/serviceEvent"]),
    (
        D::DischargeSummary,
        &[
            "componentOf/encompassingEncounter/effectiveTime/low",
            "componentOf/encompassingEncounter/effectiveTime/high",
            "componentOf/encompassingEncounter/dischargeDispositionCode",
        ],
    ),
    (D::HistoryAndPhysical, &[ENCOUNTER_ID, ENCOUNTER_TIME]),
    (
        D::OperativeNote,
        &[
            SERVICE_TIME,
            SERVICE_END,
            "documentationOf/serviceEvent/code",
            "documentationOf/serviceEvent/performer/assignedEntity/code",
        ],
    ),
    (D::ProcedureNote, &[SERVICE_TIME, SERVICE_END, "documentationOf/serviceEvent/performer/assignedEntity"]),
    (
        D::ProgressNote,
        &[
            ENCOUNTER_ID,
            "componentOf/encompassingEncounter/effectiveTime/low",
            "componentOf/encompassingEncounter/location/healthCareFacility/id",
        ],
    ),
    (D::ReferralNote, &["informationRecipient/intendedRecipient/informationRecipient/name"]),
    (D::TransferSummary, &["documentationOf/serviceEvent/performer/assignedEntity"]),
];

/// What a type may have once only.
const ONCE: &[(D, &[&str])] = &[
    (D::ContinuityOfCareDocument, &["documentationOf"]),
    (D::TransferSummary, &["documentationOf"]),
    (D::CarePlan, &["documentationOf"]),
    (D::DiagnosticImagingReport, &["documentationOf"]),
    (D::ReferralNote, &["informationRecipient"]),
];

/// What the header lacks, and what it has too often.
pub(super) fn faults(kind: D, root: Element<'_>) -> Vec<Fault> {
    let of = |rows: &'static [(D, &'static [&'static str])]| {
        rows.iter().filter(move |row| row.0 == kind).flat_map(|row| row.1)
    };
    let mut faults: Vec<Fault> = HEADER
        .iter()
        .chain(of(OF_TYPE))
        .filter(|path| !path.split('|').any(|path| has(root, path)))
        .map(|path| Fault::Missing(path))
        .collect();
    faults.extend(
        of(ONCE)
            .filter(|name| root.elements().filter(|child| child.name() == **name).count() > 1)
            .map(|name| Fault::Repeated(name)),
    );
    if kind == D::DiagnosticImagingReport && has(root, "informant") {
        faults.push(Fault::Forbidden("informant"));
    }
    faults
}

/// Whether the path leads to an element in every one of the outermost elements that there are.
fn has(root: Element<'_>, path: &str) -> bool {
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let mut outer = root.elements().filter(|child| child.name() == first).peekable();
    outer.peek().is_some() && outer.all(|element| leads(element, rest))
}

fn leads(from: Element<'_>, path: &str) -> bool {
    let mut found = vec![from];
    for step in path.split('/').filter(|step| !step.is_empty()) {
        found = found.into_iter().flat_map(Element::elements).filter(|child| child.name() == step).collect();
    }
    !found.is_empty()
}

const ASSESSMENT: &str = "AssessmentSection";
const PLAN: &str = "PlanOfTreatmentSection";
const BOTH: &str = "AssessmentAndPlanSection";
const COMPLAINT: &str = "ChiefComplaintSection";
const VISIT: &str = "ReasonForVisitSection";
const COMPLAINT_AND_VISIT: &str = "ChiefComplaintAndReasonForVisitSection";

/// Types that have an assessment and a plan, in one section or in two.
fn has_plan(kind: D) -> bool {
    matches!(
        kind,
        D::ConsultationNote
            | D::HistoryAndPhysical
            | D::ProgressNote
            | D::ProcedureNote
            | D::TransferSummary
            | D::ReferralNote
    )
}

/// The sections that have to be added where none of several is there.
pub(super) fn one_of(kind: D, names: &[&str]) -> Vec<&'static str> {
    let has = |name: &str| names.contains(&name);
    let mut missing = Vec::new();
    if has_plan(kind) && !has(BOTH) {
        match (has(ASSESSMENT), has(PLAN)) {
            (false, false) => missing.push(BOTH),
            (true, false) => missing.push(PLAN),
            (false, true) => missing.push(ASSESSMENT),
            (true, true) => {}
        }
    }
    if kind == D::HistoryAndPhysical && ![COMPLAINT, VISIT, COMPLAINT_AND_VISIT].into_iter().any(has) {
        missing.push(COMPLAINT_AND_VISIT);
    }
    if kind == D::ConsultationNote && !has("ReasonForReferralSection") && !has(VISIT) {
        missing.push(VISIT);
    }
    missing
}

/// Sections that must not be there, alone or together.
pub(super) fn section_faults(kind: D, names: &[&str]) -> Vec<Fault> {
    let has = |name: &str| names.contains(&name);
    let mut faults = Vec::new();
    let mut exclusive = |one: &'static str, other: &'static str| {
        if has(one) && has(other) {
            faults.push(Fault::Exclusive(one, other));
        }
    };
    if has_plan(kind) {
        exclusive(BOTH, ASSESSMENT);
        exclusive(BOTH, PLAN);
    }
    if matches!(kind, D::ConsultationNote | D::HistoryAndPhysical | D::DischargeSummary | D::ProcedureNote) {
        exclusive(COMPLAINT_AND_VISIT, COMPLAINT);
        exclusive(COMPLAINT_AND_VISIT, VISIT);
    }
    if kind == D::CarePlan && has(PLAN) {
        faults.push(Fault::Forbidden(PLAN));
    }
    faults
}
