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
include!("r4/account.rs");
include!("r4/activity_definition.rs");
include!("r4/address.rs");
include!("r4/adverse_event.rs");
include!("r4/age.rs");
include!("r4/allergy_intolerance.rs");
include!("r4/annotation.rs");
include!("r4/appointment.rs");
include!("r4/appointment_response.rs");
include!("r4/attachment.rs");
include!("r4/audit_event.rs");
include!("r4/basic.rs");
include!("r4/binary.rs");
include!("r4/biologically_derived_product.rs");
include!("r4/body_structure.rs");
include!("r4/bundle.rs");
include!("r4/capability_statement.rs");
include!("r4/care_plan.rs");
include!("r4/care_team.rs");
include!("r4/catalog_entry.rs");
include!("r4/charge_item.rs");
include!("r4/charge_item_definition.rs");
include!("r4/claim.rs");
include!("r4/claim_response.rs");
include!("r4/clinical_impression.rs");
include!("r4/code_system.rs");
include!("r4/codeable_concept.rs");
include!("r4/coding.rs");
include!("r4/communication.rs");
include!("r4/communication_request.rs");
include!("r4/compartment_definition.rs");
include!("r4/composition.rs");
include!("r4/concept_map.rs");
include!("r4/condition.rs");
include!("r4/consent.rs");
include!("r4/contact_detail.rs");
include!("r4/contact_point.rs");
include!("r4/contract.rs");
include!("r4/contributor.rs");
include!("r4/count.rs");
include!("r4/coverage.rs");
include!("r4/coverage_eligibility_request.rs");
include!("r4/coverage_eligibility_response.rs");
include!("r4/data_requirement.rs");
include!("r4/detected_issue.rs");
include!("r4/device.rs");
include!("r4/device_definition.rs");
include!("r4/device_metric.rs");
include!("r4/device_request.rs");
include!("r4/device_use_statement.rs");
include!("r4/diagnostic_report.rs");
include!("r4/distance.rs");
include!("r4/document_manifest.rs");
include!("r4/document_reference.rs");
include!("r4/dosage.rs");
include!("r4/duration.rs");
include!("r4/effect_evidence_synthesis.rs");
include!("r4/element_definition.rs");
include!("r4/encounter.rs");
include!("r4/endpoint.rs");
include!("r4/enrollment_request.rs");
include!("r4/enrollment_response.rs");
include!("r4/episode_of_care.rs");
include!("r4/event_definition.rs");
include!("r4/evidence.rs");
include!("r4/evidence_variable.rs");
include!("r4/example_scenario.rs");
include!("r4/explanation_of_benefit.rs");
include!("r4/expression.rs");
include!("r4/extension.rs");
include!("r4/family_member_history.rs");
include!("r4/flag.rs");
include!("r4/goal.rs");
include!("r4/graph_definition.rs");
include!("r4/group.rs");
include!("r4/guidance_response.rs");
include!("r4/healthcare_service.rs");
include!("r4/human_name.rs");
include!("r4/identifier.rs");
include!("r4/imaging_study.rs");
include!("r4/immunization.rs");
include!("r4/immunization_evaluation.rs");
include!("r4/immunization_recommendation.rs");
include!("r4/implementation_guide.rs");
include!("r4/insurance_plan.rs");
include!("r4/invoice.rs");
include!("r4/library.rs");
include!("r4/linkage.rs");
include!("r4/list.rs");
include!("r4/location.rs");
include!("r4/marketing_status.rs");
include!("r4/measure.rs");
include!("r4/measure_report.rs");
include!("r4/media.rs");
include!("r4/medication.rs");
include!("r4/medication_administration.rs");
include!("r4/medication_dispense.rs");
include!("r4/medication_knowledge.rs");
include!("r4/medication_request.rs");
include!("r4/medication_statement.rs");
include!("r4/medicinal_product.rs");
include!("r4/medicinal_product_authorization.rs");
include!("r4/medicinal_product_contraindication.rs");
include!("r4/medicinal_product_indication.rs");
include!("r4/medicinal_product_ingredient.rs");
include!("r4/medicinal_product_interaction.rs");
include!("r4/medicinal_product_manufactured.rs");
include!("r4/medicinal_product_packaged.rs");
include!("r4/medicinal_product_pharmaceutical.rs");
include!("r4/medicinal_product_undesirable_effect.rs");
include!("r4/message_definition.rs");
include!("r4/message_header.rs");
include!("r4/meta.rs");
include!("r4/molecular_sequence.rs");
include!("r4/money.rs");
include!("r4/naming_system.rs");
include!("r4/narrative.rs");
include!("r4/nutrition_order.rs");
include!("r4/observation.rs");
include!("r4/observation_definition.rs");
include!("r4/operation_definition.rs");
include!("r4/operation_outcome.rs");
include!("r4/organization.rs");
include!("r4/organization_affiliation.rs");
include!("r4/parameter_definition.rs");
include!("r4/parameters.rs");
include!("r4/patient.rs");
include!("r4/payment_notice.rs");
include!("r4/payment_reconciliation.rs");
include!("r4/period.rs");
include!("r4/person.rs");
include!("r4/plan_definition.rs");
include!("r4/population.rs");
include!("r4/practitioner.rs");
include!("r4/practitioner_role.rs");
include!("r4/procedure.rs");
include!("r4/prod_characteristic.rs");
include!("r4/product_shelf_life.rs");
include!("r4/provenance.rs");
include!("r4/quantity.rs");
include!("r4/questionnaire.rs");
include!("r4/questionnaire_response.rs");
include!("r4/range.rs");
include!("r4/ratio.rs");
include!("r4/reference.rs");
include!("r4/related_artifact.rs");
include!("r4/related_person.rs");
include!("r4/request_group.rs");
include!("r4/research_definition.rs");
include!("r4/research_element_definition.rs");
include!("r4/research_study.rs");
include!("r4/research_subject.rs");
include!("r4/risk_assessment.rs");
include!("r4/risk_evidence_synthesis.rs");
include!("r4/sampled_data.rs");
include!("r4/schedule.rs");
include!("r4/search_parameter.rs");
include!("r4/service_request.rs");
include!("r4/signature.rs");
include!("r4/slot.rs");
include!("r4/specimen.rs");
include!("r4/specimen_definition.rs");
include!("r4/structure_definition.rs");
include!("r4/structure_map.rs");
include!("r4/subscription.rs");
include!("r4/substance.rs");
include!("r4/substance_amount.rs");
include!("r4/substance_nucleic_acid.rs");
include!("r4/substance_polymer.rs");
include!("r4/substance_protein.rs");
include!("r4/substance_reference_information.rs");
include!("r4/substance_source_material.rs");
include!("r4/substance_specification.rs");
include!("r4/supply_delivery.rs");
include!("r4/supply_request.rs");
include!("r4/task.rs");
include!("r4/terminology_capabilities.rs");
include!("r4/test_report.rs");
include!("r4/test_script.rs");
include!("r4/timing.rs");
include!("r4/trigger_definition.rs");
include!("r4/usage_context.rs");
include!("r4/value_set.rs");
include!("r4/verification_result.rs");
include!("r4/vision_prescription.rs");

/// A primitive of FHIR R4: value, id and extensions.
pub type Prim<T> = crate::Prim<T, Extension>;

