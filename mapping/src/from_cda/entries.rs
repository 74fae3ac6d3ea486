//! Clinical statements: which template, element, mood and section make which thing.

pub(super) mod encounter;

mod allergy;
mod care_team;
mod device;
mod directive;
mod family;
mod generic;
mod immunization;
mod medication;
mod note;
mod observation;
mod organizer;
mod payer;
mod plan;
mod problem;
mod procedure;
mod related;
mod shared;
mod specimen;
mod supply;

use synovia_cda::template;

use super::is_statement;
use super::scope::Scope;
use crate::model::{CodeableConcept, Key, Kind, Reference};
pub(super) use shared::subject;

/// How deep statements may stand in statements.
const MAX_DEPTH: usize = 64;

/// What stands around an entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Around<'a> {
    /// The code of its section, empty without one.
    section: &'a str,
    /// The visit that it stands in.
    encounter: Option<Key>,
    /// What its section makes of the observations that say no more themselves.
    category: Option<&'static str>,
    depth: usize,
    /// The offset of the code of the section.
    section_leaf: Option<u32>,
}

impl<'a> Around<'a> {
    pub(super) fn none() -> Self {
        Self::default()
    }

    pub(super) fn section(s: Scope<'_, 'a>) -> Self {
        let section = section_code(s);
        let said = s.child("code").filter(|c| c.peek("code") == section);
        Self {
            section,
            category: category(section),
            section_leaf: said.and_then(|c| c.leaf("code")),
            ..Self::default()
        }
    }

    fn deeper(&self) -> Self {
        Self { depth: self.depth + 1, ..self.clone() }
    }

    fn within(&self, encounter: Key) -> Self {
        Self { encounter: Some(encounter), ..self.deeper() }
    }
}

/// The LOINC code of a section: its own, but where that is none that the guide knows, that of its template.
pub(super) fn section_code<'a>(s: Scope<'_, 'a>) -> &'a str {
    let code = s.code();
    if !template::sections_of_code(code).is_empty() {
        return code;
    }
    s.templates().map(|t| t.loinc).find(|loinc| !loinc.is_empty()).unwrap_or(code)
}

/// What FHIR calls the observations of a section.
fn category(section: &str) -> Option<&'static str> {
    Some(match section {
        "30954-2" => "laboratory",
        "8716-3" => "vital-signs",
        "29762-2" => "social-history",
        "29545-1" => "exam",
        "47420-5" | "10190-7" => "survey",
        _ => return None,
    })
}

/// What an `entry` of a section becomes.
pub(super) fn entry<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    match s.node.children().find(|n| is_statement(n.name()) && n.is_known()) {
        Some(node) => statement(s.over(node), around),
        None => Vec::new(),
    }
}

/// What a statement becomes; what it says of others stands beside it in the list.
pub(super) fn statement<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    if around.depth > MAX_DEPTH {
        return Vec::new();
    }
    if let Some(same) = shared::same(s) {
        return same;
    }
    let made = made_of(s, &around.deeper());
    shared::remember(s, &made);
    made
}

fn made_of<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    match what(s, around) {
        What::Reference => generic::reference(s),
        What::ProblemConcern => problem::concern(s, around),
        What::Problem => problem::problem(s, around, None),
        What::Diagnosis(code) => problem::diagnosis(s, around, code),
        What::HealthConcern => plan::health_concern(s, around),
        What::AllergyConcern => allergy::concern(s, around),
        What::Allergy => allergy::allergy(s, around, None),
        What::Medication => medication::medication(s, around),
        What::Immunization => immunization::immunization(s, around),
        What::Supply => supply::supply(s, around),
        What::Procedure => procedure::procedure(s, around),
        What::Request => plan::request(s, around),
        What::Encounter => encounter::encounter(s, around),
        What::Note => note::note(s, around),
        What::Goal => plan::goal(s, around),
        What::ResultOrganizer => organizer::results(s, around),
        What::VitalsOrganizer => organizer::vitals(s, around),
        What::Organizer => organizer::other(s, around),
        What::CareTeam => care_team::care_team(s, around),
        What::Coverage => payer::coverage(s, around),
        What::Policy => payer::policy(s, around),
        What::Family => family::history(s, around),
        What::Observation => observation::observation(s, around),
        What::Directive => directive::directive(s, around),
        What::Media => generic::media(s, around),
        What::Around => generic::around(s, around),
        What::Document => generic::document(s),
        What::Nothing => Vec::new(),
    }
}

