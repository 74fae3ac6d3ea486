// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ImagingSelection` and the types inside it.

/// The resource `ImagingSelection` of R5.
///
/// See <https://hl7.org/fhir/R5/imagingselection.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct ImagingSelection {
    /// `ImagingSelection.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ImagingSelection.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ImagingSelection.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ImagingSelection.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ImagingSelection.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ImagingSelection.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ImagingSelection.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingSelection.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ImagingSelection.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/imagingselection-status>. Codes: `codes::ImagingSelectionStatus`. Modifier.
    pub status: Prim<String>,
    /// `ImagingSelection.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `ImagingSelection.issued`: instant, 0..1.
    pub issued: Prim<Instant>,
    /// `ImagingSelection.performer`: [`ImagingSelectionPerformer`], 0..*.
    pub performer: Vec<ImagingSelectionPerformer>,
    /// `ImagingSelection.basedOn`: Reference(CarePlan, ServiceRequest, Appointment, AppointmentResponse, Task), 0..*.
    pub based_on: Vec<Reference>,
    /// `ImagingSelection.category`: CodeableConcept, 0..*. Binding: example, <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html>.
    pub category: Vec<CodeableConcept>,
    /// `ImagingSelection.code`: CodeableConcept, 1..1. Binding: example, <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ImagingSelection.studyUid`: id, 0..1.
    pub study_uid: Prim<String>,
    /// `ImagingSelection.derivedFrom`: Reference(ImagingStudy, DocumentReference), 0..*.
    pub derived_from: Vec<Reference>,
    /// `ImagingSelection.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// `ImagingSelection.seriesUid`: id, 0..1.
    pub series_uid: Prim<String>,
    /// `ImagingSelection.seriesNumber`: unsignedInt, 0..1.
    pub series_number: Prim<u32>,
    /// `ImagingSelection.frameOfReferenceUid`: id, 0..1.
    pub frame_of_reference_uid: Prim<String>,
    /// `ImagingSelection.bodySite`: CodeableReference(BodyStructure), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableReference>>,
    /// `ImagingSelection.focus`: Reference(ImagingSelection), 0..*.
    pub focus: Vec<Reference>,
    /// `ImagingSelection.instance`: [`ImagingSelectionInstance`], 0..*.
    pub instance: Vec<ImagingSelectionInstance>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingSelection {
    fn info(&self) -> &'static TypeInfo { &IMAGING_SELECTION }
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
            | u64::from(self.subject.is_some()) << 10
            | u64::from(!self.issued.is_absent()) << 11
            | u64::from(!self.performer.is_empty()) << 12
            | u64::from(!self.based_on.is_empty()) << 13
            | u64::from(!self.category.is_empty()) << 14
            | u64::from(self.code.is_some()) << 15
            | u64::from(!self.study_uid.is_absent()) << 16
            | u64::from(!self.derived_from.is_empty()) << 17
            | u64::from(!self.endpoint.is_empty()) << 18
            | u64::from(!self.series_uid.is_absent()) << 19
            | u64::from(!self.series_number.is_absent()) << 20
            | u64::from(!self.frame_of_reference_uid.is_absent()) << 21
            | u64::from(self.body_site.is_some()) << 22
            | u64::from(!self.focus.is_empty()) << 23
            | u64::from(!self.instance.is_empty()) << 24;
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
            10 => n::Place::Node(&self.subject),
            11 => n::Place::Prim(&self.issued),
            12 => n::Place::Nodes(&self.performer),
            13 => n::Place::Nodes(&self.based_on),
            14 => n::Place::Nodes(&self.category),
            15 => n::Place::Node(&self.code),
            16 => n::Place::Prim(&self.study_uid),
            17 => n::Place::Nodes(&self.derived_from),
            18 => n::Place::Nodes(&self.endpoint),
            19 => n::Place::Prim(&self.series_uid),
            20 => n::Place::Prim(&self.series_number),
            21 => n::Place::Prim(&self.frame_of_reference_uid),
            22 => n::Place::Node(&self.body_site),
            23 => n::Place::Nodes(&self.focus),
            24 => n::Place::Nodes(&self.instance),
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
            10 => n::Slot::Node(&mut self.subject),
            11 => n::Slot::Prim(&mut self.issued),
            12 => n::Slot::Nodes(&mut self.performer),
            13 => n::Slot::Nodes(&mut self.based_on),
            14 => n::Slot::Nodes(&mut self.category),
            15 => n::Slot::Node(&mut self.code),
            16 => n::Slot::Prim(&mut self.study_uid),
            17 => n::Slot::Nodes(&mut self.derived_from),
            18 => n::Slot::Nodes(&mut self.endpoint),
            19 => n::Slot::Prim(&mut self.series_uid),
            20 => n::Slot::Prim(&mut self.series_number),
            21 => n::Slot::Prim(&mut self.frame_of_reference_uid),
            22 => n::Slot::Node(&mut self.body_site),
            23 => n::Slot::Nodes(&mut self.focus),
            24 => n::Slot::Nodes(&mut self.instance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingSelection {
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
            subject: None,
            issued: Prim::ABSENT,
            performer: Vec::new(),
            based_on: Vec::new(),
            category: Vec::new(),
            code: None,
            study_uid: Prim::ABSENT,
            derived_from: Vec::new(),
            endpoint: Vec::new(),
            series_uid: Prim::ABSENT,
            series_number: Prim::ABSENT,
            frame_of_reference_uid: Prim::ABSENT,
            body_site: None,
            focus: Vec::new(),
            instance: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingSelection {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingSelection {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingSelection {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingSelection.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/imagingselection.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct ImagingSelectionPerformer {
    /// `ImagingSelection.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingSelection.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingSelection.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.performer.function`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/series-performer-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `ImagingSelection.performer.actor`: Reference, 0..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingSelectionPerformer {
    fn info(&self) -> &'static TypeInfo { &IMAGING_SELECTION_PERFORMER }
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

impl Default for ImagingSelectionPerformer {
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

impl Clone for ImagingSelectionPerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingSelectionPerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingSelectionPerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingSelection.instance` of R5.
///
/// See <https://hl7.org/fhir/R5/imagingselection.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct ImagingSelectionInstance {
    /// `ImagingSelection.instance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingSelection.instance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingSelection.instance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.instance.uid`: id, 1..1.
    pub uid: Prim<String>,
    /// `ImagingSelection.instance.number`: unsignedInt, 0..1.
    pub number: Prim<u32>,
    /// `ImagingSelection.instance.sopClass`: Coding, 0..1. Binding: extensible, <http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1>.
    pub sop_class: Option<Box<Coding>>,
    /// `ImagingSelection.instance.subset`: string, 0..*.
    pub subset: Vec<Prim<String>>,
    /// `ImagingSelection.instance.imageRegion2D`: [`ImagingSelectionInstanceImageRegion2D`], 0..*.
    pub image_region2_d: Vec<ImagingSelectionInstanceImageRegion2D>,
    /// `ImagingSelection.instance.imageRegion3D`: [`ImagingSelectionInstanceImageRegion3D`], 0..*.
    pub image_region3_d: Vec<ImagingSelectionInstanceImageRegion3D>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingSelectionInstance {
    fn info(&self) -> &'static TypeInfo { &IMAGING_SELECTION_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.uid.is_absent()) << 3
            | u64::from(!self.number.is_absent()) << 4
            | u64::from(self.sop_class.is_some()) << 5
            | u64::from(!self.subset.is_empty()) << 6
            | u64::from(!self.image_region2_d.is_empty()) << 7
            | u64::from(!self.image_region3_d.is_empty()) << 8;
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
            5 => n::Place::Node(&self.sop_class),
            6 => n::Place::Prims(&self.subset),
            7 => n::Place::Nodes(&self.image_region2_d),
            8 => n::Place::Nodes(&self.image_region3_d),
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
            5 => n::Slot::Node(&mut self.sop_class),
            6 => n::Slot::Prims(&mut self.subset),
            7 => n::Slot::Nodes(&mut self.image_region2_d),
            8 => n::Slot::Nodes(&mut self.image_region3_d),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingSelectionInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            uid: Prim::ABSENT,
            number: Prim::ABSENT,
            sop_class: None,
            subset: Vec::new(),
            image_region2_d: Vec::new(),
            image_region3_d: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingSelectionInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingSelectionInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingSelectionInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingSelection.instance.imageRegion2D` of R5.
///
/// See <https://hl7.org/fhir/R5/imagingselection.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct ImagingSelectionInstanceImageRegion2D {
    /// `ImagingSelection.instance.imageRegion2D.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingSelection.instance.imageRegion2D.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion2D.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion2D.regionType`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype>. Codes: `codes::ImagingSelection2DGraphicType`.
    pub region_type: Prim<String>,
    /// `ImagingSelection.instance.imageRegion2D.coordinate`: decimal, 1..*.
    pub coordinate: Vec<Prim<Decimal>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingSelectionInstanceImageRegion2D {
    fn info(&self) -> &'static TypeInfo { &IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.region_type.is_absent()) << 3
            | u64::from(!self.coordinate.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.region_type),
            4 => n::Place::Prims(&self.coordinate),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.region_type),
            4 => n::Slot::Prims(&mut self.coordinate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingSelectionInstanceImageRegion2D {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            region_type: Prim::ABSENT,
            coordinate: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingSelectionInstanceImageRegion2D {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingSelectionInstanceImageRegion2D {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingSelectionInstanceImageRegion2D {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImagingSelection.instance.imageRegion3D` of R5.
///
/// See <https://hl7.org/fhir/R5/imagingselection.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct ImagingSelectionInstanceImageRegion3D {
    /// `ImagingSelection.instance.imageRegion3D.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImagingSelection.instance.imageRegion3D.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion3D.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion3D.regionType`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype>. Codes: `codes::ImagingSelection3DGraphicType`.
    pub region_type: Prim<String>,
    /// `ImagingSelection.instance.imageRegion3D.coordinate`: decimal, 1..*.
    pub coordinate: Vec<Prim<Decimal>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImagingSelectionInstanceImageRegion3D {
    fn info(&self) -> &'static TypeInfo { &IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.region_type.is_absent()) << 3
            | u64::from(!self.coordinate.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.region_type),
            4 => n::Place::Prims(&self.coordinate),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.region_type),
            4 => n::Slot::Prims(&mut self.coordinate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImagingSelectionInstanceImageRegion3D {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            region_type: Prim::ABSENT,
            coordinate: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImagingSelectionInstanceImageRegion3D {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImagingSelectionInstanceImageRegion3D {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImagingSelectionInstanceImageRegion3D {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static IMAGING_SELECTION: TypeInfo = TypeInfo::new("ImagingSelection", "ImagingSelection", t::TypeKind::Resource, "DomainResource", 4, n::new::<ImagingSelection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/imagingselection-status"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Location", "Organization", "Procedure", "Practitioner", "Medication", "Substance", "Specimen"]),
    FieldInfo::prim(",\"issued\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &IMAGING_SELECTION_PERFORMER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "ServiceRequest", "Appointment", "AppointmentResponse", "Task"]),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html"),
    FieldInfo::prim(",\"studyUid\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ImagingStudy", "DocumentReference"]),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Endpoint"]),
    FieldInfo::prim(",\"seriesUid\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"seriesNumber\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"frameOfReferenceUid\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["BodyStructure"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ImagingSelection"]),
    FieldInfo::node(",\"instance\":", &IMAGING_SELECTION_INSTANCE, 0, None, t::SUMMARY),
]);

pub(crate) static IMAGING_SELECTION_PERFORMER: TypeInfo = TypeInfo::new("ImagingSelectionPerformer", "ImagingSelection.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImagingSelectionPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/series-performer-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device", "Organization", "CareTeam", "Patient", "RelatedPerson", "HealthcareService"]),
]);

pub(crate) static IMAGING_SELECTION_INSTANCE: TypeInfo = TypeInfo::new("ImagingSelectionInstance", "ImagingSelection.instance", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImagingSelectionInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"uid\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"number\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sopClass\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1"),
    FieldInfo::prim(",\"subset\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"imageRegion2D\":", &IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D, 0, None, 0),
    FieldInfo::node(",\"imageRegion3D\":", &IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D, 0, None, 0),
]);

pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D: TypeInfo = TypeInfo::new("ImagingSelectionInstanceImageRegion2D", "ImagingSelection.instance.imageRegion2D", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImagingSelectionInstanceImageRegion2D>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"regionType\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype"),
    FieldInfo::prim(",\"coordinate\":", t::PrimKind::Decimal, 1, None, 0),
]);

pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D: TypeInfo = TypeInfo::new("ImagingSelectionInstanceImageRegion3D", "ImagingSelection.instance.imageRegion3D", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImagingSelectionInstanceImageRegion3D>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"regionType\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype"),
    FieldInfo::prim(",\"coordinate\":", t::PrimKind::Decimal, 1, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ImagingSelection, ImagingSelectionPerformer, ImagingSelectionInstance, ImagingSelectionInstanceImageRegion2D, ImagingSelectionInstanceImageRegion3D);
