// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! Types of FHIR R4.
#![allow(clippy::exhaustive_structs, reason = "users write values as struct literals; a release of FHIR is closed")]
#![allow(clippy::box_default, reason = "Box::default costs twice the functions in a debug build")]
#![allow(clippy::exhaustive_enums, reason = "a release of FHIR fixes the types of each choice")]

use crate::node as n;
use crate::primitive::{Date, DateTime, Decimal, Instant, Time};
use crate::table::{self as t, FieldInfo, TypeInfo};

// One module, not one a file: rustc compiles each module's types apart and repeats in each the drop glue and the
// tables of functions of every type it can reach. Measured on R4, release: 83 CPU-seconds against 38.
#[cfg(feature = "r4-financial")]
include!("r4/account.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/activity_definition.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/adverse_event.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/allergy_intolerance.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/appointment.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/appointment_response.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/audit_event.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/basic.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/binary.rs");
#[cfg(feature = "r4-administration")]
include!("r4/biologically_derived_product.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/body_structure.rs");
include!("r4/bundle.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/capability_statement.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/care_plan.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/care_team.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/catalog_entry.rs");
#[cfg(feature = "r4-financial")]
include!("r4/charge_item.rs");
#[cfg(feature = "r4-financial")]
include!("r4/charge_item_definition.rs");
#[cfg(feature = "r4-financial")]
include!("r4/claim.rs");
#[cfg(feature = "r4-financial")]
include!("r4/claim_response.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/clinical_impression.rs");
#[cfg(feature = "r4-terminology")]
include!("r4/code_system.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/communication.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/communication_request.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/compartment_definition.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/composition.rs");
#[cfg(feature = "r4-terminology")]
include!("r4/concept_map.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/condition.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/consent.rs");
#[cfg(feature = "r4-financial")]
include!("r4/contract.rs");
#[cfg(feature = "r4-financial")]
include!("r4/coverage.rs");
#[cfg(feature = "r4-financial")]
include!("r4/coverage_eligibility_request.rs");
#[cfg(feature = "r4-financial")]
include!("r4/coverage_eligibility_response.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/detected_issue.rs");
#[cfg(feature = "r4-administration")]
include!("r4/device.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/device_definition.rs");
#[cfg(feature = "r4-administration")]
include!("r4/device_metric.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/device_request.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/device_use_statement.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/diagnostic_report.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/document_manifest.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/document_reference.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/effect_evidence_synthesis.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/element_definition.rs");
include!("r4/encounter.rs");
#[cfg(feature = "r4-administration")]
include!("r4/endpoint.rs");
#[cfg(feature = "r4-financial")]
include!("r4/enrollment_request.rs");
#[cfg(feature = "r4-financial")]
include!("r4/enrollment_response.rs");
#[cfg(feature = "r4-administration")]
include!("r4/episode_of_care.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/event_definition.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/evidence.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/evidence_variable.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/example_scenario.rs");
#[cfg(feature = "r4-financial")]
include!("r4/explanation_of_benefit.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/family_member_history.rs");
#[cfg(feature = "r4-administration")]
include!("r4/flag.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/goal.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/graph_definition.rs");
#[cfg(feature = "r4-administration")]
include!("r4/group.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/guidance_response.rs");
#[cfg(feature = "r4-administration")]
include!("r4/healthcare_service.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/imaging_study.rs");
#[cfg(feature = "r4-medications")]
include!("r4/immunization.rs");
#[cfg(feature = "r4-medications")]
include!("r4/immunization_evaluation.rs");
#[cfg(feature = "r4-medications")]
include!("r4/immunization_recommendation.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/implementation_guide.rs");
#[cfg(feature = "r4-financial")]
include!("r4/insurance_plan.rs");
#[cfg(feature = "r4-financial")]
include!("r4/invoice.rs");
#[cfg(feature = "r4-administration")]
include!("r4/library.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/linkage.rs");
#[cfg(feature = "r4-administration")]
include!("r4/list.rs");
include!("r4/location.rs");
#[cfg(feature = "r4-products")]
include!("r4/marketing_status.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/measure.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/measure_report.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/media.rs");
#[cfg(feature = "r4-medications")]
include!("r4/medication.rs");
#[cfg(feature = "r4-medications")]
include!("r4/medication_administration.rs");
#[cfg(feature = "r4-medications")]
include!("r4/medication_dispense.rs");
#[cfg(feature = "r4-medications")]
include!("r4/medication_knowledge.rs");
#[cfg(feature = "r4-medications")]
include!("r4/medication_request.rs");
#[cfg(feature = "r4-medications")]
include!("r4/medication_statement.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_authorization.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_contraindication.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_indication.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_ingredient.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_interaction.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_manufactured.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_packaged.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_pharmaceutical.rs");
#[cfg(feature = "r4-products")]
include!("r4/medicinal_product_undesirable_effect.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/message_definition.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/message_header.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/molecular_sequence.rs");
#[cfg(feature = "r4-terminology")]
include!("r4/naming_system.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/nutrition_order.rs");
include!("r4/observation.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/observation_definition.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/operation_definition.rs");
include!("r4/operation_outcome.rs");
include!("r4/organization.rs");
#[cfg(feature = "r4-administration")]
include!("r4/organization_affiliation.rs");
include!("r4/parameters.rs");
include!("r4/patient.rs");
#[cfg(feature = "r4-financial")]
include!("r4/payment_notice.rs");
#[cfg(feature = "r4-financial")]
include!("r4/payment_reconciliation.rs");
#[cfg(feature = "r4-administration")]
include!("r4/person.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/plan_definition.rs");
include!("r4/practitioner.rs");
include!("r4/practitioner_role.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/procedure.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/provenance.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/questionnaire.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/questionnaire_response.rs");
#[cfg(feature = "r4-administration")]
include!("r4/related_person.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/request_group.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/research_definition.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/research_element_definition.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/research_study.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/research_subject.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/risk_assessment.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/risk_evidence_synthesis.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/schedule.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/search_parameter.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/service_request.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/slot.rs");
#[cfg(feature = "r4-diagnostics")]
include!("r4/specimen.rs");
#[cfg(feature = "r4-definitions")]
include!("r4/specimen_definition.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/structure_definition.rs");
#[cfg(feature = "r4-conformance")]
include!("r4/structure_map.rs");
#[cfg(feature = "r4-foundation")]
include!("r4/subscription.rs");
#[cfg(feature = "r4-administration")]
include!("r4/substance.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_amount.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_nucleic_acid.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_polymer.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_protein.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_reference_information.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_source_material.rs");
#[cfg(feature = "r4-products")]
include!("r4/substance_specification.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/supply_delivery.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/supply_request.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/task.rs");
#[cfg(feature = "r4-terminology")]
include!("r4/terminology_capabilities.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/test_report.rs");
#[cfg(feature = "r4-specialized")]
include!("r4/test_script.rs");
#[cfg(feature = "r4-terminology")]
include!("r4/value_set.rs");
#[cfg(feature = "r4-workflow")]
include!("r4/verification_result.rs");
#[cfg(feature = "r4-clinical")]
include!("r4/vision_prescription.rs");

pub use super::shared::*;

