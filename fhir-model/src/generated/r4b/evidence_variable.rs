// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EvidenceVariable` and the types inside it.

/// The resource `EvidenceVariable` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidencevariable.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceVariable {
    /// `EvidenceVariable.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EvidenceVariable.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EvidenceVariable.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `EvidenceVariable.name`: string, 0..1.
    pub name: Prim<String>,
    /// `EvidenceVariable.title`: string, 0..1.
    pub title: Prim<String>,
    /// `EvidenceVariable.shortTitle`: string, 0..1.
    pub short_title: Prim<String>,
    /// `EvidenceVariable.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `EvidenceVariable.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `EvidenceVariable.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `EvidenceVariable.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `EvidenceVariable.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `EvidenceVariable.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
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
    /// `EvidenceVariable.characteristicCombination`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/characteristic-combination>. Codes: `codes::CharacteristicCombination`.
    pub characteristic_combination: Prim<String>,
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
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.title.is_absent()) << 12
            | u64::from(!self.short_title.is_absent()) << 13
            | u64::from(!self.subtitle.is_absent()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.note.is_empty()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.publisher.is_absent()) << 20
            | u64::from(!self.contact.is_empty()) << 21
            | u64::from(!self.author.is_empty()) << 22
            | u64::from(!self.editor.is_empty()) << 23
            | u64::from(!self.reviewer.is_empty()) << 24
            | u64::from(!self.endorser.is_empty()) << 25
            | u64::from(!self.related_artifact.is_empty()) << 26
            | u64::from(!self.actual.is_absent()) << 27
            | u64::from(!self.characteristic_combination.is_absent()) << 28
            | u64::from(!self.characteristic.is_empty()) << 29
            | u64::from(!self.handling.is_absent()) << 30
            | u64::from(!self.category.is_empty()) << 31;
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
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prim(&self.title),
            13 => n::Place::Prim(&self.short_title),
            14 => n::Place::Prim(&self.subtitle),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Nodes(&self.note),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Prim(&self.publisher),
            21 => n::Place::Nodes(&self.contact),
            22 => n::Place::Nodes(&self.author),
            23 => n::Place::Nodes(&self.editor),
            24 => n::Place::Nodes(&self.reviewer),
            25 => n::Place::Nodes(&self.endorser),
            26 => n::Place::Nodes(&self.related_artifact),
            27 => n::Place::Prim(&self.actual),
            28 => n::Place::Prim(&self.characteristic_combination),
            29 => n::Place::Nodes(&self.characteristic),
            30 => n::Place::Prim(&self.handling),
            31 => n::Place::Nodes(&self.category),
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
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prim(&mut self.title),
            13 => n::Slot::Prim(&mut self.short_title),
            14 => n::Slot::Prim(&mut self.subtitle),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.note),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Prim(&mut self.publisher),
            21 => n::Slot::Nodes(&mut self.contact),
            22 => n::Slot::Nodes(&mut self.author),
            23 => n::Slot::Nodes(&mut self.editor),
            24 => n::Slot::Nodes(&mut self.reviewer),
            25 => n::Slot::Nodes(&mut self.endorser),
            26 => n::Slot::Nodes(&mut self.related_artifact),
            27 => n::Slot::Prim(&mut self.actual),
            28 => n::Slot::Prim(&mut self.characteristic_combination),
            29 => n::Slot::Nodes(&mut self.characteristic),
            30 => n::Slot::Prim(&mut self.handling),
            31 => n::Slot::Nodes(&mut self.category),
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
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            short_title: Prim::ABSENT,
            subtitle: Prim::ABSENT,
            status: Prim::ABSENT,
            date: Prim::ABSENT,
            description: Prim::ABSENT,
            note: Vec::new(),
            use_context: Vec::new(),
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            actual: Prim::ABSENT,
            characteristic_combination: Prim::ABSENT,
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

