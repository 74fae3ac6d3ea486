// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `NamingSystem` and the types inside it.

/// The resource `NamingSystem` of R4.
///
/// See <https://hl7.org/fhir/R4/namingsystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct NamingSystem {
    /// `NamingSystem.id`: id, 0..1.
    pub id: Prim<String>,
    /// `NamingSystem.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `NamingSystem.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `NamingSystem.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `NamingSystem.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `NamingSystem.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `NamingSystem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NamingSystem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NamingSystem.name`: string, 1..1.
    pub name: Prim<String>,
    /// `NamingSystem.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `NamingSystem.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/namingsystem-type>. Codes: `codes::NamingSystemType`.
    pub kind: Prim<String>,
    /// `NamingSystem.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `NamingSystem.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `NamingSystem.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `NamingSystem.responsible`: string, 0..1.
    pub responsible: Prim<String>,
    /// `NamingSystem.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/identifier-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `NamingSystem.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `NamingSystem.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `NamingSystem.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `NamingSystem.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `NamingSystem.uniqueId`: [`NamingSystemUniqueId`], 1..*.
    pub unique_id: Vec<NamingSystemUniqueId>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NamingSystem {
    fn info(&self) -> &'static TypeInfo { &NAMING_SYSTEM }
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
            | u64::from(!self.name.is_absent()) << 8
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.kind.is_absent()) << 10
            | u64::from(!self.date.is_absent()) << 11
            | u64::from(!self.publisher.is_absent()) << 12
            | u64::from(!self.contact.is_empty()) << 13
            | u64::from(!self.responsible.is_absent()) << 14
            | u64::from(self.r#type.is_some()) << 15
            | u64::from(!self.description.is_absent()) << 16
            | u64::from(!self.use_context.is_empty()) << 17
            | u64::from(!self.jurisdiction.is_empty()) << 18
            | u64::from(!self.usage.is_absent()) << 19
            | u64::from(!self.unique_id.is_empty()) << 20;
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
            8 => n::Place::Prim(&self.name),
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Prim(&self.kind),
            11 => n::Place::Prim(&self.date),
            12 => n::Place::Prim(&self.publisher),
            13 => n::Place::Nodes(&self.contact),
            14 => n::Place::Prim(&self.responsible),
            15 => n::Place::Node(&self.r#type),
            16 => n::Place::Prim(&self.description),
            17 => n::Place::Nodes(&self.use_context),
            18 => n::Place::Nodes(&self.jurisdiction),
            19 => n::Place::Prim(&self.usage),
            20 => n::Place::Nodes(&self.unique_id),
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
            8 => n::Slot::Prim(&mut self.name),
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Prim(&mut self.kind),
            11 => n::Slot::Prim(&mut self.date),
            12 => n::Slot::Prim(&mut self.publisher),
            13 => n::Slot::Nodes(&mut self.contact),
            14 => n::Slot::Prim(&mut self.responsible),
            15 => n::Slot::Node(&mut self.r#type),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.use_context),
            18 => n::Slot::Nodes(&mut self.jurisdiction),
            19 => n::Slot::Prim(&mut self.usage),
            20 => n::Slot::Nodes(&mut self.unique_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NamingSystem {
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
            name: Prim::ABSENT,
            status: Prim::ABSENT,
            kind: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            responsible: Prim::ABSENT,
            r#type: None,
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            usage: Prim::ABSENT,
            unique_id: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NamingSystem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NamingSystem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NamingSystem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NamingSystem.uniqueId` of R4.
///
/// See <https://hl7.org/fhir/R4/namingsystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct NamingSystemUniqueId {
    /// `NamingSystem.uniqueId.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NamingSystem.uniqueId.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NamingSystem.uniqueId.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NamingSystem.uniqueId.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>. Codes: `codes::NamingSystemIdentifierType`.
    pub r#type: Prim<String>,
    /// `NamingSystem.uniqueId.value`: string, 1..1.
    pub value: Prim<String>,
    /// `NamingSystem.uniqueId.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// `NamingSystem.uniqueId.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `NamingSystem.uniqueId.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NamingSystemUniqueId {
    fn info(&self) -> &'static TypeInfo { &NAMING_SYSTEM_UNIQUE_ID }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.value.is_absent()) << 4
            | u64::from(!self.preferred.is_absent()) << 5
            | u64::from(!self.comment.is_absent()) << 6
            | u64::from(self.period.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.value),
            5 => n::Place::Prim(&self.preferred),
            6 => n::Place::Prim(&self.comment),
            7 => n::Place::Node(&self.period),
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
            4 => n::Slot::Prim(&mut self.value),
            5 => n::Slot::Prim(&mut self.preferred),
            6 => n::Slot::Prim(&mut self.comment),
            7 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NamingSystemUniqueId {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            value: Prim::ABSENT,
            preferred: Prim::ABSENT,
            comment: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NamingSystemUniqueId {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NamingSystemUniqueId {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NamingSystemUniqueId {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static NAMING_SYSTEM: TypeInfo = TypeInfo::new("NamingSystem", "NamingSystem", t::TypeKind::Resource, "DomainResource", 1, n::new::<NamingSystem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/namingsystem-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"responsible\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/identifier-type"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"usage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"uniqueId\":", &NAMING_SYSTEM_UNIQUE_ID, 1, None, t::SUMMARY),
]);

pub(crate) static NAMING_SYSTEM_UNIQUE_ID: TypeInfo = TypeInfo::new("NamingSystemUniqueId", "NamingSystem.uniqueId", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<NamingSystemUniqueId>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/namingsystem-identifier-type"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(NamingSystem, NamingSystemUniqueId);
