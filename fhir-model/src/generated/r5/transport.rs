// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Transport` and the types inside it.

/// The resource `Transport` of R5.
///
/// See <https://hl7.org/fhir/R5/transport.html>.
/// Compiled by the feature `r5-workflow`.
pub struct Transport {
    /// `Transport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Transport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Transport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Transport.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Transport.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Transport.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Transport.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Transport.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Transport.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Transport.instantiatesCanonical`: canonical(ActivityDefinition), 0..1.
    pub instantiates_canonical: Prim<String>,
    /// `Transport.instantiatesUri`: uri, 0..1.
    pub instantiates_uri: Prim<String>,
    /// `Transport.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `Transport.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `Transport.partOf`: Reference(Transport), 0..*.
    pub part_of: Vec<Reference>,
    /// `Transport.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/transport-status>. Codes: `codes::TransportStatus`. Modifier.
    pub status: Prim<String>,
    /// `Transport.statusReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/transport-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Transport.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/transport-intent>. Codes: `codes::TransportIntent`.
    pub intent: Prim<String>,
    /// `Transport.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `Transport.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/transport-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Transport.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Transport.focus`: Reference(Resource), 0..1.
    pub focus: Option<Box<Reference>>,
    /// `Transport.for`: Reference(Resource), 0..1.
    pub r#for: Option<Box<Reference>>,
    /// `Transport.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Transport.completionTime`: dateTime, 0..1.
    pub completion_time: Prim<DateTime>,
    /// `Transport.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `Transport.lastModified`: dateTime, 0..1.
    pub last_modified: Prim<DateTime>,
    /// `Transport.requester`: Reference(Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `Transport.performerType`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub performer_type: Vec<CodeableConcept>,
    /// `Transport.owner`: Reference, 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Transport.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Transport.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `Transport.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Transport.relevantHistory`: Reference(Provenance), 0..*.
    pub relevant_history: Vec<Reference>,
    /// `Transport.restriction`: [`TransportRestriction`], 0..1.
    pub restriction: Option<Box<TransportRestriction>>,
    /// `Transport.input`: [`TransportInput`], 0..*.
    pub input: Vec<TransportInput>,
    /// `Transport.output`: [`TransportOutput`], 0..*.
    pub output: Vec<TransportOutput>,
    /// `Transport.requestedLocation`: Reference(Location), 1..1.
    pub requested_location: Option<Box<Reference>>,
    /// `Transport.currentLocation`: Reference(Location), 1..1.
    pub current_location: Option<Box<Reference>>,
    /// `Transport.reason`: CodeableReference(Resource), 0..1.
    pub reason: Option<Box<CodeableReference>>,
    /// `Transport.history`: Reference(Transport), 0..1.
    pub history: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Transport {
    fn info(&self) -> &'static TypeInfo { &TRANSPORT }
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
            | u64::from(!self.intent.is_absent()) << 16
            | u64::from(!self.priority.is_absent()) << 17
            | u64::from(self.code.is_some()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(self.focus.is_some()) << 20
            | u64::from(self.r#for.is_some()) << 21
            | u64::from(self.encounter.is_some()) << 22
            | u64::from(!self.completion_time.is_absent()) << 23
            | u64::from(!self.authored_on.is_absent()) << 24
            | u64::from(!self.last_modified.is_absent()) << 25
            | u64::from(self.requester.is_some()) << 26
            | u64::from(!self.performer_type.is_empty()) << 27
            | u64::from(self.owner.is_some()) << 28
            | u64::from(self.location.is_some()) << 29
            | u64::from(!self.insurance.is_empty()) << 30
            | u64::from(!self.note.is_empty()) << 31
            | u64::from(!self.relevant_history.is_empty()) << 32
            | u64::from(self.restriction.is_some()) << 33
            | u64::from(!self.input.is_empty()) << 34
            | u64::from(!self.output.is_empty()) << 35
            | u64::from(self.requested_location.is_some()) << 36
            | u64::from(self.current_location.is_some()) << 37
            | u64::from(self.reason.is_some()) << 38
            | u64::from(self.history.is_some()) << 39;
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
            16 => n::Place::Prim(&self.intent),
            17 => n::Place::Prim(&self.priority),
            18 => n::Place::Node(&self.code),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Node(&self.focus),
            21 => n::Place::Node(&self.r#for),
            22 => n::Place::Node(&self.encounter),
            23 => n::Place::Prim(&self.completion_time),
            24 => n::Place::Prim(&self.authored_on),
            25 => n::Place::Prim(&self.last_modified),
            26 => n::Place::Node(&self.requester),
            27 => n::Place::Nodes(&self.performer_type),
            28 => n::Place::Node(&self.owner),
            29 => n::Place::Node(&self.location),
            30 => n::Place::Nodes(&self.insurance),
            31 => n::Place::Nodes(&self.note),
            32 => n::Place::Nodes(&self.relevant_history),
            33 => n::Place::Node(&self.restriction),
            34 => n::Place::Nodes(&self.input),
            35 => n::Place::Nodes(&self.output),
            36 => n::Place::Node(&self.requested_location),
            37 => n::Place::Node(&self.current_location),
            38 => n::Place::Node(&self.reason),
            39 => n::Place::Node(&self.history),
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
            16 => n::Slot::Prim(&mut self.intent),
            17 => n::Slot::Prim(&mut self.priority),
            18 => n::Slot::Node(&mut self.code),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Node(&mut self.focus),
            21 => n::Slot::Node(&mut self.r#for),
            22 => n::Slot::Node(&mut self.encounter),
            23 => n::Slot::Prim(&mut self.completion_time),
            24 => n::Slot::Prim(&mut self.authored_on),
            25 => n::Slot::Prim(&mut self.last_modified),
            26 => n::Slot::Node(&mut self.requester),
            27 => n::Slot::Nodes(&mut self.performer_type),
            28 => n::Slot::Node(&mut self.owner),
            29 => n::Slot::Node(&mut self.location),
            30 => n::Slot::Nodes(&mut self.insurance),
            31 => n::Slot::Nodes(&mut self.note),
            32 => n::Slot::Nodes(&mut self.relevant_history),
            33 => n::Slot::Node(&mut self.restriction),
            34 => n::Slot::Nodes(&mut self.input),
            35 => n::Slot::Nodes(&mut self.output),
            36 => n::Slot::Node(&mut self.requested_location),
            37 => n::Slot::Node(&mut self.current_location),
            38 => n::Slot::Node(&mut self.reason),
            39 => n::Slot::Node(&mut self.history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Transport {
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
            intent: Prim::ABSENT,
            priority: Prim::ABSENT,
            code: None,
            description: Prim::ABSENT,
            focus: None,
            r#for: None,
            encounter: None,
            completion_time: Prim::ABSENT,
            authored_on: Prim::ABSENT,
            last_modified: Prim::ABSENT,
            requester: None,
            performer_type: Vec::new(),
            owner: None,
            location: None,
            insurance: Vec::new(),
            note: Vec::new(),
            relevant_history: Vec::new(),
            restriction: None,
            input: Vec::new(),
            output: Vec::new(),
            requested_location: None,
            current_location: None,
            reason: None,
            history: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Transport {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Transport {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Transport {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Transport.restriction` of R5.
///
/// See <https://hl7.org/fhir/R5/transport.html>.
/// Compiled by the feature `r5-workflow`.
pub struct TransportRestriction {
    /// `Transport.restriction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Transport.restriction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Transport.restriction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Transport.restriction.repetitions`: positiveInt, 0..1.
    pub repetitions: Prim<u32>,
    /// `Transport.restriction.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Transport.restriction.recipient`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Group, Organization), 0..*.
    pub recipient: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TransportRestriction {
    fn info(&self) -> &'static TypeInfo { &TRANSPORT_RESTRICTION }
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

impl Default for TransportRestriction {
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

impl Clone for TransportRestriction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TransportRestriction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TransportRestriction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Transport.input` of R5.
///
/// See <https://hl7.org/fhir/R5/transport.html>.
/// Compiled by the feature `r5-workflow`.
pub struct TransportInput {
    /// `Transport.input.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Transport.input.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Transport.input.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Transport.input.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Transport.input.value[x]`: any datatype, 1..1.
    pub value: Option<TransportInputValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TransportInput {
    fn info(&self) -> &'static TypeInfo { &TRANSPORT_INPUT }
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

impl Default for TransportInput {
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

impl Clone for TransportInput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TransportInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TransportInput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Transport.output` of R5.
///
/// See <https://hl7.org/fhir/R5/transport.html>.
/// Compiled by the feature `r5-workflow`.
pub struct TransportOutput {
    /// `Transport.output.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Transport.output.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Transport.output.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Transport.output.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Transport.output.value[x]`: any datatype, 1..1.
    pub value: Option<TransportOutputValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TransportOutput {
    fn info(&self) -> &'static TypeInfo { &TRANSPORT_OUTPUT }
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

impl Default for TransportOutput {
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

impl Clone for TransportOutput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TransportOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TransportOutput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Transport.input.value[x]`.
pub type TransportInputValue = ExtensionValue;

/// Alternatives of `Transport.output.value[x]`.
pub type TransportOutputValue = ExtensionValue;

pub(crate) static TRANSPORT: TypeInfo = TypeInfo::new("Transport", "Transport", t::TypeKind::Resource, "DomainResource", 4, n::new::<Transport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ActivityDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Transport"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/transport-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/transport-status-reason"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/transport-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/transport-code"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"for\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"completionTime\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lastModified\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
    FieldInfo::node(",\"restriction\":", &TRANSPORT_RESTRICTION, 0, Some(1), 0),
    FieldInfo::node(",\"input\":", &TRANSPORT_INPUT, 0, None, 0),
    FieldInfo::node(",\"output\":", &TRANSPORT_OUTPUT, 0, None, 0),
    FieldInfo::node(",\"requestedLocation\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"currentLocation\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"history\":", &REFERENCE, 0, Some(1), 0).targets(&["Transport"]),
]);

pub(crate) static TRANSPORT_RESTRICTION: TypeInfo = TypeInfo::new("TransportRestriction", "Transport.restriction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TransportRestriction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"repetitions\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "Organization"]),
]);

pub(crate) static TRANSPORT_INPUT: TypeInfo = TypeInfo::new("TransportInput", "Transport.input", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TransportInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &TRANSPORT_INPUT_VALUE_TYPES, 1, Some(1), 0),
]);

static TRANSPORT_INPUT_VALUE_TYPES: [t::Alternative; 54] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 4, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 4, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 4, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 4, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 4, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 4, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 4, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 4, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 4, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 4, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 4, &[]),
    t::Alternative::new(",\"valueAvailability\":", "Availability", t::ValueKind::Node(&AVAILABILITY), 4, &[]),
    t::Alternative::new(",\"valueExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 4, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 4, &[]),
];

pub(crate) static TRANSPORT_OUTPUT: TypeInfo = TypeInfo::new("TransportOutput", "Transport.output", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TransportOutput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &TRANSPORT_OUTPUT_VALUE_TYPES, 1, Some(1), 0),
]);

static TRANSPORT_OUTPUT_VALUE_TYPES: [t::Alternative; 54] = [
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
    t::Alternative::new(",\"valueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueInteger64\":", "integer64", t::ValueKind::Prim(t::PrimKind::Integer64), 4, &[]),
    t::Alternative::new(",\"valueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
    t::Alternative::new(",\"valueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 4, &[]),
    t::Alternative::new(",\"valuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"valueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 4, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"valueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 4, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"valueAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 4, &[]),
    t::Alternative::new(",\"valueCount\":", "Count", t::ValueKind::Node(&COUNT), 4, &[]),
    t::Alternative::new(",\"valueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 4, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"valueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 4, &[]),
    t::Alternative::new(",\"valueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 4, &[]),
    t::Alternative::new(",\"valueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 4, &[]),
    t::Alternative::new(",\"valueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"valueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"valueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 4, &[]),
    t::Alternative::new(",\"valueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 4, &[]),
    t::Alternative::new(",\"valueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"valueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 4, &[]),
    t::Alternative::new(",\"valueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 4, &[]),
    t::Alternative::new(",\"valueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 4, &[]),
    t::Alternative::new(",\"valueAvailability\":", "Availability", t::ValueKind::Node(&AVAILABILITY), 4, &[]),
    t::Alternative::new(",\"valueExtendedContactDetail\":", "ExtendedContactDetail", t::ValueKind::Node(&EXTENDED_CONTACT_DETAIL), 4, &[]),
    t::Alternative::new(",\"valueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 4, &[]),
    t::Alternative::new(",\"valueMeta\":", "Meta", t::ValueKind::Node(&META), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Transport, TransportRestriction, TransportInput, TransportOutput);
