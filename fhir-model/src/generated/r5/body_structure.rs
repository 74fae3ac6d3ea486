// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `BodyStructure` and the types inside it.

/// The resource `BodyStructure` of R5.
///
/// See <https://hl7.org/fhir/R5/bodystructure.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct BodyStructure {
    /// `BodyStructure.id`: id, 0..1.
    pub id: Prim<String>,
    /// `BodyStructure.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `BodyStructure.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `BodyStructure.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `BodyStructure.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `BodyStructure.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `BodyStructure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BodyStructure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `BodyStructure.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `BodyStructure.morphology`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/bodystructure-code>.
    pub morphology: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure`: [`BodyStructureIncludedStructure`], 1..*.
    pub included_structure: Vec<BodyStructureIncludedStructure>,
    /// `BodyStructure.excludedStructure`: as `BodyStructure.includedStructure`, 0..*.
    pub excluded_structure: Vec<BodyStructureIncludedStructure>,
    /// `BodyStructure.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `BodyStructure.image`: Attachment, 0..*.
    pub image: Vec<Attachment>,
    /// `BodyStructure.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BodyStructure {
    fn info(&self) -> &'static TypeInfo { &BODY_STRUCTURE }
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
            | u64::from(!self.active.is_absent()) << 9
            | u64::from(self.morphology.is_some()) << 10
            | u64::from(!self.included_structure.is_empty()) << 11
            | u64::from(!self.excluded_structure.is_empty()) << 12
            | u64::from(!self.description.is_absent()) << 13
            | u64::from(!self.image.is_empty()) << 14
            | u64::from(self.patient.is_some()) << 15;
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
            9 => n::Place::Prim(&self.active),
            10 => n::Place::Node(&self.morphology),
            11 => n::Place::Nodes(&self.included_structure),
            12 => n::Place::Nodes(&self.excluded_structure),
            13 => n::Place::Prim(&self.description),
            14 => n::Place::Nodes(&self.image),
            15 => n::Place::Node(&self.patient),
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
            9 => n::Slot::Prim(&mut self.active),
            10 => n::Slot::Node(&mut self.morphology),
            11 => n::Slot::Nodes(&mut self.included_structure),
            12 => n::Slot::Nodes(&mut self.excluded_structure),
            13 => n::Slot::Prim(&mut self.description),
            14 => n::Slot::Nodes(&mut self.image),
            15 => n::Slot::Node(&mut self.patient),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BodyStructure {
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
            active: Prim::ABSENT,
            morphology: None,
            included_structure: Vec::new(),
            excluded_structure: Vec::new(),
            description: Prim::ABSENT,
            image: Vec::new(),
            patient: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BodyStructure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BodyStructure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BodyStructure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BodyStructure.includedStructure` of R5.
///
/// See <https://hl7.org/fhir/R5/bodystructure.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct BodyStructureIncludedStructure {
    /// `BodyStructure.includedStructure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BodyStructure.includedStructure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.structure`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub structure: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure.laterality`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub laterality: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation`: [`BodyStructureIncludedStructureBodyLandmarkOrientation`], 0..*.
    pub body_landmark_orientation: Vec<BodyStructureIncludedStructureBodyLandmarkOrientation>,
    /// `BodyStructure.includedStructure.spatialReference`: Reference(ImagingSelection), 0..*.
    pub spatial_reference: Vec<Reference>,
    /// `BodyStructure.includedStructure.qualifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub qualifier: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BodyStructureIncludedStructure {
    fn info(&self) -> &'static TypeInfo { &BODY_STRUCTURE_INCLUDED_STRUCTURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.structure.is_some()) << 3
            | u64::from(self.laterality.is_some()) << 4
            | u64::from(!self.body_landmark_orientation.is_empty()) << 5
            | u64::from(!self.spatial_reference.is_empty()) << 6
            | u64::from(!self.qualifier.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.structure),
            4 => n::Place::Node(&self.laterality),
            5 => n::Place::Nodes(&self.body_landmark_orientation),
            6 => n::Place::Nodes(&self.spatial_reference),
            7 => n::Place::Nodes(&self.qualifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.structure),
            4 => n::Slot::Node(&mut self.laterality),
            5 => n::Slot::Nodes(&mut self.body_landmark_orientation),
            6 => n::Slot::Nodes(&mut self.spatial_reference),
            7 => n::Slot::Nodes(&mut self.qualifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BodyStructureIncludedStructure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            structure: None,
            laterality: None,
            body_landmark_orientation: Vec::new(),
            spatial_reference: Vec::new(),
            qualifier: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BodyStructureIncludedStructure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BodyStructureIncludedStructure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BodyStructureIncludedStructure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BodyStructure.includedStructure.bodyLandmarkOrientation` of R5.
///
/// See <https://hl7.org/fhir/R5/bodystructure.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct BodyStructureIncludedStructureBodyLandmarkOrientation {
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.landmarkDescription`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub landmark_description: Vec<CodeableConcept>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.clockFacePosition`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/bodystructure-bodylandmarkorientation-clockface-position>.
    pub clock_face_position: Vec<CodeableConcept>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark`: [`BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark`], 0..*.
    pub distance_from_landmark: Vec<BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.surfaceOrientation`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/bodystructure-relative-location>.
    pub surface_orientation: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BodyStructureIncludedStructureBodyLandmarkOrientation {
    fn info(&self) -> &'static TypeInfo { &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.landmark_description.is_empty()) << 3
            | u64::from(!self.clock_face_position.is_empty()) << 4
            | u64::from(!self.distance_from_landmark.is_empty()) << 5
            | u64::from(!self.surface_orientation.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.landmark_description),
            4 => n::Place::Nodes(&self.clock_face_position),
            5 => n::Place::Nodes(&self.distance_from_landmark),
            6 => n::Place::Nodes(&self.surface_orientation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.landmark_description),
            4 => n::Slot::Nodes(&mut self.clock_face_position),
            5 => n::Slot::Nodes(&mut self.distance_from_landmark),
            6 => n::Slot::Nodes(&mut self.surface_orientation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BodyStructureIncludedStructureBodyLandmarkOrientation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            landmark_description: Vec::new(),
            clock_face_position: Vec::new(),
            distance_from_landmark: Vec::new(),
            surface_orientation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BodyStructureIncludedStructureBodyLandmarkOrientation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BodyStructureIncludedStructureBodyLandmarkOrientation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BodyStructureIncludedStructureBodyLandmarkOrientation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark` of R5.
///
/// See <https://hl7.org/fhir/R5/bodystructure.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.id`: string, 0..1.
    pub id: Prim<String>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.device`: CodeableReference(Device), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-type>.
    pub device: Vec<CodeableReference>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.value`: Quantity, 0..*.
    pub value: Vec<Quantity>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    fn info(&self) -> &'static TypeInfo { &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.device.is_empty()) << 3
            | u64::from(!self.value.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.device),
            4 => n::Place::Nodes(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.device),
            4 => n::Slot::Nodes(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            device: Vec::new(),
            value: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BODY_STRUCTURE: TypeInfo = TypeInfo::new("BodyStructure", "BodyStructure", t::TypeKind::Resource, "DomainResource", 4, n::new::<BodyStructure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"morphology\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodystructure-code"),
    FieldInfo::node(",\"includedStructure\":", &BODY_STRUCTURE_INCLUDED_STRUCTURE, 1, None, 0),
    FieldInfo::node(",\"excludedStructure\":", &BODY_STRUCTURE_INCLUDED_STRUCTURE, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"image\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
]);

pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE: TypeInfo = TypeInfo::new("BodyStructureIncludedStructure", "BodyStructure.includedStructure", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<BodyStructureIncludedStructure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"structure\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"laterality\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodystructure-relative-location"),
    FieldInfo::node(",\"bodyLandmarkOrientation\":", &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION, 0, None, 0),
    FieldInfo::node(",\"spatialReference\":", &REFERENCE, 0, None, 0).targets(&["ImagingSelection"]),
    FieldInfo::node(",\"qualifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodystructure-relative-location"),
]);

pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION: TypeInfo = TypeInfo::new("BodyStructureIncludedStructureBodyLandmarkOrientation", "BodyStructure.includedStructure.bodyLandmarkOrientation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<BodyStructureIncludedStructureBodyLandmarkOrientation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"landmarkDescription\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"clockFacePosition\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/bodystructure-bodylandmarkorientation-clockface-position"),
    FieldInfo::node(",\"distanceFromLandmark\":", &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK, 0, None, 0),
    FieldInfo::node(",\"surfaceOrientation\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/bodystructure-relative-location"),
]);

pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK: TypeInfo = TypeInfo::new("BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark", "BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"device\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Device"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-type"),
    FieldInfo::node(",\"value\":", &QUANTITY, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(BodyStructure, BodyStructureIncludedStructure, BodyStructureIncludedStructureBodyLandmarkOrientation, BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark);
