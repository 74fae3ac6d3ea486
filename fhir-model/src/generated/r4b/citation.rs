// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Citation` and the types inside it.

/// The resource `Citation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct Citation {
    /// `Citation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Citation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Citation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Citation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Citation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Citation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Citation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Citation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Citation.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Citation.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Citation.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Citation.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Citation.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `Citation.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Citation.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Citation.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Citation.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Citation.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Citation.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Citation.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `Citation.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Citation.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Citation.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Citation.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Citation.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `Citation.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `Citation.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `Citation.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `Citation.summary`: [`CitationSummary`], 0..*.
    pub summary: Vec<CitationSummary>,
    /// `Citation.classification`: [`CitationClassification`], 0..*.
    pub classification: Vec<CitationClassification>,
    /// `Citation.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Citation.currentState`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/citation-status-type>.
    pub current_state: Vec<CodeableConcept>,
    /// `Citation.statusDate`: [`CitationStatusDate`], 0..*.
    pub status_date: Vec<CitationStatusDate>,
    /// `Citation.relatesTo`: [`CitationRelatesTo`], 0..*.
    pub relates_to: Vec<CitationRelatesTo>,
    /// `Citation.citedArtifact`: [`CitationCitedArtifact`], 0..1.
    pub cited_artifact: Option<Box<CitationCitedArtifact>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Citation {
    fn info(&self) -> &'static TypeInfo { &CITATION }
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
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.experimental.is_absent()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(!self.publisher.is_absent()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.jurisdiction.is_empty()) << 20
            | u64::from(!self.purpose.is_absent()) << 21
            | u64::from(!self.copyright.is_absent()) << 22
            | u64::from(!self.approval_date.is_absent()) << 23
            | u64::from(!self.last_review_date.is_absent()) << 24
            | u64::from(self.effective_period.is_some()) << 25
            | u64::from(!self.author.is_empty()) << 26
            | u64::from(!self.editor.is_empty()) << 27
            | u64::from(!self.reviewer.is_empty()) << 28
            | u64::from(!self.endorser.is_empty()) << 29
            | u64::from(!self.summary.is_empty()) << 30
            | u64::from(!self.classification.is_empty()) << 31
            | u64::from(!self.note.is_empty()) << 32
            | u64::from(!self.current_state.is_empty()) << 33
            | u64::from(!self.status_date.is_empty()) << 34
            | u64::from(!self.relates_to.is_empty()) << 35
            | u64::from(self.cited_artifact.is_some()) << 36;
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
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Prim(&self.experimental),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Prim(&self.publisher),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Nodes(&self.jurisdiction),
            21 => n::Place::Prim(&self.purpose),
            22 => n::Place::Prim(&self.copyright),
            23 => n::Place::Prim(&self.approval_date),
            24 => n::Place::Prim(&self.last_review_date),
            25 => n::Place::Node(&self.effective_period),
            26 => n::Place::Nodes(&self.author),
            27 => n::Place::Nodes(&self.editor),
            28 => n::Place::Nodes(&self.reviewer),
            29 => n::Place::Nodes(&self.endorser),
            30 => n::Place::Nodes(&self.summary),
            31 => n::Place::Nodes(&self.classification),
            32 => n::Place::Nodes(&self.note),
            33 => n::Place::Nodes(&self.current_state),
            34 => n::Place::Nodes(&self.status_date),
            35 => n::Place::Nodes(&self.relates_to),
            36 => n::Place::Node(&self.cited_artifact),
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
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Prim(&mut self.experimental),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Prim(&mut self.publisher),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Nodes(&mut self.jurisdiction),
            21 => n::Slot::Prim(&mut self.purpose),
            22 => n::Slot::Prim(&mut self.copyright),
            23 => n::Slot::Prim(&mut self.approval_date),
            24 => n::Slot::Prim(&mut self.last_review_date),
            25 => n::Slot::Node(&mut self.effective_period),
            26 => n::Slot::Nodes(&mut self.author),
            27 => n::Slot::Nodes(&mut self.editor),
            28 => n::Slot::Nodes(&mut self.reviewer),
            29 => n::Slot::Nodes(&mut self.endorser),
            30 => n::Slot::Nodes(&mut self.summary),
            31 => n::Slot::Nodes(&mut self.classification),
            32 => n::Slot::Nodes(&mut self.note),
            33 => n::Slot::Nodes(&mut self.current_state),
            34 => n::Slot::Nodes(&mut self.status_date),
            35 => n::Slot::Nodes(&mut self.relates_to),
            36 => n::Slot::Node(&mut self.cited_artifact),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Citation {
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
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            summary: Vec::new(),
            classification: Vec::new(),
            note: Vec::new(),
            current_state: Vec::new(),
            status_date: Vec::new(),
            relates_to: Vec::new(),
            cited_artifact: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Citation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Citation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Citation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.summary` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationSummary {
    /// `Citation.summary.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.summary.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.summary.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.summary.style`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/citation-summary-style>.
    pub style: Option<Box<CodeableConcept>>,
    /// `Citation.summary.text`: markdown, 1..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationSummary {
    fn info(&self) -> &'static TypeInfo { &CITATION_SUMMARY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.style.is_some()) << 3
            | u64::from(!self.text.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.style),
            4 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.style),
            4 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationSummary {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            style: None,
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationSummary {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationSummary {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.classification` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationClassification {
    /// `Citation.classification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.classification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.classification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.classification.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/citation-classification-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.classification.classifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub classifier: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationClassification {
    fn info(&self) -> &'static TypeInfo { &CITATION_CLASSIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.classifier.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.classifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.classifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationClassification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            classifier: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationClassification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationClassification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationClassification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.statusDate` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationStatusDate {
    /// `Citation.statusDate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.statusDate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.statusDate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.statusDate.activity`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/citation-status-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Citation.statusDate.actual`: boolean, 0..1.
    pub actual: Prim<bool>,
    /// `Citation.statusDate.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationStatusDate {
    fn info(&self) -> &'static TypeInfo { &CITATION_STATUS_DATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.activity.is_some()) << 3
            | u64::from(!self.actual.is_absent()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.activity),
            4 => n::Place::Prim(&self.actual),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.activity),
            4 => n::Slot::Prim(&mut self.actual),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationStatusDate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            activity: None,
            actual: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationStatusDate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationStatusDate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationStatusDate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.relatesTo` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationRelatesTo {
    /// `Citation.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.relatesTo.relationshipType`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/artifact-relationship-type>.
    pub relationship_type: Option<Box<CodeableConcept>>,
    /// `Citation.relatesTo.targetClassifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub target_classifier: Vec<CodeableConcept>,
    /// `Citation.relatesTo.target[x]`: uri or Identifier or Reference(Resource) or Attachment, 1..1.
    pub target: Option<CitationRelatesToTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationRelatesTo {
    fn info(&self) -> &'static TypeInfo { &CITATION_RELATES_TO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.relationship_type.is_some()) << 3
            | u64::from(!self.target_classifier.is_empty()) << 4
            | u64::from(self.target.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.relationship_type),
            4 => n::Place::Nodes(&self.target_classifier),
            5 => n::Place::Choice(&self.target),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.relationship_type),
            4 => n::Slot::Nodes(&mut self.target_classifier),
            5 => n::Slot::Choice(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationRelatesTo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relationship_type: None,
            target_classifier: Vec::new(),
            target: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationRelatesTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationRelatesTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationRelatesTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifact {
    /// `Citation.citedArtifact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.relatedIdentifier`: Identifier, 0..*.
    pub related_identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.dateAccessed`: dateTime, 0..1.
    pub date_accessed: Prim<DateTime>,
    /// `Citation.citedArtifact.version`: [`CitationCitedArtifactVersion`], 0..1.
    pub version: Option<Box<CitationCitedArtifactVersion>>,
    /// `Citation.citedArtifact.currentState`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/cited-artifact-status-type>.
    pub current_state: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.statusDate`: [`CitationCitedArtifactStatusDate`], 0..*.
    pub status_date: Vec<CitationCitedArtifactStatusDate>,
    /// `Citation.citedArtifact.title`: [`CitationCitedArtifactTitle`], 0..*.
    pub title: Vec<CitationCitedArtifactTitle>,
    /// `Citation.citedArtifact.abstract`: [`CitationCitedArtifactAbstract`], 0..*.
    pub r#abstract: Vec<CitationCitedArtifactAbstract>,
    /// `Citation.citedArtifact.part`: [`CitationCitedArtifactPart`], 0..1.
    pub part: Option<Box<CitationCitedArtifactPart>>,
    /// `Citation.citedArtifact.relatesTo`: [`CitationCitedArtifactRelatesTo`], 0..*.
    pub relates_to: Vec<CitationCitedArtifactRelatesTo>,
    /// `Citation.citedArtifact.publicationForm`: [`CitationCitedArtifactPublicationForm`], 0..*.
    pub publication_form: Vec<CitationCitedArtifactPublicationForm>,
    /// `Citation.citedArtifact.webLocation`: [`CitationCitedArtifactWebLocation`], 0..*.
    pub web_location: Vec<CitationCitedArtifactWebLocation>,
    /// `Citation.citedArtifact.classification`: [`CitationCitedArtifactClassification`], 0..*.
    pub classification: Vec<CitationCitedArtifactClassification>,
    /// `Citation.citedArtifact.contributorship`: [`CitationCitedArtifactContributorship`], 0..1.
    pub contributorship: Option<Box<CitationCitedArtifactContributorship>>,
    /// `Citation.citedArtifact.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifact {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(!self.related_identifier.is_empty()) << 4
            | u64::from(!self.date_accessed.is_absent()) << 5
            | u64::from(self.version.is_some()) << 6
            | u64::from(!self.current_state.is_empty()) << 7
            | u64::from(!self.status_date.is_empty()) << 8
            | u64::from(!self.title.is_empty()) << 9
            | u64::from(!self.r#abstract.is_empty()) << 10
            | u64::from(self.part.is_some()) << 11
            | u64::from(!self.relates_to.is_empty()) << 12
            | u64::from(!self.publication_form.is_empty()) << 13
            | u64::from(!self.web_location.is_empty()) << 14
            | u64::from(!self.classification.is_empty()) << 15
            | u64::from(self.contributorship.is_some()) << 16
            | u64::from(!self.note.is_empty()) << 17;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Nodes(&self.related_identifier),
            5 => n::Place::Prim(&self.date_accessed),
            6 => n::Place::Node(&self.version),
            7 => n::Place::Nodes(&self.current_state),
            8 => n::Place::Nodes(&self.status_date),
            9 => n::Place::Nodes(&self.title),
            10 => n::Place::Nodes(&self.r#abstract),
            11 => n::Place::Node(&self.part),
            12 => n::Place::Nodes(&self.relates_to),
            13 => n::Place::Nodes(&self.publication_form),
            14 => n::Place::Nodes(&self.web_location),
            15 => n::Place::Nodes(&self.classification),
            16 => n::Place::Node(&self.contributorship),
            17 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Nodes(&mut self.related_identifier),
            5 => n::Slot::Prim(&mut self.date_accessed),
            6 => n::Slot::Node(&mut self.version),
            7 => n::Slot::Nodes(&mut self.current_state),
            8 => n::Slot::Nodes(&mut self.status_date),
            9 => n::Slot::Nodes(&mut self.title),
            10 => n::Slot::Nodes(&mut self.r#abstract),
            11 => n::Slot::Node(&mut self.part),
            12 => n::Slot::Nodes(&mut self.relates_to),
            13 => n::Slot::Nodes(&mut self.publication_form),
            14 => n::Slot::Nodes(&mut self.web_location),
            15 => n::Slot::Nodes(&mut self.classification),
            16 => n::Slot::Node(&mut self.contributorship),
            17 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifact {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            related_identifier: Vec::new(),
            date_accessed: Prim::ABSENT,
            version: None,
            current_state: Vec::new(),
            status_date: Vec::new(),
            title: Vec::new(),
            r#abstract: Vec::new(),
            part: None,
            relates_to: Vec::new(),
            publication_form: Vec::new(),
            web_location: Vec::new(),
            classification: Vec::new(),
            contributorship: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifact {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifact {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifact {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.version` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactVersion {
    /// `Citation.citedArtifact.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.version.value`: string, 1..1.
    pub value: Prim<String>,
    /// `Citation.citedArtifact.version.baseCitation`: Reference(Citation), 0..1.
    pub base_citation: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactVersion {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_VERSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.value.is_absent()) << 3
            | u64::from(self.base_citation.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.value),
            4 => n::Place::Node(&self.base_citation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.value),
            4 => n::Slot::Node(&mut self.base_citation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactVersion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: Prim::ABSENT,
            base_citation: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactVersion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactVersion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactVersion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.statusDate` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactStatusDate {
    /// `Citation.citedArtifact.statusDate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.statusDate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.statusDate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.statusDate.activity`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/cited-artifact-status-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.statusDate.actual`: boolean, 0..1.
    pub actual: Prim<bool>,
    /// `Citation.citedArtifact.statusDate.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactStatusDate {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_STATUS_DATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.activity.is_some()) << 3
            | u64::from(!self.actual.is_absent()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.activity),
            4 => n::Place::Prim(&self.actual),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.activity),
            4 => n::Slot::Prim(&mut self.actual),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactStatusDate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            activity: None,
            actual: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactStatusDate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactStatusDate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactStatusDate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.title` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactTitle {
    /// `Citation.citedArtifact.title.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.title.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.title.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.title.type`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/title-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.title.language`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.title.text`: markdown, 1..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactTitle {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_TITLE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_empty()) << 3
            | u64::from(self.language.is_some()) << 4
            | u64::from(!self.text.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.r#type),
            4 => n::Place::Node(&self.language),
            5 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.r#type),
            4 => n::Slot::Node(&mut self.language),
            5 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactTitle {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Vec::new(),
            language: None,
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactTitle {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactTitle {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactTitle {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.abstract` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactAbstract {
    /// `Citation.citedArtifact.abstract.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.abstract.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.abstract.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.abstract.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/cited-artifact-abstract-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.abstract.language`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.abstract.text`: markdown, 1..1.
    pub text: Prim<String>,
    /// `Citation.citedArtifact.abstract.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactAbstract {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_ABSTRACT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.language.is_some()) << 4
            | u64::from(!self.text.is_absent()) << 5
            | u64::from(!self.copyright.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.language),
            5 => n::Place::Prim(&self.text),
            6 => n::Place::Prim(&self.copyright),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.language),
            5 => n::Slot::Prim(&mut self.text),
            6 => n::Slot::Prim(&mut self.copyright),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactAbstract {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            language: None,
            text: Prim::ABSENT,
            copyright: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactAbstract {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactAbstract {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactAbstract {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.part` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactPart {
    /// `Citation.citedArtifact.part.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.part.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.part.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.part.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/cited-artifact-part-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.part.value`: string, 0..1.
    pub value: Prim<String>,
    /// `Citation.citedArtifact.part.baseCitation`: Reference(Citation), 0..1.
    pub base_citation: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactPart {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_PART }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.value.is_absent()) << 4
            | u64::from(self.base_citation.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.value),
            5 => n::Place::Node(&self.base_citation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.value),
            5 => n::Slot::Node(&mut self.base_citation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactPart {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: Prim::ABSENT,
            base_citation: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactPart {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactPart {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.relatesTo` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactRelatesTo {
    /// `Citation.citedArtifact.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.relatesTo.relationshipType`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/artifact-relationship-type>.
    pub relationship_type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.relatesTo.targetClassifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub target_classifier: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.relatesTo.target[x]`: uri or Identifier or Reference(Resource) or Attachment, 1..1.
    pub target: Option<CitationCitedArtifactRelatesToTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactRelatesTo {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_RELATES_TO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.relationship_type.is_some()) << 3
            | u64::from(!self.target_classifier.is_empty()) << 4
            | u64::from(self.target.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.relationship_type),
            4 => n::Place::Nodes(&self.target_classifier),
            5 => n::Place::Choice(&self.target),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.relationship_type),
            4 => n::Slot::Nodes(&mut self.target_classifier),
            5 => n::Slot::Choice(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactRelatesTo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relationship_type: None,
            target_classifier: Vec::new(),
            target: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactRelatesTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactRelatesTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactRelatesTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.publicationForm` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactPublicationForm {
    /// `Citation.citedArtifact.publicationForm.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn`: [`CitationCitedArtifactPublicationFormPublishedIn`], 0..1.
    pub published_in: Option<Box<CitationCitedArtifactPublicationFormPublishedIn>>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease`: [`CitationCitedArtifactPublicationFormPeriodicRelease`], 0..1.
    pub periodic_release: Option<Box<CitationCitedArtifactPublicationFormPeriodicRelease>>,
    /// `Citation.citedArtifact.publicationForm.articleDate`: dateTime, 0..1.
    pub article_date: Prim<DateTime>,
    /// `Citation.citedArtifact.publicationForm.lastRevisionDate`: dateTime, 0..1.
    pub last_revision_date: Prim<DateTime>,
    /// `Citation.citedArtifact.publicationForm.language`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.publicationForm.accessionNumber`: string, 0..1.
    pub accession_number: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.pageString`: string, 0..1.
    pub page_string: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.firstPage`: string, 0..1.
    pub first_page: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.lastPage`: string, 0..1.
    pub last_page: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.pageCount`: string, 0..1.
    pub page_count: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactPublicationForm {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_PUBLICATION_FORM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.published_in.is_some()) << 3
            | u64::from(self.periodic_release.is_some()) << 4
            | u64::from(!self.article_date.is_absent()) << 5
            | u64::from(!self.last_revision_date.is_absent()) << 6
            | u64::from(!self.language.is_empty()) << 7
            | u64::from(!self.accession_number.is_absent()) << 8
            | u64::from(!self.page_string.is_absent()) << 9
            | u64::from(!self.first_page.is_absent()) << 10
            | u64::from(!self.last_page.is_absent()) << 11
            | u64::from(!self.page_count.is_absent()) << 12
            | u64::from(!self.copyright.is_absent()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.published_in),
            4 => n::Place::Node(&self.periodic_release),
            5 => n::Place::Prim(&self.article_date),
            6 => n::Place::Prim(&self.last_revision_date),
            7 => n::Place::Nodes(&self.language),
            8 => n::Place::Prim(&self.accession_number),
            9 => n::Place::Prim(&self.page_string),
            10 => n::Place::Prim(&self.first_page),
            11 => n::Place::Prim(&self.last_page),
            12 => n::Place::Prim(&self.page_count),
            13 => n::Place::Prim(&self.copyright),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.published_in),
            4 => n::Slot::Node(&mut self.periodic_release),
            5 => n::Slot::Prim(&mut self.article_date),
            6 => n::Slot::Prim(&mut self.last_revision_date),
            7 => n::Slot::Nodes(&mut self.language),
            8 => n::Slot::Prim(&mut self.accession_number),
            9 => n::Slot::Prim(&mut self.page_string),
            10 => n::Slot::Prim(&mut self.first_page),
            11 => n::Slot::Prim(&mut self.last_page),
            12 => n::Slot::Prim(&mut self.page_count),
            13 => n::Slot::Prim(&mut self.copyright),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactPublicationForm {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            published_in: None,
            periodic_release: None,
            article_date: Prim::ABSENT,
            last_revision_date: Prim::ABSENT,
            language: Vec::new(),
            accession_number: Prim::ABSENT,
            page_string: Prim::ABSENT,
            first_page: Prim::ABSENT,
            last_page: Prim::ABSENT,
            page_count: Prim::ABSENT,
            copyright: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactPublicationForm {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactPublicationForm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactPublicationForm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.publicationForm.publishedIn` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactPublicationFormPublishedIn {
    /// `Citation.citedArtifact.publicationForm.publishedIn.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/published-in-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.publisher`: Reference(Organization), 0..1.
    pub publisher: Option<Box<Reference>>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.publisherLocation`: string, 0..1.
    pub publisher_location: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactPublicationFormPublishedIn {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.identifier.is_empty()) << 4
            | u64::from(!self.title.is_absent()) << 5
            | u64::from(self.publisher.is_some()) << 6
            | u64::from(!self.publisher_location.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.identifier),
            5 => n::Place::Prim(&self.title),
            6 => n::Place::Node(&self.publisher),
            7 => n::Place::Prim(&self.publisher_location),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.title),
            6 => n::Slot::Node(&mut self.publisher),
            7 => n::Slot::Prim(&mut self.publisher_location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactPublicationFormPublishedIn {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            identifier: Vec::new(),
            title: Prim::ABSENT,
            publisher: None,
            publisher_location: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactPublicationFormPublishedIn {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactPublicationFormPublishedIn {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactPublicationFormPublishedIn {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.publicationForm.periodicRelease` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactPublicationFormPeriodicRelease {
    /// `Citation.citedArtifact.publicationForm.periodicRelease.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.citedMedium`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/cited-medium>.
    pub cited_medium: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.volume`: string, 0..1.
    pub volume: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.issue`: string, 0..1.
    pub issue: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication`: [`CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication`], 0..1.
    pub date_of_publication: Option<Box<CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactPublicationFormPeriodicRelease {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PERIODIC_RELEASE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.cited_medium.is_some()) << 3
            | u64::from(!self.volume.is_absent()) << 4
            | u64::from(!self.issue.is_absent()) << 5
            | u64::from(self.date_of_publication.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.cited_medium),
            4 => n::Place::Prim(&self.volume),
            5 => n::Place::Prim(&self.issue),
            6 => n::Place::Node(&self.date_of_publication),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.cited_medium),
            4 => n::Slot::Prim(&mut self.volume),
            5 => n::Slot::Prim(&mut self.issue),
            6 => n::Slot::Node(&mut self.date_of_publication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactPublicationFormPeriodicRelease {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            cited_medium: None,
            volume: Prim::ABSENT,
            issue: Prim::ABSENT,
            date_of_publication: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactPublicationFormPeriodicRelease {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactPublicationFormPeriodicRelease {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactPublicationFormPeriodicRelease {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication {
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.date`: date, 0..1.
    pub date: Prim<Date>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.year`: string, 0..1.
    pub year: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.month`: string, 0..1.
    pub month: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.day`: string, 0..1.
    pub day: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.season`: string, 0..1.
    pub season: Prim<String>,
    /// `Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PERIODIC_RELEASE_DATE_OF_PUBLICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.date.is_absent()) << 3
            | u64::from(!self.year.is_absent()) << 4
            | u64::from(!self.month.is_absent()) << 5
            | u64::from(!self.day.is_absent()) << 6
            | u64::from(!self.season.is_absent()) << 7
            | u64::from(!self.text.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.date),
            4 => n::Place::Prim(&self.year),
            5 => n::Place::Prim(&self.month),
            6 => n::Place::Prim(&self.day),
            7 => n::Place::Prim(&self.season),
            8 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.date),
            4 => n::Slot::Prim(&mut self.year),
            5 => n::Slot::Prim(&mut self.month),
            6 => n::Slot::Prim(&mut self.day),
            7 => n::Slot::Prim(&mut self.season),
            8 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            date: Prim::ABSENT,
            year: Prim::ABSENT,
            month: Prim::ABSENT,
            day: Prim::ABSENT,
            season: Prim::ABSENT,
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.webLocation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactWebLocation {
    /// `Citation.citedArtifact.webLocation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.webLocation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.webLocation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.webLocation.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/article-url-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.webLocation.url`: uri, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactWebLocation {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_WEB_LOCATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.url.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactWebLocation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactWebLocation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactWebLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactWebLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.classification` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactClassification {
    /// `Citation.citedArtifact.classification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.classification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.classification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.classification.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/cited-artifact-classification-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.classification.classifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub classifier: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.classification.whoClassified`: [`CitationCitedArtifactClassificationWhoClassified`], 0..1.
    pub who_classified: Option<Box<CitationCitedArtifactClassificationWhoClassified>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactClassification {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CLASSIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.classifier.is_empty()) << 4
            | u64::from(self.who_classified.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.classifier),
            5 => n::Place::Node(&self.who_classified),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.classifier),
            5 => n::Slot::Node(&mut self.who_classified),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactClassification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            classifier: Vec::new(),
            who_classified: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactClassification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactClassification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactClassification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.classification.whoClassified` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactClassificationWhoClassified {
    /// `Citation.citedArtifact.classification.whoClassified.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.classification.whoClassified.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.classification.whoClassified.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.classification.whoClassified.person`: Reference(Person, Practitioner), 0..1.
    pub person: Option<Box<Reference>>,
    /// `Citation.citedArtifact.classification.whoClassified.organization`: Reference(Organization), 0..1.
    pub organization: Option<Box<Reference>>,
    /// `Citation.citedArtifact.classification.whoClassified.publisher`: Reference(Organization), 0..1.
    pub publisher: Option<Box<Reference>>,
    /// `Citation.citedArtifact.classification.whoClassified.classifierCopyright`: string, 0..1.
    pub classifier_copyright: Prim<String>,
    /// `Citation.citedArtifact.classification.whoClassified.freeToShare`: boolean, 0..1.
    pub free_to_share: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactClassificationWhoClassified {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CLASSIFICATION_WHO_CLASSIFIED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.person.is_some()) << 3
            | u64::from(self.organization.is_some()) << 4
            | u64::from(self.publisher.is_some()) << 5
            | u64::from(!self.classifier_copyright.is_absent()) << 6
            | u64::from(!self.free_to_share.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.person),
            4 => n::Place::Node(&self.organization),
            5 => n::Place::Node(&self.publisher),
            6 => n::Place::Prim(&self.classifier_copyright),
            7 => n::Place::Prim(&self.free_to_share),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.person),
            4 => n::Slot::Node(&mut self.organization),
            5 => n::Slot::Node(&mut self.publisher),
            6 => n::Slot::Prim(&mut self.classifier_copyright),
            7 => n::Slot::Prim(&mut self.free_to_share),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactClassificationWhoClassified {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            person: None,
            organization: None,
            publisher: None,
            classifier_copyright: Prim::ABSENT,
            free_to_share: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactClassificationWhoClassified {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactClassificationWhoClassified {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactClassificationWhoClassified {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.contributorship` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactContributorship {
    /// `Citation.citedArtifact.contributorship.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.contributorship.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.complete`: boolean, 0..1.
    pub complete: Prim<bool>,
    /// `Citation.citedArtifact.contributorship.entry`: [`CitationCitedArtifactContributorshipEntry`], 0..*.
    pub entry: Vec<CitationCitedArtifactContributorshipEntry>,
    /// `Citation.citedArtifact.contributorship.summary`: [`CitationCitedArtifactContributorshipSummary`], 0..*.
    pub summary: Vec<CitationCitedArtifactContributorshipSummary>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactContributorship {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.complete.is_absent()) << 3
            | u64::from(!self.entry.is_empty()) << 4
            | u64::from(!self.summary.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.complete),
            4 => n::Place::Nodes(&self.entry),
            5 => n::Place::Nodes(&self.summary),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.complete),
            4 => n::Slot::Nodes(&mut self.entry),
            5 => n::Slot::Nodes(&mut self.summary),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactContributorship {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            complete: Prim::ABSENT,
            entry: Vec::new(),
            summary: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactContributorship {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactContributorship {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactContributorship {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.contributorship.entry` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactContributorshipEntry {
    /// `Citation.citedArtifact.contributorship.entry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.name`: HumanName, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `Citation.citedArtifact.contributorship.entry.initials`: string, 0..1.
    pub initials: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.collectiveName`: string, 0..1.
    pub collective_name: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo`: [`CitationCitedArtifactContributorshipEntryAffiliationInfo`], 0..*.
    pub affiliation_info: Vec<CitationCitedArtifactContributorshipEntryAffiliationInfo>,
    /// `Citation.citedArtifact.contributorship.entry.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Citation.citedArtifact.contributorship.entry.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Citation.citedArtifact.contributorship.entry.contributionType`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/artifact-contribution-type>.
    pub contribution_type: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.contributorship.entry.role`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/contributor-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance`: [`CitationCitedArtifactContributorshipEntryContributionInstance`], 0..*.
    pub contribution_instance: Vec<CitationCitedArtifactContributorshipEntryContributionInstance>,
    /// `Citation.citedArtifact.contributorship.entry.correspondingContact`: boolean, 0..1.
    pub corresponding_contact: Prim<bool>,
    /// `Citation.citedArtifact.contributorship.entry.listOrder`: positiveInt, 0..1.
    pub list_order: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactContributorshipEntry {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.name.is_some()) << 3
            | u64::from(!self.initials.is_absent()) << 4
            | u64::from(!self.collective_name.is_absent()) << 5
            | u64::from(!self.identifier.is_empty()) << 6
            | u64::from(!self.affiliation_info.is_empty()) << 7
            | u64::from(!self.address.is_empty()) << 8
            | u64::from(!self.telecom.is_empty()) << 9
            | u64::from(!self.contribution_type.is_empty()) << 10
            | u64::from(self.role.is_some()) << 11
            | u64::from(!self.contribution_instance.is_empty()) << 12
            | u64::from(!self.corresponding_contact.is_absent()) << 13
            | u64::from(!self.list_order.is_absent()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.name),
            4 => n::Place::Prim(&self.initials),
            5 => n::Place::Prim(&self.collective_name),
            6 => n::Place::Nodes(&self.identifier),
            7 => n::Place::Nodes(&self.affiliation_info),
            8 => n::Place::Nodes(&self.address),
            9 => n::Place::Nodes(&self.telecom),
            10 => n::Place::Nodes(&self.contribution_type),
            11 => n::Place::Node(&self.role),
            12 => n::Place::Nodes(&self.contribution_instance),
            13 => n::Place::Prim(&self.corresponding_contact),
            14 => n::Place::Prim(&self.list_order),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.name),
            4 => n::Slot::Prim(&mut self.initials),
            5 => n::Slot::Prim(&mut self.collective_name),
            6 => n::Slot::Nodes(&mut self.identifier),
            7 => n::Slot::Nodes(&mut self.affiliation_info),
            8 => n::Slot::Nodes(&mut self.address),
            9 => n::Slot::Nodes(&mut self.telecom),
            10 => n::Slot::Nodes(&mut self.contribution_type),
            11 => n::Slot::Node(&mut self.role),
            12 => n::Slot::Nodes(&mut self.contribution_instance),
            13 => n::Slot::Prim(&mut self.corresponding_contact),
            14 => n::Slot::Prim(&mut self.list_order),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactContributorshipEntry {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: None,
            initials: Prim::ABSENT,
            collective_name: Prim::ABSENT,
            identifier: Vec::new(),
            affiliation_info: Vec::new(),
            address: Vec::new(),
            telecom: Vec::new(),
            contribution_type: Vec::new(),
            role: None,
            contribution_instance: Vec::new(),
            corresponding_contact: Prim::ABSENT,
            list_order: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactContributorshipEntry {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactContributorshipEntry {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactContributorshipEntry {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.contributorship.entry.affiliationInfo` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactContributorshipEntryAffiliationInfo {
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo.affiliation`: string, 0..1.
    pub affiliation: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo.role`: string, 0..1.
    pub role: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.affiliationInfo.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactContributorshipEntryAffiliationInfo {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_AFFILIATION_INFO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.affiliation.is_absent()) << 3
            | u64::from(!self.role.is_absent()) << 4
            | u64::from(!self.identifier.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.affiliation),
            4 => n::Place::Prim(&self.role),
            5 => n::Place::Nodes(&self.identifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.affiliation),
            4 => n::Slot::Prim(&mut self.role),
            5 => n::Slot::Nodes(&mut self.identifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactContributorshipEntryAffiliationInfo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            affiliation: Prim::ABSENT,
            role: Prim::ABSENT,
            identifier: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactContributorshipEntryAffiliationInfo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactContributorshipEntryAffiliationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactContributorshipEntryAffiliationInfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.contributorship.entry.contributionInstance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactContributorshipEntryContributionInstance {
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/artifact-contribution-instance-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.time`: dateTime, 0..1.
    pub time: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactContributorshipEntryContributionInstance {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.time.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactContributorshipEntryContributionInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            time: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactContributorshipEntryContributionInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactContributorshipEntryContributionInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactContributorshipEntryContributionInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Citation.citedArtifact.contributorship.summary` of R4B.
///
/// See <https://hl7.org/fhir/R4B/citation.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct CitationCitedArtifactContributorshipSummary {
    /// `Citation.citedArtifact.contributorship.summary.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Citation.citedArtifact.contributorship.summary.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.summary.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.summary.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/contributor-summary-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.summary.style`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/contributor-summary-style>.
    pub style: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.summary.source`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/contributor-summary-source>.
    pub source: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.summary.value`: markdown, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CitationCitedArtifactContributorshipSummary {
    fn info(&self) -> &'static TypeInfo { &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.style.is_some()) << 4
            | u64::from(self.source.is_some()) << 5
            | u64::from(!self.value.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.style),
            5 => n::Place::Node(&self.source),
            6 => n::Place::Prim(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.style),
            5 => n::Slot::Node(&mut self.source),
            6 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CitationCitedArtifactContributorshipSummary {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            style: None,
            source: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CitationCitedArtifactContributorshipSummary {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CitationCitedArtifactContributorshipSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactContributorshipSummary {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Citation.relatesTo.target[x]`.
#[derive(Clone)]
pub enum CitationRelatesToTarget {
    /// uri.
    Uri(Prim<String>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl CitationRelatesToTarget {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CitationRelatesToTarget {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Identifier(_) => 1,
            Self::Reference(_) => 2,
            Self::Attachment(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            3 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CitationRelatesToTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CitationRelatesToTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Citation.citedArtifact.relatesTo.target[x]`.
#[derive(Clone)]
pub enum CitationCitedArtifactRelatesToTarget {
    /// uri.
    Uri(Prim<String>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl CitationCitedArtifactRelatesToTarget {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CitationCitedArtifactRelatesToTarget {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Identifier(_) => 1,
            Self::Reference(_) => 2,
            Self::Attachment(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            2 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            3 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CitationCitedArtifactRelatesToTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CitationCitedArtifactRelatesToTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CITATION: TypeInfo = TypeInfo::new("Citation", "Citation", t::TypeKind::Resource, "DomainResource", 2, n::new::<Citation>, &[
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
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"summary\":", &CITATION_SUMMARY, 0, None, 0),
    FieldInfo::node(",\"classification\":", &CITATION_CLASSIFICATION, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"currentState\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-status-type"),
    FieldInfo::node(",\"statusDate\":", &CITATION_STATUS_DATE, 0, None, 0),
    FieldInfo::node(",\"relatesTo\":", &CITATION_RELATES_TO, 0, None, 0),
    FieldInfo::node(",\"citedArtifact\":", &CITATION_CITED_ARTIFACT, 0, Some(1), 0),
]);

pub(crate) static CITATION_SUMMARY: TypeInfo = TypeInfo::new("CitationSummary", "Citation.summary", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationSummary>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"style\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/citation-summary-style"),
    FieldInfo::prim(",\"text\":", t::PrimKind::Markdown, 1, Some(1), t::SUMMARY),
]);

pub(crate) static CITATION_CLASSIFICATION: TypeInfo = TypeInfo::new("CitationClassification", "Citation.classification", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationClassification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/citation-classification-type"),
    FieldInfo::node(",\"classifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-artifact-classifier"),
]);

pub(crate) static CITATION_STATUS_DATE: TypeInfo = TypeInfo::new("CitationStatusDate", "Citation.statusDate", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationStatusDate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"activity\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-status-type"),
    FieldInfo::prim(",\"actual\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static CITATION_RELATES_TO: TypeInfo = TypeInfo::new("CitationRelatesTo", "Citation.relatesTo", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"relationshipType\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/artifact-relationship-type"),
    FieldInfo::node(",\"targetClassifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-artifact-classifier"),
    FieldInfo::choice(",\"target\":", &CITATION_RELATES_TO_TARGET_TYPES, 1, Some(1), 0),
]);

static CITATION_RELATES_TO_TARGET_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"targetUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"targetIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 2, &[]),
    t::Alternative::new(",\"targetReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Resource"]),
    t::Alternative::new(",\"targetAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
];

pub(crate) static CITATION_CITED_ARTIFACT: TypeInfo = TypeInfo::new("CitationCitedArtifact", "Citation.citedArtifact", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifact>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedIdentifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"dateAccessed\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"version\":", &CITATION_CITED_ARTIFACT_VERSION, 0, Some(1), 0),
    FieldInfo::node(",\"currentState\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/cited-artifact-status-type"),
    FieldInfo::node(",\"statusDate\":", &CITATION_CITED_ARTIFACT_STATUS_DATE, 0, None, 0),
    FieldInfo::node(",\"title\":", &CITATION_CITED_ARTIFACT_TITLE, 0, None, 0),
    FieldInfo::node(",\"abstract\":", &CITATION_CITED_ARTIFACT_ABSTRACT, 0, None, 0),
    FieldInfo::node(",\"part\":", &CITATION_CITED_ARTIFACT_PART, 0, Some(1), 0),
    FieldInfo::node(",\"relatesTo\":", &CITATION_CITED_ARTIFACT_RELATES_TO, 0, None, 0),
    FieldInfo::node(",\"publicationForm\":", &CITATION_CITED_ARTIFACT_PUBLICATION_FORM, 0, None, 0),
    FieldInfo::node(",\"webLocation\":", &CITATION_CITED_ARTIFACT_WEB_LOCATION, 0, None, 0),
    FieldInfo::node(",\"classification\":", &CITATION_CITED_ARTIFACT_CLASSIFICATION, 0, None, 0),
    FieldInfo::node(",\"contributorship\":", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_VERSION: TypeInfo = TypeInfo::new("CitationCitedArtifactVersion", "Citation.citedArtifact.version", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"baseCitation\":", &REFERENCE, 0, Some(1), 0).targets(&["Citation"]),
]);

pub(crate) static CITATION_CITED_ARTIFACT_STATUS_DATE: TypeInfo = TypeInfo::new("CitationCitedArtifactStatusDate", "Citation.citedArtifact.statusDate", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactStatusDate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"activity\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/cited-artifact-status-type"),
    FieldInfo::prim(",\"actual\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_TITLE: TypeInfo = TypeInfo::new("CitationCitedArtifactTitle", "Citation.citedArtifact.title", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactTitle>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/title-type"),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"text\":", t::PrimKind::Markdown, 1, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_ABSTRACT: TypeInfo = TypeInfo::new("CitationCitedArtifactAbstract", "Citation.citedArtifact.abstract", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactAbstract>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/cited-artifact-abstract-type"),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"text\":", t::PrimKind::Markdown, 1, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_PART: TypeInfo = TypeInfo::new("CitationCitedArtifactPart", "Citation.citedArtifact.part", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactPart>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/cited-artifact-part-type"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"baseCitation\":", &REFERENCE, 0, Some(1), 0).targets(&["Citation"]),
]);

pub(crate) static CITATION_CITED_ARTIFACT_RELATES_TO: TypeInfo = TypeInfo::new("CitationCitedArtifactRelatesTo", "Citation.citedArtifact.relatesTo", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"relationshipType\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/artifact-relationship-type"),
    FieldInfo::node(",\"targetClassifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-artifact-classifier"),
    FieldInfo::choice(",\"target\":", &CITATION_CITED_ARTIFACT_RELATES_TO_TARGET_TYPES, 1, Some(1), 0),
]);

static CITATION_CITED_ARTIFACT_RELATES_TO_TARGET_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"targetUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"targetIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 2, &[]),
    t::Alternative::new(",\"targetReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Resource"]),
    t::Alternative::new(",\"targetAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
];

pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM: TypeInfo = TypeInfo::new("CitationCitedArtifactPublicationForm", "Citation.citedArtifact.publicationForm", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactPublicationForm>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"publishedIn\":", &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN, 0, Some(1), 0),
    FieldInfo::node(",\"periodicRelease\":", &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PERIODIC_RELEASE, 0, Some(1), 0),
    FieldInfo::prim(",\"articleDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lastRevisionDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"accessionNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"pageString\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"firstPage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"lastPage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"pageCount\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN: TypeInfo = TypeInfo::new("CitationCitedArtifactPublicationFormPublishedIn", "Citation.citedArtifact.publicationForm.publishedIn", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactPublicationFormPublishedIn>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/published-in-type"),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"publisher\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::prim(",\"publisherLocation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PERIODIC_RELEASE: TypeInfo = TypeInfo::new("CitationCitedArtifactPublicationFormPeriodicRelease", "Citation.citedArtifact.publicationForm.periodicRelease", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactPublicationFormPeriodicRelease>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"citedMedium\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/cited-medium"),
    FieldInfo::prim(",\"volume\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"issue\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"dateOfPublication\":", &CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PERIODIC_RELEASE_DATE_OF_PUBLICATION, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PERIODIC_RELEASE_DATE_OF_PUBLICATION: TypeInfo = TypeInfo::new("CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication", "Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"year\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"month\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"day\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"season\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_WEB_LOCATION: TypeInfo = TypeInfo::new("CitationCitedArtifactWebLocation", "Citation.citedArtifact.webLocation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactWebLocation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/article-url-type"),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CLASSIFICATION: TypeInfo = TypeInfo::new("CitationCitedArtifactClassification", "Citation.citedArtifact.classification", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactClassification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/cited-artifact-classification-type"),
    FieldInfo::node(",\"classifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-artifact-classifier"),
    FieldInfo::node(",\"whoClassified\":", &CITATION_CITED_ARTIFACT_CLASSIFICATION_WHO_CLASSIFIED, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CLASSIFICATION_WHO_CLASSIFIED: TypeInfo = TypeInfo::new("CitationCitedArtifactClassificationWhoClassified", "Citation.citedArtifact.classification.whoClassified", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactClassificationWhoClassified>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"person\":", &REFERENCE, 0, Some(1), 0).targets(&["Person", "Practitioner"]),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"publisher\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::prim(",\"classifierCopyright\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"freeToShare\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP: TypeInfo = TypeInfo::new("CitationCitedArtifactContributorship", "Citation.citedArtifact.contributorship", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactContributorship>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"complete\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"entry\":", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY, 0, None, 0),
    FieldInfo::node(",\"summary\":", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY, 0, None, 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY: TypeInfo = TypeInfo::new("CitationCitedArtifactContributorshipEntry", "Citation.citedArtifact.contributorship.entry", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactContributorshipEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, Some(1), 0),
    FieldInfo::prim(",\"initials\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"collectiveName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"affiliationInfo\":", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_AFFILIATION_INFO, 0, None, 0),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, 0),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"contributionType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/artifact-contribution-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/contributor-role"),
    FieldInfo::node(",\"contributionInstance\":", &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE, 0, None, 0),
    FieldInfo::prim(",\"correspondingContact\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"listOrder\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_AFFILIATION_INFO: TypeInfo = TypeInfo::new("CitationCitedArtifactContributorshipEntryAffiliationInfo", "Citation.citedArtifact.contributorship.entry.affiliationInfo", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactContributorshipEntryAffiliationInfo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"affiliation\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"role\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE: TypeInfo = TypeInfo::new("CitationCitedArtifactContributorshipEntryContributionInstance", "Citation.citedArtifact.contributorship.entry.contributionInstance", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactContributorshipEntryContributionInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/artifact-contribution-instance-type"),
    FieldInfo::prim(",\"time\":", t::PrimKind::DateTime, 0, Some(1), 0),
]);

pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY: TypeInfo = TypeInfo::new("CitationCitedArtifactContributorshipSummary", "Citation.citedArtifact.contributorship.summary", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<CitationCitedArtifactContributorshipSummary>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/contributor-summary-type"),
    FieldInfo::node(",\"style\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/contributor-summary-style"),
    FieldInfo::node(",\"source\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/contributor-summary-source"),
    FieldInfo::prim(",\"value\":", t::PrimKind::Markdown, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Citation, CitationSummary, CitationClassification, CitationStatusDate, CitationRelatesTo, CitationCitedArtifact, CitationCitedArtifactVersion, CitationCitedArtifactStatusDate, CitationCitedArtifactTitle, CitationCitedArtifactAbstract, CitationCitedArtifactPart, CitationCitedArtifactRelatesTo, CitationCitedArtifactPublicationForm, CitationCitedArtifactPublicationFormPublishedIn, CitationCitedArtifactPublicationFormPeriodicRelease, CitationCitedArtifactPublicationFormPeriodicReleaseDateOfPublication, CitationCitedArtifactWebLocation, CitationCitedArtifactClassification, CitationCitedArtifactClassificationWhoClassified, CitationCitedArtifactContributorship, CitationCitedArtifactContributorshipEntry, CitationCitedArtifactContributorshipEntryAffiliationInfo, CitationCitedArtifactContributorshipEntryContributionInstance, CitationCitedArtifactContributorshipSummary);
