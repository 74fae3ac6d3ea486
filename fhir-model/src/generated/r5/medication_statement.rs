// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationStatement` and the types inside it.

/// The resource `MedicationStatement` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationstatement.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationStatement {
    /// `MedicationStatement.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationStatement.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MedicationStatement.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationStatement.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationStatement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationStatement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationStatement.partOf`: Reference(Procedure, MedicationStatement), 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medication-statement-status>. Codes: `codes::MedicationStatementStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationStatement.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medicationrequest-admin-location>.
    pub category: Vec<CodeableConcept>,
    /// `MedicationStatement.medication`: CodeableReference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationStatement.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationStatement.effective[x]`: dateTime or Period or Timing, 0..1.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`: dateTime, 0..1.
    pub date_asserted: Prim<DateTime>,
    /// `MedicationStatement.informationSource`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization), 0..*.
    pub information_source: Vec<Reference>,
    /// `MedicationStatement.derivedFrom`: Reference(Resource), 0..*.
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.reason`: CodeableReference(Condition, Observation, DiagnosticReport), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason: Vec<CodeableReference>,
    /// `MedicationStatement.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationStatement.relatedClinicalInformation`: Reference(Observation, Condition), 0..*.
    pub related_clinical_information: Vec<Reference>,
    /// `MedicationStatement.renderedDosageInstruction`: markdown, 0..1.
    pub rendered_dosage_instruction: Prim<String>,
    /// `MedicationStatement.dosage`: Dosage, 0..*.
    pub dosage: Vec<Dosage>,
    /// `MedicationStatement.adherence`: [`MedicationStatementAdherence`], 0..1.
    pub adherence: Option<Box<MedicationStatementAdherence>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationStatement {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_STATEMENT }
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
            | u64::from(!self.part_of.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.medication.is_some()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(self.effective.is_some()) << 15
            | u64::from(!self.date_asserted.is_absent()) << 16
            | u64::from(!self.information_source.is_empty()) << 17
            | u64::from(!self.derived_from.is_empty()) << 18
            | u64::from(!self.reason.is_empty()) << 19
            | u64::from(!self.note.is_empty()) << 20
            | u64::from(!self.related_clinical_information.is_empty()) << 21
            | u64::from(!self.rendered_dosage_instruction.is_absent()) << 22
            | u64::from(!self.dosage.is_empty()) << 23
            | u64::from(self.adherence.is_some()) << 24;
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
            9 => n::Place::Nodes(&self.part_of),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.medication),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Choice(&self.effective),
            16 => n::Place::Prim(&self.date_asserted),
            17 => n::Place::Nodes(&self.information_source),
            18 => n::Place::Nodes(&self.derived_from),
            19 => n::Place::Nodes(&self.reason),
            20 => n::Place::Nodes(&self.note),
            21 => n::Place::Nodes(&self.related_clinical_information),
            22 => n::Place::Prim(&self.rendered_dosage_instruction),
            23 => n::Place::Nodes(&self.dosage),
            24 => n::Place::Node(&self.adherence),
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
            9 => n::Slot::Nodes(&mut self.part_of),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.medication),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Choice(&mut self.effective),
            16 => n::Slot::Prim(&mut self.date_asserted),
            17 => n::Slot::Nodes(&mut self.information_source),
            18 => n::Slot::Nodes(&mut self.derived_from),
            19 => n::Slot::Nodes(&mut self.reason),
            20 => n::Slot::Nodes(&mut self.note),
            21 => n::Slot::Nodes(&mut self.related_clinical_information),
            22 => n::Slot::Prim(&mut self.rendered_dosage_instruction),
            23 => n::Slot::Nodes(&mut self.dosage),
            24 => n::Slot::Node(&mut self.adherence),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationStatement {
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
            part_of: Vec::new(),
            status: Prim::ABSENT,
            category: Vec::new(),
            medication: None,
            subject: None,
            encounter: None,
            effective: None,
            date_asserted: Prim::ABSENT,
            information_source: Vec::new(),
            derived_from: Vec::new(),
            reason: Vec::new(),
            note: Vec::new(),
            related_clinical_information: Vec::new(),
            rendered_dosage_instruction: Prim::ABSENT,
            dosage: Vec::new(),
            adherence: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationStatement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationStatement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationStatement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationStatement.adherence` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationstatement.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationStatementAdherence {
    /// `MedicationStatement.adherence.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationStatement.adherence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationStatement.adherence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.adherence.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-statement-adherence>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.adherence.reason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/reason-medication-status-codes>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationStatementAdherence {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_STATEMENT_ADHERENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.reason.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.reason),
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
            4 => n::Slot::Node(&mut self.reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationStatementAdherence {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            reason: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationStatementAdherence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationStatementAdherence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationStatementAdherence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationStatement.effective[x]`.
#[derive(Clone)]
pub enum MedicationStatementEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl MedicationStatementEffective {
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

impl n::Choice for MedicationStatementEffective {
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

impl PartialEq for MedicationStatementEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationStatementEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_STATEMENT: TypeInfo = TypeInfo::new("MedicationStatement", "MedicationStatement", t::TypeKind::Resource, "DomainResource", 4, n::new::<MedicationStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, 0).targets(&["Procedure", "MedicationStatement"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medication-statement-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationrequest-admin-location"),
    FieldInfo::node(",\"medication\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"effective\":", &MEDICATION_STATEMENT_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dateAsserted\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"informationSource\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"relatedClinicalInformation\":", &REFERENCE, 0, None, 0).targets(&["Observation", "Condition"]),
    FieldInfo::prim(",\"renderedDosageInstruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 0, None, 0),
    FieldInfo::node(",\"adherence\":", &MEDICATION_STATEMENT_ADHERENCE, 0, Some(1), t::SUMMARY),
]);

static MEDICATION_STATEMENT_EFFECTIVE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"effectiveTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

pub(crate) static MEDICATION_STATEMENT_ADHERENCE: TypeInfo = TypeInfo::new("MedicationStatementAdherence", "MedicationStatement.adherence", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationStatementAdherence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-statement-adherence"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/reason-medication-status-codes"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationStatement, MedicationStatementAdherence);
