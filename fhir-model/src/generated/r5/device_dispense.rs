// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceDispense` and the types inside it.

/// The resource `DeviceDispense` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedispense.html>.
/// Compiled by the feature `r5-workflow`.
pub struct DeviceDispense {
    /// `DeviceDispense.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceDispense.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceDispense.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceDispense.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DeviceDispense.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceDispense.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceDispense.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDispense.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDispense.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceDispense.basedOn`: Reference(CarePlan, DeviceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `DeviceDispense.partOf`: Reference(Procedure), 0..*.
    pub part_of: Vec<Reference>,
    /// `DeviceDispense.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/devicedispense-status>. Codes: `codes::DeviceDispenseStatus`. Modifier.
    pub status: Prim<String>,
    /// `DeviceDispense.statusReason`: CodeableReference(DetectedIssue), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/devicedispense-status-reason>.
    pub status_reason: Option<Box<CodeableReference>>,
    /// `DeviceDispense.category`: CodeableConcept, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `DeviceDispense.device`: CodeableReference(Device, DeviceDefinition), 1..1.
    pub device: Option<Box<CodeableReference>>,
    /// `DeviceDispense.subject`: Reference(Patient, Practitioner), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `DeviceDispense.receiver`: Reference(Patient, Practitioner, RelatedPerson, Location, PractitionerRole), 0..1.
    pub receiver: Option<Box<Reference>>,
    /// `DeviceDispense.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DeviceDispense.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// `DeviceDispense.performer`: [`DeviceDispensePerformer`], 0..*.
    pub performer: Vec<DeviceDispensePerformer>,
    /// `DeviceDispense.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `DeviceDispense.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDispense.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `DeviceDispense.preparedDate`: dateTime, 0..1.
    pub prepared_date: Prim<DateTime>,
    /// `DeviceDispense.whenHandedOver`: dateTime, 0..1.
    pub when_handed_over: Prim<DateTime>,
    /// `DeviceDispense.destination`: Reference(Location), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `DeviceDispense.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `DeviceDispense.usageInstruction`: markdown, 0..1.
    pub usage_instruction: Prim<String>,
    /// `DeviceDispense.eventHistory`: Reference(Provenance), 0..*.
    pub event_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDispense {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DISPENSE }
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
            | u64::from(self.status_reason.is_some()) << 12
            | u64::from(!self.category.is_empty()) << 13
            | u64::from(self.device.is_some()) << 14
            | u64::from(self.subject.is_some()) << 15
            | u64::from(self.receiver.is_some()) << 16
            | u64::from(self.encounter.is_some()) << 17
            | u64::from(!self.supporting_information.is_empty()) << 18
            | u64::from(!self.performer.is_empty()) << 19
            | u64::from(self.location.is_some()) << 20
            | u64::from(self.r#type.is_some()) << 21
            | u64::from(self.quantity.is_some()) << 22
            | u64::from(!self.prepared_date.is_absent()) << 23
            | u64::from(!self.when_handed_over.is_absent()) << 24
            | u64::from(self.destination.is_some()) << 25
            | u64::from(!self.note.is_empty()) << 26
            | u64::from(!self.usage_instruction.is_absent()) << 27
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
            12 => n::Place::Node(&self.status_reason),
            13 => n::Place::Nodes(&self.category),
            14 => n::Place::Node(&self.device),
            15 => n::Place::Node(&self.subject),
            16 => n::Place::Node(&self.receiver),
            17 => n::Place::Node(&self.encounter),
            18 => n::Place::Nodes(&self.supporting_information),
            19 => n::Place::Nodes(&self.performer),
            20 => n::Place::Node(&self.location),
            21 => n::Place::Node(&self.r#type),
            22 => n::Place::Node(&self.quantity),
            23 => n::Place::Prim(&self.prepared_date),
            24 => n::Place::Prim(&self.when_handed_over),
            25 => n::Place::Node(&self.destination),
            26 => n::Place::Nodes(&self.note),
            27 => n::Place::Prim(&self.usage_instruction),
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
            12 => n::Slot::Node(&mut self.status_reason),
            13 => n::Slot::Nodes(&mut self.category),
            14 => n::Slot::Node(&mut self.device),
            15 => n::Slot::Node(&mut self.subject),
            16 => n::Slot::Node(&mut self.receiver),
            17 => n::Slot::Node(&mut self.encounter),
            18 => n::Slot::Nodes(&mut self.supporting_information),
            19 => n::Slot::Nodes(&mut self.performer),
            20 => n::Slot::Node(&mut self.location),
            21 => n::Slot::Node(&mut self.r#type),
            22 => n::Slot::Node(&mut self.quantity),
            23 => n::Slot::Prim(&mut self.prepared_date),
            24 => n::Slot::Prim(&mut self.when_handed_over),
            25 => n::Slot::Node(&mut self.destination),
            26 => n::Slot::Nodes(&mut self.note),
            27 => n::Slot::Prim(&mut self.usage_instruction),
            28 => n::Slot::Nodes(&mut self.event_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDispense {
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
            status_reason: None,
            category: Vec::new(),
            device: None,
            subject: None,
            receiver: None,
            encounter: None,
            supporting_information: Vec::new(),
            performer: Vec::new(),
            location: None,
            r#type: None,
            quantity: None,
            prepared_date: Prim::ABSENT,
            when_handed_over: Prim::ABSENT,
            destination: None,
            note: Vec::new(),
            usage_instruction: Prim::ABSENT,
            event_history: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDispense {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDispense {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDispense {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDispense.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedispense.html>.
/// Compiled by the feature `r5-workflow`.
pub struct DeviceDispensePerformer {
    /// `DeviceDispense.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDispense.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDispense.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDispense.performer.function`: CodeableConcept, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// `DeviceDispense.performer.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDispensePerformer {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DISPENSE_PERFORMER }
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

impl Default for DeviceDispensePerformer {
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

impl Clone for DeviceDispensePerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDispensePerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDispensePerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DEVICE_DISPENSE: TypeInfo = TypeInfo::new("DeviceDispense", "DeviceDispense", t::TypeKind::Resource, "DomainResource", 4, n::new::<DeviceDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan", "DeviceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, 0).targets(&["Procedure"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/devicedispense-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["DetectedIssue"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/devicedispense-status-reason"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"device\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Device", "DeviceDefinition"]),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner"]),
    FieldInfo::node(",\"receiver\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Practitioner", "RelatedPerson", "Location", "PractitionerRole"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"performer\":", &DEVICE_DISPENSE_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"preparedDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"whenHandedOver\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"usageInstruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"eventHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

pub(crate) static DEVICE_DISPENSE_PERFORMER: TypeInfo = TypeInfo::new("DeviceDispensePerformer", "DeviceDispense.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDispensePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson", "CareTeam"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceDispense, DeviceDispensePerformer);
