// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ParameterDefinition` and the types inside it.

/// The datatype `ParameterDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#ParameterDefinition>.
pub struct ParameterDefinition {
    /// `ParameterDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ParameterDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ParameterDefinition.name`: code, 0..1.
    pub name: Prim<String>,
    /// `ParameterDefinition.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/operation-parameter-use>. Codes: `codes::OperationParameterUse`.
    pub r#use: Prim<String>,
    /// `ParameterDefinition.min`: integer, 0..1.
    pub min: Prim<i32>,
    /// `ParameterDefinition.max`: string, 0..1.
    pub max: Prim<String>,
    /// `ParameterDefinition.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// `ParameterDefinition.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fhir-types>. Codes: `codes::FhirTypes`.
    pub r#type: Prim<String>,
    /// `ParameterDefinition.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ParameterDefinition {
    fn info(&self) -> &'static TypeInfo { &PARAMETER_DEFINITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.name.is_absent()) << 2
            | u64::from(!self.r#use.is_absent()) << 3
            | u64::from(!self.min.is_absent()) << 4
            | u64::from(!self.max.is_absent()) << 5
            | u64::from(!self.documentation.is_absent()) << 6
            | u64::from(!self.r#type.is_absent()) << 7
            | u64::from(!self.profile.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.name),
            3 => n::Place::Prim(&self.r#use),
            4 => n::Place::Prim(&self.min),
            5 => n::Place::Prim(&self.max),
            6 => n::Place::Prim(&self.documentation),
            7 => n::Place::Prim(&self.r#type),
            8 => n::Place::Prim(&self.profile),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.name),
            3 => n::Slot::Prim(&mut self.r#use),
            4 => n::Slot::Prim(&mut self.min),
            5 => n::Slot::Prim(&mut self.max),
            6 => n::Slot::Prim(&mut self.documentation),
            7 => n::Slot::Prim(&mut self.r#type),
            8 => n::Slot::Prim(&mut self.profile),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ParameterDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            name: Prim::ABSENT,
            r#use: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            documentation: Prim::ABSENT,
            r#type: Prim::ABSENT,
            profile: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ParameterDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ParameterDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ParameterDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PARAMETER_DEFINITION: TypeInfo = TypeInfo::new("ParameterDefinition", "ParameterDefinition", t::TypeKind::Datatype, "DataType", 4, n::new::<ParameterDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/operation-parameter-use"),
    FieldInfo::prim(",\"min\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fhir-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ParameterDefinition);