/// What a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Reference,
    ProblemConcern,
    Problem,
    Diagnosis(&'static str),
    HealthConcern,
    AllergyConcern,
    Allergy,
    Medication,
    Immunization,
    Supply,
    Procedure,
    Request,
    Encounter,
    Note,
    Goal,
    ResultOrganizer,
    VitalsOrganizer,
    Organizer,
    CareTeam,
    Coverage,
    Policy,
    Family,
    Observation,
    Directive,
    Media,
    Around,
    Document,
    Nothing,
}

/// What the templates of C-CDA are, by their names.
fn by_template(name: &str) -> Option<What> {
    Some(match name {
        "ProblemConcernAct" => What::ProblemConcern,
        "ProblemObservation" => What::Problem,
        "EncounterDiagnosis"
        | "HospitalDischargeDiagnosis"
        | "HospitalAdmissionDiagnosis"
        | "PreoperativeDiagnosis"
        | "PostprocedureDiagnosis" => What::Diagnosis("encounter-diagnosis"),
        "DischargeMedication" | "AdmissionMedication" => What::Around,
        "HealthConcernAct" | "RiskConcernAct" => What::HealthConcern,
        "AllergyConcernAct" => What::AllergyConcern,
        "AllergyIntoleranceObservation" => What::Allergy,
        "MedicationActivity" | "PlannedMedicationActivity" => What::Medication,
        "ImmunizationActivity" | "PlannedImmunizationActivity" => What::Immunization,
        "MedicationSupplyOrder" | "MedicationDispense" | "PlannedSupply" | "NonMedicinalSupplyActivity" => {
            What::Supply
        }
        "ProcedureActivityProcedure" | "ProcedureActivityAct" => What::Procedure,
        "PlannedAct"
        | "PlannedProcedure"
        | "NutritionRecommendation"
        | "InterventionAct"
        | "ReferralAct"
        | "HandoffCommunicationParticipants"
        | "InstructionActivity" => What::Request,
        "EncounterActivity" | "PlannedEncounter" => What::Encounter,
        "NoteActivity" => What::Note,
        "GoalObservation" => What::Goal,
        "ResultOrganizer" => What::ResultOrganizer,
        "VitalSignsOrganizer" => What::VitalsOrganizer,
        "CareTeamOrganizer" => What::CareTeam,
        "CoverageActivity" => What::Coverage,
        "PolicyActivity" => What::Policy,
        "FamilyHistoryOrganizer" => What::Family,
        "AdvanceDirectiveObservation" => What::Directive,
        "EntryReference" => What::Reference,
        "PregnancyIntentionInNextYear" => What::Observation,
        _ => return None,
    })
}

fn what(s: Scope<'_, '_>, around: &Around<'_>) -> What {
    let planned = !matches!(s.peek("moodCode"), "" | "EVN");
    // Some documents name templates of what a statement is about: a template is one of the element of its class.
    let fitting = s.templates().filter(|t| t.class.eq_ignore_ascii_case(s.node.name()));
    match fitting.filter_map(|t| by_template(t.name)).next() {
        // Plans have the templates of what they plan in some documents.
        Some(What::Procedure) if planned => return What::Request,
        Some(found) => return found,
        None => {}
    }
    match s.node.name() {
        // Of what a patient intends, the mood is not that of a plan.
        "observation" if s.code() == "86645-9" => What::Observation,
        "encounter" => What::Encounter,
        "substanceAdministration" if around.section == "11369-6" => What::Immunization,
        "substanceAdministration" => What::Medication,
        "supply" => What::Supply,
        "procedure" | "act" | "observation" if s.peek("moodCode") == "GOL" => What::Goal,
        "procedure" if planned => What::Request,
        "procedure" => What::Procedure,
        "observationMedia" => What::Media,
        "observation" => observation_of(s, around, planned),
        "organizer" => organizer_of(s, around),
        "act" => act_of(s, around, planned),
        _ => What::Nothing,
    }
}

