// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Task` and the types inside it.

/// The resource `Task` of R4B.
///
/// See <https://hl7.org/fhir/R4B/task.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct Task {
    /// `Task.id`: id, 0..1.
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
    /// `Task.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/task-status>. Codes: `codes::TaskStatus`. Modifier.
    pub status: Prim<String>,
    /// `Task.statusReason`: CodeableConcept, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Task.businessStatus`: CodeableConcept, 0..1.
    pub business_status: Option<Box<CodeableConcept>>,
    /// `Task.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/task-intent>. Codes: `codes::TaskIntent`.
    pub intent: Prim<String>,
    /// `Task.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.instantiates_canonical.is_absent()) << 9
            | u64::from(!self.instantiates_uri.is_absent()) << 10
            | u64::from(!self.based_on.is_empty()) << 11
            | u64::from(self.group_identifier.is_some()) << 12
            | u64::from(!self.part_of.is_empty()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(self.status_reason.is_some()) << 15
            | u64::from(self.business_status.is_some()) << 16
            | u64::from(!self.intent.is_absent()) << 17
            | u64::from(!self.priority.is_absent()) << 18
            | u64::from(self.code.is_some()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(self.focus.is_some()) << 21
            | u64::from(self.r#for.is_some()) << 22
            | u64::from(self.encounter.is_some()) << 23
            | u64::from(self.execution_period.is_some()) << 24
            | u64::from(!self.authored_on.is_absent()) << 25
            | u64::from(!self.last_modified.is_absent()) << 26
            | u64::from(self.requester.is_some()) << 27
            | u64::from(!self.performer_type.is_empty()) << 28
            | u64::from(self.owner.is_some()) << 29
            | u64::from(self.location.is_some()) << 30
            | u64::from(self.reason_code.is_some()) << 31
            | u64::from(self.reason_reference.is_some()) << 32
            | u64::from(!self.insurance.is_empty()) << 33
            | u64::from(!self.note.is_empty()) << 34
            | u64::from(!self.relevant_history.is_empty()) << 35
            | u64::from(self.restriction.is_some()) << 36
            | u64::from(!self.input.is_empty()) << 37
            | u64::from(!self.output.is_empty()) << 38;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Prim(&self.instantiates_canonical),
            10 => n::Place::Prim(&self.instantiates_uri),
            11 => n::Place::Nodes(&self.based_on),
            12 => n::Place::Node(&self.group_identifier),
            13 => n::Place::Nodes(&self.part_of),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Node(&self.status_reason),
            16 => n::Place::Node(&self.business_status),
            17 => n::Place::Prim(&self.intent),
            18 => n::Place::Prim(&self.priority),
            19 => n::Place::Node(&self.code),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Node(&self.focus),
            22 => n::Place::Node(&self.r#for),
            23 => n::Place::Node(&self.encounter),
            24 => n::Place::Node(&self.execution_period),
            25 => n::Place::Prim(&self.authored_on),
            26 => n::Place::Prim(&self.last_modified),
            27 => n::Place::Node(&self.requester),
            28 => n::Place::Nodes(&self.performer_type),
            29 => n::Place::Node(&self.owner),
            30 => n::Place::Node(&self.location),
            31 => n::Place::Node(&self.reason_code),
            32 => n::Place::Node(&self.reason_reference),
            33 => n::Place::Nodes(&self.insurance),
            34 => n::Place::Nodes(&self.note),
            35 => n::Place::Nodes(&self.relevant_history),
            36 => n::Place::Node(&self.restriction),
            37 => n::Place::Nodes(&self.input),
            38 => n::Place::Nodes(&self.output),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for Task {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            instantiates_canonical: Prim::ABSENT,
            instantiates_uri: Prim::ABSENT,
            based_on: Vec::new(),
            group_identifier: None,
            part_of: Vec::new(),
            status: Prim::ABSENT,
            status_reason: None,
            business_status: None,
            intent: Prim::ABSENT,
            priority: Prim::ABSENT,
            code: None,
            description: Prim::ABSENT,
            focus: None,
            r#for: None,
            encounter: None,
            execution_period: None,
            authored_on: Prim::ABSENT,
            last_modified: Prim::ABSENT,
            requester: None,
            performer_type: Vec::new(),
            owner: None,
            location: None,
            reason_code: None,
            reason_reference: None,
            insurance: Vec::new(),
            note: Vec::new(),
            relevant_history: Vec::new(),
            restriction: None,
            input: Vec::new(),
            output: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Task {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Task {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Task {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Task.restriction` of R4B.
///
/// See <https://hl7.org/fhir/R4B/task.html>.
/// Compiled by the feature `r4b-workflow`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.repetitions.is_absent()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(!self.recipient.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.repetitions),
            4 => n::Place::Node(&self.period),
            5 => n::Place::Nodes(&self.recipient),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for TaskRestriction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            repetitions: Prim::ABSENT,
            period: None,
            recipient: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TaskRestriction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TaskRestriction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TaskRestriction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Task.input` of R4B.
///
/// See <https://hl7.org/fhir/R4B/task.html>.
/// Compiled by the feature `r4b-workflow`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for TaskInput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TaskInput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TaskInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TaskInput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Task.output` of R4B.
///
/// See <https://hl7.org/fhir/R4B/task.html>.
/// Compiled by the feature `r4b-workflow`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for TaskOutput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TaskOutput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TaskOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TaskOutput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Task.input.value[x]`.
#[derive(Clone)]
pub enum TaskInputValue {
    /// base64Binary.
    Base64Binary(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// canonical.
    Canonical(Prim<String>),
    /// code.
    Code(Prim<String>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// id.
    Id(Prim<String>),
    /// instant.
    Instant(Prim<Instant>),
    /// integer.
    Integer(Prim<i32>),
    /// markdown.
    Markdown(Prim<String>),
    /// oid.
    Oid(Prim<String>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// time.
    Time(Prim<Time>),
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// uri.
    Uri(Prim<String>),
    /// url.
    Url(Prim<String>),
    /// uuid.
    Uuid(Prim<String>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Annotation.
    Annotation(n::Boxed<Annotation>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// ContactPoint.
    ContactPoint(n::Boxed<ContactPoint>),
    /// Count.
    Count(n::Boxed<Count>),
    /// Distance.
    Distance(n::Boxed<Distance>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// HumanName.
    HumanName(n::Boxed<HumanName>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Money.
    Money(n::Boxed<Money>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// SampledData.
    SampledData(n::Boxed<SampledData>),
    /// Signature.
    Signature(n::Boxed<Signature>),
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// ContactDetail.
    ContactDetail(n::Boxed<ContactDetail>),
    /// Contributor.
    Contributor(n::Boxed<Contributor>),
    /// DataRequirement.
    DataRequirement(n::Boxed<DataRequirement>),
    /// Expression.
    Expression(n::Boxed<Expression>),
    /// ParameterDefinition.
    ParameterDefinition(n::Boxed<ParameterDefinition>),
    /// RelatedArtifact.
    RelatedArtifact(n::Boxed<RelatedArtifact>),
    /// TriggerDefinition.
    TriggerDefinition(n::Boxed<TriggerDefinition>),
    /// UsageContext.
    UsageContext(n::Boxed<UsageContext>),
    /// Dosage.
    Dosage(n::Boxed<Dosage>),
    /// Meta.
    Meta(n::Boxed<Meta>),
}

impl TaskInputValue {
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
    /// The value, when it is `oid`.
    #[inline]
    pub fn as_oid(&self) -> Option<&Prim<String>> { if let Self::Oid(v) = self { Some(v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `uuid`.
    #[inline]
    pub fn as_uuid(&self) -> Option<&Prim<String>> { if let Self::Uuid(v) = self { Some(v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Annotation`.
    #[inline]
    pub fn as_annotation(&self) -> Option<&Annotation> { if let Self::Annotation(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactPoint`.
    #[inline]
    pub fn as_contact_point(&self) -> Option<&ContactPoint> { if let Self::ContactPoint(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Count`.
    #[inline]
    pub fn as_count(&self) -> Option<&Count> { if let Self::Count(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Distance`.
    #[inline]
    pub fn as_distance(&self) -> Option<&Distance> { if let Self::Distance(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `HumanName`.
    #[inline]
    pub fn as_human_name(&self) -> Option<&HumanName> { if let Self::HumanName(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `SampledData`.
    #[inline]
    pub fn as_sampled_data(&self) -> Option<&SampledData> { if let Self::SampledData(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Signature`.
    #[inline]
    pub fn as_signature(&self) -> Option<&Signature> { if let Self::Signature(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactDetail`.
    #[inline]
    pub fn as_contact_detail(&self) -> Option<&ContactDetail> { if let Self::ContactDetail(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Contributor`.
    #[inline]
    pub fn as_contributor(&self) -> Option<&Contributor> { if let Self::Contributor(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `DataRequirement`.
    #[inline]
    pub fn as_data_requirement(&self) -> Option<&DataRequirement> { if let Self::DataRequirement(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Expression`.
    #[inline]
    pub fn as_expression(&self) -> Option<&Expression> { if let Self::Expression(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ParameterDefinition`.
    #[inline]
    pub fn as_parameter_definition(&self) -> Option<&ParameterDefinition> { if let Self::ParameterDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RelatedArtifact`.
    #[inline]
    pub fn as_related_artifact(&self) -> Option<&RelatedArtifact> { if let Self::RelatedArtifact(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `TriggerDefinition`.
    #[inline]
    pub fn as_trigger_definition(&self) -> Option<&TriggerDefinition> { if let Self::TriggerDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `UsageContext`.
    #[inline]
    pub fn as_usage_context(&self) -> Option<&UsageContext> { if let Self::UsageContext(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Dosage`.
    #[inline]
    pub fn as_dosage(&self) -> Option<&Dosage> { if let Self::Dosage(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Meta`.
    #[inline]
    pub fn as_meta(&self) -> Option<&Meta> { if let Self::Meta(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TaskInputValue {
    fn index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Canonical(_) => 2,
            Self::Code(_) => 3,
            Self::Date(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
            Self::Id(_) => 7,
            Self::Instant(_) => 8,
            Self::Integer(_) => 9,
            Self::Markdown(_) => 10,
            Self::Oid(_) => 11,
            Self::PositiveInt(_) => 12,
            Self::String(_) => 13,
            Self::Time(_) => 14,
            Self::UnsignedInt(_) => 15,
            Self::Uri(_) => 16,
            Self::Url(_) => 17,
            Self::Uuid(_) => 18,
            Self::Address(_) => 19,
            Self::Age(_) => 20,
            Self::Annotation(_) => 21,
            Self::Attachment(_) => 22,
            Self::CodeableConcept(_) => 23,
            Self::Coding(_) => 24,
            Self::ContactPoint(_) => 25,
            Self::Count(_) => 26,
            Self::Distance(_) => 27,
            Self::Duration(_) => 28,
            Self::HumanName(_) => 29,
            Self::Identifier(_) => 30,
            Self::Money(_) => 31,
            Self::Period(_) => 32,
            Self::Quantity(_) => 33,
            Self::Range(_) => 34,
            Self::Ratio(_) => 35,
            Self::Reference(_) => 36,
            Self::SampledData(_) => 37,
            Self::Signature(_) => 38,
            Self::Timing(_) => 39,
            Self::ContactDetail(_) => 40,
            Self::Contributor(_) => 41,
            Self::DataRequirement(_) => 42,
            Self::Expression(_) => 43,
            Self::ParameterDefinition(_) => 44,
            Self::RelatedArtifact(_) => 45,
            Self::TriggerDefinition(_) => 46,
            Self::UsageContext(_) => 47,
            Self::Dosage(_) => 48,
            Self::Meta(_) => 49,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Base64Binary(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Id(v) => n::Inner::Prim(v),
            Self::Instant(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Markdown(v) => n::Inner::Prim(v),
            Self::Oid(v) => n::Inner::Prim(v),
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Url(v) => n::Inner::Prim(v),
            Self::Uuid(v) => n::Inner::Prim(v),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Annotation(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::ContactPoint(v) => n::Inner::Node(&*v.node),
            Self::Count(v) => n::Inner::Node(&*v.node),
            Self::Distance(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::HumanName(v) => n::Inner::Node(&*v.node),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Money(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Signature(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::ContactDetail(v) => n::Inner::Node(&*v.node),
            Self::Contributor(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::ParameterDefinition(v) => n::Inner::Node(&*v.node),
            Self::RelatedArtifact(v) => n::Inner::Node(&*v.node),
            Self::TriggerDefinition(v) => n::Inner::Node(&*v.node),
            Self::UsageContext(v) => n::Inner::Node(&*v.node),
            Self::Dosage(v) => n::Inner::Node(&*v.node),
            Self::Meta(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Id(v) => n::InnerMut::Prim(v),
            Self::Instant(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Markdown(v) => n::InnerMut::Prim(v),
            Self::Oid(v) => n::InnerMut::Prim(v),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::Uuid(v) => n::InnerMut::Prim(v),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Annotation(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactPoint(v) => n::InnerMut::Node(&mut *v.node),
            Self::Count(v) => n::InnerMut::Node(&mut *v.node),
            Self::Distance(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::HumanName(v) => n::InnerMut::Node(&mut *v.node),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Signature(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactDetail(v) => n::InnerMut::Node(&mut *v.node),
            Self::Contributor(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::ParameterDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::RelatedArtifact(v) => n::InnerMut::Node(&mut *v.node),
            Self::TriggerDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::UsageContext(v) => n::InnerMut::Node(&mut *v.node),
            Self::Dosage(v) => n::InnerMut::Node(&mut *v.node),
            Self::Meta(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Base64Binary(Default::default()),
            1 => Self::Boolean(Default::default()),
            2 => Self::Canonical(Default::default()),
            3 => Self::Code(Default::default()),
            4 => Self::Date(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Decimal(Default::default()),
            7 => Self::Id(Default::default()),
            8 => Self::Instant(Default::default()),
            9 => Self::Integer(Default::default()),
            10 => Self::Markdown(Default::default()),
            11 => Self::Oid(Default::default()),
            12 => Self::PositiveInt(Default::default()),
            13 => Self::String(Default::default()),
            14 => Self::Time(Default::default()),
            15 => Self::UnsignedInt(Default::default()),
            16 => Self::Uri(Default::default()),
            17 => Self::Url(Default::default()),
            18 => Self::Uuid(Default::default()),
            19 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            20 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            21 => Self::Annotation(n::Boxed { node: (ANNOTATION.make)(), of: core::marker::PhantomData }),
            22 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            23 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            24 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            25 => Self::ContactPoint(n::Boxed { node: (CONTACT_POINT.make)(), of: core::marker::PhantomData }),
            26 => Self::Count(n::Boxed { node: (COUNT.make)(), of: core::marker::PhantomData }),
            27 => Self::Distance(n::Boxed { node: (DISTANCE.make)(), of: core::marker::PhantomData }),
            28 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            29 => Self::HumanName(n::Boxed { node: (HUMAN_NAME.make)(), of: core::marker::PhantomData }),
            30 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            31 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            32 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            33 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            34 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            35 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            36 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            37 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            38 => Self::Signature(n::Boxed { node: (SIGNATURE.make)(), of: core::marker::PhantomData }),
            39 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            40 => Self::ContactDetail(n::Boxed { node: (CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            41 => Self::Contributor(n::Boxed { node: (CONTRIBUTOR.make)(), of: core::marker::PhantomData }),
            42 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            43 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            44 => Self::ParameterDefinition(n::Boxed { node: (PARAMETER_DEFINITION.make)(), of: core::marker::PhantomData }),
            45 => Self::RelatedArtifact(n::Boxed { node: (RELATED_ARTIFACT.make)(), of: core::marker::PhantomData }),
            46 => Self::TriggerDefinition(n::Boxed { node: (TRIGGER_DEFINITION.make)(), of: core::marker::PhantomData }),
            47 => Self::UsageContext(n::Boxed { node: (USAGE_CONTEXT.make)(), of: core::marker::PhantomData }),
            48 => Self::Dosage(n::Boxed { node: (DOSAGE.make)(), of: core::marker::PhantomData }),
            49 => Self::Meta(n::Boxed { node: (META.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for TaskInputValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TaskInputValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Task.output.value[x]`.
#[derive(Clone)]
pub enum TaskOutputValue {
    /// base64Binary.
    Base64Binary(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// canonical.
    Canonical(Prim<String>),
    /// code.
    Code(Prim<String>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// id.
    Id(Prim<String>),
    /// instant.
    Instant(Prim<Instant>),
    /// integer.
    Integer(Prim<i32>),
    /// markdown.
    Markdown(Prim<String>),
    /// oid.
    Oid(Prim<String>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// time.
    Time(Prim<Time>),
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// uri.
    Uri(Prim<String>),
    /// url.
    Url(Prim<String>),
    /// uuid.
    Uuid(Prim<String>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Annotation.
    Annotation(n::Boxed<Annotation>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// ContactPoint.
    ContactPoint(n::Boxed<ContactPoint>),
    /// Count.
    Count(n::Boxed<Count>),
    /// Distance.
    Distance(n::Boxed<Distance>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// HumanName.
    HumanName(n::Boxed<HumanName>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Money.
    Money(n::Boxed<Money>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// SampledData.
    SampledData(n::Boxed<SampledData>),
    /// Signature.
    Signature(n::Boxed<Signature>),
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// ContactDetail.
    ContactDetail(n::Boxed<ContactDetail>),
    /// Contributor.
    Contributor(n::Boxed<Contributor>),
    /// DataRequirement.
    DataRequirement(n::Boxed<DataRequirement>),
    /// Expression.
    Expression(n::Boxed<Expression>),
    /// ParameterDefinition.
    ParameterDefinition(n::Boxed<ParameterDefinition>),
    /// RelatedArtifact.
    RelatedArtifact(n::Boxed<RelatedArtifact>),
    /// TriggerDefinition.
    TriggerDefinition(n::Boxed<TriggerDefinition>),
    /// UsageContext.
    UsageContext(n::Boxed<UsageContext>),
    /// Dosage.
    Dosage(n::Boxed<Dosage>),
    /// Meta.
    Meta(n::Boxed<Meta>),
}

impl TaskOutputValue {
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
    /// The value, when it is `oid`.
    #[inline]
    pub fn as_oid(&self) -> Option<&Prim<String>> { if let Self::Oid(v) = self { Some(v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `uuid`.
    #[inline]
    pub fn as_uuid(&self) -> Option<&Prim<String>> { if let Self::Uuid(v) = self { Some(v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Annotation`.
    #[inline]
    pub fn as_annotation(&self) -> Option<&Annotation> { if let Self::Annotation(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactPoint`.
    #[inline]
    pub fn as_contact_point(&self) -> Option<&ContactPoint> { if let Self::ContactPoint(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Count`.
    #[inline]
    pub fn as_count(&self) -> Option<&Count> { if let Self::Count(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Distance`.
    #[inline]
    pub fn as_distance(&self) -> Option<&Distance> { if let Self::Distance(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `HumanName`.
    #[inline]
    pub fn as_human_name(&self) -> Option<&HumanName> { if let Self::HumanName(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `SampledData`.
    #[inline]
    pub fn as_sampled_data(&self) -> Option<&SampledData> { if let Self::SampledData(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Signature`.
    #[inline]
    pub fn as_signature(&self) -> Option<&Signature> { if let Self::Signature(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactDetail`.
    #[inline]
    pub fn as_contact_detail(&self) -> Option<&ContactDetail> { if let Self::ContactDetail(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Contributor`.
    #[inline]
    pub fn as_contributor(&self) -> Option<&Contributor> { if let Self::Contributor(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `DataRequirement`.
    #[inline]
    pub fn as_data_requirement(&self) -> Option<&DataRequirement> { if let Self::DataRequirement(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Expression`.
    #[inline]
    pub fn as_expression(&self) -> Option<&Expression> { if let Self::Expression(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ParameterDefinition`.
    #[inline]
    pub fn as_parameter_definition(&self) -> Option<&ParameterDefinition> { if let Self::ParameterDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RelatedArtifact`.
    #[inline]
    pub fn as_related_artifact(&self) -> Option<&RelatedArtifact> { if let Self::RelatedArtifact(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `TriggerDefinition`.
    #[inline]
    pub fn as_trigger_definition(&self) -> Option<&TriggerDefinition> { if let Self::TriggerDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `UsageContext`.
    #[inline]
    pub fn as_usage_context(&self) -> Option<&UsageContext> { if let Self::UsageContext(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Dosage`.
    #[inline]
    pub fn as_dosage(&self) -> Option<&Dosage> { if let Self::Dosage(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Meta`.
    #[inline]
    pub fn as_meta(&self) -> Option<&Meta> { if let Self::Meta(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TaskOutputValue {
    fn index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Canonical(_) => 2,
            Self::Code(_) => 3,
            Self::Date(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
            Self::Id(_) => 7,
            Self::Instant(_) => 8,
            Self::Integer(_) => 9,
            Self::Markdown(_) => 10,
            Self::Oid(_) => 11,
            Self::PositiveInt(_) => 12,
            Self::String(_) => 13,
            Self::Time(_) => 14,
            Self::UnsignedInt(_) => 15,
            Self::Uri(_) => 16,
            Self::Url(_) => 17,
            Self::Uuid(_) => 18,
            Self::Address(_) => 19,
            Self::Age(_) => 20,
            Self::Annotation(_) => 21,
            Self::Attachment(_) => 22,
            Self::CodeableConcept(_) => 23,
            Self::Coding(_) => 24,
            Self::ContactPoint(_) => 25,
            Self::Count(_) => 26,
            Self::Distance(_) => 27,
            Self::Duration(_) => 28,
            Self::HumanName(_) => 29,
            Self::Identifier(_) => 30,
            Self::Money(_) => 31,
            Self::Period(_) => 32,
            Self::Quantity(_) => 33,
            Self::Range(_) => 34,
            Self::Ratio(_) => 35,
            Self::Reference(_) => 36,
            Self::SampledData(_) => 37,
            Self::Signature(_) => 38,
            Self::Timing(_) => 39,
            Self::ContactDetail(_) => 40,
            Self::Contributor(_) => 41,
            Self::DataRequirement(_) => 42,
            Self::Expression(_) => 43,
            Self::ParameterDefinition(_) => 44,
            Self::RelatedArtifact(_) => 45,
            Self::TriggerDefinition(_) => 46,
            Self::UsageContext(_) => 47,
            Self::Dosage(_) => 48,
            Self::Meta(_) => 49,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Base64Binary(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Id(v) => n::Inner::Prim(v),
            Self::Instant(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Markdown(v) => n::Inner::Prim(v),
            Self::Oid(v) => n::Inner::Prim(v),
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Url(v) => n::Inner::Prim(v),
            Self::Uuid(v) => n::Inner::Prim(v),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Annotation(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::ContactPoint(v) => n::Inner::Node(&*v.node),
            Self::Count(v) => n::Inner::Node(&*v.node),
            Self::Distance(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::HumanName(v) => n::Inner::Node(&*v.node),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Money(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Signature(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::ContactDetail(v) => n::Inner::Node(&*v.node),
            Self::Contributor(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::ParameterDefinition(v) => n::Inner::Node(&*v.node),
            Self::RelatedArtifact(v) => n::Inner::Node(&*v.node),
            Self::TriggerDefinition(v) => n::Inner::Node(&*v.node),
            Self::UsageContext(v) => n::Inner::Node(&*v.node),
            Self::Dosage(v) => n::Inner::Node(&*v.node),
            Self::Meta(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Id(v) => n::InnerMut::Prim(v),
            Self::Instant(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Markdown(v) => n::InnerMut::Prim(v),
            Self::Oid(v) => n::InnerMut::Prim(v),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::Uuid(v) => n::InnerMut::Prim(v),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Annotation(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactPoint(v) => n::InnerMut::Node(&mut *v.node),
            Self::Count(v) => n::InnerMut::Node(&mut *v.node),
            Self::Distance(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::HumanName(v) => n::InnerMut::Node(&mut *v.node),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Signature(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactDetail(v) => n::InnerMut::Node(&mut *v.node),
            Self::Contributor(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::ParameterDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::RelatedArtifact(v) => n::InnerMut::Node(&mut *v.node),
            Self::TriggerDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::UsageContext(v) => n::InnerMut::Node(&mut *v.node),
            Self::Dosage(v) => n::InnerMut::Node(&mut *v.node),
            Self::Meta(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Base64Binary(Default::default()),
            1 => Self::Boolean(Default::default()),
            2 => Self::Canonical(Default::default()),
            3 => Self::Code(Default::default()),
            4 => Self::Date(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Decimal(Default::default()),
            7 => Self::Id(Default::default()),
            8 => Self::Instant(Default::default()),
            9 => Self::Integer(Default::default()),
            10 => Self::Markdown(Default::default()),
            11 => Self::Oid(Default::default()),
            12 => Self::PositiveInt(Default::default()),
            13 => Self::String(Default::default()),
            14 => Self::Time(Default::default()),
            15 => Self::UnsignedInt(Default::default()),
            16 => Self::Uri(Default::default()),
            17 => Self::Url(Default::default()),
            18 => Self::Uuid(Default::default()),
            19 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            20 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            21 => Self::Annotation(n::Boxed { node: (ANNOTATION.make)(), of: core::marker::PhantomData }),
            22 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            23 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            24 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            25 => Self::ContactPoint(n::Boxed { node: (CONTACT_POINT.make)(), of: core::marker::PhantomData }),
            26 => Self::Count(n::Boxed { node: (COUNT.make)(), of: core::marker::PhantomData }),
            27 => Self::Distance(n::Boxed { node: (DISTANCE.make)(), of: core::marker::PhantomData }),
            28 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            29 => Self::HumanName(n::Boxed { node: (HUMAN_NAME.make)(), of: core::marker::PhantomData }),
            30 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            31 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            32 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            33 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            34 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            35 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            36 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            37 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            38 => Self::Signature(n::Boxed { node: (SIGNATURE.make)(), of: core::marker::PhantomData }),
            39 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            40 => Self::ContactDetail(n::Boxed { node: (CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            41 => Self::Contributor(n::Boxed { node: (CONTRIBUTOR.make)(), of: core::marker::PhantomData }),
            42 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            43 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            44 => Self::ParameterDefinition(n::Boxed { node: (PARAMETER_DEFINITION.make)(), of: core::marker::PhantomData }),
            45 => Self::RelatedArtifact(n::Boxed { node: (RELATED_ARTIFACT.make)(), of: core::marker::PhantomData }),
            46 => Self::TriggerDefinition(n::Boxed { node: (TRIGGER_DEFINITION.make)(), of: core::marker::PhantomData }),
            47 => Self::UsageContext(n::Boxed { node: (USAGE_CONTEXT.make)(), of: core::marker::PhantomData }),
            48 => Self::Dosage(n::Boxed { node: (DOSAGE.make)(), of: core::marker::PhantomData }),
            49 => Self::Meta(n::Boxed { node: (META.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for TaskOutputValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TaskOutputValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static TASK: TypeInfo = TypeInfo::new("Task", "Task", t::TypeKind::Resource, "DomainResource", 2, n::new::<Task>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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

pub(crate) static TASK_RESTRICTION: TypeInfo = TypeInfo::new("TaskRestriction", "Task.restriction", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TaskRestriction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"repetitions\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "Organization"]),
]);

pub(crate) static TASK_INPUT: TypeInfo = TypeInfo::new("TaskInput", "Task.input", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TaskInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &TASK_INPUT_VALUE_TYPES, 1, Some(1), 0),
]);

static TASK_INPUT_VALUE_TYPES: [t::Alternative; 50] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 2, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 2, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 2, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 2, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 2, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 2, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 2, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 2, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 2, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 2, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 2, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 2, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 2, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 2, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 2, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 2, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 2, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 2, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 2, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 2, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 2, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 2, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 2, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 2, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 2, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 2, &[]),
    t::Alternative::new(",\"valueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), 2, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 2, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 2, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 2, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 2, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 2, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 2, &[]),
];

pub(crate) static TASK_OUTPUT: TypeInfo = TypeInfo::new("TaskOutput", "Task.output", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TaskOutput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &TASK_OUTPUT_VALUE_TYPES, 1, Some(1), 0),
]);

static TASK_OUTPUT_VALUE_TYPES: [t::Alternative; 50] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 2, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 2, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 2, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 2, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 2, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 2, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 2, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 2, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 2, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 2, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 2, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 2, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 2, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 2, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 2, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 2, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 2, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 2, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 2, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 2, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 2, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 2, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 2, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 2, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 2, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 2, &[]),
    t::Alternative::new(",\"valueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), 2, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 2, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 2, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 2, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 2, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 2, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Task, TaskRestriction, TaskInput, TaskOutput);
