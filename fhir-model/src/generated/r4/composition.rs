// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Composition` and the types inside it.

/// The resource `Composition` of R4.
///
/// See <https://hl7.org/fhir/R4/composition.html>.
/// Compiled by the feature `r4-foundation`.
pub struct Composition {
    /// `Composition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Composition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Composition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Composition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Composition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Composition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Composition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Composition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/composition-status>. Codes: `codes::CompositionStatus`. Modifier.
    pub status: Prim<String>,
    /// `Composition.type`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/doc-typecodes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Composition.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/document-classcodes>.
    pub category: Vec<CodeableConcept>,
    /// `Composition.subject`: Reference(Resource), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Composition.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Composition.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `Composition.author`: Reference(Practitioner, PractitionerRole, Device, Patient, RelatedPerson, Organization), 1..*.
    pub author: Vec<Reference>,
    /// `Composition.title`: string, 1..1.
    pub title: Prim<String>,
    /// `Composition.confidentiality`: code, 0..1. Binding: required, <http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification>. Codes: `codes::DocumentConfidentiality`.
    pub confidentiality: Prim<String>,
    /// `Composition.attester`: [`CompositionAttester`], 0..*.
    pub attester: Vec<CompositionAttester>,
    /// `Composition.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `Composition.relatesTo`: [`CompositionRelatesTo`], 0..*.
    pub relates_to: Vec<CompositionRelatesTo>,
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
            | u64::from(self.identifier.is_some()) << 8
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(self.r#type.is_some()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.encounter.is_some()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.author.is_empty()) << 15
            | u64::from(!self.title.is_absent()) << 16
            | u64::from(!self.confidentiality.is_absent()) << 17
            | u64::from(!self.attester.is_empty()) << 18
            | u64::from(self.custodian.is_some()) << 19
            | u64::from(!self.relates_to.is_empty()) << 20
            | u64::from(!self.event.is_empty()) << 21
            | u64::from(!self.section.is_empty()) << 22;
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
            8 => n::Place::Node(&self.identifier),
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Node(&self.r#type),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.encounter),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Nodes(&self.author),
            16 => n::Place::Prim(&self.title),
            17 => n::Place::Prim(&self.confidentiality),
            18 => n::Place::Nodes(&self.attester),
            19 => n::Place::Node(&self.custodian),
            20 => n::Place::Nodes(&self.relates_to),
            21 => n::Place::Nodes(&self.event),
            22 => n::Place::Nodes(&self.section),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.encounter),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Nodes(&mut self.author),
            16 => n::Slot::Prim(&mut self.title),
            17 => n::Slot::Prim(&mut self.confidentiality),
            18 => n::Slot::Nodes(&mut self.attester),
            19 => n::Slot::Node(&mut self.custodian),
            20 => n::Slot::Nodes(&mut self.relates_to),
            21 => n::Slot::Nodes(&mut self.event),
            22 => n::Slot::Nodes(&mut self.section),
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
            identifier: None,
            status: Prim::ABSENT,
            r#type: None,
            category: Vec::new(),
            subject: None,
            encounter: None,
            date: Prim::ABSENT,
            author: Vec::new(),
            title: Prim::ABSENT,
            confidentiality: Prim::ABSENT,
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

/// The element `Composition.attester` of R4.
///
/// See <https://hl7.org/fhir/R4/composition.html>.
/// Compiled by the feature `r4-foundation`.
pub struct CompositionAttester {
    /// `Composition.attester.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Composition.attester.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.attester.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.attester.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/composition-attestation-mode>. Codes: `codes::CompositionAttestationMode`.
    pub mode: Prim<String>,
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
            | u64::from(!self.mode.is_absent()) << 3
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
            3 => n::Place::Prim(&self.mode),
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
            3 => n::Slot::Prim(&mut self.mode),
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
            mode: Prim::ABSENT,
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

/// The element `Composition.relatesTo` of R4.
///
/// See <https://hl7.org/fhir/R4/composition.html>.
/// Compiled by the feature `r4-foundation`.
pub struct CompositionRelatesTo {
    /// `Composition.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Composition.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.relatesTo.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-relationship-type>. Codes: `codes::DocumentRelationshipType`.
    pub code: Prim<String>,
    /// `Composition.relatesTo.target[x]`: Identifier or Reference(Composition), 1..1.
    pub target: Option<CompositionRelatesToTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompositionRelatesTo {
    fn info(&self) -> &'static TypeInfo { &COMPOSITION_RELATES_TO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(self.target.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Choice(&self.target),
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
            4 => n::Slot::Choice(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CompositionRelatesTo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            target: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CompositionRelatesTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CompositionRelatesTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CompositionRelatesTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Composition.event` of R4.
///
/// See <https://hl7.org/fhir/R4/composition.html>.
/// Compiled by the feature `r4-foundation`.
pub struct CompositionEvent {
    /// `Composition.event.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Composition.event.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Composition.event.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Composition.event.code`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub code: Vec<CodeableConcept>,
    /// `Composition.event.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Composition.event.detail`: Reference(Resource), 0..*.
    pub detail: Vec<Reference>,
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
            | u64::from(!self.code.is_empty()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(!self.detail.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.code),
            4 => n::Place::Node(&self.period),
            5 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.code),
            4 => n::Slot::Node(&mut self.period),
            5 => n::Slot::Nodes(&mut self.detail),
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
            code: Vec::new(),
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

/// The element `Composition.section` of R4.
///
/// See <https://hl7.org/fhir/R4/composition.html>.
/// Compiled by the feature `r4-foundation`.
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
    /// `Composition.section.mode`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/list-mode>. Codes: `codes::ListMode`.
    pub mode: Prim<String>,
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
            | u64::from(!self.mode.is_absent()) << 8
            | u64::from(self.ordered_by.is_some()) << 9
            | u64::from(!self.entry.is_empty()) << 10
            | u64::from(self.empty_reason.is_some()) << 11
            | u64::from(!self.section.is_empty()) << 12;
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
            8 => n::Place::Prim(&self.mode),
            9 => n::Place::Node(&self.ordered_by),
            10 => n::Place::Nodes(&self.entry),
            11 => n::Place::Node(&self.empty_reason),
            12 => n::Place::Nodes(&self.section),
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
            8 => n::Slot::Prim(&mut self.mode),
            9 => n::Slot::Node(&mut self.ordered_by),
            10 => n::Slot::Nodes(&mut self.entry),
            11 => n::Slot::Node(&mut self.empty_reason),
            12 => n::Slot::Nodes(&mut self.section),
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
            mode: Prim::ABSENT,
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

/// Alternatives of `Composition.relatesTo.target[x]`.
#[derive(Clone)]
pub enum CompositionRelatesToTarget {
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Reference(Composition).
    Reference(n::Boxed<Reference>),
}

impl CompositionRelatesToTarget {
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CompositionRelatesToTarget {
    fn index(&self) -> usize {
        match self {
            Self::Identifier(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CompositionRelatesToTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CompositionRelatesToTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COMPOSITION: TypeInfo = TypeInfo::new("Composition", "Composition", t::TypeKind::Resource, "DomainResource", 1, n::new::<Composition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/composition-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/doc-typecodes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/document-classcodes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization"]),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"confidentiality\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification"),
    FieldInfo::node(",\"attester\":", &COMPOSITION_ATTESTER, 0, None, 0),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"relatesTo\":", &COMPOSITION_RELATES_TO, 0, None, 0),
    FieldInfo::node(",\"event\":", &COMPOSITION_EVENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"section\":", &COMPOSITION_SECTION, 0, None, 0),
]);

pub(crate) static COMPOSITION_ATTESTER: TypeInfo = TypeInfo::new("CompositionAttester", "Composition.attester", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CompositionAttester>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/composition-attestation-mode"),
    FieldInfo::prim(",\"time\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"party\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization"]),
]);

pub(crate) static COMPOSITION_RELATES_TO: TypeInfo = TypeInfo::new("CompositionRelatesTo", "Composition.relatesTo", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CompositionRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-relationship-type"),
    FieldInfo::choice(",\"target\":", &COMPOSITION_RELATES_TO_TARGET_TYPES, 1, Some(1), 0),
]);

static COMPOSITION_RELATES_TO_TARGET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"targetIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 1, &[]),
    t::Alternative::new(",\"targetReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Composition"]),
];

pub(crate) static COMPOSITION_EVENT: TypeInfo = TypeInfo::new("CompositionEvent", "Composition.event", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CompositionEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActCode"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"detail\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
]);

pub(crate) static COMPOSITION_SECTION: TypeInfo = TypeInfo::new("CompositionSection", "Composition.section", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CompositionSection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/doc-section-codes"),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/list-mode"),
    FieldInfo::node(",\"orderedBy\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-order"),
    FieldInfo::node(",\"entry\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"emptyReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-empty-reason"),
    FieldInfo::node(",\"section\":", &COMPOSITION_SECTION, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Composition, CompositionAttester, CompositionRelatesTo, CompositionEvent, CompositionSection);