/// Any resource of FHIR R4.
#[derive(Clone)]
#[non_exhaustive]
pub enum Resource {
    /// A `Account`.
    Account(Box<Account>),
    /// A `ActivityDefinition`.
    ActivityDefinition(Box<ActivityDefinition>),
    /// A `AdverseEvent`.
    AdverseEvent(Box<AdverseEvent>),
    /// A `AllergyIntolerance`.
    AllergyIntolerance(Box<AllergyIntolerance>),
    /// A `Appointment`.
    Appointment(Box<Appointment>),
    /// A `AppointmentResponse`.
    AppointmentResponse(Box<AppointmentResponse>),
    /// A `AuditEvent`.
    AuditEvent(Box<AuditEvent>),
    /// A `Basic`.
    Basic(Box<Basic>),
    /// A `Binary`.
    Binary(Box<Binary>),
    /// A `BiologicallyDerivedProduct`.
    BiologicallyDerivedProduct(Box<BiologicallyDerivedProduct>),
    /// A `BodyStructure`.
    BodyStructure(Box<BodyStructure>),
    /// A `Bundle`.
    Bundle(Box<Bundle>),
    /// A `CapabilityStatement`.
    CapabilityStatement(Box<CapabilityStatement>),
    /// A `CarePlan`.
    CarePlan(Box<CarePlan>),
    /// A `CareTeam`.
    CareTeam(Box<CareTeam>),
    /// A `CatalogEntry`.
    CatalogEntry(Box<CatalogEntry>),
    /// A `ChargeItem`.
    ChargeItem(Box<ChargeItem>),
    /// A `ChargeItemDefinition`.
    ChargeItemDefinition(Box<ChargeItemDefinition>),
    /// A `Claim`.
    Claim(Box<Claim>),
    /// A `ClaimResponse`.
    ClaimResponse(Box<ClaimResponse>),
    /// A `ClinicalImpression`.
    ClinicalImpression(Box<ClinicalImpression>),
    /// A `CodeSystem`.
    CodeSystem(Box<CodeSystem>),
    /// A `Communication`.
    Communication(Box<Communication>),
    /// A `CommunicationRequest`.
    CommunicationRequest(Box<CommunicationRequest>),
    /// A `CompartmentDefinition`.
    CompartmentDefinition(Box<CompartmentDefinition>),
    /// A `Composition`.
    Composition(Box<Composition>),
    /// A `ConceptMap`.
    ConceptMap(Box<ConceptMap>),
    /// A `Condition`.
    Condition(Box<Condition>),
    /// A `Consent`.
    Consent(Box<Consent>),
    /// A `Contract`.
    Contract(Box<Contract>),
    /// A `Coverage`.
    Coverage(Box<Coverage>),
    /// A `CoverageEligibilityRequest`.
    CoverageEligibilityRequest(Box<CoverageEligibilityRequest>),
    /// A `CoverageEligibilityResponse`.
    CoverageEligibilityResponse(Box<CoverageEligibilityResponse>),
    /// A `DetectedIssue`.
    DetectedIssue(Box<DetectedIssue>),
    /// A `Device`.
    Device(Box<Device>),
    /// A `DeviceDefinition`.
    DeviceDefinition(Box<DeviceDefinition>),
    /// A `DeviceMetric`.
    DeviceMetric(Box<DeviceMetric>),
    /// A `DeviceRequest`.
    DeviceRequest(Box<DeviceRequest>),
    /// A `DeviceUseStatement`.
    DeviceUseStatement(Box<DeviceUseStatement>),
    /// A `DiagnosticReport`.
    DiagnosticReport(Box<DiagnosticReport>),
    /// A `DocumentManifest`.
    DocumentManifest(Box<DocumentManifest>),
    /// A `DocumentReference`.
    DocumentReference(Box<DocumentReference>),
    /// A `EffectEvidenceSynthesis`.
    EffectEvidenceSynthesis(Box<EffectEvidenceSynthesis>),
    /// A `Encounter`.
    Encounter(Box<Encounter>),
    /// A `Endpoint`.
    Endpoint(Box<Endpoint>),
    /// A `EnrollmentRequest`.
    EnrollmentRequest(Box<EnrollmentRequest>),
    /// A `EnrollmentResponse`.
    EnrollmentResponse(Box<EnrollmentResponse>),
    /// A `EpisodeOfCare`.
    EpisodeOfCare(Box<EpisodeOfCare>),
    /// A `EventDefinition`.
    EventDefinition(Box<EventDefinition>),
    /// A `Evidence`.
    Evidence(Box<Evidence>),
    /// A `EvidenceVariable`.
    EvidenceVariable(Box<EvidenceVariable>),
    /// A `ExampleScenario`.
    ExampleScenario(Box<ExampleScenario>),
    /// A `ExplanationOfBenefit`.
    ExplanationOfBenefit(Box<ExplanationOfBenefit>),
    /// A `FamilyMemberHistory`.
    FamilyMemberHistory(Box<FamilyMemberHistory>),
    /// A `Flag`.
    Flag(Box<Flag>),
    /// A `Goal`.
    Goal(Box<Goal>),
    /// A `GraphDefinition`.
    GraphDefinition(Box<GraphDefinition>),
    /// A `Group`.
    Group(Box<Group>),
    /// A `GuidanceResponse`.
    GuidanceResponse(Box<GuidanceResponse>),
    /// A `HealthcareService`.
    HealthcareService(Box<HealthcareService>),
    /// A `ImagingStudy`.
    ImagingStudy(Box<ImagingStudy>),
    /// A `Immunization`.
    Immunization(Box<Immunization>),
    /// A `ImmunizationEvaluation`.
    ImmunizationEvaluation(Box<ImmunizationEvaluation>),
    /// A `ImmunizationRecommendation`.
    ImmunizationRecommendation(Box<ImmunizationRecommendation>),
    /// A `ImplementationGuide`.
    ImplementationGuide(Box<ImplementationGuide>),
    /// A `InsurancePlan`.
    InsurancePlan(Box<InsurancePlan>),
    /// A `Invoice`.
    Invoice(Box<Invoice>),
    /// A `Library`.
    Library(Box<Library>),
    /// A `Linkage`.
    Linkage(Box<Linkage>),
    /// A `List`.
    List(Box<List>),
    /// A `Location`.
    Location(Box<Location>),
    /// A `Measure`.
    Measure(Box<Measure>),
    /// A `MeasureReport`.
    MeasureReport(Box<MeasureReport>),
    /// A `Media`.
    Media(Box<Media>),
    /// A `Medication`.
    Medication(Box<Medication>),
    /// A `MedicationAdministration`.
    MedicationAdministration(Box<MedicationAdministration>),
    /// A `MedicationDispense`.
    MedicationDispense(Box<MedicationDispense>),
    /// A `MedicationKnowledge`.
    MedicationKnowledge(Box<MedicationKnowledge>),
    /// A `MedicationRequest`.
    MedicationRequest(Box<MedicationRequest>),
    /// A `MedicationStatement`.
    MedicationStatement(Box<MedicationStatement>),
    /// A `MedicinalProduct`.
    MedicinalProduct(Box<MedicinalProduct>),
    /// A `MedicinalProductAuthorization`.
    MedicinalProductAuthorization(Box<MedicinalProductAuthorization>),
    /// A `MedicinalProductContraindication`.
    MedicinalProductContraindication(Box<MedicinalProductContraindication>),
    /// A `MedicinalProductIndication`.
    MedicinalProductIndication(Box<MedicinalProductIndication>),
    /// A `MedicinalProductIngredient`.
    MedicinalProductIngredient(Box<MedicinalProductIngredient>),
    /// A `MedicinalProductInteraction`.
    MedicinalProductInteraction(Box<MedicinalProductInteraction>),
    /// A `MedicinalProductManufactured`.
    MedicinalProductManufactured(Box<MedicinalProductManufactured>),
    /// A `MedicinalProductPackaged`.
    MedicinalProductPackaged(Box<MedicinalProductPackaged>),
    /// A `MedicinalProductPharmaceutical`.
    MedicinalProductPharmaceutical(Box<MedicinalProductPharmaceutical>),
    /// A `MedicinalProductUndesirableEffect`.
    MedicinalProductUndesirableEffect(Box<MedicinalProductUndesirableEffect>),
    /// A `MessageDefinition`.
    MessageDefinition(Box<MessageDefinition>),
    /// A `MessageHeader`.
    MessageHeader(Box<MessageHeader>),
    /// A `MolecularSequence`.
    MolecularSequence(Box<MolecularSequence>),
    /// A `NamingSystem`.
    NamingSystem(Box<NamingSystem>),
    /// A `NutritionOrder`.
    NutritionOrder(Box<NutritionOrder>),
    /// A `Observation`.
    Observation(Box<Observation>),
    /// A `ObservationDefinition`.
    ObservationDefinition(Box<ObservationDefinition>),
    /// A `OperationDefinition`.
    OperationDefinition(Box<OperationDefinition>),
    /// A `OperationOutcome`.
    OperationOutcome(Box<OperationOutcome>),
    /// A `Organization`.
    Organization(Box<Organization>),
    /// A `OrganizationAffiliation`.
    OrganizationAffiliation(Box<OrganizationAffiliation>),
    /// A `Parameters`.
    Parameters(Box<Parameters>),
    /// A `Patient`.
    Patient(Box<Patient>),
    /// A `PaymentNotice`.
    PaymentNotice(Box<PaymentNotice>),
    /// A `PaymentReconciliation`.
    PaymentReconciliation(Box<PaymentReconciliation>),
    /// A `Person`.
    Person(Box<Person>),
    /// A `PlanDefinition`.
    PlanDefinition(Box<PlanDefinition>),
    /// A `Practitioner`.
    Practitioner(Box<Practitioner>),
    /// A `PractitionerRole`.
    PractitionerRole(Box<PractitionerRole>),
    /// A `Procedure`.
    Procedure(Box<Procedure>),
    /// A `Provenance`.
    Provenance(Box<Provenance>),
    /// A `Questionnaire`.
    Questionnaire(Box<Questionnaire>),
    /// A `QuestionnaireResponse`.
    QuestionnaireResponse(Box<QuestionnaireResponse>),
    /// A `RelatedPerson`.
    RelatedPerson(Box<RelatedPerson>),
    /// A `RequestGroup`.
    RequestGroup(Box<RequestGroup>),
    /// A `ResearchDefinition`.
    ResearchDefinition(Box<ResearchDefinition>),
    /// A `ResearchElementDefinition`.
    ResearchElementDefinition(Box<ResearchElementDefinition>),
    /// A `ResearchStudy`.
    ResearchStudy(Box<ResearchStudy>),
    /// A `ResearchSubject`.
    ResearchSubject(Box<ResearchSubject>),
    /// A `RiskAssessment`.
    RiskAssessment(Box<RiskAssessment>),
    /// A `RiskEvidenceSynthesis`.
    RiskEvidenceSynthesis(Box<RiskEvidenceSynthesis>),
    /// A `Schedule`.
    Schedule(Box<Schedule>),
    /// A `SearchParameter`.
    SearchParameter(Box<SearchParameter>),
    /// A `ServiceRequest`.
    ServiceRequest(Box<ServiceRequest>),
    /// A `Slot`.
    Slot(Box<Slot>),
    /// A `Specimen`.
    Specimen(Box<Specimen>),
    /// A `SpecimenDefinition`.
    SpecimenDefinition(Box<SpecimenDefinition>),
    /// A `StructureDefinition`.
    StructureDefinition(Box<StructureDefinition>),
    /// A `StructureMap`.
    StructureMap(Box<StructureMap>),
    /// A `Subscription`.
    Subscription(Box<Subscription>),
    /// A `Substance`.
    Substance(Box<Substance>),
    /// A `SubstanceNucleicAcid`.
    SubstanceNucleicAcid(Box<SubstanceNucleicAcid>),
    /// A `SubstancePolymer`.
    SubstancePolymer(Box<SubstancePolymer>),
    /// A `SubstanceProtein`.
    SubstanceProtein(Box<SubstanceProtein>),
    /// A `SubstanceReferenceInformation`.
    SubstanceReferenceInformation(Box<SubstanceReferenceInformation>),
    /// A `SubstanceSourceMaterial`.
    SubstanceSourceMaterial(Box<SubstanceSourceMaterial>),
    /// A `SubstanceSpecification`.
    SubstanceSpecification(Box<SubstanceSpecification>),
    /// A `SupplyDelivery`.
    SupplyDelivery(Box<SupplyDelivery>),
    /// A `SupplyRequest`.
    SupplyRequest(Box<SupplyRequest>),
    /// A `Task`.
    Task(Box<Task>),
    /// A `TerminologyCapabilities`.
    TerminologyCapabilities(Box<TerminologyCapabilities>),
    /// A `TestReport`.
    TestReport(Box<TestReport>),
    /// A `TestScript`.
    TestScript(Box<TestScript>),
    /// A `ValueSet`.
    ValueSet(Box<ValueSet>),
    /// A `VerificationResult`.
    VerificationResult(Box<VerificationResult>),
    /// A `VisionPrescription`.
    VisionPrescription(Box<VisionPrescription>),
    /// A resource this release does not define, kept as it was read.
    Other(Box<crate::OtherResource>),
}

crate::resource::resource!(Resource);

