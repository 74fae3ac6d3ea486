// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DocumentReference` and the types inside it.

/// The resource `DocumentReference` of R5.
///
/// See <https://hl7.org/fhir/R5/documentreference.html>.
/// Compiled by the feature `r5-foundation`.
pub struct DocumentReference {
    /// `DocumentReference.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DocumentReference.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DocumentReference.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DocumentReference.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DocumentReference.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DocumentReference.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DocumentReference.version`: string, 0..1.
    pub version: Prim<String>,
    /// `DocumentReference.basedOn`: Reference, 0..*.
    pub based_on: Vec<Reference>,
    /// `DocumentReference.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-reference-status>. Codes: `codes::DocumentReferenceStatus`. Modifier.
    pub status: Prim<String>,
    /// `DocumentReference.docStatus`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/composition-status>. Codes: `codes::CompositionStatus`.
    pub doc_status: Prim<String>,
    /// `DocumentReference.modality`: CodeableConcept, 0..*. Binding: extensible, <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_33.html>.
    pub modality: Vec<CodeableConcept>,
    /// `DocumentReference.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/doc-typecodes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referenced-item-category>.
    pub category: Vec<CodeableConcept>,
    /// `DocumentReference.subject`: Reference(Resource), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.context`: Reference(Appointment, Encounter, EpisodeOfCare), 0..*.
    pub context: Vec<Reference>,
    /// `DocumentReference.event`: CodeableReference, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub event: Vec<CodeableReference>,
    /// `DocumentReference.bodySite`: CodeableReference(BodyStructure), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableReference>,
    /// `DocumentReference.facilityType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/c80-facilitycodes>.
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.practiceSetting`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `DocumentReference.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `DocumentReference.date`: instant, 0..1.
    pub date: Prim<Instant>,
    /// `DocumentReference.author`: Reference, 0..*.
    pub author: Vec<Reference>,
    /// `DocumentReference.attester`: [`DocumentReferenceAttester`], 0..*.
    pub attester: Vec<DocumentReferenceAttester>,
    /// `DocumentReference.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo`: [`DocumentReferenceRelatesTo`], 0..*.
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `DocumentReference.securityLabel`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-label-examples>.
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content`: [`DocumentReferenceContent`], 1..*.
    pub content: Vec<DocumentReferenceContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReference {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE }
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
            | u64::from(!self.version.is_absent()) << 9
            | u64::from(!self.based_on.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.doc_status.is_absent()) << 12
            | u64::from(!self.modality.is_empty()) << 13
            | u64::from(self.r#type.is_some()) << 14
            | u64::from(!self.category.is_empty()) << 15
            | u64::from(self.subject.is_some()) << 16
            | u64::from(!self.context.is_empty()) << 17
            | u64::from(!self.event.is_empty()) << 18
            | u64::from(!self.body_site.is_empty()) << 19
            | u64::from(self.facility_type.is_some()) << 20
            | u64::from(self.practice_setting.is_some()) << 21
            | u64::from(self.period.is_some()) << 22
            | u64::from(!self.date.is_absent()) << 23
            | u64::from(!self.author.is_empty()) << 24
            | u64::from(!self.attester.is_empty()) << 25
            | u64::from(self.custodian.is_some()) << 26
            | u64::from(!self.relates_to.is_empty()) << 27
            | u64::from(!self.description.is_absent()) << 28
            | u64::from(!self.security_label.is_empty()) << 29
            | u64::from(!self.content.is_empty()) << 30;
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
            9 => n::Place::Prim(&self.version),
            10 => n::Place::Nodes(&self.based_on),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Prim(&self.doc_status),
            13 => n::Place::Nodes(&self.modality),
            14 => n::Place::Node(&self.r#type),
            15 => n::Place::Nodes(&self.category),
            16 => n::Place::Node(&self.subject),
            17 => n::Place::Nodes(&self.context),
            18 => n::Place::Nodes(&self.event),
            19 => n::Place::Nodes(&self.body_site),
            20 => n::Place::Node(&self.facility_type),
            21 => n::Place::Node(&self.practice_setting),
            22 => n::Place::Node(&self.period),
            23 => n::Place::Prim(&self.date),
            24 => n::Place::Nodes(&self.author),
            25 => n::Place::Nodes(&self.attester),
            26 => n::Place::Node(&self.custodian),
            27 => n::Place::Nodes(&self.relates_to),
            28 => n::Place::Prim(&self.description),
            29 => n::Place::Nodes(&self.security_label),
            30 => n::Place::Nodes(&self.content),
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
            9 => n::Slot::Prim(&mut self.version),
            10 => n::Slot::Nodes(&mut self.based_on),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Prim(&mut self.doc_status),
            13 => n::Slot::Nodes(&mut self.modality),
            14 => n::Slot::Node(&mut self.r#type),
            15 => n::Slot::Nodes(&mut self.category),
            16 => n::Slot::Node(&mut self.subject),
            17 => n::Slot::Nodes(&mut self.context),
            18 => n::Slot::Nodes(&mut self.event),
            19 => n::Slot::Nodes(&mut self.body_site),
            20 => n::Slot::Node(&mut self.facility_type),
            21 => n::Slot::Node(&mut self.practice_setting),
            22 => n::Slot::Node(&mut self.period),
            23 => n::Slot::Prim(&mut self.date),
            24 => n::Slot::Nodes(&mut self.author),
            25 => n::Slot::Nodes(&mut self.attester),
            26 => n::Slot::Node(&mut self.custodian),
            27 => n::Slot::Nodes(&mut self.relates_to),
            28 => n::Slot::Prim(&mut self.description),
            29 => n::Slot::Nodes(&mut self.security_label),
            30 => n::Slot::Nodes(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DocumentReference {
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
            version: Prim::ABSENT,
            based_on: Vec::new(),
            status: Prim::ABSENT,
            doc_status: Prim::ABSENT,
            modality: Vec::new(),
            r#type: None,
            category: Vec::new(),
            subject: None,
            context: Vec::new(),
            event: Vec::new(),
            body_site: Vec::new(),
            facility_type: None,
            practice_setting: None,
            period: None,
            date: Prim::ABSENT,
            author: Vec::new(),
            attester: Vec::new(),
            custodian: None,
            relates_to: Vec::new(),
            description: Prim::ABSENT,
            security_label: Vec::new(),
            content: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DocumentReference {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentReference {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DocumentReference.attester` of R5.
///
/// See <https://hl7.org/fhir/R5/documentreference.html>.
/// Compiled by the feature `r5-foundation`.
pub struct DocumentReferenceAttester {
    /// `DocumentReference.attester.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.attester.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.attester.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.attester.mode`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
    pub mode: Option<Box<CodeableConcept>>,
    /// `DocumentReference.attester.time`: dateTime, 0..1.
    pub time: Prim<DateTime>,
    /// `DocumentReference.attester.party`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole, Organization), 0..1.
    pub party: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceAttester {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_ATTESTER }
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

impl Default for DocumentReferenceAttester {
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

impl Clone for DocumentReferenceAttester {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentReferenceAttester {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentReferenceAttester {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DocumentReference.relatesTo` of R5.
///
/// See <https://hl7.org/fhir/R5/documentreference.html>.
/// Compiled by the feature `r5-foundation`.
pub struct DocumentReferenceRelatesTo {
    /// `DocumentReference.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.code`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/document-relationship-type>.
    pub code: Option<Box<CodeableConcept>>,
    /// `DocumentReference.relatesTo.target`: Reference(DocumentReference), 1..1.
    pub target: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceRelatesTo {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_RELATES_TO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.target.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.target),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Node(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DocumentReferenceRelatesTo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            target: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DocumentReferenceRelatesTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentReferenceRelatesTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentReferenceRelatesTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DocumentReference.content` of R5.
///
/// See <https://hl7.org/fhir/R5/documentreference.html>.
/// Compiled by the feature `r5-foundation`.
pub struct DocumentReferenceContent {
    /// `DocumentReference.content.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.content.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.content.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.attachment`: Attachment, 1..1.
    pub attachment: Option<Box<Attachment>>,
    /// `DocumentReference.content.profile`: [`DocumentReferenceContentProfile`], 0..*.
    pub profile: Vec<DocumentReferenceContentProfile>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceContent {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_CONTENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.attachment.is_some()) << 3
            | u64::from(!self.profile.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.attachment),
            4 => n::Place::Nodes(&self.profile),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.attachment),
            4 => n::Slot::Nodes(&mut self.profile),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DocumentReferenceContent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            attachment: None,
            profile: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DocumentReferenceContent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentReferenceContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentReferenceContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DocumentReference.content.profile` of R5.
///
/// See <https://hl7.org/fhir/R5/documentreference.html>.
/// Compiled by the feature `r5-foundation`.
pub struct DocumentReferenceContentProfile {
    /// `DocumentReference.content.profile.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.content.profile.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.content.profile.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.profile.value[x]`: Coding or uri or canonical, 1..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v3-HL7FormatCodes>.
    pub value: Option<DocumentReferenceContentProfileValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceContentProfile {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_CONTENT_PROFILE }
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

impl Default for DocumentReferenceContentProfile {
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

impl Clone for DocumentReferenceContentProfile {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentReferenceContentProfile {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentReferenceContentProfile {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DocumentReference.content.profile.value[x]`.
#[derive(Clone)]
pub enum DocumentReferenceContentProfileValue {
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// uri.
    Uri(Prim<String>),
    /// canonical.
    Canonical(Prim<String>),
}

impl DocumentReferenceContentProfileValue {
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for DocumentReferenceContentProfileValue {
    fn index(&self) -> usize {
        match self {
            Self::Coding(_) => 0,
            Self::Uri(_) => 1,
            Self::Canonical(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            1 => Self::Uri(Default::default()),
            2 => Self::Canonical(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for DocumentReferenceContentProfileValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DocumentReferenceContentProfileValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DOCUMENT_REFERENCE: TypeInfo = TypeInfo::new("DocumentReference", "DocumentReference", t::TypeKind::Resource, "DomainResource", 4, n::new::<DocumentReference>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["Appointment", "AppointmentResponse", "CarePlan", "Claim", "CommunicationRequest", "Contract", "CoverageEligibilityRequest", "DeviceRequest", "EnrollmentRequest", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "RequestOrchestration", "ServiceRequest", "SupplyRequest", "VisionPrescription"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-reference-status"),
    FieldInfo::prim(",\"docStatus\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/composition-status"),
    FieldInfo::node(",\"modality\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_33.html"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/doc-typecodes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/referenced-item-category"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, None, 0).targets(&["Appointment", "Encounter", "EpisodeOfCare"]),
    FieldInfo::node(",\"event\":", &CODEABLE_REFERENCE, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActCode"),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["BodyStructure"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"facilityType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/c80-facilitycodes"),
    FieldInfo::node(",\"practiceSetting\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Device", "Patient", "RelatedPerson", "CareTeam"]),
    FieldInfo::node(",\"attester\":", &DOCUMENT_REFERENCE_ATTESTER, 0, None, 0),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"relatesTo\":", &DOCUMENT_REFERENCE_RELATES_TO, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"securityLabel\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-label-examples"),
    FieldInfo::node(",\"content\":", &DOCUMENT_REFERENCE_CONTENT, 1, None, t::SUMMARY),
]);

pub(crate) static DOCUMENT_REFERENCE_ATTESTER: TypeInfo = TypeInfo::new("DocumentReferenceAttester", "DocumentReference.attester", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DocumentReferenceAttester>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"mode\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/composition-attestation-mode"),
    FieldInfo::prim(",\"time\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"party\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization"]),
]);

pub(crate) static DOCUMENT_REFERENCE_RELATES_TO: TypeInfo = TypeInfo::new("DocumentReferenceRelatesTo", "DocumentReference.relatesTo", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DocumentReferenceRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/document-relationship-type"),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static DOCUMENT_REFERENCE_CONTENT: TypeInfo = TypeInfo::new("DocumentReferenceContent", "DocumentReference.content", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DocumentReferenceContent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"attachment\":", &ATTACHMENT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"profile\":", &DOCUMENT_REFERENCE_CONTENT_PROFILE, 0, None, t::SUMMARY),
]);

pub(crate) static DOCUMENT_REFERENCE_CONTENT_PROFILE: TypeInfo = TypeInfo::new("DocumentReferenceContentProfile", "DocumentReference.content.profile", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DocumentReferenceContentProfile>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &DOCUMENT_REFERENCE_CONTENT_PROFILE_VALUE_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v3-HL7FormatCodes"),
]);

static DOCUMENT_REFERENCE_CONTENT_PROFILE_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"valueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DocumentReference, DocumentReferenceAttester, DocumentReferenceRelatesTo, DocumentReferenceContent, DocumentReferenceContentProfile);
