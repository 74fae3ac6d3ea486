// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Composition` and the types inside it.

/// The resource `Composition` of R5.
///
/// See <https://hl7.org/fhir/R5/composition.html>.
/// Compiled by the feature `r5-foundation`.
pub struct Composition {
    /// `Composition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Composition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Composition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Composition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Composition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Composition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Composition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Composition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Composition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Composition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/composition-status>. Codes: `codes::CompositionStatus`. Modifier.
    pub status: Prim<String>,
    /// `Composition.type`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/doc-typecodes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Composition.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referenced-item-category>.
    pub category: Vec<CodeableConcept>,
    /// `Composition.subject`: Reference(Resource), 0..*.
    pub subject: Vec<Reference>,
    /// `Composition.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Composition.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `Composition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Composition.author`: Reference(Practitioner, PractitionerRole, Device, Patient, RelatedPerson, Organization), 1..*.
    pub author: Vec<Reference>,
    /// `Composition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Composition.title`: string, 1..1.
    pub title: Prim<String>,
    /// `Composition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Composition.attester`: [`CompositionAttester`], 0..*.
    pub attester: Vec<CompositionAttester>,
    /// `Composition.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `Composition.relatesTo`: RelatedArtifact, 0..*.
    pub relates_to: Vec<RelatedArtifact>,
    /// `Composition.event`: [`CompositionEvent`], 0..*.
    pub event: Vec<CompositionEvent>,
    /// `Composition.section`: [`CompositionSection`], 0..*.
    pub section: Vec<CompositionSection>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Composition {
    fn info(&self) -> &'static TypeInfo { &COMPOSITION }
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
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.r#type.is_some()) << 12
            | u64::from(!self.category.is_empty()) << 13
            | u64::from(!self.subject.is_empty()) << 14
            | u64::from(self.encounter.is_some()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.use_context.is_empty()) << 17
            | u64::from(!self.author.is_empty()) << 18
            | u64::from(!self.name.is_absent()) << 19
            | u64::from(!self.title.is_absent()) << 20
            | u64::from(!self.note.is_empty()) << 21
            | u64::from(!self.attester.is_empty()) << 22
            | u64::from(self.custodian.is_some()) << 23
            | u64::from(!self.relates_to.is_empty()) << 24
            | u64::from(!self.event.is_empty()) << 25
            | u64::from(!self.section.is_empty()) << 26;
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
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.r#type),
            13 => n::Place::Nodes(&self.category),
            14 => n::Place::Nodes(&self.subject),
            15 => n::Place::Node(&self.encounter),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Nodes(&self.use_context),
            18 => n::Place::Nodes(&self.author),
            19 => n::Place::Prim(&self.name),
            20 => n::Place::Prim(&self.title),
            21 => n::Place::Nodes(&self.note),
            22 => n::Place::Nodes(&self.attester),
            23 => n::Place::Node(&self.custodian),
            24 => n::Place::Nodes(&self.relates_to),
            25 => n::Place::Nodes(&self.event),
            26 => n::Place::Nodes(&self.section),
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
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.category),
            14 => n::Slot::Nodes(&mut self.subject),
            15 => n::Slot::Node(&mut self.encounter),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Nodes(&mut self.use_context),
            18 => n::Slot::Nodes(&mut self.author),
            19 => n::Slot::Prim(&mut self.name),
            20 => n::Slot::Prim(&mut self.title),
            21 => n::Slot::Nodes(&mut self.note),
            22 => n::Slot::Nodes(&mut self.attester),
            23 => n::Slot::Node(&mut self.custodian),
            24 => n::Slot::Nodes(&mut self.relates_to),
            25 => n::Slot::Nodes(&mut self.event),
            26 => n::Slot::Nodes(&mut self.section),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Composition {
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
            status: Prim::ABSENT,
            r#type: None,
            category: Vec::new(),
            subject: Vec::new(),
            encounter: None,
            date: Prim::ABSENT,
            use_context: Vec::new(),
            author: Vec::new(),
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            note: Vec::new(),
            attester: Vec::new(),
            custodian: None,
            relates_to: Vec::new(),
            event: Vec::new(),
            section: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Composition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Composition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Composition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Composition.attester` of R5.
///
/// See <https://hl7.org/fhir/R5/composition.html>.
/// Compiled by the feature `r5-foundation`.
pub struct CompositionAttester {
    /// `Composition.attester.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Composition.attester.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.attester.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.attester.mode`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
    pub mode: Option<Box<CodeableConcept>>,
    /// `Composition.attester.time`: dateTime, 0..1.
    pub time: Prim<DateTime>,
    /// `Composition.attester.party`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole, Organization), 0..1.
    pub party: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompositionAttester {
    fn info(&self) -> &'static TypeInfo { &COMPOSITION_ATTESTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.mode.is_some()) << 3
            | u64::from(!self.time.is_absent()) << 4
            | u64::from(self.party.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.mode),
            4 => n::Place::Prim(&self.time),
            5 => n::Place::Node(&self.party),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.mode),
            4 => n::Slot::Prim(&mut self.time),
            5 => n::Slot::Node(&mut self.party),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CompositionAttester {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: None,
            time: Prim::ABSENT,
            party: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CompositionAttester {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CompositionAttester {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CompositionAttester {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Composition.event` of R5.
///
/// See <https://hl7.org/fhir/R5/composition.html>.
/// Compiled by the feature `r5-foundation`.
pub struct CompositionEvent {
    /// `Composition.event.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Composition.event.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.event.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.event.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Composition.event.detail`: CodeableReference(Resource), 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub detail: Vec<CodeableReference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompositionEvent {
    fn info(&self) -> &'static TypeInfo { &COMPOSITION_EVENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.period.is_some()) << 3
            | u64::from(!self.detail.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.period),
            4 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.period),
            4 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CompositionEvent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            period: None,
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CompositionEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CompositionEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CompositionEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Composition.section` of R5.
///
/// See <https://hl7.org/fhir/R5/composition.html>.
/// Compiled by the feature `r5-foundation`.
pub struct CompositionSection {
    /// `Composition.section.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Composition.section.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.section.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.section.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Composition.section.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/doc-section-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Composition.section.author`: Reference(Practitioner, PractitionerRole, Device, Patient, RelatedPerson, Organization), 0..*.
    pub author: Vec<Reference>,
    /// `Composition.section.focus`: Reference(Resource), 0..1.
    pub focus: Option<Box<Reference>>,
    /// `Composition.section.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Composition.section.orderedBy`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `Composition.section.entry`: Reference(Resource), 0..*.
    pub entry: Vec<Reference>,
    /// `Composition.section.emptyReason`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `Composition.section.section`: as `Composition.section`, 0..*.
    pub section: Vec<CompositionSection>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompositionSection {
    fn info(&self) -> &'static TypeInfo { &COMPOSITION_SECTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.title.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.author.is_empty()) << 5
            | u64::from(self.focus.is_some()) << 6
            | u64::from(self.text.is_some()) << 7
            | u64::from(self.ordered_by.is_some()) << 8
            | u64::from(!self.entry.is_empty()) << 9
            | u64::from(self.empty_reason.is_some()) << 10
            | u64::from(!self.section.is_empty()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.title),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Nodes(&self.author),
            6 => n::Place::Node(&self.focus),
            7 => n::Place::Node(&self.text),
            8 => n::Place::Node(&self.ordered_by),
            9 => n::Place::Nodes(&self.entry),
            10 => n::Place::Node(&self.empty_reason),
            11 => n::Place::Nodes(&self.section),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.title),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Nodes(&mut self.author),
            6 => n::Slot::Node(&mut self.focus),
            7 => n::Slot::Node(&mut self.text),
            8 => n::Slot::Node(&mut self.ordered_by),
            9 => n::Slot::Nodes(&mut self.entry),
            10 => n::Slot::Node(&mut self.empty_reason),
            11 => n::Slot::Nodes(&mut self.section),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CompositionSection {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            title: Prim::ABSENT,
            code: None,
            author: Vec::new(),
            focus: None,
            text: None,
            ordered_by: None,
            entry: Vec::new(),
            empty_reason: None,
            section: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CompositionSection {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CompositionSection {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CompositionSection {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static COMPOSITION: TypeInfo = TypeInfo::new("Composition", "Composition", t::TypeKind::Resource, "DomainResource", 4, n::new::<Composition>, &[
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
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/composition-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/doc-typecodes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/referenced-item-category"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization"]),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"attester\":", &COMPOSITION_ATTESTER, 0, None, 0),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"relatesTo\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"event\":", &COMPOSITION_EVENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"section\":", &COMPOSITION_SECTION, 0, None, 0),
]);

pub(crate) static COMPOSITION_ATTESTER: TypeInfo = TypeInfo::new("CompositionAttester", "Composition.attester", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<CompositionAttester>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"mode\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/composition-attestation-mode"),
    FieldInfo::prim(",\"time\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"party\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization"]),
]);

pub(crate) static COMPOSITION_EVENT: TypeInfo = TypeInfo::new("CompositionEvent", "Composition.event", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<CompositionEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"detail\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActCode"),
]);

pub(crate) static COMPOSITION_SECTION: TypeInfo = TypeInfo::new("CompositionSection", "Composition.section", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<CompositionSection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/doc-section-codes"),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::node(",\"orderedBy\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-order"),
    FieldInfo::node(",\"entry\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"emptyReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-empty-reason"),
    FieldInfo::node(",\"section\":", &COMPOSITION_SECTION, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Composition, CompositionAttester, CompositionEvent, CompositionSection);
