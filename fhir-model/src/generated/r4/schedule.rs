// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Schedule` and the types inside it.

/// The resource `Schedule` of R4.
///
/// See <https://hl7.org/fhir/R4/schedule.html>.
/// Compiled by the feature `r4-workflow`.
pub struct Schedule {
    /// `Schedule.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Schedule.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Schedule.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Schedule.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Schedule.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Schedule.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Schedule.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Schedule.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Schedule.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Schedule.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Schedule.serviceCategory`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub service_category: Vec<CodeableConcept>,
    /// `Schedule.serviceType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableConcept>,
    /// `Schedule.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `Schedule.actor`: Reference, 1..*.
    pub actor: Vec<Reference>,
    /// `Schedule.planningHorizon`: Period, 0..1.
    pub planning_horizon: Option<Box<Period>>,
    /// `Schedule.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Schedule {
    fn info(&self) -> &'static TypeInfo { &SCHEDULE }
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
            | u64::from(!self.active.is_absent()) << 9
            | u64::from(!self.service_category.is_empty()) << 10
            | u64::from(!self.service_type.is_empty()) << 11
            | u64::from(!self.specialty.is_empty()) << 12
            | u64::from(!self.actor.is_empty()) << 13
            | u64::from(self.planning_horizon.is_some()) << 14
            | u64::from(!self.comment.is_absent()) << 15;
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
            9 => n::Place::Prim(&self.active),
            10 => n::Place::Nodes(&self.service_category),
            11 => n::Place::Nodes(&self.service_type),
            12 => n::Place::Nodes(&self.specialty),
            13 => n::Place::Nodes(&self.actor),
            14 => n::Place::Node(&self.planning_horizon),
            15 => n::Place::Prim(&self.comment),
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
            9 => n::Slot::Prim(&mut self.active),
            10 => n::Slot::Nodes(&mut self.service_category),
            11 => n::Slot::Nodes(&mut self.service_type),
            12 => n::Slot::Nodes(&mut self.specialty),
            13 => n::Slot::Nodes(&mut self.actor),
            14 => n::Slot::Node(&mut self.planning_horizon),
            15 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Schedule {
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
            active: Prim::ABSENT,
            service_category: Vec::new(),
            service_type: Vec::new(),
            specialty: Vec::new(),
            actor: Vec::new(),
            planning_horizon: None,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Schedule {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Schedule {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Schedule {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SCHEDULE: TypeInfo = TypeInfo::new("Schedule", "Schedule", t::TypeKind::Resource, "DomainResource", 1, n::new::<Schedule>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"serviceCategory\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device", "HealthcareService", "Location"]),
    FieldInfo::node(",\"planningHorizon\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Schedule);
