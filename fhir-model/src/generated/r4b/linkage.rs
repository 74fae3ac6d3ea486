// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Linkage` and the types inside it.

/// The resource `Linkage` of R4B.
///
/// See <https://hl7.org/fhir/R4B/linkage.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct Linkage {
    /// `Linkage.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Linkage.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Linkage.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Linkage.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Linkage.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Linkage.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Linkage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Linkage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Linkage.active`: boolean, 0..1.
    pub active: Prim<bool>,
    /// `Linkage.author`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub author: Option<Box<Reference>>,
    /// `Linkage.item`: [`LinkageItem`], 1..*.
    pub item: Vec<LinkageItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Linkage {
    fn info(&self) -> &'static TypeInfo { &LINKAGE }
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
            | u64::from(!self.active.is_absent()) << 8
            | u64::from(self.author.is_some()) << 9
            | u64::from(!self.item.is_empty()) << 10;
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
            8 => n::Place::Prim(&self.active),
            9 => n::Place::Node(&self.author),
            10 => n::Place::Nodes(&self.item),
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
            8 => n::Slot::Prim(&mut self.active),
            9 => n::Slot::Node(&mut self.author),
            10 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Linkage {
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
            active: Prim::ABSENT,
            author: None,
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Linkage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Linkage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Linkage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Linkage.item` of R4B.
///
/// See <https://hl7.org/fhir/R4B/linkage.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct LinkageItem {
    /// `Linkage.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Linkage.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Linkage.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Linkage.item.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/linkage-type>. Codes: `codes::LinkageType`.
    pub r#type: Prim<String>,
    /// `Linkage.item.resource`: Reference(Resource), 1..1.
    pub resource: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for LinkageItem {
    fn info(&self) -> &'static TypeInfo { &LINKAGE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.resource.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.resource),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Node(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for LinkageItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            resource: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for LinkageItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for LinkageItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for LinkageItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static LINKAGE: TypeInfo = TypeInfo::new("Linkage", "Linkage", t::TypeKind::Resource, "DomainResource", 2, n::new::<Linkage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"item\":", &LINKAGE_ITEM, 1, None, t::SUMMARY),
]);

pub(crate) static LINKAGE_ITEM: TypeInfo = TypeInfo::new("LinkageItem", "Linkage.item", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<LinkageItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/linkage-type"),
    FieldInfo::node(",\"resource\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Linkage, LinkageItem);
