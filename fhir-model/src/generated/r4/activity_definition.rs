// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ActivityDefinition` and the types inside it.

/// The resource `ActivityDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/activitydefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct ActivityDefinition {
    /// `ActivityDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ActivityDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ActivityDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ActivityDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ActivityDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ActivityDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ActivityDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ActivityDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ActivityDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ActivityDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ActivityDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ActivityDefinition.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `ActivityDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ActivityDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ActivityDefinition.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<ActivityDefinitionSubject>,
    /// `ActivityDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ActivityDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ActivityDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ActivityDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ActivityDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ActivityDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ActivityDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ActivityDefinition.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `ActivityDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ActivityDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ActivityDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ActivityDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ActivityDefinition.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ActivityDefinition.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ActivityDefinition.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ActivityDefinition.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ActivityDefinition.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `ActivityDefinition.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ActivityDefinition.library`: canonical(Library), 0..*.
    pub library: Vec<Prim<String>>,
    /// `ActivityDefinition.kind`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-resource-types>. Codes: `codes::ActivityDefinitionKind`.
    pub kind: Prim<String>,
    /// `ActivityDefinition.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// `ActivityDefinition.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ActivityDefinition.intent`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Codes: `codes::RequestIntent`.
    pub intent: Prim<String>,
    /// `ActivityDefinition.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `ActivityDefinition.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `ActivityDefinition.timing[x]`: Timing or dateTime or Age or Period or Range or Duration, 0..1.
    pub timing: Option<ActivityDefinitionTiming>,
    /// `ActivityDefinition.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `ActivityDefinition.participant`: [`ActivityDefinitionParticipant`], 0..*.
    pub participant: Vec<ActivityDefinitionParticipant>,
    /// `ActivityDefinition.product[x]`: Reference(Medication, Substance) or CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub product: Option<ActivityDefinitionProduct>,
    /// `ActivityDefinition.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ActivityDefinition.dosage`: Dosage, 0..*.
    pub dosage: Vec<Dosage>,
    /// `ActivityDefinition.bodySite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `ActivityDefinition.specimenRequirement`: Reference(SpecimenDefinition), 0..*.
    pub specimen_requirement: Vec<Reference>,
    /// `ActivityDefinition.observationRequirement`: Reference(ObservationDefinition), 0..*.
    pub observation_requirement: Vec<Reference>,
    /// `ActivityDefinition.observationResultRequirement`: Reference(ObservationDefinition), 0..*.
    pub observation_result_requirement: Vec<Reference>,
    /// `ActivityDefinition.transform`: canonical(StructureMap), 0..1.
    pub transform: Prim<String>,
    /// `ActivityDefinition.dynamicValue`: [`ActivityDefinitionDynamicValue`], 0..*.
    pub dynamic_value: Vec<ActivityDefinitionDynamicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ActivityDefinition {
    fn info(&self) -> &'static TypeInfo { &ACTIVITY_DEFINITION }
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
            | u64::from(!self.subtitle.is_absent()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.experimental.is_absent()) << 15
            | u64::from(self.subject.is_some()) << 16
            | u64::from(!self.date.is_absent()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(!self.use_context.is_empty()) << 21
            | u64::from(!self.jurisdiction.is_empty()) << 22
            | u64::from(!self.purpose.is_absent()) << 23
            | u64::from(!self.usage.is_absent()) << 24
            | u64::from(!self.copyright.is_absent()) << 25
            | u64::from(!self.approval_date.is_absent()) << 26
            | u64::from(!self.last_review_date.is_absent()) << 27
            | u64::from(self.effective_period.is_some()) << 28
            | u64::from(!self.topic.is_empty()) << 29
            | u64::from(!self.author.is_empty()) << 30
            | u64::from(!self.editor.is_empty()) << 31
            | u64::from(!self.reviewer.is_empty()) << 32
            | u64::from(!self.endorser.is_empty()) << 33
            | u64::from(!self.related_artifact.is_empty()) << 34
            | u64::from(!self.library.is_empty()) << 35
            | u64::from(!self.kind.is_absent()) << 36
            | u64::from(!self.profile.is_absent()) << 37
            | u64::from(self.code.is_some()) << 38
            | u64::from(!self.intent.is_absent()) << 39
            | u64::from(!self.priority.is_absent()) << 40
            | u64::from(!self.do_not_perform.is_absent()) << 41
            | u64::from(self.timing.is_some()) << 42
            | u64::from(self.location.is_some()) << 43
            | u64::from(!self.participant.is_empty()) << 44
            | u64::from(self.product.is_some()) << 45
            | u64::from(self.quantity.is_some()) << 46
            | u64::from(!self.dosage.is_empty()) << 47
            | u64::from(!self.body_site.is_empty()) << 48
            | u64::from(!self.specimen_requirement.is_empty()) << 49
            | u64::from(!self.observation_requirement.is_empty()) << 50
            | u64::from(!self.observation_result_requirement.is_empty()) << 51
            | u64::from(!self.transform.is_absent()) << 52
            | u64::from(!self.dynamic_value.is_empty()) << 53;
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
            13 => n::Place::Prim(&self.subtitle),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.experimental),
            16 => n::Place::Choice(&self.subject),
            17 => n::Place::Prim(&self.date),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Nodes(&self.use_context),
            22 => n::Place::Nodes(&self.jurisdiction),
            23 => n::Place::Prim(&self.purpose),
            24 => n::Place::Prim(&self.usage),
            25 => n::Place::Prim(&self.copyright),
            26 => n::Place::Prim(&self.approval_date),
            27 => n::Place::Prim(&self.last_review_date),
            28 => n::Place::Node(&self.effective_period),
            29 => n::Place::Nodes(&self.topic),
            30 => n::Place::Nodes(&self.author),
            31 => n::Place::Nodes(&self.editor),
            32 => n::Place::Nodes(&self.reviewer),
            33 => n::Place::Nodes(&self.endorser),
            34 => n::Place::Nodes(&self.related_artifact),
            35 => n::Place::Prims(&self.library),
            36 => n::Place::Prim(&self.kind),
            37 => n::Place::Prim(&self.profile),
            38 => n::Place::Node(&self.code),
            39 => n::Place::Prim(&self.intent),
            40 => n::Place::Prim(&self.priority),
            41 => n::Place::Prim(&self.do_not_perform),
            42 => n::Place::Choice(&self.timing),
            43 => n::Place::Node(&self.location),
            44 => n::Place::Nodes(&self.participant),
            45 => n::Place::Choice(&self.product),
            46 => n::Place::Node(&self.quantity),
            47 => n::Place::Nodes(&self.dosage),
            48 => n::Place::Nodes(&self.body_site),
            49 => n::Place::Nodes(&self.specimen_requirement),
            50 => n::Place::Nodes(&self.observation_requirement),
            51 => n::Place::Nodes(&self.observation_result_requirement),
            52 => n::Place::Prim(&self.transform),
            53 => n::Place::Nodes(&self.dynamic_value),
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
            13 => n::Slot::Prim(&mut self.subtitle),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Choice(&mut self.subject),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.purpose),
            24 => n::Slot::Prim(&mut self.usage),
            25 => n::Slot::Prim(&mut self.copyright),
            26 => n::Slot::Prim(&mut self.approval_date),
            27 => n::Slot::Prim(&mut self.last_review_date),
            28 => n::Slot::Node(&mut self.effective_period),
            29 => n::Slot::Nodes(&mut self.topic),
            30 => n::Slot::Nodes(&mut self.author),
            31 => n::Slot::Nodes(&mut self.editor),
            32 => n::Slot::Nodes(&mut self.reviewer),
            33 => n::Slot::Nodes(&mut self.endorser),
            34 => n::Slot::Nodes(&mut self.related_artifact),
            35 => n::Slot::Prims(&mut self.library),
            36 => n::Slot::Prim(&mut self.kind),
            37 => n::Slot::Prim(&mut self.profile),
            38 => n::Slot::Node(&mut self.code),
            39 => n::Slot::Prim(&mut self.intent),
            40 => n::Slot::Prim(&mut self.priority),
            41 => n::Slot::Prim(&mut self.do_not_perform),
            42 => n::Slot::Choice(&mut self.timing),
            43 => n::Slot::Node(&mut self.location),
            44 => n::Slot::Nodes(&mut self.participant),
            45 => n::Slot::Choice(&mut self.product),
            46 => n::Slot::Node(&mut self.quantity),
            47 => n::Slot::Nodes(&mut self.dosage),
            48 => n::Slot::Nodes(&mut self.body_site),
            49 => n::Slot::Nodes(&mut self.specimen_requirement),
            50 => n::Slot::Nodes(&mut self.observation_requirement),
            51 => n::Slot::Nodes(&mut self.observation_result_requirement),
            52 => n::Slot::Prim(&mut self.transform),
            53 => n::Slot::Nodes(&mut self.dynamic_value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ActivityDefinition {
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
            subtitle: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
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
            kind: Prim::ABSENT,
            profile: Prim::ABSENT,
            code: None,
            intent: Prim::ABSENT,
            priority: Prim::ABSENT,
            do_not_perform: Prim::ABSENT,
            timing: None,
            location: None,
            participant: Vec::new(),
            product: None,
            quantity: None,
            dosage: Vec::new(),
            body_site: Vec::new(),
            specimen_requirement: Vec::new(),
            observation_requirement: Vec::new(),
            observation_result_requirement: Vec::new(),
            transform: Prim::ABSENT,
            dynamic_value: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ActivityDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ActivityDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ActivityDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ActivityDefinition.participant` of R4.
///
/// See <https://hl7.org/fhir/R4/activitydefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct ActivityDefinitionParticipant {
    /// `ActivityDefinition.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ActivityDefinition.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.participant.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-participant-type>. Codes: `codes::ActionParticipantType`.
    pub r#type: Prim<String>,
    /// `ActivityDefinition.participant.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ActivityDefinitionParticipant {
    fn info(&self) -> &'static TypeInfo { &ACTIVITY_DEFINITION_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.role.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.role),
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
            4 => n::Slot::Node(&mut self.role),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ActivityDefinitionParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            role: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ActivityDefinitionParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ActivityDefinitionParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ActivityDefinition.dynamicValue` of R4.
///
/// See <https://hl7.org/fhir/R4/activitydefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct ActivityDefinitionDynamicValue {
    /// `ActivityDefinition.dynamicValue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ActivityDefinition.dynamicValue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.dynamicValue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.dynamicValue.path`: string, 1..1.
    pub path: Prim<String>,
    /// `ActivityDefinition.dynamicValue.expression`: Expression, 1..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ActivityDefinitionDynamicValue {
    fn info(&self) -> &'static TypeInfo { &ACTIVITY_DEFINITION_DYNAMIC_VALUE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.path.is_absent()) << 3
            | u64::from(self.expression.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.path),
            4 => n::Place::Node(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.path),
            4 => n::Slot::Node(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ActivityDefinitionDynamicValue {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            path: Prim::ABSENT,
            expression: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ActivityDefinitionDynamicValue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ActivityDefinitionDynamicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionDynamicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ActivityDefinition.subject[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl ActivityDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ActivityDefinitionSubject {
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

impl PartialEq for ActivityDefinitionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ActivityDefinition.timing[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionTiming {
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl ActivityDefinitionTiming {
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ActivityDefinitionTiming {
    fn index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::DateTime(_) => 1,
            Self::Age(_) => 2,
            Self::Period(_) => 3,
            Self::Range(_) => 4,
            Self::Duration(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            1 => Self::DateTime(Default::default()),
            2 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            3 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            4 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            5 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ActivityDefinitionTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ActivityDefinition.product[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionProduct {
    /// Reference(Medication, Substance).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl ActivityDefinitionProduct {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ActivityDefinitionProduct {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ActivityDefinitionProduct {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionProduct {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ACTIVITY_DEFINITION: TypeInfo = TypeInfo::new("ActivityDefinition", "ActivityDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<ActivityDefinition>, &[
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
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &ACTIVITY_DEFINITION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
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
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"timing\":", &ACTIVITY_DEFINITION_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"participant\":", &ACTIVITY_DEFINITION_PARTICIPANT, 0, None, 0),
    FieldInfo::choice(",\"product\":", &ACTIVITY_DEFINITION_PRODUCT_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 0, None, 0),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"specimenRequirement\":", &REFERENCE, 0, None, 0).targets(&["SpecimenDefinition"]),
    FieldInfo::node(",\"observationRequirement\":", &REFERENCE, 0, None, 0).targets(&["ObservationDefinition"]),
    FieldInfo::node(",\"observationResultRequirement\":", &REFERENCE, 0, None, 0).targets(&["ObservationDefinition"]),
    FieldInfo::prim(",\"transform\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureMap"]),
    FieldInfo::node(",\"dynamicValue\":", &ACTIVITY_DEFINITION_DYNAMIC_VALUE, 0, None, 0),
]);

static ACTIVITY_DEFINITION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
];

static ACTIVITY_DEFINITION_TIMING_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), 1, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), 1, &[]),
];

static ACTIVITY_DEFINITION_PRODUCT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"productReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Medication", "Substance"]),
    t::Alternative::new(",\"productCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT: TypeInfo = TypeInfo::new("ActivityDefinitionParticipant", "ActivityDefinition.participant", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ActivityDefinitionParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-participant-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-participant-role"),
]);

pub(crate) static ACTIVITY_DEFINITION_DYNAMIC_VALUE: TypeInfo = TypeInfo::new("ActivityDefinitionDynamicValue", "ActivityDefinition.dynamicValue", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ActivityDefinitionDynamicValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ActivityDefinition, ActivityDefinitionParticipant, ActivityDefinitionDynamicValue);
