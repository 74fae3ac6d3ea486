// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ClinicalImpression` and the types inside it.

/// The resource `ClinicalImpression` of R5.
///
/// See <https://hl7.org/fhir/R5/clinicalimpression.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ClinicalImpression {
    /// `ClinicalImpression.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ClinicalImpression.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ClinicalImpression.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ClinicalImpression.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ClinicalImpression.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ClinicalImpression.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ClinicalImpression.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ClinicalImpression.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-status>. Codes: `codes::ClinicalImpressionStatus`. Modifier.
    pub status: Prim<String>,
    /// `ClinicalImpression.statusReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/clinicalimpression-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ClinicalImpression.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ClinicalImpression.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `ClinicalImpression.effective[x]`: dateTime or Period, 0..1.
    pub effective: Option<ClinicalImpressionEffective>,
    /// `ClinicalImpression.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ClinicalImpression.performer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub performer: Option<Box<Reference>>,
    /// `ClinicalImpression.previous`: Reference(ClinicalImpression), 0..1.
    pub previous: Option<Box<Reference>>,
    /// `ClinicalImpression.problem`: Reference(Condition, AllergyIntolerance), 0..*.
    pub problem: Vec<Reference>,
    /// `ClinicalImpression.changePattern`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/clinicalimpression-change-pattern>.
    pub change_pattern: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.protocol`: uri, 0..*.
    pub protocol: Vec<Prim<String>>,
    /// `ClinicalImpression.summary`: string, 0..1.
    pub summary: Prim<String>,
    /// `ClinicalImpression.finding`: [`ClinicalImpressionFinding`], 0..*.
    pub finding: Vec<ClinicalImpressionFinding>,
    /// `ClinicalImpression.prognosisCodeableConcept`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis>.
    pub prognosis_codeable_concept: Vec<CodeableConcept>,
    /// `ClinicalImpression.prognosisReference`: Reference(RiskAssessment), 0..*.
    pub prognosis_reference: Vec<Reference>,
    /// `ClinicalImpression.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `ClinicalImpression.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalImpression {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_IMPRESSION }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(self.status_reason.is_some()) << 10
            | u64::from(!self.description.is_absent()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.encounter.is_some()) << 13
            | u64::from(self.effective.is_some()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(self.performer.is_some()) << 16
            | u64::from(self.previous.is_some()) << 17
            | u64::from(!self.problem.is_empty()) << 18
            | u64::from(self.change_pattern.is_some()) << 19
            | u64::from(!self.protocol.is_empty()) << 20
            | u64::from(!self.summary.is_absent()) << 21
            | u64::from(!self.finding.is_empty()) << 22
            | u64::from(!self.prognosis_codeable_concept.is_empty()) << 23
            | u64::from(!self.prognosis_reference.is_empty()) << 24
            | u64::from(!self.supporting_info.is_empty()) << 25
            | u64::from(!self.note.is_empty()) << 26;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Node(&self.status_reason),
            11 => n::Place::Prim(&self.description),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.encounter),
            14 => n::Place::Choice(&self.effective),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Node(&self.performer),
            17 => n::Place::Node(&self.previous),
            18 => n::Place::Nodes(&self.problem),
            19 => n::Place::Node(&self.change_pattern),
            20 => n::Place::Prims(&self.protocol),
            21 => n::Place::Prim(&self.summary),
            22 => n::Place::Nodes(&self.finding),
            23 => n::Place::Nodes(&self.prognosis_codeable_concept),
            24 => n::Place::Nodes(&self.prognosis_reference),
            25 => n::Place::Nodes(&self.supporting_info),
            26 => n::Place::Nodes(&self.note),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.status_reason),
            11 => n::Slot::Prim(&mut self.description),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.encounter),
            14 => n::Slot::Choice(&mut self.effective),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Node(&mut self.performer),
            17 => n::Slot::Node(&mut self.previous),
            18 => n::Slot::Nodes(&mut self.problem),
            19 => n::Slot::Node(&mut self.change_pattern),
            20 => n::Slot::Prims(&mut self.protocol),
            21 => n::Slot::Prim(&mut self.summary),
            22 => n::Slot::Nodes(&mut self.finding),
            23 => n::Slot::Nodes(&mut self.prognosis_codeable_concept),
            24 => n::Slot::Nodes(&mut self.prognosis_reference),
            25 => n::Slot::Nodes(&mut self.supporting_info),
            26 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalImpression {
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
            status: Prim::ABSENT,
            status_reason: None,
            description: Prim::ABSENT,
            subject: None,
            encounter: None,
            effective: None,
            date: Prim::ABSENT,
            performer: None,
            previous: None,
            problem: Vec::new(),
            change_pattern: None,
            protocol: Vec::new(),
            summary: Prim::ABSENT,
            finding: Vec::new(),
            prognosis_codeable_concept: Vec::new(),
            prognosis_reference: Vec::new(),
            supporting_info: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalImpression {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalImpression {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalImpression {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalImpression.finding` of R5.
///
/// See <https://hl7.org/fhir/R5/clinicalimpression.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ClinicalImpressionFinding {
    /// `ClinicalImpression.finding.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalImpression.finding.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.finding.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.finding.item`: CodeableReference(Condition, Observation, DocumentReference), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub item: Option<Box<CodeableReference>>,
    /// `ClinicalImpression.finding.basis`: string, 0..1.
    pub basis: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalImpressionFinding {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_IMPRESSION_FINDING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3
            | u64::from(!self.basis.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.item),
            4 => n::Place::Prim(&self.basis),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.item),
            4 => n::Slot::Prim(&mut self.basis),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalImpressionFinding {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            basis: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalImpressionFinding {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalImpressionFinding {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalImpressionFinding {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ClinicalImpression.effective[x]`.
#[derive(Clone)]
pub enum ClinicalImpressionEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl ClinicalImpressionEffective {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClinicalImpressionEffective {
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

impl PartialEq for ClinicalImpressionEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClinicalImpressionEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CLINICAL_IMPRESSION: TypeInfo = TypeInfo::new("ClinicalImpression", "ClinicalImpression", t::TypeKind::Resource, "DomainResource", 4, n::new::<ClinicalImpression>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinicalimpression-status-reason"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"effective\":", &CLINICAL_IMPRESSION_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"previous\":", &REFERENCE, 0, Some(1), 0).targets(&["ClinicalImpression"]),
    FieldInfo::node(",\"problem\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "AllergyIntolerance"]),
    FieldInfo::node(",\"changePattern\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinicalimpression-change-pattern"),
    FieldInfo::prim(",\"protocol\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::prim(",\"summary\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"finding\":", &CLINICAL_IMPRESSION_FINDING, 0, None, 0),
    FieldInfo::node(",\"prognosisCodeableConcept\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis"),
    FieldInfo::node(",\"prognosisReference\":", &REFERENCE, 0, None, 0).targets(&["RiskAssessment"]),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static CLINICAL_IMPRESSION_EFFECTIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static CLINICAL_IMPRESSION_FINDING: TypeInfo = TypeInfo::new("ClinicalImpressionFinding", "ClinicalImpression.finding", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ClinicalImpressionFinding>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Condition", "Observation", "DocumentReference"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::prim(",\"basis\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ClinicalImpression, ClinicalImpressionFinding);
