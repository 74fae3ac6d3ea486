// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! Types of FHIR R5.
#![allow(clippy::exhaustive_structs, reason = "users write values as struct literals; a release of FHIR is closed")]
#![allow(clippy::box_default, reason = "Box::default costs twice the functions in a debug build")]
#![allow(clippy::exhaustive_enums, reason = "a release of FHIR fixes the types of each choice")]

use crate::node as n;
use crate::primitive::{Date, DateTime, Decimal, Instant, Integer64, Time};
use crate::table::{self as t, FieldInfo, TypeInfo};

// One module, not one a file: rustc compiles each module's types apart and repeats in each the drop glue and the
// tables of functions of every type it can reach. Measured on R4, release: 83 CPU-seconds against 38.
#[cfg(feature = "r5-financial")]
include!("r5/account.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/activity_definition.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/actor_definition.rs");
include!("r5/address.rs");
#[cfg(feature = "r5-products")]
include!("r5/administrable_product_definition.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/adverse_event.rs");
include!("r5/age.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/allergy_intolerance.rs");
include!("r5/annotation.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/appointment.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/appointment_response.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/artifact_assessment.rs");
include!("r5/attachment.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/audit_event.rs");
include!("r5/availability.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/basic.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/binary.rs");
#[cfg(feature = "r5-administration")]
include!("r5/biologically_derived_product.rs");
#[cfg(feature = "r5-administration")]
include!("r5/biologically_derived_product_dispense.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/body_structure.rs");
include!("r5/bundle.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/capability_statement.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/care_plan.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/care_team.rs");
#[cfg(feature = "r5-financial")]
include!("r5/charge_item.rs");
#[cfg(feature = "r5-financial")]
include!("r5/charge_item_definition.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/citation.rs");
#[cfg(feature = "r5-financial")]
include!("r5/claim.rs");
#[cfg(feature = "r5-financial")]
include!("r5/claim_response.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/clinical_impression.rs");
#[cfg(feature = "r5-products")]
include!("r5/clinical_use_definition.rs");
#[cfg(feature = "r5-terminology")]
include!("r5/code_system.rs");
include!("r5/codeable_concept.rs");
include!("r5/codeable_reference.rs");
include!("r5/coding.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/communication.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/communication_request.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/compartment_definition.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/composition.rs");
#[cfg(feature = "r5-terminology")]
include!("r5/concept_map.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/condition.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/condition_definition.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/consent.rs");
include!("r5/contact_detail.rs");
include!("r5/contact_point.rs");
#[cfg(feature = "r5-financial")]
include!("r5/contract.rs");
#[cfg(feature = "r5")]
include!("r5/contributor.rs");
include!("r5/count.rs");
#[cfg(feature = "r5-financial")]
include!("r5/coverage.rs");
#[cfg(feature = "r5-financial")]
include!("r5/coverage_eligibility_request.rs");
#[cfg(feature = "r5-financial")]
include!("r5/coverage_eligibility_response.rs");
include!("r5/data_requirement.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/detected_issue.rs");
#[cfg(feature = "r5-administration")]
include!("r5/device.rs");
#[cfg(feature = "r5-administration")]
include!("r5/device_association.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/device_definition.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/device_dispense.rs");
#[cfg(feature = "r5-administration")]
include!("r5/device_metric.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/device_request.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/device_usage.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/diagnostic_report.rs");
include!("r5/distance.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/document_reference.rs");
include!("r5/dosage.rs");
include!("r5/duration.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/element_definition.rs");
include!("r5/encounter.rs");
#[cfg(feature = "r5-administration")]
include!("r5/encounter_history.rs");
#[cfg(feature = "r5-administration")]
include!("r5/endpoint.rs");
#[cfg(feature = "r5-financial")]
include!("r5/enrollment_request.rs");
#[cfg(feature = "r5-financial")]
include!("r5/enrollment_response.rs");
#[cfg(feature = "r5-administration")]
include!("r5/episode_of_care.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/event_definition.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/evidence.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/evidence_report.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/evidence_variable.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/example_scenario.rs");
#[cfg(feature = "r5-financial")]
include!("r5/explanation_of_benefit.rs");
include!("r5/expression.rs");
include!("r5/extended_contact_detail.rs");
include!("r5/extension.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/family_member_history.rs");
#[cfg(feature = "r5-administration")]
include!("r5/flag.rs");
#[cfg(feature = "r5-medications")]
include!("r5/formulary_item.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/genomic_study.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/goal.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/graph_definition.rs");
#[cfg(feature = "r5-administration")]
include!("r5/group.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/guidance_response.rs");
#[cfg(feature = "r5-administration")]
include!("r5/healthcare_service.rs");
include!("r5/human_name.rs");
include!("r5/identifier.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/imaging_selection.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/imaging_study.rs");
#[cfg(feature = "r5-medications")]
include!("r5/immunization.rs");
#[cfg(feature = "r5-medications")]
include!("r5/immunization_evaluation.rs");
#[cfg(feature = "r5-medications")]
include!("r5/immunization_recommendation.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/implementation_guide.rs");
#[cfg(feature = "r5-products")]
include!("r5/ingredient.rs");
#[cfg(feature = "r5-financial")]
include!("r5/insurance_plan.rs");
#[cfg(feature = "r5-administration")]
include!("r5/inventory_item.rs");
#[cfg(feature = "r5-administration")]
include!("r5/inventory_report.rs");
#[cfg(feature = "r5-financial")]
include!("r5/invoice.rs");
#[cfg(feature = "r5-administration")]
include!("r5/library.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/linkage.rs");
#[cfg(feature = "r5-administration")]
include!("r5/list.rs");
include!("r5/location.rs");
#[cfg(feature = "r5-products")]
include!("r5/manufactured_item_definition.rs");
#[cfg(feature = "r5-products")]
include!("r5/marketing_status.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/measure.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/measure_report.rs");
#[cfg(feature = "r5-medications")]
include!("r5/medication.rs");
#[cfg(feature = "r5-medications")]
include!("r5/medication_administration.rs");
#[cfg(feature = "r5-medications")]
include!("r5/medication_dispense.rs");
#[cfg(feature = "r5-medications")]
include!("r5/medication_knowledge.rs");
#[cfg(feature = "r5-medications")]
include!("r5/medication_request.rs");
#[cfg(feature = "r5-medications")]
include!("r5/medication_statement.rs");
#[cfg(feature = "r5-products")]
include!("r5/medicinal_product_definition.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/message_definition.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/message_header.rs");
include!("r5/meta.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/molecular_sequence.rs");
#[cfg(feature = "r5-financial")]
include!("r5/monetary_component.rs");
include!("r5/money.rs");
#[cfg(feature = "r5-terminology")]
include!("r5/naming_system.rs");
include!("r5/narrative.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/nutrition_intake.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/nutrition_order.rs");
#[cfg(feature = "r5-administration")]
include!("r5/nutrition_product.rs");
include!("r5/observation.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/observation_definition.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/operation_definition.rs");
include!("r5/operation_outcome.rs");
include!("r5/organization.rs");
#[cfg(feature = "r5-administration")]
include!("r5/organization_affiliation.rs");
#[cfg(feature = "r5-products")]
include!("r5/packaged_product_definition.rs");
include!("r5/parameter_definition.rs");
include!("r5/parameters.rs");
include!("r5/patient.rs");
#[cfg(feature = "r5-financial")]
include!("r5/payment_notice.rs");
#[cfg(feature = "r5-financial")]
include!("r5/payment_reconciliation.rs");
include!("r5/period.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/permission.rs");
#[cfg(feature = "r5-administration")]
include!("r5/person.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/plan_definition.rs");
include!("r5/practitioner.rs");
include!("r5/practitioner_role.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/procedure.rs");
#[cfg(any(feature = "r5-definitions", feature = "r5-products"))]
include!("r5/product_shelf_life.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/provenance.rs");
include!("r5/quantity.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/questionnaire.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/questionnaire_response.rs");
include!("r5/range.rs");
include!("r5/ratio.rs");
include!("r5/ratio_range.rs");
include!("r5/reference.rs");
#[cfg(feature = "r5-products")]
include!("r5/regulated_authorization.rs");
include!("r5/related_artifact.rs");
#[cfg(feature = "r5-administration")]
include!("r5/related_person.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/request_orchestration.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/requirements.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/research_study.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/research_subject.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/risk_assessment.rs");
include!("r5/sampled_data.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/schedule.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/search_parameter.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/service_request.rs");
include!("r5/signature.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/slot.rs");
#[cfg(feature = "r5-diagnostics")]
include!("r5/specimen.rs");
#[cfg(feature = "r5-definitions")]
include!("r5/specimen_definition.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/structure_definition.rs");
#[cfg(feature = "r5-conformance")]
include!("r5/structure_map.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/subscription.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/subscription_status.rs");
#[cfg(feature = "r5-foundation")]
include!("r5/subscription_topic.rs");
#[cfg(feature = "r5-administration")]
include!("r5/substance.rs");
#[cfg(feature = "r5-products")]
include!("r5/substance_definition.rs");
#[cfg(feature = "r5-products")]
include!("r5/substance_nucleic_acid.rs");
#[cfg(feature = "r5-products")]
include!("r5/substance_polymer.rs");
#[cfg(feature = "r5-products")]
include!("r5/substance_protein.rs");
#[cfg(feature = "r5-products")]
include!("r5/substance_reference_information.rs");
#[cfg(feature = "r5-products")]
include!("r5/substance_source_material.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/supply_delivery.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/supply_request.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/task.rs");
#[cfg(feature = "r5-terminology")]
include!("r5/terminology_capabilities.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/test_plan.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/test_report.rs");
#[cfg(feature = "r5-specialized")]
include!("r5/test_script.rs");
include!("r5/timing.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/transport.rs");
include!("r5/trigger_definition.rs");
include!("r5/usage_context.rs");
#[cfg(feature = "r5-terminology")]
include!("r5/value_set.rs");
#[cfg(feature = "r5-workflow")]
include!("r5/verification_result.rs");
include!("r5/virtual_service_detail.rs");
#[cfg(feature = "r5-clinical")]
include!("r5/vision_prescription.rs");

/// A primitive of FHIR R5: value, id and extensions.
pub type Prim<T> = crate::Prim<T, Extension>;

