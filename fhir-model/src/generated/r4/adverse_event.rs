// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AdverseEvent` and the types inside it.

/// The resource `AdverseEvent` of R4.
///
/// See <https://hl7.org/fhir/R4/adverseevent.html>.
/// Compiled by the feature `r4-clinical`.
pub struct AdverseEvent {
    /// `AdverseEvent.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AdverseEvent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AdverseEvent.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AdverseEvent.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AdverseEvent.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AdverseEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `AdverseEvent.actuality`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-actuality>. Codes: `codes::AdverseEventActuality`. Modifier.
    pub actuality: Prim<String>,
    /// `AdverseEvent.category`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/adverse-event-category>.
    pub category: Vec<CodeableConcept>,
    /// `AdverseEvent.event`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-type>.
    pub event: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.subject`: Reference(Patient, Group, Practitioner, RelatedPerson), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `AdverseEvent.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AdverseEvent.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `AdverseEvent.detected`: dateTime, 0..1.
    pub detected: Prim<DateTime>,
    /// `AdverseEvent.recordedDate`: dateTime, 0..1.
    pub recorded_date: Prim<DateTime>,
    /// `AdverseEvent.resultingCondition`: Reference(Condition), 0..*.
    pub resulting_condition: Vec<Reference>,
    /// `AdverseEvent.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `AdverseEvent.seriousness`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-seriousness>.
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.severity`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-severity>.
    pub severity: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.outcome`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-outcome>.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.recorder`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AdverseEvent.contributor`: Reference(Practitioner, PractitionerRole, Device), 0..*.
    pub contributor: Vec<Reference>,
    /// `AdverseEvent.suspectEntity`: [`AdverseEventSuspectEntity`], 0..*.
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `AdverseEvent.subjectMedicalHistory`: Reference, 0..*.
    pub subject_medical_history: Vec<Reference>,
    /// `AdverseEvent.referenceDocument`: Reference(DocumentReference), 0..*.
    pub reference_document: Vec<Reference>,
    /// `AdverseEvent.study`: Reference(ResearchStudy), 0..*.
    pub study: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEvent {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT }
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
            | u64::from(self.identifier.is_some()) << 8
            | u64::from(!self.actuality.is_absent()) << 9
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(self.event.is_some()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.encounter.is_some()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.detected.is_absent()) << 15
            | u64::from(!self.recorded_date.is_absent()) << 16
            | u64::from(!self.resulting_condition.is_empty()) << 17
            | u64::from(self.location.is_some()) << 18
            | u64::from(self.seriousness.is_some()) << 19
            | u64::from(self.severity.is_some()) << 20
            | u64::from(self.outcome.is_some()) << 21
            | u64::from(self.recorder.is_some()) << 22
            | u64::from(!self.contributor.is_empty()) << 23
            | u64::from(!self.suspect_entity.is_empty()) << 24
            | u64::from(!self.subject_medical_history.is_empty()) << 25
            | u64::from(!self.reference_document.is_empty()) << 26
            | u64::from(!self.study.is_empty()) << 27;
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
            8 => n::Place::Node(&self.identifier),
            9 => n::Place::Prim(&self.actuality),
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Node(&self.event),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.encounter),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Prim(&self.detected),
            16 => n::Place::Prim(&self.recorded_date),
            17 => n::Place::Nodes(&self.resulting_condition),
            18 => n::Place::Node(&self.location),
            19 => n::Place::Node(&self.seriousness),
            20 => n::Place::Node(&self.severity),
            21 => n::Place::Node(&self.outcome),
            22 => n::Place::Node(&self.recorder),
            23 => n::Place::Nodes(&self.contributor),
            24 => n::Place::Nodes(&self.suspect_entity),
            25 => n::Place::Nodes(&self.subject_medical_history),
            26 => n::Place::Nodes(&self.reference_document),
            27 => n::Place::Nodes(&self.study),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.actuality),
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.event),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.encounter),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.detected),
            16 => n::Slot::Prim(&mut self.recorded_date),
            17 => n::Slot::Nodes(&mut self.resulting_condition),
            18 => n::Slot::Node(&mut self.location),
            19 => n::Slot::Node(&mut self.seriousness),
            20 => n::Slot::Node(&mut self.severity),
            21 => n::Slot::Node(&mut self.outcome),
            22 => n::Slot::Node(&mut self.recorder),
            23 => n::Slot::Nodes(&mut self.contributor),
            24 => n::Slot::Nodes(&mut self.suspect_entity),
            25 => n::Slot::Nodes(&mut self.subject_medical_history),
            26 => n::Slot::Nodes(&mut self.reference_document),
            27 => n::Slot::Nodes(&mut self.study),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEvent {
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
            identifier: None,
            actuality: Prim::ABSENT,
            category: Vec::new(),
            event: None,
            subject: None,
            encounter: None,
            date: Prim::ABSENT,
            detected: Prim::ABSENT,
            recorded_date: Prim::ABSENT,
            resulting_condition: Vec::new(),
            location: None,
            seriousness: None,
            severity: None,
            outcome: None,
            recorder: None,
            contributor: Vec::new(),
            suspect_entity: Vec::new(),
            subject_medical_history: Vec::new(),
            reference_document: Vec::new(),
            study: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.suspectEntity` of R4.
///
/// See <https://hl7.org/fhir/R4/adverseevent.html>.
/// Compiled by the feature `r4-clinical`.
pub struct AdverseEventSuspectEntity {
    /// `AdverseEvent.suspectEntity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.suspectEntity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.instance`: Reference, 1..1.
    pub instance: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality`: [`AdverseEventSuspectEntityCausality`], 0..*.
    pub causality: Vec<AdverseEventSuspectEntityCausality>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSuspectEntity {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUSPECT_ENTITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.instance.is_some()) << 3
            | u64::from(!self.causality.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.instance),
            4 => n::Place::Nodes(&self.causality),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.instance),
            4 => n::Slot::Nodes(&mut self.causality),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventSuspectEntity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            instance: None,
            causality: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventSuspectEntity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventSuspectEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventSuspectEntity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `AdverseEvent.suspectEntity.causality` of R4.
