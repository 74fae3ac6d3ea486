// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Communication` and the types inside it.

/// The resource `Communication` of R4.
///
/// See <https://hl7.org/fhir/R4/communication.html>.
/// Compiled by the feature `r4-workflow`.
pub struct Communication {
    /// `Communication.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Communication.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Communication.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Communication.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Communication.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Communication.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Communication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Communication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Communication.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Communication.instantiatesCanonical`: canonical(PlanDefinition, ActivityDefinition, Measure, OperationDefinition, Questionnaire), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `Communication.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `Communication.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `Communication.partOf`: Reference(Resource), 0..*.
    pub part_of: Vec<Reference>,
    /// `Communication.inResponseTo`: Reference(Communication), 0..*.
    pub in_response_to: Vec<Reference>,
    /// `Communication.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-status>. Codes: `codes::CommunicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Communication.statusReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/communication-not-done-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Communication.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/communication-category>.
    pub category: Vec<CodeableConcept>,
    /// `Communication.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `Communication.medium`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
    pub medium: Vec<CodeableConcept>,
    /// `Communication.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Communication.topic`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/communication-topic>.
    pub topic: Option<Box<CodeableConcept>>,
    /// `Communication.about`: Reference(Resource), 0..*.
    pub about: Vec<Reference>,
    /// `Communication.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Communication.sent`: dateTime, 0..1.
    pub sent: Prim<DateTime>,
    /// `Communication.received`: dateTime, 0..1.
    pub received: Prim<DateTime>,
    /// `Communication.recipient`: Reference, 0..*.
    pub recipient: Vec<Reference>,
    /// `Communication.sender`: Reference, 0..1.
    pub sender: Option<Box<Reference>>,
    /// `Communication.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Communication.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Communication.payload`: [`CommunicationPayload`], 0..*.
    pub payload: Vec<CommunicationPayload>,
    /// `Communication.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Communication {
    fn info(&self) -> &'static TypeInfo { &COMMUNICATION }
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
            | u64::from(!self.instantiates_canonical.is_empty()) << 9
            | u64::from(!self.instantiates_uri.is_empty()) << 10
            | u64::from(!self.based_on.is_empty()) << 11
            | u64::from(!self.part_of.is_empty()) << 12
            | u64::from(!self.in_response_to.is_empty()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(self.status_reason.is_some()) << 15
            | u64::from(!self.category.is_empty()) << 16
            | u64::from(!self.priority.is_absent()) << 17
            | u64::from(!self.medium.is_empty()) << 18
            | u64::from(self.subject.is_some()) << 19
            | u64::from(self.topic.is_some()) << 20
            | u64::from(!self.about.is_empty()) << 21
            | u64::from(self.encounter.is_some()) << 22
            | u64::from(!self.sent.is_absent()) << 23
            | u64::from(!self.received.is_absent()) << 24
            | u64::from(!self.recipient.is_empty()) << 25
            | u64::from(self.sender.is_some()) << 26
            | u64::from(!self.reason_code.is_empty()) << 27
            | u64::from(!self.reason_reference.is_empty()) << 28
            | u64::from(!self.payload.is_empty()) << 29
            | u64::from(!self.note.is_empty()) << 30;
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
            9 => n::Place::Prims(&self.instantiates_canonical),
            10 => n::Place::Prims(&self.instantiates_uri),
            11 => n::Place::Nodes(&self.based_on),
            12 => n::Place::Nodes(&self.part_of),
            13 => n::Place::Nodes(&self.in_response_to),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Node(&self.status_reason),
            16 => n::Place::Nodes(&self.category),
            17 => n::Place::Prim(&self.priority),
            18 => n::Place::Nodes(&self.medium),
            19 => n::Place::Node(&self.subject),
            20 => n::Place::Node(&self.topic),
            21 => n::Place::Nodes(&self.about),
            22 => n::Place::Node(&self.encounter),
            23 => n::Place::Prim(&self.sent),
            24 => n::Place::Prim(&self.received),
            25 => n::Place::Nodes(&self.recipient),
            26 => n::Place::Node(&self.sender),
            27 => n::Place::Nodes(&self.reason_code),
            28 => n::Place::Nodes(&self.reason_reference),
            29 => n::Place::Nodes(&self.payload),
            30 => n::Place::Nodes(&self.note),
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
            9 => n::Slot::Prims(&mut self.instantiates_canonical),
            10 => n::Slot::Prims(&mut self.instantiates_uri),
            11 => n::Slot::Nodes(&mut self.based_on),
            12 => n::Slot::Nodes(&mut self.part_of),
            13 => n::Slot::Nodes(&mut self.in_response_to),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Node(&mut self.status_reason),
            16 => n::Slot::Nodes(&mut self.category),
            17 => n::Slot::Prim(&mut self.priority),
            18 => n::Slot::Nodes(&mut self.medium),
            19 => n::Slot::Node(&mut self.subject),
            20 => n::Slot::Node(&mut self.topic),
            21 => n::Slot::Nodes(&mut self.about),
            22 => n::Slot::Node(&mut self.encounter),
            23 => n::Slot::Prim(&mut self.sent),
            24 => n::Slot::Prim(&mut self.received),
            25 => n::Slot::Nodes(&mut self.recipient),
            26 => n::Slot::Node(&mut self.sender),
            27 => n::Slot::Nodes(&mut self.reason_code),
            28 => n::Slot::Nodes(&mut self.reason_reference),
            29 => n::Slot::Nodes(&mut self.payload),
            30 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Communication {
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
            instantiates_canonical: Vec::new(),
            instantiates_uri: Vec::new(),
            based_on: Vec::new(),
            part_of: Vec::new(),
            in_response_to: Vec::new(),
            status: Prim::ABSENT,
            status_reason: None,
            category: Vec::new(),
            priority: Prim::ABSENT,
            medium: Vec::new(),
            subject: None,
            topic: None,
            about: Vec::new(),
            encounter: None,
            sent: Prim::ABSENT,
            received: Prim::ABSENT,
            recipient: Vec::new(),
            sender: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            payload: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Communication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Communication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Communication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Communication.payload` of R4.
///
/// See <https://hl7.org/fhir/R4/communication.html>.
/// Compiled by the feature `r4-workflow`.
pub struct CommunicationPayload {
    /// `Communication.payload.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Communication.payload.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Communication.payload.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Communication.payload.content[x]`: string or Attachment or Reference(Resource), 1..1.
    pub content: Option<CommunicationPayloadContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CommunicationPayload {
    fn info(&self) -> &'static TypeInfo { &COMMUNICATION_PAYLOAD }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.content.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.content),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CommunicationPayload {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            content: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CommunicationPayload {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CommunicationPayload {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CommunicationPayload {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Communication.payload.content[x]`.
#[derive(Clone)]
pub enum CommunicationPayloadContent {
    /// string.
    String(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl CommunicationPayloadContent {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CommunicationPayloadContent {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Attachment(_) => 1,
            Self::Reference(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CommunicationPayloadContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CommunicationPayloadContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COMMUNICATION: TypeInfo = TypeInfo::new("Communication", "Communication", t::TypeKind::Resource, "DomainResource", 1, n::new::<Communication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["PlanDefinition", "ActivityDefinition", "Measure", "OperationDefinition", "Questionnaire"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"inResponseTo\":", &REFERENCE, 0, None, 0).targets(&["Communication"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/communication-not-done-reason"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/communication-category"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"medium\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ParticipationMode"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/communication-topic"),
    FieldInfo::node(",\"about\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"sent\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"received\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "CareTeam", "HealthcareService"]),
    FieldInfo::node(",\"sender\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "HealthcareService"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"payload\":", &COMMUNICATION_PAYLOAD, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static COMMUNICATION_PAYLOAD: TypeInfo = TypeInfo::new("CommunicationPayload", "Communication.payload", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CommunicationPayload>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"content\":", &COMMUNICATION_PAYLOAD_CONTENT_TYPES, 1, Some(1), 0),
]);

static COMMUNICATION_PAYLOAD_CONTENT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"contentString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"contentAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"contentReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Communication, CommunicationPayload);
