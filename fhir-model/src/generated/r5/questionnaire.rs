// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Questionnaire` and the types inside it.

/// The resource `Questionnaire` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaire.html>.
/// Compiled by the feature `r5-definitions`.
pub struct Questionnaire {
    /// `Questionnaire.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Questionnaire.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Questionnaire.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Questionnaire.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Questionnaire.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Questionnaire.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Questionnaire.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Questionnaire.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Questionnaire.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Questionnaire.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Questionnaire.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<QuestionnaireVersionAlgorithm>,
    /// `Questionnaire.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Questionnaire.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Questionnaire.derivedFrom`: canonical(Questionnaire), 0..*.
    pub derived_from: Vec<Prim<String>>,
    /// `Questionnaire.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Questionnaire.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `Questionnaire.subjectType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub subject_type: Vec<Prim<String>>,
    /// `Questionnaire.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Questionnaire.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Questionnaire.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Questionnaire.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Questionnaire.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Questionnaire.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Questionnaire.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `Questionnaire.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Questionnaire.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `Questionnaire.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Questionnaire.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Questionnaire.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Questionnaire.code`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/questionnaire-questions>.
    pub code: Vec<Coding>,
    /// `Questionnaire.item`: [`QuestionnaireItem`], 0..*.
    pub item: Vec<QuestionnaireItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Questionnaire {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE }
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
            | u64::from(!self.derived_from.is_empty()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(!self.subject_type.is_empty()) << 17
            | u64::from(!self.date.is_absent()) << 18
            | u64::from(!self.publisher.is_absent()) << 19
            | u64::from(!self.contact.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.use_context.is_empty()) << 22
            | u64::from(!self.jurisdiction.is_empty()) << 23
            | u64::from(!self.purpose.is_absent()) << 24
            | u64::from(!self.copyright.is_absent()) << 25
            | u64::from(!self.copyright_label.is_absent()) << 26
            | u64::from(!self.approval_date.is_absent()) << 27
            | u64::from(!self.last_review_date.is_absent()) << 28
            | u64::from(self.effective_period.is_some()) << 29
            | u64::from(!self.code.is_empty()) << 30
            | u64::from(!self.item.is_empty()) << 31;
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
            14 => n::Place::Prims(&self.derived_from),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Prims(&self.subject_type),
            18 => n::Place::Prim(&self.date),
            19 => n::Place::Prim(&self.publisher),
            20 => n::Place::Nodes(&self.contact),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Nodes(&self.use_context),
            23 => n::Place::Nodes(&self.jurisdiction),
            24 => n::Place::Prim(&self.purpose),
            25 => n::Place::Prim(&self.copyright),
            26 => n::Place::Prim(&self.copyright_label),
            27 => n::Place::Prim(&self.approval_date),
            28 => n::Place::Prim(&self.last_review_date),
            29 => n::Place::Node(&self.effective_period),
            30 => n::Place::Nodes(&self.code),
            31 => n::Place::Nodes(&self.item),
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
            14 => n::Slot::Prims(&mut self.derived_from),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Prims(&mut self.subject_type),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Nodes(&mut self.use_context),
            23 => n::Slot::Nodes(&mut self.jurisdiction),
            24 => n::Slot::Prim(&mut self.purpose),
            25 => n::Slot::Prim(&mut self.copyright),
            26 => n::Slot::Prim(&mut self.copyright_label),
            27 => n::Slot::Prim(&mut self.approval_date),
            28 => n::Slot::Prim(&mut self.last_review_date),
            29 => n::Slot::Node(&mut self.effective_period),
            30 => n::Slot::Nodes(&mut self.code),
            31 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Questionnaire {
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
            derived_from: Vec::new(),
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            subject_type: Vec::new(),
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
            code: Vec::new(),
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Questionnaire {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Questionnaire {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Questionnaire {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Questionnaire.item` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaire.html>.
/// Compiled by the feature `r5-definitions`.
pub struct QuestionnaireItem {
    /// `Questionnaire.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Questionnaire.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.linkId`: string, 1..1.
    pub link_id: Prim<String>,
    /// `Questionnaire.item.definition`: uri, 0..1.
    pub definition: Prim<String>,
    /// `Questionnaire.item.code`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/questionnaire-questions>.
    pub code: Vec<Coding>,
    /// `Questionnaire.item.prefix`: string, 0..1.
    pub prefix: Prim<String>,
    /// `Questionnaire.item.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Questionnaire.item.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/item-type>. Codes: `codes::QuestionnaireItemType`.
    pub r#type: Prim<String>,
    /// `Questionnaire.item.enableWhen`: [`QuestionnaireItemEnableWhen`], 0..*. Modifier.
    pub enable_when: Vec<QuestionnaireItemEnableWhen>,
    /// `Questionnaire.item.enableBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>. Codes: `codes::EnableWhenBehavior`.
    pub enable_behavior: Prim<String>,
    /// `Questionnaire.item.disabledDisplay`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/questionnaire-disabled-display>. Codes: `codes::DisabledDisplay`.
    pub disabled_display: Prim<String>,
    /// `Questionnaire.item.required`: boolean, 0..1.
    pub required: Prim<bool>,
    /// `Questionnaire.item.repeats`: boolean, 0..1.
    pub repeats: Prim<bool>,
    /// `Questionnaire.item.readOnly`: boolean, 0..1.
    pub read_only: Prim<bool>,
    /// `Questionnaire.item.maxLength`: integer, 0..1.
    pub max_length: Prim<i32>,
    /// `Questionnaire.item.answerConstraint`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint>. Codes: `codes::QuestionnaireAnswerConstraint`.
    pub answer_constraint: Prim<String>,
    /// `Questionnaire.item.answerValueSet`: canonical(ValueSet), 0..1.
    pub answer_value_set: Prim<String>,
    /// `Questionnaire.item.answerOption`: [`QuestionnaireItemAnswerOption`], 0..*.
    pub answer_option: Vec<QuestionnaireItemAnswerOption>,
    /// `Questionnaire.item.initial`: [`QuestionnaireItemInitial`], 0..*.
    pub initial: Vec<QuestionnaireItemInitial>,
    /// `Questionnaire.item.item`: as `Questionnaire.item`, 0..*.
    pub item: Vec<QuestionnaireItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireItem {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(!self.definition.is_absent()) << 4
            | u64::from(!self.code.is_empty()) << 5
            | u64::from(!self.prefix.is_absent()) << 6
            | u64::from(!self.text.is_absent()) << 7
            | u64::from(!self.r#type.is_absent()) << 8
            | u64::from(!self.enable_when.is_empty()) << 9
            | u64::from(!self.enable_behavior.is_absent()) << 10
            | u64::from(!self.disabled_display.is_absent()) << 11
            | u64::from(!self.required.is_absent()) << 12
            | u64::from(!self.repeats.is_absent()) << 13
            | u64::from(!self.read_only.is_absent()) << 14
            | u64::from(!self.max_length.is_absent()) << 15
            | u64::from(!self.answer_constraint.is_absent()) << 16
            | u64::from(!self.answer_value_set.is_absent()) << 17
            | u64::from(!self.answer_option.is_empty()) << 18
            | u64::from(!self.initial.is_empty()) << 19
            | u64::from(!self.item.is_empty()) << 20;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Prim(&self.definition),
            5 => n::Place::Nodes(&self.code),
            6 => n::Place::Prim(&self.prefix),
            7 => n::Place::Prim(&self.text),
            8 => n::Place::Prim(&self.r#type),
            9 => n::Place::Nodes(&self.enable_when),
            10 => n::Place::Prim(&self.enable_behavior),
            11 => n::Place::Prim(&self.disabled_display),
            12 => n::Place::Prim(&self.required),
            13 => n::Place::Prim(&self.repeats),
            14 => n::Place::Prim(&self.read_only),
            15 => n::Place::Prim(&self.max_length),
            16 => n::Place::Prim(&self.answer_constraint),
            17 => n::Place::Prim(&self.answer_value_set),
            18 => n::Place::Nodes(&self.answer_option),
            19 => n::Place::Nodes(&self.initial),
            20 => n::Place::Nodes(&self.item),
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
            4 => n::Slot::Prim(&mut self.definition),
            5 => n::Slot::Nodes(&mut self.code),
            6 => n::Slot::Prim(&mut self.prefix),
            7 => n::Slot::Prim(&mut self.text),
            8 => n::Slot::Prim(&mut self.r#type),
            9 => n::Slot::Nodes(&mut self.enable_when),
            10 => n::Slot::Prim(&mut self.enable_behavior),
            11 => n::Slot::Prim(&mut self.disabled_display),
            12 => n::Slot::Prim(&mut self.required),
            13 => n::Slot::Prim(&mut self.repeats),
            14 => n::Slot::Prim(&mut self.read_only),
            15 => n::Slot::Prim(&mut self.max_length),
            16 => n::Slot::Prim(&mut self.answer_constraint),
            17 => n::Slot::Prim(&mut self.answer_value_set),
            18 => n::Slot::Nodes(&mut self.answer_option),
            19 => n::Slot::Nodes(&mut self.initial),
            20 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link_id: Prim::ABSENT,
            definition: Prim::ABSENT,
            code: Vec::new(),
            prefix: Prim::ABSENT,
            text: Prim::ABSENT,
            r#type: Prim::ABSENT,
            enable_when: Vec::new(),
            enable_behavior: Prim::ABSENT,
            disabled_display: Prim::ABSENT,
            required: Prim::ABSENT,
            repeats: Prim::ABSENT,
            read_only: Prim::ABSENT,
            max_length: Prim::ABSENT,
            answer_constraint: Prim::ABSENT,
            answer_value_set: Prim::ABSENT,
            answer_option: Vec::new(),
            initial: Vec::new(),
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Questionnaire.item.enableWhen` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaire.html>.
/// Compiled by the feature `r5-definitions`.
pub struct QuestionnaireItemEnableWhen {
    /// `Questionnaire.item.enableWhen.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Questionnaire.item.enableWhen.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.enableWhen.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.enableWhen.question`: string, 1..1.
    pub question: Prim<String>,
    /// `Questionnaire.item.enableWhen.operator`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator>. Codes: `codes::QuestionnaireItemOperator`.
    pub operator: Prim<String>,
    /// `Questionnaire.item.enableWhen.answer[x]`: any datatype, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub answer: Option<QuestionnaireItemEnableWhenAnswer>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireItemEnableWhen {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_ITEM_ENABLE_WHEN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.question.is_absent()) << 3
            | u64::from(!self.operator.is_absent()) << 4
            | u64::from(self.answer.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.question),
            4 => n::Place::Prim(&self.operator),
            5 => n::Place::Choice(&self.answer),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.question),
            4 => n::Slot::Prim(&mut self.operator),
            5 => n::Slot::Choice(&mut self.answer),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireItemEnableWhen {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            question: Prim::ABSENT,
            operator: Prim::ABSENT,
            answer: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireItemEnableWhen {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireItemEnableWhen {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireItemEnableWhen {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Questionnaire.item.answerOption` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaire.html>.
/// Compiled by the feature `r5-definitions`.
pub struct QuestionnaireItemAnswerOption {
    /// `Questionnaire.item.answerOption.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Questionnaire.item.answerOption.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.answerOption.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.answerOption.value[x]`: integer or date or time or string or Coding or Reference(Resource), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub value: Option<QuestionnaireItemAnswerOptionValue>,
    /// `Questionnaire.item.answerOption.initialSelected`: boolean, 0..1.
    pub initial_selected: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireItemAnswerOption {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_ITEM_ANSWER_OPTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3
            | u64::from(!self.initial_selected.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.value),
            4 => n::Place::Prim(&self.initial_selected),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.value),
            4 => n::Slot::Prim(&mut self.initial_selected),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireItemAnswerOption {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            initial_selected: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireItemAnswerOption {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireItemAnswerOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireItemAnswerOption {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Questionnaire.item.initial` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaire.html>.
/// Compiled by the feature `r5-definitions`.
pub struct QuestionnaireItemInitial {
    /// `Questionnaire.item.initial.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Questionnaire.item.initial.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.initial.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.initial.value[x]`: any datatype, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub value: Option<QuestionnaireItemInitialValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireItemInitial {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_ITEM_INITIAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireItemInitial {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireItemInitial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireItemInitial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireItemInitial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Questionnaire.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum QuestionnaireVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl QuestionnaireVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for QuestionnaireVersionAlgorithm {
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

impl PartialEq for QuestionnaireVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for QuestionnaireVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Questionnaire.item.enableWhen.answer[x]`.
#[derive(Clone)]
pub enum QuestionnaireItemEnableWhenAnswer {
    /// boolean.
    Boolean(Prim<bool>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// integer.
    Integer(Prim<i32>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// time.
    Time(Prim<Time>),
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl QuestionnaireItemEnableWhenAnswer {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for QuestionnaireItemEnableWhenAnswer {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Decimal(_) => 1,
            Self::Integer(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Time(_) => 5,
            Self::String(_) => 6,
            Self::Coding(_) => 7,
            Self::Quantity(_) => 8,
            Self::Reference(_) => 9,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Decimal(Default::default()),
            2 => Self::Integer(Default::default()),
            3 => Self::Date(Default::default()),
            4 => Self::DateTime(Default::default()),
            5 => Self::Time(Default::default()),
            6 => Self::String(Default::default()),
            7 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            8 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            9 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for QuestionnaireItemEnableWhenAnswer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for QuestionnaireItemEnableWhenAnswer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Questionnaire.item.answerOption.value[x]`.
#[derive(Clone)]
pub enum QuestionnaireItemAnswerOptionValue {
    /// integer.
    Integer(Prim<i32>),
    /// date.
    Date(Prim<Date>),
    /// time.
    Time(Prim<Time>),
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl QuestionnaireItemAnswerOptionValue {
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for QuestionnaireItemAnswerOptionValue {
    fn index(&self) -> usize {
        match self {
            Self::Integer(_) => 0,
            Self::Date(_) => 1,
            Self::Time(_) => 2,
            Self::String(_) => 3,
            Self::Coding(_) => 4,
            Self::Reference(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Integer(Default::default()),
            1 => Self::Date(Default::default()),
            2 => Self::Time(Default::default()),
            3 => Self::String(Default::default()),
            4 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            5 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for QuestionnaireItemAnswerOptionValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for QuestionnaireItemAnswerOptionValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Questionnaire.item.initial.value[x]`.
#[derive(Clone)]
pub enum QuestionnaireItemInitialValue {
    /// boolean.
    Boolean(Prim<bool>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// integer.
    Integer(Prim<i32>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// time.
    Time(Prim<Time>),
    /// string.
    String(Prim<String>),
    /// uri.
    Uri(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl QuestionnaireItemInitialValue {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for QuestionnaireItemInitialValue {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Decimal(_) => 1,
            Self::Integer(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Time(_) => 5,
            Self::String(_) => 6,
            Self::Uri(_) => 7,
            Self::Attachment(_) => 8,
            Self::Coding(_) => 9,
            Self::Quantity(_) => 10,
            Self::Reference(_) => 11,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Decimal(Default::default()),
            2 => Self::Integer(Default::default()),
            3 => Self::Date(Default::default()),
            4 => Self::DateTime(Default::default()),
            5 => Self::Time(Default::default()),
            6 => Self::String(Default::default()),
            7 => Self::Uri(Default::default()),
            8 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            9 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            10 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            11 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for QuestionnaireItemInitialValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for QuestionnaireItemInitialValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static QUESTIONNAIRE: TypeInfo = TypeInfo::new("Questionnaire", "Questionnaire", t::TypeKind::Resource, "DomainResource", 4, n::new::<Questionnaire>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &QUESTIONNAIRE_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"derivedFrom\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["Questionnaire"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subjectType\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
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
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/questionnaire-questions"),
    FieldInfo::node(",\"item\":", &QUESTIONNAIRE_ITEM, 0, None, 0),
]);

static QUESTIONNAIRE_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static QUESTIONNAIRE_ITEM: TypeInfo = TypeInfo::new("QuestionnaireItem", "Questionnaire.item", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<QuestionnaireItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODING, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/questionnaire-questions"),
    FieldInfo::prim(",\"prefix\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/item-type"),
    FieldInfo::node(",\"enableWhen\":", &QUESTIONNAIRE_ITEM_ENABLE_WHEN, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"enableBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior"),
    FieldInfo::prim(",\"disabledDisplay\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/questionnaire-disabled-display"),
    FieldInfo::prim(",\"required\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"repeats\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"readOnly\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"maxLength\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"answerConstraint\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint"),
    FieldInfo::prim(",\"answerValueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::node(",\"answerOption\":", &QUESTIONNAIRE_ITEM_ANSWER_OPTION, 0, None, 0),
    FieldInfo::node(",\"initial\":", &QUESTIONNAIRE_ITEM_INITIAL, 0, None, 0),
    FieldInfo::node(",\"item\":", &QUESTIONNAIRE_ITEM, 0, None, 0),
]);

pub(crate) static QUESTIONNAIRE_ITEM_ENABLE_WHEN: TypeInfo = TypeInfo::new("QuestionnaireItemEnableWhen", "Questionnaire.item.enableWhen", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<QuestionnaireItemEnableWhen>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"question\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"operator\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/questionnaire-enable-operator"),
    FieldInfo::choice(",\"answer\":", &QUESTIONNAIRE_ITEM_ENABLE_WHEN_ANSWER_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/questionnaire-answers"),
]);

static QUESTIONNAIRE_ITEM_ENABLE_WHEN_ANSWER_TYPES: [t::Alternative; 10] = [
    t::Alternative::new(",\"answerBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"answerDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"answerInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"answerDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"answerDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"answerTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"answerString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"answerCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"answerQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"answerReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Resource"]),
];

pub(crate) static QUESTIONNAIRE_ITEM_ANSWER_OPTION: TypeInfo = TypeInfo::new("QuestionnaireItemAnswerOption", "Questionnaire.item.answerOption", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<QuestionnaireItemAnswerOption>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &QUESTIONNAIRE_ITEM_ANSWER_OPTION_VALUE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/questionnaire-answers"),
    FieldInfo::prim(",\"initialSelected\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

static QUESTIONNAIRE_ITEM_ANSWER_OPTION_VALUE_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Resource"]),
];

pub(crate) static QUESTIONNAIRE_ITEM_INITIAL: TypeInfo = TypeInfo::new("QuestionnaireItemInitial", "Questionnaire.item.initial", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<QuestionnaireItemInitial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &QUESTIONNAIRE_ITEM_INITIAL_VALUE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/questionnaire-answers"),
]);

static QUESTIONNAIRE_ITEM_INITIAL_VALUE_TYPES: [t::Alternative; 12] = [
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Resource"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen, QuestionnaireItemAnswerOption, QuestionnaireItemInitial);
