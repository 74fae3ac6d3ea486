// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DocumentReference` and the types inside it.

/// The resource `DocumentReference` of R4.
///
/// See <https://hl7.org/fhir/R4/documentreference.html>.
/// Compiled by the feature `r4-foundation`.
pub struct DocumentReference {
    /// `DocumentReference.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DocumentReference.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DocumentReference.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DocumentReference.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DocumentReference.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DocumentReference.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.masterIdentifier`: Identifier, 0..1.
    pub master_identifier: Option<Box<Identifier>>,
    /// `DocumentReference.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DocumentReference.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-reference-status>. Codes: `codes::DocumentReferenceStatus`. Modifier.
    pub status: Prim<String>,
    /// `DocumentReference.docStatus`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/composition-status>. Codes: `codes::CompositionStatus`.
    pub doc_status: Prim<String>,
    /// `DocumentReference.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-doc-typecodes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/document-classcodes>.
    pub category: Vec<CodeableConcept>,
    /// `DocumentReference.subject`: Reference(Patient, Practitioner, Group, Device), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.date`: instant, 0..1.
    pub date: Prim<Instant>,
    /// `DocumentReference.author`: Reference(Practitioner, PractitionerRole, Organization, Device, Patient, RelatedPerson), 0..*.
    pub author: Vec<Reference>,
    /// `DocumentReference.authenticator`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub authenticator: Option<Box<Reference>>,
    /// `DocumentReference.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo`: [`DocumentReferenceRelatesTo`], 0..*.
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description`: string, 0..1.
    pub description: Prim<String>,
    /// `DocumentReference.securityLabel`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content`: [`DocumentReferenceContent`], 1..*.
    pub content: Vec<DocumentReferenceContent>,
    /// `DocumentReference.context`: [`DocumentReferenceContext`], 0..1.
    pub context: Option<Box<DocumentReferenceContext>>,
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
            | u64::from(self.master_identifier.is_some()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(!self.doc_status.is_absent()) << 11
            | u64::from(self.r#type.is_some()) << 12
            | u64::from(!self.category.is_empty()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(!self.author.is_empty()) << 16
            | u64::from(self.authenticator.is_some()) << 17
            | u64::from(self.custodian.is_some()) << 18
            | u64::from(!self.relates_to.is_empty()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(!self.security_label.is_empty()) << 21
            | u64::from(!self.content.is_empty()) << 22
            | u64::from(self.context.is_some()) << 23;
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
            8 => n::Place::Node(&self.master_identifier),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Prim(&self.doc_status),
            12 => n::Place::Node(&self.r#type),
            13 => n::Place::Nodes(&self.category),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Nodes(&self.author),
            17 => n::Place::Node(&self.authenticator),
            18 => n::Place::Node(&self.custodian),
            19 => n::Place::Nodes(&self.relates_to),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Nodes(&self.security_label),
            22 => n::Place::Nodes(&self.content),
            23 => n::Place::Node(&self.context),
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
            8 => n::Slot::Node(&mut self.master_identifier),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Prim(&mut self.doc_status),
            12 => n::Slot::Node(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.category),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Nodes(&mut self.author),
            17 => n::Slot::Node(&mut self.authenticator),
            18 => n::Slot::Node(&mut self.custodian),
            19 => n::Slot::Nodes(&mut self.relates_to),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.security_label),
            22 => n::Slot::Nodes(&mut self.content),
            23 => n::Slot::Node(&mut self.context),
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
            master_identifier: None,
            identifier: Vec::new(),
            status: Prim::ABSENT,
            doc_status: Prim::ABSENT,
            r#type: None,
            category: Vec::new(),
            subject: None,
            date: Prim::ABSENT,
            author: Vec::new(),
            authenticator: None,
            custodian: None,
            relates_to: Vec::new(),
            description: Prim::ABSENT,
            security_label: Vec::new(),
            content: Vec::new(),
            context: None,
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

/// The element `DocumentReference.relatesTo` of R4.
///
/// See <https://hl7.org/fhir/R4/documentreference.html>.
/// Compiled by the feature `r4-foundation`.
pub struct DocumentReferenceRelatesTo {
    /// `DocumentReference.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-relationship-type>. Codes: `codes::DocumentRelationshipType`.
    pub code: Prim<String>,
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
            3 => n::Slot::Prim(&mut self.code),
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
            code: Prim::ABSENT,
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

/// The element `DocumentReference.content` of R4.
///
/// See <https://hl7.org/fhir/R4/documentreference.html>.
/// Compiled by the feature `r4-foundation`.
pub struct DocumentReferenceContent {
    /// `DocumentReference.content.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.content.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.content.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.attachment`: Attachment, 1..1.
    pub attachment: Option<Box<Attachment>>,
    /// `DocumentReference.content.format`: Coding, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/formatcodes>.
    pub format: Option<Box<Coding>>,
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
            | u64::from(self.format.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.attachment),
            4 => n::Place::Node(&self.format),
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
            4 => n::Slot::Node(&mut self.format),
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
            format: None,
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

/// The element `DocumentReference.context` of R4.
///
/// See <https://hl7.org/fhir/R4/documentreference.html>.
/// Compiled by the feature `r4-foundation`.
pub struct DocumentReferenceContext {
    /// `DocumentReference.context.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.context.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.context.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.context.encounter`: Reference(Encounter, EpisodeOfCare), 0..*.
    pub encounter: Vec<Reference>,
    /// `DocumentReference.context.event`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub event: Vec<CodeableConcept>,
    /// `DocumentReference.context.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `DocumentReference.context.facilityType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/c80-facilitycodes>.
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.practiceSetting`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.sourcePatientInfo`: Reference(Patient), 0..1.
    pub source_patient_info: Option<Box<Reference>>,
    /// `DocumentReference.context.related`: Reference(Resource), 0..*.
    pub related: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceContext {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_CONTEXT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.encounter.is_empty()) << 3
            | u64::from(!self.event.is_empty()) << 4
            | u64::from(self.period.is_some()) << 5
            | u64::from(self.facility_type.is_some()) << 6
            | u64::from(self.practice_setting.is_some()) << 7
            | u64::from(self.source_patient_info.is_some()) << 8
            | u64::from(!self.related.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.encounter),
            4 => n::Place::Nodes(&self.event),
            5 => n::Place::Node(&self.period),
            6 => n::Place::Node(&self.facility_type),
            7 => n::Place::Node(&self.practice_setting),
            8 => n::Place::Node(&self.source_patient_info),
            9 => n::Place::Nodes(&self.related),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.encounter),
            4 => n::Slot::Nodes(&mut self.event),
            5 => n::Slot::Node(&mut self.period),
            6 => n::Slot::Node(&mut self.facility_type),
            7 => n::Slot::Node(&mut self.practice_setting),
            8 => n::Slot::Node(&mut self.source_patient_info),
            9 => n::Slot::Nodes(&mut self.related),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DocumentReferenceContext {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            encounter: Vec::new(),
            event: Vec::new(),
            period: None,
            facility_type: None,
            practice_setting: None,
            source_patient_info: None,
            related: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DocumentReferenceContext {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentReferenceContext {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentReferenceContext {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DOCUMENT_REFERENCE: TypeInfo = TypeInfo::new("DocumentReference", "DocumentReference", t::TypeKind::Resource, "DomainResource", 1, n::new::<DocumentReference>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"masterIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-reference-status"),
    FieldInfo::prim(",\"docStatus\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/composition-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-doc-typecodes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/document-classcodes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "Group", "Device"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Device", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"authenticator\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"relatesTo\":", &DOCUMENT_REFERENCE_RELATES_TO, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"securityLabel\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/security-labels"),
    FieldInfo::node(",\"content\":", &DOCUMENT_REFERENCE_CONTENT, 1, None, t::SUMMARY),
    FieldInfo::node(",\"context\":", &DOCUMENT_REFERENCE_CONTEXT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static DOCUMENT_REFERENCE_RELATES_TO: TypeInfo = TypeInfo::new("DocumentReferenceRelatesTo", "DocumentReference.relatesTo", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DocumentReferenceRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-relationship-type"),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static DOCUMENT_REFERENCE_CONTENT: TypeInfo = TypeInfo::new("DocumentReferenceContent", "DocumentReference.content", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DocumentReferenceContent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"attachment\":", &ATTACHMENT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"format\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/formatcodes"),
]);

pub(crate) static DOCUMENT_REFERENCE_CONTEXT: TypeInfo = TypeInfo::new("DocumentReferenceContext", "DocumentReference.context", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DocumentReferenceContext>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, None, 0).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::node(",\"event\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActCode"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"facilityType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/c80-facilitycodes"),
    FieldInfo::node(",\"practiceSetting\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"sourcePatientInfo\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"related\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DocumentReference, DocumentReferenceRelatesTo, DocumentReferenceContent, DocumentReferenceContext);
