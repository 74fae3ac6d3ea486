// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceRequest` and the types inside it.

/// The resource `DeviceRequest` of R4.
///
/// See <https://hl7.org/fhir/R4/devicerequest.html>.
/// Compiled by the feature `r4-workflow`.
pub struct DeviceRequest {
    /// `DeviceRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DeviceRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceRequest.instantiatesCanonical`: canonical(ActivityDefinition, PlanDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `DeviceRequest.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `DeviceRequest.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `DeviceRequest.priorRequest`: Reference(Resource), 0..*.
    pub prior_request: Vec<Reference>,
    /// `DeviceRequest.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `DeviceRequest.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `DeviceRequest.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Codes: `codes::RequestIntent`. Modifier.
    pub intent: Prim<String>,
    /// `DeviceRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `DeviceRequest.code[x]`: Reference(Device) or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-kind>.
    pub code: Option<DeviceRequestCode>,
    /// `DeviceRequest.parameter`: [`DeviceRequestParameter`], 0..*.
    pub parameter: Vec<DeviceRequestParameter>,
    /// `DeviceRequest.subject`: Reference(Patient, Group, Location, Device), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `DeviceRequest.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DeviceRequest.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<DeviceRequestOccurrence>,
    /// `DeviceRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `DeviceRequest.requester`: Reference(Device, Practitioner, PractitionerRole, Organization), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `DeviceRequest.performerType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/participant-role>.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `DeviceRequest.performer`: Reference, 0..1.
    pub performer: Option<Box<Reference>>,
    /// `DeviceRequest.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `DeviceRequest.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `DeviceRequest.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `DeviceRequest.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `DeviceRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `DeviceRequest.relevantHistory`: Reference(Provenance), 0..*.
    pub relevant_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceRequest {
    fn info(&self) -> &'static TypeInfo { &DEVICE_REQUEST }
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
            | u64::from(!self.prior_request.is_empty()) << 12
            | u64::from(self.group_identifier.is_some()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.intent.is_absent()) << 15
            | u64::from(!self.priority.is_absent()) << 16
            | u64::from(self.code.is_some()) << 17
            | u64::from(!self.parameter.is_empty()) << 18
            | u64::from(self.subject.is_some()) << 19
            | u64::from(self.encounter.is_some()) << 20
            | u64::from(self.occurrence.is_some()) << 21
            | u64::from(!self.authored_on.is_absent()) << 22
            | u64::from(self.requester.is_some()) << 23
            | u64::from(self.performer_type.is_some()) << 24
            | u64::from(self.performer.is_some()) << 25
            | u64::from(!self.reason_code.is_empty()) << 26
            | u64::from(!self.reason_reference.is_empty()) << 27
            | u64::from(!self.insurance.is_empty()) << 28
            | u64::from(!self.supporting_info.is_empty()) << 29
            | u64::from(!self.note.is_empty()) << 30
            | u64::from(!self.relevant_history.is_empty()) << 31;
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
            12 => n::Place::Nodes(&self.prior_request),
            13 => n::Place::Node(&self.group_identifier),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.intent),
            16 => n::Place::Prim(&self.priority),
            17 => n::Place::Choice(&self.code),
            18 => n::Place::Nodes(&self.parameter),
            19 => n::Place::Node(&self.subject),
            20 => n::Place::Node(&self.encounter),
            21 => n::Place::Choice(&self.occurrence),
            22 => n::Place::Prim(&self.authored_on),
            23 => n::Place::Node(&self.requester),
            24 => n::Place::Node(&self.performer_type),
            25 => n::Place::Node(&self.performer),
            26 => n::Place::Nodes(&self.reason_code),
            27 => n::Place::Nodes(&self.reason_reference),
            28 => n::Place::Nodes(&self.insurance),
            29 => n::Place::Nodes(&self.supporting_info),
            30 => n::Place::Nodes(&self.note),
            31 => n::Place::Nodes(&self.relevant_history),
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
            12 => n::Slot::Nodes(&mut self.prior_request),
            13 => n::Slot::Node(&mut self.group_identifier),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.intent),
            16 => n::Slot::Prim(&mut self.priority),
            17 => n::Slot::Choice(&mut self.code),
            18 => n::Slot::Nodes(&mut self.parameter),
            19 => n::Slot::Node(&mut self.subject),
            20 => n::Slot::Node(&mut self.encounter),
            21 => n::Slot::Choice(&mut self.occurrence),
            22 => n::Slot::Prim(&mut self.authored_on),
            23 => n::Slot::Node(&mut self.requester),
            24 => n::Slot::Node(&mut self.performer_type),
            25 => n::Slot::Node(&mut self.performer),
            26 => n::Slot::Nodes(&mut self.reason_code),
            27 => n::Slot::Nodes(&mut self.reason_reference),
            28 => n::Slot::Nodes(&mut self.insurance),
            29 => n::Slot::Nodes(&mut self.supporting_info),
            30 => n::Slot::Nodes(&mut self.note),
            31 => n::Slot::Nodes(&mut self.relevant_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceRequest {
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
            prior_request: Vec::new(),
            group_identifier: None,
            status: Prim::ABSENT,
            intent: Prim::ABSENT,
            priority: Prim::ABSENT,
            code: None,
            parameter: Vec::new(),
            subject: None,
            encounter: None,
            occurrence: None,
            authored_on: Prim::ABSENT,
            requester: None,
            performer_type: None,
            performer: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            insurance: Vec::new(),
            supporting_info: Vec::new(),
            note: Vec::new(),
            relevant_history: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceRequest.parameter` of R4.
///
/// See <https://hl7.org/fhir/R4/devicerequest.html>.
/// Compiled by the feature `r4-workflow`.
pub struct DeviceRequestParameter {
    /// `DeviceRequest.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceRequest.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceRequest.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceRequest.parameter.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `DeviceRequest.parameter.value[x]`: CodeableConcept or Quantity or Range or boolean, 0..1.
    pub value: Option<DeviceRequestParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceRequestParameter {
    fn info(&self) -> &'static TypeInfo { &DEVICE_REQUEST_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
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
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceRequestParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceRequestParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceRequestParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceRequestParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceRequest.code[x]`.
#[derive(Clone)]
pub enum DeviceRequestCode {
    /// Reference(Device).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl DeviceRequestCode {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DeviceRequestCode {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DeviceRequestCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceRequestCode {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `DeviceRequest.parameter.value[x]`.
#[derive(Clone)]
pub enum DeviceRequestParameterValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// boolean.
    Boolean(Prim<bool>),
}

impl DeviceRequestParameterValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
}

impl n::Choice for DeviceRequestParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
            Self::Boolean(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            3 => Self::Boolean(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for DeviceRequestParameterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceRequestParameterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `DeviceRequest.occurrence[x]`.
#[derive(Clone)]
pub enum DeviceRequestOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl DeviceRequestOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DeviceRequestOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DeviceRequestOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceRequestOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DEVICE_REQUEST: TypeInfo = TypeInfo::new("DeviceRequest", "DeviceRequest", t::TypeKind::Resource, "DomainResource", 1, n::new::<DeviceRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"priorRequest\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::choice(",\"code\":", &DEVICE_REQUEST_CODE_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-kind"),
    FieldInfo::node(",\"parameter\":", &DEVICE_REQUEST_PARAMETER, 0, None, 0),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Location", "Device"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &DEVICE_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/participant-role"),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static DEVICE_REQUEST_CODE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"codeReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Device"]),
    t::Alternative::new(",\"codeCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

static DEVICE_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

pub(crate) static DEVICE_REQUEST_PARAMETER: TypeInfo = TypeInfo::new("DeviceRequestParameter", "DeviceRequest.parameter", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceRequestParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &DEVICE_REQUEST_PARAMETER_VALUE_TYPES, 0, Some(1), 0),
]);

static DEVICE_REQUEST_PARAMETER_VALUE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceRequest, DeviceRequestParameter);
