// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `List` and the types inside it.

/// The resource `List` of R5.
///
/// See <https://hl7.org/fhir/R5/list.html>.
/// Compiled by the feature `r5-administration`.
pub struct List {
    /// `List.id`: id, 0..1.
    pub id: Prim<String>,
    /// `List.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `List.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `List.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `List.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `List.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `List.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `List.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `List.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `List.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/list-status>. Codes: `codes::ListStatus`. Modifier.
    pub status: Prim<String>,
    /// `List.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/list-mode>. Codes: `codes::ListMode`. Modifier.
    pub mode: Prim<String>,
    /// `List.title`: string, 0..1.
    pub title: Prim<String>,
    /// `List.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/list-example-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `List.subject`: Reference(Resource), 0..*.
    pub subject: Vec<Reference>,
    /// `List.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `List.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `List.source`: Reference, 0..1.
    pub source: Option<Box<Reference>>,
    /// `List.orderedBy`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `List.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `List.entry`: [`ListEntry`], 0..*.
    pub entry: Vec<ListEntry>,
    /// `List.emptyReason`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for List {
    fn info(&self) -> &'static TypeInfo { &LIST }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.mode.is_absent()) << 10
            | u64::from(!self.title.is_absent()) << 11
            | u64::from(self.code.is_some()) << 12
            | u64::from(!self.subject.is_empty()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(self.source.is_some()) << 16
            | u64::from(self.ordered_by.is_some()) << 17
            | u64::from(!self.note.is_empty()) << 18
            | u64::from(!self.entry.is_empty()) << 19
            | u64::from(self.empty_reason.is_some()) << 20;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Prim(&self.mode),
            11 => n::Place::Prim(&self.title),
            12 => n::Place::Node(&self.code),
            13 => n::Place::Nodes(&self.subject),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Node(&self.source),
            17 => n::Place::Node(&self.ordered_by),
            18 => n::Place::Nodes(&self.note),
            19 => n::Place::Nodes(&self.entry),
            20 => n::Place::Node(&self.empty_reason),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Prim(&mut self.mode),
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Node(&mut self.code),
            13 => n::Slot::Nodes(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Node(&mut self.source),
            17 => n::Slot::Node(&mut self.ordered_by),
            18 => n::Slot::Nodes(&mut self.note),
            19 => n::Slot::Nodes(&mut self.entry),
            20 => n::Slot::Node(&mut self.empty_reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for List {
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
            status: Prim::ABSENT,
            mode: Prim::ABSENT,
            title: Prim::ABSENT,
            code: None,
            subject: Vec::new(),
            encounter: None,
            date: Prim::ABSENT,
            source: None,
            ordered_by: None,
            note: Vec::new(),
            entry: Vec::new(),
            empty_reason: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for List {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for List {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for List {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `List.entry` of R5.
///
/// See <https://hl7.org/fhir/R5/list.html>.
/// Compiled by the feature `r5-administration`.
pub struct ListEntry {
    /// `List.entry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `List.entry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `List.entry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `List.entry.flag`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/list-item-flag>.
    pub flag: Option<Box<CodeableConcept>>,
    /// `List.entry.deleted`: boolean, 0..1. Modifier.
    pub deleted: Prim<bool>,
    /// `List.entry.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `List.entry.item`: Reference(Resource), 1..1.
    pub item: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ListEntry {
    fn info(&self) -> &'static TypeInfo { &LIST_ENTRY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.flag.is_some()) << 3
            | u64::from(!self.deleted.is_absent()) << 4
            | u64::from(!self.date.is_absent()) << 5
            | u64::from(self.item.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.flag),
            4 => n::Place::Prim(&self.deleted),
            5 => n::Place::Prim(&self.date),
            6 => n::Place::Node(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.flag),
            4 => n::Slot::Prim(&mut self.deleted),
            5 => n::Slot::Prim(&mut self.date),
            6 => n::Slot::Node(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ListEntry {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            flag: None,
            deleted: Prim::ABSENT,
            date: Prim::ABSENT,
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ListEntry {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ListEntry {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ListEntry {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static LIST: TypeInfo = TypeInfo::new("List", "List", t::TypeKind::Resource, "DomainResource", 4, n::new::<List>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/list-status"),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/list-mode"),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/list-example-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "Device", "Organization", "RelatedPerson", "CareTeam"]),
    FieldInfo::node(",\"orderedBy\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-order"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"entry\":", &LIST_ENTRY, 0, None, 0),
    FieldInfo::node(",\"emptyReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-empty-reason"),
]);

pub(crate) static LIST_ENTRY: TypeInfo = TypeInfo::new("ListEntry", "List.entry", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ListEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"flag\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/list-item-flag"),
    FieldInfo::prim(",\"deleted\":", t::PrimKind::Boolean, 0, Some(1), t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"item\":", &REFERENCE, 1, Some(1), 0).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(List, ListEntry);
