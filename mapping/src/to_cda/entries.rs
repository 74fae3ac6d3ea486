//! Entries: what was observed, done, ordered and given, by the pages of their kind.

mod allergy;
mod care_team;
mod coverage;
mod device;
mod directive;
mod dispense;
mod encounter;
mod family;
mod goal;
mod immunization;
mod medication;
mod note;
mod observation;
mod plan;
mod problem;
mod procedure;
mod shared;
mod statement;

use super::tree::El;
use super::way::Way;
pub(super) use directive::is_directive;

/// The entries of a section.
pub(super) fn of_section(w: Way<'_, '_>, name: &str) -> Vec<El> {
    let record = w.record;
    match name {
        "AllergiesAndIntolerancesSection" => record
            .allergy_intolerances
            .iter()
            .filter(|t| w.is_about(t.patient.as_ref()))
            .filter(|a| w.is_verified(a.verification_status.as_ref()))
            .map(|a| allergy::concern(w, a))
            .collect(),
        "ProblemSection" => problem::of(w, problem::Place::Problems),
        "HealthConcernsSection" => problem::of(w, problem::Place::Concerns),
        "MedicationsSection" => medicines(w),
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
        "FunctionalStatusSection" => observation::status(w, observation::Family::Functional),
        "MentalStatusSection" => observation::status(w, observation::Family::Mental),
        "EncountersSection" => encounter::all(w),
        "PlanOfTreatmentSection" => plan::all(w),
        "GoalsSection" => {
            record.goals.iter().filter(|t| w.is_about(t.subject.as_ref())).map(|g| goal::goal(w, g)).collect()
        }
        "CareTeamsSection" => record
            .care_teams
            .iter()
            .filter(|t| w.is_about(t.subject.as_ref()))
            .map(|t| care_team::team(w, t))
            .collect(),
        "FamilyHistorySection" => record
            .family_member_histories
            .iter()
            .filter(|t| w.is_about(t.patient.as_ref()))
            .filter(|f| w.is_meant(&f.status.value))
            .map(|f| family::history(w, f))
            .collect(),
        "PayersSection" => coverage::all(w),
        "MedicalEquipmentSection" => device::all(w),
        "AdvanceDirectivesSection" => directive::all(w),
        "NotesSection" => note::all(w),
        _ => Vec::new(),
    }
}

/// What was ordered, is taken, was given and was handed out.
fn medicines(w: Way<'_, '_>) -> Vec<El> {
    let record = w.record;
    let ordered = record.medication_requests.iter().enumerate();
    let ordered = ordered.filter(|(_, m)| w.is_about(m.subject.as_ref()));
    let mut out: Vec<El> = ordered.map(|(index, m)| medication::activity(w, index, m)).collect();
    let taken = record.medication_statements.iter().filter(|m| w.is_about(m.subject.as_ref()));
    out.extend(taken.map(|m| statement::taken(w, m)));
    let given = record.medication_administrations.iter().filter(|m| w.is_about(m.subject.as_ref()));
    out.extend(given.map(|m| statement::given(w, m)));
    out.extend(dispense::alone(w));
    out
}
