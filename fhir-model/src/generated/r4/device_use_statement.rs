// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceUseStatement` and the types inside it.

/// The resource `DeviceUseStatement` of R4.
///
/// See <https://hl7.org/fhir/R4/deviceusestatement.html>.
/// Compiled by the feature `r4-workflow`.
pub struct DeviceUseStatement {
    /// `DeviceUseStatement.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceUseStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceUseStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceUseStatement.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DeviceUseStatement.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceUseStatement.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceUseStatement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceUseStatement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUseStatement.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceUseStatement.basedOn`: Reference(ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `DeviceUseStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-statement-status>. Codes: `codes::DeviceUseStatementStatus`. Modifier.
    pub status: Prim<String>,
    /// `DeviceUseStatement.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `DeviceUseStatement.derivedFrom`: Reference(ServiceRequest, Procedure, Claim, Observation, QuestionnaireResponse, DocumentReference), 0..*.
    pub derived_from: Vec<Reference>,
    /// `DeviceUseStatement.timing[x]`: Timing or Period or dateTime, 0..1.
    pub timing: Option<DeviceUseStatementTiming>,
    /// `DeviceUseStatement.recordedOn`: dateTime, 0..1.
    pub recorded_on: Prim<DateTime>,
    /// `DeviceUseStatement.source`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub source: Option<Box<Reference>>,
    /// `DeviceUseStatement.device`: Reference(Device), 1..1.
    pub device: Option<Box<Reference>>,
    /// `DeviceUseStatement.reasonCode`: CodeableConcept, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `DeviceUseStatement.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference, Media), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `DeviceUseStatement.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `DeviceUseStatement.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceUseStatement {
    fn info(&self) -> &'static TypeInfo { &DEVICE_USE_STATEMENT }
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
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.subject.is_some()) << 11
            | u64::from(!self.derived_from.is_empty()) << 12
            | u64::from(self.timing.is_some()) << 13
            | u64::from(!self.recorded_on.is_absent()) << 14
            | u64::from(self.source.is_some()) << 15
            | u64::from(self.device.is_some()) << 16
            | u64::from(!self.reason_code.is_empty()) << 17
            | u64::from(!self.reason_reference.is_empty()) << 18
            | u64::from(self.body_site.is_some()) << 19
            | u64::from(!self.note.is_empty()) << 20;
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
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.subject),
            12 => n::Place::Nodes(&self.derived_from),
            13 => n::Place::Choice(&self.timing),
            14 => n::Place::Prim(&self.recorded_on),
            15 => n::Place::Node(&self.source),
            16 => n::Place::Node(&self.device),
            17 => n::Place::Nodes(&self.reason_code),
            18 => n::Place::Nodes(&self.reason_reference),
            19 => n::Place::Node(&self.body_site),
            20 => n::Place::Nodes(&self.note),
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
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.subject),
            12 => n::Slot::Nodes(&mut self.derived_from),
            13 => n::Slot::Choice(&mut self.timing),
            14 => n::Slot::Prim(&mut self.recorded_on),
            15 => n::Slot::Node(&mut self.source),
            16 => n::Slot::Node(&mut self.device),
            17 => n::Slot::Nodes(&mut self.reason_code),
            18 => n::Slot::Nodes(&mut self.reason_reference),
            19 => n::Slot::Node(&mut self.body_site),
            20 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceUseStatement {
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
            status: Prim::ABSENT,
            subject: None,
            derived_from: Vec::new(),
            timing: None,
            recorded_on: Prim::ABSENT,
            source: None,
            device: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            body_site: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceUseStatement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceUseStatement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceUseStatement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceUseStatement.timing[x]`.
#[derive(Clone)]
pub enum DeviceUseStatementTiming {
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// Period.
    Period(n::Boxed<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl DeviceUseStatementTiming {
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for DeviceUseStatementTiming {
    fn index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::Period(_) => 1,
            Self::DateTime(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for DeviceUseStatementTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceUseStatementTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DEVICE_USE_STATEMENT: TypeInfo = TypeInfo::new("DeviceUseStatement", "DeviceUseStatement", t::TypeKind::Resource, "DomainResource", 1, n::new::<DeviceUseStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-statement-status"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest", "Procedure", "Claim", "Observation", "QuestionnaireResponse", "DocumentReference"]),
    FieldInfo::choice(",\"timing\":", &DEVICE_USE_STATEMENT_TIMING_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recordedOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference", "Media"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static DEVICE_USE_STATEMENT_TIMING_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceUseStatement);
