// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ActivityDefinition` and the types inside it.

/// The resource `ActivityDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/activitydefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ActivityDefinition {
    /// `ActivityDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ActivityDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ActivityDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ActivityDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `ActivityDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ActivityDefinitionVersionAlgorithm>,
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
    /// `ActivityDefinition.subject[x]`: CodeableConcept or Reference(Group, MedicinalProductDefinition, SubstanceDefinition, AdministrableProductDefinition, ManufacturedItemDefinition, PackagedProductDefinition) or canonical(EvidenceVariable), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/participant-resource-types>.
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
    /// `ActivityDefinition.usage`: markdown, 0..1.
    pub usage: Prim<String>,
    /// `ActivityDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ActivityDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
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
    /// `ActivityDefinition.timing[x]`: Timing or Age or Range or Duration, 0..1.
    pub timing: Option<ActivityDefinitionTiming>,
    /// `ActivityDefinition.asNeeded[x]`: boolean or CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>.
    pub as_needed: Option<ActivityDefinitionAsNeeded>,
    /// `ActivityDefinition.location`: CodeableReference(Location), 0..1.
    pub location: Option<Box<CodeableReference>>,
    /// `ActivityDefinition.participant`: [`ActivityDefinitionParticipant`], 0..*.
    pub participant: Vec<ActivityDefinitionParticipant>,
    /// `ActivityDefinition.product[x]`: Reference(Medication, Ingredient, Substance, SubstanceDefinition) or CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub product: Option<ActivityDefinitionProduct>,
    /// `ActivityDefinition.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ActivityDefinition.dosage`: Dosage, 0..*.
    pub dosage: Vec<Dosage>,
    /// `ActivityDefinition.bodySite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `ActivityDefinition.specimenRequirement`: canonical(SpecimenDefinition), 0..*.
    pub specimen_requirement: Vec<Prim<String>>,
    /// `ActivityDefinition.observationRequirement`: canonical(ObservationDefinition), 0..*.
    pub observation_requirement: Vec<Prim<String>>,
    /// `ActivityDefinition.observationResultRequirement`: canonical(ObservationDefinition), 0..*.
    pub observation_result_requirement: Vec<Prim<String>>,
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
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.subtitle.is_absent()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(!self.date.is_absent()) << 18
            | u64::from(!self.publisher.is_absent()) << 19
            | u64::from(!self.contact.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.use_context.is_empty()) << 22
            | u64::from(!self.jurisdiction.is_empty()) << 23
            | u64::from(!self.purpose.is_absent()) << 24
            | u64::from(!self.usage.is_absent()) << 25
            | u64::from(!self.copyright.is_absent()) << 26
            | u64::from(!self.copyright_label.is_absent()) << 27
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
            | u64::from(!self.kind.is_absent()) << 38
            | u64::from(!self.profile.is_absent()) << 39
            | u64::from(self.code.is_some()) << 40
            | u64::from(!self.intent.is_absent()) << 41
            | u64::from(!self.priority.is_absent()) << 42
            | u64::from(!self.do_not_perform.is_absent()) << 43
            | u64::from(self.timing.is_some()) << 44
            | u64::from(self.as_needed.is_some()) << 45
            | u64::from(self.location.is_some()) << 46
            | u64::from(!self.participant.is_empty()) << 47
            | u64::from(self.product.is_some()) << 48
            | u64::from(self.quantity.is_some()) << 49
            | u64::from(!self.dosage.is_empty()) << 50
            | u64::from(!self.body_site.is_empty()) << 51
            | u64::from(!self.specimen_requirement.is_empty()) << 52
            | u64::from(!self.observation_requirement.is_empty()) << 53
            | u64::from(!self.observation_result_requirement.is_empty()) << 54
            | u64::from(!self.transform.is_absent()) << 55
            | u64::from(!self.dynamic_value.is_empty()) << 56;
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
            14 => n::Place::Prim(&self.subtitle),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Choice(&self.subject),
            18 => n::Place::Prim(&self.date),
            19 => n::Place::Prim(&self.publisher),
            20 => n::Place::Nodes(&self.contact),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Nodes(&self.use_context),
            23 => n::Place::Nodes(&self.jurisdiction),
            24 => n::Place::Prim(&self.purpose),
            25 => n::Place::Prim(&self.usage),
            26 => n::Place::Prim(&self.copyright),
            27 => n::Place::Prim(&self.copyright_label),
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
            38 => n::Place::Prim(&self.kind),
            39 => n::Place::Prim(&self.profile),
            40 => n::Place::Node(&self.code),
            41 => n::Place::Prim(&self.intent),
            42 => n::Place::Prim(&self.priority),
            43 => n::Place::Prim(&self.do_not_perform),
            44 => n::Place::Choice(&self.timing),
            45 => n::Place::Choice(&self.as_needed),
            46 => n::Place::Node(&self.location),
            47 => n::Place::Nodes(&self.participant),
            48 => n::Place::Choice(&self.product),
            49 => n::Place::Node(&self.quantity),
            50 => n::Place::Nodes(&self.dosage),
            51 => n::Place::Nodes(&self.body_site),
            52 => n::Place::Prims(&self.specimen_requirement),
            53 => n::Place::Prims(&self.observation_requirement),
            54 => n::Place::Prims(&self.observation_result_requirement),
            55 => n::Place::Prim(&self.transform),
            56 => n::Place::Nodes(&self.dynamic_value),
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
            14 => n::Slot::Prim(&mut self.subtitle),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Choice(&mut self.subject),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Nodes(&mut self.use_context),
            23 => n::Slot::Nodes(&mut self.jurisdiction),
            24 => n::Slot::Prim(&mut self.purpose),
            25 => n::Slot::Prim(&mut self.usage),
            26 => n::Slot::Prim(&mut self.copyright),
            27 => n::Slot::Prim(&mut self.copyright_label),
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
            38 => n::Slot::Prim(&mut self.kind),
            39 => n::Slot::Prim(&mut self.profile),
            40 => n::Slot::Node(&mut self.code),
            41 => n::Slot::Prim(&mut self.intent),
            42 => n::Slot::Prim(&mut self.priority),
            43 => n::Slot::Prim(&mut self.do_not_perform),
            44 => n::Slot::Choice(&mut self.timing),
            45 => n::Slot::Choice(&mut self.as_needed),
            46 => n::Slot::Node(&mut self.location),
            47 => n::Slot::Nodes(&mut self.participant),
            48 => n::Slot::Choice(&mut self.product),
            49 => n::Slot::Node(&mut self.quantity),
            50 => n::Slot::Nodes(&mut self.dosage),
            51 => n::Slot::Nodes(&mut self.body_site),
            52 => n::Slot::Prims(&mut self.specimen_requirement),
            53 => n::Slot::Prims(&mut self.observation_requirement),
            54 => n::Slot::Prims(&mut self.observation_result_requirement),
            55 => n::Slot::Prim(&mut self.transform),
            56 => n::Slot::Nodes(&mut self.dynamic_value),
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
            version_algorithm: None,
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
            library: Vec::new(),
            kind: Prim::ABSENT,
            profile: Prim::ABSENT,
            code: None,
            intent: Prim::ABSENT,
            priority: Prim::ABSENT,
            do_not_perform: Prim::ABSENT,
            timing: None,
            as_needed: None,
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