impl n::AnyResource for Resource {
    fn node(&self) -> &dyn n::Node {
        match self {
            Self::Account(v) => &**v,
            Self::ActivityDefinition(v) => &**v,
            Self::AdverseEvent(v) => &**v,
            Self::AllergyIntolerance(v) => &**v,
            Self::Appointment(v) => &**v,
            Self::AppointmentResponse(v) => &**v,
            Self::AuditEvent(v) => &**v,
            Self::Basic(v) => &**v,
            Self::Binary(v) => &**v,
            Self::BiologicallyDerivedProduct(v) => &**v,
            Self::BodyStructure(v) => &**v,
            Self::Bundle(v) => &**v,
            Self::CapabilityStatement(v) => &**v,
            Self::CarePlan(v) => &**v,
            Self::CareTeam(v) => &**v,
            Self::CatalogEntry(v) => &**v,
            Self::ChargeItem(v) => &**v,
            Self::ChargeItemDefinition(v) => &**v,
            Self::Claim(v) => &**v,
            Self::ClaimResponse(v) => &**v,
            Self::ClinicalImpression(v) => &**v,
            Self::CodeSystem(v) => &**v,
            Self::Communication(v) => &**v,
            Self::CommunicationRequest(v) => &**v,
            Self::CompartmentDefinition(v) => &**v,
            Self::Composition(v) => &**v,
            Self::ConceptMap(v) => &**v,
            Self::Condition(v) => &**v,
            Self::Consent(v) => &**v,
            Self::Contract(v) => &**v,
            Self::Coverage(v) => &**v,
            Self::CoverageEligibilityRequest(v) => &**v,
            Self::CoverageEligibilityResponse(v) => &**v,
            Self::DetectedIssue(v) => &**v,
            Self::Device(v) => &**v,
            Self::DeviceDefinition(v) => &**v,
            Self::DeviceMetric(v) => &**v,
            Self::DeviceRequest(v) => &**v,
            Self::DeviceUseStatement(v) => &**v,
            Self::DiagnosticReport(v) => &**v,
            Self::DocumentManifest(v) => &**v,
            Self::DocumentReference(v) => &**v,
            Self::EffectEvidenceSynthesis(v) => &**v,
            Self::Encounter(v) => &**v,
            Self::Endpoint(v) => &**v,
            Self::EnrollmentRequest(v) => &**v,
            Self::EnrollmentResponse(v) => &**v,
            Self::EpisodeOfCare(v) => &**v,
            Self::EventDefinition(v) => &**v,
            Self::Evidence(v) => &**v,
            Self::EvidenceVariable(v) => &**v,
            Self::ExampleScenario(v) => &**v,
            Self::ExplanationOfBenefit(v) => &**v,
            Self::FamilyMemberHistory(v) => &**v,
            Self::Flag(v) => &**v,
            Self::Goal(v) => &**v,
            Self::GraphDefinition(v) => &**v,
            Self::Group(v) => &**v,
            Self::GuidanceResponse(v) => &**v,
            Self::HealthcareService(v) => &**v,
            Self::ImagingStudy(v) => &**v,
            Self::Immunization(v) => &**v,
            Self::ImmunizationEvaluation(v) => &**v,
            Self::ImmunizationRecommendation(v) => &**v,
            Self::ImplementationGuide(v) => &**v,
            Self::InsurancePlan(v) => &**v,
            Self::Invoice(v) => &**v,
            Self::Library(v) => &**v,
            Self::Linkage(v) => &**v,
            Self::List(v) => &**v,
            Self::Location(v) => &**v,
            Self::Measure(v) => &**v,
            Self::MeasureReport(v) => &**v,
            Self::Media(v) => &**v,
            Self::Medication(v) => &**v,
            Self::MedicationAdministration(v) => &**v,
            Self::MedicationDispense(v) => &**v,
            Self::MedicationKnowledge(v) => &**v,
            Self::MedicationRequest(v) => &**v,
            Self::MedicationStatement(v) => &**v,
            Self::MedicinalProduct(v) => &**v,
            Self::MedicinalProductAuthorization(v) => &**v,
            Self::MedicinalProductContraindication(v) => &**v,
            Self::MedicinalProductIndication(v) => &**v,
            Self::MedicinalProductIngredient(v) => &**v,
            Self::MedicinalProductInteraction(v) => &**v,
            Self::MedicinalProductManufactured(v) => &**v,
            Self::MedicinalProductPackaged(v) => &**v,
            Self::MedicinalProductPharmaceutical(v) => &**v,
            Self::MedicinalProductUndesirableEffect(v) => &**v,
            Self::MessageDefinition(v) => &**v,
            Self::MessageHeader(v) => &**v,
            Self::MolecularSequence(v) => &**v,
            Self::NamingSystem(v) => &**v,
            Self::NutritionOrder(v) => &**v,
            Self::Observation(v) => &**v,
            Self::ObservationDefinition(v) => &**v,
            Self::OperationDefinition(v) => &**v,
            Self::OperationOutcome(v) => &**v,
            Self::Organization(v) => &**v,
            Self::OrganizationAffiliation(v) => &**v,
            Self::Parameters(v) => &**v,
            Self::Patient(v) => &**v,
            Self::PaymentNotice(v) => &**v,
            Self::PaymentReconciliation(v) => &**v,
            Self::Person(v) => &**v,
            Self::PlanDefinition(v) => &**v,
            Self::Practitioner(v) => &**v,
            Self::PractitionerRole(v) => &**v,
            Self::Procedure(v) => &**v,
            Self::Provenance(v) => &**v,
            Self::Questionnaire(v) => &**v,
            Self::QuestionnaireResponse(v) => &**v,
            Self::RelatedPerson(v) => &**v,
            Self::RequestGroup(v) => &**v,
            Self::ResearchDefinition(v) => &**v,
            Self::ResearchElementDefinition(v) => &**v,
            Self::ResearchStudy(v) => &**v,
            Self::ResearchSubject(v) => &**v,
            Self::RiskAssessment(v) => &**v,
            Self::RiskEvidenceSynthesis(v) => &**v,
            Self::Schedule(v) => &**v,
            Self::SearchParameter(v) => &**v,
            Self::ServiceRequest(v) => &**v,
            Self::Slot(v) => &**v,
            Self::Specimen(v) => &**v,
            Self::SpecimenDefinition(v) => &**v,
            Self::StructureDefinition(v) => &**v,
            Self::StructureMap(v) => &**v,
            Self::Subscription(v) => &**v,
            Self::Substance(v) => &**v,
            Self::SubstanceNucleicAcid(v) => &**v,
            Self::SubstancePolymer(v) => &**v,
            Self::SubstanceProtein(v) => &**v,
            Self::SubstanceReferenceInformation(v) => &**v,
            Self::SubstanceSourceMaterial(v) => &**v,
            Self::SubstanceSpecification(v) => &**v,
            Self::SupplyDelivery(v) => &**v,
            Self::SupplyRequest(v) => &**v,
            Self::Task(v) => &**v,
            Self::TerminologyCapabilities(v) => &**v,
            Self::TestReport(v) => &**v,
            Self::TestScript(v) => &**v,
            Self::ValueSet(v) => &**v,
            Self::VerificationResult(v) => &**v,
            Self::VisionPrescription(v) => &**v,
            Self::Other(v) => &**v,
        }
    }
    fn node_mut(&mut self) -> &mut dyn n::Node {
        match self {
            Self::Account(v) => &mut **v,
            Self::ActivityDefinition(v) => &mut **v,
            Self::AdverseEvent(v) => &mut **v,
            Self::AllergyIntolerance(v) => &mut **v,
            Self::Appointment(v) => &mut **v,
            Self::AppointmentResponse(v) => &mut **v,
            Self::AuditEvent(v) => &mut **v,
            Self::Basic(v) => &mut **v,
            Self::Binary(v) => &mut **v,
            Self::BiologicallyDerivedProduct(v) => &mut **v,
            Self::BodyStructure(v) => &mut **v,
            Self::Bundle(v) => &mut **v,
            Self::CapabilityStatement(v) => &mut **v,
            Self::CarePlan(v) => &mut **v,
            Self::CareTeam(v) => &mut **v,
            Self::CatalogEntry(v) => &mut **v,
            Self::ChargeItem(v) => &mut **v,
            Self::ChargeItemDefinition(v) => &mut **v,
            Self::Claim(v) => &mut **v,
            Self::ClaimResponse(v) => &mut **v,
            Self::ClinicalImpression(v) => &mut **v,
            Self::CodeSystem(v) => &mut **v,
            Self::Communication(v) => &mut **v,
            Self::CommunicationRequest(v) => &mut **v,
            Self::CompartmentDefinition(v) => &mut **v,
            Self::Composition(v) => &mut **v,
            Self::ConceptMap(v) => &mut **v,
            Self::Condition(v) => &mut **v,
            Self::Consent(v) => &mut **v,
            Self::Contract(v) => &mut **v,
            Self::Coverage(v) => &mut **v,
            Self::CoverageEligibilityRequest(v) => &mut **v,
            Self::CoverageEligibilityResponse(v) => &mut **v,
            Self::DetectedIssue(v) => &mut **v,
            Self::Device(v) => &mut **v,
            Self::DeviceDefinition(v) => &mut **v,
            Self::DeviceMetric(v) => &mut **v,
            Self::DeviceRequest(v) => &mut **v,
            Self::DeviceUseStatement(v) => &mut **v,
            Self::DiagnosticReport(v) => &mut **v,
            Self::DocumentManifest(v) => &mut **v,
            Self::DocumentReference(v) => &mut **v,
            Self::EffectEvidenceSynthesis(v) => &mut **v,
            Self::Encounter(v) => &mut **v,
            Self::Endpoint(v) => &mut **v,
            Self::EnrollmentRequest(v) => &mut **v,
            Self::EnrollmentResponse(v) => &mut **v,
            Self::EpisodeOfCare(v) => &mut **v,
            Self::EventDefinition(v) => &mut **v,
            Self::Evidence(v) => &mut **v,
            Self::EvidenceVariable(v) => &mut **v,
            Self::ExampleScenario(v) => &mut **v,
            Self::ExplanationOfBenefit(v) => &mut **v,
            Self::FamilyMemberHistory(v) => &mut **v,
            Self::Flag(v) => &mut **v,
            Self::Goal(v) => &mut **v,
            Self::GraphDefinition(v) => &mut **v,
            Self::Group(v) => &mut **v,
            Self::GuidanceResponse(v) => &mut **v,
            Self::HealthcareService(v) => &mut **v,
            Self::ImagingStudy(v) => &mut **v,
            Self::Immunization(v) => &mut **v,
            Self::ImmunizationEvaluation(v) => &mut **v,
            Self::ImmunizationRecommendation(v) => &mut **v,
            Self::ImplementationGuide(v) => &mut **v,
            Self::InsurancePlan(v) => &mut **v,
            Self::Invoice(v) => &mut **v,
            Self::Library(v) => &mut **v,
            Self::Linkage(v) => &mut **v,
            Self::List(v) => &mut **v,
            Self::Location(v) => &mut **v,
            Self::Measure(v) => &mut **v,
            Self::MeasureReport(v) => &mut **v,
            Self::Media(v) => &mut **v,
            Self::Medication(v) => &mut **v,
            Self::MedicationAdministration(v) => &mut **v,
            Self::MedicationDispense(v) => &mut **v,
            Self::MedicationKnowledge(v) => &mut **v,
            Self::MedicationRequest(v) => &mut **v,
            Self::MedicationStatement(v) => &mut **v,
            Self::MedicinalProduct(v) => &mut **v,
            Self::MedicinalProductAuthorization(v) => &mut **v,
            Self::MedicinalProductContraindication(v) => &mut **v,
            Self::MedicinalProductIndication(v) => &mut **v,
            Self::MedicinalProductIngredient(v) => &mut **v,
            Self::MedicinalProductInteraction(v) => &mut **v,
            Self::MedicinalProductManufactured(v) => &mut **v,
            Self::MedicinalProductPackaged(v) => &mut **v,
            Self::MedicinalProductPharmaceutical(v) => &mut **v,
            Self::MedicinalProductUndesirableEffect(v) => &mut **v,
            Self::MessageDefinition(v) => &mut **v,
            Self::MessageHeader(v) => &mut **v,
            Self::MolecularSequence(v) => &mut **v,
            Self::NamingSystem(v) => &mut **v,
            Self::NutritionOrder(v) => &mut **v,
            Self::Observation(v) => &mut **v,
            Self::ObservationDefinition(v) => &mut **v,
            Self::OperationDefinition(v) => &mut **v,
            Self::OperationOutcome(v) => &mut **v,
            Self::Organization(v) => &mut **v,
            Self::OrganizationAffiliation(v) => &mut **v,
            Self::Parameters(v) => &mut **v,
            Self::Patient(v) => &mut **v,
            Self::PaymentNotice(v) => &mut **v,
            Self::PaymentReconciliation(v) => &mut **v,
            Self::Person(v) => &mut **v,
            Self::PlanDefinition(v) => &mut **v,
            Self::Practitioner(v) => &mut **v,
            Self::PractitionerRole(v) => &mut **v,
            Self::Procedure(v) => &mut **v,
            Self::Provenance(v) => &mut **v,
            Self::Questionnaire(v) => &mut **v,
            Self::QuestionnaireResponse(v) => &mut **v,
            Self::RelatedPerson(v) => &mut **v,
            Self::RequestGroup(v) => &mut **v,
            Self::ResearchDefinition(v) => &mut **v,
            Self::ResearchElementDefinition(v) => &mut **v,
            Self::ResearchStudy(v) => &mut **v,
            Self::ResearchSubject(v) => &mut **v,
            Self::RiskAssessment(v) => &mut **v,
            Self::RiskEvidenceSynthesis(v) => &mut **v,
            Self::Schedule(v) => &mut **v,
            Self::SearchParameter(v) => &mut **v,
            Self::ServiceRequest(v) => &mut **v,
            Self::Slot(v) => &mut **v,
            Self::Specimen(v) => &mut **v,
            Self::SpecimenDefinition(v) => &mut **v,
            Self::StructureDefinition(v) => &mut **v,
            Self::StructureMap(v) => &mut **v,
            Self::Subscription(v) => &mut **v,
            Self::Substance(v) => &mut **v,
            Self::SubstanceNucleicAcid(v) => &mut **v,
            Self::SubstancePolymer(v) => &mut **v,
            Self::SubstanceProtein(v) => &mut **v,
            Self::SubstanceReferenceInformation(v) => &mut **v,
            Self::SubstanceSourceMaterial(v) => &mut **v,
            Self::SubstanceSpecification(v) => &mut **v,
            Self::SupplyDelivery(v) => &mut **v,
            Self::SupplyRequest(v) => &mut **v,
            Self::Task(v) => &mut **v,
            Self::TerminologyCapabilities(v) => &mut **v,
            Self::TestReport(v) => &mut **v,
            Self::TestScript(v) => &mut **v,
            Self::ValueSet(v) => &mut **v,
            Self::VerificationResult(v) => &mut **v,
            Self::VisionPrescription(v) => &mut **v,
            Self::Other(v) => &mut **v,
        }
    }
    fn make(name: &str) -> Option<Self> {
        Some(match name {
            "Account" => Self::Account(n::boxed()),
            "ActivityDefinition" => Self::ActivityDefinition(n::boxed()),
            "AdverseEvent" => Self::AdverseEvent(n::boxed()),
            "AllergyIntolerance" => Self::AllergyIntolerance(n::boxed()),
            "Appointment" => Self::Appointment(n::boxed()),
            "AppointmentResponse" => Self::AppointmentResponse(n::boxed()),
            "AuditEvent" => Self::AuditEvent(n::boxed()),
            "Basic" => Self::Basic(n::boxed()),
            "Binary" => Self::Binary(n::boxed()),
            "BiologicallyDerivedProduct" => Self::BiologicallyDerivedProduct(n::boxed()),
            "BodyStructure" => Self::BodyStructure(n::boxed()),
            "Bundle" => Self::Bundle(n::boxed()),
            "CapabilityStatement" => Self::CapabilityStatement(n::boxed()),
            "CarePlan" => Self::CarePlan(n::boxed()),
            "CareTeam" => Self::CareTeam(n::boxed()),
            "CatalogEntry" => Self::CatalogEntry(n::boxed()),
            "ChargeItem" => Self::ChargeItem(n::boxed()),
            "ChargeItemDefinition" => Self::ChargeItemDefinition(n::boxed()),
            "Claim" => Self::Claim(n::boxed()),
            "ClaimResponse" => Self::ClaimResponse(n::boxed()),
            "ClinicalImpression" => Self::ClinicalImpression(n::boxed()),
            "CodeSystem" => Self::CodeSystem(n::boxed()),
            "Communication" => Self::Communication(n::boxed()),
            "CommunicationRequest" => Self::CommunicationRequest(n::boxed()),
            "CompartmentDefinition" => Self::CompartmentDefinition(n::boxed()),
            "Composition" => Self::Composition(n::boxed()),
            "ConceptMap" => Self::ConceptMap(n::boxed()),
            "Condition" => Self::Condition(n::boxed()),
            "Consent" => Self::Consent(n::boxed()),
            "Contract" => Self::Contract(n::boxed()),
            "Coverage" => Self::Coverage(n::boxed()),
            "CoverageEligibilityRequest" => Self::CoverageEligibilityRequest(n::boxed()),
            "CoverageEligibilityResponse" => Self::CoverageEligibilityResponse(n::boxed()),
            "DetectedIssue" => Self::DetectedIssue(n::boxed()),
            "Device" => Self::Device(n::boxed()),
            "DeviceDefinition" => Self::DeviceDefinition(n::boxed()),
            "DeviceMetric" => Self::DeviceMetric(n::boxed()),
            "DeviceRequest" => Self::DeviceRequest(n::boxed()),
            "DeviceUseStatement" => Self::DeviceUseStatement(n::boxed()),
            "DiagnosticReport" => Self::DiagnosticReport(n::boxed()),
            "DocumentManifest" => Self::DocumentManifest(n::boxed()),
            "DocumentReference" => Self::DocumentReference(n::boxed()),
            "EffectEvidenceSynthesis" => Self::EffectEvidenceSynthesis(n::boxed()),
            "Encounter" => Self::Encounter(n::boxed()),
            "Endpoint" => Self::Endpoint(n::boxed()),
            "EnrollmentRequest" => Self::EnrollmentRequest(n::boxed()),
            "EnrollmentResponse" => Self::EnrollmentResponse(n::boxed()),
            "EpisodeOfCare" => Self::EpisodeOfCare(n::boxed()),
            "EventDefinition" => Self::EventDefinition(n::boxed()),
            "Evidence" => Self::Evidence(n::boxed()),
            "EvidenceVariable" => Self::EvidenceVariable(n::boxed()),
            "ExampleScenario" => Self::ExampleScenario(n::boxed()),
            "ExplanationOfBenefit" => Self::ExplanationOfBenefit(n::boxed()),
            "FamilyMemberHistory" => Self::FamilyMemberHistory(n::boxed()),
            "Flag" => Self::Flag(n::boxed()),
            "Goal" => Self::Goal(n::boxed()),
            "GraphDefinition" => Self::GraphDefinition(n::boxed()),
            "Group" => Self::Group(n::boxed()),
            "GuidanceResponse" => Self::GuidanceResponse(n::boxed()),
            "HealthcareService" => Self::HealthcareService(n::boxed()),
            "ImagingStudy" => Self::ImagingStudy(n::boxed()),
            "Immunization" => Self::Immunization(n::boxed()),
            "ImmunizationEvaluation" => Self::ImmunizationEvaluation(n::boxed()),
            "ImmunizationRecommendation" => Self::ImmunizationRecommendation(n::boxed()),
            "ImplementationGuide" => Self::ImplementationGuide(n::boxed()),
            "InsurancePlan" => Self::InsurancePlan(n::boxed()),
            "Invoice" => Self::Invoice(n::boxed()),
            "Library" => Self::Library(n::boxed()),
            "Linkage" => Self::Linkage(n::boxed()),
            "List" => Self::List(n::boxed()),
            "Location" => Self::Location(n::boxed()),
            "Measure" => Self::Measure(n::boxed()),
            "MeasureReport" => Self::MeasureReport(n::boxed()),
            "Media" => Self::Media(n::boxed()),
            "Medication" => Self::Medication(n::boxed()),
            "MedicationAdministration" => Self::MedicationAdministration(n::boxed()),
            "MedicationDispense" => Self::MedicationDispense(n::boxed()),
            "MedicationKnowledge" => Self::MedicationKnowledge(n::boxed()),
            "MedicationRequest" => Self::MedicationRequest(n::boxed()),
            "MedicationStatement" => Self::MedicationStatement(n::boxed()),
            "MedicinalProduct" => Self::MedicinalProduct(n::boxed()),
            "MedicinalProductAuthorization" => Self::MedicinalProductAuthorization(n::boxed()),
            "MedicinalProductContraindication" => Self::MedicinalProductContraindication(n::boxed()),
            "MedicinalProductIndication" => Self::MedicinalProductIndication(n::boxed()),
            "MedicinalProductIngredient" => Self::MedicinalProductIngredient(n::boxed()),
            "MedicinalProductInteraction" => Self::MedicinalProductInteraction(n::boxed()),
            "MedicinalProductManufactured" => Self::MedicinalProductManufactured(n::boxed()),
            "MedicinalProductPackaged" => Self::MedicinalProductPackaged(n::boxed()),
            "MedicinalProductPharmaceutical" => Self::MedicinalProductPharmaceutical(n::boxed()),
            "MedicinalProductUndesirableEffect" => Self::MedicinalProductUndesirableEffect(n::boxed()),
            "MessageDefinition" => Self::MessageDefinition(n::boxed()),
            "MessageHeader" => Self::MessageHeader(n::boxed()),
            "MolecularSequence" => Self::MolecularSequence(n::boxed()),
            "NamingSystem" => Self::NamingSystem(n::boxed()),
            "NutritionOrder" => Self::NutritionOrder(n::boxed()),
            "Observation" => Self::Observation(n::boxed()),
            "ObservationDefinition" => Self::ObservationDefinition(n::boxed()),
            "OperationDefinition" => Self::OperationDefinition(n::boxed()),
            "OperationOutcome" => Self::OperationOutcome(n::boxed()),
            "Organization" => Self::Organization(n::boxed()),
            "OrganizationAffiliation" => Self::OrganizationAffiliation(n::boxed()),
            "Parameters" => Self::Parameters(n::boxed()),
            "Patient" => Self::Patient(n::boxed()),
            "PaymentNotice" => Self::PaymentNotice(n::boxed()),
            "PaymentReconciliation" => Self::PaymentReconciliation(n::boxed()),
            "Person" => Self::Person(n::boxed()),
            "PlanDefinition" => Self::PlanDefinition(n::boxed()),
            "Practitioner" => Self::Practitioner(n::boxed()),
            "PractitionerRole" => Self::PractitionerRole(n::boxed()),
            "Procedure" => Self::Procedure(n::boxed()),
            "Provenance" => Self::Provenance(n::boxed()),
            "Questionnaire" => Self::Questionnaire(n::boxed()),
            "QuestionnaireResponse" => Self::QuestionnaireResponse(n::boxed()),
            "RelatedPerson" => Self::RelatedPerson(n::boxed()),
            "RequestGroup" => Self::RequestGroup(n::boxed()),
            "ResearchDefinition" => Self::ResearchDefinition(n::boxed()),
            "ResearchElementDefinition" => Self::ResearchElementDefinition(n::boxed()),
            "ResearchStudy" => Self::ResearchStudy(n::boxed()),
            "ResearchSubject" => Self::ResearchSubject(n::boxed()),
            "RiskAssessment" => Self::RiskAssessment(n::boxed()),
            "RiskEvidenceSynthesis" => Self::RiskEvidenceSynthesis(n::boxed()),
            "Schedule" => Self::Schedule(n::boxed()),
            "SearchParameter" => Self::SearchParameter(n::boxed()),
            "ServiceRequest" => Self::ServiceRequest(n::boxed()),
            "Slot" => Self::Slot(n::boxed()),
            "Specimen" => Self::Specimen(n::boxed()),
            "SpecimenDefinition" => Self::SpecimenDefinition(n::boxed()),
            "StructureDefinition" => Self::StructureDefinition(n::boxed()),
            "StructureMap" => Self::StructureMap(n::boxed()),
            "Subscription" => Self::Subscription(n::boxed()),
            "Substance" => Self::Substance(n::boxed()),
            "SubstanceNucleicAcid" => Self::SubstanceNucleicAcid(n::boxed()),
            "SubstancePolymer" => Self::SubstancePolymer(n::boxed()),
            "SubstanceProtein" => Self::SubstanceProtein(n::boxed()),
            "SubstanceReferenceInformation" => Self::SubstanceReferenceInformation(n::boxed()),
            "SubstanceSourceMaterial" => Self::SubstanceSourceMaterial(n::boxed()),
            "SubstanceSpecification" => Self::SubstanceSpecification(n::boxed()),
            "SupplyDelivery" => Self::SupplyDelivery(n::boxed()),
            "SupplyRequest" => Self::SupplyRequest(n::boxed()),
            "Task" => Self::Task(n::boxed()),
            "TerminologyCapabilities" => Self::TerminologyCapabilities(n::boxed()),
            "TestReport" => Self::TestReport(n::boxed()),
            "TestScript" => Self::TestScript(n::boxed()),
            "ValueSet" => Self::ValueSet(n::boxed()),
            "VerificationResult" => Self::VerificationResult(n::boxed()),
            "VisionPrescription" => Self::VisionPrescription(n::boxed()),
            _ => return None,
        })
    }
    fn other(other: crate::OtherResource) -> Self { Self::Other(Box::new(other)) }
}

