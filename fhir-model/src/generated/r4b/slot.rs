// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Slot` and the types inside it.

/// The resource `Slot` of R4B.
///
/// See <https://hl7.org/fhir/R4B/slot.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct Slot {
    /// `Slot.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Slot.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Slot.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Slot.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Slot.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Slot.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Slot.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Slot.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Slot.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Slot.serviceCategory`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub service_category: Vec<CodeableConcept>,
    /// `Slot.serviceType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableConcept>,
    /// `Slot.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `Slot.appointmentType`: CodeableConcept, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v2-0276>.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Slot.schedule`: Reference(Schedule), 1..1.
    pub schedule: Option<Box<Reference>>,
    /// `Slot.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/slotstatus>. Codes: `codes::SlotStatus`.
    pub status: Prim<String>,
    /// `Slot.start`: instant, 1..1.
    pub start: Prim<Instant>,
    /// `Slot.end`: instant, 1..1.
    pub end: Prim<Instant>,
    /// `Slot.overbooked`: boolean, 0..1.
    pub overbooked: Prim<bool>,
    /// `Slot.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Slot {
    fn info(&self) -> &'static TypeInfo { &SLOT }
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
            | u64::from(!self.service_category.is_empty()) << 9
            | u64::from(!self.service_type.is_empty()) << 10
            | u64::from(!self.specialty.is_empty()) << 11
            | u64::from(self.appointment_type.is_some()) << 12
            | u64::from(self.schedule.is_some()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.start.is_absent()) << 15
            | u64::from(!self.end.is_absent()) << 16
            | u64::from(!self.overbooked.is_absent()) << 17
            | u64::from(!self.comment.is_absent()) << 18;
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
            9 => n::Place::Nodes(&self.service_category),
            10 => n::Place::Nodes(&self.service_type),
            11 => n::Place::Nodes(&self.specialty),
            12 => n::Place::Node(&self.appointment_type),
            13 => n::Place::Node(&self.schedule),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.start),
            16 => n::Place::Prim(&self.end),
            17 => n::Place::Prim(&self.overbooked),
            18 => n::Place::Prim(&self.comment),
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
            9 => n::Slot::Nodes(&mut self.service_category),
            10 => n::Slot::Nodes(&mut self.service_type),
            11 => n::Slot::Nodes(&mut self.specialty),
            12 => n::Slot::Node(&mut self.appointment_type),
            13 => n::Slot::Node(&mut self.schedule),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.start),
            16 => n::Slot::Prim(&mut self.end),
            17 => n::Slot::Prim(&mut self.overbooked),
            18 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Slot {
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
            service_category: Vec::new(),
            service_type: Vec::new(),
            specialty: Vec::new(),
            appointment_type: None,
            schedule: None,
            status: Prim::ABSENT,
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            overbooked: Prim::ABSENT,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Slot {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Slot {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Slot {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SLOT: TypeInfo = TypeInfo::new("Slot", "Slot", t::TypeKind::Resource, "DomainResource", 2, n::new::<Slot>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"serviceCategory\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"appointmentType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v2-0276"),
    FieldInfo::node(",\"schedule\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Schedule"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/slotstatus"),
    FieldInfo::prim(",\"start\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"overbooked\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Slot);
