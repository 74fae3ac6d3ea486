// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `BodyStructure` and the types inside it.

/// The resource `BodyStructure` of R4B.
///
/// See <https://hl7.org/fhir/R4B/bodystructure.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct BodyStructure {
    /// `BodyStructure.id`: id, 0..1.
    pub id: Prim<String>,
    /// `BodyStructure.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `BodyStructure.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `BodyStructure.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `BodyStructure.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `BodyStructure.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `BodyStructure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BodyStructure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `BodyStructure.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `BodyStructure.morphology`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/bodystructure-code>.
    pub morphology: Option<Box<CodeableConcept>>,
    /// `BodyStructure.location`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub location: Option<Box<CodeableConcept>>,
    /// `BodyStructure.locationQualifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub location_qualifier: Vec<CodeableConcept>,
    /// `BodyStructure.description`: string, 0..1.
    pub description: Prim<String>,
    /// `BodyStructure.image`: Attachment, 0..*.
    pub image: Vec<Attachment>,
    /// `BodyStructure.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BodyStructure {
    fn info(&self) -> &'static TypeInfo { &BODY_STRUCTURE }
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
            | u64::from(self.morphology.is_some()) << 10
            | u64::from(self.location.is_some()) << 11
            | u64::from(!self.location_qualifier.is_empty()) << 12
            | u64::from(!self.description.is_absent()) << 13
            | u64::from(!self.image.is_empty()) << 14
            | u64::from(self.patient.is_some()) << 15;
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
            10 => n::Place::Node(&self.morphology),
            11 => n::Place::Node(&self.location),
            12 => n::Place::Nodes(&self.location_qualifier),
            13 => n::Place::Prim(&self.description),
            14 => n::Place::Nodes(&self.image),
            15 => n::Place::Node(&self.patient),
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
            10 => n::Slot::Node(&mut self.morphology),
            11 => n::Slot::Node(&mut self.location),
            12 => n::Slot::Nodes(&mut self.location_qualifier),
            13 => n::Slot::Prim(&mut self.description),
            14 => n::Slot::Nodes(&mut self.image),
            15 => n::Slot::Node(&mut self.patient),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BodyStructure {
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
            morphology: None,
            location: None,
            location_qualifier: Vec::new(),
            description: Prim::ABSENT,
            image: Vec::new(),
            patient: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BodyStructure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BodyStructure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BodyStructure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BODY_STRUCTURE: TypeInfo = TypeInfo::new("BodyStructure", "BodyStructure", t::TypeKind::Resource, "DomainResource", 2, n::new::<BodyStructure>, &[
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
    FieldInfo::node(",\"morphology\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodystructure-code"),
    FieldInfo::node(",\"location\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"locationQualifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodystructure-relative-location"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"image\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(BodyStructure);