impl From<Account> for Resource {
    fn from(v: Account) -> Self { Self::Account(Box::new(v)) }
}

impl From<ActivityDefinition> for Resource {
    fn from(v: ActivityDefinition) -> Self { Self::ActivityDefinition(Box::new(v)) }
}

impl From<AdverseEvent> for Resource {
    fn from(v: AdverseEvent) -> Self { Self::AdverseEvent(Box::new(v)) }
}

impl From<AllergyIntolerance> for Resource {
    fn from(v: AllergyIntolerance) -> Self { Self::AllergyIntolerance(Box::new(v)) }
}

impl From<Appointment> for Resource {
    fn from(v: Appointment) -> Self { Self::Appointment(Box::new(v)) }
}

impl From<AppointmentResponse> for Resource {
    fn from(v: AppointmentResponse) -> Self { Self::AppointmentResponse(Box::new(v)) }
}

impl From<AuditEvent> for Resource {
    fn from(v: AuditEvent) -> Self { Self::AuditEvent(Box::new(v)) }
}

impl From<Basic> for Resource {
    fn from(v: Basic) -> Self { Self::Basic(Box::new(v)) }
}

impl From<Binary> for Resource {
    fn from(v: Binary) -> Self { Self::Binary(Box::new(v)) }
}

impl From<BiologicallyDerivedProduct> for Resource {
    fn from(v: BiologicallyDerivedProduct) -> Self { Self::BiologicallyDerivedProduct(Box::new(v)) }
}

impl From<BodyStructure> for Resource {
    fn from(v: BodyStructure) -> Self { Self::BodyStructure(Box::new(v)) }
}

impl From<Bundle> for Resource {
    fn from(v: Bundle) -> Self { Self::Bundle(Box::new(v)) }
}

impl From<CapabilityStatement> for Resource {
    fn from(v: CapabilityStatement) -> Self { Self::CapabilityStatement(Box::new(v)) }
}

impl From<CarePlan> for Resource {
    fn from(v: CarePlan) -> Self { Self::CarePlan(Box::new(v)) }
}

impl From<CareTeam> for Resource {
    fn from(v: CareTeam) -> Self { Self::CareTeam(Box::new(v)) }
}

