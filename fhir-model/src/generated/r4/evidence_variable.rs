// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EvidenceVariable` and the types inside it.

/// The resource `EvidenceVariable` of R4.
///
/// See <https://hl7.org/fhir/R4/evidencevariable.html>.
/// Compiled by the feature `r4-specialized`.
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
    /// `EvidenceVariable.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `EvidenceVariable.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `EvidenceVariable.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `EvidenceVariable.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `EvidenceVariable.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `EvidenceVariable.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
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
    /// `EvidenceVariable.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/variable-type>. Codes: `codes::VariableType`.
    pub r#type: Prim<String>,
    /// `EvidenceVariable.characteristic`: [`EvidenceVariableCharacteristic`], 1..*.
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
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
            | u64::from(!self.publisher.is_absent()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(!self.note.is_empty()) << 20
            | u64::from(!self.use_context.is_empty()) << 21
            | u64::from(!self.jurisdiction.is_empty()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(!self.approval_date.is_absent()) << 24
            | u64::from(!self.last_review_date.is_absent()) << 25
            | u64::from(self.effective_period.is_some()) << 26
            | u64::from(!self.topic.is_empty()) << 27
            | u64::from(!self.author.is_empty()) << 28
            | u64::from(!self.editor.is_empty()) << 29
            | u64::from(!self.reviewer.is_empty()) << 30
            | u64::from(!self.endorser.is_empty()) << 31
            | u64::from(!self.related_artifact.is_empty()) << 32
            | u64::from(!self.r#type.is_absent()) << 33
            | u64::from(!self.characteristic.is_empty()) << 34;
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
            17 => n::Place::Prim(&self.publisher),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Nodes(&self.note),
            21 => n::Place::Nodes(&self.use_context),
            22 => n::Place::Nodes(&self.jurisdiction),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Prim(&self.approval_date),
            25 => n::Place::Prim(&self.last_review_date),
            26 => n::Place::Node(&self.effective_period),
            27 => n::Place::Nodes(&self.topic),
            28 => n::Place::Nodes(&self.author),
            29 => n::Place::Nodes(&self.editor),
            30 => n::Place::Nodes(&self.reviewer),
            31 => n::Place::Nodes(&self.endorser),
            32 => n::Place::Nodes(&self.related_artifact),
            33 => n::Place::Prim(&self.r#type),
            34 => n::Place::Nodes(&self.characteristic),
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
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.note),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.approval_date),
            25 => n::Slot::Prim(&mut self.last_review_date),
            26 => n::Slot::Node(&mut self.effective_period),
            27 => n::Slot::Nodes(&mut self.topic),
            28 => n::Slot::Nodes(&mut self.author),
            29 => n::Slot::Nodes(&mut self.editor),
            30 => n::Slot::Nodes(&mut self.reviewer),
            31 => n::Slot::Nodes(&mut self.endorser),
            32 => n::Slot::Nodes(&mut self.related_artifact),
            33 => n::Slot::Prim(&mut self.r#type),
            34 => n::Slot::Nodes(&mut self.characteristic),
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
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
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
            r#type: Prim::ABSENT,
            characteristic: Vec::new(),
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

/// The element `EvidenceVariable.characteristic` of R4.
///
/// See <https://hl7.org/fhir/R4/evidencevariable.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EvidenceVariableCharacteristic {
    /// `EvidenceVariable.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceVariable.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.description`: string, 0..1.
    pub description: Prim<String>,
    /// `EvidenceVariable.characteristic.definition[x]`: Reference(Group) or canonical(ActivityDefinition) or CodeableConcept or Expression or DataRequirement or TriggerDefinition, 1..1.
    pub definition: Option<EvidenceVariableCharacteristicDefinition>,
    /// `EvidenceVariable.characteristic.usageContext`: UsageContext, 0..*.
    pub usage_context: Vec<UsageContext>,
    /// `EvidenceVariable.characteristic.exclude`: boolean, 0..1.
    pub exclude: Prim<bool>,
    /// `EvidenceVariable.characteristic.participantEffective[x]`: dateTime or Period or Duration or Timing, 0..1.
    pub participant_effective: Option<EvidenceVariableCharacteristicParticipantEffective>,
    /// `EvidenceVariable.characteristic.timeFromStart`: Duration, 0..1.
    pub time_from_start: Option<Box<Duration>>,
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
            | u64::from(!self.usage_context.is_empty()) << 5
            | u64::from(!self.exclude.is_absent()) << 6
            | u64::from(self.participant_effective.is_some()) << 7
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
            5 => n::Place::Nodes(&self.usage_context),
            6 => n::Place::Prim(&self.exclude),
            7 => n::Place::Choice(&self.participant_effective),
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
            5 => n::Slot::Nodes(&mut self.usage_context),
            6 => n::Slot::Prim(&mut self.exclude),
            7 => n::Slot::Choice(&mut self.participant_effective),
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
            usage_context: Vec::new(),
            exclude: Prim::ABSENT,
            participant_effective: None,
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

/// Alternatives of `EvidenceVariable.characteristic.definition[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicDefinition {
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
    /// canonical(ActivityDefinition).
    Canonical(Prim<String>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Expression.
    Expression(n::Boxed<Expression>),
    /// DataRequirement.
    DataRequirement(n::Boxed<DataRequirement>),
    /// TriggerDefinition.
    TriggerDefinition(n::Boxed<TriggerDefinition>),
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
    /// The value, when it is `DataRequirement`.
    #[inline]
    pub fn as_data_requirement(&self) -> Option<&DataRequirement> { if let Self::DataRequirement(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `TriggerDefinition`.
    #[inline]
    pub fn as_trigger_definition(&self) -> Option<&TriggerDefinition> { if let Self::TriggerDefinition(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceVariableCharacteristicDefinition {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::Canonical(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::Expression(_) => 3,
            Self::DataRequirement(_) => 4,
            Self::TriggerDefinition(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
            Self::TriggerDefinition(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
            Self::TriggerDefinition(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::Canonical(Default::default()),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            3 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            4 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            5 => Self::TriggerDefinition(n::Boxed { node: (TRIGGER_DEFINITION.make)(), of: core::marker::PhantomData }),
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

/// Alternatives of `EvidenceVariable.characteristic.participantEffective[x]`.
#[derive(Clone)]
pub enum EvidenceVariableCharacteristicParticipantEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl EvidenceVariableCharacteristicParticipantEffective {
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

impl n::Choice for EvidenceVariableCharacteristicParticipantEffective {
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

impl PartialEq for EvidenceVariableCharacteristicParticipantEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceVariableCharacteristicParticipantEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EVIDENCE_VARIABLE: TypeInfo = TypeInfo::new("EvidenceVariable", "EvidenceVariable", t::TypeKind::Resource, "DomainResource", 1, n::new::<EvidenceVariable>, &[
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
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
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
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/variable-type"),
    FieldInfo::node(",\"characteristic\":", &EVIDENCE_VARIABLE_CHARACTERISTIC, 1, None, t::SUMMARY),
]);

pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeInfo = TypeInfo::new("EvidenceVariableCharacteristic", "EvidenceVariable.characteristic", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EvidenceVariableCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"definition\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"usageContext\":", &USAGE_CONTEXT, 0, None, 0),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::choice(",\"participantEffective\":", &EVIDENCE_VARIABLE_CHARACTERISTIC_PARTICIPANT_EFFECTIVE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"timeFromStart\":", &DURATION, 0, Some(1), 0),
    FieldInfo::prim(",\"groupMeasure\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/group-measure"),
]);

static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"definitionReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
    t::Alternative::new(",\"definitionCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 1, &["ActivityDefinition"]),
    t::Alternative::new(",\"definitionCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"definitionExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 1, &[]),
    t::Alternative::new(",\"definitionDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 1, &[]),
    t::Alternative::new(",\"definitionTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 1, &[]),
];

static EVIDENCE_VARIABLE_CHARACTERISTIC_PARTICIPANT_EFFECTIVE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"participantEffectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"participantEffectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"participantEffectiveDuration\":", "Duration", t::ValueKind::Node(&DURATION), 1, &[]),
    t::Alternative::new(",\"participantEffectiveTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EvidenceVariable, EvidenceVariableCharacteristic);
