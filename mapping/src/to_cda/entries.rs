//! Entries: what was observed, done, ordered and given, by the pages of their kind.

mod allergy;
mod encounter;
mod immunization;
mod medication;
mod note;
mod observation;
mod plan;
mod problem;
mod procedure;
mod shared;

use super::tree::El;
use super::way::Way;

/// The entries of a section.
pub(super) fn of_section(w: Way<'_, '_>, name: &str) -> Vec<El> {
    let record = w.record;
    match name {
        "AllergiesAndIntolerancesSection" => record
            .allergy_intolerances
            .iter()
            .filter(|t| w.is_about(t.patient.as_ref()))
            .map(|a| allergy::concern(w, a))
            .collect(),
        "ProblemSection" => problem::of(w, problem::Place::Problems),
        "HealthConcernsSection" => problem::of(w, problem::Place::Concerns),
        "MedicationsSection" => record
            .medication_requests
            .iter()
            .filter(|t| w.is_about(t.subject.as_ref()))
            .map(|m| medication::activity(w, m))
            .collect(),
        "ImmunizationsSection" => record
            .immunizations
            .iter()
            .filter(|t| w.is_about(t.patient.as_ref()))
            .map(|i| immunization::activity(w, i))
            .collect(),
        "ProceduresSection" => record
            .procedures
            .iter()
            .filter(|t| w.is_about(t.subject.as_ref()))
            .map(|p| procedure::activity(w, p))
            .collect(),
        "ResultsSection" => observation::results(w),
        "VitalSignsSection" => observation::vital_signs(w),
        "SocialHistorySection" => observation::social_history(w),
        "EncountersSection" => record
            .encounters
            .iter()
            .filter(|t| w.is_about(t.subject.as_ref()))
            .map(|e| encounter::activity(w, e))
            .collect(),
        "PlanOfTreatmentSection" => record
            .service_requests
            .iter()
            .filter(|t| w.is_about(t.subject.as_ref()))
            .map(|s| plan::planned(w, s))
            .collect(),
        "NotesSection" => note::all(w),
        _ => Vec::new(),
    }
}
