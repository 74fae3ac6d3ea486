// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `QuestionnaireResponse` and the types inside it.

/// The resource `QuestionnaireResponse` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaireresponse.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct QuestionnaireResponse {
    /// `QuestionnaireResponse.id`: id, 0..1.
    pub id: Prim<String>,
    /// `QuestionnaireResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `QuestionnaireResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `QuestionnaireResponse.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `QuestionnaireResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `QuestionnaireResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `QuestionnaireResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `QuestionnaireResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `QuestionnaireResponse.basedOn`: Reference(CarePlan, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `QuestionnaireResponse.partOf`: Reference(Observation, Procedure), 0..*.
    pub part_of: Vec<Reference>,
    /// `QuestionnaireResponse.questionnaire`: canonical(Questionnaire), 1..1.
    pub questionnaire: Prim<String>,
    /// `QuestionnaireResponse.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/questionnaire-answers-status>. Codes: `codes::QuestionnaireResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `QuestionnaireResponse.subject`: Reference(Resource), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `QuestionnaireResponse.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `QuestionnaireResponse.authored`: dateTime, 0..1.
    pub authored: Prim<DateTime>,
    /// `QuestionnaireResponse.author`: Reference(Device, Practitioner, PractitionerRole, Patient, RelatedPerson, Organization), 0..1.
    pub author: Option<Box<Reference>>,
    /// `QuestionnaireResponse.source`: Reference(Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub source: Option<Box<Reference>>,
    /// `QuestionnaireResponse.item`: [`QuestionnaireResponseItem`], 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireResponse {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_RESPONSE }
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
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.based_on.is_empty()) << 9
            | u64::from(!self.part_of.is_empty()) << 10
            | u64::from(!self.questionnaire.is_absent()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(!self.authored.is_absent()) << 15
            | u64::from(self.author.is_some()) << 16
            | u64::from(self.source.is_some()) << 17
            | u64::from(!self.item.is_empty()) << 18;
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
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Nodes(&self.based_on),
            10 => n::Place::Nodes(&self.part_of),
            11 => n::Place::Prim(&self.questionnaire),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Prim(&self.authored),
            16 => n::Place::Node(&self.author),
            17 => n::Place::Node(&self.source),
            18 => n::Place::Nodes(&self.item),
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
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Nodes(&mut self.part_of),
            11 => n::Slot::Prim(&mut self.questionnaire),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Prim(&mut self.authored),
            16 => n::Slot::Node(&mut self.author),
            17 => n::Slot::Node(&mut self.source),
            18 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireResponse {
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
            identifier: Vec::new(),
            based_on: Vec::new(),
            part_of: Vec::new(),
            questionnaire: Prim::ABSENT,
            status: Prim::ABSENT,
            subject: None,
            encounter: None,
            authored: Prim::ABSENT,
            author: None,
            source: None,
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `QuestionnaireResponse.item` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaireresponse.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct QuestionnaireResponseItem {
    /// `QuestionnaireResponse.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `QuestionnaireResponse.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.linkId`: string, 1..1.
    pub link_id: Prim<String>,
    /// `QuestionnaireResponse.item.definition`: uri, 0..1.
    pub definition: Prim<String>,
    /// `QuestionnaireResponse.item.text`: string, 0..1.
    pub text: Prim<String>,
    /// `QuestionnaireResponse.item.answer`: [`QuestionnaireResponseItemAnswer`], 0..*.
    pub answer: Vec<QuestionnaireResponseItemAnswer>,
    /// `QuestionnaireResponse.item.item`: as `QuestionnaireResponse.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireResponseItem {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_RESPONSE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(!self.definition.is_absent()) << 4
            | u64::from(!self.text.is_absent()) << 5
            | u64::from(!self.answer.is_empty()) << 6
            | u64::from(!self.item.is_empty()) << 7;
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
            5 => n::Place::Prim(&self.text),
            6 => n::Place::Nodes(&self.answer),
            7 => n::Place::Nodes(&self.item),
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
            5 => n::Slot::Prim(&mut self.text),
            6 => n::Slot::Nodes(&mut self.answer),
            7 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireResponseItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link_id: Prim::ABSENT,
            definition: Prim::ABSENT,
            text: Prim::ABSENT,
            answer: Vec::new(),
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireResponseItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireResponseItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireResponseItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `QuestionnaireResponse.item.answer` of R5.
///
/// See <https://hl7.org/fhir/R5/questionnaireresponse.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct QuestionnaireResponseItemAnswer {
    /// `QuestionnaireResponse.item.answer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `QuestionnaireResponse.item.answer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.answer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.answer.value[x]`: any datatype, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
    pub value: Option<QuestionnaireResponseItemAnswerValue>,
    /// `QuestionnaireResponse.item.answer.item`: as `QuestionnaireResponse.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for QuestionnaireResponseItemAnswer {
    fn info(&self) -> &'static TypeInfo { &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3
            | u64::from(!self.item.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.value),
            4 => n::Place::Nodes(&self.item),
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
            4 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for QuestionnaireResponseItemAnswer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for QuestionnaireResponseItemAnswer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for QuestionnaireResponseItemAnswer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for QuestionnaireResponseItemAnswer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `QuestionnaireResponse.item.answer.value[x]`.
#[derive(Clone)]
pub enum QuestionnaireResponseItemAnswerValue {
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

impl QuestionnaireResponseItemAnswerValue {
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

impl n::Choice for QuestionnaireResponseItemAnswerValue {
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

impl PartialEq for QuestionnaireResponseItemAnswerValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for QuestionnaireResponseItemAnswerValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static QUESTIONNAIRE_RESPONSE: TypeInfo = TypeInfo::new("QuestionnaireResponse", "QuestionnaireResponse", t::TypeKind::Resource, "DomainResource", 4, n::new::<QuestionnaireResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Observation", "Procedure"]),
    FieldInfo::prim(",\"questionnaire\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["Questionnaire"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/questionnaire-answers-status"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"authored\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"item\":", &QUESTIONNAIRE_RESPONSE_ITEM, 0, None, 0),
]);

pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM: TypeInfo = TypeInfo::new("QuestionnaireResponseItem", "QuestionnaireResponse.item", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<QuestionnaireResponseItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"answer\":", &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER, 0, None, 0),
    FieldInfo::node(",\"item\":", &QUESTIONNAIRE_RESPONSE_ITEM, 0, None, 0),
]);

pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: TypeInfo = TypeInfo::new("QuestionnaireResponseItemAnswer", "QuestionnaireResponse.item.answer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<QuestionnaireResponseItemAnswer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_VALUE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/questionnaire-answers"),
    FieldInfo::node(",\"item\":", &QUESTIONNAIRE_RESPONSE_ITEM, 0, None, 0),
]);

static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_VALUE_TYPES: [t::Alternative; 12] = [
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
crate::serde_impl::impls!(QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer);
