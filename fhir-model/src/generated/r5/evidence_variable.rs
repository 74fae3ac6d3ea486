// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EvidenceVariable` and the types inside it.

/// The resource `EvidenceVariable` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencevariable.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceVariable {
    /// `EvidenceVariable.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EvidenceVariable.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EvidenceVariable.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `EvidenceVariable.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EvidenceVariable.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EvidenceVariable.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `EvidenceVariable.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EvidenceVariable.version`: string, 0..1.
    pub version: Prim<String>,
    /// `EvidenceVariable.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<EvidenceVariableVersionAlgorithm>,
    /// `EvidenceVariable.name`: string, 0..1.
    pub name: Prim<String>,
    /// `EvidenceVariable.title`: string, 0..1.
    pub title: Prim<String>,
    /// `EvidenceVariable.shortTitle`: string, 0..1.
    pub short_title: Prim<String>,
    /// `EvidenceVariable.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `EvidenceVariable.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `EvidenceVariable.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `EvidenceVariable.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `EvidenceVariable.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `EvidenceVariable.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `EvidenceVariable.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `EvidenceVariable.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `EvidenceVariable.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `EvidenceVariable.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `EvidenceVariable.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `EvidenceVariable.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `EvidenceVariable.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `EvidenceVariable.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `EvidenceVariable.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `EvidenceVariable.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `EvidenceVariable.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EvidenceVariable.actual`: boolean, 0..1.
    pub actual: Prim<bool>,
    /// `EvidenceVariable.characteristic`: [`EvidenceVariableCharacteristic`], 0..*.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// `EvidenceVariable.handling`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/variable-handling>. Codes: `codes::EvidenceVariableHandling`.
    pub handling: Prim<String>,
    /// `EvidenceVariable.category`: [`EvidenceVariableCategory`], 0..*.
    pub category: Vec<EvidenceVariableCategory>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariable {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE }
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
            | u64::from(!self.short_title.is_absent()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(!self.date.is_absent()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(!self.note.is_empty()) << 21
            | u64::from(!self.use_context.is_empty()) << 22
            | u64::from(!self.purpose.is_absent()) << 23
            | u64::from(!self.copyright.is_absent()) << 24
            | u64::from(!self.copyright_label.is_absent()) << 25
            | u64::from(!self.approval_date.is_absent()) << 26
            | u64::from(!self.last_review_date.is_absent()) << 27
            | u64::from(self.effective_period.is_some()) << 28
            | u64::from(!self.author.is_empty()) << 29
            | u64::from(!self.editor.is_empty()) << 30
            | u64::from(!self.reviewer.is_empty()) << 31
            | u64::from(!self.endorser.is_empty()) << 32
            | u64::from(!self.related_artifact.is_empty()) << 33
            | u64::from(!self.actual.is_absent()) << 34
            | u64::from(!self.characteristic.is_empty()) << 35
            | u64::from(!self.handling.is_absent()) << 36
            | u64::from(!self.category.is_empty()) << 37;
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
            14 => n::Place::Prim(&self.short_title),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Prim(&self.date),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Nodes(&self.note),
            22 => n::Place::Nodes(&self.use_context),
            23 => n::Place::Prim(&self.purpose),
            24 => n::Place::Prim(&self.copyright),
            25 => n::Place::Prim(&self.copyright_label),
            26 => n::Place::Prim(&self.approval_date),
            27 => n::Place::Prim(&self.last_review_date),
            28 => n::Place::Node(&self.effective_period),
            29 => n::Place::Nodes(&self.author),
            30 => n::Place::Nodes(&self.editor),
            31 => n::Place::Nodes(&self.reviewer),
            32 => n::Place::Nodes(&self.endorser),
            33 => n::Place::Nodes(&self.related_artifact),
            34 => n::Place::Prim(&self.actual),
            35 => n::Place::Nodes(&self.characteristic),
            36 => n::Place::Prim(&self.handling),
            37 => n::Place::Nodes(&self.category),
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
            14 => n::Slot::Prim(&mut self.short_title),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.note),
            22 => n::Slot::Nodes(&mut self.use_context),
            23 => n::Slot::Prim(&mut self.purpose),
            24 => n::Slot::Prim(&mut self.copyright),
            25 => n::Slot::Prim(&mut self.copyright_label),
            26 => n::Slot::Prim(&mut self.approval_date),
            27 => n::Slot::Prim(&mut self.last_review_date),
            28 => n::Slot::Node(&mut self.effective_period),
            29 => n::Slot::Nodes(&mut self.author),
            30 => n::Slot::Nodes(&mut self.editor),
            31 => n::Slot::Nodes(&mut self.reviewer),
            32 => n::Slot::Nodes(&mut self.endorser),
            33 => n::Slot::Nodes(&mut self.related_artifact),
            34 => n::Slot::Prim(&mut self.actual),
            35 => n::Slot::Nodes(&mut self.characteristic),
            36 => n::Slot::Prim(&mut self.handling),
            37 => n::Slot::Nodes(&mut self.category),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariable {
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
            short_title: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            use_context: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            actual: Prim::ABSENT,
            characteristic: Vec::new(),
            handling: Prim::ABSENT,
            category: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariable {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariable {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariable {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceVariable.characteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencevariable.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceVariableCharacteristic {
    /// `EvidenceVariable.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.linkId`: id, 0..1.
    pub link_id: Prim<String>,
    /// `EvidenceVariable.characteristic.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.characteristic.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.characteristic.exclude`: boolean, 0..1.
    pub exclude: Prim<bool>,
    /// `EvidenceVariable.characteristic.definitionReference`: Reference(EvidenceVariable, Group, Evidence), 0..1.
    pub definition_reference: Option<Box<Reference>>,
    /// `EvidenceVariable.characteristic.definitionCanonical`: canonical(EvidenceVariable, Evidence), 0..1.
    pub definition_canonical: Prim<String>,
    /// `EvidenceVariable.characteristic.definitionCodeableConcept`: CodeableConcept, 0..1.
    pub definition_codeable_concept: Option<Box<CodeableConcept>>,
    /// `EvidenceVariable.characteristic.definitionExpression`: Expression, 0..1.
    pub definition_expression: Option<Box<Expression>>,
    /// `EvidenceVariable.characteristic.definitionId`: id, 0..1.
    pub definition_id: Prim<String>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue`: [`EvidenceVariableCharacteristicDefinitionByTypeAndValue`], 0..1.
    pub definition_by_type_and_value: Option<Box<EvidenceVariableCharacteristicDefinitionByTypeAndValue>>,
    /// `EvidenceVariable.characteristic.definitionByCombination`: [`EvidenceVariableCharacteristicDefinitionByCombination`], 0..1.
    pub definition_by_combination: Option<Box<EvidenceVariableCharacteristicDefinitionByCombination>>,
    /// `EvidenceVariable.characteristic.instances[x]`: Quantity or Range, 0..1.
    pub instances: Option<EvidenceVariableCharacteristicInstances>,
    /// `EvidenceVariable.characteristic.duration[x]`: Quantity or Range, 0..1.
    pub duration: Option<EvidenceVariableCharacteristicDuration>,
    /// `EvidenceVariable.characteristic.timeFromEvent`: [`EvidenceVariableCharacteristicTimeFromEvent`], 0..*.
    pub time_from_event: Vec<EvidenceVariableCharacteristicTimeFromEvent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableCharacteristic {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.note.is_empty()) << 5
            | u64::from(!self.exclude.is_absent()) << 6
            | u64::from(self.definition_reference.is_some()) << 7
            | u64::from(!self.definition_canonical.is_absent()) << 8
            | u64::from(self.definition_codeable_concept.is_some()) << 9
            | u64::from(self.definition_expression.is_some()) << 10
            | u64::from(!self.definition_id.is_absent()) << 11
            | u64::from(self.definition_by_type_and_value.is_some()) << 12
            | u64::from(self.definition_by_combination.is_some()) << 13
            | u64::from(self.instances.is_some()) << 14
            | u64::from(self.duration.is_some()) << 15
            | u64::from(!self.time_from_event.is_empty()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Nodes(&self.note),
            6 => n::Place::Prim(&self.exclude),
            7 => n::Place::Node(&self.definition_reference),
            8 => n::Place::Prim(&self.definition_canonical),
            9 => n::Place::Node(&self.definition_codeable_concept),
            10 => n::Place::Node(&self.definition_expression),
            11 => n::Place::Prim(&self.definition_id),
            12 => n::Place::Node(&self.definition_by_type_and_value),
            13 => n::Place::Node(&self.definition_by_combination),
            14 => n::Place::Choice(&self.instances),
            15 => n::Place::Choice(&self.duration),
            16 => n::Place::Nodes(&self.time_from_event),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Nodes(&mut self.note),
            6 => n::Slot::Prim(&mut self.exclude),
            7 => n::Slot::Node(&mut self.definition_reference),
            8 => n::Slot::Prim(&mut self.definition_canonical),
            9 => n::Slot::Node(&mut self.definition_codeable_concept),
            10 => n::Slot::Node(&mut self.definition_expression),
            11 => n::Slot::Prim(&mut self.definition_id),
            12 => n::Slot::Node(&mut self.definition_by_type_and_value),
            13 => n::Slot::Node(&mut self.definition_by_combination),
            14 => n::Slot::Choice(&mut self.instances),
            15 => n::Slot::Choice(&mut self.duration),
            16 => n::Slot::Nodes(&mut self.time_from_event),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link_id: Prim::ABSENT,
            description: Prim::ABSENT,
            note: Vec::new(),
            exclude: Prim::ABSENT,
            definition_reference: None,
            definition_canonical: Prim::ABSENT,
            definition_codeable_concept: None,
            definition_expression: None,
            definition_id: Prim::ABSENT,
            definition_by_type_and_value: None,
            definition_by_combination: None,
            instances: None,
            duration: None,
            time_from_event: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceVariable.characteristic.definitionByTypeAndValue` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencevariable.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.type`: CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/usage-context-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.method`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-method>.
    pub method: Vec<CodeableConcept>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.device`: Reference(Device, DeviceMetric), 0..1.
    pub device: Option<Box<Reference>>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.value[x]`: CodeableConcept or boolean or Quantity or Range or Reference or id, 1..1.
    pub value: Option<EvidenceVariableCharacteristicDefinitionByTypeAndValueValue>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.offset`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/characteristic-offset>.
    pub offset: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.method.is_empty()) << 4
            | u64::from(self.device.is_some()) << 5
            | u64::from(self.value.is_some()) << 6
            | u64::from(self.offset.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.method),
            5 => n::Place::Node(&self.device),
            6 => n::Place::Choice(&self.value),
            7 => n::Place::Node(&self.offset),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.method),
            5 => n::Slot::Node(&mut self.device),
            6 => n::Slot::Choice(&mut self.value),
            7 => n::Slot::Node(&mut self.offset),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            method: Vec::new(),
            device: None,
            value: None,
            offset: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceVariable.characteristic.definitionByCombination` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencevariable.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceVariableCharacteristicDefinitionByCombination {
    /// `EvidenceVariable.characteristic.definitionByCombination.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.definitionByCombination.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByCombination.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByCombination.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/characteristic-combination>. Codes: `codes::CharacteristicCombination`.
    pub code: Prim<String>,
    /// `EvidenceVariable.characteristic.definitionByCombination.threshold`: positiveInt, 0..1.
    pub threshold: Prim<u32>,
    /// `EvidenceVariable.characteristic.definitionByCombination.characteristic`: as `EvidenceVariable.characteristic`, 1..*.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableCharacteristicDefinitionByCombination {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.threshold.is_absent()) << 4
            | u64::from(!self.characteristic.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.threshold),
            5 => n::Place::Nodes(&self.characteristic),
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
            4 => n::Slot::Prim(&mut self.threshold),
            5 => n::Slot::Nodes(&mut self.characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableCharacteristicDefinitionByCombination {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            threshold: Prim::ABSENT,
            characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableCharacteristicDefinitionByCombination {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableCharacteristicDefinitionByCombination {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicDefinitionByCombination {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceVariable.characteristic.timeFromEvent` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencevariable.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceVariableCharacteristicTimeFromEvent {
    /// `EvidenceVariable.characteristic.timeFromEvent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.timeFromEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromEvent.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.characteristic.timeFromEvent.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.characteristic.timeFromEvent.event[x]`: CodeableConcept or Reference or dateTime or id, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/evidence-variable-event>.
    pub event: Option<EvidenceVariableCharacteristicTimeFromEventEvent>,
    /// `EvidenceVariable.characteristic.timeFromEvent.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `EvidenceVariable.characteristic.timeFromEvent.range`: Range, 0..1.
    pub range: Option<Box<Range>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableCharacteristicTimeFromEvent {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(self.event.is_some()) << 5
            | u64::from(self.quantity.is_some()) << 6
            | u64::from(self.range.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Choice(&self.event),
            6 => n::Place::Node(&self.quantity),
            7 => n::Place::Node(&self.range),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Choice(&mut self.event),
            6 => n::Slot::Node(&mut self.quantity),
            7 => n::Slot::Node(&mut self.range),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableCharacteristicTimeFromEvent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            event: None,
            quantity: None,
            range: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableCharacteristicTimeFromEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableCharacteristicTimeFromEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicTimeFromEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceVariable.category` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencevariable.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceVariableCategory {
    /// `EvidenceVariable.category.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.category.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.category.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.category.name`: string, 0..1.
    pub name: Prim<String>,
    /// `EvidenceVariable.category.value[x]`: CodeableConcept or Quantity or Range, 0..1.
    pub value: Option<EvidenceVariableCategoryValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableCategory {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_CATEGORY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
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
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableCategory {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableCategory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableCategory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCategory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `EvidenceVariable.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum EvidenceVariableVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl EvidenceVariableVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceVariableVersionAlgorithm {
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

impl PartialEq for EvidenceVariableVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EvidenceVariable.characteristic.definitionByTypeAndValue.value[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicDefinitionByTypeAndValueValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// id.
    Id(Prim<String>),
}

impl EvidenceVariableCharacteristicDefinitionByTypeAndValueValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
}

impl n::Choice for EvidenceVariableCharacteristicDefinitionByTypeAndValueValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Boolean(_) => 1,
            Self::Quantity(_) => 2,
            Self::Range(_) => 3,
            Self::Reference(_) => 4,
            Self::Id(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Id(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Id(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Boolean(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            5 => Self::Id(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceVariableCharacteristicDefinitionByTypeAndValueValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicDefinitionByTypeAndValueValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EvidenceVariable.characteristic.instances[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicInstances {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl EvidenceVariableCharacteristicInstances {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceVariableCharacteristicInstances {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceVariableCharacteristicInstances {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicInstances {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EvidenceVariable.characteristic.duration[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicDuration {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl EvidenceVariableCharacteristicDuration {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceVariableCharacteristicDuration {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceVariableCharacteristicDuration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicDuration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EvidenceVariable.characteristic.timeFromEvent.event[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicTimeFromEventEvent {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// id.
    Id(Prim<String>),
}

impl EvidenceVariableCharacteristicTimeFromEventEvent {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
}

impl n::Choice for EvidenceVariableCharacteristicTimeFromEventEvent {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
            Self::DateTime(_) => 2,
            Self::Id(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Id(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Id(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            2 => Self::DateTime(Default::default()),
            3 => Self::Id(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceVariableCharacteristicTimeFromEventEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicTimeFromEventEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EvidenceVariable.category.value[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCategoryValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl EvidenceVariableCategoryValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceVariableCategoryValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceVariableCategoryValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCategoryValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EVIDENCE_VARIABLE: TypeInfo = TypeInfo::new("EvidenceVariable", "EvidenceVariable", t::TypeKind::Resource, "DomainResource", 4, n::new::<EvidenceVariable>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &EVIDENCE_VARIABLE_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"shortTitle\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"actual\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"characteristic\":", &EVIDENCE_VARIABLE_CHARACTERISTIC, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"handling\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/variable-handling"),
    FieldInfo::node(",\"category\":", &EVIDENCE_VARIABLE_CATEGORY, 0, None, 0),
]);

static EVIDENCE_VARIABLE_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristic", "EvidenceVariable.characteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceVariableCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"definitionReference\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["EvidenceVariable", "Group", "Evidence"]),
    FieldInfo::prim(",\"definitionCanonical\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["EvidenceVariable", "Evidence"]),
    FieldInfo::node(",\"definitionCodeableConcept\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"definitionExpression\":", &EXPRESSION, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"definitionId\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"definitionByTypeAndValue\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"definitionByCombination\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION, 0, Some(1), 0),
    FieldInfo::choice(",\"instances\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_INSTANCES_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"duration\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_DURATION_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"timeFromEvent\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT, 0, None, 0),
]);

static EVIDENCE_VARIABLE_CHARACTERISTIC_INSTANCES_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"instancesQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"instancesRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

static EVIDENCE_VARIABLE_CHARACTERISTIC_DURATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"durationQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"durationRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristicDefinitionByTypeAndValue", "EvidenceVariable.characteristic.definitionByTypeAndValue", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceVariableCharacteristicDefinitionByTypeAndValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/usage-context-type"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-method"),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "DeviceMetric"]),
    FieldInfo::choice(",\"value\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_VALUE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"offset\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/characteristic-offset"),
]);

static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_VALUE_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
];

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristicDefinitionByCombination", "EvidenceVariable.characteristic.definitionByCombination", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceVariableCharacteristicDefinitionByCombination>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/characteristic-combination"),
    FieldInfo::prim(",\"threshold\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"characteristic\":", &EVIDENCE_VARIABLE_CHARACTERISTIC, 1, None, 0),
]);

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristicTimeFromEvent", "EvidenceVariable.characteristic.timeFromEvent", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceVariableCharacteristicTimeFromEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::choice(",\"event\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_EVENT_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/evidence-variable-event"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"range\":", &RANGE, 0, Some(1), 0),
]);

static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_EVENT_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"eventCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"eventReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
    t::Alternative::new(",\"eventDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"eventId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 4, &[]),
];

pub(crate) static EVIDENCE_VARIABLE_CATEGORY: TypeInfo = TypeInfo::new("EvidenceVariableCategory", "EvidenceVariable.category", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceVariableCategory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &EVIDENCE_VARIABLE_CATEGORY_VALUE_TYPES, 0, Some(1), 0),
]);

static EVIDENCE_VARIABLE_CATEGORY_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EvidenceVariable, EvidenceVariableCharacteristic, EvidenceVariableCharacteristicDefinitionByTypeAndValue, EvidenceVariableCharacteristicDefinitionByCombination, EvidenceVariableCharacteristicTimeFromEvent, EvidenceVariableCategory);
