// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ResearchElementDefinition` and the types inside it.

/// The resource `ResearchElementDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/researchelementdefinition.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchElementDefinition {
    /// `ResearchElementDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ResearchElementDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ResearchElementDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ResearchElementDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ResearchElementDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ResearchElementDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ResearchElementDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchElementDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchElementDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ResearchElementDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ResearchElementDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ResearchElementDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ResearchElementDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ResearchElementDefinition.shortTitle`: string, 0..1.
    pub short_title: Prim<String>,
    /// `ResearchElementDefinition.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `ResearchElementDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ResearchElementDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ResearchElementDefinition.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<ResearchElementDefinitionSubject>,
    /// `ResearchElementDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ResearchElementDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ResearchElementDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ResearchElementDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ResearchElementDefinition.comment`: string, 0..*.
    pub comment: Vec<Prim<String>>,
    /// `ResearchElementDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ResearchElementDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ResearchElementDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ResearchElementDefinition.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `ResearchElementDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ResearchElementDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ResearchElementDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ResearchElementDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ResearchElementDefinition.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ResearchElementDefinition.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ResearchElementDefinition.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ResearchElementDefinition.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ResearchElementDefinition.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `ResearchElementDefinition.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchElementDefinition.library`: canonical(Library), 0..*.
    pub library: Vec<Prim<String>>,
    /// `ResearchElementDefinition.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/research-element-type>. Codes: `codes::ResearchElementType`.
    pub r#type: Prim<String>,
    /// `ResearchElementDefinition.variableType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/variable-type>. Codes: `codes::VariableType`.
    pub variable_type: Prim<String>,
    /// `ResearchElementDefinition.characteristic`: [`ResearchElementDefinitionCharacteristic`], 1..*.
    pub characteristic: Vec<ResearchElementDefinitionCharacteristic>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchElementDefinition {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_ELEMENT_DEFINITION }
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
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(!self.date.is_absent()) << 18
            | u64::from(!self.publisher.is_absent()) << 19
            | u64::from(!self.contact.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.comment.is_empty()) << 22
            | u64::from(!self.use_context.is_empty()) << 23
            | u64::from(!self.jurisdiction.is_empty()) << 24
            | u64::from(!self.purpose.is_absent()) << 25
            | u64::from(!self.usage.is_absent()) << 26
            | u64::from(!self.copyright.is_absent()) << 27
            | u64::from(!self.approval_date.is_absent()) << 28
            | u64::from(!self.last_review_date.is_absent()) << 29
            | u64::from(self.effective_period.is_some()) << 30
            | u64::from(!self.topic.is_empty()) << 31
            | u64::from(!self.author.is_empty()) << 32
            | u64::from(!self.editor.is_empty()) << 33
            | u64::from(!self.reviewer.is_empty()) << 34
            | u64::from(!self.endorser.is_empty()) << 35
            | u64::from(!self.related_artifact.is_empty()) << 36
            | u64::from(!self.library.is_empty()) << 37
            | u64::from(!self.r#type.is_absent()) << 38
            | u64::from(!self.variable_type.is_absent()) << 39
            | u64::from(!self.characteristic.is_empty()) << 40;
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
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Choice(&self.subject),
            18 => n::Place::Prim(&self.date),
            19 => n::Place::Prim(&self.publisher),
            20 => n::Place::Nodes(&self.contact),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Prims(&self.comment),
            23 => n::Place::Nodes(&self.use_context),
            24 => n::Place::Nodes(&self.jurisdiction),
            25 => n::Place::Prim(&self.purpose),
            26 => n::Place::Prim(&self.usage),
            27 => n::Place::Prim(&self.copyright),
            28 => n::Place::Prim(&self.approval_date),
            29 => n::Place::Prim(&self.last_review_date),
            30 => n::Place::Node(&self.effective_period),
            31 => n::Place::Nodes(&self.topic),
            32 => n::Place::Nodes(&self.author),
            33 => n::Place::Nodes(&self.editor),
            34 => n::Place::Nodes(&self.reviewer),
            35 => n::Place::Nodes(&self.endorser),
            36 => n::Place::Nodes(&self.related_artifact),
            37 => n::Place::Prims(&self.library),
            38 => n::Place::Prim(&self.r#type),
            39 => n::Place::Prim(&self.variable_type),
            40 => n::Place::Nodes(&self.characteristic),
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
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Choice(&mut self.subject),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Prims(&mut self.comment),
            23 => n::Slot::Nodes(&mut self.use_context),
            24 => n::Slot::Nodes(&mut self.jurisdiction),
            25 => n::Slot::Prim(&mut self.purpose),
            26 => n::Slot::Prim(&mut self.usage),
            27 => n::Slot::Prim(&mut self.copyright),
            28 => n::Slot::Prim(&mut self.approval_date),
            29 => n::Slot::Prim(&mut self.last_review_date),
            30 => n::Slot::Node(&mut self.effective_period),
            31 => n::Slot::Nodes(&mut self.topic),
            32 => n::Slot::Nodes(&mut self.author),
            33 => n::Slot::Nodes(&mut self.editor),
            34 => n::Slot::Nodes(&mut self.reviewer),
            35 => n::Slot::Nodes(&mut self.endorser),
            36 => n::Slot::Nodes(&mut self.related_artifact),
            37 => n::Slot::Prims(&mut self.library),
            38 => n::Slot::Prim(&mut self.r#type),
            39 => n::Slot::Prim(&mut self.variable_type),
            40 => n::Slot::Nodes(&mut self.characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchElementDefinition {
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
            experimental: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            comment: Vec::new(),
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            usage: Prim::ABSENT,
            copyright: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            topic: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            library: Vec::new(),
            r#type: Prim::ABSENT,
            variable_type: Prim::ABSENT,
            characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchElementDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchElementDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchElementDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchElementDefinition.characteristic` of R4.
///
/// See <https://hl7.org/fhir/R4/researchelementdefinition.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchElementDefinitionCharacteristic {
    /// `ResearchElementDefinition.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchElementDefinition.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchElementDefinition.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchElementDefinition.characteristic.definition[x]`: CodeableConcept or canonical(ValueSet) or Expression or DataRequirement, 1..1.
    pub definition: Option<ResearchElementDefinitionCharacteristicDefinition>,
    /// `ResearchElementDefinition.characteristic.usageContext`: UsageContext, 0..*.
    pub usage_context: Vec<UsageContext>,
    /// `ResearchElementDefinition.characteristic.exclude`: boolean, 0..1.
    pub exclude: Prim<bool>,
    /// `ResearchElementDefinition.characteristic.unitOfMeasure`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `ResearchElementDefinition.characteristic.studyEffectiveDescription`: string, 0..1.
    pub study_effective_description: Prim<String>,
    /// `ResearchElementDefinition.characteristic.studyEffective[x]`: dateTime or Period or Duration or Timing, 0..1.
    pub study_effective: Option<ResearchElementDefinitionCharacteristicStudyEffective>,
    /// `ResearchElementDefinition.characteristic.studyEffectiveTimeFromStart`: Duration, 0..1.
    pub study_effective_time_from_start: Option<Box<Duration>>,
    /// `ResearchElementDefinition.characteristic.studyEffectiveGroupMeasure`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/group-measure>. Codes: `codes::GroupMeasure`.
    pub study_effective_group_measure: Prim<String>,
    /// `ResearchElementDefinition.characteristic.participantEffectiveDescription`: string, 0..1.
    pub participant_effective_description: Prim<String>,
    /// `ResearchElementDefinition.characteristic.participantEffective[x]`: dateTime or Period or Duration or Timing, 0..1.
    pub participant_effective: Option<ResearchElementDefinitionCharacteristicParticipantEffective>,
    /// `ResearchElementDefinition.characteristic.participantEffectiveTimeFromStart`: Duration, 0..1.
    pub participant_effective_time_from_start: Option<Box<Duration>>,
    /// `ResearchElementDefinition.characteristic.participantEffectiveGroupMeasure`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/group-measure>. Codes: `codes::GroupMeasure`.
    pub participant_effective_group_measure: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchElementDefinitionCharacteristic {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.definition.is_some()) << 3
            | u64::from(!self.usage_context.is_empty()) << 4
            | u64::from(!self.exclude.is_absent()) << 5
            | u64::from(self.unit_of_measure.is_some()) << 6
            | u64::from(!self.study_effective_description.is_absent()) << 7
            | u64::from(self.study_effective.is_some()) << 8
            | u64::from(self.study_effective_time_from_start.is_some()) << 9
            | u64::from(!self.study_effective_group_measure.is_absent()) << 10
            | u64::from(!self.participant_effective_description.is_absent()) << 11
            | u64::from(self.participant_effective.is_some()) << 12
            | u64::from(self.participant_effective_time_from_start.is_some()) << 13
            | u64::from(!self.participant_effective_group_measure.is_absent()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.definition),
            4 => n::Place::Nodes(&self.usage_context),
            5 => n::Place::Prim(&self.exclude),
            6 => n::Place::Node(&self.unit_of_measure),
            7 => n::Place::Prim(&self.study_effective_description),
            8 => n::Place::Choice(&self.study_effective),
            9 => n::Place::Node(&self.study_effective_time_from_start),
            10 => n::Place::Prim(&self.study_effective_group_measure),
            11 => n::Place::Prim(&self.participant_effective_description),
            12 => n::Place::Choice(&self.participant_effective),
            13 => n::Place::Node(&self.participant_effective_time_from_start),
            14 => n::Place::Prim(&self.participant_effective_group_measure),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.definition),
            4 => n::Slot::Nodes(&mut self.usage_context),
            5 => n::Slot::Prim(&mut self.exclude),
            6 => n::Slot::Node(&mut self.unit_of_measure),
            7 => n::Slot::Prim(&mut self.study_effective_description),
            8 => n::Slot::Choice(&mut self.study_effective),
            9 => n::Slot::Node(&mut self.study_effective_time_from_start),
            10 => n::Slot::Prim(&mut self.study_effective_group_measure),
            11 => n::Slot::Prim(&mut self.participant_effective_description),
            12 => n::Slot::Choice(&mut self.participant_effective),
            13 => n::Slot::Node(&mut self.participant_effective_time_from_start),
            14 => n::Slot::Prim(&mut self.participant_effective_group_measure),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchElementDefinitionCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            definition: None,
            usage_context: Vec::new(),
            exclude: Prim::ABSENT,
            unit_of_measure: None,
            study_effective_description: Prim::ABSENT,
            study_effective: None,
            study_effective_time_from_start: None,
            study_effective_group_measure: Prim::ABSENT,
            participant_effective_description: Prim::ABSENT,
            participant_effective: None,
            participant_effective_time_from_start: None,
            participant_effective_group_measure: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchElementDefinitionCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchElementDefinitionCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchElementDefinitionCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ResearchElementDefinition.subject[x]`.
#[derive(Clone)]
pub enum ResearchElementDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl ResearchElementDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ResearchElementDefinitionSubject {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ResearchElementDefinitionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ResearchElementDefinitionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ResearchElementDefinition.characteristic.definition[x]`.
#[derive(Clone)]
pub enum ResearchElementDefinitionCharacteristicDefinition {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// canonical(ValueSet).
    Canonical(Prim<String>),
    /// Expression.
    Expression(n::Boxed<Expression>),
    /// DataRequirement.
    DataRequirement(n::Boxed<DataRequirement>),
}

impl ResearchElementDefinitionCharacteristicDefinition {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `Expression`.
    #[inline]
    pub fn as_expression(&self) -> Option<&Expression> { if let Self::Expression(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `DataRequirement`.
    #[inline]
    pub fn as_data_requirement(&self) -> Option<&DataRequirement> { if let Self::DataRequirement(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ResearchElementDefinitionCharacteristicDefinition {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Canonical(_) => 1,
            Self::Expression(_) => 2,
            Self::DataRequirement(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Canonical(Default::default()),
            2 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            3 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ResearchElementDefinitionCharacteristicDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ResearchElementDefinitionCharacteristicDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ResearchElementDefinition.characteristic.studyEffective[x]`.
#[derive(Clone)]
pub enum ResearchElementDefinitionCharacteristicStudyEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl ResearchElementDefinitionCharacteristicStudyEffective {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ResearchElementDefinitionCharacteristicStudyEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Duration(_) => 2,
            Self::Timing(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            3 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ResearchElementDefinitionCharacteristicStudyEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ResearchElementDefinitionCharacteristicStudyEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ResearchElementDefinition.characteristic.participantEffective[x]`.
#[derive(Clone)]
pub enum ResearchElementDefinitionCharacteristicParticipantEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl ResearchElementDefinitionCharacteristicParticipantEffective {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ResearchElementDefinitionCharacteristicParticipantEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Duration(_) => 2,
            Self::Timing(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            3 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ResearchElementDefinitionCharacteristicParticipantEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ResearchElementDefinitionCharacteristicParticipantEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static RESEARCH_ELEMENT_DEFINITION: TypeInfo = TypeInfo::new("ResearchElementDefinition", "ResearchElementDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<ResearchElementDefinition>, &[
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
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &RESEARCH_ELEMENT_DEFINITION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"library\":", t::PrimKind::Canonical, 0, None, 0).targets(&["Library"]),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/research-element-type"),
    FieldInfo::prim(",\"variableType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/variable-type"),
    FieldInfo::node(",\"characteristic\":", &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC, 1, None, t::SUMMARY),
]);

static RESEARCH_ELEMENT_DEFINITION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
];

pub(crate) static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC: TypeInfo = TypeInfo::new("ResearchElementDefinitionCharacteristic", "ResearchElementDefinition.characteristic", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ResearchElementDefinitionCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"definition\":", &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_DEFINITION_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"usageContext\":", &USAGE_CONTEXT, 0, None, 0),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"unitOfMeasure\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::prim(",\"studyEffectiveDescription\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"studyEffective\":", &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_STUDY_EFFECTIVE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"studyEffectiveTimeFromStart\":", &DURATION, 0, Some(1), 0),
    FieldInfo::prim(",\"studyEffectiveGroupMeasure\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-measure"),
    FieldInfo::prim(",\"participantEffectiveDescription\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"participantEffective\":", &RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_PARTICIPANT_EFFECTIVE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"participantEffectiveTimeFromStart\":", &DURATION, 0, Some(1), 0),
    FieldInfo::prim(",\"participantEffectiveGroupMeasure\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-measure"),
]);

static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_DEFINITION_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"definitionCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"definitionCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 1, &["ValueSet"]),
    t::Alternative::new(",\"definitionExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 1, &[]),
    t::Alternative::new(",\"definitionDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 1, &[]),
];

static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_STUDY_EFFECTIVE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"studyEffectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"studyEffectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"studyEffectiveDuration\":", "Duration", t::ValueKind::Node(&DURATION), 1, &[]),
    t::Alternative::new(",\"studyEffectiveTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_PARTICIPANT_EFFECTIVE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"participantEffectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"participantEffectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"participantEffectiveDuration\":", "Duration", t::ValueKind::Node(&DURATION), 1, &[]),
    t::Alternative::new(",\"participantEffectiveTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ResearchElementDefinition, ResearchElementDefinitionCharacteristic);
