// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Task` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ADDRESS, AGE, ANNOTATION, ATTACHMENT, Annotation, CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION, EXPRESSION, EXTENSION, Extension, ExtensionValue, HUMAN_NAME, IDENTIFIER, Identifier, META, MONEY, Meta, NARRATIVE, Narrative, PARAMETER_DEFINITION, PERIOD, Period, Prim, QUANTITY, RANGE, RATIO, REFERENCE, RELATED_ARTIFACT, Reference, Resource, SAMPLED_DATA, SIGNATURE, TIMING, TRIGGER_DEFINITION, USAGE_CONTEXT};

/// `Task`. See <https://hl7.org/fhir/R4/task.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Task {
    /// `Task.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Task.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Task.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Task.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Task.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Task.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Task.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Task.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Task.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Task.instantiatesCanonical`: canonical(ActivityDefinition), 0..1.
    pub instantiates_canonical: Prim<String>,
    /// `Task.instantiatesUri`: uri, 0..1.
    pub instantiates_uri: Prim<String>,
    /// `Task.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `Task.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `Task.partOf`: Reference(Task), 0..*.
    pub part_of: Vec<Reference>,
    /// `Task.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/task-status>. Modifier.
    pub status: Prim<String>,
    /// `Task.statusReason`: CodeableConcept, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Task.businessStatus`: CodeableConcept, 0..1.
    pub business_status: Option<Box<CodeableConcept>>,
    /// `Task.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/task-intent>.
    pub intent: Prim<String>,
    /// `Task.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Prim<String>,
    /// `Task.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/task-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Task.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Task.focus`: Reference(Resource), 0..1.
    pub focus: Option<Box<Reference>>,
    /// `Task.for`: Reference(Resource), 0..1.
    pub r#for: Option<Box<Reference>>,
    /// `Task.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Task.executionPeriod`: Period, 0..1.
    pub execution_period: Option<Box<Period>>,
    /// `Task.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `Task.lastModified`: dateTime, 0..1.
    pub last_modified: Prim<DateTime>,
    /// `Task.requester`: Reference(Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `Task.performerType`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub performer_type: Vec<CodeableConcept>,
    /// `Task.owner`: Reference, 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Task.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Task.reasonCode`: CodeableConcept, 0..1.
    pub reason_code: Option<Box<CodeableConcept>>,
    /// `Task.reasonReference`: Reference(Resource), 0..1.
    pub reason_reference: Option<Box<Reference>>,
    /// `Task.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `Task.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Task.relevantHistory`: Reference(Provenance), 0..*.
    pub relevant_history: Vec<Reference>,
    /// `Task.restriction`: [`TaskRestriction`], 0..1.
    pub restriction: Option<Box<TaskRestriction>>,
    /// `Task.input`: [`TaskInput`], 0..*.
    pub input: Vec<TaskInput>,
    /// `Task.output`: [`TaskOutput`], 0..*.
    pub output: Vec<TaskOutput>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Task {
    fn info(&self) -> &'static TypeInfo { &TASK }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::prim(&self.instantiates_canonical),
            10 => n::prim(&self.instantiates_uri),
            11 => n::nodes(&self.based_on),
            12 => n::node(&self.group_identifier),
            13 => n::nodes(&self.part_of),
            14 => n::prim(&self.status),
            15 => n::node(&self.status_reason),
            16 => n::node(&self.business_status),
            17 => n::prim(&self.intent),
            18 => n::prim(&self.priority),
            19 => n::node(&self.code),
            20 => n::prim(&self.description),
            21 => n::node(&self.focus),
            22 => n::node(&self.r#for),
            23 => n::node(&self.encounter),
            24 => n::node(&self.execution_period),
            25 => n::prim(&self.authored_on),
            26 => n::prim(&self.last_modified),
            27 => n::node(&self.requester),
            28 => n::nodes(&self.performer_type),
            29 => n::node(&self.owner),
            30 => n::node(&self.location),
            31 => n::node(&self.reason_code),
            32 => n::node(&self.reason_reference),
            33 => n::nodes(&self.insurance),
            34 => n::nodes(&self.note),
            35 => n::nodes(&self.relevant_history),
            36 => n::node(&self.restriction),
            37 => n::nodes(&self.input),
            38 => n::nodes(&self.output),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Node(&mut self.text),
            5 => n::Slot::Resources(&mut self.contained),
            6 => n::Slot::Nodes(&mut self.extension),
            7 => n::Slot::Nodes(&mut self.modifier_extension),
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.instantiates_canonical),
            10 => n::Slot::Prim(&mut self.instantiates_uri),
            11 => n::Slot::Nodes(&mut self.based_on),
            12 => n::Slot::Node(&mut self.group_identifier),
            13 => n::Slot::Nodes(&mut self.part_of),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Node(&mut self.status_reason),
            16 => n::Slot::Node(&mut self.business_status),
            17 => n::Slot::Prim(&mut self.intent),
            18 => n::Slot::Prim(&mut self.priority),
            19 => n::Slot::Node(&mut self.code),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Node(&mut self.focus),
            22 => n::Slot::Node(&mut self.r#for),
            23 => n::Slot::Node(&mut self.encounter),
            24 => n::Slot::Node(&mut self.execution_period),
            25 => n::Slot::Prim(&mut self.authored_on),
            26 => n::Slot::Prim(&mut self.last_modified),
            27 => n::Slot::Node(&mut self.requester),
            28 => n::Slot::Nodes(&mut self.performer_type),
            29 => n::Slot::Node(&mut self.owner),
            30 => n::Slot::Node(&mut self.location),
            31 => n::Slot::Node(&mut self.reason_code),
            32 => n::Slot::Node(&mut self.reason_reference),
            33 => n::Slot::Nodes(&mut self.insurance),
            34 => n::Slot::Nodes(&mut self.note),
            35 => n::Slot::Nodes(&mut self.relevant_history),
            36 => n::Slot::Node(&mut self.restriction),
            37 => n::Slot::Nodes(&mut self.input),
            38 => n::Slot::Nodes(&mut self.output),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Task {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Task.restriction`. See <https://hl7.org/fhir/R4/task.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TaskRestriction {
    /// `Task.restriction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Task.restriction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Task.restriction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Task.restriction.repetitions`: positiveInt, 0..1.
    pub repetitions: Prim<u32>,
    /// `Task.restriction.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Task.restriction.recipient`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Group, Organization), 0..*.
    pub recipient: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TaskRestriction {
    fn info(&self) -> &'static TypeInfo { &TASK_RESTRICTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.repetitions),
            4 => n::node(&self.period),
            5 => n::nodes(&self.recipient),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.repetitions),
            4 => n::Slot::Node(&mut self.period),
            5 => n::Slot::Nodes(&mut self.recipient),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TaskRestriction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Task.input`. See <https://hl7.org/fhir/R4/task.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TaskInput {
    /// `Task.input.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Task.input.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Task.input.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Task.input.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Task.input.value[x]`: any datatype, 1..1.
    pub value: Option<TaskInputValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TaskInput {
    fn info(&self) -> &'static TypeInfo { &TASK_INPUT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TaskInput {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Task.output`. See <https://hl7.org/fhir/R4/task.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TaskOutput {
    /// `Task.output.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Task.output.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Task.output.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Task.output.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Task.output.value[x]`: any datatype, 1..1.
    pub value: Option<TaskOutputValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TaskOutput {
    fn info(&self) -> &'static TypeInfo { &TASK_OUTPUT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TaskOutput {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Task.input.value[x]`.
pub type TaskInputValue = ExtensionValue;

/// Alternatives of `Task.output.value[x]`.
pub type TaskOutputValue = ExtensionValue;

pub(crate) static TASK: TypeInfo = TypeInfo::new("Task", "Task", t::TypeKind::Resource, n::new::<Task>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ActivityDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Task"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/task-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"businessStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/task-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/task-code"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"for\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::node(",\"executionPeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lastModified\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
    FieldInfo::node(",\"restriction\":", &TASK_RESTRICTION, 0, Some(1), 0),
    FieldInfo::node(",\"input\":", &TASK_INPUT, 0, None, 0),
    FieldInfo::node(",\"output\":", &TASK_OUTPUT, 0, None, 0),
]);

pub(crate) static TASK_RESTRICTION: TypeInfo = TypeInfo::new("TaskRestriction", "Task.restriction", t::TypeKind::Backbone, n::new::<TaskRestriction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"repetitions\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "Organization"]),
]);

pub(crate) static TASK_INPUT: TypeInfo = TypeInfo::new("TaskInput", "Task.input", t::TypeKind::Backbone, n::new::<TaskInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &TASK_INPUT_VALUE_TYPES, 1, Some(1), 0),
]);

static TASK_INPUT_VALUE_TYPES: [t::Alternative; 50] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), &[]),
    t::Alternative::new(",\"valueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), &[]),
];

pub(crate) static TASK_OUTPUT: TypeInfo = TypeInfo::new("TaskOutput", "Task.output", t::TypeKind::Backbone, n::new::<TaskOutput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &TASK_OUTPUT_VALUE_TYPES, 1, Some(1), 0),
]);

static TASK_OUTPUT_VALUE_TYPES: [t::Alternative; 50] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), &[]),
    t::Alternative::new(",\"valueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), &[]),
];

