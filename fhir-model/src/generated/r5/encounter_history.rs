// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EncounterHistory` and the types inside it.

/// The resource `EncounterHistory` of R5.
///
/// See <https://hl7.org/fhir/R5/encounterhistory.html>.
/// Compiled by the feature `r5-administration`.
pub struct EncounterHistory {
    /// `EncounterHistory.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EncounterHistory.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EncounterHistory.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EncounterHistory.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `EncounterHistory.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EncounterHistory.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EncounterHistory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EncounterHistory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EncounterHistory.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `EncounterHistory.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EncounterHistory.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/encounter-status>. Codes: `codes::EncounterStatus`. Modifier.
    pub status: Prim<String>,
    /// `EncounterHistory.class`: CodeableConcept, 1..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>.
    pub class: Option<Box<CodeableConcept>>,
    /// `EncounterHistory.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `EncounterHistory.serviceType`: CodeableReference(HealthcareService), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableReference>,
    /// `EncounterHistory.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `EncounterHistory.subjectStatus`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-subject-status>.
    pub subject_status: Option<Box<CodeableConcept>>,
    /// `EncounterHistory.actualPeriod`: Period, 0..1.
    pub actual_period: Option<Box<Period>>,
    /// `EncounterHistory.plannedStartDate`: dateTime, 0..1.
    pub planned_start_date: Prim<DateTime>,
    /// `EncounterHistory.plannedEndDate`: dateTime, 0..1.
    pub planned_end_date: Prim<DateTime>,
    /// `EncounterHistory.length`: Duration, 0..1.
    pub length: Option<Box<Duration>>,
    /// `EncounterHistory.location`: [`EncounterHistoryLocation`], 0..*.
    pub location: Vec<EncounterHistoryLocation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterHistory {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_HISTORY }
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
            | u64::from(self.encounter.is_some()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.class.is_some()) << 11
            | u64::from(!self.r#type.is_empty()) << 12
            | u64::from(!self.service_type.is_empty()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(self.subject_status.is_some()) << 15
            | u64::from(self.actual_period.is_some()) << 16
            | u64::from(!self.planned_start_date.is_absent()) << 17
            | u64::from(!self.planned_end_date.is_absent()) << 18
            | u64::from(self.length.is_some()) << 19
            | u64::from(!self.location.is_empty()) << 20;
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
            8 => n::Place::Node(&self.encounter),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.class),
            12 => n::Place::Nodes(&self.r#type),
            13 => n::Place::Nodes(&self.service_type),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Node(&self.subject_status),
            16 => n::Place::Node(&self.actual_period),
            17 => n::Place::Prim(&self.planned_start_date),
            18 => n::Place::Prim(&self.planned_end_date),
            19 => n::Place::Node(&self.length),
            20 => n::Place::Nodes(&self.location),
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
            8 => n::Slot::Node(&mut self.encounter),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.class),
            12 => n::Slot::Nodes(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.service_type),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Node(&mut self.subject_status),
            16 => n::Slot::Node(&mut self.actual_period),
            17 => n::Slot::Prim(&mut self.planned_start_date),
            18 => n::Slot::Prim(&mut self.planned_end_date),
            19 => n::Slot::Node(&mut self.length),
            20 => n::Slot::Nodes(&mut self.location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterHistory {
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
            encounter: None,
            identifier: Vec::new(),
            status: Prim::ABSENT,
            class: None,
            r#type: Vec::new(),
            service_type: Vec::new(),
            subject: None,
            subject_status: None,
            actual_period: None,
            planned_start_date: Prim::ABSENT,
            planned_end_date: Prim::ABSENT,
            length: None,
            location: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterHistory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterHistory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterHistory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EncounterHistory.location` of R5.
///
/// See <https://hl7.org/fhir/R5/encounterhistory.html>.
/// Compiled by the feature `r5-administration`.
pub struct EncounterHistoryLocation {
    /// `EncounterHistory.location.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EncounterHistory.location.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EncounterHistory.location.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EncounterHistory.location.location`: Reference(Location), 1..1.
    pub location: Option<Box<Reference>>,
    /// `EncounterHistory.location.form`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/location-form>.
    pub form: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterHistoryLocation {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_HISTORY_LOCATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.location.is_some()) << 3
            | u64::from(self.form.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.location),
            4 => n::Place::Node(&self.form),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.location),
            4 => n::Slot::Node(&mut self.form),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterHistoryLocation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            location: None,
            form: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterHistoryLocation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterHistoryLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterHistoryLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENCOUNTER_HISTORY: TypeInfo = TypeInfo::new("EncounterHistory", "EncounterHistory", t::TypeKind::Resource, "DomainResource", 4, n::new::<EncounterHistory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/encounter-status"),
    FieldInfo::node(",\"class\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-type"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["HealthcareService"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"subjectStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-subject-status"),
    FieldInfo::node(",\"actualPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"plannedStartDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"plannedEndDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"length\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"location\":", &ENCOUNTER_HISTORY_LOCATION, 0, None, 0),
]);

pub(crate) static ENCOUNTER_HISTORY_LOCATION: TypeInfo = TypeInfo::new("EncounterHistoryLocation", "EncounterHistory.location", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EncounterHistoryLocation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"location\":", &REFERENCE, 1, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"form\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/location-form"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EncounterHistory, EncounterHistoryLocation);
