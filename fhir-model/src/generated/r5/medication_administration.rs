// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationAdministration` and the types inside it.

/// The resource `MedicationAdministration` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationadministration.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationAdministration {
    /// `MedicationAdministration.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationAdministration.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationAdministration.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationAdministration.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MedicationAdministration.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationAdministration.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationAdministration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationAdministration.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationAdministration.basedOn`: Reference(CarePlan), 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationAdministration.partOf`: Reference(MedicationAdministration, Procedure, MedicationDispense), 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationAdministration.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medication-admin-status>. Codes: `codes::MedicationAdministrationStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationAdministration.statusReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes>.
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medication-admin-location>.
    pub category: Vec<CodeableConcept>,
    /// `MedicationAdministration.medication`: CodeableReference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationAdministration.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationAdministration.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationAdministration.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationAdministration.occurence[x]`: dateTime or Period or Timing, 1..1.
    pub occurence: Option<MedicationAdministrationOccurence>,
    /// `MedicationAdministration.recorded`: dateTime, 0..1.
    pub recorded: Prim<DateTime>,
    /// `MedicationAdministration.isSubPotent`: boolean, 0..1.
    pub is_sub_potent: Prim<bool>,
    /// `MedicationAdministration.subPotentReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/administration-subpotent-reason>.
    pub sub_potent_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.performer`: [`MedicationAdministrationPerformer`], 0..*.
    pub performer: Vec<MedicationAdministrationPerformer>,
    /// `MedicationAdministration.reason`: CodeableReference(Condition, Observation, DiagnosticReport), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/reason-medication-given-codes>.
    pub reason: Vec<CodeableReference>,
    /// `MedicationAdministration.request`: Reference(MedicationRequest), 0..1.
    pub request: Option<Box<Reference>>,
    /// `MedicationAdministration.device`: CodeableReference(Device), 0..*.
    pub device: Vec<CodeableReference>,
    /// `MedicationAdministration.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationAdministration.dosage`: [`MedicationAdministrationDosage`], 0..1.
    pub dosage: Option<Box<MedicationAdministrationDosage>>,
    /// `MedicationAdministration.eventHistory`: Reference(Provenance), 0..*.
    pub event_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationAdministration {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_ADMINISTRATION }
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
            | u64::from(!self.category.is_empty()) << 13
            | u64::from(self.medication.is_some()) << 14
            | u64::from(self.subject.is_some()) << 15
            | u64::from(self.encounter.is_some()) << 16
            | u64::from(!self.supporting_information.is_empty()) << 17
            | u64::from(self.occurence.is_some()) << 18
            | u64::from(!self.recorded.is_absent()) << 19
            | u64::from(!self.is_sub_potent.is_absent()) << 20
            | u64::from(!self.sub_potent_reason.is_empty()) << 21
            | u64::from(!self.performer.is_empty()) << 22
            | u64::from(!self.reason.is_empty()) << 23
            | u64::from(self.request.is_some()) << 24
            | u64::from(!self.device.is_empty()) << 25
            | u64::from(!self.note.is_empty()) << 26
            | u64::from(self.dosage.is_some()) << 27
            | u64::from(!self.event_history.is_empty()) << 28;
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
            13 => n::Place::Nodes(&self.category),
            14 => n::Place::Node(&self.medication),
            15 => n::Place::Node(&self.subject),
            16 => n::Place::Node(&self.encounter),
            17 => n::Place::Nodes(&self.supporting_information),
            18 => n::Place::Choice(&self.occurence),
            19 => n::Place::Prim(&self.recorded),
            20 => n::Place::Prim(&self.is_sub_potent),
            21 => n::Place::Nodes(&self.sub_potent_reason),
            22 => n::Place::Nodes(&self.performer),
            23 => n::Place::Nodes(&self.reason),
            24 => n::Place::Node(&self.request),
            25 => n::Place::Nodes(&self.device),
            26 => n::Place::Nodes(&self.note),
            27 => n::Place::Node(&self.dosage),
            28 => n::Place::Nodes(&self.event_history),
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
            13 => n::Slot::Nodes(&mut self.category),
            14 => n::Slot::Node(&mut self.medication),
            15 => n::Slot::Node(&mut self.subject),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Nodes(&mut self.supporting_information),
            18 => n::Slot::Choice(&mut self.occurence),
            19 => n::Slot::Prim(&mut self.recorded),
            20 => n::Slot::Prim(&mut self.is_sub_potent),
            21 => n::Slot::Nodes(&mut self.sub_potent_reason),
            22 => n::Slot::Nodes(&mut self.performer),
            23 => n::Slot::Nodes(&mut self.reason),
            24 => n::Slot::Node(&mut self.request),
            25 => n::Slot::Nodes(&mut self.device),
            26 => n::Slot::Nodes(&mut self.note),
            27 => n::Slot::Node(&mut self.dosage),
            28 => n::Slot::Nodes(&mut self.event_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationAdministration {
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
            category: Vec::new(),
            medication: None,
            subject: None,
            encounter: None,
            supporting_information: Vec::new(),
            occurence: None,
            recorded: Prim::ABSENT,
            is_sub_potent: Prim::ABSENT,
            sub_potent_reason: Vec::new(),
            performer: Vec::new(),
            reason: Vec::new(),
            request: None,
            device: Vec::new(),
            note: Vec::new(),
            dosage: None,
            event_history: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationAdministration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationAdministration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationAdministration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationAdministration.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationadministration.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationAdministrationPerformer {
    /// `MedicationAdministration.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationAdministration.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationAdministration.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/med-admin-perform-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.performer.actor`: CodeableReference(Practitioner, PractitionerRole, Patient, RelatedPerson, Device), 1..1.
    pub actor: Option<Box<CodeableReference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationAdministrationPerformer {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_ADMINISTRATION_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationAdministrationPerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationAdministrationPerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationAdministrationPerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationAdministrationPerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationAdministration.dosage` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationadministration.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationAdministrationDosage {
    /// `MedicationAdministration.dosage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationAdministration.dosage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationAdministration.dosage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.dosage.text`: string, 0..1.
    pub text: Prim<String>,
    /// `MedicationAdministration.dosage.site`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/approach-site-codes>.
    pub site: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.route`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/administration-method-codes>.
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.dose`: Quantity, 0..1.
    pub dose: Option<Box<Quantity>>,
    /// `MedicationAdministration.dosage.rate[x]`: Ratio or Quantity, 0..1.
    pub rate: Option<MedicationAdministrationDosageRate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationAdministrationDosage {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_ADMINISTRATION_DOSAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.text.is_absent()) << 3
            | u64::from(self.site.is_some()) << 4
            | u64::from(self.route.is_some()) << 5
            | u64::from(self.method.is_some()) << 6
            | u64::from(self.dose.is_some()) << 7
            | u64::from(self.rate.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.text),
            4 => n::Place::Node(&self.site),
            5 => n::Place::Node(&self.route),
            6 => n::Place::Node(&self.method),
            7 => n::Place::Node(&self.dose),
            8 => n::Place::Choice(&self.rate),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.text),
            4 => n::Slot::Node(&mut self.site),
            5 => n::Slot::Node(&mut self.route),
            6 => n::Slot::Node(&mut self.method),
            7 => n::Slot::Node(&mut self.dose),
            8 => n::Slot::Choice(&mut self.rate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationAdministrationDosage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            text: Prim::ABSENT,
            site: None,
            route: None,
            method: None,
            dose: None,
            rate: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationAdministrationDosage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationAdministrationDosage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationAdministrationDosage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationAdministration.occurence[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationOccurence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl MedicationAdministrationOccurence {
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

impl n::Choice for MedicationAdministrationOccurence {
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

impl PartialEq for MedicationAdministrationOccurence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationAdministrationOccurence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationAdministration.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageRate {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl MedicationAdministrationDosageRate {
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationAdministrationDosageRate {
    fn index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationAdministrationDosageRate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationAdministrationDosageRate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_ADMINISTRATION: TypeInfo = TypeInfo::new("MedicationAdministration", "MedicationAdministration", t::TypeKind::Resource, "DomainResource", 4, n::new::<MedicationAdministration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationAdministration", "Procedure", "MedicationDispense"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medication-admin-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-admin-location"),
    FieldInfo::node(",\"medication\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::choice(",\"occurence\":", &MEDICATION_ADMINISTRATION_OCCURENCE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isSubPotent\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"subPotentReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/administration-subpotent-reason"),
    FieldInfo::node(",\"performer\":", &MEDICATION_ADMINISTRATION_PERFORMER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/reason-medication-given-codes"),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), 0).targets(&["MedicationRequest"]),
    FieldInfo::node(",\"device\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"dosage\":", &MEDICATION_ADMINISTRATION_DOSAGE, 0, Some(1), 0),
    FieldInfo::node(",\"eventHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static MEDICATION_ADMINISTRATION_OCCURENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"occurenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

pub(crate) static MEDICATION_ADMINISTRATION_PERFORMER: TypeInfo = TypeInfo::new("MedicationAdministrationPerformer", "MedicationAdministration.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationAdministrationPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/med-admin-perform-function"),
    FieldInfo::node(",\"actor\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Device"]),
]);

pub(crate) static MEDICATION_ADMINISTRATION_DOSAGE: TypeInfo = TypeInfo::new("MedicationAdministrationDosage", "MedicationAdministration.dosage", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationAdministrationDosage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"site\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/approach-site-codes"),
    FieldInfo::node(",\"route\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/administration-method-codes"),
    FieldInfo::node(",\"dose\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::choice(",\"rate\":", &MEDICATION_ADMINISTRATION_DOSAGE_RATE_TYPES, 0, Some(1), 0),
]);

static MEDICATION_ADMINISTRATION_DOSAGE_RATE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"rateRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"rateQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationAdministration, MedicationAdministrationPerformer, MedicationAdministrationDosage);