impl From<CatalogEntry> for Resource {
    fn from(v: CatalogEntry) -> Self { Self::CatalogEntry(Box::new(v)) }
}

impl From<ChargeItem> for Resource {
    fn from(v: ChargeItem) -> Self { Self::ChargeItem(Box::new(v)) }
}

impl From<ChargeItemDefinition> for Resource {
    fn from(v: ChargeItemDefinition) -> Self { Self::ChargeItemDefinition(Box::new(v)) }
}

impl From<Claim> for Resource {
    fn from(v: Claim) -> Self { Self::Claim(Box::new(v)) }
}

impl From<ClaimResponse> for Resource {
    fn from(v: ClaimResponse) -> Self { Self::ClaimResponse(Box::new(v)) }
}

impl From<ClinicalImpression> for Resource {
    fn from(v: ClinicalImpression) -> Self { Self::ClinicalImpression(Box::new(v)) }
}

impl From<CodeSystem> for Resource {
    fn from(v: CodeSystem) -> Self { Self::CodeSystem(Box::new(v)) }
}

impl From<Communication> for Resource {
    fn from(v: Communication) -> Self { Self::Communication(Box::new(v)) }
}

impl From<CommunicationRequest> for Resource {
    fn from(v: CommunicationRequest) -> Self { Self::CommunicationRequest(Box::new(v)) }
}

impl From<CompartmentDefinition> for Resource {
    fn from(v: CompartmentDefinition) -> Self { Self::CompartmentDefinition(Box::new(v)) }
}

impl From<Composition> for Resource {
    fn from(v: Composition) -> Self { Self::Composition(Box::new(v)) }
}

impl From<ConceptMap> for Resource {
    fn from(v: ConceptMap) -> Self { Self::ConceptMap(Box::new(v)) }
}

impl From<Condition> for Resource {
    fn from(v: Condition) -> Self { Self::Condition(Box::new(v)) }
}

impl From<Consent> for Resource {
    fn from(v: Consent) -> Self { Self::Consent(Box::new(v)) }
}

impl From<Contract> for Resource {
    fn from(v: Contract) -> Self { Self::Contract(Box::new(v)) }
}

impl From<Coverage> for Resource {
    fn from(v: Coverage) -> Self { Self::Coverage(Box::new(v)) }
}

impl From<CoverageEligibilityRequest> for Resource {
    fn from(v: CoverageEligibilityRequest) -> Self { Self::CoverageEligibilityRequest(Box::new(v)) }
}

impl From<CoverageEligibilityResponse> for Resource {
    fn from(v: CoverageEligibilityResponse) -> Self { Self::CoverageEligibilityResponse(Box::new(v)) }
}

impl From<DetectedIssue> for Resource {
    fn from(v: DetectedIssue) -> Self { Self::DetectedIssue(Box::new(v)) }
}

impl From<Device> for Resource {
    fn from(v: Device) -> Self { Self::Device(Box::new(v)) }
}

impl From<DeviceDefinition> for Resource {
    fn from(v: DeviceDefinition) -> Self { Self::DeviceDefinition(Box::new(v)) }
}

impl From<DeviceMetric> for Resource {
    fn from(v: DeviceMetric) -> Self { Self::DeviceMetric(Box::new(v)) }
}

impl From<DeviceRequest> for Resource {
    fn from(v: DeviceRequest) -> Self { Self::DeviceRequest(Box::new(v)) }
}

impl From<DeviceUseStatement> for Resource {
    fn from(v: DeviceUseStatement) -> Self { Self::DeviceUseStatement(Box::new(v)) }
}

impl From<DiagnosticReport> for Resource {
    fn from(v: DiagnosticReport) -> Self { Self::DiagnosticReport(Box::new(v)) }
}

impl From<DocumentManifest> for Resource {
    fn from(v: DocumentManifest) -> Self { Self::DocumentManifest(Box::new(v)) }
}

impl From<DocumentReference> for Resource {
    fn from(v: DocumentReference) -> Self { Self::DocumentReference(Box::new(v)) }
}

impl From<EffectEvidenceSynthesis> for Resource {
    fn from(v: EffectEvidenceSynthesis) -> Self { Self::EffectEvidenceSynthesis(Box::new(v)) }
}

impl From<Encounter> for Resource {
    fn from(v: Encounter) -> Self { Self::Encounter(Box::new(v)) }
}

impl From<Endpoint> for Resource {
    fn from(v: Endpoint) -> Self { Self::Endpoint(Box::new(v)) }
}

impl From<EnrollmentRequest> for Resource {
    fn from(v: EnrollmentRequest) -> Self { Self::EnrollmentRequest(Box::new(v)) }
}

impl From<EnrollmentResponse> for Resource {
    fn from(v: EnrollmentResponse) -> Self { Self::EnrollmentResponse(Box::new(v)) }
}

impl From<EpisodeOfCare> for Resource {
    fn from(v: EpisodeOfCare) -> Self { Self::EpisodeOfCare(Box::new(v)) }
}

impl From<EventDefinition> for Resource {
    fn from(v: EventDefinition) -> Self { Self::EventDefinition(Box::new(v)) }
}

impl From<Evidence> for Resource {
    fn from(v: Evidence) -> Self { Self::Evidence(Box::new(v)) }
}

impl From<EvidenceVariable> for Resource {
    fn from(v: EvidenceVariable) -> Self { Self::EvidenceVariable(Box::new(v)) }
}

impl From<ExampleScenario> for Resource {
    fn from(v: ExampleScenario) -> Self { Self::ExampleScenario(Box::new(v)) }
}

impl From<ExplanationOfBenefit> for Resource {
    fn from(v: ExplanationOfBenefit) -> Self { Self::ExplanationOfBenefit(Box::new(v)) }
}

impl From<FamilyMemberHistory> for Resource {
    fn from(v: FamilyMemberHistory) -> Self { Self::FamilyMemberHistory(Box::new(v)) }
}

impl From<Flag> for Resource {
    fn from(v: Flag) -> Self { Self::Flag(Box::new(v)) }
}

impl From<Goal> for Resource {
    fn from(v: Goal) -> Self { Self::Goal(Box::new(v)) }
}

impl From<GraphDefinition> for Resource {
    fn from(v: GraphDefinition) -> Self { Self::GraphDefinition(Box::new(v)) }
}

impl From<Group> for Resource {
    fn from(v: Group) -> Self { Self::Group(Box::new(v)) }
}

impl From<GuidanceResponse> for Resource {
    fn from(v: GuidanceResponse) -> Self { Self::GuidanceResponse(Box::new(v)) }
}

impl From<HealthcareService> for Resource {
    fn from(v: HealthcareService) -> Self { Self::HealthcareService(Box::new(v)) }
}

impl From<ImagingStudy> for Resource {
    fn from(v: ImagingStudy) -> Self { Self::ImagingStudy(Box::new(v)) }
}

impl From<Immunization> for Resource {
    fn from(v: Immunization) -> Self { Self::Immunization(Box::new(v)) }
}

impl From<ImmunizationEvaluation> for Resource {
    fn from(v: ImmunizationEvaluation) -> Self { Self::ImmunizationEvaluation(Box::new(v)) }
}

impl From<ImmunizationRecommendation> for Resource {
    fn from(v: ImmunizationRecommendation) -> Self { Self::ImmunizationRecommendation(Box::new(v)) }
}

impl From<ImplementationGuide> for Resource {
    fn from(v: ImplementationGuide) -> Self { Self::ImplementationGuide(Box::new(v)) }
}

impl From<InsurancePlan> for Resource {
    fn from(v: InsurancePlan) -> Self { Self::InsurancePlan(Box::new(v)) }
}

impl From<Invoice> for Resource {
    fn from(v: Invoice) -> Self { Self::Invoice(Box::new(v)) }
}

impl From<Library> for Resource {
    fn from(v: Library) -> Self { Self::Library(Box::new(v)) }
}

impl From<Linkage> for Resource {
    fn from(v: Linkage) -> Self { Self::Linkage(Box::new(v)) }
}

impl From<List> for Resource {
    fn from(v: List) -> Self { Self::List(Box::new(v)) }
}

impl From<Location> for Resource {
    fn from(v: Location) -> Self { Self::Location(Box::new(v)) }
}

impl From<Measure> for Resource {
    fn from(v: Measure) -> Self { Self::Measure(Box::new(v)) }
}

impl From<MeasureReport> for Resource {
    fn from(v: MeasureReport) -> Self { Self::MeasureReport(Box::new(v)) }
}

impl From<Media> for Resource {
    fn from(v: Media) -> Self { Self::Media(Box::new(v)) }
}

impl From<Medication> for Resource {
    fn from(v: Medication) -> Self { Self::Medication(Box::new(v)) }
}

impl From<MedicationAdministration> for Resource {
    fn from(v: MedicationAdministration) -> Self { Self::MedicationAdministration(Box::new(v)) }
}

impl From<MedicationDispense> for Resource {
    fn from(v: MedicationDispense) -> Self { Self::MedicationDispense(Box::new(v)) }
}

impl From<MedicationKnowledge> for Resource {
    fn from(v: MedicationKnowledge) -> Self { Self::MedicationKnowledge(Box::new(v)) }
}

impl From<MedicationRequest> for Resource {
    fn from(v: MedicationRequest) -> Self { Self::MedicationRequest(Box::new(v)) }
}

impl From<MedicationStatement> for Resource {
    fn from(v: MedicationStatement) -> Self { Self::MedicationStatement(Box::new(v)) }
}

impl From<MedicinalProduct> for Resource {
    fn from(v: MedicinalProduct) -> Self { Self::MedicinalProduct(Box::new(v)) }
}

impl From<MedicinalProductAuthorization> for Resource {
    fn from(v: MedicinalProductAuthorization) -> Self { Self::MedicinalProductAuthorization(Box::new(v)) }
}

impl From<MedicinalProductContraindication> for Resource {
    fn from(v: MedicinalProductContraindication) -> Self { Self::MedicinalProductContraindication(Box::new(v)) }
}

impl From<MedicinalProductIndication> for Resource {
    fn from(v: MedicinalProductIndication) -> Self { Self::MedicinalProductIndication(Box::new(v)) }
}

impl From<MedicinalProductIngredient> for Resource {
    fn from(v: MedicinalProductIngredient) -> Self { Self::MedicinalProductIngredient(Box::new(v)) }
}

impl From<MedicinalProductInteraction> for Resource {
    fn from(v: MedicinalProductInteraction) -> Self { Self::MedicinalProductInteraction(Box::new(v)) }
}

impl From<MedicinalProductManufactured> for Resource {
    fn from(v: MedicinalProductManufactured) -> Self { Self::MedicinalProductManufactured(Box::new(v)) }
}

impl From<MedicinalProductPackaged> for Resource {
    fn from(v: MedicinalProductPackaged) -> Self { Self::MedicinalProductPackaged(Box::new(v)) }
}

impl From<MedicinalProductPharmaceutical> for Resource {
    fn from(v: MedicinalProductPharmaceutical) -> Self { Self::MedicinalProductPharmaceutical(Box::new(v)) }
}

impl From<MedicinalProductUndesirableEffect> for Resource {
    fn from(v: MedicinalProductUndesirableEffect) -> Self { Self::MedicinalProductUndesirableEffect(Box::new(v)) }
}

impl From<MessageDefinition> for Resource {
    fn from(v: MessageDefinition) -> Self { Self::MessageDefinition(Box::new(v)) }
}

impl From<MessageHeader> for Resource {
    fn from(v: MessageHeader) -> Self { Self::MessageHeader(Box::new(v)) }
}

impl From<MolecularSequence> for Resource {
    fn from(v: MolecularSequence) -> Self { Self::MolecularSequence(Box::new(v)) }
}

impl From<NamingSystem> for Resource {
    fn from(v: NamingSystem) -> Self { Self::NamingSystem(Box::new(v)) }
}

impl From<NutritionOrder> for Resource {
    fn from(v: NutritionOrder) -> Self { Self::NutritionOrder(Box::new(v)) }
}

impl From<Observation> for Resource {
    fn from(v: Observation) -> Self { Self::Observation(Box::new(v)) }
}

impl From<ObservationDefinition> for Resource {
    fn from(v: ObservationDefinition) -> Self { Self::ObservationDefinition(Box::new(v)) }
}