/// The element `ActivityDefinition.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/activitydefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ActivityDefinitionParticipant {
    /// `ActivityDefinition.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ActivityDefinition.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.participant.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-participant-type>. Codes: `codes::ActivityParticipantType`.
    pub r#type: Prim<String>,
    /// `ActivityDefinition.participant.typeCanonical`: canonical(CapabilityStatement), 0..1.
    pub type_canonical: Prim<String>,
    /// `ActivityDefinition.participant.typeReference`: Reference, 0..1.
    pub type_reference: Option<Box<Reference>>,
    /// `ActivityDefinition.participant.role`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `ActivityDefinition.participant.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/action-participant-function>.
    pub function: Option<Box<CodeableConcept>>,
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
            | u64::from(!self.type_canonical.is_absent()) << 4
            | u64::from(self.type_reference.is_some()) << 5
            | u64::from(self.role.is_some()) << 6
            | u64::from(self.function.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.type_canonical),
            5 => n::Place::Node(&self.type_reference),
            6 => n::Place::Node(&self.role),
            7 => n::Place::Node(&self.function),
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
            4 => n::Slot::Prim(&mut self.type_canonical),
            5 => n::Slot::Node(&mut self.type_reference),
            6 => n::Slot::Node(&mut self.role),
            7 => n::Slot::Node(&mut self.function),
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
            type_canonical: Prim::ABSENT,
            type_reference: None,
            role: None,
            function: None,
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