fn observation_of(s: Scope<'_, '_>, around: &Around<'_>, planned: bool) -> What {
    let coded = s.child("value").is_some_and(|v| matches!(v.value_type(), "CD" | "CE" | "CV" | ""));
    match around.section {
        "48765-2" if !planned && (coded || s.child("participant").is_some()) && !related::qualifies(s) => {
            What::Allergy
        }
        "11450-4" | "46240-8" | "11348-0" | "46241-6" | "11535-2" | "10219-4" | "10218-6" | "55110-1"
            if !planned && coded && is_problem(s) =>
        {
            What::Problem
        }
        "42348-3" if !planned => What::Directive,
        _ if planned => What::Request,
        _ => What::Observation,
    }
}

/// Whether the problems of a section are diagnoses of a visit.
fn problem_section(section: &str) -> bool {
    matches!(section, "46241-6" | "11535-2" | "10219-4" | "10218-6" | "42347-5")
}

/// Whether an observation states a problem: its code is a kind of problem, or only that something is so.
fn is_problem(s: Scope<'_, '_>) -> bool {
    matches!(
        s.code(),
        "ASSERTION"
            | "55607006"
            | "404684003"
            | "282291009"
            | "64572001"
            | "418799008"
            | "409586006"
            | "248536006"
            | "373930000"
            | "75326-9"
            | "75325-1"
            | "75324-4"
            | "75323-6"
            | "29308-4"
            | "75322-8"
            | "75275-8"
            | "75321-0"
            | "75319-4"
            | "75318-6"
            | ""
    )
}

fn organizer_of(s: Scope<'_, '_>, around: &Around<'_>) -> What {
    match around.section {
        "8716-3" => What::VitalsOrganizer,
        "10157-6" if s.child("subject").is_some() => What::Family,
        "30954-2" => What::ResultOrganizer,
        _ if s.code() == "46680005" || s.code() == "74728-7" => What::VitalsOrganizer,
        _ if s.peek("classCode") == "BATTERY" && s.node.child("code").is_some() => What::ResultOrganizer,
        _ => What::Organizer,
    }
}

fn act_of(s: Scope<'_, '_>, around: &Around<'_>, planned: bool) -> What {
    let subject = || {
        let mut inner = s.related().filter(|(r, _)| r.peek("typeCode") == "SUBJ").map(|(_, e)| e);
        inner.find(|e| e.node.name() == "observation")
    };
    match (s.code(), around.section) {
        ("CONC", "48765-2") => What::AllergyConcern,
        ("CONC", _) => What::ProblemConcern,
        ("29308-4" | "11535-2" | "46241-6" | "10219-4" | "10218-6" | "59769-0", _) if subject().is_some() => {
            What::Diagnosis("encounter-diagnosis")
        }
        ("10183-2" | "75311-1" | "42346-7", _) => What::Around,
        ("DOCCLIN", _) => What::Document,
        ("48768-6", _) => What::Coverage,
        ("75310-3", _) => What::HealthConcern,
        ("34109-9", _) => What::Note,
        (_, "48765-2") if subject().is_some() => What::AllergyConcern,
        (_, "11450-4" | "11348-0") if subject().is_some() => What::ProblemConcern,
        _ if planned => What::Request,
        _ => What::Procedure,
    }
}

/// The concept of a category of observations.
fn category_concept<'a>(
    s: Scope<'_, 'a>,
    rule: crate::trace::Rule,
    code: &'static str,
) -> CodeableConcept<'a> {
    s.concept_of(rule, "http://terminology.hl7.org/CodeSystem/observation-category", code)
}

/// The thing that a statement became, if it is of a kind.
fn of_kind(key: Option<Key>, kind: Kind) -> Option<Key> {
    key.filter(|k| k.kind == kind)
}
