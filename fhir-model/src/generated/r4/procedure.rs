// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Procedure` and the types inside it.

/// The resource `Procedure` of R4.
///
/// See <https://hl7.org/fhir/R4/procedure.html>.
/// Compiled by the feature `r4-clinical`.
pub struct Procedure {
    /// `Procedure.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Procedure.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Procedure.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Procedure.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Procedure.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Procedure.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Procedure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Procedure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Procedure.instantiatesCanonical`: canonical(PlanDefinition, ActivityDefinition, Measure, OperationDefinition, Questionnaire), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `Procedure.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `Procedure.basedOn`: Reference(CarePlan, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Procedure.partOf`: Reference(Procedure, Observation, MedicationAdministration), 0..*.
    pub part_of: Vec<Reference>,
    /// `Procedure.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-status>. Codes: `codes::CommunicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Procedure.statusReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-not-performed-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Procedure.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `Procedure.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Procedure.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Procedure.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Procedure.performed[x]`: dateTime or Period or string or Age or Range, 0..1.
    pub performed: Option<ProcedurePerformed>,
    /// `Procedure.recorder`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `Procedure.asserter`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole), 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `Procedure.performer`: [`ProcedurePerformer`], 0..*.
    pub performer: Vec<ProcedurePerformer>,
    /// `Procedure.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Procedure.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Procedure.reasonReference`: Reference(Condition, Observation, Procedure, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Procedure.bodySite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `Procedure.outcome`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-outcome>.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `Procedure.report`: Reference(DiagnosticReport, DocumentReference, Composition), 0..*.
    pub report: Vec<Reference>,
    /// `Procedure.complication`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub complication: Vec<CodeableConcept>,
    /// `Procedure.complicationDetail`: Reference(Condition), 0..*.
    pub complication_detail: Vec<Reference>,
    /// `Procedure.followUp`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-followup>.
    pub follow_up: Vec<CodeableConcept>,
    /// `Procedure.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Procedure.focalDevice`: [`ProcedureFocalDevice`], 0..*.
    pub focal_device: Vec<ProcedureFocalDevice>,
    /// `Procedure.usedReference`: Reference(Device, Medication, Substance), 0..*.
    pub used_reference: Vec<Reference>,
    /// `Procedure.usedCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-kind>.
    pub used_code: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Procedure {
    fn info(&self) -> &'static TypeInfo { &PROCEDURE }
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
            | u64::from(!self.part_of.is_empty()) << 12
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(self.status_reason.is_some()) << 14
            | u64::from(self.category.is_some()) << 15
            | u64::from(self.code.is_some()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(self.encounter.is_some()) << 18
            | u64::from(self.performed.is_some()) << 19
            | u64::from(self.recorder.is_some()) << 20
            | u64::from(self.asserter.is_some()) << 21
            | u64::from(!self.performer.is_empty()) << 22
            | u64::from(self.location.is_some()) << 23
            | u64::from(!self.reason_code.is_empty()) << 24
            | u64::from(!self.reason_reference.is_empty()) << 25
            | u64::from(!self.body_site.is_empty()) << 26
            | u64::from(self.outcome.is_some()) << 27
            | u64::from(!self.report.is_empty()) << 28
            | u64::from(!self.complication.is_empty()) << 29
            | u64::from(!self.complication_detail.is_empty()) << 30
            | u64::from(!self.follow_up.is_empty()) << 31
            | u64::from(!self.note.is_empty()) << 32
            | u64::from(!self.focal_device.is_empty()) << 33
            | u64::from(!self.used_reference.is_empty()) << 34
            | u64::from(!self.used_code.is_empty()) << 35;
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
            12 => n::Place::Nodes(&self.part_of),
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Node(&self.status_reason),
            15 => n::Place::Node(&self.category),
            16 => n::Place::Node(&self.code),
            17 => n::Place::Node(&self.subject),
            18 => n::Place::Node(&self.encounter),
            19 => n::Place::Choice(&self.performed),
            20 => n::Place::Node(&self.recorder),
            21 => n::Place::Node(&self.asserter),
            22 => n::Place::Nodes(&self.performer),
            23 => n::Place::Node(&self.location),
            24 => n::Place::Nodes(&self.reason_code),
            25 => n::Place::Nodes(&self.reason_reference),
            26 => n::Place::Nodes(&self.body_site),
            27 => n::Place::Node(&self.outcome),
            28 => n::Place::Nodes(&self.report),
            29 => n::Place::Nodes(&self.complication),
            30 => n::Place::Nodes(&self.complication_detail),
            31 => n::Place::Nodes(&self.follow_up),
            32 => n::Place::Nodes(&self.note),
            33 => n::Place::Nodes(&self.focal_device),
            34 => n::Place::Nodes(&self.used_reference),
            35 => n::Place::Nodes(&self.used_code),
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
            12 => n::Slot::Nodes(&mut self.part_of),
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Node(&mut self.status_reason),
            15 => n::Slot::Node(&mut self.category),
            16 => n::Slot::Node(&mut self.code),
            17 => n::Slot::Node(&mut self.subject),
            18 => n::Slot::Node(&mut self.encounter),
            19 => n::Slot::Choice(&mut self.performed),
            20 => n::Slot::Node(&mut self.recorder),
            21 => n::Slot::Node(&mut self.asserter),
            22 => n::Slot::Nodes(&mut self.performer),
            23 => n::Slot::Node(&mut self.location),
            24 => n::Slot::Nodes(&mut self.reason_code),
            25 => n::Slot::Nodes(&mut self.reason_reference),
            26 => n::Slot::Nodes(&mut self.body_site),
            27 => n::Slot::Node(&mut self.outcome),
            28 => n::Slot::Nodes(&mut self.report),
            29 => n::Slot::Nodes(&mut self.complication),
            30 => n::Slot::Nodes(&mut self.complication_detail),
            31 => n::Slot::Nodes(&mut self.follow_up),
            32 => n::Slot::Nodes(&mut self.note),
            33 => n::Slot::Nodes(&mut self.focal_device),
            34 => n::Slot::Nodes(&mut self.used_reference),
            35 => n::Slot::Nodes(&mut self.used_code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Procedure {
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
            part_of: Vec::new(),
            status: Prim::ABSENT,
            status_reason: None,
            category: None,
            code: None,
            subject: None,
            encounter: None,
            performed: None,
            recorder: None,
            asserter: None,
            performer: Vec::new(),
            location: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            body_site: Vec::new(),
            outcome: None,
            report: Vec::new(),
            complication: Vec::new(),
            complication_detail: Vec::new(),
            follow_up: Vec::new(),
            note: Vec::new(),
            focal_device: Vec::new(),
            used_reference: Vec::new(),
            used_code: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Procedure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Procedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Procedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Procedure.performer` of R4.
///
/// See <https://hl7.org/fhir/R4/procedure.html>.
/// Compiled by the feature `r4-clinical`.
pub struct ProcedurePerformer {
    /// `Procedure.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Procedure.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Procedure.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub function: Option<Box<CodeableConcept>>,
    /// `Procedure.performer.actor`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device), 1..1.
    pub actor: Option<Box<Reference>>,
    /// `Procedure.performer.onBehalfOf`: Reference(Organization), 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProcedurePerformer {
    fn info(&self) -> &'static TypeInfo { &PROCEDURE_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4
            | u64::from(self.on_behalf_of.is_some()) << 5;
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
            5 => n::Place::Node(&self.on_behalf_of),
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
            5 => n::Slot::Node(&mut self.on_behalf_of),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ProcedurePerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            on_behalf_of: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ProcedurePerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ProcedurePerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ProcedurePerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Procedure.focalDevice` of R4.
///
/// See <https://hl7.org/fhir/R4/procedure.html>.
/// Compiled by the feature `r4-clinical`.
pub struct ProcedureFocalDevice {
    /// `Procedure.focalDevice.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Procedure.focalDevice.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Procedure.focalDevice.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.focalDevice.action`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/device-action>.
    pub action: Option<Box<CodeableConcept>>,
    /// `Procedure.focalDevice.manipulated`: Reference(Device), 1..1.
    pub manipulated: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProcedureFocalDevice {
    fn info(&self) -> &'static TypeInfo { &PROCEDURE_FOCAL_DEVICE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.action.is_some()) << 3
            | u64::from(self.manipulated.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.action),
            4 => n::Place::Node(&self.manipulated),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.action),
            4 => n::Slot::Node(&mut self.manipulated),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ProcedureFocalDevice {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action: None,
            manipulated: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ProcedureFocalDevice {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ProcedureFocalDevice {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ProcedureFocalDevice {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Procedure.performed[x]`.
#[derive(Clone)]
pub enum ProcedurePerformed {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// string.
    String(Prim<String>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl ProcedurePerformed {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ProcedurePerformed {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::String(_) => 2,
            Self::Age(_) => 3,
            Self::Range(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            4 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ProcedurePerformed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ProcedurePerformed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PROCEDURE: TypeInfo = TypeInfo::new("Procedure", "Procedure", t::TypeKind::Resource, "DomainResource", 1, n::new::<Procedure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["PlanDefinition", "ActivityDefinition", "Measure", "OperationDefinition", "Questionnaire"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Procedure", "Observation", "MedicationAdministration"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-not-performed-reason"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"performed\":", &PROCEDURE_PERFORMED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"asserter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"performer\":", &PROCEDURE_PERFORMER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-reason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "Procedure", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-outcome"),
    FieldInfo::node(",\"report\":", &REFERENCE, 0, None, 0).targets(&["DiagnosticReport", "DocumentReference", "Composition"]),
    FieldInfo::node(",\"complication\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"complicationDetail\":", &REFERENCE, 0, None, 0).targets(&["Condition"]),
    FieldInfo::node(",\"followUp\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-followup"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"focalDevice\":", &PROCEDURE_FOCAL_DEVICE, 0, None, 0),
    FieldInfo::node(",\"usedReference\":", &REFERENCE, 0, None, 0).targets(&["Device", "Medication", "Substance"]),
    FieldInfo::node(",\"usedCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-kind"),
]);

static PROCEDURE_PERFORMED_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"performedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"performedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"performedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"performedAge\":", "Age", t::ValueKind::Node(&AGE), 1, &[]),
    t::Alternative::new(",\"performedRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
];

pub(crate) static PROCEDURE_PERFORMER: TypeInfo = TypeInfo::new("ProcedurePerformer", "Procedure.performer", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ProcedurePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"onBehalfOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
]);

pub(crate) static PROCEDURE_FOCAL_DEVICE: TypeInfo = TypeInfo::new("ProcedureFocalDevice", "Procedure.focalDevice", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ProcedureFocalDevice>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/device-action"),
    FieldInfo::node(",\"manipulated\":", &REFERENCE, 1, Some(1), 0).targets(&["Device"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Procedure, ProcedurePerformer, ProcedureFocalDevice);
