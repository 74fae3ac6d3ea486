// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationStatement` and the types inside it.

/// The resource `MedicationStatement` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationstatement.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationStatement {
    /// `MedicationStatement.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationStatement.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `MedicationStatement.basedOn`: Reference(MedicationRequest, CarePlan, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationStatement.partOf`: Reference(MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Observation), 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medication-statement-status>. Codes: `codes::MedicationStatementStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationStatement.statusReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/reason-medication-status-codes>.
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationStatement.category`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/medication-statement-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.medication[x]`: CodeableConcept or Reference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.context`: Reference(Encounter, EpisodeOfCare), 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationStatement.effective[x]`: dateTime or Period, 0..1.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`: dateTime, 0..1.
    pub date_asserted: Prim<DateTime>,
    /// `MedicationStatement.informationSource`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization), 0..1.
    pub information_source: Option<Box<Reference>>,
    /// `MedicationStatement.derivedFrom`: Reference(Resource), 0..*.
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationStatement.reasonReference`: Reference(Condition, Observation, DiagnosticReport), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationStatement.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationStatement.dosage`: Dosage, 0..*.
    pub dosage: Vec<Dosage>,
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
            | u64::from(!self.based_on.is_empty()) << 9
            | u64::from(!self.part_of.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.status_reason.is_empty()) << 12
            | u64::from(self.category.is_some()) << 13
            | u64::from(self.medication.is_some()) << 14
            | u64::from(self.subject.is_some()) << 15
            | u64::from(self.context.is_some()) << 16
            | u64::from(self.effective.is_some()) << 17
            | u64::from(!self.date_asserted.is_absent()) << 18
            | u64::from(self.information_source.is_some()) << 19
            | u64::from(!self.derived_from.is_empty()) << 20
            | u64::from(!self.reason_code.is_empty()) << 21
            | u64::from(!self.reason_reference.is_empty()) << 22
            | u64::from(!self.note.is_empty()) << 23
            | u64::from(!self.dosage.is_empty()) << 24;
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
            12 => n::Place::Nodes(&self.status_reason),
            13 => n::Place::Node(&self.category),
            14 => n::Place::Choice(&self.medication),
            15 => n::Place::Node(&self.subject),
            16 => n::Place::Node(&self.context),
            17 => n::Place::Choice(&self.effective),
            18 => n::Place::Prim(&self.date_asserted),
            19 => n::Place::Node(&self.information_source),
            20 => n::Place::Nodes(&self.derived_from),
            21 => n::Place::Nodes(&self.reason_code),
            22 => n::Place::Nodes(&self.reason_reference),
            23 => n::Place::Nodes(&self.note),
            24 => n::Place::Nodes(&self.dosage),
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
            12 => n::Slot::Nodes(&mut self.status_reason),
            13 => n::Slot::Node(&mut self.category),
            14 => n::Slot::Choice(&mut self.medication),
            15 => n::Slot::Node(&mut self.subject),
            16 => n::Slot::Node(&mut self.context),
            17 => n::Slot::Choice(&mut self.effective),
            18 => n::Slot::Prim(&mut self.date_asserted),
            19 => n::Slot::Node(&mut self.information_source),
            20 => n::Slot::Nodes(&mut self.derived_from),
            21 => n::Slot::Nodes(&mut self.reason_code),
            22 => n::Slot::Nodes(&mut self.reason_reference),
            23 => n::Slot::Nodes(&mut self.note),
            24 => n::Slot::Nodes(&mut self.dosage),
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
            based_on: Vec::new(),
            part_of: Vec::new(),
            status: Prim::ABSENT,
            status_reason: Vec::new(),
            category: None,
            medication: None,
            subject: None,
            context: None,
            effective: None,
            date_asserted: Prim::ABSENT,
            information_source: None,
            derived_from: Vec::new(),
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            note: Vec::new(),
            dosage: Vec::new(),
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

/// Alternatives of `MedicationStatement.medication[x]`.
#[derive(Clone)]
pub enum MedicationStatementMedication {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Medication).
    Reference(n::Boxed<Reference>),
}

impl MedicationStatementMedication {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationStatementMedication {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationStatementMedication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationStatementMedication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationStatement.effective[x]`.
#[derive(Clone)]
pub enum MedicationStatementEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl MedicationStatementEffective {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationStatementEffective {
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

impl PartialEq for MedicationStatementEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationStatementEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_STATEMENT: TypeInfo = TypeInfo::new("MedicationStatement", "MedicationStatement", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicationStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationRequest", "CarePlan", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationAdministration", "MedicationDispense", "MedicationStatement", "Procedure", "Observation"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medication-statement-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/reason-medication-status-codes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/medication-statement-category"),
    FieldInfo::choice(",\"medication\":", &MEDICATION_STATEMENT_MEDICATION_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::choice(",\"effective\":", &MEDICATION_STATEMENT_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dateAsserted\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"informationSource\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 0, None, 0),
]);

static MEDICATION_STATEMENT_MEDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"medicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"medicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Medication"]),
];

static MEDICATION_STATEMENT_EFFECTIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationStatement);