/// Any resource of FHIR R5 that is compiled.
#[non_exhaustive]
pub enum Resource {
    /// A `Account`.
#[cfg(feature = "r5-financial")]
    Account(n::Boxed<Account>),
    /// A `ActivityDefinition`.
#[cfg(feature = "r5-definitions")]
    ActivityDefinition(n::Boxed<ActivityDefinition>),
    /// A `ActorDefinition`.
#[cfg(feature = "r5-conformance")]
    ActorDefinition(n::Boxed<ActorDefinition>),
    /// A `AdministrableProductDefinition`.
#[cfg(feature = "r5-products")]
    AdministrableProductDefinition(n::Boxed<AdministrableProductDefinition>),
    /// A `AdverseEvent`.
#[cfg(feature = "r5-clinical")]
    AdverseEvent(n::Boxed<AdverseEvent>),
    /// A `AllergyIntolerance`.
#[cfg(feature = "r5-clinical")]
    AllergyIntolerance(n::Boxed<AllergyIntolerance>),
    /// A `Appointment`.
#[cfg(feature = "r5-workflow")]
    Appointment(n::Boxed<Appointment>),
    /// A `AppointmentResponse`.
#[cfg(feature = "r5-workflow")]
    AppointmentResponse(n::Boxed<AppointmentResponse>),
    /// A `ArtifactAssessment`.
#[cfg(feature = "r5-specialized")]
    ArtifactAssessment(n::Boxed<ArtifactAssessment>),
    /// A `AuditEvent`.
#[cfg(feature = "r5-foundation")]
    AuditEvent(n::Boxed<AuditEvent>),
    /// A `Basic`.
#[cfg(feature = "r5-foundation")]
    Basic(n::Boxed<Basic>),
    /// A `Binary`.
#[cfg(feature = "r5-foundation")]
    Binary(n::Boxed<Binary>),
    /// A `BiologicallyDerivedProduct`.
#[cfg(feature = "r5-administration")]
    BiologicallyDerivedProduct(n::Boxed<BiologicallyDerivedProduct>),
    /// A `BiologicallyDerivedProductDispense`.
#[cfg(feature = "r5-administration")]
    BiologicallyDerivedProductDispense(n::Boxed<BiologicallyDerivedProductDispense>),
    /// A `BodyStructure`.
#[cfg(feature = "r5-diagnostics")]
    BodyStructure(n::Boxed<BodyStructure>),
    /// A `Bundle`.
    Bundle(n::Boxed<Bundle>),
    /// A `CapabilityStatement`.
#[cfg(feature = "r5-conformance")]
    CapabilityStatement(n::Boxed<CapabilityStatement>),
    /// A `CarePlan`.
#[cfg(feature = "r5-clinical")]
    CarePlan(n::Boxed<CarePlan>),
    /// A `CareTeam`.
#[cfg(feature = "r5-clinical")]
    CareTeam(n::Boxed<CareTeam>),
    /// A `ChargeItem`.
#[cfg(feature = "r5-financial")]
    ChargeItem(n::Boxed<ChargeItem>),
    /// A `ChargeItemDefinition`.
#[cfg(feature = "r5-financial")]
    ChargeItemDefinition(n::Boxed<ChargeItemDefinition>),
    /// A `Citation`.
#[cfg(feature = "r5-specialized")]
    Citation(n::Boxed<Citation>),
    /// A `Claim`.
#[cfg(feature = "r5-financial")]
    Claim(n::Boxed<Claim>),
    /// A `ClaimResponse`.
#[cfg(feature = "r5-financial")]
    ClaimResponse(n::Boxed<ClaimResponse>),
    /// A `ClinicalImpression`.
#[cfg(feature = "r5-clinical")]
    ClinicalImpression(n::Boxed<ClinicalImpression>),
    /// A `ClinicalUseDefinition`.
#[cfg(feature = "r5-products")]
    ClinicalUseDefinition(n::Boxed<ClinicalUseDefinition>),
    /// A `CodeSystem`.
#[cfg(feature = "r5-terminology")]
    CodeSystem(n::Boxed<CodeSystem>),
    /// A `Communication`.
#[cfg(feature = "r5-workflow")]
    Communication(n::Boxed<Communication>),
    /// A `CommunicationRequest`.
#[cfg(feature = "r5-workflow")]
    CommunicationRequest(n::Boxed<CommunicationRequest>),
    /// A `CompartmentDefinition`.
#[cfg(feature = "r5-conformance")]
    CompartmentDefinition(n::Boxed<CompartmentDefinition>),
    /// A `Composition`.
#[cfg(feature = "r5-foundation")]
    Composition(n::Boxed<Composition>),
    /// A `ConceptMap`.
#[cfg(feature = "r5-terminology")]
    ConceptMap(n::Boxed<ConceptMap>),
    /// A `Condition`.
#[cfg(feature = "r5-clinical")]
    Condition(n::Boxed<Condition>),
    /// A `ConditionDefinition`.
#[cfg(feature = "r5-definitions")]
    ConditionDefinition(n::Boxed<ConditionDefinition>),
    /// A `Consent`.
#[cfg(feature = "r5-foundation")]
    Consent(n::Boxed<Consent>),
    /// A `Contract`.
#[cfg(feature = "r5-financial")]
    Contract(n::Boxed<Contract>),
    /// A `Coverage`.
#[cfg(feature = "r5-financial")]
    Coverage(n::Boxed<Coverage>),
    /// A `CoverageEligibilityRequest`.
#[cfg(feature = "r5-financial")]
    CoverageEligibilityRequest(n::Boxed<CoverageEligibilityRequest>),
    /// A `CoverageEligibilityResponse`.
#[cfg(feature = "r5-financial")]
    CoverageEligibilityResponse(n::Boxed<CoverageEligibilityResponse>),
    /// A `DetectedIssue`.
#[cfg(feature = "r5-clinical")]
    DetectedIssue(n::Boxed<DetectedIssue>),
    /// A `Device`.
#[cfg(feature = "r5-administration")]
    Device(n::Boxed<Device>),
    /// A `DeviceAssociation`.
#[cfg(feature = "r5-administration")]
    DeviceAssociation(n::Boxed<DeviceAssociation>),
    /// A `DeviceDefinition`.
#[cfg(feature = "r5-definitions")]
    DeviceDefinition(n::Boxed<DeviceDefinition>),
    /// A `DeviceDispense`.
#[cfg(feature = "r5-workflow")]
    DeviceDispense(n::Boxed<DeviceDispense>),
    /// A `DeviceMetric`.
#[cfg(feature = "r5-administration")]
    DeviceMetric(n::Boxed<DeviceMetric>),
    /// A `DeviceRequest`.
#[cfg(feature = "r5-workflow")]
    DeviceRequest(n::Boxed<DeviceRequest>),
    /// A `DeviceUsage`.
#[cfg(feature = "r5-workflow")]
    DeviceUsage(n::Boxed<DeviceUsage>),
    /// A `DiagnosticReport`.
#[cfg(feature = "r5-diagnostics")]
    DiagnosticReport(n::Boxed<DiagnosticReport>),
    /// A `DocumentReference`.
#[cfg(feature = "r5-foundation")]
    DocumentReference(n::Boxed<DocumentReference>),
    /// A `Encounter`.
    Encounter(n::Boxed<Encounter>),
    /// A `EncounterHistory`.
#[cfg(feature = "r5-administration")]
    EncounterHistory(n::Boxed<EncounterHistory>),
    /// A `Endpoint`.
#[cfg(feature = "r5-administration")]
    Endpoint(n::Boxed<Endpoint>),
    /// A `EnrollmentRequest`.
#[cfg(feature = "r5-financial")]
    EnrollmentRequest(n::Boxed<EnrollmentRequest>),
    /// A `EnrollmentResponse`.
#[cfg(feature = "r5-financial")]
    EnrollmentResponse(n::Boxed<EnrollmentResponse>),
    /// A `EpisodeOfCare`.
#[cfg(feature = "r5-administration")]
    EpisodeOfCare(n::Boxed<EpisodeOfCare>),
    /// A `EventDefinition`.
#[cfg(feature = "r5-definitions")]
    EventDefinition(n::Boxed<EventDefinition>),
    /// A `Evidence`.
#[cfg(feature = "r5-specialized")]
    Evidence(n::Boxed<Evidence>),
    /// A `EvidenceReport`.
#[cfg(feature = "r5-specialized")]
    EvidenceReport(n::Boxed<EvidenceReport>),
    /// A `EvidenceVariable`.
#[cfg(feature = "r5-specialized")]
    EvidenceVariable(n::Boxed<EvidenceVariable>),
    /// A `ExampleScenario`.
#[cfg(feature = "r5-conformance")]
    ExampleScenario(n::Boxed<ExampleScenario>),
    /// A `ExplanationOfBenefit`.
#[cfg(feature = "r5-financial")]
    ExplanationOfBenefit(n::Boxed<ExplanationOfBenefit>),
    /// A `FamilyMemberHistory`.
#[cfg(feature = "r5-clinical")]
    FamilyMemberHistory(n::Boxed<FamilyMemberHistory>),
    /// A `Flag`.
#[cfg(feature = "r5-administration")]
    Flag(n::Boxed<Flag>),
    /// A `FormularyItem`.
#[cfg(feature = "r5-medications")]
    FormularyItem(n::Boxed<FormularyItem>),
    /// A `GenomicStudy`.
#[cfg(feature = "r5-diagnostics")]
    GenomicStudy(n::Boxed<GenomicStudy>),
    /// A `Goal`.
#[cfg(feature = "r5-clinical")]
    Goal(n::Boxed<Goal>),
    /// A `GraphDefinition`.
#[cfg(feature = "r5-conformance")]
    GraphDefinition(n::Boxed<GraphDefinition>),
    /// A `Group`.
#[cfg(feature = "r5-administration")]
    Group(n::Boxed<Group>),
    /// A `GuidanceResponse`.
#[cfg(feature = "r5-workflow")]
    GuidanceResponse(n::Boxed<GuidanceResponse>),
    /// A `HealthcareService`.
#[cfg(feature = "r5-administration")]
    HealthcareService(n::Boxed<HealthcareService>),
    /// A `ImagingSelection`.
#[cfg(feature = "r5-diagnostics")]
    ImagingSelection(n::Boxed<ImagingSelection>),
    /// A `ImagingStudy`.
#[cfg(feature = "r5-diagnostics")]
    ImagingStudy(n::Boxed<ImagingStudy>),
    /// A `Immunization`.
#[cfg(feature = "r5-medications")]
    Immunization(n::Boxed<Immunization>),
    /// A `ImmunizationEvaluation`.
#[cfg(feature = "r5-medications")]
    ImmunizationEvaluation(n::Boxed<ImmunizationEvaluation>),
    /// A `ImmunizationRecommendation`.
#[cfg(feature = "r5-medications")]
    ImmunizationRecommendation(n::Boxed<ImmunizationRecommendation>),
    /// A `ImplementationGuide`.
#[cfg(feature = "r5-conformance")]
    ImplementationGuide(n::Boxed<ImplementationGuide>),
    /// A `Ingredient`.
#[cfg(feature = "r5-products")]
    Ingredient(n::Boxed<Ingredient>),
    /// A `InsurancePlan`.
#[cfg(feature = "r5-financial")]
    InsurancePlan(n::Boxed<InsurancePlan>),
    /// A `InventoryItem`.
#[cfg(feature = "r5-administration")]
    InventoryItem(n::Boxed<InventoryItem>),
    /// A `InventoryReport`.
#[cfg(feature = "r5-administration")]
    InventoryReport(n::Boxed<InventoryReport>),
    /// A `Invoice`.
#[cfg(feature = "r5-financial")]
    Invoice(n::Boxed<Invoice>),
    /// A `Library`.
#[cfg(feature = "r5-administration")]
    Library(n::Boxed<Library>),
    /// A `Linkage`.
#[cfg(feature = "r5-foundation")]
    Linkage(n::Boxed<Linkage>),
    /// A `List`.
#[cfg(feature = "r5-administration")]
    List(n::Boxed<List>),
    /// A `Location`.
    Location(n::Boxed<Location>),
    /// A `ManufacturedItemDefinition`.
#[cfg(feature = "r5-products")]
    ManufacturedItemDefinition(n::Boxed<ManufacturedItemDefinition>),
    /// A `Measure`.
#[cfg(feature = "r5-specialized")]
    Measure(n::Boxed<Measure>),
    /// A `MeasureReport`.
#[cfg(feature = "r5-specialized")]
    MeasureReport(n::Boxed<MeasureReport>),
    /// A `Medication`.
#[cfg(feature = "r5-medications")]
    Medication(n::Boxed<Medication>),
    /// A `MedicationAdministration`.
#[cfg(feature = "r5-medications")]
    MedicationAdministration(n::Boxed<MedicationAdministration>),
    /// A `MedicationDispense`.
#[cfg(feature = "r5-medications")]
    MedicationDispense(n::Boxed<MedicationDispense>),
    /// A `MedicationKnowledge`.
#[cfg(feature = "r5-medications")]
    MedicationKnowledge(n::Boxed<MedicationKnowledge>),
    /// A `MedicationRequest`.
#[cfg(feature = "r5-medications")]
    MedicationRequest(n::Boxed<MedicationRequest>),
    /// A `MedicationStatement`.
#[cfg(feature = "r5-medications")]
    MedicationStatement(n::Boxed<MedicationStatement>),
    /// A `MedicinalProductDefinition`.
#[cfg(feature = "r5-products")]
    MedicinalProductDefinition(n::Boxed<MedicinalProductDefinition>),
    /// A `MessageDefinition`.
#[cfg(feature = "r5-conformance")]
    MessageDefinition(n::Boxed<MessageDefinition>),
    /// A `MessageHeader`.
#[cfg(feature = "r5-foundation")]
    MessageHeader(n::Boxed<MessageHeader>),
    /// A `MolecularSequence`.
#[cfg(feature = "r5-diagnostics")]
    MolecularSequence(n::Boxed<MolecularSequence>),
    /// A `NamingSystem`.
#[cfg(feature = "r5-terminology")]
    NamingSystem(n::Boxed<NamingSystem>),
    /// A `NutritionIntake`.
#[cfg(feature = "r5-clinical")]
    NutritionIntake(n::Boxed<NutritionIntake>),
    /// A `NutritionOrder`.
#[cfg(feature = "r5-clinical")]
    NutritionOrder(n::Boxed<NutritionOrder>),
    /// A `NutritionProduct`.
#[cfg(feature = "r5-administration")]
    NutritionProduct(n::Boxed<NutritionProduct>),
    /// A `Observation`.
    Observation(n::Boxed<Observation>),
    /// A `ObservationDefinition`.
#[cfg(feature = "r5-definitions")]
    ObservationDefinition(n::Boxed<ObservationDefinition>),
    /// A `OperationDefinition`.
#[cfg(feature = "r5-conformance")]
    OperationDefinition(n::Boxed<OperationDefinition>),
    /// A `OperationOutcome`.
    OperationOutcome(n::Boxed<OperationOutcome>),
    /// A `Organization`.
    Organization(n::Boxed<Organization>),
    /// A `OrganizationAffiliation`.
#[cfg(feature = "r5-administration")]
    OrganizationAffiliation(n::Boxed<OrganizationAffiliation>),
    /// A `PackagedProductDefinition`.
#[cfg(feature = "r5-products")]
    PackagedProductDefinition(n::Boxed<PackagedProductDefinition>),
    /// A `Parameters`.
    Parameters(n::Boxed<Parameters>),
    /// A `Patient`.
    Patient(n::Boxed<Patient>),
    /// A `PaymentNotice`.
#[cfg(feature = "r5-financial")]
    PaymentNotice(n::Boxed<PaymentNotice>),
    /// A `PaymentReconciliation`.
#[cfg(feature = "r5-financial")]
    PaymentReconciliation(n::Boxed<PaymentReconciliation>),
    /// A `Permission`.
#[cfg(feature = "r5-foundation")]
    Permission(n::Boxed<Permission>),
    /// A `Person`.
#[cfg(feature = "r5-administration")]
    Person(n::Boxed<Person>),
    /// A `PlanDefinition`.
#[cfg(feature = "r5-definitions")]
    PlanDefinition(n::Boxed<PlanDefinition>),
    /// A `Practitioner`.
    Practitioner(n::Boxed<Practitioner>),
    /// A `PractitionerRole`.
    PractitionerRole(n::Boxed<PractitionerRole>),
    /// A `Procedure`.
#[cfg(feature = "r5-clinical")]
    Procedure(n::Boxed<Procedure>),
    /// A `Provenance`.
#[cfg(feature = "r5-foundation")]
    Provenance(n::Boxed<Provenance>),
    /// A `Questionnaire`.
#[cfg(feature = "r5-definitions")]
    Questionnaire(n::Boxed<Questionnaire>),
    /// A `QuestionnaireResponse`.
#[cfg(feature = "r5-diagnostics")]
    QuestionnaireResponse(n::Boxed<QuestionnaireResponse>),
    /// A `RegulatedAuthorization`.
#[cfg(feature = "r5-products")]
    RegulatedAuthorization(n::Boxed<RegulatedAuthorization>),
    /// A `RelatedPerson`.
#[cfg(feature = "r5-administration")]
    RelatedPerson(n::Boxed<RelatedPerson>),
    /// A `RequestOrchestration`.
#[cfg(feature = "r5-clinical")]
    RequestOrchestration(n::Boxed<RequestOrchestration>),
    /// A `Requirements`.
#[cfg(feature = "r5-conformance")]
    Requirements(n::Boxed<Requirements>),
    /// A `ResearchStudy`.
#[cfg(feature = "r5-specialized")]
    ResearchStudy(n::Boxed<ResearchStudy>),
    /// A `ResearchSubject`.
#[cfg(feature = "r5-specialized")]
    ResearchSubject(n::Boxed<ResearchSubject>),
    /// A `RiskAssessment`.
#[cfg(feature = "r5-clinical")]
    RiskAssessment(n::Boxed<RiskAssessment>),
    /// A `Schedule`.
#[cfg(feature = "r5-workflow")]
    Schedule(n::Boxed<Schedule>),
    /// A `SearchParameter`.
#[cfg(feature = "r5-conformance")]
    SearchParameter(n::Boxed<SearchParameter>),
    /// A `ServiceRequest`.
#[cfg(feature = "r5-clinical")]
    ServiceRequest(n::Boxed<ServiceRequest>),
    /// A `Slot`.
#[cfg(feature = "r5-workflow")]
    Slot(n::Boxed<Slot>),
    /// A `Specimen`.
#[cfg(feature = "r5-diagnostics")]
    Specimen(n::Boxed<Specimen>),
    /// A `SpecimenDefinition`.
#[cfg(feature = "r5-definitions")]
    SpecimenDefinition(n::Boxed<SpecimenDefinition>),
    /// A `StructureDefinition`.
#[cfg(feature = "r5-conformance")]
    StructureDefinition(n::Boxed<StructureDefinition>),
    /// A `StructureMap`.
#[cfg(feature = "r5-conformance")]
    StructureMap(n::Boxed<StructureMap>),
    /// A `Subscription`.
#[cfg(feature = "r5-foundation")]
    Subscription(n::Boxed<Subscription>),
    /// A `SubscriptionStatus`.
#[cfg(feature = "r5-foundation")]
    SubscriptionStatus(n::Boxed<SubscriptionStatus>),
    /// A `SubscriptionTopic`.
#[cfg(feature = "r5-foundation")]
    SubscriptionTopic(n::Boxed<SubscriptionTopic>),
    /// A `Substance`.
#[cfg(feature = "r5-administration")]
    Substance(n::Boxed<Substance>),
    /// A `SubstanceDefinition`.
#[cfg(feature = "r5-products")]
    SubstanceDefinition(n::Boxed<SubstanceDefinition>),
    /// A `SubstanceNucleicAcid`.
#[cfg(feature = "r5-products")]
    SubstanceNucleicAcid(n::Boxed<SubstanceNucleicAcid>),
    /// A `SubstancePolymer`.
#[cfg(feature = "r5-products")]
    SubstancePolymer(n::Boxed<SubstancePolymer>),
    /// A `SubstanceProtein`.
#[cfg(feature = "r5-products")]
    SubstanceProtein(n::Boxed<SubstanceProtein>),
    /// A `SubstanceReferenceInformation`.
#[cfg(feature = "r5-products")]
    SubstanceReferenceInformation(n::Boxed<SubstanceReferenceInformation>),
    /// A `SubstanceSourceMaterial`.
#[cfg(feature = "r5-products")]
    SubstanceSourceMaterial(n::Boxed<SubstanceSourceMaterial>),
    /// A `SupplyDelivery`.
#[cfg(feature = "r5-workflow")]
    SupplyDelivery(n::Boxed<SupplyDelivery>),
    /// A `SupplyRequest`.
#[cfg(feature = "r5-workflow")]
    SupplyRequest(n::Boxed<SupplyRequest>),
    /// A `Task`.
#[cfg(feature = "r5-workflow")]
    Task(n::Boxed<Task>),
    /// A `TerminologyCapabilities`.
#[cfg(feature = "r5-terminology")]
    TerminologyCapabilities(n::Boxed<TerminologyCapabilities>),
    /// A `TestPlan`.
#[cfg(feature = "r5-specialized")]
    TestPlan(n::Boxed<TestPlan>),
    /// A `TestReport`.
#[cfg(feature = "r5-specialized")]
    TestReport(n::Boxed<TestReport>),
    /// A `TestScript`.
#[cfg(feature = "r5-specialized")]
    TestScript(n::Boxed<TestScript>),
    /// A `Transport`.
#[cfg(feature = "r5-workflow")]
    Transport(n::Boxed<Transport>),
    /// A `ValueSet`.
#[cfg(feature = "r5-terminology")]
    ValueSet(n::Boxed<ValueSet>),
    /// A `VerificationResult`.
#[cfg(feature = "r5-workflow")]
    VerificationResult(n::Boxed<VerificationResult>),
    /// A `VisionPrescription`.
#[cfg(feature = "r5-clinical")]
    VisionPrescription(n::Boxed<VisionPrescription>),
    /// Of a type the release does not define or that is compiled out, kept as it was read.
    Other(Box<crate::OtherResource>),
}

