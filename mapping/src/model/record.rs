//! The record: everything one message or document says, each thing once.

use super::{
    Account, AllergyIntolerance, Appointment, Basic, Binary, BodyStructure, CarePlan, CareTeam, ChargeItem,
    Claim, ClaimResponse, Common, Communication, Composition, Condition, Consent, Coverage,
    CoverageEligibilityRequest, CoverageEligibilityResponse, Device, DiagnosticReport, DocumentReference,
    Encounter, Endpoint, EpisodeOfCare, Exchange, ExplanationOfBenefit, FamilyMemberHistory, Flag, Goal,
    Group, ImagingStudy, Immunization, ImmunizationRecommendation, Location, Medication,
    MedicationAdministration, MedicationDispense, MedicationRequest, MedicationStatement, MessageHeader,
    Observation, OperationOutcome, Organization, Parameters, Patient, PaymentReconciliation, Practitioner,
    PractitionerRole, Procedure, Provenance, RelatedPerson, ResearchStudy, ResearchSubject, ServiceRequest,
    Specimen, SupplyRequest, Task,
};

/// What kind of thing a [`Key`] points to. The order is the order of things in an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "variants are named by their FHIR resource")]
#[non_exhaustive]
pub enum Kind {
    Composition,
    MessageHeader,
    OperationOutcome,
    Parameters,
    Patient,
    Group,
    RelatedPerson,
    Account,
    Coverage,
    EpisodeOfCare,
    Encounter,
    Appointment,
    Basic,
    AllergyIntolerance,
    Flag,
    Condition,
    BodyStructure,
    FamilyMemberHistory,
    Goal,
    CarePlan,
    Immunization,
    ImmunizationRecommendation,
    Procedure,
    CareTeam,
    ServiceRequest,
    SupplyRequest,
    MedicationRequest,
    MedicationDispense,
    MedicationAdministration,
    MedicationStatement,
    Medication,
    Task,
    ImagingStudy,
    DiagnosticReport,
    Observation,
    Specimen,
    ChargeItem,
    Claim,
    CoverageEligibilityRequest,
    CoverageEligibilityResponse,
    Communication,
    ClaimResponse,
    ExplanationOfBenefit,
    PaymentReconciliation,
    Consent,
    ResearchSubject,
    ResearchStudy,
    DocumentReference,
    PractitionerRole,
    Practitioner,
    Organization,
    Location,
    Device,
    Endpoint,
    Provenance,
    Binary,
}

/// One thing of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Key {
    /// What it is.
    pub kind: Kind,
    /// Which of its kind, from 0, in the order of reading.
    pub index: u32,
}

/// Everything one message or document says.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "fields are named by what they hold")]
#[non_exhaustive]
pub struct Record<'a> {
    pub exchange: Exchange<'a>,
    pub compositions: Vec<Composition<'a>>,
    pub message_headers: Vec<MessageHeader<'a>>,
    pub operation_outcomes: Vec<OperationOutcome<'a>>,
    pub parameters: Vec<Parameters<'a>>,
    pub patients: Vec<Patient<'a>>,
    pub groups: Vec<Group<'a>>,
    pub related_persons: Vec<RelatedPerson<'a>>,
    pub accounts: Vec<Account<'a>>,
    pub coverages: Vec<Coverage<'a>>,
    pub episodes_of_care: Vec<EpisodeOfCare<'a>>,
    pub encounters: Vec<Encounter<'a>>,
    pub appointments: Vec<Appointment<'a>>,
    pub basics: Vec<Basic<'a>>,
    pub allergy_intolerances: Vec<AllergyIntolerance<'a>>,
    pub flags: Vec<Flag<'a>>,
    pub conditions: Vec<Condition<'a>>,
    pub body_structures: Vec<BodyStructure<'a>>,
    pub family_member_histories: Vec<FamilyMemberHistory<'a>>,
    pub goals: Vec<Goal<'a>>,
    pub care_plans: Vec<CarePlan<'a>>,
    pub immunizations: Vec<Immunization<'a>>,
    pub immunization_recommendations: Vec<ImmunizationRecommendation<'a>>,
    pub procedures: Vec<Procedure<'a>>,
    pub care_teams: Vec<CareTeam<'a>>,
    pub service_requests: Vec<ServiceRequest<'a>>,
    pub supply_requests: Vec<SupplyRequest<'a>>,
    pub medication_requests: Vec<MedicationRequest<'a>>,
    pub medication_dispenses: Vec<MedicationDispense<'a>>,
    pub medication_administrations: Vec<MedicationAdministration<'a>>,
    pub medication_statements: Vec<MedicationStatement<'a>>,
    pub medications: Vec<Medication<'a>>,
    pub tasks: Vec<Task<'a>>,
    pub imaging_studies: Vec<ImagingStudy<'a>>,
    pub diagnostic_reports: Vec<DiagnosticReport<'a>>,
    pub observations: Vec<Observation<'a>>,
    pub specimens: Vec<Specimen<'a>>,
    pub charge_items: Vec<ChargeItem<'a>>,
    pub claims: Vec<Claim<'a>>,
    pub coverage_eligibility_requests: Vec<CoverageEligibilityRequest<'a>>,
    pub coverage_eligibility_responses: Vec<CoverageEligibilityResponse<'a>>,
    pub communications: Vec<Communication<'a>>,
    pub claim_responses: Vec<ClaimResponse<'a>>,
    pub explanations_of_benefit: Vec<ExplanationOfBenefit<'a>>,
    pub payment_reconciliations: Vec<PaymentReconciliation<'a>>,
    pub consents: Vec<Consent<'a>>,
    pub research_subjects: Vec<ResearchSubject<'a>>,
    pub research_studies: Vec<ResearchStudy<'a>>,
    pub document_references: Vec<DocumentReference<'a>>,
    pub practitioner_roles: Vec<PractitionerRole<'a>>,
    pub practitioners: Vec<Practitioner<'a>>,
    pub organizations: Vec<Organization<'a>>,
    pub locations: Vec<Location<'a>>,
    pub devices: Vec<Device<'a>>,
    pub endpoints: Vec<Endpoint<'a>>,
    pub provenances: Vec<Provenance<'a>>,
    pub binaries: Vec<Binary<'a>>,
}

