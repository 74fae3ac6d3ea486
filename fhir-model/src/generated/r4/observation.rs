// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Observation` and the types inside it.

/// The resource `Observation` of R4.
///
/// See <https://hl7.org/fhir/R4/observation.html>.
/// Compiled by the feature `r4-base`.
pub struct Observation {
    /// `Observation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Observation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Observation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Observation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Observation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Observation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Observation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Observation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Observation.basedOn`: Reference(CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Observation.partOf`: Reference(MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Immunization, ImagingStudy), 0..*.
    pub part_of: Vec<Reference>,
    /// `Observation.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/observation-status>. Codes: `codes::ObservationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Observation.category`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Vec<CodeableConcept>,
    /// `Observation.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.subject`: Reference(Patient, Group, Device, Location), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Observation.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
    /// `Observation.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Observation.effective[x]`: dateTime or Period or Timing or instant, 0..1.
    pub effective: Option<ObservationEffective>,
    /// `Observation.issued`: instant, 0..1.
    pub issued: Prim<Instant>,
    /// `Observation.performer`: Reference(Practitioner, PractitionerRole, Organization, CareTeam, Patient, RelatedPerson), 0..*.
    pub performer: Vec<Reference>,
    /// `Observation.value[x]`: any datatype, 0..1.
    pub value: Option<ObservationValue>,
    /// `Observation.dataAbsentReason`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.interpretation`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Observation.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Observation.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Observation.specimen`: Reference(Specimen), 0..1.
    pub specimen: Option<Box<Reference>>,
    /// `Observation.device`: Reference(Device, DeviceMetric), 0..1.
    pub device: Option<Box<Reference>>,
    /// `Observation.referenceRange`: [`ObservationReferenceRange`], 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// `Observation.hasMember`: Reference(Observation, QuestionnaireResponse, MolecularSequence), 0..*.
    pub has_member: Vec<Reference>,
    /// `Observation.derivedFrom`: Reference(DocumentReference, ImagingStudy, Media, QuestionnaireResponse, Observation, MolecularSequence), 0..*.
    pub derived_from: Vec<Reference>,
    /// `Observation.component`: [`ObservationComponent`], 0..*.
    pub component: Vec<ObservationComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Observation {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION }
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
            | u64::from(!self.category.is_empty()) << 12
            | u64::from(self.code.is_some()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(!self.focus.is_empty()) << 15
            | u64::from(self.encounter.is_some()) << 16
            | u64::from(self.effective.is_some()) << 17
            | u64::from(!self.issued.is_absent()) << 18
            | u64::from(!self.performer.is_empty()) << 19
            | u64::from(self.value.is_some()) << 20
            | u64::from(self.data_absent_reason.is_some()) << 21
            | u64::from(!self.interpretation.is_empty()) << 22
            | u64::from(!self.note.is_empty()) << 23
            | u64::from(self.body_site.is_some()) << 24
            | u64::from(self.method.is_some()) << 25
            | u64::from(self.specimen.is_some()) << 26
            | u64::from(self.device.is_some()) << 27
            | u64::from(!self.reference_range.is_empty()) << 28
            | u64::from(!self.has_member.is_empty()) << 29
            | u64::from(!self.derived_from.is_empty()) << 30
            | u64::from(!self.component.is_empty()) << 31;
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
            12 => n::Place::Nodes(&self.category),
            13 => n::Place::Node(&self.code),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Nodes(&self.focus),
            16 => n::Place::Node(&self.encounter),
            17 => n::Place::Choice(&self.effective),
            18 => n::Place::Prim(&self.issued),
            19 => n::Place::Nodes(&self.performer),
            20 => n::Place::Choice(&self.value),
            21 => n::Place::Node(&self.data_absent_reason),
            22 => n::Place::Nodes(&self.interpretation),
            23 => n::Place::Nodes(&self.note),
            24 => n::Place::Node(&self.body_site),
            25 => n::Place::Node(&self.method),
            26 => n::Place::Node(&self.specimen),
            27 => n::Place::Node(&self.device),
            28 => n::Place::Nodes(&self.reference_range),
            29 => n::Place::Nodes(&self.has_member),
            30 => n::Place::Nodes(&self.derived_from),
            31 => n::Place::Nodes(&self.component),
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
            12 => n::Slot::Nodes(&mut self.category),
            13 => n::Slot::Node(&mut self.code),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Nodes(&mut self.focus),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Choice(&mut self.effective),
            18 => n::Slot::Prim(&mut self.issued),
            19 => n::Slot::Nodes(&mut self.performer),
            20 => n::Slot::Choice(&mut self.value),
            21 => n::Slot::Node(&mut self.data_absent_reason),
            22 => n::Slot::Nodes(&mut self.interpretation),
            23 => n::Slot::Nodes(&mut self.note),
            24 => n::Slot::Node(&mut self.body_site),
            25 => n::Slot::Node(&mut self.method),
            26 => n::Slot::Node(&mut self.specimen),
            27 => n::Slot::Node(&mut self.device),
            28 => n::Slot::Nodes(&mut self.reference_range),
            29 => n::Slot::Nodes(&mut self.has_member),
            30 => n::Slot::Nodes(&mut self.derived_from),
            31 => n::Slot::Nodes(&mut self.component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Observation {
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
            category: Vec::new(),
            code: None,
            subject: None,
            focus: Vec::new(),
            encounter: None,
            effective: None,
            issued: Prim::ABSENT,
            performer: Vec::new(),
            value: None,
            data_absent_reason: None,
            interpretation: Vec::new(),
            note: Vec::new(),
            body_site: None,
            method: None,
            specimen: None,
            device: None,
            reference_range: Vec::new(),
            has_member: Vec::new(),
            derived_from: Vec::new(),
            component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Observation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Observation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Observation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Observation.referenceRange` of R4.
///
/// See <https://hl7.org/fhir/R4/observation.html>.
pub struct ObservationReferenceRange {
    /// `Observation.referenceRange.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Observation.referenceRange.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Observation.referenceRange.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.referenceRange.low`: Quantity, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Observation.referenceRange.high`: Quantity, 0..1.
    pub high: Option<Box<Quantity>>,
    /// `Observation.referenceRange.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Observation.referenceRange.appliesTo`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `Observation.referenceRange.age`: Range, 0..1.
    pub age: Option<Box<Range>>,
    /// `Observation.referenceRange.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationReferenceRange {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_REFERENCE_RANGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.low.is_some()) << 3
            | u64::from(self.high.is_some()) << 4
            | u64::from(self.r#type.is_some()) << 5
            | u64::from(!self.applies_to.is_empty()) << 6
            | u64::from(self.age.is_some()) << 7
            | u64::from(!self.text.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.low),
            4 => n::Place::Node(&self.high),
            5 => n::Place::Node(&self.r#type),
            6 => n::Place::Nodes(&self.applies_to),
            7 => n::Place::Node(&self.age),
            8 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.low),
            4 => n::Slot::Node(&mut self.high),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Nodes(&mut self.applies_to),
            7 => n::Slot::Node(&mut self.age),
            8 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationReferenceRange {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            low: None,
            high: None,
            r#type: None,
            applies_to: Vec::new(),
            age: None,
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationReferenceRange {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationReferenceRange {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationReferenceRange {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Observation.component` of R4.
///
/// See <https://hl7.org/fhir/R4/observation.html>.
pub struct ObservationComponent {
    /// `Observation.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Observation.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Observation.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.component.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.component.value[x]`: any datatype, 0..1.
    pub value: Option<ObservationComponentValue>,
    /// `Observation.component.dataAbsentReason`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.component.interpretation`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.component.referenceRange`: as `Observation.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationComponent {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_COMPONENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(self.data_absent_reason.is_some()) << 5
            | u64::from(!self.interpretation.is_empty()) << 6
            | u64::from(!self.reference_range.is_empty()) << 7;
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
            5 => n::Place::Node(&self.data_absent_reason),
            6 => n::Place::Nodes(&self.interpretation),
            7 => n::Place::Nodes(&self.reference_range),
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
            5 => n::Slot::Node(&mut self.data_absent_reason),
            6 => n::Slot::Nodes(&mut self.interpretation),
            7 => n::Slot::Nodes(&mut self.reference_range),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            data_absent_reason: None,
            interpretation: Vec::new(),
            reference_range: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Observation.effective[x]`.
#[derive(Clone)]
pub enum ObservationEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// instant.
    Instant(Prim<Instant>),
}

impl ObservationEffective {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
}

impl n::Choice for ObservationEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
            Self::Instant(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::Instant(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::Instant(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            3 => Self::Instant(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ObservationEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ObservationEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Observation.value[x]`.
#[derive(Clone)]
pub enum ObservationValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// SampledData.
    SampledData(n::Boxed<SampledData>),
    /// time.
    Time(Prim<Time>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ObservationValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `SampledData`.
    #[inline]
    pub fn as_sampled_data(&self) -> Option<&SampledData> { if let Self::SampledData(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ObservationValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::SampledData(_) => 7,
            Self::Time(_) => 8,
            Self::DateTime(_) => 9,
            Self::Period(_) => 10,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Time(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Integer(Default::default()),
            5 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            6 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            7 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            8 => Self::Time(Default::default()),
            9 => Self::DateTime(Default::default()),
            10 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ObservationValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ObservationValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Observation.component.value[x]`.
#[derive(Clone)]
pub enum ObservationComponentValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// SampledData.
    SampledData(n::Boxed<SampledData>),
    /// time.
    Time(Prim<Time>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ObservationComponentValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `SampledData`.
    #[inline]
    pub fn as_sampled_data(&self) -> Option<&SampledData> { if let Self::SampledData(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ObservationComponentValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::SampledData(_) => 7,
            Self::Time(_) => 8,
            Self::DateTime(_) => 9,
            Self::Period(_) => 10,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Time(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Integer(Default::default()),
            5 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            6 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            7 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            8 => Self::Time(Default::default()),
            9 => Self::DateTime(Default::default()),
            10 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ObservationComponentValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ObservationComponentValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static OBSERVATION: TypeInfo = TypeInfo::new("Observation", "Observation", t::TypeKind::Resource, "DomainResource", 1, n::new::<Observation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "DeviceRequest", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationAdministration", "MedicationDispense", "MedicationStatement", "Procedure", "Immunization", "ImagingStudy"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/observation-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/observation-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Location"]),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"effective\":", &OBSERVATION_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issued\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "RelatedPerson"]),
    FieldInfo::choice(",\"value\":", &OBSERVATION_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"dataAbsentReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/data-absent-reason"),
    FieldInfo::node(",\"interpretation\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/observation-interpretation"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-methods"),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, Some(1), 0).targets(&["Specimen"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "DeviceMetric"]),
    FieldInfo::node(",\"referenceRange\":", &OBSERVATION_REFERENCE_RANGE, 0, None, 0),
    FieldInfo::node(",\"hasMember\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Observation", "QuestionnaireResponse", "MolecularSequence"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference", "ImagingStudy", "Media", "QuestionnaireResponse", "Observation", "MolecularSequence"]),
    FieldInfo::node(",\"component\":", &OBSERVATION_COMPONENT, 0, None, t::SUMMARY),
]);

static OBSERVATION_EFFECTIVE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"effectiveTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
    t::Alternative::new(",\"effectiveInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 1, &[]),
];

static OBSERVATION_VALUE_TYPES: [t::Alternative; 11] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 1, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 1, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 1, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 1, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

pub(crate) static OBSERVATION_REFERENCE_RANGE: TypeInfo = TypeInfo::new("ObservationReferenceRange", "Observation.referenceRange", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ObservationReferenceRange>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"low\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"high\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/referencerange-meaning"),
    FieldInfo::node(",\"appliesTo\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/referencerange-appliesto"),
    FieldInfo::node(",\"age\":", &RANGE, 0, Some(1), 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static OBSERVATION_COMPONENT: TypeInfo = TypeInfo::new("ObservationComponent", "Observation.component", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ObservationComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"value\":", &OBSERVATION_COMPONENT_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"dataAbsentReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/data-absent-reason"),
    FieldInfo::node(",\"interpretation\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/observation-interpretation"),
    FieldInfo::node(",\"referenceRange\":", &OBSERVATION_REFERENCE_RANGE, 0, None, 0),
]);

static OBSERVATION_COMPONENT_VALUE_TYPES: [t::Alternative; 11] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 1, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 1, &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 1, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 1, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Observation, ObservationReferenceRange, ObservationComponent);