crate::resource::resource!(Resource);

impl n::AnyResource for Resource {
    fn node(&self) -> &dyn n::Node {
        match self {
#[cfg(feature = "r5-financial")]
            Self::Account(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::ActivityDefinition(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::ActorDefinition(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::AdministrableProductDefinition(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::AdverseEvent(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::AllergyIntolerance(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::Appointment(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::AppointmentResponse(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::ArtifactAssessment(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::AuditEvent(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Basic(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Binary(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::BiologicallyDerivedProduct(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::BiologicallyDerivedProductDispense(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::BodyStructure(v) => &*v.node,
            Self::Bundle(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::CapabilityStatement(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::CarePlan(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::CareTeam(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::ChargeItem(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::ChargeItemDefinition(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::Citation(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::Claim(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::ClaimResponse(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::ClinicalImpression(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::ClinicalUseDefinition(v) => &*v.node,
#[cfg(feature = "r5-terminology")]
            Self::CodeSystem(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::Communication(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::CommunicationRequest(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::CompartmentDefinition(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Composition(v) => &*v.node,
#[cfg(feature = "r5-terminology")]
            Self::ConceptMap(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::Condition(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::ConditionDefinition(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Consent(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::Contract(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::Coverage(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::CoverageEligibilityRequest(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::CoverageEligibilityResponse(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::DetectedIssue(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Device(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::DeviceAssociation(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::DeviceDefinition(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::DeviceDispense(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::DeviceMetric(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::DeviceRequest(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::DeviceUsage(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::DiagnosticReport(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::DocumentReference(v) => &*v.node,
            Self::Encounter(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::EncounterHistory(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Endpoint(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::EnrollmentRequest(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::EnrollmentResponse(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::EpisodeOfCare(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::EventDefinition(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::Evidence(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::EvidenceReport(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::EvidenceVariable(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::ExampleScenario(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::ExplanationOfBenefit(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::FamilyMemberHistory(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Flag(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::FormularyItem(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::GenomicStudy(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::Goal(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::GraphDefinition(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Group(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::GuidanceResponse(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::HealthcareService(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::ImagingSelection(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::ImagingStudy(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::Immunization(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::ImmunizationEvaluation(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::ImmunizationRecommendation(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::ImplementationGuide(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::Ingredient(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::InsurancePlan(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::InventoryItem(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::InventoryReport(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::Invoice(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Library(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Linkage(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::List(v) => &*v.node,
            Self::Location(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::ManufacturedItemDefinition(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::Measure(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::MeasureReport(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::Medication(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationAdministration(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationDispense(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationKnowledge(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationRequest(v) => &*v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationStatement(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::MedicinalProductDefinition(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::MessageDefinition(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::MessageHeader(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::MolecularSequence(v) => &*v.node,
#[cfg(feature = "r5-terminology")]
            Self::NamingSystem(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::NutritionIntake(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::NutritionOrder(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::NutritionProduct(v) => &*v.node,
            Self::Observation(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::ObservationDefinition(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::OperationDefinition(v) => &*v.node,
            Self::OperationOutcome(v) => &*v.node,
            Self::Organization(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::OrganizationAffiliation(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::PackagedProductDefinition(v) => &*v.node,
            Self::Parameters(v) => &*v.node,
            Self::Patient(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::PaymentNotice(v) => &*v.node,
#[cfg(feature = "r5-financial")]
            Self::PaymentReconciliation(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Permission(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Person(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::PlanDefinition(v) => &*v.node,
            Self::Practitioner(v) => &*v.node,
            Self::PractitionerRole(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::Procedure(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Provenance(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::Questionnaire(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::QuestionnaireResponse(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::RegulatedAuthorization(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::RelatedPerson(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::RequestOrchestration(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::Requirements(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::ResearchStudy(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::ResearchSubject(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::RiskAssessment(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::Schedule(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::SearchParameter(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::ServiceRequest(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::Slot(v) => &*v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::Specimen(v) => &*v.node,
#[cfg(feature = "r5-definitions")]
            Self::SpecimenDefinition(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::StructureDefinition(v) => &*v.node,
#[cfg(feature = "r5-conformance")]
            Self::StructureMap(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::Subscription(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::SubscriptionStatus(v) => &*v.node,
#[cfg(feature = "r5-foundation")]
            Self::SubscriptionTopic(v) => &*v.node,
#[cfg(feature = "r5-administration")]
            Self::Substance(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceDefinition(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceNucleicAcid(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::SubstancePolymer(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceProtein(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceReferenceInformation(v) => &*v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceSourceMaterial(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::SupplyDelivery(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::SupplyRequest(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::Task(v) => &*v.node,
#[cfg(feature = "r5-terminology")]
            Self::TerminologyCapabilities(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::TestPlan(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::TestReport(v) => &*v.node,
#[cfg(feature = "r5-specialized")]
            Self::TestScript(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::Transport(v) => &*v.node,
#[cfg(feature = "r5-terminology")]
            Self::ValueSet(v) => &*v.node,
#[cfg(feature = "r5-workflow")]
            Self::VerificationResult(v) => &*v.node,
#[cfg(feature = "r5-clinical")]
            Self::VisionPrescription(v) => &*v.node,
            Self::Other(v) => &**v,
        }
    }
    fn node_mut(&mut self) -> &mut dyn n::Node {
        match self {
#[cfg(feature = "r5-financial")]
            Self::Account(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::ActivityDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::ActorDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::AdministrableProductDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::AdverseEvent(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::AllergyIntolerance(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::Appointment(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::AppointmentResponse(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::ArtifactAssessment(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::AuditEvent(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Basic(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Binary(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::BiologicallyDerivedProduct(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::BiologicallyDerivedProductDispense(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::BodyStructure(v) => &mut *v.node,
            Self::Bundle(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::CapabilityStatement(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::CarePlan(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::CareTeam(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::ChargeItem(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::ChargeItemDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::Citation(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::Claim(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::ClaimResponse(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::ClinicalImpression(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::ClinicalUseDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-terminology")]
            Self::CodeSystem(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::Communication(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::CommunicationRequest(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::CompartmentDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Composition(v) => &mut *v.node,
#[cfg(feature = "r5-terminology")]
            Self::ConceptMap(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::Condition(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::ConditionDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Consent(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::Contract(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::Coverage(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::CoverageEligibilityRequest(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::CoverageEligibilityResponse(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::DetectedIssue(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Device(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::DeviceAssociation(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::DeviceDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::DeviceDispense(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::DeviceMetric(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::DeviceRequest(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::DeviceUsage(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::DiagnosticReport(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::DocumentReference(v) => &mut *v.node,
            Self::Encounter(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::EncounterHistory(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Endpoint(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::EnrollmentRequest(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::EnrollmentResponse(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::EpisodeOfCare(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::EventDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::Evidence(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::EvidenceReport(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::EvidenceVariable(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::ExampleScenario(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::ExplanationOfBenefit(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::FamilyMemberHistory(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Flag(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::FormularyItem(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::GenomicStudy(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::Goal(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::GraphDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Group(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::GuidanceResponse(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::HealthcareService(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::ImagingSelection(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::ImagingStudy(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::Immunization(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::ImmunizationEvaluation(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::ImmunizationRecommendation(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::ImplementationGuide(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::Ingredient(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::InsurancePlan(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::InventoryItem(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::InventoryReport(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::Invoice(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Library(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Linkage(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::List(v) => &mut *v.node,
            Self::Location(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::ManufacturedItemDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::Measure(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::MeasureReport(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::Medication(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationAdministration(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationDispense(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationKnowledge(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationRequest(v) => &mut *v.node,
#[cfg(feature = "r5-medications")]
            Self::MedicationStatement(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::MedicinalProductDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::MessageDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::MessageHeader(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::MolecularSequence(v) => &mut *v.node,
#[cfg(feature = "r5-terminology")]
            Self::NamingSystem(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::NutritionIntake(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::NutritionOrder(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::NutritionProduct(v) => &mut *v.node,
            Self::Observation(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::ObservationDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::OperationDefinition(v) => &mut *v.node,
            Self::OperationOutcome(v) => &mut *v.node,
            Self::Organization(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::OrganizationAffiliation(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::PackagedProductDefinition(v) => &mut *v.node,
            Self::Parameters(v) => &mut *v.node,
            Self::Patient(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::PaymentNotice(v) => &mut *v.node,
#[cfg(feature = "r5-financial")]
            Self::PaymentReconciliation(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Permission(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Person(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::PlanDefinition(v) => &mut *v.node,
            Self::Practitioner(v) => &mut *v.node,
            Self::PractitionerRole(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::Procedure(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Provenance(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::Questionnaire(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::QuestionnaireResponse(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::RegulatedAuthorization(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::RelatedPerson(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::RequestOrchestration(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::Requirements(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::ResearchStudy(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::ResearchSubject(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::RiskAssessment(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::Schedule(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::SearchParameter(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::ServiceRequest(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::Slot(v) => &mut *v.node,
#[cfg(feature = "r5-diagnostics")]
            Self::Specimen(v) => &mut *v.node,
#[cfg(feature = "r5-definitions")]
            Self::SpecimenDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::StructureDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-conformance")]
            Self::StructureMap(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::Subscription(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::SubscriptionStatus(v) => &mut *v.node,
#[cfg(feature = "r5-foundation")]
            Self::SubscriptionTopic(v) => &mut *v.node,
#[cfg(feature = "r5-administration")]
            Self::Substance(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceDefinition(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceNucleicAcid(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::SubstancePolymer(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceProtein(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceReferenceInformation(v) => &mut *v.node,
#[cfg(feature = "r5-products")]
            Self::SubstanceSourceMaterial(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::SupplyDelivery(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::SupplyRequest(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::Task(v) => &mut *v.node,
#[cfg(feature = "r5-terminology")]
            Self::TerminologyCapabilities(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::TestPlan(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::TestReport(v) => &mut *v.node,
#[cfg(feature = "r5-specialized")]
            Self::TestScript(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::Transport(v) => &mut *v.node,
#[cfg(feature = "r5-terminology")]
            Self::ValueSet(v) => &mut *v.node,
#[cfg(feature = "r5-workflow")]
            Self::VerificationResult(v) => &mut *v.node,
#[cfg(feature = "r5-clinical")]
            Self::VisionPrescription(v) => &mut *v.node,
            Self::Other(v) => &mut **v,
        }
    }
    fn make(name: &str) -> Option<Self> {
        Some(match name {
#[cfg(feature = "r5-financial")]
            "Account" => Self::Account(n::Boxed { node: (ACCOUNT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "ActivityDefinition" => Self::ActivityDefinition(n::Boxed { node: (ACTIVITY_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "ActorDefinition" => Self::ActorDefinition(n::Boxed { node: (ACTOR_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "AdministrableProductDefinition" => Self::AdministrableProductDefinition(n::Boxed { node: (ADMINISTRABLE_PRODUCT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "AdverseEvent" => Self::AdverseEvent(n::Boxed { node: (ADVERSE_EVENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "AllergyIntolerance" => Self::AllergyIntolerance(n::Boxed { node: (ALLERGY_INTOLERANCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "Appointment" => Self::Appointment(n::Boxed { node: (APPOINTMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "AppointmentResponse" => Self::AppointmentResponse(n::Boxed { node: (APPOINTMENT_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "ArtifactAssessment" => Self::ArtifactAssessment(n::Boxed { node: (ARTIFACT_ASSESSMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "AuditEvent" => Self::AuditEvent(n::Boxed { node: (AUDIT_EVENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Basic" => Self::Basic(n::Boxed { node: (BASIC.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Binary" => Self::Binary(n::Boxed { node: (BINARY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "BiologicallyDerivedProduct" => Self::BiologicallyDerivedProduct(n::Boxed { node: (BIOLOGICALLY_DERIVED_PRODUCT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "BiologicallyDerivedProductDispense" => Self::BiologicallyDerivedProductDispense(n::Boxed { node: (BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "BodyStructure" => Self::BodyStructure(n::Boxed { node: (BODY_STRUCTURE.make)(), of: core::marker::PhantomData }),
            "Bundle" => Self::Bundle(n::Boxed { node: (BUNDLE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "CapabilityStatement" => Self::CapabilityStatement(n::Boxed { node: (CAPABILITY_STATEMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "CarePlan" => Self::CarePlan(n::Boxed { node: (CARE_PLAN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "CareTeam" => Self::CareTeam(n::Boxed { node: (CARE_TEAM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "ChargeItem" => Self::ChargeItem(n::Boxed { node: (CHARGE_ITEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "ChargeItemDefinition" => Self::ChargeItemDefinition(n::Boxed { node: (CHARGE_ITEM_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "Citation" => Self::Citation(n::Boxed { node: (CITATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "Claim" => Self::Claim(n::Boxed { node: (CLAIM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "ClaimResponse" => Self::ClaimResponse(n::Boxed { node: (CLAIM_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "ClinicalImpression" => Self::ClinicalImpression(n::Boxed { node: (CLINICAL_IMPRESSION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "ClinicalUseDefinition" => Self::ClinicalUseDefinition(n::Boxed { node: (CLINICAL_USE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-terminology")]
            "CodeSystem" => Self::CodeSystem(n::Boxed { node: (CODE_SYSTEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "Communication" => Self::Communication(n::Boxed { node: (COMMUNICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "CommunicationRequest" => Self::CommunicationRequest(n::Boxed { node: (COMMUNICATION_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "CompartmentDefinition" => Self::CompartmentDefinition(n::Boxed { node: (COMPARTMENT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Composition" => Self::Composition(n::Boxed { node: (COMPOSITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-terminology")]
            "ConceptMap" => Self::ConceptMap(n::Boxed { node: (CONCEPT_MAP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "Condition" => Self::Condition(n::Boxed { node: (CONDITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "ConditionDefinition" => Self::ConditionDefinition(n::Boxed { node: (CONDITION_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Consent" => Self::Consent(n::Boxed { node: (CONSENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "Contract" => Self::Contract(n::Boxed { node: (CONTRACT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "Coverage" => Self::Coverage(n::Boxed { node: (COVERAGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "CoverageEligibilityRequest" => Self::CoverageEligibilityRequest(n::Boxed { node: (COVERAGE_ELIGIBILITY_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "CoverageEligibilityResponse" => Self::CoverageEligibilityResponse(n::Boxed { node: (COVERAGE_ELIGIBILITY_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "DetectedIssue" => Self::DetectedIssue(n::Boxed { node: (DETECTED_ISSUE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Device" => Self::Device(n::Boxed { node: (DEVICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "DeviceAssociation" => Self::DeviceAssociation(n::Boxed { node: (DEVICE_ASSOCIATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "DeviceDefinition" => Self::DeviceDefinition(n::Boxed { node: (DEVICE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "DeviceDispense" => Self::DeviceDispense(n::Boxed { node: (DEVICE_DISPENSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "DeviceMetric" => Self::DeviceMetric(n::Boxed { node: (DEVICE_METRIC.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "DeviceRequest" => Self::DeviceRequest(n::Boxed { node: (DEVICE_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "DeviceUsage" => Self::DeviceUsage(n::Boxed { node: (DEVICE_USAGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "DiagnosticReport" => Self::DiagnosticReport(n::Boxed { node: (DIAGNOSTIC_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "DocumentReference" => Self::DocumentReference(n::Boxed { node: (DOCUMENT_REFERENCE.make)(), of: core::marker::PhantomData }),
            "Encounter" => Self::Encounter(n::Boxed { node: (ENCOUNTER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "EncounterHistory" => Self::EncounterHistory(n::Boxed { node: (ENCOUNTER_HISTORY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Endpoint" => Self::Endpoint(n::Boxed { node: (ENDPOINT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "EnrollmentRequest" => Self::EnrollmentRequest(n::Boxed { node: (ENROLLMENT_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "EnrollmentResponse" => Self::EnrollmentResponse(n::Boxed { node: (ENROLLMENT_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "EpisodeOfCare" => Self::EpisodeOfCare(n::Boxed { node: (EPISODE_OF_CARE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "EventDefinition" => Self::EventDefinition(n::Boxed { node: (EVENT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "Evidence" => Self::Evidence(n::Boxed { node: (EVIDENCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "EvidenceReport" => Self::EvidenceReport(n::Boxed { node: (EVIDENCE_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "EvidenceVariable" => Self::EvidenceVariable(n::Boxed { node: (EVIDENCE_VARIABLE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "ExampleScenario" => Self::ExampleScenario(n::Boxed { node: (EXAMPLE_SCENARIO.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "ExplanationOfBenefit" => Self::ExplanationOfBenefit(n::Boxed { node: (EXPLANATION_OF_BENEFIT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "FamilyMemberHistory" => Self::FamilyMemberHistory(n::Boxed { node: (FAMILY_MEMBER_HISTORY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Flag" => Self::Flag(n::Boxed { node: (FLAG.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "FormularyItem" => Self::FormularyItem(n::Boxed { node: (FORMULARY_ITEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "GenomicStudy" => Self::GenomicStudy(n::Boxed { node: (GENOMIC_STUDY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "Goal" => Self::Goal(n::Boxed { node: (GOAL.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "GraphDefinition" => Self::GraphDefinition(n::Boxed { node: (GRAPH_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Group" => Self::Group(n::Boxed { node: (GROUP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "GuidanceResponse" => Self::GuidanceResponse(n::Boxed { node: (GUIDANCE_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "HealthcareService" => Self::HealthcareService(n::Boxed { node: (HEALTHCARE_SERVICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "ImagingSelection" => Self::ImagingSelection(n::Boxed { node: (IMAGING_SELECTION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "ImagingStudy" => Self::ImagingStudy(n::Boxed { node: (IMAGING_STUDY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "Immunization" => Self::Immunization(n::Boxed { node: (IMMUNIZATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "ImmunizationEvaluation" => Self::ImmunizationEvaluation(n::Boxed { node: (IMMUNIZATION_EVALUATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "ImmunizationRecommendation" => Self::ImmunizationRecommendation(n::Boxed { node: (IMMUNIZATION_RECOMMENDATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "ImplementationGuide" => Self::ImplementationGuide(n::Boxed { node: (IMPLEMENTATION_GUIDE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "Ingredient" => Self::Ingredient(n::Boxed { node: (INGREDIENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "InsurancePlan" => Self::InsurancePlan(n::Boxed { node: (INSURANCE_PLAN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "InventoryItem" => Self::InventoryItem(n::Boxed { node: (INVENTORY_ITEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "InventoryReport" => Self::InventoryReport(n::Boxed { node: (INVENTORY_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "Invoice" => Self::Invoice(n::Boxed { node: (INVOICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Library" => Self::Library(n::Boxed { node: (LIBRARY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Linkage" => Self::Linkage(n::Boxed { node: (LINKAGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "List" => Self::List(n::Boxed { node: (LIST.make)(), of: core::marker::PhantomData }),
            "Location" => Self::Location(n::Boxed { node: (LOCATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "ManufacturedItemDefinition" => Self::ManufacturedItemDefinition(n::Boxed { node: (MANUFACTURED_ITEM_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "Measure" => Self::Measure(n::Boxed { node: (MEASURE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "MeasureReport" => Self::MeasureReport(n::Boxed { node: (MEASURE_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "Medication" => Self::Medication(n::Boxed { node: (MEDICATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "MedicationAdministration" => Self::MedicationAdministration(n::Boxed { node: (MEDICATION_ADMINISTRATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "MedicationDispense" => Self::MedicationDispense(n::Boxed { node: (MEDICATION_DISPENSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "MedicationKnowledge" => Self::MedicationKnowledge(n::Boxed { node: (MEDICATION_KNOWLEDGE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "MedicationRequest" => Self::MedicationRequest(n::Boxed { node: (MEDICATION_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-medications")]
            "MedicationStatement" => Self::MedicationStatement(n::Boxed { node: (MEDICATION_STATEMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "MedicinalProductDefinition" => Self::MedicinalProductDefinition(n::Boxed { node: (MEDICINAL_PRODUCT_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "MessageDefinition" => Self::MessageDefinition(n::Boxed { node: (MESSAGE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "MessageHeader" => Self::MessageHeader(n::Boxed { node: (MESSAGE_HEADER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "MolecularSequence" => Self::MolecularSequence(n::Boxed { node: (MOLECULAR_SEQUENCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-terminology")]
            "NamingSystem" => Self::NamingSystem(n::Boxed { node: (NAMING_SYSTEM.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "NutritionIntake" => Self::NutritionIntake(n::Boxed { node: (NUTRITION_INTAKE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "NutritionOrder" => Self::NutritionOrder(n::Boxed { node: (NUTRITION_ORDER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "NutritionProduct" => Self::NutritionProduct(n::Boxed { node: (NUTRITION_PRODUCT.make)(), of: core::marker::PhantomData }),
            "Observation" => Self::Observation(n::Boxed { node: (OBSERVATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "ObservationDefinition" => Self::ObservationDefinition(n::Boxed { node: (OBSERVATION_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "OperationDefinition" => Self::OperationDefinition(n::Boxed { node: (OPERATION_DEFINITION.make)(), of: core::marker::PhantomData }),
            "OperationOutcome" => Self::OperationOutcome(n::Boxed { node: (OPERATION_OUTCOME.make)(), of: core::marker::PhantomData }),
            "Organization" => Self::Organization(n::Boxed { node: (ORGANIZATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "OrganizationAffiliation" => Self::OrganizationAffiliation(n::Boxed { node: (ORGANIZATION_AFFILIATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "PackagedProductDefinition" => Self::PackagedProductDefinition(n::Boxed { node: (PACKAGED_PRODUCT_DEFINITION.make)(), of: core::marker::PhantomData }),
            "Parameters" => Self::Parameters(n::Boxed { node: (PARAMETERS.make)(), of: core::marker::PhantomData }),
            "Patient" => Self::Patient(n::Boxed { node: (PATIENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "PaymentNotice" => Self::PaymentNotice(n::Boxed { node: (PAYMENT_NOTICE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-financial")]
            "PaymentReconciliation" => Self::PaymentReconciliation(n::Boxed { node: (PAYMENT_RECONCILIATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Permission" => Self::Permission(n::Boxed { node: (PERMISSION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Person" => Self::Person(n::Boxed { node: (PERSON.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "PlanDefinition" => Self::PlanDefinition(n::Boxed { node: (PLAN_DEFINITION.make)(), of: core::marker::PhantomData }),
            "Practitioner" => Self::Practitioner(n::Boxed { node: (PRACTITIONER.make)(), of: core::marker::PhantomData }),
            "PractitionerRole" => Self::PractitionerRole(n::Boxed { node: (PRACTITIONER_ROLE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "Procedure" => Self::Procedure(n::Boxed { node: (PROCEDURE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Provenance" => Self::Provenance(n::Boxed { node: (PROVENANCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "Questionnaire" => Self::Questionnaire(n::Boxed { node: (QUESTIONNAIRE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "QuestionnaireResponse" => Self::QuestionnaireResponse(n::Boxed { node: (QUESTIONNAIRE_RESPONSE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "RegulatedAuthorization" => Self::RegulatedAuthorization(n::Boxed { node: (REGULATED_AUTHORIZATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "RelatedPerson" => Self::RelatedPerson(n::Boxed { node: (RELATED_PERSON.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "RequestOrchestration" => Self::RequestOrchestration(n::Boxed { node: (REQUEST_ORCHESTRATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "Requirements" => Self::Requirements(n::Boxed { node: (REQUIREMENTS.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "ResearchStudy" => Self::ResearchStudy(n::Boxed { node: (RESEARCH_STUDY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "ResearchSubject" => Self::ResearchSubject(n::Boxed { node: (RESEARCH_SUBJECT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "RiskAssessment" => Self::RiskAssessment(n::Boxed { node: (RISK_ASSESSMENT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "Schedule" => Self::Schedule(n::Boxed { node: (SCHEDULE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "SearchParameter" => Self::SearchParameter(n::Boxed { node: (SEARCH_PARAMETER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "ServiceRequest" => Self::ServiceRequest(n::Boxed { node: (SERVICE_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "Slot" => Self::Slot(n::Boxed { node: (SLOT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-diagnostics")]
            "Specimen" => Self::Specimen(n::Boxed { node: (SPECIMEN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-definitions")]
            "SpecimenDefinition" => Self::SpecimenDefinition(n::Boxed { node: (SPECIMEN_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "StructureDefinition" => Self::StructureDefinition(n::Boxed { node: (STRUCTURE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-conformance")]
            "StructureMap" => Self::StructureMap(n::Boxed { node: (STRUCTURE_MAP.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "Subscription" => Self::Subscription(n::Boxed { node: (SUBSCRIPTION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "SubscriptionStatus" => Self::SubscriptionStatus(n::Boxed { node: (SUBSCRIPTION_STATUS.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-foundation")]
            "SubscriptionTopic" => Self::SubscriptionTopic(n::Boxed { node: (SUBSCRIPTION_TOPIC.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-administration")]
            "Substance" => Self::Substance(n::Boxed { node: (SUBSTANCE.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "SubstanceDefinition" => Self::SubstanceDefinition(n::Boxed { node: (SUBSTANCE_DEFINITION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "SubstanceNucleicAcid" => Self::SubstanceNucleicAcid(n::Boxed { node: (SUBSTANCE_NUCLEIC_ACID.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "SubstancePolymer" => Self::SubstancePolymer(n::Boxed { node: (SUBSTANCE_POLYMER.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "SubstanceProtein" => Self::SubstanceProtein(n::Boxed { node: (SUBSTANCE_PROTEIN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "SubstanceReferenceInformation" => Self::SubstanceReferenceInformation(n::Boxed { node: (SUBSTANCE_REFERENCE_INFORMATION.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-products")]
            "SubstanceSourceMaterial" => Self::SubstanceSourceMaterial(n::Boxed { node: (SUBSTANCE_SOURCE_MATERIAL.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "SupplyDelivery" => Self::SupplyDelivery(n::Boxed { node: (SUPPLY_DELIVERY.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "SupplyRequest" => Self::SupplyRequest(n::Boxed { node: (SUPPLY_REQUEST.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "Task" => Self::Task(n::Boxed { node: (TASK.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-terminology")]
            "TerminologyCapabilities" => Self::TerminologyCapabilities(n::Boxed { node: (TERMINOLOGY_CAPABILITIES.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "TestPlan" => Self::TestPlan(n::Boxed { node: (TEST_PLAN.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "TestReport" => Self::TestReport(n::Boxed { node: (TEST_REPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-specialized")]
            "TestScript" => Self::TestScript(n::Boxed { node: (TEST_SCRIPT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "Transport" => Self::Transport(n::Boxed { node: (TRANSPORT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-terminology")]
            "ValueSet" => Self::ValueSet(n::Boxed { node: (VALUE_SET.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-workflow")]
            "VerificationResult" => Self::VerificationResult(n::Boxed { node: (VERIFICATION_RESULT.make)(), of: core::marker::PhantomData }),
#[cfg(feature = "r5-clinical")]
            "VisionPrescription" => Self::VisionPrescription(n::Boxed { node: (VISION_PRESCRIPTION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
    fn other(other: crate::OtherResource) -> Self { Self::Other(Box::new(other)) }
}

#[cfg(feature = "r5-financial")]
impl From<Account> for Resource {
    #[inline]
    fn from(v: Account) -> Self { Self::Account(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<ActivityDefinition> for Resource {
    #[inline]
    fn from(v: ActivityDefinition) -> Self { Self::ActivityDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<ActorDefinition> for Resource {
    #[inline]
    fn from(v: ActorDefinition) -> Self { Self::ActorDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<AdministrableProductDefinition> for Resource {
    #[inline]
    fn from(v: AdministrableProductDefinition) -> Self { Self::AdministrableProductDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<AdverseEvent> for Resource {
    #[inline]
    fn from(v: AdverseEvent) -> Self { Self::AdverseEvent(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<AllergyIntolerance> for Resource {
    #[inline]
    fn from(v: AllergyIntolerance) -> Self { Self::AllergyIntolerance(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<Appointment> for Resource {
    #[inline]
    fn from(v: Appointment) -> Self { Self::Appointment(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<AppointmentResponse> for Resource {
    #[inline]
    fn from(v: AppointmentResponse) -> Self { Self::AppointmentResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<ArtifactAssessment> for Resource {
    #[inline]
    fn from(v: ArtifactAssessment) -> Self { Self::ArtifactAssessment(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<AuditEvent> for Resource {
    #[inline]
    fn from(v: AuditEvent) -> Self { Self::AuditEvent(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Basic> for Resource {
    #[inline]
    fn from(v: Basic) -> Self { Self::Basic(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Binary> for Resource {
    #[inline]
    fn from(v: Binary) -> Self { Self::Binary(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<BiologicallyDerivedProduct> for Resource {
    #[inline]
    fn from(v: BiologicallyDerivedProduct) -> Self { Self::BiologicallyDerivedProduct(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<BiologicallyDerivedProductDispense> for Resource {
    #[inline]
    fn from(v: BiologicallyDerivedProductDispense) -> Self { Self::BiologicallyDerivedProductDispense(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<BodyStructure> for Resource {
    #[inline]
    fn from(v: BodyStructure) -> Self { Self::BodyStructure(n::Boxed::new(v)) }
}

impl From<Bundle> for Resource {
    #[inline]
    fn from(v: Bundle) -> Self { Self::Bundle(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<CapabilityStatement> for Resource {
    #[inline]
    fn from(v: CapabilityStatement) -> Self { Self::CapabilityStatement(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<CarePlan> for Resource {
    #[inline]
    fn from(v: CarePlan) -> Self { Self::CarePlan(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<CareTeam> for Resource {
    #[inline]
    fn from(v: CareTeam) -> Self { Self::CareTeam(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<ChargeItem> for Resource {
    #[inline]
    fn from(v: ChargeItem) -> Self { Self::ChargeItem(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<ChargeItemDefinition> for Resource {
    #[inline]
    fn from(v: ChargeItemDefinition) -> Self { Self::ChargeItemDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<Citation> for Resource {
    #[inline]
    fn from(v: Citation) -> Self { Self::Citation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<Claim> for Resource {
    #[inline]
    fn from(v: Claim) -> Self { Self::Claim(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<ClaimResponse> for Resource {
    #[inline]
    fn from(v: ClaimResponse) -> Self { Self::ClaimResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<ClinicalImpression> for Resource {
    #[inline]
    fn from(v: ClinicalImpression) -> Self { Self::ClinicalImpression(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<ClinicalUseDefinition> for Resource {
    #[inline]
    fn from(v: ClinicalUseDefinition) -> Self { Self::ClinicalUseDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-terminology")]
impl From<CodeSystem> for Resource {
    #[inline]
    fn from(v: CodeSystem) -> Self { Self::CodeSystem(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<Communication> for Resource {
    #[inline]
    fn from(v: Communication) -> Self { Self::Communication(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<CommunicationRequest> for Resource {
    #[inline]
    fn from(v: CommunicationRequest) -> Self { Self::CommunicationRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<CompartmentDefinition> for Resource {
    #[inline]
    fn from(v: CompartmentDefinition) -> Self { Self::CompartmentDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Composition> for Resource {
    #[inline]
    fn from(v: Composition) -> Self { Self::Composition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-terminology")]
impl From<ConceptMap> for Resource {
    #[inline]
    fn from(v: ConceptMap) -> Self { Self::ConceptMap(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<Condition> for Resource {
    #[inline]
    fn from(v: Condition) -> Self { Self::Condition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<ConditionDefinition> for Resource {
    #[inline]
    fn from(v: ConditionDefinition) -> Self { Self::ConditionDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Consent> for Resource {
    #[inline]
    fn from(v: Consent) -> Self { Self::Consent(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<Contract> for Resource {
    #[inline]
    fn from(v: Contract) -> Self { Self::Contract(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<Coverage> for Resource {
    #[inline]
    fn from(v: Coverage) -> Self { Self::Coverage(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<CoverageEligibilityRequest> for Resource {
    #[inline]
    fn from(v: CoverageEligibilityRequest) -> Self { Self::CoverageEligibilityRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<CoverageEligibilityResponse> for Resource {
    #[inline]
    fn from(v: CoverageEligibilityResponse) -> Self { Self::CoverageEligibilityResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<DetectedIssue> for Resource {
    #[inline]
    fn from(v: DetectedIssue) -> Self { Self::DetectedIssue(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Device> for Resource {
    #[inline]
    fn from(v: Device) -> Self { Self::Device(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<DeviceAssociation> for Resource {
    #[inline]
    fn from(v: DeviceAssociation) -> Self { Self::DeviceAssociation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<DeviceDefinition> for Resource {
    #[inline]
    fn from(v: DeviceDefinition) -> Self { Self::DeviceDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<DeviceDispense> for Resource {
    #[inline]
    fn from(v: DeviceDispense) -> Self { Self::DeviceDispense(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<DeviceMetric> for Resource {
    #[inline]
    fn from(v: DeviceMetric) -> Self { Self::DeviceMetric(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<DeviceRequest> for Resource {
    #[inline]
    fn from(v: DeviceRequest) -> Self { Self::DeviceRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<DeviceUsage> for Resource {
    #[inline]
    fn from(v: DeviceUsage) -> Self { Self::DeviceUsage(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<DiagnosticReport> for Resource {
    #[inline]
    fn from(v: DiagnosticReport) -> Self { Self::DiagnosticReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<DocumentReference> for Resource {
    #[inline]
    fn from(v: DocumentReference) -> Self { Self::DocumentReference(n::Boxed::new(v)) }
}

impl From<Encounter> for Resource {
    #[inline]
    fn from(v: Encounter) -> Self { Self::Encounter(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<EncounterHistory> for Resource {
    #[inline]
    fn from(v: EncounterHistory) -> Self { Self::EncounterHistory(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Endpoint> for Resource {
    #[inline]
    fn from(v: Endpoint) -> Self { Self::Endpoint(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<EnrollmentRequest> for Resource {
    #[inline]
    fn from(v: EnrollmentRequest) -> Self { Self::EnrollmentRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<EnrollmentResponse> for Resource {
    #[inline]
    fn from(v: EnrollmentResponse) -> Self { Self::EnrollmentResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<EpisodeOfCare> for Resource {
    #[inline]
    fn from(v: EpisodeOfCare) -> Self { Self::EpisodeOfCare(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<EventDefinition> for Resource {
    #[inline]
    fn from(v: EventDefinition) -> Self { Self::EventDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<Evidence> for Resource {
    #[inline]
    fn from(v: Evidence) -> Self { Self::Evidence(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<EvidenceReport> for Resource {
    #[inline]
    fn from(v: EvidenceReport) -> Self { Self::EvidenceReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<EvidenceVariable> for Resource {
    #[inline]
    fn from(v: EvidenceVariable) -> Self { Self::EvidenceVariable(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<ExampleScenario> for Resource {
    #[inline]
    fn from(v: ExampleScenario) -> Self { Self::ExampleScenario(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<ExplanationOfBenefit> for Resource {
    #[inline]
    fn from(v: ExplanationOfBenefit) -> Self { Self::ExplanationOfBenefit(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<FamilyMemberHistory> for Resource {
    #[inline]
    fn from(v: FamilyMemberHistory) -> Self { Self::FamilyMemberHistory(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Flag> for Resource {
    #[inline]
    fn from(v: Flag) -> Self { Self::Flag(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<FormularyItem> for Resource {
    #[inline]
    fn from(v: FormularyItem) -> Self { Self::FormularyItem(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<GenomicStudy> for Resource {
    #[inline]
    fn from(v: GenomicStudy) -> Self { Self::GenomicStudy(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<Goal> for Resource {
    #[inline]
    fn from(v: Goal) -> Self { Self::Goal(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<GraphDefinition> for Resource {
    #[inline]
    fn from(v: GraphDefinition) -> Self { Self::GraphDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Group> for Resource {
    #[inline]
    fn from(v: Group) -> Self { Self::Group(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<GuidanceResponse> for Resource {
    #[inline]
    fn from(v: GuidanceResponse) -> Self { Self::GuidanceResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<HealthcareService> for Resource {
    #[inline]
    fn from(v: HealthcareService) -> Self { Self::HealthcareService(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<ImagingSelection> for Resource {
    #[inline]
    fn from(v: ImagingSelection) -> Self { Self::ImagingSelection(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<ImagingStudy> for Resource {
    #[inline]
    fn from(v: ImagingStudy) -> Self { Self::ImagingStudy(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<Immunization> for Resource {
    #[inline]
    fn from(v: Immunization) -> Self { Self::Immunization(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<ImmunizationEvaluation> for Resource {
    #[inline]
    fn from(v: ImmunizationEvaluation) -> Self { Self::ImmunizationEvaluation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<ImmunizationRecommendation> for Resource {
    #[inline]
    fn from(v: ImmunizationRecommendation) -> Self { Self::ImmunizationRecommendation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<ImplementationGuide> for Resource {
    #[inline]
    fn from(v: ImplementationGuide) -> Self { Self::ImplementationGuide(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<Ingredient> for Resource {
    #[inline]
    fn from(v: Ingredient) -> Self { Self::Ingredient(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<InsurancePlan> for Resource {
    #[inline]
    fn from(v: InsurancePlan) -> Self { Self::InsurancePlan(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<InventoryItem> for Resource {
    #[inline]
    fn from(v: InventoryItem) -> Self { Self::InventoryItem(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<InventoryReport> for Resource {
    #[inline]
    fn from(v: InventoryReport) -> Self { Self::InventoryReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<Invoice> for Resource {
    #[inline]
    fn from(v: Invoice) -> Self { Self::Invoice(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Library> for Resource {
    #[inline]
    fn from(v: Library) -> Self { Self::Library(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Linkage> for Resource {
    #[inline]
    fn from(v: Linkage) -> Self { Self::Linkage(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<List> for Resource {
    #[inline]
    fn from(v: List) -> Self { Self::List(n::Boxed::new(v)) }
}

impl From<Location> for Resource {
    #[inline]
    fn from(v: Location) -> Self { Self::Location(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<ManufacturedItemDefinition> for Resource {
    #[inline]
    fn from(v: ManufacturedItemDefinition) -> Self { Self::ManufacturedItemDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<Measure> for Resource {
    #[inline]
    fn from(v: Measure) -> Self { Self::Measure(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<MeasureReport> for Resource {
    #[inline]
    fn from(v: MeasureReport) -> Self { Self::MeasureReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<Medication> for Resource {
    #[inline]
    fn from(v: Medication) -> Self { Self::Medication(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<MedicationAdministration> for Resource {
    #[inline]
    fn from(v: MedicationAdministration) -> Self { Self::MedicationAdministration(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<MedicationDispense> for Resource {
    #[inline]
    fn from(v: MedicationDispense) -> Self { Self::MedicationDispense(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<MedicationKnowledge> for Resource {
    #[inline]
    fn from(v: MedicationKnowledge) -> Self { Self::MedicationKnowledge(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<MedicationRequest> for Resource {
    #[inline]
    fn from(v: MedicationRequest) -> Self { Self::MedicationRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-medications")]
impl From<MedicationStatement> for Resource {
    #[inline]
    fn from(v: MedicationStatement) -> Self { Self::MedicationStatement(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<MedicinalProductDefinition> for Resource {
    #[inline]
    fn from(v: MedicinalProductDefinition) -> Self { Self::MedicinalProductDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<MessageDefinition> for Resource {
    #[inline]
    fn from(v: MessageDefinition) -> Self { Self::MessageDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<MessageHeader> for Resource {
    #[inline]
    fn from(v: MessageHeader) -> Self { Self::MessageHeader(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<MolecularSequence> for Resource {
    #[inline]
    fn from(v: MolecularSequence) -> Self { Self::MolecularSequence(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-terminology")]
impl From<NamingSystem> for Resource {
    #[inline]
    fn from(v: NamingSystem) -> Self { Self::NamingSystem(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<NutritionIntake> for Resource {
    #[inline]
    fn from(v: NutritionIntake) -> Self { Self::NutritionIntake(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<NutritionOrder> for Resource {
    #[inline]
    fn from(v: NutritionOrder) -> Self { Self::NutritionOrder(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<NutritionProduct> for Resource {
    #[inline]
    fn from(v: NutritionProduct) -> Self { Self::NutritionProduct(n::Boxed::new(v)) }
}

impl From<Observation> for Resource {
    #[inline]
    fn from(v: Observation) -> Self { Self::Observation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<ObservationDefinition> for Resource {
    #[inline]
    fn from(v: ObservationDefinition) -> Self { Self::ObservationDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
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

#[cfg(feature = "r5-administration")]
impl From<OrganizationAffiliation> for Resource {
    #[inline]
    fn from(v: OrganizationAffiliation) -> Self { Self::OrganizationAffiliation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<PackagedProductDefinition> for Resource {
    #[inline]
    fn from(v: PackagedProductDefinition) -> Self { Self::PackagedProductDefinition(n::Boxed::new(v)) }
}

impl From<Parameters> for Resource {
    #[inline]
    fn from(v: Parameters) -> Self { Self::Parameters(n::Boxed::new(v)) }
}

impl From<Patient> for Resource {
    #[inline]
    fn from(v: Patient) -> Self { Self::Patient(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<PaymentNotice> for Resource {
    #[inline]
    fn from(v: PaymentNotice) -> Self { Self::PaymentNotice(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-financial")]
impl From<PaymentReconciliation> for Resource {
    #[inline]
    fn from(v: PaymentReconciliation) -> Self { Self::PaymentReconciliation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Permission> for Resource {
    #[inline]
    fn from(v: Permission) -> Self { Self::Permission(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Person> for Resource {
    #[inline]
    fn from(v: Person) -> Self { Self::Person(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
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

#[cfg(feature = "r5-clinical")]
impl From<Procedure> for Resource {
    #[inline]
    fn from(v: Procedure) -> Self { Self::Procedure(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Provenance> for Resource {
    #[inline]
    fn from(v: Provenance) -> Self { Self::Provenance(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<Questionnaire> for Resource {
    #[inline]
    fn from(v: Questionnaire) -> Self { Self::Questionnaire(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<QuestionnaireResponse> for Resource {
    #[inline]
    fn from(v: QuestionnaireResponse) -> Self { Self::QuestionnaireResponse(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<RegulatedAuthorization> for Resource {
    #[inline]
    fn from(v: RegulatedAuthorization) -> Self { Self::RegulatedAuthorization(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<RelatedPerson> for Resource {
    #[inline]
    fn from(v: RelatedPerson) -> Self { Self::RelatedPerson(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<RequestOrchestration> for Resource {
    #[inline]
    fn from(v: RequestOrchestration) -> Self { Self::RequestOrchestration(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<Requirements> for Resource {
    #[inline]
    fn from(v: Requirements) -> Self { Self::Requirements(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<ResearchStudy> for Resource {
    #[inline]
    fn from(v: ResearchStudy) -> Self { Self::ResearchStudy(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<ResearchSubject> for Resource {
    #[inline]
    fn from(v: ResearchSubject) -> Self { Self::ResearchSubject(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<RiskAssessment> for Resource {
    #[inline]
    fn from(v: RiskAssessment) -> Self { Self::RiskAssessment(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<Schedule> for Resource {
    #[inline]
    fn from(v: Schedule) -> Self { Self::Schedule(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<SearchParameter> for Resource {
    #[inline]
    fn from(v: SearchParameter) -> Self { Self::SearchParameter(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<ServiceRequest> for Resource {
    #[inline]
    fn from(v: ServiceRequest) -> Self { Self::ServiceRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<Slot> for Resource {
    #[inline]
    fn from(v: Slot) -> Self { Self::Slot(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-diagnostics")]
impl From<Specimen> for Resource {
    #[inline]
    fn from(v: Specimen) -> Self { Self::Specimen(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-definitions")]
impl From<SpecimenDefinition> for Resource {
    #[inline]
    fn from(v: SpecimenDefinition) -> Self { Self::SpecimenDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<StructureDefinition> for Resource {
    #[inline]
    fn from(v: StructureDefinition) -> Self { Self::StructureDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-conformance")]
impl From<StructureMap> for Resource {
    #[inline]
    fn from(v: StructureMap) -> Self { Self::StructureMap(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<Subscription> for Resource {
    #[inline]
    fn from(v: Subscription) -> Self { Self::Subscription(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<SubscriptionStatus> for Resource {
    #[inline]
    fn from(v: SubscriptionStatus) -> Self { Self::SubscriptionStatus(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-foundation")]
impl From<SubscriptionTopic> for Resource {
    #[inline]
    fn from(v: SubscriptionTopic) -> Self { Self::SubscriptionTopic(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-administration")]
impl From<Substance> for Resource {
    #[inline]
    fn from(v: Substance) -> Self { Self::Substance(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<SubstanceDefinition> for Resource {
    #[inline]
    fn from(v: SubstanceDefinition) -> Self { Self::SubstanceDefinition(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<SubstanceNucleicAcid> for Resource {
    #[inline]
    fn from(v: SubstanceNucleicAcid) -> Self { Self::SubstanceNucleicAcid(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<SubstancePolymer> for Resource {
    #[inline]
    fn from(v: SubstancePolymer) -> Self { Self::SubstancePolymer(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<SubstanceProtein> for Resource {
    #[inline]
    fn from(v: SubstanceProtein) -> Self { Self::SubstanceProtein(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<SubstanceReferenceInformation> for Resource {
    #[inline]
    fn from(v: SubstanceReferenceInformation) -> Self { Self::SubstanceReferenceInformation(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-products")]
impl From<SubstanceSourceMaterial> for Resource {
    #[inline]
    fn from(v: SubstanceSourceMaterial) -> Self { Self::SubstanceSourceMaterial(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<SupplyDelivery> for Resource {
    #[inline]
    fn from(v: SupplyDelivery) -> Self { Self::SupplyDelivery(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<SupplyRequest> for Resource {
    #[inline]
    fn from(v: SupplyRequest) -> Self { Self::SupplyRequest(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<Task> for Resource {
    #[inline]
    fn from(v: Task) -> Self { Self::Task(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-terminology")]
impl From<TerminologyCapabilities> for Resource {
    #[inline]
    fn from(v: TerminologyCapabilities) -> Self { Self::TerminologyCapabilities(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<TestPlan> for Resource {
    #[inline]
    fn from(v: TestPlan) -> Self { Self::TestPlan(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<TestReport> for Resource {
    #[inline]
    fn from(v: TestReport) -> Self { Self::TestReport(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-specialized")]
impl From<TestScript> for Resource {
    #[inline]
    fn from(v: TestScript) -> Self { Self::TestScript(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<Transport> for Resource {
    #[inline]
    fn from(v: Transport) -> Self { Self::Transport(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-terminology")]
impl From<ValueSet> for Resource {
    #[inline]
    fn from(v: ValueSet) -> Self { Self::ValueSet(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-workflow")]
impl From<VerificationResult> for Resource {
    #[inline]
    fn from(v: VerificationResult) -> Self { Self::VerificationResult(n::Boxed::new(v)) }
}

#[cfg(feature = "r5-clinical")]
impl From<VisionPrescription> for Resource {
    #[inline]
    fn from(v: VisionPrescription) -> Self { Self::VisionPrescription(n::Boxed::new(v)) }
}

/// The tables of all types that are compiled, in the order of their names.
pub static TYPES: &[&TypeInfo] = &[
#[cfg(feature = "r5-financial")]
    &ACCOUNT,
#[cfg(feature = "r5-financial")]
    &ACCOUNT_BALANCE,
#[cfg(feature = "r5-financial")]
    &ACCOUNT_COVERAGE,
#[cfg(feature = "r5-financial")]
    &ACCOUNT_DIAGNOSIS,
#[cfg(feature = "r5-financial")]
    &ACCOUNT_GUARANTOR,
#[cfg(feature = "r5-financial")]
    &ACCOUNT_PROCEDURE,
#[cfg(feature = "r5-financial")]
    &ACCOUNT_RELATED_ACCOUNT,
#[cfg(feature = "r5-definitions")]
    &ACTIVITY_DEFINITION,
#[cfg(feature = "r5-definitions")]
    &ACTIVITY_DEFINITION_DYNAMIC_VALUE,
#[cfg(feature = "r5-definitions")]
    &ACTIVITY_DEFINITION_PARTICIPANT,
#[cfg(feature = "r5-conformance")]
    &ACTOR_DEFINITION,
    &ADDRESS,
#[cfg(feature = "r5-products")]
    &ADMINISTRABLE_PRODUCT_DEFINITION,
#[cfg(feature = "r5-products")]
    &ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY,
#[cfg(feature = "r5-products")]
    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION,
#[cfg(feature = "r5-products")]
    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
#[cfg(feature = "r5-products")]
    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_CONTRIBUTING_FACTOR,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_MITIGATING_ACTION,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_PARTICIPANT,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_PREVENTIVE_ACTION,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_SUPPORTING_INFO,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_SUSPECT_ENTITY,
#[cfg(feature = "r5-clinical")]
    &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY,
    &AGE,
#[cfg(feature = "r5-clinical")]
    &ALLERGY_INTOLERANCE,
#[cfg(feature = "r5-clinical")]
    &ALLERGY_INTOLERANCE_PARTICIPANT,
#[cfg(feature = "r5-clinical")]
    &ALLERGY_INTOLERANCE_REACTION,
    &ANNOTATION,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT_PARTICIPANT,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT_RECURRENCE_TEMPLATE,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE,
#[cfg(feature = "r5-workflow")]
    &APPOINTMENT_RESPONSE,
#[cfg(feature = "r5-specialized")]
    &ARTIFACT_ASSESSMENT,
#[cfg(feature = "r5-specialized")]
    &ARTIFACT_ASSESSMENT_CONTENT,
    &ATTACHMENT,
#[cfg(feature = "r5-foundation")]
    &AUDIT_EVENT,
#[cfg(feature = "r5-foundation")]
    &AUDIT_EVENT_AGENT,
#[cfg(feature = "r5-foundation")]
    &AUDIT_EVENT_ENTITY,
#[cfg(feature = "r5-foundation")]
    &AUDIT_EVENT_ENTITY_DETAIL,
#[cfg(feature = "r5-foundation")]
    &AUDIT_EVENT_OUTCOME,
#[cfg(feature = "r5-foundation")]
    &AUDIT_EVENT_SOURCE,
    &AVAILABILITY,
    &AVAILABILITY_AVAILABLE_TIME,
    &AVAILABILITY_NOT_AVAILABLE_TIME,
#[cfg(feature = "r5-foundation")]
    &BASIC,
#[cfg(feature = "r5-foundation")]
    &BINARY,
#[cfg(feature = "r5-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT,
#[cfg(feature = "r5-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION,
#[cfg(feature = "r5-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE,
#[cfg(feature = "r5-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER,
#[cfg(feature = "r5-administration")]
    &BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY,
#[cfg(feature = "r5-diagnostics")]
    &BODY_STRUCTURE,
#[cfg(feature = "r5-diagnostics")]
    &BODY_STRUCTURE_INCLUDED_STRUCTURE,
#[cfg(feature = "r5-diagnostics")]
    &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION,
#[cfg(feature = "r5-diagnostics")]
    &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK,
    &BUNDLE,
    &BUNDLE_ENTRY,
    &BUNDLE_ENTRY_REQUEST,
    &BUNDLE_ENTRY_RESPONSE,
    &BUNDLE_ENTRY_SEARCH,
    &BUNDLE_LINK,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_DOCUMENT,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_IMPLEMENTATION,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_MESSAGING,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST_INTERACTION,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_REST_SECURITY,
#[cfg(feature = "r5-conformance")]
    &CAPABILITY_STATEMENT_SOFTWARE,
#[cfg(feature = "r5-clinical")]
    &CARE_PLAN,
#[cfg(feature = "r5-clinical")]
    &CARE_PLAN_ACTIVITY,
#[cfg(feature = "r5-clinical")]
    &CARE_TEAM,
#[cfg(feature = "r5-clinical")]
    &CARE_TEAM_PARTICIPANT,
#[cfg(feature = "r5-financial")]
    &CHARGE_ITEM,
#[cfg(feature = "r5-financial")]
    &CHARGE_ITEM_DEFINITION,
#[cfg(feature = "r5-financial")]
    &CHARGE_ITEM_DEFINITION_APPLICABILITY,
#[cfg(feature = "r5-financial")]
    &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP,
#[cfg(feature = "r5-financial")]
    &CHARGE_ITEM_PERFORMER,
#[cfg(feature = "r5-specialized")]
    &CITATION,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_ABSTRACT,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_CLASSIFICATION,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_PART,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_PUBLICATION_FORM,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_RELATES_TO,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_STATUS_DATE,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_TITLE,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_VERSION,
#[cfg(feature = "r5-specialized")]
    &CITATION_CITED_ARTIFACT_WEB_LOCATION,
#[cfg(feature = "r5-specialized")]
    &CITATION_CLASSIFICATION,
#[cfg(feature = "r5-specialized")]
    &CITATION_STATUS_DATE,
#[cfg(feature = "r5-specialized")]
    &CITATION_SUMMARY,
#[cfg(feature = "r5-financial")]
    &CLAIM,
#[cfg(feature = "r5-financial")]
    &CLAIM_ACCIDENT,
#[cfg(feature = "r5-financial")]
    &CLAIM_CARE_TEAM,
#[cfg(feature = "r5-financial")]
    &CLAIM_DIAGNOSIS,
#[cfg(feature = "r5-financial")]
    &CLAIM_EVENT,
#[cfg(feature = "r5-financial")]
    &CLAIM_INSURANCE,
#[cfg(feature = "r5-financial")]
    &CLAIM_ITEM,
#[cfg(feature = "r5-financial")]
    &CLAIM_ITEM_BODY_SITE,
#[cfg(feature = "r5-financial")]
    &CLAIM_ITEM_DETAIL,
#[cfg(feature = "r5-financial")]
    &CLAIM_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r5-financial")]
    &CLAIM_PAYEE,
#[cfg(feature = "r5-financial")]
    &CLAIM_PROCEDURE,
#[cfg(feature = "r5-financial")]
    &CLAIM_RELATED,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ADD_ITEM,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ADD_ITEM_BODY_SITE,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ADD_ITEM_DETAIL,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ERROR,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_EVENT,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_INSURANCE,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ITEM,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ITEM_ADJUDICATION,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ITEM_DETAIL,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_ITEM_REVIEW_OUTCOME,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_PAYMENT,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_PROCESS_NOTE,
#[cfg(feature = "r5-financial")]
    &CLAIM_RESPONSE_TOTAL,
#[cfg(feature = "r5-financial")]
    &CLAIM_SUPPORTING_INFO,
#[cfg(feature = "r5-clinical")]
    &CLINICAL_IMPRESSION,
#[cfg(feature = "r5-clinical")]
    &CLINICAL_IMPRESSION_FINDING,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_CONTRAINDICATION,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_INDICATION,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_INTERACTION,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT,
#[cfg(feature = "r5-products")]
    &CLINICAL_USE_DEFINITION_WARNING,
    &CODEABLE_CONCEPT,
    &CODEABLE_REFERENCE,
#[cfg(feature = "r5-terminology")]
    &CODE_SYSTEM,
#[cfg(feature = "r5-terminology")]
    &CODE_SYSTEM_CONCEPT,
#[cfg(feature = "r5-terminology")]
    &CODE_SYSTEM_CONCEPT_DESIGNATION,
#[cfg(feature = "r5-terminology")]
    &CODE_SYSTEM_CONCEPT_PROPERTY,
#[cfg(feature = "r5-terminology")]
    &CODE_SYSTEM_FILTER,
#[cfg(feature = "r5-terminology")]
    &CODE_SYSTEM_PROPERTY,
    &CODING,
#[cfg(feature = "r5-workflow")]
    &COMMUNICATION,
#[cfg(feature = "r5-workflow")]
    &COMMUNICATION_PAYLOAD,
#[cfg(feature = "r5-workflow")]
    &COMMUNICATION_REQUEST,
#[cfg(feature = "r5-workflow")]
    &COMMUNICATION_REQUEST_PAYLOAD,
#[cfg(feature = "r5-conformance")]
    &COMPARTMENT_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &COMPARTMENT_DEFINITION_RESOURCE,
#[cfg(feature = "r5-foundation")]
    &COMPOSITION,
#[cfg(feature = "r5-foundation")]
    &COMPOSITION_ATTESTER,
#[cfg(feature = "r5-foundation")]
    &COMPOSITION_EVENT,
#[cfg(feature = "r5-foundation")]
    &COMPOSITION_SECTION,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_ADDITIONAL_ATTRIBUTE,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_GROUP,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_GROUP_UNMAPPED,
#[cfg(feature = "r5-terminology")]
    &CONCEPT_MAP_PROPERTY,
#[cfg(feature = "r5-clinical")]
    &CONDITION,
#[cfg(feature = "r5-definitions")]
    &CONDITION_DEFINITION,
#[cfg(feature = "r5-definitions")]
    &CONDITION_DEFINITION_MEDICATION,
#[cfg(feature = "r5-definitions")]
    &CONDITION_DEFINITION_OBSERVATION,
#[cfg(feature = "r5-definitions")]
    &CONDITION_DEFINITION_PLAN,
#[cfg(feature = "r5-definitions")]
    &CONDITION_DEFINITION_PRECONDITION,
#[cfg(feature = "r5-definitions")]
    &CONDITION_DEFINITION_QUESTIONNAIRE,
#[cfg(feature = "r5-clinical")]
    &CONDITION_PARTICIPANT,
#[cfg(feature = "r5-clinical")]
    &CONDITION_STAGE,
#[cfg(feature = "r5-foundation")]
    &CONSENT,
#[cfg(feature = "r5-foundation")]
    &CONSENT_POLICY_BASIS,
#[cfg(feature = "r5-foundation")]
    &CONSENT_PROVISION,
#[cfg(feature = "r5-foundation")]
    &CONSENT_PROVISION_ACTOR,
#[cfg(feature = "r5-foundation")]
    &CONSENT_PROVISION_DATA,
#[cfg(feature = "r5-foundation")]
    &CONSENT_VERIFICATION,
    &CONTACT_DETAIL,
    &CONTACT_POINT,
#[cfg(feature = "r5-financial")]
    &CONTRACT,
#[cfg(feature = "r5-financial")]
    &CONTRACT_CONTENT_DEFINITION,
#[cfg(feature = "r5-financial")]
    &CONTRACT_FRIENDLY,
#[cfg(feature = "r5-financial")]
    &CONTRACT_LEGAL,
#[cfg(feature = "r5-financial")]
    &CONTRACT_RULE,
#[cfg(feature = "r5-financial")]
    &CONTRACT_SIGNER,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_ACTION,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_ACTION_SUBJECT,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_ASSET,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_ASSET_CONTEXT,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_ASSET_VALUED_ITEM,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_OFFER,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_OFFER_ANSWER,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_OFFER_PARTY,
#[cfg(feature = "r5-financial")]
    &CONTRACT_TERM_SECURITY_LABEL,
#[cfg(feature = "r5")]
    &CONTRIBUTOR,
    &COUNT,
#[cfg(feature = "r5-financial")]
    &COVERAGE,
#[cfg(feature = "r5-financial")]
    &COVERAGE_CLASS,
#[cfg(feature = "r5-financial")]
    &COVERAGE_COST_TO_BENEFICIARY,
#[cfg(feature = "r5-financial")]
    &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_EVENT,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_INSURANCE,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_ITEM,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_ERROR,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_EVENT,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM,
#[cfg(feature = "r5-financial")]
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT,
#[cfg(feature = "r5-financial")]
    &COVERAGE_PAYMENT_BY,
    &DATA_REQUIREMENT,
    &DATA_REQUIREMENT_CODE_FILTER,
    &DATA_REQUIREMENT_DATE_FILTER,
    &DATA_REQUIREMENT_SORT,
    &DATA_REQUIREMENT_VALUE_FILTER,
#[cfg(feature = "r5-clinical")]
    &DETECTED_ISSUE,
#[cfg(feature = "r5-clinical")]
    &DETECTED_ISSUE_EVIDENCE,
#[cfg(feature = "r5-clinical")]
    &DETECTED_ISSUE_MITIGATION,
#[cfg(feature = "r5-administration")]
    &DEVICE,
#[cfg(feature = "r5-administration")]
    &DEVICE_ASSOCIATION,
#[cfg(feature = "r5-administration")]
    &DEVICE_ASSOCIATION_OPERATION,
#[cfg(feature = "r5-administration")]
    &DEVICE_CONFORMS_TO,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_CHARGE_ITEM,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_CLASSIFICATION,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_CONFORMS_TO,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_CORRECTIVE_ACTION,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_DEVICE_NAME,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_GUIDELINE,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_HAS_PART,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_LINK,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_MATERIAL,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_PACKAGING,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_PROPERTY,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_REGULATORY_IDENTIFIER,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION,
#[cfg(feature = "r5-definitions")]
    &DEVICE_DEFINITION_VERSION,
#[cfg(feature = "r5-workflow")]
    &DEVICE_DISPENSE,
#[cfg(feature = "r5-workflow")]
    &DEVICE_DISPENSE_PERFORMER,
#[cfg(feature = "r5-administration")]
    &DEVICE_METRIC,
#[cfg(feature = "r5-administration")]
    &DEVICE_METRIC_CALIBRATION,
#[cfg(feature = "r5-administration")]
    &DEVICE_NAME,
#[cfg(feature = "r5-administration")]
    &DEVICE_PROPERTY,
#[cfg(feature = "r5-workflow")]
    &DEVICE_REQUEST,
#[cfg(feature = "r5-workflow")]
    &DEVICE_REQUEST_PARAMETER,
#[cfg(feature = "r5-administration")]
    &DEVICE_UDI_CARRIER,
#[cfg(feature = "r5-workflow")]
    &DEVICE_USAGE,
#[cfg(feature = "r5-workflow")]
    &DEVICE_USAGE_ADHERENCE,
#[cfg(feature = "r5-administration")]
    &DEVICE_VERSION,
#[cfg(feature = "r5-diagnostics")]
    &DIAGNOSTIC_REPORT,
#[cfg(feature = "r5-diagnostics")]
    &DIAGNOSTIC_REPORT_MEDIA,
#[cfg(feature = "r5-diagnostics")]
    &DIAGNOSTIC_REPORT_SUPPORTING_INFO,
    &DISTANCE,
#[cfg(feature = "r5-foundation")]
    &DOCUMENT_REFERENCE,
#[cfg(feature = "r5-foundation")]
    &DOCUMENT_REFERENCE_ATTESTER,
#[cfg(feature = "r5-foundation")]
    &DOCUMENT_REFERENCE_CONTENT,
#[cfg(feature = "r5-foundation")]
    &DOCUMENT_REFERENCE_CONTENT_PROFILE,
#[cfg(feature = "r5-foundation")]
    &DOCUMENT_REFERENCE_RELATES_TO,
    &DOSAGE,
    &DOSAGE_DOSE_AND_RATE,
    &DURATION,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_BASE,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_BINDING,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_BINDING_ADDITIONAL,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_CONSTRAINT,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_EXAMPLE,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_MAPPING,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_SLICING,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_SLICING_DISCRIMINATOR,
#[cfg(feature = "r5-conformance")]
    &ELEMENT_DEFINITION_TYPE,
    &ENCOUNTER,
    &ENCOUNTER_ADMISSION,
    &ENCOUNTER_DIAGNOSIS,
#[cfg(feature = "r5-administration")]
    &ENCOUNTER_HISTORY,
#[cfg(feature = "r5-administration")]
    &ENCOUNTER_HISTORY_LOCATION,
    &ENCOUNTER_LOCATION,
    &ENCOUNTER_PARTICIPANT,
    &ENCOUNTER_REASON,
#[cfg(feature = "r5-administration")]
    &ENDPOINT,
#[cfg(feature = "r5-administration")]
    &ENDPOINT_PAYLOAD,
#[cfg(feature = "r5-financial")]
    &ENROLLMENT_REQUEST,
#[cfg(feature = "r5-financial")]
    &ENROLLMENT_RESPONSE,
#[cfg(feature = "r5-administration")]
    &EPISODE_OF_CARE,
#[cfg(feature = "r5-administration")]
    &EPISODE_OF_CARE_DIAGNOSIS,
#[cfg(feature = "r5-administration")]
    &EPISODE_OF_CARE_REASON,
#[cfg(feature = "r5-administration")]
    &EPISODE_OF_CARE_STATUS_HISTORY,
#[cfg(feature = "r5-definitions")]
    &EVENT_DEFINITION,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_CERTAINTY,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_REPORT,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_REPORT_RELATES_TO,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_REPORT_RELATES_TO_TARGET,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_REPORT_SECTION,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_REPORT_SUBJECT,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_STATISTIC,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_STATISTIC_SAMPLE_SIZE,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE_CATEGORY,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE_CHARACTERISTIC,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT,
#[cfg(feature = "r5-specialized")]
    &EVIDENCE_VARIABLE_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_ACTOR,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_INSTANCE,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_INSTANCE_VERSION,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_PROCESS,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_PROCESS_STEP,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE,
#[cfg(feature = "r5-conformance")]
    &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ACCIDENT,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_BODY_SITE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_CARE_TEAM,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_DIAGNOSIS,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_EVENT,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_INSURANCE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_BODY_SITE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_DETAIL,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_ITEM_REVIEW_OUTCOME,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_PAYEE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_PAYMENT,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_PROCEDURE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_PROCESS_NOTE,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_RELATED,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO,
#[cfg(feature = "r5-financial")]
    &EXPLANATION_OF_BENEFIT_TOTAL,
    &EXPRESSION,
    &EXTENDED_CONTACT_DETAIL,
    &EXTENSION,
#[cfg(feature = "r5-clinical")]
    &FAMILY_MEMBER_HISTORY,
#[cfg(feature = "r5-clinical")]
    &FAMILY_MEMBER_HISTORY_CONDITION,
#[cfg(feature = "r5-clinical")]
    &FAMILY_MEMBER_HISTORY_PARTICIPANT,
#[cfg(feature = "r5-clinical")]
    &FAMILY_MEMBER_HISTORY_PROCEDURE,
#[cfg(feature = "r5-administration")]
    &FLAG,
#[cfg(feature = "r5-medications")]
    &FORMULARY_ITEM,
#[cfg(feature = "r5-diagnostics")]
    &GENOMIC_STUDY,
#[cfg(feature = "r5-diagnostics")]
    &GENOMIC_STUDY_ANALYSIS,
#[cfg(feature = "r5-diagnostics")]
    &GENOMIC_STUDY_ANALYSIS_DEVICE,
#[cfg(feature = "r5-diagnostics")]
    &GENOMIC_STUDY_ANALYSIS_INPUT,
#[cfg(feature = "r5-diagnostics")]
    &GENOMIC_STUDY_ANALYSIS_OUTPUT,
#[cfg(feature = "r5-diagnostics")]
    &GENOMIC_STUDY_ANALYSIS_PERFORMER,
#[cfg(feature = "r5-clinical")]
    &GOAL,
#[cfg(feature = "r5-clinical")]
    &GOAL_TARGET,
#[cfg(feature = "r5-conformance")]
    &GRAPH_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &GRAPH_DEFINITION_LINK,
#[cfg(feature = "r5-conformance")]
    &GRAPH_DEFINITION_LINK_COMPARTMENT,
#[cfg(feature = "r5-conformance")]
    &GRAPH_DEFINITION_NODE,
#[cfg(feature = "r5-administration")]
    &GROUP,
#[cfg(feature = "r5-administration")]
    &GROUP_CHARACTERISTIC,
#[cfg(feature = "r5-administration")]
    &GROUP_MEMBER,
#[cfg(feature = "r5-workflow")]
    &GUIDANCE_RESPONSE,
#[cfg(feature = "r5-administration")]
    &HEALTHCARE_SERVICE,
#[cfg(feature = "r5-administration")]
    &HEALTHCARE_SERVICE_ELIGIBILITY,
    &HUMAN_NAME,
    &IDENTIFIER,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_SELECTION,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_SELECTION_INSTANCE,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_SELECTION_PERFORMER,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_STUDY,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_STUDY_SERIES,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_STUDY_SERIES_INSTANCE,
#[cfg(feature = "r5-diagnostics")]
    &IMAGING_STUDY_SERIES_PERFORMER,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_EVALUATION,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_PERFORMER,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_PROGRAM_ELIGIBILITY,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_PROTOCOL_APPLIED,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_REACTION,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_RECOMMENDATION,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION,
#[cfg(feature = "r5-medications")]
    &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_GROUPING,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_PAGE,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_DEPENDS_ON,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_GLOBAL,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_MANIFEST,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_MANIFEST_PAGE,
#[cfg(feature = "r5-conformance")]
    &IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE,
#[cfg(feature = "r5-products")]
    &INGREDIENT,
#[cfg(feature = "r5-products")]
    &INGREDIENT_MANUFACTURER,
#[cfg(feature = "r5-products")]
    &INGREDIENT_SUBSTANCE,
#[cfg(feature = "r5-products")]
    &INGREDIENT_SUBSTANCE_STRENGTH,
#[cfg(feature = "r5-products")]
    &INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_COVERAGE,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_COVERAGE_BENEFIT,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_PLAN,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_PLAN_GENERAL_COST,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT,
#[cfg(feature = "r5-financial")]
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM_ASSOCIATION,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM_CHARACTERISTIC,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM_DESCRIPTION,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM_INSTANCE,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM_NAME,
#[cfg(feature = "r5-administration")]
    &INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION,
#[cfg(feature = "r5-administration")]
    &INVENTORY_REPORT,
#[cfg(feature = "r5-administration")]
    &INVENTORY_REPORT_INVENTORY_LISTING,
#[cfg(feature = "r5-administration")]
    &INVENTORY_REPORT_INVENTORY_LISTING_ITEM,
#[cfg(feature = "r5-financial")]
    &INVOICE,
#[cfg(feature = "r5-financial")]
    &INVOICE_LINE_ITEM,
#[cfg(feature = "r5-financial")]
    &INVOICE_PARTICIPANT,
#[cfg(feature = "r5-administration")]
    &LIBRARY,
#[cfg(feature = "r5-foundation")]
    &LINKAGE,
#[cfg(feature = "r5-foundation")]
    &LINKAGE_ITEM,
#[cfg(feature = "r5-administration")]
    &LIST,
#[cfg(feature = "r5-administration")]
    &LIST_ENTRY,
    &LOCATION,
    &LOCATION_POSITION,
#[cfg(feature = "r5-products")]
    &MANUFACTURED_ITEM_DEFINITION,
#[cfg(feature = "r5-products")]
    &MANUFACTURED_ITEM_DEFINITION_COMPONENT,
#[cfg(feature = "r5-products")]
    &MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT,
#[cfg(feature = "r5-products")]
    &MANUFACTURED_ITEM_DEFINITION_PROPERTY,
#[cfg(feature = "r5-products")]
    &MARKETING_STATUS,
#[cfg(feature = "r5-specialized")]
    &MEASURE,
#[cfg(feature = "r5-specialized")]
    &MEASURE_GROUP,
#[cfg(feature = "r5-specialized")]
    &MEASURE_GROUP_POPULATION,
#[cfg(feature = "r5-specialized")]
    &MEASURE_GROUP_STRATIFIER,
#[cfg(feature = "r5-specialized")]
    &MEASURE_GROUP_STRATIFIER_COMPONENT,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT_GROUP,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT_GROUP_POPULATION,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT,
#[cfg(feature = "r5-specialized")]
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION,
#[cfg(feature = "r5-specialized")]
    &MEASURE_SUPPLEMENTAL_DATA,
#[cfg(feature = "r5-specialized")]
    &MEASURE_TERM,
#[cfg(feature = "r5-medications")]
    &MEDICATION,
#[cfg(feature = "r5-medications")]
    &MEDICATION_ADMINISTRATION,
#[cfg(feature = "r5-medications")]
    &MEDICATION_ADMINISTRATION_DOSAGE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_ADMINISTRATION_PERFORMER,
#[cfg(feature = "r5-medications")]
    &MEDICATION_BATCH,
#[cfg(feature = "r5-medications")]
    &MEDICATION_DISPENSE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_DISPENSE_PERFORMER,
#[cfg(feature = "r5-medications")]
    &MEDICATION_DISPENSE_SUBSTITUTION,
#[cfg(feature = "r5-medications")]
    &MEDICATION_INGREDIENT,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_COST,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_DEFINITIONAL,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_MONOGRAPH,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_PACKAGING,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE,
#[cfg(feature = "r5-medications")]
    &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING,
#[cfg(feature = "r5-medications")]
    &MEDICATION_REQUEST,
#[cfg(feature = "r5-medications")]
    &MEDICATION_REQUEST_DISPENSE_REQUEST,
#[cfg(feature = "r5-medications")]
    &MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL,
#[cfg(feature = "r5-medications")]
    &MEDICATION_REQUEST_SUBSTITUTION,
#[cfg(feature = "r5-medications")]
    &MEDICATION_STATEMENT,
#[cfg(feature = "r5-medications")]
    &MEDICATION_STATEMENT_ADHERENCE,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_CONTACT,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_NAME,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_NAME_PART,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_NAME_USAGE,
#[cfg(feature = "r5-products")]
    &MEDICINAL_PRODUCT_DEFINITION_OPERATION,
#[cfg(feature = "r5-conformance")]
    &MESSAGE_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &MESSAGE_DEFINITION_ALLOWED_RESPONSE,
#[cfg(feature = "r5-conformance")]
    &MESSAGE_DEFINITION_FOCUS,
#[cfg(feature = "r5-foundation")]
    &MESSAGE_HEADER,
#[cfg(feature = "r5-foundation")]
    &MESSAGE_HEADER_DESTINATION,
#[cfg(feature = "r5-foundation")]
    &MESSAGE_HEADER_RESPONSE,
#[cfg(feature = "r5-foundation")]
    &MESSAGE_HEADER_SOURCE,
    &META,
#[cfg(feature = "r5-diagnostics")]
    &MOLECULAR_SEQUENCE,
#[cfg(feature = "r5-diagnostics")]
    &MOLECULAR_SEQUENCE_RELATIVE,
#[cfg(feature = "r5-diagnostics")]
    &MOLECULAR_SEQUENCE_RELATIVE_EDIT,
#[cfg(feature = "r5-diagnostics")]
    &MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE,
#[cfg(feature = "r5-financial")]
    &MONETARY_COMPONENT,
    &MONEY,
#[cfg(feature = "r5-terminology")]
    &NAMING_SYSTEM,
#[cfg(feature = "r5-terminology")]
    &NAMING_SYSTEM_UNIQUE_ID,
    &NARRATIVE,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_INTAKE,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_INTAKE_CONSUMED_ITEM,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_INTAKE_INGREDIENT_LABEL,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_INTAKE_PERFORMER,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ENTERAL_FORMULA,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ENTERAL_FORMULA_ADDITIVE,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_SCHEDULE,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ORAL_DIET,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ORAL_DIET_NUTRIENT,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ORAL_DIET_SCHEDULE,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_ORAL_DIET_TEXTURE,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_SUPPLEMENT,
#[cfg(feature = "r5-clinical")]
    &NUTRITION_ORDER_SUPPLEMENT_SCHEDULE,
#[cfg(feature = "r5-administration")]
    &NUTRITION_PRODUCT,
#[cfg(feature = "r5-administration")]
    &NUTRITION_PRODUCT_CHARACTERISTIC,
#[cfg(feature = "r5-administration")]
    &NUTRITION_PRODUCT_INGREDIENT,
#[cfg(feature = "r5-administration")]
    &NUTRITION_PRODUCT_INSTANCE,
#[cfg(feature = "r5-administration")]
    &NUTRITION_PRODUCT_NUTRIENT,
    &OBSERVATION,
    &OBSERVATION_COMPONENT,
#[cfg(feature = "r5-definitions")]
    &OBSERVATION_DEFINITION,
#[cfg(feature = "r5-definitions")]
    &OBSERVATION_DEFINITION_COMPONENT,
#[cfg(feature = "r5-definitions")]
    &OBSERVATION_DEFINITION_QUALIFIED_VALUE,
    &OBSERVATION_REFERENCE_RANGE,
    &OBSERVATION_TRIGGERED_BY,
#[cfg(feature = "r5-conformance")]
    &OPERATION_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &OPERATION_DEFINITION_OVERLOAD,
#[cfg(feature = "r5-conformance")]
    &OPERATION_DEFINITION_PARAMETER,
#[cfg(feature = "r5-conformance")]
    &OPERATION_DEFINITION_PARAMETER_BINDING,
#[cfg(feature = "r5-conformance")]
    &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM,
    &OPERATION_OUTCOME,
    &OPERATION_OUTCOME_ISSUE,
    &ORGANIZATION,
#[cfg(feature = "r5-administration")]
    &ORGANIZATION_AFFILIATION,
    &ORGANIZATION_QUALIFICATION,
#[cfg(feature = "r5-products")]
    &PACKAGED_PRODUCT_DEFINITION,
#[cfg(feature = "r5-products")]
    &PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY,
#[cfg(feature = "r5-products")]
    &PACKAGED_PRODUCT_DEFINITION_PACKAGING,
#[cfg(feature = "r5-products")]
    &PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM,
#[cfg(feature = "r5-products")]
    &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY,
    &PARAMETERS,
    &PARAMETERS_PARAMETER,
    &PARAMETER_DEFINITION,
    &PATIENT,
    &PATIENT_COMMUNICATION,
    &PATIENT_CONTACT,
    &PATIENT_LINK,
#[cfg(feature = "r5-financial")]
    &PAYMENT_NOTICE,
#[cfg(feature = "r5-financial")]
    &PAYMENT_RECONCILIATION,
#[cfg(feature = "r5-financial")]
    &PAYMENT_RECONCILIATION_ALLOCATION,
#[cfg(feature = "r5-financial")]
    &PAYMENT_RECONCILIATION_PROCESS_NOTE,
    &PERIOD,
#[cfg(feature = "r5-foundation")]
    &PERMISSION,
#[cfg(feature = "r5-foundation")]
    &PERMISSION_JUSTIFICATION,
#[cfg(feature = "r5-foundation")]
    &PERMISSION_RULE,
#[cfg(feature = "r5-foundation")]
    &PERMISSION_RULE_ACTIVITY,
#[cfg(feature = "r5-foundation")]
    &PERMISSION_RULE_DATA,
#[cfg(feature = "r5-foundation")]
    &PERMISSION_RULE_DATA_RESOURCE,
#[cfg(feature = "r5-administration")]
    &PERSON,
#[cfg(feature = "r5-administration")]
    &PERSON_COMMUNICATION,
#[cfg(feature = "r5-administration")]
    &PERSON_LINK,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION_CONDITION,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION_INPUT,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION_OUTPUT,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION_PARTICIPANT,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTION_RELATED_ACTION,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTOR,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_ACTOR_OPTION,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_GOAL,
#[cfg(feature = "r5-definitions")]
    &PLAN_DEFINITION_GOAL_TARGET,
    &PRACTITIONER,
    &PRACTITIONER_COMMUNICATION,
    &PRACTITIONER_QUALIFICATION,
    &PRACTITIONER_ROLE,
#[cfg(feature = "r5-clinical")]
    &PROCEDURE,
#[cfg(feature = "r5-clinical")]
    &PROCEDURE_FOCAL_DEVICE,
#[cfg(feature = "r5-clinical")]
    &PROCEDURE_PERFORMER,
#[cfg(any(feature = "r5-definitions", feature = "r5-products"))]
    &PRODUCT_SHELF_LIFE,
#[cfg(feature = "r5-foundation")]
    &PROVENANCE,
#[cfg(feature = "r5-foundation")]
    &PROVENANCE_AGENT,
#[cfg(feature = "r5-foundation")]
    &PROVENANCE_ENTITY,
    &QUANTITY,
#[cfg(feature = "r5-definitions")]
    &QUESTIONNAIRE,
#[cfg(feature = "r5-definitions")]
    &QUESTIONNAIRE_ITEM,
#[cfg(feature = "r5-definitions")]
    &QUESTIONNAIRE_ITEM_ANSWER_OPTION,
#[cfg(feature = "r5-definitions")]
    &QUESTIONNAIRE_ITEM_ENABLE_WHEN,
#[cfg(feature = "r5-definitions")]
    &QUESTIONNAIRE_ITEM_INITIAL,
#[cfg(feature = "r5-diagnostics")]
    &QUESTIONNAIRE_RESPONSE,
#[cfg(feature = "r5-diagnostics")]
    &QUESTIONNAIRE_RESPONSE_ITEM,
#[cfg(feature = "r5-diagnostics")]
    &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER,
    &RANGE,
    &RATIO,
    &RATIO_RANGE,
    &REFERENCE,
#[cfg(feature = "r5-products")]
    &REGULATED_AUTHORIZATION,
#[cfg(feature = "r5-products")]
    &REGULATED_AUTHORIZATION_CASE,
    &RELATED_ARTIFACT,
#[cfg(feature = "r5-administration")]
    &RELATED_PERSON,
#[cfg(feature = "r5-administration")]
    &RELATED_PERSON_COMMUNICATION,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION_CONDITION,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION_INPUT,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION_OUTPUT,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION_PARTICIPANT,
#[cfg(feature = "r5-clinical")]
    &REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION,
#[cfg(feature = "r5-conformance")]
    &REQUIREMENTS,
#[cfg(feature = "r5-conformance")]
    &REQUIREMENTS_STATEMENT,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_ASSOCIATED_PARTY,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_COMPARISON_GROUP,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_LABEL,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_OBJECTIVE,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_OUTCOME_MEASURE,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_PROGRESS_STATUS,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_STUDY_RECRUITMENT,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_SUBJECT,
#[cfg(feature = "r5-specialized")]
    &RESEARCH_SUBJECT_PROGRESS,
#[cfg(feature = "r5-clinical")]
    &RISK_ASSESSMENT,
#[cfg(feature = "r5-clinical")]
    &RISK_ASSESSMENT_PREDICTION,
    &SAMPLED_DATA,
#[cfg(feature = "r5-workflow")]
    &SCHEDULE,
#[cfg(feature = "r5-conformance")]
    &SEARCH_PARAMETER,
#[cfg(feature = "r5-conformance")]
    &SEARCH_PARAMETER_COMPONENT,
#[cfg(feature = "r5-clinical")]
    &SERVICE_REQUEST,
#[cfg(feature = "r5-clinical")]
    &SERVICE_REQUEST_ORDER_DETAIL,
#[cfg(feature = "r5-clinical")]
    &SERVICE_REQUEST_ORDER_DETAIL_PARAMETER,
#[cfg(feature = "r5-clinical")]
    &SERVICE_REQUEST_PATIENT_INSTRUCTION,
    &SIGNATURE,
#[cfg(feature = "r5-workflow")]
    &SLOT,
#[cfg(feature = "r5-diagnostics")]
    &SPECIMEN,
#[cfg(feature = "r5-diagnostics")]
    &SPECIMEN_COLLECTION,
#[cfg(feature = "r5-diagnostics")]
    &SPECIMEN_CONTAINER,
#[cfg(feature = "r5-definitions")]
    &SPECIMEN_DEFINITION,
#[cfg(feature = "r5-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED,
#[cfg(feature = "r5-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER,
#[cfg(feature = "r5-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE,
#[cfg(feature = "r5-definitions")]
    &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING,
#[cfg(feature = "r5-diagnostics")]
    &SPECIMEN_FEATURE,
#[cfg(feature = "r5-diagnostics")]
    &SPECIMEN_PROCESSING,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_DEFINITION,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_DEFINITION_CONTEXT,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_DEFINITION_DIFFERENTIAL,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_DEFINITION_MAPPING,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_DEFINITION_SNAPSHOT,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_CONST,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP_INPUT,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP_RULE,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_DEPENDENT,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_SOURCE,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_TARGET,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER,
#[cfg(feature = "r5-conformance")]
    &STRUCTURE_MAP_STRUCTURE,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_FILTER_BY,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_PARAMETER,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_STATUS,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_STATUS_NOTIFICATION_EVENT,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_TOPIC,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_TOPIC_CAN_FILTER_BY,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_TOPIC_EVENT_TRIGGER,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER,
#[cfg(feature = "r5-foundation")]
    &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA,
#[cfg(feature = "r5-administration")]
    &SUBSTANCE,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_CHARACTERIZATION,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_CODE,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_MOIETY,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_NAME,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_NAME_OFFICIAL,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_PROPERTY,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_RELATIONSHIP,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_SOURCE_MATERIAL,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_STRUCTURE,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION,
#[cfg(feature = "r5-administration")]
    &SUBSTANCE_INGREDIENT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_NUCLEIC_ACID,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER_MONOMER_SET,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER_REPEAT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_PROTEIN,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_PROTEIN_SUBUNIT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_REFERENCE_INFORMATION,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_GENE,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_REFERENCE_INFORMATION_TARGET,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL,
#[cfg(feature = "r5-products")]
    &SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION,
#[cfg(feature = "r5-workflow")]
    &SUPPLY_DELIVERY,
#[cfg(feature = "r5-workflow")]
    &SUPPLY_DELIVERY_SUPPLIED_ITEM,
#[cfg(feature = "r5-workflow")]
    &SUPPLY_REQUEST,
#[cfg(feature = "r5-workflow")]
    &SUPPLY_REQUEST_PARAMETER,
#[cfg(feature = "r5-workflow")]
    &TASK,
#[cfg(feature = "r5-workflow")]
    &TASK_INPUT,
#[cfg(feature = "r5-workflow")]
    &TASK_OUTPUT,
#[cfg(feature = "r5-workflow")]
    &TASK_PERFORMER,
#[cfg(feature = "r5-workflow")]
    &TASK_RESTRICTION,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_CLOSURE,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_EXPANSION,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_SOFTWARE,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_TRANSLATION,
#[cfg(feature = "r5-terminology")]
    &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_DEPENDENCY,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_TEST_CASE,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_TEST_CASE_ASSERTION,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_TEST_CASE_DEPENDENCY,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_TEST_CASE_TEST_DATA,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_TEST_CASE_TEST_RUN,
#[cfg(feature = "r5-specialized")]
    &TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_PARTICIPANT,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_SETUP,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_SETUP_ACTION,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_SETUP_ACTION_ASSERT,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_SETUP_ACTION_OPERATION,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_TEARDOWN,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_TEARDOWN_ACTION,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_TEST,
#[cfg(feature = "r5-specialized")]
    &TEST_REPORT_TEST_ACTION,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_DESTINATION,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_FIXTURE,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_METADATA,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_METADATA_CAPABILITY,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_METADATA_LINK,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_ORIGIN,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SCOPE,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SETUP,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SETUP_ACTION,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_ASSERT,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_OPERATION,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_TEARDOWN,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_TEARDOWN_ACTION,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_TEST,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_TEST_ACTION,
#[cfg(feature = "r5-specialized")]
    &TEST_SCRIPT_VARIABLE,
    &TIMING,
    &TIMING_REPEAT,
#[cfg(feature = "r5-workflow")]
    &TRANSPORT,
#[cfg(feature = "r5-workflow")]
    &TRANSPORT_INPUT,
#[cfg(feature = "r5-workflow")]
    &TRANSPORT_OUTPUT,
#[cfg(feature = "r5-workflow")]
    &TRANSPORT_RESTRICTION,
    &TRIGGER_DEFINITION,
    &USAGE_CONTEXT,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_COMPOSE,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_COMPOSE_INCLUDE_FILTER,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_EXPANSION,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_EXPANSION_CONTAINS,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_EXPANSION_CONTAINS_PROPERTY,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_EXPANSION_CONTAINS_PROPERTY_SUB_PROPERTY,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_EXPANSION_PARAMETER,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_EXPANSION_PROPERTY,
#[cfg(feature = "r5-terminology")]
    &VALUE_SET_SCOPE,
#[cfg(feature = "r5-workflow")]
    &VERIFICATION_RESULT,
#[cfg(feature = "r5-workflow")]
    &VERIFICATION_RESULT_ATTESTATION,
#[cfg(feature = "r5-workflow")]
    &VERIFICATION_RESULT_PRIMARY_SOURCE,
#[cfg(feature = "r5-workflow")]
    &VERIFICATION_RESULT_VALIDATOR,
    &VIRTUAL_SERVICE_DETAIL,
#[cfg(feature = "r5-clinical")]
    &VISION_PRESCRIPTION,
#[cfg(feature = "r5-clinical")]
    &VISION_PRESCRIPTION_LENS_SPECIFICATION,
#[cfg(feature = "r5-clinical")]
    &VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM,
];
