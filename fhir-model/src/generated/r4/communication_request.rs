// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CommunicationRequest` and the types inside it.

/// The resource `CommunicationRequest` of R4.
///
/// See <https://hl7.org/fhir/R4/communicationrequest.html>.
/// Compiled by the feature `r4-workflow`.
pub struct CommunicationRequest {
    /// `CommunicationRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CommunicationRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CommunicationRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CommunicationRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CommunicationRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CommunicationRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CommunicationRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CommunicationRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CommunicationRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CommunicationRequest.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `CommunicationRequest.replaces`: Reference(CommunicationRequest), 0..*.
    pub replaces: Vec<Reference>,
    /// `CommunicationRequest.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `CommunicationRequest.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `CommunicationRequest.statusReason`: CodeableConcept, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CommunicationRequest.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/communication-category>.
    pub category: Vec<CodeableConcept>,
    /// `CommunicationRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `CommunicationRequest.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `CommunicationRequest.medium`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
    pub medium: Vec<CodeableConcept>,
    /// `CommunicationRequest.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `CommunicationRequest.about`: Reference(Resource), 0..*.
    pub about: Vec<Reference>,
    /// `CommunicationRequest.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `CommunicationRequest.payload`: [`CommunicationRequestPayload`], 0..*.
    pub payload: Vec<CommunicationRequestPayload>,
    /// `CommunicationRequest.occurrence[x]`: dateTime or Period, 0..1.
    pub occurrence: Option<CommunicationRequestOccurrence>,
    /// `CommunicationRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `CommunicationRequest.requester`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `CommunicationRequest.recipient`: Reference, 0..*.
    pub recipient: Vec<Reference>,
    /// `CommunicationRequest.sender`: Reference, 0..1.
    pub sender: Option<Box<Reference>>,
    /// `CommunicationRequest.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActReason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `CommunicationRequest.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CommunicationRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CommunicationRequest {
    fn info(&self) -> &'static TypeInfo { &COMMUNICATION_REQUEST }
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
            | u64::from(!self.based_on.is_empty()) << 9
            | u64::from(!self.replaces.is_empty()) << 10
            | u64::from(self.group_identifier.is_some()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(self.status_reason.is_some()) << 13
            | u64::from(!self.category.is_empty()) << 14
            | u64::from(!self.priority.is_absent()) << 15
            | u64::from(!self.do_not_perform.is_absent()) << 16
            | u64::from(!self.medium.is_empty()) << 17
            | u64::from(self.subject.is_some()) << 18
            | u64::from(!self.about.is_empty()) << 19
            | u64::from(self.encounter.is_some()) << 20
            | u64::from(!self.payload.is_empty()) << 21
            | u64::from(self.occurrence.is_some()) << 22
            | u64::from(!self.authored_on.is_absent()) << 23
            | u64::from(self.requester.is_some()) << 24
            | u64::from(!self.recipient.is_empty()) << 25
            | u64::from(self.sender.is_some()) << 26
            | u64::from(!self.reason_code.is_empty()) << 27
            | u64::from(!self.reason_reference.is_empty()) << 28
            | u64::from(!self.note.is_empty()) << 29;
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
            9 => n::Place::Nodes(&self.based_on),
            10 => n::Place::Nodes(&self.replaces),
            11 => n::Place::Node(&self.group_identifier),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Node(&self.status_reason),
            14 => n::Place::Nodes(&self.category),
            15 => n::Place::Prim(&self.priority),
            16 => n::Place::Prim(&self.do_not_perform),
            17 => n::Place::Nodes(&self.medium),
            18 => n::Place::Node(&self.subject),
            19 => n::Place::Nodes(&self.about),
            20 => n::Place::Node(&self.encounter),
            21 => n::Place::Nodes(&self.payload),
            22 => n::Place::Choice(&self.occurrence),
            23 => n::Place::Prim(&self.authored_on),
            24 => n::Place::Node(&self.requester),
            25 => n::Place::Nodes(&self.recipient),
            26 => n::Place::Node(&self.sender),
            27 => n::Place::Nodes(&self.reason_code),
            28 => n::Place::Nodes(&self.reason_reference),
            29 => n::Place::Nodes(&self.note),
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
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Nodes(&mut self.replaces),
            11 => n::Slot::Node(&mut self.group_identifier),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Node(&mut self.status_reason),
            14 => n::Slot::Nodes(&mut self.category),
            15 => n::Slot::Prim(&mut self.priority),
            16 => n::Slot::Prim(&mut self.do_not_perform),
            17 => n::Slot::Nodes(&mut self.medium),
            18 => n::Slot::Node(&mut self.subject),
            19 => n::Slot::Nodes(&mut self.about),
            20 => n::Slot::Node(&mut self.encounter),
            21 => n::Slot::Nodes(&mut self.payload),
            22 => n::Slot::Choice(&mut self.occurrence),
            23 => n::Slot::Prim(&mut self.authored_on),
            24 => n::Slot::Node(&mut self.requester),
            25 => n::Slot::Nodes(&mut self.recipient),
            26 => n::Slot::Node(&mut self.sender),
            27 => n::Slot::Nodes(&mut self.reason_code),
            28 => n::Slot::Nodes(&mut self.reason_reference),
            29 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CommunicationRequest {
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
            based_on: Vec::new(),
            replaces: Vec::new(),
            group_identifier: None,
            status: Prim::ABSENT,
            status_reason: None,
            category: Vec::new(),
            priority: Prim::ABSENT,
            do_not_perform: Prim::ABSENT,
            medium: Vec::new(),
            subject: None,
            about: Vec::new(),
            encounter: None,
            payload: Vec::new(),
            occurrence: None,
            authored_on: Prim::ABSENT,
            requester: None,
            recipient: Vec::new(),
            sender: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CommunicationRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CommunicationRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CommunicationRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CommunicationRequest.payload` of R4.
///
/// See <https://hl7.org/fhir/R4/communicationrequest.html>.
/// Compiled by the feature `r4-workflow`.
pub struct CommunicationRequestPayload {
    /// `CommunicationRequest.payload.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CommunicationRequest.payload.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CommunicationRequest.payload.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CommunicationRequest.payload.content[x]`: string or Attachment or Reference(Resource), 1..1.
    pub content: Option<CommunicationRequestPayloadContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CommunicationRequestPayload {
    fn info(&self) -> &'static TypeInfo { &COMMUNICATION_REQUEST_PAYLOAD }
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

impl Default for CommunicationRequestPayload {
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

impl Clone for CommunicationRequestPayload {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CommunicationRequestPayload {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CommunicationRequestPayload {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CommunicationRequest.payload.content[x]`.
#[derive(Clone)]
pub enum CommunicationRequestPayloadContent {
    /// string.
    String(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl CommunicationRequestPayloadContent {
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

impl n::Choice for CommunicationRequestPayloadContent {
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

impl PartialEq for CommunicationRequestPayloadContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CommunicationRequestPayloadContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `CommunicationRequest.occurrence[x]`.
#[derive(Clone)]
pub enum CommunicationRequestOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl CommunicationRequestOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CommunicationRequestOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CommunicationRequestOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CommunicationRequestOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COMMUNICATION_REQUEST: TypeInfo = TypeInfo::new("CommunicationRequest", "CommunicationRequest", t::TypeKind::Resource, "DomainResource", 1, n::new::<CommunicationRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CommunicationRequest"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/communication-category"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"medium\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ParticipationMode"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"about\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::node(",\"payload\":", &COMMUNICATION_REQUEST_PAYLOAD, 0, None, 0),
    FieldInfo::choice(",\"occurrence\":", &COMMUNICATION_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "CareTeam", "HealthcareService"]),
    FieldInfo::node(",\"sender\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "HealthcareService"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActReason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static COMMUNICATION_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

pub(crate) static COMMUNICATION_REQUEST_PAYLOAD: TypeInfo = TypeInfo::new("CommunicationRequestPayload", "CommunicationRequest.payload", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CommunicationRequestPayload>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"content\":", &COMMUNICATION_REQUEST_PAYLOAD_CONTENT_TYPES, 1, Some(1), 0),
]);

static COMMUNICATION_REQUEST_PAYLOAD_CONTENT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"contentString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"contentAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"contentReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CommunicationRequest, CommunicationRequestPayload);
