// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Media` and the types inside it.

/// The resource `Media` of R4.
///
/// See <https://hl7.org/fhir/R4/media.html>.
/// Compiled by the feature `r4-diagnostics`.
pub struct Media {
    /// `Media.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Media.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Media.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Media.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Media.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Media.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Media.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Media.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Media.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Media.basedOn`: Reference(ServiceRequest, CarePlan), 0..*.
    pub based_on: Vec<Reference>,
    /// `Media.partOf`: Reference(Resource), 0..*.
    pub part_of: Vec<Reference>,
    /// `Media.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-status>. Codes: `codes::CommunicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Media.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/media-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Media.modality`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/media-modality>.
    pub modality: Option<Box<CodeableConcept>>,
    /// `Media.view`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/media-view>.
    pub view: Option<Box<CodeableConcept>>,
    /// `Media.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Media.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Media.created[x]`: dateTime or Period, 0..1.
    pub created: Option<MediaCreated>,
    /// `Media.issued`: instant, 0..1.
    pub issued: Prim<Instant>,
    /// `Media.operator`: Reference, 0..1.
    pub operator: Option<Box<Reference>>,
    /// `Media.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Media.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Media.deviceName`: string, 0..1.
    pub device_name: Prim<String>,
    /// `Media.device`: Reference(Device, DeviceMetric, Device), 0..1.
    pub device: Option<Box<Reference>>,
    /// `Media.height`: positiveInt, 0..1.
    pub height: Prim<u32>,
    /// `Media.width`: positiveInt, 0..1.
    pub width: Prim<u32>,
    /// `Media.frames`: positiveInt, 0..1.
    pub frames: Prim<u32>,
    /// `Media.duration`: decimal, 0..1.
    pub duration: Prim<Decimal>,
    /// `Media.content`: Attachment, 1..1.
    pub content: Option<Box<Attachment>>,
    /// `Media.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Media {
    fn info(&self) -> &'static TypeInfo { &MEDIA }
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
            | u64::from(!self.part_of.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.r#type.is_some()) << 12
            | u64::from(self.modality.is_some()) << 13
            | u64::from(self.view.is_some()) << 14
            | u64::from(self.subject.is_some()) << 15
            | u64::from(self.encounter.is_some()) << 16
            | u64::from(self.created.is_some()) << 17
            | u64::from(!self.issued.is_absent()) << 18
            | u64::from(self.operator.is_some()) << 19
            | u64::from(!self.reason_code.is_empty()) << 20
            | u64::from(self.body_site.is_some()) << 21
            | u64::from(!self.device_name.is_absent()) << 22
            | u64::from(self.device.is_some()) << 23
            | u64::from(!self.height.is_absent()) << 24
            | u64::from(!self.width.is_absent()) << 25
            | u64::from(!self.frames.is_absent()) << 26
            | u64::from(!self.duration.is_absent()) << 27
            | u64::from(self.content.is_some()) << 28
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
            10 => n::Place::Nodes(&self.part_of),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.r#type),
            13 => n::Place::Node(&self.modality),
            14 => n::Place::Node(&self.view),
            15 => n::Place::Node(&self.subject),
            16 => n::Place::Node(&self.encounter),
            17 => n::Place::Choice(&self.created),
            18 => n::Place::Prim(&self.issued),
            19 => n::Place::Node(&self.operator),
            20 => n::Place::Nodes(&self.reason_code),
            21 => n::Place::Node(&self.body_site),
            22 => n::Place::Prim(&self.device_name),
            23 => n::Place::Node(&self.device),
            24 => n::Place::Prim(&self.height),
            25 => n::Place::Prim(&self.width),
            26 => n::Place::Prim(&self.frames),
            27 => n::Place::Prim(&self.duration),
            28 => n::Place::Node(&self.content),
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
            10 => n::Slot::Nodes(&mut self.part_of),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.r#type),
            13 => n::Slot::Node(&mut self.modality),
            14 => n::Slot::Node(&mut self.view),
            15 => n::Slot::Node(&mut self.subject),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Choice(&mut self.created),
            18 => n::Slot::Prim(&mut self.issued),
            19 => n::Slot::Node(&mut self.operator),
            20 => n::Slot::Nodes(&mut self.reason_code),
            21 => n::Slot::Node(&mut self.body_site),
            22 => n::Slot::Prim(&mut self.device_name),
            23 => n::Slot::Node(&mut self.device),
            24 => n::Slot::Prim(&mut self.height),
            25 => n::Slot::Prim(&mut self.width),
            26 => n::Slot::Prim(&mut self.frames),
            27 => n::Slot::Prim(&mut self.duration),
            28 => n::Slot::Node(&mut self.content),
            29 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Media {
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
            part_of: Vec::new(),
            status: Prim::ABSENT,
            r#type: None,
            modality: None,
            view: None,
            subject: None,
            encounter: None,
            created: None,
            issued: Prim::ABSENT,
            operator: None,
            reason_code: Vec::new(),
            body_site: None,
            device_name: Prim::ABSENT,
            device: None,
            height: Prim::ABSENT,
            width: Prim::ABSENT,
            frames: Prim::ABSENT,
            duration: Prim::ABSENT,
            content: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Media {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Media {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Media {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Media.created[x]`.
#[derive(Clone)]
pub enum MediaCreated {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl MediaCreated {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MediaCreated {
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

impl PartialEq for MediaCreated {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MediaCreated {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDIA: TypeInfo = TypeInfo::new("Media", "Media", t::TypeKind::Resource, "DomainResource", 1, n::new::<Media>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest", "CarePlan"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/media-type"),
    FieldInfo::node(",\"modality\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/media-modality"),
    FieldInfo::node(",\"view\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/media-view"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "Group", "Device", "Specimen", "Location"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"created\":", &MEDIA_CREATED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issued\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"operator\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-reason"),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::prim(",\"deviceName\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "DeviceMetric", "Device"]),
    FieldInfo::prim(",\"height\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"width\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"frames\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"duration\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"content\":", &ATTACHMENT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static MEDIA_CREATED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"createdDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"createdPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Media);