impl From<OperationDefinition> for Resource {
    fn from(v: OperationDefinition) -> Self { Self::OperationDefinition(Box::new(v)) }
}

impl From<OperationOutcome> for Resource {
    fn from(v: OperationOutcome) -> Self { Self::OperationOutcome(Box::new(v)) }
}

impl From<Organization> for Resource {
    fn from(v: Organization) -> Self { Self::Organization(Box::new(v)) }
}

impl From<OrganizationAffiliation> for Resource {
    fn from(v: OrganizationAffiliation) -> Self { Self::OrganizationAffiliation(Box::new(v)) }
}

impl From<Parameters> for Resource {
    fn from(v: Parameters) -> Self { Self::Parameters(Box::new(v)) }
}

impl From<Patient> for Resource {
    fn from(v: Patient) -> Self { Self::Patient(Box::new(v)) }
}

impl From<PaymentNotice> for Resource {
    fn from(v: PaymentNotice) -> Self { Self::PaymentNotice(Box::new(v)) }
}

impl From<PaymentReconciliation> for Resource {
    fn from(v: PaymentReconciliation) -> Self { Self::PaymentReconciliation(Box::new(v)) }
}

impl From<Person> for Resource {
    fn from(v: Person) -> Self { Self::Person(Box::new(v)) }
}

impl From<PlanDefinition> for Resource {
    fn from(v: PlanDefinition) -> Self { Self::PlanDefinition(Box::new(v)) }
}

impl From<Practitioner> for Resource {
    fn from(v: Practitioner) -> Self { Self::Practitioner(Box::new(v)) }
}

impl From<PractitionerRole> for Resource {
    fn from(v: PractitionerRole) -> Self { Self::PractitionerRole(Box::new(v)) }
}

impl From<Procedure> for Resource {
    fn from(v: Procedure) -> Self { Self::Procedure(Box::new(v)) }
}

impl From<Provenance> for Resource {
    fn from(v: Provenance) -> Self { Self::Provenance(Box::new(v)) }
}

impl From<Questionnaire> for Resource {
    fn from(v: Questionnaire) -> Self { Self::Questionnaire(Box::new(v)) }
}

impl From<QuestionnaireResponse> for Resource {
    fn from(v: QuestionnaireResponse) -> Self { Self::QuestionnaireResponse(Box::new(v)) }
}

impl From<RelatedPerson> for Resource {
    fn from(v: RelatedPerson) -> Self { Self::RelatedPerson(Box::new(v)) }
}

impl From<RequestGroup> for Resource {
    fn from(v: RequestGroup) -> Self { Self::RequestGroup(Box::new(v)) }
}

impl From<ResearchDefinition> for Resource {
    fn from(v: ResearchDefinition) -> Self { Self::ResearchDefinition(Box::new(v)) }
}

impl From<ResearchElementDefinition> for Resource {
    fn from(v: ResearchElementDefinition) -> Self { Self::ResearchElementDefinition(Box::new(v)) }
}

impl From<ResearchStudy> for Resource {
    fn from(v: ResearchStudy) -> Self { Self::ResearchStudy(Box::new(v)) }
}

impl From<ResearchSubject> for Resource {
    fn from(v: ResearchSubject) -> Self { Self::ResearchSubject(Box::new(v)) }
}

impl From<RiskAssessment> for Resource {
    fn from(v: RiskAssessment) -> Self { Self::RiskAssessment(Box::new(v)) }
}

impl From<RiskEvidenceSynthesis> for Resource {
    fn from(v: RiskEvidenceSynthesis) -> Self { Self::RiskEvidenceSynthesis(Box::new(v)) }
}

impl From<Schedule> for Resource {
    fn from(v: Schedule) -> Self { Self::Schedule(Box::new(v)) }
}

impl From<SearchParameter> for Resource {
    fn from(v: SearchParameter) -> Self { Self::SearchParameter(Box::new(v)) }
}

impl From<ServiceRequest> for Resource {
    fn from(v: ServiceRequest) -> Self { Self::ServiceRequest(Box::new(v)) }
}

impl From<Slot> for Resource {
    fn from(v: Slot) -> Self { Self::Slot(Box::new(v)) }
}

impl From<Specimen> for Resource {
    fn from(v: Specimen) -> Self { Self::Specimen(Box::new(v)) }
}

impl From<SpecimenDefinition> for Resource {
    fn from(v: SpecimenDefinition) -> Self { Self::SpecimenDefinition(Box::new(v)) }
}

impl From<StructureDefinition> for Resource {
    fn from(v: StructureDefinition) -> Self { Self::StructureDefinition(Box::new(v)) }
}

impl From<StructureMap> for Resource {
    fn from(v: StructureMap) -> Self { Self::StructureMap(Box::new(v)) }
}

impl From<Subscription> for Resource {
    fn from(v: Subscription) -> Self { Self::Subscription(Box::new(v)) }
}

impl From<Substance> for Resource {
    fn from(v: Substance) -> Self { Self::Substance(Box::new(v)) }
}

impl From<SubstanceNucleicAcid> for Resource {
    fn from(v: SubstanceNucleicAcid) -> Self { Self::SubstanceNucleicAcid(Box::new(v)) }
}

impl From<SubstancePolymer> for Resource {
    fn from(v: SubstancePolymer) -> Self { Self::SubstancePolymer(Box::new(v)) }
}

impl From<SubstanceProtein> for Resource {
    fn from(v: SubstanceProtein) -> Self { Self::SubstanceProtein(Box::new(v)) }
}

impl From<SubstanceReferenceInformation> for Resource {
    fn from(v: SubstanceReferenceInformation) -> Self { Self::SubstanceReferenceInformation(Box::new(v)) }
}

impl From<SubstanceSourceMaterial> for Resource {
    fn from(v: SubstanceSourceMaterial) -> Self { Self::SubstanceSourceMaterial(Box::new(v)) }
}

impl From<SubstanceSpecification> for Resource {
    fn from(v: SubstanceSpecification) -> Self { Self::SubstanceSpecification(Box::new(v)) }
}

impl From<SupplyDelivery> for Resource {
    fn from(v: SupplyDelivery) -> Self { Self::SupplyDelivery(Box::new(v)) }
}

impl From<SupplyRequest> for Resource {
    fn from(v: SupplyRequest) -> Self { Self::SupplyRequest(Box::new(v)) }
}

impl From<Task> for Resource {
    fn from(v: Task) -> Self { Self::Task(Box::new(v)) }
}

impl From<TerminologyCapabilities> for Resource {
    fn from(v: TerminologyCapabilities) -> Self { Self::TerminologyCapabilities(Box::new(v)) }
}

impl From<TestReport> for Resource {
    fn from(v: TestReport) -> Self { Self::TestReport(Box::new(v)) }
}

impl From<TestScript> for Resource {
    fn from(v: TestScript) -> Self { Self::TestScript(Box::new(v)) }
}

impl From<ValueSet> for Resource {
    fn from(v: ValueSet) -> Self { Self::ValueSet(Box::new(v)) }
}

impl From<VerificationResult> for Resource {
    fn from(v: VerificationResult) -> Self { Self::VerificationResult(Box::new(v)) }
}

impl From<VisionPrescription> for Resource {
    fn from(v: VisionPrescription) -> Self { Self::VisionPrescription(Box::new(v)) }
}

