// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AllergyIntolerance` and the types inside it.

/// The resource `AllergyIntolerance` of R4.
///
/// See <https://hl7.org/fhir/R4/allergyintolerance.html>.
/// Compiled by the feature `r4-clinical`.
pub struct AllergyIntolerance {
    /// `AllergyIntolerance.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AllergyIntolerance.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AllergyIntolerance.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AllergyIntolerance.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AllergyIntolerance.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AllergyIntolerance.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AllergyIntolerance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AllergyIntolerance.clinicalStatus`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergyintolerance-clinical>. Modifier.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.verificationStatus`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergyintolerance-verification>. Modifier.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>. Codes: `codes::AllergyIntoleranceType`.
    pub r#type: Prim<String>,
    /// `AllergyIntolerance.category`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>. Codes: `codes::AllergyIntoleranceCategory`.
    pub category: Vec<Prim<String>>,
    /// `AllergyIntolerance.criticality`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>. Codes: `codes::AllergyIntoleranceCriticality`.
    pub criticality: Prim<String>,
    /// `AllergyIntolerance.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/allergyintolerance-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `AllergyIntolerance.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AllergyIntolerance.onset[x]`: dateTime or Age or Period or Range or string, 0..1.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.recordedDate`: dateTime, 0..1.
    pub recorded_date: Prim<DateTime>,
    /// `AllergyIntolerance.recorder`: Reference(Practitioner, PractitionerRole, Patient, RelatedPerson), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AllergyIntolerance.asserter`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole), 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `AllergyIntolerance.lastOccurrence`: dateTime, 0..1.
    pub last_occurrence: Prim<DateTime>,
    /// `AllergyIntolerance.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `AllergyIntolerance.reaction`: [`AllergyIntoleranceReaction`], 0..*.
    pub reaction: Vec<AllergyIntoleranceReaction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AllergyIntolerance {
    fn info(&self) -> &'static TypeInfo { &ALLERGY_INTOLERANCE }
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
            | u64::from(self.clinical_status.is_some()) << 9
            | u64::from(self.verification_status.is_some()) << 10
            | u64::from(!self.r#type.is_absent()) << 11
            | u64::from(!self.category.is_empty()) << 12
            | u64::from(!self.criticality.is_absent()) << 13
            | u64::from(self.code.is_some()) << 14
            | u64::from(self.patient.is_some()) << 15
            | u64::from(self.encounter.is_some()) << 16
            | u64::from(self.onset.is_some()) << 17
            | u64::from(!self.recorded_date.is_absent()) << 18
            | u64::from(self.recorder.is_some()) << 19
            | u64::from(self.asserter.is_some()) << 20
            | u64::from(!self.last_occurrence.is_absent()) << 21
            | u64::from(!self.note.is_empty()) << 22
            | u64::from(!self.reaction.is_empty()) << 23;
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
            9 => n::Place::Node(&self.clinical_status),
            10 => n::Place::Node(&self.verification_status),
            11 => n::Place::Prim(&self.r#type),
            12 => n::Place::Prims(&self.category),
            13 => n::Place::Prim(&self.criticality),
            14 => n::Place::Node(&self.code),
            15 => n::Place::Node(&self.patient),
            16 => n::Place::Node(&self.encounter),
            17 => n::Place::Choice(&self.onset),
            18 => n::Place::Prim(&self.recorded_date),
            19 => n::Place::Node(&self.recorder),
            20 => n::Place::Node(&self.asserter),
            21 => n::Place::Prim(&self.last_occurrence),
            22 => n::Place::Nodes(&self.note),
            23 => n::Place::Nodes(&self.reaction),
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
            9 => n::Slot::Node(&mut self.clinical_status),
            10 => n::Slot::Node(&mut self.verification_status),
            11 => n::Slot::Prim(&mut self.r#type),
            12 => n::Slot::Prims(&mut self.category),
            13 => n::Slot::Prim(&mut self.criticality),
            14 => n::Slot::Node(&mut self.code),
            15 => n::Slot::Node(&mut self.patient),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Choice(&mut self.onset),
            18 => n::Slot::Prim(&mut self.recorded_date),
            19 => n::Slot::Node(&mut self.recorder),
            20 => n::Slot::Node(&mut self.asserter),
            21 => n::Slot::Prim(&mut self.last_occurrence),
            22 => n::Slot::Nodes(&mut self.note),
            23 => n::Slot::Nodes(&mut self.reaction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AllergyIntolerance {
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
            clinical_status: None,
            verification_status: None,
            r#type: Prim::ABSENT,
            category: Vec::new(),
            criticality: Prim::ABSENT,
            code: None,
            patient: None,
            encounter: None,
            onset: None,
            recorded_date: Prim::ABSENT,
            recorder: None,
            asserter: None,
            last_occurrence: Prim::ABSENT,
            note: Vec::new(),
            reaction: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AllergyIntolerance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AllergyIntolerance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AllergyIntolerance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AllergyIntolerance.reaction` of R4.
///
/// See <https://hl7.org/fhir/R4/allergyintolerance.html>.
/// Compiled by the feature `r4-clinical`.
pub struct AllergyIntoleranceReaction {
    /// `AllergyIntolerance.reaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AllergyIntolerance.reaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.substance`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-code>.
    pub substance: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.manifestation`: CodeableConcept, 1..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub manifestation: Vec<CodeableConcept>,
    /// `AllergyIntolerance.reaction.description`: string, 0..1.
    pub description: Prim<String>,
    /// `AllergyIntolerance.reaction.onset`: dateTime, 0..1.
    pub onset: Prim<DateTime>,
    /// `AllergyIntolerance.reaction.severity`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/reaction-event-severity>. Codes: `codes::AllergyIntoleranceSeverity`.
    pub severity: Prim<String>,
    /// `AllergyIntolerance.reaction.exposureRoute`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub exposure_route: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AllergyIntoleranceReaction {
    fn info(&self) -> &'static TypeInfo { &ALLERGY_INTOLERANCE_REACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.substance.is_some()) << 3
            | u64::from(!self.manifestation.is_empty()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.onset.is_absent()) << 6
            | u64::from(!self.severity.is_absent()) << 7
            | u64::from(self.exposure_route.is_some()) << 8
            | u64::from(!self.note.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.substance),
            4 => n::Place::Nodes(&self.manifestation),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prim(&self.onset),
            7 => n::Place::Prim(&self.severity),
            8 => n::Place::Node(&self.exposure_route),
            9 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.substance),
            4 => n::Slot::Nodes(&mut self.manifestation),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.onset),
            7 => n::Slot::Prim(&mut self.severity),
            8 => n::Slot::Node(&mut self.exposure_route),
            9 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AllergyIntoleranceReaction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            substance: None,
            manifestation: Vec::new(),
            description: Prim::ABSENT,
            onset: Prim::ABSENT,
            severity: Prim::ABSENT,
            exposure_route: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AllergyIntoleranceReaction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AllergyIntoleranceReaction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AllergyIntoleranceReaction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `AllergyIntolerance.onset[x]`.
#[derive(Clone)]
pub enum AllergyIntoleranceOnset {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl AllergyIntoleranceOnset {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for AllergyIntoleranceOnset {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for AllergyIntoleranceOnset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for AllergyIntoleranceOnset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ALLERGY_INTOLERANCE: TypeInfo = TypeInfo::new("AllergyIntolerance", "AllergyIntolerance", t::TypeKind::Resource, "DomainResource", 1, n::new::<AllergyIntolerance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"clinicalStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergyintolerance-clinical"),
    FieldInfo::node(",\"verificationStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergyintolerance-verification"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergy-intolerance-type"),
    FieldInfo::prim(",\"category\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergy-intolerance-category"),
    FieldInfo::prim(",\"criticality\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/allergyintolerance-code"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::choice(",\"onset\":", &ALLERGY_INTOLERANCE_ONSET_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"recordedDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"asserter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    FieldInfo::prim(",\"lastOccurrence\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"reaction\":", &ALLERGY_INTOLERANCE_REACTION, 0, None, 0),
]);

static ALLERGY_INTOLERANCE_ONSET_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"onsetDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"onsetAge\":", "Age", t::ValueKind::Node(&AGE), 1, &[]),
    t::Alternative::new(",\"onsetPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"onsetRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"onsetString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

pub(crate) static ALLERGY_INTOLERANCE_REACTION: TypeInfo = TypeInfo::new("AllergyIntoleranceReaction", "AllergyIntolerance.reaction", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AllergyIntoleranceReaction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-code"),
    FieldInfo::node(",\"manifestation\":", &CODEABLE_CONCEPT, 1, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"onset\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"severity\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/reaction-event-severity"),
    FieldInfo::node(",\"exposureRoute\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AllergyIntolerance, AllergyIntoleranceReaction);