/// Any resource of FHIR R4 that is compiled.
#[non_exhaustive]
pub enum Resource {
    /// A `Account`.
#[cfg(feature = "r4-financial")]
    Account(n::Boxed<Account>),
    /// A `ActivityDefinition`.
#[cfg(feature = "r4-definitions")]
    ActivityDefinition(n::Boxed<ActivityDefinition>),
    /// A `AdverseEvent`.
#[cfg(feature = "r4-clinical")]
    AdverseEvent(n::Boxed<AdverseEvent>),
    /// A `AllergyIntolerance`.
#[cfg(feature = "r4-clinical")]
    AllergyIntolerance(n::Boxed<AllergyIntolerance>),
    /// A `Appointment`.
#[cfg(feature = "r4-workflow")]
    Appointment(n::Boxed<Appointment>),
    /// A `AppointmentResponse`.
#[cfg(feature = "r4-workflow")]
    AppointmentResponse(n::Boxed<AppointmentResponse>),
    /// A `AuditEvent`.
#[cfg(feature = "r4-foundation")]
    AuditEvent(n::Boxed<AuditEvent>),
    /// A `Basic`.
#[cfg(feature = "r4-foundation")]
    Basic(n::Boxed<Basic>),
    /// A `Binary`.
#[cfg(feature = "r4-foundation")]
    Binary(n::Boxed<Binary>),
    /// A `BiologicallyDerivedProduct`.
#[cfg(feature = "r4-administration")]
    BiologicallyDerivedProduct(n::Boxed<BiologicallyDerivedProduct>),
    /// A `BodyStructure`.
#[cfg(feature = "r4-diagnostics")]
    BodyStructure(n::Boxed<BodyStructure>),
    /// A `Bundle`.
    Bundle(n::Boxed<Bundle>),
    /// A `CapabilityStatement`.
#[cfg(feature = "r4-conformance")]
    CapabilityStatement(n::Boxed<CapabilityStatement>),
    /// A `CarePlan`.
#[cfg(feature = "r4-clinical")]
    CarePlan(n::Boxed<CarePlan>),
    /// A `CareTeam`.
#[cfg(feature = "r4-clinical")]
    CareTeam(n::Boxed<CareTeam>),
    /// A `CatalogEntry`.
#[cfg(feature = "r4-foundation")]
    CatalogEntry(n::Boxed<CatalogEntry>),
    /// A `ChargeItem`.
#[cfg(feature = "r4-financial")]
    ChargeItem(n::Boxed<ChargeItem>),
    /// A `ChargeItemDefinition`.
#[cfg(feature = "r4-financial")]
    ChargeItemDefinition(n::Boxed<ChargeItemDefinition>),
    /// A `Claim`.
#[cfg(feature = "r4-financial")]
    Claim(n::Boxed<Claim>),
    /// A `ClaimResponse`.
#[cfg(feature = "r4-financial")]
    ClaimResponse(n::Boxed<ClaimResponse>),
    /// A `ClinicalImpression`.
#[cfg(feature = "r4-clinical")]
    ClinicalImpression(n::Boxed<ClinicalImpression>),
    /// A `CodeSystem`.
#[cfg(feature = "r4-terminology")]
    CodeSystem(n::Boxed<CodeSystem>),
    /// A `Communication`.
#[cfg(feature = "r4-workflow")]
    Communication(n::Boxed<Communication>),
    /// A `CommunicationRequest`.
#[cfg(feature = "r4-workflow")]
    CommunicationRequest(n::Boxed<CommunicationRequest>),
    /// A `CompartmentDefinition`.
#[cfg(feature = "r4-conformance")]
    CompartmentDefinition(n::Boxed<CompartmentDefinition>),
    /// A `Composition`.
#[cfg(feature = "r4-foundation")]
    Composition(n::Boxed<Composition>),
    /// A `ConceptMap`.
#[cfg(feature = "r4-terminology")]
    ConceptMap(n::Boxed<ConceptMap>),
    /// A `Condition`.
#[cfg(feature = "r4-clinical")]
    Condition(n::Boxed<Condition>),
    /// A `Consent`.
#[cfg(feature = "r4-foundation")]
    Consent(n::Boxed<Consent>),
    /// A `Contract`.
#[cfg(feature = "r4-financial")]
    Contract(n::Boxed<Contract>),
    /// A `Coverage`.
#[cfg(feature = "r4-financial")]
    Coverage(n::Boxed<Coverage>),
    /// A `CoverageEligibilityRequest`.
#[cfg(feature = "r4-financial")]
    CoverageEligibilityRequest(n::Boxed<CoverageEligibilityRequest>),
    /// A `CoverageEligibilityResponse`.
#[cfg(feature = "r4-financial")]
    CoverageEligibilityResponse(n::Boxed<CoverageEligibilityResponse>),
    /// A `DetectedIssue`.
#[cfg(feature = "r4-clinical")]
    DetectedIssue(n::Boxed<DetectedIssue>),
    /// A `Device`.
#[cfg(feature = "r4-administration")]
    Device(n::Boxed<Device>),
    /// A `DeviceDefinition`.
#[cfg(feature = "r4-definitions")]
    DeviceDefinition(n::Boxed<DeviceDefinition>),
    /// A `DeviceMetric`.
#[cfg(feature = "r4-administration")]
    DeviceMetric(n::Boxed<DeviceMetric>),
    /// A `DeviceRequest`.
#[cfg(feature = "r4-workflow")]
    DeviceRequest(n::Boxed<DeviceRequest>),
    /// A `DeviceUseStatement`.
#[cfg(feature = "r4-workflow")]
    DeviceUseStatement(n::Boxed<DeviceUseStatement>),
    /// A `DiagnosticReport`.
#[cfg(feature = "r4-diagnostics")]
    DiagnosticReport(n::Boxed<DiagnosticReport>),
    /// A `DocumentManifest`.
#[cfg(feature = "r4-foundation")]
    DocumentManifest(n::Boxed<DocumentManifest>),
    /// A `DocumentReference`.
#[cfg(feature = "r4-foundation")]
    DocumentReference(n::Boxed<DocumentReference>),
    /// A `EffectEvidenceSynthesis`.
#[cfg(feature = "r4-specialized")]
    EffectEvidenceSynthesis(n::Boxed<EffectEvidenceSynthesis>),
    /// A `Encounter`.
    Encounter(n::Boxed<Encounter>),
    /// A `Endpoint`.
#[cfg(feature = "r4-administration")]
    Endpoint(n::Boxed<Endpoint>),
    /// A `EnrollmentRequest`.
#[cfg(feature = "r4-financial")]
    EnrollmentRequest(n::Boxed<EnrollmentRequest>),
    /// A `EnrollmentResponse`.
#[cfg(feature = "r4-financial")]
    EnrollmentResponse(n::Boxed<EnrollmentResponse>),
    /// A `EpisodeOfCare`.
#[cfg(feature = "r4-administration")]
    EpisodeOfCare(n::Boxed<EpisodeOfCare>),
    /// A `EventDefinition`.
#[cfg(feature = "r4-definitions")]
    EventDefinition(n::Boxed<EventDefinition>),
    /// A `Evidence`.
#[cfg(feature = "r4-specialized")]
    Evidence(n::Boxed<Evidence>),
    /// A `EvidenceVariable`.
#[cfg(feature = "r4-specialized")]
    EvidenceVariable(n::Boxed<EvidenceVariable>),
    /// A `ExampleScenario`.
#[cfg(feature = "r4-conformance")]
    ExampleScenario(n::Boxed<ExampleScenario>),
    /// A `ExplanationOfBenefit`.
#[cfg(feature = "r4-financial")]
    ExplanationOfBenefit(n::Boxed<ExplanationOfBenefit>),
    /// A `FamilyMemberHistory`.
#[cfg(feature = "r4-clinical")]
    FamilyMemberHistory(n::Boxed<FamilyMemberHistory>),
    /// A `Flag`.
#[cfg(feature = "r4-administration")]
    Flag(n::Boxed<Flag>),
    /// A `Goal`.
#[cfg(feature = "r4-clinical")]
    Goal(n::Boxed<Goal>),
    /// A `GraphDefinition`.
#[cfg(feature = "r4-conformance")]
    GraphDefinition(n::Boxed<GraphDefinition>),
    /// A `Group`.
#[cfg(feature = "r4-administration")]
    Group(n::Boxed<Group>),
    /// A `GuidanceResponse`.
#[cfg(feature = "r4-workflow")]
    GuidanceResponse(n::Boxed<GuidanceResponse>),
    /// A `HealthcareService`.
#[cfg(feature = "r4-administration")]
    HealthcareService(n::Boxed<HealthcareService>),
    /// A `ImagingStudy`.
#[cfg(feature = "r4-diagnostics")]
    ImagingStudy(n::Boxed<ImagingStudy>),
    /// A `Immunization`.
#[cfg(feature = "r4-medications")]
    Immunization(n::Boxed<Immunization>),
    /// A `ImmunizationEvaluation`.
#[cfg(feature = "r4-medications")]
    ImmunizationEvaluation(n::Boxed<ImmunizationEvaluation>),
    /// A `ImmunizationRecommendation`.
#[cfg(feature = "r4-medications")]
    ImmunizationRecommendation(n::Boxed<ImmunizationRecommendation>),
    /// A `ImplementationGuide`.
#[cfg(feature = "r4-conformance")]
    ImplementationGuide(n::Boxed<ImplementationGuide>),
    /// A `InsurancePlan`.
#[cfg(feature = "r4-financial")]
    InsurancePlan(n::Boxed<InsurancePlan>),
    /// A `Invoice`.
#[cfg(feature = "r4-financial")]
    Invoice(n::Boxed<Invoice>),
    /// A `Library`.
#[cfg(feature = "r4-administration")]
    Library(n::Boxed<Library>),
    /// A `Linkage`.
#[cfg(feature = "r4-foundation")]
    Linkage(n::Boxed<Linkage>),
    /// A `List`.
#[cfg(feature = "r4-administration")]
    List(n::Boxed<List>),
    /// A `Location`.
    Location(n::Boxed<Location>),
    /// A `Measure`.
#[cfg(feature = "r4-specialized")]
    Measure(n::Boxed<Measure>),
    /// A `MeasureReport`.
#[cfg(feature = "r4-specialized")]
    MeasureReport(n::Boxed<MeasureReport>),
    /// A `Media`.
#[cfg(feature = "r4-diagnostics")]
    Media(n::Boxed<Media>),
    /// A `Medication`.
#[cfg(feature = "r4-medications")]
    Medication(n::Boxed<Medication>),
    /// A `MedicationAdministration`.
#[cfg(feature = "r4-medications")]
    MedicationAdministration(n::Boxed<MedicationAdministration>),
    /// A `MedicationDispense`.
#[cfg(feature = "r4-medications")]
    MedicationDispense(n::Boxed<MedicationDispense>),
    /// A `MedicationKnowledge`.
#[cfg(feature = "r4-medications")]
    MedicationKnowledge(n::Boxed<MedicationKnowledge>),
    /// A `MedicationRequest`.
#[cfg(feature = "r4-medications")]
    MedicationRequest(n::Boxed<MedicationRequest>),
    /// A `MedicationStatement`.
#[cfg(feature = "r4-medications")]
    MedicationStatement(n::Boxed<MedicationStatement>),
    /// A `MedicinalProduct`.
#[cfg(feature = "r4-products")]
    MedicinalProduct(n::Boxed<MedicinalProduct>),
    /// A `MedicinalProductAuthorization`.
#[cfg(feature = "r4-products")]
    MedicinalProductAuthorization(n::Boxed<MedicinalProductAuthorization>),
    /// A `MedicinalProductContraindication`.
#[cfg(feature = "r4-products")]
    MedicinalProductContraindication(n::Boxed<MedicinalProductContraindication>),
    /// A `MedicinalProductIndication`.
#[cfg(feature = "r4-products")]
    MedicinalProductIndication(n::Boxed<MedicinalProductIndication>),
    /// A `MedicinalProductIngredient`.
#[cfg(feature = "r4-products")]
    MedicinalProductIngredient(n::Boxed<MedicinalProductIngredient>),
    /// A `MedicinalProductInteraction`.
#[cfg(feature = "r4-products")]
    MedicinalProductInteraction(n::Boxed<MedicinalProductInteraction>),
    /// A `MedicinalProductManufactured`.
#[cfg(feature = "r4-products")]
    MedicinalProductManufactured(n::Boxed<MedicinalProductManufactured>),
    /// A `MedicinalProductPackaged`.
#[cfg(feature = "r4-products")]
    MedicinalProductPackaged(n::Boxed<MedicinalProductPackaged>),
    /// A `MedicinalProductPharmaceutical`.
#[cfg(feature = "r4-products")]
    MedicinalProductPharmaceutical(n::Boxed<MedicinalProductPharmaceutical>),
    /// A `MedicinalProductUndesirableEffect`.
#[cfg(feature = "r4-products")]
    MedicinalProductUndesirableEffect(n::Boxed<MedicinalProductUndesirableEffect>),
    /// A `MessageDefinition`.
#[cfg(feature = "r4-conformance")]
    MessageDefinition(n::Boxed<MessageDefinition>),
    /// A `MessageHeader`.
#[cfg(feature = "r4-foundation")]
    MessageHeader(n::Boxed<MessageHeader>),
    /// A `MolecularSequence`.
#[cfg(feature = "r4-diagnostics")]
    MolecularSequence(n::Boxed<MolecularSequence>),
    /// A `NamingSystem`.
#[cfg(feature = "r4-terminology")]
    NamingSystem(n::Boxed<NamingSystem>),
    /// A `NutritionOrder`.
#[cfg(feature = "r4-clinical")]
    NutritionOrder(n::Boxed<NutritionOrder>),
    /// A `Observation`.
    Observation(n::Boxed<Observation>),
    /// A `ObservationDefinition`.
#[cfg(feature = "r4-definitions")]
    ObservationDefinition(n::Boxed<ObservationDefinition>),
    /// A `OperationDefinition`.
#[cfg(feature = "r4-conformance")]
    OperationDefinition(n::Boxed<OperationDefinition>),
    /// A `OperationOutcome`.
    OperationOutcome(n::Boxed<OperationOutcome>),
    /// A `Organization`.
    Organization(n::Boxed<Organization>),
    /// A `OrganizationAffiliation`.
#[cfg(feature = "r4-administration")]
    OrganizationAffiliation(n::Boxed<OrganizationAffiliation>),
    /// A `Parameters`.
    Parameters(n::Boxed<Parameters>),
    /// A `Patient`.
    Patient(n::Boxed<Patient>),
    /// A `PaymentNotice`.
#[cfg(feature = "r4-financial")]
    PaymentNotice(n::Boxed<PaymentNotice>),
    /// A `PaymentReconciliation`.
#[cfg(feature = "r4-financial")]
    PaymentReconciliation(n::Boxed<PaymentReconciliation>),
    /// A `Person`.
#[cfg(feature = "r4-administration")]
    Person(n::Boxed<Person>),
    /// A `PlanDefinition`.
#[cfg(feature = "r4-definitions")]
    PlanDefinition(n::Boxed<PlanDefinition>),
    /// A `Practitioner`.
    Practitioner(n::Boxed<Practitioner>),
    /// A `PractitionerRole`.
    PractitionerRole(n::Boxed<PractitionerRole>),
    /// A `Procedure`.
#[cfg(feature = "r4-clinical")]
    Procedure(n::Boxed<Procedure>),
    /// A `Provenance`.
#[cfg(feature = "r4-foundation")]
    Provenance(n::Boxed<Provenance>),
    /// A `Questionnaire`.
#[cfg(feature = "r4-definitions")]
    Questionnaire(n::Boxed<Questionnaire>),
    /// A `QuestionnaireResponse`.
#[cfg(feature = "r4-diagnostics")]
    QuestionnaireResponse(n::Boxed<QuestionnaireResponse>),
    /// A `RelatedPerson`.
#[cfg(feature = "r4-administration")]
    RelatedPerson(n::Boxed<RelatedPerson>),
    /// A `RequestGroup`.
#[cfg(feature = "r4-clinical")]
    RequestGroup(n::Boxed<RequestGroup>),
    /// A `ResearchDefinition`.
#[cfg(feature = "r4-specialized")]
    ResearchDefinition(n::Boxed<ResearchDefinition>),
    /// A `ResearchElementDefinition`.
#[cfg(feature = "r4-specialized")]
    ResearchElementDefinition(n::Boxed<ResearchElementDefinition>),
    /// A `ResearchStudy`.
#[cfg(feature = "r4-specialized")]
    ResearchStudy(n::Boxed<ResearchStudy>),
    /// A `ResearchSubject`.
#[cfg(feature = "r4-specialized")]
    ResearchSubject(n::Boxed<ResearchSubject>),
    /// A `RiskAssessment`.
#[cfg(feature = "r4-clinical")]
    RiskAssessment(n::Boxed<RiskAssessment>),
    /// A `RiskEvidenceSynthesis`.
#[cfg(feature = "r4-specialized")]
    RiskEvidenceSynthesis(n::Boxed<RiskEvidenceSynthesis>),
    /// A `Schedule`.
#[cfg(feature = "r4-workflow")]
    Schedule(n::Boxed<Schedule>),
    /// A `SearchParameter`.
#[cfg(feature = "r4-conformance")]
    SearchParameter(n::Boxed<SearchParameter>),
    /// A `ServiceRequest`.
#[cfg(feature = "r4-clinical")]
    ServiceRequest(n::Boxed<ServiceRequest>),
    /// A `Slot`.
#[cfg(feature = "r4-workflow")]
    Slot(n::Boxed<Slot>),
    /// A `Specimen`.
#[cfg(feature = "r4-diagnostics")]
    Specimen(n::Boxed<Specimen>),
    /// A `SpecimenDefinition`.
#[cfg(feature = "r4-definitions")]
    SpecimenDefinition(n::Boxed<SpecimenDefinition>),
    /// A `StructureDefinition`.
#[cfg(feature = "r4-conformance")]
    StructureDefinition(n::Boxed<StructureDefinition>),
    /// A `StructureMap`.
#[cfg(feature = "r4-conformance")]
    StructureMap(n::Boxed<StructureMap>),
    /// A `Subscription`.
#[cfg(feature = "r4-foundation")]
    Subscription(n::Boxed<Subscription>),
    /// A `Substance`.
#[cfg(feature = "r4-administration")]
    Substance(n::Boxed<Substance>),
    /// A `SubstanceNucleicAcid`.
#[cfg(feature = "r4-products")]
    SubstanceNucleicAcid(n::Boxed<SubstanceNucleicAcid>),
    /// A `SubstancePolymer`.
#[cfg(feature = "r4-products")]
    SubstancePolymer(n::Boxed<SubstancePolymer>),
    /// A `SubstanceProtein`.
#[cfg(feature = "r4-products")]
    SubstanceProtein(n::Boxed<SubstanceProtein>),
    /// A `SubstanceReferenceInformation`.
#[cfg(feature = "r4-products")]
    SubstanceReferenceInformation(n::Boxed<SubstanceReferenceInformation>),
    /// A `SubstanceSourceMaterial`.
#[cfg(feature = "r4-products")]
    SubstanceSourceMaterial(n::Boxed<SubstanceSourceMaterial>),
    /// A `SubstanceSpecification`.
#[cfg(feature = "r4-products")]
    SubstanceSpecification(n::Boxed<SubstanceSpecification>),
    /// A `SupplyDelivery`.
#[cfg(feature = "r4-workflow")]
    SupplyDelivery(n::Boxed<SupplyDelivery>),
    /// A `SupplyRequest`.
#[cfg(feature = "r4-workflow")]
    SupplyRequest(n::Boxed<SupplyRequest>),
    /// A `Task`.
#[cfg(feature = "r4-workflow")]
    Task(n::Boxed<Task>),
    /// A `TerminologyCapabilities`.
#[cfg(feature = "r4-terminology")]
    TerminologyCapabilities(n::Boxed<TerminologyCapabilities>),
    /// A `TestReport`.
#[cfg(feature = "r4-specialized")]
    TestReport(n::Boxed<TestReport>),
    /// A `TestScript`.
#[cfg(feature = "r4-specialized")]
    TestScript(n::Boxed<TestScript>),
    /// A `ValueSet`.
#[cfg(feature = "r4-terminology")]
    ValueSet(n::Boxed<ValueSet>),
    /// A `VerificationResult`.
#[cfg(feature = "r4-workflow")]
    VerificationResult(n::Boxed<VerificationResult>),
    /// A `VisionPrescription`.
#[cfg(feature = "r4-clinical")]
    VisionPrescription(n::Boxed<VisionPrescription>),
    /// Of a type the release does not define or that is compiled out, kept as it was read.
    Other(Box<crate::OtherResource>),
}