///
/// See <https://hl7.org/fhir/R4/adverseevent.html>.
/// Compiled by the feature `r4-clinical`.
pub struct AdverseEventSuspectEntityCausality {
    /// `AdverseEvent.suspectEntity.causality.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.suspectEntity.causality.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.assessment`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-causality-assess>.
    pub assessment: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.productRelatedness`: string, 0..1.
    pub product_relatedness: Prim<String>,
    /// `AdverseEvent.suspectEntity.causality.author`: Reference(Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-causality-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSuspectEntityCausality {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.assessment.is_some()) << 3
            | u64::from(!self.product_relatedness.is_absent()) << 4
            | u64::from(self.author.is_some()) << 5
            | u64::from(self.method.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.assessment),
            4 => n::Place::Prim(&self.product_relatedness),
            5 => n::Place::Node(&self.author),
            6 => n::Place::Node(&self.method),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.assessment),
            4 => n::Slot::Prim(&mut self.product_relatedness),
            5 => n::Slot::Node(&mut self.author),
            6 => n::Slot::Node(&mut self.method),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AdverseEventSuspectEntityCausality {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            assessment: None,
            product_relatedness: Prim::ABSENT,
            author: None,
            method: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AdverseEventSuspectEntityCausality {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AdverseEventSuspectEntityCausality {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AdverseEventSuspectEntityCausality {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ADVERSE_EVENT: TypeInfo = TypeInfo::new("AdverseEvent", "AdverseEvent", t::TypeKind::Resource, "DomainResource", 1, n::new::<AdverseEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"actuality\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-actuality"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/adverse-event-category"),
    FieldInfo::node(",\"event\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Practitioner", "RelatedPerson"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"detected\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recordedDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resultingCondition\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"seriousness\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-seriousness"),
    FieldInfo::node(",\"severity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-severity"),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-outcome"),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"contributor\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device"]),
    FieldInfo::node(",\"suspectEntity\":", &ADVERSE_EVENT_SUSPECT_ENTITY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subjectMedicalHistory\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "AllergyIntolerance", "FamilyMemberHistory", "Immunization", "Procedure", "Media", "DocumentReference"]),
    FieldInfo::node(",\"referenceDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"study\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
]);

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY: TypeInfo = TypeInfo::new("AdverseEventSuspectEntity", "AdverseEvent.suspectEntity", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AdverseEventSuspectEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"instance\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Immunization", "Procedure", "Substance", "Medication", "MedicationAdministration", "MedicationStatement", "Device"]),
    FieldInfo::node(",\"causality\":", &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY, 0, None, t::SUMMARY),
]);

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeInfo = TypeInfo::new("AdverseEventSuspectEntityCausality", "AdverseEvent.suspectEntity.causality", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<AdverseEventSuspectEntityCausality>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"assessment\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-causality-assess"),
    FieldInfo::prim(",\"productRelatedness\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-causality-method"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AdverseEvent, AdverseEventSuspectEntity, AdverseEventSuspectEntityCausality);
