//! The resources of FHIR as the things of the hub.

pub(super) mod appointment;
pub(super) mod care;
pub(super) mod claim;
pub(super) mod composition;
pub(super) mod consent;
pub(super) mod eligibility;
pub(super) mod encounter;
pub(super) mod exchange;
pub(super) mod family;
pub(super) mod finance;
pub(super) mod finding;
pub(super) mod immunization;
pub(super) mod medication;
pub(super) mod order;
pub(super) mod party;
pub(super) mod payment;
pub(super) mod person;
pub(super) mod plan;
pub(super) mod subject;

use super::scope::Fs;
use crate::model::{Key, Kind};

/// A type of resource that the hub has a thing for.
pub(super) struct Known {
    name: &'static str,
    /// Its kind of thing.
    pub(super) kind: Kind,
    /// Reads one and adds it to the record.
    pub(super) add: for<'r, 'n, 'a> fn(&Fs<'r, 'n, 'a>) -> Key,
}

/// A line for each.
#[rustfmt::skip]
static KNOWN: &[Known] = &[
    Known { name: "CoverageEligibilityRequest", kind: Kind::CoverageEligibilityRequest, add: |s| s.r.cx.add(eligibility::request(s)) },
    Known { name: "CoverageEligibilityResponse", kind: Kind::CoverageEligibilityResponse, add: |s| s.r.cx.add(eligibility::response(s)) },
    Known { name: "Task", kind: Kind::Task, add: |s| s.r.cx.add(eligibility::task(s)) },
    Known { name: "Communication", kind: Kind::Communication, add: |s| s.r.cx.add(eligibility::communication(s)) },
    Known { name: "Composition", kind: Kind::Composition, add: |s| s.r.cx.add(composition::composition(s)) },
    Known { name: "MessageHeader", kind: Kind::MessageHeader, add: |s| s.r.cx.add(exchange::message_header(s)) },
    Known { name: "Patient", kind: Kind::Patient, add: |s| s.r.cx.add(person::patient(s)) },
    Known { name: "RelatedPerson", kind: Kind::RelatedPerson, add: |s| s.r.cx.add(person::related_person(s)) },
    Known { name: "Account", kind: Kind::Account, add: |s| s.r.cx.add(finance::account(s)) },
    Known { name: "Coverage", kind: Kind::Coverage, add: |s| s.r.cx.add(finance::coverage(s)) },
    Known { name: "EpisodeOfCare", kind: Kind::EpisodeOfCare, add: |s| s.r.cx.add(encounter::episode_of_care(s)) },
    Known { name: "Encounter", kind: Kind::Encounter, add: |s| s.r.cx.add(encounter::encounter(s)) },
    Known { name: "Appointment", kind: Kind::Appointment, add: |s| s.r.cx.add(appointment::appointment(s)) },
    Known { name: "Basic", kind: Kind::Basic, add: |s| s.r.cx.add(encounter::basic(s)) },
    Known { name: "AllergyIntolerance", kind: Kind::AllergyIntolerance, add: |s| s.r.cx.add(finding::allergy_intolerance(s)) },
    Known { name: "Condition", kind: Kind::Condition, add: |s| s.r.cx.add(finding::condition(s)) },
    Known { name: "FamilyMemberHistory", kind: Kind::FamilyMemberHistory, add: |s| s.r.cx.add(family::family_member_history(s)) },
    Known { name: "Flag", kind: Kind::Flag, add: |s| s.r.cx.add(subject::flag(s)) },
    Known { name: "Goal", kind: Kind::Goal, add: |s| s.r.cx.add(plan::goal(s)) },
    Known { name: "CarePlan", kind: Kind::CarePlan, add: |s| s.r.cx.add(plan::care_plan(s)) },
    Known { name: "Procedure", kind: Kind::Procedure, add: |s| s.r.cx.add(care::procedure(s)) },
    Known { name: "CareTeam", kind: Kind::CareTeam, add: |s| s.r.cx.add(care::care_team(s)) },
    Known { name: "Immunization", kind: Kind::Immunization, add: |s| s.r.cx.add(immunization::immunization(s)) },
    Known { name: "ServiceRequest", kind: Kind::ServiceRequest, add: |s| s.r.cx.add(order::service_request(s)) },
    Known { name: "MedicationRequest", kind: Kind::MedicationRequest, add: |s| s.r.cx.add(medication::medication_request(s)) },
    Known { name: "MedicationDispense", kind: Kind::MedicationDispense, add: |s| s.r.cx.add(medication::medication_dispense(s)) },
    Known { name: "MedicationAdministration", kind: Kind::MedicationAdministration, add: |s| s.r.cx.add(medication::medication_administration(s)) },
    Known { name: "MedicationStatement", kind: Kind::MedicationStatement, add: |s| s.r.cx.add(medication::medication_statement(s)) },
    Known { name: "Medication", kind: Kind::Medication, add: |s| s.r.cx.add(medication::medication(s)) },
    Known { name: "DiagnosticReport", kind: Kind::DiagnosticReport, add: |s| s.r.cx.add(finding::diagnostic_report(s)) },
    Known { name: "Observation", kind: Kind::Observation, add: |s| s.r.cx.add(finding::observation(s)) },
    Known { name: "Specimen", kind: Kind::Specimen, add: |s| s.r.cx.add(order::specimen(s)) },
    Known { name: "Claim", kind: Kind::Claim, add: |s| s.r.cx.add(claim::claim(s)) },
    Known { name: "ClaimResponse", kind: Kind::ClaimResponse, add: |s| s.r.cx.add(payment::claim_response(s)) },
    Known { name: "ExplanationOfBenefit", kind: Kind::ExplanationOfBenefit, add: |s| s.r.cx.add(payment::explanation_of_benefit(s)) },
    Known { name: "PaymentReconciliation", kind: Kind::PaymentReconciliation, add: |s| s.r.cx.add(payment::payment_reconciliation(s)) },
    Known { name: "Consent", kind: Kind::Consent, add: |s| s.r.cx.add(consent::consent(s)) },
    Known { name: "DocumentReference", kind: Kind::DocumentReference, add: |s| s.r.cx.add(exchange::document_reference(s)) },
    Known { name: "PractitionerRole", kind: Kind::PractitionerRole, add: |s| s.r.cx.add(party::practitioner_role(s)) },
    Known { name: "Practitioner", kind: Kind::Practitioner, add: |s| s.r.cx.add(party::practitioner(s)) },
    Known { name: "Organization", kind: Kind::Organization, add: |s| s.r.cx.add(party::organization(s)) },
    Known { name: "Location", kind: Kind::Location, add: |s| s.r.cx.add(party::location(s)) },
    Known { name: "Device", kind: Kind::Device, add: |s| s.r.cx.add(party::device(s)) },
    Known { name: "Provenance", kind: Kind::Provenance, add: |s| s.r.cx.add(exchange::provenance(s)) },
];

/// What the hub has for a resource of this type.
pub(super) fn known(name: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|k| k.name == name)
}
