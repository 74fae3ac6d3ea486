// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceUsage` and the types inside it.

/// The resource `DeviceUsage` of R5.
///
/// See <https://hl7.org/fhir/R5/deviceusage.html>.
/// Compiled by the feature `r5-workflow`.
pub struct DeviceUsage {
    /// `DeviceUsage.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceUsage.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceUsage.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceUsage.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DeviceUsage.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceUsage.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceUsage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceUsage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUsage.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceUsage.basedOn`: Reference(ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `DeviceUsage.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/deviceusage-status>. Codes: `codes::DeviceUsageStatus`. Modifier.
    pub status: Prim<String>,
    /// `DeviceUsage.category`: CodeableConcept, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `DeviceUsage.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `DeviceUsage.derivedFrom`: Reference(ServiceRequest, Procedure, Claim, Observation, QuestionnaireResponse, DocumentReference), 0..*.
    pub derived_from: Vec<Reference>,
    /// `DeviceUsage.context`: Reference(Encounter, EpisodeOfCare), 0..1.
    pub context: Option<Box<Reference>>,
    /// `DeviceUsage.timing[x]`: Timing or Period or dateTime, 0..1.
    pub timing: Option<DeviceUsageTiming>,
    /// `DeviceUsage.dateAsserted`: dateTime, 0..1.
    pub date_asserted: Prim<DateTime>,
    /// `DeviceUsage.usageStatus`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/deviceusage-status>.
    pub usage_status: Option<Box<CodeableConcept>>,
    /// `DeviceUsage.usageReason`: CodeableConcept, 0..*.
    pub usage_reason: Vec<CodeableConcept>,
    /// `DeviceUsage.adherence`: [`DeviceUsageAdherence`], 0..1.
    pub adherence: Option<Box<DeviceUsageAdherence>>,
    /// `DeviceUsage.informationSource`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization), 0..1.
    pub information_source: Option<Box<Reference>>,
    /// `DeviceUsage.device`: CodeableReference(Device, DeviceDefinition), 1..1.
    pub device: Option<Box<CodeableReference>>,
    /// `DeviceUsage.reason`: CodeableReference(Condition, Observation, DiagnosticReport, DocumentReference, Procedure), 0..*.
    pub reason: Vec<CodeableReference>,
    /// `DeviceUsage.bodySite`: CodeableReference(BodyStructure), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableReference>>,
    /// `DeviceUsage.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceUsage {
    fn info(&self) -> &'static TypeInfo { &DEVICE_USAGE }
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
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.patient.is_some()) << 12
            | u64::from(!self.derived_from.is_empty()) << 13
            | u64::from(self.context.is_some()) << 14
            | u64::from(self.timing.is_some()) << 15
            | u64::from(!self.date_asserted.is_absent()) << 16
            | u64::from(self.usage_status.is_some()) << 17
            | u64::from(!self.usage_reason.is_empty()) << 18
            | u64::from(self.adherence.is_some()) << 19
            | u64::from(self.information_source.is_some()) << 20
            | u64::from(self.device.is_some()) << 21
            | u64::from(!self.reason.is_empty()) << 22
            | u64::from(self.body_site.is_some()) << 23
            | u64::from(!self.note.is_empty()) << 24;
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
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.patient),
            13 => n::Place::Nodes(&self.derived_from),
            14 => n::Place::Node(&self.context),
            15 => n::Place::Choice(&self.timing),
            16 => n::Place::Prim(&self.date_asserted),
            17 => n::Place::Node(&self.usage_status),
            18 => n::Place::Nodes(&self.usage_reason),
            19 => n::Place::Node(&self.adherence),
            20 => n::Place::Node(&self.information_source),
            21 => n::Place::Node(&self.device),
            22 => n::Place::Nodes(&self.reason),
            23 => n::Place::Node(&self.body_site),
            24 => n::Place::Nodes(&self.note),
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
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.patient),
            13 => n::Slot::Nodes(&mut self.derived_from),
            14 => n::Slot::Node(&mut self.context),
            15 => n::Slot::Choice(&mut self.timing),
            16 => n::Slot::Prim(&mut self.date_asserted),
            17 => n::Slot::Node(&mut self.usage_status),
            18 => n::Slot::Nodes(&mut self.usage_reason),
            19 => n::Slot::Node(&mut self.adherence),
            20 => n::Slot::Node(&mut self.information_source),
            21 => n::Slot::Node(&mut self.device),
            22 => n::Slot::Nodes(&mut self.reason),
            23 => n::Slot::Node(&mut self.body_site),
            24 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceUsage {
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
            category: Vec::new(),
            patient: None,
            derived_from: Vec::new(),
            context: None,
            timing: None,
            date_asserted: Prim::ABSENT,
            usage_status: None,
            usage_reason: Vec::new(),
            adherence: None,
            information_source: None,
            device: None,
            reason: Vec::new(),
            body_site: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceUsage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceUsage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceUsage.adherence` of R5.
///
/// See <https://hl7.org/fhir/R5/deviceusage.html>.
/// Compiled by the feature `r5-workflow`.
pub struct DeviceUsageAdherence {
    /// `DeviceUsage.adherence.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceUsage.adherence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceUsage.adherence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUsage.adherence.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/deviceusage-adherence-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `DeviceUsage.adherence.reason`: CodeableConcept, 1..*. Binding: example, <http://hl7.org/fhir/ValueSet/deviceusage-adherence-reason>.
    pub reason: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceUsageAdherence {
    fn info(&self) -> &'static TypeInfo { &DEVICE_USAGE_ADHERENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.reason.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Nodes(&self.reason),
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
            4 => n::Slot::Nodes(&mut self.reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceUsageAdherence {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            reason: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceUsageAdherence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceUsageAdherence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceUsageAdherence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceUsage.timing[x]`.
#[derive(Clone)]
pub enum DeviceUsageTiming {
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// Period.
    Period(n::Boxed<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl DeviceUsageTiming {
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

impl n::Choice for DeviceUsageTiming {
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

impl PartialEq for DeviceUsageTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceUsageTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DEVICE_USAGE: TypeInfo = TypeInfo::new("DeviceUsage", "DeviceUsage", t::TypeKind::Resource, "DomainResource", 4, n::new::<DeviceUsage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/deviceusage-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest", "Procedure", "Claim", "Observation", "QuestionnaireResponse", "DocumentReference"]),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::choice(",\"timing\":", &DEVICE_USAGE_TIMING_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dateAsserted\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"usageStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/deviceusage-status"),
    FieldInfo::node(",\"usageReason\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"adherence\":", &DEVICE_USAGE_ADHERENCE, 0, Some(1), 0),
    FieldInfo::node(",\"informationSource\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"device\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Device", "DeviceDefinition"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference", "Procedure"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["BodyStructure"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static DEVICE_USAGE_TIMING_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

pub(crate) static DEVICE_USAGE_ADHERENCE: TypeInfo = TypeInfo::new("DeviceUsageAdherence", "DeviceUsage.adherence", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceUsageAdherence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/deviceusage-adherence-code"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 1, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/deviceusage-adherence-reason"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceUsage, DeviceUsageAdherence);