/// The element `ActivityDefinition.dynamicValue` of R5.
///
/// See <https://hl7.org/fhir/R5/activitydefinition.html>.
/// Compiled by the feature `r5-definitions`.
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

/// Alternatives of `ActivityDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ActivityDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ActivityDefinitionVersionAlgorithm {
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

impl PartialEq for ActivityDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ActivityDefinition.subject[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group, MedicinalProductDefinition, SubstanceDefinition, AdministrableProductDefinition, ManufacturedItemDefinition, PackagedProductDefinition).
    Reference(n::Boxed<Reference>),
    /// canonical(EvidenceVariable).
    Canonical(Prim<String>),
}

impl ActivityDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for ActivityDefinitionSubject {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
            Self::Canonical(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            2 => Self::Canonical(Default::default()),
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
    /// Age.
    Age(n::Boxed<Age>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl ActivityDefinitionTiming {
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
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
            Self::Age(_) => 1,
            Self::Range(_) => 2,
            Self::Duration(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            1 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            3 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
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

/// Alternatives of `ActivityDefinition.asNeeded[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionAsNeeded {
    /// boolean.
    Boolean(Prim<bool>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl ActivityDefinitionAsNeeded {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ActivityDefinitionAsNeeded {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ActivityDefinitionAsNeeded {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ActivityDefinitionAsNeeded {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ActivityDefinition.product[x]`.
#[derive(Clone)]
pub enum ActivityDefinitionProduct {
    /// Reference(Medication, Ingredient, Substance, SubstanceDefinition).
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

pub(crate) static ACTIVITY_DEFINITION: TypeInfo = TypeInfo::new("ActivityDefinition", "ActivityDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<ActivityDefinition>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &ACTIVITY_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &ACTIVITY_DEFINITION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/participant-resource-types"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::Markdown, 0, Some(1), 0),
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
    FieldInfo::prim(",\"library\":", t::PrimKind::Canonical, 0, None, 0).targets(&["Library"]),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"timing\":", &ACTIVITY_DEFINITION_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"asNeeded\":", &ACTIVITY_DEFINITION_AS_NEEDED_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-as-needed-reason"),
    FieldInfo::node(",\"location\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"participant\":", &ACTIVITY_DEFINITION_PARTICIPANT, 0, None, 0),
    FieldInfo::choice(",\"product\":", &ACTIVITY_DEFINITION_PRODUCT_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 0, None, 0),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::prim(",\"specimenRequirement\":", t::PrimKind::Canonical, 0, None, 0).targets(&["SpecimenDefinition"]),
    FieldInfo::prim(",\"observationRequirement\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ObservationDefinition"]),
    FieldInfo::prim(",\"observationResultRequirement\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ObservationDefinition"]),
    FieldInfo::prim(",\"transform\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureMap"]),
    FieldInfo::node(",\"dynamicValue\":", &ACTIVITY_DEFINITION_DYNAMIC_VALUE, 0, None, 0),
]);

static ACTIVITY_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

static ACTIVITY_DEFINITION_SUBJECT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Group", "MedicinalProductDefinition", "SubstanceDefinition", "AdministrableProductDefinition", "ManufacturedItemDefinition", "PackagedProductDefinition"]),
    t::Alternative::new(",\"subjectCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["EvidenceVariable"]),
];

static ACTIVITY_DEFINITION_TIMING_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
];

static ACTIVITY_DEFINITION_AS_NEEDED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"asNeededBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"asNeededCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

static ACTIVITY_DEFINITION_PRODUCT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"productReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Medication", "Ingredient", "Substance", "SubstanceDefinition"]),
    t::Alternative::new(",\"productCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT: TypeInfo = TypeInfo::new("ActivityDefinitionParticipant", "ActivityDefinition.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ActivityDefinitionParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-participant-type"),
    FieldInfo::prim(",\"typeCanonical\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CapabilityStatement"]),
    FieldInfo::node(",\"typeReference\":", &REFERENCE, 0, Some(1), 0).targets(&["CareTeam", "Device", "DeviceDefinition", "Endpoint", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/action-participant-role"),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-participant-function"),
]);

pub(crate) static ACTIVITY_DEFINITION_DYNAMIC_VALUE: TypeInfo = TypeInfo::new("ActivityDefinitionDynamicValue", "ActivityDefinition.dynamicValue", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ActivityDefinitionDynamicValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ActivityDefinition, ActivityDefinitionParticipant, ActivityDefinitionDynamicValue);
