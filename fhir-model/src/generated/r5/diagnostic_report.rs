// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DiagnosticReport` and the types inside it.

/// The resource `DiagnosticReport` of R5.
///
/// See <https://hl7.org/fhir/R5/diagnosticreport.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct DiagnosticReport {
    /// `DiagnosticReport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DiagnosticReport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DiagnosticReport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DiagnosticReport.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DiagnosticReport.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DiagnosticReport.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DiagnosticReport.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DiagnosticReport.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DiagnosticReport.basedOn`: Reference(CarePlan, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `DiagnosticReport.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/diagnostic-report-status>. Codes: `codes::DiagnosticReportStatus`. Modifier.
    pub status: Prim<String>,
    /// `DiagnosticReport.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/diagnostic-service-sections>.
    pub category: Vec<CodeableConcept>,
    /// `DiagnosticReport.code`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/report-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DiagnosticReport.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DiagnosticReport.effective[x]`: dateTime or Period, 0..1.
    pub effective: Option<DiagnosticReportEffective>,
    /// `DiagnosticReport.issued`: instant, 0..1.
    pub issued: Prim<Instant>,
    /// `DiagnosticReport.performer`: Reference(Practitioner, PractitionerRole, Organization, CareTeam), 0..*.
    pub performer: Vec<Reference>,
    /// `DiagnosticReport.resultsInterpreter`: Reference(Practitioner, PractitionerRole, Organization, CareTeam), 0..*.
    pub results_interpreter: Vec<Reference>,
    /// `DiagnosticReport.specimen`: Reference(Specimen), 0..*.
    pub specimen: Vec<Reference>,
    /// `DiagnosticReport.result`: Reference(Observation), 0..*.
    pub result: Vec<Reference>,
    /// `DiagnosticReport.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `DiagnosticReport.study`: Reference(GenomicStudy, ImagingStudy), 0..*.
    pub study: Vec<Reference>,
    /// `DiagnosticReport.supportingInfo`: [`DiagnosticReportSupportingInfo`], 0..*.
    pub supporting_info: Vec<DiagnosticReportSupportingInfo>,
    /// `DiagnosticReport.media`: [`DiagnosticReportMedia`], 0..*.
    pub media: Vec<DiagnosticReportMedia>,
    /// `DiagnosticReport.composition`: Reference(Composition), 0..1.
    pub composition: Option<Box<Reference>>,
    /// `DiagnosticReport.conclusion`: markdown, 0..1.
    pub conclusion: Prim<String>,
    /// `DiagnosticReport.conclusionCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub conclusion_code: Vec<CodeableConcept>,
    /// `DiagnosticReport.presentedForm`: Attachment, 0..*.
    pub presented_form: Vec<Attachment>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DiagnosticReport {
    fn info(&self) -> &'static TypeInfo { &DIAGNOSTIC_REPORT }
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
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.code.is_some()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(self.effective.is_some()) << 15
            | u64::from(!self.issued.is_absent()) << 16
            | u64::from(!self.performer.is_empty()) << 17
            | u64::from(!self.results_interpreter.is_empty()) << 18
            | u64::from(!self.specimen.is_empty()) << 19
            | u64::from(!self.result.is_empty()) << 20
            | u64::from(!self.note.is_empty()) << 21
            | u64::from(!self.study.is_empty()) << 22
            | u64::from(!self.supporting_info.is_empty()) << 23
            | u64::from(!self.media.is_empty()) << 24
            | u64::from(self.composition.is_some()) << 25
            | u64::from(!self.conclusion.is_absent()) << 26
            | u64::from(!self.conclusion_code.is_empty()) << 27
            | u64::from(!self.presented_form.is_empty()) << 28;
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
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.code),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Choice(&self.effective),
            16 => n::Place::Prim(&self.issued),
            17 => n::Place::Nodes(&self.performer),
            18 => n::Place::Nodes(&self.results_interpreter),
            19 => n::Place::Nodes(&self.specimen),
            20 => n::Place::Nodes(&self.result),
            21 => n::Place::Nodes(&self.note),
            22 => n::Place::Nodes(&self.study),
            23 => n::Place::Nodes(&self.supporting_info),
            24 => n::Place::Nodes(&self.media),
            25 => n::Place::Node(&self.composition),
            26 => n::Place::Prim(&self.conclusion),
            27 => n::Place::Nodes(&self.conclusion_code),
            28 => n::Place::Nodes(&self.presented_form),
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
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.code),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Choice(&mut self.effective),
            16 => n::Slot::Prim(&mut self.issued),
            17 => n::Slot::Nodes(&mut self.performer),
            18 => n::Slot::Nodes(&mut self.results_interpreter),
            19 => n::Slot::Nodes(&mut self.specimen),
            20 => n::Slot::Nodes(&mut self.result),
            21 => n::Slot::Nodes(&mut self.note),
            22 => n::Slot::Nodes(&mut self.study),
            23 => n::Slot::Nodes(&mut self.supporting_info),
            24 => n::Slot::Nodes(&mut self.media),
            25 => n::Slot::Node(&mut self.composition),
            26 => n::Slot::Prim(&mut self.conclusion),
            27 => n::Slot::Nodes(&mut self.conclusion_code),
            28 => n::Slot::Nodes(&mut self.presented_form),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DiagnosticReport {
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
            status: Prim::ABSENT,
            category: Vec::new(),
            code: None,
            subject: None,
            encounter: None,
            effective: None,
            issued: Prim::ABSENT,
            performer: Vec::new(),
            results_interpreter: Vec::new(),
            specimen: Vec::new(),
            result: Vec::new(),
            note: Vec::new(),
            study: Vec::new(),
            supporting_info: Vec::new(),
            media: Vec::new(),
            composition: None,
            conclusion: Prim::ABSENT,
            conclusion_code: Vec::new(),
            presented_form: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DiagnosticReport {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DiagnosticReport {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DiagnosticReport {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DiagnosticReport.supportingInfo` of R5.
///
/// See <https://hl7.org/fhir/R5/diagnosticreport.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct DiagnosticReportSupportingInfo {
    /// `DiagnosticReport.supportingInfo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DiagnosticReport.supportingInfo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DiagnosticReport.supportingInfo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.supportingInfo.type`: CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0936>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.supportingInfo.reference`: Reference(Procedure, Observation, DiagnosticReport, Citation), 1..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DiagnosticReportSupportingInfo {
    fn info(&self) -> &'static TypeInfo { &DIAGNOSTIC_REPORT_SUPPORTING_INFO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.reference.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.reference),
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
            4 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DiagnosticReportSupportingInfo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DiagnosticReportSupportingInfo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DiagnosticReportSupportingInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DiagnosticReportSupportingInfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DiagnosticReport.media` of R5.
///
/// See <https://hl7.org/fhir/R5/diagnosticreport.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct DiagnosticReportMedia {
    /// `DiagnosticReport.media.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DiagnosticReport.media.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DiagnosticReport.media.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.media.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `DiagnosticReport.media.link`: Reference(DocumentReference), 1..1.
    pub link: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DiagnosticReportMedia {
    fn info(&self) -> &'static TypeInfo { &DIAGNOSTIC_REPORT_MEDIA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.comment.is_absent()) << 3
            | u64::from(self.link.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.comment),
            4 => n::Place::Node(&self.link),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.comment),
            4 => n::Slot::Node(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DiagnosticReportMedia {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            comment: Prim::ABSENT,
            link: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DiagnosticReportMedia {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DiagnosticReportMedia {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DiagnosticReportMedia {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DiagnosticReport.effective[x]`.
#[derive(Clone)]
pub enum DiagnosticReportEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl DiagnosticReportEffective {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DiagnosticReportEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DiagnosticReportEffective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DiagnosticReportEffective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DIAGNOSTIC_REPORT: TypeInfo = TypeInfo::new("DiagnosticReport", "DiagnosticReport", t::TypeKind::Resource, "DomainResource", 4, n::new::<DiagnosticReport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "ServiceRequest"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/diagnostic-report-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/diagnostic-service-sections"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/report-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Location", "Organization", "Practitioner", "Medication", "Substance", "BiologicallyDerivedProduct"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"effective\":", &DIAGNOSTIC_REPORT_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issued\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam"]),
    FieldInfo::node(",\"resultsInterpreter\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam"]),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, None, 0).targets(&["Specimen"]),
    FieldInfo::node(",\"result\":", &REFERENCE, 0, None, 0).targets(&["Observation"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"study\":", &REFERENCE, 0, None, 0).targets(&["GenomicStudy", "ImagingStudy"]),
    FieldInfo::node(",\"supportingInfo\":", &DIAGNOSTIC_REPORT_SUPPORTING_INFO, 0, None, 0),
    FieldInfo::node(",\"media\":", &DIAGNOSTIC_REPORT_MEDIA, 0, None, t::SUMMARY),
    FieldInfo::node(",\"composition\":", &REFERENCE, 0, Some(1), 0).targets(&["Composition"]),
    FieldInfo::prim(",\"conclusion\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"conclusionCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"presentedForm\":", &ATTACHMENT, 0, None, 0),
]);

static DIAGNOSTIC_REPORT_EFFECTIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static DIAGNOSTIC_REPORT_SUPPORTING_INFO: TypeInfo = TypeInfo::new("DiagnosticReportSupportingInfo", "DiagnosticReport.supportingInfo", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DiagnosticReportSupportingInfo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0936"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), 0).targets(&["Procedure", "Observation", "DiagnosticReport", "Citation"]),
]);

pub(crate) static DIAGNOSTIC_REPORT_MEDIA: TypeInfo = TypeInfo::new("DiagnosticReportMedia", "DiagnosticReport.media", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DiagnosticReportMedia>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"link\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DiagnosticReport, DiagnosticReportSupportingInfo, DiagnosticReportMedia);