/// A thing that a [`Record`] keeps in a list of its own.
pub trait Entity<'a>: Sized + Default {
    /// Its kind.
    const KIND: Kind;
    /// The list of its kind.
    fn list<'r>(record: &'r Record<'a>) -> &'r Vec<Self>;
    /// The list of its kind, to add to.
    fn list_mut<'r>(record: &'r mut Record<'a>) -> &'r mut Vec<Self>;
    /// What every thing has.
    fn common(&self) -> &Common<'a>;
    /// What every thing has, to change.
    fn common_mut(&mut self) -> &mut Common<'a>;
}

macro_rules! entities {
    ($($kind:ident: $list:ident,)*) => {$(
        impl<'a> Entity<'a> for $kind<'a> {
            const KIND: Kind = Kind::$kind;
            fn list<'r>(record: &'r Record<'a>) -> &'r Vec<Self> {
                &record.$list
            }
            fn list_mut<'r>(record: &'r mut Record<'a>) -> &'r mut Vec<Self> {
                &mut record.$list
            }
            fn common(&self) -> &Common<'a> {
                &self.common
            }
            fn common_mut(&mut self) -> &mut Common<'a> {
                &mut self.common
            }
        }
    )*};
}

entities! {
    Composition: compositions,
    MessageHeader: message_headers,
    OperationOutcome: operation_outcomes,
    Parameters: parameters,
    Patient: patients,
    Group: groups,
    RelatedPerson: related_persons,
    Account: accounts,
    Coverage: coverages,
    EpisodeOfCare: episodes_of_care,
    Encounter: encounters,
    Appointment: appointments,
    Basic: basics,
    AllergyIntolerance: allergy_intolerances,
    Flag: flags,
    Condition: conditions,
    BodyStructure: body_structures,
    FamilyMemberHistory: family_member_histories,
    Goal: goals,
    CarePlan: care_plans,
    Immunization: immunizations,
    ImmunizationRecommendation: immunization_recommendations,
    Procedure: procedures,
    CareTeam: care_teams,
    ServiceRequest: service_requests,
    SupplyRequest: supply_requests,
    MedicationRequest: medication_requests,
    MedicationDispense: medication_dispenses,
    MedicationAdministration: medication_administrations,
    MedicationStatement: medication_statements,
    Medication: medications,
    Task: tasks,
    ImagingStudy: imaging_studies,
    DiagnosticReport: diagnostic_reports,
    Observation: observations,
    Specimen: specimens,
    ChargeItem: charge_items,
    Claim: claims,
    CoverageEligibilityRequest: coverage_eligibility_requests,
    CoverageEligibilityResponse: coverage_eligibility_responses,
    Communication: communications,
    ClaimResponse: claim_responses,
    ExplanationOfBenefit: explanations_of_benefit,
    PaymentReconciliation: payment_reconciliations,
    Consent: consents,
    ResearchSubject: research_subjects,
    ResearchStudy: research_studies,
    DocumentReference: document_references,
    PractitionerRole: practitioner_roles,
    Practitioner: practitioners,
    Organization: organizations,
    Location: locations,
    Device: devices,
    Endpoint: endpoints,
    Provenance: provenances,
    Binary: binaries,
}

impl<'a> Record<'a> {
    /// Adds a thing and says how to point to it.
    pub fn add<T: Entity<'a>>(&mut self, thing: T) -> Key {
        let list = T::list_mut(self);
        let index = u32::try_from(list.len()).unwrap_or(u32::MAX);
        list.push(thing);
        Key { kind: T::KIND, index }
    }

    /// The thing behind a key, `None` if the key is of another kind or another record.
    pub fn get<T: Entity<'a>>(&self, key: Key) -> Option<&T> {
        if key.kind != T::KIND {
            return None;
        }
        T::list(self).get(key.index as usize)
    }

    /// The thing behind a key, to change it.
    pub fn get_mut<T: Entity<'a>>(&mut self, key: Key) -> Option<&mut T> {
        if key.kind != T::KIND {
            return None;
        }
        T::list_mut(self).get_mut(key.index as usize)
    }
}
