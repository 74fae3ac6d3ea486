// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Identifier` and the types inside it.

/// The datatype `Identifier` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#Identifier> and <https://hl7.org/fhir/R4B/datatypes.html#Identifier>.
pub struct Identifier {
    /// `Identifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Identifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Identifier.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/identifier-use>. Codes: `codes::IdentifierUse`. Modifier.
    pub r#use: Prim<String>,
    /// `Identifier.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/identifier-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `Identifier.value`: string, 0..1.
    pub value: Prim<String>,
    /// `Identifier.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Identifier.assigner`: Reference(Organization), 0..1.
    pub assigner: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Identifier {
    fn info(&self) -> &'static TypeInfo { &IDENTIFIER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#use.is_absent()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.system.is_absent()) << 4
            | u64::from(!self.value.is_absent()) << 5
            | u64::from(self.period.is_some()) << 6
            | u64::from(self.assigner.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#use),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.system),
            5 => n::Place::Prim(&self.value),
            6 => n::Place::Node(&self.period),
            7 => n::Place::Node(&self.assigner),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#use),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.system),
            5 => n::Slot::Prim(&mut self.value),
            6 => n::Slot::Node(&mut self.period),
            7 => n::Slot::Node(&mut self.assigner),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Identifier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#use: Prim::ABSENT,
            r#type: None,
            system: Prim::ABSENT,
            value: Prim::ABSENT,
            period: None,
            assigner: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Identifier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Identifier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Identifier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static IDENTIFIER: TypeInfo = TypeInfo::new("Identifier", "Identifier", t::TypeKind::Datatype, "Element", 3, n::new::<Identifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/identifier-use"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/identifier-type"),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"assigner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Identifier);
