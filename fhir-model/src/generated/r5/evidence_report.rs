// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EvidenceReport` and the types inside it.

/// The resource `EvidenceReport` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceReport {
    /// `EvidenceReport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EvidenceReport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EvidenceReport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EvidenceReport.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `EvidenceReport.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EvidenceReport.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EvidenceReport.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceReport.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `EvidenceReport.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `EvidenceReport.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `EvidenceReport.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EvidenceReport.relatedIdentifier`: Identifier, 0..*.
    pub related_identifier: Vec<Identifier>,
    /// `EvidenceReport.citeAs[x]`: Reference(Citation) or markdown, 0..1.
    pub cite_as: Option<EvidenceReportCiteAs>,
    /// `EvidenceReport.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/evidence-report-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EvidenceReport.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EvidenceReport.subject`: [`EvidenceReportSubject`], 1..1.
    pub subject: Option<Box<EvidenceReportSubject>>,
    /// `EvidenceReport.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `EvidenceReport.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `EvidenceReport.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `EvidenceReport.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `EvidenceReport.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `EvidenceReport.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `EvidenceReport.relatesTo`: [`EvidenceReportRelatesTo`], 0..*.
    pub relates_to: Vec<EvidenceReportRelatesTo>,
    /// `EvidenceReport.section`: [`EvidenceReportSection`], 0..*.
    pub section: Vec<EvidenceReportSection>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceReport {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_REPORT }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.use_context.is_empty()) << 10
            | u64::from(!self.identifier.is_empty()) << 11
            | u64::from(!self.related_identifier.is_empty()) << 12
            | u64::from(self.cite_as.is_some()) << 13
            | u64::from(self.r#type.is_some()) << 14
            | u64::from(!self.note.is_empty()) << 15
            | u64::from(!self.related_artifact.is_empty()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.author.is_empty()) << 20
            | u64::from(!self.editor.is_empty()) << 21
            | u64::from(!self.reviewer.is_empty()) << 22
            | u64::from(!self.endorser.is_empty()) << 23
            | u64::from(!self.relates_to.is_empty()) << 24
            | u64::from(!self.section.is_empty()) << 25;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Nodes(&self.use_context),
            11 => n::Place::Nodes(&self.identifier),
            12 => n::Place::Nodes(&self.related_identifier),
            13 => n::Place::Choice(&self.cite_as),
            14 => n::Place::Node(&self.r#type),
            15 => n::Place::Nodes(&self.note),
            16 => n::Place::Nodes(&self.related_artifact),
            17 => n::Place::Node(&self.subject),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Nodes(&self.author),
            21 => n::Place::Nodes(&self.editor),
            22 => n::Place::Nodes(&self.reviewer),
            23 => n::Place::Nodes(&self.endorser),
            24 => n::Place::Nodes(&self.relates_to),
            25 => n::Place::Nodes(&self.section),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Nodes(&mut self.use_context),
            11 => n::Slot::Nodes(&mut self.identifier),
            12 => n::Slot::Nodes(&mut self.related_identifier),
            13 => n::Slot::Choice(&mut self.cite_as),
            14 => n::Slot::Node(&mut self.r#type),
            15 => n::Slot::Nodes(&mut self.note),
            16 => n::Slot::Nodes(&mut self.related_artifact),
            17 => n::Slot::Node(&mut self.subject),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Nodes(&mut self.author),
            21 => n::Slot::Nodes(&mut self.editor),
            22 => n::Slot::Nodes(&mut self.reviewer),
            23 => n::Slot::Nodes(&mut self.endorser),
            24 => n::Slot::Nodes(&mut self.relates_to),
            25 => n::Slot::Nodes(&mut self.section),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceReport {
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
            status: Prim::ABSENT,
            use_context: Vec::new(),
            identifier: Vec::new(),
            related_identifier: Vec::new(),
            cite_as: None,
            r#type: None,
            note: Vec::new(),
            related_artifact: Vec::new(),
            subject: None,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            relates_to: Vec::new(),
            section: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceReport {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceReport {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceReport {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceReport.subject` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceReportSubject {
    /// `EvidenceReport.subject.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceReport.subject.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceReport.subject.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic`: [`EvidenceReportSubjectCharacteristic`], 0..*.
    pub characteristic: Vec<EvidenceReportSubjectCharacteristic>,
    /// `EvidenceReport.subject.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceReportSubject {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_REPORT_SUBJECT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.characteristic.is_empty()) << 3
            | u64::from(!self.note.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.characteristic),
            4 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.characteristic),
            4 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceReportSubject {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            characteristic: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceReportSubject {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceReportSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceReportSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceReport.subject.characteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceReportSubjectCharacteristic {
    /// `EvidenceReport.subject.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceReport.subject.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic.code`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/focus-characteristic-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.subject.characteristic.value[x]`: Reference(Resource) or CodeableConcept or boolean or Quantity or Range, 1..1.
    pub value: Option<EvidenceReportSubjectCharacteristicValue>,
    /// `EvidenceReport.subject.characteristic.exclude`: boolean, 0..1.
    pub exclude: Prim<bool>,
    /// `EvidenceReport.subject.characteristic.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceReportSubjectCharacteristic {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(!self.exclude.is_absent()) << 5
            | u64::from(self.period.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Choice(&self.value),
            5 => n::Place::Prim(&self.exclude),
            6 => n::Place::Node(&self.period),
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
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Prim(&mut self.exclude),
            6 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceReportSubjectCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            exclude: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceReportSubjectCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceReportSubjectCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceReportSubjectCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceReport.relatesTo` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceReportRelatesTo {
    /// `EvidenceReport.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceReport.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/report-relation-type>. Codes: `codes::ReportRelationshipType`.
    pub code: Prim<String>,
    /// `EvidenceReport.relatesTo.target`: [`EvidenceReportRelatesToTarget`], 1..1.
    pub target: Option<Box<EvidenceReportRelatesToTarget>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceReportRelatesTo {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_REPORT_RELATES_TO }
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

impl Default for EvidenceReportRelatesTo {
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

impl Clone for EvidenceReportRelatesTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceReportRelatesTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceReportRelatesTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceReport.relatesTo.target` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceReportRelatesToTarget {
    /// `EvidenceReport.relatesTo.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceReport.relatesTo.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.target.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `EvidenceReport.relatesTo.target.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `EvidenceReport.relatesTo.target.display`: markdown, 0..1.
    pub display: Prim<String>,
    /// `EvidenceReport.relatesTo.target.resource`: Reference(Resource), 0..1.
    pub resource: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceReportRelatesToTarget {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_REPORT_RELATES_TO_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.url.is_absent()) << 3
            | u64::from(self.identifier.is_some()) << 4
            | u64::from(!self.display.is_absent()) << 5
            | u64::from(self.resource.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.url),
            4 => n::Place::Node(&self.identifier),
            5 => n::Place::Prim(&self.display),
            6 => n::Place::Node(&self.resource),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.url),
            4 => n::Slot::Node(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.display),
            6 => n::Slot::Node(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceReportRelatesToTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            url: Prim::ABSENT,
            identifier: None,
            display: Prim::ABSENT,
            resource: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceReportRelatesToTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceReportRelatesToTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceReportRelatesToTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EvidenceReport.section` of R5.
///
/// See <https://hl7.org/fhir/R5/evidencereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct EvidenceReportSection {
    /// `EvidenceReport.section.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EvidenceReport.section.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EvidenceReport.section.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.section.title`: string, 0..1.
    pub title: Prim<String>,
    /// `EvidenceReport.section.focus`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/evidence-report-section>.
    pub focus: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.focusReference`: Reference(Resource), 0..1.
    pub focus_reference: Option<Box<Reference>>,
    /// `EvidenceReport.section.author`: Reference, 0..*.
    pub author: Vec<Reference>,
    /// `EvidenceReport.section.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EvidenceReport.section.mode`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/list-mode>. Codes: `codes::ListMode`.
    pub mode: Prim<String>,
    /// `EvidenceReport.section.orderedBy`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.entryClassifier`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/evidence-classifier-code>.
    pub entry_classifier: Vec<CodeableConcept>,
    /// `EvidenceReport.section.entryReference`: Reference(Resource), 0..*.
    pub entry_reference: Vec<Reference>,
    /// `EvidenceReport.section.entryQuantity`: Quantity, 0..*.
    pub entry_quantity: Vec<Quantity>,
    /// `EvidenceReport.section.emptyReason`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.section`: as `EvidenceReport.section`, 0..*.
    pub section: Vec<EvidenceReportSection>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceReportSection {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_REPORT_SECTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.title.is_absent()) << 3
            | u64::from(self.focus.is_some()) << 4
            | u64::from(self.focus_reference.is_some()) << 5
            | u64::from(!self.author.is_empty()) << 6
            | u64::from(self.text.is_some()) << 7
            | u64::from(!self.mode.is_absent()) << 8
            | u64::from(self.ordered_by.is_some()) << 9
            | u64::from(!self.entry_classifier.is_empty()) << 10
            | u64::from(!self.entry_reference.is_empty()) << 11
            | u64::from(!self.entry_quantity.is_empty()) << 12
            | u64::from(self.empty_reason.is_some()) << 13
            | u64::from(!self.section.is_empty()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.title),
            4 => n::Place::Node(&self.focus),
            5 => n::Place::Node(&self.focus_reference),
            6 => n::Place::Nodes(&self.author),
            7 => n::Place::Node(&self.text),
            8 => n::Place::Prim(&self.mode),
            9 => n::Place::Node(&self.ordered_by),
            10 => n::Place::Nodes(&self.entry_classifier),
            11 => n::Place::Nodes(&self.entry_reference),
            12 => n::Place::Nodes(&self.entry_quantity),
            13 => n::Place::Node(&self.empty_reason),
            14 => n::Place::Nodes(&self.section),
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
            4 => n::Slot::Node(&mut self.focus),
            5 => n::Slot::Node(&mut self.focus_reference),
            6 => n::Slot::Nodes(&mut self.author),
            7 => n::Slot::Node(&mut self.text),
            8 => n::Slot::Prim(&mut self.mode),
            9 => n::Slot::Node(&mut self.ordered_by),
            10 => n::Slot::Nodes(&mut self.entry_classifier),
            11 => n::Slot::Nodes(&mut self.entry_reference),
            12 => n::Slot::Nodes(&mut self.entry_quantity),
            13 => n::Slot::Node(&mut self.empty_reason),
            14 => n::Slot::Nodes(&mut self.section),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceReportSection {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            title: Prim::ABSENT,
            focus: None,
            focus_reference: None,
            author: Vec::new(),
            text: None,
            mode: Prim::ABSENT,
            ordered_by: None,
            entry_classifier: Vec::new(),
            entry_reference: Vec::new(),
            entry_quantity: Vec::new(),
            empty_reason: None,
            section: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceReportSection {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceReportSection {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceReportSection {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `EvidenceReport.citeAs[x]`.
#[derive(Clone)]
pub enum EvidenceReportCiteAs {
    /// Reference(Citation).
    Reference(n::Boxed<Reference>),
    /// markdown.
    Markdown(Prim<String>),
}

impl EvidenceReportCiteAs {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
}

impl n::Choice for EvidenceReportCiteAs {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::Markdown(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Markdown(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Markdown(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::Markdown(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceReportCiteAs {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceReportCiteAs {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EvidenceReport.subject.characteristic.value[x]`.
#[derive(Clone)]
pub enum EvidenceReportSubjectCharacteristicValue {
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl EvidenceReportSubjectCharacteristicValue {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EvidenceReportSubjectCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::Boolean(_) => 2,
            Self::Quantity(_) => 3,
            Self::Range(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            2 => Self::Boolean(Default::default()),
            3 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            4 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for EvidenceReportSubjectCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceReportSubjectCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EVIDENCE_REPORT: TypeInfo = TypeInfo::new("EvidenceReport", "EvidenceReport", t::TypeKind::Resource, "DomainResource", 4, n::new::<EvidenceReport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedIdentifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::choice(",\"citeAs\":", &EVIDENCE_REPORT_CITE_AS_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/evidence-report-type"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"subject\":", &EVIDENCE_REPORT_SUBJECT, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatesTo\":", &EVIDENCE_REPORT_RELATES_TO, 0, None, 0),
    FieldInfo::node(",\"section\":", &EVIDENCE_REPORT_SECTION, 0, None, 0),
]);

static EVIDENCE_REPORT_CITE_AS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"citeAsReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Citation"]),
    t::Alternative::new(",\"citeAsMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
];

pub(crate) static EVIDENCE_REPORT_SUBJECT: TypeInfo = TypeInfo::new("EvidenceReportSubject", "EvidenceReport.subject", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceReportSubject>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"characteristic\":", &EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC: TypeInfo = TypeInfo::new("EvidenceReportSubjectCharacteristic", "EvidenceReport.subject.characteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceReportSubjectCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/focus-characteristic-code"),
    FieldInfo::choice(",\"value\":", &EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_VALUE_TYPES, 1, Some(1), 0),
    FieldInfo::prim(",\"exclude\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Resource"]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

pub(crate) static EVIDENCE_REPORT_RELATES_TO: TypeInfo = TypeInfo::new("EvidenceReportRelatesTo", "EvidenceReport.relatesTo", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceReportRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/report-relation-type"),
    FieldInfo::node(",\"target\":", &EVIDENCE_REPORT_RELATES_TO_TARGET, 1, Some(1), 0),
]);

pub(crate) static EVIDENCE_REPORT_RELATES_TO_TARGET: TypeInfo = TypeInfo::new("EvidenceReportRelatesToTarget", "EvidenceReport.relatesTo.target", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceReportRelatesToTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"resource\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
]);

pub(crate) static EVIDENCE_REPORT_SECTION: TypeInfo = TypeInfo::new("EvidenceReportSection", "EvidenceReport.section", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EvidenceReportSection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"focus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/evidence-report-section"),
    FieldInfo::node(",\"focusReference\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device", "Group", "Organization"]),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/list-mode"),
    FieldInfo::node(",\"orderedBy\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-order"),
    FieldInfo::node(",\"entryClassifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/evidence-classifier-code"),
    FieldInfo::node(",\"entryReference\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"entryQuantity\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"emptyReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-empty-reason"),
    FieldInfo::node(",\"section\":", &EVIDENCE_REPORT_SECTION, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EvidenceReport, EvidenceReportSubject, EvidenceReportSubjectCharacteristic, EvidenceReportRelatesTo, EvidenceReportRelatesToTarget, EvidenceReportSection);