crate::resource::resource!(Resource);

impl n::AnyResource for Resource {
    fn node(&self) -> &dyn n::Node {
        match self {
#[cfg(feature = "r4-financial")]
            Self::Account(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::ActivityDefinition(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::AdverseEvent(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::AllergyIntolerance(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::Appointment(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::AppointmentResponse(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::AuditEvent(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Basic(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Binary(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::BiologicallyDerivedProduct(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::BodyStructure(v) => &*v.node,
            Self::Bundle(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::CapabilityStatement(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::CarePlan(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::CareTeam(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::CatalogEntry(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::ChargeItem(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::ChargeItemDefinition(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::Claim(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::ClaimResponse(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::ClinicalImpression(v) => &*v.node,
#[cfg(feature = "r4-terminology")]
            Self::CodeSystem(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::Communication(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::CommunicationRequest(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::CompartmentDefinition(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Composition(v) => &*v.node,
#[cfg(feature = "r4-terminology")]
            Self::ConceptMap(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::Condition(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Consent(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::Contract(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::Coverage(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::CoverageEligibilityRequest(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::CoverageEligibilityResponse(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::DetectedIssue(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Device(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::DeviceDefinition(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::DeviceMetric(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::DeviceRequest(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::DeviceUseStatement(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::DiagnosticReport(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::DocumentManifest(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::DocumentReference(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::EffectEvidenceSynthesis(v) => &*v.node,
            Self::Encounter(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Endpoint(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::EnrollmentRequest(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::EnrollmentResponse(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::EpisodeOfCare(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::EventDefinition(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::Evidence(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::EvidenceVariable(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::ExampleScenario(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::ExplanationOfBenefit(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::FamilyMemberHistory(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Flag(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::Goal(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::GraphDefinition(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Group(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::GuidanceResponse(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::HealthcareService(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::ImagingStudy(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::Immunization(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::ImmunizationEvaluation(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::ImmunizationRecommendation(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::ImplementationGuide(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::InsurancePlan(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::Invoice(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Library(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Linkage(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::List(v) => &*v.node,
            Self::Location(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::Measure(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::MeasureReport(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::Media(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::Medication(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationAdministration(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationDispense(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationKnowledge(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationRequest(v) => &*v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationStatement(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProduct(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductAuthorization(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductContraindication(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductIndication(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductIngredient(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductInteraction(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductManufactured(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductPackaged(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductPharmaceutical(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductUndesirableEffect(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::MessageDefinition(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::MessageHeader(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::MolecularSequence(v) => &*v.node,
#[cfg(feature = "r4-terminology")]
            Self::NamingSystem(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::NutritionOrder(v) => &*v.node,
            Self::Observation(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::ObservationDefinition(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::OperationDefinition(v) => &*v.node,
            Self::OperationOutcome(v) => &*v.node,
            Self::Organization(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::OrganizationAffiliation(v) => &*v.node,
            Self::Parameters(v) => &*v.node,
            Self::Patient(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::PaymentNotice(v) => &*v.node,
#[cfg(feature = "r4-financial")]
            Self::PaymentReconciliation(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Person(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::PlanDefinition(v) => &*v.node,
            Self::Practitioner(v) => &*v.node,
            Self::PractitionerRole(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::Procedure(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Provenance(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::Questionnaire(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::QuestionnaireResponse(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::RelatedPerson(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::RequestGroup(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchDefinition(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchElementDefinition(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchStudy(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchSubject(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::RiskAssessment(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::RiskEvidenceSynthesis(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::Schedule(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::SearchParameter(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::ServiceRequest(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::Slot(v) => &*v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::Specimen(v) => &*v.node,
#[cfg(feature = "r4-definitions")]
            Self::SpecimenDefinition(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::StructureDefinition(v) => &*v.node,
#[cfg(feature = "r4-conformance")]
            Self::StructureMap(v) => &*v.node,
#[cfg(feature = "r4-foundation")]
            Self::Subscription(v) => &*v.node,
#[cfg(feature = "r4-administration")]
            Self::Substance(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceNucleicAcid(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::SubstancePolymer(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceProtein(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceReferenceInformation(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceSourceMaterial(v) => &*v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceSpecification(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::SupplyDelivery(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::SupplyRequest(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::Task(v) => &*v.node,
#[cfg(feature = "r4-terminology")]
            Self::TerminologyCapabilities(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::TestReport(v) => &*v.node,
#[cfg(feature = "r4-specialized")]
            Self::TestScript(v) => &*v.node,
#[cfg(feature = "r4-terminology")]
            Self::ValueSet(v) => &*v.node,
#[cfg(feature = "r4-workflow")]
            Self::VerificationResult(v) => &*v.node,
#[cfg(feature = "r4-clinical")]
            Self::VisionPrescription(v) => &*v.node,
            Self::Other(v) => &**v,
        }
    }
    fn node_mut(&mut self) -> &mut dyn n::Node {
        match self {
#[cfg(feature = "r4-financial")]
            Self::Account(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::ActivityDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::AdverseEvent(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::AllergyIntolerance(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::Appointment(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::AppointmentResponse(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::AuditEvent(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Basic(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Binary(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::BiologicallyDerivedProduct(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::BodyStructure(v) => &mut *v.node,
            Self::Bundle(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::CapabilityStatement(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::CarePlan(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::CareTeam(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::CatalogEntry(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::ChargeItem(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::ChargeItemDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::Claim(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::ClaimResponse(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::ClinicalImpression(v) => &mut *v.node,
#[cfg(feature = "r4-terminology")]
            Self::CodeSystem(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::Communication(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::CommunicationRequest(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::CompartmentDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Composition(v) => &mut *v.node,
#[cfg(feature = "r4-terminology")]
            Self::ConceptMap(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::Condition(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Consent(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::Contract(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::Coverage(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::CoverageEligibilityRequest(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::CoverageEligibilityResponse(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::DetectedIssue(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Device(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::DeviceDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::DeviceMetric(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::DeviceRequest(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::DeviceUseStatement(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::DiagnosticReport(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::DocumentManifest(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::DocumentReference(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::EffectEvidenceSynthesis(v) => &mut *v.node,
            Self::Encounter(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Endpoint(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::EnrollmentRequest(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::EnrollmentResponse(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::EpisodeOfCare(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::EventDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::Evidence(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::EvidenceVariable(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::ExampleScenario(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::ExplanationOfBenefit(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::FamilyMemberHistory(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Flag(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::Goal(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::GraphDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Group(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::GuidanceResponse(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::HealthcareService(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::ImagingStudy(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::Immunization(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::ImmunizationEvaluation(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::ImmunizationRecommendation(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::ImplementationGuide(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::InsurancePlan(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::Invoice(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Library(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Linkage(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::List(v) => &mut *v.node,
            Self::Location(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::Measure(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::MeasureReport(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::Media(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::Medication(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationAdministration(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationDispense(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationKnowledge(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationRequest(v) => &mut *v.node,
#[cfg(feature = "r4-medications")]
            Self::MedicationStatement(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProduct(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductAuthorization(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductContraindication(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductIndication(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductIngredient(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductInteraction(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductManufactured(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductPackaged(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductPharmaceutical(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::MedicinalProductUndesirableEffect(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::MessageDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::MessageHeader(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::MolecularSequence(v) => &mut *v.node,
#[cfg(feature = "r4-terminology")]
            Self::NamingSystem(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::NutritionOrder(v) => &mut *v.node,
            Self::Observation(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::ObservationDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::OperationDefinition(v) => &mut *v.node,
            Self::OperationOutcome(v) => &mut *v.node,
            Self::Organization(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::OrganizationAffiliation(v) => &mut *v.node,
            Self::Parameters(v) => &mut *v.node,
            Self::Patient(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::PaymentNotice(v) => &mut *v.node,
#[cfg(feature = "r4-financial")]
            Self::PaymentReconciliation(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Person(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::PlanDefinition(v) => &mut *v.node,
            Self::Practitioner(v) => &mut *v.node,
            Self::PractitionerRole(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::Procedure(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Provenance(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::Questionnaire(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::QuestionnaireResponse(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::RelatedPerson(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::RequestGroup(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchElementDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchStudy(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::ResearchSubject(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::RiskAssessment(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::RiskEvidenceSynthesis(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::Schedule(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::SearchParameter(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::ServiceRequest(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::Slot(v) => &mut *v.node,
#[cfg(feature = "r4-diagnostics")]
            Self::Specimen(v) => &mut *v.node,
#[cfg(feature = "r4-definitions")]
            Self::SpecimenDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::StructureDefinition(v) => &mut *v.node,
#[cfg(feature = "r4-conformance")]
            Self::StructureMap(v) => &mut *v.node,
#[cfg(feature = "r4-foundation")]
            Self::Subscription(v) => &mut *v.node,
#[cfg(feature = "r4-administration")]
            Self::Substance(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceNucleicAcid(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::SubstancePolymer(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceProtein(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceReferenceInformation(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceSourceMaterial(v) => &mut *v.node,
#[cfg(feature = "r4-products")]
            Self::SubstanceSpecification(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::SupplyDelivery(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::SupplyRequest(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::Task(v) => &mut *v.node,
#[cfg(feature = "r4-terminology")]
            Self::TerminologyCapabilities(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::TestReport(v) => &mut *v.node,
#[cfg(feature = "r4-specialized")]
            Self::TestScript(v) => &mut *v.node,
#[cfg(feature = "r4-terminology")]
            Self::ValueSet(v) => &mut *v.node,
#[cfg(feature = "r4-workflow")]
            Self::VerificationResult(v) => &mut *v.node,
#[cfg(feature = "r4-clinical")]
            Self::VisionPrescription(v) => &mut *v.node,
            Self::Other(v) => &mut **v,
        }
    }
    fn make(name: &str) -> Option<Self> {
        Some(match name {
#[cfg(feature = "r4-financial")]
            "Account" => Self::Account(n::Boxed { node: (ACCOUNT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "ActivityDefinition" => Self::ActivityDefinition(n::Boxed { node: (ACTIVITY_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "AdverseEvent" => Self::AdverseEvent(n::Boxed { node: (ADVERSE_EVENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "AllergyIntolerance" => Self::AllergyIntolerance(n::Boxed { node: (ALLERGY_INTOLERANCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "Appointment" => Self::Appointment(n::Boxed { node: (APPOINTMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "AppointmentResponse" => Self::AppointmentResponse(n::Boxed { node: (APPOINTMENT_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "AuditEvent" => Self::AuditEvent(n::Boxed { node: (AUDIT_EVENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Basic" => Self::Basic(n::Boxed { node: (BASIC.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Binary" => Self::Binary(n::Boxed { node: (BINARY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "BiologicallyDerivedProduct" => Self::BiologicallyDerivedProduct(n::Boxed { node: (BIOLOGICALLY_DERIVED_PRODUCT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "BodyStructure" => Self::BodyStructure(n::Boxed { node: (BODY_STRUCTURE.make)(), of: core::marker::PhantomData }),
            "Bundle" => Self::Bundle(n::Boxed { node: (BUNDLE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "CapabilityStatement" => Self::CapabilityStatement(n::Boxed { node: (CAPABILITY_STATEMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "CarePlan" => Self::CarePlan(n::Boxed { node: (CARE_PLAN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "CareTeam" => Self::CareTeam(n::Boxed { node: (CARE_TEAM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "CatalogEntry" => Self::CatalogEntry(n::Boxed { node: (CATALOG_ENTRY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "ChargeItem" => Self::ChargeItem(n::Boxed { node: (CHARGE_ITEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "ChargeItemDefinition" => Self::ChargeItemDefinition(n::Boxed { node: (CHARGE_ITEM_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "Claim" => Self::Claim(n::Boxed { node: (CLAIM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "ClaimResponse" => Self::ClaimResponse(n::Boxed { node: (CLAIM_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "ClinicalImpression" => Self::ClinicalImpression(n::Boxed { node: (CLINICAL_IMPRESSION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-terminology")]
            "CodeSystem" => Self::CodeSystem(n::Boxed { node: (CODE_SYSTEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "Communication" => Self::Communication(n::Boxed { node: (COMMUNICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "CommunicationRequest" => Self::CommunicationRequest(n::Boxed { node: (COMMUNICATION_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "CompartmentDefinition" => Self::CompartmentDefinition(n::Boxed { node: (COMPARTMENT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Composition" => Self::Composition(n::Boxed { node: (COMPOSITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-terminology")]
            "ConceptMap" => Self::ConceptMap(n::Boxed { node: (CONCEPT_MAP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "Condition" => Self::Condition(n::Boxed { node: (CONDITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Consent" => Self::Consent(n::Boxed { node: (CONSENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "Contract" => Self::Contract(n::Boxed { node: (CONTRACT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "Coverage" => Self::Coverage(n::Boxed { node: (COVERAGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "CoverageEligibilityRequest" => Self::CoverageEligibilityRequest(n::Boxed { node: (COVERAGE_ELIGIBILITY_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "CoverageEligibilityResponse" => Self::CoverageEligibilityResponse(n::Boxed { node: (COVERAGE_ELIGIBILITY_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "DetectedIssue" => Self::DetectedIssue(n::Boxed { node: (DETECTED_ISSUE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Device" => Self::Device(n::Boxed { node: (DEVICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "DeviceDefinition" => Self::DeviceDefinition(n::Boxed { node: (DEVICE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "DeviceMetric" => Self::DeviceMetric(n::Boxed { node: (DEVICE_METRIC.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "DeviceRequest" => Self::DeviceRequest(n::Boxed { node: (DEVICE_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "DeviceUseStatement" => Self::DeviceUseStatement(n::Boxed { node: (DEVICE_USE_STATEMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "DiagnosticReport" => Self::DiagnosticReport(n::Boxed { node: (DIAGNOSTIC_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "DocumentManifest" => Self::DocumentManifest(n::Boxed { node: (DOCUMENT_MANIFEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "DocumentReference" => Self::DocumentReference(n::Boxed { node: (DOCUMENT_REFERENCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "EffectEvidenceSynthesis" => Self::EffectEvidenceSynthesis(n::Boxed { node: (EFFECT_EVIDENCE_SYNTHESIS.make)(), of: core::marker::PhantomData }),
            "Encounter" => Self::Encounter(n::Boxed { node: (ENCOUNTER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Endpoint" => Self::Endpoint(n::Boxed { node: (ENDPOINT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "EnrollmentRequest" => Self::EnrollmentRequest(n::Boxed { node: (ENROLLMENT_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "EnrollmentResponse" => Self::EnrollmentResponse(n::Boxed { node: (ENROLLMENT_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "EpisodeOfCare" => Self::EpisodeOfCare(n::Boxed { node: (EPISODE_OF_CARE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "EventDefinition" => Self::EventDefinition(n::Boxed { node: (EVENT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "Evidence" => Self::Evidence(n::Boxed { node: (EVIDENCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "EvidenceVariable" => Self::EvidenceVariable(n::Boxed { node: (EVIDENCE_VARIABLE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "ExampleScenario" => Self::ExampleScenario(n::Boxed { node: (EXAMPLE_SCENARIO.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "ExplanationOfBenefit" => Self::ExplanationOfBenefit(n::Boxed { node: (EXPLANATION_OF_BENEFIT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "FamilyMemberHistory" => Self::FamilyMemberHistory(n::Boxed { node: (FAMILY_MEMBER_HISTORY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Flag" => Self::Flag(n::Boxed { node: (FLAG.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "Goal" => Self::Goal(n::Boxed { node: (GOAL.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "GraphDefinition" => Self::GraphDefinition(n::Boxed { node: (GRAPH_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Group" => Self::Group(n::Boxed { node: (GROUP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "GuidanceResponse" => Self::GuidanceResponse(n::Boxed { node: (GUIDANCE_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "HealthcareService" => Self::HealthcareService(n::Boxed { node: (HEALTHCARE_SERVICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "ImagingStudy" => Self::ImagingStudy(n::Boxed { node: (IMAGING_STUDY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "Immunization" => Self::Immunization(n::Boxed { node: (IMMUNIZATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "ImmunizationEvaluation" => Self::ImmunizationEvaluation(n::Boxed { node: (IMMUNIZATION_EVALUATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "ImmunizationRecommendation" => Self::ImmunizationRecommendation(n::Boxed { node: (IMMUNIZATION_RECOMMENDATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "ImplementationGuide" => Self::ImplementationGuide(n::Boxed { node: (IMPLEMENTATION_GUIDE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "InsurancePlan" => Self::InsurancePlan(n::Boxed { node: (INSURANCE_PLAN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "Invoice" => Self::Invoice(n::Boxed { node: (INVOICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Library" => Self::Library(n::Boxed { node: (LIBRARY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Linkage" => Self::Linkage(n::Boxed { node: (LINKAGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "List" => Self::List(n::Boxed { node: (LIST.make)(), of: core::marker::PhantomData }),
            "Location" => Self::Location(n::Boxed { node: (LOCATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "Measure" => Self::Measure(n::Boxed { node: (MEASURE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "MeasureReport" => Self::MeasureReport(n::Boxed { node: (MEASURE_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "Media" => Self::Media(n::Boxed { node: (MEDIA.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "Medication" => Self::Medication(n::Boxed { node: (MEDICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "MedicationAdministration" => Self::MedicationAdministration(n::Boxed { node: (MEDICATION_ADMINISTRATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "MedicationDispense" => Self::MedicationDispense(n::Boxed { node: (MEDICATION_DISPENSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "MedicationKnowledge" => Self::MedicationKnowledge(n::Boxed { node: (MEDICATION_KNOWLEDGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "MedicationRequest" => Self::MedicationRequest(n::Boxed { node: (MEDICATION_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-medications")]
            "MedicationStatement" => Self::MedicationStatement(n::Boxed { node: (MEDICATION_STATEMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProduct" => Self::MedicinalProduct(n::Boxed { node: (MEDICINAL_PRODUCT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductAuthorization" => Self::MedicinalProductAuthorization(n::Boxed { node: (MEDICINAL_PRODUCT_AUTHORIZATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductContraindication" => Self::MedicinalProductContraindication(n::Boxed { node: (MEDICINAL_PRODUCT_CONTRAINDICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductIndication" => Self::MedicinalProductIndication(n::Boxed { node: (MEDICINAL_PRODUCT_INDICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductIngredient" => Self::MedicinalProductIngredient(n::Boxed { node: (MEDICINAL_PRODUCT_INGREDIENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductInteraction" => Self::MedicinalProductInteraction(n::Boxed { node: (MEDICINAL_PRODUCT_INTERACTION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductManufactured" => Self::MedicinalProductManufactured(n::Boxed { node: (MEDICINAL_PRODUCT_MANUFACTURED.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductPackaged" => Self::MedicinalProductPackaged(n::Boxed { node: (MEDICINAL_PRODUCT_PACKAGED.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductPharmaceutical" => Self::MedicinalProductPharmaceutical(n::Boxed { node: (MEDICINAL_PRODUCT_PHARMACEUTICAL.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "MedicinalProductUndesirableEffect" => Self::MedicinalProductUndesirableEffect(n::Boxed { node: (MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "MessageDefinition" => Self::MessageDefinition(n::Boxed { node: (MESSAGE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "MessageHeader" => Self::MessageHeader(n::Boxed { node: (MESSAGE_HEADER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "MolecularSequence" => Self::MolecularSequence(n::Boxed { node: (MOLECULAR_SEQUENCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-terminology")]
            "NamingSystem" => Self::NamingSystem(n::Boxed { node: (NAMING_SYSTEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "NutritionOrder" => Self::NutritionOrder(n::Boxed { node: (NUTRITION_ORDER.make)(), of: core::marker::PhantomData }),
            "Observation" => Self::Observation(n::Boxed { node: (OBSERVATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "ObservationDefinition" => Self::ObservationDefinition(n::Boxed { node: (OBSERVATION_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "OperationDefinition" => Self::OperationDefinition(n::Boxed { node: (OPERATION_DEFINITION.make)(), of: core::marker::PhantomData }),
            "OperationOutcome" => Self::OperationOutcome(n::Boxed { node: (OPERATION_OUTCOME.make)(), of: core::marker::PhantomData }),
            "Organization" => Self::Organization(n::Boxed { node: (ORGANIZATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "OrganizationAffiliation" => Self::OrganizationAffiliation(n::Boxed { node: (ORGANIZATION_AFFILIATION.make)(), of: core::marker::PhantomData }),
            "Parameters" => Self::Parameters(n::Boxed { node: (PARAMETERS.make)(), of: core::marker::PhantomData }),
            "Patient" => Self::Patient(n::Boxed { node: (PATIENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "PaymentNotice" => Self::PaymentNotice(n::Boxed { node: (PAYMENT_NOTICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-financial")]
            "PaymentReconciliation" => Self::PaymentReconciliation(n::Boxed { node: (PAYMENT_RECONCILIATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Person" => Self::Person(n::Boxed { node: (PERSON.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "PlanDefinition" => Self::PlanDefinition(n::Boxed { node: (PLAN_DEFINITION.make)(), of: core::marker::PhantomData }),
            "Practitioner" => Self::Practitioner(n::Boxed { node: (PRACTITIONER.make)(), of: core::marker::PhantomData }),
            "PractitionerRole" => Self::PractitionerRole(n::Boxed { node: (PRACTITIONER_ROLE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "Procedure" => Self::Procedure(n::Boxed { node: (PROCEDURE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Provenance" => Self::Provenance(n::Boxed { node: (PROVENANCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "Questionnaire" => Self::Questionnaire(n::Boxed { node: (QUESTIONNAIRE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "QuestionnaireResponse" => Self::QuestionnaireResponse(n::Boxed { node: (QUESTIONNAIRE_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "RelatedPerson" => Self::RelatedPerson(n::Boxed { node: (RELATED_PERSON.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "RequestGroup" => Self::RequestGroup(n::Boxed { node: (REQUEST_GROUP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "ResearchDefinition" => Self::ResearchDefinition(n::Boxed { node: (RESEARCH_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "ResearchElementDefinition" => Self::ResearchElementDefinition(n::Boxed { node: (RESEARCH_ELEMENT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "ResearchStudy" => Self::ResearchStudy(n::Boxed { node: (RESEARCH_STUDY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "ResearchSubject" => Self::ResearchSubject(n::Boxed { node: (RESEARCH_SUBJECT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "RiskAssessment" => Self::RiskAssessment(n::Boxed { node: (RISK_ASSESSMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "RiskEvidenceSynthesis" => Self::RiskEvidenceSynthesis(n::Boxed { node: (RISK_EVIDENCE_SYNTHESIS.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "Schedule" => Self::Schedule(n::Boxed { node: (SCHEDULE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "SearchParameter" => Self::SearchParameter(n::Boxed { node: (SEARCH_PARAMETER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "ServiceRequest" => Self::ServiceRequest(n::Boxed { node: (SERVICE_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "Slot" => Self::Slot(n::Boxed { node: (SLOT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-diagnostics")]
            "Specimen" => Self::Specimen(n::Boxed { node: (SPECIMEN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-definitions")]
            "SpecimenDefinition" => Self::SpecimenDefinition(n::Boxed { node: (SPECIMEN_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "StructureDefinition" => Self::StructureDefinition(n::Boxed { node: (STRUCTURE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-conformance")]
            "StructureMap" => Self::StructureMap(n::Boxed { node: (STRUCTURE_MAP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-foundation")]
            "Subscription" => Self::Subscription(n::Boxed { node: (SUBSCRIPTION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-administration")]
            "Substance" => Self::Substance(n::Boxed { node: (SUBSTANCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "SubstanceNucleicAcid" => Self::SubstanceNucleicAcid(n::Boxed { node: (SUBSTANCE_NUCLEIC_ACID.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "SubstancePolymer" => Self::SubstancePolymer(n::Boxed { node: (SUBSTANCE_POLYMER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "SubstanceProtein" => Self::SubstanceProtein(n::Boxed { node: (SUBSTANCE_PROTEIN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "SubstanceReferenceInformation" => Self::SubstanceReferenceInformation(n::Boxed { node: (SUBSTANCE_REFERENCE_INFORMATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "SubstanceSourceMaterial" => Self::SubstanceSourceMaterial(n::Boxed { node: (SUBSTANCE_SOURCE_MATERIAL.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-products")]
            "SubstanceSpecification" => Self::SubstanceSpecification(n::Boxed { node: (SUBSTANCE_SPECIFICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "SupplyDelivery" => Self::SupplyDelivery(n::Boxed { node: (SUPPLY_DELIVERY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "SupplyRequest" => Self::SupplyRequest(n::Boxed { node: (SUPPLY_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "Task" => Self::Task(n::Boxed { node: (TASK.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-terminology")]
            "TerminologyCapabilities" => Self::TerminologyCapabilities(n::Boxed { node: (TERMINOLOGY_CAPABILITIES.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "TestReport" => Self::TestReport(n::Boxed { node: (TEST_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-specialized")]
            "TestScript" => Self::TestScript(n::Boxed { node: (TEST_SCRIPT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-terminology")]
            "ValueSet" => Self::ValueSet(n::Boxed { node: (VALUE_SET.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-workflow")]
            "VerificationResult" => Self::VerificationResult(n::Boxed { node: (VERIFICATION_RESULT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r4-clinical")]
            "VisionPrescription" => Self::VisionPrescription(n::Boxed { node: (VISION_PRESCRIPTION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
    fn other(other: crate::OtherResource) -> Self { Self::Other(Box::new(other)) }
}

#[cfg(feature = "r4-financial")]
impl From<Account> for Resource {
    #[inline]
    fn from(v: Account) -> Self { Self::Account(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<ActivityDefinition> for Resource {
    #[inline]
    fn from(v: ActivityDefinition) -> Self { Self::ActivityDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<AdverseEvent> for Resource {
    #[inline]
    fn from(v: AdverseEvent) -> Self { Self::AdverseEvent(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<AllergyIntolerance> for Resource {
    #[inline]
    fn from(v: AllergyIntolerance) -> Self { Self::AllergyIntolerance(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<Appointment> for Resource {
    #[inline]
    fn from(v: Appointment) -> Self { Self::Appointment(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<AppointmentResponse> for Resource {
    #[inline]
    fn from(v: AppointmentResponse) -> Self { Self::AppointmentResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<AuditEvent> for Resource {
    #[inline]
    fn from(v: AuditEvent) -> Self { Self::AuditEvent(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Basic> for Resource {
    #[inline]
    fn from(v: Basic) -> Self { Self::Basic(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Binary> for Resource {
    #[inline]
    fn from(v: Binary) -> Self { Self::Binary(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<BiologicallyDerivedProduct> for Resource {
    #[inline]
    fn from(v: BiologicallyDerivedProduct) -> Self { Self::BiologicallyDerivedProduct(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<BodyStructure> for Resource {
    #[inline]
    fn from(v: BodyStructure) -> Self { Self::BodyStructure(n::Boxed::new(v)) }
}

impl From<Bundle> for Resource {
    #[inline]
    fn from(v: Bundle) -> Self { Self::Bundle(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<CapabilityStatement> for Resource {
    #[inline]
    fn from(v: CapabilityStatement) -> Self { Self::CapabilityStatement(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<CarePlan> for Resource {
    #[inline]
    fn from(v: CarePlan) -> Self { Self::CarePlan(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<CareTeam> for Resource {
    #[inline]
    fn from(v: CareTeam) -> Self { Self::CareTeam(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<CatalogEntry> for Resource {
    #[inline]
    fn from(v: CatalogEntry) -> Self { Self::CatalogEntry(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<ChargeItem> for Resource {
    #[inline]
    fn from(v: ChargeItem) -> Self { Self::ChargeItem(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<ChargeItemDefinition> for Resource {
    #[inline]
    fn from(v: ChargeItemDefinition) -> Self { Self::ChargeItemDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<Claim> for Resource {
    #[inline]
    fn from(v: Claim) -> Self { Self::Claim(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<ClaimResponse> for Resource {
    #[inline]
    fn from(v: ClaimResponse) -> Self { Self::ClaimResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<ClinicalImpression> for Resource {
    #[inline]
    fn from(v: ClinicalImpression) -> Self { Self::ClinicalImpression(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-terminology")]
impl From<CodeSystem> for Resource {
    #[inline]
    fn from(v: CodeSystem) -> Self { Self::CodeSystem(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<Communication> for Resource {
    #[inline]
    fn from(v: Communication) -> Self { Self::Communication(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<CommunicationRequest> for Resource {
    #[inline]
    fn from(v: CommunicationRequest) -> Self { Self::CommunicationRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<CompartmentDefinition> for Resource {
    #[inline]
    fn from(v: CompartmentDefinition) -> Self { Self::CompartmentDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Composition> for Resource {
    #[inline]
    fn from(v: Composition) -> Self { Self::Composition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-terminology")]
impl From<ConceptMap> for Resource {
    #[inline]
    fn from(v: ConceptMap) -> Self { Self::ConceptMap(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<Condition> for Resource {
    #[inline]
    fn from(v: Condition) -> Self { Self::Condition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Consent> for Resource {
    #[inline]
    fn from(v: Consent) -> Self { Self::Consent(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<Contract> for Resource {
    #[inline]
    fn from(v: Contract) -> Self { Self::Contract(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<Coverage> for Resource {
    #[inline]
    fn from(v: Coverage) -> Self { Self::Coverage(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<CoverageEligibilityRequest> for Resource {
    #[inline]
    fn from(v: CoverageEligibilityRequest) -> Self { Self::CoverageEligibilityRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<CoverageEligibilityResponse> for Resource {
    #[inline]
    fn from(v: CoverageEligibilityResponse) -> Self { Self::CoverageEligibilityResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<DetectedIssue> for Resource {
    #[inline]
    fn from(v: DetectedIssue) -> Self { Self::DetectedIssue(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Device> for Resource {
    #[inline]
    fn from(v: Device) -> Self { Self::Device(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<DeviceDefinition> for Resource {
    #[inline]
    fn from(v: DeviceDefinition) -> Self { Self::DeviceDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<DeviceMetric> for Resource {
    #[inline]
    fn from(v: DeviceMetric) -> Self { Self::DeviceMetric(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<DeviceRequest> for Resource {
    #[inline]
    fn from(v: DeviceRequest) -> Self { Self::DeviceRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<DeviceUseStatement> for Resource {
    #[inline]
    fn from(v: DeviceUseStatement) -> Self { Self::DeviceUseStatement(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<DiagnosticReport> for Resource {
    #[inline]
    fn from(v: DiagnosticReport) -> Self { Self::DiagnosticReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<DocumentManifest> for Resource {
    #[inline]
    fn from(v: DocumentManifest) -> Self { Self::DocumentManifest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<DocumentReference> for Resource {
    #[inline]
    fn from(v: DocumentReference) -> Self { Self::DocumentReference(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<EffectEvidenceSynthesis> for Resource {
    #[inline]
    fn from(v: EffectEvidenceSynthesis) -> Self { Self::EffectEvidenceSynthesis(n::Boxed::new(v)) }
}

impl From<Encounter> for Resource {
    #[inline]
    fn from(v: Encounter) -> Self { Self::Encounter(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Endpoint> for Resource {
    #[inline]
    fn from(v: Endpoint) -> Self { Self::Endpoint(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<EnrollmentRequest> for Resource {
    #[inline]
    fn from(v: EnrollmentRequest) -> Self { Self::EnrollmentRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<EnrollmentResponse> for Resource {
    #[inline]
    fn from(v: EnrollmentResponse) -> Self { Self::EnrollmentResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<EpisodeOfCare> for Resource {
    #[inline]
    fn from(v: EpisodeOfCare) -> Self { Self::EpisodeOfCare(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<EventDefinition> for Resource {
    #[inline]
    fn from(v: EventDefinition) -> Self { Self::EventDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<Evidence> for Resource {
    #[inline]
    fn from(v: Evidence) -> Self { Self::Evidence(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<EvidenceVariable> for Resource {
    #[inline]
    fn from(v: EvidenceVariable) -> Self { Self::EvidenceVariable(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<ExampleScenario> for Resource {
    #[inline]
    fn from(v: ExampleScenario) -> Self { Self::ExampleScenario(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<ExplanationOfBenefit> for Resource {
    #[inline]
    fn from(v: ExplanationOfBenefit) -> Self { Self::ExplanationOfBenefit(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<FamilyMemberHistory> for Resource {
    #[inline]
    fn from(v: FamilyMemberHistory) -> Self { Self::FamilyMemberHistory(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Flag> for Resource {
    #[inline]
    fn from(v: Flag) -> Self { Self::Flag(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<Goal> for Resource {
    #[inline]
    fn from(v: Goal) -> Self { Self::Goal(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<GraphDefinition> for Resource {
    #[inline]
    fn from(v: GraphDefinition) -> Self { Self::GraphDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Group> for Resource {
    #[inline]
    fn from(v: Group) -> Self { Self::Group(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<GuidanceResponse> for Resource {
    #[inline]
    fn from(v: GuidanceResponse) -> Self { Self::GuidanceResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<HealthcareService> for Resource {
    #[inline]
    fn from(v: HealthcareService) -> Self { Self::HealthcareService(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<ImagingStudy> for Resource {
    #[inline]
    fn from(v: ImagingStudy) -> Self { Self::ImagingStudy(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<Immunization> for Resource {
    #[inline]
    fn from(v: Immunization) -> Self { Self::Immunization(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<ImmunizationEvaluation> for Resource {
    #[inline]
    fn from(v: ImmunizationEvaluation) -> Self { Self::ImmunizationEvaluation(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<ImmunizationRecommendation> for Resource {
    #[inline]
    fn from(v: ImmunizationRecommendation) -> Self { Self::ImmunizationRecommendation(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<ImplementationGuide> for Resource {
    #[inline]
    fn from(v: ImplementationGuide) -> Self { Self::ImplementationGuide(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<InsurancePlan> for Resource {
    #[inline]
    fn from(v: InsurancePlan) -> Self { Self::InsurancePlan(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<Invoice> for Resource {
    #[inline]
    fn from(v: Invoice) -> Self { Self::Invoice(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Library> for Resource {
    #[inline]
    fn from(v: Library) -> Self { Self::Library(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Linkage> for Resource {
    #[inline]
    fn from(v: Linkage) -> Self { Self::Linkage(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<List> for Resource {
    #[inline]
    fn from(v: List) -> Self { Self::List(n::Boxed::new(v)) }
}

impl From<Location> for Resource {
    #[inline]
    fn from(v: Location) -> Self { Self::Location(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<Measure> for Resource {
    #[inline]
    fn from(v: Measure) -> Self { Self::Measure(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<MeasureReport> for Resource {
    #[inline]
    fn from(v: MeasureReport) -> Self { Self::MeasureReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<Media> for Resource {
    #[inline]
    fn from(v: Media) -> Self { Self::Media(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<Medication> for Resource {
    #[inline]
    fn from(v: Medication) -> Self { Self::Medication(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<MedicationAdministration> for Resource {
    #[inline]
    fn from(v: MedicationAdministration) -> Self { Self::MedicationAdministration(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<MedicationDispense> for Resource {
    #[inline]
    fn from(v: MedicationDispense) -> Self { Self::MedicationDispense(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<MedicationKnowledge> for Resource {
    #[inline]
    fn from(v: MedicationKnowledge) -> Self { Self::MedicationKnowledge(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<MedicationRequest> for Resource {
    #[inline]
    fn from(v: MedicationRequest) -> Self { Self::MedicationRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-medications")]
impl From<MedicationStatement> for Resource {
    #[inline]
    fn from(v: MedicationStatement) -> Self { Self::MedicationStatement(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProduct> for Resource {
    #[inline]
    fn from(v: MedicinalProduct) -> Self { Self::MedicinalProduct(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductAuthorization> for Resource {
    #[inline]
    fn from(v: MedicinalProductAuthorization) -> Self { Self::MedicinalProductAuthorization(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductContraindication> for Resource {
    #[inline]
    fn from(v: MedicinalProductContraindication) -> Self { Self::MedicinalProductContraindication(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductIndication> for Resource {
    #[inline]
    fn from(v: MedicinalProductIndication) -> Self { Self::MedicinalProductIndication(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductIngredient> for Resource {
    #[inline]
    fn from(v: MedicinalProductIngredient) -> Self { Self::MedicinalProductIngredient(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductInteraction> for Resource {
    #[inline]
    fn from(v: MedicinalProductInteraction) -> Self { Self::MedicinalProductInteraction(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductManufactured> for Resource {
    #[inline]
    fn from(v: MedicinalProductManufactured) -> Self { Self::MedicinalProductManufactured(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductPackaged> for Resource {
    #[inline]
    fn from(v: MedicinalProductPackaged) -> Self { Self::MedicinalProductPackaged(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductPharmaceutical> for Resource {
    #[inline]
    fn from(v: MedicinalProductPharmaceutical) -> Self { Self::MedicinalProductPharmaceutical(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<MedicinalProductUndesirableEffect> for Resource {
    #[inline]
    fn from(v: MedicinalProductUndesirableEffect) -> Self { Self::MedicinalProductUndesirableEffect(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<MessageDefinition> for Resource {
    #[inline]
    fn from(v: MessageDefinition) -> Self { Self::MessageDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<MessageHeader> for Resource {
    #[inline]
    fn from(v: MessageHeader) -> Self { Self::MessageHeader(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<MolecularSequence> for Resource {
    #[inline]
    fn from(v: MolecularSequence) -> Self { Self::MolecularSequence(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-terminology")]
impl From<NamingSystem> for Resource {
    #[inline]
    fn from(v: NamingSystem) -> Self { Self::NamingSystem(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<NutritionOrder> for Resource {
    #[inline]
    fn from(v: NutritionOrder) -> Self { Self::NutritionOrder(n::Boxed::new(v)) }
}

impl From<Observation> for Resource {
    #[inline]
    fn from(v: Observation) -> Self { Self::Observation(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<ObservationDefinition> for Resource {
    #[inline]
    fn from(v: ObservationDefinition) -> Self { Self::ObservationDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<OperationDefinition> for Resource {
    #[inline]
    fn from(v: OperationDefinition) -> Self { Self::OperationDefinition(n::Boxed::new(v)) }
}

impl From<OperationOutcome> for Resource {
    #[inline]
    fn from(v: OperationOutcome) -> Self { Self::OperationOutcome(n::Boxed::new(v)) }
}

impl From<Organization> for Resource {
    #[inline]
    fn from(v: Organization) -> Self { Self::Organization(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<OrganizationAffiliation> for Resource {
    #[inline]
    fn from(v: OrganizationAffiliation) -> Self { Self::OrganizationAffiliation(n::Boxed::new(v)) }
}

impl From<Parameters> for Resource {
    #[inline]
    fn from(v: Parameters) -> Self { Self::Parameters(n::Boxed::new(v)) }
}

impl From<Patient> for Resource {
    #[inline]
    fn from(v: Patient) -> Self { Self::Patient(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<PaymentNotice> for Resource {
    #[inline]
    fn from(v: PaymentNotice) -> Self { Self::PaymentNotice(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-financial")]
impl From<PaymentReconciliation> for Resource {
    #[inline]
    fn from(v: PaymentReconciliation) -> Self { Self::PaymentReconciliation(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Person> for Resource {
    #[inline]
    fn from(v: Person) -> Self { Self::Person(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<PlanDefinition> for Resource {
    #[inline]
    fn from(v: PlanDefinition) -> Self { Self::PlanDefinition(n::Boxed::new(v)) }
}

impl From<Practitioner> for Resource {
    #[inline]
    fn from(v: Practitioner) -> Self { Self::Practitioner(n::Boxed::new(v)) }
}

impl From<PractitionerRole> for Resource {
    #[inline]
    fn from(v: PractitionerRole) -> Self { Self::PractitionerRole(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<Procedure> for Resource {
    #[inline]
    fn from(v: Procedure) -> Self { Self::Procedure(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Provenance> for Resource {
    #[inline]
    fn from(v: Provenance) -> Self { Self::Provenance(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<Questionnaire> for Resource {
    #[inline]
    fn from(v: Questionnaire) -> Self { Self::Questionnaire(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<QuestionnaireResponse> for Resource {
    #[inline]
    fn from(v: QuestionnaireResponse) -> Self { Self::QuestionnaireResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<RelatedPerson> for Resource {
    #[inline]
    fn from(v: RelatedPerson) -> Self { Self::RelatedPerson(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<RequestGroup> for Resource {
    #[inline]
    fn from(v: RequestGroup) -> Self { Self::RequestGroup(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<ResearchDefinition> for Resource {
    #[inline]
    fn from(v: ResearchDefinition) -> Self { Self::ResearchDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<ResearchElementDefinition> for Resource {
    #[inline]
    fn from(v: ResearchElementDefinition) -> Self { Self::ResearchElementDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<ResearchStudy> for Resource {
    #[inline]
    fn from(v: ResearchStudy) -> Self { Self::ResearchStudy(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<ResearchSubject> for Resource {
    #[inline]
    fn from(v: ResearchSubject) -> Self { Self::ResearchSubject(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<RiskAssessment> for Resource {
    #[inline]
    fn from(v: RiskAssessment) -> Self { Self::RiskAssessment(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<RiskEvidenceSynthesis> for Resource {
    #[inline]
    fn from(v: RiskEvidenceSynthesis) -> Self { Self::RiskEvidenceSynthesis(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<Schedule> for Resource {
    #[inline]
    fn from(v: Schedule) -> Self { Self::Schedule(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<SearchParameter> for Resource {
    #[inline]
    fn from(v: SearchParameter) -> Self { Self::SearchParameter(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<ServiceRequest> for Resource {
    #[inline]
    fn from(v: ServiceRequest) -> Self { Self::ServiceRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<Slot> for Resource {
    #[inline]
    fn from(v: Slot) -> Self { Self::Slot(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-diagnostics")]
impl From<Specimen> for Resource {
    #[inline]
    fn from(v: Specimen) -> Self { Self::Specimen(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-definitions")]
impl From<SpecimenDefinition> for Resource {
    #[inline]
    fn from(v: SpecimenDefinition) -> Self { Self::SpecimenDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<StructureDefinition> for Resource {
    #[inline]
    fn from(v: StructureDefinition) -> Self { Self::StructureDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-conformance")]
impl From<StructureMap> for Resource {
    #[inline]
    fn from(v: StructureMap) -> Self { Self::StructureMap(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-foundation")]
impl From<Subscription> for Resource {
    #[inline]
    fn from(v: Subscription) -> Self { Self::Subscription(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-administration")]
impl From<Substance> for Resource {
    #[inline]
    fn from(v: Substance) -> Self { Self::Substance(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<SubstanceNucleicAcid> for Resource {
    #[inline]
    fn from(v: SubstanceNucleicAcid) -> Self { Self::SubstanceNucleicAcid(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<SubstancePolymer> for Resource {
    #[inline]
    fn from(v: SubstancePolymer) -> Self { Self::SubstancePolymer(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<SubstanceProtein> for Resource {
    #[inline]
    fn from(v: SubstanceProtein) -> Self { Self::SubstanceProtein(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<SubstanceReferenceInformation> for Resource {
    #[inline]
    fn from(v: SubstanceReferenceInformation) -> Self { Self::SubstanceReferenceInformation(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<SubstanceSourceMaterial> for Resource {
    #[inline]
    fn from(v: SubstanceSourceMaterial) -> Self { Self::SubstanceSourceMaterial(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-products")]
impl From<SubstanceSpecification> for Resource {
    #[inline]
    fn from(v: SubstanceSpecification) -> Self { Self::SubstanceSpecification(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<SupplyDelivery> for Resource {
    #[inline]
    fn from(v: SupplyDelivery) -> Self { Self::SupplyDelivery(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<SupplyRequest> for Resource {
    #[inline]
    fn from(v: SupplyRequest) -> Self { Self::SupplyRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<Task> for Resource {
    #[inline]
    fn from(v: Task) -> Self { Self::Task(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-terminology")]
impl From<TerminologyCapabilities> for Resource {
    #[inline]
    fn from(v: TerminologyCapabilities) -> Self { Self::TerminologyCapabilities(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<TestReport> for Resource {
    #[inline]
    fn from(v: TestReport) -> Self { Self::TestReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-specialized")]
impl From<TestScript> for Resource {
    #[inline]
    fn from(v: TestScript) -> Self { Self::TestScript(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-terminology")]
impl From<ValueSet> for Resource {
    #[inline]
    fn from(v: ValueSet) -> Self { Self::ValueSet(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-workflow")]
impl From<VerificationResult> for Resource {
    #[inline]
    fn from(v: VerificationResult) -> Self { Self::VerificationResult(n::Boxed::new(v)) }
}

#[cfg(feature = "r4-clinical")]
impl From<VisionPrescription> for Resource {
    #[inline]
    fn from(v: VisionPrescription) -> Self { Self::VisionPrescription(n::Boxed::new(v)) }
}

/// The tables of all types that are compiled, in the order of their names.
pub static TYPES: &[&TypeInfo] = &[
#[cfg(feature = "r4-financial")]
    &ACCOUNT,
#[cfg(feature = "r4-financial")]
    &ACCOUNT_COVERAGE,
#[cfg(feature = "r4-financial")]
    &ACCOUNT_GUARANTOR,
#[cfg(feature = "r4-definitions")]
    &ACTIVITY_DEFINITION,
#[cfg(feature = "r4-definitions")]
    &ACTIVITY_DEFINITION_DYNAMIC_VALUE,
#[cfg(feature = "r4-definitions")]
    &ACTIVITY_DEFINITION_PARTICIPANT,
    &ADDRESS,
#[cfg(feature = "r4-clinical")]
    &ADVERSE_EVENT,
#[cfg(feature = "r4-clinical")]
    &ADVERSE_EVENT_SUSPECT_ENTITY,
#[cfg(feature = "r4-clinical")]
    &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY,
    &AGE,
#[cfg(feature = "r4-clinical")]
    &ALLERGY_INTOLERANCE,
#[cfg(feature = "r4-clinical")]
    &ALLERGY_INTOLERANCE_REACTION,
    &ANNOTATION,
#[cfg(feature = "r4-workflow")]
    &APPOINTMENT,
#[cfg(feature = "r4-workflow")]
    &APPOINTMENT_PARTICIPANT,
#[cfg(feature = "r4-workflow")]
    &APPOINTMENT_RESPONSE,
    &ATTACHMENT,
#[cfg(feature = "r4-foundation")]
    &AUDIT_EVENT,
#[cfg(feature = "r4-foundation")]
    &AUDIT_EVENT_AGENT,
#[cfg(feature = "r4-foundation")]
    &AUDIT_EVENT_AGENT_NETWORK,
#[cfg(feature = "r4-foundation")]
    &AUDIT_EVENT_ENTITY,
#[cfg(feature = "r4-foundation")]
    &AUDIT_EVENT_ENTITY_DETAIL,
#[cfg(feature = "r4-foundation")]
    &AUDIT_EVENT_SOURCE,
#[cfg(feature = "r4-foundation")]
    &BASIC,
#[cfg(feature = "r4-foundation")]
    &BINARY,
#[cfg(feature = "r4-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT,
#[cfg(feature = "r4-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION,
#[cfg(feature = "r4-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION,
#[cfg(feature = "r4-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING,
#[cfg(feature = "r4-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_STORAGE,
#[cfg(feature = "r4-diagnostics")]
    &BODY_STRUCTURE,
    &BUNDLE,
    &BUNDLE_ENTRY,
    &BUNDLE_ENTRY_REQUEST,
    &BUNDLE_ENTRY_RESPONSE,
    &BUNDLE_ENTRY_SEARCH,
    &BUNDLE_LINK,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_DOCUMENT,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_IMPLEMENTATION,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_MESSAGING,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST_INTERACTION,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_REST_SECURITY,
#[cfg(feature = "r4-conformance")]
    &CAPABILITY_STATEMENT_SOFTWARE,
#[cfg(feature = "r4-clinical")]
    &CARE_PLAN,
#[cfg(feature = "r4-clinical")]
    &CARE_PLAN_ACTIVITY,
#[cfg(feature = "r4-clinical")]
    &CARE_PLAN_ACTIVITY_DETAIL,
#[cfg(feature = "r4-clinical")]
    &CARE_TEAM,
#[cfg(feature = "r4-clinical")]
    &CARE_TEAM_PARTICIPANT,
#[cfg(feature = "r4-foundation")]
    &CATALOG_ENTRY,
#[cfg(feature = "r4-foundation")]
    &CATALOG_ENTRY_RELATED_ENTRY,
#[cfg(feature = "r4-financial")]
    &CHARGE_ITEM,
#[cfg(feature = "r4-financial")]
    &CHARGE_ITEM_DEFINITION,
#[cfg(feature = "r4-financial")]
    &CHARGE_ITEM_DEFINITION_APPLICABILITY,
#[cfg(feature = "r4-financial")]
    &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP,
#[cfg(feature = "r4-financial")]
    &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT,
#[cfg(feature = "r4-financial")]
    &CHARGE_ITEM_PERFORMER,
#[cfg(feature = "r4-financial")]
    &CLAIM,
#[cfg(feature = "r4-financial")]
    &CLAIM_ACCIDENT,
#[cfg(feature = "r4-financial")]
    &CLAIM_CARE_TEAM,
#[cfg(feature = "r4-financial")]
    &CLAIM_DIAGNOSIS,
#[cfg(feature = "r4-financial")]
    &CLAIM_INSURANCE,
#[cfg(feature = "r4-financial")]
    &CLAIM_ITEM,
#[cfg(feature = "r4-financial")]
    &CLAIM_ITEM_DETAIL,
#[cfg(feature = "r4-financial")]
    &CLAIM_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r4-financial")]
    &CLAIM_PAYEE,
#[cfg(feature = "r4-financial")]
    &CLAIM_PROCEDURE,
#[cfg(feature = "r4-financial")]
    &CLAIM_RELATED,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ADD_ITEM,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ADD_ITEM_DETAIL,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ERROR,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_INSURANCE,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ITEM,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ITEM_ADJUDICATION,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ITEM_DETAIL,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_PAYMENT,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_PROCESS_NOTE,
#[cfg(feature = "r4-financial")]
    &CLAIM_RESPONSE_TOTAL,
#[cfg(feature = "r4-financial")]
    &CLAIM_SUPPORTING_INFO,
#[cfg(feature = "r4-clinical")]
    &CLINICAL_IMPRESSION,
#[cfg(feature = "r4-clinical")]
    &CLINICAL_IMPRESSION_FINDING,
#[cfg(feature = "r4-clinical")]
    &CLINICAL_IMPRESSION_INVESTIGATION,
    &CODEABLE_CONCEPT,
#[cfg(feature = "r4-terminology")]
    &CODE_SYSTEM,
#[cfg(feature = "r4-terminology")]
    &CODE_SYSTEM_CONCEPT,
#[cfg(feature = "r4-terminology")]
    &CODE_SYSTEM_CONCEPT_DESIGNATION,
#[cfg(feature = "r4-terminology")]
    &CODE_SYSTEM_CONCEPT_PROPERTY,
#[cfg(feature = "r4-terminology")]
    &CODE_SYSTEM_FILTER,
#[cfg(feature = "r4-terminology")]
    &CODE_SYSTEM_PROPERTY,
    &CODING,
#[cfg(feature = "r4-workflow")]
    &COMMUNICATION,
#[cfg(feature = "r4-workflow")]
    &COMMUNICATION_PAYLOAD,
#[cfg(feature = "r4-workflow")]
    &COMMUNICATION_REQUEST,
#[cfg(feature = "r4-workflow")]
    &COMMUNICATION_REQUEST_PAYLOAD,
#[cfg(feature = "r4-conformance")]
    &COMPARTMENT_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &COMPARTMENT_DEFINITION_RESOURCE,
#[cfg(feature = "r4-foundation")]
    &COMPOSITION,
#[cfg(feature = "r4-foundation")]
    &COMPOSITION_ATTESTER,
#[cfg(feature = "r4-foundation")]
    &COMPOSITION_EVENT,
#[cfg(feature = "r4-foundation")]
    &COMPOSITION_RELATES_TO,
#[cfg(feature = "r4-foundation")]
    &COMPOSITION_SECTION,
#[cfg(feature = "r4-terminology")]
    &CONCEPT_MAP,
#[cfg(feature = "r4-terminology")]
    &CONCEPT_MAP_GROUP,
#[cfg(feature = "r4-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT,
#[cfg(feature = "r4-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET,
#[cfg(feature = "r4-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
#[cfg(feature = "r4-terminology")]
    &CONCEPT_MAP_GROUP_UNMAPPED,
#[cfg(feature = "r4-clinical")]
    &CONDITION,
#[cfg(feature = "r4-clinical")]
    &CONDITION_EVIDENCE,
#[cfg(feature = "r4-clinical")]
    &CONDITION_STAGE,
#[cfg(feature = "r4-foundation")]
    &CONSENT,
#[cfg(feature = "r4-foundation")]
    &CONSENT_POLICY,
#[cfg(feature = "r4-foundation")]
    &CONSENT_PROVISION,
#[cfg(feature = "r4-foundation")]
    &CONSENT_PROVISION_ACTOR,
#[cfg(feature = "r4-foundation")]
    &CONSENT_PROVISION_DATA,
#[cfg(feature = "r4-foundation")]
    &CONSENT_VERIFICATION,
    &CONTACT_DETAIL,
    &CONTACT_POINT,
#[cfg(feature = "r4-financial")]
    &CONTRACT,
#[cfg(feature = "r4-financial")]
    &CONTRACT_CONTENT_DEFINITION,
#[cfg(feature = "r4-financial")]
    &CONTRACT_FRIENDLY,
#[cfg(feature = "r4-financial")]
    &CONTRACT_LEGAL,
#[cfg(feature = "r4-financial")]
    &CONTRACT_RULE,
#[cfg(feature = "r4-financial")]
    &CONTRACT_SIGNER,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_ACTION,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_ACTION_SUBJECT,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_ASSET,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_ASSET_CONTEXT,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_ASSET_VALUED_ITEM,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_OFFER,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_OFFER_ANSWER,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_OFFER_PARTY,
#[cfg(feature = "r4-financial")]
    &CONTRACT_TERM_SECURITY_LABEL,
    &CONTRIBUTOR,
    &COUNT,
#[cfg(feature = "r4-financial")]
    &COVERAGE,
#[cfg(feature = "r4-financial")]
    &COVERAGE_CLASS,
#[cfg(feature = "r4-financial")]
    &COVERAGE_COST_TO_BENEFICIARY,
#[cfg(feature = "r4-financial")]
    &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_INSURANCE,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_ITEM,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_ERROR,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM,
#[cfg(feature = "r4-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT,
    &DATA_REQUIREMENT,
    &DATA_REQUIREMENT_CODE_FILTER,
    &DATA_REQUIREMENT_DATE_FILTER,
    &DATA_REQUIREMENT_SORT,
#[cfg(feature = "r4-clinical")]
    &DETECTED_ISSUE,
#[cfg(feature = "r4-clinical")]
    &DETECTED_ISSUE_EVIDENCE,
#[cfg(feature = "r4-clinical")]
    &DETECTED_ISSUE_MITIGATION,
#[cfg(feature = "r4-administration")]
    &DEVICE,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION_CAPABILITY,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION_DEVICE_NAME,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION_MATERIAL,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION_PROPERTY,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION_SPECIALIZATION,
#[cfg(feature = "r4-definitions")]
    &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER,
#[cfg(feature = "r4-administration")]
    &DEVICE_DEVICE_NAME,
#[cfg(feature = "r4-administration")]
    &DEVICE_METRIC,
#[cfg(feature = "r4-administration")]
    &DEVICE_METRIC_CALIBRATION,
#[cfg(feature = "r4-administration")]
    &DEVICE_PROPERTY,
#[cfg(feature = "r4-workflow")]
    &DEVICE_REQUEST,
#[cfg(feature = "r4-workflow")]
    &DEVICE_REQUEST_PARAMETER,
#[cfg(feature = "r4-administration")]
    &DEVICE_SPECIALIZATION,
#[cfg(feature = "r4-administration")]
    &DEVICE_UDI_CARRIER,
#[cfg(feature = "r4-workflow")]
    &DEVICE_USE_STATEMENT,
#[cfg(feature = "r4-administration")]
    &DEVICE_VERSION,
#[cfg(feature = "r4-diagnostics")]
    &DIAGNOSTIC_REPORT,
#[cfg(feature = "r4-diagnostics")]
    &DIAGNOSTIC_REPORT_MEDIA,
    &DISTANCE,
#[cfg(feature = "r4-foundation")]
    &DOCUMENT_MANIFEST,
#[cfg(feature = "r4-foundation")]
    &DOCUMENT_MANIFEST_RELATED,
#[cfg(feature = "r4-foundation")]
    &DOCUMENT_REFERENCE,
#[cfg(feature = "r4-foundation")]
    &DOCUMENT_REFERENCE_CONTENT,
#[cfg(feature = "r4-foundation")]
    &DOCUMENT_REFERENCE_CONTEXT,
#[cfg(feature = "r4-foundation")]
    &DOCUMENT_REFERENCE_RELATES_TO,
    &DOSAGE,
    &DOSAGE_DOSE_AND_RATE,
    &DURATION,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE,
#[cfg(feature = "r4-specialized")]
    &EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_BASE,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_BINDING,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_CONSTRAINT,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_EXAMPLE,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_MAPPING,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_SLICING,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_SLICING_DISCRIMINATOR,
#[cfg(feature = "r4-conformance")]
    &ELEMENT_DEFINITION_TYPE,
    &ENCOUNTER,
    &ENCOUNTER_CLASS_HISTORY,
    &ENCOUNTER_DIAGNOSIS,
    &ENCOUNTER_HOSPITALIZATION,
    &ENCOUNTER_LOCATION,
    &ENCOUNTER_PARTICIPANT,
    &ENCOUNTER_STATUS_HISTORY,
#[cfg(feature = "r4-administration")]
    &ENDPOINT,
#[cfg(feature = "r4-financial")]
    &ENROLLMENT_REQUEST,
#[cfg(feature = "r4-financial")]
    &ENROLLMENT_RESPONSE,
#[cfg(feature = "r4-administration")]
    &EPISODE_OF_CARE,
#[cfg(feature = "r4-administration")]
    &EPISODE_OF_CARE_DIAGNOSIS,
#[cfg(feature = "r4-administration")]
    &EPISODE_OF_CARE_STATUS_HISTORY,
#[cfg(feature = "r4-definitions")]
    &EVENT_DEFINITION,
#[cfg(feature = "r4-specialized")]
    &EVIDENCE,
#[cfg(feature = "r4-specialized")]
    &EVIDENCE_VARIABLE,
#[cfg(feature = "r4-specialized")]
    &EVIDENCE_VARIABLE_CHARACTERISTIC,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_ACTOR,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_INSTANCE,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_INSTANCE_VERSION,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_PROCESS,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_PROCESS_STEP,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE,
#[cfg(feature = "r4-conformance")]
    &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ACCIDENT,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_CARE_TEAM,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_DIAGNOSIS,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_INSURANCE,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_DETAIL,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_PAYEE,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_PAYMENT,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_PROCEDURE,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_PROCESS_NOTE,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_RELATED,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO,
#[cfg(feature = "r4-financial")]
    &EXPLANATION_OF_BENEFIT_TOTAL,
    &EXPRESSION,
    &EXTENSION,
#[cfg(feature = "r4-clinical")]
    &FAMILY_MEMBER_HISTORY,
#[cfg(feature = "r4-clinical")]
    &FAMILY_MEMBER_HISTORY_CONDITION,
#[cfg(feature = "r4-administration")]
    &FLAG,
#[cfg(feature = "r4-clinical")]
    &GOAL,
#[cfg(feature = "r4-clinical")]
    &GOAL_TARGET,
#[cfg(feature = "r4-conformance")]
    &GRAPH_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &GRAPH_DEFINITION_LINK,
#[cfg(feature = "r4-conformance")]
    &GRAPH_DEFINITION_LINK_TARGET,
#[cfg(feature = "r4-conformance")]
    &GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT,
#[cfg(feature = "r4-administration")]
    &GROUP,
#[cfg(feature = "r4-administration")]
    &GROUP_CHARACTERISTIC,
#[cfg(feature = "r4-administration")]
    &GROUP_MEMBER,
#[cfg(feature = "r4-workflow")]
    &GUIDANCE_RESPONSE,
#[cfg(feature = "r4-administration")]
    &HEALTHCARE_SERVICE,
#[cfg(feature = "r4-administration")]
    &HEALTHCARE_SERVICE_AVAILABLE_TIME,
#[cfg(feature = "r4-administration")]
    &HEALTHCARE_SERVICE_ELIGIBILITY,
#[cfg(feature = "r4-administration")]
    &HEALTHCARE_SERVICE_NOT_AVAILABLE,
    &HUMAN_NAME,
    &IDENTIFIER,
#[cfg(feature = "r4-diagnostics")]
    &IMAGING_STUDY,
#[cfg(feature = "r4-diagnostics")]
    &IMAGING_STUDY_SERIES,
#[cfg(feature = "r4-diagnostics")]
    &IMAGING_STUDY_SERIES_INSTANCE,
#[cfg(feature = "r4-diagnostics")]
    &IMAGING_STUDY_SERIES_PERFORMER,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_EDUCATION,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_EVALUATION,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_PERFORMER,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_PROTOCOL_APPLIED,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_REACTION,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_RECOMMENDATION,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION,
#[cfg(feature = "r4-medications")]
    &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_GROUPING,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_PAGE,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_DEPENDS_ON,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_GLOBAL,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_MANIFEST,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_MANIFEST_PAGE,
#[cfg(feature = "r4-conformance")]
    &IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_CONTACT,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_COVERAGE,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_COVERAGE_BENEFIT,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_PLAN,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_PLAN_GENERAL_COST,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT,
#[cfg(feature = "r4-financial")]
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST,
#[cfg(feature = "r4-financial")]
    &INVOICE,
#[cfg(feature = "r4-financial")]
    &INVOICE_LINE_ITEM,
#[cfg(feature = "r4-financial")]
    &INVOICE_LINE_ITEM_PRICE_COMPONENT,
#[cfg(feature = "r4-financial")]
    &INVOICE_PARTICIPANT,
#[cfg(feature = "r4-administration")]
    &LIBRARY,
#[cfg(feature = "r4-foundation")]
    &LINKAGE,
#[cfg(feature = "r4-foundation")]
    &LINKAGE_ITEM,
#[cfg(feature = "r4-administration")]
    &LIST,
#[cfg(feature = "r4-administration")]
    &LIST_ENTRY,
    &LOCATION,
    &LOCATION_HOURS_OF_OPERATION,
    &LOCATION_POSITION,
#[cfg(feature = "r4-products")]
    &MARKETING_STATUS,
#[cfg(feature = "r4-specialized")]
    &MEASURE,
#[cfg(feature = "r4-specialized")]
    &MEASURE_GROUP,
#[cfg(feature = "r4-specialized")]
    &MEASURE_GROUP_POPULATION,
#[cfg(feature = "r4-specialized")]
    &MEASURE_GROUP_STRATIFIER,
#[cfg(feature = "r4-specialized")]
    &MEASURE_GROUP_STRATIFIER_COMPONENT,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT_GROUP,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT_GROUP_POPULATION,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT,
#[cfg(feature = "r4-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION,
#[cfg(feature = "r4-specialized")]
    &MEASURE_SUPPLEMENTAL_DATA,
#[cfg(feature = "r4-diagnostics")]
    &MEDIA,
#[cfg(feature = "r4-medications")]
    &MEDICATION,
#[cfg(feature = "r4-medications")]
    &MEDICATION_ADMINISTRATION,
#[cfg(feature = "r4-medications")]
    &MEDICATION_ADMINISTRATION_DOSAGE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_ADMINISTRATION_PERFORMER,
#[cfg(feature = "r4-medications")]
    &MEDICATION_BATCH,
#[cfg(feature = "r4-medications")]
    &MEDICATION_DISPENSE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_DISPENSE_PERFORMER,
#[cfg(feature = "r4-medications")]
    &MEDICATION_DISPENSE_SUBSTITUTION,
#[cfg(feature = "r4-medications")]
    &MEDICATION_INGREDIENT,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_COST,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_INGREDIENT,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_KINETICS,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_MONOGRAPH,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_PACKAGING,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION,
#[cfg(feature = "r4-medications")]
    &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE,
#[cfg(feature = "r4-medications")]
    &MEDICATION_REQUEST,
#[cfg(feature = "r4-medications")]
    &MEDICATION_REQUEST_DISPENSE_REQUEST,
#[cfg(feature = "r4-medications")]
    &MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL,
#[cfg(feature = "r4-medications")]
    &MEDICATION_REQUEST_SUBSTITUTION,
#[cfg(feature = "r4-medications")]
    &MEDICATION_STATEMENT,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_AUTHORIZATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_CONTRAINDICATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INDICATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INGREDIENT,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INTERACTION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_MANUFACTURED,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_NAME,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_NAME_NAME_PART,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PACKAGED,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PHARMACEUTICAL,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_SPECIAL_DESIGNATION,
#[cfg(feature = "r4-products")]
    &MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT,
#[cfg(feature = "r4-conformance")]
    &MESSAGE_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &MESSAGE_DEFINITION_ALLOWED_RESPONSE,
#[cfg(feature = "r4-conformance")]
    &MESSAGE_DEFINITION_FOCUS,
#[cfg(feature = "r4-foundation")]
    &MESSAGE_HEADER,
#[cfg(feature = "r4-foundation")]
    &MESSAGE_HEADER_DESTINATION,
#[cfg(feature = "r4-foundation")]
    &MESSAGE_HEADER_RESPONSE,
#[cfg(feature = "r4-foundation")]
    &MESSAGE_HEADER_SOURCE,
    &META,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_QUALITY,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_QUALITY_ROC,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_REFERENCE_SEQ,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_REPOSITORY,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER,
#[cfg(feature = "r4-diagnostics")]
    &MOLECULAR_SEQUENCE_VARIANT,
    &MONEY,
#[cfg(feature = "r4-terminology")]
    &NAMING_SYSTEM,
#[cfg(feature = "r4-terminology")]
    &NAMING_SYSTEM_UNIQUE_ID,
    &NARRATIVE,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER_ENTERAL_FORMULA,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER_ORAL_DIET,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER_ORAL_DIET_NUTRIENT,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER_ORAL_DIET_TEXTURE,
#[cfg(feature = "r4-clinical")]
    &NUTRITION_ORDER_SUPPLEMENT,
    &OBSERVATION,
    &OBSERVATION_COMPONENT,
#[cfg(feature = "r4-definitions")]
    &OBSERVATION_DEFINITION,
#[cfg(feature = "r4-definitions")]
    &OBSERVATION_DEFINITION_QUALIFIED_INTERVAL,
#[cfg(feature = "r4-definitions")]
    &OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS,
    &OBSERVATION_REFERENCE_RANGE,
#[cfg(feature = "r4-conformance")]
    &OPERATION_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &OPERATION_DEFINITION_OVERLOAD,
#[cfg(feature = "r4-conformance")]
    &OPERATION_DEFINITION_PARAMETER,
#[cfg(feature = "r4-conformance")]
    &OPERATION_DEFINITION_PARAMETER_BINDING,
#[cfg(feature = "r4-conformance")]
    &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM,
    &OPERATION_OUTCOME,
    &OPERATION_OUTCOME_ISSUE,
    &ORGANIZATION,
#[cfg(feature = "r4-administration")]
    &ORGANIZATION_AFFILIATION,
    &ORGANIZATION_CONTACT,
    &PARAMETERS,
    &PARAMETERS_PARAMETER,
    &PARAMETER_DEFINITION,
    &PATIENT,
    &PATIENT_COMMUNICATION,
    &PATIENT_CONTACT,
    &PATIENT_LINK,
#[cfg(feature = "r4-financial")]
    &PAYMENT_NOTICE,
#[cfg(feature = "r4-financial")]
    &PAYMENT_RECONCILIATION,
#[cfg(feature = "r4-financial")]
    &PAYMENT_RECONCILIATION_DETAIL,
#[cfg(feature = "r4-financial")]
    &PAYMENT_RECONCILIATION_PROCESS_NOTE,
    &PERIOD,
#[cfg(feature = "r4-administration")]
    &PERSON,
#[cfg(feature = "r4-administration")]
    &PERSON_LINK,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_ACTION,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_ACTION_CONDITION,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_ACTION_PARTICIPANT,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_ACTION_RELATED_ACTION,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_GOAL,
#[cfg(feature = "r4-definitions")]
    &PLAN_DEFINITION_GOAL_TARGET,
#[cfg(feature = "r4-products")]
    &POPULATION,
    &PRACTITIONER,
    &PRACTITIONER_QUALIFICATION,
    &PRACTITIONER_ROLE,
    &PRACTITIONER_ROLE_AVAILABLE_TIME,
    &PRACTITIONER_ROLE_NOT_AVAILABLE,
#[cfg(feature = "r4-clinical")]
    &PROCEDURE,
#[cfg(feature = "r4-clinical")]
    &PROCEDURE_FOCAL_DEVICE,
#[cfg(feature = "r4-clinical")]
    &PROCEDURE_PERFORMER,
#[cfg(any(feature = "r4-definitions", feature = "r4-products"))]
    &PRODUCT_SHELF_LIFE,
#[cfg(any(feature = "r4-definitions", feature = "r4-products"))]
    &PROD_CHARACTERISTIC,
#[cfg(feature = "r4-foundation")]
    &PROVENANCE,
#[cfg(feature = "r4-foundation")]
    &PROVENANCE_AGENT,
#[cfg(feature = "r4-foundation")]
    &PROVENANCE_ENTITY,
    &QUANTITY,
#[cfg(feature = "r4-definitions")]
    &QUESTIONNAIRE,
#[cfg(feature = "r4-definitions")]
    &QUESTIONNAIRE_ITEM,
#[cfg(feature = "r4-definitions")]
    &QUESTIONNAIRE_ITEM_ANSWER_OPTION,
#[cfg(feature = "r4-definitions")]
    &QUESTIONNAIRE_ITEM_ENABLE_WHEN,
#[cfg(feature = "r4-definitions")]
    &QUESTIONNAIRE_ITEM_INITIAL,
#[cfg(feature = "r4-diagnostics")]
    &QUESTIONNAIRE_RESPONSE,
#[cfg(feature = "r4-diagnostics")]
    &QUESTIONNAIRE_RESPONSE_ITEM,
#[cfg(feature = "r4-diagnostics")]
    &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER,
    &RANGE,
    &RATIO,
    &REFERENCE,
    &RELATED_ARTIFACT,
#[cfg(feature = "r4-administration")]
    &RELATED_PERSON,
#[cfg(feature = "r4-administration")]
    &RELATED_PERSON_COMMUNICATION,
#[cfg(feature = "r4-clinical")]
    &REQUEST_GROUP,
#[cfg(feature = "r4-clinical")]
    &REQUEST_GROUP_ACTION,
#[cfg(feature = "r4-clinical")]
    &REQUEST_GROUP_ACTION_CONDITION,
#[cfg(feature = "r4-clinical")]
    &REQUEST_GROUP_ACTION_RELATED_ACTION,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_DEFINITION,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_ELEMENT_DEFINITION,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_STUDY,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_STUDY_ARM,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_STUDY_OBJECTIVE,
#[cfg(feature = "r4-specialized")]
    &RESEARCH_SUBJECT,
#[cfg(feature = "r4-clinical")]
    &RISK_ASSESSMENT,
#[cfg(feature = "r4-clinical")]
    &RISK_ASSESSMENT_PREDICTION,
#[cfg(feature = "r4-specialized")]
    &RISK_EVIDENCE_SYNTHESIS,
#[cfg(feature = "r4-specialized")]
    &RISK_EVIDENCE_SYNTHESIS_CERTAINTY,
#[cfg(feature = "r4-specialized")]
    &RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT,
#[cfg(feature = "r4-specialized")]
    &RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE,
#[cfg(feature = "r4-specialized")]
    &RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE,
#[cfg(feature = "r4-specialized")]
    &RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE,
    &SAMPLED_DATA,
#[cfg(feature = "r4-workflow")]
    &SCHEDULE,
#[cfg(feature = "r4-conformance")]
    &SEARCH_PARAMETER,
#[cfg(feature = "r4-conformance")]
    &SEARCH_PARAMETER_COMPONENT,
#[cfg(feature = "r4-clinical")]
    &SERVICE_REQUEST,
    &SIGNATURE,
#[cfg(feature = "r4-workflow")]
    &SLOT,
#[cfg(feature = "r4-diagnostics")]
    &SPECIMEN,
#[cfg(feature = "r4-diagnostics")]
    &SPECIMEN_COLLECTION,
#[cfg(feature = "r4-diagnostics")]
    &SPECIMEN_CONTAINER,
#[cfg(feature = "r4-definitions")]
    &SPECIMEN_DEFINITION,
#[cfg(feature = "r4-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED,
#[cfg(feature = "r4-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER,
#[cfg(feature = "r4-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE,
#[cfg(feature = "r4-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING,
#[cfg(feature = "r4-diagnostics")]
    &SPECIMEN_PROCESSING,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_DEFINITION,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_DEFINITION_CONTEXT,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_DEFINITION_DIFFERENTIAL,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_DEFINITION_MAPPING,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_DEFINITION_SNAPSHOT,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP_INPUT,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP_RULE,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_DEPENDENT,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_SOURCE,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_TARGET,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER,
#[cfg(feature = "r4-conformance")]
    &STRUCTURE_MAP_STRUCTURE,
#[cfg(feature = "r4-foundation")]
    &SUBSCRIPTION,
#[cfg(feature = "r4-foundation")]
    &SUBSCRIPTION_CHANNEL,
#[cfg(feature = "r4-administration")]
    &SUBSTANCE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_AMOUNT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_AMOUNT_REFERENCE_RANGE,
#[cfg(feature = "r4-administration")]
    &SUBSTANCE_INGREDIENT,
#[cfg(feature = "r4-administration")]
    &SUBSTANCE_INSTANCE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_NUCLEIC_ACID,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER_MONOMER_SET,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER_REPEAT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_PROTEIN,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_PROTEIN_SUBUNIT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_REFERENCE_INFORMATION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_GENE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_TARGET,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_CODE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_MOIETY,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_NAME,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_NAME_OFFICIAL,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_PROPERTY,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_RELATIONSHIP,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_STRUCTURE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT,
#[cfg(feature = "r4-products")]
    &SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION,
#[cfg(feature = "r4-workflow")]
    &SUPPLY_DELIVERY,
#[cfg(feature = "r4-workflow")]
    &SUPPLY_DELIVERY_SUPPLIED_ITEM,
#[cfg(feature = "r4-workflow")]
    &SUPPLY_REQUEST,
#[cfg(feature = "r4-workflow")]
    &SUPPLY_REQUEST_PARAMETER,
#[cfg(feature = "r4-workflow")]
    &TASK,
#[cfg(feature = "r4-workflow")]
    &TASK_INPUT,
#[cfg(feature = "r4-workflow")]
    &TASK_OUTPUT,
#[cfg(feature = "r4-workflow")]
    &TASK_RESTRICTION,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_CLOSURE,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_EXPANSION,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_SOFTWARE,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_TRANSLATION,
#[cfg(feature = "r4-terminology")]
    &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_PARTICIPANT,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_SETUP,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_SETUP_ACTION,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_SETUP_ACTION_ASSERT,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_SETUP_ACTION_OPERATION,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_TEARDOWN,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_TEARDOWN_ACTION,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_TEST,
#[cfg(feature = "r4-specialized")]
    &TEST_REPORT_TEST_ACTION,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_DESTINATION,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_FIXTURE,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_METADATA,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_METADATA_CAPABILITY,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_METADATA_LINK,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_ORIGIN,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_SETUP,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_SETUP_ACTION,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_ASSERT,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_OPERATION,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_TEARDOWN,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_TEARDOWN_ACTION,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_TEST,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_TEST_ACTION,
#[cfg(feature = "r4-specialized")]
    &TEST_SCRIPT_VARIABLE,
    &TIMING,
    &TIMING_REPEAT,
    &TRIGGER_DEFINITION,
    &USAGE_CONTEXT,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_COMPOSE,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE_FILTER,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_EXPANSION,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_EXPANSION_CONTAINS,
#[cfg(feature = "r4-terminology")]
    &VALUE_SET_EXPANSION_PARAMETER,
#[cfg(feature = "r4-workflow")]
    &VERIFICATION_RESULT,
#[cfg(feature = "r4-workflow")]
    &VERIFICATION_RESULT_ATTESTATION,
#[cfg(feature = "r4-workflow")]
    &VERIFICATION_RESULT_PRIMARY_SOURCE,
#[cfg(feature = "r4-workflow")]
    &VERIFICATION_RESULT_VALIDATOR,
#[cfg(feature = "r4-clinical")]
    &VISION_PRESCRIPTION,
#[cfg(feature = "r4-clinical")]
    &VISION_PRESCRIPTION_LENS_SPECIFICATION,
#[cfg(feature = "r4-clinical")]
    &VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM,
];
