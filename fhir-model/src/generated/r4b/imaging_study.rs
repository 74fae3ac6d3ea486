// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ImagingStudy` and the types inside it.

/// The resource `ImagingStudy` of R4B.
///
/// See <https://hl7.org/fhir/R4B/imagingstudy.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct ImagingStudy {
    /// `ImagingStudy.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ImagingStudy.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ImagingStudy.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ImagingStudy.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ImagingStudy.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ImagingStudy.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ImagingStudy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingStudy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ImagingStudy.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/imagingstudy-status>. Codes: `codes::ImagingStudyStatus`. Modifier.
    pub status: Prim<String>,
    /// `ImagingStudy.modality`: Coding, 0..*. Binding: extensible, <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html>.
    pub modality: Vec<Coding>,
    /// `ImagingStudy.subject`: Reference(Patient, Device, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ImagingStudy.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `ImagingStudy.started`: dateTime, 0..1.
    pub started: Prim<DateTime>,
    /// `ImagingStudy.basedOn`: Reference(CarePlan, ServiceRequest, Appointment, AppointmentResponse, Task), 0..*.
    pub based_on: Vec<Reference>,
    /// `ImagingStudy.referrer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub referrer: Option<Box<Reference>>,
    /// `ImagingStudy.interpreter`: Reference(Practitioner, PractitionerRole), 0..*.
    pub interpreter: Vec<Reference>,
    /// `ImagingStudy.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// `ImagingStudy.numberOfSeries`: unsignedInt, 0..1.
    pub number_of_series: Prim<u32>,
    /// `ImagingStudy.numberOfInstances`: unsignedInt, 0..1.
    pub number_of_instances: Prim<u32>,
    /// `ImagingStudy.procedureReference`: Reference(Procedure), 0..1.
    pub procedure_reference: Option<Box<Reference>>,
    /// `ImagingStudy.procedureCode`: CodeableConcept, 0..*. Binding: extensible, <http://www.rsna.org/RadLex_Playbook.aspx>.
    pub procedure_code: Vec<CodeableConcept>,
    /// `ImagingStudy.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `ImagingStudy.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `ImagingStudy.reasonReference`: Reference(Condition, Observation, Media, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `ImagingStudy.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ImagingStudy.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ImagingStudy.series`: [`ImagingStudySeries`], 0..*.
    pub series: Vec<ImagingStudySeries>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingStudy {
    fn info(&self) -> &'static TypeInfo { &IMAGING_STUDY }
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
            | u64::from(!self.modality.is_empty()) << 10
            | u64::from(self.subject.is_some()) << 11
            | u64::from(self.encounter.is_some()) << 12
            | u64::from(!self.started.is_absent()) << 13
            | u64::from(!self.based_on.is_empty()) << 14
            | u64::from(self.referrer.is_some()) << 15
            | u64::from(!self.interpreter.is_empty()) << 16
            | u64::from(!self.endpoint.is_empty()) << 17
            | u64::from(!self.number_of_series.is_absent()) << 18
            | u64::from(!self.number_of_instances.is_absent()) << 19
            | u64::from(self.procedure_reference.is_some()) << 20
            | u64::from(!self.procedure_code.is_empty()) << 21
            | u64::from(self.location.is_some()) << 22
            | u64::from(!self.reason_code.is_empty()) << 23
            | u64::from(!self.reason_reference.is_empty()) << 24
            | u64::from(!self.note.is_empty()) << 25
            | u64::from(!self.description.is_absent()) << 26
            | u64::from(!self.series.is_empty()) << 27;
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
            10 => n::Place::Nodes(&self.modality),
            11 => n::Place::Node(&self.subject),
            12 => n::Place::Node(&self.encounter),
            13 => n::Place::Prim(&self.started),
            14 => n::Place::Nodes(&self.based_on),
            15 => n::Place::Node(&self.referrer),
            16 => n::Place::Nodes(&self.interpreter),
            17 => n::Place::Nodes(&self.endpoint),
            18 => n::Place::Prim(&self.number_of_series),
            19 => n::Place::Prim(&self.number_of_instances),
            20 => n::Place::Node(&self.procedure_reference),
            21 => n::Place::Nodes(&self.procedure_code),
            22 => n::Place::Node(&self.location),
            23 => n::Place::Nodes(&self.reason_code),
            24 => n::Place::Nodes(&self.reason_reference),
            25 => n::Place::Nodes(&self.note),
            26 => n::Place::Prim(&self.description),
            27 => n::Place::Nodes(&self.series),
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
            10 => n::Slot::Nodes(&mut self.modality),
            11 => n::Slot::Node(&mut self.subject),
            12 => n::Slot::Node(&mut self.encounter),
            13 => n::Slot::Prim(&mut self.started),
            14 => n::Slot::Nodes(&mut self.based_on),
            15 => n::Slot::Node(&mut self.referrer),
            16 => n::Slot::Nodes(&mut self.interpreter),
            17 => n::Slot::Nodes(&mut self.endpoint),
            18 => n::Slot::Prim(&mut self.number_of_series),
            19 => n::Slot::Prim(&mut self.number_of_instances),
            20 => n::Slot::Node(&mut self.procedure_reference),
            21 => n::Slot::Nodes(&mut self.procedure_code),
            22 => n::Slot::Node(&mut self.location),
            23 => n::Slot::Nodes(&mut self.reason_code),
            24 => n::Slot::Nodes(&mut self.reason_reference),
            25 => n::Slot::Nodes(&mut self.note),
            26 => n::Slot::Prim(&mut self.description),
            27 => n::Slot::Nodes(&mut self.series),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingStudy {
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
            modality: Vec::new(),
            subject: None,
            encounter: None,
            started: Prim::ABSENT,
            based_on: Vec::new(),
            referrer: None,
            interpreter: Vec::new(),
            endpoint: Vec::new(),
            number_of_series: Prim::ABSENT,
            number_of_instances: Prim::ABSENT,
            procedure_reference: None,
            procedure_code: Vec::new(),
            location: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            note: Vec::new(),
            description: Prim::ABSENT,
            series: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingStudy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingStudy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingStudy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingStudy.series` of R4B.
///
/// See <https://hl7.org/fhir/R4B/imagingstudy.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct ImagingStudySeries {
    /// `ImagingStudy.series.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingStudy.series.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingStudy.series.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.series.uid`: id, 1..1.
    pub uid: Prim<String>,
    /// `ImagingStudy.series.number`: unsignedInt, 0..1.
    pub number: Prim<u32>,
    /// `ImagingStudy.series.modality`: Coding, 1..1. Binding: extensible, <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html>.
    pub modality: Option<Box<Coding>>,
    /// `ImagingStudy.series.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ImagingStudy.series.numberOfInstances`: unsignedInt, 0..1.
    pub number_of_instances: Prim<u32>,
    /// `ImagingStudy.series.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// `ImagingStudy.series.bodySite`: Coding, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<Coding>>,
    /// `ImagingStudy.series.laterality`: Coding, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/bodysite-laterality>.
    pub laterality: Option<Box<Coding>>,
    /// `ImagingStudy.series.specimen`: Reference(Specimen), 0..*.
    pub specimen: Vec<Reference>,
    /// `ImagingStudy.series.started`: dateTime, 0..1.
    pub started: Prim<DateTime>,
    /// `ImagingStudy.series.performer`: [`ImagingStudySeriesPerformer`], 0..*.
    pub performer: Vec<ImagingStudySeriesPerformer>,
    /// `ImagingStudy.series.instance`: [`ImagingStudySeriesInstance`], 0..*.
    pub instance: Vec<ImagingStudySeriesInstance>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingStudySeries {
    fn info(&self) -> &'static TypeInfo { &IMAGING_STUDY_SERIES }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.uid.is_absent()) << 3
            | u64::from(!self.number.is_absent()) << 4
            | u64::from(self.modality.is_some()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(!self.number_of_instances.is_absent()) << 7
            | u64::from(!self.endpoint.is_empty()) << 8
            | u64::from(self.body_site.is_some()) << 9
            | u64::from(self.laterality.is_some()) << 10
            | u64::from(!self.specimen.is_empty()) << 11
            | u64::from(!self.started.is_absent()) << 12
            | u64::from(!self.performer.is_empty()) << 13
            | u64::from(!self.instance.is_empty()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.uid),
            4 => n::Place::Prim(&self.number),
            5 => n::Place::Node(&self.modality),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Prim(&self.number_of_instances),
            8 => n::Place::Nodes(&self.endpoint),
            9 => n::Place::Node(&self.body_site),
            10 => n::Place::Node(&self.laterality),
            11 => n::Place::Nodes(&self.specimen),
            12 => n::Place::Prim(&self.started),
            13 => n::Place::Nodes(&self.performer),
            14 => n::Place::Nodes(&self.instance),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.uid),
            4 => n::Slot::Prim(&mut self.number),
            5 => n::Slot::Node(&mut self.modality),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Prim(&mut self.number_of_instances),
            8 => n::Slot::Nodes(&mut self.endpoint),
            9 => n::Slot::Node(&mut self.body_site),
            10 => n::Slot::Node(&mut self.laterality),
            11 => n::Slot::Nodes(&mut self.specimen),
            12 => n::Slot::Prim(&mut self.started),
            13 => n::Slot::Nodes(&mut self.performer),
            14 => n::Slot::Nodes(&mut self.instance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingStudySeries {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            uid: Prim::ABSENT,
            number: Prim::ABSENT,
            modality: None,
            description: Prim::ABSENT,
            number_of_instances: Prim::ABSENT,
            endpoint: Vec::new(),
            body_site: None,
            laterality: None,
            specimen: Vec::new(),
            started: Prim::ABSENT,
            performer: Vec::new(),
            instance: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingStudySeries {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingStudySeries {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingStudySeries {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingStudy.series.performer` of R4B.
///
/// See <https://hl7.org/fhir/R4B/imagingstudy.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct ImagingStudySeriesPerformer {
    /// `ImagingStudy.series.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingStudy.series.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingStudy.series.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.series.performer.function`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/series-performer-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `ImagingStudy.series.performer.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingStudySeriesPerformer {
    fn info(&self) -> &'static TypeInfo { &IMAGING_STUDY_SERIES_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingStudySeriesPerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingStudySeriesPerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingStudySeriesPerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingStudySeriesPerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingStudy.series.instance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/imagingstudy.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct ImagingStudySeriesInstance {
    /// `ImagingStudy.series.instance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingStudy.series.instance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingStudy.series.instance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.series.instance.uid`: id, 1..1.
    pub uid: Prim<String>,
    /// `ImagingStudy.series.instance.sopClass`: Coding, 1..1. Binding: extensible, <http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1>.
    pub sop_class: Option<Box<Coding>>,
    /// `ImagingStudy.series.instance.number`: unsignedInt, 0..1.
    pub number: Prim<u32>,
    /// `ImagingStudy.series.instance.title`: string, 0..1.
    pub title: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingStudySeriesInstance {
    fn info(&self) -> &'static TypeInfo { &IMAGING_STUDY_SERIES_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.uid.is_absent()) << 3
            | u64::from(self.sop_class.is_some()) << 4
            | u64::from(!self.number.is_absent()) << 5
            | u64::from(!self.title.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.uid),
            4 => n::Place::Node(&self.sop_class),
            5 => n::Place::Prim(&self.number),
            6 => n::Place::Prim(&self.title),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.uid),
            4 => n::Slot::Node(&mut self.sop_class),
            5 => n::Slot::Prim(&mut self.number),
            6 => n::Slot::Prim(&mut self.title),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingStudySeriesInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            uid: Prim::ABSENT,
            sop_class: None,
            number: Prim::ABSENT,
            title: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingStudySeriesInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingStudySeriesInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingStudySeriesInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static IMAGING_STUDY: TypeInfo = TypeInfo::new("ImagingStudy", "ImagingStudy", t::TypeKind::Resource, "DomainResource", 2, n::new::<ImagingStudy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/imagingstudy-status"),
    FieldInfo::node(",\"modality\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Device", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"started\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "ServiceRequest", "Appointment", "AppointmentResponse", "Task"]),
    FieldInfo::node(",\"referrer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"interpreter\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Endpoint"]),
    FieldInfo::prim(",\"numberOfSeries\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"numberOfInstances\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"procedureReference\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Procedure"]),
    FieldInfo::node(",\"procedureCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://www.rsna.org/RadLex_Playbook.aspx"),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-reason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "Media", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"series\":", &IMAGING_STUDY_SERIES, 0, None, t::SUMMARY),
]);

pub(crate) static IMAGING_STUDY_SERIES: TypeInfo = TypeInfo::new("ImagingStudySeries", "ImagingStudy.series", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ImagingStudySeries>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"uid\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"number\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"modality\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"numberOfInstances\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Endpoint"]),
    FieldInfo::node(",\"bodySite\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"laterality\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodysite-laterality"),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Specimen"]),
    FieldInfo::prim(",\"started\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &IMAGING_STUDY_SERIES_PERFORMER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"instance\":", &IMAGING_STUDY_SERIES_INSTANCE, 0, None, 0),
]);

pub(crate) static IMAGING_STUDY_SERIES_PERFORMER: TypeInfo = TypeInfo::new("ImagingStudySeriesPerformer", "ImagingStudy.series.performer", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ImagingStudySeriesPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/series-performer-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson"]),
]);

pub(crate) static IMAGING_STUDY_SERIES_INSTANCE: TypeInfo = TypeInfo::new("ImagingStudySeriesInstance", "ImagingStudy.series.instance", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ImagingStudySeriesInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"uid\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::node(",\"sopClass\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1"),
    FieldInfo::prim(",\"number\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ImagingStudy, ImagingStudySeries, ImagingStudySeriesPerformer, ImagingStudySeriesInstance);