/// The tables of all types, in the order of their names.
pub static TYPES: [&TypeInfo; 658] = [
    &ACCOUNT,
    &ACCOUNT_COVERAGE,
    &ACCOUNT_GUARANTOR,
    &ACTIVITY_DEFINITION,
    &ACTIVITY_DEFINITION_DYNAMIC_VALUE,
    &ACTIVITY_DEFINITION_PARTICIPANT,
    &ADDRESS,
    &ADVERSE_EVENT,
    &ADVERSE_EVENT_SUSPECT_ENTITY,
    &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY,
    &AGE,
    &ALLERGY_INTOLERANCE,
    &ALLERGY_INTOLERANCE_REACTION,
    &ANNOTATION,
    &APPOINTMENT,
    &APPOINTMENT_PARTICIPANT,
    &APPOINTMENT_RESPONSE,
    &ATTACHMENT,
    &AUDIT_EVENT,
    &AUDIT_EVENT_AGENT,
    &AUDIT_EVENT_AGENT_NETWORK,
    &AUDIT_EVENT_ENTITY,
    &AUDIT_EVENT_ENTITY_DETAIL,
    &AUDIT_EVENT_SOURCE,
    &BASIC,
    &BINARY,
    &BIOLOGICALLY_DERIVED_PRODUCT,
    &BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION,
    &BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION,
    &BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING,
    &BIOLOGICALLY_DERIVED_PRODUCT_STORAGE,
    &BODY_STRUCTURE,
    &BUNDLE,
    &BUNDLE_ENTRY,
    &BUNDLE_ENTRY_REQUEST,
    &BUNDLE_ENTRY_RESPONSE,
    &BUNDLE_ENTRY_SEARCH,
    &BUNDLE_LINK,
    &CAPABILITY_STATEMENT,
    &CAPABILITY_STATEMENT_DOCUMENT,
    &CAPABILITY_STATEMENT_IMPLEMENTATION,
    &CAPABILITY_STATEMENT_MESSAGING,
    &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT,
    &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE,
    &CAPABILITY_STATEMENT_REST,
    &CAPABILITY_STATEMENT_REST_INTERACTION,
    &CAPABILITY_STATEMENT_REST_RESOURCE,
    &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION,
    &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION,
    &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM,
    &CAPABILITY_STATEMENT_REST_SECURITY,
    &CAPABILITY_STATEMENT_SOFTWARE,
    &CARE_PLAN,
    &CARE_PLAN_ACTIVITY,
    &CARE_PLAN_ACTIVITY_DETAIL,
    &CARE_TEAM,
    &CARE_TEAM_PARTICIPANT,
    &CATALOG_ENTRY,
    &CATALOG_ENTRY_RELATED_ENTRY,
    &CHARGE_ITEM,
    &CHARGE_ITEM_DEFINITION,
    &CHARGE_ITEM_DEFINITION_APPLICABILITY,
    &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP,
    &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT,
    &CHARGE_ITEM_PERFORMER,
    &CLAIM,
    &CLAIM_ACCIDENT,
    &CLAIM_CARE_TEAM,
    &CLAIM_DIAGNOSIS,
    &CLAIM_INSURANCE,
    &CLAIM_ITEM,
    &CLAIM_ITEM_DETAIL,
    &CLAIM_ITEM_DETAIL_SUB_DETAIL,
    &CLAIM_PAYEE,
    &CLAIM_PROCEDURE,
    &CLAIM_RELATED,
    &CLAIM_RESPONSE,
    &CLAIM_RESPONSE_ADD_ITEM,
    &CLAIM_RESPONSE_ADD_ITEM_DETAIL,
    &CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL,
    &CLAIM_RESPONSE_ERROR,
    &CLAIM_RESPONSE_INSURANCE,
    &CLAIM_RESPONSE_ITEM,
    &CLAIM_RESPONSE_ITEM_ADJUDICATION,
    &CLAIM_RESPONSE_ITEM_DETAIL,
    &CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL,
    &CLAIM_RESPONSE_PAYMENT,
    &CLAIM_RESPONSE_PROCESS_NOTE,
    &CLAIM_RESPONSE_TOTAL,
    &CLAIM_SUPPORTING_INFO,
    &CLINICAL_IMPRESSION,
    &CLINICAL_IMPRESSION_FINDING,
    &CLINICAL_IMPRESSION_INVESTIGATION,
    &CODEABLE_CONCEPT,
    &CODE_SYSTEM,
    &CODE_SYSTEM_CONCEPT,
    &CODE_SYSTEM_CONCEPT_DESIGNATION,
    &CODE_SYSTEM_CONCEPT_PROPERTY,
    &CODE_SYSTEM_FILTER,
    &CODE_SYSTEM_PROPERTY,
    &CODING,
    &COMMUNICATION,
    &COMMUNICATION_PAYLOAD,
    &COMMUNICATION_REQUEST,
    &COMMUNICATION_REQUEST_PAYLOAD,
    &COMPARTMENT_DEFINITION,
    &COMPARTMENT_DEFINITION_RESOURCE,
    &COMPOSITION,
    &COMPOSITION_ATTESTER,
    &COMPOSITION_EVENT,
    &COMPOSITION_RELATES_TO,
    &COMPOSITION_SECTION,
    &CONCEPT_MAP,
    &CONCEPT_MAP_GROUP,
    &CONCEPT_MAP_GROUP_ELEMENT,
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET,
    &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
    &CONCEPT_MAP_GROUP_UNMAPPED,
    &CONDITION,
    &CONDITION_EVIDENCE,
    &CONDITION_STAGE,
    &CONSENT,
    &CONSENT_POLICY,
    &CONSENT_PROVISION,
    &CONSENT_PROVISION_ACTOR,
    &CONSENT_PROVISION_DATA,
    &CONSENT_VERIFICATION,
    &CONTACT_DETAIL,
    &CONTACT_POINT,
    &CONTRACT,
    &CONTRACT_CONTENT_DEFINITION,
    &CONTRACT_FRIENDLY,
    &CONTRACT_LEGAL,
    &CONTRACT_RULE,
    &CONTRACT_SIGNER,
    &CONTRACT_TERM,
    &CONTRACT_TERM_ACTION,
    &CONTRACT_TERM_ACTION_SUBJECT,
    &CONTRACT_TERM_ASSET,
    &CONTRACT_TERM_ASSET_CONTEXT,
    &CONTRACT_TERM_ASSET_VALUED_ITEM,
    &CONTRACT_TERM_OFFER,
    &CONTRACT_TERM_OFFER_ANSWER,
    &CONTRACT_TERM_OFFER_PARTY,
    &CONTRACT_TERM_SECURITY_LABEL,
    &CONTRIBUTOR,
    &COUNT,
    &COVERAGE,
    &COVERAGE_CLASS,
    &COVERAGE_COST_TO_BENEFICIARY,
    &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION,
    &COVERAGE_ELIGIBILITY_REQUEST,
    &COVERAGE_ELIGIBILITY_REQUEST_INSURANCE,
    &COVERAGE_ELIGIBILITY_REQUEST_ITEM,
    &COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS,
    &COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO,
    &COVERAGE_ELIGIBILITY_RESPONSE,
    &COVERAGE_ELIGIBILITY_RESPONSE_ERROR,
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE,
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM,
    &COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT,
    &DATA_REQUIREMENT,
    &DATA_REQUIREMENT_CODE_FILTER,
    &DATA_REQUIREMENT_DATE_FILTER,
    &DATA_REQUIREMENT_SORT,
    &DETECTED_ISSUE,
    &DETECTED_ISSUE_EVIDENCE,
    &DETECTED_ISSUE_MITIGATION,
    &DEVICE,
    &DEVICE_DEFINITION,
    &DEVICE_DEFINITION_CAPABILITY,
    &DEVICE_DEFINITION_DEVICE_NAME,
    &DEVICE_DEFINITION_MATERIAL,
    &DEVICE_DEFINITION_PROPERTY,
    &DEVICE_DEFINITION_SPECIALIZATION,
    &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER,
    &DEVICE_DEVICE_NAME,
    &DEVICE_METRIC,
    &DEVICE_METRIC_CALIBRATION,
    &DEVICE_PROPERTY,
    &DEVICE_REQUEST,
    &DEVICE_REQUEST_PARAMETER,
    &DEVICE_SPECIALIZATION,
    &DEVICE_UDI_CARRIER,
    &DEVICE_USE_STATEMENT,
    &DEVICE_VERSION,
    &DIAGNOSTIC_REPORT,
    &DIAGNOSTIC_REPORT_MEDIA,
    &DISTANCE,
    &DOCUMENT_MANIFEST,
    &DOCUMENT_MANIFEST_RELATED,
    &DOCUMENT_REFERENCE,
    &DOCUMENT_REFERENCE_CONTENT,
    &DOCUMENT_REFERENCE_CONTEXT,
    &DOCUMENT_REFERENCE_RELATES_TO,
    &DOSAGE,
    &DOSAGE_DOSE_AND_RATE,
    &DURATION,
    &EFFECT_EVIDENCE_SYNTHESIS,
    &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY,
    &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT,
    &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE,
    &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE,
    &EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE,
    &EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE,
    &ELEMENT_DEFINITION,
    &ELEMENT_DEFINITION_BASE,
    &ELEMENT_DEFINITION_BINDING,
    &ELEMENT_DEFINITION_CONSTRAINT,
    &ELEMENT_DEFINITION_EXAMPLE,
    &ELEMENT_DEFINITION_MAPPING,
    &ELEMENT_DEFINITION_SLICING,
    &ELEMENT_DEFINITION_SLICING_DISCRIMINATOR,
    &ELEMENT_DEFINITION_TYPE,
    &ENCOUNTER,
    &ENCOUNTER_CLASS_HISTORY,
    &ENCOUNTER_DIAGNOSIS,
    &ENCOUNTER_HOSPITALIZATION,
    &ENCOUNTER_LOCATION,
    &ENCOUNTER_PARTICIPANT,
    &ENCOUNTER_STATUS_HISTORY,
    &ENDPOINT,
    &ENROLLMENT_REQUEST,
    &ENROLLMENT_RESPONSE,
    &EPISODE_OF_CARE,
    &EPISODE_OF_CARE_DIAGNOSIS,
    &EPISODE_OF_CARE_STATUS_HISTORY,
    &EVENT_DEFINITION,
    &EVIDENCE,
    &EVIDENCE_VARIABLE,
    &EVIDENCE_VARIABLE_CHARACTERISTIC,
    &EXAMPLE_SCENARIO,
    &EXAMPLE_SCENARIO_ACTOR,
    &EXAMPLE_SCENARIO_INSTANCE,
    &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE,
    &EXAMPLE_SCENARIO_INSTANCE_VERSION,
    &EXAMPLE_SCENARIO_PROCESS,
    &EXAMPLE_SCENARIO_PROCESS_STEP,
    &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE,
    &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION,
    &EXPLANATION_OF_BENEFIT,
    &EXPLANATION_OF_BENEFIT_ACCIDENT,
    &EXPLANATION_OF_BENEFIT_ADD_ITEM,
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL,
    &EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL,
    &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE,
    &EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL,
    &EXPLANATION_OF_BENEFIT_CARE_TEAM,
    &EXPLANATION_OF_BENEFIT_DIAGNOSIS,
    &EXPLANATION_OF_BENEFIT_INSURANCE,
    &EXPLANATION_OF_BENEFIT_ITEM,
    &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION,
    &EXPLANATION_OF_BENEFIT_ITEM_DETAIL,
    &EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL,
    &EXPLANATION_OF_BENEFIT_PAYEE,
    &EXPLANATION_OF_BENEFIT_PAYMENT,
    &EXPLANATION_OF_BENEFIT_PROCEDURE,
    &EXPLANATION_OF_BENEFIT_PROCESS_NOTE,
    &EXPLANATION_OF_BENEFIT_RELATED,
    &EXPLANATION_OF_BENEFIT_SUPPORTING_INFO,
    &EXPLANATION_OF_BENEFIT_TOTAL,
    &EXPRESSION,
    &EXTENSION,
    &FAMILY_MEMBER_HISTORY,
    &FAMILY_MEMBER_HISTORY_CONDITION,
    &FLAG,
    &GOAL,
    &GOAL_TARGET,
    &GRAPH_DEFINITION,
    &GRAPH_DEFINITION_LINK,
    &GRAPH_DEFINITION_LINK_TARGET,
    &GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT,
    &GROUP,
    &GROUP_CHARACTERISTIC,
    &GROUP_MEMBER,
    &GUIDANCE_RESPONSE,
    &HEALTHCARE_SERVICE,
    &HEALTHCARE_SERVICE_AVAILABLE_TIME,
    &HEALTHCARE_SERVICE_ELIGIBILITY,
    &HEALTHCARE_SERVICE_NOT_AVAILABLE,
    &HUMAN_NAME,
    &IDENTIFIER,
    &IMAGING_STUDY,
    &IMAGING_STUDY_SERIES,
    &IMAGING_STUDY_SERIES_INSTANCE,
    &IMAGING_STUDY_SERIES_PERFORMER,
    &IMMUNIZATION,
    &IMMUNIZATION_EDUCATION,
    &IMMUNIZATION_EVALUATION,
    &IMMUNIZATION_PERFORMER,
    &IMMUNIZATION_PROTOCOL_APPLIED,
    &IMMUNIZATION_REACTION,
    &IMMUNIZATION_RECOMMENDATION,
    &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION,
    &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION,
    &IMPLEMENTATION_GUIDE,
    &IMPLEMENTATION_GUIDE_DEFINITION,
    &IMPLEMENTATION_GUIDE_DEFINITION_GROUPING,
    &IMPLEMENTATION_GUIDE_DEFINITION_PAGE,
    &IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER,
    &IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE,
    &IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE,
    &IMPLEMENTATION_GUIDE_DEPENDS_ON,
    &IMPLEMENTATION_GUIDE_GLOBAL,
    &IMPLEMENTATION_GUIDE_MANIFEST,
    &IMPLEMENTATION_GUIDE_MANIFEST_PAGE,
    &IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE,
    &INSURANCE_PLAN,
    &INSURANCE_PLAN_CONTACT,
    &INSURANCE_PLAN_COVERAGE,
    &INSURANCE_PLAN_COVERAGE_BENEFIT,
    &INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT,
    &INSURANCE_PLAN_PLAN,
    &INSURANCE_PLAN_PLAN_GENERAL_COST,
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST,
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT,
    &INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST,
    &INVOICE,
    &INVOICE_LINE_ITEM,
    &INVOICE_LINE_ITEM_PRICE_COMPONENT,
    &INVOICE_PARTICIPANT,
    &LIBRARY,
    &LINKAGE,
    &LINKAGE_ITEM,
    &LIST,
    &LIST_ENTRY,
    &LOCATION,
    &LOCATION_HOURS_OF_OPERATION,
    &LOCATION_POSITION,
    &MARKETING_STATUS,
    &MEASURE,
    &MEASURE_GROUP,
    &MEASURE_GROUP_POPULATION,
    &MEASURE_GROUP_STRATIFIER,
    &MEASURE_GROUP_STRATIFIER_COMPONENT,
    &MEASURE_REPORT,
    &MEASURE_REPORT_GROUP,
    &MEASURE_REPORT_GROUP_POPULATION,
    &MEASURE_REPORT_GROUP_STRATIFIER,
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM,
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT,
    &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION,
    &MEASURE_SUPPLEMENTAL_DATA,
    &MEDIA,
    &MEDICATION,
    &MEDICATION_ADMINISTRATION,
    &MEDICATION_ADMINISTRATION_DOSAGE,
    &MEDICATION_ADMINISTRATION_PERFORMER,
    &MEDICATION_BATCH,
    &MEDICATION_DISPENSE,
    &MEDICATION_DISPENSE_PERFORMER,
    &MEDICATION_DISPENSE_SUBSTITUTION,
    &MEDICATION_INGREDIENT,
    &MEDICATION_KNOWLEDGE,
    &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES,
    &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE,
    &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS,
    &MEDICATION_KNOWLEDGE_COST,
    &MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC,
    &MEDICATION_KNOWLEDGE_INGREDIENT,
    &MEDICATION_KNOWLEDGE_KINETICS,
    &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION,
    &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM,
    &MEDICATION_KNOWLEDGE_MONOGRAPH,
    &MEDICATION_KNOWLEDGE_PACKAGING,
    &MEDICATION_KNOWLEDGE_REGULATORY,
    &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE,
    &MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE,
    &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION,
    &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE,
    &MEDICATION_REQUEST,
    &MEDICATION_REQUEST_DISPENSE_REQUEST,
    &MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL,
    &MEDICATION_REQUEST_SUBSTITUTION,
    &MEDICATION_STATEMENT,
    &MEDICINAL_PRODUCT,
    &MEDICINAL_PRODUCT_AUTHORIZATION,
    &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION,
    &MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE,
    &MEDICINAL_PRODUCT_CONTRAINDICATION,
    &MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY,
    &MEDICINAL_PRODUCT_INDICATION,
    &MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY,
    &MEDICINAL_PRODUCT_INGREDIENT,
    &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE,
    &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH,
    &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH,
    &MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE,
    &MEDICINAL_PRODUCT_INTERACTION,
    &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT,
    &MEDICINAL_PRODUCT_MANUFACTURED,
    &MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION,
    &MEDICINAL_PRODUCT_NAME,
    &MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE,
    &MEDICINAL_PRODUCT_NAME_NAME_PART,
    &MEDICINAL_PRODUCT_PACKAGED,
    &MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER,
    &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM,
    &MEDICINAL_PRODUCT_PHARMACEUTICAL,
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS,
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION,
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
    &MEDICINAL_PRODUCT_SPECIAL_DESIGNATION,
    &MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT,
    &MESSAGE_DEFINITION,
    &MESSAGE_DEFINITION_ALLOWED_RESPONSE,
    &MESSAGE_DEFINITION_FOCUS,
    &MESSAGE_HEADER,
    &MESSAGE_HEADER_DESTINATION,
    &MESSAGE_HEADER_RESPONSE,
    &MESSAGE_HEADER_SOURCE,
    &META,
    &MOLECULAR_SEQUENCE,
    &MOLECULAR_SEQUENCE_QUALITY,
    &MOLECULAR_SEQUENCE_QUALITY_ROC,
    &MOLECULAR_SEQUENCE_REFERENCE_SEQ,
    &MOLECULAR_SEQUENCE_REPOSITORY,
    &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT,
    &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER,
    &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER,
    &MOLECULAR_SEQUENCE_VARIANT,
    &MONEY,
    &NAMING_SYSTEM,
    &NAMING_SYSTEM_UNIQUE_ID,
    &NARRATIVE,
    &NUTRITION_ORDER,
    &NUTRITION_ORDER_ENTERAL_FORMULA,
    &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION,
    &NUTRITION_ORDER_ORAL_DIET,
    &NUTRITION_ORDER_ORAL_DIET_NUTRIENT,
    &NUTRITION_ORDER_ORAL_DIET_TEXTURE,
    &NUTRITION_ORDER_SUPPLEMENT,
    &OBSERVATION,
    &OBSERVATION_COMPONENT,
    &OBSERVATION_DEFINITION,
    &OBSERVATION_DEFINITION_QUALIFIED_INTERVAL,
    &OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS,
    &OBSERVATION_REFERENCE_RANGE,
    &OPERATION_DEFINITION,
    &OPERATION_DEFINITION_OVERLOAD,
    &OPERATION_DEFINITION_PARAMETER,
    &OPERATION_DEFINITION_PARAMETER_BINDING,
    &OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM,
    &OPERATION_OUTCOME,
    &OPERATION_OUTCOME_ISSUE,
    &ORGANIZATION,
    &ORGANIZATION_AFFILIATION,
    &ORGANIZATION_CONTACT,
    &PARAMETERS,
    &PARAMETERS_PARAMETER,
    &PARAMETER_DEFINITION,
    &PATIENT,
    &PATIENT_COMMUNICATION,
    &PATIENT_CONTACT,
    &PATIENT_LINK,
    &PAYMENT_NOTICE,
    &PAYMENT_RECONCILIATION,
    &PAYMENT_RECONCILIATION_DETAIL,
    &PAYMENT_RECONCILIATION_PROCESS_NOTE,
    &PERIOD,
    &PERSON,
    &PERSON_LINK,
    &PLAN_DEFINITION,
    &PLAN_DEFINITION_ACTION,
    &PLAN_DEFINITION_ACTION_CONDITION,
    &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE,
    &PLAN_DEFINITION_ACTION_PARTICIPANT,
    &PLAN_DEFINITION_ACTION_RELATED_ACTION,
    &PLAN_DEFINITION_GOAL,
    &PLAN_DEFINITION_GOAL_TARGET,
    &POPULATION,
    &PRACTITIONER,
    &PRACTITIONER_QUALIFICATION,
    &PRACTITIONER_ROLE,
    &PRACTITIONER_ROLE_AVAILABLE_TIME,
    &PRACTITIONER_ROLE_NOT_AVAILABLE,
    &PROCEDURE,
    &PROCEDURE_FOCAL_DEVICE,
    &PROCEDURE_PERFORMER,
    &PRODUCT_SHELF_LIFE,
    &PROD_CHARACTERISTIC,
    &PROVENANCE,
    &PROVENANCE_AGENT,
    &PROVENANCE_ENTITY,
    &QUANTITY,
    &QUESTIONNAIRE,
    &QUESTIONNAIRE_ITEM,
    &QUESTIONNAIRE_ITEM_ANSWER_OPTION,
    &QUESTIONNAIRE_ITEM_ENABLE_WHEN,
    &QUESTIONNAIRE_ITEM_INITIAL,
    &QUESTIONNAIRE_RESPONSE,
    &QUESTIONNAIRE_RESPONSE_ITEM,
    &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER,
    &RANGE,
    &RATIO,
    &REFERENCE,
    &RELATED_ARTIFACT,
    &RELATED_PERSON,
    &RELATED_PERSON_COMMUNICATION,
    &REQUEST_GROUP,
    &REQUEST_GROUP_ACTION,
    &REQUEST_GROUP_ACTION_CONDITION,
    &REQUEST_GROUP_ACTION_RELATED_ACTION,
    &RESEARCH_DEFINITION,
    &RESEARCH_ELEMENT_DEFINITION,
    &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC,
    &RESEARCH_STUDY,
    &RESEARCH_STUDY_ARM,
    &RESEARCH_STUDY_OBJECTIVE,
    &RESEARCH_SUBJECT,
    &RISK_ASSESSMENT,
    &RISK_ASSESSMENT_PREDICTION,
    &RISK_EVIDENCE_SYNTHESIS,
    &RISK_EVIDENCE_SYNTHESIS_CERTAINTY,
    &RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT,
    &RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE,
    &RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE,
    &RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE,
    &SAMPLED_DATA,
    &SCHEDULE,
    &SEARCH_PARAMETER,
    &SEARCH_PARAMETER_COMPONENT,
    &SERVICE_REQUEST,
    &SIGNATURE,
    &SLOT,
    &SPECIMEN,
    &SPECIMEN_COLLECTION,
    &SPECIMEN_CONTAINER,
    &SPECIMEN_DEFINITION,
    &SPECIMEN_DEFINITION_TYPE_TESTED,
    &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER,
    &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE,
    &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING,
    &SPECIMEN_PROCESSING,
    &STRUCTURE_DEFINITION,
    &STRUCTURE_DEFINITION_CONTEXT,
    &STRUCTURE_DEFINITION_DIFFERENTIAL,
    &STRUCTURE_DEFINITION_MAPPING,
    &STRUCTURE_DEFINITION_SNAPSHOT,
    &STRUCTURE_MAP,
    &STRUCTURE_MAP_GROUP,
    &STRUCTURE_MAP_GROUP_INPUT,
    &STRUCTURE_MAP_GROUP_RULE,
    &STRUCTURE_MAP_GROUP_RULE_DEPENDENT,
    &STRUCTURE_MAP_GROUP_RULE_SOURCE,
    &STRUCTURE_MAP_GROUP_RULE_TARGET,
    &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER,
    &STRUCTURE_MAP_STRUCTURE,
    &SUBSCRIPTION,
    &SUBSCRIPTION_CHANNEL,
    &SUBSTANCE,
    &SUBSTANCE_AMOUNT,
    &SUBSTANCE_AMOUNT_REFERENCE_RANGE,
    &SUBSTANCE_INGREDIENT,
    &SUBSTANCE_INSTANCE,
    &SUBSTANCE_NUCLEIC_ACID,
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT,
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE,
    &SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR,
    &SUBSTANCE_POLYMER,
    &SUBSTANCE_POLYMER_MONOMER_SET,
    &SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL,
    &SUBSTANCE_POLYMER_REPEAT,
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT,
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION,
    &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION,
    &SUBSTANCE_PROTEIN,
    &SUBSTANCE_PROTEIN_SUBUNIT,
    &SUBSTANCE_REFERENCE_INFORMATION,
    &SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION,
    &SUBSTANCE_REFERENCE_INFORMATION_GENE,
    &SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT,
    &SUBSTANCE_REFERENCE_INFORMATION_TARGET,
    &SUBSTANCE_SOURCE_MATERIAL,
    &SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION,
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM,
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR,
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID,
    &SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL,
    &SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION,
    &SUBSTANCE_SPECIFICATION,
    &SUBSTANCE_SPECIFICATION_CODE,
    &SUBSTANCE_SPECIFICATION_MOIETY,
    &SUBSTANCE_SPECIFICATION_NAME,
    &SUBSTANCE_SPECIFICATION_NAME_OFFICIAL,
    &SUBSTANCE_SPECIFICATION_PROPERTY,
    &SUBSTANCE_SPECIFICATION_RELATIONSHIP,
    &SUBSTANCE_SPECIFICATION_STRUCTURE,
    &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE,
    &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT,
    &SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION,
    &SUPPLY_DELIVERY,
    &SUPPLY_DELIVERY_SUPPLIED_ITEM,
    &SUPPLY_REQUEST,
    &SUPPLY_REQUEST_PARAMETER,
    &TASK,
    &TASK_INPUT,
    &TASK_OUTPUT,
    &TASK_RESTRICTION,
    &TERMINOLOGY_CAPABILITIES,
    &TERMINOLOGY_CAPABILITIES_CLOSURE,
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM,
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION,
    &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER,
    &TERMINOLOGY_CAPABILITIES_EXPANSION,
    &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER,
    &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION,
    &TERMINOLOGY_CAPABILITIES_SOFTWARE,
    &TERMINOLOGY_CAPABILITIES_TRANSLATION,
    &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE,
    &TEST_REPORT,
    &TEST_REPORT_PARTICIPANT,
    &TEST_REPORT_SETUP,
    &TEST_REPORT_SETUP_ACTION,
    &TEST_REPORT_SETUP_ACTION_ASSERT,
    &TEST_REPORT_SETUP_ACTION_OPERATION,
    &TEST_REPORT_TEARDOWN,
    &TEST_REPORT_TEARDOWN_ACTION,
    &TEST_REPORT_TEST,
    &TEST_REPORT_TEST_ACTION,
    &TEST_SCRIPT,
    &TEST_SCRIPT_DESTINATION,
    &TEST_SCRIPT_FIXTURE,
    &TEST_SCRIPT_METADATA,
    &TEST_SCRIPT_METADATA_CAPABILITY,
    &TEST_SCRIPT_METADATA_LINK,
    &TEST_SCRIPT_ORIGIN,
    &TEST_SCRIPT_SETUP,
    &TEST_SCRIPT_SETUP_ACTION,
    &TEST_SCRIPT_SETUP_ACTION_ASSERT,
    &TEST_SCRIPT_SETUP_ACTION_OPERATION,
    &TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER,
    &TEST_SCRIPT_TEARDOWN,
    &TEST_SCRIPT_TEARDOWN_ACTION,
    &TEST_SCRIPT_TEST,
    &TEST_SCRIPT_TEST_ACTION,
    &TEST_SCRIPT_VARIABLE,
    &TIMING,
    &TIMING_REPEAT,
    &TRIGGER_DEFINITION,
    &USAGE_CONTEXT,
    &VALUE_SET,
    &VALUE_SET_COMPOSE,
    &VALUE_SET_COMPOSE_INCLUDE,
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT,
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION,
    &VALUE_SET_COMPOSE_INCLUDE_FILTER,
    &VALUE_SET_EXPANSION,
    &VALUE_SET_EXPANSION_CONTAINS,
    &VALUE_SET_EXPANSION_PARAMETER,
    &VERIFICATION_RESULT,
    &VERIFICATION_RESULT_ATTESTATION,
    &VERIFICATION_RESULT_PRIMARY_SOURCE,
    &VERIFICATION_RESULT_VALIDATOR,
    &VISION_PRESCRIPTION,
    &VISION_PRESCRIPTION_LENS_SPECIFICATION,
    &VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM,
];