/// The element `EvidenceVariable.characteristic` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidencevariable.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceVariableCharacteristic {
    /// `EvidenceVariable.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.description`: string, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.characteristic.definition[x]`: Reference(Group, EvidenceVariable) or canonical(Resource) or CodeableConcept or Expression, 1..1.
    pub definition: Option<EvidenceVariableCharacteristicDefinition>,
    /// `EvidenceVariable.characteristic.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/characteristic-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `EvidenceVariable.characteristic.device`: Reference(Device, DeviceMetric), 0..1.
    pub device: Option<Box<Reference>>,
    /// `EvidenceVariable.characteristic.exclude`: boolean, 0..1.
    pub exclude: Prim<bool>,
    /// `EvidenceVariable.characteristic.timeFromStart`: [`EvidenceVariableCharacteristicTimeFromStart`], 0..1.
    pub time_from_start: Option<Box<EvidenceVariableCharacteristicTimeFromStart>>,
    /// `EvidenceVariable.characteristic.groupMeasure`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/group-measure>. Codes: `codes::GroupMeasure`.
    pub group_measure: Prim<String>,
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
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.definition.is_some()) << 4
            | u64::from(self.method.is_some()) << 5
            | u64::from(self.device.is_some()) << 6
            | u64::from(!self.exclude.is_absent()) << 7
            | u64::from(self.time_from_start.is_some()) << 8
            | u64::from(!self.group_measure.is_absent()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Choice(&self.definition),
            5 => n::Place::Node(&self.method),
            6 => n::Place::Node(&self.device),
            7 => n::Place::Prim(&self.exclude),
            8 => n::Place::Node(&self.time_from_start),
            9 => n::Place::Prim(&self.group_measure),
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
            4 => n::Slot::Choice(&mut self.definition),
            5 => n::Slot::Node(&mut self.method),
            6 => n::Slot::Node(&mut self.device),
            7 => n::Slot::Prim(&mut self.exclude),
            8 => n::Slot::Node(&mut self.time_from_start),
            9 => n::Slot::Prim(&mut self.group_measure),
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
            description: Prim::ABSENT,
            definition: None,
            method: None,
            device: None,
            exclude: Prim::ABSENT,
            time_from_start: None,
            group_measure: Prim::ABSENT,
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

/// The element `EvidenceVariable.characteristic.timeFromStart` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidencevariable.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceVariableCharacteristicTimeFromStart {
    /// `EvidenceVariable.characteristic.timeFromStart.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.timeFromStart.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromStart.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromStart.description`: string, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.characteristic.timeFromStart.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `EvidenceVariable.characteristic.timeFromStart.range`: Range, 0..1.
    pub range: Option<Box<Range>>,
    /// `EvidenceVariable.characteristic.timeFromStart.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableCharacteristicTimeFromStart {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.quantity.is_some()) << 4
            | u64::from(self.range.is_some()) << 5
            | u64::from(!self.note.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.quantity),
            5 => n::Place::Node(&self.range),
            6 => n::Place::Nodes(&self.note),
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
            4 => n::Slot::Node(&mut self.quantity),
            5 => n::Slot::Node(&mut self.range),
            6 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableCharacteristicTimeFromStart {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            quantity: None,
            range: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableCharacteristicTimeFromStart {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableCharacteristicTimeFromStart {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicTimeFromStart {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceVariable.category` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidencevariable.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// Alternatives of `EvidenceVariable.characteristic.definition[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicDefinition {
    /// Reference(Group, EvidenceVariable).
    Reference(n::Boxed<Reference>),
    /// canonical(Resource).
    Canonical(Prim<String>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Expression.
    Expression(n::Boxed<Expression>),
}

impl EvidenceVariableCharacteristicDefinition {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Expression`.
    #[inline]
    pub fn as_expression(&self) -> Option<&Expression> { if let Self::Expression(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceVariableCharacteristicDefinition {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::Canonical(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::Expression(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::Canonical(Default::default()),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            3 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceVariableCharacteristicDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicDefinition {
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

pub(crate) static EVIDENCE_VARIABLE: TypeInfo = TypeInfo::new("EvidenceVariable", "EvidenceVariable", t::TypeKind::Resource, "DomainResource", 2, n::new::<EvidenceVariable>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"shortTitle\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"actual\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"characteristicCombination\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/characteristic-combination"),
    FieldInfo::node(",\"characteristic\":", &EVIDENCE_VARIABLE_CHARACTERISTIC, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"handling\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/variable-handling"),
    FieldInfo::node(",\"category\":", &EVIDENCE_VARIABLE_CATEGORY, 0, None, 0),
]);

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristic", "EvidenceVariable.characteristic", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceVariableCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"definition\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/characteristic-method"),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "DeviceMetric"]),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"timeFromStart\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START, 0, Some(1), 0),
    FieldInfo::prim(",\"groupMeasure\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-measure"),
]);

static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"definitionReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Group", "EvidenceVariable"]),
    t::Alternative::new(",\"definitionCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 2, &["Resource"]),
    t::Alternative::new(",\"definitionCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"definitionExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 2, &[]),
];

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristicTimeFromStart", "EvidenceVariable.characteristic.timeFromStart", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceVariableCharacteristicTimeFromStart>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"range\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static EVIDENCE_VARIABLE_CATEGORY: TypeInfo = TypeInfo::new("EvidenceVariableCategory", "EvidenceVariable.category", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceVariableCategory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &EVIDENCE_VARIABLE_CATEGORY_VALUE_TYPES, 0, Some(1), 0),
]);

static EVIDENCE_VARIABLE_CATEGORY_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EvidenceVariable, EvidenceVariableCharacteristic, EvidenceVariableCharacteristicTimeFromStart, EvidenceVariableCategory);
