// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ConceptMap` and the types inside it.

/// The resource `ConceptMap` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMap {
    /// `ConceptMap.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ConceptMap.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ConceptMap.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ConceptMap.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ConceptMap.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ConceptMap.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ConceptMap.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ConceptMap.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ConceptMap.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ConceptMapVersionAlgorithm>,
    /// `ConceptMap.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ConceptMap.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ConceptMap.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ConceptMap.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ConceptMap.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ConceptMap.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ConceptMap.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ConceptMap.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ConceptMap.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ConceptMap.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ConceptMap.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ConceptMap.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ConceptMap.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `ConceptMap.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ConceptMap.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ConceptMap.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ConceptMap.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ConceptMap.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ConceptMap.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ConceptMap.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ConceptMap.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `ConceptMap.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ConceptMap.property`: [`ConceptMapProperty`], 0..*.
    pub property: Vec<ConceptMapProperty>,
    /// `ConceptMap.additionalAttribute`: [`ConceptMapAdditionalAttribute`], 0..*.
    pub additional_attribute: Vec<ConceptMapAdditionalAttribute>,
    /// `ConceptMap.sourceScope[x]`: uri or canonical(ValueSet), 0..1.
    pub source_scope: Option<ConceptMapSourceScope>,
    /// `ConceptMap.targetScope[x]`: uri or canonical(ValueSet), 0..1.
    pub target_scope: Option<ConceptMapTargetScope>,
    /// `ConceptMap.group`: [`ConceptMapGroup`], 0..*.
    pub group: Vec<ConceptMapGroup>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMap {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP }
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
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.experimental.is_absent()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.publisher.is_absent()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(!self.use_context.is_empty()) << 20
            | u64::from(!self.jurisdiction.is_empty()) << 21
            | u64::from(!self.purpose.is_absent()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(!self.copyright_label.is_absent()) << 24
            | u64::from(!self.approval_date.is_absent()) << 25
            | u64::from(!self.last_review_date.is_absent()) << 26
            | u64::from(self.effective_period.is_some()) << 27
            | u64::from(!self.topic.is_empty()) << 28
            | u64::from(!self.author.is_empty()) << 29
            | u64::from(!self.editor.is_empty()) << 30
            | u64::from(!self.reviewer.is_empty()) << 31
            | u64::from(!self.endorser.is_empty()) << 32
            | u64::from(!self.related_artifact.is_empty()) << 33
            | u64::from(!self.property.is_empty()) << 34
            | u64::from(!self.additional_attribute.is_empty()) << 35
            | u64::from(self.source_scope.is_some()) << 36
            | u64::from(self.target_scope.is_some()) << 37
            | u64::from(!self.group.is_empty()) << 38;
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
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.experimental),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Prim(&self.publisher),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Nodes(&self.use_context),
            21 => n::Place::Nodes(&self.jurisdiction),
            22 => n::Place::Prim(&self.purpose),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Prim(&self.copyright_label),
            25 => n::Place::Prim(&self.approval_date),
            26 => n::Place::Prim(&self.last_review_date),
            27 => n::Place::Node(&self.effective_period),
            28 => n::Place::Nodes(&self.topic),
            29 => n::Place::Nodes(&self.author),
            30 => n::Place::Nodes(&self.editor),
            31 => n::Place::Nodes(&self.reviewer),
            32 => n::Place::Nodes(&self.endorser),
            33 => n::Place::Nodes(&self.related_artifact),
            34 => n::Place::Nodes(&self.property),
            35 => n::Place::Nodes(&self.additional_attribute),
            36 => n::Place::Choice(&self.source_scope),
            37 => n::Place::Choice(&self.target_scope),
            38 => n::Place::Nodes(&self.group),
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
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.use_context),
            21 => n::Slot::Nodes(&mut self.jurisdiction),
            22 => n::Slot::Prim(&mut self.purpose),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.copyright_label),
            25 => n::Slot::Prim(&mut self.approval_date),
            26 => n::Slot::Prim(&mut self.last_review_date),
            27 => n::Slot::Node(&mut self.effective_period),
            28 => n::Slot::Nodes(&mut self.topic),
            29 => n::Slot::Nodes(&mut self.author),
            30 => n::Slot::Nodes(&mut self.editor),
            31 => n::Slot::Nodes(&mut self.reviewer),
            32 => n::Slot::Nodes(&mut self.endorser),
            33 => n::Slot::Nodes(&mut self.related_artifact),
            34 => n::Slot::Nodes(&mut self.property),
            35 => n::Slot::Nodes(&mut self.additional_attribute),
            36 => n::Slot::Choice(&mut self.source_scope),
            37 => n::Slot::Choice(&mut self.target_scope),
            38 => n::Slot::Nodes(&mut self.group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMap {
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
            effective_period: None,
            topic: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            property: Vec::new(),
            additional_attribute: Vec::new(),
            source_scope: None,
            target_scope: None,
            group: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMap {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMap {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMap {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.property` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapProperty {
    /// `ConceptMap.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.property.code`: code, 1..1.
    pub code: Prim<String>,
    /// `ConceptMap.property.uri`: uri, 0..1.
    pub uri: Prim<String>,
    /// `ConceptMap.property.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ConceptMap.property.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/conceptmap-property-type>. Codes: `codes::ConceptmapPropertyType`.
    pub r#type: Prim<String>,
    /// `ConceptMap.property.system`: canonical(CodeSystem), 0..1.
    pub system: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapProperty {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.uri.is_absent()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.r#type.is_absent()) << 6
            | u64::from(!self.system.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.uri),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prim(&self.r#type),
            7 => n::Place::Prim(&self.system),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.uri),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.r#type),
            7 => n::Slot::Prim(&mut self.system),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            uri: Prim::ABSENT,
            description: Prim::ABSENT,
            r#type: Prim::ABSENT,
            system: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.additionalAttribute` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapAdditionalAttribute {
    /// `ConceptMap.additionalAttribute.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.additionalAttribute.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.additionalAttribute.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.additionalAttribute.code`: code, 1..1.
    pub code: Prim<String>,
    /// `ConceptMap.additionalAttribute.uri`: uri, 0..1.
    pub uri: Prim<String>,
    /// `ConceptMap.additionalAttribute.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ConceptMap.additionalAttribute.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/conceptmap-attribute-type>. Codes: `codes::ConceptMapmapAttributeType`.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapAdditionalAttribute {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_ADDITIONAL_ATTRIBUTE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.uri.is_absent()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.r#type.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.uri),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prim(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.uri),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapAdditionalAttribute {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            uri: Prim::ABSENT,
            description: Prim::ABSENT,
            r#type: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapAdditionalAttribute {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapAdditionalAttribute {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapAdditionalAttribute {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapGroup {
    /// `ConceptMap.group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.source`: canonical(CodeSystem), 0..1.
    pub source: Prim<String>,
    /// `ConceptMap.group.target`: canonical(CodeSystem), 0..1.
    pub target: Prim<String>,
    /// `ConceptMap.group.element`: [`ConceptMapGroupElement`], 1..*.
    pub element: Vec<ConceptMapGroupElement>,
    /// `ConceptMap.group.unmapped`: [`ConceptMapGroupUnmapped`], 0..1.
    pub unmapped: Option<Box<ConceptMapGroupUnmapped>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroup {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.source.is_absent()) << 3
            | u64::from(!self.target.is_absent()) << 4
            | u64::from(!self.element.is_empty()) << 5
            | u64::from(self.unmapped.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.source),
            4 => n::Place::Prim(&self.target),
            5 => n::Place::Nodes(&self.element),
            6 => n::Place::Node(&self.unmapped),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.source),
            4 => n::Slot::Prim(&mut self.target),
            5 => n::Slot::Nodes(&mut self.element),
            6 => n::Slot::Node(&mut self.unmapped),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            source: Prim::ABSENT,
            target: Prim::ABSENT,
            element: Vec::new(),
            unmapped: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapGroupElement {
    /// `ConceptMap.group.element.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.element.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ConceptMap.group.element.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `ConceptMap.group.element.noMap`: boolean, 0..1.
    pub no_map: Prim<bool>,
    /// `ConceptMap.group.element.target`: [`ConceptMapGroupElementTarget`], 0..*.
    pub target: Vec<ConceptMapGroupElementTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElement {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.value_set.is_absent()) << 5
            | u64::from(!self.no_map.is_absent()) << 6
            | u64::from(!self.target.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.display),
            5 => n::Place::Prim(&self.value_set),
            6 => n::Place::Prim(&self.no_map),
            7 => n::Place::Nodes(&self.target),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.display),
            5 => n::Slot::Prim(&mut self.value_set),
            6 => n::Slot::Prim(&mut self.no_map),
            7 => n::Slot::Nodes(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            value_set: Prim::ABSENT,
            no_map: Prim::ABSENT,
            target: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element.target` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapGroupElementTarget {
    /// `ConceptMap.group.element.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.element.target.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ConceptMap.group.element.target.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `ConceptMap.group.element.target.relationship`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/concept-map-relationship>. Codes: `codes::ConceptMapRelationship`. Modifier.
    pub relationship: Prim<String>,
    /// `ConceptMap.group.element.target.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `ConceptMap.group.element.target.property`: [`ConceptMapGroupElementTargetProperty`], 0..*.
    pub property: Vec<ConceptMapGroupElementTargetProperty>,
    /// `ConceptMap.group.element.target.dependsOn`: [`ConceptMapGroupElementTargetDependsOn`], 0..*.
    pub depends_on: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// `ConceptMap.group.element.target.product`: as `ConceptMap.group.element.target.dependsOn`, 0..*.
    pub product: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElementTarget {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.value_set.is_absent()) << 5
            | u64::from(!self.relationship.is_absent()) << 6
            | u64::from(!self.comment.is_absent()) << 7
            | u64::from(!self.property.is_empty()) << 8
            | u64::from(!self.depends_on.is_empty()) << 9
            | u64::from(!self.product.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.display),
            5 => n::Place::Prim(&self.value_set),
            6 => n::Place::Prim(&self.relationship),
            7 => n::Place::Prim(&self.comment),
            8 => n::Place::Nodes(&self.property),
            9 => n::Place::Nodes(&self.depends_on),
            10 => n::Place::Nodes(&self.product),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.display),
            5 => n::Slot::Prim(&mut self.value_set),
            6 => n::Slot::Prim(&mut self.relationship),
            7 => n::Slot::Prim(&mut self.comment),
            8 => n::Slot::Nodes(&mut self.property),
            9 => n::Slot::Nodes(&mut self.depends_on),
            10 => n::Slot::Nodes(&mut self.product),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElementTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            value_set: Prim::ABSENT,
            relationship: Prim::ABSENT,
            comment: Prim::ABSENT,
            property: Vec::new(),
            depends_on: Vec::new(),
            product: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElementTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElementTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element.target.property` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapGroupElementTargetProperty {
    /// `ConceptMap.group.element.target.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.target.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.property.code`: code, 1..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.element.target.property.value[x]`: Coding or string or integer or boolean or dateTime or decimal or code, 1..1.
    pub value: Option<ConceptMapGroupElementTargetPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElementTargetProperty {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElementTargetProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElementTargetProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElementTargetProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTargetProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element.target.dependsOn` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `ConceptMap.group.element.target.dependsOn.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.attribute`: code, 1..1.
    pub attribute: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn.value[x]`: code or Coding or string or boolean or Quantity, 0..1.
    pub value: Option<ConceptMapGroupElementTargetDependsOnValue>,
    /// `ConceptMap.group.element.target.dependsOn.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElementTargetDependsOn {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.attribute.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(!self.value_set.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.attribute),
            4 => n::Place::Choice(&self.value),
            5 => n::Place::Prim(&self.value_set),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.attribute),
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Prim(&mut self.value_set),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElementTargetDependsOn {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            attribute: Prim::ABSENT,
            value: None,
            value_set: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElementTargetDependsOn {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElementTargetDependsOn {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTargetDependsOn {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.unmapped` of R5.
///
/// See <https://hl7.org/fhir/R5/conceptmap.html>.
/// Compiled by the feature `r5-terminology`.
pub struct ConceptMapGroupUnmapped {
    /// `ConceptMap.group.unmapped.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.unmapped.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>. Codes: `codes::ConceptMapGroupUnmappedMode`.
    pub mode: Prim<String>,
    /// `ConceptMap.group.unmapped.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.unmapped.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ConceptMap.group.unmapped.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `ConceptMap.group.unmapped.relationship`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/concept-map-relationship>. Codes: `codes::ConceptMapRelationship`. Modifier.
    pub relationship: Prim<String>,
    /// `ConceptMap.group.unmapped.otherMap`: canonical(ConceptMap), 0..1.
    pub other_map: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupUnmapped {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_UNMAPPED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.mode.is_absent()) << 3
            | u64::from(!self.code.is_absent()) << 4
            | u64::from(!self.display.is_absent()) << 5
            | u64::from(!self.value_set.is_absent()) << 6
            | u64::from(!self.relationship.is_absent()) << 7
            | u64::from(!self.other_map.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.mode),
            4 => n::Place::Prim(&self.code),
            5 => n::Place::Prim(&self.display),
            6 => n::Place::Prim(&self.value_set),
            7 => n::Place::Prim(&self.relationship),
            8 => n::Place::Prim(&self.other_map),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.mode),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Prim(&mut self.display),
            6 => n::Slot::Prim(&mut self.value_set),
            7 => n::Slot::Prim(&mut self.relationship),
            8 => n::Slot::Prim(&mut self.other_map),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupUnmapped {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: Prim::ABSENT,
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            value_set: Prim::ABSENT,
            relationship: Prim::ABSENT,
            other_map: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupUnmapped {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupUnmapped {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupUnmapped {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ConceptMap.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ConceptMapVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ConceptMapVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ConceptMapVersionAlgorithm {
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

impl PartialEq for ConceptMapVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ConceptMap.sourceScope[x]`.
#[derive(Clone)]
pub enum ConceptMapSourceScope {
    /// uri.
    Uri(Prim<String>),
    /// canonical(ValueSet).
    Canonical(Prim<String>),
}

impl ConceptMapSourceScope {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConceptMapSourceScope {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Canonical(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Canonical(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConceptMapSourceScope {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapSourceScope {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ConceptMap.targetScope[x]`.
#[derive(Clone)]
pub enum ConceptMapTargetScope {
    /// uri.
    Uri(Prim<String>),
    /// canonical(ValueSet).
    Canonical(Prim<String>),
}

impl ConceptMapTargetScope {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConceptMapTargetScope {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Canonical(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Canonical(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConceptMapTargetScope {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapTargetScope {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ConceptMap.group.element.target.property.value[x]`.
#[derive(Clone)]
pub enum ConceptMapGroupElementTargetPropertyValue {
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// string.
    String(Prim<String>),
    /// integer.
    Integer(Prim<i32>),
    /// boolean.
    Boolean(Prim<bool>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// code.
    Code(Prim<String>),
}

impl ConceptMapGroupElementTargetPropertyValue {
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConceptMapGroupElementTargetPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::Coding(_) => 0,
            Self::String(_) => 1,
            Self::Integer(_) => 2,
            Self::Boolean(_) => 3,
            Self::DateTime(_) => 4,
            Self::Decimal(_) => 5,
            Self::Code(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            2 => Self::Integer(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::DateTime(Default::default()),
            5 => Self::Decimal(Default::default()),
            6 => Self::Code(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConceptMapGroupElementTargetPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTargetPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ConceptMap.group.element.target.dependsOn.value[x]`.
#[derive(Clone)]
pub enum ConceptMapGroupElementTargetDependsOnValue {
    /// code.
    Code(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl ConceptMapGroupElementTargetDependsOnValue {
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ConceptMapGroupElementTargetDependsOnValue {
    fn index(&self) -> usize {
        match self {
            Self::Code(_) => 0,
            Self::Coding(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Quantity(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Code(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Code(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ConceptMapGroupElementTargetDependsOnValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTargetDependsOnValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CONCEPT_MAP: TypeInfo = TypeInfo::new("ConceptMap", "ConceptMap", t::TypeKind::Resource, "DomainResource", 4, n::new::<ConceptMap>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &CONCEPT_MAP_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"property\":", &CONCEPT_MAP_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"additionalAttribute\":", &CONCEPT_MAP_ADDITIONAL_ATTRIBUTE, 0, None, t::SUMMARY),
    FieldInfo::choice(",\"sourceScope\":", &CONCEPT_MAP_SOURCE_SCOPE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"targetScope\":", &CONCEPT_MAP_TARGET_SCOPE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"group\":", &CONCEPT_MAP_GROUP, 0, None, 0),
]);

static CONCEPT_MAP_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

static CONCEPT_MAP_SOURCE_SCOPE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"sourceScopeUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"sourceScopeCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["ValueSet"]),
];

static CONCEPT_MAP_TARGET_SCOPE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"targetScopeUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"targetScopeCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["ValueSet"]),
];

pub(crate) static CONCEPT_MAP_PROPERTY: TypeInfo = TypeInfo::new("ConceptMapProperty", "ConceptMap.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conceptmap-property-type"),
    FieldInfo::prim(",\"system\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["CodeSystem"]),
]);

pub(crate) static CONCEPT_MAP_ADDITIONAL_ATTRIBUTE: TypeInfo = TypeInfo::new("ConceptMapAdditionalAttribute", "ConceptMap.additionalAttribute", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapAdditionalAttribute>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conceptmap-attribute-type"),
]);

pub(crate) static CONCEPT_MAP_GROUP: TypeInfo = TypeInfo::new("ConceptMapGroup", "ConceptMap.group", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"source\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CodeSystem"]),
    FieldInfo::prim(",\"target\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CodeSystem"]),
    FieldInfo::node(",\"element\":", &CONCEPT_MAP_GROUP_ELEMENT, 1, None, 0),
    FieldInfo::node(",\"unmapped\":", &CONCEPT_MAP_GROUP_UNMAPPED, 0, Some(1), 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT: TypeInfo = TypeInfo::new("ConceptMapGroupElement", "ConceptMap.group.element", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapGroupElement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::prim(",\"noMap\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"target\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET, 0, None, 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET: TypeInfo = TypeInfo::new("ConceptMapGroupElementTarget", "ConceptMap.group.element.target", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapGroupElementTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 1, Some(1), t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/concept-map-relationship"),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"property\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"dependsOn\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON, 0, None, 0),
    FieldInfo::node(",\"product\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON, 0, None, 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY: TypeInfo = TypeInfo::new("ConceptMapGroupElementTargetProperty", "ConceptMap.group.element.target.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapGroupElementTargetProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY_VALUE_TYPES, 1, Some(1), 0),
]);

static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
];

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeInfo = TypeInfo::new("ConceptMapGroupElementTargetDependsOn", "ConceptMap.group.element.target.dependsOn", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapGroupElementTargetDependsOn>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"attribute\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_VALUE_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
]);

static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 4, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED: TypeInfo = TypeInfo::new("ConceptMapGroupUnmapped", "ConceptMap.group.unmapped", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConceptMapGroupUnmapped>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode"),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 0, Some(1), t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/concept-map-relationship"),
    FieldInfo::prim(",\"otherMap\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ConceptMap"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ConceptMap, ConceptMapProperty, ConceptMapAdditionalAttribute, ConceptMapGroup, ConceptMapGroupElement, ConceptMapGroupElementTarget, ConceptMapGroupElementTargetProperty, ConceptMapGroupElementTargetDependsOn, ConceptMapGroupUnmapped);
