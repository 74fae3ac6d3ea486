// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ChargeItemDefinition` and the types inside it.

/// The resource `ChargeItemDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/chargeitemdefinition.html>.
/// Compiled by the feature `r5-financial`.
pub struct ChargeItemDefinition {
    /// `ChargeItemDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ChargeItemDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ChargeItemDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ChargeItemDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ChargeItemDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ChargeItemDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ChargeItemDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ChargeItemDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ChargeItemDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ChargeItemDefinitionVersionAlgorithm>,
    /// `ChargeItemDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ChargeItemDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ChargeItemDefinition.derivedFromUri`: uri, 0..*.
    pub derived_from_uri: Vec<Prim<String>>,
    /// `ChargeItemDefinition.partOf`: canonical(ChargeItemDefinition), 0..*.
    pub part_of: Vec<Prim<String>>,
    /// `ChargeItemDefinition.replaces`: canonical(ChargeItemDefinition), 0..*.
    pub replaces: Vec<Prim<String>>,
    /// `ChargeItemDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ChargeItemDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ChargeItemDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ChargeItemDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ChargeItemDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ChargeItemDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ChargeItemDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ChargeItemDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ChargeItemDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ChargeItemDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ChargeItemDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `ChargeItemDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ChargeItemDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ChargeItemDefinition.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItemDefinition.instance`: Reference, 0..*.
    pub instance: Vec<Reference>,
    /// `ChargeItemDefinition.applicability`: [`ChargeItemDefinitionApplicability`], 0..*.
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup`: [`ChargeItemDefinitionPropertyGroup`], 0..*.
    pub property_group: Vec<ChargeItemDefinitionPropertyGroup>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinition {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION }
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.derived_from_uri.is_empty()) << 14
            | u64::from(!self.part_of.is_empty()) << 15
            | u64::from(!self.replaces.is_empty()) << 16
            | u64::from(!self.status.is_absent()) << 17
            | u64::from(!self.experimental.is_absent()) << 18
            | u64::from(!self.date.is_absent()) << 19
            | u64::from(!self.publisher.is_absent()) << 20
            | u64::from(!self.contact.is_empty()) << 21
            | u64::from(!self.description.is_absent()) << 22
            | u64::from(!self.use_context.is_empty()) << 23
            | u64::from(!self.jurisdiction.is_empty()) << 24
            | u64::from(!self.purpose.is_absent()) << 25
            | u64::from(!self.copyright.is_absent()) << 26
            | u64::from(!self.copyright_label.is_absent()) << 27
            | u64::from(!self.approval_date.is_absent()) << 28
            | u64::from(!self.last_review_date.is_absent()) << 29
            | u64::from(self.code.is_some()) << 30
            | u64::from(!self.instance.is_empty()) << 31
            | u64::from(!self.applicability.is_empty()) << 32
            | u64::from(!self.property_group.is_empty()) << 33;
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
            8 => n::Place::Prim(&self.url),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Choice(&self.version_algorithm),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Prim(&self.title),
            14 => n::Place::Prims(&self.derived_from_uri),
            15 => n::Place::Prims(&self.part_of),
            16 => n::Place::Prims(&self.replaces),
            17 => n::Place::Prim(&self.status),
            18 => n::Place::Prim(&self.experimental),
            19 => n::Place::Prim(&self.date),
            20 => n::Place::Prim(&self.publisher),
            21 => n::Place::Nodes(&self.contact),
            22 => n::Place::Prim(&self.description),
            23 => n::Place::Nodes(&self.use_context),
            24 => n::Place::Nodes(&self.jurisdiction),
            25 => n::Place::Prim(&self.purpose),
            26 => n::Place::Prim(&self.copyright),
            27 => n::Place::Prim(&self.copyright_label),
            28 => n::Place::Prim(&self.approval_date),
            29 => n::Place::Prim(&self.last_review_date),
            30 => n::Place::Node(&self.code),
            31 => n::Place::Nodes(&self.instance),
            32 => n::Place::Nodes(&self.applicability),
            33 => n::Place::Nodes(&self.property_group),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Choice(&mut self.version_algorithm),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Prim(&mut self.title),
            14 => n::Slot::Prims(&mut self.derived_from_uri),
            15 => n::Slot::Prims(&mut self.part_of),
            16 => n::Slot::Prims(&mut self.replaces),
            17 => n::Slot::Prim(&mut self.status),
            18 => n::Slot::Prim(&mut self.experimental),
            19 => n::Slot::Prim(&mut self.date),
            20 => n::Slot::Prim(&mut self.publisher),
            21 => n::Slot::Nodes(&mut self.contact),
            22 => n::Slot::Prim(&mut self.description),
            23 => n::Slot::Nodes(&mut self.use_context),
            24 => n::Slot::Nodes(&mut self.jurisdiction),
            25 => n::Slot::Prim(&mut self.purpose),
            26 => n::Slot::Prim(&mut self.copyright),
            27 => n::Slot::Prim(&mut self.copyright_label),
            28 => n::Slot::Prim(&mut self.approval_date),
            29 => n::Slot::Prim(&mut self.last_review_date),
            30 => n::Slot::Node(&mut self.code),
            31 => n::Slot::Nodes(&mut self.instance),
            32 => n::Slot::Nodes(&mut self.applicability),
            33 => n::Slot::Nodes(&mut self.property_group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ChargeItemDefinition {
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
            url: Prim::ABSENT,
            identifier: Vec::new(),
            version: Prim::ABSENT,
            version_algorithm: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            derived_from_uri: Vec::new(),
            part_of: Vec::new(),
            replaces: Vec::new(),
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            code: None,
            instance: Vec::new(),
            applicability: Vec::new(),
            property_group: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ChargeItemDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ChargeItemDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ChargeItemDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ChargeItemDefinition.applicability` of R5.
///
/// See <https://hl7.org/fhir/R5/chargeitemdefinition.html>.
/// Compiled by the feature `r5-financial`.
pub struct ChargeItemDefinitionApplicability {
    /// `ChargeItemDefinition.applicability.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.applicability.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.condition`: Expression, 0..1.
    pub condition: Option<Box<Expression>>,
    /// `ChargeItemDefinition.applicability.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ChargeItemDefinition.applicability.relatedArtifact`: RelatedArtifact, 0..1.
    pub related_artifact: Option<Box<RelatedArtifact>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinitionApplicability {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION_APPLICABILITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.condition.is_some()) << 3
            | u64::from(self.effective_period.is_some()) << 4
            | u64::from(self.related_artifact.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.condition),
            4 => n::Place::Node(&self.effective_period),
            5 => n::Place::Node(&self.related_artifact),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.condition),
            4 => n::Slot::Node(&mut self.effective_period),
            5 => n::Slot::Node(&mut self.related_artifact),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ChargeItemDefinitionApplicability {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            condition: None,
            effective_period: None,
            related_artifact: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ChargeItemDefinitionApplicability {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ChargeItemDefinitionApplicability {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ChargeItemDefinitionApplicability {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ChargeItemDefinition.propertyGroup` of R5.
///
/// See <https://hl7.org/fhir/R5/chargeitemdefinition.html>.
/// Compiled by the feature `r5-financial`.
pub struct ChargeItemDefinitionPropertyGroup {
    /// `ChargeItemDefinition.propertyGroup.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ChargeItemDefinition.propertyGroup.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.applicability`: as `ChargeItemDefinition.applicability`, 0..*.
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent`: MonetaryComponent, 0..*.
    pub price_component: Vec<MonetaryComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ChargeItemDefinitionPropertyGroup {
    fn info(&self) -> &'static TypeInfo { &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.applicability.is_empty()) << 3
            | u64::from(!self.price_component.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.applicability),
            4 => n::Place::Nodes(&self.price_component),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.applicability),
            4 => n::Slot::Nodes(&mut self.price_component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ChargeItemDefinitionPropertyGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            applicability: Vec::new(),
            price_component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ChargeItemDefinitionPropertyGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ChargeItemDefinitionPropertyGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ChargeItemDefinitionPropertyGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ChargeItemDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ChargeItemDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ChargeItemDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ChargeItemDefinitionVersionAlgorithm {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Coding(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ChargeItemDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ChargeItemDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CHARGE_ITEM_DEFINITION: TypeInfo = TypeInfo::new("ChargeItemDefinition", "ChargeItemDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<ChargeItemDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &CHARGE_ITEM_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"derivedFromUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"partOf\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ChargeItemDefinition"]),
    FieldInfo::prim(",\"replaces\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ChargeItemDefinition"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/chargeitem-billingcodes"),
    FieldInfo::node(",\"instance\":", &REFERENCE, 0, None, 0).targets(&["Medication", "Substance", "Device", "DeviceDefinition", "ActivityDefinition", "PlanDefinition", "HealthcareService"]),
    FieldInfo::node(",\"applicability\":", &CHARGE_ITEM_DEFINITION_APPLICABILITY, 0, None, 0),
    FieldInfo::node(",\"propertyGroup\":", &CHARGE_ITEM_DEFINITION_PROPERTY_GROUP, 0, None, 0),
]);

static CHARGE_ITEM_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY: TypeInfo = TypeInfo::new("ChargeItemDefinitionApplicability", "ChargeItemDefinition.applicability", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ChargeItemDefinitionApplicability>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"condition\":", &EXPRESSION, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, Some(1), 0),
]);

pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP: TypeInfo = TypeInfo::new("ChargeItemDefinitionPropertyGroup", "ChargeItemDefinition.propertyGroup", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ChargeItemDefinitionPropertyGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"applicability\":", &CHARGE_ITEM_DEFINITION_APPLICABILITY, 0, None, 0),
    FieldInfo::node(",\"priceComponent\":", &MONETARY_COMPONENT, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ChargeItemDefinition, ChargeItemDefinitionApplicability, ChargeItemDefinitionPropertyGroup);
