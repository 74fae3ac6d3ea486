// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Meta` and the types inside it.

/// The datatype `Meta` of R5.
///
/// See <https://hl7.org/fhir/R5/resource.html#Meta>.
pub struct Meta {
    /// `Meta.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Meta.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Meta.versionId`: id, 0..1.
    pub version_id: Prim<String>,
    /// `Meta.lastUpdated`: instant, 0..1.
    pub last_updated: Prim<Instant>,
    /// `Meta.source`: uri, 0..1.
    pub source: Prim<String>,
    /// `Meta.profile`: canonical(StructureDefinition), 0..*.
    pub profile: Vec<Prim<String>>,
    /// `Meta.security`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
    pub security: Vec<Coding>,
    /// `Meta.tag`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/common-tags>.
    pub tag: Vec<Coding>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Meta {
    fn info(&self) -> &'static TypeInfo { &META }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.version_id.is_absent()) << 2
            | u64::from(!self.last_updated.is_absent()) << 3
            | u64::from(!self.source.is_absent()) << 4
            | u64::from(!self.profile.is_empty()) << 5
            | u64::from(!self.security.is_empty()) << 6
            | u64::from(!self.tag.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.version_id),
            3 => n::Place::Prim(&self.last_updated),
            4 => n::Place::Prim(&self.source),
            5 => n::Place::Prims(&self.profile),
            6 => n::Place::Nodes(&self.security),
            7 => n::Place::Nodes(&self.tag),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.version_id),
            3 => n::Slot::Prim(&mut self.last_updated),
            4 => n::Slot::Prim(&mut self.source),
            5 => n::Slot::Prims(&mut self.profile),
            6 => n::Slot::Nodes(&mut self.security),
            7 => n::Slot::Nodes(&mut self.tag),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Meta {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            version_id: Prim::ABSENT,
            last_updated: Prim::ABSENT,
            source: Prim::ABSENT,
            profile: Vec::new(),
            security: Vec::new(),
            tag: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Meta {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Meta {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Meta {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static META: TypeInfo = TypeInfo::new("Meta", "Meta", t::TypeKind::Datatype, "DataType", 4, n::new::<Meta>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"versionId\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lastUpdated\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"source\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"security\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/security-labels"),
    FieldInfo::node(",\"tag\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/common-tags"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Meta);
